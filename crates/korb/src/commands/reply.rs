//! `korb reply`: one reply, and nothing else, on standard output; or the reply in every tone and register, or beside
//! the same in another language.

mod beside;
mod fit;
mod parts;

use std::io::{self, IsTerminal};
use std::path::Path;

use korb_catalogue::{CatalogueFile, Id, Platform, Reason};
use korb_localization::LocaleTag;
use korb_render::{MailLicense, Renderer, Reply, ReplyRequest, Workspace, draft, mailto};
use serde_json::{Value, json};

use crate::args::reply::{AllFormat, BesideFormat, Extent, One, Reply as Arguments, ReplyFormat, Shown};
use crate::clipboard;
use crate::config;
use crate::failure::Failure;
use crate::out::{advise, all_of, print, to_stderr};
use crate::program;
use crate::reason::{self, Asked, Given, Known};
use crate::request::Understood;
use crate::select;
use crate::settings::Settings;
use crate::workspace::{Root, Wanted};

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let settings = config::with(arguments.flags.clone())?;
    let root = Root::configured(settings.workspace.as_ref())?;
    let catalogue = root.catalogue()?;
    let understood = understood(&arguments.reason, &settings, &root, &catalogue)?;
    if let Some(pasted) = answer(arguments, &settings, &root, &catalogue, understood.as_ref())? {
        answer(arguments, &settings, &root, &catalogue, Some(&pasted))?;
    }
    Ok(())
}

/// Answers a request: the one with this text, or the one that was named or is picked from a list. If its text is pasted there, it
/// is returned, to be answered in its own language.
fn answer(
    arguments: &Arguments,
    settings: &Settings,
    root: &Root,
    catalogue: &CatalogueFile,
    understood: Option<&Understood>,
) -> Result<Option<Understood>, Failure> {
    let tag = match understood {
        Some(understood) => understood.locale.clone(),
        None => select::set_locale(root, settings.locale.as_ref())?,
    };
    let own = match &arguments.extent {
        Extent::One(One { shown: Shown::Beside(own, format), .. }) => Some((select::locale(root, Some(own))?, *format)),
        _ => None,
    };
    let tags: Vec<LocaleTag> = [&tag].into_iter().chain(own.as_ref().map(|(own, _)| own)).cloned().collect();
    let workspace = root.read_for_replies(catalogue.clone(), Wanted::For(&tags), settings.profile()?)?;
    let catalogue = workspace.catalogue();

    let platform = select::platform(settings, catalogue)?;
    // What is wrong with the rest is said before anybody is asked something.
    if matches!(arguments.extent, Extent::One(_)) {
        select::tone(settings, &catalogue.tones[0], catalogue)?;
        select::register(settings, catalogue)?;
    }
    let known = Known { root, workspace: &workspace, tag: &tag };
    let reasons = match understood {
        Some(understood) => understood.reasons(known)?,
        None => match reason::of(&arguments.reason, known)? {
            Given::Reasons(reasons) => reasons,
            Given::ForText(reason, text) => {
                let understood = Understood::read(root, settings.locale.as_ref(), &text)?;
                return Ok(Some(understood.picked(reason)));
            }
        },
    };
    for reason in &reasons {
        must_have_roles(&workspace, reason)?;
    }
    let renderer = workspace.renderer(&tag);
    let phrasings = understood.map(|understood| understood.phrasings(&renderer, &reasons)).transpose()?;
    let phrasings = phrasings.unwrap_or_default();
    let mut request = ReplyRequest::new(reasons[0], &workspace);
    request.further = &reasons[1..];
    request.phrasings = &phrasings;
    request.recipient = arguments.recipient.as_deref();
    request.recipient_gender = arguments.recipient_gender;
    if let Some(link) = &arguments.link {
        request.link = Some(link);
    }
    request.markup = arguments.markup;

    // Whoever has not typed the whole id wants to see which reason it is.
    let is_named = is_named(&arguments.reason, &reasons);
    let shows_fit = arguments.is_verbose || io::stderr().is_terminal();
    let arguments = match &arguments.extent {
        Extent::One(one) => one,
        Extent::All(format) => {
            let replies = all(&renderer, &workspace, &request, platform)?;
            print(&all_as(&replies, &workspace, platform, *format))?;
            for reply in replies.iter().filter(|_| shows_fit) {
                to_stderr(&format!("[{}] {}", names(reply), fit::fit(reply)));
            }
            return Ok(None);
        }
    };
    request.tone = select::tone(settings, request.tone, catalogue)?;
    request.register = select::register(settings, catalogue)?;
    if let (None, Some(understood)) = (&settings.register, understood) {
        request.register = understood.register(&renderer, &workspace)?.unwrap_or(request.register);
    }
    request.is_private = settings.private.as_ref().is_some_and(|private| private.value);
    let saved = arguments
        .uses_plain_characters
        .then(|| fit::with_plain_characters(&renderer, platform, &mut request))
        .transpose()?;
    let reply = renderer.reply(platform, &request)?;
    let format = arguments.shown.format();
    let part = arguments.part.as_ref().map(|part| part.among(reply.parts.len()).map_err(|part| no_part(part, &reply)));
    let part = part.transpose()?;
    let alone = match part {
        None => one(&reply, &workspace, platform, format),
        Some(part) => reply.parts[part - 1].clone(),
    };
    match &own {
        None => print(&alone)?,
        Some((own, format)) => {
            let own = workspace.renderer(own).reply(platform, &request)?;
            print(&with(&reply, &own, &workspace, platform, *format)?)?;
        }
    }
    if shows_fit {
        let fit = fit::fit(&reply);
        to_stderr(&if is_named { fit } else { format!("{}: {fit}", ids(&reasons)) });
    }
    if let Some(without) = &saved {
        to_stderr(&fit::saved(&reply, without));
    }
    say_what_is_left_out(&request, &reply, platform, &tag);
    // Of two languages beside each other, the reader's is the one that is sent.
    if arguments.is_copied {
        if reply.parts.len() > 1 && matches!(format, ReplyFormat::Text) {
            return parts::copy(&reply.parts, part).map(|()| None);
        }
        let program = clipboard::copy(&alone)?;
        advise(&format!("Copied to the clipboard by {program}."));
    }
    Ok(None)
}

