//! The verbs of a unit with their subjects and the cues among them, found once for all constructions.

use super::displaced::{behind, described, inverted};
use super::phrase::skip_adverbs;
use super::source;
use super::subject::{self, Subject};
use super::view::View;
use crate::claim::CueClass;
use crate::lexicon::{Entry, EntryKind, Flags, Frame, Match, Tag, function as f};
use crate::stages::groups::{Mood, VerbGroup};
use crate::stages::tokens::TokenKind;

/// How many verbs back a subject may be shared from.
const SHARED: usize = 12;

/// A reporting verb.
#[derive(Clone, Copy, Debug)]
pub struct VerbCue<'a> {
    pub entry: &'a Entry,
    /// First item of the cue: auxiliaries and adverbs are in it.
    pub start: usize,
    /// Behind its last item.
    pub end: usize,
    /// Whether the words before the verb deny it: has yet to say, stopped short of saying.
    pub negated: bool,
}

/// What is known of each verb group, by its index.
#[derive(Debug, Default)]
pub struct Clauses<'a> {
    pub subjects: Vec<Option<Subject>>,
    /// What a later verb would share of each: its subject, or the one that stands behind it.
    shared: Vec<Option<Subject>>,
    pub cues: Vec<Option<VerbCue<'a>>>,
}

impl<'a> Clauses<'a> {
    /// Reads the verbs of a unit from left to right.
    pub fn fill(&mut self, view: &View<'_, 'a>) {
        self.subjects.clear();
        self.shared.clear();
        self.cues.clear();
        for (i, verb) in view.groups.verbs.iter().enumerate() {
            let subject = self.subject(view, i, verb);
            self.subjects.push(subject);
            let cue = self.cue(view, i, verb);
            // The verb of not doing is a part of the cue that hangs on it.
            if verb.mood == Mood::Gerund && cue.is_some_and(|cue| cue.negated && cue.start < verb.start) {
                self.cues[i - 1] = None;
                self.subjects[i] = self.subjects[i - 1].clone();
            }
            let behind = cue.filter(|_| self.subjects[i].is_none()).and_then(|cue| behind(view, verb, &cue));
            self.shared.push(behind.or_else(|| self.subjects[i].clone()));
            self.cues.push(cue);
        }
    }

    fn subject(&self, view: &View, i: usize, verb: &VerbGroup) -> Option<Subject> {
        match verb.mood {
            Mood::Finite => subject::before(view, verb.start).or_else(|| {
                if inverted(view, verb) {
                    return None;
                }
                let before = subject::skip_left(view, verb.start).checked_sub(1)?;
                let joined =
                    view.is_conjunction(before) || view.is_comma(before) || view.tag(before) == Some(Tag::Adverb);
                if joined { self.shared(view, i, view.tag(verb.start)) } else { None }
            }),
            Mood::Infinitive => self.controller(view, i, verb).or_else(|| {
                // "appeared on the show [to defend] her"
                let purpose = view.tag(verb.start) == Some(Tag::To) && view.has(verb.head, Flags::CUE);
                if purpose { self.shared(view, i, None) } else { None }
            }),
            Mood::Gerund | Mood::Participle => {
                let before = verb.start.checked_sub(1);
                // "quoted the minister as saying"
                if before.is_some_and(|b| view.is(b, f::AS))
                    && let Some(object) = subject::ending_at(view, verb.start - 1)
                    && i > 0
                    && object.range.start == view.groups.verbs[i - 1].end
                {
                    return Some(Subject { start: object.range.start, phrase: object, relative: false });
                }
                let end = subject::skip_left(view, verb.start);
                if let Some(near) = view.noun_before(end)
                    && !(near.start > 0 && view.is(near.start - 1, f::AT))
                {
                    let mut phrase = subject::ending_at(view, end)?;
                    // "footage of Voss saying"
                    if view.tag(near.head) == Some(Tag::Name) && near.start > 0 && view.is(near.start - 1, f::OF) {
                        phrase = subject::Phrase { range: near.start..near.end, head: near.head };
                    }
                    return Some(Subject { start: phrase.range.start, phrase, relative: true });
                }
                self.inverted(view, i)
                    .or_else(|| self.shared(view, i, None))
                    .or_else(|| described(view, verb))
                    .or_else(|| self.following(view, verb))
            }
        }
    }

