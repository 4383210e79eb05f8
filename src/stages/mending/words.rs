//! What mending asks of a word by itself: which entry it is a form of, what may stand behind it.

use crate::lexicon::{EntryKind, Flags, Frame, Lexicon, Match, Tag, function as f};
use crate::stages::tokens::Token;
use crate::stages::units::Item;

/// How far a clause is looked at on either side of a verb, in items.
pub const CLAUSE: usize = 24;

/// How far the rest of a sentence is looked at, in items.
pub const FAR: usize = 60;

/// The entry of a reporting verb that a word is a form of.
pub fn reporting<'l>(item: &Item, tokens: &[Token], lexicon: &'l Lexicon) -> Option<Match<'l>> {
    let token = item.first as usize;
    lexicon.find(&tokens[token..=token], EntryKind::ReportingVerb)
}

/// Whether a verb tells what a clause behind it says, and can have no noun phrase with a participle for it.
pub fn takes_clause(item: &Item, tokens: &[Token], lexicon: &Lexicon) -> bool {
    let clausal = |found: Match| {
        let frames = &found.entry.frames;
        frames.has(Frame::Clause) && !frames.has(Frame::Predicate) && !frames.has(Frame::As)
    };
    item.tag.is_finite() && item.flags.any(Flags::CUE) && reporting(item, tokens, lexicon).is_some_and(clausal)
}

/// Whether the word behind a verb is a preposition of its entry.
pub fn takes_preposition(verb: &Item, next: Option<&Item>, tokens: &[Token], lexicon: &Lexicon) -> bool {
    let token = verb.first as usize;
    let Some(next) = next.filter(|next| matches!(next.tag, Tag::Preposition | Tag::To)) else { return false };
    let found = lexicon.find(&tokens[token..=next.last as usize], EntryKind::ReportingVerb);
    let own = |preposition: &str| lexicon.word_id(preposition.as_bytes()) == next.word;
    found.is_some_and(|found| found.len > 1 || found.entry.frames.prepositions.iter().any(|word| own(word)))
}

/// "said it was shut and [vowed to] rebuild it": whether the infinitive behind a verb is what its subject will do, so that it
/// can stand behind no passive of it.
pub fn takes_infinitive(verb: &Item, next: Option<&Item>, tokens: &[Token], lexicon: &Lexicon) -> bool {
    let wills = |found: Match| {
        let frames = &found.entry.frames;
        frames.has(Frame::To) && !frames.has(Frame::ObjectTo) && !frames.has(Frame::Raising)
    };
    next.is_some_and(|next| next.tag == Tag::To) && reporting(verb, tokens, lexicon).is_some_and(wills)
}

/// Whether a clause may begin behind an item.
pub fn precedes_clause(item: &Item) -> bool {
    matches!(item.tag, Tag::Comma | Tag::Pause | Tag::Conjunction | Tag::Wh | Tag::End | Tag::Quote)
        || f::is_subordinator(item.word) && !matches!(item.word, f::AS | f::THAN | f::ONCE)
}
