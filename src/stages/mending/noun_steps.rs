//! The steps that find where only a noun, or what describes one, can stand, in their order.

use super::modifiers::{
    cited_adjectives, counted_modifiers, counted_nouns, fields, framed_gerunds, framed_plurals, joined_adjectives,
    listed_adjectives, long_since, object_modifiers, owned_modifiers, possessing_names, predicates,
};
use super::nominals::{
    governed_nouns, named_states, objects, offices, participles, possessed_nouns, times, unknown_nouns,
};
use super::reporting::{
    addressed, inserted_passive, judged_plurals, quoted_infinitives, told_infinitive, told_infinitives,
};
use super::tagged::Tagged;
use super::{compounds, conjunctions, finites, inversion, lacking, mains, quantifiers, reduced};
use crate::lexicon::{Flags, Lexicon, Tag, function as f};
use crate::stages::signs::Signs;
use crate::stages::tokens::{Token, TokenKind};

/// Where only a noun, or what describes one, can stand.
pub fn nouns(items: &mut Tagged, tokens: &[Token], lexicon: &Lexicon, signs: &Signs) {
    let has = |tag: Tag| signs.has_tag(tag);
    if signs.has_word(f::S) && has(Tag::Name) {
        possessing_names(items);
    }
    if has(Tag::Genitive) {
        possessed_nouns(items);
    }
    inversion::subjects(items, lexicon);
    lacking::opening_nouns(items, tokens, lexicon);
    if has(Tag::Determiner) || has(Tag::Number) || has(Tag::Adverb) {
        lacking::determined(items, lexicon);
    }
    if signs.has_word(f::LONG) {
        long_since(items);
    }
    if signs.flags.any(Flags::MONTH.or(Flags::TIME_UNIT)) {
        times(items);
    }
    if signs.has_word(f::BOTH) {
        quantifiers::pairs(items);
    }
    if signs.has_word(f::ALL) {
        quantifiers::all_of_them(items);
    }
    if signs.has_word(f::US) {
        named_states(items, tokens);
    }
    if has(Tag::Gerund) && has(Tag::Number) {
        counted_modifiers(items);
    }
    if has(Tag::Third) && has(Tag::Number) {
        counted_nouns(items);
    }
    if has(Tag::Possessive) && has(Tag::Adverb) {
        owned_modifiers(items);
    }
    if has(Tag::Gerund) {
        conjunctions::vouched(items, tokens, lexicon);
        object_modifiers(items, tokens, lexicon);
        framed_gerunds(items, tokens, lexicon);
        fields(items);
    }
    if has(Tag::Comma) && has(Tag::Adjective) {
        listed_adjectives(items, lexicon);
    }
    if has(Tag::Participle) && has(Tag::Adjective) {
        joined_adjectives(items);
    }
    if has(Tag::Adverb) {
        cited_adjectives(items, lexicon);
    }
    if has(Tag::Comma) && (has(Tag::Participle) || has(Tag::Past)) {
        framed_plurals(items);
    }
    reduced::mend(items, tokens, lexicon, signs);
    if has(Tag::Determiner) {
        conjunctions::complementizers(items);
    }
    if has(Tag::Adverb) && has(Tag::Comma) {
        conjunctions::contrasts(items);
    }
    if has(Tag::Verb) {
        predicates(items, lexicon);
    }
    if has(Tag::Verb) || has(Tag::Present) {
        compounds::known(items, tokens, lexicon);
        governed_nouns(items, tokens, lexicon);
    }
    if has(Tag::To) && has(Tag::Noun) {
        quoted_infinitives(items, lexicon);
        if signs.flags.any(Flags::CUE) {
            told_infinitives(items);
            told_infinitive(items, tokens, lexicon);
        }
        if signs.flags.any(Flags::MEDIUM) {
            addressed(items);
        }
    }
    if has(Tag::Nouns) && signs.flags.any(Flags::CUE) {
        lacking::quoted_thirds(items, lexicon);
    }
    if has(Tag::Third) && signs.flags.any(Flags::CUE) {
        judged_plurals(items);
    }
    if has(Tag::Past) {
        participles(items, tokens, lexicon);
    }
    if signs.has_word(f::HER) {
        objects(items);
    }
    if has(Tag::Adjective) {
        if signs.flags.any(Flags::TIME_MODIFIER) {
            inversion::seasons(items);
        }
        finites::unknown_past(items, lexicon);
        mains::past_before_nobody(items, lexicon);
        if signs.flags.any(Flags::CUE) {
            mains::past_of_claim(items, lexicon);
        }
        unknown_nouns(items, lexicon);
        if signs.flags.any(Flags::SPEAKING_NOUN) {
            offices(items);
        }
        if has(Tag::Pronoun) && has(Tag::Comma) {
            inserted_passive(items, tokens, lexicon);
        }
    }
    if has(Tag::Name) && signs.flags.any(Flags::ROLE) {
        compounds::remits(items);
    }
    if has(Tag::Name) && has(Tag::Adverb) && signs.flags.any(Flags::SOURCE_NOUN) {
        compounds::outlets(items);
    }
    if signs.flags.any(Flags::SPEAKING_NOUN) {
        inversion::titles(items, lexicon);
    }
    if signs.speech || items.last().is_some_and(|last| last.kind == TokenKind::Colon) {
        inversion::opening(items, tokens, lexicon);
        lacking::announcing(items, lexicon);
    }
    if has(Tag::Name) && signs.flags.any(Flags::CUE) {
        inversion::descriptions(items);
    }
}
