//! The steps that find where a clause lacks its verb, or has one too many, in their order.

use super::framing::framing_verbs;
use super::modifiers::{framed_modifiers, judged_adjectives, opening_modifier};
use super::nominals::{articled, unknown_plurals};
use super::reporting::{
    collective_present, joined_gerund, opening_gerund, passed_media, reduced_gerund, reduced_present,
    third_before_clause, timed_gerunds,
};
use super::rows::{Place, Rows, Sort};
use super::steps::Step;
use super::{
    beside, closing, conjunctions, finites, framed, headings, inversion, lacking, mains, opened, pasts, quoted, series,
    willing,
};
use crate::lexicon::{Flags, Tag};

use Tag::{
    Adjective, Adverb, Comma, Conjunction, Determiner, End, Gerund, Modal, Name, Noun, Nouns, Number, Participle,
    Particle, Past, Pause, Possessive, Preposition, Present, Pronoun, Quote, There, Third, To, Verb, Wh,
};

/// Where a clause lacks its verb, or has one too many.
pub const VERBS: &[Step] = &[
    Step::each(inversion::verbs, &[Place::of(&[Nouns]).and(Sort::Cue).behind(&[Comma, Quote])]).with(&[Nouns]),
    Step::each(unknown_plurals, &[Place::of(&[Third]).without(Rows::sort(Sort::Cue).or(Sort::Be).or(Sort::S))])
        .with(&[Third]),
    Step::each(willing::fallen_plans, &[Place::of(&[Third]).before(&[To])]).with(&[Third, Past]),
    Step::each(inversion::speakers, &[Place::of(&[Past]).and(Sort::Cue).behind(&[Third])]).with(&[Third]),
    Step::each(finites::lone_past, &[Place::of(&[Noun]).behind(&[Noun, Nouns, Name, Adjective]).before(&[Possessive])])
        .with(&[Possessive, Noun]),
    Step::each(
        collective_present,
        &[Place::of(&[Noun, Verb, Adjective, Adverb]).and(Sort::Cue).behind_any(Rows::sort(Sort::Speaks))],
    )
    .having(Flags::SOURCE_NOUN),
    Step::each(finites::said_by_friends, &[Place::of(&[Possessive]).and(Sort::His).behind_any(Rows::sort(Sort::Of))])
        .having(Flags::CUE),
    Step::each(third_before_clause, &[Place::of(&[Nouns]).and(Sort::Cue).behind(&[Noun, Name, Adjective])])
        .with(&[Nouns]),
    Step::each(finites::before_object, &[Place::of(&[Pronoun]).behind(&[Noun])]).with(&[Pronoun, Noun]),
    Step::each(
        beside::speech,
        &[Place::of(&[Quote]).before(&[Past, Third, Nouns, Participle, Adjective, Verb, Determiner])],
    ),
    Step::each(finites::certain, &[Place::of(&[Pronoun, Conjunction]).before(&[Noun, Nouns])]),
    Step::unit(
        lacking::lone_present,
        &[Place::of(&[Adverb, Particle, Noun, Adjective, Verb]).and(Sort::Cue).behind(&[Nouns, Noun, Number, Name])],
    )
    .with(&[Nouns]),
    Step::each(
        lacking::modified_third,
        &[Place::of(&[Nouns]).and(Sort::Cue).behind(&[Adverb]).before(&[To, Preposition, Determiner, Possessive])],
    )
    .with(&[Nouns, Adverb]),
    Step::each(
        framed::framed_verb,
        &[Place::of(&[Past, Third, Present, Modal, Participle]).and(Sort::Cue).before(&[End])],
    )
    .with(&[Comma]),
    Step::each(framed::plural_frame, &[Place::of(&[Noun]).and(Sort::Cue).behind_any(Rows::NOMINAL)]).with(&[Comma]),
    Step::each(
        framed::closing_present,
        &[Place::of(&[Verb]).and(Sort::Cue).before(&[End, Quote]), Place::of(&[Verb]).and(Sort::Cue).and(Sort::Last)],
    )
    .with(&[Comma]),
    Step::each(lacking::related_present, &[Place::of(&[Wh]).before(&[Noun, Particle, Adverb])]).with(&[Wh]),
    Step::each(lacking::witnessed, &[Place::of(&[Noun, Name]).and(Sort::Role).before(&[Noun])]).with(&[Noun]),
    Step::each(lacking::inserted_participles, &[Place::of(&[Verb]).behind(&[Comma]).before(&[Adverb, Preposition])])
        .with(&[Verb, Comma]),
    Step::unit(opened::opened_past, &[Place::of(&[Gerund, Participle, Past]).and(Sort::First)])
        .with(&[Participle, Comma]),
    Step::each(pasts::gap_third, &[Place::of(&[Present, Third, Past]).and(Sort::Cue).before(&[Nouns])])
        .with(&[Nouns, Wh]),
    Step::each(
        lacking::told_noun,
        &[
            Place::of(&[Noun]).before(&[Determiner, Possessive]),
            Place::of(&[Noun]).behind(&[Nouns]).before(&[Preposition, Adverb, Particle]),
        ],
    )
    .with(&[Nouns, Noun]),
    Step::each(lacking::told_present, &[Place::of(&[Noun]).behind(&[Nouns]).before_any(Rows::NOMINAL)])
        .with(&[Nouns, Noun]),
    Step::each(finites::placed_there, &[Place::of(&[There]).before_any(Rows::FINITE)]),
    Step::each(willing::bare_infinitives, &[Place::of(&[To]).before(&[Participle, Past])]),
    Step::each(finites::split_infinitives, &[Place::of(&[To]).before(&[Adverb])]),
    Step::each(
        inversion::helped,
        &[Place::of(&[Noun]).and(Sort::Cue).behind_any(Rows::FINITE.and(Rows::of(&[Adverb])))],
    ),
    Step::each(inversion::infinitives, &[Place::of(&[To]).before(&[Noun, Adjective])]),
    Step::each(
        inversion::governing,
        &[Place::of(&[Nouns]).and(Sort::Cue).behind(&[Noun, Nouns, Name]).before(&[Preposition])],
    ),
    Step::each(
        passed_media,
        &[Place::of(&[Past, Third, Present]).and(Sort::Cue).before(&[Preposition, Particle, Adverb])],
    )
    .having(Flags::MEDIUM),
    Step::each(
        willing::willed,
        &[
            Place::of(&[Past, Third, Present, Modal, Gerund, Participle, Verb, Noun, Nouns])
                .and(Sort::Cue)
                .before(&[To, Adverb]),
            Place::of(&[Noun, Nouns]).and(Sort::Cue).before_any(Rows::sort(Sort::By)),
        ],
    )
    .with(&[To]),
    Step::each(willing::pledging, &[Place::of(&[Nouns]).and(Sort::Cue).behind(&[Noun, Name]).before(&[To, Adverb])])
        .with(&[To]),
    Step::each(inversion::perfects, &[Place::of(&[Participle]).behind(&[Adjective])]).with(&[Participle]),
    Step::each(
        inversion::participles,
        &[Place::of(&[Participle]).behind(&[Comma, Determiner, Adjective, Noun, Nouns, Name])],
    )
    .with(&[Participle]),
    Step::each(lacking::intransitive_pasts, &[Place::of(&[Participle]).and(Sort::Cue).before(&[Preposition, To])])
        .with(&[Participle]),
    Step::unit(mains::interrupted_past, &[Place::of(&[Participle]).behind(&[Comma])]).with(&[Participle]),
    Step::unit(pasts::only_past, &[Place::of(&[Participle])]).with(&[Participle]),
    Step::each(
        pasts::past_with_object,
        &[
            Place::of(&[Participle]).before(&[Determiner, Number, Possessive, Pronoun]),
            Place::of(&[Participle]).and(Sort::Cue).behind_any(Rows::sort(Sort::And)).before(&[Name]),
        ],
    )
    .with(&[Participle]),
    Step::each(series::joined_passives, &[Place::of(&[Participle]).before(&[Comma])]).with(&[Participle]),
    Step::each(
        series::joined_past,
        &[
            Place::of(&[Participle]).before_any(Rows::sort(Sort::And)),
            Place::of(&[Participle]).behind_any(Rows::of(&[Comma, Adverb, Conjunction, Preposition]).or(Sort::And)),
        ],
    )
    .with(&[Participle]),
    Step::each(
        closing::past,
        &[
            Place::of(&[Participle]).and(Sort::Cue).behind(&[Noun, Nouns]).before(&[End, Comma]),
            Place::of(&[Participle]).and(Sort::Cue).and(Sort::Last),
        ],
    )
    .with(&[Participle]),
    Step::each(
        willing::told_of,
        &[Place::of(&[Participle]).behind(&[Participle]).before_any(Rows::NOMINAL.and(Rows::of(&[Pronoun])))],
    )
    .with(&[Participle])
    .having(Flags::CUE),
    Step::each(willing::joined_to_will, &[Place::of(&[Participle]).and(Sort::Cue).behind_any(Rows::sort(Sort::And))])
        .with(&[Participle]),
    Step::each(
        timed_gerunds,
        &[Place::of(&[Noun])
            .and(Sort::Cue)
            .behind(&[Preposition, Adverb])
            .before_any(Rows::of(&[Preposition, To]).or(Sort::That))],
    )
    .with(&[Noun]),
    Step::each(
        series::base_forms,
        &[Place::of(&[Noun])
            .and(Sort::Cue)
            .behind_any(Rows::of(&[Comma]).or(Sort::And))
            .before_any(Rows::of(&[Quote]).or(Sort::That))],
    )
    .with(&[Verb, Noun]),
    Step::each(conjunctions::joined_telling, &[Place::of(&[Verb]).and(Sort::Cue).behind_any(Rows::sort(Sort::And))])
        .with(&[Verb]),
    Step::each(
        finites::present,
        &[Place::of(&[Verb]).behind_any(
            Rows::of(&[
                Adverb,
                Conjunction,
                Past,
                Present,
                Participle,
                Particle,
                Comma,
                Adjective,
                Nouns,
                Name,
                Noun,
                Preposition,
            ])
            .or(Sort::And),
        )],
    )
    .with(&[Verb]),
    Step::unit(closing::third, &[Place::of(&[Quote])]),
    Step::each(
        conjunctions::joined_past,
        &[Place::of(&[Participle]).and(Sort::Cue).behind(&[Conjunction]).before(&[Pronoun])],
    ),
    Step::each(
        pasts::told_past,
        &[Place::of(&[Participle]).behind_any(Rows::of(&[Noun, Nouns, Name, Pronoun]).or(Sort::Cue))],
    )
    .with(&[Participle]),
    Step::each(willing::planning, &[Place::of(&[Nouns]).behind(&[Name, Adjective, Noun]).before(&[To])])
        .having(Flags::CUE),
    Step::unit(headings::verbs, &[Place::any(Rows::TAGS.without(Rows::of(&[End]))).and(Sort::Last)]).having(Flags::CUE),
    Step::unit(opening_gerund, &[Place::of(&[Noun]).and(Sort::First).and(Sort::Cue).before(&[Preposition])]),
    Step::each(
        framing_verbs,
        &[
            Place::of(&[Noun, Nouns, Verb, Adjective]).and(Sort::Cue).before_any(
                Rows::of(&[Wh, Pronoun, End, Comma, Preposition, Pause, Determiner, Possessive]).or(Sort::That),
            ),
            Place::of(&[Noun, Nouns, Verb, Adjective]).and(Sort::Cue).and(Sort::Last),
        ],
    ),
    Step::unit(reduced_present, &[Place::of(&[Participle]).behind(&[Nouns])])
        .with(&[Participle, Noun])
        .having(Flags::CUE),
    Step::each(
        reduced_gerund,
        &[Place::of(&[Noun])
            .and(Sort::Cue)
            .behind(&[Noun, Nouns])
            .before_any(Rows::of(&[Preposition, To]).or(Sort::That))],
    )
    .with(&[Noun]),
    Step::each(joined_gerund, &[Place::of(&[Noun, Adjective]).and(Sort::Cue).behind_any(Rows::sort(Sort::And))])
        .with(&[Noun, Gerund]),
    Step::each(articled, &[Place::of(&[Verb, Present, Third]).and(Sort::Cue).behind(&[Determiner])])
        .with(&[Determiner]),
    Step::unit(opening_modifier, &[Place::of(&[Gerund]).and(Sort::First)]),
    Step::each(judged_adjectives, &[Place::any(Rows::FINITE).and(Sort::Cue).before(&[Determiner, Possessive])])
        .with(&[Noun]),
    Step::each(
        framed_modifiers,
        &[Place::of(&[Past, Participle]).behind(&[Comma, Quote]).before(&[Name, Noun, Adjective])],
    )
    .having(Flags::CUE),
    Step::each(quoted::called_plurals, &[Place::of(&[Third]).and(Sort::Cue).behind(&[Noun, Nouns, Adjective])]),
];
