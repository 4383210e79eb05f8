//! What a common noun stands for: “the senator”, “the agency”, “the 54-year-old”, “the pair”.

use super::super::calling::{Call, Calling};
use super::super::kinds;
use super::super::referents::{Referent, Who};
use super::candidates::{ALL, REFERENTS, Weighed};
use super::{Discourse, PRONOUN};
use crate::claim::{ResolvedBy, SourceKind};
use crate::entity::EntityKind;
use crate::lexicon::{Flags, Sort};

/// What each time counts that the candidate for a noun was spoken of.
const NOUN: i32 = 8;
/// The points of a body of the sort that a noun is for, and of the one that was last called so.
const OF_SORT: i32 = 15;
const KNOWN: i32 = 10;
/// How many referents are looked back over for whom the text has called so.
const FAR: usize = 2 * REFERENTS;
/// After how many sentences a text has left whom it spoke of.
const LEFT: u32 = 3;
/// In how many sentences a text may speak of somebody before it says who that is.
const OPENING: u32 = 4;

impl Discourse<'_, '_, '_> {
    /// "the senator", "the agency", "the 54-year-old", "the pair"
    pub(super) fn noun(
        &self,
        i: usize,
        here: &Referent,
        calling: &Calling,
        tell: &mut impl FnMut(Weighed),
    ) -> Option<Who> {
        let call = calling.call(here, self.layers);
        let call = Call { known: call.known.filter(|&known| self.holds(known, here)), ..call };
        if call.pair || here.plural {
            return self.together(i, here, &call, tell).or((!call.pair).then_some(Who::Nameless(call.kind)));
        }
        // "the company", "the agency": the one that is spoken of, rather than the last that had the word in its name.
        // "the developer" is the person who was called so, or the firm.
        if let Some(sort) = call.sort.filter(|_| call.kind != SourceKind::Person || call.known.is_none()) {
            let found = self.best(i, ALL, NOUN, tell, |r| {
                let known = if call.known == Some(r.who) { KNOWN } else { 0 };
                match r.who {
                    Who::Entity(entity) => calling.is_of(entity, sort, call.kind).then_some(OF_SORT + known),
                    Who::Nameless(kind) if kind == call.kind && !r.plural && self.is_like(r, here, sort) => Some(0),
                    _ => None,
                }
            });
            let found = self.usual(i, here, found, |entity| calling.is_of(entity, sort, call.kind));
            if found.is_some() {
                return found;
            }
        }
        if let Some(who) = call.known {
            let fits = match who {
                Who::Entity(entity) => {
                    here.gender.is_none_or(|gender| self.known[entity].gender.is_none_or(|g| g == gender))
                }
                _ => true,
            };
            if fits {
                return Some(who);
            }
        }
        if call.of_anyone {
            return self.best(i, self.latest.people, PRONOUN, tell, |r| self.person(r, here.gender));
        }
        if call.kind == SourceKind::Person
            && call.whole
            && let Some(who) = self.described(i, here)
        {
            return Some(who);
        }
        let kind = if self.is_text(i, here, call.kind) { SourceKind::Document } else { call.kind };
        self.named_later(here, calling).or(Some(Who::Nameless(kind)))
    }

    /// "A study suggests … According to [the paper], …": what may be a newspaper, where the text has spoken of something written
    /// and of no newspaper.
    fn is_text(&self, i: usize, here: &Referent, kind: SourceKind) -> bool {
        let medium = || {
            let word = self.layers.tokens[here.at as usize].word;
            kind == SourceKind::Media && self.layers.lexicon.flags(word).any(Flags::MEDIUM)
        };
        let before = || self.gathered.referents[..i].iter().rev().take(FAR);
        // A journal that nothing is said by is only where it was published.
        let paper = |r: &Referent| match r.who {
            Who::Entity(entity) => self.known[entity].kind == EntityKind::Media && r.subject,
            who => who == Who::Nameless(SourceKind::Media) && r.subject,
        };
        medium() && before().any(|r| r.who == Who::Nameless(SourceKind::Document)) && !before().any(paper)
    }

    /// "The company also said", after an analyst's firm: the one that the article has called so and speaks of, though it is far
    /// away, rather than the `found` one that it has spoken of once and left.
    fn usual(&self, i: usize, here: &Referent, found: Option<Who>, fits: impl Fn(usize) -> bool) -> Option<Who> {
        let one = match found {
            Some(Who::Entity(one)) => Some(one),
            Some(_) => return found,
            None => None,
        };
        let before = || self.gathered.referents[..i].iter().rev();
        let mut near = before().take(REFERENTS).take_while(|r| here.sentence.saturating_sub(r.sentence) <= LEFT);
        if one.is_some() && near.any(|r| found == Some(r.who)) {
            return found;
        }
        let word = |r: &Referent| self.layers.tokens[r.at as usize].word;
        let called = |r: &&Referent| r.by == ResolvedBy::Nominal && word(r) == word(here);
        match before().take(FAR).find(called).map(|r| r.who) {
            Some(Who::Entity(usual))
                if one.is_none_or(|one| self.known[usual].spoken_of > self.known[one].spoken_of) && fits(usual) =>
            {
                Some(Who::Entity(usual))
            }
            _ => found,
        }
    }

    /// Whether an office of several words may be that of somebody: "the shadow minister" is no minister.
    fn holds(&self, known: Who, here: &Referent) -> bool {
        let (Who::Entity(entity), Some(office)) = (known, kinds::role_noun(self.layers, here.at as usize)) else {
            return true;
        };
        let first = office.entry.headword.split(' ').next().filter(|_| office.len > 1);
        first.is_none_or(|first| {
            let own = self.role(entity);
            own.is_none_or(|own| own.split([' ', '-']).any(|word| word.eq_ignore_ascii_case(first)))
        })
    }

    /// Whether another noun is the same or for a body of the same sort.
    fn is_like(&self, other: &Referent, here: &Referent, sort: Sort) -> bool {
        let at = |r: &Referent| r.at as usize;
        let tokens = self.layers.tokens;
        let own = || kinds::source_noun(self.layers, at(other), at(other) + 1).and_then(|found| found.entry.sort);
        tokens[at(other)].word == tokens[at(here)].word || own() == Some(sort)
    }

    /// "The captain of the ferry knew", where a text begins: the only one that it goes on to call a captain.
    fn named_later(&self, here: &Referent, calling: &Calling) -> Option<Who> {
        let entity = calling.bearer(self.layers.tokens[here.at as usize].word)?;
        let first = self.layers.entities.list[entity].mentions.first()?.span.start;
        let later = first >= self.layers.tokens[here.at as usize].end as usize;
        let gender = here.gender.is_none_or(|gender| self.known[entity].gender.is_none_or(|own| own == gender));
        (here.sentence <= OPENING && here.definite && later && gender).then_some(Who::Entity(entity))
    }
}
