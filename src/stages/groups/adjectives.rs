//! What describes a noun before it: adverbs of degree, adjectives in a row.

use crate::lexicon::{Tag, function as f};
use crate::stages::units::Item;

/// Whether an adverb says how much of what stands behind it: "more guards", "further cuts", "very old".
pub fn describes(adverb: &Item, ahead: Option<Tag>) -> bool {
    let counts = [f::MORE, f::MOST, f::LESS, f::FEWER, f::FURTHER].contains(&adverb.word);
    match ahead {
        Some(Tag::Adjective | Tag::Number | Tag::Participle) => true,
        Some(Tag::Noun | Tag::Nouns) => counts,
        _ => false,
    }
}

/// Whether a comma divides two adjectives of a noun.
pub fn adjectives_go_on(items: &[Item], comma: usize) -> bool {
    let adjective = |item: &Item| matches!(item.tag, Tag::Adjective | Tag::Participle | Tag::Gerund);
    let part = |item: &&Item| adjective(item) || matches!(item.tag, Tag::Adverb | Tag::Comma | Tag::Conjunction);
    let behind = comma + 1 + items[comma + 1..].iter().take(ADJECTIVES).take_while(part).count();
    let noun = items.get(behind).is_some_and(|item| matches!(item.tag, Tag::Noun | Tag::Nouns) && !item.capital);
    noun && adjective(&items[comma - 1]) && adjective(&items[behind - 1])
}

/// How many more adjectives and marks may stand behind the first.
pub const ADJECTIVES: usize = 6;
