//! What the words of a name and the words around it say about what it means.

use super::evidence::Evidence;
use super::names::{LISTED, Name, POSITIONED};
use super::nouns::{firm, source_noun};
use super::{Layers, behind, demonyms, pronouns};
use crate::claim::SourceKind;
use crate::entity::EntityKind::{Media, Organization, Person, Place};
use crate::lexicon::{Entry, EntryKind, Flags, Kinds, Position, Tag, WordId, function};
use crate::stages::tokens::{Shape, Token, TokenKind};

/// Points of a word that makes the name what it is: (Marlow) County.
pub const WORD: u16 = 6;
/// Points against a name whose last word is a common one: as much as an article before it gives for it, or more where
/// it is the only word.
pub const COMMON: u16 = 3;
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
    let (start, end, len) = (name.start, name.end, name.len());
    let mut evidence = Evidence::default();
    // "U. S. ports": letters alone are no person's initials.
    let spaced = !name.titled && (start..end).all(|at| layers.is_initial_letter(at));
    if spaced {
        evidence.add_thing(COMMON);
    }
    // "Harlow & Pym": a firm, whose partners may have first names and who may be called a maker.
    let partners = (start + 1..end.max(2) - 1).any(|at| layers.tokens[at].kind == TokenKind::Symbol);
    for at in start..end {
        // One word is a name that the lexicon lists, or none that it knows.
        let listed = if len > 1 { POSITIONED } else { LISTED };
        let suffix = at + 1 == end && len > 1 && layers.begins(at, EntryKind::NameSuffix);
        if layers.has(at, listed) || suffix {
            // Each kind of entry counts once at a place, by its longest.
            let mut seen = [false; EntryKind::ALL.len()];
            for found in layers.lexicon.matches(&layers.tokens[at..end], NAMES.or(WORDS)) {
                if !std::mem::replace(&mut seen[found.entry.kind as usize], true) {
                    entry(layers, name, at, found.len, found.entry, &mut evidence);
                }
            }
        }
        let token = &layers.tokens[at];
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
    // "WNBR-TV": what stands behind the last hyphen tells.
    let last = layers.word(end - 1);
    if layers.tokens[end - 1].hyphen
        && let Some(hyphen) = last.rfind('-')
    {
        let part = last[hyphen + 1..].to_lowercase();
        let part = Token { word: layers.lexicon.word_id(part.as_bytes()), ..layers.tokens[end - 1] };
        let found = layers.lexicon.find(&[part], EntryKind::OrganizationWord);
        if found.is_some_and(|found| found.entry.is == Some(SourceKind::Media)) {
            evidence.add(Media, WORD);
        }
    }
    if len > 1 && layers.opens_surname(start) {
        evidence.add(Person, 2);
    }
    let unknown = evidence == Evidence::default();
    // "the Daily Marlow" may be anything; "the Marlow Approach" is a thing until more is known.
    if unknown && layers.is_common(end - 1) {
        evidence.add_thing(if len > 1 { COMMON } else { COMMON + 1 });
    }
    // "Sunday Courier", "the Sunday Lamp"
    let the = start > name.sentence.start && layers.tokens[start - 1].word == function::THE;
    if unknown && len == 2 && layers.has(start, Flags::DAY) && the {
        evidence.add(Media, COMMON + 1);
    }
    let day = layers.has(start, Flags::DAY.or(Flags::MONTH)) && evidence.of(Media) > 0;
    if !partners && layers.has(start, Flags::GIVEN_NAME) && (len > 1 || unknown) && !day {
        evidence.add(Person, if len > 1 { 5 } else { 2 });
    }
    if len > 3 {
        evidence.add(Organization, 2);
    }
    if unknown && len == 1 && is_coined(layers.word(start)) {
        evidence.add(Organization, 2);
    }
    let last = &layers.tokens[end - 1];
    if unknown && last.shape == Shape::Upper && last.end - last.start > 1 && !name.heading {
        if len > 1 {
            evidence.add(Organization, 2);
        } else {
            evidence.add_thing(2);
        }
    }
    evidence
}

/// Whether a word has a capital inside, far from its beginning: "OpenLoom", but not "McKay".
pub fn is_coined(word: &str) -> bool {
    let mut pairs = word.as_bytes().windows(2).skip(BEGINNING);
    word.as_bytes()[0].is_ascii_uppercase()
        && pairs.any(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase())
}

/// How many letters a prefix of surnames has before its last.
const BEGINNING: usize = 3;

/// What the words around the name say.
pub fn around(layers: &Layers, name: &Name) -> Evidence {
    let mut evidence = Evidence::default();
    if name.titled {
        evidence.add(Person, 12);
    }
    before(layers, name, &mut evidence);
    behind::read(layers, name, &mut evidence);
    if name.words == Evidence::default() && evidence.of(Person) <= 1 {
        pronouns::read(layers, name, &mut evidence);
    }
    evidence
}

