//! Which styles leave a text visible.
//!
//! Nobody can say what every style does, so that only what is known to be harmless is taken for that: a property that is
//! not on the list, or a value that could be too small, transparent or out of sight, may hide a text. A style sheet in the
//! page is read as far as it could do so, and its selectors as far as they say what they are about.

use std::borrow::Cow;
use std::cell::RefCell;

/// What an element is known by to a style sheet.
#[derive(Debug, Default)]
pub(super) struct Subject<'t> {
    pub(super) name: &'t [u8],
    pub(super) id: &'t [u8],
    pub(super) class: &'t [u8],
    /// The names of its attributes, each with a zero behind it.
    pub(super) attributes: &'t [u8],
}

/// The rules of a page's style sheets that may hide something.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    rules: Vec<Rule>,
}

#[derive(Debug, Clone)]
struct Rule {
    about: Compound,
    /// The rule in short, as people know it.
    said: String,
}

/// The last part of a selector: what it says of the element itself. Empty, it is about every element.
#[derive(Debug, Default, Clone)]
struct Compound {
    name: Option<String>,
    ids: Vec<String>,
    classes: Vec<String>,
    attributes: Vec<String>,
}

thread_local! {
    /// The last style sheet and its rules. All pages of a template have the same one, and to read it takes as long as the rest
    /// of a page.
    static LAST: RefCell<(String, Vec<Rule>)> = RefCell::default();
}

/// Rules in rules; deeper ones are about everything.
const MAX_DEPTH: usize = 16;

/// The most rules that are compared with each element; more are about everything.
const MAX_RULES: usize = 100;

/// The rules with an at sign that are about no element.
const WITHOUT_ELEMENTS: &[&str] = &[
    "font-face",
    "page",
    "keyframes",
    "-webkit-keyframes",
    "-moz-keyframes",
    "property",
    "counter-style",
    "font-feature-values",
    "font-palette-values",
    "color-profile",
    "view-transition",
];

impl Sheet {
    pub(super) fn is_empty(&self) -> bool {
        self.rules.is_empty()
    }

    /// Takes in the text of a style sheet.
    pub(super) fn read(&mut self, css: &str) {
        const LONGEST: usize = 1 << 16;
        let known = LAST.with_borrow(|(last, rules)| (last == css).then(|| rules.clone()));
        let rules = known.unwrap_or_else(|| {
            let rules = Self::parse(css).rules;
            if css.len() <= LONGEST {
                LAST.set((css.to_owned(), rules.clone()));
            }
            rules
        });
        for Rule { about, said } in rules {
            self.push(about, said);
        }
    }

    fn parse(css: &str) -> Self {
        let mut sheet = Self::default();
        match without_comments(css) {
            Some(css) => sheet.block(&css, None, 0),
            None => sheet.distrust("\\".to_owned()),
        }
        sheet
    }

    /// Takes in something that could hold rules about everything.
    pub(super) fn distrust(&mut self, said: String) {
        self.push(Compound::default(), said);
    }

    fn push(&mut self, about: Compound, said: String) {
        match self.rules.len() {
            0..MAX_RULES => self.rules.push(Rule { about, said }),
            MAX_RULES => self.rules.push(Rule { about: Compound::default(), said }),
            _ => {}
        }
    }

    /// The rule that may hide an element, if there is one.
    pub(super) fn may_hide(&self, element: &Subject<'_>) -> Option<&str> {
        self.rules.iter().find(|rule| rule.about.matches(element)).map(|rule| &*rule.said)
    }

    fn block(&mut self, css: &str, selector: Option<&str>, depth: usize) {
        let mut rest = css;
        let mut is_reported = false;
        while !rest.is_empty() {
            let (prelude, end) = until(rest, b";{}");
            let prelude = prelude.trim();
            rest = &rest[end.min(rest.len())..];
            let sign = rest.bytes().next();
            rest = rest.get(1..).unwrap_or_default();
            if sign != Some(b'{') {
                let is_import = prelude.get(..7).is_some_and(|start| start.eq_ignore_ascii_case("@import"));
                if is_import && prelude.to_ascii_lowercase().contains("data:") {
                    self.distrust("@import".to_owned());
                }
                // Outside a rule, a declaration has no meaning.
                if let Some(selector) = selector
                    && !is_reported
                    && !prelude.starts_with('@')
                    && may_hide(prelude)
                {
                    self.rule(selector, prelude);
                    is_reported = true;
                }
                continue;
            }
            let (inner, end) = until(rest, b"}");
            rest = rest.get(end + 1..).unwrap_or_default();
            if depth == MAX_DEPTH {
                self.distrust(shortened(prelude));
                continue;
            }
            if let Some(at_rule) = prelude.strip_prefix('@') {
                let name = at_rule.split(|c: char| c.is_whitespace() || "(\"'".contains(c)).next().unwrap_or_default();
                if !WITHOUT_ELEMENTS.iter().any(|known| known.eq_ignore_ascii_case(name)) {
                    self.block(inner, selector, depth + 1);
                }
            } else {
                // Old pages hide their style sheet from browsers that knew none.
                let mut prelude = prelude;
                while let Some(rest) = prelude.strip_prefix("<!--").or_else(|| prelude.strip_prefix("-->")) {
                    prelude = rest.trim_start();
                }
                self.block(inner, Some(prelude), depth + 1);
            }
        }
        if let Some(selector) = selector.filter(|_| !is_reported) {
            self.same_colors(css, selector);
        }
    }

