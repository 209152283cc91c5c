//! The formats in which findings are shown: for people, for programs, for GitHub, for code scanners.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::{self, Write};

use korb_catalogue::{Code, Severity};
use korb_render::{percent_encode_path, percent_encode_signs};
use serde_json::{Value, json};

use super::finding::{Finding, Outcome, Region};
use crate::args::check::CheckFormat;
use crate::commands::explain;
use crate::failure::Failure;
use crate::out::{self, counted};
use crate::program;

pub(crate) fn print(outcome: &Outcome, format: CheckFormat) -> Result<(), Failure> {
    match format {
        CheckFormat::Human => human(outcome, &summary(outcome)),
        CheckFormat::Json => out::print(&format!("{:#}", json(outcome))),
        CheckFormat::Github if outcome.findings.is_empty() => Ok(()),
        CheckFormat::Github => out::print(&github(outcome)),
        CheckFormat::Sarif => out::print(&format!("{:#}", sarif(outcome))),
    }
}

/// Writes to a terminal, with colors and a last line. A reader that has seen enough is no error.
pub(crate) fn human(outcome: &Outcome, summary: &str) -> Result<(), Failure> {
    out::written(write_human(&mut anstream::stdout().lock(), outcome, summary))
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
    let mut human = Vec::new();
    write_human(&mut human, outcome, &summary(outcome)).expect("memory can be written");
    let human = String::from_utf8(human).expect("text is written");
    let others =
        [("json", json(outcome).to_string()), ("sarif", sarif(outcome).to_string()), ("github", github(outcome))];
    others.into_iter().chain([("human", human)]).collect()
}

/// How many of the missing messages of a file are shown to people one by one.
const MOST_MISSING: usize = 3;

/// The file in which a message is missing, if that is what the finding says.
fn untranslated_in(finding: &Finding) -> Option<&str> {
    let region = finding.region.as_ref().filter(|_| finding.code == Code::MissingMessage)?;
    finding.subject.locale.as_ref().map(|_| region.file.as_str())
}

/// How many findings of a severity there are, those included that are not listed.
fn number<'f>(findings: impl IntoIterator<Item = &'f Finding>, severity: Severity) -> usize {
    findings.into_iter().filter(|finding| finding.severity == severity).map(Finding::count).sum()
}

const SEVERITIES: [Severity; 3] = [Severity::Error, Severity::Warning, Severity::Note];

/// The last line for people.
fn summary(outcome: &Outcome) -> String {
    let locales = counted(outcome.locales.len(), "locale");
    if outcome.findings.is_empty() {
        return format!("No findings in {locales}.");
    }
    let count = |severity| number(&outcome.findings, severity);
    let counts = SEVERITIES.map(|severity| (severity, count(severity))).into_iter().filter(|(_, count)| *count > 0);
    let counts: Vec<_> = counts.map(|(severity, count)| counted(count, severity.as_str())).collect();
    let korb = program::name();
    format!("{} in {locales}. `{korb} explain CODE` explains a finding.", counts.join(", "))
}

/// One object, described in `docs/json.md`.
fn json(outcome: &Outcome) -> Value {
    let finding = |finding: &Finding| {
        let start = finding.region.as_ref().map(|region| region.start);
        let mut object = json!({
            "code": finding.code.as_str(),
            "severity": finding.severity.as_str(),
            "locale": finding.subject.locale,
            "file": finding.file(),
            "line": start.map(|(line, _)| line),
            "column": start.map(|(_, column)| column),
            "id": finding.subject.id,
            "attribute": finding.subject.attribute,
            "name": finding.subject.name,
            "message": finding.message,
            "help": finding.help,
            "related": finding.related.as_ref().map(|(message, region)| json!({
                "message": message,
                "file": region.file,
                "line": region.start.0,
                "column": region.start.1,
            })),
        });
        if finding.subject.others > 0 {
            object["count"] = json!(finding.subject.others);
        }
        object
    };
    let findings: Vec<_> = outcome.findings.iter().map(finding).collect();
    // Every locale that was checked has a row. Findings that belong to no locale share one more.
    let elsewhere = outcome.findings.iter().map(|finding| finding.subject.locale.as_deref());
    let locales: BTreeSet<_> = outcome.locales.iter().map(|tag| Some(tag.as_str())).chain(elsewhere).collect();
    let rows: Vec<_> = locales.into_iter().map(|locale| row(outcome, locale)).collect();
    let mut total = counts(&outcome.findings.iter().collect::<Vec<_>>());
    total["locales"] = Value::Array(rows);
    json!({ "findings": findings, "summary": total })
}

