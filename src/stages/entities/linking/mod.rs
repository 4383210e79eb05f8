//! Which names mean the same.
//!
//! Full names first, over the whole text, so that a headline's surname finds the name below it; then the short forms in
//! text order, each to the most recent full name it fits.

mod families;
mod mentions;
mod namesakes;

use super::forms::Short;
use super::names::Name;
use super::written::Forms;
use super::{Entities, Layers, Words, forms, order, parts};
use crate::claim::ResolvedBy;
use crate::entity::{Entity, EntityKind, Gender, Mention, MentionForm};
use crate::lexicon::Flags;
use crate::stages::TokenRange;
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;
use std::borrow::Cow;

/// The most entities that share a short form and are told apart.
const NAMESAKES: usize = 8;

/// Gives every name its entity. Names have the same group where they are written alike: what the writing alone decides
/// is found once for each.
pub fn link<'a>(layers: &Layers<'a, '_>, names: &[Name], groups: usize) -> Entities<'a> {
    let mut linker = Linker::new(layers, names, groups);
    let pairs = names.iter().zip(names.iter().skip(1).map(Some).chain([None]));
    let fulls: Vec<Option<usize>> =
        pairs.map(|(name, next)| linker.full(name).or_else(|| linker.of_family(name, next?))).collect();
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
    linker.mentions();
    // One word is no part of itself.
    for (name, _) in names.iter().zip(bodies).filter(|(name, body)| name.len() > 1 && *body) {
        linker.places(name);
    }
    linker.finish()
}

struct Linker<'l, 'a, 'b> {
    layers: &'l Layers<'a, 'b>,
    groups: Vec<Group>,
    forms: Forms,
    /// By form.
    meanings: Vec<Meaning>,
    /// By entity: how much speaks for its kind.
    strength: Vec<u16>,
    /// By entity.
    short: Vec<Short>,
    /// By entity: how often it was mentioned.
    met: Vec<u32>,
    /// Whom a title and a short form have meant: once there was a Mr. Voss, another Voss is not called so.
    called: FxHashMap<&'a str, (usize, ResolvedBy)>,
    /// The groups of the mentions.
    mentioned: Vec<usize>,
    out: Entities<'a>,
}

/// Names that are written alike.
#[derive(Clone, Copy)]
struct Group {
    /// The entity with that name in full.
    exact: Option<usize>,
    form: usize,
    /// The two forms that a hyphen joins.
    pair: Option<(usize, usize)>,
}

/// What a form stands for.
#[derive(Clone, Default)]
struct Meaning {
    /// The entity with that full name.
    full: Option<usize>,
    /// The entities that it is short for, the most recent last.
    short: SmallVec<[(usize, ResolvedBy); 2]>,
    /// Whether it follows the word that makes a full name no entity's.
    is_thing: bool,
}

impl<'l, 'a, 'b> Linker<'l, 'a, 'b> {
    /// Knows the forms of the names, and nobody yet.
    fn new(layers: &'l Layers<'a, 'b>, names: &[Name], groups: usize) -> Self {
        let mut linker = Linker {
            layers,
            groups: Vec::with_capacity(groups),
            // A name has its form, and a person also one of first name and surname.
            forms: Forms::with_capacity(2 * groups),
            meanings: Vec::with_capacity(2 * groups),
            strength: Vec::with_capacity(groups),
            short: Vec::with_capacity(groups),
            met: Vec::with_capacity(groups),
            called: FxHashMap::default(),
            mentioned: Vec::with_capacity(names.len()),
            out: Entities {
                list: Vec::with_capacity(groups),
                words: Vec::with_capacity(groups),
                mentions: Vec::with_capacity(names.len()),
            },
        };
        for name in names {
            // Groups have their numbers in the order of the text.
            if name.group == linker.groups.len() {
                let (form, pair) = linker.forms.text(layers, name);
                linker.groups.push(Group { exact: None, form, pair });
            }
        }
        linker.meanings.resize(linker.forms.len(), Meaning::default());
        linker
    }

    /// The entity of a name of several words, made where it is new.
    fn full(&mut self, name: &Name) -> Option<usize> {
        if name.len() < 2 || name.weak {
            return None;
        }
        let Group { exact, form, .. } = self.groups[name.group];
        if exact.is_some() {
            return exact;
        }
        if name.evidence().is_thing() {
            // "Katrina", after "Hurricane Katrina"
            if self.layers.has(name.start, Flags::THING_WORD)
                && let Some(form) = self.forms.behind_first(self.layers, name)
            {
                self.meanings[form].is_thing = true;
            }
            return None;
        }
        let surname_first = name.len() == 2 && self.layers.is_suffix(name.end - 1);
        // "Marlow Gate" after Marlow Gate Terminals
        let organization = |&(other, _): &(usize, _)| self.out.list[other].kind == EntityKind::Organization;
        let short = &self.meanings[form].short;
        // "Vander Voss" after Mara Vander Voss, "Von Voss" after Mara von Voss
        let person = |&(other, _): &(usize, _)| self.out.list[other].kind == EntityKind::Person;
        let small = || self.layers.is_particle_form(name.start, &self.layers.word(name.start).to_lowercase());
        let surname = short.iter().any(person) && (!self.layers.has(name.start, Flags::GIVEN_NAME) || small());
        if surname || !name.titled && (surname_first && !short.is_empty() || short.iter().any(organization)) {
            return None;
        }
        let kind = forms::kind(name);
        let key = self.forms.key(self.layers, name, kind);
        let entity = self.full_name(key).unwrap_or_else(|| self.create(name, kind, key));
        self.groups[name.group].exact = Some(entity);
        for (form, how) in self.forms.short(self.layers, name, self.out.list[entity].kind) {
            self.shorten(entity, form, how);
        }
        Some(entity)
    }

