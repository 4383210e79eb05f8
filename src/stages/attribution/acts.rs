//! The verbs of a unit of which claims may hang, and what they report, each part of it for all units before the next: before
//! their frames, behind their cues, in the passive.

use super::announced;
use super::clauses::{Clauses, VerbCue};
use super::draft::Draft;
use super::found::Found;
use super::hearing;
use super::media;
use super::others::relays;
use super::passives;
use super::postposed;
use super::questions::is_asked;
use super::readings::Readings;
use super::reduced_passives;
use super::subject::{self, Subject};
use super::verbs::{Framed, behind_frame, framed, one};
use super::view::View;
use crate::lexicon::{Frame, Tag, function as f};
use crate::stages::groups::{Mood, VerbGroup};

/// A verb of which claims may hang.
pub struct Act<'c, 'a> {
    view: &'c View<'c, 'a>,
    clauses: &'c Clauses<'a>,
    /// Its index.
    verb: usize,
    cue: VerbCue<'a>,
    subject: Option<&'c Subject>,
    active: bool,
    /// What its frame leaves to be read, where that was read already.
    framed: Option<Framed>,
    /// What may stand behind its cue.
    readings: Readings,
}

/// The order of what is found of verb `i` before its cue, and of the rest, among the steps of [`Found`].
fn steps(i: usize) -> [u32; 2] {
    [2 * i as u32, 2 * i as u32 + 1]
}

/// Appends the verbs of a unit that may report anything by a cue, but for those of which that is read at once.
pub fn gather<'c, 'a>(
    view: &'c View<'c, 'a>,
    clauses: &'c Clauses<'a>,
    acts: &mut Vec<Act<'c, 'a>>,
    found: &mut Found<'a>,
) {
    for (i, verb) in view.groups.verbs.iter().enumerate() {
        let out = &mut found.drafts;
        let hangs = |cue: &VerbCue| reduced_passives::hangs_on_subject(view, verb, cue);
        let Some(cue) = clauses.cue(view, i).filter(|cue| !clauses.is_reduced(view, i) || hangs(cue)) else {
            if view.unit.signs.speech && !clauses.goes_on(view, i + 1) {
                out.extend(postposed::unknown_verb(view, verb, clauses.subject(view, i)));
                found.place(view.index, steps(i)[0]);
            }
            continue;
        };
        if let Some(draft) = announced::find(view, verb, &cue) {
            out.push(draft);
            found.place(view.index, steps(i)[0]);
            continue;
        }
        let subject = clauses.subject(view, i);
        if subject.is_some_and(|subject| is_asked(view, subject)) {
            continue;
        }
        let subject = subject.filter(|_| !relays(view, verb, &cue));
        let reduced =
            || reduced_passives::opens(view, verb) || reduced_passives::telegraphic(view, verb, &cue) || hangs(&cue);
        let active = !(verb.passive || verb.mood == Mood::Participle || reduced()) || speaks_in_the_passive(&cue);
        acts.push(Act { view, clauses, verb: i, cue, subject, active, framed: None, readings: Readings::new() });
    }
}

/// What the active verbs among them report before their frames.
pub fn frames<'a>(acts: &mut [Act<'_, 'a>], found: &mut Found<'a>) {
    // Behind a verb of hearing all drafts are turned together.
    for act in acts.iter_mut().filter(|act| act.active && !act.cue.entry.frames.has(Frame::Hearer)) {
        let Act { view, verb: i, cue, subject, .. } = act;
        act.framed = Some(framed(view, &view.groups.verbs[*i], cue, *subject, &mut found.drafts));
        found.place(view.index, steps(*i)[0]);
    }
}

/// What the active verbs among them report behind their cues.
pub fn contents<'a>(acts: &mut [Act<'_, 'a>], found: &mut Found<'a>) {
    for Act { view, verb, cue, framed, readings, .. } in acts.iter_mut() {
        if let Some(framed) = framed {
            framed.read_listed(view, &view.groups.verbs[*verb], cue, readings);
        }
    }
    for Act { view, verb, cue, framed, readings, .. } in acts.iter_mut() {
        if let Some(framed) = framed {
            framed.read_others(view, &view.groups.verbs[*verb], cue, readings);
        }
    }
    for act in acts.iter_mut().filter(|act| act.active) {
        let Act { view, clauses, verb: i, cue, subject, framed, readings, .. } = act;
        let (verb, subject) = (&view.groups.verbs[*i], *subject);
        let out = &mut found.drafts;
        let first = out.len();
        match framed {
            Some(framed) => behind_frame(view, verb, cue, subject, framed, readings, out),
            None => one(view, verb, cue, subject, out),
        }
        hearing::turn(view, verb, cue, subject, out, first);
        if let Some(issuer) = clauses.issuer(view, *i) {
            one(view, verb, cue, Some(&issuer), out);
        }
        found.place(view.index, steps(*i)[1]);
    }
}

/// What the passives among them report.
pub fn passives<'a>(acts: &[Act<'_, 'a>], found: &mut Found<'a>) {
    for Act { view, verb: i, cue, subject, .. } in acts.iter().filter(|act| !act.active) {
        let verb = &view.groups.verbs[*i];
        let out = &mut found.drafts;
        passives::find(view, verb, cue, *subject, out);
        let first = out.len();
        as_finite(view, verb, cue, out);
        if cue.entry.frames.has(Frame::Hearer) {
            let before = subject::before(view, verb.start).filter(|_| first < out.len());
            hearing::turn(view, verb, cue, before.as_ref(), out, first);
        }
        found.place(view.index, steps(*i)[1]);
    }
}

/// "Both have since [denounced] it", "voters who once [backed] her": a past tense looks like a participle where the tagger
/// errs, and an auxiliary may stand apart. The reading with a subject is proposed, too.
fn as_finite<'a>(view: &View<'_, 'a>, verb: &VerbGroup, cue: &VerbCue<'a>, out: &mut Vec<Draft<'a>>) {
    let contracted = view.is(verb.start, f::S) && verb.passive;
    if verb.passive && !contracted || view.unit.inside.is_some() {
        return;
    }
    // "confirmed [by telephone]"
    let means = || media::medium(view, cue.end).is_some_and(|end| view.tag(end - 1) == Some(Tag::Noun));
    let agent = view.is(cue.end, f::BY) && (f::is_article(view.word(cue.end + 1)) || !means());
    if agent {
        return;
    }
    let Some(subject) = subject::before(view, verb.start) else { return };
    let first = out.len();
    let verb = VerbGroup { mood: Mood::Finite, passive: false, ..*verb };
    one(view, &verb, cue, Some(&subject), out);
    out[first..].iter_mut().for_each(|draft| draft.listed = false);
}

/// "be quoted as saying": a passive whose subject is the source.
fn speaks_in_the_passive(cue: &VerbCue) -> bool {
    cue.entry.headword.starts_with("be ")
}
