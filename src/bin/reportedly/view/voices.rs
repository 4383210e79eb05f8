//! Who speaks in an article, in the order of their first claims; a colour goes with each.

use reportedly::{Claim, Document};
use std::collections::HashMap;

/// The first of those behind a claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voice {
    /// Name, or the words of a source that was not resolved to one.
    pub name: String,
    /// Role as the article gives it.
    pub role: Option<String>,
    /// How many claims it has.
    pub claims: usize,
}

/// All voices, and for each claim the index of its own, if it is known who stands behind it.
pub fn voices(document: &Document<'_>) -> (Vec<Voice>, Vec<Option<usize>>) {
    let mut all: Vec<Voice> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    let of = document
        .claims()
        .map(|claim| {
            let voice = voice(claim)?;
            let index = *known.entry(voice.name.clone()).or_insert(all.len());
            if index == all.len() {
                all.push(voice);
            }
            all[index].claims += 1;
            Some(index)
        })
        .collect();
    (all, of)
}

/// Sources of one word that say nothing by themselves: two of them need not be one.
const PRONOUNS: [&str; 16] = [
    "he", "she", "they", "it", "i", "we", "you", "who", "that", "which", "this", "those", "some", "many", "others",
    "one",
];

fn voice(claim: &Claim<'_>) -> Option<Voice> {
    let source = claim.source.as_ref()?;
    let (name, role) = match source.speakers.first() {
        Some(speaker) => (speaker.name.to_string(), speaker.role.as_ref().map(ToString::to_string)),
        None => (claim.source()?.to_string(), None),
    };
    let is_open = source.speakers.is_empty() && PRONOUNS.contains(&name.to_lowercase().as_str());
    (!is_open).then_some(Voice { name, role, claims: 0 })
}
