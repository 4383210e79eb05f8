//! Who is described by a noun that the text has not called them: “Ada Marsh lost. … The former minister said”.
//!
//! An article says who somebody is. Of whom it has not said it yet, it goes on to say it; and what somebody once was, or
//! is besides (a Scot, a politician), it may say of anybody. Where that leaves several, nobody is meant.

use super::super::kinds;
use super::super::referents::{Referent, Who};
use super::Discourse;
use super::candidates::REFERENTS;
use crate::entity::EntityKind;
use crate::lexicon::{EntryKind, Flags, Sort};
use crate::stages::tokens::{Token, TokenKind};

/// In how many sentences somebody is described.
const NEAR: u32 = 2;

impl Discourse<'_, '_, '_> {
    /// The one person who is described by the noun for a person of the referent `here`, the `i`th, which is nobody's.
    pub(super) fn described(&self, i: usize, here: &Referent) -> Option<Who> {
        let head = here.at as usize;
        let before = &self.layers.tokens[here.first as usize + 1..head];
        let role = kinds::role_noun(self.layers, head).map(|found| found.entry);
        // "the former minister", "the ex-minister"
        let former = before.iter().any(|t| {
            self.layers.lexicon.may_begin(t.word, EntryKind::FormerWord) || t.hyphen && self.is_ex(t.start as usize)
        });
        if !former && role.is_some_and(|role| role.sort == Some(Sort::Attendant)) {
            return None;
        }
        let anybody = former || role.is_some_and(|role| role.is_general);
        let holds = role.is_some_and(|role| role.sort == Some(Sort::Holder));
        if before.is_empty()
            && !anybody
            && !holds
            && let Some(only) = self.only_person(i, here)
        {
            return Some(only);
        }
        // "the Labour leader", "the new manager"
        let nation = |t: &Token| self.layers.lexicon.flags(t.word).any(Flags::NATIONALITY);
        role?;
        if holds && !former && !before.iter().any(nation) {
            return None;
        }
        let near = self.gathered.referents[..i].iter().rev().take(REFERENTS);
        let near = near.take_while(|r| here.sentence.saturating_sub(r.sentence) <= NEAR);
        let mut found: Option<&Referent> = None;
        // Who is only spoken of by the way is not meant; of two whom it may be said of, neither is, unless one of them was left
        // with the paragraph before.
        let owns = |r: &Referent| {
            self.layers.tokens.get(r.at as usize + 1).is_some_and(|token| token.kind == TokenKind::Clitic)
        };
        for r in near.filter(|r| r.subject && r.quote.is_none() && !owns(r)) {
            let Some(entity) = self.person_of(r) else { continue };
            let fits = self.is_of_gender(entity, here) && (anybody || self.is_open(entity));
            if fits && let Some(found) = found.filter(|found| found.who != r.who) {
                let left = found.paragraph == here.paragraph && r.paragraph != here.paragraph;
                return left.then_some(found.who);
            }
            found = found.or(fits.then_some(r));
        }
        found.map(|found| found.who)
    }

    /// The one person that the text has named so far, of whom it has not said what they are; just before.
    fn only_person(&self, i: usize, here: &Referent) -> Option<Who> {
        let before = &self.gathered.referents[..i];
        let person = |r: &&Referent| self.person_of(r).is_some();
        let last = before.iter().rev().take(REFERENTS).find(person)?;
        let entity = self.person_of(last)?;
        let near = here.sentence.saturating_sub(last.sentence) <= NEAR;
        let only = self.first_person == Some(entity)
            && before.iter().rev().take(REFERENTS).filter(person).all(|r| r.who == last.who);
        (near && only && self.is_of_gender(entity, here) && self.is_open(entity)).then_some(last.who)
    }

    fn person_of(&self, r: &Referent) -> Option<usize> {
        match r.who {
            Who::Entity(entity) if self.known[entity].kind == EntityKind::Person => Some(entity),
            _ => None,
        }
    }

    fn is_of_gender(&self, entity: usize, here: &Referent) -> bool {
        here.gender.is_none_or(|gender| self.known[entity].gender.is_none_or(|own| own == gender))
    }

    /// Whether the text has not said what somebody is: "Prof" and "Dr" leave that open.
    fn is_open(&self, entity: usize) -> bool {
        self.role(entity).is_none_or(|role| {
            let flags = self.layers.lexicon.flags(self.layers.lexicon.word_id_of(&role));
            flags.any(Flags::TITLE) && !flags.any(Flags::ROLE)
        })
    }

    /// Whether a word with a hyphen that starts at a byte of the text says what somebody once was.
    fn is_ex(&self, start: usize) -> bool {
        self.layers.text.as_bytes()[start..].get(..3).is_some_and(|word| word.eq_ignore_ascii_case(b"ex-"))
    }
}
