//! Which clauses of a sentence are main ones: those behind a comma with a conjunction, and frames behind what they report.

use super::antecedent::may_be_reduced;
use super::clauses::Clauses;
use super::subject::Subject;
use super::view::View;
use crate::stages::tokens::TokenKind;

impl Clauses<'_> {
    /// The subject of the finite verb right before verb `i`, where the two begin another main clause.
    pub fn governor(&self, view: &View, i: usize) -> Option<&Subject> {
        let before = i.checked_sub(1)?;
        let previous = &view.groups.verbs[before];
        let adjacent = previous.is_finite() && previous.end == view.groups.verbs[i].start;
        self.subject(view, before).filter(|_| adjacent && self.begins_main(view, before))
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
