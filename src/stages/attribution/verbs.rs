//! Reporting verbs with their content behind them, and the frames that stand behind or inside what they report.

use super::adverbials;
use super::clauses::{Clauses, VerbCue};
use super::complement;
use super::draft::{Circumstances, Draft, Ranges, Rule};
use super::passives;
use super::postposed;
use super::subject::{Phrase, Subject};
use super::view::View;
use crate::lexicon::function as f;
use crate::stages::groups::{Mood, VerbGroup};
use smallvec::smallvec;

/// All claims that hang on the verbs of a unit.
pub fn find<'a>(view: &View<'_, 'a>, clauses: &Clauses<'a>, out: &mut Vec<Draft<'a>>) {
    for (i, verb) in view.groups.verbs.iter().enumerate() {
        let (subject, cue) = clauses.of(i);
        let Some(cue) = cue else {
            out.extend(postposed::unknown_verb(view, verb, subject));
            continue;
        };
        let active = !(verb.passive || verb.mood == Mood::Participle) || speaks_in_the_passive(&cue);
        let found = if active { one(view, verb, &cue, subject) } else { passives::one(view, verb, &cue, subject) };
        out.extend(found);
    }
}

/// "be quoted as saying": a passive whose subject is the source.
fn speaks_in_the_passive(cue: &VerbCue) -> bool {
    cue.entry.headword.starts_with("be ")
}

fn one<'a>(view: &View<'_, 'a>, verb: &VerbGroup, cue: &VerbCue<'a>, subject: Option<&Subject>) -> Option<Draft<'a>> {
    let before = postposed::find(view, verb, cue, subject);
    if before.as_ref().is_some_and(|draft| draft.rule == Rule::QuoteBefore) {
        return before;
    }
    let tense = view.tag(verb.start);
    let Some(found) = complement::behind(view, cue.end, &cue.entry.frames, tense) else { return before };
    // "The road was shut, Voss said in an interview he gave": the clause before is the content.
    let doubtful = found.rule == Rule::Clause
        && view.noun_at(cue.end).is_none()
        && found.content[0].start > view.items[cue.end].first;
    if doubtful && before.is_some() {
        return before;
    }
    let imperative = subject.is_none() && (verb.mood == Mood::Infinitive || verb.start == 0);
    if imperative && found.rule != Rule::QuoteAfter {
        return None;
    }
    let subject = subject?;
    if view.unit.inside.is_some() && is_weak(found.rule) {
        return None;
    }
    let mut circumstances = found.circumstances;
    if subject.start < 16 {
        adverbials::opening(view, &mut circumstances);
    }
    Some(Draft {
        rule: found.rule,
        content: found.content,
        circumstances,
        ..frame(view, verb, cue, found.preposition, Some(&subject.phrase))
    })
}

/// Constructions that inside quoted speech hardly ever report what somebody said.
fn is_weak(rule: Rule) -> bool {
    matches!(rule, Rule::Object | Rule::Preposition | Rule::Ing | Rule::As | Rule::To | Rule::ObjectTo)
}

/// A draft with everything but its content.
pub fn frame<'a>(
    view: &View<'_, 'a>,
    verb: &VerbGroup,
    cue: &VerbCue<'a>,
    preposition: Option<usize>,
    source: Option<&Phrase>,
) -> Draft<'a> {
    Draft {
        rule: Rule::That,
        cue: cue_ranges(view, cue.start, cue.end, preposition),
        lemma: &cue.entry.headword,
        class: cue.entry.class.unwrap_or(crate::claim::CueClass::Say),
        negated: verb.negated || (cue.start..verb.start).any(|i| view.is_one(i, &[f::NOT, f::NT, f::NEVER])),
        source: source.map(|phrase| view.tokens(phrase.range.clone())).into_iter().collect(),
        head: source.map(|phrase| view.items[phrase.head].first),
        content: Ranges::new(),
        circumstances: Circumstances::default(),
        unit: view.index,
        finite: verb.mood == Mood::Finite,
        confidence: 0.0,
    }
}

/// The tokens of a cue, with a preposition that may stand apart.
pub fn cue_ranges(view: &View, start: usize, end: usize, preposition: Option<usize>) -> Ranges {
    match preposition {
        Some(at) if at == end => smallvec![view.tokens(start..end + 1)],
        Some(at) => smallvec![view.tokens(start..end), view.tokens(at..at + 1)],
        None => smallvec![view.tokens(start..end)],
    }
}
