//! Quoted speech as content: one quote, several in a row, and its continuation in the sentences and paragraphs behind.

use super::Layers;
use super::draft::Ranges;
use super::view::View;
use crate::stages::TokenRange;
use crate::stages::tokens::TokenKind;
use crate::stages::units::Unit;

/// The tokens of a quote, its marks included.
pub fn of(layers: &Layers, quote: usize) -> TokenRange {
    let quote = &layers.quotes.list[quote];
    TokenRange { start: quote.open, end: quote.close + 1 }
}

/// The speech at item `at` and what directly follows it, with the continuation behind the unit when the speech ends it.
/// Also says where the run ends in the unit.
pub fn run(view: &View, mut at: usize) -> (Ranges, usize) {
    let mut out = Ranges::new();
    while let Some(quote) = view.items.get(at).and_then(|item| item.speech) {
        out.push(of(view.layers, quote as usize));
        at += 1;
    }
    if only_marks(view, at) {
        append(view.layers, view.index, &mut out);
    }
    (out, at)
}

/// Whether nothing but marks stands behind `at`.
pub fn only_marks(view: &View, at: usize) -> bool {
    (at..view.len()).all(|i| matches!(view.kind(i), Some(TokenKind::Stop | TokenKind::Comma | TokenKind::Ellipsis)))
}

/// Appends the speech of the units behind `unit` that hold nothing else, in the same paragraph, and of the paragraphs
/// that go on with a quote that was left open.
pub fn append(layers: &Layers, unit: usize, out: &mut Ranges) {
    let mut paragraph = layers.units.units[unit].paragraph;
    for (_, next) in behind(layers, unit) {
        let items = &layers.units.items[next.items.clone()];
        let pure = items.iter().all(|item| item.speech.is_some() || item.kind == TokenKind::Stop);
        let open = out.last().map(|range| range.start);
        let continued =
            items.first().and_then(|item| item.speech).and_then(|q| layers.quotes.list[q as usize].continues);
        let goes_on = continued.is_some_and(|q| Some(layers.quotes.list[q as usize].open) == open);
        if !(goes_on || pure && next.paragraph == paragraph) {
            return;
        }
        out.extend(items.iter().map_while(|item| item.speech).map(|q| of(layers, q as usize)));
        if !pure {
            return;
        }
        paragraph = next.paragraph;
    }
}

/// The units behind `unit` that stand where it stands: outside of speech, or inside the same.
pub fn behind<'l>(layers: &Layers<'l, '_>, unit: usize) -> impl Iterator<Item = (usize, &'l Unit)> {
    let units = layers.units;
    let inside = units.units[unit].inside;
    // What stands inside a speech ends with it.
    let end = inside.map_or(u32::MAX, |q| layers.quotes.list[q as usize].close);
    let within = move |next: &Unit| units.items[next.items.start].first <= end;
    let rest = units.units.iter().enumerate().skip(unit + 1).take_while(move |(_, next)| within(next));
    rest.filter(move |(_, next)| next.inside == inside)
}
