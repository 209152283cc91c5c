//! `cargo xtask reply`: one reply, and nothing else, on standard output; or that reply in every tone and register, or
//! beside itself in another language.

mod beside;
mod clipboard;
mod fit;

use std::io::{self, IsTerminal, Write};

use clap::ValueEnum;
use korb_catalogue::{Id, MAX_NAME, Platform, is_web_address};
use korb_localization::LocaleTag;
use korb_render::{MailLicense, Renderer, Reply, ReplyRequest, Workspace, draft, mailto};
use serde_json::{Value, json};

use crate::cli::{ReplyArguments, ReplyFormat};
use crate::render::unknown;
use crate::workspace::{Root, Wanted};
use crate::{Failure, locale};

pub(crate) fn run(arguments: &ReplyArguments) -> Result<(), Failure> {
    let root = Root::find(arguments.workspace.workspace.as_deref())?;
    let tag = locale::choose(&root, arguments.locale.as_deref())?;
    let own = arguments.with.as_deref().map(|own| locale::choose(&root, Some(own))).transpose()?;
    let tags: Vec<LocaleTag> = [&tag].into_iter().chain(&own).cloned().collect();
    let workspace = root.read(Wanted::For(&tags), arguments.workspace.profile.as_deref())?;
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

    if let Some(length) = request.recipient.map(|name| name.chars().count()).filter(|length| *length > MAX_NAME) {
        return Err(Failure::Usage(format!("--to has {length} characters; a name has at most {MAX_NAME}")));
    }
    request.is_private = arguments.private;
    request.markup = arguments.markup;

    let renderer = workspace.renderer(&tag);
    let tells_fit = arguments.verbose || io::stderr().is_terminal();
    if arguments.all {
        let replies = all(&renderer, &workspace, &request, platform)?;
        print(&all_as(&replies, &workspace, platform, arguments.format)?)?;
        for reply in replies.iter().filter(|_| tells_fit) {
            anstream::eprintln!("[{}] {}", names(reply), fit::fit(reply));
        }
        return Ok(());
    }
    let saved = arguments.gsm_7.then(|| fit::with_plain_signs(&renderer, platform, &mut request)).transpose()?;
    let reply = renderer.reply(platform, &request)?;
    let printed = match &own {
        None => one(&reply, &workspace, platform, arguments.format),
        Some(own) => {
            let own = workspace.renderer(own).reply(platform, &request)?;
            with(&reply, &own, &workspace, platform, arguments.format)?
        }
    };
    print(&printed)?;
    if tells_fit {
        anstream::eprintln!("{}", fit::fit(&reply));
    }
    if let Some(without) = &saved {
        anstream::eprintln!("{}", fit::saved(&reply, without));
    }
    if arguments.private {
        anstream::eprintln!(
            "The license notice is left off, since a message to one person is not distribution. Send it to nobody else; \
             whoever publishes it must add the notice: cargo xtask license --locale {tag}"
        );
    }
    if arguments.copy {
        // Beside another language the reader's is the one that is sent.
        let copied = one(&reply, &workspace, platform, arguments.format);
        let program = clipboard::copy(&copied)?;
        anstream::eprintln!("{}", copied_by(program, &reply, arguments.format));
    }
    Ok(())
}

fn copied_by(program: &str, reply: &Reply, format: ReplyFormat) -> String {
    let parts = reply.parts.len();
    if parts > 1 && matches!(format, ReplyFormat::Text) {
        return format!("It is on the clipboard, by {program}: {parts} messages with empty lines between them.");
    }
    format!("It is on the clipboard, by {program}.")
}

/// A reply as it is asked for.
fn one(reply: &Reply, workspace: &Workspace, platform: &Platform, format: ReplyFormat) -> String {
    match format {
        ReplyFormat::Text => reply.text(),
        ReplyFormat::Html => reply.html(&workspace.catalogue().license.url),
        ReplyFormat::Json => format!("{:#}", as_json(reply, workspace, &platform.id)),
        ReplyFormat::Eml => draft(reply, &MailLicense::of(workspace.catalogue())),
        ReplyFormat::Mailto => mailto(reply),
    }
}

