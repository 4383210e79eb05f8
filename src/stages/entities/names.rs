//! The names of a text: what the lexicon knows, and runs of capitals.

use super::casing::Casing;
use super::context::known_kind;
use super::evidence::Evidence;
use super::{Layers, context};
use crate::entity::{EntityKind, Gender};
use crate::lexicon::{EntryKind, Flags, Tag, function};
use crate::stages::tokens::{Gap, Shape, TokenKind};

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
    /// Whether a title or role stands before it, as a part of the run.
    pub titled: bool,
    /// Whether it stands where all words have capitals.
    pub heading: bool,
    /// What its own words say about what it is.
    pub words: Evidence,
    /// What the words around it say: here, and after [`settle`](super::settle) wherever the text has it.
    pub context: Evidence,
    pub gender: Option<Gender>,
    /// A name only if it is the short form of another.
    pub weak: bool,
}

impl Name {
    pub fn len(&self) -> usize {
        self.end - self.start
    }

    /// All that speaks for what it is.
    pub fn evidence(&self) -> Evidence {
        let mut all = self.words;
        all.join(&self.context);
        all
    }
}

pub const ORGANIZATION_WORD: Flags = Flags::ORGANIZATION_START.or(Flags::ORGANIZATION_END);
const LISTED: Flags = Flags::ORGANIZATION.or(Flags::MEDIA).or(Flags::PLACE);
/// Words whose entries say what the name is that they stand in.
pub const POSITIONED: Flags =
    ORGANIZATION_WORD.or(LISTED).or(Flags::PLACE_WORD).or(Flags::THING_WORD).or(Flags::PHRASE);
/// Words that make no name by themselves.
const COMMON: Flags = ORGANIZATION_WORD
    .or(Flags::ROLE)
    .or(Flags::TITLE)
    .or(Flags::SOURCE_NOUN)
    .or(Flags::CAPITALIZED)
    .or(Flags::PLACE_WORD)
    .or(Flags::THING_WORD)
    .or(Flags::DAY)
    .or(Flags::MONTH);