    /// “…,” said Voss, [adding] …: the one behind the verb of an inverted frame.
    fn inverted(&self, view: &View, i: usize) -> Option<Subject> {
        let verb = &view.groups.verbs[i];
        if verb.mood != Mood::Gerund || !view.is_comma(verb.start.checked_sub(1)?) {
            return None;
        }
        let frame = (i.saturating_sub(SHARED)..i).rev().find(|&j| {
            let open =
                view.groups.verbs[j].mood == Mood::Finite && self.subjects[j].is_none() && self.cues[j].is_some();
            open && view.groups.verbs[j].start > 0 && view.is_speech(view.groups.verbs[j].start - 1)
        })?;
        let phrase = source::source(view, skip_adverbs(view, self.cues[frame]?.end))?;
        (phrase.range.end < verb.start).then_some(Subject { start: verb.start, phrase, relative: false })
    }

    /// The subject of the nearest finite verb before, one of the same tense first.
    fn shared(&self, view: &View, i: usize, tense: Option<Tag>) -> Option<Subject> {
        let known = |j: &usize| {
            let verb = &view.groups.verbs[*j];
            verb.mood == Mood::Finite && self.shared[*j].is_some()
        };
        let same = |j: &usize| tense.is_none() || view.tag(view.groups.verbs[*j].start) == tense;
        let reports = |j: &usize| self.cues[*j].is_some() && view.has(view.groups.verbs[i].head, Flags::CUE);
        let earlier = || (i.saturating_sub(SHARED)..i).rev().filter(known);
        let gerund = &view.groups.verbs[i];
        if tense.is_none()
            && let Some(frame) = i.checked_sub(1).filter(|&frame| known(&frame) && reports(&frame))
            && gerund.mood == Mood::Gerund
            && view.is_comma(view.groups.verbs[frame].end)
            && view.groups.verbs[frame].end + 1 == gerund.start
        {
            // "The road was safe, Voss added, [saying] …"
            let mut subject = self.shared[frame].clone()?;
            subject.start = gerund.start;
            return Some(subject);
        }
        if tense.is_none() {
            // "Voss said that Lind was late, adding …": the one who reports in the main clause.
            let main = |j: &usize| {
                let subject = self.shared[*j].as_ref().map_or(0, |subject| subject.start);
                let joint = subject
                    .checked_sub(1)
                    .filter(|&at| view.is_conjunction(at) || view.kind(at) == Some(TokenKind::Semicolon));
                joint.is_some_and(|at| view.kind(at) == Some(TokenKind::Semicolon) || at > 0 && view.is_comma(at - 1))
            };
            let cues = || (i.saturating_sub(SHARED)..i).filter(known).filter(reports);
            if let Some(found) = cues().rfind(main).or_else(|| cues().next()) {
                let mut subject = self.shared[found].clone()?;
                subject.start = view.groups.verbs[i].start;
                return Some(subject);
            }
        }
        // "admitted that his client fired but denied that he aimed": the verb with a clause like its own.
        let opens = |j: usize| {
            let end = view.groups.verbs[j].end;
            view.is(end, f::THAT) && view.tag(end) != Some(Tag::Determiner)
        };
        let parallel = || earlier().filter(same).filter(|&j| opens(i) && opens(j)).find(reports);
        // "Voss left after he had won and said …": the verb of a subordinate clause is passed over.
        let main = |j: &usize| {
            let start = self.shared[*j].as_ref().map_or(0, |subject| subject.start);
            let times = [f::AFTER, f::BEFORE, f::WHEN, f::WHILE, f::AS, f::ONCE, f::BECAUSE, f::SINCE, f::UNTIL];
            !(start > 0 && view.is_one(start - 1, &times))
        };
        // "said the fans had left but said the game was fair": the same word again.
        let again = || {
            let head = view.groups.verbs[i].head;
            earlier().filter(same).filter(reports).find(|&j| view.word(view.groups.verbs[j].head) == view.word(head))
        };
        // "said that no gun had fired, and accused the rebels": behind a comma goes on the one who told.
        let joint = subject::skip_left(view, view.groups.verbs[i].start).saturating_sub(1);
        let told = || {
            let comma = joint.checked_sub(1).is_some_and(|comma| view.is_comma(comma)) && view.is_conjunction(joint);
            earlier().filter(|_| comma).filter(same).filter(|&j| opens(j)).find(reports)
        };
        let found =
            again().or_else(parallel).or_else(told).or_else(|| earlier().filter(same).filter(main).find(reports));
        let coordinated = subject::skip_left(view, view.groups.verbs[i].start).saturating_sub(1);
        let found = found.or_else(|| earlier().filter(main).find(same)).or_else(|| earlier().find(same));
        // "did not confirm that they had flown, and has never admitted …"
        let apart = coordinated.checked_sub(1).is_some_and(|comma| view.is_comma(comma));
        let found = found.or_else(|| earlier().filter(|_| apart).filter(main).find(reports));
        let found = found.or_else(|| earlier().next())?;
        // "The verdict, said the juror, turned on …": behind a comma goes on what was told.
        let mut subject = if view.is_conjunction(coordinated) {
            self.shared[found].clone()?
        } else {
            self.subjects[found].clone()?
        };
        // The words between belong to another clause.
        subject.start = view.groups.verbs[i].start;
        Some(subject)
    }

