//! Passives without their auxiliary: `Asked whether he knew, …`, `a diplomat briefed on the draft`, `Ministers accused of fraud`.

use super::agents::leads_to_agent;
use super::clauses::VerbCue;
use super::extent::clause_end;
use super::noun_clauses::noun_clause_end;
use super::subject::{Phrase, Subject};
use super::view::View;
use crate::lexicon::{Frame, Tag, function as f};
use crate::stages::groups::{Mood, VerbGroup};
use std::ops::Range;

/// Whether a participle without a subject opens a clause of its own: "Asked whether …", "when told that …".
pub fn opens(view: &View, verb: &VerbGroup) -> bool {
    let participle = matches!(view.tag(verb.start), Some(Tag::Participle | Tag::Past)) && verb.start == verb.head;
    let before = verb.start.checked_sub(1);
    participle && before.is_none_or(|b| view.is_one(b, &[f::WHEN, f::IF, f::WHILE, f::ONCE, f::THOUGH]))
}

/// "Ministers accused of fraud", "Residents told to leave": headlines leave out *were*, and the verb lacks its object.
pub fn telegraphic(view: &View, verb: &VerbGroup, cue: &VerbCue) -> bool {
    let headline = view.is_headline();
    let past = verb.start == verb.head
        && view.tag(verb.head) == Some(Tag::Past)
        && view.layers.lexicon.tagger().profile(view.word(verb.head)).may_be(Tag::Participle);
    if !headline || !past || view.noun_before(verb.start).is_none() {
        return false;
    }
    let frames = &cue.entry.frames;
    let infinitive = view.tag(cue.end) == Some(Tag::To)
        && (frames.has(Frame::ObjectTo) || frames.has(Frame::Addressee) && !frames.has(Frame::To));
    let of = view.is(cue.end, f::OF) && (frames.has(Frame::Object) || frames.has(Frame::Addressee));
    infinitive || of
}

/// "A man [believed] to have fled was arrested": what looks like a past, before an infinitive behind which the verb of its subject
/// stands.
pub fn hangs_on_subject(view: &View, verb: &VerbGroup, cue: &VerbCue) -> bool {
    let past = verb.start == verb.head && matches!(view.tag(verb.head), Some(Tag::Past | Tag::Participle));
    let frames = &cue.entry.frames;
    let told = past && view.tag(cue.end) == Some(Tag::To) && frames.has(Frame::Clause) && !frames.has(Frame::To);
    if !told || view.noun_before(verb.start).is_none() || view.verb_at(cue.end).is_none() {
        return false;
    }
    let end = clause_end(view, cue.end, None);
    noun_clause_end(view, cue.end, end, false) < end
}

/// "a diplomat briefed on the draft": what a participle says of the noun before it, nobody says.
pub fn describes(view: &View, verb: &VerbGroup) -> bool {
    verb.mood == Mood::Participle && view.noun_before(verb.start).is_some()
}

/// The noun group before a participle that hangs on it, with what it is a part of: "the string of contests [known as]".
pub fn nearest(view: &View, verb: usize) -> Option<Range<usize>> {
    let end = if view.is_comma(verb.checked_sub(1)?) || view.is_dash(verb - 1) { verb - 1 } else { verb };
    let mut start = view.noun_before(end)?.start;
    while start > 0
        && view.is(start - 1, f::OF)
        && let Some(group) = view.noun_before(start - 1)
    {
        start = group.start;
    }
    Some(start..end)
}

/// "[The deal], described as “historic” by the minister, …": of whom a participle between commas speaks that names by whom.
pub fn apart_from(view: &View, verb: &VerbGroup) -> Option<Subject> {
    let reduced = matches!(view.tag(verb.head), Some(Tag::Participle | Tag::Past)) && verb.start == verb.head;
    let comma = verb.start.checked_sub(1).filter(|&comma| reduced && view.is_comma(comma))?;
    let close = (verb.end..view.reach(verb.end)).find(|&i| view.is_comma(i) || view.is_finite_at(i))?;
    let by = (verb.end..close).any(|i| leads_to_agent(view, i));
    let range = nearest(view, verb.start).filter(|_| by && view.is_comma(close))?;
    let head = view.noun_before(comma)?.head;
    Some(Subject { start: range.start, phrase: Phrase { range: range.start..comma, head }, relative: false })
}
