//! Verbs right behind speech, where a name or a noun for who speaks stands beside them.

use super::tagged::Tagged;
use crate::lexicon::{EntryKind, Flags, Lexicon, Tag};
use crate::stages::tokens::Token;
use crate::stages::units::Item;

/// “Fantastic!” [beamed] Ada Marsh: behind speech and before a name stands a verb.
pub fn speech(items: &mut Tagged, speech: usize) {
    let (tokens, lexicon) = (items.tokens, items.lexicon);
    let verb = speech + 1;
    let Some(item) = items.get(verb) else { return };
    // “…,” [shot back] union rep Ada Marsh: the second word is a part of the verb.
    let end = verb + phrasal(items, verb, tokens, lexicon);
    let named = || is_named(&items[end..]);
    let tag = match item.tag {
        // “…,” cautions ornithologist Ada Marsh
        Tag::Past | Tag::Third if named() => item.tag,
        Tag::Nouns if lexicon.may_begin(item.word, EntryKind::ReportingVerb) && named() => Tag::Third,
        Tag::Participle => {
            let opens =
                items.get(end).is_some_and(|next| matches!(next.tag, Tag::Name | Tag::Determiner | Tag::Number));
            if opens || named() {
                items.set(verb, Tag::Past);
            }
            return;
        }
        // “…,” tutted shop steward Ada Marsh
        Tag::Adjective if lexicon.tagger().profile(item.word).is_unknown() && named() => Tag::Past,
        Tag::Verb if lexicon.tagger().profile(item.word).may_be(Tag::Past) && named() => Tag::Past,
        Tag::Determiner => return closing_past(items, verb),
        _ => return,
    };
    items.set(verb, tag);
    if end > verb + 1 {
        items.set(verb + 1, Tag::Particle);
    }
    for at in end..items.len().min(end + 2) {
        if matches!(items[at].tag, Tag::Verb | Tag::Present) {
            items.set(at, Tag::Noun);
        }
    }
}

/// “…,” the shop steward [sympathised].: behind a noun that `start` begins, what ends the sentence and may be a past is its verb.
fn closing_past(items: &mut Tagged, start: usize) {
    let lexicon = items.lexicon;
    let last = start + items[start..].iter().take_while(|item| item.tag.is_nominal()).count() - 1;
    let profile = lexicon.tagger().profile(items[last].word);
    let unknown = items[last].tag == Tag::Adjective && (profile.is_unknown() || profile.may_be(Tag::Past));
    let noun = last > start + 1 && matches!(items[last - 1].tag, Tag::Noun | Tag::Nouns | Tag::Name);
    if unknown && noun && items.get(last + 1).is_none_or(|next| next.tag == Tag::End) {
        items.set(last, Tag::Past);
    }
}

/// How many items the verb at `at` has, with the particle of its entry.
fn phrasal(items: &[Item], at: usize, tokens: &[Token], lexicon: &Lexicon) -> usize {
    let particle = |next: &&Item| matches!(next.tag, Tag::Adverb | Tag::Adjective | Tag::Particle | Tag::Preposition);
    let Some(next) = items.get(at + 1).filter(particle).filter(|_| items[at].flags.any(Flags::CUE)) else { return 1 };
    let found = lexicon.find(&tokens[items[at].first as usize..=next.last as usize], EntryKind::ReportingVerb);
    if found.is_some_and(|found| found.len > 1) { 2 } else { 1 }
}

/// Whether nouns with a name at their end begin here, and nothing goes on behind it: "minibus driver Ada Marsh."
fn is_named(items: &[Item]) -> bool {
    // "lead author Ada Marsh"
    let speaks = |item: Option<&Item>| item.is_some_and(|item| item.flags.any(Flags::SPEAKING_NOUN));
    let noun = |&at: &usize| {
        let verb = matches!(items[at].tag, Tag::Verb | Tag::Present);
        matches!(items[at].tag, Tag::Noun | Tag::Adjective)
            || verb && (speaks(items.get(at)) || speaks(items.get(at + 1)))
    };
    let nouns = (0..items.len()).take_while(noun).count();
    let names = items[nouns..].iter().take_while(|item| item.tag == Tag::Name).count();
    let closes =
        items.get(nouns + names).is_none_or(|next| matches!(next.tag, Tag::End | Tag::Comma | Tag::Preposition));
    names > 0 && closes
}
