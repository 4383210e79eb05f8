//! Common nouns as referents: “a nurse”, “the senator”, “Ada Marsh’s lawyer”, “the 54-year-old”.

use super::{GROUP, Gather};
use crate::claim::{CueClass, ResolvedBy, SourceKind, Zone};
use crate::entity::EntityKind;
use crate::lexicon::{EntryKind, Flags, Sort, Tag, TagSet, function as f};
use crate::stages::claims::coreference::is_two;
use crate::stages::claims::kinds;
use crate::stages::claims::referents::Who;
use crate::stages::units::Item;
use std::cell::OnceCell;

/// What "54-year-old" may be, besides a noun.
pub(super) const AGED: TagSet = TagSet::of(&[Tag::Adjective, Tag::Number, Tag::Other]);
const NOUNS: TagSet = TagSet::of(&[Tag::Noun, Tag::Nouns]);
/// What stands in a noun group before its head.
const GROUPED: TagSet = TagSet::of(&[
    Tag::Adjective,
    Tag::Noun,
    Tag::Nouns,
    Tag::Name,
    Tag::Number,
    Tag::Genitive,
    Tag::Participle,
    Tag::Determiner,
    Tag::Possessive,
]);
const PARTY: TagSet = TagSet::of(&[Tag::Noun, Tag::Adjective]);
/// What people are, by their office, people or party.
const OFFICE: Flags = Flags::ROLE.or(Flags::NATIONALITY);

/// "The MP", "the Brazilian": what a person is, written like a name.
fn is_office(item: &Item) -> bool {
    let party = item.capital & PARTY.has(item.tag) & item.flags.any(Flags::NATIONALITY);
    party | (item.tag == Tag::Name) & item.flags.any(OFFICE)
}

