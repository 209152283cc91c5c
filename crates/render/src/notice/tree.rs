//! Which elements are open at a place of a page, as far as it decides what is seen there.
//!
//! The standard builds a tree, with rules for tags that are left out, misplaced or not nested. The elements that are open
//! are kept here by the same rules (<https://html.spec.whatwg.org/multipage/parsing.html#tree-construction>) as long as these
//! are simple. Where they are not, a hidden element is taken to stay open up to the end: what is then seen in a browser
//! counts as hidden here, and never the other way round.

use super::elements::{Element, Kind, Tag, leaves_foreign};

/// Browsers nest no deeper than this, and put deeper elements beside each other.
const MAX_DEPTH: usize = 500;

/// The elements that are open.
#[derive(Debug, Default)]
pub(super) struct Open {
    elements: Vec<Entry>,
    /// The names of those that have no tag of their own here, one behind the other.
    names: Vec<u8>,
    /// How many of them hide what is in them.
    hidden: usize,
    /// Whether everything up to the end is hidden.
    is_lost: bool,
    /// Whether the elements that are open may be others than in a browser. A hidden one then ends with nothing but its own
    /// end tag.
    is_vague: bool,
    /// How many elements of an icon or a formula are open.
    foreign: usize,
    /// Whether it is XML, where every element ends with an end tag.
    is_xml: bool,
}

#[derive(Debug, Clone, Copy)]
struct Entry {
    element: Element,
    hides: bool,
    /// Where its name begins.
    name: usize,
}

impl Open {
    pub(super) fn new(is_xml: bool) -> Self {
        Self { is_xml, ..Self::default() }
    }

    /// Whether a text at this place is hidden.
    pub(super) fn is_hidden(&self) -> bool {
        self.is_lost || self.hidden > 0
    }

    /// Whether nothing that follows is seen any more.
    pub(super) fn is_lost(&self) -> bool {
        self.is_lost
    }

    pub(super) fn is_empty(&self) -> bool {
        self.elements.is_empty()
    }

    /// How many elements are open.
    pub(super) fn depth(&self) -> usize {
        self.elements.len()
    }

    /// Whether a tag here is not one of HTML, so that a slash ends its element and none is raw.
    pub(super) fn is_foreign(&self) -> bool {
        self.is_xml || self.foreign > 0
    }

    /// Whether an element of this name is open.
    pub(super) fn has(&self, name: &[u8]) -> bool {
        (0..self.elements.len()).any(|at| self.has_name(at, name))
    }

    /// The name of the innermost element.
    fn name(&self) -> &[u8] {
        self.elements.last().map_or(&[], |entry| &self.names[entry.name..])
    }

    /// Takes in a start tag of an element that can have content.
    pub(super) fn start(&mut self, name: &[u8], element: Element, hides: bool, is_closed: bool) {
        if self.is_lost {
            return;
        }
        if self.is_foreign() {
            if self.foreign > 0 && !self.is_xml && leaves_foreign(name) {
                // The icon ends here, or HTML begins in it.
                self.is_lost = true;
            } else if !is_closed {
                self.push(name, element, hides);
            }
            return;
        }
        if element.kind == Kind::Foreign {
            if !is_closed {
                self.push(name, element, true);
            }
            return;
        }
        if self.within_select(element) {
            self.is_lost = true;
            return;
        }
        match element.tag {
            Tag::Frameset => {
                self.is_lost = true;
                return;
            }
            Tag::Li | Tag::DdOrDt => self.end_items(element.tag),
            Tag::Button => self.end_in_scope(|other| other.tag == Tag::Button),
            Tag::Option if self.name() == b"option" => self.cut(self.elements.len() - 1),
            Tag::RubyPart if self.is_in_ruby() => self.end_implied(None),
            Tag::Form if self.elements.iter().any(|open| open.element.tag == Tag::Form) => self.is_vague = true,
            Tag::Caption | Tag::Colgroup | Tag::TableRows | Tag::Tr | Tag::Td => {
                // There is no such element outside a table.
                let Some(table) = self.find_table() else { return };
                self.end_part_of_table(table, element.tag);
            }
            _ => {}
        }
        if element.ends_paragraph() {
            self.end_paragraph();
        } else if element.tag == Tag::Table {
            // In the oldest kind of pages a table does not end a paragraph.
            match self.paragraph() {
                Some(at) if self.elements[at..].iter().any(|entry| entry.hides) => self.is_lost = true,
                Some(at) => self.cut(at),
                None => {}
            }
        }
        if element.tag == Tag::Heading && self.last().is_some_and(|last| last.tag == Tag::Heading) {
            self.cut(self.elements.len() - 1);
        }
        if !self.is_lost {
            self.push(name, element, hides);
        }
    }

