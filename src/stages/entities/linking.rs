//! Which names mean the same.
//!
//! Full names first, over the whole text, so that a headline's surname finds the name below it; then the short forms in
//! text order, each to the most recent full name it fits.

use super::names::Name;
use super::{Entities, Layers, NameMention, ResolvedBy, forms, parts, roles};
use crate::entity::{Entity, EntityKind, Gender, Mention, MentionForm};
use crate::lexicon::{Flags, function};
use crate::span::Span;
use crate::stages::TokenRange;
use crate::stages::tokens::Shape;
use rustc_hash::{FxHashMap, FxHashSet};
use std::borrow::Cow;

/// The most entities that share a short form and are told apart.
const NAMESAKES: usize = 8;

/// Gives every name its entity. `groups` is how many of them are written differently: what the writing alone decides is
/// found once for each.
pub fn link<'a>(layers: &Layers<'a, '_>, names: &[Name], groups: usize) -> Entities<'a> {
    let mut linker = Linker {
        layers,
        exact: vec![None; groups],
        slot: vec![None; groups],
        full: FxHashMap::default(),
        things: FxHashSet::default(),
        strength: Vec::new(),
        forms: Vec::new(),
        short: FxHashMap::default(),
        slots: Vec::new(),
        called: FxHashMap::default(),
        out: Entities::default(),
    };
    let fulls: Vec<Option<usize>> = names.iter().map(|name| linker.full(name)).collect();
    let mut bodies = Vec::with_capacity(names.len());
    for (name, full) in names.iter().zip(fulls) {
        let found = match full {
            Some(entity) => {
                linker.refresh(entity);
                Some((entity, ResolvedBy::Name))
            }
            None => linker.short(name),
        };
        if let Some((entity, how)) = found {
            linker.mention(name, entity, how);
        }
        bodies.push(found.is_none_or(|(entity, _)| linker.out.list[entity].kind != EntityKind::Person));
    }
    for (name, _) in names.iter().zip(bodies).filter(|(_, body)| *body) {
        linker.places(name);
    }
    linker.finish()
}

struct Linker<'l, 'a, 'b> {
    layers: &'l Layers<'a, 'b>,
    /// By group: the entity with that name in full.
    exact: Vec<Option<usize>>,
    /// By group: where its entities stand in `slots`, if it was looked up, and if it is a short form.
    slot: Vec<Option<Option<usize>>>,
    full: FxHashMap<String, usize>,
    /// What follows the word that makes a full name no entity's.
    things: FxHashSet<String>,
    /// By entity: how much speaks for its kind.
    strength: Vec<u16>,
    /// By entity: its short forms, in `slots`.
    forms: Vec<Vec<(usize, ResolvedBy)>>,
    /// Short forms to their place in `slots`.
    short: FxHashMap<String, usize>,
    /// The entities that a short form may mean, the most recent last.
    slots: Vec<Vec<(usize, ResolvedBy)>>,
    /// Whom a title and a short form have meant: once there was a Mr. Voss, another Voss is not called so.
    called: FxHashMap<&'a str, (usize, ResolvedBy)>,
    out: Entities<'a>,
}

impl<'a> Linker<'_, 'a, '_> {
    /// The entity of a name of several words, made where it is new.
    fn full(&mut self, name: &Name) -> Option<usize> {
        if name.len() < 2 || name.weak {
            return None;
        }
        if self.exact[name.group].is_some() {
            return self.exact[name.group];
        }
        if name.evidence().is_thing() {
            // "Katrina", after "Hurricane Katrina"
            if self.layers.has(name.start, Flags::THING_WORD) {
                self.things.insert(self.layers.slice(name.start + 1, name.end).to_lowercase());
            }
            return None;
        }
        let surname_first = name.len() == 2 && self.layers.is_suffix(name.end - 1);
        // "Marlow Gate" after Marlow Gate Terminals
        let first_words = self.short.get(&forms::text(self.layers, name)).is_some_and(|&slot| {
            surname_first
                || self.slots[slot].iter().any(|&(other, _)| self.out.list[other].kind == EntityKind::Organization)
        });
        if first_words && !name.titled {
            return None;
        }
        let kind = forms::kind(name);
        let key = forms::key(self.layers, name, kind);
        let entity = match self.full.get(&key) {
            Some(&entity) => entity,
            None => self.create(name, kind, key),
        };
        self.exact[name.group] = Some(entity);
        for (form, how) in forms::short(self.layers, name, self.out.list[entity].kind) {
            let slot = *self.short.entry(form).or_insert(self.slots.len());
            if slot == self.slots.len() {
                self.slots.push(Vec::new());
            }
            if self.forms[entity].iter().all(|&(other, _)| other != slot) {
                self.forms[entity].push((slot, how));
                if self.slots[slot].len() < NAMESAKES {
                    // Until one of them is met, the first of the text is the likeliest.
                    self.slots[slot].insert(0, (entity, how));
                }
            }
        }
        Some(entity)
    }

