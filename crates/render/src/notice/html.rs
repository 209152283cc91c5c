//! What a browser shows of a page: its text, and where its links lead.
//!
//! The tokenizer is `html5gum`, which follows the standard to the letter: what is a tag, a comment, raw text or an
//! entity is decided there. A browser then builds a tree. To find out whether a notice can be seen, it is enough to
//! know whether an element is open that hides what is in it.

use std::convert::Infallible;
use std::mem;

use html5gum::{Emitter, Error, State, Tokenizer};

/// What a page says.
#[derive(Debug)]
pub(super) struct Page {
    /// Its visible text, and behind it the addresses of its visible links.
    pub(super) text: String,
    /// Where the links with `rel="license"` lead.
    pub(super) license_links: Vec<String>,
    /// The blocks of JSON-LD.
    pub(super) json_ld: Vec<String>,
}

/// Reads a page.
pub(super) fn read(page: &str) -> Page {
    let mut seen = Seen { text: Vec::with_capacity(page.len()), ..Seen::default() };
    let Ok(()) = Tokenizer::new_with_emitter(page, Reader::new(&mut seen)).finish();
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
    /// Whether an `svg` or a `math` is open, where a slash ends an element and no element is raw.
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

    /// Whether an element within it can hold another one of its name, which does not end it. For a list item that is
    /// another list.
    fn is_deepened_by(&self, tag: &Tag) -> bool {
        if self.ends_by_itself {
            matches!(&*tag.name, b"ul" | b"ol" | b"menu" | b"dl" | b"table" | b"select" | b"object" | b"button")
        } else {
            tag.name == self.name
        }
    }

    /// The hidden element after a tag in it; `None` if that ends it.
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

    /// Takes in a tag, and says how the tokenizer has to read what follows, if that is not as usual.
    fn tag(&mut self, tag: &Tag) -> Option<State> {
        // In a raw element, only its end tag is a tag to the tokenizer.
        if let Some(Raw::JsonLd(block)) = self.raw.take() {
            self.json_ld.push(into_text(block));
        }
        let kind = ElementKind::of(&tag.name);
        match kind {
            ElementKind::Foreign => self.is_foreign = !tag.is_end && !tag.is_self_closing,
            _ if self.is_foreign && !tag.is_end && is_never_foreign(&tag.name) => self.is_foreign = false,
            _ => {}
        }
        let state = if tag.is_end || self.is_foreign { None } else { kind.state() };
        let is_empty =
            matches!(kind, ElementKind::Void | ElementKind::VoidWithin) || self.is_foreign && tag.is_self_closing;
        if let Some(hidden) = self.hidden.take() {
            self.hidden = if is_empty { Some(hidden) } else { hidden.after(tag) };
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
            kind.separate(&mut self.text);
            self.raw = Some(match kind {
                ElementKind::PlainText => Raw::Shown,
                _ if tag.is_json_ld() => Raw::JsonLd(Vec::new()),
                _ => Raw::NotShown,
            });
            return state;
        }
        if matches!(&*tag.name, b"a" | b"area" | b"link") && tag.says_license() && tag.href.is_there {
            self.license_links.push(String::from_utf8_lossy(&tag.href.value).into_owned());
        }
        if !is_empty && (kind.is_unseen() || tag.hides()) {
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

/// A tag, as far as it has been read. The tokenizer writes names in lower case and decodes values.
#[derive(Debug, Default)]
struct Tag {
    name: Vec<u8>,
    is_end: bool,
    is_self_closing: bool,
    href: Attribute,
    rel: Attribute,
    style: Attribute,
    kind: Attribute,
    hidden: Attribute,
}

#[derive(Debug, Default)]
struct Attribute {
    is_there: bool,
    value: Vec<u8>,
}

impl Tag {
    fn clear(&mut self, is_end: bool) {
        self.name.clear();
        (self.is_end, self.is_self_closing) = (is_end, false);
        for attribute in [&mut self.hidden, &mut self.href, &mut self.rel, &mut self.style, &mut self.kind] {
            attribute.is_there = false;
            attribute.value.clear();
        }
    }

    /// Whether it has `rel="license"`.
    fn says_license(&self) -> bool {
        let mut relations = self.rel.value.split(u8::is_ascii_whitespace);
        relations.any(|relation| relation.eq_ignore_ascii_case(b"license"))
    }

    fn is_json_ld(&self) -> bool {
        self.name == b"script" && self.kind.value.trim_ascii().eq_ignore_ascii_case(b"application/ld+json")
    }

    /// Whether its attributes keep what is in it from being shown.
    fn hides(&self) -> bool {
        self.hidden.is_there || self.style.is_there && style_hides(&self.style.value)
    }
}

fn style_hides(style: &[u8]) -> bool {
    let style = style.iter().filter(|byte| !byte.is_ascii_whitespace()).map(u8::to_ascii_lowercase).collect::<Vec<_>>();
    style.split(|byte| *byte == b';').any(|rule| {
        matches!(
            rule.strip_suffix(b"!important").unwrap_or(rule),
            b"display:none"
                | b"visibility:hidden"
                | b"visibility:collapse"
                | b"opacity:0"
                | b"font-size:0"
                | b"font-size:0px"
        )
    })
}

/// What an element means for the text that is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ElementKind {
    /// `<` has no meaning in it, and nothing of it is shown.
    Raw(State),
    /// Nothing that follows has a meaning, and all of it is shown.
    PlainText,
    /// Nothing of it is shown.
    Unseen,
    /// Nothing can be in it.
    Void,
    /// It stands within a line.
    Within,
    /// It stands within a line, and nothing can be in it.
    VoidWithin,
    /// What is in it is not HTML.
    Foreign,
    Block,
}

impl ElementKind {
    fn of(name: &[u8]) -> Self {
        match name {
            b"a" | b"abbr" | b"b" | b"bdi" | b"bdo" | b"cite" | b"code" | b"em" | b"font" | b"i" | b"ins" | b"mark"
            | b"q" | b"s" | b"small" | b"span" | b"strong" | b"sub" | b"sup" | b"u" => Self::Within,
            b"area" | b"base" | b"br" | b"col" | b"embed" | b"hr" | b"img" | b"input" | b"link" | b"meta"
            | b"param" | b"source" | b"track" => Self::Void,
            b"wbr" => Self::VoidWithin,
            b"script" => Self::Raw(State::ScriptData),
            b"title" | b"textarea" => Self::Raw(State::RcData),
            b"style" | b"xmp" | b"iframe" | b"noembed" | b"noframes" | b"noscript" => Self::Raw(State::RawText),
            b"plaintext" => Self::PlainText,
            b"template" | b"metadata" | b"defs" | b"desc" | b"object" | b"datalist" => Self::Unseen,
            b"svg" | b"math" => Self::Foreign,
            _ => Self::Block,
        }
    }

    /// How the tokenizer reads what is in it.
    fn state(self) -> Option<State> {
        match self {
            Self::Raw(state) => Some(state),
            Self::PlainText => Some(State::PlainText),
            _ => None,
        }
    }

    /// Whether nothing of it is shown, even if it is not read as raw.
    fn is_unseen(self) -> bool {
        matches!(self, Self::Unseen | Self::Raw(_))
    }

    /// Keeps the words of two blocks apart; elements within a line do not.
    fn separate(self, text: &mut Vec<u8>) {
        if !matches!(self, Self::Within | Self::VoidWithin | Self::Raw(_)) {
            text.push(b' ');
        }
    }
}

/// Whether an element is one of HTML even within an `svg` or a `math`, which it ends
/// (<https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inforeign>), or has HTML in it.
fn is_never_foreign(name: &[u8]) -> bool {
    matches!(
        name,
        b"foreignobject"
            | b"b"
            | b"big"
            | b"blockquote"
            | b"body"
            | b"br"
            | b"center"
            | b"code"
            | b"dd"
            | b"div"
            | b"dl"
            | b"dt"
            | b"em"
            | b"embed"
            | b"font"
            | b"h1"
            | b"h2"
            | b"h3"
            | b"h4"
            | b"h5"
            | b"h6"
            | b"head"
            | b"hr"
            | b"i"
            | b"img"
            | b"li"
            | b"listing"
            | b"menu"
            | b"meta"
            | b"nobr"
            | b"ol"
            | b"p"
            | b"pre"
            | b"ruby"
            | b"s"
            | b"small"
            | b"span"
            | b"strike"
            | b"strong"
            | b"sub"
            | b"sup"
            | b"table"
            | b"tt"
            | b"u"
            | b"ul"
            | b"var"
    )
}

/// Receives what the tokenizer finds. The receivers that come with it keep every attribute; here five are enough.
struct Reader<'s> {
    seen: &'s mut Seen,
    tag: Tag,
    /// The name of the last start tag: what is raw ends with an end tag of that name.
    last: Vec<u8>,
    /// The name of the attribute that is being read.
    name: Vec<u8>,
    /// Where its value goes.
    field: Option<Field>,
}

type Field = fn(&mut Tag) -> &mut Attribute;

impl<'s> Reader<'s> {
    fn new(seen: &'s mut Seen) -> Self {
        Self { seen, tag: Tag::default(), last: Vec::new(), name: Vec::new(), field: None }
    }

    /// The name of an attribute is complete. Of several with one name the first one counts.
    fn end_name(&mut self) {
        let field: Option<Field> = match &*self.name {
            b"hidden" => Some(|tag| &mut tag.hidden),
            b"href" => Some(|tag| &mut tag.href),
            b"rel" => Some(|tag| &mut tag.rel),
            b"style" => Some(|tag| &mut tag.style),
            b"type" => Some(|tag| &mut tag.kind),
            _ => None,
        };
        self.name.clear();
        self.field = field.filter(|field| !mem::replace(&mut field(&mut self.tag).is_there, true));
    }
}

impl Emitter for Reader<'_> {
    type Token = Infallible;

    fn pop_token(&mut self) -> Option<Infallible> {
        None
    }

    #[inline]
    fn should_emit_errors(&mut self) -> bool {
        false
    }

    fn emit_string(&mut self, string: &[u8]) {
        self.seen.string(string);
    }

    fn init_start_tag(&mut self) {
        self.tag.clear(false);
    }

    fn init_end_tag(&mut self) {
        self.tag.clear(true);
    }

    fn push_tag_name(&mut self, name: &[u8]) {
        self.tag.name.extend_from_slice(name);
    }

    fn set_self_closing(&mut self) {
        self.tag.is_self_closing = true;
    }

    fn init_attribute(&mut self) {
        self.end_name();
    }

    fn push_attribute_name(&mut self, name: &[u8]) {
        self.name.extend_from_slice(name);
    }

    fn init_attribute_value(&mut self) {
        self.end_name();
    }

    fn push_attribute_value(&mut self, value: &[u8]) {
        if let Some(field) = self.field {
            field(&mut self.tag).value.extend_from_slice(value);
        }
    }

    fn emit_current_tag(&mut self) -> Option<State> {
        self.end_name();
        if !self.tag.is_end {
            self.last.clone_from(&self.tag.name);
        }
        self.seen.tag(&self.tag)
    }

    fn current_is_appropriate_end_tag_token(&mut self) -> bool {
        self.tag.is_end && self.tag.name == self.last
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&mut self) -> bool {
        self.seen.is_foreign
    }

    // Comments and the document's type show nothing, and browsers pass over every error.
    fn init_comment(&mut self) {}
    fn push_comment(&mut self, _: &[u8]) {}
    fn emit_current_comment(&mut self) {}
    fn init_doctype(&mut self) {}
    fn push_doctype_name(&mut self, _: &[u8]) {}
    fn set_doctype_public_identifier(&mut self, _: &[u8]) {}
    fn set_doctype_system_identifier(&mut self, _: &[u8]) {}
    fn push_doctype_public_identifier(&mut self, _: &[u8]) {}
    fn push_doctype_system_identifier(&mut self, _: &[u8]) {}
    fn set_force_quirks(&mut self) {}
    fn emit_current_doctype(&mut self) {}
    fn emit_error(&mut self, _: Error) {}
    fn emit_eof(&mut self) {}
    fn set_last_start_tag(&mut self, _: Option<&[u8]>) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_browser_shows_is_seen() {
        for (page, shown) in [
            // Comments, and what the standard makes one of.
            ("a<!--x-->b", "ab"),
            ("a<!-->b<!--x--!>c<!--", "abc"),
            ("a</ x>b<!x>c<?x>d<![CDATA[x]]>e</>f", "abcdef"),
            // Characters that begin no tag, and a tag that does not end.
            ("1 < 2 <3 a<b", "1 < 2 <3 a"),
            ("a<b title='>'>b", "ab"),
            // Raw text.
            ("<title><b>x</title>a<textarea></p>x</textarea>b", "ab"),
            ("<script>'</x><!--<script></script>x'</script>a", "a"),
            ("<style>x</styles></style>a<noframes><p>x</noframes>b<noembed>x</noembed>c", "abc"),
            ("a<plaintext><b>&amp;</plaintext>", "a <b>&amp;</plaintext>"),
            // Entities.
            ("&copy &ampx &notit; &#150; &unknown;", "© &x ¬it; – &unknown;"),
            ("<a href='?a&copy=1&amp;b'>x</a>", "x ?a&copy=1&b"),
            ("a\0b", "ab"),
            // Elements that are hidden.
            ("<div hidden/>x</div>a", "a"),
            ("<DIV Style='DISPLAY&#58; none'>x<div>x</div>x</DIV>a", "a"),
            ("<br hidden/>a<wbr hidden>b<param hidden>c", "ab c"),
            ("<p hidden title=a hidden>x<p>a<p style=x style='display:none'>b", "a b"),
            ("<ul><li hidden>x<ul><li>x</li><li>x</ul>x<li>a</ul>", "a"),
            ("<table><tr hidden><td><table><tr><td>x</table>x<tr><td>a</table>", "a"),
            ("<script hidden>x</script>a", "a"),
            ("<div hidden><script></div></script>x</div>a", "a"),
            // SVG.
            ("<svg><defs/><title>x</title><style/>a<![CDATA[<b>]]></svg>b", "a<b> b"),
            ("<svg><g hidden>x<g/>x</g>a</svg>", "a"),
            ("<svg><p><b hidden/>x</b>a", "a"),
            ("<svg><foreignObject><section hidden/>x</section>a", "a"),
        ] {
            assert_eq!(read(page).text.split_whitespace().collect::<Vec<_>>().join(" "), shown, "{page}");
        }
    }
}
