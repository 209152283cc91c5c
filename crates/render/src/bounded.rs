//! What a template may cost: steps, bytes and depth. All limits on templates are here.
//!
//! MiniJinja's fuel counts each step and each byte that a template makes. It does not see how deep the syntax of a template
//! is, how deep its values are, or how long it takes to show or compare a list that is made of the same list again and
//! again. All of these recurse, so a file of one line could overflow the stack or never end. Two things prevent that:
//!
//! - The tokens of a template are counted before it is compiled, and one that is nested too deep is refused.
//! - A template that only places what it is given cannot make a value that is larger than that. One that makes lists,
//!   mappings or namespaces can. In such a workspace each operand of an expression gets a filter behind it, which looks at
//!   the value: it uses up fuel for everything in it, as often as it is in there, and refuses what is nested too deep. So
//!   whatever is done with the value next costs no more than has been paid for.
//!
//! The engine's own tokenizer reads the template here, so that nothing is one thing here and another there.

use std::ops::Range;

use minijinja::machinery::{Span, Token, Tokenizer};
use minijinja::syntax::SyntaxConfig;
use minijinja::value::{ObjectRepr, Value, ValueKind};
use minijinja::{Environment, Error, ErrorKind, State};

/// How many steps one template may take to make one file. The most that a shipped one takes is some ten thousand.
pub(crate) const STEPS: u64 = 500_000;

/// How many bytes the engine counts as a step. Steps and bytes are paid from one account, so that is also what bounds
/// the bytes that a template makes for one file, with everything on the way to it.
pub(crate) const BYTES_A_STEP: u64 = 64;

/// What it costs to look at one part of a value, in bytes.
const LOOK: u64 = 16;

/// How deep a template can be nested: its tags, its expressions, its values, and the macros and parts that use each
/// other. The parser, the engine and everything that looks at a value recurse, and a thread in a browser has a stack of 1 MiB.
pub(crate) const DEPTH: usize = 100;

/// How many words and signs the tags of a template can have. The tree that is made of them takes hundreds of bytes for each.
const TOKENS: usize = 100_000;

/// How many arguments a call can have. A filter that is given the name of a filter gives it the others.
const ARGUMENTS: usize = 100;

/// Why a value is refused.
const TOO_DEEP: &str = "this value is nested too deep, or is a part of itself";

/// What looks at a value behind an operand. Each has a name that no template would choose.
const VALUE: &str = "__value";

/// The same for a factor: repeating a list takes one step, however long the result is.
const FACTOR: &str = "__factor";

/// The same for what is stored in a namespace. Only through a namespace can a value become a part of itself, and then it
/// would never be freed.
const STORED: &str = "__stored";

/// The same for a list that is given as arguments.
const SPREAD: &str = "__spread";

/// Filters that make no value with more levels than they are given.
const FLAT_FILTERS: [&str; 35] = [
    "abs",
    "attr",
    "bool",
    "capitalize",
    "count",
    "d",
    "default",
    "e",
    "escape",
    "first",
    "float",
    "format",
    "indent",
    "int",
    "join",
    "last",
    "length",
    "lower",
    "max",
    "min",
    "reject",
    "rejectattr",
    "replace",
    "round",
    "safe",
    "select",
    "selectattr",
    "string",
    "title",
    "tojson",
    "trim",
    "underline",
    "unique",
    "upper",
    "wrap",
];

/// Sets the limits of an environment.
pub(crate) fn limit(environment: &mut Environment<'_>) {
    environment.set_fuel(Some(STEPS));
    environment.set_recursion_limit(DEPTH);
    environment.add_filter(VALUE, |state: &State, value: &Value| look(state, value, false));
    environment.add_filter(STORED, |state: &State, value: &Value| look(state, value, true));
    environment.add_filter(FACTOR, |value: &Value| match value.as_object() {
        Some(_) => Err(refused("a list cannot be repeated: only a text or a number is multiplied")),
        None => Ok(value.clone()),
    });
    environment.add_filter(SPREAD, |state: &State, value: &Value| {
        let value = look(state, value, false)?;
        if value.len().is_some_and(|count| count > ARGUMENTS) {
            return Err(refused(&format!("a call can have {ARGUMENTS} arguments at most")));
        }
        Ok(value)
    });
}

