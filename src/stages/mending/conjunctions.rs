//! Words that join clauses, where the tagger took them for something else.

use super::tagged::{TagSet, Tagged};
use crate::lexicon::{Flags, Tag, function as f};

/// "Warning that “history will judge”": between a word that reports and an opening mark, *that* opens a clause.
pub fn complementizers(items: &mut Tagged) {
    items.each(TagSet::of(&[Tag::Determiner]), |items, that| {
        if items[that].word != f::THAT || that == 0 || that + 1 == items.len() {
            return;
        }
        let quoted = items[that + 1].is_marked_off(&items[that]);
        if quoted && items[that - 1].flags.any(Flags::CUE) {
            items.set(that, Tag::Preposition);
        }
    });
}

/// "say it is safe, [yet] admit that it leaks", ", [yet] she stayed": between a comma and a verb or whoever does it, *yet* joins.
pub fn contrasts(items: &mut Tagged) {
    items.each(TagSet::of(&[Tag::Adverb]), |items, yet| {
        if items[yet].word != f::YET || yet < 2 || items[yet - 1].tag != Tag::Comma {
            return;
        }
        if items.get(yet + 1).is_some_and(|next| next.tag.is_finite() || f::is_nominative(next.word)) {
            items.set(yet, Tag::Conjunction);
        }
    });
}