    fn same_colors(&mut self, css: &str, selector: &str) {
        if let Some(declaration) = colors_alike(css) {
            self.rule(selector, declaration);
        }
    }

    fn rule(&mut self, selectors: &str, declaration: &str) {
        let said = format!("{} {{ {} }}", shortened(selectors), shortened(declaration));
        let mut rest = selectors;
        loop {
            let (selector, end) = until(rest, b",");
            if let Some(about) = Compound::of(selector.trim()) {
                self.push(about, said.clone());
            }
            match rest.get(end + 1..) {
                Some(next) => rest = next,
                None => return,
            }
        }
    }
}

impl Compound {
    /// What a selector says of the element that its rule is about; `None` if that is no element.
    fn of(selector: &str) -> Option<Self> {
        let last = last_compound(selector);
        let mut compound = Self::default();
        let mut rest = last;
        let name = identifier(&mut rest);
        if !name.is_empty() {
            compound.name = Some(name);
        }
        while let Some(sign) = rest.chars().next() {
            rest = &rest[sign.len_utf8()..];
            match sign {
                '.' => compound.classes.push(identifier(&mut rest)),
                '#' => compound.ids.push(identifier(&mut rest)),
                '[' => {
                    let (inner, end) = until(rest, b"]");
                    rest = rest.get(end + 1..).unwrap_or_default();
                    let mut inner = inner.trim_start();
                    let name = identifier(&mut inner);
                    // Of another name space, or with an escape: about whatever element.
                    if !name.is_empty() && !inner.starts_with('|') {
                        compound.attributes.push(name.to_ascii_lowercase());
                    }
                }
                ':' => {
                    let is_element = rest.starts_with(':');
                    rest = rest.trim_start_matches(':');
                    let name = identifier(&mut rest).to_ascii_lowercase();
                    if rest.starts_with('(') {
                        let (_, end) = until(&rest[1..], b")");
                        rest = rest.get(end + 2..).unwrap_or_default();
                    }
                    match &*name {
                        "root" => compound.name = Some("html".to_owned()),
                        "before" | "after" => return None,
                        "marker" | "selection" | "placeholder" | "backdrop" | "-webkit-details-marker"
                            if is_element =>
                        {
                            return None;
                        }
                        _ => {}
                    }
                }
                '|' => {
                    let name = identifier(&mut rest);
                    compound.name = Some(name).filter(|name| !name.is_empty());
                }
                '&' => {
                    let name = identifier(&mut rest);
                    compound.name = Some(name).filter(|name| !name.is_empty()).or(compound.name);
                }
                _ => {}
            }
        }
        Some(compound)
    }

    fn matches(&self, element: &Subject<'_>) -> bool {
        let same = |a: &str, b: &[u8]| a.as_bytes().eq_ignore_ascii_case(b);
        let has_class = |class: &String| element.class.split(u8::is_ascii_whitespace).any(|other| same(class, other));
        let has_attribute = |name: &String| element.attributes.split(|byte| *byte == 0).any(|other| same(name, other));
        self.name.as_ref().is_none_or(|name| same(name, element.name))
            && self.ids.iter().all(|id| same(id, element.id))
            && self.classes.iter().all(has_class)
            && self.attributes.iter().all(has_attribute)
    }
}

/// What stands behind the last combinator of a selector.
fn last_compound(selector: &str) -> &str {
    let mut rest = selector.trim();
    loop {
        let (_, end) = until(rest, &[b' ', b'\t', b'\n', b'\r', 0x0c, b'>', b'+', b'~']);
        match rest.get(end + 1..).map(|next| next.trim_start_matches([' ', '\t', '\n', '\r', '\u{c}', '>', '+', '~'])) {
            Some(next) if !next.is_empty() => rest = next,
            _ => return &rest[..end.min(rest.len())],
        }
    }
}