/// Says what is not in a reply that somebody may miss there.
fn say_what_is_left_out(request: &ReplyRequest<'_>, reply: &Reply, platform: &Platform, tag: &LocaleTag) {
    let is_answered = |reason: &Reason| reason.id == reply.reason || reply.further.contains(&reason.id);
    let left_out = [request.reason].into_iter().chain(request.further.iter().copied());
    let left_out: Vec<_> =
        left_out.filter(|reason| !is_answered(reason)).map(|reason| format!("`{}`", reason.id)).collect();
    match &*left_out {
        [] => {}
        [one] => to_stderr(&format!(
            "{one} is not answered: `{0}` has no room for it. Answer it in a message of its own.",
            platform.id
        )),
        several => to_stderr(&format!(
            "{} are not answered: `{}` has no room for them. Answer each in a message of its own.",
            all_of(several),
            platform.id
        )),
    }
    if request.is_private || reply.is_without_notice {
        advise(&format!(
            "The license notice is left off, since a message to one person is not distribution. Send it to nobody else; \
             anyone who publishes it must add the notice: {} license --locale {tag}",
            program::name()
        ));
    }
}

/// What was made of the text of the request, if that was given and no reason.
fn understood(
    asked: &Asked,
    settings: &Settings,
    root: &Root,
    catalogue: &CatalogueFile,
) -> Result<Option<Understood>, Failure> {
    // The profile may be on standard input instead.
    let reads_input = settings.profile.as_ref().is_none_or(|profile| profile.value != Path::new("-"));
    let text = reason::text(asked, catalogue, reads_input)?;
    text.map(|text| Understood::read(root, settings.locale.as_ref(), &text)).transpose()
}

/// Refuses a reason that is for people with another role.
fn must_have_roles(workspace: &Workspace, reason: &Reason) -> Result<(), Failure> {
    if workspace.profile().has_all(&reason.roles) {
        return Ok(());
    }
    let roles: Vec<_> = reason.roles.iter().map(|role| &**role).collect();
    let message = format!(
        "the reason `{}` is for people with the role `{}`, which the profile does not have",
        reason.id,
        roles.join("`, `")
    );
    Err(Failure::Usage(message))
}

/// Whether the reasons were given by their whole ids.
fn is_named(asked: &Asked, reasons: &[&Reason]) -> bool {
    match asked {
        Asked::Named(_) => true,
        Asked::Typed(typed) => *typed == ids(reasons),
        Asked::Clipboard | Asked::Input | Asked::Nothing => false,
    }
}

fn ids(reasons: &[&Reason]) -> String {
    reasons.iter().map(|reason| &*reason.id).collect::<Vec<_>>().join(",")
}

fn no_part(asked: &str, reply: &Reply) -> Failure {
    let there_are = match reply.parts.len() {
        1 => "the reply is not divided: leave --part out".to_owned(),
        parts => format!("the reply has {parts} parts, from --part 1 to --part {parts}"),
    };
    Failure::Usage(format!("there is no part {asked}; {there_are}"))
}

/// A reply in the format that was asked for.
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

fn all_as(replies: &[Reply], workspace: &Workspace, platform: &Platform, format: AllFormat) -> String {
    match format {
        AllFormat::Json => {
            let objects = replies.iter().map(|reply| as_json(reply, workspace, &platform.id));
            format!("{:#}", Value::Array(objects.collect()))
        }
        AllFormat::Lines(format) => {
            replies.iter().map(|reply| one(reply, workspace, platform, format)).collect::<Vec<_>>().join("\n")
        }
        AllFormat::Text => {
            let texts = replies.iter().map(|reply| format!("[{}]\n\n{}", names(reply), reply.text()));
            texts.collect::<Vec<_>>().join(&format!("\n\n{}\n", "-".repeat(72)))
        }
    }
}

/// The reply beside the same in the sender's own language.
fn with(
    reply: &Reply,
    own: &Reply,
    workspace: &Workspace,
    platform: &Platform,
    format: BesideFormat,
) -> Result<String, Failure> {
    let side = |reply: &Reply, text| -> Result<_, Failure> {
        Ok(beside::Side {
            heading: workspace.renderer(&reply.locale).language_name()?,
            text,
            is_right_to_left: reply.locale.direction().as_str() == "rtl",
        })
    };
    match format {
        BesideFormat::Text => {
            let columns = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
            let columns = columns.filter(|_| io::stdout().is_terminal());
            let texts = [reply.text(), own.text()];
            Ok(beside::beside(&side(reply, &texts[0])?, &side(own, &texts[1])?, columns))
        }
        BesideFormat::Json => {
            let mut object = as_json(reply, workspace, &platform.id);
            object["with"] = as_json(own, workspace, &platform.id);
            Ok(format!("{object:#}"))
        }
    }
}

/// The keys of a reply in `replies.json`, and the platform's.
fn as_json(reply: &Reply, workspace: &Workspace, platform: &Id) -> Value {
    let catalogue = workspace.catalogue();
    let reasons: Vec<_> = [&reply.reason].into_iter().chain(&reply.further).map(|id| &**id).collect();
    json!({
        "reason": *reply.reason,
        "reasons": reasons,
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
