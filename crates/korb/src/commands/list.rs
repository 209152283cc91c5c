//! `korb list`: what there is, for people and for scripts.

use korb_localization::LocaleTag;
use korb_render::Workspace;
use serde_json::{Value, json};

use crate::args::list::{List, Listed};
use crate::config;
use crate::failure::Failure;
use crate::out::print;
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
        Listed::Reasons => reasons(&workspace, &tag)?,
        Listed::Platforms => platforms(&workspace, &tag)?,
        Listed::Locales => locales(&workspace)?,
        Listed::Formats => formats(&workspace),
    };
    if arguments.is_json { print(&format!("{:#}", Value::Array(objects))) } else { print(&table) }
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
