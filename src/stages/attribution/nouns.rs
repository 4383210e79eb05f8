//! Nouns that report: `the mayor's claim that …`, `a warning from the coroner`, `made the argument that …`.

use super::clauses::Clauses;
use super::complement::{self, Complement};
use super::draft::{Draft, Ranges, Rule};
use super::extent::noun_clause_end;
use super::phrase;
use super::subject::Phrase;
use super::verbs::cue_ranges;
use super::view::View;
use crate::claim::CueClass;
use crate::lexicon::{Entry, EntryKind, Flags, Tag, function as f};
use crate::stages::groups::{Mood, NounGroup};
use smallvec::smallvec;

/// The claims of the reporting nouns of a unit.
pub fn find<'a>(view: &View<'_, 'a>, clauses: &Clauses<'a>, out: &mut Vec<Draft<'a>>) {
    for group in &view.groups.nouns {
        let cue = (group.start..group.end).filter(|&i| view.has(i, Flags::CUE)).find_map(|i| {
            let found = view.find(i, EntryKind::ReportingNoun)?;
            let end = view.behind(i, found.len);
            (end >= group.end).then_some((i, end, found.entry))
        });
        if let Some((start, end, entry)) = cue {
            out.extend(one(view, clauses, group, start, end, entry));
        }
    }
}

fn one<'a>(
    view: &View<'_, 'a>,
    clauses: &Clauses<'a>,
    group: &NounGroup,
    start: usize,
    end: usize,
    entry: &'a Entry,
) -> Option<Draft<'a>> {
    let draft = |cue: Ranges, source: &Phrase, found: Complement, negated: bool| Draft {
        rule: Rule::Noun,
        cue,
        lemma: &entry.headword,
        class: entry.class.unwrap_or(CueClass::Say),
        negated,
        source: smallvec![view.tokens(source.range.clone())],
        head: Some(view.items[source.head].first),
        content: found.content,
        circumstances: found.circumstances,
        unit: view.index,
        finite: false,
        confidence: 0.0,
    };
    // "a warning from the coroner that …"
    if view.is_one(end, &[f::BY, f::FROM])
        && let Some(source) = phrase::source(view, end + 1)
    {
        let found = content(view, source.range.end, entry)?;
        return Some(draft(cue_ranges(view, start, end, None), &source, found, false));
    }
    let found = content(view, end, entry)?;
    // "the mayor's claim that …"
    if let Some(possessor) = group.possessor_end.filter(|&p| p <= start) {
        let head =
            if view.tag(possessor - 1) == Some(Tag::Genitive) { possessor.saturating_sub(2) } else { possessor - 1 };
        let source = Phrase { range: group.start..possessor, head: head.max(group.start) };
        return Some(draft(cue_ranges(view, start, end, found.preposition), &source, found, false));
    }
    // "expressed doubt that …"
    let verb = view.verb_before(group.start)?;
    let index = view.groups.verbs.partition_point(|v| v.start < verb.start);
    if !view.has(verb.head, Flags::LIGHT_VERB) || verb.passive {
        return None;
    }
    let subject = clauses.subjects[index].as_ref()?;
    let negated = verb.negated || (group.start..start).any(|i| view.is(i, f::NO));
    Some(draft(cue_ranges(view, verb.start, end, found.preposition), &subject.phrase, found, negated))
}

/// The content of a noun, directly behind it or behind a copula: "her fear is that …".
fn content(view: &View, end: usize, entry: &Entry) -> Option<Complement> {
    if let Some(mut found) = complement::behind(view, end, &entry.frames, None) {
        if let Some(range) = found.range.clone() {
            let inner = noun_clause_end(view, range.start + 1, range.end);
            found.content = smallvec![view.tokens(view.trim(range.start..inner)?)];
        }
        let bare = matches!(found.rule, Rule::Clause | Rule::Object);
        return (!bare).then_some(found);
    }
    let verb = view.verb_at(end).filter(|v| v.mood == Mood::Finite && super::clauses::is_copula(view, v))?;
    complement::behind(view, verb.end, &entry.frames, None)
        .filter(|found| matches!(found.rule, Rule::That | Rule::Wh | Rule::To | Rule::QuoteAfter))
}
