//! The formats in which findings are shown: for people, for programs, for GitHub, for code scanners.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::{self, BufWriter, Write};

use korb_catalogue::{Code, Severity, Subject};
use korb_render::{percent_encode_path, percent_encode_signs};
use serde::{Serialize, Serializer};
use serde_json::{Value, json};

use super::finding::{Finding, Outcome, Region};
use crate::args::check::CheckFormat;
use crate::commands::explain;
use crate::failure::Failure;
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
            CheckFormat::Json => write_json(writer, &Json::new(self)),
            CheckFormat::Sarif => write_json(writer, &Sarif::new(self)),
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

fn write_json(writer: &mut impl Write, value: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *writer, value).map_err(io::Error::from)?;
    writeln!(writer)?;
    writer.flush()
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

/// One object, described in `docs/json.md`. The findings are written one by one, since there can be a hundred thousand.
#[derive(Serialize)]
struct Json<'o> {
    #[serde(serialize_with = "each_in_json")]
    findings: &'o [Finding],
    summary: Value,
}

impl<'o> Json<'o> {
    fn new(outcome: &'o Outcome) -> Self {
        Self { findings: &outcome.findings, summary: totals(outcome) }
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

fn each_in_json<S: Serializer>(findings: &[Finding], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(findings.iter().map(|finding| {
        let (line, column) = finding.region.as_ref().map(|region| region.start).unzip();
        let related = finding.related.as_ref().map(|(message, region)| {
            let (line, column) = region.start;
            JsonRelated { column, file: &region.file, line, message }
        });
        let Subject { locale, id, attribute, name, others, .. } = &*finding.subject;
        JsonFinding {
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
    }))
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
    let mut command = String::new();
    for finding in &outcome.findings {
        command.clear();
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
        writeln!(writer, "{command}")?;
    }
    writer.flush()
}

/// What would end the message of a workflow command, and the value of a property. The sign of the encoding is among both.
const NOT_IN_MESSAGE: &str = "%\r\n";
const NOT_IN_PROPERTY: &str = "%\r\n:,";

/// A log with one run, as SARIF 2.1.0 specifies it. The results are written one by one.
#[derive(Serialize)]
struct Sarif<'o> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    runs: [SarifRun<'o>; 1],
    version: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SarifRun<'o> {
    column_kind: &'static str,
    results: SarifResults<'o>,
    tool: Value,
}

/// The findings, and the codes that the log has a rule for.
struct SarifResults<'o>(&'o [Finding], Vec<Code>);

/// A finding in SARIF, the keys by the alphabet.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SarifResult<'o> {
    level: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    locations: Option<[Location<'o>; 1]>,
    message: Message<String>,
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
    logical_locations: Option<[LogicalLocation; 1]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    physical_location: Option<PhysicalLocation<'o>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct LogicalLocation {
    fully_qualified_name: String,
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

impl<'o> Sarif<'o> {
    fn new(outcome: &'o Outcome) -> Self {
        let codes: BTreeSet<_> = outcome.findings.iter().map(|finding| finding.code).collect();
        let codes: Vec<Code> = codes.into_iter().collect();
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
        let results = SarifResults(&outcome.findings, codes);
        let run = SarifRun { column_kind: "unicodeCodePoints", results, tool };
        Self { schema: "https://json.schemastore.org/sarif-2.1.0.json", runs: [run], version: "2.1.0" }
    }
}

impl Serialize for SarifResults<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(findings, codes) = self;
        serializer.collect_seq(findings.iter().map(|finding| SarifResult::new(finding, codes)))
    }
}

impl<'o> SarifResult<'o> {
    fn new(finding: &'o Finding, codes: &[Code]) -> Self {
        let Subject { locale, id, attribute, others, .. } = &*finding.subject;
        let help = finding.help.as_ref().map(|help| format!("\n{help}")).unwrap_or_default();
        let of_file = || {
            finding
                .file()
                .map(|file| PhysicalLocation { artifact_location: ArtifactLocation { uri: file }, region: None })
        };
        let physical = finding.region.as_ref().map(PhysicalLocation::of).or_else(of_file);
        let logical = id.as_ref().map(|id| {
            let attribute = attribute.as_ref().map(|name| format!(".{name}")).unwrap_or_default();
            [LogicalLocation { fully_qualified_name: format!("{id}{attribute}") }]
        });
        let is_somewhere = physical.is_some() || logical.is_some();
        let location = Location { logical_locations: logical, physical_location: physical };
        let related = finding.related.as_ref().map(|(message, region)| {
            [RelatedLocation { message: Message { text: &**message }, physical_location: PhysicalLocation::of(region) }]
        });
        Self {
            level: finding.severity.as_str(),
            locations: is_somewhere.then_some([location]),
            message: Message { text: format!("{}{help}", finding.message) },
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

fn as_uri<S: Serializer>(path: &str, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&uri(path))
}

/// A path as a URI, absolute or relative.
fn uri(path: &str) -> String {
    format!("{}{}", if path.starts_with('/') { "file://" } else { "" }, percent_encode_path(path))
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
        assert_eq!(uri("locales/de/ä b%.ftl"), "locales/de/%C3%A4%20b%25.ftl");
        assert_eq!(uri("/a:b"), "file:///a%3Ab");
    }
}
