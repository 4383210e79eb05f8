//! One unit with its groups: what every construction looks at. Indices are those of the unit's items.

use super::Layers;
use super::memo::Memo;
use super::stops::Last;
use crate::lexicon::{Flags, Tag, WordId, function as f};
use crate::stages::TokenRange;
use crate::stages::groups::{Chunk, Groups, NounGroup, VerbGroup};
use crate::stages::tokens::TokenKind;
use crate::stages::units::{Item, Unit};
use std::ops::Range;

/// How many items a construction looks ahead or back, so that a sentence without end costs no more than others.
const REACH: usize = 240;

/// A unit and its groups.
#[derive(Clone, Copy)]
pub struct View<'v, 'a> {
    pub layers: &'v Layers<'v, 'a>,
    pub items: &'v [Item],
    pub groups: Groups<'v>,
    pub unit: &'v Unit,
    /// Its index in the list of units.
    pub index: usize,
    pub memo: &'v Memo,
    /// At which items a scan may have to stop, as bits.
    pub stops: &'v [u64],
    pub last: Last,
}

impl<'v, 'a> View<'v, 'a> {
    /// Of the unit at `index`; `stops` tells where scans stop.
    pub fn new(layers: &'v Layers<'v, 'a>, index: usize, memo: &'v Memo, stops: &'v [u64]) -> View<'v, 'a> {
        let (unit, groups) = (&layers.units.units[index], layers.units.groups.of(index));
        let items = &layers.units.items[unit.items.clone()];
        View { layers, items, groups, unit, index, memo, stops, last: Last::of(items, groups.verbs) }
    }

    /// The index of item `at` among all of the text.
    pub fn item(&self, at: usize) -> usize {
        self.unit.items.start + at
    }

    /// Where a scan from `at` to the right has to stop: contents of more items are cut.
    pub fn reach(&self, at: usize) -> usize {
        self.items.len().min(at + REACH)
    }

    /// Where a scan from `at` to the left has to stop.
    pub fn back(&self, at: usize) -> usize {
        at.saturating_sub(REACH)
    }

    pub fn len(&self) -> usize {
        self.items.len()
    }

    pub fn word(&self, i: usize) -> WordId {
        self.items.get(i).map_or(WordId::UNKNOWN, |item| item.word)
    }

    pub fn is(&self, i: usize, word: WordId) -> bool {
        self.word(i) == word
    }

    pub fn is_one(&self, i: usize, words: &[WordId]) -> bool {
        words.contains(&self.word(i))
    }

    pub fn tag(&self, i: usize) -> Option<Tag> {
        self.items.get(i).map(|item| item.tag)
    }

    pub fn kind(&self, i: usize) -> Option<TokenKind> {
        self.items.get(i).filter(|item| !item.is_speech).map(|item| item.kind)
    }

    pub fn has(&self, i: usize, flags: Flags) -> bool {
        self.items.get(i).is_some_and(|item| item.flags.any(flags))
    }

    pub fn is_comma(&self, i: usize) -> bool {
        matches!(self.items.get(i), Some(Item { kind: TokenKind::Comma, .. }))
    }

    pub fn is_colon(&self, i: usize) -> bool {
        matches!(self.items.get(i), Some(Item { kind: TokenKind::Colon, .. }))
    }

    pub fn is_dash(&self, i: usize) -> bool {
        matches!(self.items.get(i), Some(Item { kind: TokenKind::Dash, .. }))
    }

    pub fn is_speech(&self, i: usize) -> bool {
        self.items.get(i).is_some_and(|item| item.is_speech)
    }

    /// A mark that ends a sentence, or the end of the unit.
    pub fn is_end(&self, i: usize) -> bool {
        i >= self.len() || self.tag(i) == Some(Tag::End)
    }

    pub fn is_conjunction(&self, i: usize) -> bool {
        self.tag(i) == Some(Tag::Conjunction)
    }

    /// A word that may open a content clause.
    pub fn is_wh(&self, i: usize) -> bool {
        self.items.get(i).is_some_and(|item| item.tag == Tag::Wh || matches!(item.word, f::WHETHER | f::IF))
    }

    /// A preposition that a noun group follows.
    pub fn is_preposition(&self, i: usize) -> bool {
        let item = self.items.get(i).filter(|item| matches!(item.tag, Tag::Preposition | Tag::To));
        item.is_some_and(|item| !matches!(item.word, f::THAT | f::IF | f::WHETHER | f::BECAUSE))
    }

    /// A word that opens a subordinate clause.
    pub fn is_subordinator(&self, i: usize) -> bool {
        f::is_subordinator(self.word(i))
    }

