//! Words that count those who are named: `both he and Voss`, `the ministry and the union all called for it`.

use super::tagged::Tagged;
use crate::lexicon::{Tag, function as f};

/// "shows both the mayor and Voss winning", "said both he and Voss left": what stands before the first of two.
pub fn first_of_pairs(items: &mut Tagged, i: usize) {
    let Some(next) = items.get(i + 1) else { return };
    // "Voss [both] praised the crew and warned of delays"
    let named = i > 0 && items[i - 1].tag == Tag::Name && next.tag.is_finite();
    // "Neither [she] nor her lawyer"
    if next.tag == Tag::Pronoun || named {
        items.set(i, Tag::Adverb);
    }
}

/// So does what joins nothing, and what counts those behind it.
pub fn pairs(items: &mut Tagged, i: usize) {
    let Some(next) = items.get(i + 1).filter(|_| i > 0) else { return };
    let tag = match next.tag {
        Tag::Pronoun | Tag::Determiner | Tag::Possessive => Tag::Adverb,
        Tag::Name | Tag::Noun | Tag::Nouns | Tag::Adjective => Tag::Determiner,
        // "said that both had left"
        tag if items[i - 1].word == f::THAT && tag.is_finite() => Tag::Determiner,
        // "The ministry and the union both said"
        Tag::Past | Tag::Third | Tag::Present | Tag::Modal => Tag::Adverb,
        _ => return,
    };
    items.set(i, tag);
}

/// "The ministry, the union and the bank all [called] for talks": between those who act and what they do, *all* counts
/// them.
pub fn all_of_them(items: &mut Tagged, i: usize) {
    if items[..i].iter().any(|item| item.word == f::AND || item.tag == Tag::Nouns) {
        items.set(i, Tag::Adverb);
    }
}