/// Takes an identifier from the beginning of a text, with its escapes decoded.
fn identifier(rest: &mut &str) -> String {
    let mut name = String::new();
    loop {
        let Some(c) = rest.chars().next() else { return name };
        if c == '\\' {
            let after = &rest[1..];
            let digits = after.bytes().take(6).take_while(u8::is_ascii_hexdigit).count();
            if digits > 0 {
                let code = u32::from_str_radix(&after[..digits], 16).ok().and_then(char::from_u32);
                name.push(code.unwrap_or(char::REPLACEMENT_CHARACTER));
                *rest = &after[digits..];
                *rest = rest.strip_prefix(|c: char| c.is_ascii_whitespace()).unwrap_or(rest);
            } else {
                let escaped = after.chars().next();
                name.extend(escaped);
                *rest = &after[escaped.map_or(0, char::len_utf8)..];
            }
        } else if c.is_ascii_alphanumeric() || matches!(c, '-' | '_') || !c.is_ascii() {
            name.push(c);
            *rest = &rest[c.len_utf8()..];
        } else {
            return name;
        }
    }
}

/// The first declaration of a `style` attribute that may hide something.
pub(super) fn hiding_declaration(style: &str) -> Option<String> {
    let Some(style) = without_comments(style) else { return Some(shortened(style)) };
    let mut rest = &*style;
    loop {
        let (declaration, end) = until(rest, b";");
        if may_hide(declaration.trim()) {
            return Some(shortened(declaration));
        }
        match rest.get(end + 1..) {
            Some(next) => rest = next,
            None => return colors_alike(&style).map(shortened),
        }
    }
}

/// Whether an attribute of SVG, such as one that stands for a style, leaves a text visible.
pub(super) fn is_harmless_in_svg(name: &str, value: &str) -> bool {
    match name {
        "x" | "y" | "dx" | "dy" => value.split([' ', ',']).all(is_within_picture),
        "transform" => {
            let moved = value.trim().strip_prefix("translate(").and_then(|rest| rest.strip_suffix(')'));
            moved.is_some_and(|distances| distances.split([' ', ',']).all(is_within_picture))
        }
        "viewbox"
        | "href"
        | "xlink:href"
        | "baseprofile"
        | "preserveaspectratio"
        | "lengthadjust"
        | "text-anchor"
        | "dominant-baseline"
        | "alignment-baseline"
        | "shape-rendering" => true,
        "width" | "height" => !is_small(value, 16.0),
        "font-size" if value.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') => {
            value.parse().is_ok_and(|size: f64| size >= 0.5)
        }
        name => is_harmless(name, &in_lower_case(value)),
    }
}

/// Whether a distance in an SVG is one within a picture, as far as that is known without its size.
fn is_within_picture(distance: &str) -> bool {
    let number = distance.trim().trim_end_matches(|c: char| c.is_ascii_alphabetic() || c == '%');
    distance.trim().is_empty() || number.parse().is_ok_and(|distance: f64| (0.0..=5000.0).contains(&distance))
}

/// The text up to one of `signs` that is in no string and no bracket, and where that is.
fn until<'t>(text: &'t str, signs: &[u8]) -> (&'t str, usize) {
    let bytes = text.as_bytes();
    let mut closers: Vec<u8> = Vec::new();
    let mut quote = None;
    let mut at = 0;
    while at < bytes.len() {
        let byte = bytes[at];
        if byte == b'\\' {
            at += 2;
            continue;
        }
        match quote {
            // A string ends with its line, whether it is complete or not.
            Some(mark) if byte == mark || byte == b'\n' => quote = None,
            Some(_) => {}
            None if closers.is_empty() && signs.contains(&byte) => return (&text[..at], at),
            None => match byte {
                b'"' | b'\'' => quote = Some(byte),
                b'(' => match end_of_address(text, at) {
                    Some(end) => {
                        at = end;
                        continue;
                    }
                    None => closers.push(b')'),
                },
                b'[' => closers.push(b']'),
                b'{' => closers.push(b'}'),
                b')' | b']' | b'}' if closers.last() == Some(&byte) => {
                    closers.pop();
                }
                _ => {}
            },
        }
        at += 1;
    }
    (text, text.len())
}