    /// Notes that a form is short for an entity.
    fn shorten(&mut self, entity: usize, form: usize, how: ResolvedBy) {
        if self.short[entity].iter().any(|&(other, _)| other == form) {
            return;
        }
        self.short[entity].push((form, how));
        let namesakes = &mut self.meanings[form].short;
        if namesakes.len() < NAMESAKES {
            // Until one of them is met, the first of the text is the likeliest.
            namesakes.insert(0, (entity, how));
        }
    }

    /// The entity that has a form for its full name.
    fn full_name(&self, form: usize) -> Option<usize> {
        self.meanings.get(form)?.full
    }

    fn create(&mut self, name: &Name, kind: EntityKind, key: usize) -> usize {
        self.short.push(Short::new());
        self.strength.push(name.evidence().of(kind));
        let gender = name.gender.filter(|_| kind == EntityKind::Person);
        self.add(TokenRange::new(name.start, name.end), kind, gender, key)
    }

    fn add(&mut self, words: TokenRange, kind: EntityKind, gender: Option<Gender>, key: usize) -> usize {
        let entity = self.out.list.len();
        let name = Cow::Borrowed(self.layers.words(words));
        let (aliases, mentions) = (Vec::new(), Vec::new());
        self.out.list.push(Entity { name, kind, role: None, gender, aliases, mentions });
        self.out.words.push(Words { name: words, role: None });
        self.met.push(0);
        self.meanings.resize(self.forms.len(), Meaning::default());
        self.meanings[key].full = Some(entity);
        entity
    }

    /// Notes the places in the name of a body or a thing. They come last: whether a word alone means the place is
    /// decided where it stands alone.
    fn places(&mut self, name: &Name) {
        for part in parts::places(self.layers, name) {
            let place = TokenRange::new(part.start, part.end);
            let key = self.forms.same_place(self.layers.words(place));
            let entity = match self.full_name(key) {
                Some(entity) if self.out.list[entity].kind == EntityKind::Place => entity,
                Some(_) => continue,
                None => self.add(place, EntityKind::Place, None, key),
            };
            let span = place.span(self.layers.tokens);
            self.out.list[entity].mentions.extend(span.map(|span| Mention { span, form: MentionForm::Name }));
        }
    }

    /// Makes `entity` the most recent of its namesakes.
    fn refresh(&mut self, entity: usize) {
        for &(form, how) in &self.short[entity] {
            let namesakes = &mut self.meanings[form].short;
            if namesakes.last() == Some(&(entity, how)) {
                continue;
            }
            namesakes.retain(|&mut (other, _)| other != entity);
            if namesakes.len() == NAMESAKES {
                namesakes.remove(0);
            }
            namesakes.push((entity, how));
        }
    }

    /// The entity of a name that is no full name, or of one word.
    fn short(&mut self, name: &Name) -> Option<(usize, ResolvedBy)> {
        let Group { exact, form, pair } = self.groups[name.group];
        let called = self.layers.slice(name.first, name.end);
        if name.titled
            && let Some(&found) = self.called.get(called)
        {
            return Some(found);
        }
        if let Some(found) = self.namesake(name, &self.meanings[form].short) {
            if name.titled {
                self.called.insert(called, found);
            }
            return Some(found);
        }
        if name.weak {
            return None;
        }
        let kind = forms::kind(name);
        let how =
            if kind == EntityKind::Place && name.speaks(self.layers) { ResolvedBy::Metonym } else { ResolvedBy::Name };
        if let Some(entity) = exact {
            return Some((entity, how));
        }
        // "the Voss-Lind debate" is of two people.
        let is_short = |form: usize| !self.meanings[form].short.is_empty();
        let pair = pair.is_some_and(|(a, b)| is_short(a) && is_short(b));
        let thing = name.evidence().is_thing() || !name.titled && self.meanings[form].is_thing;
        if pair || thing {
            return None;
        }
        let entity = self.full_name(form).unwrap_or_else(|| self.create(name, kind, form));
        self.groups[name.group].exact = Some(entity);
        Some((entity, how))
    }

    /// The entities with their aliases.
    fn finish(mut self) -> Entities<'a> {
        let mut seen = FxHashSet::default();
        // By group: the entity that it last meant.
        let mut last = vec![usize::MAX; self.groups.len()];
        for (mention, &group) in self.out.mentions.iter().zip(&self.mentioned) {
            if std::mem::replace(&mut last[group], mention.entity) == mention.entity {
                continue;
            }
            let form = self.layers.words(mention.core);
            let entity = &mut self.out.list[mention.entity];
            if entity.name != form && seen.insert((mention.entity, group)) {
                entity.aliases.push(Cow::Borrowed(form));
            }
        }
        order::in_order(self.out)
    }
}
