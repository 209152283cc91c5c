//! What has been composed for one platform, kept for the next: where its parts are the same there, so is the message,
//! and for the same markup and unit so are its form and its length. Half of all texts mention no platform.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Arc;

use korb_catalogue::{Autolinks, Charset, Diagnostic, Markup, Unit};
use minijinja::Value;

use crate::{Detail, Target, length};

/// For each reply and detail the message that was composed last.
#[derive(Debug, Default)]
pub(crate) struct Known {
    last: RefCell<HashMap<Slot, (Parts, Rc<Composed>)>>,
}

/// Which message it is: the number of its language, reason, tone and register, and the detail.
pub(crate) type Slot = ([usize; 4], Detail);

/// What a message is composed of: everything that its template sees but the detail.
pub(crate) type Parts = [Value; 9];

impl Known {
    /// The message of these parts: the last one, if it had the same, else what `compose` makes of them.
    pub(crate) fn get(
        &self,
        slot: Slot,
        parts: &Parts,
        compose: impl FnOnce() -> Result<String, Diagnostic>,
    ) -> Result<Rc<Composed>, Diagnostic> {
        let is_same = |known: &Parts| known.iter().zip(parts).all(|(a, b)| a.as_str() == b.as_str());
        if let Some((_, composed)) = self.last.borrow().get(&slot).filter(|(known, _)| is_same(known)) {
            return Ok(Rc::clone(composed));
        }
        let composed = Rc::new(Composed { message: compose()?.into(), written: RefCell::default() });
        self.last.borrow_mut().insert(slot, (parts.clone(), Rc::clone(&composed)));
        Ok(composed)
    }
}

/// A message, with the forms that it has been written in.
#[derive(Debug)]
pub(crate) struct Composed {
    /// It in Korb's own markup.
    pub(crate) message: Arc<str>,
    written: RefCell<Vec<(Form, Rc<Written>)>>,
}

/// What makes the form of a message what it is.
type Form = (Markup, Autolinks, Charset);

/// A message in the form that is sent.
#[derive(Debug)]
pub(crate) struct Written {
    pub(crate) text: String,
    lengths: RefCell<Vec<(Unit, usize)>>,
}

impl Composed {
    /// The message in the form for `target` and `charset`, as `write` makes it.
    pub(crate) fn written(&self, target: Target<'_>, charset: Charset, write: impl FnOnce() -> String) -> Rc<Written> {
        let form = (target.markup, target.autolinks, charset);
        if let Some((_, known)) = self.written.borrow().iter().find(|(known, _)| *known == form) {
            return Rc::clone(known);
        }
        let written = Rc::new(Written { text: write(), lengths: RefCell::default() });
        self.written.borrow_mut().push((form, Rc::clone(&written)));
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