    fn create(&mut self, name: &Name, kind: EntityKind, key: String) -> usize {
        self.full.insert(key, self.out.list.len());
        self.forms.push(Vec::new());
        self.strength.push(name.evidence().of(kind));
        self.add(self.layers.slice(name.start, name.end), kind, name.gender)
    }

    fn add(&mut self, name: &'a str, kind: EntityKind, gender: Option<Gender>) -> usize {
        let (aliases, mentions) = (Vec::new(), Vec::new());
        self.out.list.push(Entity { name: Cow::Borrowed(name), kind, role: None, gender, aliases, mentions });
        self.out.list.len() - 1
    }

    /// Notes the places in the name of a body or a thing. They come last: whether a word alone means the place is decided
    /// where it stands alone.
    fn places(&mut self, name: &Name) {
        for part in parts::places(self.layers, name) {
            let place = self.layers.slice(part.start, part.end);
            let key = place.to_lowercase();
            let entity = match self.full.get(&key) {
                Some(&entity) if self.out.list[entity].kind == EntityKind::Place => entity,
                Some(_) => continue,
                None => {
                    let entity = self.add(place, EntityKind::Place, None);
                    self.full.insert(key, entity);
                    entity
                }
            };
            let tokens = &self.layers.tokens;
            let span = Span::new(tokens[part.start].start as usize, tokens[part.end - 1].end as usize);
            self.out.list[entity].mentions.push(Mention { span, form: MentionForm::Name });
        }
    }

    /// Makes `entity` the most recent of its namesakes.
    fn refresh(&mut self, entity: usize) {
        for &(slot, how) in &self.forms[entity] {
            let slot = &mut self.slots[slot];
            if slot.last() == Some(&(entity, how)) {
                continue;
            }
            slot.retain(|&(other, _)| other != entity);
            if slot.len() == NAMESAKES {
                slot.remove(0);
            }
            slot.push((entity, how));
        }
    }

    /// The entity of a name that is no full name, or of one word.
    fn short(&mut self, name: &Name) -> Option<(usize, ResolvedBy)> {
        let slot = match self.slot[name.group] {
            Some(slot) => slot,
            None => self.short.get(&forms::text(self.layers, name)).copied(),
        };
        self.slot[name.group] = Some(slot);
        let called = self.layers.slice(name.first, name.end);
        if let Some(found) = self.called.get(called).copied().filter(|_| name.titled) {
            return Some(found);
        }
        if let Some(found) = slot.and_then(|slot| self.namesake(name, slot)) {
            if name.titled {
                self.called.insert(called, found);
            }
            return Some(found);
        }
        if name.weak {
            return None;
        }
        let evidence = name.evidence();
        let kind = forms::kind(name);
        let how =
            if kind == EntityKind::Place && name.speaks(self.layers) { ResolvedBy::Metonym } else { ResolvedBy::Name };
        if let Some(entity) = self.exact[name.group] {
            return Some((entity, how));
        }
        let form = forms::text(self.layers, name);
        // "the Voss-Lind debate" is of two people.
        let pair = form.split_once('-').is_some_and(|(a, b)| self.short.contains_key(a) && self.short.contains_key(b));
        let thing = evidence.is_thing() || !name.titled && self.things.contains(&form);
        if pair || thing {
            return None;
        }
        let entity = match self.full.get(&form) {
            Some(&entity) => entity,
            None => self.create(name, kind, form),
        };
        self.exact[name.group] = Some(entity);
        Some((entity, how))
    }

