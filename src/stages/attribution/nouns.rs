//! Nouns that report: `the mayor's claim that …`, `a warning from the coroner`, `made the argument that …`.

use super::asked::before_main_clause;
use super::clauses::{Clauses, is_copula};
use super::compact::compact;
use super::complement::{self, Complement};
use super::draft::{Circumstances, Draft, Ranges, Rule};
use super::noun_clauses::noun_clause_end;
use super::noun_sources::{equated, made_by, source_behind};
use super::relatives::rejects;
use super::subject::Phrase;
use super::verbs::cue_ranges;
use super::view::View;
use crate::claim::CueClass;
use crate::lexicon::{Entry, EntryKind, Flags, Frame, Tag, function as f};
use crate::stages::groups::{Mood, NounGroup, VerbGroup};
use smallvec::smallvec;
use std::ops::Range;

/// The claims of the reporting nouns of a unit.
pub fn find<'a>(view: &View<'_, 'a>, clauses: &Clauses<'a>, out: &mut Vec<Draft<'a>>) {
    // Behind the last group whose noun was found.
    let mut behind = 0;
    for start in view.beginning(EntryKind::ReportingNoun).filter(|&start| view.has(start, Flags::CUE)) {
        let Some(group) = view.noun_of(start).filter(|group| group.start >= behind) else { continue };
        let Some(found) = view.find(start, EntryKind::ReportingNoun) else { continue };
        let end = view.behind(start, found.len);
        if end >= group.end {
            behind = group.end;
            out.extend(one(view, clauses, group, start, end, found.entry));
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
    let draft = |cue: Ranges, source: Option<&Phrase>, found: Complement, negated: bool| Draft {
        cue,
        lemma: &entry.headword,
        class: entry.class.unwrap_or(CueClass::Say),
        negated,
        source: source.map_or_else(Ranges::new, |source| smallvec![view.tokens(source.range.clone())]),
        head: source.map(|source| view.items[source.head].first),
        content: found.content,
        circumstances: found.circumstances,
        ..Draft::new(Rule::Noun, view.index)
    };
    // "Calling the verdict “a stain”": what it is called.
    let calls = |verb: &VerbGroup| {
        view.cue_at(verb.head).is_some_and(|found| found.entry.frames.has(Frame::Predicate)) && !verb.passive
    };
    if view.quotation_end(end).is_some() && view.verb_before(group.start).is_some_and(calls) {
        return None;
    }
    // "in order to win": no order that somebody gave.
    let purpose = group.end == group.start + 1 && group.start > 0 && view.is(group.start - 1, f::IN);
    if purpose && view.tag(end) == Some(Tag::To) {
        return None;
    }
    let opens = group.start > 0
        && group.start < 4
        && view.is_preposition(group.start - 1)
        && view.verb_before(group.start - 1).is_none();
    if let Some((source, mut found)) = source_behind(view, group, end, entry) {
        if opens {
            before_main_clause(view, &mut found);
        }
        return Some(draft(cue_ranges(view, start, end, None), Some(&source), found, false));
    }
    if let Some((source, found)) = made_by(view, end, entry) {
        return Some(draft(cue_ranges(view, start, end, None), Some(&source), found, false));
    }
    // "His message [to drivers] was “Wait.”"
    let heard = || {
        let to = compact(view, end + 1).filter(|_| view.is(end, f::TO))?.range.end;
        let copula = view.verb_at(to).is_some_and(|verb| verb.is_finite() && is_copula(view, verb));
        copula.then(|| content(view, to, entry)).flatten()
    };
    let mut found = content(view, end, entry).or_else(|| equated(view, group, entry)).or_else(heard)?;
    if opens {
        before_main_clause(view, &mut found);
    }
    let cue = cue_ranges(view, start, end, found.preposition);
    if let Some(source) = possessor(view, group, start) {
        // "The sheriff's message to parents: …": the colon attributes.
        if found.range.as_ref().is_some_and(|range| range.start.checked_sub(1).is_some_and(|at| view.is_colon(at))) {
            return None;
        }
        return Some(draft(cue, Some(&source), found, false));
    }
    // "expressed doubt that …"
    if let Some((verb, index)) = light_verb(view, group) {
        let subject = clauses.subject(view, index)?;
        let negated = verb.negated || (group.start..start).any(|i| view.is(i, f::NO));
        let cue = cue_ranges(view, verb.start, end, found.preposition);
        return Some(draft(cue, Some(&subject.phrase), found, negated));
    }
    // "[added] a caveat: “…”": the verb goes with a noun that a colon makes speech.
    let announced = view.is_colon(end) && view.is_speech(end + 1);
    let verb = view.groups.verbs.partition_point(|verb| verb.end < group.start);
    let adds = |said: &&VerbGroup| said.end == group.start && said.is_finite() && !said.passive;
    if let Some(said) = view.groups.verbs.get(verb).filter(|_| announced).filter(adds)
        && let Some(subject) = clauses.subject(view, verb)
    {
        let cue = cue_ranges(view, said.start, end, None);
        return Some(draft(cue, Some(&subject.phrase), found, said.negated));
    }
    // "stirred the crowd with a claim that …", "weighed the idea of …"
    // "refused to deny reports that …": what is reported of, others have said.
    let does = |verb: &VerbGroup| verb.mood != Mood::Infinitive || !view.has(verb.head, Flags::CUE);
    let governed = group.start > 0 && view.is_one(group.start - 1, &[f::WITH, f::IN])
        || view.verb_before(group.start).is_some_and(does);
    let subject = if governed { subject_of_clause(view, clauses, group.start) } else { None };
    Some(draft(cue, subject.as_ref(), found, false))
}

/// "the mayor's claim", "the Voss claim", "Canadian plans"
pub fn possessor(view: &View, group: &NounGroup, cue: usize) -> Option<Phrase> {
    if let Some(possessor) = group.possessor_end.filter(|&p| p <= cue) {
        return Some(Phrase::possessor(view, group, possessor));
    }
    let last = cue.checked_sub(1).filter(|&last| last >= group.start)?;
    if view.tag(last) != Some(Tag::Name) {
        return None;
    }
    let first = (group.start..=last).rev().take_while(|&i| view.tag(i) == Some(Tag::Name)).last()?;
    Some(Phrase { range: first..cue, head: last })
}

/// The light verb before a noun group, and its index.
pub fn light_verb<'v>(view: &View<'v, '_>, group: &NounGroup) -> Option<(&'v VerbGroup, usize)> {
    let verb = view.verb_before(group.start)?;
    let index = view.groups.verbs.partition_point(|v| v.start < verb.start);
    (view.has(verb.head, Flags::LIGHT_VERB) && !verb.passive).then_some((verb, index))
}

