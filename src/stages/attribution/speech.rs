//! Quoted speech as content: one quote, several in a row, and its continuation in the sentences and paragraphs behind.

use super::Layers;
use super::draft::Ranges;
use super::view::View;
use crate::lexicon::{Flags, Tag, function as f};
use crate::stages::TokenRange;
use crate::stages::quotes::Quote;
use crate::stages::tokens::TokenKind;
use crate::stages::units::{Item, Unit};

/// The tokens of an item of speech, its marks included.
pub fn of(layers: &Layers, item: &Item) -> Option<TokenRange> {
    item.speech(layers.quotes).map(|quote| whole(layers, quote))
}

/// The tokens of a quote, its marks included.
fn whole(layers: &Layers, quote: u32) -> TokenRange {
    let quote = &layers.quotes.list[quote as usize];
    TokenRange { start: quote.open, end: quote.close + 1 }
}

/// The quote of the speech at item `at`.
fn quote_at<'v>(view: &View<'v, '_>, at: usize) -> Option<&'v Quote> {
    let quote = view.items.get(at)?.speech(view.layers.quotes)?;
    Some(&view.layers.quotes.list[quote as usize])
}

/// The speech at item `at` and what directly follows it, with the continuation behind the unit when the speech ends it.
/// Also says where the run ends in the unit.
pub fn run(view: &View, mut at: usize) -> (Ranges, usize) {
    let mut out = Ranges::new();
    while let Some(speech) = view.items.get(at).and_then(|item| of(view.layers, item)) {
        out.push(speech);
        at += 1;
    }
    // chanted “Send them home” and “Build the wall”
    if let Some(last) = out.last_mut()
        && view.is_conjunction(at)
        && let Some(end) = view.quotation_end(at + 1).filter(|&end| only_marks(view, end))
    {
        last.end = view.tokens(at + 1..end).end;
        at = end;
    }
    if only_marks(view, at) {
        append(view.layers, view.index, &mut out);
    }
    (out, at)
}

/// Whether the speech at item `at`, behind a comma, goes on with the clause before it: "has asked them to stop, [“and even to
/// leave”]".
pub fn goes_on(view: &View, at: usize) -> bool {
    let Some(quote) = quote_at(view, at) else { return false };
    let words = &view.layers.tokens[quote.inner().range()];
    let small = words.first().is_some_and(|word| word.is_word() && !word.is_capitalized());
    small && view.is_comma(at - 1) && only_marks(view, at + 1)
}

/// Where quoted words end that close the unit behind the comma at `comma` and say more of what is spoken of before it: "called it a
/// ruin[, “the saddest in the valley”]".
pub fn added(view: &View, comma: usize) -> Option<usize> {
    let at = comma + 1;
    if !view.is_comma(comma) {
        return None;
    }
    if let Some(quote) = quote_at(view, at) {
        let first = view.layers.tokens.get(quote.open as usize + 1)?;
        return (f::is_article(first.word) && goes_on(view, at)).then_some(at + 1);
    }
    let small = f::is_article(view.word(at)) && !view.items[at].capital;
    view.quotation_end(at).filter(|&end| small && only_marks(view, end))
}

/// Whether all words of the speech at item `at` have capitals, as in the title of a work.
pub fn is_title(view: &View, at: usize) -> bool {
    let Some(quote) = quote_at(view, at) else { return false };
    let words = &view.layers.tokens[quote.inner().range()];
    let count = words.iter().filter(|token| token.is_word()).count();
    (2..=TITLE).contains(&count) && words.iter().all(|token| !token.is_word() || token.is_capitalized())
}

/// The most words that a title may have.
const TITLE: usize = 8;

/// The speech behind the colon at `colon` that ends the unit, and with which the clause before it goes on: "said that it was
/// bad: [“We lost two trucks.”]"
pub fn explained(view: &View, colon: usize) -> Ranges {
    let speech = view.is_colon(colon) && view.is_speech(colon + 1);
    let run = speech.then(|| run(view, colon + 1)).filter(|&(_, end)| view.is_end(end) || only_marks(view, end));
    run.map(|(speech, _)| speech).unwrap_or_default()
}

/// Whether nothing but marks stands behind `at`.
pub fn only_marks(view: &View, at: usize) -> bool {
    (at..view.len()).all(|i| matches!(view.kind(i), Some(TokenKind::Stop | TokenKind::Comma | TokenKind::Ellipsis)))
}

