//! Who does what a verb says that may have no subject of its own: participles, infinitives, coordinated verbs.

use super::clauses::{Clauses, is_perfect};
use super::displaced::{closes_with_source, described, inverted, object_before};
use super::leftwards::skip_left;
use super::phrase::skip_adverbs;
use super::source;
use super::subject::{self, Phrase, Subject};
use super::view::View;
use crate::claim::CueClass;
use crate::lexicon::{EntryKind, Flags, Frame, Tag, function as f};
use crate::stages::groups::{Mood, NounGroup, VerbGroup};

/// How many verbs back a subject may be shared from.
const SHARED: usize = 12;

/// "Prices will fall, [predicts] a bank": a plural is no subject of a verb in the singular behind a comma.
fn agrees(view: &View, verb: &VerbGroup, subject: &Subject) -> bool {
    let comma = verb.start > 0 && view.is_comma(verb.start - 1);
    let plural =
        view.tag(subject.phrase.head) == Some(Tag::Nouns) && subject.phrase.head + 1 == subject.phrase.range.end;
    !(comma && plural && view.tag(verb.start) == Some(Tag::Third))
}

impl Clauses<'_> {
    /// Finds the subject of a verb, its own or the one that it shares.
    pub fn find_subject(&self, view: &View, i: usize) -> Option<Subject> {
        let verb = &view.groups.verbs[i];
        match verb.mood {
            Mood::Finite if closes_with_source(view, verb, self.cue(view, i).as_ref()) => None,
            Mood::Finite => subject::before(view, verb.start).or_else(|| {
                if inverted(view, verb) {
                    return None;
                }
                let before = skip_left(view, verb.start).checked_sub(1)?;
                if let Some(phrase) = self.divided(view, i, before) {
                    return Some(Subject { start: phrase.range.start, phrase, relative: false });
                }
                let joined =
                    view.is_conjunction(before) || view.is_comma(before) || view.tag(before) == Some(Tag::Adverb);
                let shared = || self.share(view, i, view.tag(verb.start));
                if joined { shared().filter(|subject| agrees(view, verb, subject)) } else { None }
            }),
            Mood::Infinitive | Mood::Gerund if self.is_expletive(view, i, verb) => None,
            Mood::Infinitive => self
                .judged(view, i, verb)
                .or_else(|| self.took(view, i, verb))
                .or_else(|| self.controller(view, i, verb))
                .or_else(|| {
                    // "appeared on the show [to defend] her"
                    let purpose = view.tag(verb.start) == Some(Tag::To) && view.has(verb.head, Flags::CUE);
                    if purpose { self.share(view, i, None) } else { None }
                }),
            // "Voss met the board, and Lind kept [asking] …"
            Mood::Gerund if self.governor(view, i).is_some() => self.governor(view, i).cloned(),
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
                let end = skip_left(view, verb.start);
                // "wrote to ministers urging them": whom, not who.
                let hears = |near: &NounGroup| {
                    let before = near.start.checked_sub(1);
                    before.is_some_and(|at| view.is(at, f::TO) && view.verb_before(at).is_some())
                };
                // "entered the year predicting", "left the interview thinking": neither tells or thinks.
                let thinks = || {
                    let class = self.cue(view, i).and_then(|cue| cue.entry.class);
                    matches!(class, Some(CueClass::Think | CueClass::Predict))
                };
                let mindless = |near: &NounGroup| {
                    view.is_time(near) || near.end == verb.start && view.has(near.head, Flags::MEDIUM) && thinks()
                };
                if let Some(near) = view.noun_before(end)
                    && !(near.start > 0 && view.is(near.start - 1, f::AT) || hears(near) || mindless(near))
                {
                    let mut phrase = subject::ending_at(view, end)?;
                    // "footage of Voss saying"
                    if view.tag(near.head) == Some(Tag::Name) && near.start > 0 && view.is(near.start - 1, f::OF) {
                        phrase = subject::Phrase { range: near.start..near.end, head: near.head };
                    }
                    return Some(Subject { start: phrase.range.start, phrase, relative: true });
                }
                self.inverted(view, i)
                    .or_else(|| self.interrupted(view, i))
                    .or_else(|| object_before(view, i))
                    .or_else(|| self.share(view, i, None))
                    .or_else(|| described(view, verb))
                    .or_else(|| self.following(view, verb))
            }
        }
    }

    /// "[The shooting], residents claim, went on": what stands before the frame that ends at the comma at `comma`.
    fn divided(&self, view: &View, i: usize, comma: usize) -> Option<Phrase> {
        let frame = i.checked_sub(1).filter(|_| view.is_comma(comma))?;
        let cue = self.cue(view, frame).filter(|cue| cue.end == comma && cue.entry.frames.tells())?;
        let subject =
            self.subject(view, frame).filter(|subject| !subject.relative && subject.phrase.range.end <= cue.start)?;
        let before = subject.start.checked_sub(1).filter(|&before| view.is_comma(before))?;
        subject::ending_at(view, before).filter(|phrase| subject::opens_clause(view, phrase.range.start))
    }

    /// "Voss, after [saying] he would go, stayed": the subject of the clause that the verb is put into.
    fn interrupted(&self, view: &View, i: usize) -> Option<Subject> {
        let verb = &view.groups.verbs[i];
        let comma = is_inserted(view, verb).then(|| verb.start - 2)?;
        let lone = !view.groups.verbs[i.saturating_sub(SHARED)..i].iter().any(VerbGroup::is_finite);
        let phrase =
            subject::ending_at(view, comma).filter(|phrase| lone && subject::opens_clause(view, phrase.range.start))?;
        Some(Subject { start: verb.start, phrase, relative: false })
    }

    /// “…,” said Voss, [adding] …: the one behind the verb of an inverted frame.
    fn inverted(&self, view: &View, i: usize) -> Option<Subject> {
        let verb = &view.groups.verbs[i];
        if verb.mood != Mood::Gerund || !view.is_comma(verb.start.checked_sub(1)?) {
            return None;
        }
        let frame = (i.saturating_sub(SHARED)..i).rev().find(|&j| {
            let open =
                view.groups.verbs[j].is_finite() && self.cue(view, j).is_some() && self.subject(view, j).is_none();
            open && view.groups.verbs[j].start > 0 && view.is_speech(view.groups.verbs[j].start - 1)
        })?;
        let phrase = source::source(view, skip_adverbs(view, self.cue(view, frame)?.end))?;
        (phrase.range.end < verb.start).then_some(Subject { start: verb.start, phrase, relative: false })
    }

    /// The subject of the nearest finite verb before, one of the same tense first.
    fn share(&self, view: &View, i: usize, tense: Option<Tag>) -> Option<Subject> {
        let known = |j: &usize| {
            let verb = &view.groups.verbs[*j];
            verb.is_finite() && self.shared(view, *j).is_some()
        };
        let same = |j: &usize| tense.is_none() || view.tag(view.groups.verbs[*j].start) == tense;
        let reports = |j: &usize| self.cue(view, *j).is_some() && view.has(view.groups.verbs[i].head, Flags::CUE);
        let earlier = || (i.saturating_sub(SHARED)..i).rev().filter(known);
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
            view.is(end, f::THAT) && view.tag(end) != Some(Tag::Determiner)
        };
        let parallel = || earlier().filter(same).filter(|&j| opens(i) && opens(j)).find(reports);
        // "Voss left after he had won and said …": the verb of a subordinate clause is passed over.
        let main = |j: &usize| {
            let start = self.shared(view, *j).map_or(0, |subject| subject.start);
            let times = [f::AFTER, f::BEFORE, f::WHEN, f::WHILE, f::AS, f::ONCE, f::BECAUSE, f::SINCE, f::UNTIL];
            !(start > 0 && view.is_one(start - 1, &times))
        };
        // "said the fans had left but said the game was fair": the same word again.
        let again = || {
            let word = view.word(verb.head);
            earlier().filter(same).filter(reports).find(|&j| view.word(view.groups.verbs[j].head) == word)
        };
        // "said that no gun had fired, and accused the rebels": behind a comma goes on the one who told.
        let joint = skip_left(view, verb.start).saturating_sub(1);
        let apart = joint.checked_sub(1).is_some_and(|comma| view.is_comma(comma));
        let joined = view.is_conjunction(joint);
        let told = || earlier().filter(|_| apart && joined).filter(same).filter(|&j| opens(j)).find(reports);
        // "said the crew was bewildered and warned of a strike": the one who said it goes on.
        let active = |j: &usize| reports(j) && !view.groups.verbs[*j].passive;
        let found =
            again().or_else(parallel).or_else(told).or_else(|| earlier().filter(same).filter(main).find(active));
        let found = found.or_else(|| earlier().filter(main).find(same)).or_else(|| earlier().find(same));
        // "did not confirm that they had flown, and has never admitted …"
        let found = found.or_else(|| earlier().filter(|_| apart).filter(main).find(reports));
        // "have pledged that no jobs will go and vowed …"
        let done = |j: &usize| is_perfect(view, &view.groups.verbs[*j]) && reports(j);
        let found = found.or_else(|| earlier().filter(|_| joined && tense == Some(Tag::Past)).find(done));
        let found = found.or_else(|| earlier().next())?;
        // "The verdict, said the juror, turned on …": behind a comma goes on what was told.
        of(if joined { self.shared(view, found) } else { self.subject(view, found) })
    }

    /// Who does what a gerund says that another holds: "…, noting that he won but [warning] …", "won votes by [saying] …".
    fn hung(&self, view: &View, i: usize) -> Option<&Subject> {
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

    /// The subject of the verb that an opening participle hangs on: "Citing costs, the mayor said …".
    fn following(&self, view: &View, verb: &VerbGroup) -> Option<Subject> {
        if verb.start > 1 {
            return None;
        }
        let next =
            view.groups.verbs.iter().skip_while(|v| v.start <= verb.start).take(SHARED).filter(|v| v.is_finite());
        let mut found = next
            .filter_map(|v| subject::before(view, v.start))
            .find(|s| !s.relative && s.phrase.range.start > 0 && view.is_comma(s.phrase.range.start - 1))?;
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
        // "forced [the mayor] to admit", "led [some] to say", "warned [the jury] not to speak"
        let wants = |class| matches!(class, Some(CueClass::Think | CueClass::Predict));
        let asks =
            || self.cue(view, i - 1).is_some_and(|cue| cue.entry.frames.has(Frame::ObjectTo) || wants(cue.entry.class));
        let causes = !previous.passive && (view.find(previous.head, EntryKind::CausativeVerb).is_some() || asks());
        if causes && let Some(object) = subject::ending_at(view, verb.start).filter(|o| o.range.start == previous.end) {
            return Some(Subject { start: verb.start, phrase: object, relative: false });
        }
        // "[Voss’s] refusal to support him"
        if let Some(group) = view.noun_before(verb.start).filter(|group| group.start >= previous.end)
            && let Some(end) =
                group.possessor_end.filter(|&end| end < group.end && view.tag(end - 1) == Some(Tag::Genitive))
        {
            let phrase = Phrase::possessor(view, group, end);
            return Some(Subject { start: verb.start, phrase, relative: false });
        }
        let bridge = |j: usize| {
            matches!(view.tag(j), Some(Tag::Adverb | Tag::Particle | Tag::Adjective | Tag::Noun)) || view.is_comma(j)
        };
        if between.len() <= 3 && between.clone().all(bridge) && view.noun_before(verb.start).is_none() {
            let mut subject = self.subject(view, i - 1)?.clone();
            subject.start = verb.start;
            return Some(subject);
        }
        None
    }
}

/// ", after [saying] he would go, …": whether a gerund stands behind a comma and what joins it to the clause around it.
pub fn is_inserted(view: &View, verb: &VerbGroup) -> bool {
    let joint = verb.start.checked_sub(1).filter(|_| verb.mood == Mood::Gerund);
    joint.is_some_and(|at| (view.is_preposition(at) || view.is_subordinator(at)) && at > 0 && view.is_comma(at - 1))
}
