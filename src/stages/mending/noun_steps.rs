//! The steps that find where only a noun, or what describes one, can stand, in their order.

use super::modifiers::{
    cited_adjectives, counted_nouns, describing, fields, framed_gerunds, framed_plurals, joined_adjectives,
    listed_adjectives, long_since, object_modifiers, opening_plurals, possessing_names, predicates,
};
use super::nominals::{
    governed_nouns, named_fields, named_states, objects, offices, participles, possessed_nouns, that_time, times,
    unknown_nouns,
};
use super::reporting::{
    addressed, inserted_passive, judged_plurals, quoted_infinitives, told_infinitive, told_infinitives,
};
use super::rows::{Place, Rows, Sort};
use super::steps::Step;
use super::{compounds, conjunctions, finites, inversion, lacking, mains, quantifiers, quoted, reduced};
use crate::lexicon::{Flags, Tag};

use Tag::{
    Adjective, Adverb, Comma, Conjunction, Determiner, Genitive, Gerund, Modal, Name, Noun, Nouns, Number, Participle,
    Past, Possessive, Preposition, Present, Pronoun, Third, To, Verb,
};

/// Where only a noun, or what describes one, can stand.
pub const NOUNS: &[Step] = &[
    Step::each(possessing_names, &[Place::any(Rows::FINITE).and(Sort::S).behind(&[Name]).before(&[Name, Noun, Nouns])]),
    Step::each(possessed_nouns, &[Place::of(&[Genitive])]).with(&[Genitive]),
    Step::unit(inversion::asking, &[Place::of(&[Name]).and(Sort::First).before(&[Name])]),
    Step::unit(inversion::subjects, &[Place::sort(Sort::First).before(&[Past, Third, Modal])]),
    Step::unit(
        lacking::opening_nouns,
        &[Place::of(&[Third, Verb, Present, Name, Preposition])
            .and(Sort::First)
            .before_any(Rows::FINITE.and(Rows::of(&[To])).or(Sort::That))],
    ),
    Step::each(lacking::counting, &[Place::of(&[Adverb]).and(Sort::Most)]),
    Step::each(lacking::determined, &[Place::of(&[Modal, Preposition, Adverb, Third]).behind(&[Determiner, Number])]),
    Step::each(long_since, &[Place::sort(Sort::LongSince).before(&[Participle, Past])]),
    Step::each(that_time, &[Place::of(&[Noun]).and(Sort::Time).behind_any(Rows::sort(Sort::That))]),
    Step::each(times, &[Place::of(&[Modal, Verb, Present]).and(Sort::Time)]),
    Step::each(quantifiers::first_of_pairs, &[Place::of(&[Determiner]).and(Sort::Both)]),
    Step::each(quantifiers::pairs, &[Place::of(&[Conjunction]).and(Sort::Both)]),
    Step::each(
        quantifiers::all_of_them,
        &[Place::of(&[Determiner])
            .and(Sort::All)
            .behind(&[Name, Noun, Nouns])
            .before(&[Past, Participle, Present, Modal])],
    ),
    Step::each(named_states, &[Place::sort(Sort::Us)]),
    Step::each(describing, &[Place::of(&[Gerund]).behind(&[Number]).before(&[Noun, Nouns])]),
    Step::each(counted_nouns, &[Place::of(&[Third]).behind(&[Number])]),
    Step::each(describing, &[Place::of(&[Adverb]).behind(&[Possessive]).before(&[Noun, Nouns])]),
    Step::each(conjunctions::vouched, &[Place::of(&[Gerund]).before(&[Noun, Nouns])]),
    Step::each(object_modifiers, &[Place::of(&[Past, Third, Present]).and(Sort::Cue).before(&[Gerund])]),
    Step::each(
        framed_gerunds,
        &[Place::of(&[Gerund])
            .behind_any(Rows::FINITE.and(Rows::of(&[To, Preposition])).or(Sort::Cue))
            .before_any(Rows::NOMINAL)],
    ),
    Step::each(fields, &[Place::of(&[Gerund]).behind_any(Rows::sort(Sort::Of))]),
    Step::each(listed_adjectives, &[Place::of(&[Comma]).behind(&[Noun]).before(&[Adjective])]).with(&[Adjective]),
    Step::each(joined_adjectives, &[Place::of(&[Participle]).behind_any(Rows::sort(Sort::And)).before(&[Noun, Nouns])])
        .with(&[Adjective]),
    Step::each(cited_adjectives, &[Place::any(Rows::FINITE).and(Sort::Cue).before(&[Adverb])]).with(&[Adverb]),
    Step::each(framed_plurals, &[Place::any(Rows::FINITE).and(Sort::Cue).behind(&[Nouns])]).with(&[Comma]),
    Step::each(opening_plurals, &[Place::of(&[Past, Participle]).and(Sort::Cue).behind(&[Comma]).before(&[Nouns])]),
    Step::each(
        reduced::former,
        &[
            Place::of(&[Past, Participle])
                .behind(&[Comma, Conjunction, Determiner, Preposition, Past])
                .before_any(Rows::NOMINAL),
            Place::of(&[Past, Participle]).and(Sort::First).before_any(Rows::NOMINAL),
        ],
    )
    .with(&[Name]),
    Step::unit(reduced::opening_plural, &[Place::any(Rows::NOMINAL).and(Sort::First).before(&[Third])])
        .with(&[Third, Past]),
    Step::each(reduced::dated_participles, &[Place::of(&[Past]).behind(&[Nouns]).before_any(Rows::NOMINAL)])
        .with(&[Past, Present])
        .having(Flags::TIME_UNIT),
    Step::each(reduced::object_participles, &[Place::of(&[Past]).behind_any(Rows::NOMINAL)]).with(&[Gerund, Past]),
    Step::each(quoted::closing_plurals, &[Place::of(&[Third]).behind(&[Noun, Adjective])]),
    Step::each(conjunctions::put_off, &[Place::of(&[Determiner]).and(Sort::That).behind(&[Comma])]),
    Step::each(
        conjunctions::complementizers,
        &[Place::of(&[Determiner]).and(Sort::That).behind_any(Rows::sort(Sort::Cue))],
    )
    .with(&[Determiner]),
    Step::each(conjunctions::contrasts, &[Place::of(&[Adverb]).behind(&[Comma])]).with(&[Adverb]),
    Step::each(predicates, &[Place::of(&[Verb]).behind_any(Rows::sort(Sort::Be).or(Sort::S))]).with(&[Verb]),
    Step::unit(compounds::opening, &[Place::of(&[Verb]).and(Sort::First).before(&[Noun, Nouns])]),
    Step::each(compounds::known, &[Place::of(&[Verb, Present])]),
    Step::each(
        governed_nouns,
        &[Place::of(&[Verb, Present]).behind(&[Determiner, Number, Genitive, Possessive, Noun, Adjective, To])],
    ),
    Step::each(quoted_infinitives, &[Place::of(&[To]).before(&[Noun])]).with(&[Noun]),
    Step::each(told_infinitives, &[Place::of(&[To]).behind(&[Name, Noun, Nouns, Determiner]).before(&[Noun])])
        .with(&[Noun])
        .having(Flags::CUE),
    Step::each(told_infinitive, &[Place::of(&[To]).before(&[Noun])]).with(&[Noun]).having(Flags::CUE),
    Step::each(addressed, &[Place::of(&[To]).behind_any(Rows::NOMINAL).before(&[Verb])])
        .with(&[Noun])
        .having(Flags::MEDIUM),
    Step::each(lacking::quoted_thirds, &[Place::of(&[Nouns]).behind(&[Noun, Name]).before(&[Preposition])])
        .with(&[Nouns])
        .having(Flags::CUE),
    Step::each(judged_plurals, &[Place::of(&[Third]).and(Sort::Cue).behind(&[Noun, Adjective])]).with(&[Third]),
    Step::each(participles, &[Place::of(&[Past]).behind(&[Determiner, Possessive, Noun, Nouns])]).with(&[Past]),
    Step::each(objects, &[Place::of(&[Possessive, Pronoun]).and(Sort::Her)]),
    Step::each(inversion::seasons, &[Place::of(&[Present, Verb, Past]).and(Sort::Time).behind(&[Adjective])])
        .with(&[Adjective]),
    Step::unit(finites::unknown_past, &[Place::of(&[Adjective]).behind(&[Adverb, Noun, Nouns, Adjective])])
        .with(&[Adjective]),
    Step::each(
        mains::past_before_nobody,
        &[Place::of(&[Adjective]).behind(&[Noun, Nouns, Name, Participle, Adjective]).before_any(Rows::NOMINAL)],
    )
    .with(&[Adjective]),
    Step::unit(
        mains::past_of_claim,
        &[Place::of(&[Noun, Nouns]).and(Sort::Cue).before_any(Rows::of(&[To, Preposition]).or(Sort::That))],
    )
    .with(&[Adjective]),
    Step::each(
        unknown_nouns,
        &[
            Place::of(&[Adjective]).and(Sort::Speaks),
            Place::of(&[Adjective])
                .behind(&[Determiner, Possessive, Genitive, Noun, Adjective])
                .before_any(Rows::TAGS.without(Rows::of(&[Noun, Nouns, Adjective, Conjunction, Number, Comma]))),
            Place::of(&[Adjective]).behind(&[Determiner]).before_any(Rows::sort(Sort::MarkedOff)),
            Place::of(&[Adjective]).and(Sort::Last),
        ],
    )
    .with(&[Adjective]),
    Step::each(offices, &[Place::of(&[Adjective]).and(Sort::Speaks)]).with(&[Adjective]),
    Step::each(named_fields, &[Place::of(&[Gerund]).behind_any(Rows::sort(Sort::Of)).before(&[Name])])
        .with(&[Adjective]),
    Step::each(inserted_passive, &[Place::of(&[Adjective]).and(Sort::Cue).before(&[Comma])])
        .with(&[Adjective, Pronoun, Comma]),
    Step::each(compounds::remits, &[Place::of(&[Past, Third, Present, Modal, Verb]).behind(&[Name]).before(&[Noun])])
        .with(&[Name])
        .having(Flags::ROLE),
    Step::each(
        compounds::outlets,
        &[Place::of(&[Adverb]).and(Sort::Speaks).behind(&[Noun, Name]).before(&[Name, Past, Third, Present, Modal])],
    )
    .with(&[Name, Adverb]),
    Step::each(inversion::titles, &[Place::of(&[Adverb, Adjective, Verb, Present, Past, Third]).and(Sort::Role)]),
    Step::unit(
        inversion::opening,
        &[Place::of(&[Name, Participle])
            .and(Sort::First)
            .and(Sort::Cue)
            .before_any(Rows::of(&[Name, Determiner]).or(Sort::Role))],
    ),
    Step::each(lacking::announcing, &[Place::of(&[Noun, Verb]).and(Sort::Cue).before(&[Tag::Pause, Adverb])]),
    Step::each(inversion::second_verbs, &[Place::of(&[Past, Third]).and(Sort::Cue).before(&[Verb, Present])])
        .with(&[Name]),
    Step::each(inversion::descriptions, &[Place::of(&[Past, Third]).and(Sort::Cue).behind(&[Name])]).with(&[Name]),
];