/// CSS without its comments. A space stays in their place, so that no two names become one. `None` if a function is
/// written with an escape, which could be an address.
fn without_comments(css: &str) -> Option<String> {
    let mut out = String::with_capacity(css.len());
    let mut at = 0;
    while let Some(next) = css[at..].find(['/', '"', '\'', '\\', '(']).map(|next| at + next) {
        out.push_str(&css[at..next]);
        let rest = &css[next..];
        if let Some(comment) = rest.strip_prefix("/*") {
            out.push(' ');
            at = comment.find("*/").map_or(css.len(), |end| next + end + 4);
            continue;
        }
        let length = match rest.as_bytes()[0] {
            b'/' => 1,
            b'(' => {
                let is_named = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '\\') || !c.is_ascii();
                let name = out.trim_end_matches(is_named).len();
                if out[name..].contains('\\') {
                    return None;
                }
                end_of_address(css, next).map_or(1, |end| end - next)
            }
            b'\\' => 1 + rest[1..].chars().next().map_or(0, char::len_utf8),
            quote => {
                let ends = |c: char| c == char::from(quote) || c == '\n' || c == '\\';
                let mut end = 1;
                loop {
                    match rest[end..].find(ends).map(|found| end + found) {
                        None => break rest.len(),
                        Some(found) if rest.as_bytes()[found] == b'\\' => {
                            end = found + 1 + rest[found + 1..].chars().next().map_or(0, char::len_utf8);
                        }
                        Some(found) => break found + 1,
                    }
                }
            }
        };
        out.push_str(&rest[..length]);
        at = next + length;
    }
    out.push_str(&css[at..]);
    Some(out)
}

/// Where an address ends whose parenthesis is at `at`, if it has no quotation marks: up to there nothing has a meaning.
fn end_of_address(css: &str, at: usize) -> Option<usize> {
    let is_address = css.as_bytes()[..at].last_chunk::<3>().is_some_and(|name| name.eq_ignore_ascii_case(b"url"));
    if !is_address || css[at + 1..].trim_ascii_start().starts_with(['"', '\'']) {
        return None;
    }
    let mut end = at + 1;
    loop {
        // One that does not end takes all the rest.
        let Some(found) = css[end..].find([')', '\\']).map(|found| end + found) else { return Some(css.len()) };
        if css.as_bytes()[found] == b')' {
            return Some(found + 1);
        }
        end = found + 1 + css[found + 1..].chars().next().map_or(0, char::len_utf8);
    }
}

/// A rule or a declaration as a finding shows it.
fn shortened(text: &str) -> String {
    const MAX: usize = 60;
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.char_indices().nth(MAX) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text,
    }
}

/// The declaration of a color that is the color of the ground, too.
fn colors_alike(declarations: &str) -> Option<&str> {
    let (mut color, mut ground) = (None, None);
    for declaration in declarations.split(';') {
        let Some((name, value)) = declaration.split_once(':') else { continue };
        let value = value.trim();
        match name.trim() {
            name if name.eq_ignore_ascii_case("color") => color = Some((declaration.trim(), value)),
            name if name.eq_ignore_ascii_case("background") || name.eq_ignore_ascii_case("background-color") => {
                ground = Some(value);
            }
            _ => {}
        }
    }
    color.filter(|(_, color)| ground.is_some_and(|ground| ground.eq_ignore_ascii_case(color))).map(|(said, _)| said)
}

fn may_hide(declaration: &str) -> bool {
    if declaration.is_empty() {
        return false;
    }
    let Some((name, value)) = declaration.split_once(':') else { return true };
    let (name, value) = (in_lower_case(name.trim()), in_lower_case(value.trim()));
    let value = match value.rsplit_once('!') {
        Some((before, important)) if important.trim() == "important" => before.trim_end(),
        _ => &*value,
    };
    // What is written with an escape is read by nobody else either.
    declaration.contains('\\') || !is_harmless(&name, value)
}

fn in_lower_case(text: &str) -> Cow<'_, str> {
    if text.bytes().any(|byte| byte.is_ascii_uppercase()) { text.to_ascii_lowercase().into() } else { text.into() }
}

