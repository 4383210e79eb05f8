//! A noun phrase in one word: what it is, as far as its head tells.

use crate::claim::SourceKind;
use crate::entity::EntityKind;
use crate::lexicon::{EntryKind, Flags, Tag, function};
use crate::stages::TokenRange;
use crate::stages::attribution::Layers;
use crate::stages::units::Item;

/// The name of a closed-class word, or of the part of speech of any other item.
pub fn shape(items: &[Item], i: usize) -> &'static str {
    let Some(item) = items.get(i) else { return "edge" };
    if item.speech.is_some() {
        return "speech";
    }
    match function::WORDS.get((item.word.0 as usize).wrapping_sub(1)) {
        Some(word) => word,
        None => item.tag.name(),
    }
}

/// What the noun at `head` is: a pronoun by itself, a name by its kind, a common noun by what the lexicons know of it.
pub fn noun(layers: &Layers, items: &[Item], head: usize) -> &'static str {
    let Some(item) = items.get(head) else { return "none" };
    if matches!(item.tag, Tag::Pronoun | Tag::Possessive | Tag::Wh | Tag::Determiner) {
        return shape(items, head);
    }
    let mentions = &layers.entities.mentions;
    let mention = mentions.get(mentions.partition_point(|m| m.last < item.first)).filter(|m| m.first <= item.first);
    if let Some(entity) = mention.and_then(|mention| layers.entities.list.get(mention.entity)) {
        return match entity.kind {
            EntityKind::Person => "a person",
            EntityKind::Organization => "an organization",
            EntityKind::Media => "a medium",
            EntityKind::Place => "a place",
        };
    }
    let tokens = &layers.tokens[TokenRange::new(item.first as usize, item.last as usize + 1).range()];
    if let Some(found) = layers.lexicon.find(tokens, EntryKind::SourceNoun) {
        return found.entry.is.unwrap_or(SourceKind::Unknown).name();
    }
    match item.flags {
        flags if flags.any(Flags::ROLE.or(Flags::ROLE_TITLE)) => "role",
        flags if flags.any(Flags::MEDIUM) => "speech or writing",
        flags if flags.any(Flags::ORGANIZATION.or(Flags::ORGANIZATION_END)) => "body",
        flags if flags.any(Flags::CUE) => "act",
        flags if flags.any(Flags::TIME_POINT.or(Flags::TIME_UNIT).or(Flags::DAY).or(Flags::MONTH)) => "time",
        _ => item.tag.name(),
    }
}
