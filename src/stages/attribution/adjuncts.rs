//! What belongs to a frame and is neither time nor medium: where it was said, after what, and when asked what.

use super::adverbials::{bracketed, opens_content, time};
use super::beginnings::clause_at;
use super::draft::Circumstances;
use super::view::View;
use crate::claim::CueClass;
use crate::lexicon::{EntryKind, Flags, Match, Tag, WordId, function as f};

/// What may open such a phrase.
const PLACING: &[WordId] =
    &[f::IN, f::AT, f::ON, f::NEAR, f::OUTSIDE, f::INSIDE, f::AFTER, f::BEFORE, f::DURING, f::FROM, f::VIA];

/// How many of them may close a frame.
const CLOSING: usize = 3;

/// How many phrases a time may stand behind.
const PLACES: usize = 2;

/// The time that closes a frame behind where it was said: "told reporters [in the capital] on Tuesday".
pub fn closing_time(view: &View, mut at: usize, out: &mut Circumstances) {
    for _ in 0..PLACES {
        let place = view.is_one(at, PLACING);
        let Some(group) = view.noun_at(at + 1).filter(|_| place) else { return };
        at = group.end;
        if let Some(end) = time(view, at).filter(|&end| view.is_end(end) || view.is_comma(end)) {
            out.time.get_or_insert(view.tokens(at..end));
            return;
        }
    }
}

/// Behind the phrases at `at` between a frame that is put in and what it divides: "The deal, he said [after the talks], would fail."
pub fn dividing(view: &View, mut at: usize) -> Option<usize> {
    for nth in 0..CLOSING {
        if view.is_comma(at) {
            return view.is_finite_behind(at + 1).then_some(at);
        }
        // "ahead of the talks", "during a visit to Lima"
        let complex = view.find(at, EntryKind::Temporal).map(|found| view.behind(at, found.len));
        let simple = view.is_one(at, PLACING) || nth > 0 && view.is_preposition(at);
        let behind = complex.or_else(|| simple.then_some(at + 1));
        at = time(view, at).or_else(|| Some(view.noun_at(behind?)?.end))?;
    }
    None
}

/// "said [when asked about the delay]", "said [when pressed]"
pub fn questioned(view: &View, at: usize) -> Option<usize> {
    let verb = Some(at + 1).filter(|_| view.is(at, f::WHEN)).and_then(|behind| view.verb_at(behind))?;
    let asked =
        verb.end == verb.start + 1 && view.has(verb.head, Flags::CUE) && view.tag(verb.head) != Some(Tag::Gerund);
    let close = |&i: &usize| view.is_comma(i) || view.is_end(i) || opens_content(view, i);
    (verb.end..view.len().min(verb.end + QUESTION)).find(close).filter(|_| asked)
}

/// "said it was late [when asked about it]": whether somebody who has told was asked, from `at` on.
#[inline]
pub fn was_asked(view: &View, at: usize) -> bool {
    view.is(at, f::WHEN) && has_asked(view, at)
}

#[inline(never)]
fn has_asked(view: &View, at: usize) -> bool {
    let asks = |found: Match| matches!(found.entry.class, Some(CueClass::Ask | CueClass::Urge));
    // "leaving his car when asked to": what is told of them
    let told = view.tag(at + 2) == Some(Tag::To);
    !told && questioned(view, at).is_some() && view.cue_at(at + 1).is_some_and(asks)
}

/// How many words a question may have that was answered.
const QUESTION: usize = 24;

/// A phrase by preposition that is certainly followed by content: "said [at the gate] that …".
pub fn before_content(view: &View, at: usize, out: &mut Circumstances) -> Option<usize> {
    if !view.is_preposition(at)
        || view.is(at, f::BY)
        || view.is_subordinator(at) && !view.is_one(at, &[f::AFTER, f::BEFORE, f::SINCE])
    {
        return None;
    }
    let after = view.is_one(at, &[f::AFTER, f::BEFORE, f::DURING, f::VIA]);
    let place = || view.noun_at(at + 1).is_some_and(|group| view.has(group.head, Flags::PLACE));
    let (mut end, mut when) = (at, None);
    for _ in 0..5 {
        if let Some(behind) = time(view, end).filter(|_| end > at) {
            when = when.or(Some(end..behind));
            end = behind;
        } else {
            end = view.noun_at(end + 1).filter(|_| view.is_preposition(end))?.end;
        }
        // "said in the spring, when the story broke, “We lost.”"
        let content = opens_content(view, end) || view.is_comma(end) && view.is_speech(end + 1);
        // "said [after the vote] she would quit", "said [in Lima on Monday] it was shut"; not "said in some cases it was"
        let clause = (after || when.is_some() && place()) && clause_at(view, end);
        if content || clause || bracketed(view, end).is_some() {
            if let Some(when) = when {
                out.time.get_or_insert(view.tokens(when));
            }
            return Some(end);
        }
    }
    None
}
