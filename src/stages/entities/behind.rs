//! What the words behind a name say about what it means.

use super::Layers;
use super::context::{COMMON, WORD};
use super::evidence::Evidence;
use super::names::{Name, ORGANIZATION_WORD};
use super::nouns::{compound_behind, districts, source_noun};
use crate::entity::EntityKind::{Organization, Person, Place};
use crate::lexicon::{Flags, Tag, function};
use crate::stages::tokens::{Shape, Token, TokenKind};

/// An age between commas: "Mara Voss, 52,".
const AGE: u16 = 5;
/// A role in an apposition: "Mara Voss, a retired teacher".
const ROLE: u16 = 3;
/// A relative clause for people.
const WHO: u16 = 2;
/// A place behind a comma, "Tarn, Ohio", or a common noun for places.
const PLACED: u16 = 3;
/// An acronym in brackets; behind a word for bodies.
const ACRONYM: u16 = 2;
const OWN_ACRONYM: u16 = 3;

/// Adds what stands behind a name: a verb, an age, an apposition, a relative clause, an acronym in brackets.
pub fn read(layers: &Layers, name: &Name, evidence: &mut Evidence) {
    let [next, rest @ ..] = &layers.tokens[name.end..name.sentence.end] else { return };
    match next.kind {
        TokenKind::Comma => behind_comma(layers, name, rest, evidence),
        // "(WSA)" behind a name that the lexicon does not make a person.
        TokenKind::OpenBracket => {
            let acronym = rest.first().is_some_and(|short| short.shape == Shape::Upper);
            if acronym && !layers.has(name.start, Flags::GIVEN_NAME) {
                let own = layers.has(name.end - 1, ORGANIZATION_WORD);
                evidence.add(Organization, if own { OWN_ACRONYM } else { ACRONYM });
            }
        }
        _ if next.is_word() => behind_space(layers, name, next, evidence),
        _ => {}
    }
}

/// Adds what the word `next` behind a name says.
fn behind_space(layers: &Layers, name: &Name, next: &Token, evidence: &mut Evidence) {
    let unknown = name.words.kind().is_none();
    if acts(layers, name) {
        evidence.add(Organization, COMMON + 1);
    } else if unknown && let Some(kind) = compound_behind(layers, name) {
        // "the Interwire news agency", "the Tarn pressure group"
        evidence.add(kind, COMMON + 1);
    } else if unknown && districts(layers, name) {
        // "the Marlow district", but not "the Marlow district chairman"
        evidence.add(Place, PLACED);
    } else if next.word == function::WHO {
        evidence.add(Person, WHO);
    } else if unknown && speaks(layers, name) {
        evidence.add_speaking();
    }
}

/// "Marlow Logistics laid off 300": what has no article and does something is no thing.
fn acts(layers: &Layers, name: &Name) -> bool {
    let article = |at: usize| function::is_article(layers.tokens[at].word);
    name.len() > 1
        && !name.heading
        && layers.tokens[name.end].is_word()
        && layers.tags[name.end].is_finite()
        && layers.is_common(name.end - 1)
        && name.words.is_thing()
        && name.first.checked_sub(1).is_none_or(|at| at < name.sentence.start || !article(at))
}

/// Whether a verb of saying stands behind the name.
fn speaks(layers: &Layers, name: &Name) -> bool {
    layers.has(name.end, Flags::CUE)
        && !function::is_function(layers.tokens[name.end].word)
        && matches!(layers.tags[name.end], Tag::Past | Tag::Third)
}

/// Adds what stands behind a name and a comma: `rest`.
fn behind_comma(layers: &Layers, name: &Name, rest: &[Token], evidence: &mut Evidence) {
    match rest {
        // "Halvard Fruit, which brings in bananas": no person, and a body where nothing says that it is a place
        [which, ..] if which.word == function::WHICH && name.words.kind().is_none_or(|kind| kind == Person) => {
            evidence.add(Organization, if name.words.is_thing() { COMMON } else { WORD });
        }
        [age, close, ..]
            if age.kind == TokenKind::Number && age.end - age.start == 2 && close.kind == TokenKind::Comma =>
        {
            evidence.add(Person, AGE);
        }
        [who, ..] if who.word == function::WHO => evidence.add(Person, WHO),
        [place, ..]
            if place.is_capitalized() && layers.has(name.end + 1, Flags::PLACE) && name.words.of(Person) == 0 =>
        {
            evidence.add(Place, PLACED);
        }
        [article, ..] if article.is_capitalized() || frames(layers, name) => {}
        [article, ..] if function::is_article(article.word) => {
            if names_role(layers, rest) {
                evidence.add(Person, ROLE);
            } else if article.word != function::THE {
                apposition(layers, name, evidence);
            }
        }
        _ => {}
    }
}

/// "Arms came from Marlow, the minister said": whether what stands behind the comma of a name that begins no sentence is a
/// frame around the clause that it ends, and nothing that is said of it.
pub fn frames(layers: &Layers, name: &Name) -> bool {
    let end = name.sentence.end.min(name.end + 2 + FRAME);
    let article = |t: &Token| function::is_article(t.word);
    let opens = layers.tokens.get(name.end + 1).is_some_and(article);
    let verb = (name.end + 2..end).find(|&at| !layers.is_noun(at, &name.sentence));
    let says =
        |at: usize| layers.has(at, Flags::CUE) && matches!(layers.tags[at], Tag::Past | Tag::Third | Tag::Present);
    name.first > name.sentence.start && opens && verb.is_some_and(|at| at > name.end + 2 && says(at))
}

/// The most words of who speaks in a frame.
const FRAME: usize = 5;

/// Whether one of the first words of an apposition says what a person is.
fn names_role(layers: &Layers, apposition: &[Token]) -> bool {
    let mut near = apposition.iter().take(4).take_while(|token| token.is_word() && !token.is_capitalized());
    near.any(|token| layers.lexicon.flags(token.word).any(Flags::ROLE))
}

/// Adds what the noun of an apposition that begins with *a* says.
fn apposition(layers: &Layers, name: &Name, evidence: &mut Evidence) {
    let behind = name.end + 2..name.sentence.end;
    let Some(head) = behind.take_while(|&i| layers.is_noun(i, &name.sentence)).last() else { return };
    // "a think tank"
    let body = source_noun(layers, head - 1, head).or_else(|| source_noun(layers, head, head));
    if let Some(kind) = body {
        evidence.add(kind, COMMON + 1);
    } else if layers.is_common(head) && !layers.has(head, Flags::SPEAKING_NOUN) {
        // "Tarn Aid, a carnival": no person, unless anything else says so
        evidence.add_thing(1);
    }
}