/// The reply in every tone and register that makes a difference in its language.
fn all(
    renderer: &Renderer<'_>,
    workspace: &Workspace,
    request: &ReplyRequest<'_>,
    platform: &Platform,
) -> Result<Vec<Reply>, Failure> {
    let catalogue = workspace.catalogue();
    let registers = if renderer.selects_register() { &catalogue.registers[..] } else { &catalogue.registers[..1] };
    let combinations = catalogue.tones.iter().flat_map(|tone| registers.iter().map(move |register| (tone, register)));
    let replies =
        combinations.map(|(tone, register)| renderer.reply(platform, &ReplyRequest { tone, register, ..*request }));
    Ok(replies.collect::<Result<Vec<_>, _>>()?)
}

/// The tone and the register of a reply.
fn names(reply: &Reply) -> String {
    let names = [Some(&reply.tone), reply.register.as_ref()];
    names.into_iter().flatten().map(|id| &**id).collect::<Vec<_>>().join(" · ")
}

fn all_as(
    replies: &[Reply],
    workspace: &Workspace,
    platform: &Platform,
    format: ReplyFormat,
) -> Result<String, Failure> {
    Ok(match format {
        ReplyFormat::Json => {
            let objects = replies.iter().map(|reply| as_json(reply, workspace, &platform.id));
            format!("{:#}", Value::Array(objects.collect()))
        }
        ReplyFormat::Html | ReplyFormat::Mailto => {
            replies.iter().map(|reply| one(reply, workspace, platform, format)).collect::<Vec<_>>().join("\n")
        }
        ReplyFormat::Eml => {
            let message = "--all gives several mails, and a file holds one; leave one of them out, or render the format \
                           `drafts`";
            return Err(Failure::Usage(message.to_owned()));
        }
        ReplyFormat::Text => {
            let texts = replies.iter().map(|reply| format!("[{}]\n\n{}", names(reply), reply.text()));
            texts.collect::<Vec<_>>().join(&format!("\n\n{}\n", "-".repeat(72)))
        }
    })
}

/// The reply beside the same in the sender's own language.
fn with(
    reply: &Reply,
    own: &Reply,
    workspace: &Workspace,
    platform: &Platform,
    format: ReplyFormat,
) -> Result<String, Failure> {
    let side = |reply: &Reply, text| -> Result<_, Failure> {
        Ok(beside::Side {
            heading: workspace.renderer(&reply.locale).language_name()?,
            text,
            is_right_to_left: reply.locale.direction().as_str() == "rtl",
        })
    };
    match format {
        ReplyFormat::Text => {
            let columns = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
            let columns = columns.filter(|_| io::stdout().is_terminal());
            let texts = [reply.text(), own.text()];
            Ok(beside::beside(&side(reply, &texts[0])?, &side(own, &texts[1])?, columns))
        }
        ReplyFormat::Json => {
            let mut object = as_json(reply, workspace, &platform.id);
            object["with"] = as_json(own, workspace, &platform.id);
            Ok(format!("{object:#}"))
        }
        ReplyFormat::Html | ReplyFormat::Eml | ReplyFormat::Mailto => {
            let name = format.to_possible_value().expect("none is hidden");
            let name = name.get_name();
            let message = format!("--with is for reading, and --format {name} for sending; leave one of them out");
            Err(Failure::Usage(message))
        }
    }
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

/// The keys of a reply in `replies.json`, and the platform's.
fn as_json(reply: &Reply, workspace: &Workspace, platform: &Id) -> Value {
    let catalogue = workspace.catalogue();
    json!({
        "reason": *reply.reason,
        "tone": *reply.tone,
        "register": reply.register.as_deref(),
        "platform": **platform,
        "locale": reply.locale.as_str(),
        "request": reply.requests[0],
        "requests": &reply.requests[..],
        "text": reply.text(),
        "parts": reply.parts,
        "detail": reply.detail.as_str(),
        "length": reply.measure.length,
        "limit": reply.measure.limit,
        "left": reply.measure.left(),
        "unit": reply.measure.unit.as_str(),
        "license": catalogue.license.id,
    })
}
