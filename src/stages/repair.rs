//! Second thoughts about parts of speech, when the whole sentence and its names are known.

use super::finites;
use super::framing::framing_verbs;
use super::inversion;
use super::modifiers::{counted_modifiers, object_modifiers, opening_modifier, owned_modifiers};
use super::nominals::{
    governed_nouns, named_states, objects, offices, pairs, participles, possessed_nouns, times, unknown_nouns,
    unknown_plurals,
};
use super::pasts;
use super::signs::Signs;
use super::tokens::Token;
use super::units::Item;
use crate::lexicon::{Flags, Lexicon, Tag, function as f};

/// Mends the tags of one unit. Gives back what its items are together, which tells what most units do not hold.
pub fn repair(items: &mut [Item], tokens: &[Token], lexicon: &Lexicon) -> Signs {
    let mut signs = Signs::of(items);
    if signs.has_word(f::CANNOT) {
        // The tagger learned from texts that write it as two words.
        items.iter_mut().filter(|item| item.word == f::CANNOT).for_each(|item| item.tag = Tag::Modal);
        signs = Signs::of(items);
    }
    nouns(items, tokens, lexicon, &signs);
    verbs(items, tokens, lexicon, &signs);
    opening_modifier(items);
    signs
}

/// Where only a noun, or what describes one, can stand.
fn nouns(items: &mut [Item], tokens: &[Token], lexicon: &Lexicon, signs: &Signs) {
    let has = |tag: Tag| signs.has_tag(tag);
    if has(Tag::Genitive) {
        possessed_nouns(items);
    }
    inversion::subjects(items, lexicon);
    if signs.has_word(f::LONG) {
        long_since(items);
    }
    if signs.flags.any(Flags::MONTH.or(Flags::TIME_UNIT)) {
        times(items);
    }
    if has(Tag::Conjunction) {
        pairs(items);
    }
    if signs.has_word(f::US) {
        named_states(items, tokens);
    }
    if has(Tag::Gerund) && has(Tag::Number) {
        counted_modifiers(items);
    }
    if has(Tag::Possessive) && has(Tag::Adverb) {
        owned_modifiers(items);
    }
    if has(Tag::Gerund) && signs.flags.any(Flags::CUE) {
        object_modifiers(items, tokens, lexicon);
    }
    if has(Tag::Determiner) && signs.flags.any(Flags::CUE) {
        complementizers(items);
    }
    if has(Tag::Verb) || has(Tag::Present) {
        governed_nouns(items, tokens, lexicon);
    }
    if has(Tag::Past) {
        participles(items);
    }
    if signs.has_word(f::HER) && has(Tag::Possessive) {
        objects(items);
    }
    if has(Tag::Adjective) {
        if signs.flags.any(Flags::TIME_MODIFIER) {
            inversion::seasons(items);
        }
        unknown_nouns(items, lexicon);
        if signs.flags.any(Flags::ROLE) {
            offices(items);
        }
        finites::unknown_past(items, lexicon);
    }
    if signs.flags.any(Flags::ROLE) {
        inversion::titles(items);
    }
    if has(Tag::Name) && signs.flags.any(Flags::CUE) {
        inversion::opening(items, tokens, lexicon);
        inversion::descriptions(items);
    }
}

/// Where a clause lacks its verb, or has one too many.
fn verbs(items: &mut [Item], tokens: &[Token], lexicon: &Lexicon, signs: &Signs) {
    let has = |tag: Tag| signs.has_tag(tag);
    let cue = signs.flags.any(Flags::CUE);
    if has(Tag::Name) && has(Tag::Comma) && cue {
        inversion::verbs(items, tokens, lexicon);
    }
    if has(Tag::Third) {
        unknown_plurals(items, lexicon);
        if cue {
            inversion::speakers(items);
        }
    }
    finites::certain(items, lexicon);
    if cue {
        inversion::helped(items, tokens, lexicon);
        inversion::governing(items, tokens, lexicon);
    }
    if has(Tag::Participle) {
        inversion::participles(items, tokens, lexicon);
        pasts::only_past(items, tokens, lexicon);
        pasts::past_with_object(items, tokens, lexicon);
        pasts::joined_past(items, lexicon);
    }
    if has(Tag::Verb) {
        finites::present(items, tokens, lexicon);
    }
    if signs.speech {
        finites::framing_third(items, lexicon);
    }
    if has(Tag::Participle) {
        pasts::told_past(items, tokens, lexicon);
    }
    if cue {
        finites::planning(items, lexicon);
        framing_verbs(items, tokens, lexicon);
    }
}

/// "Warning that “history will judge”": between a word that reports and an opening mark, *that* opens a clause.
fn complementizers(items: &mut [Item]) {
    for i in 1..items.len().max(1) - 1 {
        let quoted = items[i + 1].first > items[i].last + 1;
        if items[i].word == f::THAT && items[i].tag == Tag::Determiner && quoted && items[i - 1].flags.any(Flags::CUE) {
            items[i].tag = Tag::Preposition;
        }
    }
}

/// "has long argued": an adverb between an auxiliary and its verb.
fn long_since(items: &mut [Item]) {
    for i in 1..items.len().saturating_sub(1) {
        let auxiliary = items[i - 1].word >= f::HAVE && items[i - 1].word <= f::D;
        let verb = matches!(items[i + 1].tag, Tag::Participle | Tag::Past);
        if items[i].word == f::LONG && auxiliary && verb {
            items[i].tag = Tag::Adverb;
        }
    }
}
