//! What a common noun stands for: “the senator”, “the agency”, “the 54-year-old”, “the pair”.

use super::super::calling::Calling;
use super::super::kinds;
use super::super::referents::{Referent, Who};
use super::candidates::{REFERENTS, Weighed};
use super::{Discourse, PRONOUN};
use crate::claim::SourceKind;
use crate::entity::EntityKind;
use crate::lexicon::{Flags, Sort};

/// What each time counts that the candidate for a noun was spoken of.
const NOUN: i32 = 8;
/// The points of a body of the sort that a noun is for, and of the one that was last called so.
const OF_SORT: i32 = 15;
const KNOWN: i32 = 10;
/// In how many sentences a text may speak of somebody before it says who that is.
const OPENING: u32 = 4;

impl Discourse<'_, '_, '_> {
    /// The one person that the text has named so far, of whom it has not said what they are; just before.
    fn only_person(&self, i: usize, here: &Referent) -> Option<Who> {
        let before = &self.gathered.referents[..i];
        let person =
            |r: &&Referent| matches!(r.who, Who::Entity(e) if self.layers.entities.list[e].kind == EntityKind::Person);
        let last = before.iter().rev().take(REFERENTS).find(person)?;
        let Who::Entity(entity) = last.who else { return None };
        let near = here.sentence.saturating_sub(last.sentence) <= 2;
        let only = self.first_person == Some(entity)
            && before.iter().rev().take(REFERENTS).filter(person).all(|r| r.who == last.who);
        let gender = here.gender.is_none_or(|gender| self.genders[entity].is_none_or(|own| own == gender));
        // "Prof" and "Dr" leave open what they are.
        let open = self.role(entity).is_none_or(|role| self.is_title(&role));
        (near && only && gender && open).then_some(last.who)
    }

    /// Whether a role is a title and nothing else, by which nobody is called: "Prof".
    fn is_title(&self, role: &str) -> bool {
        let flags = self.layers.lexicon.flags(self.layers.lexicon.word_id_of(role));
        flags.any(Flags::TITLE) && !flags.any(Flags::ROLE)
    }

    /// "the senator", "the agency", "the 54-year-old", "the pair"
    pub(super) fn noun(
        &self,
        i: usize,
        here: &Referent,
        calling: &Calling,
        tell: &mut impl FnMut(Weighed),
    ) -> Option<Who> {
        let call = calling.call(here, self.layers);
        if call.pair {
            return self.best(i, 0, tell, |r| match r.who {
                Who::Several(from, to) if to - from == 2 => Some(25).filter(|_| !self.are_places(from, to)),
                _ => None,
            });
        }
        if here.plural {
            return Some(Who::Nameless(call.kind));
        }
        // "the company", "the agency": the one that is spoken of, rather than the last that had the word in its name.
        // "the developer" is the person who was called so, or the firm.
        if let Some(sort) = call.sort.filter(|_| call.kind != SourceKind::Person || call.known.is_none()) {
            let found = self.best(i, NOUN, tell, |r| {
                let known = if call.known == Some(r.who) { KNOWN } else { 0 };
                match r.who {
                    Who::Entity(entity) => calling.is_of(entity, sort, call.kind).then_some(OF_SORT + known),
                    Who::Nameless(kind) if kind == call.kind && !r.plural && self.is_like(r, here, sort) => Some(0),
                    _ => None,
                }
            });
            if found.is_some() {
                return found;
            }
        }
        if let Some(who) = call.known {
            let fits = match who {
                Who::Entity(entity) => {
                    here.gender.is_none_or(|gender| self.genders[entity].is_none_or(|g| g == gender))
                }
                _ => true,
            };
            if fits {
                return Some(who);
            }
        }
        if call.of_anyone {
            return self.best(i, PRONOUN, tell, |r| self.person(r, here.gender));
        }
        if call.kind == SourceKind::Person
            && call.whole
            && let Some(who) = self.only_person(i, here)
        {
            return Some(who);
        }
        self.named_later(here, calling).or(Some(Who::Nameless(call.kind)))
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
        let gender = here.gender.is_none_or(|gender| self.genders[entity].is_none_or(|own| own == gender));
        (here.sentence <= OPENING && here.definite && later && gender).then_some(Who::Entity(entity))
    }
}
