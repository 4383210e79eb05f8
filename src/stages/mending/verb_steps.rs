//! The steps that find where a clause lacks its verb, or has one too many, in their order.

use super::framing;
use super::framing::framing_verbs;
use super::nominals::unknown_plurals;
use super::reporting::{
    collective_present, joined_gerund, opening_gerund, passed_media, reduced_gerund, reduced_present,
    third_before_clause, timed_gerunds,
};
use super::tagged::{Places, Tagged};
use super::{
    beside, conjunctions, finites, framed, headings, inversion, lacking, mains, opened, pasts, series, willing,
};
use crate::lexicon::{Flags, Lexicon, Tag, TagSet, function as f};
use crate::stages::signs::Signs;
use crate::stages::tokens::Token;

/// Where a clause lacks its verb, or has one too many.
pub fn verbs(items: &mut Tagged, tokens: &[Token], lexicon: &Lexicon, signs: &Signs) {
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
        framed::mend(items, tokens, lexicon);
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
    if has(Tag::Noun) && signs.flags.any(Flags::CUE) {
        timed_gerunds(items, tokens, lexicon);
    }
    if has(Tag::Verb) && has(Tag::Noun) && signs.flags.any(Flags::CUE) {
        series::base_forms(items);
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
