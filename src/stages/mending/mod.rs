//! Second thoughts about parts of speech, when the whole sentence and its names are known.

mod beside;
mod compounds;
mod conjunctions;
mod finites;
mod framed;
mod framing;
mod headings;
mod inversion;
mod lacking;
mod mains;
mod modifiers;
mod nominals;
mod opened;
mod pasts;
mod reduced;
mod reporting;
mod series;
pub mod tagged;
mod willing;
mod words;

use crate::lexicon::{Flags, Lexicon, Tag, TagSet, function as f};
use crate::stages::signs::Signs;
use crate::stages::tokens::{Token, TokenKind};
use framing::framing_verbs;
use modifiers::{
    cited_adjectives, counted_modifiers, counted_nouns, fields, framed_gerunds, framed_modifiers, framed_plurals,
    joined_adjectives, judged_adjectives, listed_adjectives, long_since, object_modifiers, opening_modifier,
    owned_modifiers, possessing_names, predicates,
};
use nominals::{
    all_of_them, governed_nouns, named_states, objects, offices, pairs, participles, possessed_nouns, times,
    unknown_nouns, unknown_plurals,
};
use reporting::{
    addressed, collective_present, inserted_passive, joined_gerund, judged_plurals, opening_gerund, passed_media,
    quoted_infinitives, reduced_gerund, reduced_present, third_before_clause, told_infinitive, told_infinitives,
};
use tagged::{Places, Tagged};

/// Mends the tags of one unit. Gives back what its items are together, which tells what most units do not hold.
pub fn mend(items: &mut Tagged, tokens: &[Token], lexicon: &Lexicon) -> Signs {
    let mut signs = Signs::of(items);
    if signs.has_word(f::CANNOT) {
        // The tagger learned from texts that write it as two words.
        items.set_all(|item| item.word == f::CANNOT, Tag::Modal);
        signs = Signs::of(items);
    }
    nouns(items, tokens, lexicon, &signs);
    verbs(items, tokens, lexicon, &signs);
    opening_modifier(items, tokens, lexicon);
    if signs.flags.any(Flags::CUE) && signs.has_tag(Tag::Noun) {
        judged_adjectives(items, tokens, lexicon);
    }
    if signs.flags.any(Flags::CUE) {
        framed_modifiers(items);
    }
    signs
}

/// Where only a noun, or what describes one, can stand.
fn nouns(items: &mut Tagged, tokens: &[Token], lexicon: &Lexicon, signs: &Signs) {
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

/// Where a clause lacks its verb, or has one too many.
fn verbs(items: &mut Tagged, tokens: &[Token], lexicon: &Lexicon, signs: &Signs) {
    let has = |tag: Tag| signs.has_tag(tag);
    if has(Tag::Nouns) && (has(Tag::Comma) || signs.speech) {
        inversion::verbs(items, tokens, lexicon);
    }
    if has(Tag::Third) {
        unknown_plurals(items, lexicon);
        if has(Tag::To) && has(Tag::Past) {
            willing::fallen_plans(items, lexicon);
        }
        inversion::speakers(items);
    }
    if has(Tag::Possessive) && has(Tag::Noun) {
        finites::lone_past(items, lexicon);
    }
    if signs.flags.any(Flags::CUE) && signs.flags.any(Flags::SOURCE_NOUN) {
        collective_present(items, tokens, lexicon);
    }
    if signs.has_word(f::HIS) && signs.flags.any(Flags::CUE) {
        finites::said_by_friends(items, tokens, lexicon);
    }
    if has(Tag::Nouns) && signs.flags.any(Flags::CUE) {
        third_before_clause(items, tokens, lexicon);
    }
    if has(Tag::Pronoun) && has(Tag::Noun) {
        finites::before_object(items, lexicon);
    }
    beside::speech(items, tokens, lexicon);
    finites::certain(items, tokens, lexicon);
    if has(Tag::Nouns) && signs.flags.any(Flags::CUE) {
        lacking::lone_present(items);
        if has(Tag::Adverb) {
            lacking::modified_third(items, lexicon);
        }
    }
    if has(Tag::Comma) && signs.flags.any(Flags::CUE) {
        framed::framed_verb(items, lexicon);
        framed::plural_frame(items, tokens, lexicon);
    }
    if has(Tag::Wh) {
        lacking::related_present(items, lexicon);
    }
    if signs.flags.any(Flags::ROLE) && has(Tag::Noun) {
        lacking::witnessed(items, lexicon);
    }
    if has(Tag::Verb) && has(Tag::Comma) {
        lacking::inserted_participles(items, lexicon);
    }
    if has(Tag::Participle) && has(Tag::Comma) {
        opened::opened_past(items, lexicon);
    }
    if has(Tag::Nouns) && has(Tag::Wh) {
        pasts::gap_third(items, tokens, lexicon);
    }
    if has(Tag::Nouns) && has(Tag::Noun) {
        lacking::told_noun(items, tokens, lexicon);
        lacking::told_present(items, tokens, lexicon);
    }
    if has(Tag::There) {
        finites::placed_there(items);
    }
    if has(Tag::To) {
        willing::bare_infinitives(items, lexicon);
        finites::split_infinitives(items, lexicon);
    }
    inversion::helped(items, tokens, lexicon);
    inversion::governing(items, tokens, lexicon);
    passed_media(items, lexicon, signs);
    if has(Tag::To) && signs.flags.any(Flags::CUE) {
        willing::willed(items, tokens, lexicon);
        willing::pledging(items, tokens, lexicon);
    }
    // From here on none is added.
    let participles = if has(Tag::Participle) { items.places(TagSet::of(&[Tag::Participle])) } else { Places::new() };
    if !participles.is_empty() {
        inversion::participles(items, tokens, lexicon, &participles);
        if signs.flags.any(Flags::CUE) {
            lacking::intransitive_pasts(items, tokens, lexicon, &participles);
        }
        mains::interrupted_past(items, lexicon, &participles);
        pasts::only_past(items, tokens, lexicon);
        pasts::past_with_object(items, tokens, lexicon, &participles);
        series::verbs(items, tokens, lexicon, &participles);
        framing::closing_past(items, tokens, lexicon, &participles);
        if signs.flags.any(Flags::CUE) {
            willing::told_of(items, lexicon, &participles);
            willing::joined_to_will(items, &participles);
        }
    }
    if has(Tag::Verb) {
        conjunctions::joined_telling(items, tokens, lexicon);
        finites::present(items, tokens, lexicon);
    }
    if signs.speech {
        framing::framing_third(items, lexicon);
    }
    pasts::told_past(items, tokens, lexicon, &participles);
    if has(Tag::To) && signs.flags.any(Flags::CUE) {
        willing::planning(items, lexicon);
    }
    if signs.flags.any(Flags::CUE) {
        headings::verbs(items, tokens, lexicon);
    }
    opening_gerund(items, tokens, lexicon);
    framing_verbs(items, tokens, lexicon);
    if signs.flags.any(Flags::CUE) && has(Tag::Noun) {
        if !participles.is_empty() {
            reduced_present(items, tokens, lexicon);
        }
        reduced_gerund(items, tokens, lexicon);
        if has(Tag::Gerund) {
            joined_gerund(items, tokens, lexicon);
        }
    }
}
