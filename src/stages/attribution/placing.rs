//! Where a frame stands that has its content before it: its subject, its verb, and the words that belong to it.

use super::adverbials;
use super::draft::Circumstances;
use super::phrase::{self, skip_adverbs};
use super::source;
use super::subject::{Phrase, Subject};
use super::view::View;
use crate::lexicon::{EntryKind, Tag, function as f};
use crate::stages::groups::{Mood, VerbGroup};

/// Where a frame stands: from its subject, or its verb when that is inverted, to behind its last word.
pub struct Place {
    pub start: usize,
    /// Behind the cue, or the source when that stands behind it.
    pub core: usize,
    pub end: usize,
    pub source: Phrase,
    pub circumstances: Circumstances,
}

/// "The road, [as Voss noted], is shut": the frame begins with *as* where nothing else follows its verb.
pub fn compared(view: &View, place: Place) -> Place {
    let closed = view.is_comma(place.end) || view.is_end(place.end);
    let as_frame = closed && place.start > 0 && view.is(place.start - 1, f::AS);
    Place { start: place.start - usize::from(as_frame), ..place }
}

pub fn place(
    view: &View,
    verb: &VerbGroup,
    start: usize,
    end: usize,
    subject: Option<&Subject>,
    addressee: bool,
) -> Option<Place> {
    let mut circumstances = Circumstances::default();
    let behind_quote = view.layers.quotes.closes((view.items[start].first as usize).saturating_sub(1));
    if let Some(subject) = subject
        .filter(|_| !behind_quote)
        .filter(|s| !s.relative && s.phrase.range.end <= verb.start && s.start < verb.start)
    {
        let mut after = end;
        if addressee && let Some(to) = phrase::compact(view, after).map(|to| adverbials::addressed(view, to)) {
            after = adverbials::gathered(view, to.range.clone());
            circumstances.addressee = Some(view.tokens(to.range.start..after));
        }
        let after = adverbials::skip(view, after, &mut circumstances);
        adverbials::closing_time(view, after, &mut circumstances);
        return Some(Place {
            start: subject.start,
            core: end,
            end: after,
            source: subject.phrase.clone(),
            circumstances,
        });
    }
    // Inverted: the verb directly behind the content, the source behind the verb.
    let mut first = start;
    while first > 0 && view.tag(first - 1) == Some(Tag::Adverb) {
        first -= 1;
    }
    let behind = first.checked_sub(1)?;
    let mark = view.is_speech(behind) || view.is_comma(behind) || view.is_dash(behind);
    if verb.mood != Mood::Finite || !mark || verb.negated {
        return None;
    }
    let source = source::source(view, skip_adverbs(view, end))
        .filter(|source| view.noun_of(source.head).is_none_or(|group| !view.is_time(group)))?;
    let source = with_relative(view, source);
    let mut after = adverbials::skip(view, source.range.end, &mut circumstances);
    // "said Voss, an analyst, on Monday."
    if view.is_comma(after)
        && let Some(end) = adverbials::time(view, after + 1).filter(|&end| view.is_end(end))
    {
        circumstances.time.get_or_insert(view.tokens(after + 1..end));
        after = end;
    }
    let finite = view.verb_behind(source.range.end).is_some_and(|v| v.mood == Mood::Finite);
    (!finite).then_some(Place { start: first, core: source.range.end, end: after, source, circumstances })
}

/// "said one of the divers [who built the pier in 1990]": a relative clause without a comma, up to the frame's end.
fn with_relative(view: &View, source: Phrase) -> Phrase {
    let pronoun = source.range.end;
    if !view.is_one(pronoun, &[f::WHO, f::WHOSE]) {
        return source;
    }
    let closes = |i: usize| view.is_end(i) || view.is_speech(i) || view.is_comma(i) && view.is_speech(i + 1);
    let end = (pronoun..view.reach(pronoun)).find(|&i| closes(i)).unwrap_or(view.reach(pronoun));
    let from = view.groups.verbs.partition_point(|verb| verb.start < pronoun);
    let first = view.groups.verbs.get(from).filter(|verb| verb.end <= end);
    let reports = first.is_none_or(|verb| view.find(verb.head, EntryKind::ReportingVerb).is_some());
    if reports { source } else { Phrase { range: source.range.start..end, head: source.head } }
}
