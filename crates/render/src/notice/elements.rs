//! The elements that the gate knows: which of them browsers show, and how they begin and end each other.
//!
//! An element is shown only if it is on this list as one that is. What is not on it may be shown today and hidden tomorrow:
//! a custom element, one that somebody misspelled, one that the standard adds.

/// What is known of an element of HTML.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Element {
    pub(super) tag: Tag,
    /// Whether browsers show what is in it.
    pub(super) is_shown: bool,
    /// Whether it stands within a line, so that words before and behind it touch.
    pub(super) is_inline: bool,
    /// An element of another kind that is open within it does not let its end tag through
    /// (<https://html.spec.whatwg.org/multipage/parsing.html#special>).
    pub(super) is_special: bool,
    pub(super) kind: Kind,
}

/// How an element begins and ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Its end tag ends it together with everything that is open in it.
    Block,
    /// Its end tag ends it unless a special element is open in it.
    Plain,
    /// One that has been closed by something else is opened again where text follows.
    Formatting,
    /// It has no content.
    Void,
    /// `<` has no meaning in it up to its end tag, and nothing of it is shown. What it is after that is the tokenizer's
    /// business.
    Raw(RawKind),
    /// A part of a table.
    TablePart,
    /// An icon or a formula: `svg` and `math`.
    Foreign,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RawKind {
    /// Entities have a meaning in it.
    Text,
    Raw,
    Script,
    /// It never ends.
    Plain,
}

/// The elements that parsing has rules for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tag {
    A,
    Body,
    Br,
    Button,
    Caption,
    Col,
    Colgroup,
    DdOrDt,
    Details,
    Dialog,
    Form,
    Frameset,
    Head,
    Heading,
    Hr,
    Html,
    Li,
    Link,
    List,
    Meta,
    /// `object`, `applet` and `marquee`.
    Marked,
    Option,
    P,
    RubyPart,
    Select,
    Style,
    Summary,
    Table,
    TableRows,
    Td,
    Template,
    Tr,
    /// Of no consequence here.
    Other,
    /// No element of HTML.
    Unknown,
}

const fn shown(tag: Tag, kind: Kind) -> Element {
    Element { tag, is_shown: true, is_inline: false, is_special: true, kind }
}

const fn unseen(tag: Tag, kind: Kind) -> Element {
    Element { is_shown: false, ..shown(tag, kind) }
}

const fn inline(tag: Tag, kind: Kind) -> Element {
    Element { is_inline: true, is_special: false, ..shown(tag, kind) }
}

const BLOCK: Element = shown(Tag::Other, Kind::Block);
const INLINE: Element = inline(Tag::Other, Kind::Plain);
const FORMATTING: Element = inline(Tag::Other, Kind::Formatting);
const VOID: Element = unseen(Tag::Other, Kind::Void);
const UNSEEN: Element = unseen(Tag::Other, Kind::Plain);
const UNKNOWN: Element = Element { is_special: false, ..unseen(Tag::Unknown, Kind::Plain) };

