//! What is seen about a claim: a name and the values of two sides of it, each a word of the weights file.
//!
//! A word carries its hash with it. Those of the program are hashed when it is compiled, so that looking a feature up reads
//! no text; that text is there for training, which writes it down.

/// A name or value of a feature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Value<'f> {
    pub text: &'f str,
    hash: u64,
}

impl<'f> Value<'f> {
    /// No value: a feature with one side has it for the other.
    pub const NONE: Value<'static> = Value::new("");

    /// The word `text`, hashed by FNV-1a (Fowler, Noll, Vo).
    pub const fn new(text: &'f str) -> Value<'f> {
        let bytes = text.as_bytes();
        let mut hash = 0xcbf2_9ce4_8422_2325;
        let mut i = 0;
        while i < bytes.len() {
            hash = (hash ^ bytes[i] as u64).wrapping_mul(0x0000_0100_0000_01b3);
            i += 1;
        }
        Value { text, hash }
    }
}

/// A feature of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Feature<'f> {
    pub name: Value<'f>,
    pub first: Value<'f>,
    pub second: Value<'f>,
}

/// What a feature is looked up by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// A number for the last value that it has: what many features are about, as a construction or a lemma.
    pub side: u32,
    /// A number that no other feature is likely to have.
    pub hash: u64,
}

impl Feature<'_> {
    /// What it is looked up by.
    #[inline]
    pub const fn key(&self) -> Key {
        let Feature { name, first, second } = self;
        let mixed = (name.hash ^ first.hash.rotate_left(21)).wrapping_mul(SPREAD) ^ second.hash;
        let side = if second.hash == Value::NONE.hash { first.hash } else { second.hash };
        Key { side: (side ^ side >> 32) as u32, hash: mixed.wrapping_mul(SPREAD) }
    }
}

/// An odd number with well-mixed bits (the golden ratio's).
const SPREAD: u64 = 0x9E37_79B9_7F4A_7C15;

/// A word of the program as a [`Value`], hashed when the program is compiled.
macro_rules! value {
    ($text:expr) => {
        const { $crate::lexicon::Value::new($text) }
    };
}
pub(crate) use value;

/// A feature by its name, which is a literal, and up to two values: `seen!("after cue", shape, rule)`.
macro_rules! seen {
    ($name:literal) => {
        seen!($name, $crate::lexicon::Value::NONE, $crate::lexicon::Value::NONE)
    };
    ($name:literal, $first:expr) => {
        seen!($name, $first, $crate::lexicon::Value::NONE)
    };
    ($name:literal, $first:expr, $second:expr) => {
        $crate::lexicon::Feature { name: $crate::lexicon::value!($name), first: $first, second: $second }
    };
}
pub(crate) use seen;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn features_differ_by_each_part_and_by_their_order() {
        let keys = [
            seen!("all"),
            seen!("rule", value!("noun")),
            seen!("rule", Value::NONE, value!("noun")),
            seen!("rule", value!("noun"), value!("say")),
            seen!("rule", value!("say"), value!("noun")),
            seen!("noun", value!("rule"), value!("say")),
        ]
        .map(|feature| feature.key());
        for (i, key) in keys.iter().enumerate() {
            assert!(!keys[..i].contains(key), "{i}");
        }
    }
}