/// Sets what else must not be where templates can make values: `debug` prints all that there are, at any length.
pub(crate) fn limit_values(environment: &mut Environment<'_>) {
    environment.remove_global("debug");
}

/// Fails if that many bytes are more than the template may still make.
pub(crate) fn must_afford(state: &State, bytes: usize) -> Result<(), Error> {
    let left = state.fuel_levels().map_or(u64::MAX, |(_, left)| left);
    if bytes as u64 / BYTES_A_STEP < left { Ok(()) } else { state.consume_fuel(left.saturating_add(1)) }
}

/// Pays for everything in a value, and fails if it is nested too deep.
pub(crate) fn must_afford_value(state: &State, value: &Value) -> Result<(), Error> {
    look(state, value, false).map(drop)
}

/// The same for a value of which each part is to stand in a line of its own, with that many spaces before it for each level.
pub(crate) fn must_afford_lines(state: &State, value: &Value, spaces: usize) -> Result<(), Error> {
    let before = state.fuel_levels().map_or(0, |(used, _)| used);
    must_afford_value(state, value)?;
    let after = state.fuel_levels().map_or(0, |(used, _)| used);
    let parts = usize::try_from((1 + after - before) * BYTES_A_STEP / LOOK).unwrap_or(usize::MAX);
    must_afford(state, parts.saturating_mul(DEPTH).saturating_mul(spaces))
}

/// The same value, after paying for everything in it.
fn look(state: &State, value: &Value, is_stored: bool) -> Result<Value, Error> {
    if value.as_object().is_none() {
        return Ok(value.clone());
    }
    // A value that is computed again each time it is looked at could be made of others of its kind.
    let value = match value.kind() {
        ValueKind::Iterable => {
            let mut items = Vec::new();
            for item in value.try_iter()? {
                items.push(item);
                if (items.len() as u64).is_multiple_of(BYTES_A_STEP / LOOK) {
                    state.consume_fuel(1)?;
                }
            }
            Value::from(items)
        }
        _ => value.clone(),
    };
    let mut open: Vec<Box<dyn Iterator<Item = Value>>> = vec![Box::new(std::iter::once(value.clone()))];
    let mut owed = 0;
    while let Some(last) = open.last_mut() {
        let Some(part) = last.next() else {
            open.pop();
            continue;
        };
        owed += LOOK + part.as_str().map_or(0, |text| text.len() as u64);
        if owed >= BYTES_A_STEP {
            state.consume_fuel(owed / BYTES_A_STEP)?;
            owed %= BYTES_A_STEP;
        }
        let Some(object) = part.as_object() else { continue };
        if is_stored && (object.repr() == ObjectRepr::Plain || object.type_name().ends_with("::Namespace")) {
            return Err(refused("only texts, numbers, lists and mappings can be stored in a namespace"));
        }
        if open.len() > DEPTH {
            return Err(refused(TOO_DEEP));
        }
        match object.repr() {
            ObjectRepr::Map => {
                if let Some(pairs) = object.try_iter_pairs() {
                    open.push(Box::new(pairs.flat_map(|(key, value)| [key, value])));
                }
            }
            ObjectRepr::Seq | ObjectRepr::Iterable => open.extend(object.try_iter().map(|items| Box::new(items) as _)),
            _ => {}
        }
    }
    Ok(value)
}

fn refused(why: &str) -> Error {
    Error::new(ErrorKind::InvalidOperation, why.to_owned())
}

/// A template as its tokens show it.
#[derive(Debug, Default)]
pub(crate) struct Shape {
    /// Whether it can make a value with more levels or parts than what it is given.
    pub(crate) makes_values: bool,
    /// Where a filter is to be put, in order, and which.
    looks: Vec<(usize, &'static str)>,
}

/// Where a template has more than it may have, and what that is.
#[derive(Debug)]
pub(crate) struct TooMuch {
    pub(crate) place: Range<usize>,
    pub(crate) message: String,
}

/// A tag, as far as it matters where its operands are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// `{{ … }}`. What is shown is looked at when it is.
    Shown,
    /// An expression in a tag.
    Expression,
    /// One whose value becomes part of a namespace.
    Stored,
    /// `with a = 1, b = 2`.
    Assignments,
    /// Filters without an operand.
    Filters,
    /// A call that stays one, so nothing can be put behind it.
    Call,
}

