//! Couples and siblings that share a surname: `Ada and Paul Marsh`.

use super::super::forms;
use super::super::names::Name;
use super::Linker;
use crate::claim::ResolvedBy;
use crate::entity::EntityKind;
use crate::lexicon::{Flags, function};
use std::borrow::Cow;

impl Linker<'_, '_, '_> {
    /// "Ada and Paul Marsh": a first name has the surname of the full name that it is joined to.
    pub(super) fn of_family(&mut self, name: &Name, next: &Name) -> Option<usize> {
        let layers = self.layers;
        let given = |name: &Name| !name.titled && layers.has(name.start, Flags::GIVEN_NAME);
        let joined = name.end + 1 == next.start && layers.tokens[name.end].word == function::AND;
        let fits = joined && name.len() == 1 && next.len() == 2 && given(name) && given(next);
        if !fits || forms::kind(next) != EntityKind::Person {
            return None;
        }
        let (given, surname) = (layers.word(name.start), layers.word(next.start + 1));
        let key = self.forms.family(given, surname);
        let entity = self.full_name(key).unwrap_or_else(|| {
            let entity = self.create(name, EntityKind::Person, key);
            self.out.list[entity].name = Cow::Owned(format!("{given} {surname}"));
            entity
        });
        for form in self.forms.alone([given, surname]) {
            self.shorten(entity, form, ResolvedBy::Alias);
        }
        Some(entity)
    }
}