fn before(layers: &Layers, name: &Name, evidence: &mut Evidence) {
    let Some(at) = name.first.checked_sub(1).filter(|&at| at >= name.sentence.start) else { return };
    let alone = name.len() == 1;
    let shouted = alone && layers.tokens[name.start].shape == Shape::Upper;
    let listed = name.words.of(Place) > 0;
    match layers.tokens[at].word {
        // "in Voss's memoirs"
        function::IN if shouted && !listed || layers.tags.get(name.end) == Some(&Tag::Genitive) => {}
        // "in Holy Water" is no place.
        function::IN if name.words.is_thing() => evidence.add(Place, 2),
        function::IN | function::NEAR => evidence.add(Place, 3),
        function::OUTSIDE | function::INSIDE => evidence.add(Place, 2),
        function::AT => {
            evidence.add(Place, 1);
            evidence.add(Organization, 1);
        }
        function::FROM => evidence.add(Place, 1),
        // "the Marennese authorities": a people.
        function::THE if alone && is_people(layers, name) => evidence.add_thing(COMMON),
        // In "the Marlow campaign" the article belongs to the campaign.
        function::THE if alone && layers.is_noun(name.end, &name.sentence) => {}
        // "the Kestrels" are many; "the Acropolis" is one, and a body only where it speaks.
        function::THE if alone && !name.titled && name.words.kind().is_none() && !(shouted || name.is_many(layers)) => {
            match name.speaks(layers) {
                true => evidence.add(Organization, 3),
                false => evidence.add_thing(2),
            }
        }
        function::THE if !name.titled && !name.heading && name.words.kind().is_none() => evidence.add(Organization, 3),
        // "The Mara Voss sank": a ship or a house that is called after somebody.
        function::THE if !name.titled && !name.heading && !alone && !layers.is_noun(name.end, &name.sentence) => {
            evidence.add_thing(name.words.of(Person) + 1);
        }
        // "a Marlow" is one of many; "a Marlow aide" is not.
        function::A | function::AN if alone && !layers.is_noun(name.end, &name.sentence) => evidence.add_thing(3),
        function::OF if at > name.sentence.start && layers.has(at - 1, Flags::PLACE_WORD) => evidence.add(Place, 5),
        function::OF if is_aged(layers, at) => evidence.add(Place, 5),
        // "brewer Marlow": firms go by one name more often than those who work there.
        _ if layers.has(at, Flags::ROLE) && layers.tags[at] == Tag::Noun => match firm(layers, at).filter(|_| alone) {
            Some(kind) => evidence.add(kind, COMMON + 1),
            None => evidence.add(Person, 4),
        },
        // "a laboratory supplier, Tarn North,"
        _ if layers.tokens[at].kind == TokenKind::Comma && at > name.sentence.start + 1 => {
            // "The curator of the Halden show, Mara Voss,": who has it.
            if holds(layers, name, at) {
                evidence.add(Person, 4);
                return;
            }
            let closes = layers.tokens.get(name.end).is_none_or(|t| !t.is_word());
            let kind = source_noun(layers, at - 1, at - 1).filter(|_| closes && layers.tags[at - 1] == Tag::Noun);
            // "The vendor, Optic Harbor, says": no harbour.
            let firm = firm(layers, at - 1).filter(|_| closes && place_word(layers, name));
            kind.into_iter().for_each(|kind| evidence.add(kind, COMMON + 1));
            firm.into_iter().for_each(|kind| evidence.add(kind, WORD + 1));
        }
        // "Oslo-based Marlow", "state-owned Marlow"
        _ if alone && layers.tokens[at].hyphen && layers.word(at).ends_with("ed") => evidence.add(Organization, COMMON),
        // "the daily Marlow"
        _ if layers.tags[at] == Tag::Adjective && source_noun(layers, at, at) == Some(Media) => {
            evidence.add(Media, COMMON + 1);
        }
        _ if matches!(layers.tags[at], Tag::Noun | Tag::Name | Tag::Adjective) => {
            // "news agency" rather than "agency", "think tank"
            let compound = || source_noun(layers, at.checked_sub(1)?, at);
            if let Some(kind) = compound().or_else(|| source_noun(layers, at, at)) {
                evidence.add(kind, COMMON + 1);
            }
        }
        _ if layers.has(at, Flags::CUE) && layers.tags[at] == Tag::Past => evidence.add_speaking(),
        _ => {}
    }
}

/// Whether a word that no list has is written like one for a people, and describes a noun.
fn is_people(layers: &Layers, name: &Name) -> bool {
    let unknown = layers.tokens[name.start].word == WordId::UNKNOWN;
    unknown && layers.is_noun(name.end, &name.sentence) && demonyms::is_people(layers.word(name.start))
}

/// Whether the name ends in a word for places: "Optic Harbor".
fn place_word(layers: &Layers, name: &Name) -> bool {
    name.len() > 1 && layers.has(name.end - 1, Flags::PLACE_WORD)
}

/// Whether what ends before the comma at `comma` is what somebody is of something: "the curator of the show".
fn holds(layers: &Layers, name: &Name, comma: usize) -> bool {
    let group = |i: &usize| layers.is_noun(*i, &name.sentence) || layers.tags[*i] == Tag::Determiner;
    let low = name.sentence.start.max(comma.saturating_sub(HELD));
    let start = (low..comma).rev().take_while(group).last();
    let of = start.and_then(|start| start.checked_sub(1)).filter(|&of| of > low);
    of.is_some_and(|of| layers.tokens[of].word == function::OF && layers.has(of - 1, Flags::ROLE))
}

/// The most words of what somebody holds an office of.
const HELD: usize = 6;

/// "Ada Marsh, 43, [of] Tarn,": where those live whose age a report gives.
fn is_aged(layers: &Layers, of: usize) -> bool {
    let comma = |t: &Token| t.kind == TokenKind::Comma;
    let before = &layers.tokens[of.saturating_sub(3)..of];
    matches!(before, [open, age, close] if comma(open) && age.kind == TokenKind::Number && comma(close))
}
