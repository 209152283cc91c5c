//! Reads by the grammar, and stops at the first sign that cannot stand where it stands.
//!
//! Every method is called where what it reads begins, and returns where that ends. How deep a message is nested is
//! limited before this is called.

use std::ops::Range;

use super::escapes::escape;
use super::explanation::Explanation;
use super::signs::alien_at;

type Read<T = ()> = Result<T, Explanation>;

/// What a text belongs to, which decides what may follow it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Owner {
    /// A message, a term or an attribute.
    Entry,
    /// A variant of a choice.
    Variant,
}

/// What stands in a placeable, as far as it matters for what may follow it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Expression {
    /// A text, a number, a variable, a function.
    Any,
    Message,
    Term,
    TermAttribute,
    Placeable,
}

pub(super) struct Reader<'t> {
    text: &'t str,
    at: usize,
    end: usize,
    /// Where a line of a variant begins with a full-width sign that was perhaps to begin the next variant.
    full_width: Option<usize>,
}

impl<'t> Reader<'t> {
    pub(super) fn new(text: &'t str, stretch: Range<usize>) -> Self {
        let end = stretch.end.min(text.len());
        Self {
            text,
            at: text.floor_char_boundary(stretch.start.min(end)),
            end: text.floor_char_boundary(end),
            full_width: None,
        }
    }

    /// Reads one message or term, or the lines that belong to none.
    pub(super) fn read(mut self) -> Read {
        match self.peek() {
            // A comment is fine, so what follows it is not.
            Some('#') => self.skip_comments(),
            Some(' ') => {}
            _ => self.entry()?,
        }
        self.skip_blank();
        if self.at < self.end { Err(self.stray()) } else { Ok(()) }
    }

    // Where we are.

    fn rest(&self) -> &'t str {
        &self.text[self.at..self.end]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn line_start(&self) -> usize {
        self.text[..self.at].rfind('\n').map_or(0, |at| at + 1)
    }

