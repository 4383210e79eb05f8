//! What an item or a group means: a time, somebody's name, a word that an entry of the lexicon begins with.

use super::view::View;
use crate::entity::{Entity, EntityKind};
use crate::lexicon::{EntryKind, Flags, Match, Tag, WordId, function as f};
use crate::stages::groups::{NounGroup, measures};
use crate::stages::tokens::TokenKind;
use crate::stages::units::Item;

/// What the head of a time may be, by itself.
const TIME: Flags = Flags::TIME_POINT.or(Flags::TIME_UNIT);

impl<'v, 'a> View<'v, 'a> {
    /// Whether the group is a time: "Tuesday", "last week", "2012".
    #[inline]
    pub fn is_time(&self, group: &NounGroup) -> bool {
        // Few heads may be one, and this is asked of nearly each.
        let head = &self.items[group.head];
        let may_be = (head.tag == Tag::Number) | head.flags.any(TIME.or(Flags::DAY).or(Flags::MONTH));
        may_be && self.tells_time(group)
    }

    /// Whether a group is a time whose head may be one.
    #[inline(never)]
    fn tells_time(&self, group: &NounGroup) -> bool {
        let head = &self.items[group.head];
        if measures::is_share_of(self.items, group) {
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
        year || named || dated || !called && head.flags.any(TIME) && group.possessor_end.is_none() && !judged()
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
        if kind == EntryKind::AttributivePhrase && !self.may_vouch(item) {
            return None;
        }
        self.find_from(item, kind)
    }

    /// Whether the word of an item and the one behind it may begin an attributive phrase.
    #[inline]
    fn may_vouch(&self, item: &Item) -> bool {
        let word = |token: u32| self.layers.tokens.get(token as usize).map_or(WordId::UNKNOWN, |token| token.word);
        self.layers.lexicon.may_vouch(word(item.first), word(item.first + 1))
    }

    /// Apart from the question whether to look at all, which is then a part of who asks it.
    #[inline(never)]
    fn find_from(&self, item: &Item, kind: EntryKind) -> Option<Match<'a>> {
        let first = item.first as usize;
        let end = self.items.last()?.last as usize + 1;
        let (first, behind) = self.layers.tokens[first..end].split_first()?;
        self.layers.lexicon.find_behind(first, behind, kind)
    }
}