impl Element {
    /// The element of a name in lower case.
    pub(super) fn of(name: &[u8]) -> Self {
        match name {
            b"a" => inline(Tag::A, Kind::Formatting),
            b"p" => shown(Tag::P, Kind::Block),
            b"li" => shown(Tag::Li, Kind::Block),
            b"div" | b"section" | b"article" | b"aside" | b"header" | b"footer" | b"main" | b"nav" | b"address"
            | b"blockquote" | b"center" | b"dl" | b"fieldset" | b"figcaption" | b"figure" | b"hgroup" | b"pre"
            | b"search" | b"menu" | b"dir" | b"listing" => BLOCK,
            b"ul" | b"ol" => shown(Tag::List, Kind::Block),
            b"span" | b"abbr" | b"acronym" | b"bdi" | b"bdo" | b"cite" | b"data" | b"del" | b"dfn" | b"ins"
            | b"kbd" | b"label" | b"mark" | b"output" | b"q" | b"ruby" | b"samp" | b"sub" | b"sup" | b"time"
            | b"var" => INLINE,
            b"b" | b"big" | b"code" | b"em" | b"font" | b"i" | b"nobr" | b"s" | b"small" | b"strike" | b"strong"
            | b"tt" | b"u" => FORMATTING,
            b"h1" | b"h2" | b"h3" | b"h4" | b"h5" | b"h6" => shown(Tag::Heading, Kind::Block),
            b"dd" | b"dt" => shown(Tag::DdOrDt, Kind::Block),
            b"br" => shown(Tag::Br, Kind::Void),
            b"wbr" => Element { is_inline: true, ..VOID },
            b"img" | b"input" | b"area" | b"base" | b"basefont" | b"bgsound" | b"embed" | b"frame" | b"image"
            | b"keygen" | b"param" | b"source" | b"track" => VOID,
            b"hr" => shown(Tag::Hr, Kind::Void),
            b"link" => unseen(Tag::Link, Kind::Void),
            b"meta" => unseen(Tag::Meta, Kind::Void),
            b"html" => shown(Tag::Html, Kind::Block),
            b"head" => shown(Tag::Head, Kind::Block),
            b"body" => shown(Tag::Body, Kind::Block),
            b"script" => unseen(Tag::Other, Kind::Raw(RawKind::Script)),
            b"style" => unseen(Tag::Style, Kind::Raw(RawKind::Raw)),
            b"title" | b"textarea" => unseen(Tag::Other, Kind::Raw(RawKind::Text)),
            b"xmp" | b"iframe" | b"noembed" | b"noframes" | b"noscript" => unseen(Tag::Other, Kind::Raw(RawKind::Raw)),
            b"plaintext" => unseen(Tag::Other, Kind::Raw(RawKind::Plain)),
            b"svg" | b"math" => Element { is_special: false, ..unseen(Tag::Other, Kind::Foreign) },
            b"table" => shown(Tag::Table, Kind::TablePart),
            b"caption" => shown(Tag::Caption, Kind::TablePart),
            b"tbody" | b"thead" | b"tfoot" => shown(Tag::TableRows, Kind::TablePart),
            b"tr" => shown(Tag::Tr, Kind::TablePart),
            b"td" | b"th" => shown(Tag::Td, Kind::TablePart),
            b"colgroup" => unseen(Tag::Colgroup, Kind::TablePart),
            b"col" => unseen(Tag::Col, Kind::Void),
            b"form" => shown(Tag::Form, Kind::Block),
            b"legend" => Element { is_special: false, ..shown(Tag::Other, Kind::Plain) },
            b"button" => shown(Tag::Button, Kind::Block),
            b"details" => shown(Tag::Details, Kind::Block),
            b"dialog" => Element { is_special: false, ..shown(Tag::Dialog, Kind::Block) },
            b"summary" => shown(Tag::Summary, Kind::Block),
            b"rt" => inline(Tag::RubyPart, Kind::Plain),
            b"rp" | b"rb" | b"rtc" => Element { is_special: false, ..unseen(Tag::RubyPart, Kind::Plain) },
            b"option" | b"optgroup" => Element { is_special: false, ..unseen(Tag::Option, Kind::Plain) },
            b"select" => unseen(Tag::Select, Kind::Block),
            b"template" => unseen(Tag::Template, Kind::Block),
            b"object" | b"applet" | b"marquee" => unseen(Tag::Marked, Kind::Block),
            b"frameset" => unseen(Tag::Frameset, Kind::Block),
            b"audio" | b"canvas" | b"datalist" | b"map" | b"meter" | b"picture" | b"progress" | b"slot" | b"video" => {
                Element { is_special: false, ..UNSEEN }
            }
            _ => UNKNOWN,
        }
    }

    /// The element of an SVG file.
    pub(super) fn of_svg(name: &[u8]) -> Self {
        match name {
            // Text that is in none of the last three is not drawn.
            b"a" => shown(Tag::A, Kind::Plain),
            b"svg" | b"g" | b"text" | b"tspan" | b"textpath" => shown(Tag::Other, Kind::Plain),
            b"style" => unseen(Tag::Style, Kind::Plain),
            _ => UNKNOWN,
        }
    }

