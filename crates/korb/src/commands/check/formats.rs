//! The formats in which findings are shown: for people, for programs, for GitHub, for code scanners.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::{self, BufWriter, Write};

use korb_catalogue::{Code, Severity, Subject};
use korb_render::{percent_encode_path, percent_encode_signs};
use serde::{Serialize, Serializer};
use serde_json::ser::{self, Formatter};
use serde_json::{Value, json};

use super::finding::{Finding, Outcome, Region};
use crate::args::check::CheckFormat;
use crate::commands::explain;
use crate::failure::Failure;
use crate::jobs::each;
use crate::out::{self, Look, counted};
use crate::program;

pub(crate) fn print(outcome: &Outcome, format: CheckFormat) -> Result<(), Failure> {
    match format {
        CheckFormat::Human => human(outcome, &summary(outcome)),
        _ => out::written(|| outcome.write(format, &mut BufWriter::new(io::stdout().lock()))),
    }
}

impl Outcome {
    /// Writes the findings in a format, one by one: there can be a hundred thousand.
    ///
    /// # Errors
    ///
    /// The writer fails.
    pub fn write(&self, format: CheckFormat, writer: &mut impl Write) -> io::Result<()> {
        match format {
            CheckFormat::Human => write_human(writer, self, &summary(self)),
            CheckFormat::Json => write_json(writer, (&Json::new(self), 2), &self.findings, JsonFinding::new),
            CheckFormat::Sarif => {
                let codes: BTreeSet<_> = self.findings.iter().map(|finding| finding.code).collect();
                let codes: Vec<Code> = codes.into_iter().collect();
                let result = |finding| SarifResult::new(finding, &codes);
                write_json(writer, (&Sarif::new(&codes), 4), &self.findings, result)
            }
            CheckFormat::Github => write_github(writer, self),
        }
    }
}

/// Writes what is drawn for standard output, and a last line. A reader that has seen enough is no error.
pub(crate) fn human(outcome: &Outcome, summary: &str) -> Result<(), Failure> {
    out::written(|| match Look::of_stdout() {
        Look::Plain => write_human(&mut BufWriter::new(io::stdout().lock()), outcome, summary),
        Look::Colored => write_human(&mut BufWriter::new(anstream::stdout().lock()), outcome, summary),
    })
}

/// Writes a document with one value for each finding. They make up its first list, so many levels deep, which is empty in
/// `frame`.
fn write_json<'o, T: Serialize>(
    writer: &mut impl Write,
    (frame, depth): (&impl Serialize, usize),
    findings: &'o [Finding],
    value: impl Fn(&'o Finding) -> T + Sync,
) -> io::Result<()> {
    let frame = serde_json::to_string_pretty(frame)?;
    let list = frame.split_once("[]").filter(|_| !findings.is_empty());
    let Some((before, behind)) = list else {
        writeln!(writer, "{frame}")?;
        return writer.flush();
    };
    write!(writer, "{before}[")?;
    write_each(writer, findings, |finding, text| {
        let is_first = std::ptr::eq(finding, &raw const findings[0]);
        let mut lines = Lines { depth, has_values: false };
        lines.begin_array_value(text, is_first)?;
        value(finding).serialize(&mut ser::Serializer::with_formatter(text, lines))?;
        Ok(())
    })?;
    Lines { depth, has_values: true }.end_array(writer)?;
    writeln!(writer, "{behind}")?;
    writer.flush()
}

/// Lays out JSON in lines as `serde_json` does, but writes the blanks before a line at once: a finding in SARIF has thirty
/// lines, most of them with ten blanks and more.
struct Lines {
    /// How many lists and objects the present place is in.
    depth: usize,
    /// Whether the present list or object has values.
    has_values: bool,
}

impl Lines {
    fn begin(&mut self, writer: &mut (impl Write + ?Sized), sign: &[u8]) -> io::Result<()> {
        self.depth += 1;
        self.has_values = false;
        writer.write_all(sign)
    }

    fn end(&mut self, writer: &mut (impl Write + ?Sized), sign: &[u8]) -> io::Result<()> {
        self.depth -= 1;
        if self.has_values {
            self.line(writer)?;
        }
        writer.write_all(sign)
    }

