//! What a reply is: the messages to send, in the form of their platform and in Korb's own markup.
//!
//! `compose.rs` makes them.

use std::ops::Range;
use std::sync::Arc;

use korb_catalogue::Id;
use korb_localization::LocaleTag;
use korb_localization::inline::paragraphs;

use crate::markup::{Flat, Target, composed_to_text, write_composed};
use crate::measure::{Detail, Measure};

/// A composed reply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// Which kind of request it answers.
    pub reason: Id,
    /// What else it answers, in the order of the answers.
    pub further: Vec<Id>,
    /// Its tone.
    pub tone: Id,
    /// How it addresses the reader; `None` where the language does not know the difference.
    pub register: Option<Id>,
    /// The locale that all of it is written in.
    pub locale: LocaleTag,
    /// The ways in which people write the request, the usual one first; those of each further reason behind.
    pub requests: Arc<[String]>,
    /// The messages to send, in order. There are several, each numbered, if even the shortest form is too long for one.
    pub parts: Vec<String>,
    /// How much of a reply it holds.
    pub detail: Detail,
    /// Whether the license is left out, since it goes to one person: on demand, or for want of room in the only message.
    pub is_without_notice: bool,
    /// Whether the last sentences of the answer are left out: there is only one message, and it is never divided.
    pub is_shortened: bool,
    /// How long the longest of its parts is.
    pub measure: Measure,
    /// The same messages in Korb's own markup, to be written in any other.
    pub(crate) messages: Vec<Message>,
}

/// One message of a reply in Korb's own markup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Message {
    Whole(Arc<str>),
    /// A stretch of one that was too long, with the label in front of it if there are several.
    Part {
        label: String,
        of: Arc<Flat>,
        range: Range<usize>,
    },
    /// Several beginnings, each a paragraph.
    Joined(Vec<Message>),
}

impl Message {
    pub(crate) fn text(&self, target: Target<'_>) -> String {
        match self {
            Self::Whole(message) => composed_to_text(message, target),
            Self::Part { label, of, range } => {
                let mut out = composed_to_text(label, target);
                if !label.is_empty() {
                    out.push(' ');
                }
                of.write(range.clone(), target, &mut out);
                out
            }
            Self::Joined(messages) => {
                messages.iter().map(|message| message.text(target)).collect::<Vec<_>>().join("\n\n")
            }
        }
    }

    fn write_paragraphs(&self, target: Target<'_>, html: &mut String) {
        match self {
            Self::Whole(message) => {
                for paragraph in paragraphs(message) {
                    html.push_str("<p>");
                    write_composed(paragraph, target, html);
                    html.push_str("</p>\n");
                }
            }
            Self::Part { label, of, range } => {
                for (number, paragraph) in of.paragraphs(range.clone()).enumerate() {
                    html.push_str("<p>");
                    if number == 0 && !label.is_empty() {
                        write_composed(label, target, html);
                        html.push(' ');
                    }
                    of.write(paragraph, target, html);
                    html.push_str("</p>\n");
                }
            }
            Self::Joined(messages) => messages.iter().for_each(|message| message.write_paragraphs(target, html)),
        }
    }
}

impl Reply {
    /// Whether its parts have their texts. A trial leaves out those that are sure to fit.
    pub(crate) fn is_written(&self) -> bool {
        self.parts.iter().all(|part| !part.is_empty())
    }

    /// All of it, with an empty line between parts.
    pub fn text(&self) -> String {
        self.parts.join("\n\n")
    }

    /// All of it as a piece of HTML: paragraphs, with addresses as links. That to the license has `rel="license"`.
    pub fn html(&self, license_url: &str) -> String {
        let mut html = format!("<div lang=\"{}\" dir=\"{}\">\n", self.locale, self.locale.direction().as_str());
        for message in &self.messages {
            message.write_paragraphs(Target::html(license_url), &mut html);
        }
        html.push_str("</div>");
        html
    }
}