/// The subject of the nearest finite verb before `at`, in the same clause.
fn subject_of_clause(view: &View, clauses: &Clauses, at: usize) -> Option<Phrase> {
    let after = view.groups.verbs.partition_point(|v| v.end < at);
    let index = (after.saturating_sub(3)..after).rev().find(|&i| view.groups.verbs[i].is_finite())?;
    let verb = &view.groups.verbs[index];
    if (verb.end..at).any(|i| view.is_subordinator(i) || view.is_end(i)) {
        return None;
    }
    clauses.subject(view, index).map(|subject| subject.phrase.clone())
}

/// The content of a noun, directly behind it or behind a copula: "her fear is that …".
pub fn content(view: &View, end: usize, entry: &Entry) -> Option<Complement> {
    if let Some(range) = apposed(view, end, entry) {
        let (content, circumstances) = (smallvec![view.tokens(range.clone())], Circumstances::default());
        return Some(Complement { rule: Rule::That, content, preposition: None, circumstances, range: Some(range) });
    }
    if let Some(mut found) = complement::behind(view, end, &entry.frames, None) {
        if let Some(range) = found.range.clone() {
            // "the requests that come in", "a claim that they dispute": a relative clause.
            let gap = view.is_finite_behind(range.start + 1) || rejects(view, range.start + 1);
            if found.rule == Rule::That && gap {
                return None;
            }
            let own = Some(range.end).filter(|_| found.rule != Rule::Preposition);
            let end = own.or_else(|| other_noun(view, range.clone()));
            let end = end.or_else(|| listed_end(view, range.clone())).unwrap_or(range.end);
            let inner = noun_clause_end(view, range.start + 1, end, found.rule != Rule::To);
            found.content = smallvec![view.tokens(view.trim(range.start..inner)?)];
        }
        let bare = matches!(found.rule, Rule::Clause | Rule::Object);
        return (!bare).then_some(found);
    }
    let verb = view.verb_behind(end).filter(|verb| verb.is_finite())?;
    // "Hopes are high [that …]"
    let described = is_copula(view, verb) && view.tag(verb.end) == Some(Tag::Adjective);
    let found = complement::behind(view, verb.end + usize::from(described), &entry.frames, None)?;
    let extraposed = is_extraposed(view, end, verb, &found);
    let equated = is_copula(view, verb) && verb.start == end && !described;
    let told = equated && matches!(found.rule, Rule::That | Rule::Wh | Rule::To | Rule::QuoteAfter);
    (told || extraposed).then_some(found)
}