    fn next(&self, writer: &mut (impl Write + ?Sized), is_first: bool) -> io::Result<()> {
        writer.write_all(if is_first { b"" } else { b"," })?;
        self.line(writer)
    }

    fn line(&self, writer: &mut (impl Write + ?Sized)) -> io::Result<()> {
        const LINE: &[u8] = b"\n                                ";
        writer.write_all(&LINE[..LINE.len().min(1 + 2 * self.depth)])
    }
}

impl Formatter for Lines {
    fn begin_array<W: Write + ?Sized>(&mut self, writer: &mut W) -> io::Result<()> {
        self.begin(writer, b"[")
    }

    fn end_array<W: Write + ?Sized>(&mut self, writer: &mut W) -> io::Result<()> {
        self.end(writer, b"]")
    }

    fn begin_array_value<W: Write + ?Sized>(&mut self, writer: &mut W, is_first: bool) -> io::Result<()> {
        self.next(writer, is_first)
    }

    fn end_array_value<W: Write + ?Sized>(&mut self, _: &mut W) -> io::Result<()> {
        self.has_values = true;
        Ok(())
    }

    fn begin_object<W: Write + ?Sized>(&mut self, writer: &mut W) -> io::Result<()> {
        self.begin(writer, b"{")
    }

    fn end_object<W: Write + ?Sized>(&mut self, writer: &mut W) -> io::Result<()> {
        self.end(writer, b"}")
    }

    fn begin_object_key<W: Write + ?Sized>(&mut self, writer: &mut W, is_first: bool) -> io::Result<()> {
        self.next(writer, is_first)
    }

    fn begin_object_value<W: Write + ?Sized>(&mut self, writer: &mut W) -> io::Result<()> {
        writer.write_all(b": ")
    }

    fn end_object_value<W: Write + ?Sized>(&mut self, _: &mut W) -> io::Result<()> {
        self.has_values = true;
        Ok(())
    }
}

/// Writes the findings one after the other, each as `write` does. Threads do so with some of them at a time, which take
/// a megabyte or two.
fn write_each<'o>(
    writer: &mut impl Write,
    findings: &'o [Finding],
    write: impl Fn(&'o Finding, &mut Vec<u8>) -> io::Result<()> + Sync,
) -> io::Result<()> {
    // The texts of a part fit into memory that has been used before, which the system need not clear.
    const IN_PART: usize = 32;
    const AT_A_TIME: usize = 32 * IN_PART;
    const MOSTLY_ENOUGH: usize = 1536 * IN_PART;
    for some in findings.chunks(AT_A_TIME) {
        let parts: Vec<_> = some.chunks(IN_PART).collect();
        let written = each(&parts, |(), part| {
            let mut text = Vec::with_capacity(MOSTLY_ENOUGH);
            part.iter().try_for_each(|finding| write(finding, &mut text)).map(|()| text)
        });
        for text in written {
            writer.write_all(&text?)?;
        }
    }
    Ok(())
}

fn write_human(writer: &mut impl Write, outcome: &Outcome, summary: &str) -> io::Result<()> {
    let mut missing: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in &outcome.findings {
        // A translator who has just begun a file knows that most of it is missing, and wants to see what is wrong.
        if let Some(file) = untranslated_in(finding) {
            let count = missing.entry(file).or_default();
            *count += finding.count();
            if *count > MOST_MISSING {
                continue;
            }
        }
        writeln!(writer, "{}\n", finding.shown)?;
    }
    for (file, count) in missing.into_iter().filter(|(_, count)| *count > MOST_MISSING) {
        let more = count - MOST_MISSING;
        writeln!(
            writer,
            "{more} more messages in {file} are not translated, {count} in all; --format json lists them.\n"
        )?;
    }
    if !out::is_quiet() {
        writeln!(writer, "{summary}")?;
    }
    writer.flush()
}

