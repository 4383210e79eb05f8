//! What somebody was asked or told: `was asked about the boat`, `Asked by a voter whether it would sail, the captain …`.

use super::beginnings::begins_clause;
use super::clauses::{Clauses, VerbCue};
use super::complement::{self, Complement};
use super::draft::{Circumstances, Draft, Ranges, Rule};
use super::main_clauses::opens_sentence;
use super::subject::Subject;
use super::verbs::frame;
use super::view::View;
use crate::lexicon::Frame;
use crate::stages::groups::VerbGroup;
use smallvec::smallvec;

/// What somebody was asked or told: "was asked [about the boat]", "Asked [whether it would sail], the captain …".
pub fn heard(
    view: &View,
    verb: &VerbGroup,
    cue: &VerbCue,
    subject: Option<&Subject>,
    after: usize,
) -> Option<Complement> {
    let mut frames = cue.entry.frames.clone();
    // "were told [to hold fire]", in a headline "told [to hold fire]"
    if frames.has(Frame::ObjectTo) || (verb.passive || verb.is_finite()) && frames.has(Frame::Addressee) {
        frames.insert(Frame::To);
    }
    let mut found = complement::behind(view, after, &frames, None)
        .filter(|found| !matches!(found.rule, Rule::Object | Rule::ObjectTo))
        // "was told [he would never walk]"
        .filter(|found| found.rule != Rule::Clause || verb.passive && view.noun_at(after).is_some())?;
    if is_opening(verb) || subject.is_some_and(|subject| opens_sentence(view, subject, cue.start)) {
        before_main_clause(view, &mut found);
    }
    Some(found)
}

/// Whether a participle opens the sentence: "Asked by a voter …".
pub fn is_opening(verb: &VerbGroup) -> bool {
    verb.start < 4 && !verb.passive
}

/// "Asked by a voter [if it would sail], the captain …", "When he was asked [if it would sail], he …", "Despite complaints [that
/// he was late], Voss won": the content ends before the main clause.
pub fn before_main_clause(view: &View, found: &mut Complement) {
    let main = |&comma: &usize| view.is_comma(comma) && begins_clause(view, comma + 1);
    // "Asked whether the owner, Ada Marsh, had left, [the coach] nodded": its subject stands before its verb.
    let direct = |&comma: &usize| {
        let subject = view.noun_at(comma + 1).filter(|_| view.is_comma(comma));
        subject.is_some_and(|subject| view.is_finite_behind(subject.end))
    };
    if let Some(range) = found.range.clone()
        && let Some(end) = range.clone().find(direct).or_else(|| range.clone().find(main))
        && let Some(range) = view.trim(range.start..end)
    {
        found.content = smallvec![view.tokens(range)];
    }
}

/// "Residents were told:" with what they were told below: nobody is named.
pub fn told_below<'a>(
    view: &View<'_, 'a>,
    clauses: &Clauses<'a>,
    colon: usize,
    rule: Rule,
    content: &Ranges,
) -> Option<Draft<'a>> {
    let index = view.groups.verbs.iter().rposition(|verb| verb.passive && verb.is_finite())?;
    let verb = &view.groups.verbs[index];
    let cue = clauses.cue(view, index).filter(|cue| cue.end == colon && cue.entry.frames.has(Frame::Addressee))?;
    let heard = clauses.subject(view, index).map(|subject| view.tokens(subject.phrase.range.clone()));
    let circumstances = Circumstances { addressee: heard, ..Circumstances::default() };
    Some(Draft { rule, content: content.clone(), circumstances, ..frame(view, verb, &cue, None, None) })
}
