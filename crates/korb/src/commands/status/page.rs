//! The status as a page that needs nothing else: no script, no font, no picture.
//!
//! It shows no text of the work, only names of messages, so it carries no license notice. It is not a template of the
//! workspace, because it is about the project and the same for every workspace.

use korb_localization::{Locale, Locales};
use korb_render::escape_html;
use std::collections::BTreeMap;

use super::row::{Row, named};

/// The page about the locales of a workspace that has no faults, with how many texts of each are stale.
pub(crate) fn page(locales: &Locales, stale: &BTreeMap<String, usize>) -> String {
    let tags = locales.iter().map(Locale::tag);
    of(&tags.map(|tag| Row::new(locales, tag, 0, stale)).collect::<Vec<_>>())
}

/// The page about these locales.
pub(super) fn of(rows: &[Row]) -> String {
    let has_stale = rows.iter().any(|row| row.coverage.stale.is_some());
    let stale = if has_stale { "\n      <th scope=\"col\">stale</th>" } else { "" };
    let has_requests = rows.iter().any(|row| row.requests.is_some());
    let requests = if has_requests { "\n      <th scope=\"col\">requests</th>" } else { "" };
    let body: String = rows.iter().map(|row| row_of(row, has_stale, has_requests)).collect();
    format!(
        r#"<!DOCTYPE html>
<html lang="en" dir="ltr">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Translations</title>
  <style>
    :root {{ color-scheme: light dark; }}
    body {{ font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }}
    table {{ border-collapse: collapse; width: 100%; }}
    th, td {{ text-align: start; vertical-align: top; padding: 0.4rem 0.8rem 0.4rem 0; border-bottom: 1px solid; }}
    .number {{ white-space: nowrap; font-variant-numeric: tabular-nums; }}
    progress {{ width: 100%; min-width: 5rem; }}
    ul {{ margin: 0; padding-inline-start: 1.2rem; overflow-wrap: anywhere; }}
  </style>
</head>
<body>
<main>
  <h1>Translations</h1>
  <table>
    <thead>
    <tr>
      <th scope="col">locale</th>
      <th scope="col">language</th>
      <th scope="col">progress</th>
      <th scope="col">done</th>
      <th scope="col">missing</th>{stale}
      <th scope="col">errors</th>{requests}
    </tr>
    </thead>
    <tbody>
{body}    </tbody>
  </table>
</main>
</body>
</html>
"#
    )
}

fn row_of(row: &Row, has_stale: bool, has_requests: bool) -> String {
    let coverage = &row.coverage;
    let (tag, done, messages, errors) = (&coverage.tag, coverage.done, coverage.messages, coverage.errors);
    let percent = coverage.percent();
    let number = |is_there: bool, number: String| {
        if is_there { format!("\n      <td class=\"number\">{number}</td>") } else { String::new() }
    };
    let stale = number(has_stale, coverage.stale.map_or("?".to_owned(), |stale| stale.to_string()));
    let requests = number(has_requests, row.all_requests());
    // Without messages there is nothing to do, and `max` must not be 0.
    let (value, max) = if messages == 0 { (1, 1) } else { (done, messages) };
    format!(
        r#"    <tr>
      <th scope="row">{tag}</th>
      <td><span lang="{tag}" dir="{dir}">{language}</span>{note}</td>
      <td><progress value="{value}" max="{max}" aria-label="{tag}">{percent} %</progress></td>
      <td class="number">{done} of {messages} ({percent} %)</td>
      <td>{missing}</td>{stale}
      <td class="number">{errors}</td>{requests}
    </tr>
"#,
        dir = tag.direction().as_str(),
        language = escape(&row.language),
        note = if row.is_source { " (source)" } else { "" },
        missing = missing(row),
    )
}

/// How many messages are missing, as a number that unfolds to the list.
fn missing(row: &Row) -> String {
    if row.missing() == 0 {
        return "0".to_owned();
    }
    let mut items = String::new();
    for missing in &row.coverage.missing {
        items.extend(["<li>", &escape(&named(missing)), "</li>"]);
    }
    format!("<details><summary>{}</summary><ul>{items}</ul></details>", row.missing())
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    escape_html(text, &mut escaped);
    escaped
}
