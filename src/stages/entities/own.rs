//! What the words of a name say about what it means.

use super::Layers;
use super::context::{COMMON, WORD};
use super::evidence::Evidence;
use super::names::{LISTED, Name};
use crate::claim::SourceKind;
use crate::entity::EntityKind::{Media, Organization, Person, Place};
use crate::lexicon::{Entry, EntryKind, Flags, Kinds, Position, function};
use crate::stages::tokens::{Shape, Token, TokenKind};

/// Points of a name that the lexicon knows.
pub const KNOWN: u16 = 10;
/// Points of a known name of one word, which may also be a surname.
const KNOWN_WORD: u16 = 5;

/// What an entry that covers `len` tokens from `at` says about the name it stands in.
fn entry(layers: &Layers, name: &Name, at: usize, len: usize, entry: &Entry, evidence: &mut Evidence) {
    let exact = at == name.start && at + len == name.end;
    let known = if len > 1 { KNOWN } else { KNOWN_WORD };
    match entry.kind {
        _ if !exact && entry.headword.starts_with(char::is_lowercase) => {}
        EntryKind::Organization | EntryKind::Media | EntryKind::Place if exact => {
            let kind = match entry.kind {
                EntryKind::Media => Media,
                EntryKind::Place => Place,
                _ => Organization,
            };
            if len > 1 || layers.is_written(at, &entry.headword) {
                evidence.add(kind, known);
            }
        }
        EntryKind::OrganizationWord | EntryKind::PlaceWord | EntryKind::ThingWord if !exact => {
            let first = at == name.start && !layers.has(name.end - 1, Flags::TITLE.or(Flags::ROLE));
            let opens = at + len < name.end && (first || len > 1 || !layers.tokens[at + len].is_capitalized());
            let fits = match entry.position {
                Position::Start => opens,
                Position::End => at + len == name.end,
                Position::Any => opens || at + len == name.end,
            };
            match entry.kind {
                _ if !fits => {}
                EntryKind::ThingWord => evidence.add_thing(WORD - 1),
                EntryKind::PlaceWord => evidence.add(Place, WORD),
                _ if entry.is == Some(SourceKind::Media) => evidence.add(Media, WORD),
                _ => evidence.add(Organization, WORD),
            }
        }
        EntryKind::NameSuffix if !exact && at + len == name.end && !layers.has(name.start, Flags::THING_WORD) => {
            evidence.add(Person, 4)
        }
        _ => {}
    }
}

/// The kinds of names that the lexicon lists.
pub const NAMES: Kinds = Kinds::of(&[EntryKind::Organization, EntryKind::Media, EntryKind::Place]);

/// The kinds of words that say what a name is.
const WORDS: Kinds =
    Kinds::of(&[EntryKind::OrganizationWord, EntryKind::PlaceWord, EntryKind::ThingWord, EntryKind::NameSuffix]);

/// What the words of the name say.
pub fn words(layers: &Layers, name: &Name) -> Evidence {
    if name.len() > 1 { several(layers, name) } else { one(layers, name) }
}

/// What the one word of the name says.
fn one(layers: &Layers, name: &Name) -> Evidence {
    let (at, token) = (name.start, &layers.tokens[name.start]);
    let flags = layers.lexicon.flags(token.word);
    let mut evidence = Evidence::default();
    if !name.titled && layers.is_initial_letter(at) {
        evidence.add_thing(COMMON);
    }
    if flags.any(LISTED) {
        entries(layers, name, at, NAMES, &mut evidence);
    }
    station(layers, at, &mut evidence);
    if evidence != Evidence::default() {
        return evidence;
    }
    if layers.is_common(at) {
        evidence.add_thing(COMMON + 1);
    }
    if flags.any(Flags::GIVEN_NAME) {
        evidence.add(Person, 2);
    }
    if is_coined(layers.word(at)) {
        evidence.add(Organization, 2);
    }
    if token.shape == Shape::Upper && token.end - token.start > 1 && !name.heading {
        evidence.add_thing(2);
    }
    evidence
}

