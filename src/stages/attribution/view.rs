//! One unit with its groups: what every construction looks at. Indices are those of the unit's items.

use super::Layers;
use super::memo::Memo;
use crate::entity::{Entity, EntityKind};
use crate::lexicon::{EntryKind, Flags, Match, Tag, WordId, function as f};
use crate::stages::TokenRange;
use crate::stages::groups::{Chunk, Groups, NounGroup, VerbGroup, measures};
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
}

impl<'v, 'a> View<'v, 'a> {
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
        self.items.get(i).filter(|item| item.speech.is_none()).map(|item| item.kind)
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
        self.items.get(i).is_some_and(|item| item.speech.is_some())
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
            Chunk::Noun(n) => Some(&self.groups.nouns[*n as usize]),
            _ => None,
        }
    }

    pub fn verb_of(&self, i: usize) -> Option<&'v VerbGroup> {
        match self.groups.chunks.get(i)? {
            Chunk::Verb(n) => Some(&self.groups.verbs[*n as usize]),
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

    /// Whether the group is a time: "Tuesday", "last week", "2012".
    pub fn is_time(&self, group: &NounGroup) -> bool {
        let head = &self.items[group.head];
        let time = Flags::TIME_POINT.or(Flags::TIME_UNIT);
        let share = measures::is_share_of(self.items, group);
        if share || head.tag != Tag::Number && !head.flags.any(time.or(Flags::DAY).or(Flags::MONTH)) {
            return false;
        }
        let year = || group.end - group.start == 1 && self.text(group.head).len() == 4;
        let year = head.kind == TokenKind::Number && head.tag == Tag::Number && year();
        // "said May": the prime minister
        let named = head.flags.any(Flags::DAY.or(Flags::MONTH)) && head.capital && !self.is_person(group.head);
        let dated = measures::is_dated(self.items, group);
        // "hailed a historic day for the town"
        let judged = || {
            let adjective = group.head.wrapping_sub(1);
            group.head == group.start + 2
                && self.is_one(group.start, &[f::A, f::AN])
                && self.tag(adjective) == Some(Tag::Adjective)
                && !self.has(adjective, Flags::TIME_MODIFIER)
                && self.is_one(group.end, &[f::FOR, f::IN])
        };
        // "Jeff Sessions"
        let called = head.tag == Tag::Name
            && head.capital
            && group.end > group.start + 1
            && !self.has(group.start, Flags::TIME_MODIFIER.or(Flags::DAY));
        year || named || dated || !called && head.flags.any(time) && group.possessor_end.is_none() && !judged()
    }

    /// The entity whose name item `i` belongs to.
    pub fn entity_at(&self, i: usize) -> Option<&'v Entity<'a>> {
        let token = self.items.get(i)?.first;
        let entities = self.layers.entities;
        let mention = entities.mentions.get(entities.mentions.partition_point(|m| m.last < token))?;
        (mention.first <= token).then(|| &entities.list[mention.entity])
    }

    /// Whether item `i` belongs to the name of a person.
    pub fn is_person(&self, i: usize) -> bool {
        self.entity_at(i).is_some_and(|entity| entity.kind == EntityKind::Person)
    }

    /// Whether a body or an outlet has its name at item `i`.
    pub fn is_body(&self, i: usize) -> bool {
        let kind = self.entity_at(i).map(|entity| entity.kind);
        matches!(kind, Some(EntityKind::Organization | EntityKind::Media))
    }

    /// Whether a place has its name at item `i`.
    pub fn is_place(&self, i: usize) -> bool {
        self.entity_at(i).is_some_and(|entity| entity.kind == EntityKind::Place)
    }

    /// The items that an entry of `kind` may begin with.
    pub fn beginning(&self, kind: EntryKind) -> impl Iterator<Item = usize> + use<'v, 'a> {
        self.items.iter().enumerate().filter(move |(_, item)| item.begins.has(kind)).map(|(at, _)| at)
    }

    /// The reporting verb of which a form stands at item `i`.
    #[inline]
    pub fn cue_at(&self, i: usize) -> Option<Match<'a>> {
        self.find(i, EntryKind::ReportingVerb)
    }

    /// The longest entry of `kind` that begins at item `i` and ends in the unit.
    #[inline]
    pub fn find(&self, i: usize, kind: EntryKind) -> Option<Match<'a>> {
        // Most items begin nothing of the kind, and this is asked of nearly each.
        let item = self.items.get(i).filter(|item| item.begins.has(kind))?;
        self.find_from(item, kind)
    }

    /// Apart from the question whether to look at all, which is then a part of who asks it.
    #[inline(never)]
    fn find_from(&self, item: &Item, kind: EntryKind) -> Option<Match<'a>> {
        let first = item.first as usize;
        let end = self.items.last()?.last as usize + 1;
        self.layers.lexicon.find(&self.layers.tokens[first..end], kind)
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