/// Whether a declaration, in lower case, leaves a text visible.
fn is_harmless(name: &str, value: &str) -> bool {
    if matches!(value, "inherit" | "initial" | "unset" | "revert" | "revert-layer") && name != "all" {
        return true;
    }
    match name {
        _ if name.starts_with("--") || name.starts_with("mso-") => true,
        "display" => matches!(
            value,
            "block"
                | "inline"
                | "inline-block"
                | "flow-root"
                | "flex"
                | "inline-flex"
                | "grid"
                | "inline-grid"
                | "list-item"
                | "contents"
                | "table"
                | "inline-table"
                | "table-row"
                | "table-row-group"
                | "table-cell"
                | "table-caption"
                | "table-header-group"
                | "table-footer-group"
                | "ruby"
                | "inline flow-root"
                | "block flow"
        ),
        "visibility" => value == "visible",
        "opacity" | "fill-opacity" => match value.strip_suffix('%') {
            Some(percent) => percent.trim().parse().is_ok_and(|share: f64| share >= 40.0),
            None => value.parse().is_ok_and(|share: f64| share >= 0.4),
        },
        "color" | "fill" => is_visible_color(value),
        "font-size" => is_legible(value),
        "font" => value.split_whitespace().any(|part| is_legible(part.split('/').next().unwrap_or_default())),
        "line-height" => {
            value == "normal"
                || value.parse().is_ok_and(|lines: f64| lines >= 0.8)
                || measure(value).is_some_and(|(size, unit)| size >= if unit == "%" { 80.0 } else { 0.8 })
        }
        "margin"
        | "margin-top"
        | "margin-right"
        | "margin-bottom"
        | "margin-left"
        | "margin-inline"
        | "margin-block"
        | "margin-inline-start"
        | "margin-inline-end"
        | "margin-block-start"
        | "margin-block-end"
        | "text-indent"
        | "letter-spacing"
        | "word-spacing"
        | "top"
        | "right"
        | "bottom"
        | "left"
        | "inset"
        | "inset-inline"
        | "inset-block"
        | "inset-inline-start"
        | "inset-inline-end"
        | "inset-block-start"
        | "inset-block-end"
        | "vertical-align" => value.split_whitespace().all(stays_near),
        "width" | "height" | "max-width" | "max-height" | "inline-size" | "block-size" | "max-inline-size"
        | "max-block-size" => has_room(value),
        "z-index" => value == "auto" || value.parse().is_ok_and(|level: i64| level >= 0),
        "position" => matches!(value, "static" | "relative" | "sticky" | "absolute" | "fixed"),
        "transform" | "filter" | "clip" | "clip-path" | "mask" | "animation" | "content" => {
            matches!(value, "none" | "auto" | "normal")
        }
        "overflow" | "overflow-x" | "overflow-y" | "overflow-inline" | "overflow-block" => {
            matches!(value, "visible" | "auto" | "scroll")
        }
        "unicode-bidi" => value != "bidi-override" && value != "isolate-override",
        _ => {
            HARMLESS.binary_search(&name).is_ok()
                || name.strip_prefix("-webkit-").is_some_and(|name| HARMLESS.binary_search(&name).is_ok())
        }
    }
}