/// What the several words of the name say.
fn several(layers: &Layers, name: &Name) -> Evidence {
    let (start, end, len) = (name.start, name.end, name.len());
    let mut evidence = Evidence::default();
    // "U. S. ports": letters alone are no person's initials.
    let spaced = !name.titled && (start..end).all(|at| layers.is_initial_letter(at));
    if spaced {
        evidence.add_thing(COMMON);
    }
    for at in start..end {
        let token = &layers.tokens[at];
        if layers.lexicon.kinds(token.word).any(NAMES.or(WORDS)) {
            entries(layers, name, at, NAMES.or(WORDS), &mut evidence);
        }
        if at > start && at + 1 < end {
            match token.word {
                function::OF | function::FOR | function::AND | function::ON => evidence.add(Organization, 2),
                function::OUR => evidence.add(Organization, WORD),
                _ if token.kind == TokenKind::Symbol => evidence.add(Organization, WORD),
                _ if layers.is_particle(at) => evidence.add(Person, 2),
                _ => {}
            }
        }
        if at + 1 < end && layers.is_initial_letter(at) && !spaced {
            evidence.add(Person, 3);
        }
    }
    station(layers, end - 1, &mut evidence);
    if layers.opens_surname(start) {
        evidence.add(Person, 2);
    }
    let unknown = evidence == Evidence::default();
    // "the Daily Marlow" may be anything; "the Marlow Approach" is a thing until more is known.
    if unknown && layers.is_common(end - 1) {
        evidence.add_thing(COMMON);
    }
    // "Sunday Courier", "the Sunday Lamp"
    let the = || start > name.sentence.start && layers.tokens[start - 1].word == function::THE;
    if unknown && len == 2 && layers.has(start, Flags::DAY) && the() {
        evidence.add(Media, COMMON + 1);
    }
    if layers.has(start, Flags::GIVEN_NAME) {
        // "Harlow & Pym": a firm, whose partners may have first names and who may be called a maker.
        let partners = layers.tokens[start + 1..end - 1].iter().any(|token| token.kind == TokenKind::Symbol);
        let day = layers.has(start, Flags::DAY.or(Flags::MONTH)) && evidence.of(Media) > 0;
        if !partners && !day {
            evidence.add(Person, 5);
        }
    }
    if len > 3 {
        evidence.add(Organization, 2);
    }
    let last = &layers.tokens[end - 1];
    if unknown && last.shape == Shape::Upper && last.end - last.start > 1 && !name.heading {
        evidence.add(Organization, 2);
    }
    evidence
}

/// Adds what the entries of `kinds` say that begin at a word of the name: each kind once, by its longest.
fn entries(layers: &Layers, name: &Name, at: usize, kinds: Kinds, evidence: &mut Evidence) {
    let mut seen = Kinds::default();
    for found in layers.lexicon.matches(&layers.tokens[at..name.end], kinds) {
        if !seen.has(found.entry.kind) {
            seen.add(found.entry.kind);
            entry(layers, name, at, found.len, found.entry, evidence);
        }
    }
}

/// "WNBR-TV": what stands behind the last hyphen tells.
fn station(layers: &Layers, at: usize, evidence: &mut Evidence) {
    if !layers.tokens[at].hyphen {
        return;
    }
    let word = layers.word(at);
    let Some(hyphen) = word.rfind('-') else { return };
    let part = word[hyphen + 1..].to_lowercase();
    let part = Token { word: layers.lexicon.word_id(part.as_bytes()), ..layers.tokens[at] };
    let found = layers.lexicon.find(&[part], EntryKind::OrganizationWord);
    if found.is_some_and(|found| found.entry.is == Some(SourceKind::Media)) {
        evidence.add(Media, WORD);
    }
}

/// Whether a word has a capital inside, far from its beginning: "OpenLoom", but not "McKay".
pub fn is_coined(word: &str) -> bool {
    let mut pairs = word.as_bytes().windows(2).skip(BEGINNING);
    word.as_bytes()[0].is_ascii_uppercase()
        && pairs.any(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase())
}

/// How many letters a prefix of surnames has before its last.
const BEGINNING: usize = 3;
