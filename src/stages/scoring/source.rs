//! A noun phrase in one word: what it is, as far as its head tells.

use crate::claim::SourceKind;
use crate::entity::EntityKind;
use crate::lexicon::{EntryKind, Flags, Tag, Value, function, value};
use crate::stages::TokenRange;
use crate::stages::attribution::Layers;
use crate::stages::units::Item;

/// The closed-class words, in the order of their ids.
static WORDS: [Value; function::WORDS.len()] = {
    let mut values = [Value::NONE; function::WORDS.len()];
    let mut i = 0;
    while i < values.len() {
        values[i] = Value::new(function::WORDS[i]);
        i += 1;
    }
    values
};

/// The parts of speech, in their order.
static TAGS: [Value; Tag::ALL.len()] = {
    let mut values = [Value::NONE; Tag::ALL.len()];
    let mut i = 0;
    while i < values.len() {
        values[i] = Value::new(Tag::ALL[i].name());
        i += 1;
    }
    values
};

/// The name of a part of speech.
pub fn of_tag(tag: Tag) -> Value<'static> {
    TAGS[tag as usize]
}

/// The name of a closed-class word, or of the part of speech of any other item.
pub fn shape(items: &[Item], i: usize) -> Value<'static> {
    let Some(item) = items.get(i) else { return value!("edge") };
    if item.speech.is_some() {
        return value!("speech");
    }
    match WORDS.get((item.word.0 as usize).wrapping_sub(1)) {
        Some(&word) => word,
        None => of_tag(item.tag),
    }
}

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
        return Value::new(found.entry.is.unwrap_or(SourceKind::Unknown).name());
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
