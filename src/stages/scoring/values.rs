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

pub const RULES: [Value; Rule::ALL.len()] = names_of!(Rule);
pub const CLASSES: [Value; CueClass::ALL.len()] = names_of!(CueClass);
pub const ZONES: [Value; Zone::ALL.len()] = names_of!(Zone);
static KINDS: [Value; SourceKind::ALL.len()] = names_of!(SourceKind);
static TAGS: [Value; Tag::ALL.len()] = names_of!(Tag);

/// No and yes.
pub const YES: [Value; 2] = [Value::new("no"), Value::new("yes")];
/// Outside and inside of speech.
pub const INSIDE: [Value; 2] = [Value::new("outside"), Value::new("inside")];
/// How much of something stands in quotation marks.
pub const KINDS_OF_QUOTES: [Value; 3] = [Value::new("no"), Value::new("partly"), Value::new("all")];
/// Lengths and distances, coarsely; see [`size`].
pub const SIZES: [Value; 9] = [
    Value::new("0"),
    Value::new("1"),
    Value::new("2"),
    Value::new("3 to 4"),
    Value::new("5 to 7"),
    Value::new("8 to 12"),
    Value::new("13 to 20"),
    Value::new("21 to 40"),
    Value::new("more"),
];
/// How far in front something stands, or that it does not.
pub const STEPS: [Value; SIZES.len() + 1] = {
    let mut values = [Value::new("behind"); SIZES.len() + 1];
    let mut i = 0;
    while i < SIZES.len() {
        values[i] = SIZES[i];
        i += 1;
    }
    values
};
/// The parts of speech, and behind them that there is none.
pub const TAGS_OR_NONE: [Value; Tag::ALL.len() + 1] = {
    let mut values = [Value::new("none"); Tag::ALL.len() + 1];
    let mut i = 0;
    while i < Tag::ALL.len() {
        values[i] = Value::new(Tag::ALL[i].name());
        i += 1;
    }
    values
};

/// Confidences, coarsely, and behind them that there is none; see [`tenth`].
pub const TENTHS: [Value; 11] = [
    Value::new("0.0"),
    Value::new("0.1"),
    Value::new("0.2"),
    Value::new("0.3"),
    Value::new("0.4"),
    Value::new("0.5"),
    Value::new("0.6"),
    Value::new("0.7"),
    Value::new("0.8"),
    Value::new("0.9"),
    Value::new("none"),
];
/// How many there are; see [`count`].
pub const COUNTS: [Value; 5] = [Value::new("0"), Value::new("1"), Value::new("2"), Value::new("3"), Value::new("more")];

/// What items look like: the closed-class words in the order of their ids, and behind them the parts of speech of all
/// others.
static SHAPES: [Value; WORDS + Tag::ALL.len()] = {
    let mut values = [Value::NONE; WORDS + Tag::ALL.len()];
    let mut i = 0;
    while i < values.len() {
        values[i] = Value::new(if i < WORDS { function::WORDS[i] } else { Tag::ALL[i - WORDS].name() });
        i += 1;
    }
    values
};
const WORDS: usize = function::WORDS.len();

/// The name of a construction.
pub fn of_rule(rule: Rule) -> Value<'static> {
    static NAMES: [Value; RULES.len()] = RULES;
    NAMES[rule as usize]
}

/// The name of a class of cues.
pub fn of_class(class: CueClass) -> Value<'static> {
    static NAMES: [Value; CLASSES.len()] = CLASSES;
    NAMES[class as usize]
}

/// The name of a kind of source.
pub fn of_kind(kind: SourceKind) -> Value<'static> {
    KINDS[kind as usize]
}

/// The name of a part of speech.
pub fn of_tag(tag: Tag) -> Value<'static> {
    TAGS[tag as usize]
}

/// The name of a closed-class word, or of the part of speech of any other item.
pub fn shape(items: &[Item], i: usize) -> Value<'static> {
    let Some(item) = items.get(i) else { return value!("edge") };
    if item.is_speech {
        return value!("speech");
    }
    let (word, tag) = ((item.word.0 as usize).wrapping_sub(1), WORDS + item.tag as usize);
    SHAPES[if word < WORDS { word } else { tag }]
}

/// The number of a length or distance among [`SIZES`].
pub fn size(n: usize) -> usize {
    /// The last of each but the last.
    const LAST: [usize; SIZES.len() - 1] = [0, 1, 2, 4, 7, 12, 20, 40];
    LAST.iter().map(|&last| usize::from(n > last)).sum()
}

/// The number of a confidence among [`TENTHS`].
pub fn tenth(confidence: Option<f32>) -> usize {
    confidence.map_or(TENTHS.len() - 1, |confidence| ((confidence * 10.0) as usize).min(TENTHS.len() - 2))
}

/// The number of a count among [`COUNTS`].
pub fn count(n: usize) -> usize {
    n.min(COUNTS.len() - 1)
}