impl Gather<'_, '_, '_> {
    /// The noun group whose head is at `at`, where it stands for people or bodies; gives the item behind it.
    pub(super) fn noun(&mut self, at: usize) -> Option<usize> {
        let item = &self.items[at];
        let (noun, speaker) = (NOUNS.has(item.tag), item.flags.any(Flags::SPEAKER));
        let known = |item: &Item| self.calling.is_known(item.word);
        let may_be = || {
            noun && (speaker || self.may_be_somebody(at) || known(item))
                || is_office(item)
                || !self.aged.is_empty() && NOUNS.or(AGED).has(item.tag)
        };
        if item.is_speech || self.tag(at + 1).is_some_and(|next| NOUNS.has(next)) || !may_be() {
            return None;
        }
        let determined = || at > 0 && self.tag(at + 1) != Some(Tag::Name) && self.is_determined(at);
        let office = is_office(item) && determined() && self.named(at).is_none();
        // "the Brazilian", and not "the Brazilian club"
        let alone = || !matches!(self.tag(at + 1), Some(Tag::Adjective | Tag::Number | Tag::Genitive));
        let nation = office && alone() && kinds::of_nation(self.layers, item.first as usize);
        if !noun && !self.is_aged(at) && !office {
            return None;
        }
        let start = self.group_start(at);
        let first = self.word(start);
        let the = matches!(first, f::THE | f::THIS | f::THAT | f::THESE | f::THOSE | f::BOTH);
        let aged = || (start..=at).any(|i| self.is_aged(i));
        let somebody = !speaker && self.is_somebody(start, at);
        if !speaker && !somebody && !(the && (known(item) || nation || aged())) {
            return None;
        }
        let layers = self.layers;
        // "the Dane" is no man called Dane.
        let named = nation && item.flags.any(Flags::GIVEN_NAME);
        let own = if named { None } else { item.flags.gender() };
        let gender = || kinds::parent(layers, item.first as usize).map_or(own, |parent| parent.gender());
        let (listed, tokens) = (OnceCell::new(), &layers.tokens[item.first as usize..=item.last as usize]);
        // Few words before a noun begin an entry of several.
        let several = || self.items[at.saturating_sub(kinds::COMPOUND)..at].iter().any(|i| i.flags.any(Flags::PHRASE));
        let source_noun = || match several() {
            true => kinds::source_noun(layers, item.first as usize, item.last as usize + 1),
            false => layers.lexicon.find(tokens, EntryKind::SourceNoun),
        };
        let listed = || *listed.get_or_init(source_noun);
        if let Some((entity, _)) = self.named(at + 1) {
            // "spokeswoman Mara Voss"
            if item.flags.any(Flags::SPEAKER)
                && let Some(gender) = gender()
            {
                self.vote(entity, gender, 4);
            }
            // "the energy regulator Tarn"
            if item.flags.any(Flags::SOURCE_NOUN) && self.layers.entities.list[entity].kind != EntityKind::Person {
                self.out.said.push((item.first, entity));
            }
            return None;
        }
        // "the Voltan union": no company
        if let Some(entity) = at.checked_sub(1).filter(|&before| before > start).and_then(|_| self.named_before(at))
            && listed().is_some_and(|noun| noun.entry.sort == Some(Sort::Society))
            && self.layers.entities.list[entity].kind == EntityKind::Organization
        {
            self.out.said.push((item.first, entity));
        }
        let possessed = self.items[start..at].iter().any(|item| matches!(item.tag, Tag::Genitive | Tag::Possessive));
        let gender = gender();
        let plural = item.tag == Tag::Nouns || item.flags.any(Flags::PLURAL);
        // Headlines do without the article.
        let heading = self.layers.paragraphs[self.unit.paragraph as usize].zone == Zone::Headline;
        let the = the || heading && !plural && self.tag(start) != Some(Tag::Determiner);
        let of_noun = || kinds::of_known_noun(layers, item.first as usize, listed());
        let kind = || match of_noun().unwrap_or(SourceKind::Unknown) {
            SourceKind::Unknown if somebody => SourceKind::Person,
            SourceKind::Person if plural => SourceKind::Group,
            kind => kind,
        };
        let mut who = if the || possessed { Who::Open } else { Who::Nameless(kind()) };
        if let Some(entity) = self.said_of(start, at + 1, kind).filter(|_| !plural) {
            who = Who::Entity(entity);
            self.out.said.push((item.first, entity));
            if let Some(gender) = gender {
                self.vote(entity, gender, 4);
            }
        }
        let mut referent = self.referent(start..at + 1, who, ResolvedBy::Nominal, gender);
        referent.at = item.first;
        referent.plural = plural;
        referent.definite = the || possessed;
        referent.possessed = possessed;
        let parent = gender.is_some() && self.word(at + 1) == f::OF && self.tag(at + 2) == Some(Tag::Number);
        referent.anyone = parent || nation || (start..=at).any(|i| self.is_aged(i));
        let pair = || listed().is_some_and(|noun| noun.entry.sort == Some(Sort::Pair));
        let two = the && if plural { is_two(layers, &referent) } else { item.flags.any(Flags::SOURCE_NOUN) && pair() };
        if two {
            self.out.pair(layers, item.first, self.sentence);
        }
        self.out.referents.push(referent);
        Some(at + 1)
    }

    /// "One of them said": somebody, where it is the subject.
    pub(super) fn one(&mut self, at: usize) -> Option<usize> {
        let them = self.word(at + 1) == f::OF && self.word(at + 2) == f::THEM;
        let end = if them { at + 3 } else { at + 1 };
        let one = !self.items[at].is_speech && (them || self.word(end) == f::OF || self.is_said(end));
        let referent = self.referent(at..end, Who::Nameless(SourceKind::Person), ResolvedBy::Nominal, None);
        (one && referent.subject).then(|| {
            self.out.referents.push(referent);
            end
        })
    }

    /// Whether a verb of saying stands there.
    fn is_said(&self, at: usize) -> bool {
        let says = |item: &&Item| matches!(item.tag, Tag::Past | Tag::Third) && item.flags.any(Flags::CUE);
        let Some(verb) = self.items.get(at).filter(says) else { return false };
        let token = &self.layers.tokens[verb.first as usize..=verb.last as usize];
        let found = self.layers.lexicon.find(token, EntryKind::ReportingVerb);
        found.is_some_and(|found| found.entry.class == Some(CueClass::Say))
    }

    /// "A goatherd [said]", "an arbitrager [who] owns shares": what speaks or is a *who* is somebody, though no list has the noun.
    fn is_somebody(&self, start: usize, at: usize) -> bool {
        let one = [f::A, f::AN].contains(&self.word(start)) && self.items[at].tag == Tag::Noun;
        one && (self.word(at + 1) == f::WHO || self.is_said(at + 1))
    }

    /// Whether what stands behind the noun at `at` is, by its look, a *who* or a verb of saying.
    fn may_be_somebody(&self, at: usize) -> bool {
        self.items[at].tag == Tag::Noun
            && self.items.get(at + 1).is_some_and(|next| {
                next.word == f::WHO || matches!(next.tag, Tag::Past | Tag::Third) && next.flags.any(Flags::CUE)
            })
    }

    /// Whether the noun group with its head at `head` begins with a determiner.
    fn is_determined(&self, head: usize) -> bool {
        self.tag(self.group_start(head)) == Some(Tag::Determiner)
    }

    /// Where the noun group with its head at `head` begins.
    fn group_start(&self, head: usize) -> usize {
        let mut start = head;
        while start > head.saturating_sub(GROUP) && GROUPED.has(self.items[start - 1].tag) {
            start -= 1;
            if self.items[start].tag == Tag::Determiner && self.tag(start.wrapping_sub(1)) != Some(Tag::Genitive) {
                break;
            }
        }
        start
    }
}
