//! What the words around a person's name say the person is.

use super::Layers;
use super::names::Name;
use crate::lexicon::{EntryKind, Flags, Tag, function};
use crate::stages::TokenRange;
use crate::stages::tokens::TokenKind;

/// The most words looked at on either side.
const WORDS_ASIDE: usize = 16;

/// The role of a person at one mention, where it is given: the title, the noun group before, or the apposition behind.
pub fn role(layers: &Layers, name: &Name) -> Option<TokenRange> {
    let title = title(layers, name);
    // "Dr" and "Lt." say less than "a glaciologist at Tarn".
    let short = title.is_none() || (name.first..name.start).all(|i| !layers.has(i, Flags::ROLE));
    let apposed = if short { behind(layers, name) } else { None };
    let stands = || before(layers, name).or_else(|| with_field(layers, name));
    apposed.or(title).or_else(stands).or_else(|| member(layers, name))
}

/// "Mara Voss [MP]"
fn member(layers: &Layers, name: &Name) -> Option<TokenRange> {
    let honour = (name.end..name.tail).find(|&i| layers.has(i, Flags::ROLE))?;
    Some(TokenRange::new(honour, honour + 1))
}

fn title(layers: &Layers, name: &Name) -> Option<TokenRange> {
    let says = (name.first..name.start).any(|i| layers.has(i, Flags::ROLE.or(Flags::ROLE_TITLE)));
    says.then(|| TokenRange::new(name.first, name.start))
}

/// "council aide Mara Voss"
fn before(layers: &Layers, name: &Name) -> Option<TokenRange> {
    let low = name.sentence.start.max(name.first.saturating_sub(WORDS_ASIDE));
    // "group" and "some" speak, but are no role before a name.
    if name.first == low || !layers.has(name.first - 1, Flags::ROLE) || layers.has(name.first - 1, Flags::PLURAL) {
        return None;
    }
    let group = |i: &usize| {
        (matches!(layers.tags[*i], Tag::Noun | Tag::Nouns | Tag::Adjective | Tag::Name)
            || layers.lexicon.may_begin(layers.tokens[*i].word, EntryKind::FormerWord))
            && !layers.has(*i, Flags::DAY.or(Flags::MONTH))
    };
    // "Policing minister Mara Voss", but not "telling minister Mara Voss"
    let field = |i: usize| {
        let opens = || i == name.sentence.start || layers.tags[i - 1] == Tag::Determiner;
        i >= low && layers.tags[i] == Tag::Gerund && opens()
    };
    let start = |end: usize| {
        let first = (low..end).rev().take_while(group).last().unwrap_or(end);
        first - usize::from(first > 0 && field(first - 1))
    };
    let first = start(name.first - 1);
    // "Farmer and author Mara Voss"
    let other = first.checked_sub(2).filter(|&other| {
        other >= low && layers.tokens[other + 1].word == function::AND && layers.has(other, Flags::ROLE)
    });
    let first = other.map(start).filter(|&other| other == name.sentence.start).unwrap_or(first);
    // "Save Our Pier chairwoman Mara Voss"
    let first = first.checked_sub(2).filter(|&plea| plea >= low && layers.is_plea(plea)).unwrap_or(first);
    Some(TokenRange::new(first, name.first))
}

/// "professor of engineering Mara Voss": an office with its field
fn with_field(layers: &Layers, name: &Name) -> Option<TokenRange> {
    let low = name.sentence.start.max(name.first.saturating_sub(WORDS_ASIDE));
    let own = |i: &usize| {
        let noun = matches!(layers.tags[*i], Tag::Noun | Tag::Nouns | Tag::Adjective | Tag::Name | Tag::Gerund);
        noun && !(layers.has(*i, Flags::ROLE) && *i + 1 == name.first)
    };
    let first = (low..name.first).rev().take_while(own).last()?;
    let of = first.checked_sub(1).filter(|&of| of > low && layers.tokens[of].word == function::OF)?;
    let office = layers.has(of - 1, Flags::ROLE) && !layers.has(of - 1, Flags::PLURAL);
    let noun = |i: &usize| matches!(layers.tags[*i], Tag::Noun | Tag::Adjective);
    let start = (low..of).rev().take_while(noun).last().filter(|_| office)?;
    Some(TokenRange::new(start, name.first))
}

/// "Mara Voss, 44, a hydrologist at the state water board,"
fn behind(layers: &Layers, name: &Name) -> Option<TokenRange> {
    let comma = |i: usize| i < name.sentence.end && layers.tokens[i].kind == TokenKind::Comma;
    let mut first = name.end + 1;
    if !comma(name.end) || super::behind::frames(layers, name) {
        return None;
    }
    if comma(first + 1) && layers.tokens[first].kind == TokenKind::Number {
        first += 2;
    }
    let high = name.sentence.end.min(first + WORDS_ASIDE);
    if first < high && function::is_article(layers.tokens[first].word) {
        first += 1;
    }
    let group = |i: &usize| matches!(layers.tags[*i], Tag::Noun | Tag::Nouns | Tag::Adjective | Tag::Name);
    let head = (first..high).take_while(group).find(|&i| layers.has(i, Flags::SPEAKER))?;
    // "chair and chief executive of the trust"
    let second = |i: usize| (i + 1..high.min(i + 5)).take_while(|i| group(i)).any(|i| layers.has(i, Flags::SPEAKER));
    let goes_on = |i: &usize| {
        (layers.tokens[*i].is_word() || matches!(layers.word(*i), "'" | "\u{2019}" | "&"))
            && !matches!(layers.tokens[*i].word, function::WHO | function::WHOSE | function::WHICH | function::THAT)
            && (layers.tokens[*i].word != function::AND || second(*i))
            && !matches!(layers.tags[*i], Tag::Past | Tag::Third | Tag::Adverb)
    };
    let mut end = 1 + (head..high).take_while(goes_on).last()?;
    // "the hacker [known as] “Moth”"
    let dangles = |i: usize| matches!(layers.tags[i], Tag::Preposition | Tag::Participle);
    while end > head + 1 && end < high && dangles(end - 1) {
        end -= 1;
    }
    // "In an interview with the Courier, the minister said": the subject of the sentence.
    let opens = matches!(layers.tokens[name.sentence.start].word, function::IN | function::AT | function::ON);
    if opens && end < high && matches!(layers.tags[end], Tag::Past | Tag::Third | Tag::Modal) {
        return None;
    }
    // "the Sunday Courier, the former minister Mara Voss accused": who follows is somebody else.
    if end > head + 1 && layers.tags[head + 1] == Tag::Name && layers.tags.get(end) == Some(&Tag::Past) {
        return None;
    }
    // Cut off by the reach, the group would end anywhere.
    (end < high || high == name.sentence.end).then(|| TokenRange::new(first, end))
}
