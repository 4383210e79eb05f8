//! Who of several of one name is meant.

use super::super::names::Name;
use super::Linker;
use crate::claim::ResolvedBy;
use crate::entity::{Entity, EntityKind};
use crate::lexicon::{WordId, function};
use crate::stages::tokens::Shape;

impl Linker<'_, '_, '_> {
    /// The most recent entity that a form is `short` for: a person before a body that is called after one.
    pub fn namesake(&self, name: &Name, short: &[(usize, ResolvedBy)]) -> Option<(usize, ResolvedBy)> {
        let token = &self.layers.tokens[name.start];
        // "Nafo": of no dictionary
        let spoken = token.shape == Shape::Title && token.word == WordId::UNKNOWN && name.len() == 1 && !name.titled;
        let capitals = spoken || matches!(token.shape, Shape::Upper | Shape::Mixed);
        let fits = |&&(entity, how): &&(usize, ResolvedBy)| {
            let Entity { kind, gender, .. } = self.out.list[entity];
            (how != ResolvedBy::Acronym || capitals)
                && (!name.titled || kind == EntityKind::Person)
                && self.is_likely(name, entity)
                && (gender.is_none() || name.gender.is_none() || gender == name.gender || !name.titled)
        };
        let person = |found: &&(usize, ResolvedBy)| self.out.list[found.0].kind == EntityKind::Person;
        let recent = || short.iter().rev().filter(fits);
        // "Governor Voss", of a governor and a sheriff of that name
        let title = if name.titled { self.layers.slice(name.first, name.start) } else { "" };
        let bearer = |found: &&(usize, ResolvedBy)| self.out.list[found.0].role.as_deref() == Some(title);
        if let Some(found) = recent().find(bearer).filter(|_| short.len() > 1) {
            return Some(*found);
        }
        // Whoever is named only further on is meant where nobody else can be.
        let met = |found: &&(usize, ResolvedBy)| self.met[found.0] > 0;
        let known = recent().find(|found| person(found) && met(found)).or_else(|| recent().find(met));
        known.or_else(|| recent().find(person)).or_else(|| recent().next()).copied()
    }

    /// Whether what speaks for the kinds of a short form lets it mean `entity`.
    fn is_likely(&self, name: &Name, entity: usize) -> bool {
        let kind = self.out.list[entity].kind;
        let here = name.words.of(EntityKind::Place) > 0
            && name.first.checked_sub(1).is_some_and(|at| self.layers.tokens[at].word == function::IN);
        if name.titled || name.weak {
            return true;
        }
        let evidence = name.evidence();
        let most = evidence.kind().map_or(0, |other| evidence.of(other));
        !(here && kind == EntityKind::Person) && evidence.of(kind) + self.strength[entity] >= most
    }
}
