//! What the words of a name and the words around it say about what it means.

use super::evidence::Evidence;
use super::names::{Name, ORGANIZATION_WORD, POSITIONED};
use super::nouns::{compound_behind, districts, source_noun};
use super::{Layers, pronouns};
use crate::claim::SourceKind;
use crate::entity::EntityKind::{self, Media, Organization, Person, Place};
use crate::lexicon::{Entry, EntryKind, Flags, Position, Tag, function};
use crate::stages::tokens::{Shape, Token, TokenKind};

/// Points of a word that makes the name what it is: (Marlow) County.
const WORD: u16 = 6;
/// Points against a name whose last word is a common one: as much as an article before it gives for it, or more where
/// it is the only word.
const COMMON: u16 = 3;
/// Points of a name that the lexicon knows.
const KNOWN: u16 = 10;
/// Points of a known name of one word, which may also be a surname.
const KNOWN_WORD: u16 = 5;

/// What an entry that covers `len` tokens from `at` says about the name it stands in.
fn entry(layers: &Layers, name: &Name, at: usize, len: usize, entry: &Entry, evidence: &mut Evidence) {
    let exact = at == name.start && at + len == name.end;
    let known = if len > 1 { KNOWN } else { KNOWN_WORD };
    match entry.kind {
        _ if !exact && entry.headword.starts_with(char::is_lowercase) => {}
        EntryKind::Organization | EntryKind::Media | EntryKind::Place if exact => {
            let kind = known_kind(entry).unwrap_or(Organization);
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

/// The kind that an entry of a name gives it.
pub fn known_kind(entry: &Entry) -> Option<EntityKind> {
    match entry.kind {
        EntryKind::Organization => Some(Organization),
        EntryKind::Media => Some(Media),
        EntryKind::Place => Some(Place),
        _ => None,
    }
}

/// What the words of the name say.
pub fn words(layers: &Layers, name: &Name) -> Evidence {
    let (start, end, len) = (name.start, name.end, name.len());
    let mut evidence = Evidence::default();
    // "U. S. ports": letters alone are no person's initials.
    let spaced = !name.titled && (start..end).all(|at| layers.is_initial_letter(at));
    if spaced {
        evidence.add_thing(COMMON);
    }
    for at in start..end {
        let suffix = at + 1 == end && len > 1 && layers.begins(at, EntryKind::NameSuffix);
        if layers.has(at, POSITIONED) || suffix {
            // Each kind of entry counts once at a place, by its longest.
            let mut seen = [false; EntryKind::ALL.len()];
            for found in layers.lexicon.matches(&layers.tokens[at..end]) {
                if !std::mem::replace(&mut seen[found.entry.kind as usize], true) {
                    entry(layers, name, at, found.len, found.entry, &mut evidence);
                }
            }
        }
        let token = &layers.tokens[at];
        if at > start && at + 1 < end {
            match token.word {
                function::OF | function::FOR | function::AND | function::ON => evidence.add(Organization, 2),
                _ if token.kind == TokenKind::Symbol => evidence.add(Organization, 4),
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
    if let Some(hyphen) = last.bytes().rposition(|byte| byte == b'-') {
        let part = last[hyphen + 1..].to_lowercase();
        let part = Token { word: layers.lexicon.word_id(part.as_bytes()), ..layers.tokens[end - 1] };
        let found = layers.lexicon.find(&[part], EntryKind::OrganizationWord);
        if found.is_some_and(|found| found.entry.is == Some(SourceKind::Media)) {
            evidence.add(Media, WORD);
        }
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
    if layers.has(start, Flags::GIVEN_NAME) && (len > 1 || unknown) && !day {
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
    behind(layers, name, &mut evidence);
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
        // "a Marlow" is one of many; "a Marlow aide" is not.
        function::A | function::AN if alone && !layers.is_noun(name.end, &name.sentence) => evidence.add_thing(3),
        function::OF if at > name.sentence.start && layers.has(at - 1, Flags::PLACE_WORD) => evidence.add(Place, 5),
        _ if layers.has(at, Flags::ROLE) && layers.tags[at] == Tag::Noun => evidence.add(Person, 4),
        // "a laboratory supplier, Tarn North,"
        _ if layers.tokens[at].kind == TokenKind::Comma && at > name.sentence.start + 1 => {
            let closes = layers.tokens.get(name.end).is_none_or(|t| !t.is_word());
            let kind = source_noun(layers, at - 1, at - 1).filter(|_| closes && layers.tags[at - 1] == Tag::Noun);
            kind.into_iter().for_each(|kind| evidence.add(kind, COMMON + 1));
        }
        // "the daily Marlow"
        _ if layers.tags[at] == Tag::Adjective && source_noun(layers, at, at) == Some(Media) => {
            evidence.add(Media, COMMON + 1);
        }
        _ if layers.has(at, Flags::SOURCE_NOUN) && layers.tags[at] == Tag::Noun => {
            // "news agency" rather than "agency"
            let compound = || source_noun(layers, at.checked_sub(1)?, at);
            if let Some(kind) = compound().or_else(|| source_noun(layers, at, at)) {
                evidence.add(kind, COMMON + 1);
            }
        }
        _ if layers.has(at, Flags::CUE) && layers.tags[at] == Tag::Past => evidence.add_speaking(),
        _ => {}
    }
}

fn behind(layers: &Layers, name: &Name, evidence: &mut Evidence) {
    let tokens = &layers.tokens[name.end..name.sentence.end];
    match tokens {
        // "Marlow Logistics laid off 300": what has no article and does something is no thing.
        [next, ..]
            if name.len() > 1
                && !name.heading
                && next.is_word()
                && matches!(layers.tags[name.end], Tag::Past | Tag::Third | Tag::Present | Tag::Modal)
                && layers.is_common(name.end - 1)
                && name.words.is_thing()
                && name.first.checked_sub(1).is_none_or(|at| {
                    at < name.sentence.start
                        || ![function::THE, function::A, function::AN].contains(&layers.tokens[at].word)
                }) =>
        {
            evidence.add(Organization, COMMON + 1);
        }
        // "Halvard Fruit, which brings in bananas": no person, and a body where nothing says that it is a place
        [comma, which, ..]
            if comma.kind == TokenKind::Comma
                && which.word == function::WHICH
                && name.words.kind().is_none_or(|kind| kind == Person) =>
        {
            evidence.add(Organization, if name.words.is_thing() { COMMON } else { WORD });
        }
        [comma, age, close, ..]
            if comma.kind == TokenKind::Comma
                && age.kind == TokenKind::Number
                && age.end - age.start == 2
                && close.kind == TokenKind::Comma =>
        {
            evidence.add(Person, 5);
        }
        [comma, who, ..] if comma.kind == TokenKind::Comma && who.word == function::WHO => evidence.add(Person, 2),
        [comma, place, ..]
            if comma.kind == TokenKind::Comma
                && place.is_capitalized()
                && layers.has(name.end + 1, Flags::PLACE)
                && name.words.of(Person) == 0 =>
        {
            evidence.add(Place, 3);
        }
        [comma, rest @ ..] if comma.kind == TokenKind::Comma => {
            let near = rest.iter().take(4).take_while(|token| token.is_word() && !token.is_capitalized());
            let role = |token: &&crate::stages::tokens::Token| layers.lexicon.flags(token.word).any(Flags::ROLE);
            if near.clone().next().is_some_and(|t| matches!(t.word, function::A | function::AN | function::THE))
                && near.clone().any(|token| role(&token))
            {
                evidence.add(Person, 3);
            } else if near.clone().next().is_some_and(|t| matches!(t.word, function::A | function::AN)) {
                let behind = name.end + 2..name.sentence.end;
                let head = behind.take_while(|&i| layers.is_noun(i, &name.sentence)).last();
                let person = Flags::ROLE.or(Flags::SOURCE_NOUN);
                // "a think tank"
                let noun =
                    |head: usize| source_noun(layers, head - 1, head).or_else(|| source_noun(layers, head, head));
                let body = head.and_then(noun);
                if let Some(kind) = body {
                    evidence.add(kind, COMMON + 1);
                } else if head.is_some_and(|i| layers.is_common(i) && !layers.has(i, person)) {
                    // "Tarn Aid, a carnival": no person, unless anything else says so
                    evidence.add_thing(1);
                }
            }
        }
        // "the Interwire news agency", "the Tarn pressure group"
        [_, ..] if name.words.kind().is_none() && compound_behind(layers, name).is_some() => {
            compound_behind(layers, name).into_iter().for_each(|kind| evidence.add(kind, COMMON + 1));
        }
        // "the Marlow district", but not "the Marlow district chairman"
        [_, ..] if name.words.kind().is_none() && districts(layers, name) => evidence.add(Place, 3),
        [next, ..] if next.word == function::WHO => evidence.add(Person, 2),
        [next, ..]
            if name.words.kind().is_none()
                && layers.lexicon.flags(next.word).any(Flags::CUE)
                && next.word.0 as usize > function::WORDS.len()
                && matches!(layers.tags[name.end], Tag::Past | Tag::Third) =>
        {
            evidence.add_speaking();
        }
        _ => {}
    }
    // "(WSA)" behind a name that the lexicon does not make a person.
    if let [open, short, ..] = tokens
        && open.kind == TokenKind::OpenBracket
        && short.shape == Shape::Upper
        && !layers.has(name.start, Flags::GIVEN_NAME)
    {
        evidence.add(Organization, if layers.has(name.end - 1, ORGANIZATION_WORD) { 3 } else { 2 });
    }
}