    /// The subject of the verb that an opening participle hangs on: "Citing costs, the mayor said …".
    fn following(&self, view: &View, verb: &VerbGroup) -> Option<Subject> {
        if verb.start > 1 {
            return None;
        }
        let next = view
            .groups
            .verbs
            .iter()
            .skip_while(|v| v.start <= verb.start)
            .take(SHARED)
            .filter(|v| v.mood == Mood::Finite);
        let mut found = next
            .filter_map(|v| subject::before(view, v.start))
            .find(|s| s.phrase.range.start > 0 && view.is_comma(s.phrase.range.start - 1))?;
        found.start = verb.start;
        Some(found)
    }

    /// Who does what an infinitive says: the subject of the verb it hangs on, or the object between the two.
    fn controller(&self, view: &View, i: usize, verb: &VerbGroup) -> Option<Subject> {
        let previous = &view.groups.verbs[i.checked_sub(1)?];
        let between = previous.end..verb.start;
        if view.tag(verb.start) != Some(Tag::To) {
            // "Did the mayor say …", "let him say"
            let group = view.noun_before(verb.start)?;
            let phrase = subject::ending_at(view, verb.start)?;
            let inverted = view.groups.verbs[i - 1].end == group.start;
            return inverted.then_some(Subject { start: phrase.range.start, phrase, relative: false });
        }
        let bridge = |j: usize| {
            matches!(view.tag(j), Some(Tag::Adverb | Tag::Particle | Tag::Adjective | Tag::Noun)) || view.is_comma(j)
        };
        if between.len() <= 3 && between.clone().all(bridge) && view.noun_before(verb.start).is_none() {
            let mut subject = self.subjects[i - 1].clone()?;
            subject.start = verb.start;
            return Some(subject);
        }
        None
    }

