//! The names of a text: what the lexicon knows, and runs of capitals.

use super::Layers;
use crate::entity::{EntityKind, Gender};
use crate::lexicon::{EntryKind, Flags, Tag};
use crate::stages::tokens::{Gap, Shape, TokenKind};
use rustc_hash::FxHashSet;

/// A name where it stands, before it is known whom it means.
#[derive(Clone, Debug)]
pub struct Name {
    /// First token, titles included.
    pub first: usize,
    /// First token of the name proper.
    pub start: usize,
    /// Behind its last token.
    pub end: usize,
    /// Where its sentence begins and ends.
    pub sentence: std::ops::Range<usize>,
    /// What it must be.
    pub kind: Option<EntityKind>,
    /// What it is where nothing else is known.
    pub guess: EntityKind,
    pub gender: Option<Gender>,
    /// A name only if it is the short form of another.
    pub weak: bool,
}

impl Name {
    pub fn len(&self) -> usize {
        self.end - self.start
    }
}

const ORGANIZATION_WORD: Flags = Flags::ORGANIZATION_START.or(Flags::ORGANIZATION_END);
const KNOWN: Flags = Flags::GIVEN_NAME.or(Flags::TITLE).or(Flags::ORGANIZATION).or(Flags::MEDIA).or(Flags::PLACE);

/// Small words inside surnames.
const PARTICLES: &[&str] = &[
    "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "la", "le", "el", "al", "bin", "ibn",
    "ter",
];

/// All names in text order.
pub fn names(layers: &Layers) -> Vec<Name> {
    let lower = layers.tokens.iter().filter(|t| t.shape == Shape::Lower).map(|t| &layers.text[t.span()]).collect();
    let inner = layers.tokens.windows(2).filter(|pair| pair[0].is_word() && pair[1].is_capitalized());
    let capital = inner.map(|pair| &layers.text[pair[1].span()]).collect();
    let mut out = Vec::new();
    for sentence in layers.sentences {
        let range = sentence.tokens.range();
        let mut finder = Finder { layers, lower: &lower, capital: &capital, sentence: range.clone(), heading: false };
        finder.heading = finder.is_heading();
        let mut at = range.start;
        while at < range.end {
            let end = finder.run_end(at);
            if end > at {
                out.extend(finder.name(at, end));
            }
            at = end.max(at + 1);
        }
    }
    out
}

struct Finder<'l, 'a, 'b> {
    layers: &'l Layers<'a, 'b>,
    /// The words that occur in lower case.
    lower: &'l FxHashSet<&'a str>,
    /// The words that have a capital behind another word.
    capital: &'l FxHashSet<&'a str>,
    sentence: std::ops::Range<usize>,
    /// Whether capitals say nothing in this sentence.
    heading: bool,
}

