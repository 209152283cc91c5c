//! Messages of which it is known what they say: a folder with a file for each language.
//!
//! ```toml
//! [[message]]
//! text = "You were on my profile, so I thought I would say hello"
//! reasons = ["visited-profile"]    # none: []
//! ```

use std::path::Path;

use anyhow::anyhow;
use korb_catalogue::{Code, Diagnostic, Place, SourceFile, Suggestions, is_unseen, parse_toml};
use korb_localization::LocaleTag;
use serde::Deserialize;
use toml::Spanned;

use crate::disk;
use crate::failure::Failure;
use crate::out::printable;

/// A message of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct KnownMessage {
    pub(crate) locale: LocaleTag,
    pub(crate) text: String,
    pub(crate) reasons: Vec<String>,
    /// Where it stands, if it is from a file of messages.
    pub(crate) place: Option<Place>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileToml {
    #[serde(default)]
    message: Vec<MessageToml>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MessageToml {
    text: Spanned<String>,
    reasons: Vec<Spanned<String>>,
}

/// Reads every file of a folder, which people are shown as `shown`. `reasons` are the ids of all that there are.
///
/// # Errors
///
/// The folder cannot be read, or a file has a fault: then all of them.
pub(crate) fn read(folder: &Path, shown: &str, reasons: &[String]) -> Result<Vec<KnownMessage>, Failure> {
    let entries = disk::entries(folder).map_err(|error| anyhow!(error).context(format!("{shown} cannot be read")))?;
    let (mut messages, mut faults) = (Vec::new(), Vec::new());
    for entry in entries {
        let Some(name) = entry.name.strip_suffix(".toml").filter(|name| !name.starts_with('.')) else { continue };
        let shown = printable(&format!("{shown}/{}", entry.name));
        let file = disk::bytes(&entry.path, &shown).and_then(|bytes| SourceFile::decode(&shown, bytes));
        let locale = LocaleTag::new(name).map_err(|_| {
            let fault = Diagnostic::error(Code::LocaleTag, format!("the file {shown} is not named by a language tag"));
            fault.of_file(&shown).help("rename it: de.toml, pt-BR.toml or zh-Hans.toml, for example")
        });
        let read = locale.and_then(|locale| of_file(&locale, &file?, reasons, &mut faults));
        match read {
            Ok(read) => messages.extend(read),
            Err(fault) => faults.push(fault),
        }
    }
    if !faults.is_empty() {
        return Err(faults.into());
    }
    if messages.is_empty() {
        return Err(Failure::Usage(format!("{shown} has no messages: it takes files such as de.toml")));
    }
    Ok(messages)
}

fn of_file(
    locale: &LocaleTag,
    file: &SourceFile,
    reasons: &[String],
    faults: &mut Vec<Diagnostic>,
) -> Result<Vec<KnownMessage>, Diagnostic> {
    let FileToml { message } =
        parse_toml(file, "each message is a `[[message]]` with `text = \"…\"` and `reasons = [\"…\"]`")?;
    let suggestions = Suggestions::default();
    let mut messages = Vec::with_capacity(message.len());
    for MessageToml { text, reasons: given } in message {
        if !text.get_ref().contains(|c: char| !c.is_whitespace() && !is_unseen(c)) {
            let fault = Diagnostic::error(Code::InvalidValue, "this message is empty");
            faults.push(fault.at(file, text.span()).help("write what somebody sent, or remove it"));
        }
        for (number, reason) in given.iter().enumerate() {
            let id = reason.get_ref();
            if !reasons.contains(id) {
                let fault = Diagnostic::error(Code::UnknownId, format!("there is no reason `{id}`"));
                let help = match suggestions.find(id, reasons.iter().map(String::as_str)) {
                    Some(meant) => format!("did you mean `{meant}`?"),
                    None => "name a reason of the catalogue; `[]` says that it fits none".to_owned(),
                };
                faults.push(fault.at(file, reason.span()).help(help));
            } else if given[..number].iter().any(|other| other.get_ref() == id) {
                let fault = Diagnostic::error(Code::InvalidValue, format!("`{id}` is named twice"));
                faults.push(fault.at(file, reason.span()).help("remove one"));
            }
        }
        messages.push(KnownMessage {
            locale: locale.clone(),
            place: Some(Place::new(file, text.span())),
            text: text.into_inner(),
            reasons: given.into_iter().map(Spanned::into_inner).collect(),
        });
    }
    Ok(messages)
}
