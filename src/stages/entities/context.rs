//! What the words around a name say about what it means.

use super::evidence::Evidence;
use super::names::Name;
use super::nouns::{firm, source_noun};
use super::{Layers, behind, demonyms, pronouns};
use crate::entity::EntityKind::{Media, Organization, Person, Place};
use crate::lexicon::{Flags, Tag, WordId, function};
use crate::stages::tokens::{Shape, Token, TokenKind};

/// Points of a word that makes the name what it is: (Marlow) County.
pub const WORD: u16 = 6;
/// Points against a name whose last word is a common one: as much as an article before it gives for it, or more where
/// it is the only word.
pub const COMMON: u16 = 3;

/// What the words around the name say.
pub fn around(layers: &Layers, name: &Name) -> Evidence {
    let mut evidence = Evidence::default();
    if name.titled {
        evidence.add(Person, 12);
    }
    before(layers, name, &mut evidence);
    behind::read(layers, name, &mut evidence);
    if name.words == Evidence::default() && evidence.of(Person) <= 1 {
        pronouns::read(layers, name, &mut evidence);
    }
    evidence
}

fn before(layers: &Layers, name: &Name, evidence: &mut Evidence) {
    let Some(at) = name.first.checked_sub(1).filter(|&at| at >= name.sentence.start) else { return };
    let alone = name.len() == 1;
    let shouted = alone && layers.tokens[name.start].shape == Shape::Upper;
    let listed = name.words.of(Place) > 0;
    match layers.tokens[at].word {
        // "in Voss's memoirs"
        function::IN if shouted && !listed || layers.tags.get(name.end) == Some(&Tag::Genitive) => {}
        // "in Holy Water" is no place.
        function::IN if name.words.is_thing() => evidence.add(Place, 2),
        function::IN | function::NEAR => evidence.add(Place, 3),
        function::OUTSIDE | function::INSIDE => evidence.add(Place, 2),
        function::AT => {
            evidence.add(Place, 1);
            evidence.add(Organization, 1);
        }
        function::FROM => evidence.add(Place, 1),
        // "the Marennese authorities": a people.
        function::THE if alone && is_people(layers, name) => evidence.add_thing(COMMON),
        // In "the Marlow campaign" the article belongs to the campaign.
        function::THE if alone && layers.is_noun(name.end, &name.sentence) => {}
        // "the Kestrels" are many; "the Acropolis" is one, and a body only where it speaks.
        function::THE if alone && !name.titled && name.words.kind().is_none() && !(shouted || name.is_many(layers)) => {
            match name.speaks(layers) {
                true => evidence.add(Organization, 3),
                false => evidence.add_thing(2),
            }
        }
        function::THE if !name.titled && !name.heading && name.words.kind().is_none() => evidence.add(Organization, 3),
        // "The Mara Voss sank": a ship or a house that is called after somebody.
        function::THE if !name.titled && !name.heading && !alone && !layers.is_noun(name.end, &name.sentence) => {
            evidence.add_thing(name.words.of(Person) + 1);
        }
        // "a Marlow" is one of many; "a Marlow aide" is not.
        function::A | function::AN if alone && !layers.is_noun(name.end, &name.sentence) => evidence.add_thing(3),
        function::OF if at > name.sentence.start && layers.has(at - 1, Flags::PLACE_WORD) => evidence.add(Place, 5),
        function::OF if is_aged(layers, at) => evidence.add(Place, 5),
        // "brewer Marlow": firms go by one name more often than those who work there.
        _ if layers.has(at, Flags::ROLE) && layers.tags[at] == Tag::Noun => match firm(layers, at).filter(|_| alone) {
            Some(kind) => evidence.add(kind, COMMON + 1),
            None => evidence.add(Person, 4),
        },
        // "a laboratory supplier, Tarn North,"
        _ if layers.tokens[at].kind == TokenKind::Comma && at > name.sentence.start + 1 => {
            // "The curator of the Halden show, Mara Voss,": who has it.
            if holds(layers, name, at) {
                evidence.add(Person, 4);
                return;
            }
            let closes = layers.tokens.get(name.end).is_none_or(|t| !t.is_word());
            let kind = source_noun(layers, at - 1, at - 1).filter(|_| closes && layers.tags[at - 1] == Tag::Noun);
            // "The vendor, Optic Harbor, says": no harbour.
            let firm = firm(layers, at - 1).filter(|_| closes && place_word(layers, name));
            kind.into_iter().for_each(|kind| evidence.add(kind, COMMON + 1));
            firm.into_iter().for_each(|kind| evidence.add(kind, WORD + 1));
        }
        // "Oslo-based Marlow", "state-owned Marlow"
        _ if alone && layers.tokens[at].hyphen && layers.word(at).ends_with("ed") => evidence.add(Organization, COMMON),
        // "the daily Marlow"
        _ if layers.tags[at] == Tag::Adjective && source_noun(layers, at, at) == Some(Media) => {
            evidence.add(Media, COMMON + 1);
        }
        _ if matches!(layers.tags[at], Tag::Noun | Tag::Name | Tag::Adjective) => {
            // "news agency" rather than "agency", "think tank"
            let compound = || source_noun(layers, at.checked_sub(1)?, at);
            if let Some(kind) = compound().or_else(|| source_noun(layers, at, at)) {
                evidence.add(kind, COMMON + 1);
            }
        }
        _ if layers.has(at, Flags::CUE) && layers.tags[at] == Tag::Past => evidence.add_speaking(),
        _ => {}
    }
}

/// Whether a word that no list has is written like one for a people, and describes a noun.
fn is_people(layers: &Layers, name: &Name) -> bool {
    let unknown = layers.tokens[name.start].word == WordId::UNKNOWN;
    unknown && layers.is_noun(name.end, &name.sentence) && demonyms::is_people(layers.word(name.start))
}

/// Whether the name ends in a word for places: "Optic Harbor".
fn place_word(layers: &Layers, name: &Name) -> bool {
    name.len() > 1 && layers.has(name.end - 1, Flags::PLACE_WORD)
}

/// Whether what ends before the comma at `comma` is what somebody is of something: "the curator of the show".
fn holds(layers: &Layers, name: &Name, comma: usize) -> bool {
    let group = |i: &usize| layers.is_noun(*i, &name.sentence) || layers.tags[*i] == Tag::Determiner;
    let low = name.sentence.start.max(comma.saturating_sub(HELD));
    let start = (low..comma).rev().take_while(group).last();
    let of = start.and_then(|start| start.checked_sub(1)).filter(|&of| of > low);
    of.is_some_and(|of| layers.tokens[of].word == function::OF && layers.has(of - 1, Flags::ROLE))
}

/// The most words of what somebody holds an office of.
const HELD: usize = 6;

/// "Ada Marsh, 43, [of] Tarn,": where those live whose age a report gives.
fn is_aged(layers: &Layers, of: usize) -> bool {
    let comma = |t: &Token| t.kind == TokenKind::Comma;
    let before = &layers.tokens[of.saturating_sub(3)..of];
    matches!(before, [open, age, close] if comma(open) && age.kind == TokenKind::Number && comma(close))
}