    /// The element of a feed (RFC 4287, RSS 2.0).
    pub(super) fn of_feed(name: &[u8]) -> Self {
        match name {
            b"feed" | b"entry" | b"rss" | b"rdf:rdf" | b"channel" | b"item" | b"title" | b"subtitle" | b"rights"
            | b"summary" | b"content" | b"description" | b"copyright" | b"author" | b"contributor" | b"name"
            | b"dc:rights" | b"dc:description" | b"content:encoded" => shown(Tag::Other, Kind::Plain),
            // Content of Atom as XHTML.
            b"div" | b"p" | b"a" | b"ul" | b"ol" | b"li" | b"em" | b"strong" | b"b" | b"i" | b"span" | b"cite" => {
                Self::of(name)
            }
            _ => UNKNOWN,
        }
    }

    /// Whether it keeps the end tags of what it is in from having an effect.
    pub(super) fn is_scope(self) -> bool {
        matches!(self.tag, Tag::Caption | Tag::Marked | Tag::Select | Tag::Table | Tag::Td | Tag::Template)
            || self.kind == Kind::Foreign
    }

    /// Whether the end of something around it ends it without a tag of its own.
    pub(super) fn ends_by_itself(self) -> bool {
        matches!(self.tag, Tag::DdOrDt | Tag::Li | Tag::Option | Tag::P | Tag::RubyPart)
    }

    /// Whether it begins a list of its own of the elements that are opened again.
    pub(super) fn marks_formatting(self) -> bool {
        matches!(self.tag, Tag::Caption | Tag::Marked | Tag::Td | Tag::Template)
    }

    /// Whether its start tag ends an open paragraph.
    pub(super) fn ends_paragraph(self) -> bool {
        let is_button = matches!(self.tag, Tag::Button | Tag::Marked | Tag::Select | Tag::Template | Tag::Frameset);
        self.kind == Kind::Block && !is_button || self.tag == Tag::Hr
    }
}

/// Whether an element is one of HTML even within an `svg` or a `math`, which it ends
/// (<https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inforeign>), or can have HTML in it.
pub(super) fn leaves_foreign(name: &[u8]) -> bool {
    matches!(
        name,
        b"b" | b"big"
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
            | b"foreignobject"
            | b"mi"
            | b"mo"
            | b"mn"
            | b"ms"
            | b"mtext"
            | b"annotation-xml"
    )
}

/// Whether an attribute makes no difference to what is seen. `hidden`, `popover` and handlers of events, for instance, do
/// or could.
pub(super) fn is_harmless_attribute(name: &[u8]) -> bool {
    if name.starts_with(b"data-") || name.starts_with(b"aria-") {
        return name != b"aria-hidden";
    }
    matches!(
        name,
        b"class" | b"id" | b"lang" | b"dir" | b"href" | b"rel" | b"title" | b"style" | b"type" | b"name" | b"role"
            | b"hreflang" | b"target" | b"download" | b"referrerpolicy" | b"ping" | b"translate" | b"tabindex"
            | b"accesskey" | b"spellcheck" | b"autocapitalize" | b"autocorrect" | b"draggable" | b"contenteditable"
            | b"enterkeyhint" | b"inputmode" | b"nonce" | b"cite" | b"datetime" | b"for" | b"form" | b"value"
            | b"start" | b"reversed" | b"colspan" | b"rowspan" | b"scope" | b"headers" | b"abbr" | b"span" | b"align"
            | b"valign" | b"width" | b"height" | b"border" | b"cellpadding" | b"cellspacing" | b"bgcolor" | b"nowrap"
            | b"charset" | b"summary" | b"open" | b"action" | b"method" | b"disabled" | b"compact" | b"rev"
            // RDFa and microdata.
            | b"property" | b"content" | b"resource" | b"about" | b"prefix" | b"typeof" | b"vocab" | b"datatype"
            | b"inlist" | b"itemscope" | b"itemtype" | b"itemprop" | b"itemid" | b"itemref"
            // XML.
            | b"xmlns" | b"xml:lang" | b"xml:base" | b"xml:space" | b"xml:id" | b"version"
    ) || name.starts_with(b"xmlns:")
}