fn row(outcome: &Outcome, locale: Option<&str>) -> Value {
    let found = outcome.findings.iter().filter(|finding| finding.subject.locale.as_deref() == locale);
    let found: Vec<_> = found.collect();
    let mut codes = BTreeMap::<_, usize>::new();
    for finding in &found {
        *codes.entry(finding.code.as_str()).or_default() += finding.count();
    }
    let mut row = counts(&found);
    row["locale"] = json!(locale);
    row["codes"] = json!(codes);
    row
}

fn counts(findings: &[&Finding]) -> Value {
    let count = |severity| number(findings.iter().copied(), severity);
    json!({
        "errors": count(Severity::Error), "warnings": count(Severity::Warning), "notes": count(Severity::Note),
    })
}

/// Workflow commands of GitHub Actions, one on each line.
fn github(outcome: &Outcome) -> String {
    let mut out = String::new();
    for finding in &outcome.findings {
        let command = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "notice",
        };
        let mut properties = Vec::new();
        properties.extend(finding.file().map(|file| format!("file={}", property(file))));
        if let Some(region) = &finding.region {
            properties.push(format!("line={},col={}", region.start.0, region.start.1));
        }
        properties.push(format!("title={}", property(finding.code.as_str())));
        let help = finding.help.as_ref().map(|help| format!("\nhelp: {help}")).unwrap_or_default();
        let related = finding
            .related
            .as_ref()
            .map(|(message, region)| format!("\n{message}: {}:{}:{}", region.file, region.start.0, region.start.1));
        let message = message(&format!("{}{help}{}", finding.message, related.unwrap_or_default()));
        let _ = writeln!(out, "::{command} {}::{message}", properties.join(","));
    }
    out
}

/// The message of a workflow command, which a line break would end.
fn message(text: &str) -> String {
    encoded(text, "%\r\n")
}

/// The value of a property, which a comma or a colon would end.
fn property(text: &str) -> String {
    encoded(text, "%\r\n:,")
}

fn encoded(text: &str, special: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    percent_encode_signs(text, special, &mut encoded);
    encoded
}

/// A log with one run, as SARIF 2.1.0 specifies it.
fn sarif(outcome: &Outcome) -> Value {
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
    let results: Vec<_> = outcome.findings.iter().map(|finding| result(finding, &codes)).collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "korb",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": codes.iter().map(rule).collect::<Vec<_>>(),
            } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn result(finding: &Finding, codes: &[Code]) -> Value {
    let help = finding.help.as_ref().map(|help| format!("\n{help}")).unwrap_or_default();
    let mut result = json!({
        "ruleId": finding.code.as_str(),
        "ruleIndex": codes.iter().position(|code| *code == finding.code),
        "level": finding.severity.as_str(),
        "message": { "text": format!("{}{help}", finding.message) },
    });
    if finding.subject.others > 0 {
        result["occurrenceCount"] = json!(finding.subject.others);
    }
    let mut location = json!({});
    if let Some(region) = &finding.region {
        location["physicalLocation"] = physical(region);
    } else if let Some(file) = finding.file() {
        location["physicalLocation"] = json!({ "artifactLocation": { "uri": uri(file) } });
    }
    if let Some(id) = &finding.subject.id {
        let attribute = finding.subject.attribute.as_ref().map(|name| format!(".{name}")).unwrap_or_default();
        location["logicalLocations"] = json!([{ "fullyQualifiedName": format!("{id}{attribute}") }]);
    }
    if location.as_object().is_some_and(|location| !location.is_empty()) {
        result["locations"] = json!([location]);
    }
    if let Some((message, region)) = &finding.related {
        let related = json!({ "physicalLocation": physical(region), "message": { "text": message } });
        result["relatedLocations"] = json!([related]);
    }
    if let Some(locale) = &finding.subject.locale {
        result["properties"] = json!({ "locale": locale });
    }
    result
}

/// A stretch of a file, as SARIF names it.
fn physical(region: &Region) -> Value {
    let mut stretch = json!({ "startLine": region.start.0, "startColumn": region.start.1 });
    if region.end > region.start {
        stretch["endLine"] = json!(region.end.0);
        stretch["endColumn"] = json!(region.end.1);
    }
    json!({ "artifactLocation": { "uri": uri(&region.file) }, "region": stretch })
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
        assert_eq!(message("100 %\r\nx: y, z"), "100 %25%0D%0Ax: y, z");
        assert_eq!(property("C:\\a,b%\n"), "C%3A\\a%2Cb%25%0A");
    }

    #[test]
    fn a_path_is_percent_encoded() {
        assert_eq!(uri("locales/de/ä b%.ftl"), "locales/de/%C3%A4%20b%25.ftl");
        assert_eq!(uri("/a:b"), "file:///a%3Ab");
    }
}