/// All names in text order.
pub fn names(layers: &Layers) -> Vec<Name> {
    let casing = Casing::new(layers);
    let mut out = Vec::new();
    for (i, sentence) in layers.sentences.iter().enumerate() {
        let sentence = sentence.tokens.range();
        let heading = casing.is_heading(i);
        let mut at = sentence.start;
        let finder = Finder { layers, casing: &casing, sentence, heading };
        while at < finder.sentence.end {
            if !layers.tokens[at].is_capitalized() {
                at += 1;
                continue;
            }
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
    casing: &'l Casing<'a>,
    sentence: std::ops::Range<usize>,
    /// Whether capitals say nothing in this sentence.
    heading: bool,
}

impl Finder<'_, '_, '_> {
    /// Whether a capital at `at` is owed to the place in the sentence.
    fn is_initial(&self, at: usize) -> bool {
        let before = &self.layers.tokens[self.sentence.start..at];
        before.last().is_none_or(|t| !t.is_word() && t.kind != TokenKind::Comma)
    }

    /// Whether a word with a capital stands at `at`, behind no more than a space.
    fn is_capital(&self, at: usize) -> bool {
        let layers = self.layers;
        at < self.sentence.end
            && layers.tokens[at].gap <= Gap::Space
            && layers.tokens[at].kind == TokenKind::Word
            && layers.tokens[at].is_capitalized()
    }

    /// Whether the token may be a word of a name.
    fn fits(&self, at: usize) -> bool {
        let layers = self.layers;
        let token = &layers.tokens[at];
        if token.kind != TokenKind::Word || !token.is_capitalized() {
            return false;
        }
        if self.is_compound(at) {
            return false;
        }
        let (tag, next) = (layers.tags[at], self.is_capital(at + 1));
        if layers.has(at, Flags::DAY.or(Flags::MONTH)) {
            return next && layers.has(at, Flags::GIVEN_NAME) && !self.is_time(at);
        }
        let common = layers.has(at, Flags::CAPITALIZED);
        let known = layers.has(at, Flags::GIVEN_NAME.or(Flags::TITLE)) || self.listed(at);
        let initials = token.shape == Shape::Upper && token.end - token.start > 1 && !self.heading;
        if !self.heading && !self.is_initial(at) {
            let named = matches!(tag, Tag::Name | Tag::Noun | Tag::Nouns | Tag::Adjective);
            return known || initials || named || !common && matches!(tag, Tag::Gerund | Tag::Participle | Tag::Verb);
        }
        let small = || self.casing.is_small(layers, token);
        let goes_on = next && !self.heading;
        if known && (goes_on || !common && !small()) || initials && !common {
            return true;
        }
        if self.heading && layers.is_common(at) && !layers.has(at, ORGANIZATION_WORD) {
            return false;
        }
        if next && layers.has(at, Flags::ROLE.or(Flags::NATIONALITY).or(ORGANIZATION_WORD)) {
            return true;
        }
        let open = matches!(tag, Tag::Noun | Tag::Nouns | Tag::Adjective | Tag::Verb | Tag::Adverb);
        let named = tag == Tag::Name || !self.heading && open && self.casing.is_capital(layers, token);
        named && !common && !small()
    }

    /// Whether the word is a name with something common behind a hyphen (Marlow-based), or a party and a state in
    /// brackets or commas (R-Ohio).
    fn is_compound(&self, at: usize) -> bool {
        let layers = self.layers;
        let word = layers.word(at);
        // "anti-Marlow", but not the firm whose name begins small
        if layers.tokens[at].shape == Shape::Mixed && word.starts_with(char::is_lowercase) {
            return !self.listed(at);
        }
        let Some(hyphen) = word.rfind('-') else { return false };
        let small = word[hyphen + 1..].starts_with(|c: char| c.is_ascii_lowercase());
        let party = hyphen == 1
            && at > self.sentence.start
            && matches!(layers.tokens[at - 1].kind, TokenKind::Comma | TokenKind::OpenBracket);
        (small || party) && !self.listed(at) && !layers.has(at, Flags::GIVEN_NAME)
    }

    /// Whether a day or month at `at` is a date.
    fn is_time(&self, at: usize) -> bool {
        let layers = self.layers;
        at > self.sentence.start
            && (layers.has(at - 1, Flags::TIME_MODIFIER) || matches!(layers.tags[at - 1], Tag::Preposition | Tag::Number))
    }

    /// Whether the word alone is a well-known name as it is written.
    fn listed(&self, at: usize) -> bool {
        let layers = self.layers;
        layers.has(at, LISTED)
            && layers.lexicon.matches(&layers.tokens[at..=at]).any(|m| {
                let shouted = m.entry.headword.len() > 1 && !m.entry.headword.contains(char::is_lowercase);
                known_kind(m.entry).is_some() && (!shouted || layers.tokens[at].shape == Shape::Upper)
            })
    }

    /// How many tokens the longest listed name or title of several words takes that begins at `at`; 0 where none does.
    fn phrase(&self, at: usize) -> usize {
        let layers = self.layers;
        if !layers.has(at, Flags::PHRASE) {
            return 0;
        }
        let found = layers.lexicon.matches(&layers.tokens[at..self.sentence.end]);
        let written = |len: usize| layers.tokens[at + len - 1].shape != Shape::Lower;
        let title = |kind| matches!(kind, EntryKind::Title | EntryKind::Role);
        found
            .filter(|m| m.len > 1 && written(m.len))
            .find(|m| known_kind(m.entry).is_some() || title(m.entry.kind))
            .map_or(0, |m| m.len)
    }

    /// Whether the word opens a body's name together with the one behind it: "Coalition of".
    fn opens(&self, at: usize) -> bool {
        let layers = self.layers;
        layers.has(at, Flags::PHRASE)
            && layers
                .lexicon
                .matches(&layers.tokens[at..(at + 2).min(self.sentence.end)])
                .any(|m| m.len == 2 && m.entry.kind == EntryKind::OrganizationWord)
    }

    /// Where the run of a name that begins at `at` ends; `at` when none does.
    fn run_end(&self, at: usize) -> usize {
        let layers = self.layers;
        let mut end = match self.phrase(at) {
            0 if self.fits(at) => at + 1,
            0 => return at,
            len => at + len,
        };
        let mut organization = (at..end).any(|i| layers.has(i, ORGANIZATION_WORD));
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
        let fits = |i: usize| self.is_capital(i) && self.fits(i);
        if fits(at) {
            return self.phrase(at).max(1);
        }
        let token = &layers.tokens[at];
        match token.word {
            function::OF | function::FOR | function::ON if organization || self.opens(at - 1) => {
                let the = usize::from(layers.tokens.get(at + 1).is_some_and(|t| t.word == function::THE));
                return if fits(at + 1 + the) { 2 + the } else { 0 };
            }
            function::AND if organization => {
                return if fits(at + 1) && layers.tags[at + 1] != Tag::Name { 2 } else { 0 };
            }
            _ => {}
        }
        if token.kind == TokenKind::Symbol && layers.word(at) == "&" {
            return if fits(at + 1) { 2 } else { 0 };
        }
        if token.kind == TokenKind::Comma {
            let suffix = self.is_capital(at + 1) && layers.is_suffix(at + 1);
            return if suffix { 2 } else { 0 };
        }
        let particles = (1..3).find(|&n| fits(at + n)).unwrap_or(0);
        let joins = particles > 0 && (at..at + particles).all(|i| layers.is_particle(i));
        if joins { particles + 1 } else { 0 }
    }

    /// The name in the run, with its titles and the evidence of what it is; none when the run holds no name.
    fn name(&self, first: usize, end: usize) -> Option<Name> {
        let layers = self.layers;
        let (mut first, mut end) = (first, end);
        let nationality = |i: usize| layers.has(i, Flags::NATIONALITY) && !self.listed(i);
        // "Senate Danes" are Danes.
        while end - first > 1 && nationality(end - 1) && !layers.has(end - 1, Flags::GIVEN_NAME) {
            end -= 1;
        }
        if (first..end).all(nationality) && !(end - first == 1 && layers.has(first, Flags::GIVEN_NAME)) {
            return None;
        }
        let mut name = Name {
            first,
            start: first,
            end,
            sentence: self.sentence.clone(),
            titled: false,
            heading: self.heading,
            words: Evidence::default(),
            context: Evidence::default(),
            gender: None,
            weak: false,
        };
        let own = context::words(layers, &name);
        let body = own.of(EntityKind::Organization).max(own.of(EntityKind::Media)) >= 6;
        let given = |i: usize| layers.has(i, Flags::GIVEN_NAME);
        if !body {
            // "Mara Voss Vice President"
            let role = |i: usize| layers.has(i, Flags::TITLE.or(Flags::ROLE)) && !given(i);
            while end - first > 2 && given(first) && role(end - 1) {
                end -= 1;
                name.end = end;
            }
        }
        name.start = self.behind_titles(first, end, body);
        name.titled = name.start > first;
        // "Danish Rail", "a Democrat of Marlow"
        while !body
            && name.start == first
            && end - first > 1
            && (nationality(first) || layers.tokens[first].shape == Shape::Lower)
        {
            first += 1;
            (name.first, name.start) = (first, first);
        }
        name.weak = self.is_weak(&name)?;
        name.words = context::words(layers, &name);
        name.context = context::around(layers, &name);
        if name.len() == 1 && layers.has(name.start, Flags::NATIONALITY) && !self.speaks(&name) {
            name.weak = true;
        }
        // A surname that is also a first name shows nothing: "Mrs. Kelly".
        let shown = if name.len() > 1 || !name.titled { name.start + 1 } else { name.start };
        name.gender = (name.first..shown).find_map(|i| self.gender(i));
        Some(name)
    }

    /// Where the name begins behind the titles and roles of the run: "Marlow Police Chief | Mara Voss". In the name of a
    /// body, only a first name ends them.
    fn behind_titles(&self, first: usize, end: usize, body: bool) -> usize {
        let layers = self.layers;
        let given = |i: usize| layers.has(i, Flags::GIVEN_NAME);
        let phrase = |i: usize| {
            let found = if layers.has(i, Flags::PHRASE) { Some(layers.lexicon.matches(&layers.tokens[i..end])) } else { None };
            let title = |kind| matches!(kind, EntryKind::Title | EntryKind::Role);
            found.into_iter().flatten().find(|m| m.len > 1 && title(m.entry.kind)).map(|m| m.len)
        };
        let mut start = first;
        let mut named = false;
        for i in first..end - 1 {
            let behind = match phrase(i) {
                Some(len) => i + len,
                None if layers.has(i, Flags::TITLE.or(Flags::ROLE)) => i + 1,
                None => {
                    named |= given(i);
                    continue;
                }
            };
            let title = layers.has(i, Flags::TITLE) && !given(i);
            if behind < end && (given(behind) || !body && (title || !named)) {
                start = start.max(behind);
            }
        }
        start
    }

    /// Whether the name stands for nobody unless it is a short form; none where it is no name at all.
    fn is_weak(&self, name: &Name) -> Option<bool> {
        let layers = self.layers;
        let (start, len) = (name.start, name.len());
        if len == 1 && (layers.is_initial_letter(start) || layers.tokens[start].end - layers.tokens[start].start == 1) {
            return None;
        }
        let named = |i: usize| layers.has(i, Flags::GIVEN_NAME) || self.listed(i);
        let common = |i: usize| layers.has(i, COMMON) && !named(i);
        if (start..name.end).all(common) {
            let role = layers.has(name.end - 1, Flags::ROLE.or(Flags::TITLE));
            let body = layers.has(name.end - 1, ORGANIZATION_WORD) || layers.has(start, Flags::PHRASE);
            return match len {
                1 if name.titled => None,
                1 => Some(true),
                _ if body && !role && !self.heading => Some(false),
                _ => None,
            };
        }
        if len > 1 || name.titled {
            return Some(false);
        }
        // One word where a sentence or clause begins, and no more of a clause behind it.
        let initial = self.heading || self.is_initial(start);
        let unsure = layers.has(start, Flags::CAPITALIZED) || !self.casing.is_capital(layers, &layers.tokens[start]);
        let alone = name.end >= self.sentence.end || !layers.tokens[name.end].is_word();
        let given = layers.has(start, Flags::GIVEN_NAME) && !layers.has(start, Flags::CAPITALIZED);
        Some(initial && unsure && !given && !self.listed(start) && (alone || self.heading))
    }

    /// Whether a finite cue follows, as behind a newspaper that is called after a people.
    fn speaks(&self, name: &Name) -> bool {
        let layers = self.layers;
        name.end < self.sentence.end
            && layers.has(name.end, Flags::CUE)
            && matches!(layers.tags[name.end], Tag::Past | Tag::Third)
            && layers.lexicon.find(&layers.tokens[name.start..name.end], EntryKind::Media).is_some()
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
