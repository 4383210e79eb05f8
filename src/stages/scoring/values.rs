//! The values that features have, all of them words of the program: they are hashed when it is compiled.

use crate::claim::{CueClass, SourceKind, Zone};
use crate::lexicon::{Tag, Value, function, value};
use crate::stages::attribution::draft::Rule;
use crate::stages::units::Item;

/// The names of all values of an enumeration, in their order.
macro_rules! names_of {
    ($type:ty) => {{
        let mut values = [Value::NONE; <$type>::ALL.len()];
        let mut i = 0;
        while i < values.len() {
            values[i] = Value::new(<$type>::ALL[i].name());
            i += 1;
        }
        values
    }};
}

static RULES: [Value; Rule::ALL.len()] = names_of!(Rule);
static CLASSES: [Value; CueClass::ALL.len()] = names_of!(CueClass);
static KINDS: [Value; SourceKind::ALL.len()] = names_of!(SourceKind);
static ZONES: [Value; Zone::ALL.len()] = names_of!(Zone);
static TAGS: [Value; Tag::ALL.len()] = names_of!(Tag);

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

/// The name of a construction.
pub fn of_rule(rule: Rule) -> Value<'static> {
    RULES[rule as usize]
}

/// The name of a class of cues.
pub fn of_class(class: CueClass) -> Value<'static> {
    CLASSES[class as usize]
}

/// The name of a kind of source.
pub fn of_kind(kind: SourceKind) -> Value<'static> {
    KINDS[kind as usize]
}

/// The name of a zone.
pub fn of_zone(zone: Zone) -> Value<'static> {
    ZONES[zone as usize]
}

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

/// A length or distance, coarsely.
pub fn size(n: usize) -> Value<'static> {
    match n {
        0 => value!("0"),
        1 => value!("1"),
        2 => value!("2"),
        3..=4 => value!("3 to 4"),
        5..=7 => value!("5 to 7"),
        8..=12 => value!("8 to 12"),
        13..=20 => value!("13 to 20"),
        21..=40 => value!("21 to 40"),
        _ => value!("more"),
    }
}

/// An answer.
pub fn yes_no(yes: bool) -> Value<'static> {
    if yes { value!("yes") } else { value!("no") }
}
