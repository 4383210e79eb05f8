//! Nouns of several words of which the tagger takes one for a verb: `a think tank`, `transport spokeswoman Mara Voss`.

use super::tagged::Tagged;
use crate::lexicon::{EntryKind, Flags, Tag};
use crate::stages::units::Item;

/// "Satellite images show", "Satellite images seen by the Courier", "Exit polling showed": what opens the sentence.
pub fn opening(items: &mut Tagged) {
    if let [_, second, third, ..] = &**items
        && (third.tag.is_finite() && third.flags.any(Flags::CUE)
            || third.tag == Tag::Participle && second.tag == Tag::Nouns)
    {
        items.set(0, Tag::Noun);
    }
}

/// "a [think] tank": a noun of several words that the lexicons know.
pub fn known(items: &mut Tagged, at: usize) {
    if !items[at].begins.has(EntryKind::SourceNoun) {
        return;
    }
    let found = items.lexicon.find(&items.tokens[items[at].first as usize..], EntryKind::SourceNoun);
    if found.is_some_and(|found| found.len > 1) {
        items.set(at, Tag::Noun);
    }
}

/// "Liberal [transport] spokeswoman Mara Voss said": between a name and an office with its bearer, before the verb of both, what
/// looks like a verb says what the office is for.
pub fn remits(items: &mut Tagged, at: usize) {
    let remit = !items[at].flags.any(Flags::CUE) && !items[at].is_helper();
    if !remit || !items[at + 1].flags.any(Flags::ROLE) {
        return;
    }
    let name = |item: &&Item| item.tag == Tag::Name;
    let names = items[at + 2..].iter().take_while(name).count();
    // "…, said Liberal transport spokeswoman Mara Voss."
    let framed = || items[..at].iter().any(|item| item.tag.is_finite() || item.tag == Tag::To);
    let closes = |next: &Item| next.tag.is_finite() || matches!(next.tag, Tag::Comma | Tag::End) && framed();
    if names > 0 && items.get(at + 2 + names).is_some_and(closes) {
        items.set(at, Tag::Noun);
    }
}

/// "The business [daily] Kommersant", "Kommersant [daily] reported": a noun for an outlet that the tagger takes for an adverb.
pub fn outlets(items: &mut Tagged, at: usize) {
    let (before, next) = (&items[at - 1], &items[at + 1]);
    let described = before.tag == Tag::Noun && next.tag == Tag::Name;
    let named = before.tag == Tag::Name && next.tag.is_finite() && next.flags.any(Flags::CUE);
    if (described || named) && items[at].flags.any(Flags::SOURCE_NOUN) {
        items.set(at, Tag::Noun);
    }
}
