//! Subjects that a verb shares with one before it: of coordinated verbs, and of gerunds that hang on another.

use super::clauses::{Clauses, is_perfect};
use super::leftwards::skip_left;
use super::subject::Subject;
use super::view::View;
use crate::lexicon::{Flags, Frame, Tag, function as f};
use crate::stages::groups::Mood;

/// How many verbs back a subject may be shared from.
pub const SHARED: usize = 12;

impl Clauses<'_> {
    /// The subject of the nearest finite verb before, one of the same tense first.
    pub fn share(&self, view: &View, i: usize, tense: Option<Tag>) -> Option<Subject> {
        let known = |j: &usize| {
            let verb = &view.groups.verbs[*j];
            verb.is_finite() && self.shared(view, *j).is_some() && !self.within_subject(view, *j, i)
        };
        let same = |j: &usize| tense.is_none() || view.tag(view.groups.verbs[*j].start) == tense;
        let reports = |j: &usize| self.cue(view, *j).is_some() && view.has(view.groups.verbs[i].head, Flags::CUE);
        let before = || (i.saturating_sub(SHARED)..i).rev();
        let earlier = || before().filter(known);
        let verb = &view.groups.verbs[i];
        // The words between the two belong to another clause.
        let of = |subject: Option<&Subject>| subject.map(|subject| Subject { start: verb.start, ..subject.clone() });
        if tense.is_none()
            && let Some(frame) = i.checked_sub(1).filter(|&frame| known(&frame) && reports(&frame))
            && verb.mood == Mood::Gerund
            && view.is_comma(view.groups.verbs[frame].end)
            && view.groups.verbs[frame].end + 1 == verb.start
        {
            // "The road was safe, Voss added, [saying] …"
            return of(self.shared(view, frame));
        }
        if verb.mood == Mood::Gerund
            && let Some(near) = self.hung(view, i)
        {
            return of(Some(near));
        }
        if tense.is_none()
            && let Some(near) = self.phased(view, i)
        {
            return of(Some(near));
        }
        if tense.is_none() {
            // "Voss said that Lind was late, adding …": the one who reports in the main clause.
            let main = |j: &usize| self.begins_main(view, *j) || self.is_frame(view, *j);
            let cues = || (i.saturating_sub(SHARED)..i).filter(known).filter(reports);
            if let Some(found) = cues().rfind(main).or_else(|| cues().next()) {
                // "Voss turned to trade, but Lind brought her back to it, asking …"
                let tells = self.cue(view, found).is_some_and(|cue| cue.entry.frames.tells());
                let later = (found + 1..i).rev().filter(known).find(|&j| !tells && self.begins_main(view, j));
                return of(self.shared(view, later.unwrap_or_else(|| self.main_verb(view, found, i))));
            }
        }
        // "admitted that his client fired but denied that he aimed": the verb with a clause like its own.
        let opens = |j: usize| {
            let end = view.groups.verbs[j].end;
            // "told the paper that she had, and suggested that"
            let tells = self.cue(view, j).is_some_and(|cue| cue.entry.frames.has(Frame::Addressee));
            let heard = view.noun_at(end).filter(|_| tells).and(view.groups.verbs.get(j + 1));
            let next = heard.map_or(end + 1, |next| next.start.max(end + 1));
            (end..next).any(|that| view.is(that, f::THAT) && view.tag(that) != Some(Tag::Determiner))
        };
        let with_clause = || earlier().filter(same).filter(|&j| opens(j)).find(reports);
        let parallel = || opens(i).then(with_clause).flatten();
        // "Voss left after he had won and said …": the verb of a subordinate clause is passed over.
        let main = |j: &usize| {
            let start = self.shared(view, *j).map_or(0, |subject| subject.start);
            let times = [f::AFTER, f::BEFORE, f::WHEN, f::WHILE, f::AS, f::ONCE, f::BECAUSE, f::SINCE, f::UNTIL];
            let contrasts = [f::ALTHOUGH, f::THOUGH, f::WHEREAS];
            // "Voss came close to an admission that Lind had left, saying …"
            let told = |that: usize| verb.mood == Mood::Gerund && view.is(that, f::THAT);
            let before = start.checked_sub(1);
            !before.is_some_and(|at| view.is_one(at, &times) || view.is_one(at, &contrasts) || told(at))
        };
        // "said the fans had left but said the game was fair": the same word again.
        let again = || {
            let word = view.word(verb.head);
            // The word is seldom the same, and asked for at once.
            let repeats = |j: &usize| view.word(view.groups.verbs[*j].head) == word && same(j);
            before().filter(repeats).filter(known).find(reports)
        };
        // "said that no gun had fired, and accused the rebels": behind a comma goes on the one who told.
        let joint = skip_left(view, verb.start).saturating_sub(1);
        let apart = joint.checked_sub(1).is_some_and(|comma| view.is_comma(comma));
        let joined = view.is_conjunction(joint);
        let told = || (apart && joined).then(with_clause).flatten();
        // "said the crew was bewildered and warned of a strike": the one who said it goes on.
        let active = |j: &usize| reports(j) && !view.groups.verbs[*j].passive;
        let found =
            again().or_else(parallel).or_else(told).or_else(|| earlier().filter(same).filter(main).find(active));
        // "have pledged that no jobs will go and vowed …", "has said it was fair and warned of delays"
        let done = |j: &usize| is_perfect(view, &view.groups.verbs[*j]) && reports(j);
        let perfect = || (joined && tense == Some(Tag::Past)).then(|| earlier().find(done)).flatten();
        let found = found.or_else(perfect);
        let found = found.or_else(|| earlier().filter(main).find(same)).or_else(|| earlier().find(same));
        // "did not confirm that they had flown, and has never admitted …"
        let found = found.or_else(|| apart.then(|| earlier().filter(main).find(reports)).flatten());
        let found = found.or_else(|| earlier().next())?;
        // "The verdict, said the juror, turned on …": behind a comma goes on what was told.
        of(if joined { self.shared(view, found) } else { self.subject(view, found) })
    }

    /// Who does what a gerund says that another holds: "…, noting that he won but [warning] …", "won votes by [saying] …".
    pub fn hung(&self, view: &View, i: usize) -> Option<&Subject> {
        let before = skip_left(view, view.groups.verbs[i].start).checked_sub(1)?;
        let mut earlier = (i.saturating_sub(SHARED)..i).rev();
        if view.is_conjunction(before) {
            let gerund = |&j: &usize| view.groups.verbs[j].mood == Mood::Gerund;
            // "remembers [Voss] standing there and [promising] …"
            let does = |j: usize| {
                let who = view.noun_before(view.groups.verbs[j].start);
                who.is_some_and(|who| view.has(who.head, Flags::SPEAKER) || view.is_person(who.head))
            };
            let j = earlier.find(|j| gerund(j) && (self.cue(view, *j).is_some() || does(*j)))?;
            return self.subject(view, j);
        }
        if !view.is_one(before, &[f::BY, f::AFTER, f::BEFORE]) {
            return None;
        }
        let finite = |&j: &usize| view.groups.verbs[j].is_finite() && self.shared(view, j).is_some();
        earlier.find(finite).and_then(|j| self.shared(view, j))
    }

    /// The verb of the clause around the relative one of verb `found`, where it stands before verb `i`: "Voss, who [backed]
    /// it, later [left], saying …".
    fn main_verb(&self, view: &View, found: usize, i: usize) -> usize {
        let Some(inner) = self.shared(view, found).filter(|subject| subject.relative) else { return found };
        let around = |&j: &usize| self.shared(view, j).is_some_and(|s| !s.relative && s.start <= inner.start);
        (found + 1..i).find(around).unwrap_or(found)
    }
}
