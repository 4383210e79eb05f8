//! Which clauses of a sentence are main ones: those behind a comma with a conjunction, and frames behind what they report;
//! and where content ends before one.

use super::antecedent::may_be_reduced;
use super::beginnings::clause_at;
use super::clauses::Clauses;
use super::subject::{INSERTION, Subject};
use super::view::View;
use crate::lexicon::{Flags, Frame, Tag, function as f};
use crate::stages::groups::Mood;
use crate::stages::tokens::TokenKind;
use std::ops::Range;

impl Clauses<'_> {
    /// The subject of the finite verb right before verb `i`, where the two begin another main clause.
    pub fn governor(&self, view: &View, i: usize) -> Option<&Subject> {
        let before = i.checked_sub(1)?;
        let previous = &view.groups.verbs[before];
        let adjacent = previous.is_finite() && previous.end == view.groups.verbs[i].start;
        self.subject(view, before).filter(|_| adjacent && self.begins_main(view, before))
    }

    /// "People [briefed] on it said it was late, but cautioned …": whether verb `j`, before verb `i`, stands in the subject of the next.
    pub fn within_subject(&self, view: &View, j: usize, i: usize) -> bool {
        let next = (j + 1..i).find(|&k| view.groups.verbs[k].is_finite());
        let tells = self.cue(view, j).is_some_and(|cue| cue.entry.frames.has(Frame::Clause));
        let reduced = !tells && may_be_reduced(view, &view.groups.verbs[j]);
        let subject = next.filter(|_| reduced).and_then(|k| self.shared(view, k));
        subject.is_some_and(|subject| subject.phrase.range.contains(&view.groups.verbs[j].start))
    }

    /// "Nobody asked, and by then she had stopped [expecting] it": the subject of the finite verb on which gerund `i` hangs, and which
    /// says nothing itself.
    pub fn phased(&self, view: &View, i: usize) -> Option<&Subject> {
        let before = i.checked_sub(1)?;
        let [previous, verb] = [&view.groups.verbs[before], &view.groups.verbs[i]];
        let hangs = previous.is_finite() && previous.end == verb.start && verb.mood == Mood::Gerund;
        let says = |at: usize| self.cue(view, at).is_some() && view.has(verb.head, Flags::CUE);
        if hangs && !says(before) { self.shared(view, before) } else { None }
    }

    /// "A person [briefed] on the talks said …": whether verb `i` looks finite and stands in the subject of the next that is.
    pub fn is_reduced(&self, view: &View, i: usize) -> bool {
        let verb = &view.groups.verbs[i];
        if !view.is_preposition(verb.end) || !may_be_reduced(view, verb) {
            return false;
        }
        let next = (i + 1..view.groups.verbs.len()).find(|&j| view.groups.verbs[j].is_finite());
        let subject =
            next.and_then(|j| self.subject(view, j)).filter(|subject| subject.phrase.range.contains(&verb.start));
        subject.is_some_and(|subject| view.noun_before(verb.start).is_some_and(|noun| noun.head == subject.phrase.head))
    }

    /// "…, but [Lind brought her back]", "…; [Lind left]": whether verb `i` with its subject begins another main clause.
    pub fn begins_main(&self, view: &View, i: usize) -> bool {
        let start = self.shared(view, i).map_or(0, |subject| subject.start);
        start.checked_sub(1).is_some_and(|joint| {
            view.kind(joint) == Some(TokenKind::Semicolon)
                || view.is_conjunction(joint) && joint > 0 && view.is_comma(joint - 1)
        })
    }

    /// "The road was safe, [Voss said on Monday], …": whether verb `i` with its subject stands behind what is said.
    pub fn is_frame(&self, view: &View, i: usize) -> bool {
        let verb = &view.groups.verbs[i];
        let subject = self.shared(view, i).filter(|subject| subject.phrase.range.end <= verb.start);
        let behind = subject.and_then(|s| s.start.checked_sub(1)).is_some_and(|comma| view.is_comma(comma));
        let ends = view.is_comma(verb.end) || view.noun_at(verb.end).is_some_and(|group| view.is_time(group));
        behind && ends
    }
}

/// "[After] the mayor said the road was safe, …": whether a subject stands in a clause that the sentence opens with.
pub fn opens_sentence(view: &View, subject: &Subject, cue: usize) -> bool {
    let leads = |i: usize| view.is_conjunction(i) || view.is_comma(i) || view.tag(i) == Some(Tag::Adverb);
    let first = (0..cue).find(|&i| !leads(i)).unwrap_or(cue);
    // "For a man who said that he was tired, …"
    if subject.relative {
        let marks = (first..cue).any(|i| view.is_comma(i) || view.is_speech(i) || view.is_dash(i));
        // "Replying to a fan who asked if she was well, …"
        let acts = view.verb_at(first).is_some_and(|verb| verb.mood == Mood::Gerund);
        let phrase = view.is_preposition(first) && view.noun_at(first + 1).is_some();
        return first < subject.start && (phrase || acts) && !marks;
    }
    // "Some booed, and [when] the mayor said …"
    let joined = |i: usize| i > 0 && view.is_conjunction(i - 1);
    // "If he is right [when] the mayor says …"
    let near = subject.start < first + INSERTION;
    let opening = near && view.is_subordinator(first) && !(first..subject.start).any(|i| view.is_comma(i));
    let opener = subject.start.checked_sub(1).filter(|&i| i == first || joined(i) || opening);
    opener.is_some_and(|i| (view.is_subordinator(i) || view.is(i, f::WHERE)) && view.noun_of(i).is_none())
}

/// Where the content in such a clause ends: at the comma behind which the main clause begins.
pub fn main_clause(view: &View, range: Range<usize>) -> usize {
    // "As they say [in the brochures], nothing is certain": where it is said.
    let begun =
        |comma: usize| !view.is_preposition(range.start) || (range.start..comma).any(|i| view.verb_of(i).is_some());
    // "Where she said it was over, [on Tuesday she said] it was not"
    let main = |at: usize| {
        let phrase = view.noun_at(at + 1).filter(|_| view.is_preposition(at));
        clause_at(view, phrase.map_or(at, |phrase| phrase.end))
    };
    range.clone().find(|&i| view.is_comma(i) && main(i + 1) && begun(i)).unwrap_or(range.end)
}

/// Where the content of a relative clause ends: at the comma behind which the verb of the clause around it stands, or a phrase
/// that ends one without a verb: "Dr Voss, who says the well is dry, [in Marlow]".
pub fn relative_end(view: &View, range: Range<usize>) -> usize {
    let finite = |from: usize, to: usize| (from..to).any(|i| view.is_finite_at(i));
    let ends = range.end + 1 >= view.len();
    let captioned =
        ends && view.verb_before(range.start).is_some_and(|verb| !finite(view.back(verb.start), verb.start));
    // "saying that he, [Voss,] was late": not before what is said has a verb.
    let closes = |i: usize| {
        let placed = captioned && view.is_preposition(i + 1) && !finite(i + 1, range.end);
        (view.is_finite_behind(i + 1) || placed) && (range.start..i).any(|i| view.verb_of(i).is_some())
    };
    range.clone().find(|&i| (view.is_comma(i) || view.is_dash(i)) && closes(i)).unwrap_or(range.end)
}
