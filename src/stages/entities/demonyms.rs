//! Peoples that the text speaks of: where there are Kestovans, Kestova is a country or a city.

use super::Layers;
use super::bits::{Row, TokenBits};
use rustc_hash::FxHashSet;

/// What a people of that name says for a place.
pub const POINTS: u16 = 4;
/// What makes a people of a place, and what of it belongs to the name of the place: Kesto·van, Sore·nian, Tarn·ese.
const ENDINGS: [&str; 4] = ["n", "an", "ian", "ese"];
/// The shortest name of a place that is looked for.
const SHORTEST: usize = 4;

/// Whether a word is written like one for a people.
pub fn is_people(word: &str) -> bool {
    ENDINGS[2..].iter().any(|ending| word.ends_with(ending))
}

/// The names that a word of the text that no dictionary has may be made of.
pub fn peoples<'a>(layers: &Layers<'a, '_>, bits: &TokenBits) -> FxHashSet<&'a str> {
    let mut out = FxHashSet::default();
    for i in bits.all(Row::Unknown, 0..layers.tokens.len()).filter(|&i| layers.tokens[i].is_capitalized()) {
        let word = layers.word(i);
        let word = word.strip_suffix('s').unwrap_or(word);
        if !ENDINGS[1..].iter().any(|ending| word.ends_with(ending)) {
            continue;
        }
        let places = ENDINGS.iter().filter_map(|ending| word.strip_suffix(ending));
        out.extend(places.filter(|place| place.len() >= SHORTEST));
    }
    out
}
