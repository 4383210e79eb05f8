//! Common nouns beside a name that say what bears it: `the Interwire news agency`, `the charity Tarn Aid`, `the Marlow
//! district`.

use super::Layers;
use super::names::Name;
use crate::claim::SourceKind;
use crate::entity::EntityKind::{self, Organization};
use crate::lexicon::{EntryKind, Flags, Sort, function};
use crate::stages::tokens::Shape;

/// What bodies the compound noun behind a name is for, which goes by that name.
pub fn compound_behind(layers: &Layers, name: &Name) -> Option<EntityKind> {
    let last = name.end + 1;
    let small = last < name.sentence.end && layers.tokens[last].shape == Shape::Lower;
    small.then(|| source_noun(layers, name.end, last)).flatten()
}

/// What bodies the source noun from `first` to `last` is for.
pub fn source_noun(layers: &Layers, first: usize, last: usize) -> Option<EntityKind> {
    let words = &layers.tokens[first..=last];
    let found = match words {
        [_] => layers.lexicon.find(words, EntryKind::SourceNoun),
        _ => layers.lexicon.find_phrase(words, EntryKind::SourceNoun),
    }?;
    found.entry.is.filter(|_| first + found.len > last)?.body()
}

/// What bodies the noun at `at` is for, or may be where it is also one for people: "brewer", "developer".
pub fn firm(layers: &Layers, at: usize) -> Option<EntityKind> {
    let noun = layers.lexicon.find(&layers.tokens[at..=at], EntryKind::SourceNoun)?;
    let trade = noun.entry.sort == Some(Sort::Business);
    source_noun(layers, at, at).or_else(|| trade.then_some(Organization))
}

/// Whether a noun is for any body of its sort, whatever its name: "insurer", but neither "board" nor "school".
pub fn sorted_body(layers: &Layers, at: usize) -> bool {
    let found = layers.lexicon.find(&layers.tokens[at..=at], EntryKind::SourceNoun);
    found.is_some_and(|found| {
        let sort = matches!(found.entry.sort, Some(Sort::Business | Sort::State | Sort::Society));
        sort && found.entry.is_general && found.entry.is == Some(SourceKind::Organization)
    })
}

/// Whether a common noun for places stands behind the name and ends its group: "Marlow district", "Marlow and Tarn
/// lakes".
pub fn districts(layers: &Layers, name: &Name) -> bool {
    let pair = layers.tokens[name.end].word == function::AND
        && layers.tokens[name.end + 1..].first().is_some_and(|t| t.is_capitalized());
    let at = if pair { name.end + 2 } else { name.end };
    at < name.sentence.end
        && layers.has(at, Flags::PLACE_WORD)
        && layers.is_noun(at, &name.sentence)
        && layers.tokens[at].shape == Shape::Lower
        && !layers.is_noun(at + 1, &name.sentence)
}