/// Whatever these are set to, a text is seen. In order.
const HARMLESS: &[&str] = &[
    "accent-color",
    "align-content",
    "align-items",
    "align-self",
    "appearance",
    "aspect-ratio",
    "backface-visibility",
    "background",
    "background-attachment",
    "background-color",
    "background-image",
    "background-position",
    "background-repeat",
    "background-size",
    "border",
    "border-block",
    "border-block-end",
    "border-block-start",
    "border-bottom",
    "border-bottom-color",
    "border-bottom-left-radius",
    "border-bottom-right-radius",
    "border-bottom-style",
    "border-bottom-width",
    "border-collapse",
    "border-color",
    "border-inline",
    "border-inline-end",
    "border-inline-start",
    "border-left",
    "border-left-color",
    "border-left-style",
    "border-left-width",
    "border-radius",
    "border-right",
    "border-right-color",
    "border-right-style",
    "border-right-width",
    "border-spacing",
    "border-style",
    "border-top",
    "border-top-color",
    "border-top-left-radius",
    "border-top-right-radius",
    "border-top-style",
    "border-top-width",
    "border-width",
    "box-decoration-break",
    "box-shadow",
    "box-sizing",
    "break-after",
    "break-before",
    "break-inside",
    "caption-side",
    "caret-color",
    "clear",
    "color-scheme",
    "column-count",
    "column-fill",
    "column-gap",
    "column-rule",
    "column-span",
    "column-width",
    "columns",
    "counter-increment",
    "counter-reset",
    "counter-set",
    "cursor",
    "direction",
    "empty-cells",
    "flex",
    "flex-basis",
    "flex-direction",
    "flex-flow",
    "flex-grow",
    "flex-shrink",
    "flex-wrap",
    "float",
    "font-display",
    "font-family",
    "font-feature-settings",
    "font-kerning",
    "font-language-override",
    "font-optical-sizing",
    "font-smoothing",
    "font-stretch",
    "font-style",
    "font-synthesis",
    "font-variant",
    "font-variant-alternates",
    "font-variant-caps",
    "font-variant-east-asian",
    "font-variant-ligatures",
    "font-variant-numeric",
    "font-variant-position",
    "font-variation-settings",
    "font-weight",
    "gap",
    "grid",
    "grid-area",
    "grid-auto-columns",
    "grid-auto-flow",
    "grid-auto-rows",
    "grid-column",
    "grid-column-end",
    "grid-column-gap",
    "grid-column-start",
    "grid-gap",
    "grid-row",
    "grid-row-end",
    "grid-row-gap",
    "grid-row-start",
    "grid-template",
    "grid-template-areas",
    "grid-template-columns",
    "grid-template-rows",
    "hanging-punctuation",
    "hyphenate-character",
    "hyphens",
    "image-rendering",
    "isolation",
    "justify-content",
    "justify-items",
    "justify-self",
    "line-break",
    "list-style",
    "list-style-image",
    "list-style-position",
    "list-style-type",
    "min-block-size",
    "min-height",
    "min-inline-size",
    "min-width",
    "object-fit",
    "order",
    "orphans",
    "outline",
    "outline-color",
    "outline-offset",
    "outline-style",
    "outline-width",
    "overflow-wrap",
    "padding",
    "padding-block",
    "padding-block-end",
    "padding-block-start",
    "padding-bottom",
    "padding-inline",
    "padding-inline-end",
    "padding-inline-start",
    "padding-left",
    "padding-right",
    "padding-top",
    "page-break-after",
    "page-break-before",
    "page-break-inside",
    "place-content",
    "place-items",
    "place-self",
    "pointer-events",
    "print-color-adjust",
    "quotes",
    "resize",
    "row-gap",
    "scroll-behavior",
    "scroll-margin",
    "scroll-margin-block",
    "scroll-margin-block-start",
    "scroll-margin-top",
    "scroll-padding",
    "scroll-padding-block",
    "scroll-padding-block-start",
    "scroll-padding-top",
    "scrollbar-color",
    "scrollbar-gutter",
    "scrollbar-width",
    "tab-size",
    "table-layout",
    "tap-highlight-color",
    "text-align",
    "text-align-last",
    "text-decoration",
    "text-decoration-color",
    "text-decoration-line",
    "text-decoration-skip-ink",
    "text-decoration-style",
    "text-decoration-thickness",
    "text-emphasis",
    "text-emphasis-color",
    "text-emphasis-position",
    "text-emphasis-style",
    "text-justify",
    "text-orientation",
    "text-overflow",
    "text-rendering",
    "text-shadow",
    "text-size-adjust",
    "text-transform",
    "text-underline-offset",
    "text-underline-position",
    "text-wrap",
    "text-wrap-mode",
    "text-wrap-style",
    "transition",
    "transition-delay",
    "transition-duration",
    "transition-property",
    "transition-timing-function",
    "user-select",
    "white-space",
    "white-space-collapse",
    "widows",
    "word-break",
    "word-wrap",
    "writing-mode",
];

/// A number and its unit.
fn measure(value: &str) -> Option<(f64, &str)> {
    let digits = value.bytes().take_while(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'+' | b'-')).count();
    let (number, unit) = value.split_at(digits);
    let is_unit = unit == "%" || !unit.is_empty() && unit.bytes().all(|byte| byte.is_ascii_alphabetic());
    Some((number.parse().ok()?, unit)).filter(|_| is_unit)
}

/// The size of a text that people can read.
fn is_legible(value: &str) -> bool {
    // The first argument of both is the least that they can be.
    if let Some(arguments) = value.strip_prefix("clamp(").or_else(|| value.strip_prefix("max(")) {
        return is_legible(arguments.split(',').next().unwrap_or_default());
    }
    match value {
        "xx-small" | "x-small" | "small" | "medium" | "large" | "x-large" | "xx-large" | "xxx-large" | "smaller"
        | "larger" => true,
        _ => measure(value).is_some_and(|(size, unit)| match unit {
            "px" => (6.0..1000.0).contains(&size),
            "pt" => (5.0..1000.0).contains(&size),
            "em" | "rem" | "ex" | "ch" => (0.5..60.0).contains(&size),
            "%" => (50.0..6000.0).contains(&size),
            _ => false,
        }),
    }
}

/// Whether a distance neither leads out of the page nor is unknown.
fn stays_near(value: &str) -> bool {
    match value {
        "auto" | "0" | "normal" | "baseline" | "middle" | "top" | "bottom" | "sub" | "super" | "text-top"
        | "text-bottom" => true,
        _ => measure(value).is_some_and(|(size, unit)| match unit {
            "px" | "pt" => (0.0..=300.0).contains(&size),
            "%" | "vw" | "vh" | "vi" | "vb" => (0.0..=50.0).contains(&size),
            // A letter closer to its neighbor is one still.
            _ => (-0.1..=20.0).contains(&size),
        }),
    }
}

