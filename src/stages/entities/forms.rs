//! The forms in which an article goes on to name what it has named in full: surname, first name, first words, initials.

use super::names::{Name, ORGANIZATION_WORD};
use super::{Layers, ResolvedBy};
use crate::entity::EntityKind;
use crate::lexicon::{Flags, WordId};
use crate::stages::tokens::{Shape, TokenKind};

/// The most words at the start of a body's name that may stand for all of it.
const FIRST_WORDS: usize = 8;

/// What a name is, by all that speaks for it; a person where nothing does and it is short.
pub fn kind(name: &Name) -> EntityKind {
    let unknown = if name.len() < 4 { EntityKind::Person } else { EntityKind::Organization };
    name.evidence().kind().unwrap_or(unknown)
}

/// The form by which a short name is looked up.
pub fn text(layers: &Layers, name: &Name) -> String {
    layers.slice(name.start, name.end).to_lowercase().replace('.', "")
}

/// What makes two full names the same: of persons, first name, surname and suffix, whatever stands between.
pub fn key(layers: &Layers, name: &Name, kind: EntityKind) -> String {
    if kind != EntityKind::Person {
        return layers.slice(name.start, name.end).to_lowercase();
    }
    let surname = surname(layers, name);
    format!("{} {}", layers.word(name.start), layers.slice(surname, name.end)).to_lowercase().replace(['.', ','], "")
}

/// The last word that is no "Jr.".
fn surname(layers: &Layers, name: &Name) -> usize {
    let is_part = |&i: &usize| layers.tokens[i].is_word() && !layers.is_suffix(i);
    (name.start + 1..name.end).rev().find(is_part).unwrap_or(name.start)
}

/// The short forms of a full name.
pub fn short(layers: &Layers, name: &Name, kind: EntityKind) -> Vec<(String, ResolvedBy)> {
    let mut forms = Vec::new();
    if kind == EntityKind::Person {
        let surname = surname(layers, name);
        let fold = |first: usize, end: usize| layers.slice(first, end).to_lowercase().replace('.', "");
        // With its particles: "van der Berg" and "Berg".
        let particle = |i: &usize| !layers.tokens[*i].is_capitalized();
        let whole = (name.start + 1..surname).rev().take_while(particle).last().unwrap_or(surname);
        forms.extend([surname, whole].map(|i| (fold(i, surname + 1), ResolvedBy::Alias)));
        if surname + 1 < name.end {
            forms.push((fold(surname, name.end), ResolvedBy::Alias));
        }
        if layers.has(name.start, Flags::GIVEN_NAME) || name.evidence().of(kind) > 3 {
            forms.push((layers.word(name.start).to_lowercase(), ResolvedBy::Alias));
        }
    } else {
        first_words(layers, name, &mut forms);
        initials(layers, name, &mut forms);
        // "the Agency"
        if layers.has(name.end - 1, ORGANIZATION_WORD) {
            forms.push((layers.word(name.end - 1).to_lowercase(), ResolvedBy::Alias));
        }
    }
    forms.sort_by(|a, b| a.0.cmp(&b.0));
    forms.dedup_by(|a, b| a.0 == b.0);
    forms
}

/// "Pemberton-Ruiz" for Pemberton-Ruiz Logistics. One word stands for the name only where it is rare or only words for
/// bodies follow it.
fn first_words(layers: &Layers, name: &Name, forms: &mut Vec<(String, ResolvedBy)>) {
    let generic =
        ORGANIZATION_WORD.or(Flags::NATIONALITY).or(Flags::PLACE).or(Flags::PLACE_WORD).or(Flags::CAPITALIZED);
    if layers.has(name.start, generic) {
        return;
    }
    for end in (name.start + 1..name.end).take(FIRST_WORDS).filter(|&end| layers.tokens[end - 1].is_capitalized()) {
        let rare = layers.tokens[name.start].word == WordId::UNKNOWN;
        if end > name.start + 1 || rare || (end..name.end).all(|i| layers.has(i, Flags::ORGANIZATION_END)) {
            forms.push((layers.slice(name.start, end).to_lowercase(), ResolvedBy::Alias));
        }
    }
}

/// The initials of the words with capitals, of all words, and what stands in brackets behind the name.
fn initials(layers: &Layers, name: &Name, forms: &mut Vec<(String, ResolvedBy)>) {
    let words = || (name.start..name.end).filter(|&i| layers.tokens[i].is_word());
    let first = |i: usize| layers.word(i).chars().next();
    let capitals: String = words().filter(|&i| layers.tokens[i].is_capitalized()).filter_map(first).collect();
    let all: String = words().filter_map(first).collect();
    for initials in [capitals, all] {
        if initials.chars().count() > 1 {
            forms.push((initials.to_lowercase(), ResolvedBy::Acronym));
        }
    }
    if let Some([open, short, close]) = layers.tokens.get(name.end..name.end + 3) {
        let brackets = open.kind == TokenKind::OpenBracket && close.kind == TokenKind::CloseBracket;
        let capitals = layers.word(name.end + 1).chars().filter(|c| c.is_uppercase()).count();
        // "(WSA)", "(MoD)"
        let initials = short.shape == Shape::Upper || short.shape == Shape::Mixed && capitals > 1;
        if brackets && initials && first(name.start) == first(name.end + 1) {
            forms.push((layers.word(name.end + 1).to_lowercase().replace('.', ""), ResolvedBy::Acronym));
        }
    }
}
