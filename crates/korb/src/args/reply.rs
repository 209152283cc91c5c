//! The arguments of `reply`.

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};
use korb_catalogue::{Gender, MAX_NAME, Markup, is_web_address};
use korb_localization::LocaleTag;

use super::settings::SettingArguments;
use super::workspace::{is_input, tag};
use crate::failure::Failure;
use crate::out::without_escapes;
use crate::reason::Asked;
use crate::settings::Settings;

/// Compose one reply and print it
///
/// Give the reason, or the text of the request: behind the command, on standard input, or with --clipboard. Then its language
/// and its reasons are found out. If it fits no reason, or it is not clear which and nobody can be asked, nothing is
/// answered and the exit code is 3. Nothing but the reply goes to standard output, so it can be piped to where it is pasted from.
#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
#[command(after_help = "\
Examples:
  korb reply visited-profile
  korb reply project --to Kim                    as much of an id as tells it from the others
  korb reply --clipboard --copy                  what somebody wrote, and back goes the answer
  korb reply < request.txt                       in the language of the request
  korb reply something-may-come-up --platform linkedin --tone courteous --to Kim
  korb reply project-offers --locale de --register informal --copy
  korb reply project-offers --locale de --with en
  korb reply project-offers,visited-profile      both in one, if one message has both
  korb reply project-offers --all
  korb reply project-offers --platform sms --gsm-7
  korb list reasons                              which reasons there are
  korb config                                    what you can set once for all replies")]
pub(crate) struct ReplyArguments {
    #[command(flatten)]
    settings: SettingArguments,

    /// Which kind of request it was: the id of a reason, its beginning, or words of it; several with commas between; or the
    /// text of the request; - reads the text from standard input
    ///
    /// Without it, on a terminal, you can pick a reason from a list by words of the request, in any language, or
    /// paste its text there.
    #[arg(value_name = "REASON")]
    asked: Vec<String>,

    /// Take the text of the request from the clipboard
    #[arg(long, conflicts_with_all = ["asked", "reasons"])]
    clipboard: bool,

    /// The same by the whole id, as for a script
    #[arg(long = "reason", value_name = "ID", value_delimiter = ',', conflicts_with = "asked")]
    reasons: Vec<String>,

    /// The name of the person who asked
    #[arg(long, value_name = "NAME")]
    to: Option<String>,

    /// How to speak to that person, in a language that shows it [default: in a way that fits everybody]
    #[arg(long, value_name = "GENDER", value_parser = gender())]
    to_gender: Option<Gender>,

    /// The address of a page that explains the answer, instead of the profile's
    #[arg(long, value_name = "URL")]
    link: Option<String>,

    /// What to print
    #[arg(long, value_enum, default_value_t)]
    format: ReplyFormat,

    /// Every tone and register, each below a line that names it
    #[arg(long, conflicts_with_all = ["tone", "register", "private"])]
    all: bool,

    /// Show the same in your own language beside the reply, so that you know what you send
    #[arg(long, value_name = "TAG", conflicts_with = "all")]
    with: Option<String>,

    /// For a text message: replace dashes, quotation marks and the like by plain characters, and report what that saves
    ///
    /// A single character outside the 7-bit alphabet of phones leaves room for only 70 characters in a message, instead
    /// of 160. Letters are never replaced; those outside the alphabet are listed.
    #[arg(long = "gsm-7", conflicts_with = "all")]
    gsm_7: bool,

    /// Use this markup instead of the one that people paste into the platform, for instance for a programming interface
    #[arg(long, value_name = "KIND", value_parser = markup())]
    markup: Option<Markup>,

    /// Put the reply on the clipboard, too
    ///
    /// One part at a time where the reply is divided: on a terminal, Enter copies the next one; elsewhere --part says which.
    #[arg(long, conflicts_with = "all")]
    copy: bool,

    /// Only this part of a reply that is divided
    #[arg(long, value_name = "N", allow_negative_numbers = true, conflicts_with_all = ["all", "with"])]
    part: Option<String>,

    /// Report the level of detail, the length and what is left of the limit; on a terminal this is always shown
    #[arg(long, short)]
    verbose: bool,
}

impl ReplyArguments {
    /// The checked arguments.
    ///
    /// # Errors
    ///
    /// A value that no workspace could make right, or switches that do not go together.
    pub(crate) fn checked(self) -> Result<Reply, Failure> {
        let with = self.with.as_deref().map(tag).transpose()?;
        Ok(Reply {
            flags: self.settings.checked()?,
            reason: if !self.reasons.is_empty() {
                Asked::Named(self.reasons)
            } else if self.clipboard {
                Asked::Clipboard
            } else if self.asked.is_empty() {
                Asked::Nothing
            } else if is_input(&self.asked) {
                Asked::Input
            } else {
                Asked::Typed(self.asked.join(" "))
            },
            link: self.link.map(web_address).transpose()?,
            recipient: self.to.as_deref().map(name).transpose()?.flatten(),
            recipient_gender: self.to_gender,
            markup: self.markup,
            extent: if self.all {
                Extent::All(of_all(self.format)?)
            } else {
                Extent::One(One {
                    shown: match with {
                        None => Shown::Alone(self.format),
                        Some(own) => Shown::Beside(own, beside(self.format)?),
                    },
                    uses_plain_characters: self.gsm_7,
                    is_copied: self.copy,
                    part: self.part.as_deref().map(|part| of_text(part, self.format)).transpose()?,
                })
            },
            is_verbose: self.verbose,
        })
    }
}

