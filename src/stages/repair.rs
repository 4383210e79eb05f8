//! Second thoughts about parts of speech, when the whole sentence and its names are known.

use super::finites;
use super::framing::{framing_verbs, joined_gerund, opening_gerund, reduced_present, third_before_clause};
use super::inversion;
use super::lacking;
use super::modifiers::{
    cited_adjectives, counted_modifiers, framed_modifiers, framed_plurals, joined_adjectives, listed_adjectives,
    object_modifiers, opening_modifier, owned_modifiers,
};
use super::nominals::{
    all_of_them, governed_nouns, named_states, objects, offices, pairs, participles, possessed_nouns,
    quoted_infinitives, times, unknown_nouns, unknown_plurals,
};
use super::pasts;
use super::signs::{Places, Signs, places};
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
    // What a word may be stays, whatever part of speech it gets.
    let cues = places(items, |item| item.flags.any(Flags::CUE));
    nouns(items, tokens, lexicon, &signs, &cues);
    verbs(items, tokens, lexicon, &signs, &cues);
    opening_modifier(items);
    if !cues.is_empty() {
        framed_modifiers(items);
    }
    signs
}

/// Where only a noun, or what describes one, can stand.
fn nouns(items: &mut [Item], tokens: &[Token], lexicon: &Lexicon, signs: &Signs, cues: &[usize]) {
    let has = |tag: Tag| signs.has_tag(tag);
    if has(Tag::Genitive) {
        possessed_nouns(items);
    }
    inversion::subjects(items, lexicon);
    lacking::opening_nouns(items);
    if has(Tag::Determiner) || has(Tag::Number) {
        lacking::determined(items, lexicon);
    }
    if signs.has_word(f::LONG) {
        long_since(items);
    }
    if signs.flags.any(Flags::MONTH.or(Flags::TIME_UNIT)) {
        times(items);
    }
    if signs.has_word(f::BOTH) {
        pairs(items);
    }
    if signs.has_word(f::ALL) {
        all_of_them(items);
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
    if has(Tag::Gerund) {
        object_modifiers(items, tokens, lexicon, cues);
    }
    if has(Tag::Comma) && has(Tag::Adjective) {
        listed_adjectives(items, lexicon);
    }
    if has(Tag::Participle) && has(Tag::Adjective) {
        joined_adjectives(items);
    }
    if has(Tag::Adverb) {
        cited_adjectives(items, lexicon, cues);
    }
    if has(Tag::Comma) && (has(Tag::Participle) || has(Tag::Past)) {
        framed_plurals(items, cues);
    }
    if has(Tag::Determiner) {
        complementizers(items, cues);
    }
    if has(Tag::Verb) || has(Tag::Present) {
        governed_nouns(items, tokens, lexicon);
    }
    if has(Tag::To) && has(Tag::Noun) {
        quoted_infinitives(items, lexicon);
    }
    if has(Tag::Nouns) && !cues.is_empty() {
        lacking::quoted_thirds(items, lexicon);
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
        if signs.flags.any(Flags::ROLE.or(Flags::SOURCE_NOUN)) {
            offices(items);
        }
        finites::unknown_past(items, lexicon);
    }
    if signs.flags.any(Flags::ROLE.or(Flags::SOURCE_NOUN)) {
        inversion::titles(items, lexicon);
    }
    if signs.speech {
        inversion::opening(items, tokens, lexicon);
    }
    if has(Tag::Name) && !cues.is_empty() {
        inversion::descriptions(items, cues);
    }
}

/// Where a clause lacks its verb, or has one too many.
fn verbs(items: &mut [Item], tokens: &[Token], lexicon: &Lexicon, signs: &Signs, cues: &[usize]) {
    let has = |tag: Tag| signs.has_tag(tag);
    if has(Tag::Nouns) && (has(Tag::Comma) || signs.speech) {
        inversion::verbs(items, tokens, lexicon, cues);
    }
    if has(Tag::Third) {
        unknown_plurals(items, lexicon);
        inversion::speakers(items, cues);
    }
    if has(Tag::Possessive) && has(Tag::Noun) {
        finites::lone_past(items, lexicon);
    }
    if has(Tag::Nouns) && !cues.is_empty() {
        third_before_clause(items, tokens, lexicon, cues);
    }
    finites::certain(items, tokens, lexicon);
    if has(Tag::Verb) && has(Tag::Comma) {
        lacking::inserted_participles(items, lexicon);
    }
    if has(Tag::Participle) && has(Tag::Comma) {
        lacking::opened_past(items, lexicon);
    }
    if has(Tag::Nouns) && has(Tag::Noun) {
        lacking::told_noun(items, tokens, lexicon, cues);
    }
    if has(Tag::To) && has(Tag::Adverb) {
        finites::split_infinitives(items, lexicon);
    }
    inversion::helped(items, tokens, lexicon, cues);
    inversion::governing(items, tokens, lexicon, cues);
    // From here on none is added.
    let participles =
        if has(Tag::Participle) { places(items, |item| item.tag == Tag::Participle) } else { Places::new() };
    if !participles.is_empty() {
        inversion::participles(items, tokens, lexicon, &participles);
        pasts::only_past(items, tokens, lexicon);
        pasts::past_with_object(items, tokens, lexicon, &participles);
        pasts::joined_past(items, lexicon, &participles);
    }
    if has(Tag::Verb) {
        finites::present(items, tokens, lexicon);
    }
    if signs.speech {
        finites::framing_third(items, lexicon);
    }
    pasts::told_past(items, tokens, lexicon, &participles);
    if has(Tag::To) && !cues.is_empty() {
        finites::planning(items, lexicon);
    }
    if cues.first() == Some(&0) {
        opening_gerund(items, tokens, lexicon);
    }
    framing_verbs(items, tokens, lexicon, cues);
    if !cues.is_empty() && has(Tag::Noun) {
        if !participles.is_empty() {
            reduced_present(items, tokens, lexicon);
        }
        if has(Tag::Gerund) {
            joined_gerund(items, tokens, lexicon);
        }
    }
}

/// "Warning that “history will judge”": between a word that reports and an opening mark, *that* opens a clause.
fn complementizers(items: &mut [Item], cues: &[usize]) {
    for &cue in cues {
        let [_, that, next, ..] = &mut items[cue..] else { return };
        let quoted = next.first > that.last + 1;
        if that.word == f::THAT && that.tag == Tag::Determiner && quoted {
            that.tag = Tag::Preposition;
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