    /// Takes in an end tag.
    pub(super) fn end(&mut self, name: &[u8], element: Element) {
        if self.is_lost || self.elements.is_empty() {
            return;
        }
        // Nearly always the innermost element ends.
        if self.name() == name {
            if let Some(entry) = self.elements.pop() {
                self.forget(entry);
            }
            return;
        }
        if self.is_foreign() {
            self.is_lost = true;
            return;
        }
        if element.tag == Tag::Template {
            if let Some(at) = self.elements.iter().rposition(|entry| entry.element.tag == Tag::Template) {
                self.cut(at);
            }
            return;
        }
        if matches!(element.tag, Tag::Html | Tag::Body | Tag::Head | Tag::Br) {
            return;
        }
        match element.kind {
            Kind::Void | Kind::Raw(_) => {}
            _ if element.tag == Tag::Form => self.end_form(),
            _ if element.tag == Tag::P => self.end_paragraph(),
            _ if element.tag == Tag::Heading => self.end_in_scope(|other| other.tag == Tag::Heading),
            Kind::TablePart => {
                let is_end = |at: &usize| {
                    self.has_name(*at, name)
                        || matches!(self.elements[*at].element.tag, Tag::Table | Tag::Template | Tag::Select)
                };
                self.end_at((0..self.elements.len()).rev().find(is_end), name);
            }
            Kind::Block => {
                let is_item = element.tag == Tag::Li;
                let is_end = |at: &usize| {
                    let open = self.elements[*at].element;
                    self.has_name(*at, name) || open.is_scope() || is_item && open.tag == Tag::List
                };
                self.end_at((0..self.elements.len()).rev().find(is_end), name);
            }
            Kind::Formatting => self.end_formatting(name),
            Kind::Plain | Kind::Foreign => {
                let is_end = |at: &usize| self.has_name(*at, name) || self.elements[*at].element.is_special;
                self.end_at((0..self.elements.len()).rev().find(is_end), name);
            }
        }
    }

    /// Takes in a tag of an element without content.
    pub(super) fn void(&mut self, element: Element) {
        if element.tag == Tag::Hr && !self.is_foreign() && !self.is_lost {
            self.end_paragraph();
        }
    }

    /// Takes in a start tag of an element in which no tag has a meaning.
    pub(super) fn raw(&mut self, element: Element) {
        self.is_lost |= self.within_select(element);
    }

    /// Ends the element at a place if it has this name.
    fn end_at(&mut self, at: Option<usize>, name: &[u8]) {
        if let Some(at) = at.filter(|at| self.has_name(*at, name)) {
            self.cut(at);
        }
    }

    fn push(&mut self, name: &[u8], element: Element, hides: bool) {
        self.is_lost |= self.elements.len() >= MAX_DEPTH;
        self.elements.push(Entry { element, hides, name: self.names.len() });
        self.names.extend_from_slice(name);
        self.hidden += usize::from(hides);
        self.foreign += usize::from(self.foreign > 0 || element.kind == Kind::Foreign);
    }

    fn forget(&mut self, entry: Entry) {
        self.names.truncate(entry.name);
        self.hidden -= usize::from(entry.hides);
        self.foreign = self.foreign.saturating_sub(1);
    }

    fn last(&self) -> Option<Element> {
        self.elements.last().map(|entry| entry.element)
    }

    fn has_name(&self, at: usize, name: &[u8]) -> bool {
        self.name_at(at) == name
    }

    /// Ends all elements from a place on, by something else than the end tag of the last one.
    fn cut(&mut self, at: usize) {
        if self.hidden > 0 && self.stays_hidden(at) {
            self.is_lost = true;
            return;
        }
        while self.elements.len() > at {
            if let Some(entry) = self.elements.pop() {
                self.forget(entry);
            }
        }
    }

    /// Whether what hides something may go on behind the end of these elements.
    fn stays_hidden(&self, at: usize) -> bool {
        let ended = &self.elements[at..];
        let Some(hidden) = ended.iter().position(|entry| entry.hides) else { return false };
        if self.is_vague {
            return true;
        }
        // One for formatting is opened again, unless it stands in the only element that keeps these to itself.
        let is_formatting = ended.iter().any(|entry| entry.hides && entry.element.kind == Kind::Formatting);
        let mut marks = ended.iter().enumerate().filter(|(_, entry)| entry.element.marks_formatting());
        let is_kept = marks.next().is_some_and(|(mark, _)| mark <= hidden) && marks.next().is_none();
        is_formatting && !is_kept
    }

