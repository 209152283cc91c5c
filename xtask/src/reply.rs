//! `cargo xtask reply`: one reply, and nothing else, on standard output.

use std::io::{self, Write};

use anyhow::Context;
use korb_catalogue::{Id, is_web_address};
use korb_render::{Reply, ReplyRequest, Workspace};
use serde_json::json;

use crate::cli::{ReplyArguments, ReplyFormat};
use crate::render::unknown;
use crate::workspace::{Root, Wanted};
use crate::{Failure, locale};

pub(crate) fn run(arguments: &ReplyArguments) -> Result<(), Failure> {
    let root = Root::find(arguments.workspace.workspace.as_deref())?;
    let tag = locale::choose(&root, arguments.locale.as_deref())?;
    let workspace = root.read(Wanted::For(std::slice::from_ref(&tag)), arguments.workspace.profile.as_deref())?;
    let catalogue = workspace.catalogue();

    let reason = find("reason", &arguments.reason, &catalogue.reasons, |reason| &reason.id)?;
    if !workspace.profile().has_all(&reason.roles) {
        let roles: Vec<_> = reason.roles.iter().map(|role| &**role).collect();
        let message = format!(
            "the reason `{}` is for people with the role `{}`, which the profile does not have",
            reason.id,
            roles.join("`, `")
        );
        return Err(Failure::Usage(message));
    }
    let platform = match &arguments.platform {
        Some(asked) => find("platform", asked, &catalogue.platforms, |platform| &platform.id)?,
        None => &catalogue.platforms[0],
    };
    let id = |id| id;
    let mut request = ReplyRequest::new(reason, &workspace);
    if let Some(asked) = &arguments.tone {
        request.tone = find("tone", asked, &catalogue.tones, id)?;
    }
    if let Some(asked) = &arguments.register {
        request.register = find("register", asked, &catalogue.registers, id)?;
    }
    request.recipient = arguments.to.as_deref().map(str::trim).filter(|name| !name.is_empty());
    if let Some(link) = &arguments.link {
        if !is_web_address(link) {
            return Err(Failure::Usage(format!(
                "--link {link:?} is not a web address such as https://example.org/korb"
            )));
        }
        request.link = Some(link);
    }

    let reply = workspace.renderer(&tag).reply(platform, &request)?;
    let printed = match arguments.format {
        ReplyFormat::Text => reply.text(),
        ReplyFormat::Html => reply.html(&catalogue.license.url),
        ReplyFormat::Json => as_json(&reply, &workspace, &platform.id),
    };
    print(&printed)
}

/// Writes to standard output. A reader that has seen enough is no error.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    match writeln!(out, "{}", text.trim_end_matches('\n')).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(anyhow::Error::from(error).context("standard output cannot be written").into())
        }
        _ => Ok(()),
    }
}

fn find<'c, T>(kind: &str, asked: &str, all: &'c [T], id: impl Fn(&'c T) -> &'c Id) -> Result<&'c T, Failure> {
    let found = all.iter().find(|one| **id(one) == *asked);
    let ids: Vec<&str> = all.iter().map(|one| &**id(one)).collect();
    found.ok_or_else(|| unknown(kind, asked, ids.into_iter()))
}

/// The keys of `templates/replies.json`, for one reply.
fn as_json(reply: &Reply, workspace: &Workspace, platform: &Id) -> String {
    let catalogue = workspace.catalogue();
    let object = json!({
        "reason": *reply.reason,
        "tone": *reply.tone,
        "register": reply.register.as_deref(),
        "platform": **platform,
        "locale": reply.locale.as_str(),
        "request": reply.requests[0],
        "requests": reply.requests,
        "text": reply.text(),
        "parts": reply.parts,
        "detail": reply.detail.as_str(),
        "length": reply.measure.length,
        "limit": reply.measure.limit,
        "unit": reply.measure.unit.as_str(),
        "license": catalogue.license.id,
    });
    serde_json::to_string_pretty(&object).context("texts and numbers can be written as JSON").unwrap_or_default()
}
