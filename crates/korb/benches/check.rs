//! What a check of a large tree costs beside its limit, which is to read and parse the same files and nothing else, and how
//! much more it costs with many findings, in every format. The tree is like that of a large website: 100 locales of 80
//! files of 40 messages, and once more with a mistake in every eighth message.
//!
//! `cargo bench --package korb --bench check` prints ratios, which are about the same on every machine. Everything runs in
//! turn, round by round, and the median of all rounds counts. `… --bench check -- DIR` writes the trees there, for a profiler.

mod measure;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io;
use std::path::{Path, PathBuf};
use std::{env, fs};

use korb::{CheckFormat, Look, Outcome, Wish};

use measure::{Cost, median, peak_kib, ratio};

/// Tags of a hundred locales, some with rare plural rules.
const LOCALES: &str = "en af am ar as ast az be bg bn br bs ca cs cy da de el en-AU en-CA en-GB eo es es-AR es-CL es-MX et \
    eu fa fi fil fo fr fr-CA fy ga gd gl gu ha he hi hr hsb hu hy ia id ig is it ja jv ka kk km kn ko ky lb lo lt lv mk ml \
    mn mr ms my nb ne nl nn oc or pa pl ps pt-BR pt-PT rm ro ru sc sd si sk sl sq sr sr-Latn sv sw ta te th tr uk uz vi";

/// In how many texts of the second tree there is a mistake: in one of so many.
const MISTAKES: usize = 8;

/// How often everything is measured.
const ROUNDS: usize = 9;

/// A row of the table: what is measured, with the tree that it is done with.
struct Row {
    name: &'static str,
    /// What it returns is freed when the time has been taken: the program, which ends then, does not free it at all.
    work: fn(&Trees) -> Option<Outcome>,
    costs: Vec<Cost>,
}

/// The folders of the trees.
struct Trees {
    clean: PathBuf,
    faulty: PathBuf,
}

fn main() {
    let wanted = env::args().skip(1).find(|argument| !argument.starts_with('-'));
    let temporary = tempfile::tempdir().expect("a temporary folder can be made");
    let folder = wanted.as_ref().map_or(temporary.path(), Path::new);
    let trees = Trees { clean: folder.join("clean"), faulty: folder.join("faulty") };
    let bytes = generate(&trees.clean, false);
    generate(&trees.faulty, true);
    if wanted.is_some() {
        return;
    }
    println!(
        "{} MB in {} files, {} findings",
        bytes / 1_000_000,
        100 * 80,
        findings(&trees.faulty, CheckFormat::Json).findings.len()
    );
    let row = |name, work| Row { name, work, costs: Vec::new() };
    let mut rows = [
        row("limit: read and parsed", |trees| {
            assert_eq!(parse(&trees.clean), 100 * 80 * 41);
            None
        }),
        row("clean", |trees| {
            let outcome = findings(&trees.clean, CheckFormat::Json);
            assert!(outcome.findings.is_empty(), "the tree is in order");
            Some(outcome)
        }),
        row("faulty, as JSON", |trees| Some(findings(&trees.faulty, CheckFormat::Json))),
        row("faulty, as SARIF", |trees| Some(findings(&trees.faulty, CheckFormat::Sarif))),
        row("faulty, for GitHub", |trees| Some(findings(&trees.faulty, CheckFormat::Github))),
        row("faulty, for people", |trees| Some(findings(&trees.faulty, CheckFormat::Human))),
    ];
    for _ in 0..ROUNDS {
        for row in &mut rows {
            let mut outcome = None;
            let cost = Cost::of(|| outcome = (row.work)(&trees));
            drop(outcome);
            row.costs.push(cost);
        }
    }
    print_table(&rows);
    if let Some(peak) = peak_kib() {
        println!("peak memory of all of it: {peak} kB");
    }
}