    /// What is left of the line.
    fn rest_of_line(&self) -> &'t str {
        self.rest().lines().next().unwrap_or_default()
    }

    /// The sign that is next, as a place.
    fn here(&self) -> Range<usize> {
        self.at..self.at + self.peek().map_or(1, char::len_utf8)
    }

    /// The sign before the blanks that were just skipped: behind it something is missing.
    fn before(&self) -> Range<usize> {
        let before = self.text[..self.at].trim_end();
        let start = before.char_indices().next_back().map_or(0, |(at, _)| at);
        start..before.len()
    }

    fn skip(&mut self, is_part: impl Fn(char) -> bool) -> &'t str {
        let rest = self.rest();
        let skipped = &rest[..rest.find(|c| !is_part(c)).unwrap_or(rest.len())];
        self.at += skipped.len();
        skipped
    }

    fn skip_spaces(&mut self) {
        self.skip(|c| c == ' ');
    }

    fn skip_blank(&mut self) {
        self.skip(|c| matches!(c, ' ' | '\r' | '\n'));
    }

    fn skip_comments(&mut self) {
        while self.rest().starts_with('#') {
            self.at += self.rest_of_line().len();
            self.skip(|c| matches!(c, '\r' | '\n'));
        }
    }

    fn take(&mut self, sign: &str) -> bool {
        let is_there = self.rest().starts_with(sign);
        self.at += if is_there { sign.len() } else { 0 };
        is_there
    }

    /// What is wrong with the sign that is next: that it is a strange one, else what the caller knows.
    fn wrong(&self, place: Range<usize>, message: impl Into<String>, help: &'static str) -> Explanation {
        alien_at(self.text, self.at).unwrap_or_else(|| Explanation::new(place, message, help))
    }

    // Messages, terms, attributes.

    fn entry(&mut self) -> Read {
        let start = self.at;
        let is_term = self.take("-");
        let is_named = self.peek().is_some_and(|c| c.is_ascii_alphabetic());
        if !is_named {
            self.at = start;
            return Err(self.no_entry());
        }
        let is_message = self.rest_of_line().contains('=');
        let name = match self.name() {
            // A line of words is none whose name is wrong.
            Err(explanation) if is_message => return Err(explanation),
            name => name.unwrap_or_default(),
        };
        self.skip_spaces();
        if !self.take("=") {
            return Err(self.no_equals_sign());
        }
        let has_text = self.pattern(Owner::Entry)?;
        let has_attributes = self.attributes()?;
        if has_text || has_attributes && !is_term {
            return Ok(());
        }
        let whole = start..start + self.text[start..].lines().next().unwrap_or_default().trim_end().len();
        // What stands below it may be meant for its text.
        if self.at < self.end
            && let Some(alien) = alien_at(self.text, self.at)
        {
            return Err(alien);
        }
        Err(if is_term {
            Explanation::new(whole, format!("the term `-{name}` has no text"), "write a text behind the `=`")
        } else {
            Explanation::new(
                whole,
                format!("the message `{name}` has no text"),
                "write a text behind the `=`, or attributes in the lines below; `name = {\"\"}` is an empty text",
            )
        })
    }

    /// A name, of which the first letter is known to be one.
    fn name(&mut self) -> Read<&'t str> {
        let name = self.skip(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
        match self.peek() {
            Some(c) if c.is_alphabetic() && !c.is_ascii() && alien_at(self.text, self.at).is_none() => {
                Err(self.letter_in_name(c))
            }
            _ => Ok(name),
        }
    }

    fn letter_in_name(&self, letter: char) -> Explanation {
        let message = format!("`{letter}` cannot stand in a name");
        let help =
            "the names of messages, attributes, variables and keys are not translated: write what the source has";
        Explanation::new(self.here(), message, help)
    }

    /// A name of something inside braces, which begins with a letter from A to Z.
    fn name_inside(&mut self, what: &str) -> Read<&'t str> {
        match self.peek() {
            Some(c) if c.is_ascii_alphabetic() => self.name(),
            Some(c) if c.is_alphabetic() && alien_at(self.text, self.at).is_none() => Err(self.letter_in_name(c)),
            _ => {
                let place = if self.rest_of_line().trim().is_empty() { self.before() } else { self.here() };
                let help = "a name begins with a letter from a to z, and has letters, digits, `-` and `_`";
                Err(self.wrong(place, format!("the name of {what} is missing here"), help))
            }
        }
    }

    /// What is wrong with a line that begins with no name.
    fn no_entry(&self) -> Explanation {
        let line = self.rest_of_line();
        let is_letter = self.peek().filter(|c| c.is_alphabetic());
        if let Some(letter) = is_letter.filter(|_| line.contains('=')) {
            return self.letter_in_name(letter);
        }
        if let Some(mark) = self.peek().filter(|c| matches!(c, '[' | '*' | '}')) {
            let message = format!("a `{mark}` stands at the beginning of a line and belongs to no choice");
            return Explanation::new(
                self.here(),
                message,
                "look further up for a `{` that is closed too early, or remove it",
            );
        }
        let place = self.at..self.at + line.trim_end().len();
        self.wrong(place, NO_ENTRY.0, NO_ENTRY.1)
    }

    fn no_equals_sign(&self) -> Explanation {
        let line = &self.text[self.line_start()..self.at + self.rest_of_line().len()];
        if self.rest().starts_with([':', '：']) {
            return Explanation::new(
                self.here(),
                "a `:` stands where an `=` belongs",
                "a message is written `name = text`",
            );
        }
        if !line.contains(['=', '＝']) {
            let place = self.line_start()..self.line_start() + line.trim_end().len();
            return Explanation::new(place, NO_ENTRY.0, NO_ENTRY.1);
        }
        let help = "a message is written `name = text`, and a name has no spaces; a text that goes on in the next line must \
                    be indented there";
        self.wrong(self.before(), "an `=` is missing behind the name", help)
    }

    /// The lines below a text that begin with a dot. Whether there are any.
    fn attributes(&mut self) -> Read<bool> {
        let mut are_any = false;
        while self.attribute()? {
            are_any = true;
        }
        Ok(are_any)
    }

    fn attribute(&mut self) -> Read<bool> {
        let before = self.at;
        self.skip_blank();
        let start = self.at;
        if start == self.line_start() || !self.take(".") {
            self.at = before;
            return Ok(false);
        }
        let mark = start..start + 1;
        match self.peek() {
            Some(c) if c.is_ascii_alphabetic() => {}
            Some(c) if c.is_alphabetic() => return Err(self.letter_in_name(c)),
            _ => return Err(self.first_sign(mark)),
        }
        let name = self.name()?;
        let place = start..self.at;
        self.skip_spaces();
        if !self.take("=") {
            let message = format!("an `=` is missing behind `.{name}`");
            return Err(self.wrong(place, message, "an attribute is written `.name = text`"));
        }
        if !self.pattern(Owner::Entry)? {
            let message = format!("the attribute `.{name}` has no text");
            return Err(self.wrong(place, message, "write one behind the `=`; {\"\"} is an empty text"));
        }
        Ok(true)
    }

    /// What is wrong with a line that is left over behind a message or a comment.
    fn stray(mut self) -> Explanation {
        let place = self.at..self.at + self.rest_of_line().trim_end().len();
        let is_indented = self.at > self.line_start();
        if !is_indented && !self.rest().starts_with('.') {
            return match self.entry() {
                Err(explanation) => explanation,
                Ok(()) => Explanation::new(place, NO_ENTRY.0, NO_ENTRY.1),
            };
        }
        // The text that it belongs to was over for the parser, and is all right up to here.
        if is_indented && self.rest().starts_with(['[', '*', '}']) && !self.text.starts_with('#') {
            return self.first_sign(self.here());
        }
        if !self.rest().starts_with('.') {
            let help = "put it behind the `=` of a message; a comment begins with `# `, at the beginning of the line";
            return self.wrong(place, "this line is indented like a text, and belongs to no message", help);
        }
        let name = self.rest_of_line().split(['=', ' ']).next().unwrap_or_default().to_owned();
        if let Err(explanation) = self.attribute() {
            return explanation;
        }
        if self.text.starts_with('#') {
            let message =
                format!("this comment stands between a message and its attribute `{name}`, and so parts them");
            let end = self.text.lines().next().unwrap_or_default().trim_end().len();
            return Explanation::new(0..end, message, "put the comment above the message");
        }
        let help = "an attribute stands directly below the text of its message, indented, with nothing in between";
        Explanation::new(
            place.start..place.start + name.len(),
            format!("the attribute `{name}` belongs to no message"),
            help,
        )
    }

    // Texts.

    /// A text, up to the line that is no part of it. Whether there is anything in it.
    fn pattern(&mut self, owner: Owner) -> Read<bool> {
        let mut has_text = false;
        self.skip_spaces();
        loop {
            has_text |= !self.skip(|c| !matches!(c, '{' | '}' | '\n')).trim().is_empty();
            match self.peek() {
                Some('{') => {
                    self.placeable()?;
                    has_text = true;
                }
                Some('}') if owner == Owner::Variant => {
                    let message = "the `}` of a choice cannot stand behind a text";
                    let help = "begin a new line before it; to show a brace, write {\"}\"}";
                    return Err(Explanation::new(self.here(), message, help));
                }
                Some('}') => {
                    let help = "remove it; to show a brace, write {\"}\"}";
                    return Err(Explanation::new(self.here(), "a `}` has no `{` before it", help));
                }
                Some(_) if self.goes_on(owner)? => {}
                _ => return Ok(has_text),
            }
        }
    }

    /// Whether a text goes on behind the end of a line, and if so, goes there.
    fn goes_on(&mut self, owner: Owner) -> Read<bool> {
        let end_of_line = self.at;
        self.skip_blank();
        let is_indented = self.at > self.line_start();
        let goes_on = match self.peek() {
            None | Some('.') => false,
            Some('{') => true,
            Some('[' | '*' | '}') if owner == Owner::Variant => false,
            Some('[' | '*' | '}') if is_indented => return Err(self.first_sign(self.here())),
            Some(_) => match alien_at(self.text, self.at) {
                // It stands where the line is to be indented.
                Some(alien) if self.text[alien.place.clone()].trim().is_empty() => return Err(alien),
                _ => {
                    if owner == Owner::Variant && self.rest().starts_with(['＊', '［']) {
                        self.full_width.get_or_insert(self.at);
                    }
                    is_indented
                }
            },
        };
        if !goes_on {
            self.at = end_of_line;
        }
        Ok(goes_on)
    }

    /// What is wrong with a line of a text that begins with a sign which means something there.
    fn first_sign(&self, place: Range<usize>) -> Explanation {
        let rest = &self.text[place.start..];
        let sign = rest.chars().next().unwrap_or_default();
        let signs = &rest[..rest.find(|c| c != sign).unwrap_or(rest.len())];
        let help = match sign {
            '.' => "; an attribute is written `.name = text`, without a space behind the dot",
            '}' => "; or remove it if it closes nothing",
            _ => "",
        };
        Explanation::new(
            place.start..place.start + signs.len(),
            format!("a line inside a text cannot begin with `{sign}`"),
            format!("write {{\"{signs}\"}} in its place, or begin the line with another word{help}"),
        )
    }

    // What stands in braces.

    fn placeable(&mut self) -> Read {
        self.take("{");
        self.skip_blank();
        let start = self.at;
        let expression = self.expression()?;
        let place = start..self.at;
        self.skip_blank();
        if self.take("->") {
            return self.choice(expression, place);
        }
        if !self.take("}") {
            return Err(self.not_closed(&place));
        }
        if expression == Expression::TermAttribute {
            let help = "it can only decide between variants; show the term itself";
            return Err(Explanation::new(place, "an attribute of a term cannot be shown", help));
        }
        Ok(())
    }

    /// What is wrong where a `}` or an arrow should follow what stands at `expression`.
    fn not_closed(&self, expression: &Range<usize>) -> Explanation {
        let help = "write `->`: a hyphen and a greater-than sign";
        let rest = self.rest();
        if let Some(wrong) = ["=>", "- >", "-->", "-]", "->", ">", "→"].iter().find(|sign| rest.starts_with(**sign)) {
            let place = self.at..self.at + wrong.len();
            return Explanation::new(place, format!("`{wrong}` is no arrow to Fluent"), help);
        }
        if rest.starts_with(['[', '*']) {
            let shown = self.text[expression.clone()].lines().next().unwrap_or_default();
            let help = "a choice begins with what decides and an arrow, as in { $groups -> …";
            return Explanation::new(self.before(), format!("an `->` is missing behind `{shown}`"), help);
        }
        // Between the last sign and the next one there may be one that nobody sees.
        self.wrong(self.before(), "a `{` is not closed", "close it with `}`; to show a brace, write {\"{\"}")
    }

    fn expression(&mut self) -> Read<Expression> {
        let start = self.at;
        match self.peek() {
            Some('"') => self.string().map(|()| Expression::Any),
            Some('{') => self.placeable().map(|()| Expression::Placeable),
            Some('$') => {
                self.take("$");
                self.name_inside("a variable")?;
                Ok(Expression::Any)
            }
            Some('-') if !self.rest()[1..].starts_with(|c: char| c.is_ascii_digit() || c == '>') => {
                self.take("-");
                self.name_inside("a term")?;
                let is_attribute = self.take(".");
                if is_attribute {
                    self.name_inside("an attribute")?;
                }
                self.call()?;
                Ok(if is_attribute { Expression::TermAttribute } else { Expression::Term })
            }
            Some('-' | '0'..='9') => self.number().map(|()| Expression::Any),
            Some(c) if c.is_ascii_alphabetic() => {
                let name = self.name()?;
                let is_function =
                    name.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b"-_".contains(&b));
                if self.take(".") {
                    self.name_inside("an attribute")?;
                    return Ok(Expression::Message);
                }
                let place = start..self.at;
                if !self.call()? {
                    return Ok(Expression::Message);
                }
                if is_function {
                    return Ok(Expression::Any);
                }
                let help = "the name of a function is in capitals, as in { NUMBER($groups) }";
                Err(Explanation::new(place, "only functions can be called like this", help))
            }
            Some(c) if c.is_alphabetic() && alien_at(self.text, start).is_none() => {
                let message = "what stands between `{` and `}` is no text";
                let help = "show a text as { \"text\" }, a variable as { $name }; to show a brace, write {\"{\"}";
                Err(Explanation::new(self.here(), message, help))
            }
            _ => {
                let place = if self.at < self.end { self.here() } else { self.before() };
                let help =
                    "a variable is written { $name }, another message { name }, a term { -name }, a text { \"text\" }";
                Err(self.wrong(place, "between `{` and `}` something is missing or cannot be read", help))
            }
        }
    }

    fn string(&mut self) -> Read {
        let start = self.at;
        self.take("\"");
        loop {
            self.skip(|c| !matches!(c, '"' | '\\' | '\n'));
            match self.peek() {
                Some('"') => {
                    self.take("\"");
                    return Ok(());
                }
                Some('\\') => self.escape()?,
                _ => {
                    let line = self.text[start..self.at].trim_end();
                    let other =
                        line.chars().rev().find(|c| matches!(c, '”' | '“' | '„' | '’' | '‘' | '»' | '«' | '＂'));
                    let help = match other {
                        Some(other) => {
                            format!("close it with a second straight \" in the same line; `{other}` closes nothing")
                        }
                        None => "close it with a second \" in the same line".to_owned(),
                    };
                    return Err(Explanation::new(start..start + line.len(), "a \" is not closed in this line", help));
                }
            }
        }
    }

    fn escape(&mut self) -> Read {
        let start = self.at;
        match escape(self.rest()) {
            Ok(length) => {
                self.at += length;
                Ok(())
            }
            Err(wrong) => Err(Explanation { place: start..start + wrong.place.end, ..wrong }),
        }
    }

    fn number(&mut self) -> Read {
        self.take("-");
        if self.skip(|c| c.is_ascii_digit()).is_empty() {
            let help = "write one, as in -1; a key that is a word has no hyphen before it";
            return Err(Explanation::new(self.before(), "behind a `-` a digit is missing", help));
        }
        if self.take(".") && self.skip(|c| c.is_ascii_digit()).is_empty() {
            let help = "write the decimals, or remove the point";
            return Err(Explanation::new(self.before(), "behind the point of a number a digit is missing", help));
        }
        Ok(())
    }

    /// The arguments of a function or a term, if there are any.
    fn call(&mut self) -> Read<bool> {
        let before = self.at;
        self.skip_blank();
        if !self.take("(") {
            self.at = before;
            return Ok(false);
        }
        let mut named: Vec<&str> = Vec::new();
        loop {
            self.skip_blank();
            if self.take(")") {
                return Ok(true);
            }
            if self.at == self.end || self.rest().starts_with('}') {
                return Err(self.wrong(self.before(), "a `(` is not closed", "close it with `)`"));
            }
            self.argument(&mut named)?;
            self.skip_blank();
            if !self.take(",") && !self.rest().starts_with(')') {
                let is_in_next_line = self.text[self.before().end..self.at].contains('\n');
                let is_over = is_in_next_line || self.at == self.end || self.rest().starts_with('}');
                let (message, help) = if is_over {
                    ("a `(` is not closed", "close it with `)`")
                } else {
                    (
                        "behind an argument a `,` or a `)` is missing",
                        "write a `,` between two arguments, and `)` at their end",
                    )
                };
                return Err(self.wrong(self.before(), message, help));
            }
        }
    }

    fn argument(&mut self, named: &mut Vec<&'t str>) -> Read {
        let start = self.at;
        let name = self.skip(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
        let end = self.at;
        self.skip_blank();
        if !name.starts_with(|c: char| c.is_ascii_alphabetic()) || !self.take(":") {
            self.at = start;
            self.expression()?;
            if named.is_empty() {
                return Ok(());
            }
            let message = "an argument without a name stands behind one with a name";
            return Err(Explanation::new(start..self.at, message, "put it first"));
        }
        if named.contains(&name) {
            let message = format!("the argument `{name}` is given twice");
            return Err(Explanation::new(start..end, message, "leave one of the two out"));
        }
        named.push(name);
        self.skip_blank();
        match self.peek() {
            Some('"') => self.string(),
            Some('0'..='9') => self.number(),
            Some('-') if self.rest()[1..].starts_with(|c: char| c.is_ascii_digit()) => self.number(),
            _ => {
                let message = "the value of a named argument must be a number or a text in straight quotation marks";
                let help =
                    "for instance { NUMBER($groups, minimumFractionDigits: 2) } or { DATETIME($day, month: \"long\") }";
                Err(self.wrong(self.here(), message, help))
            }
        }
    }

    // Choices.

    fn choice(&mut self, selector: Expression, place: Range<usize>) -> Read {
        let wrong = match selector {
            Expression::Any | Expression::TermAttribute => None,
            Expression::Message => Some((
                "a message cannot decide between variants",
                "put a variable before the arrow, as in { $groups -> … }",
            )),
            Expression::Term => Some((
                "a term's text cannot decide between variants",
                "put one of the term's attributes before the arrow, as in { -brand.gender -> … }",
            )),
            Expression::Placeable => {
                Some(("this cannot decide between variants", "put a variable before the arrow, as in { $groups -> … }"))
            }
        };
        if let Some((message, help)) = wrong {
            return Err(Explanation::new(place, message, help));
        }
        self.skip_spaces();
        if !self.rest().starts_with(['\n', '\r']) && self.at < self.end {
            let help = "begin a new line behind the arrow, and one for each variant";
            return Err(self.wrong(self.here(), "behind an arrow the line has to end", help));
        }
        let mut default: Option<Range<usize>> = None;
        let mut last: Option<Range<usize>> = None;
        loop {
            self.skip_blank();
            let start = self.at;
            match self.peek() {
                Some('}') => {
                    self.take("}");
                    return if default.is_some() { Ok(()) } else { Err(self.no_default(last, start)) };
                }
                Some('*') => {
                    self.take("*");
                    if !self.rest().starts_with('[') {
                        return Err(self.star(start));
                    }
                    let key = self.variant()?;
                    if default.replace(start..key.end).is_some() {
                        let help = "leave the star on only one of them";
                        return Err(Explanation::new(start..key.end, "two variants are marked as the default", help));
                    }
                }
                Some('[') => last = Some(self.variant()?),
                // A line that begins something new, or an attribute.
                None | Some('.') => return Err(self.choice_not_closed()),
                Some(_) if start == self.line_start() => return Err(self.choice_not_closed()),
                Some(_) => {
                    let place = start..start + self.rest_of_line().trim_end().len();
                    let help = "write its key before it, such as [one] or *[other]";
                    return Err(self.wrong(place, "a variant begins with a key in brackets", help));
                }
            }
        }
    }

    /// What is wrong with a choice that ends at `end` without a default; `last` is its last key.
    fn no_default(&self, last: Option<Range<usize>>, end: usize) -> Explanation {
        if let Some(alien) = self.full_width.and_then(|at| alien_at(self.text, at)) {
            return alien;
        }
        let help = "mark the variant that fits everything else with a star: *[other]";
        Explanation::new(last.unwrap_or(end..end + 1), "none of the variants is the default", help)
    }

    fn choice_not_closed(&self) -> Explanation {
        self.wrong(
            self.before(),
            "this choice is not closed",
            "write a `}` behind its last variant, in a line of its own",
        )
    }

    /// What is wrong with a star that no bracket follows.
    fn star(&self, star: usize) -> Explanation {
        let behind = self.rest().trim_start_matches(|c: char| c.is_whitespace() && c != '\n');
        if behind.starts_with('[') {
            let place = star..self.end - behind.len();
            let place = place.start..place.end.max(star + 1);
            return Explanation::new(
                place,
                "between the star and the `[` of the default stands a space",
                "remove it: *[other]",
            );
        }
        if let Some(alien) = alien_at(self.text, self.at) {
            return alien;
        }
        self.first_sign(star..star + 1)
    }

    /// A key and its text, from the bracket on. The place of the key.
    fn variant(&mut self) -> Read<Range<usize>> {
        let start = self.at;
        self.take("[");
        self.skip_blank();
        match self.peek() {
            Some(c) if c.is_ascii_digit() || c == '-' => self.number()?,
            _ => drop(self.name_inside("a key")?),
        }
        self.skip_blank();
        if !self.take("]") {
            let help = "a key is one word or a number in brackets, such as [one] or [0]; a text cannot begin a line with `[`: \
                        write {\"[\"}";
            return Err(self.wrong(self.before(), "a `]` is missing behind this key", help));
        }
        let key = start..self.at;
        if !self.pattern(Owner::Variant)? {
            let message = format!("the variant `{}` has no text", &self.text[key.clone()]);
            return Err(self.wrong(key, message, "write one behind its key; {\"\"} is an empty text"));
        }
        Ok(key)
    }
}

const NO_ENTRY: (&str, &str) = (
    "this line is neither a message nor a comment",
    "a message is written `name = text`, a comment begins with `# `; a text that goes on in the next line must be indented there",
);
