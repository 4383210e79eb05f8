//! Words that join clauses, where the tagger took them for something else.

use super::tagged::{TagSet, Tagged};
use super::words::is_subject;
use crate::lexicon::{EntryKind, Flags, Lexicon, Tag, function as f};
use crate::stages::tokens::Token;

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

/// "According to [charging] documents, …": behind the phrase that a sentence opens with, what looks like a gerund describes the noun.
pub fn vouched(items: &mut Tagged, tokens: &[Token], lexicon: &Lexicon) {
    let Some(first) = items.first().filter(|first| first.begins.has(EntryKind::AttributivePhrase)) else { return };
    let Some(found) = lexicon.find(&tokens[first.first as usize..], EntryKind::AttributivePhrase) else { return };
    if let Some([gerund, noun, comma]) = items.get(found.len..found.len + 3)
        && gerund.tag == Tag::Gerund
        && matches!(noun.tag, Tag::Noun | Tag::Nouns)
        && comma.tag == Tag::Comma
    {
        items.set(found.len, Tag::Adjective);
    }
}

/// "say it is safe, [yet] admit that it leaks", ", [yet] she stayed": between a comma and a verb or whoever does it, *yet* joins.
pub fn contrasts(items: &mut Tagged) {
    items.each(TagSet::of(&[Tag::Adverb]), |items, yet| {
        if items[yet].word != f::YET || yet < 2 || items[yet - 1].tag != Tag::Comma {
            return;
        }
        if items.get(yet + 1).is_some_and(|next| next.tag.is_finite() || is_subject(next.word)) {
            items.set(yet, Tag::Conjunction);
        }
    });
}
