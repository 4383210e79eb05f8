//! The name in apposition to the common noun of a source: “an aide, Ada Marsh”, “a plasterer named Paul Lind”.

use super::kinds;
use crate::claim::SourceKind;
use crate::entity::EntityKind;
use crate::lexicon::{Flags, Tag, WordId, function as f};
use crate::stages::attribution::Layers;
use crate::stages::entities::NameMention;
use crate::stages::tokens::{Token, TokenKind};

/// The name that stands in apposition to a common noun: "a friend of the mayor, [Ada Marsh]", "an aide to Paul Lind,
/// [Ada Marsh] of Tarn".
pub fn in_apposition<'m>(layers: &Layers, head: u32, named: &'m [NameMention]) -> Option<&'m NameMention> {
    // "Leader of the council, Ada Marsh (Ind)": what brackets hold is no name of hers.
    let bracketed = |m: &NameMention| layers.tokens[m.first.max(1) as usize - 1].kind == TokenKind::OpenBracket;
    let named = &named[..named.iter().rposition(|m| !bracketed(m)).map_or(0, |last| last + 1)];
    let last = named.last().filter(|last| last.first > head && apposed(layers, head, last, named.len() > 1));
    let lives = |m: &&NameMention| {
        let person = layers.entities.list.get(m.entity).is_some_and(|entity| entity.kind == EntityKind::Person);
        // "the lead author, geologist Ada Marsh of the Tarn Institute"
        let before = |n: u32| m.first.checked_sub(n).map(|at| &layers.tokens[at as usize]);
        let office = before(1).is_some_and(|t| layers.lexicon.flags(t.word).any(Flags::ROLE));
        let comma = before(if office { 2 } else { 1 }).is_some_and(|t| t.kind == TokenKind::Comma);
        let next = layers.tokens.get(m.last as usize + 1).map(|t| t.word);
        person && m.first > head + 1 && comma && next.is_some_and(|word| [f::OF, f::AT, f::FROM].contains(&word))
    };
    last.or_else(|| named.last().filter(|last| heads(layers, head, last)))
        .or_else(|| named.iter().find(lives))
        .or_else(|| named.last().filter(|last| last.first > head && given(layers, last)))
}

/// "a plasterer named [Des Fagan]": a person's name behind one word that gives it to a noun for people.
fn given(layers: &Layers, name: &NameMention) -> bool {
    let person = layers.entities.list.get(name.entity).is_some_and(|entity| entity.kind == EntityKind::Person);
    let before = |n: u32| name.first.checked_sub(n).map(|at| layers.tokens[at as usize].word);
    let gives = |word: WordId| {
        let profile = layers.lexicon.tagger().profile(word);
        !f::is_function(word) && (profile.may_be(Tag::Past) || profile.may_be(Tag::Participle))
    };
    // "a nurse identified only as Mina"
    let passed = |n: &u32| before(*n).is_some_and(|word| word != f::AS && word != f::ONLY);
    person
        && (1..=3).find(passed).is_some_and(|n| {
            let noun = before(n + 1).is_some_and(|word| layers.lexicon.flags(word).any(Flags::SPEAKER));
            noun && before(n).is_some_and(gives)
        })
}

/// "Director of public health [Ada Marsh]": an office with its field before a person's name.
fn heads(layers: &Layers, head: u32, name: &NameMention) -> bool {
    let person = layers.entities.list.get(name.entity).is_some_and(|entity| entity.kind == EntityKind::Person);
    let between = &layers.tokens[head as usize + 1..name.first.max(head + 1) as usize];
    let office = layers.lexicon.flags(layers.tokens[head as usize].word).any(Flags::ROLE);
    let of = between.first().is_some_and(|t| [f::OF, f::FOR].contains(&t.word));
    let small = between.last().is_some_and(|t| [f::OF, f::FOR, f::THE, f::AT, f::IN].contains(&t.word));
    // "head of mission", but "sister of victim Ada Marsh" is somebody else
    let whose = || kinds::of_noun(layers, name.first - 1, name.first) == Some(SourceKind::Person);
    person && office && of && !small && between.iter().all(Token::is_word) && !whose()
}

/// Whether a comma leads from a common noun to the name behind it, which ends the source where it is not the only one.
fn apposed(layers: &Layers, head: u32, name: &NameMention, ends: bool) -> bool {
    let between = &layers.tokens[head as usize + 1..name.first as usize];
    let Some(entity) = layers.entities.list.get(name.entity) else { return false };
    let comma = between.iter().rposition(|t| t.kind == TokenKind::Comma);
    // "the driver, of Elm Rise, Tarn,": where they live
    let lives =
        matches!(between, [comma, of, ..] if comma.kind == TokenKind::Comma && [f::OF, f::FROM].contains(&of.word));
    // "a fund, the activist Cragside Capital"
    let near = comma.is_some_and(|comma| between.len() - comma <= 4);
    match entity.kind {
        EntityKind::Place => false,
        _ if lives => false,
        EntityKind::Person if !ends => {
            // "the keeper, 81-year-old Ada Marsh"
            let aged = name.first > 0 && kinds::of_anyone(layers, name.first as usize - 1);
            let called =
                comma.filter(|&comma| is_office(layers, &between[comma + 1..], name.first)).map(|comma| comma + 1);
            let rest = &between[..called.unwrap_or(between.len() - usize::from(aged && !between.is_empty()))];
            rest.len() <= 6 && rest.last().is_some_and(|t| !t.is_word())
        }
        // "the author, Ada Marsh of Tarn University"
        _ if between.last().is_some_and(|t| [f::OF, f::AT, f::FROM].contains(&t.word)) => false,
        _ => near && !layers.tokens.get(name.last as usize + 1).is_some_and(|t| t.is_word() && t.word != f::WHO),
    }
}

/// "His widow, [the novelist] Ada Marsh", "the chairman, [former banker] Paul Lind": whether the words between a comma and the
/// token `end` of a name say what that person is, too.
fn is_office(layers: &Layers, words: &[Token], end: u32) -> bool {
    let small = |t: &Token| !f::is_function(t.word) || f::is_article(t.word);
    let speaks = |t: &Token| layers.lexicon.flags(t.word).any(Flags::SPEAKING_NOUN);
    // "the trade unionist"
    let office = words.last().is_some_and(speaks) && kinds::of_noun(layers, end - 1, end) == Some(SourceKind::Person);
    words.len() <= OFFICE && office && words.iter().all(|t| t.is_word() && small(t))
}

/// The most words of an office between a comma and a name.
const OFFICE: usize = 4;