/// Everything that is printed, by format.
#[cfg(test)]
pub(super) fn texts(outcome: &Outcome) -> BTreeMap<&'static str, String> {
    let formats = [CheckFormat::Human, CheckFormat::Json, CheckFormat::Github, CheckFormat::Sarif];
    let text = |format| {
        let mut text = Vec::new();
        outcome.write(format, &mut text).expect("memory can be written");
        String::from_utf8(text).expect("text is written")
    };
    ["human", "json", "github", "sarif"].into_iter().zip(formats.map(text)).collect()
}

/// How many of the missing messages of a file are shown to people one by one.
const MOST_MISSING: usize = 3;

/// The file in which a message is missing, if that is what the finding says.
fn untranslated_in(finding: &Finding) -> Option<&str> {
    let region = finding.region.as_ref().filter(|_| finding.code == Code::MissingMessage)?;
    finding.subject.locale.as_ref().map(|_| region.file.as_str())
}

/// The last line for people.
fn summary(outcome: &Outcome) -> String {
    let locales = counted(outcome.locales.len(), "locale");
    if outcome.findings.is_empty() {
        return format!("No findings in {locales}.");
    }
    let mut total = Counts::default();
    outcome.findings.iter().for_each(|finding| total.add(finding));
    let counts: Vec<_> = total.severities.iter().map(|(severity, count)| counted(*count, severity.as_str())).collect();
    let korb = program::name();
    format!("{} in {locales}. `{korb} explain CODE` explains a finding.", counts.join(", "))
}

/// One object, described in `docs/json.md`. The findings are written apart, since there can be a hundred thousand.
#[derive(Serialize)]
struct Json {
    findings: [(); 0],
    summary: Value,
}

impl Json {
    fn new(outcome: &Outcome) -> Self {
        Self { findings: [], summary: totals(outcome) }
    }
}

/// A finding in JSON, the keys by the alphabet.
#[derive(Serialize)]
struct JsonFinding<'o> {
    attribute: Option<&'o str>,
    code: &'static str,
    column: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    count: Option<usize>,
    file: Option<&'o str>,
    help: Option<&'o str>,
    id: Option<&'o str>,
    line: Option<usize>,
    locale: Option<&'o str>,
    message: &'o str,
    name: Option<&'o str>,
    related: Option<JsonRelated<'o>>,
    severity: &'static str,
}

#[derive(Serialize)]
struct JsonRelated<'o> {
    column: usize,
    file: &'o str,
    line: usize,
    message: &'o str,
}

impl<'o> JsonFinding<'o> {
    fn new(finding: &'o Finding) -> Self {
        let (line, column) = finding.region.as_ref().map(|region| region.start).unzip();
        let related = finding.related.as_ref().map(|(message, region)| {
            let (line, column) = region.start;
            JsonRelated { column, file: &region.file, line, message }
        });
        let Subject { locale, id, attribute, name, others, .. } = &*finding.subject;
        Self {
            attribute: attribute.as_deref(),
            code: finding.code.as_str(),
            column,
            count: Some(*others).filter(|others| *others > 0),
            file: finding.file(),
            help: finding.help.as_deref(),
            id: id.as_deref(),
            line,
            locale: locale.as_deref(),
            message: &finding.message,
            name: name.as_deref(),
            related,
            severity: finding.severity.as_str(),
        }
    }
}

/// How many findings there are, in all and in each locale.
fn totals(outcome: &Outcome) -> Value {
    // Every locale that was checked has a row. Findings that belong to no locale share one more.
    let mut rows: BTreeMap<Option<&str>, Counts> = BTreeMap::new();
    rows.extend(outcome.locales.iter().map(|tag| (Some(tag.as_str()), Counts::default())));
    let mut total = Counts::default();
    for finding in &outcome.findings {
        total.add(finding);
        rows.entry(finding.subject.locale.as_deref()).or_default().add(finding);
    }
    let row = |(locale, counts): (_, Counts)| {
        let mut row = counts.by_severity();
        row["locale"] = json!(locale);
        row["codes"] = json!(counts.codes);
        row
    };
    let mut totals = total.by_severity();
    totals["locales"] = rows.into_iter().map(row).collect();
    totals
}

