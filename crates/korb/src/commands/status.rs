//! `korb status`: how far each translation is, for people, scripts, pull requests and as a page.
//!
//! It counts faults of a translation and does not fail because of them, since it is used most while one is worked on.

pub(super) mod page;
mod row;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::io::{self, IsTerminal};

use anstream::{AutoStream, ColorChoice};
use korb_catalogue::{Code, Requests, Severity};
use korb_localization::{Coverage, Locales};
use korb_render::Draft;
use serde_json::{Value, json};
use unicode_width::UnicodeWidthStr;

use self::row::{Row, named};
use super::check;
use crate::args::status::{Status, StatusFormat};
use crate::failure::Failure;
use crate::out::{print, to_stderr};
use crate::proven::Proven;
use crate::table::{GAP, table};
use crate::workspace::{Root, Wanted};
use crate::{program, report, requests, select, stale};

pub(crate) fn run(arguments: &Status) -> Result<(), Failure> {
    let root = Root::find(arguments.workspace.as_deref())?;
    let (draft, locales) = root.read_texts()?;
    let errors = errors(&root, &draft, &locales);
    let stale = stale::counts(&stale::findings(&root, &locales), &locales);
    let tags: Vec<_> = locales.iter().map(|locale| locale.tag().clone()).collect();
    let asked = select::exactly(arguments.locale.as_slice(), &tags)?;
    let rows = tags.iter().filter(|tag| asked.is_empty() || asked.contains(tag));
    let rows: Vec<_> = rows
        .map(|tag| {
            let found = draft.catalogue().and_then(|catalogue| Some((catalogue, requests::of(&root, tag, catalogue)?)));
            let requests = match found {
                Some((catalogue, Ok(requests))) => Some(requests::counts(&requests.value, catalogue)),
                Some((_, Err(_))) => Some(Vec::new()),
                None => None,
            };
            let errors = errors.get(tag.as_str()).copied().unwrap_or_default();
            Row { requests, ..Row::new(&locales, tag, errors, &stale) }
        })
        .collect();
    // A fault that belongs to no locale, such as a folder whose name is no tag, has no row to be counted in.
    for fault in draft.faults().iter().filter(|fault| fault.code == Code::LocaleTag) {
        to_stderr(&format!("{}\n", report::diagnostic(fault)));
    }
    print(&match arguments.format {
        StatusFormat::Table => table_for_people(&rows, !asked.is_empty(), Look::of_stdout()),
        StatusFormat::Json => format!("{:#}", Value::Array(rows.iter().map(object).collect())),
        StatusFormat::Markdown => markdown(&rows),
        StatusFormat::Html => page::of(&rows),
    })
}

/// How many errors each locale has: as many as `check` finds. Where there is not enough of a workspace to check it, those
/// of the texts.
fn errors(root: &Root, draft: &Draft, locales: &Locales) -> BTreeMap<String, usize> {
    let whole = root.gather(Wanted::All, None);
    let whole = whole.map(|files| check::everything(root, files, &BTreeSet::from([Code::AlikeReasons])));
    let faults = whole.unwrap_or_else(|_| {
        let proven = Proven::of(root);
        let comparison = draft.compare(&BTreeSet::new());
        let of_texts = locales.iter().flat_map(|locale| {
            let of_requests = draft.catalogue().map(|catalogue| requests::findings(root, locale, catalogue, &proven));
            let found = comparison.check(locale).into_iter().chain(of_requests.unwrap_or_default());
            found.map(|fault| (locale.tag().to_string(), fault)).collect::<Vec<_>>()
        });
        let of_texts = of_texts.map(|(tag, mut fault)| {
            fault.subject.locale = fault.subject.locale.take().or(Some(tag));
            fault
        });
        draft.faults().into_iter().chain(of_texts).collect()
    });
    let mut errors = BTreeMap::new();
    for fault in faults.iter().filter(|fault| fault.severity == Severity::Error) {
        if let Some(tag) = &fault.subject.locale {
            *errors.entry(tag.clone()).or_default() += fault.count();
        }
    }
    errors
}

/// How bars look.
#[derive(Debug, Clone, Copy)]
struct Look {
    /// The columns of the terminal, if it is one.
    columns: Option<usize>,
    /// Only ASCII: for logs, and for users who want no colors.
    is_plain: bool,
}

impl Look {
    fn of_stdout() -> Self {
        let is_terminal = io::stdout().is_terminal();
        let is_plain = AutoStream::choice(&io::stdout()) == ColorChoice::Never;
        let columns = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
        Self { columns: columns.filter(|_| is_terminal), is_plain }
    }

