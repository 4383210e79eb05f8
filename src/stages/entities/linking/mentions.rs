//! Where the text names an entity, and what it shows of it there.

use super::Linker;
use crate::claim::ResolvedBy;
use crate::entity::{Entity, EntityKind, Mention, MentionForm};
use crate::span::Span;
use crate::stages::TokenRange;
use crate::stages::entities::names::Name;
use crate::stages::entities::{NameMention, roles};
use std::borrow::Cow;

impl Linker<'_, '_, '_> {
    /// Notes that a name means an entity.
    pub(super) fn mention(&mut self, name: &Name, entity: usize, how: ResolvedBy) {
        let layers = self.layers;
        let (found, words) = (&mut self.out.list[entity], &mut self.out.words[entity]);
        let core = TokenRange::new(name.start, name.end);
        // A person goes by the first full name, a body by the longest.
        let fuller = |found: &Entity| found.kind != EntityKind::Person || !found.name.contains(' ');
        if name.len() > 1 && layers.words(core).len() > found.name.len() && fuller(found) {
            found.name = Cow::Borrowed(layers.words(core));
            words.name = core;
        }
        if found.kind == EntityKind::Person && (name.titled || name.len() > 1) {
            found.gender = found.gender.or(name.gender);
        }
        if found.kind == EntityKind::Person && found.role.is_none() {
            words.role = roles::role(layers, name);
            found.role = words.role.map(|role| Cow::Borrowed(layers.words(role)));
        }
        self.met[entity] += 1;
        self.mentioned.push(name.group);
        self.out.mentions.push(NameMention { first: name.first as u32, last: name.tail as u32 - 1, core, entity, how });
    }

    /// Gives the entities their mentions, of which it is now known how many there are, with room for pronouns.
    pub(super) fn mentions(&mut self) {
        for (entity, &met) in self.out.list.iter_mut().zip(&self.met) {
            entity.mentions.reserve_exact((met + met / 2) as usize);
        }
        let tokens = self.layers.tokens;
        for NameMention { first, last, entity, .. } in &self.out.mentions {
            let span = Span::new(tokens[*first as usize].start as usize, tokens[*last as usize].end as usize);
            self.out.list[*entity].mentions.push(Mention { span, form: MentionForm::Name });
        }
    }
}