impl Finder<'_, '_, '_> {
    fn is_heading(&self) -> bool {
        let words = || self.layers.tokens[self.sentence.clone()].iter().filter(|t| t.kind == TokenKind::Word);
        words().count() > 3 && words().all(|t| t.shape != Shape::Lower || t.end - t.start < 4)
    }

    /// Whether a capital at `at` is owed to the place in the sentence.
    fn is_initial(&self, at: usize) -> bool {
        let before = &self.layers.tokens[self.sentence.start..at];
        before.last().is_none_or(|t| !t.is_word() && t.kind != TokenKind::Comma)
    }

    /// Whether the token may be a word of a name.
    fn fits(&self, at: usize) -> bool {
        let layers = self.layers;
        let token = &layers.tokens[at];
        if token.kind != TokenKind::Word || !token.is_capitalized() {
            return false;
        }
        if layers.has(at, Flags::DAY.or(Flags::MONTH)) && !layers.has(at, Flags::GIVEN_NAME) {
            return false;
        }
        if layers.has(at, KNOWN) || token.shape == Shape::Upper && token.end - token.start > 1 && !self.heading {
            return true;
        }
        let tag = layers.tags[at];
        if self.heading || self.is_initial(at) {
            let small = self.lower.contains(layers.word(at).to_lowercase().as_str());
            let next = self.sentence.contains(&(at + 1)) && layers.tokens[at + 1].is_capitalized();
            let role = layers.has(at, Flags::ROLE.or(Flags::NATIONALITY).or(ORGANIZATION_WORD)) && next;
            let named = tag == Tag::Name
                || !self.heading
                    && matches!(tag, Tag::Noun | Tag::Nouns | Tag::Adjective | Tag::Verb | Tag::Adverb)
                    && self.capital.contains(layers.word(at));
            return role || named && !small && !layers.has(at, Flags::CAPITALIZED);
        }
        matches!(tag, Tag::Name | Tag::Noun | Tag::Nouns | Tag::Adjective)
    }

    /// Where the run of a name that begins at `at` ends; `at` when none does.
    fn run_end(&self, at: usize) -> usize {
        let layers = self.layers;
        let known = layers.lexicon.matches(&layers.tokens[at..self.sentence.end]).find(|m| {
            m.len > 1 && matches!(m.entry.kind, EntryKind::Organization | EntryKind::Media | EntryKind::Place)
        });
        let mut end = match known {
            Some(known) if layers.tokens[at].is_capitalized() => at + known.len,
            _ if self.fits(at) => at + 1,
            _ => return at,
        };
        let mut organization = layers.has(at, ORGANIZATION_WORD);
        while end < self.sentence.end && layers.tokens[end].gap <= Gap::Space {
            let step = self.joined(end, organization);
            if step == 0 {
                break;
            }
            end += step;
            organization |= layers.has(end - 1, ORGANIZATION_WORD);
        }
        end
    }

    /// How many tokens at `at` go on with the run.
    fn joined(&self, at: usize, organization: bool) -> usize {
        let layers = self.layers;
        let fits = |i: usize| i < self.sentence.end && layers.tokens[i].gap <= Gap::Space && self.fits(i);
        if fits(at) {
            return 1;
        }
        let word = layers.word(at);
        if word == "&" {
            return if fits(at + 1) { 2 } else { 0 };
        }
        if word == "," {
            let suffix =
                fits(at + 1) && matches!(layers.word(at + 1).trim_end_matches('.'), "Jr" | "Sr" | "Inc" | "Ltd");
            return if suffix { 2 } else { 0 };
        }
        let is_particle = |i: usize| i < self.sentence.end && PARTICLES.contains(&layers.word(i));
        let particles = (at..at + 2).take_while(|&i| is_particle(i)).count();
        if particles > 0 {
            return if fits(at + particles) { particles + 1 } else { 0 };
        }
        let article = usize::from(at + 1 < self.sentence.end && layers.word(at + 1) == "the");
        match word {
            "of" | "for" | "on" if organization && fits(at + 1 + article) => 2 + article,
            "and" if organization && fits(at + 1) && layers.tags[at + 1] != Tag::Name => 2,
            _ => 0,
        }
    }

    /// The name in the run, with its titles and the evidence of what it is; none when the run holds no name.
    fn name(&self, first: usize, end: usize) -> Option<Name> {
        let layers = self.layers;
        let mut first = first;
        let organization = layers.has(end - 1, Flags::ORGANIZATION_END)
            || (first..end - 1).any(|i| layers.has(i, Flags::ORGANIZATION_START));
        let mut start = first;
        let mut titled = false;
        if !organization {
            let given = (first..end).find(|&i| layers.has(i, Flags::GIVEN_NAME)).unwrap_or(end);
            let titles = |i: &usize| layers.has(*i, Flags::TITLE.or(Flags::ROLE));
            if let Some(title) = (first..given.min(end - 1)).rev().find(titles) {
                start = title + 1;
                titled = true;
            }
            while start == first && end - first > 1 && layers.has(first, Flags::NATIONALITY) {
                first += 1;
                start = first;
            }
        }
        let (len, flags) = (end - start, layers.lexicon.flags(layers.tokens[end - 1].word));
        if (start..end).all(|i| layers.has(i, Flags::NATIONALITY) && !layers.has(i, KNOWN)) {
            return None;
        }
        let before = if first > self.sentence.start { layers.word(first - 1) } else { "" };
        let common = Flags::ROLE.or(Flags::TITLE).or(ORGANIZATION_WORD).or(Flags::SOURCE_NOUN).or(Flags::CAPITALIZED);
        let named = Flags::GIVEN_NAME.or(Flags::ORGANIZATION).or(Flags::MEDIA).or(Flags::PLACE);
        let weak = !titled && (start..end).all(|i| layers.has(i, common) && !layers.has(i, named));
        if weak && (len > 1 || before.eq_ignore_ascii_case("the")) {
            return None;
        }
        let known = layers.lexicon.matches(&layers.tokens[start..end]).filter(|m| m.len == len).find_map(|m| {
            match m.entry.kind {
                EntryKind::Media => Some(EntityKind::Media),
                EntryKind::Organization => Some(EntityKind::Organization),
                EntryKind::Place => Some(EntityKind::Place),
                _ => None,
            }
        });
        let initials = (start..end - 1).any(|i| layers.word(i).len() == 2 && layers.word(i).ends_with('.'));
        let person = titled || initials || len > 1 && layers.has(start, Flags::GIVEN_NAME) || self.has_age(end);
        let kind = match known {
            _ if titled => Some(EntityKind::Person),
            Some(kind) => Some(kind),
            None if organization && flags.any(Flags::ORGANIZATION_MEDIA) => Some(EntityKind::Media),
            None if organization => Some(EntityKind::Organization),
            None if person => Some(EntityKind::Person),
            None => None,
        };
        Some(Name {
            first,
            start,
            end,
            sentence: self.sentence.clone(),
            kind,
            guess: kind.unwrap_or_else(|| self.guess(start, end, before)),
            gender: (first..start + 1).rev().find_map(|i| self.gender(i)),
            weak,
        })
    }

    fn has_age(&self, end: usize) -> bool {
        let behind = &self.layers.tokens[end..self.sentence.end];
        matches!(behind, [comma, age, close, ..] if comma.kind == TokenKind::Comma
            && age.kind == TokenKind::Number && age.end - age.start == 2 && close.kind == TokenKind::Comma)
    }

    /// What an unknown name is most likely.
    fn guess(&self, start: usize, end: usize, before: &str) -> EntityKind {
        let layers = self.layers;
        match before.to_ascii_lowercase().as_str() {
            "in" | "near" | "at" | "across" | "outside" => return EntityKind::Place,
            "the" => return EntityKind::Organization,
            _ => {}
        }
        let joined = (start..end).any(|i| matches!(layers.word(i), "&" | "of" | "for" | "and"));
        if joined || end - start > 3 || (start..end).any(|i| layers.tokens[i].shape == Shape::Upper && i + 1 == end) {
            return EntityKind::Organization;
        }
        EntityKind::Person
    }

    fn gender(&self, at: usize) -> Option<Gender> {
        let flags = self.layers.lexicon.flags(self.layers.tokens[at].word);
        match (flags.any(Flags::FEMALE), flags.any(Flags::MALE)) {
            (true, false) => Some(Gender::Female),
            (false, true) => Some(Gender::Male),
            _ => None,
        }
    }
}