    /// The share of `all` that `done` is, as a bar. It is full only when all is done.
    fn bar(self, done: usize, all: usize, width: usize) -> String {
        let filled = (width * done).checked_div(all).unwrap_or(width);
        let (full, empty) = if self.is_plain { ("#", ".") } else { ("█", "░") };
        let bar = full.repeat(filled) + &empty.repeat(width - filled);
        if self.is_plain && width > 0 { format!("[{bar}]") } else { bar }
    }

    /// The width of bars in a table that is `rest` wide without them; 0 if there is no room for any.
    fn width(self, rest: usize) -> usize {
        const USUAL: usize = 20;
        const NARROWEST: usize = 5;
        const WIDEST: usize = 40;
        let Some(columns) = self.columns else { return USUAL };
        let width = columns.saturating_sub(rest + if self.is_plain { "[]".len() } else { 0 }).min(WIDEST);
        if width < NARROWEST { 0 } else { width }
    }
}

/// A table for people; for one locale with the list of what is missing.
fn table_for_people(rows: &[Row], is_one: bool, look: Look) -> String {
    let has_requests = rows.iter().any(|row| row.requests.is_some());
    let heading = ["locale", "language", "", "", "messages", if has_requests { "requests" } else { "" }, ""];
    let mut cells: Vec<_> = rows
        .iter()
        .map(|row| {
            let Coverage { tag, messages, done, .. } = &row.coverage;
            let percent = format!("{:>3} %", row.coverage.percent());
            let requests = if has_requests { row.all_requests() } else { String::new() };
            let done = format!("{done} of {messages}");
            [tag.to_string(), row.language.clone(), String::new(), percent, done, requests, left(row)]
        })
        .collect();
    let rest = table(heading, &cells).lines().map(UnicodeWidthStr::width).max().unwrap_or_default();
    let width = look.width(rest + GAP);
    for (cells, row) in cells.iter_mut().zip(rows) {
        cells[2] = look.bar(row.coverage.done, row.coverage.messages, width);
    }
    let korb = program::name();
    let mut out = table(heading, &cells);
    if is_one {
        out.extend(rows.iter().map(|row| list(&row.coverage) + &list_of_requests(row)));
    } else if rows.iter().any(|row| row.missing() > 0) {
        let _ = writeln!(out, "\n`{korb} status --locale TAG` lists what is missing.");
    }
    if rows.iter().any(|row| row.coverage.errors > 0) {
        let _ = writeln!(out, "\n`{korb} check` shows the errors.");
    }
    out
}

/// What is left to do.
fn left(row: &Row) -> String {
    let errors = if row.coverage.errors == 1 { "error" } else { "errors" };
    let counts =
        [(row.missing(), "missing"), (row.coverage.stale.unwrap_or(0), "stale"), (row.coverage.errors, errors)];
    let counts = counts.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}"));
    row.is_source.then(|| "source".to_owned()).into_iter().chain(counts).collect::<Vec<_>>().join(", ")
}

/// What is missing in a locale, by file and message.
fn list(coverage: &Coverage) -> String {
    if coverage.missing.is_empty() {
        return "\nNothing is missing.\n".to_owned();
    }
    let mut out = String::new();
    for of_file in coverage.missing.chunk_by(|a, b| a.file == b.file) {
        let _ = writeln!(out, "\nlocales/{}/{}", coverage.tag, of_file[0].file);
        for missing in of_file {
            let _ = writeln!(out, "  {}", named(missing));
        }
    }
    out
}

/// How many requests there are of each reason in a locale.
fn list_of_requests(row: &Row) -> String {
    let Some(counts) = &row.requests else { return String::new() };
    let mut out = format!("\nlocales/{}/{}\n", row.coverage.tag, Requests::FILE_NAME);
    for (reason, count) in counts {
        let _ = writeln!(out, "  {count:>4}  {reason}");
    }
    out
}

/// An object as `docs/json.md` describes it.
fn object(row: &Row) -> Value {
    let coverage = &row.coverage;
    let missing = coverage.missing.iter();
    let texts = missing.map(|one| {
        json!({
            "file": one.file,
            "message": one.message,
            "texts": one.texts,
            "untranslated": one.untranslated,
        })
    });
    json!({
        "tag": coverage.tag.as_str(),
        "name": row.language,
        "source": row.is_source,
        "messages": coverage.messages,
        "done": coverage.done,
        "percent": coverage.percent(),
        "stale": coverage.stale,
        "errors": coverage.errors,
        "missing": texts.collect::<Vec<_>>(),
        "requests": row.requests.as_ref().map(|counts| {
            let count = |(reason, count): &(String, usize)| json!({ "reason": reason, "count": count });
            counts.iter().map(count).collect::<Vec<_>>()
        }),
    })
}

