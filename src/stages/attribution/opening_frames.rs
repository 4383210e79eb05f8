//! Frames that begin their sentence: `As Voss said, the road is shut.` `“We lost.” Voss said.`

use super::beginnings::{begins_clause, clause_start, gerund_clause};
use super::draft::Ranges;
use super::extent::clause_end;
use super::openers::hears;
use super::phrase::skip_adverbs;
use super::placing::Place;
use super::speech;
use super::view::View;
use crate::lexicon::{Flags, function as f};
use crate::stages::groups::NounGroup;
use crate::stages::tokens::TokenKind;
use smallvec::smallvec;

/// "As Voss said, [the road is shut]", "[If it rains], Voss said, [the road is shut]": the clause behind a frame that nothing
/// but a phrase stands before.
pub fn opening(view: &View, place: &Place) -> Option<Ranges> {
    let at = place.end + 1;
    // "Not since May, officials say, [has the wall] been so wet", "Gone, they say, [are the days] of …"
    let turned = place.start > 0
        && view.verb_at(at).is_some_and(|verb| {
            let helps = verb.is_finite() && verb.start == verb.head && view.items[verb.head].is_helper();
            helps && view.noun_at(verb.end).is_some()
        });
    let goes_on = view.is_comma(place.end)
        && !view.is_conjunction(at)
        && (view.verb_at(at).is_none() || gerund_clause(view, at) || turned)
        && (turned
            || begins_clause(view, at)
            || view.is_subordinator(skip_adverbs(view, at))
            || gerund_clause(view, at)
            || view.is_preposition(at));
    // "That said, the plan may work": the writer's own.
    if place.source.range.len() == 1 && view.is_one(place.source.head, &[f::THAT, f::THIS]) {
        return None;
    }
    // "The bell tells the hours, the clock agrees": nobody is told.
    let when =
        |group: &NounGroup| view.is_time(group) && !(view.is(group.start, f::THE) && group.head == group.start + 1);
    let told = view.noun_at(place.core).filter(|group| place.end > place.core && !when(group));
    if told.is_some_and(|group| !hears(view, place.core) && !view.has(group.head, Flags::SPEAKER)) {
        return None;
    }
    let before = place.start.checked_sub(1);
    // "Because of the lines, explained Voss, “the seat was lost.”"
    let inverted = place.source.range.start > place.start;
    if inverted && view.is_comma(place.end) && view.is_speech(at) && before.is_some_and(|before| view.is_comma(before))
    {
        let left = before.filter(|_| speech::begins_small(view, at)).and_then(|before| view.trim(0..before));
        let speech = speech::run(view, at).0;
        return Some(left.map(|range| view.tokens(range)).into_iter().chain(speech).collect());
    }
    let opens = |before: usize| {
        view.is_comma(before) || view.is_conjunction(before) || view.kind(before) == Some(TokenKind::OpenBracket)
    };
    if !goes_on || before.is_some_and(|before| !opens(before)) {
        return None;
    }
    // "Yet, as Voss noted, …": what only joins sentences is no part of either.
    let joins = |i: usize| view.is_conjunction(i) || view.is_comma(i);
    let left = view
        .trim(before.map_or(0, |before| clause_start(view, before))..place.start)
        .filter(|range| !range.clone().all(|i| joins(i) || view.is(i, f::YET)));
    let right = view.trim(at..clause_end(view, at, None))?;
    let clause = right.clone().any(|i| view.is_finite_at(i));
    clause.then(|| left.into_iter().chain([right]).map(|range| view.tokens(range)).collect())
}

/// [“We lost.”] Voss said.: the speech before a frame that is a sentence by itself.
pub fn stopped(view: &View, place: &Place) -> Option<Ranges> {
    if place.start > 0 || !view.is_end(place.end) {
        return None;
    }
    let unit = speech::before(view.layers, view.index).next()?;
    let last = view.layers.units.items[unit.items.clone()].last().filter(|_| unit.paragraph == view.unit.paragraph)?;
    speech::of(view.layers, last).map(|speech| smallvec![speech])
}
