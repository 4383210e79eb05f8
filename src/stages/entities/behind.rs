//! What the words behind a name say about what it means.

use super::Layers;
use super::context::{COMMON, WORD};
use super::evidence::Evidence;
use super::names::{Name, ORGANIZATION_WORD};
use super::nouns::{compound_behind, districts, source_noun};
use crate::entity::EntityKind::{Organization, Person, Place};
use crate::lexicon::{Flags, Tag, function};
use crate::stages::tokens::{Shape, Token, TokenKind};

/// Adds what stands behind a name: a verb, an age, an apposition, a relative clause, an acronym in brackets.
pub fn read(layers: &Layers, name: &Name, evidence: &mut Evidence) {
    let tokens = &layers.tokens[name.end..name.sentence.end];
    match tokens {
        // "Marlow Logistics laid off 300": what has no article and does something is no thing.
        [next, ..]
            if name.len() > 1
                && !name.heading
                && next.is_word()
                && matches!(layers.tags[name.end], Tag::Past | Tag::Third | Tag::Present | Tag::Modal)
                && layers.is_common(name.end - 1)
                && name.words.is_thing()
                && name.first.checked_sub(1).is_none_or(|at| {
                    at < name.sentence.start
                        || ![function::THE, function::A, function::AN].contains(&layers.tokens[at].word)
                }) =>
        {
            evidence.add(Organization, COMMON + 1);
        }
        // "Halvard Fruit, which brings in bananas": no person, and a body where nothing says that it is a place
        [comma, which, ..]
            if comma.kind == TokenKind::Comma
                && which.word == function::WHICH
                && name.words.kind().is_none_or(|kind| kind == Person) =>
        {
            evidence.add(Organization, if name.words.is_thing() { COMMON } else { WORD });
        }
        [comma, age, close, ..]
            if comma.kind == TokenKind::Comma
                && age.kind == TokenKind::Number
                && age.end - age.start == 2
                && close.kind == TokenKind::Comma =>
        {
            evidence.add(Person, 5);
        }
        [comma, who, ..] if comma.kind == TokenKind::Comma && who.word == function::WHO => evidence.add(Person, 2),
        [comma, place, ..]
            if comma.kind == TokenKind::Comma
                && place.is_capitalized()
                && layers.has(name.end + 1, Flags::PLACE)
                && name.words.of(Person) == 0 =>
        {
            evidence.add(Place, 3);
        }
        [comma, rest @ ..] if comma.kind == TokenKind::Comma => {
            let near = rest.iter().take(4).take_while(|token| token.is_word() && !token.is_capitalized());
            let role = |token: &&Token| layers.lexicon.flags(token.word).any(Flags::ROLE);
            if near.clone().next().is_some_and(|t| matches!(t.word, function::A | function::AN | function::THE))
                && near.clone().any(|token| role(&token))
            {
                evidence.add(Person, 3);
            } else if near.clone().next().is_some_and(|t| matches!(t.word, function::A | function::AN)) {
                let behind = name.end + 2..name.sentence.end;
                let head = behind.take_while(|&i| layers.is_noun(i, &name.sentence)).last();
                let person = Flags::ROLE.or(Flags::SOURCE_NOUN);
                // "a think tank"
                let noun =
                    |head: usize| source_noun(layers, head - 1, head).or_else(|| source_noun(layers, head, head));
                let body = head.and_then(noun);
                if let Some(kind) = body {
                    evidence.add(kind, COMMON + 1);
                } else if head.is_some_and(|i| layers.is_common(i) && !layers.has(i, person)) {
                    // "Tarn Aid, a carnival": no person, unless anything else says so
                    evidence.add_thing(1);
                }
            }
        }
        // "the Interwire news agency", "the Tarn pressure group"
        [_, ..] if name.words.kind().is_none() && compound_behind(layers, name).is_some() => {
            compound_behind(layers, name).into_iter().for_each(|kind| evidence.add(kind, COMMON + 1));
        }
        // "the Marlow district", but not "the Marlow district chairman"
        [_, ..] if name.words.kind().is_none() && districts(layers, name) => evidence.add(Place, 3),
        [next, ..] if next.word == function::WHO => evidence.add(Person, 2),
        [next, ..]
            if name.words.kind().is_none()
                && layers.lexicon.flags(next.word).any(Flags::CUE)
                && next.word.0 as usize > function::WORDS.len()
                && matches!(layers.tags[name.end], Tag::Past | Tag::Third) =>
        {
            evidence.add_speaking();
        }
        _ => {}
    }
    // "(WSA)" behind a name that the lexicon does not make a person.
    if let [open, short, ..] = tokens
        && open.kind == TokenKind::OpenBracket
        && short.shape == Shape::Upper
        && !layers.has(name.start, Flags::GIVEN_NAME)
    {
        evidence.add(Organization, if layers.has(name.end - 1, ORGANIZATION_WORD) { 3 } else { 2 });
    }
}
