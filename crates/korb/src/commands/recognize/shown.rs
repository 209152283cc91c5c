//! What was recognized, for people and as JSON. Words of the message are shown with everything escaped that a terminal would
//! act on.

use std::fmt::Write;

use korb_recognition::{Evidence, Language, Recognition, Recognizer};
use serde::Serialize;
use serde_json::Value;

use crate::out::{json_line, json_lines, one_line};
use crate::request::sentence;
use crate::table::table;

/// How many reasons people are shown: who did not find the right one among them knows better.
const SHOWN: usize = 5;

/// How many reasons are explained.
const EXPLAINED: usize = 3;

/// How many words are shown for a reason and against it.
const WORDS: usize = 8;

/// How wide each is at most.
const WIDEST: usize = 40;

/// What spoke for the first reasons and against them, in their order.
pub(super) fn evidence(recognizer: &Recognizer, recognition: &Recognition, text: &str) -> Vec<Vec<Evidence>> {
    let Language::Of(locale) = &recognition.language else { return Vec::new() };
    let reasons = recognition.reasons.iter().take(EXPLAINED);
    reasons.map(|reason| recognizer.explain(locale, text, &reason.id)).collect()
}

/// A sentence, the first reasons with their scores, and the words behind them.
pub(super) fn for_people(recognition: &Recognition, evidence: &[Vec<Evidence>], text: &str) -> String {
    let mut out = sentence(recognition);
    out.push('\n');
    if !matches!(recognition.language, Language::Of(_)) {
        return out;
    }
    let shown = recognition.reasons.iter().take(SHOWN);
    let rows: Vec<_> = shown.map(|reason| [format!("{:.2}", reason.score), reason.id.clone()]).collect();
    let _ = write!(out, "\n{}", table(["score", "reason"], &rows));
    for (reason, evidence) in recognition.reasons.iter().zip(evidence) {
        let _ = writeln!(out, "\n{}", reason.id);
        let (speak_for, rest): (Vec<_>, Vec<_>) = evidence.iter().partition(|words| words.weight > 0.0);
        let against = rest.into_iter().filter(|words| words.weight < 0.0).collect();
        for (heading, words) in [("for", speak_for), ("against", against)] {
            if !words.is_empty() {
                let words = words
                    .iter()
                    .take(WORDS)
                    .map(|words| (one_line(&text[words.range.clone()], WIDEST), words.weight.abs()))
                    .map(|(words, weight)| format!("“{words}” {weight:.2}"));
                let _ = writeln!(out, "  {heading}: {}", words.collect::<Vec<_>>().join(", "));
            }
        }
    }
    out
}

/// What was found out, with its keys in the order in which people look at them.
#[derive(Serialize)]
struct Object<'r> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<Value>,
    locale: Option<&'r str>,
    /// For one message only; there it is always there.
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<Value>,
    reasons: Vec<Ranked<'r>>,
    chosen: &'r [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    clear: Option<bool>,
}

#[derive(Serialize)]
struct Ranked<'r> {
    id: &'r str,
    score: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    evidence: Option<Vec<Weighed<'r>>>,
}

#[derive(Serialize)]
struct Weighed<'r> {
    words: &'r str,
    weight: f64,
}

/// One object with everything that was found out.
pub(super) fn as_json(recognition: &Recognition, evidence: &[Vec<Evidence>], text: &str) -> String {
    let mut object = object(recognition);
    object.clear = Some(recognition.is_clear);
    object.language = Some(match recognition.language {
        Language::Other(name) => name.into(),
        _ => Value::Null,
    });
    for (reason, evidence) in object.reasons.iter_mut().zip(evidence) {
        let words = evidence.iter().map(|one| Weighed { words: &text[one.range.clone()], weight: rounded(one.weight) });
        reason.evidence = Some(words.collect());
    }
    json_lines(&object)
}

/// One line with the ranking.
pub(super) fn as_line(recognition: &Recognition, id: Option<Value>) -> String {
    json_line(&Object { id, ..object(recognition) })
}

fn object(recognition: &Recognition) -> Object<'_> {
    let locale = match &recognition.language {
        Language::Of(locale) => Some(locale.as_str()),
        Language::Other(_) | Language::Unclear => None,
    };
    let reasons = recognition.reasons.iter();
    let reasons = reasons.map(|reason| Ranked { id: &reason.id, score: rounded(reason.score), evidence: None });
    Object { id: None, locale, language: None, reasons: reasons.collect(), chosen: &recognition.chosen, clear: None }
}

/// A number with four decimals at most: more would say nothing.
fn rounded(number: f32) -> f64 {
    (f64::from(number) * 1e4).round() / 1e4
}