/// How far a clause between commas or dashes may reach behind its noun.
const APPOSED: usize = 60;

/// "Her theory[, that a nun painted it,] has gained ground": the clause between commas that says what a noun before its verb is.
fn apposed(view: &View, end: usize, entry: &Entry) -> Option<Range<usize>> {
    // "The claim – that it was late – was denied"
    let mark = |i: usize| if view.is_dash(end) { view.is_dash(i) } else { view.is_comma(i) };
    let opens = mark(end) && view.is(end + 1, f::THAT) && view.tag(end + 1) != Some(Tag::Determiner);
    view.noun_at(end + 2).filter(|_| opens && entry.frames.tells())?;
    let far = view.reach(end).min(end + APPOSED);
    let close = (end + 3..far).find(|&i| mark(i) && view.is_finite_behind(i + 1))?;
    let clause = (end + 3..close).any(|i| view.is_finite_at(i));
    clause.then_some(end + 1..close)
}

/// How many more items may stand in a list of what a noun is about.
const LISTED: usize = 6;

/// "The demand for more pay[, shorter hours and a canteen] was refused": where the list ends that goes on behind `range`, of what the
/// subject of the first verb is about.
fn listed_end(view: &View, range: Range<usize>) -> Option<usize> {
    let before = view.groups.verbs.first().is_some_and(|verb| verb.start < range.start);
    let mut at = range.end;
    for _ in 0..if before { 0 } else { LISTED } {
        let joins = view.is_comma(at) || view.is_conjunction(at);
        let next = at + 1 + usize::from(view.is_comma(at) && view.is_conjunction(at + 1));
        let last = view.is_conjunction(next - 1);
        let group = view.noun_at(next).filter(|_| joins)?;
        let phrase = view.noun_at(group.end + 1).filter(|_| view.is_preposition(group.end));
        at = phrase.map_or(group.end, |phrase| phrase.end);
        if last {
            return view.is_finite_behind(at).then_some(at);
        }
    }
    None
}

/// "His insistence on secrecy[, and her suspicion that …]": the comma before another noun that reports, with whose it is.
fn other_noun(view: &View, range: Range<usize>) -> Option<usize> {
    let other =
        |group: &NounGroup| group.possessor_end.is_some() && view.find(group.head, EntryKind::ReportingNoun).is_some();
    let mut commas = range.filter(|&i| view.is_comma(i) && view.is_conjunction(i + 1));
    commas.find(|&i| view.noun_at(i + 2).is_some_and(other))
}

/// "Rumours swirled [that the mill would close]", "Questions were raised [about the cost]": behind the verb stands what the noun
/// before it, which ends before `end`, is about.
fn is_extraposed(view: &View, end: usize, verb: &VerbGroup, found: &Complement) -> bool {
    let raised = verb.passive && view.has(verb.head, Flags::LIGHT_VERB);
    let reports = view.cue_at(verb.head).is_some_and(|found| found.entry.frames.tells());
    let any = view.noun_before(end).is_some_and(|group| matches!(view.tag(group.start), Some(Tag::Noun | Tag::Nouns)));
    // "worked so well that …"
    let near = found.range.as_ref().is_some_and(|range| !(verb.end..range.start).any(|i| view.is(i, f::SO)));
    let described = view.tag(verb.end) == Some(Tag::Adjective);
    let grows = any && near && !verb.passive && !reports && (described || !is_copula(view, verb));
    match found.rule {
        Rule::That => raised || grows,
        Rule::Preposition | Rule::Wh => raised,
        _ => false,
    }
}
