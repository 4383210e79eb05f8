//! What belongs to a name before the verb of its clause and has no marks around it: offices, places, appositions that are never
//! closed.

use super::insertions::bracket_start;
use super::subject::{Phrase, ending_at, opens_clause};
use super::view::View;
use crate::lexicon::{EntryKind, Flags, Match, Tag, function as f};
use crate::stages::groups::NounGroup;

/// "Mara Voss, a lawyer for the family told": an apposition without its second comma.
pub fn unclosed(view: &View, phrase: Phrase, end: usize) -> Phrase {
    let start = phrase.range.start;
    let office = view.tag(start) == Some(Tag::Determiner)
        && view.has(phrase.head, Flags::SPEAKING_NOUN)
        && start > 1
        && view.is_comma(start - 1);
    let person = |group: &&NounGroup| view.is_person(group.head);
    let name = view.noun_before(bracket_start(view, start.max(1) - 1)).filter(|group| {
        let opens = group.start.checked_sub(1).is_none_or(|at| view.is_comma(at) || view.is_subordinator(at));
        office && view.tag(group.head) == Some(Tag::Name) && opens
    });
    let name = name.filter(person);
    name.map_or(phrase, |name| Phrase { range: name.start..end, head: name.head })
}

/// “…,” [another friend, Mara Voss] told: what somebody is stands before the name, without a second comma.
pub fn introduced(view: &View, name: &Phrase) -> Option<Phrase> {
    let comma = name.range.start.checked_sub(1).filter(|&comma| view.is_comma(comma))?;
    let person = view.is_person(name.head);
    let office = view.noun_before(comma).filter(|group| person && view.has(group.head, Flags::SPEAKER))?;
    let owned = matches!(view.tag(office.start), Some(Tag::Determiner | Tag::Possessive));
    let behind = office.start.checked_sub(1).is_some_and(|before| view.is_speech(before));
    (owned && behind).then_some(Phrase { range: office.start..name.range.end, head: name.head })
}

/// "[Mara Voss of Ashton, Ohio] says": a state behind its city, without a second comma.
pub fn with_state(view: &View, state: &Phrase) -> Option<Phrase> {
    let place = view.has(state.head, Flags::PLACE) || view.is_place(state.head);
    let comma = state.range.start.checked_sub(1).filter(|&comma| view.is_comma(comma) && place)?;
    let city = view.noun_before(comma).filter(|city| view.tag(city.head) == Some(Tag::Name))?;
    let lives = city.start.checked_sub(1).is_some_and(|at| view.is_one(at, &[f::OF, f::FROM]));
    let whole = ending_at(view, comma).filter(|whole| lives && opens_clause(view, whole.range.start))?;
    Some(Phrase { range: whole.range.start..state.range.end, head: whole.head })
}

/// "[Harbor County (Ohio)] Sheriff Paul Lind": where the phrase from `start` on begins with the place and its bracket.
pub fn behind_place(view: &View, start: usize, head: usize) -> usize {
    let bracket = bracket_start(view, start);
    if bracket == start || view.tag(head) != Some(Tag::Name) || !view.has(start, Flags::TITLE.or(Flags::ROLE)) {
        return start;
    }
    view.noun_before(bracket).filter(|place| view.is_place(place.head)).map_or(start, |place| place.start)
}

/// "[the army high command] described": a noun before what describes the last one.
pub fn compounded(view: &View, phrase: &Phrase) -> Option<Phrase> {
    let start = phrase.range.start;
    let left = view.noun_before(start).filter(|_| view.tag(start) == Some(Tag::Adjective))?;
    let whole = view.tag(left.start) == Some(Tag::Determiner) && view.tag(left.head) == Some(Tag::Noun);
    let body = |found: Match| view.behind(start, found.len) > phrase.head;
    let speaks = view.has(left.head, Flags::SPEAKER) && view.find(start, EntryKind::SourceNoun).is_some_and(body);
    let opens = opens_clause(view, left.start);
    (whole && speaks && opens).then_some(Phrase { range: left.start..phrase.range.end, head: phrase.head })
}
