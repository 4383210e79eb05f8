//! Pronouns and common nouns to the entities they stand for, by recency: who spoke last counts more than who was named.

use crate::claim::ResolvedBy;
use crate::claim::SourceKind;
use crate::entity::{EntityKind, Gender};
use crate::lexicon::{EntryKind, Flags, WordId, function as f};
use crate::stages::TokenRange;
use crate::stages::attribution::Layers;

/// How many tokens nearer a speaker counts than somebody merely named.
const SPOKE: u32 = 60;
/// How many mentions are looked back over.
const REACH: usize = 40;

/// An entity that is meant.
#[derive(Clone, Copy, Debug)]
pub struct Resolved {
    pub entity: usize,
    pub by: ResolvedBy,
}

/// Who has been named and who has spoken so far.
pub struct Discourse<'d, 'l, 'a> {
    layers: &'d Layers<'l, 'a>,
    /// The last speakers with the tokens where they spoke, the latest last.
    spoken: Vec<(usize, u32)>,
}

impl<'d, 'l, 'a> Discourse<'d, 'l, 'a> {
    /// Nobody has spoken yet.
    pub fn new(layers: &'d Layers<'l, 'a>) -> Self {
        Discourse { layers, spoken: Vec::new() }
    }

    /// Notes that an entity spoke.
    pub fn spoke(&mut self, entity: usize, at: u32) {
        self.spoken.push((entity, at));
    }

    /// The entity that the noun or pronoun at `head` means; `enclosing` is who says the words it stands in.
    pub fn resolve(&self, head: u32, range: TokenRange, enclosing: Option<usize>) -> Option<Resolved> {
        let word = self.layers.tokens[head as usize].word;
        let pronoun = |entity| Resolved { entity, by: ResolvedBy::Pronoun };
        match word {
            f::HE | f::HIS | f::HIM => self.person(range.start, Some(Gender::Male)).map(pronoun),
            f::SHE | f::HER => self.person(range.start, Some(Gender::Female)).map(pronoun),
            f::I | f::WE | f::MY | f::OUR => enclosing.map(pronoun),
            f::IT | f::ITS => self.last_speaker(range.start, |kind| kind != EntityKind::Person).map(pronoun),
            f::THEY | f::THEIR => self.last_speaker(range.start, |kind| kind != EntityKind::Person).map(pronoun),
            _ => self.nominal(head, range),
        }
    }

    fn person(&self, before: u32, gender: Option<Gender>) -> Option<usize> {
        self.best(before, |entity| {
            let entity = &self.layers.entities.list[entity];
            entity.kind == EntityKind::Person && (entity.gender == gender || entity.gender.is_none())
        })
    }

    /// The nearest entity that fits, a speaker counting as nearer.
    fn best(&self, before: u32, fits: impl Fn(usize) -> bool) -> Option<usize> {
        let mentions = &self.layers.entities.mentions;
        let end = mentions.partition_point(|m| m.last < before);
        let named =
            mentions[..end].iter().rev().take(REACH).filter(|m| fits(m.entity)).map(|m| (m.last, m.entity)).next();
        let spoken =
            self.spoken.iter().rev().take(REACH).filter(|(_, at)| *at < before).find(|(entity, _)| fits(*entity));
        match (named, spoken) {
            (Some((last, entity)), Some(&(speaker, at))) => Some(if at + SPOKE >= last { speaker } else { entity }),
            (Some((_, entity)), None) => Some(entity),
            (None, Some(&(speaker, _))) => Some(speaker),
            (None, None) => None,
        }
    }

    fn last_speaker(&self, before: u32, fits: impl Fn(EntityKind) -> bool) -> Option<usize> {
        let (entity, at) = *self.spoken.iter().rev().find(|(_, at)| *at < before)?;
        (fits(self.layers.entities.list[entity].kind) && before - at < 2 * SPOKE).then_some(entity)
    }

    /// "the senator", "the agency": an entity whose role or name has that word.
    fn nominal(&self, head: u32, range: TokenRange) -> Option<Resolved> {
        let layers = self.layers;
        let first = layers.tokens[range.start as usize].word;
        let definite: &[WordId] = &[f::THE, f::THIS, f::HIS, f::HER, f::ITS, f::THEIR];
        if !definite.contains(&first) || head + 1 < range.end {
            return None;
        }
        let noun = &layers.text[layers.tokens[head as usize].span()];
        let by = ResolvedBy::Nominal;
        let ends_with = |role: &str| {
            let mut words = role.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
            words.any(|word| word.eq_ignore_ascii_case(noun))
        };
        if layers.lexicon.flags(layers.tokens[head as usize].word).any(Flags::PLURAL) {
            return None;
        }
        if let Some(entity) = self.best(range.start, |entity| {
            let entity = &layers.entities.list[entity];
            let words = if entity.kind == EntityKind::Person { entity.role.as_deref() } else { Some(&*entity.name) };
            words.is_some_and(ends_with)
        }) {
            return Some(Resolved { entity, by });
        }
        let entry = layers.lexicon.find(&layers.tokens[head as usize..head as usize + 1], EntryKind::SourceNoun)?.entry;
        let wanted = match entry.is? {
            SourceKind::Organization => EntityKind::Organization,
            SourceKind::Media => EntityKind::Media,
            _ => return None,
        };
        self.best(range.start, |entity| layers.entities.list[entity].kind == wanted)
            .map(|entity| Resolved { entity, by })
    }
}