/// A table for a README or a pull request.
fn markdown(rows: &[Row]) -> String {
    // If nothing is known about stale translations, a column for them would look as if there were none.
    let has_stale = rows.iter().any(|row| row.coverage.stale.is_some());
    let has_requests = rows.iter().any(|row| row.requests.is_some());
    let cell = |is_there: bool, cell: &str| if is_there { format!(" {cell} |") } else { String::new() };
    let row_of = |stale: &str, requests: &str| (cell(has_stale, stale), cell(has_requests, requests));
    let (stale, requests) = row_of("stale", "requests");
    let mut out = format!("| locale | language | done | | missing |{stale} errors |{requests}\n");
    let (stale, requests) = row_of("---:", "---:");
    let _ = writeln!(out, "| --- | --- | ---: | ---: | ---: |{stale} ---: |{requests}");
    for row in rows {
        let Coverage { tag, messages, done, errors, .. } = &row.coverage;
        let (percent, missing) = (row.coverage.percent(), row.missing());
        let note = if row.is_source { " (source)" } else { "" };
        let language = escape_markdown(&row.language);
        let stale = row.coverage.stale.map_or("?".to_owned(), |stale| stale.to_string());
        let (stale, requests) = row_of(&stale, &row.all_requests());
        let _ = writeln!(
            out,
            "| `{tag}` | {language}{note} | {done} of {messages} | {percent} % | {missing} |{stale} {errors} |{requests}"
        );
    }
    out
}

/// Escapes the characters that have a meaning in a table of Markdown.
fn escape_markdown(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '|' | '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use korb_localization::{LocaleTag, Missing};

    use super::*;

    fn row(done: usize, messages: usize, stale: Option<usize>) -> Row {
        let tag = LocaleTag::new("fr").unwrap();
        let missing = (done..messages).map(|number| Missing {
            file: "a.ftl".to_owned(),
            message: format!("m{number}"),
            texts: vec![None, Some("b".to_owned())],
            untranslated: if number == 3 { vec![None] } else { Vec::new() },
            is_whole: number % 2 == 0,
        });
        let missing = missing.collect();
        let coverage = Coverage { tag, messages, done, missing, errors: 1, stale };
        Row { coverage, language: "a|<b>".to_owned(), is_source: false, requests: None }
    }

    const PLAIN: Look = Look { columns: None, is_plain: true };

    #[test]
    fn a_bar_is_full_only_when_all_is_done() {
        assert_eq!(PLAIN.bar(999, 1000, 10), "[#########.]");
        assert_eq!(PLAIN.bar(1000, 1000, 10), "[##########]");
        assert_eq!(PLAIN.bar(0, 0, 3), "[###]");
        assert_eq!(Look { is_plain: false, ..PLAIN }.bar(1, 2, 4), "██░░");
    }

    #[test]
    fn a_table_fits_the_terminal() {
        // Without a bar, this table is 64 columns wide.
        for columns in 64..200 {
            for is_plain in [false, true] {
                let shown = table_for_people(&[row(2, 4, Some(3))], false, Look { columns: Some(columns), is_plain });
                let widest = shown.lines().map(UnicodeWidthStr::width).max().unwrap();
                assert!(widest <= columns, "{columns}: {shown}");
            }
        }
    }

    #[test]
    fn stale_is_shown_where_it_is_known() {
        let [known, unknown] = [Some(3), None].map(|stale| [row(2, 4, stale)]);
        assert!(table_for_people(&known, false, PLAIN).contains("2 missing, 3 stale, 1 error"));
        assert!(markdown(&known).contains("| missing | stale | errors |\n"));
        assert!(markdown(&known).contains("| 2 of 4 | 50 % | 2 | 3 | 1 |\n"));
        assert!(!table_for_people(&unknown, false, PLAIN).contains("stale") && !markdown(&unknown).contains("stale"));
        assert!(page::of(&known).contains("stale") && !page::of(&unknown).contains("stale"));
    }

    #[test]
    fn names_do_no_harm() {
        assert!(markdown(&[row(1, 1, None)]).contains(r"| a\|\<b\> |"));
        assert!(page::of(&[row(1, 1, None)]).contains("a|&lt;b&gt;"));
    }

    #[test]
    fn what_is_missing_is_named_as_exactly_as_needed() {
        let list = list(&row(2, 4, None).coverage);
        assert_eq!(list, "\nlocales/fr/a.ftl\n  m2\n  m3 (its own text) (there, but not translated) .b\n");
        assert_eq!(super::list(&row(4, 4, None).coverage), "\nNothing is missing.\n");
    }
}