/// Appends the speech of the units behind `unit` that hold nothing else, in the same paragraph, and of the paragraphs
/// that go on with a quote that was left open.
pub fn append(layers: &Layers, unit: usize, out: &mut Ranges) {
    let mut paragraph = layers.units.units[unit].paragraph;
    for (index, next) in behind(layers, unit) {
        let items = &layers.units.items[next.items.clone()];
        let pure = items.iter().all(|item| item.is_speech || item.kind == TokenKind::Stop);
        let open = out.last().map(|range| range.start);
        let continued = items
            .first()
            .and_then(|item| item.speech(layers.quotes))
            .and_then(|q| layers.quotes.list[q as usize].continues);
        let goes_on = continued.is_some_and(|q| Some(layers.quotes.list[q as usize].open) == open);
        if next.paragraph == paragraph && !pure {
            out.extend(unfinished(layers, items));
        }
        if !pure || !(goes_on || next.paragraph == paragraph) || framed_below(layers, index, next) {
            return;
        }
        out.extend(items.iter().map_while(|item| of(layers, item)));
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

/// The units before `unit`, the nearest first, that stand where it stands: outside of speech, or inside the same.
pub fn before<'l>(layers: &Layers<'l, '_>, unit: usize) -> impl Iterator<Item = &'l Unit> {
    let units = layers.units;
    let inside = units.units[unit].inside;
    // Nothing that stands inside a speech begins before it does.
    let open = inside.map_or(0, |q| layers.quotes.list[q as usize].open);
    let within = move |before: &&Unit| inside.is_none() || units.items[before.items.start].first > open;
    units.units[..unit].iter().rev().take_while(within).filter(move |before| before.inside == inside)
}

/// Whether a quote that the unit at `index` leaves open goes on in a paragraph with a frame of its own: it is that frame's.
fn framed_below(layers: &Layers, index: usize, unit: &Unit) -> bool {
    let Some(mut open) =
        layers.units.items[unit.items.clone()].iter().filter_map(|item| item.speech(layers.quotes)).next_back()
    else {
        return false;
    };
    for (_, next) in behind(layers, index).take(LONGEST_CHAIN) {
        let items = &layers.units.items[next.items.clone()];
        let Some(first) = items.first().and_then(|item| item.speech(layers.quotes)) else { return false };
        if layers.quotes.list[first as usize].continues != Some(open) {
            return false;
        }
        if !is_pure(layers, items) {
            return true;
        }
        open = first;
    }
    false
}

/// The quotes of the paragraphs above that `quote`, in the unit at `index`, goes on with, where nothing frames them.
pub fn above(layers: &Layers, index: usize, mut quote: u32) -> Ranges {
    let mut out = Ranges::new();
    let mut units = before(layers, index).take(LONGEST_CHAIN);
    while let Some(earlier) = layers.quotes.list[quote as usize].continues
        && let Some(unit) = units.next()
    {
        let items = &layers.units.items[unit.items.clone()];
        if items.last().and_then(|item| item.speech(layers.quotes)) != Some(earlier) || !is_pure(layers, items) {
            break;
        }
        // “We will rebuild, the mayor said: a mark was lost, and more than speech stands behind it.
        if frames_itself(layers, earlier) {
            break;
        }
        out.push(whole(layers, earlier));
        quote = earlier;
    }
    out.reverse();
    out
}

/// Whether a frame between commas stands in the words of a quote.
fn frames_itself(layers: &Layers, quote: u32) -> bool {
    let from = layers
        .units
        .units
        .partition_point(|unit| layers.units.items[unit.items.start].first <= layers.quotes.list[quote as usize].open);
    let inner = layers.units.units[from..].iter().take_while(|unit| unit.inside == Some(quote));
    let mut frames = inner.flat_map(|unit| {
        let items = &layers.units.items[unit.items.clone()];
        let verbs = (1..items.len())
            .filter(|&i| items[i].flags.any(Flags::CUE) && matches!(items[i].tag, Tag::Past | Tag::Third));
        verbs.map(|verb| {
            let nominal =
                |item: &&Item| matches!(item.tag, Tag::Name | Tag::Noun | Tag::Nouns | Tag::Determiner | Tag::Pronoun);
            let subject = items[..verb].iter().rev().take_while(nominal).count();
            subject > 0 && verb > subject && items[verb - subject - 1].kind == TokenKind::Comma
        })
    });
    frames.any(|frame| frame)
}

/// Whether a unit holds speech and nothing else.
pub fn is_pure(layers: &Layers, items: &[Item]) -> bool {
    items.iter().all(|item| item.is_speech || !layers.tokens[item.first as usize].is_word())
}

/// How many paragraphs of one quote are looked at.
const LONGEST_CHAIN: usize = 24;

/// “It is too late. We need no more tests” this year: speech whose last sentence ends in words of the writer's.
fn unfinished(layers: &Layers, items: &[Item]) -> Option<TokenRange> {
    let (first, rest) = items.split_first()?;
    let quote = &layers.quotes.list[first.speech(layers.quotes)? as usize];
    let last = layers.tokens[quote.inner().range()].last()?;
    let open = quote.closed && last.is_word();
    let clausal = |item: &Item| {
        item.is_speech
            || matches!(item.tag, Tag::Past | Tag::Present | Tag::Third | Tag::Modal | Tag::Comma | Tag::Conjunction)
    };
    let end = rest.iter().rev().find(|item| layers.tokens[item.last as usize].is_word())?.last + 1;
    (open && !rest.iter().any(clausal)).then_some(TokenRange { start: quote.open, end })
}

/// Whether the speech at `at` ends as speech before a frame does: with a comma, question or exclamation mark.
pub fn ends_open(view: &View, at: usize) -> bool {
    let layers = view.layers;
    let Some(quote) = quote_at(view, at) else { return false };
    let last = layers.tokens[quote.inner().range()].last().map(|t| t.kind);
    matches!(
        last,
        Some(TokenKind::Comma | TokenKind::Question | TokenKind::Exclamation | TokenKind::Dash | TokenKind::Ellipsis)
    ) || layers.tokens.get(quote.close as usize + 1).is_some_and(|t| t.kind == TokenKind::Comma)
}

/// Whether the speech at `at` begins with a small letter.
pub fn begins_small(view: &View, at: usize) -> bool {
    let Some(quote) = quote_at(view, at) else { return false };
    view.layers.tokens[quote.inner().range()].first().is_some_and(|token| token.is_word() && !token.is_capitalized())
}
