//! What a person is said to be at heart: `is confident that …`, `has been critical of …`.

use super::clauses::Clauses;
use super::complement;
use super::draft::{Draft, Rule};
use super::phrase::skip_adverbs;
use super::verbs::cue_ranges;
use super::view::View;
use crate::claim::CueClass;
use crate::lexicon::{EntryKind, Flags, Frame, function as f};
use crate::stages::groups::{Mood, VerbGroup};
use smallvec::smallvec;

/// The claims of the adjectives behind a copula, or in place of a participle.
pub fn find<'a>(view: &View<'_, 'a>, clauses: &Clauses<'a>, out: &mut Vec<Draft<'a>>) {
    for (i, verb) in view.groups.verbs.iter().enumerate() {
        let participle = verb.passive && view.has(verb.head, Flags::CUE);
        let at = if participle { verb.head } else { skip_adverbs(view, verb.end) };
        if !view.has(at, Flags::CUE) || !participle && clauses.cue(view, i).is_some() {
            continue;
        }
        let Some(subject) = clauses.subject(view, i) else { continue };
        out.extend(one(view, verb, at, subject));
    }
}

fn one<'a>(view: &View<'_, 'a>, verb: &VerbGroup, at: usize, subject: &super::subject::Subject) -> Option<Draft<'a>> {
    let found = view.find(at, EntryKind::ReportingAdjective)?;
    let end = view.behind(at, found.len);
    if verb.mood == Mood::Infinitive && verb.start == verb.head {
        return None;
    }
    let mut frames = found.entry.frames.clone();
    // "is eager to", "is certain that": what follows is told by its own first word.
    if frames.has(Frame::That) {
        frames.insert(Frame::Clause);
    }
    let content = complement::behind(view, end, &frames, None).filter(|c| c.rule != Rule::QuoteAfter)?;
    let negation = (verb.start..at).any(|i| view.is_one(i, &[f::NOT, f::NT, f::NEVER]));
    Some(Draft {
        cue: cue_ranges(view, verb.start, end, content.preposition),
        lemma: &found.entry.headword,
        class: found.entry.class.unwrap_or(CueClass::Think),
        negated: negation,
        source: smallvec![view.tokens(subject.phrase.range.clone())],
        head: Some(view.items[subject.phrase.head].first),
        content: content.content,
        circumstances: content.circumstances,
        finite: true,
        ..Draft::new(Rule::Adjective, view.index)
    })
}
