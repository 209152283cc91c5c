//! Keeps what was composed for one platform for the others. A message of the same pieces is the same there; in the same
//! markup it has the same form, and in the same unit the same length. Half of all texts mention no platform.

use std::cell::RefCell;
use std::collections::HashMap;
use std::hash::Hash;
use std::rc::Rc;
use std::sync::Arc;

use korb_catalogue::{Autolinks, Charset, Diagnostic, Markup, Unit};
use minijinja::Value;

use crate::length::length;
use crate::markup::Target;
use crate::measure::Detail;

/// What was made for one platform and is the same on all others.
#[derive(Debug)]
pub(crate) struct Shared<K, T> {
    made: RefCell<HashMap<K, T>>,
}

impl<K, T> Default for Shared<K, T> {
    fn default() -> Self {
        Self { made: RefCell::default() }
    }
}

impl<K: Eq + Hash, T: Clone> Shared<K, T> {
    /// What was made for `key`, or what `make` makes. Without a key it is not shared.
    pub(crate) fn get(&self, key: Option<K>, make: impl FnOnce() -> Result<T, Diagnostic>) -> Result<T, Diagnostic> {
        let Some(key) = key else { return make() };
        if let Some(made) = self.made.borrow().get(&key) {
            return Ok(made.clone());
        }
        let made = make()?;
        self.made.borrow_mut().insert(key, made.clone());
        Ok(made)
    }
}

/// For each reply and detail the message that was composed last. Most platforms have words of their own, so that earlier ones
/// are hardly ever asked for again, and those that share their words stand next to each other.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    messages: RefCell<HashMap<Slot, (Pieces, Rc<Composed>)>>,
}

/// Which message it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Slot {
    /// The number of its language in the fallback chain.
    pub(crate) language: usize,
    /// The numbers of reason, tone and register are those of the catalogue.
    pub(crate) reason: usize,
    pub(crate) tone: usize,
    pub(crate) register: usize,
    pub(crate) detail: Detail,
}

/// What a message is composed of: everything that its template sees but the detail.
#[derive(Debug, Clone)]
pub(crate) struct Pieces {
    pub(crate) salutation: Value,
    pub(crate) opening: Value,
    pub(crate) answer: Value,
    pub(crate) closing: Value,
    pub(crate) link_line: Value,
    pub(crate) link: Value,
    pub(crate) sign_off: Value,
    pub(crate) sender: Value,
    pub(crate) notice: Value,
}

impl Pieces {
    /// How many there are.
    pub(crate) const COUNT: usize = 9;

    /// All of them, in an order of their own.
    pub(crate) fn all(&self) -> [&Value; Self::COUNT] {
        let Self { salutation, opening, answer, closing, link_line, link, sign_off, sender, notice } = self;
        [salutation, opening, answer, closing, link_line, link, sign_off, sender, notice]
    }

    /// What `change` makes of each, in that order.
    pub(crate) fn map(&self, change: impl FnMut(&Value) -> Value) -> Self {
        let [salutation, opening, answer, closing, link_line, link, sign_off, sender, notice] = self.all().map(change);
        Self { salutation, opening, answer, closing, link_line, link, sign_off, sender, notice }
    }
}

impl PartialEq for Pieces {
    /// Comparing texts is enough: a piece is a text or absent.
    fn eq(&self, other: &Self) -> bool {
        let Self { salutation, opening, answer, closing, link_line, link, sign_off, sender, notice } = self;
        let is_same = |one: &Value, two: &Value| one.as_str() == two.as_str();
        // What differs most often comes first.
        is_same(notice, &other.notice)
            && is_same(answer, &other.answer)
            && is_same(opening, &other.opening)
            && is_same(salutation, &other.salutation)
            && is_same(closing, &other.closing)
            && is_same(link_line, &other.link_line)
            && is_same(link, &other.link)
            && is_same(sign_off, &other.sign_off)
            && is_same(sender, &other.sender)
    }
}

impl Kept {
    /// The message of these pieces: one that has been composed of the same, or what `compose` makes of them.
    pub(crate) fn get(
        &self,
        slot: Slot,
        pieces: &Pieces,
        compose: impl FnOnce() -> Result<String, Diagnostic>,
    ) -> Result<Rc<Composed>, Diagnostic> {
        let mut messages = self.messages.borrow_mut();
        if let Some((_, composed)) = messages.get(&slot).filter(|(known, _)| known == pieces) {
            return Ok(Rc::clone(composed));
        }
        let composed = Rc::new(Composed { message: compose()?.into(), written: RefCell::default() });
        messages.insert(slot, (pieces.clone(), Rc::clone(&composed)));
        Ok(composed)
    }
}

/// A message, with what has been written of it.
#[derive(Debug)]
pub(crate) struct Composed {
    /// The message in Korb's own markup.
    pub(crate) message: Arc<str>,
    written: RefCell<Vec<(WrittenFor, Rc<Written>)>>,
}

/// What a message was written for, as far as the text depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct WrittenFor {
    markup: Markup,
    autolinks: Autolinks,
    charset: Charset,
    is_shown: bool,
}

/// A message in the form that is sent.
#[derive(Debug)]
pub(crate) struct Written {
    pub(crate) text: String,
    lengths: RefCell<Vec<(Unit, usize)>>,
}

impl Composed {
    /// The message in the form for `target` and `charset`, as `write` makes it.
    pub(crate) fn written(&self, target: Target<'_>, charset: Charset, write: impl FnOnce() -> String) -> Rc<Written> {
        let this =
            WrittenFor { markup: target.markup, autolinks: target.autolinks, charset, is_shown: target.is_shown };
        if let Some((_, known)) = self.written.borrow().iter().find(|(known, _)| *known == this) {
            return Rc::clone(known);
        }
        let written = Rc::new(Written { text: write(), lengths: RefCell::default() });
        self.written.borrow_mut().push((this, Rc::clone(&written)));
        written
    }
}

impl Written {
    /// How long it is.
    pub(crate) fn length(&self, unit: Unit) -> usize {
        if let Some((_, length)) = self.lengths.borrow().iter().find(|(known, _)| *known == unit) {
            return *length;
        }
        let length = length(&self.text, unit);
        self.lengths.borrow_mut().push((unit, length));
        length
    }
}
