//! What came of the messages, as tables and as JSON.

use std::collections::BTreeSet;
use std::fmt::Write;

use korb_localization::LocaleTag;
use korb_recognition::{Estimate, Figures, Judged, LENGTHS, Share, by_reason, mistakes};
use serde_json::{Value, json};

use crate::known::KnownMessage;
use crate::out::{counted, json_lines, one_line};
use crate::table::{columns, table};

/// Messages, and what was made of each.
pub(super) struct Shown {
    pub(super) judged: Vec<Judged>,
    pub(super) messages: Vec<KnownMessage>,
}

/// How many confusions people are shown, and how many messages for each: the most frequent ones are worth a thought first.
const CONFUSIONS: usize = 12;
const EXAMPLES: usize = 3;

/// How much of a message they see.
const WIDEST: usize = 80;

/// The row for all languages.
const ALL: &str = "all";

impl Shown {
    pub(super) fn for_people(&self) -> String {
        let mut out = summary(&self.judged);
        let figures = by_language(&self.judged);
        let rows: Vec<_> = figures
            .iter()
            .map(|(name, figures)| {
                [
                    name.clone(),
                    figures.messages.to_string(),
                    share(figures.right_first),
                    share(figures.in_first_three),
                    figures.macro_f1.map_or_else(nothing, |estimate| percent(&estimate)),
                    share(figures.false_alarms),
                    share(figures.misses),
                    share(figures.right_sets),
                ]
            })
            .collect();
        let headings =
            ["", "messages", "right first", "in first three", "macro-F1", "false alarms", "misses", "both of two"];
        out.push_str(&table(headings, &rows));
        out.push_str("\nThe language, by the number of words\n\n");
        let rows: Vec<_> = figures
            .iter()
            .map(|(name, Figures { language: [short, middle, long], .. })| {
                [name.clone(), share(*short), share(*middle), share(*long)]
            })
            .collect();
        let [_, middle, long] = LENGTHS;
        let headings =
            [String::new(), format!("under {middle}"), format!("{middle} to {}", long - 1), format!("{long} and more")];
        out.push_str(&table(headings.each_ref().map(String::as_str), &rows));
        out.push_str(&self.confusions());
        out
    }

    /// What was taken for something else, with the beginnings of some messages.
    fn confusions(&self) -> String {
        let confusions = mistakes(&self.judged);
        if confusions.is_empty() {
            return String::new();
        }
        let mut out = String::from("\nTaken for something else\n");
        for confusion in confusions.iter().take(CONFUSIONS) {
            let _ = writeln!(out, "\n{:4}  {} for {}", confusion.messages.len(), confusion.expected, confusion.found);
            for number in confusion.messages.iter().take(EXAMPLES) {
                let message = &self.messages[*number];
                let place = message.place.as_ref();
                let place = place.map(|place| format!("{}:{}", place.file.path(), place.position().0));
                let place = place.unwrap_or_else(|| format!("{} (a phrasing)", message.locale));
                let _ = writeln!(out, "      {place}  {}", one_line(&message.text, WIDEST));
            }
        }
        let left = confusions.len().saturating_sub(CONFUSIONS);
        if left > 0 {
            let _ = writeln!(out, "\n{} more with --json", counted(left, "pair"));
        }
        out
    }

    pub(super) fn as_json(&self) -> String {
        let figures = by_language(&self.judged);
        let (all, languages) = figures.split_last().expect("there is always a row for all");
        let languages: Vec<_> = languages
            .iter()
            .map(|(locale, figures)| {
                let mut object = as_json(figures);
                object["locale"] = locale.as_str().into();
                object
            })
            .collect();
        let reasons: Vec<_> = by_reason(&self.judged)
            .into_iter()
            .map(|(id, counts)| {
                json!({
                    "id": id, "right": counts.right, "wrong": counts.wrong, "missed": counts.missed,
                    "precision": counts.precision().map(rounded), "recall": counts.recall().map(rounded),
                    "f1": rounded(counts.f1()),
                })
            })
            .collect();
        let confusions: Vec<_> = mistakes(&self.judged)
            .iter()
            .map(|confusion| {
                let messages = confusion.messages.iter().map(|number| {
                    let message = &self.messages[*number];
                    let place = message.place.as_ref();
                    json!({
                        "locale": message.locale.as_str(), "text": message.text,
                        "file": place.map(|place| place.file.path()), "line": place.map(|place| place.position().0),
                    })
                });
                let messages: Vec<_> = messages.collect();
                json!({ "expected": confusion.expected, "found": confusion.found, "messages": messages })
            })
            .collect();
        let all = as_json(&all.1);
        json_lines(&json!({ "all": all, "locales": languages, "reasons": reasons, "confusions": confusions }))
    }
}

type Figure = fn(&Figures) -> Option<Estimate>;

