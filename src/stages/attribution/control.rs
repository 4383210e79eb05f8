//! Who does what a verb says that may have no subject of its own: participles, infinitives, coordinated verbs.

use super::clauses::Clauses;
use super::displaced::{closes_with_source, described, inverted, object_before, observed};
use super::leftwards::skip_left;
use super::phrase::skip_adverbs;
use super::sharing::SHARED;
use super::source;
use super::subject::{self, Phrase, Subject};
use super::view::View;
use crate::claim::CueClass;
use crate::lexicon::{EntryKind, Flags, Frame, Tag, function as f};
use crate::stages::groups::{Mood, NounGroup, VerbGroup};
use crate::stages::tokens::TokenKind;

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
            Mood::Gerund if observed(view, i) => self.subject(view, i - 1).cloned(),
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
                // "entered the year predicting", "left the interview thinking": a year tells nothing, an interview does not think.
                let thinks = || {
                    let class = self.cue(view, i).and_then(|cue| cue.entry.class);
                    class == Some(CueClass::Think)
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
        let phrase =
            subject::ending_at(view, comma).filter(|phrase| subject::opens_clause(view, phrase.range.start))?;
        // "Voss left; Lind, without [saying] why, stayed"
        let start = phrase.range.start;
        let apart = start.checked_sub(1).is_some_and(|mark| view.kind(mark) == Some(TokenKind::Semicolon));
        let mut before =
            view.groups.verbs[i.saturating_sub(SHARED)..i].iter().filter(|verb| !apart || verb.start > start);
        if before.any(VerbGroup::is_finite) {
            return None;
        }
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
            if let Some(joined) = self.goes_on_from(view, i, verb) {
                return Some(joined);
            }
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

    /// "will resign and [say] why", "went on to praise them, [note] that it was late, and warn of more": whoever does what the infinitive
    /// before says, or the base form behind a modal.
    fn goes_on_from(&self, view: &View, i: usize, verb: &VerbGroup) -> Option<Subject> {
        let joint = verb.start.checked_sub(1)?;
        if !view.is_conjunction(joint) && !view.is_comma(joint) {
            return None;
        }
        let listed = view.is_comma(joint) || joint > 0 && view.is_comma(joint - 1);
        let helped = |k: usize| matches!(view.tag(view.groups.verbs[k].start), Some(Tag::To | Tag::Modal));
        let before = (i.saturating_sub(SERIES)..i)
            .rev()
            .find(|&k| helped(k) && view.tag(view.groups.verbs[k].head) == Some(Tag::Verb))?;
        // "It would be folly, she writes, to try and call it progress": she does neither.
        let apart = view.groups.verbs[before].start.checked_sub(1).is_some_and(|mark| view.is_comma(mark));
        let told = view.groups.verbs[before + 1..i].iter().any(VerbGroup::is_finite);
        if apart || told && !listed {
            return None;
        }
        let subject = self.subject(view, before)?;
        Some(Subject { start: verb.start, ..subject.clone() })
    }
}

/// How many verbs before one that goes on the first of their series stands at most.
const SERIES: usize = 4;

/// ", after [saying] he would go, …": whether a gerund stands behind a comma and what joins it to the clause around it.
pub fn is_inserted(view: &View, verb: &VerbGroup) -> bool {
    let joint = verb.start.checked_sub(1).filter(|_| verb.mood == Mood::Gerund);
    joint.is_some_and(|at| (view.is_preposition(at) || view.is_subordinator(at)) && at > 0 && view.is_comma(at - 1))
}