    fn cue(&self, view: &View<'_, 'a>, i: usize, verb: &VerbGroup) -> Option<VerbCue<'a>> {
        let (start, found) = (verb.start..=verb.head).filter(|&at| view.has(at, Flags::CUE)).find_map(|at| {
            let found = whole(view, at, view.find(at, EntryKind::ReportingVerb)?)?;
            (view.behind(at, found.len) > verb.head).then_some((at, found))
        })?;
        // "declined to say": the first verb is the cue.
        let mut first = verb.start;
        if verb.mood == Mood::Infinitive && i > 0 && view.tag(verb.start) == Some(Tag::To) {
            let previous = &view.groups.verbs[i - 1];
            match self.cues[i - 1] {
                Some(cue) if cue.end + 1 >= verb.start && cue.entry.frames.has(Frame::To) => return None,
                // "is understood to be weighing": two acts.
                Some(_) if previous.passive => {}
                // "went on to say", "has yet to say"
                _ if previous.end == verb.start
                    || previous.end + 1 == verb.start && view.is(previous.end, f::YET)
                    || previous.end + 1 == verb.start && view.tag(previous.end) == Some(Tag::Particle) =>
                {
                    first = previous.start;
                }
                _ => {}
            }
        }
        let end = view.behind(start, found.len).max(verb.head + 1);
        let kept = self.kept_back(view, i, verb);
        let negated = kept.is_some() || first < verb.start && view.is(verb.start - 1, f::YET);
        Some(VerbCue { entry: found.entry, start: kept.unwrap_or(first), end, negated })
    }

    /// "stopped short of calling": where the verb of not doing begins on which a reporting gerund hangs.
    fn kept_back(&self, view: &View, i: usize, verb: &VerbGroup) -> Option<usize> {
        let cue = self.cues[i.checked_sub(1)?].filter(|cue| cue.entry.class == Some(CueClass::Decline))?;
        let hangs = match cue.end + 1 == verb.start {
            true => cue.entry.frames.prepositions.iter().any(|p| p.eq_ignore_ascii_case(view.text(cue.end))),
            false => cue.end == verb.start,
        };
        (verb.mood == Mood::Gerund && hangs).then_some(cue.start)
    }

    /// "The mayor [issued a statement] saying …", "posts a note saying …": who gave out what a gerund says.
    pub fn issuer(&self, view: &View, i: usize) -> Option<Subject> {
        let gerund = view.groups.verbs.get(i).filter(|verb| verb.mood == Mood::Gerund)?;
        let text = self.subjects[i].as_ref()?.phrase.clone();
        let before = i.checked_sub(1)?;
        let verb = &view.groups.verbs[before];
        let behind = verb.end + usize::from(view.tag(verb.end) == Some(Tag::Particle));
        let message = view.has(text.head, Flags::MEDIUM.or(Flags::SOURCE_NOUN)) && text.range.end <= gerund.start;
        let gives = view.has(verb.head, Flags::LIGHT_VERB) && !verb.passive && verb.mood != Mood::Participle;
        let object = text.range.start == behind && message && gives;
        object.then(|| self.subjects[before].clone()).flatten().map(|who| Subject { start: gerund.start, ..who })
    }

    /// The subject and the cue of a verb group.
    pub fn of(&self, i: usize) -> (Option<&Subject>, Option<VerbCue<'a>>) {
        (self.subjects[i].as_ref(), self.cues[i])
    }
}

/// An entry whose last word does not begin a longer noun phrase, else the one of the verb alone: "said [no rule] was broken".
fn whole<'a>(view: &View<'_, 'a>, at: usize, found: Match<'a>) -> Option<Match<'a>> {
    let end = view.behind(at, found.len);
    let cut = found.len > 1 && view.noun_of(end - 1).is_some_and(|group| group.end > end && group.start > at);
    if !cut || view.has(end - 1, Flags::CUE) {
        return Some(found);
    }
    let first = view.items[at].first as usize;
    view.layers.lexicon.find(&view.layers.tokens[first..=first], EntryKind::ReportingVerb)
}

/// Whether a verb group's only word is a form of *be*.
pub fn is_copula(view: &View, verb: &VerbGroup) -> bool {
    view.word(verb.head) >= f::BE && view.word(verb.head) <= f::M
}
