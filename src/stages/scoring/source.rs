//! A noun phrase in one word: what it is, as far as its head tells.

use super::values::{of_kind, of_tag, shape};
use crate::claim::SourceKind;
use crate::entity::EntityKind;
use crate::lexicon::{EntryKind, Flags, Tag, Value, value};
use crate::stages::TokenRange;
use crate::stages::attribution::Layers;
use crate::stages::units::Item;

/// What the noun at `head` is: a pronoun by itself, a name by its kind, a common noun by what the lexicons know of it.
pub fn noun(layers: &Layers, items: &[Item], head: usize) -> Value<'static> {
    let Some(item) = items.get(head) else { return value!("none") };
    if matches!(item.tag, Tag::Pronoun | Tag::Possessive | Tag::Wh | Tag::Determiner) {
        return shape(items, head);
    }
    let mentions = &layers.entities.mentions;
    let mention = mentions.get(mentions.partition_point(|m| m.last < item.first)).filter(|m| m.first <= item.first);
    if let Some(entity) = mention.and_then(|mention| layers.entities.list.get(mention.entity)) {
        return match entity.kind {
            EntityKind::Person => value!("a person"),
            EntityKind::Organization => value!("an organization"),
            EntityKind::Media => value!("a medium"),
            EntityKind::Place => value!("a place"),
        };
    }
    let tokens = &layers.tokens[TokenRange::new(item.first as usize, item.last as usize + 1).range()];
    if let Some(found) = layers.lexicon.find(tokens, EntryKind::SourceNoun) {
        return of_kind(found.entry.is.unwrap_or(SourceKind::Unknown));
    }
    match item.flags {
        flags if flags.any(Flags::ROLE.or(Flags::ROLE_TITLE)) => value!("role"),
        flags if flags.any(Flags::MEDIUM) => value!("speech or writing"),
        flags if flags.any(Flags::ORGANIZATION.or(Flags::ORGANIZATION_END)) => value!("body"),
        flags if flags.any(Flags::CUE) => value!("act"),
        flags if flags.any(Flags::TIME_POINT.or(Flags::TIME_UNIT).or(Flags::DAY).or(Flags::MONTH)) => value!("time"),
        _ => of_tag(item.tag),
    }
}