/// Which reply to compose, and how to show it. Names of reasons, platforms, tones and registers are looked up in the
/// workspace.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) flags: Settings,
    pub(crate) reason: Asked,
    /// Never empty, and not longer than a name can be.
    pub(crate) recipient: Option<String>,
    pub(crate) recipient_gender: Option<Gender>,
    /// A web address.
    pub(crate) link: Option<String>,
    pub(crate) markup: Option<Markup>,
    pub(crate) extent: Extent,
    pub(crate) is_verbose: bool,
}

/// How many replies to compose.
#[derive(Debug)]
pub(crate) enum Extent {
    One(One),
    /// One for every tone and register.
    All(AllFormat),
}

/// What can be chosen for one reply, and not for all at once. Its tone, its form of address and whether it is private
/// are settings.
#[derive(Debug)]
pub(crate) struct One {
    pub(crate) shown: Shown,
    pub(crate) uses_plain_characters: bool,
    pub(crate) is_copied: bool,
    /// The number of the only part that is wanted.
    pub(crate) part: Option<PartNumber>,
}

/// The number of a part as it was typed, which may be that of none: only the reply knows how many parts it has.
#[derive(Debug)]
pub(crate) struct PartNumber(String);

impl PartNumber {
    /// Which part it is among so many, from 1. If there is none of this number, it is returned as it was typed.
    pub(crate) fn among(&self, parts: usize) -> Result<usize, &str> {
        self.0.parse().ok().filter(|number| (1..=parts).contains(number)).ok_or(&self.0)
    }
}

#[derive(Debug)]
pub(crate) enum Shown {
    Alone(ReplyFormat),
    /// Beside the same reply in a language of the sender.
    Beside(LocaleTag, BesideFormat),
}

impl Shown {
    /// The format of the reply by itself, as on the clipboard.
    pub(crate) fn format(&self) -> ReplyFormat {
        match self {
            Self::Alone(format) => *format,
            Self::Beside(_, BesideFormat::Text) => ReplyFormat::Text,
            Self::Beside(_, BesideFormat::Json) => ReplyFormat::Json,
        }
    }
}

/// A format that holds two replies beside each other.
#[derive(Debug, Clone, Copy)]
pub(crate) enum BesideFormat {
    Text,
    Json,
}

/// A format that holds several replies.
#[derive(Debug, Clone, Copy)]
pub(crate) enum AllFormat {
    /// Each below a line that names it.
    Text,
    /// An array.
    Json,
    /// One after the other, each as it would be by itself.
    Lines(ReplyFormat),
}

#[derive(Debug, Clone, Copy, Default, ValueEnum)]
pub(crate) enum ReplyFormat {
    /// The text to paste; parts of a long one with an empty line between them
    #[default]
    Text,
    /// The same as a piece of HTML, for instance for a mail
    Html,
    /// One object with the text and everything that is known about it
    Json,
    /// A mail to open and send, in plain text and HTML; save it as a file that ends with .eml
    Eml,
    /// A link that begins a mail with it
    Mailto,
}

fn web_address(link: String) -> Result<String, Failure> {
    if is_web_address(&link) {
        return Ok(link);
    }
    Err(Failure::Usage(format!("--link {link:?} is not a web address such as https://example.org/korb")))
}

/// A name as people write it. One that was copied from a terminal may have colors.
fn name(typed: &str) -> Result<Option<String>, Failure> {
    let name = without_escapes(typed);
    let name = name.trim();
    let length = name.chars().count();
    if length <= MAX_NAME {
        return Ok((!name.is_empty()).then(|| name.to_owned()));
    }
    Err(Failure::Usage(format!("--to has {length} characters; a name has at most {MAX_NAME}")))
}

fn of_text(part: &str, format: ReplyFormat) -> Result<PartNumber, Failure> {
    if !matches!(format, ReplyFormat::Text) {
        return Err(Failure::Usage("--part is for a text; the other formats have all parts in one".to_owned()));
    }
    let digits = part.strip_prefix(['-', '+']).unwrap_or(part);
    if digits.is_empty() || digits.contains(|c: char| !c.is_ascii_digit()) {
        return Err(Failure::Usage(format!("--part {part:?} is not the number of a part; the first one is --part 1")));
    }
    Ok(PartNumber(part.to_owned()))
}

fn of_all(format: ReplyFormat) -> Result<AllFormat, Failure> {
    Ok(match format {
        ReplyFormat::Text => AllFormat::Text,
        ReplyFormat::Json => AllFormat::Json,
        ReplyFormat::Html | ReplyFormat::Mailto => AllFormat::Lines(format),
        ReplyFormat::Eml => {
            let message = "--all makes several mails, and --format eml is a file with one; leave one of them out, or \
                           render the format `drafts`";
            return Err(Failure::Usage(message.to_owned()));
        }
    })
}

fn beside(format: ReplyFormat) -> Result<BesideFormat, Failure> {
    match format {
        ReplyFormat::Text => Ok(BesideFormat::Text),
        ReplyFormat::Json => Ok(BesideFormat::Json),
        ReplyFormat::Html | ReplyFormat::Eml | ReplyFormat::Mailto => {
            let name = format.to_possible_value().expect("none is hidden");
            let name = name.get_name();
            let message = format!("--with is for reading, and --format {name} for sending; leave one of them out");
            Err(Failure::Usage(message))
        }
    }
}

/// The kinds of markup, by the names that they have in the catalogue.
fn markup() -> impl TypedValueParser<Value = Markup> {
    PossibleValuesParser::new(Markup::ALL.map(Markup::as_str))
        .map(|name| Markup::ALL.into_iter().find(|markup| markup.as_str() == name).expect("one of the possible values"))
}

/// The genders, by the names that they have in profiles and texts.
fn gender() -> impl TypedValueParser<Value = Gender> {
    PossibleValuesParser::new(Gender::ALL.map(Gender::as_str))
        .map(|name| Gender::ALL.into_iter().find(|gender| gender.as_str() == name).expect("one of the possible values"))
}
