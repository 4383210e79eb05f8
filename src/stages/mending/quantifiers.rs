//! Words that count those who are named: `both he and Voss`, `the ministry and the union all called for it`.

use super::tagged::Tagged;
use crate::lexicon::{Tag, function as f};

/// "shows both the mayor and Voss winning", "said both he and Voss left": what stands before the first of two.
pub fn pairs(items: &mut Tagged) {
    for i in 0..items.len().saturating_sub(1) {
        // "Neither [she] nor her lawyer"
        let first = [f::BOTH, f::NEITHER].contains(&items[i].word) && items[i].tag == Tag::Determiner;
        // "Voss [both] praised the crew and warned of delays"
        let named = i > 0 && items[i - 1].tag == Tag::Name && items[i + 1].tag.is_finite();
        if first && (items[i + 1].tag == Tag::Pronoun || named) {
            items.set(i, Tag::Adverb);
        }
    }
    for i in 1..items.len().saturating_sub(1) {
        if [f::BOTH, f::NEITHER].contains(&items[i].word) && items[i].tag == Tag::Conjunction {
            match items[i + 1].tag {
                Tag::Pronoun | Tag::Determiner | Tag::Possessive => items.set(i, Tag::Adverb),
                Tag::Name | Tag::Noun | Tag::Nouns | Tag::Adjective => items.set(i, Tag::Determiner),
                // "said that both had left"
                _ if items[i - 1].word == f::THAT && items[i + 1].tag.is_finite() => items.set(i, Tag::Determiner),
                // "The ministry and the union both said"
                Tag::Past | Tag::Third | Tag::Present | Tag::Modal => items.set(i, Tag::Adverb),
                _ => {}
            }
        }
    }
}

/// "The ministry, the union and the bank all [called] for talks": between those who act and what they do, *all* counts
/// them.
pub fn all_of_them(items: &mut Tagged) {
    for i in 1..items.len().saturating_sub(1) {
        let acts = matches!(items[i + 1].tag, Tag::Past | Tag::Participle | Tag::Present | Tag::Modal);
        let they = matches!(items[i - 1].tag, Tag::Name | Tag::Noun | Tag::Nouns);
        let several = || items[..i].iter().any(|item| item.word == f::AND || item.tag == Tag::Nouns);
        if items[i].word == f::ALL && items[i].tag == Tag::Determiner && acts && they && several() {
            items.set(i, Tag::Adverb);
        }
    }
}
