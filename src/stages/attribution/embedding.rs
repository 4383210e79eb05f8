//! What the sentence around a reading is to it: circumstances before its verb, and where its content ends because the clause
//! around it goes on.

use super::adverbials;
use super::clauses::VerbCue;
use super::complement::Complement;
use super::control::is_inserted;
use super::draft::{Circumstances, Rule};
use super::main_clauses::{main_clause, opens_sentence, relative_end};
use super::misreadings::lacks_verb;
use super::noun_clauses::noun_clause_end;
use super::subject::Subject;
use super::view::View;
use crate::lexicon::function as f;
use crate::stages::groups::{Mood, VerbGroup};
use std::ops::Range;

/// "Saying it was late, [Voss] left": where who says it begins, behind what is said.
pub fn behind(verb: &VerbGroup, subject: Option<&Subject>) -> Option<usize> {
    subject.map(|subject| subject.phrase.range.start).filter(|&start| start > verb.end)
}

/// The circumstances of a reading, and those that stand before its verb.
pub fn with_opening(
    view: &View,
    verb: &VerbGroup,
    cue: &VerbCue,
    subject: Option<&Subject>,
    mut circumstances: Circumstances,
) -> Circumstances {
    if subject.is_some_and(|subject| subject.start < 16 && !subject.relative) {
        adverbials::opening(view, &mut circumstances);
    }
    // "A poll released [on Sunday] found": when it was released.
    // "declared an emergency [at noon] and promised": when something else was done.
    let own = |subject: &&Subject| {
        let end = subject.phrase.range.end;
        view.verb_before(end).is_none() && view.verb_behind(end).is_none_or(|v| v.start >= cue.start)
    };
    if let Some(subject) = subject.filter(|subject| subject.phrase.range.end <= verb.start).filter(own) {
        adverbials::between(view, subject.phrase.range.end, cue.start, &mut circumstances);
    }
    circumstances
}

/// The content of a reading that stands within another clause, up to where that goes on.
pub fn cut(
    view: &View,
    verb: &VerbGroup,
    cue: &VerbCue,
    subject: Option<&Subject>,
    found: &Complement,
) -> Option<Range<usize>> {
    // "the engineer [whose memo] warned that …"
    let owned = |subject: &Subject| subject.start > 0 && view.is(subject.start - 1, f::WHOSE);
    let relative = subject.is_some_and(|subject| subject.relative || owned(subject));
    let behind = behind(verb, subject);
    let opening = subject.is_some_and(|subject| opens_sentence(view, subject, cue.start));
    let part = opening || behind.is_some() || relative || is_inserted(view, verb);
    let range = found.range.clone().filter(|_| part)?;
    let end = match behind {
        Some(behind) => range.end.min(behind),
        None if opening => main_clause(view, range.clone()),
        None => relative_end(view, range.clone()),
    };
    // "Hackers who revealed that she lied [pleaded guilty]"
    let lacking = relative && lacks_verb(view, cue, &range);
    let end = if lacking { noun_clause_end(view, range.start, end, true) } else { end };
    // "A post saying service was back [was taken down]"
    let finite = !matches!(found.rule, Rule::To | Rule::ObjectTo);
    let end = if verb.mood == Mood::Gerund { noun_clause_end(view, range.start, end, finite) } else { end };
    view.trim(range.start..end)
}
