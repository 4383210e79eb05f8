//! The forms in which an article goes on to name what it has named in full: surname, first name, first words, initials.

use super::Layers;
use super::names::{Name, ORGANIZATION_WORD};
use super::written::{Forms, Out};
use crate::claim::ResolvedBy;
use crate::entity::EntityKind;
use crate::lexicon::{EntryKind, Flags, WordId};
use crate::stages::tokens::{Shape, TokenKind};
use smallvec::SmallVec;

/// The most words at the start of a body's name that may stand for all of it.
const FIRST_WORDS: usize = 8;

impl Forms {
    /// The form by which a short name is looked up, and those of the two names that it is of where it has a hyphen.
    pub fn text(&mut self, layers: &Layers, name: &Name) -> (usize, Option<(usize, usize)>) {
        let text = layers.slice(name.start, name.end);
        let hyphen = layers.tokens[name.start..name.end].iter().any(|token| token.hyphen);
        let pair = if hyphen { text.split_once('-') } else { None };
        let pair = pair.map(|(a, b)| (self.insert([a], Out::STOPS), self.insert([b], Out::STOPS)));
        (self.insert([text], Out::STOPS), pair)
    }

    /// What makes two full names the same: of persons, first name, surname and suffix, whatever stands between.
    pub fn key(&mut self, layers: &Layers, name: &Name, kind: EntityKind) -> usize {
        if kind != EntityKind::Person {
            return self.same_place(layers.slice(name.start, name.end));
        }
        let surname = surname(layers, name);
        self.insert([layers.word(name.start), " ", layers.slice(surname, name.end)], Out::MARKS)
    }

    /// What makes two persons of first name and surname the same.
    pub fn family(&mut self, given: &str, surname: &str) -> usize {
        self.insert([given, " ", surname], Out::STOPS)
    }

    /// The forms that words alone are, as far as they are known.
    pub fn alone(&mut self, words: [&str; 2]) -> impl Iterator<Item = usize> + use<> {
        words.map(|word| self.find([word], Out::STOPS)).into_iter().flatten()
    }

    /// What makes two places the same.
    pub fn same_place(&mut self, name: &str) -> usize {
        self.insert([name], Out::NOTHING)
    }

    /// What follows the first word of a name, where that is a form of other names.
    pub fn behind_first(&mut self, layers: &Layers, name: &Name) -> Option<usize> {
        self.find([layers.slice(name.start + 1, name.end)], Out::NOTHING)
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
                let last = self.find([layers.word(name.end - 1)], Out::NOTHING);
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
        let whole = (whole < surname).then_some((whole, surname + 1));
        let suffixed = (surname + 1 < name.end).then_some((surname, name.end));
        // "Vander Voss" of Mara Vander Voss
        let double = (surname > name.start + 1).then(|| (surname - 1, surname + 1));
        // "Quintana" of Álvaro Quintana Ruelas
        let middle = |i: usize| {
            layers.tokens[i].is_capitalized() && !layers.is_initial_letter(i) && !layers.has(i, Flags::GIVEN_NAME)
        };
        let father = (surname > name.start + 1 && middle(surname - 1)).then(|| (surname - 1, surname));
        let both = double.into_iter().chain(father);
        for (first, end) in [(surname, surname + 1)].into_iter().chain(whole).chain(suffixed).chain(both) {
            let form = self.find([layers.slice(first, end)], Out::STOPS);
            short.extend(form.map(|form| (form, ResolvedBy::Alias)));
        }
        // Mara “Tug” Voss
        let nickname =
            |i: &usize| matches!(layers.tokens[i - 1].kind, TokenKind::Quote(_)) && layers.tokens[*i].is_word();
        for i in (name.start + 1..surname).filter(nickname) {
            let form = self.find([layers.word(i)], Out::NOTHING);
            short.extend(form.map(|form| (form, ResolvedBy::Alias)));
        }
        // Of a rare word nothing else is meant: "Orbis" for Orbis Cloud, "Jae-won" for Jae-won Baek.
        let rare = layers.tokens[name.start].word == WordId::UNKNOWN || layers.tokens[name.start].hyphen;
        if rare || layers.has(name.start, Flags::GIVEN_NAME) || name.evidence().of(EntityKind::Person) > 3 {
            let given = self.find([layers.word(name.start)], Out::NOTHING);
            short.extend(given.map(|form| (form, ResolvedBy::Alias)));
        }
    }

    /// "Pemberton-Ruiz" for Pemberton-Ruiz Logistics. One word stands for the name only where it is rare or the last
    /// word is one for bodies: "United" for United Gypsum Corp.
    fn first_words(&mut self, layers: &Layers, name: &Name, short: &mut Short) {
        let generic = ORGANIZATION_WORD.or(Flags::NATIONALITY).or(Flags::PLACE).or(Flags::PLACE_WORD);
        if layers.has(name.start, generic) {
            return;
        }
        // "the Mara Voss White House"
        let ends = |i: usize| layers.lexicon.find(&layers.tokens[i..name.end], EntryKind::Organization);
        if (name.start + 1..name.end).any(|i| ends(i).is_some_and(|found| found.len > 1 && i + found.len == name.end)) {
            return;
        }
        let rare = layers.tokens[name.start].word == WordId::UNKNOWN;
        // "Voss" for Voss & Lind
        let partners = || (name.start..name.end).any(|i| layers.tokens[i].kind == TokenKind::Symbol);
        let firm = layers.has(name.end - 1, Flags::ORGANIZATION_END) || partners();
        if !rare && !firm && layers.has(name.start, Flags::CAPITALIZED) {
            return;
        }
        for end in (name.start + 1..name.end).take(FIRST_WORDS).filter(|&end| layers.tokens[end - 1].is_capitalized()) {
            if end > name.start + 1 || rare || firm {
                let words = self.find([layers.slice(name.start, end)], Out::NOTHING);
                short.extend(words.map(|form| (form, ResolvedBy::Alias)));
            }
        }
    }

    /// The initials of the words with capitals, of all words, and what stands in brackets behind the name.
    fn initials(&mut self, layers: &Layers, name: &Name, short: &mut Short) {
        let words = || (name.start..name.end).filter(|&i| layers.tokens[i].is_word());
        let capitals = || words().filter(|&i| layers.tokens[i].is_capitalized());
        let first = |i: usize| {
            let word = layers.word(i);
            Some(&word[..word.chars().next()?.len_utf8()])
        };
        if capitals().nth(1).is_some() {
            let initials = self.find(capitals().filter_map(first), Out::NOTHING);
            short.extend(initials.map(|form| (form, ResolvedBy::Acronym)));
        }
        if words().nth(1).is_some() {
            let initials = self.find(words().filter_map(first), Out::NOTHING);
            short.extend(initials.map(|form| (form, ResolvedBy::Acronym)));
        }
        if let Some([open, acronym, close]) = layers.tokens.get(name.end..name.end + 3) {
            let brackets = open.kind == TokenKind::OpenBracket && close.kind == TokenKind::CloseBracket;
            let capitals = layers.word(name.end + 1).chars().filter(|c| c.is_uppercase()).count();
            // "(WSA)", "(MoD)"
            let initials = acronym.shape == Shape::Upper || acronym.shape == Shape::Mixed && capitals > 1;
            if brackets && initials && first(name.start) == first(name.end + 1) {
                let acronym = self.find([layers.word(name.end + 1)], Out::STOPS);
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
