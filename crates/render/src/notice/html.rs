//! What a browser shows of a page: its text, and where its links lead.
//!
//! The tokenizer is `html5gum`, which follows the standard to the letter: what is a tag, a comment, raw text or an
//! entity is decided there. A browser then builds a tree. For the question whether a notice can be seen it is enough to
//! know which element is open that hides what is in it.

use std::convert::Infallible;

use html5gum::{Emitter, Error, State, Tokenizer};

/// What a page says.
#[derive(Debug)]
pub(super) struct Page {
    /// Its visible text, and behind it the addresses of its visible links.
    pub(super) text: String,
    /// Where the links lead that say of themselves that it is a license.
    pub(super) license_links: Vec<String>,
    /// The blocks of JSON-LD.
    pub(super) json_ld: Vec<String>,
}

/// Reads a page.
pub(super) fn read(page: &str) -> Page {
    let mut seen = Seen { text: Vec::with_capacity(page.len()), ..Seen::default() };
    let Ok(()) = Tokenizer::new_with_emitter(page, Reader { seen: &mut seen, tag: Tag::default() }).finish();
    seen.text.append(&mut seen.links);
    Page { text: into_text(seen.text), license_links: seen.license_links, json_ld: seen.json_ld }
}

/// A page is text, and the tokenizer divides it only beside characters of ASCII.
fn into_text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

/// What has been seen of a page so far.
#[derive(Debug, Default)]
struct Seen {
    text: Vec<u8>,
    links: Vec<u8>,
    license_links: Vec<String>,
    json_ld: Vec<String>,
    hidden: Option<Hidden>,
    /// The element that is open in which `<` has no meaning.
    raw: Option<Raw>,
    /// Whether SVG or MathML is open, where a slash ends an element and no element is raw.
    is_foreign: bool,
}

/// What becomes of raw text.
#[derive(Debug)]
enum Raw {
    Shown,
    NotShown,
    JsonLd(Vec<u8>),
}

/// The hidden element that is open.
#[derive(Debug)]
struct Hidden {
    name: Vec<u8>,
    /// Whether the next element of that name ends it, which then needs no end tag.
    ends_by_itself: bool,
    /// How many elements are open within it that keep its end tag, or the next one of its name, from ending it.
    depth: usize,
}

impl Hidden {
    fn by(tag: &Tag) -> Self {
        let ends_by_itself = matches!(&*tag.name, b"p" | b"li" | b"dt" | b"dd" | b"tr" | b"td" | b"th" | b"option");
        Self { name: tag.name.clone(), ends_by_itself, depth: 0 }
    }

    /// Whether an element has one of its name in it that does not end it: of a list item that is another list.
    fn is_deepened_by(&self, tag: &Tag) -> bool {
        if self.ends_by_itself {
            matches!(&*tag.name, b"ul" | b"ol" | b"menu" | b"dl" | b"table" | b"select" | b"object" | b"button")
        } else {
            tag.name == self.name
        }
    }

    /// Goes on by a tag that stands in the element, or ends it.
    fn after(mut self, tag: &Tag) -> Option<Self> {
        let is_own = tag.name == self.name;
        if tag.is_end {
            if is_own && self.depth == 0 {
                return None;
            }
            if self.is_deepened_by(tag) {
                self.depth = self.depth.saturating_sub(1);
            }
        } else if is_own && self.ends_by_itself && self.depth == 0 {
            return tag.hides().then_some(self);
        } else if self.is_deepened_by(tag) {
            self.depth += 1;
        }
        Some(self)
    }
}

impl Seen {
    fn string(&mut self, string: &[u8]) {
        match &mut self.raw {
            Some(Raw::NotShown) => {}
            Some(Raw::JsonLd(block)) => block.extend_from_slice(string),
            None | Some(Raw::Shown) if self.hidden.is_some() => {}
            // A browser leaves it out.
            None | Some(Raw::Shown) if string == b"\0" => {}
            None | Some(Raw::Shown) => self.text.extend_from_slice(string),
        }
    }

    /// Looks at a tag, and says how what follows it is to be read, if that is in a way of its own.
    fn tag(&mut self, tag: &Tag) -> Option<State> {
        // The tokenizer lets only the end tag of a raw element be one.
        if let Some(Raw::JsonLd(block)) = self.raw.take() {
            self.json_ld.push(into_text(block));
        }
        let kind = Kind::of(&tag.name);
        match kind {
            Kind::Foreign => self.is_foreign = !tag.is_end && !tag.is_self_closing,
            // What is in it is HTML again.
            _ if tag.name == b"foreignobject" => self.is_foreign = false,
            _ => {}
        }
        let state = if tag.is_end || self.is_foreign { None } else { kind.state() };
        if let Some(hidden) = self.hidden.take() {
            self.hidden = hidden.after(tag);
            if self.hidden.is_some() {
                self.raw = state.map(|_| Raw::NotShown);
                return state;
            }
        }
        if tag.is_end {
            kind.separate(&mut self.text);
            return None;
        }
        if state.is_some() {
            self.raw = Some(match kind {
                Kind::PlainText => Raw::Shown,
                _ if tag.is_json_ld() => Raw::JsonLd(Vec::new()),
                _ => Raw::NotShown,
            });
            return state;
        }
        if matches!(&*tag.name, b"a" | b"area" | b"link") && tag.says_license() && tag.href.is_there {
            self.license_links.push(String::from_utf8_lossy(&tag.href.value).into_owned());
        }
        let is_closed = matches!(kind, Kind::Void | Kind::VoidWithin) || self.is_foreign && tag.is_self_closing;
        if !is_closed && (kind.is_unseen() || tag.hides()) {
            self.hidden = Some(Hidden::by(tag));
            return None;
        }
        kind.separate(&mut self.text);
        if tag.name == b"a" && tag.href.is_there {
            self.links.push(b' ');
            self.links.extend_from_slice(&tag.href.value);
        }
        None
    }
}

/// A tag, as far as it has been read. The tokenizer writes names in small letters and decodes values.
#[derive(Debug, Default)]
struct Tag {
    name: Vec<u8>,
    is_end: bool,
    is_self_closing: bool,
    href: Attribute,
    rel: Attribute,
    style: Attribute,
    kind: Attribute,
    is_hidden: bool,
}

#[derive(Debug, Default)]
struct Attribute {
    is_there: bool,
    value: Vec<u8>,
}