    pub fn noun_of(&self, i: usize) -> Option<&'v NounGroup> {
        match self.groups.chunks.get(i)? {
            Chunk::Noun(n) => Some(&self.groups.nouns[usize::from(*n)]),
            _ => None,
        }
    }

    pub fn verb_of(&self, i: usize) -> Option<&'v VerbGroup> {
        match self.groups.chunks.get(i)? {
            Chunk::Verb(n) => Some(&self.groups.verbs[usize::from(*n)]),
            _ => None,
        }
    }

    pub fn noun_at(&self, i: usize) -> Option<&'v NounGroup> {
        self.noun_of(i).filter(|g| g.start == i)
    }

    pub fn noun_before(&self, end: usize) -> Option<&'v NounGroup> {
        self.noun_of(end.checked_sub(1)?).filter(|g| g.end == end)
    }

    pub fn verb_at(&self, i: usize) -> Option<&'v VerbGroup> {
        self.verb_of(i).filter(|g| g.start == i)
    }

    /// The verb group that begins at `at`, or behind adverbs that are no part of it.
    pub fn verb_behind(&self, at: usize) -> Option<&'v VerbGroup> {
        let head = (at..self.len()).find(|&i| self.tag(i) != Some(Tag::Adverb))?;
        self.verb_of(head).filter(|verb| verb.start >= at)
    }

    pub fn verb_before(&self, end: usize) -> Option<&'v VerbGroup> {
        self.verb_of(end.checked_sub(1)?).filter(|g| g.end == end)
    }

    /// Whether a finite verb group begins at `i`.
    pub fn is_finite_at(&self, i: usize) -> bool {
        self.verb_at(i).is_some_and(VerbGroup::is_finite)
    }

    /// Whether one begins at `at`, or behind adverbs that are no part of it.
    pub fn is_finite_behind(&self, at: usize) -> bool {
        self.verb_behind(at).is_some_and(VerbGroup::is_finite)
    }

    /// Behind the item in which the `len`th token from item `i` lies.
    pub fn behind(&self, i: usize, len: usize) -> usize {
        let end = self.items[i].first as usize + len;
        i + self.items[i..].iter().take_while(|item| (item.first as usize) < end).count()
    }

    /// The words of item `i`.
    pub fn text(&self, i: usize) -> &'a str {
        self.items.get(i).map_or("", |item| &self.layers.text[self.layers.tokens[item.first as usize].span()])
    }

    /// The tokens of a range of items, with the marks of a quotation that begins or ends there.
    pub fn tokens(&self, range: Range<usize>) -> TokenRange {
        let quotes = self.layers.quotes;
        let (mut first, mut last) = (self.items[range.start].first as usize, self.items[range.end - 1].last as usize);
        let lowest = self.unit.inside.map_or(0, |q| quotes.list[q as usize].open as usize + 1);
        // An opening mark before the first word, when the quotation ends in the range as well.
        if first > lowest && quotes.opens(first - 1) {
            let quote = quotes.innermost(first - 1).map(|q| &quotes.list[q]);
            if quote.is_some_and(|q| q.close as usize <= last + 2) {
                first -= 1;
            }
        }
        // A closing mark behind the last word, with the stop or comma inside it.
        if let Some(q) = quotes.innermost(last).filter(|&q| Some(q as u32) != self.unit.inside) {
            let quote = &quotes.list[q];
            // What ends in the middle of quoted words that it began before goes on to their end.
            let inside = quote.closed && self.items.last().is_some_and(|item| item.last + 1 >= quote.close);
            let marks = (last + 1..quote.close as usize + 1).all(|t| !self.layers.tokens[t].is_word());
            if quote.open as usize >= first && quote.close as usize > last && (marks || inside) {
                last = quote.close as usize;
            }
        }
        TokenRange::new(first, last + 1)
    }

    /// The range without marks at its ends and without a conjunction at its start; none when nothing is left.
    pub fn trim(&self, mut range: Range<usize>) -> Option<Range<usize>> {
        let mark = |i: usize| {
            !self.is_speech(i)
                && matches!(
                    self.kind(i),
                    Some(
                        TokenKind::Comma
                            | TokenKind::Stop
                            | TokenKind::Colon
                            | TokenKind::Semicolon
                            | TokenKind::Dash
                            | TokenKind::Bullet
                            | TokenKind::Ellipsis
                            | TokenKind::Quote(_)
                    )
                )
        };
        while range.start < range.end && mark(range.start) {
            range.start += 1;
        }
        while range.start < range.end
            && (mark(range.end - 1)
                || matches!(self.kind(range.end - 1), Some(TokenKind::Question | TokenKind::Exclamation)))
        {
            range.end -= 1;
        }
        (!range.is_empty()).then_some(range)
    }
}
