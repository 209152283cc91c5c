//! `korb list`: what there is, for people and for scripts.

use korb_localization::LocaleTag;
use korb_render::Workspace;
use serde_json::{Value, json};

use crate::args::list::{List, Listed};
use crate::config;
use crate::failure::Failure;
use crate::out::{one_line, print, to_stderr};
use crate::phrases::{Phrases, Words};
use crate::select;
use crate::table::table;
use crate::workspace::Wanted;

pub(crate) fn run(arguments: &List) -> Result<(), Failure> {
    let root = config::root(arguments.workspace.workspace.as_deref())?;
    let tag = select::locale(&root, arguments.locale.as_ref())?;
    let wanted = std::slice::from_ref(&tag);
    let wanted = if matches!(arguments.what, Listed::Locales) { Wanted::All } else { Wanted::For(wanted) };
    let workspace = root.read(wanted, arguments.workspace.profile.as_deref())?;
    let (table, objects) = match arguments.what {
        Listed::Reasons => match &arguments.search {
            None => reasons(&workspace, &tag)?,
            Some(typed) => found(&workspace, &tag, &Phrases::read(&root)?, &Words::of(typed))?,
        },
        Listed::Platforms => platforms(&workspace, &tag)?,
        Listed::Locales => locales(&workspace)?,
        Listed::Formats => formats(&workspace),
    };
    match arguments.is_json {
        true => print(&format!("{:#}", Value::Array(objects))),
        false if table.is_empty() => Ok(()),
        false => print(&table),
    }
}

type Listing = (String, Vec<Value>);

fn reasons(workspace: &Workspace, tag: &LocaleTag) -> Result<Listing, Failure> {
    let renderer = workspace.renderer(tag);
    let (mut rows, mut objects) = (Vec::new(), Vec::new());
    for reason in &workspace.catalogue().reasons {
        let requests = renderer.requests(reason)?;
        let roles: Vec<_> = reason.roles.iter().map(|role| &**role).collect();
        let new = if reason.new.is_some() { "new" } else { "" };
        rows.push([reason.id.to_string(), roles.join(", "), new.to_owned(), requests.join(" · ")]);
        objects.push(json!({ "id": *reason.id, "roles": roles, "new": reason.new.is_some(), "requests": requests }));
    }
    Ok((table(["id", "for", "", "what people write"], &rows), objects))
}

/// The reasons that are found by some words, each with a request that has them: one of this language, if there is one.
fn found(workspace: &Workspace, tag: &LocaleTag, phrases: &Phrases, words: &Words) -> Result<Listing, Failure> {
    let renderer = workspace.renderer(tag);
    let (mut rows, mut objects) = (Vec::new(), Vec::new());
    let mut reasons: Vec<_> = workspace.catalogue().reasons.iter().collect();
    // A stable sort: those that fit equally well stay in the order of the catalogue.
    reasons.sort_by_key(|reason| std::cmp::Reverse(phrases.fit(words, reason)));
    for reason in reasons {
        let Some(found) = phrases.found(words, reason) else { continue };
        let requests = renderer.requests(reason)?;
        // The shortest one shows best where the words are.
        let shown = found.iter().min_by_key(|phrase| (phrase.locale != *tag, phrase.text.len()));
        let shown =
            shown.map(|phrase| format!("{}: {}", phrase.locale, one_line(&phrase.text, 60))).unwrap_or_default();
        rows.push([reason.id.to_string(), requests.first().cloned().unwrap_or_default(), shown]);
        let found: Vec<_> =
            found.iter().map(|phrase| json!({ "locale": phrase.locale.as_str(), "text": phrase.text })).collect();
        objects.push(json!({ "id": *reason.id, "requests": requests, "found": found }));
    }
    if rows.is_empty() {
        to_stderr("There is no reason with these words, in any language.");
        return Ok((String::new(), objects));
    }
    Ok((table(["id", "what people write", "found"], &rows), objects))
}

fn platforms(workspace: &Workspace, tag: &LocaleTag) -> Result<Listing, Failure> {
    let renderer = workspace.renderer(tag);
    let (mut rows, mut objects) = (Vec::new(), Vec::new());
    for platform in &workspace.catalogue().platforms {
        let name = renderer.platform_label(platform)?;
        let written: Vec<_> =
            platform.limits.iter().map(|limit| format!("{} {}", limit.max, limit.unit.as_str())).collect();
        let status = platform.limits.iter().map(|limit| limit.fact.status.as_str()).next();
        let limits = platform.limits.iter().map(|limit| {
            json!({
                "max": limit.max, "unit": limit.unit.as_str(),
                "source": limit.fact.source, "as-of": limit.fact.as_of, "status": limit.fact.status.as_str(),
            })
        });
        objects.push(json!({ "id": *platform.id, "name": name, "limits": limits.collect::<Vec<_>>() }));
        let limit = if written.is_empty() { "none".to_owned() } else { written.join(", ") };
        rows.push([platform.id.to_string(), name, limit, status.unwrap_or_default().to_owned()]);
    }
    Ok((table(["id", "name", "limit", "how sure"], &rows), objects))
}

fn formats(workspace: &Workspace) -> Listing {
    let (mut rows, mut objects) = (Vec::new(), Vec::new());
    for format in workspace.formats() {
        let platforms = workspace.catalogue().platforms.iter().filter(|platform| format.is_for(platform));
        let platforms: Vec<_> = platforms.map(|platform| &*platform.id).collect();
        let only = if format.is_for_mail() { platforms.join(", ") } else { String::new() };
        rows.push([format.name.clone(), format.media_type().to_owned(), format.about.clone(), only]);
        objects.push(json!({
            "name": format.name, "media-type": format.media_type(), "about": format.about, "platforms": platforms,
        }));
    }
    (table(["name", "media type", "what it is", "only for"], &rows), objects)
}

fn locales(workspace: &Workspace) -> Result<Listing, Failure> {
    let (mut rows, mut objects) = (Vec::new(), Vec::new());
    for locale in workspace.locales().iter() {
        let tag = locale.tag();
        let renderer = workspace.renderer(tag);
        let name = renderer.language_name()?;
        let is_source = tag == workspace.locales().source();
        let direction = tag.direction().as_str();
        objects.push(json!({
            "tag": tag.as_str(), "name": name, "dir": direction,
            "registers": renderer.selects_register(), "source": is_source,
        }));
        let registers = if renderer.selects_register() { "formal and informal" } else { "" };
        let note = if is_source { "source" } else { "" };
        rows.push([tag.to_string(), name, direction.to_owned(), registers.to_owned(), note.to_owned()]);
    }
    Ok((table(["tag", "name", "dir", "registers", ""], &rows), objects))
}