impl Shape {
    /// Reads the tokens of a template. Where they end in a fault, the compiler finds it, too.
    pub(crate) fn read(text: &str, syntax: SyntaxConfig) -> Result<Self, TooMuch> {
        let mut tokenizer = Tokenizer::new(text, "", false, syntax);
        let (mut shape, mut open_tags, mut tag, mut count) = (Self::default(), Vec::new(), Vec::new(), 0);
        while let Ok(Some((token, span))) = tokenizer.next_token() {
            count += 1;
            if count > TOKENS {
                let message = format!("this template has more than {TOKENS} words and signs in its tags");
                return Err(TooMuch { place: range(span), message });
            }
            match token {
                Token::TemplateData(_) => {}
                Token::VariableStart | Token::BlockStart => tag.clear(),
                Token::VariableEnd => {
                    nests(&tag, open_tags.iter().sum())?;
                    Operands::of(&tag, Kind::Shown, &mut shape).read(0)?;
                }
                Token::BlockEnd => {
                    shape.read_tag(&tag, &mut open_tags)?;
                    tag.clear();
                }
                _ => tag.push((token, range(span))),
            }
        }
        // The parser comes as far as this before it finds the fault.
        nests(&tag, open_tags.iter().sum())?;
        Ok(shape)
    }

    /// Reads one tag. `open_tags` has how deep each tag nests that is still open: an `elif` is an `if` in an `else`.
    fn read_tag(&mut self, tag: &[(Token<'_>, Range<usize>)], open_tags: &mut Vec<usize>) -> Result<(), TooMuch> {
        let Some((Token::Ident(word), _)) = tag.first() else { return Ok(()) };
        let behind = |is_end: fn(&Token<'_>) -> bool| tag.iter().position(|(token, _)| is_end(token)).map(|at| at + 1);
        match *word {
            "elif" => {
                if let Some(last) = open_tags.last_mut() {
                    *last += 1;
                }
            }
            "for" | "if" | "with" | "macro" | "call" | "filter" | "autoescape" | "block" => open_tags.push(1),
            "set" if behind(|token| matches!(token, Token::Assign)).is_none() => open_tags.push(1),
            _ if word.starts_with("end") => drop(open_tags.pop()),
            _ => {}
        }
        nests(tag, open_tags.iter().sum())?;
        let (kind, start) = match *word {
            "for" => (Kind::Expression, behind(|token| matches!(token, Token::Ident("in")))),
            "if" | "elif" | "autoescape" => (Kind::Expression, Some(1)),
            "with" => (Kind::Assignments, behind(|token| matches!(token, Token::Assign))),
            "set" => {
                let assigns = behind(|token| matches!(token, Token::Assign));
                let target = &tag[..assigns.unwrap_or(1)];
                let is_stored = target.iter().any(|(token, _)| matches!(token, Token::Dot));
                match assigns {
                    Some(_) if is_stored => (Kind::Stored, assigns),
                    Some(_) => (Kind::Expression, assigns),
                    None => (Kind::Filters, behind(|token| matches!(token, Token::Pipe))),
                }
            }
            "filter" => (Kind::Filters, Some(1)),
            "call" if matches!(tag.get(1), Some((Token::ParenOpen, _))) => {
                (Kind::Call, behind(|token| matches!(token, Token::ParenClose)))
            }
            "call" | "do" => (Kind::Call, Some(1)),
            // Nothing here is compared or shown, and what a macro is given is looked at where the macro uses it.
            _ => return Ok(()),
        };
        match start {
            Some(start) => Operands::of(tag, kind, self).read(start),
            None => Ok(()),
        }
    }

    /// The text of the template with the filters in it.
    pub(crate) fn bounded(&self, text: &str) -> String {
        let mut bounded = String::with_capacity(text.len() + 10 * self.looks.len());
        let mut done = 0;
        for (at, filter) in &self.looks {
            bounded.push_str(&text[done..*at]);
            bounded.push('|');
            bounded.push_str(filter);
            done = *at;
        }
        bounded.push_str(&text[done..]);
        bounded
    }

    /// Where a place in the bounded text is in the template as it was written.
    pub(crate) fn original(&self, place: usize) -> usize {
        let mut added = 0;
        for (at, filter) in &self.looks {
            let length = 1 + filter.len();
            if place <= at + added {
                break;
            }
            if place < at + added + length {
                return *at;
            }
            added += length;
        }
        place - added
    }
}

fn range(span: Span) -> Range<usize> {
    span.start_offset as usize..span.end_offset as usize
}

/// Fails where the expressions of a tag are nested too deep in the tags around them.
///
/// The tree of an expression is never deeper than it has operators between two commas, with those around its brackets and
/// in the deepest of them.
fn nests(tag: &[(Token<'_>, Range<usize>)], around: usize) -> Result<(), TooMuch> {
    #[derive(Default)]
    struct Level {
        operators: usize,
        /// The deepest bracket since the last comma, and what the deepest expression before that comma was.
        inside: usize,
        before: usize,
    }
    let (mut levels, mut operators) = (vec![Level::default()], around);
    for (token, place) in tag {
        let level = levels.last_mut().expect("the outermost level stays");
        match token {
            Token::Str(_) | Token::String(_) | Token::Int(_) | Token::Int128(_) | Token::Float(_) => {}
            Token::Ident(word) if !["not", "if", "else", "and", "or", "in", "is"].contains(word) => {}
            Token::Comma | Token::Colon | Token::Assign => {
                operators -= level.operators;
                level.before = level.before.max(level.operators + level.inside);
                (level.operators, level.inside) = (0, 0);
            }
            Token::ParenClose | Token::BracketClose | Token::BraceClose => {
                if levels.len() > 1 {
                    let closed = levels.pop().expect("there are two");
                    operators -= closed.operators;
                    let level = levels.last_mut().expect("one of the two");
                    level.inside = level.inside.max(closed.before).max(closed.operators + closed.inside);
                }
            }
            opens => {
                level.operators += 1;
                operators += 1;
                if matches!(opens, Token::ParenOpen | Token::BracketOpen | Token::BraceOpen) {
                    levels.push(Level::default());
                }
            }
        }
        let inside = levels.last().map_or(0, |level| level.inside);
        if operators + inside > DEPTH {
            let message = format!("this is nested deeper than {DEPTH} levels of tags, brackets and operators");
            return Err(TooMuch { place: place.clone(), message });
        }
    }
    Ok(())
}

/// What a bracket belongs to, and so what stands behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Bracket {
    Group,
    List,
    Subscript,
    Arguments,
    FilterArguments,
    TestArguments,
}

/// What can come next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Next {
    Operand,
    /// More of the same operand: an attribute, a subscript, arguments.
    Postfix,
    /// A filter, a test, or an operator.
    Operator,
}

/// The operands of a tag, and what is done with them.
struct Operands<'t, 's> {
    tag: &'t [(Token<'t>, Range<usize>)],
    kind: Kind,
    shape: &'s mut Shape,
    /// The open brackets, with what stood before each, and how many commas are in it.
    open: Vec<(Bracket, Before, usize)>,
    before: Before,
    next: Next,
    /// Whether there has been an operator outside of brackets.
    is_compound: bool,
}

/// What stands before an operand.
#[derive(Debug, Clone, Copy, Default)]
struct Before {
    multiplies: bool,
    spreads: bool,
    /// Whether the operand is a text or a number that stands there as such.
    is_literal: bool,
}

impl<'t, 's> Operands<'t, 's> {
    fn of(tag: &'t [(Token<'t>, Range<usize>)], kind: Kind, shape: &'s mut Shape) -> Self {
        let next = if kind == Kind::Filters { Next::Operator } else { Next::Operand };
        Self { tag, kind, shape, open: Vec::new(), before: Before::default(), next, is_compound: false }
    }

    fn read(mut self, start: usize) -> Result<(), TooMuch> {
        let mut at = start;
        if self.kind == Kind::Filters {
            at = self.filter(at);
        }
        while at < self.tag.len() {
            at = match self.next {
                Next::Operand => self.operand(at)?,
                Next::Postfix => self.postfix(at),
                Next::Operator => self.operator(at)?,
            };
        }
        if self.next == Next::Postfix {
            self.end_operand(at);
        }
        Ok(())
    }

    fn token(&self, at: usize) -> Option<&'t Token<'t>> {
        self.tag.get(at).map(|(token, _)| token)
    }

    /// Reads where an operand can begin.
    fn operand(&mut self, at: usize) -> Result<usize, TooMuch> {
        self.next = Next::Operand;
        match &self.tag[at].0 {
            Token::Ident("not") | Token::Minus => self.is_compound |= self.open.is_empty(),
            Token::Mul | Token::Pow => {
                self.shape.makes_values = true;
                self.before.spreads = true;
            }
            Token::Ident(_) if matches!(self.token(at + 1), Some(Token::Assign)) => return Ok(at + 2),
            Token::Ident(word) => {
                self.shape.makes_values |= ["dict", "namespace"].contains(word);
                self.before.is_literal = ["true", "True", "false", "False", "none", "None"].contains(word);
                self.next = Next::Postfix;
            }
            Token::Str(_) | Token::String(_) | Token::Int(_) | Token::Int128(_) | Token::Float(_) => {
                self.before.is_literal = true;
                self.next = Next::Postfix;
            }
            Token::ParenOpen => self.open(Bracket::Group),
            Token::BracketOpen | Token::BraceOpen => {
                self.shape.makes_values = true;
                self.open(Bracket::List);
            }
            Token::ParenClose | Token::BracketClose | Token::BraceClose => self.close(at),
            Token::Comma | Token::Colon => return self.divide(at),
            _ => {}
        }
        Ok(at + 1)
    }

    /// Reads behind a part of an operand.
    fn postfix(&mut self, at: usize) -> usize {
        match &self.tag[at].0 {
            Token::Dot => {
                self.before.is_literal = false;
                at + 2
            }
            Token::BracketOpen => {
                self.open(Bracket::Subscript);
                at + 1
            }
            Token::ParenOpen => {
                self.open(Bracket::Arguments);
                at + 1
            }
            Token::Str(_) | Token::String(_) if self.before.is_literal => at + 1,
            _ => {
                self.end_operand(at);
                self.next = Next::Operator;
                at
            }
        }
    }

    /// Reads behind an operand, a filter or a test.
    fn operator(&mut self, at: usize) -> Result<usize, TooMuch> {
        match &self.tag[at].0 {
            Token::Pipe => return Ok(self.filter(at + 1)),
            Token::Ident("is") => return Ok(self.test(at + 1)),
            Token::ParenClose | Token::BracketClose | Token::BraceClose => {
                self.close(at);
                return Ok(at + 1);
            }
            Token::Comma | Token::Colon => return self.divide(at),
            _ => {}
        }
        let (left, right) = (self.token(at.wrapping_sub(1)), self.token(at + 1));
        let is_text = |token: Option<&Token<'_>>| matches!(token, Some(Token::Str(_) | Token::String(_)));
        let is_number =
            |token: Option<&Token<'_>>| matches!(token, Some(Token::Int(_) | Token::Int128(_) | Token::Float(_)));
        let is_literal = |token| is_text(token) || is_number(token);
        match &self.tag[at].0 {
            Token::Plus => self.shape.makes_values |= !is_literal(left) && !is_literal(right),
            Token::Mul => {
                let are_numbers = is_number(left) && is_number(right);
                self.shape.makes_values |= !is_text(left) && !is_text(right) && !are_numbers;
            }
            _ => {}
        }
        self.is_compound |= self.open.is_empty();
        self.before = Before { multiplies: matches!(self.tag[at].0, Token::Mul), ..Before::default() };
        self.next = Next::Operand;
        let is_not_in = matches!((&self.tag[at].0, right), (Token::Ident("not"), Some(Token::Ident("in"))));
        Ok(at + 1 + usize::from(is_not_in))
    }

    /// Reads the name of a filter, and its arguments.
    fn filter(&mut self, at: usize) -> usize {
        let behind = self.behind_name(at);
        let is_known = match self.token(at) {
            Some(Token::Ident("map")) => {
                // Of a list of things, one thing that each of them has. What else `map` does depends on another filter.
                let arguments = [self.token(behind), self.token(behind + 1), self.token(behind + 2)];
                matches!(arguments, [Some(Token::ParenOpen), Some(Token::Ident("attribute")), Some(Token::Assign)])
            }
            Some(Token::Ident(name)) => FLAT_FILTERS.contains(name),
            _ => false,
        };
        let is_flat = is_known && behind == at + 1;
        self.shape.makes_values |= !is_flat;
        self.next = Next::Operator;
        if matches!(self.token(behind), Some(Token::ParenOpen)) {
            self.open(Bracket::FilterArguments);
            return behind + 1;
        }
        self.look(behind);
        behind
    }

    /// Reads the name of a test, and its arguments. One argument can stand there without parentheses.
    fn test(&mut self, at: usize) -> usize {
        let negated = usize::from(matches!(self.token(at), Some(Token::Ident("not"))));
        let behind = self.behind_name(at + negated);
        self.is_compound |= self.open.is_empty();
        self.next = Next::Operator;
        match self.token(behind) {
            Some(Token::ParenOpen) => {
                self.open(Bracket::TestArguments);
                return behind + 1;
            }
            Some(Token::Ident("and" | "or" | "else" | "is")) => {}
            Some(
                Token::Ident(_)
                | Token::Str(_)
                | Token::String(_)
                | Token::Int(_)
                | Token::Int128(_)
                | Token::Float(_)
                | Token::Plus
                | Token::Minus
                | Token::BracketOpen
                | Token::BraceOpen,
            ) => {
                self.before = Before::default();
                self.next = Next::Operand;
            }
            _ => {}
        }
        behind
    }

    fn behind_name(&self, mut at: usize) -> usize {
        at += 1;
        while matches!(self.token(at), Some(Token::Dot)) {
            at += 2;
        }
        at
    }

    fn open(&mut self, bracket: Bracket) {
        self.open.push((bracket, self.before, 0));
        self.before = Before::default();
        self.next = Next::Operand;
    }

    fn close(&mut self, at: usize) {
        let Some((bracket, before, _)) = self.open.pop() else { return };
        self.before = Before { is_literal: false, ..before };
        self.next = match bracket {
            Bracket::Group | Bracket::List | Bracket::Subscript | Bracket::Arguments => Next::Postfix,
            Bracket::FilterArguments => {
                self.look(at + 1);
                Next::Operator
            }
            Bracket::TestArguments => Next::Operator,
        };
    }

    /// Reads a comma or colon.
    fn divide(&mut self, at: usize) -> Result<usize, TooMuch> {
        self.before = Before::default();
        self.next = Next::Operand;
        match self.open.last_mut() {
            Some((Bracket::Group | Bracket::Subscript, ..)) => self.shape.makes_values = true,
            Some((Bracket::List, ..)) => {}
            Some((.., commas)) => {
                *commas += 1;
                if *commas > ARGUMENTS {
                    let message = format!("this call has more than {ARGUMENTS} arguments");
                    return Err(TooMuch { place: self.tag[at].1.clone(), message });
                }
            }
            None if self.kind == Kind::Assignments => {
                // What comes next is a name, or several in parentheses.
                let assigns = self.tag[at..].iter().position(|(token, _)| matches!(token, Token::Assign));
                return Ok(assigns.map_or(self.tag.len(), |offset| at + offset + 1));
            }
            None => {
                self.shape.makes_values = true;
                self.is_compound = true;
            }
        }
        Ok(at + 1)
    }

    /// Ends an operand before the token at a place.
    fn end_operand(&mut self, at: usize) {
        if !self.before.is_literal {
            self.look(at);
        }
    }

    /// Has the value looked at that ends before the token at a place.
    fn look(&mut self, at: usize) {
        let is_outermost = self.open.is_empty();
        let is_shown = self.kind == Kind::Shown && !self.is_compound && at >= self.tag.len();
        if is_outermost && (is_shown || self.kind == Kind::Call) {
            return;
        }
        let goes_on = matches!(self.token(at), Some(Token::Pipe | Token::Ident("is")));
        let multiplies = self.before.multiplies || matches!(self.token(at), Some(Token::Mul));
        let filter = match self.kind {
            _ if self.before.spreads && !goes_on => SPREAD,
            _ if multiplies && !goes_on => FACTOR,
            Kind::Stored => STORED,
            _ => VALUE,
        };
        let Some((_, last)) = at.checked_sub(1).and_then(|before| self.tag.get(before)) else { return };
        self.shape.looks.push((last.end, filter));
    }
}

#[cfg(test)]
mod tests;
