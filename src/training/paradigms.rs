//! What a word may be that the articles never showed: the tags of its paradigm, its other forms, its British spelling.

use crate::lexicon::{Inflection, Paradigm, Tag, function};
use std::collections::BTreeMap;

/// Adds the tags that a word may have by its paradigm, though it was never seen with them: "admires" was, "spearheads" may
/// be a verb because "spearhead" is one.
pub fn complete(tags: &mut Vec<Tag>, word: &str, counts: &BTreeMap<String, BTreeMap<Tag, u32>>) {
    if function::WORDS.contains(&word) {
        return;
    }
    let also = |tags: &mut Vec<Tag>, tag: Tag| {
        if !tags.contains(&tag) {
            tags.push(tag);
        }
    };
    for (one, other) in [(Tag::Verb, Tag::Present), (Tag::Present, Tag::Verb)] {
        if tags.contains(&one) {
            also(tags, other);
        }
    }
    let stem = |ends: &[(&str, &str)], tag: Tag| {
        ends.iter()
            .filter_map(|(end, stem)| Some(word.strip_suffix(end)?.to_owned() + stem))
            .any(|stem| counts.get(&stem).and_then(|tags| tags.get(&tag)).is_some_and(|&n| n > 1))
    };
    let past = [("ed", ""), ("ed", "e"), ("ied", "y")];
    let is_past = tags.contains(&Tag::Past) || tags.contains(&Tag::Participle);
    let described = tags.contains(&Tag::Adjective) && !word.ends_with("eed") && word.len() > 4;
    if word.ends_with("ed") && (is_past || described || stem(&past, Tag::Verb)) {
        also(tags, Tag::Past);
        also(tags, Tag::Participle);
    }
    if stem(&[("ing", ""), ("ing", "e")], Tag::Verb) {
        also(tags, Tag::Gerund);
    }
    let third = [("s", ""), ("es", ""), ("ies", "y")];
    if tags.contains(&Tag::Nouns) || tags.contains(&Tag::Third) {
        if stem(&third, Tag::Verb) || stem(&third, Tag::Present) {
            also(tags, Tag::Third);
        }
        if stem(&third, Tag::Noun) {
            also(tags, Tag::Nouns);
        }
    }
}

/// The regular forms of the words that are known, with the tags they may have: what was too rare to be learned.
#[derive(Default)]
pub struct Forms(BTreeMap<String, Vec<Tag>>);

impl Forms {
    /// Adds those of one word.
    pub fn of(&mut self, word: &str, tags: &[Tag]) {
        if function::WORDS.contains(&word) || !word.bytes().all(|b| b.is_ascii_lowercase()) {
            return;
        }
        let mut add = |paradigm: Paradigm, inflection: Inflection, tags: &[Tag]| {
            for (_, form) in paradigm.regular(word).into_iter().filter(|(found, _)| *found == inflection) {
                let known = self.0.entry(form.into_owned()).or_default();
                known.extend(tags.iter().filter(|tag| !known.contains(tag)).copied().collect::<Vec<_>>());
            }
        };
        if tags.contains(&Tag::Verb) || tags.contains(&Tag::Present) {
            add(Paradigm::Verb, Inflection::Third, &[Tag::Third]);
            add(Paradigm::Verb, Inflection::Past, &[Tag::Past, Tag::Participle]);
            add(Paradigm::Verb, Inflection::Gerund, &[Tag::Gerund, Tag::Noun]);
        }
        if tags.contains(&Tag::Noun) {
            add(Paradigm::Noun, Inflection::Third, &[Tag::Nouns]);
        }
        for other in british(word) {
            let known = self.0.entry(other).or_default();
            known.extend(tags.iter().filter(|tag| !known.contains(tag)).copied().collect::<Vec<_>>());
        }
    }

    /// The forms with their tags.
    pub fn iter(&self) -> impl Iterator<Item = (&String, &Vec<Tag>)> {
        self.0.iter()
    }
}

/// How an American spelling is written in Britain, where it may be: organise, labour, centre, defence, programme, travelled.
fn british(word: &str) -> impl Iterator<Item = String> {
    // What ends like this, and how it ends there; `our` is no ending of those who act (actor, sponsor).
    const ENDS: [(&str, &str); 16] = [
        ("ize", "ise"),
        ("izes", "ises"),
        ("ized", "ised"),
        ("izing", "ising"),
        ("ization", "isation"),
        ("yze", "yse"),
        ("yzed", "ysed"),
        ("yzing", "ysing"),
        ("or", "our"),
        ("ors", "ours"),
        ("ored", "oured"),
        ("nter", "ntre"),
        ("nters", "ntres"),
        ("ense", "ence"),
        ("gram", "gramme"),
        ("grams", "grammes"),
    ];
    let actor = word.trim_end_matches('s').ends_with("tor") || word.trim_end_matches('s').ends_with("sor");
    let respelt = move |(end, other): (&str, &str)| {
        let stem = word.strip_suffix(end).filter(|stem| stem.len() > 1 && !(actor && other.starts_with("our")))?;
        Some(format!("{stem}{other}"))
    };
    let doubled = ["eled", "eling", "aled", "aling"].into_iter().filter_map(|end| {
        let stem = word.strip_suffix(end).filter(|stem| stem.len() > 2)?;
        Some(format!("{stem}{}l{}", &end[..2], &end[2..]))
    });
    ENDS.into_iter().filter_map(respelt).chain(doubled)
}