    /// Whether a start tag in a `select` has rules of its own, which have changed in the last years.
    fn within_select(&self, element: Element) -> bool {
        let is_within = self.hidden > 0 && self.elements.iter().any(|entry| entry.element.tag == Tag::Select);
        is_within && element.tag != Tag::Option
    }

    /// Ends the list item, or the term or description, that another one follows.
    fn end_items(&mut self, tag: Tag) {
        for at in (0..self.elements.len()).rev() {
            let element = self.elements[at].element;
            if element.tag == tag {
                self.cut(at);
                return;
            }
            // `address`, `div` and `p` are let through. Of these, others are not told apart from the first two.
            if element.is_special && element.tag != Tag::P {
                if element == Element::of(b"div") && matches!(self.name_at(at), b"div" | b"address") {
                    continue;
                }
                return;
            }
        }
    }

    fn name_at(&self, at: usize) -> &[u8] {
        let end = self.elements.get(at + 1).map_or(self.names.len(), |next| next.name);
        &self.names[self.elements[at].name..end]
    }

    /// Ends the innermost element of a kind with everything in it, unless another one shields it.
    fn end_in_scope(&mut self, is_meant: impl Fn(Element) -> bool) {
        for at in (0..self.elements.len()).rev() {
            if is_meant(self.elements[at].element) {
                self.cut(at);
                return;
            }
            if self.elements[at].element.is_scope() {
                return;
            }
        }
    }

    fn is_in_ruby(&self) -> bool {
        let is_end = |at: &usize| self.name_at(*at) == b"ruby" || self.elements[*at].element.is_scope();
        (0..self.elements.len()).rev().find(is_end).is_some_and(|at| self.name_at(at) == b"ruby")
    }

    fn paragraph(&self) -> Option<usize> {
        let is_end =
            |entry: &Entry| entry.element.tag == Tag::P || entry.element.is_scope() || entry.element.tag == Tag::Button;
        self.elements.iter().rposition(is_end).filter(|at| self.elements[*at].element.tag == Tag::P)
    }

    fn end_paragraph(&mut self) {
        if let Some(at) = self.paragraph() {
            self.cut(at);
        }
    }

    fn end_implied(&mut self, except: Option<Tag>) {
        while self.last().is_some_and(|last| last.ends_by_itself() && Some(last.tag) != except) && !self.is_lost {
            self.cut(self.elements.len() - 1);
        }
    }

    fn end_form(&mut self) {
        self.end_implied(None);
        let Some(at) = self.elements.iter().rposition(|entry| entry.element.tag == Tag::Form) else { return };
        if at + 1 == self.elements.len() {
            self.cut(at);
        } else if self.hidden > 0 {
            // Its elements stay in it, though it counts as closed.
            self.is_lost = true;
        } else {
            self.is_vague = true;
        }
    }

    fn end_formatting(&mut self, name: &[u8]) {
        let is_end = |at: &usize| self.has_name(*at, name) || self.elements[*at].element.marks_formatting();
        let Some(at) = (0..self.elements.len()).rev().find(is_end).filter(|at| self.has_name(*at, name)) else {
            return;
        };
        // What is open in it is divided, and one half goes on.
        if self.elements[at..].iter().any(|entry| entry.hides) {
            self.is_lost = true;
        } else if self.elements[at..].iter().any(|entry| entry.element.is_special) {
            self.is_vague = true;
        } else {
            self.cut(at);
        }
    }

    /// The table that a part of one belongs to.
    fn find_table(&self) -> Option<usize> {
        let is_end = |entry: &Entry| matches!(entry.element.tag, Tag::Table | Tag::Template | Tag::Select);
        let at = self.elements.iter().rposition(is_end)?;
        (self.elements[at].element.tag == Tag::Table).then_some(at)
    }

    /// Ends the parts of a table that a new one cannot be in.
    fn end_part_of_table(&mut self, table: usize, new: Tag) {
        let parts: &[Tag] = match new {
            Tag::Td => &[Tag::Tr, Tag::TableRows],
            Tag::Tr => &[Tag::TableRows],
            _ => &[],
        };
        let keeps = |at: &usize| parts.contains(&self.elements[*at].element.tag);
        // The part that stays open is the innermost of these that no cell is in.
        let end = (table + 1..self.elements.len()).take_while(keeps).last().map_or(table + 1, |at| at + 1);
        if end < self.elements.len() {
            self.cut(end);
        }
    }
}
