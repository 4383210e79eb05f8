//! Whom a text brings in by what they are, to name them later: “A nurse has been struck off. … Ada Marsh, 43, admitted … The
//! nurse said”. So most reports from courts begin.

use crate::claim::SourceKind;
use crate::entity::EntityKind;
use crate::lexicon::{Flags, Sort, function as f};
use crate::stages::attribution::Layers;
use crate::stages::claims::kinds;
use crate::stages::claims::referents::{Gathered, Referent, Who};
use crate::stages::tokens::TokenKind;

/// In how many sentences, a heading among them, a text brings somebody in.
const OPENING: u32 = 3;
/// How many sentences further on it names them.
const NEAR: u32 = 3;
/// How many referents are looked at for either.
const REFERENTS: usize = 40;

/// Notes that the noun for one person who is the subject where the text opens is said of the first one named behind it, where
/// that name comes with its age.
pub(super) fn introduced(layers: &Layers, out: &mut Gathered) {
    // "A nurse who stole …"
    let related = |r: &Referent| layers.tokens.get(r.at as usize + 1).is_some_and(|t| t.word == f::WHO) && !r.oblique;
    // "A judge said": nobody that the report is about.
    let attends = |r: &Referent| {
        kinds::role_noun(layers, r.at as usize).is_some_and(|found| found.entry.sort == Some(Sort::Attendant))
    };
    let person = |r: &Referent| r.who == Who::Nameless(SourceKind::Person) && !r.definite && !r.plural && !attends(r);
    let opens = |r: &Referent| person(r) && (r.subject || related(r));
    let opening = out.referents.iter().take(REFERENTS).take_while(|r| r.sentence <= OPENING);
    let Some(at) = opening.clone().position(|r| opens(r) && r.quote.is_none()) else { return };
    let one = out.referents[at];
    let behind = out.referents[at + 1..].iter().take(REFERENTS);
    let mut behind =
        behind.skip_while(|r| r.sentence == one.sentence).take_while(|r| r.sentence <= one.sentence + NEAR);
    let named = behind.find_map(|r| match r.who {
        Who::Entity(entity) if layers.entities.list[entity].kind == EntityKind::Person => Some((r, entity)),
        _ => None,
    });
    let Some((name, entity)) = named.filter(|(r, _)| r.quote.is_none() && is_aged(layers, r)) else { return };
    let own = layers.entities.list[entity].gender;
    if one.gender.is_none_or(|gender| own.is_none_or(|own| own == gender)) && !is_called(layers, name) {
        out.said.push((one.at, entity));
    }
}

/// "Ada Marsh[, 43,]"
fn is_aged(layers: &Layers, name: &Referent) -> bool {
    let behind = &layers.tokens[name.at as usize + 1..];
    matches!(behind, [comma, age, ..] if comma.kind == TokenKind::Comma && age.kind == TokenKind::Number)
}

/// "[Detective] Ada Marsh": whether a title before the name says that it is somebody else.
fn is_called(layers: &Layers, name: &Referent) -> bool {
    let before = (name.first as usize).checked_sub(1).map(|at| layers.tokens[at].word);
    before.is_some_and(|word| layers.lexicon.flags(word).any(Flags::ROLE.or(Flags::TITLE)))
}