/// Whether a size has room for some text.
fn has_room(value: &str) -> bool {
    match value {
        "auto" | "none" | "min-content" | "max-content" | "fit-content" | "stretch" => true,
        _ if value.contains('(') => {
            let numbers = value.split(|c: char| !(c.is_ascii_digit() || c == '.')).filter(|number| !number.is_empty());
            let mut numbers = numbers.peekable();
            numbers.peek().is_some() && numbers.all(|number| number.parse().is_ok_and(|size: f64| size >= 1.0))
        }
        _ => !is_small(value, 16.0),
    }
}

fn is_small(value: &str, least: f64) -> bool {
    if let Ok(size) = value.parse::<f64>() {
        return size < least;
    }
    measure(value).is_none_or(|(size, unit)| match unit {
        "px" | "pt" => size < least,
        "%" | "vw" | "vh" | "vi" | "vb" => size < 10.0,
        _ => size < 1.0,
    })
}

fn is_visible_color(value: &str) -> bool {
    if value == "none" || value.contains("transparent") || value.contains("canvas") || value.contains("url(") {
        return false;
    }
    if let Some(digits) = value.strip_prefix('#') {
        let alpha = match digits.len() {
            4 => digits.get(3..).map(|digit| digit.repeat(2)),
            8 => digits.get(6..).map(ToOwned::to_owned),
            _ => return digits.bytes().all(|byte| byte.is_ascii_hexdigit()),
        };
        return alpha.and_then(|alpha| u8::from_str_radix(&alpha, 16).ok()).is_some_and(|alpha| alpha >= 100);
    }
    let Some((function, arguments)) = value.split_once('(') else {
        return value.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'-');
    };
    // What a variable stands for, and each of several colors, is judged where it is written.
    if matches!(function.trim(), "var" | "light-dark") {
        return arguments
            .split(['(', ')', ','])
            .all(|part| !part.trim().starts_with('#') || is_visible_color(part.trim()));
    }
    let is_known = matches!(
        function.trim(),
        "rgb" | "rgba" | "hsl" | "hsla" | "hwb" | "lab" | "lch" | "oklab" | "oklch" | "color" | "color-mix"
    );
    let arguments = arguments.trim_end_matches([')', ' ']);
    let alpha = arguments.split_once('/').map(|(_, alpha)| alpha).or_else(|| arguments.split(',').nth(3));
    let is_opaque = alpha.is_none_or(|alpha| match alpha.trim().strip_suffix('%') {
        Some(percent) => percent.parse().is_ok_and(|share: f64| share >= 40.0),
        None => alpha.trim().parse().is_ok_and(|share: f64| share >= 0.4),
    });
    is_known && is_opaque
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_known_to_be_harmless_is_in_order() {
        assert!(HARMLESS.is_sorted());
    }

    #[test]
    fn only_harmless_styles_leave_a_text_visible() {
        for style in [
            "",
            " ; ",
            "color: red; font-size: 0.9em",
            "margin: 0 auto 1em; padding: 1rem 20px",
            "COLOR: #ABC !important",
            "color: rgb(1 2 3 / 80%); background: rgba(0, 0, 0, 0)",
            "font: 100%/1.6 ui-serif, Georgia, \"Noto Serif\", serif",
            "font: italic small sans-serif",
            "font: 400 clamp(1.0625rem, 1rem + 0.3vw, 1.1875rem)/1.6 var(--serif)",
            "font-size: max(16px, 1em)",
            "max-width: 42rem; width: min(100% - 2rem, 60rem)",
            "color: var(--quiet); --x: none",
            "color: light-dark(#5c6470, #98a1ad)",
            "background: url(data:image/png;base64,x) no-repeat; margin: 0",
            "display: flex; opacity: .55; letter-spacing: -0.01em",
            "-webkit-text-size-adjust: 100%; mso-line-height-rule: exactly",
            "position: fixed; bottom: 0; left: 0; z-index: 2",
            "/* display: none */ color: red",
        ] {
            assert_eq!(hiding_declaration(style), None, "{style}");
        }
        for style in [
            "display: none",
            "Display:None!important",
            "display:/**/none",
            "color: red; display: none",
            "d\\69splay: none",
            "visibility: collapse",
            "opacity: 0",
            "opacity: 1%",
            "font-size: 0",
            "font-size: 1px",
            "font-size: 0.01em",
            "font-size: clamp(0px, 1rem, 2rem)",
            "font-size: min(16px, 0px)",
            "font: 0/0 a",
            "text-indent: -9999px",
            "text-indent: 100vw",
            "margin-left: -100%",
            "position: absolute; left: -9999px",
            "top: calc(-1 * 100vh)",
            "height: 0",
            "max-height: 1px",
            "width: calc(0px)",
            "clip-path: inset(50%)",
            "transform: scale(0)",
            "color: transparent",
            "color: #fff0",
            "color: rgba(0, 0, 0, 0)",
            "color: hsl(0 0% 0% / 0)",
            "color: white; background: white",
            "color: url(x)",
            "zoom: 0.01",
            "all: unset",
            "unknown: x",
            "x",
            "line-height: 0",
            "letter-spacing: -1em",
            "animation: x 1s",
            "background: url(a'b); display: none; /*'*/",
            "content: '\n; display: none",
            "color: u\\72l(a'b)",
        ] {
            assert!(hiding_declaration(style).is_some(), "{style}");
        }
    }

    #[test]
    fn an_attribute_of_svg_leaves_a_text_in_the_picture() {
        for (name, value) in [
            ("x", "10"),
            ("dy", "1.2em"),
            ("transform", "translate(10, 20)"),
            ("viewbox", "-5 -5 10 10"),
            ("fill", "#333"),
            ("font-size", "12"),
            ("width", "800"),
            ("text-anchor", "middle"),
        ] {
            assert!(is_harmless_in_svg(name, value), "{name} {value}");
        }
        for (name, value) in [
            ("x", "-10"),
            ("y", "99999"),
            ("transform", "scale(0)"),
            ("transform", "translate(-900)"),
            ("fill", "none"),
            ("fill", "transparent"),
            ("font-size", "0"),
            ("width", "0"),
            ("opacity", "0"),
            ("display", "none"),
            ("visibility", "hidden"),
            ("clip-path", "url(#a)"),
            ("systemlanguage", "xx"),
            ("onload", ""),
        ] {
            assert!(!is_harmless_in_svg(name, value), "{name} {value}");
        }
    }

    #[test]
    fn a_rule_is_about_what_its_selector_ends_with() {
        let is_hidden = |css: &str| {
            let mut sheet = Sheet::default();
            sheet.read(css);
            let subject = Subject { name: b"p", id: b"i", class: b"m n", attributes: b"class\0id\0" };
            sheet.may_hide(&subject).is_some()
        };
        for selector in [
            "p",
            ".n",
            "#i",
            "*",
            "P.n",
            ".m.n",
            "div p",
            "x > .n",
            "a, p",
            "p:hover",
            ":is(a)",
            "[class]",
            "a|p",
            ".\\6e",
            "&",
            "em ~ p::first-line",
        ] {
            assert!(is_hidden(&format!("{selector} {{ display: none }}")), "{selector}");
        }
        for selector in [
            "a",
            ".x",
            "#x",
            ".n.x",
            "p a",
            "p > a",
            "[hidden]",
            "p::before",
            "p:after",
            ".\\6f",
            "a, b",
            ":root",
            "li::marker",
            ".n [title]",
        ] {
            assert!(!is_hidden(&format!("{selector} {{ display: none }}")), "{selector}");
        }
        for css in [
            "@media print { p { display: none } }",
            "@layer a { @supports (x: y) { .n { opacity: 0 } } }",
            "div { .n { display: none } }",
            "div { color: red; & p { display: none } }",
            "a { b: '}' } p { display: none }",
            "a {} } p { display: none }",
            "<!-- --> p { display: none",
            "@import url(data:text/css,x);",
            "a { b: url(x'y) } p { display: none } /*'*/",
            "p { color: red; background: red }",
        ] {
            assert!(is_hidden(css), "{css}");
        }
        for css in [
            "p { display: block }",
            "@font-face { src: url(x) } @page { margin: -1cm } @keyframes p { from { opacity: 0 } }",
            "/* p { display: none } */",
            "p { background: url(x;display:none) }",
            "@import url(other.css);",
            "display: none",
        ] {
            assert!(!is_hidden(css), "{css}");
        }
    }

    #[test]
    fn no_style_sheet_takes_long() {
        for piece in [
            "url(",
            "a(",
            "{",
            "}",
            "a{",
            "a,",
            "\\",
            "'",
            "/*",
            "a{b:c}",
            "a{opacity:0}",
            ":not(",
            "@a{",
            "<!--",
            "a>",
        ] {
            let mut sheet = Sheet::default();
            sheet.read(&piece.repeat(20_000));
            assert!(sheet.rules.len() <= MAX_RULES + 1, "{piece}");
        }
    }
}
