//! What a first look at the words behind a cue tells of them.

use super::compact::compact;
use super::subject::INSERTION;
use super::view::View;
use crate::claim::SourceKind;
use crate::lexicon::{EntryKind, Flags, Frame, Frames, Tag, function as f};
use crate::stages::groups::{Mood, NounGroup, VerbGroup};
use crate::stages::tokens::TokenKind;

/// Whether a pronoun stands at `at` with when or where something was done behind it: "went after [him] on Monday".
pub fn alone(view: &View, at: usize) -> bool {
    let pronoun = view.tag(at) == Some(Tag::Pronoun) && view.noun_at(at).is_some_and(|group| group.end == at + 1);
    let time = || view.noun_at(at + 1).is_some_and(|group| view.is_time(group));
    pronoun && (time() || view.is_one(at + 1, &[f::IN, f::ON, f::AT, f::DURING, f::AFTER, f::BEFORE]))
}

/// "said [yes], …"; but not a title that says yes.
pub fn is_answer(view: &View, at: usize) -> bool {
    let end = at + 1;
    let mark = view.is_comma(end) || view.kind(end) == Some(TokenKind::Semicolon);
    let ends = view.is_end(end) || mark || view.is_conjunction(end) || view.is_subordinator(end);
    view.is(at, f::YES) && !view.items[at].capital && ends
}

/// How many items point to what a colon brings: "wrote [this]: …", "said [the following]: …".
pub fn announcer(view: &View, at: usize) -> usize {
    let following = view.is(at, f::THE) && view.is(at + 1, f::FOLLOWING);
    let words = if following { 2 } else { usize::from(view.is(at, f::THIS)) };
    if view.is_colon(at + words) { words } else { 0 }
}

/// Whether somebody who may be told something stands at `at`: "told the stewards" tells nothing of them.
pub fn hears(view: &View, at: usize) -> bool {
    let Some(group) = view.noun_at(at) else { return false };
    let noun = view.find(group.head, EntryKind::SourceNoun).and_then(|found| found.entry.is);
    let people = matches!(noun, Some(SourceKind::Person | SourceKind::Group));
    people || view.has(group.head, Flags::ROLE) || matches!(view.tag(group.head), Some(Tag::Name | Tag::Pronoun))
}

/// Where an infinitive begins whose *to* stands at `to`: "promised [not to sell]".
pub fn infinitive_start(view: &View, to: usize) -> usize {
    if to > 0 && view.is_one(to - 1, &[f::NOT, f::NEVER]) { to - 1 } else { to }
}

/// "ruled 2-1 [that the search was lawful]", "held by four to three [that …]": where a clause begins behind numbers.
pub fn behind_votes(view: &View, at: usize) -> Option<usize> {
    let first = at + usize::from(view.is(at, f::BY));
    let vote = |&i: &usize| view.tag(i) == Some(Tag::Number) || view.is(i, f::TO);
    let that = first + (first..view.len().min(first + 3)).take_while(vote).count();
    (that > first && view.is(that, f::THAT)).then_some(that)
}

/// "rejected as baseless [the claim that …]": where what is judged begins behind the judgement.
pub fn judged(view: &View, at: usize) -> Option<usize> {
    let first = at + 1;
    if !view.is(at, f::AS) || view.tag(first) != Some(Tag::Adjective) && view.quotation_end(first).is_none() {
        return None;
    }
    let behind = view.quotation_end(first).unwrap_or(first + 1);
    let opens = |&i: &usize| {
        let noun = matches!(view.tag(i), Some(Tag::Determiner | Tag::Possessive | Tag::Nouns | Tag::Name));
        !view.is_comma(i - 1) && noun
    };
    Some(behind).filter(opens).filter(|&i| view.noun_of(i).is_some())
}

/// "quoted [the minister as saying] …": the verb of whoever is quoted at `at`.
pub fn quoted_as<'v>(view: &View<'v, '_>, at: usize) -> Option<&'v VerbGroup> {
    let object = Some(at).filter(|_| view.unit.signs.compares).and_then(|at| compact(view, at))?;
    let says = |verb: &&VerbGroup| verb.mood == Mood::Gerund && view.has(verb.head, Flags::CUE);
    view.verb_at(object.range.end + 1).filter(says).filter(|_| view.is(object.range.end, f::AS))
}

/// "rejected, however, [the charge]", "said – and nobody laughed – [that it was haunted]": behind an adverb between commas that an
/// object follows, and behind what dashes or brackets put in before *that*.
pub fn behind_aside(view: &View, frames: &Frames, at: usize) -> usize {
    let insertion = match view.kind(at) {
        Some(TokenKind::Dash) => Some(TokenKind::Dash),
        Some(TokenKind::OpenBracket) => Some(TokenKind::CloseBracket),
        _ => None,
    };
    if insertion.is_some() {
        let close = (at + 1..view.reach(at).min(at + INSERTION)).find(|&i| view.kind(i) == insertion);
        return close.map(|close| close + 1).filter(|&that| view.is(that, f::THAT)).unwrap_or(at);
    }
    // "promised, if elected, [to cut taxes]"
    let condition = view.is_comma(at) && view.is_one(at + 1, &[f::IF, f::WHEN, f::ONCE]) && frames.has(Frame::To);
    let close = (at + 2..view.reach(at).min(at + CONDITION)).find(|&i| condition && view.is_comma(i));
    if let Some(to) = close.map(|close| close + 1).filter(|&to| view.tag(to) == Some(Tag::To)) {
        return to;
    }
    let aside = view.is_comma(at) && view.tag(at + 1) == Some(Tag::Adverb) && view.is_comma(at + 2);
    let object = view.noun_at(at + 3).filter(|_| aside && frames.has(Frame::Object));
    let own = |group: &NounGroup| {
        matches!(view.tag(group.start), Some(Tag::Determiner | Tag::Possessive)) && !view.is_finite_behind(group.end)
    };
    if object.is_some_and(own) { at + 3 } else { at }
}

/// How many items a condition between a cue and its infinitive has at most, with its commas.
const CONDITION: usize = 12;