    /// The most recent entity that a form is short for: a person before a body that is called after one.
    fn namesake(&self, name: &Name, slot: usize) -> Option<(usize, ResolvedBy)> {
        let slot = &self.slots[slot];
        let capitals = matches!(self.layers.tokens[name.start].shape, Shape::Upper | Shape::Mixed);
        let fits = |&&(entity, how): &&(usize, ResolvedBy)| {
            let Entity { kind, gender, .. } = self.out.list[entity];
            (how != ResolvedBy::Acronym || capitals)
                && (!name.titled || kind == EntityKind::Person)
                && self.is_likely(name, entity)
                && (gender.is_none() || name.gender.is_none() || gender == name.gender || !name.titled)
        };
        let person = |found: &&(usize, ResolvedBy)| self.out.list[found.0].kind == EntityKind::Person;
        let recent = || slot.iter().rev().filter(fits);
        // "Governor Voss", of a governor and a sheriff of that name
        let title = if name.titled { self.layers.slice(name.first, name.start) } else { "" };
        let bearer = |found: &&(usize, ResolvedBy)| self.out.list[found.0].role.as_deref() == Some(title);
        if let Some(found) = recent().find(bearer).filter(|_| slot.len() > 1) {
            return Some(*found);
        }
        recent().find(person).or_else(|| recent().next()).copied()
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

    fn mention(&mut self, name: &Name, entity: usize, how: ResolvedBy) {
        let layers = self.layers;
        let span =
            |first: usize| Span::new(layers.tokens[first].start as usize, layers.tokens[name.tail - 1].end as usize);
        let found = &mut self.out.list[entity];
        // A person goes by the first full name, a body by the longest.
        let fuller = found.kind != EntityKind::Person || !found.name.contains(' ');
        if name.len() > 1 && fuller && layers.slice(name.start, name.end).len() > found.name.len() {
            found.name = Cow::Borrowed(layers.slice(name.start, name.end));
        }
        if name.titled || name.len() > 1 {
            found.gender = found.gender.or(name.gender);
        }
        if found.kind == EntityKind::Person && found.role.is_none() {
            found.role = roles::role(layers, name).map(Cow::Borrowed);
        }
        found.mentions.push(Mention { span: span(name.first), form: MentionForm::Name });
        let core = TokenRange::new(name.start, name.end);
        self.out.mentions.push(NameMention { first: name.first as u32, last: name.tail as u32 - 1, core, entity, how });
    }

    /// Entities in order of first mention, with their aliases.
    fn finish(self) -> Entities<'a> {
        let Entities { mut list, mut mentions } = self.out;
        let mut seen = FxHashSet::default();
        for mention in &mentions {
            let form = self.layers.slice(mention.core.start as usize, mention.core.end as usize);
            let entity = &mut list[mention.entity];
            if entity.name != form && seen.insert((mention.entity, form)) {
                entity.aliases.push(Cow::Borrowed(form));
            }
        }
        list.iter_mut().for_each(|entity| entity.mentions.sort_unstable_by_key(|mention| mention.span));
        let mut order: Vec<usize> = (0..list.len()).collect();
        order.sort_by_key(|&entity| list[entity].mentions.first().map(|mention| mention.span));
        let mut place = vec![0; list.len()];
        order.iter().enumerate().for_each(|(new, &old)| place[old] = new);
        mentions.iter_mut().for_each(|mention| mention.entity = place[mention.entity]);
        let mut sorted: Vec<(usize, Entity<'a>)> = place.into_iter().zip(list).collect();
        sorted.sort_unstable_by_key(|&(place, _)| place);
        Entities { list: sorted.into_iter().map(|(_, entity)| entity).collect(), mentions }
    }
}