/// Prints each row with its ratios to the first one, the limit, and to the second one, the clean tree.
fn print_table(rows: &[Row]) {
    let [limit, clean, ..] = rows else { return };
    println!("{:24} {:^24} {:^24} allocations", "", "clock", "processor, all cores");
    let columns = "   ms  x limit  x clean ";
    println!("{:24} {columns} {columns}", "");
    for row in rows {
        let times = [|cost: &Cost| cost.clock, |cost: &Cost| cost.processor].map(|time| {
            let [to_limit, to_clean] = [limit, clean].map(|other| ratio(&row.costs, &other.costs, time));
            format!("{:5} {to_limit:8.2} {to_clean:8.2} ", median(row.costs.iter().map(time)).as_millis())
        });
        let thousands = median(row.costs.iter().map(|cost| cost.allocations / 1000));
        let megabytes = median(row.costs.iter().map(|cost| cost.allocated_bytes / 1_000_000));
        println!("{:24} {} {} {thousands:6} thousand, {megabytes:5} MB", row.name, times[0], times[1]);
    }
}

/// Checks a tree and writes what is found where nobody reads it.
fn findings(folder: &Path, format: CheckFormat) -> Outcome {
    let nothing = BTreeSet::new();
    let wish = Wish { locales: &[], skipped: &nothing, look: (format == CheckFormat::Human).then_some(Look::Plain) };
    let outcome = korb::check_tree(folder, "en", None, wish).expect("the tree can be read");
    assert_eq!(outcome.locales.len(), 100);
    outcome.write(format, &mut io::sink()).expect("nothing fails to be written");
    outcome
}

/// Writes the tree, and returns its size in bytes.
fn generate(folder: &Path, has_mistakes: bool) -> usize {
    let mut bytes = 0;
    for locale in LOCALES.split_whitespace().take(100) {
        for file in 0..80 {
            let text = text(locale, file, has_mistakes && locale != "en");
            bytes += text.len();
            let path = folder.join(format!("{locale}/part-{}/file-{file}.ftl", file % 8));
            fs::create_dir_all(path.parent().expect("a path in the folder"))
                .expect("a temporary folder can be written");
            fs::write(path, text).expect("a temporary folder can be written");
        }
    }
    bytes
}

fn text(locale: &str, file: usize, has_mistakes: bool) -> String {
    let mut text = format!("-brand-{file} = Korb\n");
    for message in 0..40 {
        let words = |locale| {
            format!("Some words in {locale} that stand for what people write on a page like this one, {message}")
        };
        // Mistakes of several kinds: a variable, a term, a text that is not translated, a character that nobody sees.
        let words = match message / MISTAKES {
            _ if !has_mistakes || message % MISTAKES != 3 => words(locale),
            0 | 4 => format!("{} {{ $nmae }}", words(locale)),
            1 => format!("{} {{ -brnad }}", words(locale)),
            2 => words("en"),
            _ => format!("{} \u{200b}", words(locale)),
        };
        let _ = match message % 8 {
            0 => writeln!(text, "f{file}-m{message} = {words} {{ -brand-{file} }} {{ $name }}"),
            1 => writeln!(
                text,
                "f{file}-m{message} = {{ $count ->\n    [0] {words}\n   *[other] {{ $count }} {words}\n}}\n    .title = {words}"
            ),
            2 => writeln!(text, "# {words}\nf{file}-m{message} =\n    {words}\n    {words}"),
            _ => writeln!(text, "f{file}-m{message} = {words}"),
        };
    }
    text
}

/// Reads and parses every file, and counts the messages and terms.
fn parse(folder: &Path) -> usize {
    let mut count = 0;
    for entry in fs::read_dir(folder).expect("a folder that was written can be read") {
        let path = entry.expect("a folder that was written can be read").path();
        if path.is_dir() {
            count += parse(&path);
        } else {
            let text = fs::read_to_string(path).expect("a file that was written can be read");
            count += fluent_syntax::parser::parse_runtime(&*text).expect("a text without errors").body.len();
        }
    }
    count
}
