//! What somebody did not answer: `did not respond to a request for comment`, `has yet to comment`.

use super::clauses::VerbCue;
use super::draft::{Draft, Rule};
use super::phrase::object_end;
use super::subject::Subject;
use super::verbs::{cue_ranges, frame};
use super::view::View;
use crate::lexicon::{Frame, function as f};
use crate::stages::groups::{Mood, VerbGroup};
use smallvec::smallvec;

/// "did not respond to a request for comment", "has yet to comment": no speech but where it is denied.
pub fn find<'a>(
    view: &View<'_, 'a>,
    verb: &VerbGroup,
    cue: &VerbCue<'a>,
    subject: Option<&Subject>,
) -> Option<Draft<'a>> {
    if !cue.entry.frames.has(Frame::Unanswered) {
        return None;
    }
    let base = frame(view, verb, cue, None, Some(&subject?.phrase));
    if !base.negated {
        return None;
    }
    let ends = view.is_end(cue.end) || view.is_comma(cue.end) || view.is_conjunction(cue.end);
    if cue.start < verb.start && verb.mood == Mood::Infinitive && ends {
        let (not_yet, act) = (view.tokens(cue.start..verb.start), view.tokens(verb.start..cue.end));
        return Some(Draft {
            rule: Rule::To,
            cue: smallvec![not_yet],
            content: smallvec![act],
            negated: false,
            ..base
        });
    }
    if !view.is(cue.end, f::TO) || view.noun_at(cue.end + 1).is_none() {
        return None;
    }
    let content = smallvec![view.tokens(view.trim(cue.end + 1..object_end(view, cue.end + 1))?)];
    let cue = cue_ranges(view, cue.start, cue.end, Some(cue.end));
    Some(Draft { rule: Rule::Preposition, cue, content, ..base })
}
