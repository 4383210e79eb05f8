//! Whether the text goes on to speak of a name as a person or as a thing.

use super::Layers;
use super::evidence::Evidence;
use super::names::Name;
use crate::entity::EntityKind::{Organization, Person};
use crate::lexicon::function;
use crate::stages::tokens::{Token, TokenKind};

/// How far behind a name a pronoun is looked for.
const PRONOUN: usize = 16;

/// "Glassline will open three of its mills", "Glassline sued. It says …": what goes on to be spoken of as a thing.
pub fn read(layers: &Layers, name: &Name, evidence: &mut Evidence) {
    let kind = |token: &Token| match token.word {
        function::IT | function::ITS => Some(Organization),
        function::HE | function::SHE | function::HIS | function::HER => Some(Person),
        _ => None,
    };
    let rest = &layers.tokens[name.end..name.sentence.end.min(name.end + PRONOUN)];
    let goes_on = |token: &&Token| !token.is_capitalized() && token.kind != TokenKind::Comma;
    let near = rest.iter().take_while(goes_on).filter(|token| token.word != function::IT);
    let next =
        layers.tokens.get(name.sentence.end).filter(|_| name.first == name.sentence.start || name.speaks(layers));
    if let Some(kind) = near.chain(next).find_map(kind) {
        evidence.add(kind, 2);
    }
}