/// How many findings there are, those included that are not listed.
#[derive(Default)]
struct Counts {
    severities: BTreeMap<Severity, usize>,
    codes: BTreeMap<&'static str, usize>,
}

impl Counts {
    fn add(&mut self, finding: &Finding) {
        *self.severities.entry(finding.severity).or_default() += finding.count();
        *self.codes.entry(finding.code.as_str()).or_default() += finding.count();
    }

    fn by_severity(&self) -> Value {
        let count = |severity| self.severities.get(&severity).copied().unwrap_or_default();
        json!({
            "errors": count(Severity::Error), "warnings": count(Severity::Warning), "notes": count(Severity::Note),
        })
    }
}

/// Workflow commands of GitHub Actions, one on each line.
fn write_github(writer: &mut impl Write, outcome: &Outcome) -> io::Result<()> {
    write_each(writer, &outcome.findings, |finding, text| {
        let mut command = String::with_capacity(256);
        command.push_str(match finding.severity {
            Severity::Error => "::error ",
            Severity::Warning => "::warning ",
            Severity::Note => "::notice ",
        });
        if let Some(file) = finding.file() {
            command.push_str("file=");
            percent_encode_signs(file, NOT_IN_PROPERTY, &mut command);
            command.push(',');
        }
        if let Some(Region { start: (line, column), .. }) = finding.region {
            let _ = write!(command, "line={line},col={column},");
        }
        command.extend(["title=", finding.code.as_str(), "::"]);
        percent_encode_signs(&finding.message, NOT_IN_MESSAGE, &mut command);
        if let Some(help) = &finding.help {
            percent_encode_signs("\nhelp: ", NOT_IN_MESSAGE, &mut command);
            percent_encode_signs(help, NOT_IN_MESSAGE, &mut command);
        }
        if let Some((message, Region { file, start: (line, column), .. })) = &finding.related {
            for part in ["\n", message, ": ", file] {
                percent_encode_signs(part, NOT_IN_MESSAGE, &mut command);
            }
            let _ = write!(command, ":{line}:{column}");
        }
        writeln!(text, "{command}")
    })?;
    writer.flush()
}

/// What would end the message of a workflow command, and the value of a property. The sign of the encoding is among both.
const NOT_IN_MESSAGE: &str = "%\r\n";
const NOT_IN_PROPERTY: &str = "%\r\n:,";

/// A log with one run, as SARIF 2.1.0 specifies it. The results are written apart.
#[derive(Serialize)]
struct Sarif {
    #[serde(rename = "$schema")]
    schema: &'static str,
    runs: [SarifRun; 1],
    version: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SarifRun {
    column_kind: &'static str,
    results: [(); 0],
    tool: Value,
}

/// A finding in SARIF, the keys by the alphabet.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SarifResult<'o> {
    level: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    locations: Option<[Location<'o>; 1]>,
    message: Message<Joined<'o>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    occurrence_count: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    properties: Option<Properties<'o>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    related_locations: Option<[RelatedLocation<'o>; 1]>,
    rule_id: &'static str,
    rule_index: Option<usize>,
}

#[derive(Serialize)]
struct Message<T> {
    text: T,
}

#[derive(Serialize)]
struct Properties<'o> {
    locale: &'o str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location<'o> {
    #[serde(skip_serializing_if = "Option::is_none")]
    logical_locations: Option<[LogicalLocation<'o>; 1]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    physical_location: Option<PhysicalLocation<'o>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct LogicalLocation<'o> {
    fully_qualified_name: Joined<'o>,
}

/// A text, and behind a sign another one if there is one. They become one when they are written.
struct Joined<'o>(&'o str, char, Option<&'o str>);

impl Serialize for Joined<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self(text, _, None) => serializer.serialize_str(text),
            Self(text, sign, Some(other)) => serializer.collect_str(&format_args!("{text}{sign}{other}")),
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RelatedLocation<'o> {
    message: Message<&'o str>,
    physical_location: PhysicalLocation<'o>,
}

/// A file, or a stretch of it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PhysicalLocation<'o> {
    artifact_location: ArtifactLocation<'o>,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<SarifRegion>,
}

#[derive(Serialize)]
struct ArtifactLocation<'o> {
    #[serde(serialize_with = "as_uri")]
    uri: &'o str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SarifRegion {
    #[serde(skip_serializing_if = "Option::is_none")]
    end_column: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_line: Option<usize>,
    start_column: usize,
    start_line: usize,
}

