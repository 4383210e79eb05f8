//! Which names mean the same.
//!
//! Full names first, over the whole text, so that a headline's surname finds the name below it; then the short forms in
//! text order, each to the most recent full name it fits.

use super::names::Name;
use super::{Entities, Layers, NameMention, ResolvedBy, roles};
use crate::entity::{Entity, EntityKind, Mention, MentionForm};
use crate::lexicon::{Flags, Tag};
use crate::span::Span;
use crate::stages::TokenRange;
use rustc_hash::FxHashMap;
use std::borrow::Cow;

/// The most entities that share a short form and are told apart.
const NAMESAKES: usize = 8;

/// Gives every name its entity.
pub fn link<'a>(layers: &Layers<'a, '_>, names: &[Name]) -> Entities<'a> {
    let mut linker =
        Linker { layers, full: FxHashMap::default(), short: FxHashMap::default(), out: Entities::default() };
    let fulls: Vec<Option<usize>> = names.iter().map(|name| linker.full(name)).collect();
    for (name, full) in names.iter().zip(fulls) {
        let found = match full {
            Some(entity) => {
                linker.refresh(name, entity);
                Some((entity, ResolvedBy::Name))
            }
            None => linker.short(name),
        };
        if let Some((entity, how)) = found {
            linker.mention(name, entity, how);
        }
    }
    linker.finish()
}

struct Linker<'l, 'a, 'b> {
    layers: &'l Layers<'a, 'b>,
    full: FxHashMap<String, usize>,
    /// Short forms to the entities they may mean, the most recent last.
    short: FxHashMap<String, Vec<(usize, ResolvedBy)>>,
    out: Entities<'a>,
}

impl<'a> Linker<'_, 'a, '_> {
    /// The entity of a name of several words, made where it is new.
    fn full(&mut self, name: &Name) -> Option<usize> {
        if name.len() < 2 || name.weak {
            return None;
        }
        let key = self.key(name);
        if let Some(&entity) = self.full.get(&key) {
            return Some(entity);
        }
        let entity = self.create(name);
        self.full.insert(key, entity);
        for (form, how) in self.short_forms(name, entity) {
            let slot = self.short.entry(form).or_default();
            if slot.len() < NAMESAKES {
                // Until one of them is met, the first of the text is the likeliest.
                slot.insert(0, (entity, how));
            }
        }
        Some(entity)
    }

    /// Persons are the same whatever stands between first name and surname.
    fn key(&self, name: &Name) -> String {
        if name.guess == EntityKind::Person {
            let (first, last) = (self.layers.word(name.start), self.layers.word(self.surname(name)));
            return format!("{first} {last}").to_lowercase();
        }
        self.layers.slice(name.start, name.end).to_lowercase()
    }

    /// The last word that is no "Jr.".
    fn surname(&self, name: &Name) -> usize {
        let is_suffix =
            |i: usize| matches!(self.layers.word(i).trim_end_matches('.'), "Jr" | "Sr" | "," | "II" | "III");
        (name.start + 1..name.end).rev().find(|&i| !is_suffix(i)).unwrap_or(name.start)
    }

    fn create(&mut self, name: &Name) -> usize {
        self.out.list.push(Entity {
            name: Cow::Borrowed(self.layers.slice(name.start, name.end)),
            kind: name.guess,
            role: None,
            gender: name.gender,
            aliases: Vec::new(),
            mentions: Vec::new(),
        });
        self.out.list.len() - 1
    }

    fn short_forms(&self, name: &Name, entity: usize) -> Vec<(String, ResolvedBy)> {
        let layers = self.layers;
        let mut forms = Vec::new();
        if self.out.list[entity].kind == EntityKind::Person {
            let surname = self.surname(name);
            // With its particles: "van der Berg" and "Berg".
            let lower = |i: &usize| !layers.tokens[*i].is_capitalized();
            let whole = (name.start + 1..surname).rev().take_while(lower).last().unwrap_or(surname);
            forms.extend([surname, whole].map(|i| (layers.slice(i, surname + 1).to_lowercase(), ResolvedBy::Alias)));
            forms.push((layers.word(name.start).to_lowercase(), ResolvedBy::Alias));
        } else {
            let generic = Flags::ORGANIZATION_START.or(Flags::ORGANIZATION_END).or(Flags::NATIONALITY).or(Flags::PLACE);
            if !layers.has(name.start, generic) {
                let ends = (name.start + 1..name.end).take(NAMESAKES);
                let ends = ends.filter(|&end| layers.tokens[end - 1].is_capitalized());
                forms.extend(ends.map(|end| (layers.slice(name.start, end).to_lowercase(), ResolvedBy::Alias)));
            }
            let capitals = (name.start..name.end).filter(|&i| layers.tokens[i].is_capitalized());
            let initials: String = capitals.filter_map(|i| layers.word(i).chars().next()).collect();
            if initials.chars().count() > 1 {
                forms.push((initials.to_lowercase(), ResolvedBy::Acronym));
            }
        }
        forms.sort_by(|a, b| a.0.cmp(&b.0));
        forms.dedup_by(|a, b| a.0 == b.0);
        forms
    }

