//! Cases in JSON lines: what a careful reader expects of a text, its places named by their words.

use serde::{Deserialize, Deserializer};
use std::ops::Range;

/// A text and the whole truth about it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reading {
    pub id: String,
    pub phenomenon: String,
    /// Made to break what was built.
    #[serde(default)]
    pub hard: bool,
    pub text: String,
    pub claims: Vec<Expected>,
}

/// A claim; what it does not name is not checked.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    pub content: Words,
    #[serde(default, deserialize_with = "present")]
    pub source: Option<Option<Words>>,
    #[serde(default, deserialize_with = "present")]
    pub cue: Option<Option<Words>>,
    #[serde(default, deserialize_with = "present")]
    pub addressee: Option<Option<Words>>,
    #[serde(default, deserialize_with = "present")]
    pub medium: Option<Option<Words>>,
    #[serde(default, deserialize_with = "present")]
    pub time: Option<Option<Words>>,
    pub class: Option<String>,
    pub lemma: Option<String>,
    pub negated: Option<bool>,
    pub kind: Option<String>,
    pub named: Option<bool>,
    pub form: Option<String>,
    pub zone: Option<String>,
    pub speakers: Option<Vec<String>>,
    pub role: Option<String>,
    pub resolved_by: Option<String>,
    pub via: Option<Vec<String>>,
    pub evidentials: Option<Vec<(String, String)>>,
    pub within: Option<bool>,
    /// May be found or not.
    #[serde(default)]
    pub optional: bool,
}

/// Words of the text, with `@k` behind those that are not meant at their first place.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum Words {
    One(String),
    Pieces(Vec<String>),
}

/// Tells a field that is `null` from one that is not named.
fn present<'de, D: Deserializer<'de>>(field: D) -> Result<Option<Option<Words>>, D::Error> {
    Option::deserialize(field).map(Some)
}

/// The cases of a file, or its faults by line.
pub fn read(file: &str) -> Result<Vec<Reading>, Vec<(usize, String)>> {
    let (mut readings, mut faults) = (Vec::new(), Vec::new());
    for (number, line) in (1..).zip(file.lines()).filter(|(_, line)| !line.trim().is_empty()) {
        match serde_json::from_str::<Reading>(line) {
            Ok(reading) => match reading.claims.iter().find_map(|claim| unplaced(&reading.text, claim)) {
                Some(words) => faults.push((number, format!("{words:?} does not stand in the text"))),
                None => readings.push(reading),
            },
            Err(error) => faults.push((number, error.to_string())),
        }
    }
    if faults.is_empty() { Ok(readings) } else { Err(faults) }
}

/// Words of a claim that the text lacks.
fn unplaced<'c>(text: &str, claim: &'c Expected) -> Option<&'c Words> {
    let rest = [&claim.source, &claim.cue, &claim.addressee, &claim.medium, &claim.time];
    let named = rest.into_iter().filter_map(|words| words.as_ref()?.as_ref());
    [&claim.content].into_iter().chain(named).find(|words| places(text, words).is_none())
}

/// Where the pieces of `words` stand. A piece without `@k` is looked for behind the one before it, then from the start.
pub fn places(text: &str, words: &Words) -> Option<Vec<Range<usize>>> {
    let pieces = match words {
        Words::One(one) => std::slice::from_ref(one),
        Words::Pieces(many) => many,
    };
    let (mut found, mut from) = (Vec::new(), 0);
    for piece in pieces {
        let place = match piece.rsplit_once('@').map(|(words, k)| (words, k.parse::<usize>())) {
            Some((words, Ok(k))) => occurrences(text, words).nth(k.checked_sub(1)?)?,
            _ => {
                let behind = occurrences(text, piece).find(|place| place.start >= from);
                behind.or_else(|| occurrences(text, piece).next())?
            }
        };
        from = place.end;
        found.push(place);
    }
    Some(found)
}

/// Where `words` stand at borders of words: `he` is not in `the`.
fn occurrences<'t>(text: &'t str, words: &'t str) -> impl Iterator<Item = Range<usize>> + 't {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let joins = move |a: Option<char>, b: Option<char>| a.is_some_and(is_word) && b.is_some_and(char::is_alphanumeric);
    text.match_indices(words).map(|(at, words)| at..at + words.len()).filter(move |place| {
        let (before, after) = (text[..place.start].chars().next_back(), text[place.end..].chars().next());
        !joins(before, words.chars().next()) && !joins(after, words.chars().next_back())
    })
}
