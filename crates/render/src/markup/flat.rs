//! A message that is read once and written in pieces. A piece that is cut out of emphasis or a link keeps its marks.

use std::borrow::Cow;
use std::ops::Range;

use korb_localization::inline::{Edges, Event, Lines, Span, paragraphs, parse};

use super::forms::form;
use super::target::Target;
use super::write::Writer;

/// A message as readers see it, with what stands around each piece of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Flat {
    text: String,
    pieces: Vec<Piece>,
}

/// A stretch of the text that is one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Piece {
    range: Range<usize>,
    kind: PieceKind,
    /// What it stands in, the outermost first.
    spans: Vec<Around>,
}

/// A span, and where it begins: two equal spans beside each other are two.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Around {
    start: usize,
    span: Span<'static>,
}

impl Around {
    fn is_link(&self) -> bool {
        matches!(self.span, Span::Link(_))
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum PieceKind {
    Text,
    Sign,
    Address,
    Break,
    Paragraph,
}

impl Flat {
    /// Reads a message that is made of others, one in each line.
    pub(crate) fn read(composed: &str) -> Self {
        let mut flat = Self::default();
        for paragraph in paragraphs(composed) {
            if !flat.text.is_empty() {
                flat.add("\n\n", PieceKind::Paragraph, &[]);
            }
            let mut spans = Vec::new();
            parse(paragraph, Lines::Keep, &mut |event| match event {
                Event::Text(text) => flat.add(text, PieceKind::Text, &spans),
                Event::Sign(sign) => flat.add(sign.encode_utf8(&mut [0; 4]), PieceKind::Sign, &spans),
                Event::Address(address) => flat.add(&address, PieceKind::Address, &spans),
                Event::Break => flat.add("\n", PieceKind::Break, &spans),
                Event::Start(span, _) => spans.push(Around { start: flat.text.len(), span: owned(span) }),
                Event::End(..) => drop(spans.pop()),
            });
        }
        flat
    }

    fn add(&mut self, text: &str, kind: PieceKind, spans: &[Around]) {
        let start = self.text.len();
        self.text.push_str(text);
        self.pieces.push(Piece { range: start..self.text.len(), kind, spans: spans.to_vec() });
    }

    /// What readers see of it.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Where it must not be cut: addresses, and the texts of links.
    pub(crate) fn whole(&self) -> impl Iterator<Item = Range<usize>> {
        let is_in_link = |piece: &Piece| piece.spans.iter().any(Around::is_link);
        let whole = move |piece: &&Piece| piece.kind == PieceKind::Address || is_in_link(piece);
        self.pieces.chunk_by(move |a, b| a.spans == b.spans && is_in_link(a)).filter_map(move |chunk| {
            let first = chunk.iter().find(whole)?;
            Some(first.range.start..chunk.last()?.range.end.max(first.range.end))
        })
    }

    /// Writes a stretch of it with the marks around it. Its first paragraph continues the one that `out` ends with.
    pub(crate) fn write(&self, range: Range<usize>, target: Target<'_>, out: &mut String) {
        let first = self.pieces.partition_point(|piece| piece.range.end <= range.start);
        let pieces: Vec<(&Piece, &str)> = self.pieces[first..]
            .iter()
            .take_while(|piece| piece.range.start < range.end)
            .map(|piece| (piece, &self.text[piece.range.start.max(range.start)..piece.range.end.min(range.end)]))
            .collect();
        for (number, paragraph) in pieces.split(|(piece, _)| piece.kind == PieceKind::Paragraph).enumerate() {
            if number > 0 {
                out.push_str("\n\n");
            }
            let form = form(target);
            let mut writer =
                if number > 0 { Writer::new(form, target, out) } else { Writer::behind(form, target, out) };
            replay(paragraph, &mut writer);
        }
    }

    /// The paragraphs of a stretch of it.
    pub(crate) fn paragraphs(&self, range: Range<usize>) -> impl Iterator<Item = Range<usize>> {
        let inside = move |at: &usize| (range.start..range.end).contains(at);
        let (start, end) = (range.start, range.end);
        let breaks =
            self.pieces.iter().filter(|piece| piece.kind == PieceKind::Paragraph).map(|piece| piece.range.clone());
        let breaks: Vec<_> = breaks.filter(|at| inside(&at.start)).collect();
        let starts = std::iter::once(start).chain(breaks.clone().into_iter().map(|at| at.end));
        let ends: Vec<usize> = breaks.into_iter().map(|at| at.start).chain([end]).collect();
        starts.zip(ends).collect::<Vec<_>>().into_iter().map(|(start, end)| start..end)
    }
}

/// Writes what is in a paragraph as events, with the spans opened and closed again.
fn replay(paragraph: &[(&Piece, &str)], writer: &mut Writer<'_, '_>) {
    let mut open: Vec<(&Around, Edges)> = Vec::new();
    for (number, (piece, text)) in paragraph.iter().enumerate() {
        let same = open.iter().zip(&piece.spans).take_while(|((open, _), span)| *open == *span).count();
        while open.len() > same
            && let Some((around, edges)) = open.pop()
        {
            writer.write(Event::End(around.span.clone(), edges));
        }
        for depth in same..piece.spans.len() {
            let rest = &paragraph[number..];
            let inside = rest.iter().take_while(|(other, _)| other.spans.starts_with(&piece.spans[..=depth])).count();
            let edges = Edges {
                first: text.chars().next(),
                last: rest[inside - 1].1.chars().next_back(),
                after: rest.get(inside).and_then(|(_, text)| text.chars().next()),
            };
            writer.write(Event::Start(piece.spans[depth].span.clone(), edges));
            open.push((&piece.spans[depth], edges));
        }
        match piece.kind {
            PieceKind::Text | PieceKind::Paragraph => writer.write(Event::Text(text)),
            PieceKind::Sign => text.chars().for_each(|sign| writer.write(Event::Sign(sign))),
            PieceKind::Address => writer.write(Event::Address(Cow::Borrowed(text))),
            PieceKind::Break => writer.write(Event::Break),
        }
    }
    while let Some((around, edges)) = open.pop() {
        writer.write(Event::End(around.span.clone(), edges));
    }
}

fn owned(span: Span<'_>) -> Span<'static> {
    match span {
        Span::Emphasis => Span::Emphasis,
        Span::Strong => Span::Strong,
        Span::Link(address) => Span::Link(Cow::Owned(address.into_owned())),
    }
}