    /// Makes `entity` the most recent of its namesakes.
    fn refresh(&mut self, name: &Name, entity: usize) {
        for (form, how) in self.short_forms(name, entity) {
            let slot = self.short.entry(form).or_default();
            slot.retain(|&(other, _)| other != entity);
            if slot.len() == NAMESAKES {
                slot.remove(0);
            }
            slot.push((entity, how));
        }
    }

    /// The entity of a name of one word.
    fn short(&mut self, name: &Name) -> Option<(usize, ResolvedBy)> {
        let form = self.layers.slice(name.start, name.end).to_lowercase().replace('.', "");
        let list = &self.out.list;
        let capitals = self.layers.tokens[name.start].shape == crate::stages::tokens::Shape::Upper;
        let fits = |&&(entity, how): &&(usize, ResolvedBy)| {
            let (kind, gender) = (list[entity].kind, list[entity].gender);
            (how != ResolvedBy::Acronym || capitals)
                && name.kind.is_none_or(|k| k == kind)
                && (gender.is_none() || name.gender.is_none() || gender == name.gender)
        };
        if let Some(&found) = self.short.get(&form).and_then(|slot| slot.iter().rev().find(fits)) {
            return Some(found);
        }
        if name.weak {
            return None;
        }
        let how =
            if name.guess == EntityKind::Place && self.speaks(name) { ResolvedBy::Metonym } else { ResolvedBy::Name };
        if let Some(&entity) = self.full.get(&form) {
            return Some((entity, how));
        }
        let entity = self.create(name);
        self.full.insert(form, entity);
        Some((entity, how))
    }

    /// Whether a finite cue follows.
    fn speaks(&self, name: &Name) -> bool {
        name.end < name.sentence.end
            && self.layers.has(name.end, Flags::CUE)
            && matches!(self.layers.tags[name.end], Tag::Past | Tag::Third)
    }

    fn mention(&mut self, name: &Name, entity: usize, how: ResolvedBy) {
        let layers = self.layers;
        let span =
            |first: usize| Span::new(layers.tokens[first].start as usize, layers.tokens[name.end - 1].end as usize);
        let found = &mut self.out.list[entity];
        if name.len() > 1 && layers.slice(name.start, name.end).len() > found.name.len() {
            found.name = Cow::Borrowed(layers.slice(name.start, name.end));
        }
        found.gender = found.gender.or(name.gender);
        if found.kind == EntityKind::Person && found.role.is_none() {
            found.role = roles::role(layers, name).map(Cow::Borrowed);
        }
        found.mentions.push(Mention { span: span(name.first), form: MentionForm::Name });
        let core = TokenRange::new(name.start, name.end);
        self.out.mentions.push(NameMention { first: name.first as u32, last: name.end as u32 - 1, core, entity, how });
    }

    /// Entities in order of first mention, with their aliases.
    fn finish(self) -> Entities<'a> {
        let Entities { list, mut mentions } = self.out;
        let mut place = vec![usize::MAX; list.len()];
        let mut order = Vec::with_capacity(list.len());
        let mut seen = rustc_hash::FxHashSet::default();
        let mut list: Vec<Option<Entity<'a>>> = list.into_iter().map(Some).collect();
        for mention in &mut mentions {
            let old = mention.entity;
            if let Some(entity) = list[old].take() {
                place[old] = order.len();
                order.push(entity);
            }
            mention.entity = place[old];
            let form = self.layers.slice(mention.core.start as usize, mention.core.end as usize);
            let entity = &mut order[mention.entity];
            if entity.name != form && seen.insert((mention.entity, form)) {
                entity.aliases.push(Cow::Borrowed(form));
            }
        }
        Entities { list: order, mentions }
    }
}
