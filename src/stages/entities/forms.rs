//! The forms in which an article goes on to name what it has named in full: surname, first name, first words, initials.

use super::names::{Name, ORGANIZATION_WORD};
use super::{Layers, ResolvedBy};
use crate::entity::EntityKind;
use crate::lexicon::{Flags, WordId};
use crate::stages::tokens::{Shape, TokenKind};
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

/// The most words at the start of a body's name that may stand for all of it.
const FIRST_WORDS: usize = 8;

/// Forms in small letters, each with a number. They are written into one string to be looked up, so that only those that
/// are kept take memory of their own.
#[derive(Debug, Default)]
pub struct Forms {
    numbers: FxHashMap<Box<str>, usize>,
    written: String,
}

impl Forms {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.numbers.len()
    }

    /// The number of the form that `parts` make, if it is known. The characters `without` are left out.
    fn find<T>(&mut self, parts: impl IntoIterator<Item = T>, without: &[char]) -> Option<usize>
    where
        String: Extend<T>,
    {
        self.write(parts, without);
        self.numbers.get(&*self.written).copied()
    }

    /// The number of the form that `parts` make, a new one where it is not known.
    fn insert<'s>(&mut self, parts: impl IntoIterator<Item = &'s str>, without: &[char]) -> usize {
        self.find(parts, without).unwrap_or_else(|| {
            let number = self.numbers.len();
            self.numbers.insert(self.written.as_str().into(), number);
            number
        })
    }

    fn write<T>(&mut self, parts: impl IntoIterator<Item = T>, without: &[char])
    where
        String: Extend<T>,
    {
        self.written.clear();
        self.written.extend(parts);
        if self.written.is_ascii() {
            self.written.make_ascii_lowercase();
        } else {
            self.written = self.written.to_lowercase();
        }
        if without.iter().any(|&c| self.written.contains(c)) {
            self.written.retain(|c| !without.contains(&c));
        }
    }

    /// The form by which a short name is looked up, and those of the two names that it is of where it has a hyphen.
    pub fn text(&mut self, layers: &Layers, name: &Name) -> (usize, Option<(usize, usize)>) {
        let text = layers.slice(name.start, name.end);
        let pair = text.split_once('-').map(|(a, b)| (self.insert([a], &['.']), self.insert([b], &['.'])));
        (self.insert([text], &['.']), pair)
    }

    /// What makes two full names the same: of persons, first name, surname and suffix, whatever stands between.
    pub fn key(&mut self, layers: &Layers, name: &Name, kind: EntityKind) -> usize {
        if kind != EntityKind::Person {
            return self.place(layers.slice(name.start, name.end));
        }
        let surname = surname(layers, name);
        self.insert([layers.word(name.start), " ", layers.slice(surname, name.end)], &['.', ','])
    }

    /// What makes two places the same.
    pub fn place(&mut self, name: &str) -> usize {
        self.insert([name], &[])
    }

    /// What follows the first word of a name, where that is a form of other names.
    pub fn behind_first(&mut self, layers: &Layers, name: &Name) -> Option<usize> {
        self.find([layers.slice(name.start + 1, name.end)], &[])
    }

    /// The short forms of a full name, as far as they are known.
    pub fn short(&mut self, layers: &Layers, name: &Name, kind: EntityKind) -> Short {
        let mut short = Short::new();
        if kind == EntityKind::Person {
            self.parts(layers, name, &mut short);
        } else {
            self.first_words(layers, name, &mut short);
            self.initials(layers, name, &mut short);
            // "the Agency"
            if layers.has(name.end - 1, ORGANIZATION_WORD) {
                let last = self.find([layers.word(name.end - 1)], &[]);
                short.extend(last.map(|form| (form, ResolvedBy::Alias)));
            }
        }
        short
    }

    /// The surname and the first name of a person.
    fn parts(&mut self, layers: &Layers, name: &Name, short: &mut Short) {
        let surname = surname(layers, name);
        // With its particles: "van der Berg" and "Berg".
        let particle = |i: &usize| !layers.tokens[*i].is_capitalized();
        let whole = (name.start + 1..surname).rev().take_while(particle).last().unwrap_or(surname);
        let suffixed = (surname + 1 < name.end).then_some((surname, name.end));
        for (first, end) in [(surname, surname + 1), (whole, surname + 1)].into_iter().chain(suffixed) {
            let form = self.find([layers.slice(first, end)], &['.']);
            short.extend(form.map(|form| (form, ResolvedBy::Alias)));
        }
        if layers.has(name.start, Flags::GIVEN_NAME) || name.evidence().of(EntityKind::Person) > 3 {
            let given = self.find([layers.word(name.start)], &[]);
            short.extend(given.map(|form| (form, ResolvedBy::Alias)));
        }
    }

    /// "Pemberton-Ruiz" for Pemberton-Ruiz Logistics. One word stands for the name only where it is rare or only words for
    /// bodies follow it.
    fn first_words(&mut self, layers: &Layers, name: &Name, short: &mut Short) {
        let generic =
            ORGANIZATION_WORD.or(Flags::NATIONALITY).or(Flags::PLACE).or(Flags::PLACE_WORD).or(Flags::CAPITALIZED);
        if layers.has(name.start, generic) {
            return;
        }
        for end in (name.start + 1..name.end).take(FIRST_WORDS).filter(|&end| layers.tokens[end - 1].is_capitalized()) {
            let rare = layers.tokens[name.start].word == WordId::UNKNOWN;
            if end > name.start + 1 || rare || (end..name.end).all(|i| layers.has(i, Flags::ORGANIZATION_END)) {
                let words = self.find([layers.slice(name.start, end)], &[]);
                short.extend(words.map(|form| (form, ResolvedBy::Alias)));
            }
        }
    }

    /// The initials of the words with capitals, of all words, and what stands in brackets behind the name.
    fn initials(&mut self, layers: &Layers, name: &Name, short: &mut Short) {
        let words = || (name.start..name.end).filter(|&i| layers.tokens[i].is_word());
        let capitals = || words().filter(|&i| layers.tokens[i].is_capitalized());
        let first = |i: usize| layers.word(i).chars().next();
        if capitals().nth(1).is_some() {
            let initials = self.find(capitals().filter_map(first), &[]);
            short.extend(initials.map(|form| (form, ResolvedBy::Acronym)));
        }
        if words().nth(1).is_some() {
            let initials = self.find(words().filter_map(first), &[]);
            short.extend(initials.map(|form| (form, ResolvedBy::Acronym)));
        }
        if let Some([open, acronym, close]) = layers.tokens.get(name.end..name.end + 3) {
            let brackets = open.kind == TokenKind::OpenBracket && close.kind == TokenKind::CloseBracket;
            let capitals = layers.word(name.end + 1).chars().filter(|c| c.is_uppercase()).count();
            // "(WSA)", "(MoD)"
            let initials = acronym.shape == Shape::Upper || acronym.shape == Shape::Mixed && capitals > 1;
            if brackets && initials && first(name.start) == first(name.end + 1) {
                let acronym = self.find([layers.word(name.end + 1)], &['.']);
                short.extend(acronym.map(|form| (form, ResolvedBy::Acronym)));
            }
        }
    }
}

/// Short forms by number, and how each is one.
pub type Short = SmallVec<[(usize, ResolvedBy); 4]>;

/// What a name is, by all that speaks for it; a person where nothing does and it is short.
pub fn kind(name: &Name) -> EntityKind {
    let unknown = if name.len() < 4 { EntityKind::Person } else { EntityKind::Organization };
    name.evidence().kind().unwrap_or(unknown)
}

/// The last word that is no "Jr.".
fn surname(layers: &Layers, name: &Name) -> usize {
    let is_part = |&i: &usize| layers.tokens[i].is_word() && !layers.is_suffix(i);
    (name.start + 1..name.end).rev().find(is_part).unwrap_or(name.start)
}
