//! Places inside the names of bodies and things: the Marlow of "the University of Marlow".

use super::Layers;
use super::names::Name;
use crate::lexicon::{EntryKind, Flags, Kinds};
use crate::stages::tokens::Shape;
use std::ops::Range;

/// The listed places in a name that is more than one of them, the longest at each token. A first name is none.
pub fn places<'l>(layers: &'l Layers<'_, '_>, name: &'l Name) -> impl Iterator<Item = Range<usize>> + 'l {
    let mut at = name.start;
    std::iter::from_fn(move || {
        while at < name.end {
            let start = at;
            let len = place_len(layers, start, name.end);
            at += len.max(1);
            if len > 0 && len < name.len() {
                return Some(start..start + len);
            }
        }
        None
    })
}

/// How many tokens the longest listed place takes that begins at `at`; 0 where none does.
fn place_len(layers: &Layers, at: usize, end: usize) -> usize {
    if !layers.begins(at, EntryKind::Place) || !layers.tokens[at].is_capitalized() {
        return 0;
    }
    let written = |headword: &str| {
        let shouted = !headword.contains(char::is_lowercase);
        headword.starts_with(char::is_uppercase) && (!shouted || layers.tokens[at].shape == Shape::Upper)
    };
    let found = layers.lexicon.matches(&layers.tokens[at..end], Kinds::of(&[EntryKind::Place]));
    found
        .filter(|m| written(&m.entry.headword))
        .filter(|m| m.len > 1 || !layers.has(at, Flags::GIVEN_NAME))
        .map(|m| m.len)
        .max()
        .unwrap_or(0)
}