impl Sarif {
    /// A log with a rule for each code.
    fn new(codes: &[Code]) -> Self {
        let rule = |code: &Code| {
            let help = explain::help(*code);
            json!({
                "id": code.as_str(),
                "shortDescription": { "text": code.meaning() },
                "help": { "text": help, "markdown": help },
            })
        };
        let tool = json!({ "driver": {
            "name": "korb",
            "semanticVersion": env!("CARGO_PKG_VERSION"),
            "rules": codes.iter().map(rule).collect::<Vec<_>>(),
        } });
        let run = SarifRun { column_kind: "unicodeCodePoints", results: [], tool };
        Self { schema: "https://json.schemastore.org/sarif-2.1.0.json", runs: [run], version: "2.1.0" }
    }
}

impl<'o> SarifResult<'o> {
    fn new(finding: &'o Finding, codes: &[Code]) -> Self {
        let Subject { locale, id, attribute, others, .. } = &*finding.subject;
        let of_file = || {
            finding
                .file()
                .map(|file| PhysicalLocation { artifact_location: ArtifactLocation { uri: file }, region: None })
        };
        let physical = finding.region.as_ref().map(PhysicalLocation::of).or_else(of_file);
        let logical =
            id.as_ref().map(|id| [LogicalLocation { fully_qualified_name: Joined(id, '.', attribute.as_deref()) }]);
        let is_somewhere = physical.is_some() || logical.is_some();
        let location = Location { logical_locations: logical, physical_location: physical };
        let related = finding.related.as_ref().map(|(message, region)| {
            [RelatedLocation { message: Message { text: &**message }, physical_location: PhysicalLocation::of(region) }]
        });
        Self {
            level: finding.severity.as_str(),
            locations: is_somewhere.then_some([location]),
            message: Message { text: Joined(&finding.message, '\n', finding.help.as_deref()) },
            occurrence_count: Some(*others).filter(|others| *others > 0),
            properties: locale.as_ref().map(|locale| Properties { locale }),
            related_locations: related,
            rule_id: finding.code.as_str(),
            rule_index: codes.binary_search(&finding.code).ok(),
        }
    }
}

impl<'o> PhysicalLocation<'o> {
    /// A stretch of a file, as SARIF names it.
    fn of(region: &'o Region) -> Self {
        let end = Some(region.end).filter(|end| *end > region.start);
        let (end_line, end_column) = end.unzip();
        let (start_line, start_column) = region.start;
        Self {
            artifact_location: ArtifactLocation { uri: &region.file },
            region: Some(SarifRegion { end_column, end_line, start_column, start_line }),
        }
    }
}

/// A path as a URI, absolute or relative.
fn as_uri<S: Serializer>(path: &str, serializer: S) -> Result<S::Ok, S::Error> {
    let scheme = if path.starts_with('/') { "file://" } else { "" };
    serializer.collect_str(&format_args!("{scheme}{}", percent_encode_path(path)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_end_a_workflow_command_is_escaped() {
        let encoded = |text, signs| {
            let mut encoded = String::new();
            percent_encode_signs(text, signs, &mut encoded);
            encoded
        };
        assert_eq!(encoded("100 %\r\nx: y, z", NOT_IN_MESSAGE), "100 %25%0D%0Ax: y, z");
        assert_eq!(encoded("C:\\a,b%\n", NOT_IN_PROPERTY), "C%3A\\a%2Cb%25%0A");
    }

    #[test]
    fn a_path_is_percent_encoded() {
        let uri = |uri| serde_json::to_value(ArtifactLocation { uri }).unwrap()["uri"].clone();
        assert_eq!(uri("locales/de/ä b%.ftl"), "locales/de/%C3%A4%20b%25.ftl");
        assert_eq!(uri("/a:b"), "file:///a%3Ab");
    }
}