/// How much is right with how many requests of each reason, by language.
pub(super) fn curve(curve: &[(usize, Vec<Judged>)]) -> String {
    let Some((_, judged)) = curve.first() else { return String::new() };
    let mut out = summary(judged);
    let of_languages: [(&str, Figure); 2] = [
        ("Right first, by the number of requests of each reason", |figures| figures.right_first.estimate()),
        ("False alarms", |figures| figures.false_alarms.estimate()),
    ];
    let steps: Vec<_> = curve.iter().map(|(_, judged)| by_language(judged)).collect();
    let headings: Vec<_> =
        std::iter::once(String::new()).chain(curve.iter().map(|(size, _)| size.to_string())).collect();
    for (number, (heading, figure)) in of_languages.into_iter().enumerate() {
        let _ = write!(out, "{}{heading}\n\n", if number > 0 { "\n" } else { "" });
        let row = |(row, (name, _)): (usize, &(String, Figures))| {
            let cells = steps.iter().map(|step| figure(&step[row].1).as_ref().map_or_else(nothing, percent));
            std::iter::once(name.clone()).chain(cells).collect()
        };
        let rows: Vec<Vec<String>> = steps[0].iter().enumerate().map(row).collect();
        out.push_str(&columns(&headings, &rows));
    }
    out.push_str("\nF1 of each reason\n\n");
    let of_reasons: Vec<_> = curve.iter().map(|(_, judged)| by_reason(judged)).collect();
    let ids: BTreeSet<_> = of_reasons.iter().flat_map(|reasons| reasons.keys()).collect();
    let row = |id: &&str| {
        let f1 = |reasons: &std::collections::BTreeMap<&str, korb_recognition::OfReason>| {
            reasons.get(id).map_or_else(nothing, |counts| whole_percent(counts.f1()))
        };
        std::iter::once((*id).to_owned()).chain(of_reasons.iter().map(f1)).collect()
    };
    let rows: Vec<Vec<String>> = ids.into_iter().map(row).collect();
    out.push_str(&columns(&headings, &rows));
    out
}

pub(super) fn curve_as_json(curve: &[(usize, Vec<Judged>)]) -> String {
    let steps = curve.iter().map(|(size, judged)| {
        let figures = by_language(judged);
        let locales = figures.iter().take(figures.len() - 1).map(|(locale, figures)| {
            let mut object = as_json(figures);
            object["locale"] = locale.as_str().into();
            object
        });
        let locales: Vec<_> = locales.collect();
        let reasons = by_reason(judged).into_iter();
        let reasons: Vec<_> = reasons.map(|(id, counts)| json!({ "id": id, "f1": rounded(counts.f1()) })).collect();
        let all = as_json(&Figures::of(judged));
        json!({ "requests": size, "all": all, "locales": locales, "reasons": reasons })
    });
    json_lines(&Value::Array(steps.collect()))
}

fn summary(judged: &[Judged]) -> String {
    let languages: BTreeSet<_> = judged.iter().map(|judged| &judged.locale).collect();
    let count = |is: fn(&Judged) -> bool| judged.iter().filter(|judged| is(judged)).count();
    format!(
        "{} in {}: {} fit no reason, {} give two or more\n\n",
        counted(judged.len(), "message"),
        counted(languages.len(), "language"),
        count(|judged| judged.expected.is_empty()),
        count(|judged| judged.expected.len() > 1),
    )
}

/// The figures of each language, and last those of all.
fn by_language(judged: &[Judged]) -> Vec<(String, Figures)> {
    let languages: BTreeSet<&LocaleTag> = judged.iter().map(|judged| &judged.locale).collect();
    let of_language = |tag: &LocaleTag| Figures::of(judged.iter().filter(|judged| judged.locale == *tag));
    let rows = languages.into_iter().map(|tag| (tag.to_string(), of_language(tag)));
    rows.chain([(ALL.to_owned(), Figures::of(judged))]).collect()
}

fn as_json(figures: &Figures) -> Value {
    let estimate = |estimate: &Estimate| json!({ "value": rounded(estimate.value), "low": rounded(estimate.low), "high": rounded(estimate.high) });
    let share = |share: Share| {
        let mut object =
            share.estimate().as_ref().map_or_else(|| json!({ "value": null, "low": null, "high": null }), estimate);
        object["hits"] = share.hits.into();
        object["of"] = share.of.into();
        object
    };
    let language = figures.language.iter().zip(LENGTHS).map(|(of_length, words)| {
        let mut object = share(*of_length);
        object["words"] = words.into();
        object
    });
    json!({
        "messages": figures.messages,
        "right-first": share(figures.right_first),
        "in-first-three": share(figures.in_first_three),
        "macro-f1": figures.macro_f1.as_ref().map(estimate),
        "false-alarms": share(figures.false_alarms),
        "misses": share(figures.misses),
        "right-sets": share(figures.right_sets),
        "language": language.collect::<Vec<_>>(),
    })
}

fn share(share: Share) -> String {
    share.estimate().as_ref().map_or_else(nothing, percent)
}

/// "85 (78–91)".
fn percent(estimate: &Estimate) -> String {
    let [value, low, high] = [estimate.value, estimate.low, estimate.high].map(whole_percent);
    format!("{value} ({low}–{high})")
}

fn whole_percent(value: f64) -> String {
    format!("{:.0}", value * 100.0)
}

fn nothing() -> String {
    "–".to_owned()
}

fn rounded(value: f64) -> f64 {
    (value * 1e4).round() / 1e4
}
