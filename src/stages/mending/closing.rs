//! Verbs of frames that the tagger took for participles at the end of a sentence, or for plurals beside speech.

use super::framing::FRAME;
use super::tagged::Tagged;
use super::words::reporting;
use crate::lexicon::{EntryKind, Flags, Tag, TagSet};
use crate::stages::tokens::TokenKind;
use crate::stages::units::Item;

/// ", the jury [heard].": what looks like a participle at the end of a sentence, behind a comma and those who may speak or
/// hear, is the verb of a frame.
pub fn past(items: &mut Tagged, at: usize) {
    let (tokens, lexicon) = (items.tokens, items.lexicon);
    let ends = items.get(at + 1).is_none_or(|next| matches!(next.tag, Tag::End | Tag::Comma));
    if !ends || at < 3 {
        return;
    }
    let one = matches!(items[at - 1].tag, Tag::Noun | Tag::Nouns) && items[at - 1].flags.any(Flags::SPEAKER);
    let run = items[..at].iter().rev().take(FRAME).take_while(|item| item.tag.is_nominal()).count();
    let apart = one && at > run && items[at - run - 1].tag == Tag::Comma;
    if apart && reporting(&items[at], tokens, lexicon).is_some_and(|found| found.entry.frames.tells()) {
        items.set(at, Tag::Past);
    }
}

/// “…,” Voss notes: what looks like a plural behind a name is, beside speech, the verb of a frame that has no other.
pub fn third(items: &mut Tagged) {
    let lexicon = items.lexicon;
    if items.any(TagSet::FINITE) {
        return;
    }
    let reports = |i: usize| {
        let subject = matches!(items[i - 1].tag, Tag::Name | Tag::Pronoun | Tag::Noun | Tag::Adverb | Tag::Comma);
        // The 34-year-old recalls: “…”
        let opens = |before: &Item| before.is_speech || before.tag == Tag::Comma;
        let aged = matches!(&items[..i], [before @ .., the, old]
            if the.tag == Tag::Determiner && old.tag == Tag::Adjective && before.last().is_none_or(opens));
        (subject || aged) && lexicon.may_begin(items[i].word, EntryKind::ReportingVerb)
    };
    // “…,” the article read. The note, in pencil, read: “…”
    let past = |i: usize| {
        let may = lexicon.tagger().profile(items[i].word).may_be(Tag::Past);
        let behind = || items.get(i + 1).is_none_or(|next| matches!(next.tag, Tag::End | Tag::Comma));
        let colon = || items.get(i + 1).is_some_and(|next| next.kind == TokenKind::Colon);
        may && (items[0].is_speech && behind() || colon() && items[i + 2..].first().is_some_and(|s| s.is_speech))
    };
    let third = (1..items.len()).find(|&i| items[i].tag == Tag::Nouns && reports(i)).map(|i| (i, Tag::Third));
    let base = |i: &usize| matches!(items[*i].tag, Tag::Noun | Tag::Verb) && reports(*i) && past(*i);
    if let Some((verb, tag)) = third.or_else(|| (1..items.len()).find(base).map(|i| (i, Tag::Past))) {
        items.set(verb, tag);
    }
}
