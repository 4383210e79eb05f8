//! Nouns that a colon spells out: `The union made three demands: a pay rise; a seat on the board.` `Among the committee's
//! recommendations were the following:` with a list below.

use super::Layers;
use super::clauses::{Clauses, is_copula};
use super::draft::{Draft, Ranges, Rule};
use super::nouns::{light_verb, possessor};
use super::source;
use super::speech;
use super::subject::Phrase;
use super::verbs::cue_ranges;
use super::view::View;
use crate::claim::CueClass;
use crate::lexicon::{Entry, EntryKind, Flags, function as f};
use crate::stages::TokenRange;
use crate::stages::groups::NounGroup;
use crate::stages::tokens::TokenKind;
use smallvec::smallvec;

/// How many items a noun may stand before its colon.
const NEAR: usize = 16;

/// The most items of a list that a colon announces.
const ITEMS: usize = 100;

/// The claim of the noun that the colon at `colon` spells out.
pub fn find<'a>(view: &View<'_, 'a>, clauses: &Clauses<'a>, colon: usize) -> Option<Draft<'a>> {
    let (group, start, entry) = spelt_out(view, colon)?;
    let (cue, source) = said_by(view, clauses, group, start, colon)?;
    let content = if colon + 1 == view.len() { listed_below(view.layers, view.index)? } else { behind(view, colon)? };
    Some(Draft {
        cue: cue_ranges(view, cue.start, cue.end, None),
        lemma: &entry.headword,
        class: entry.class.unwrap_or(CueClass::Say),
        source: smallvec![view.tokens(source.range.clone())],
        head: Some(view.items[source.head].first),
        content,
        ..Draft::new(Rule::List, view.index)
    })
}

/// The reporting noun that ends at the colon, or is what the copula before the colon says something of.
fn spelt_out<'v, 'a>(view: &View<'v, 'a>, colon: usize) -> Option<(&'v NounGroup, usize, &'a Entry)> {
    let reports = |group: &'v NounGroup| {
        let start = (group.start..group.end).rev().find(|&i| view.has(i, Flags::CUE))?;
        let found = view.find(start, EntryKind::ReportingNoun)?;
        (view.behind(start, found.len) >= group.end).then_some((group, start, found.entry))
    };
    let last = view.noun_before(colon);
    if let Some(found) = last.and_then(reports) {
        return Some(found);
    }
    // "had one message for the strikers: …"
    let heard = last.and_then(|last| last.start.checked_sub(1)).filter(|&at| view.is_one(at, &[f::FOR, f::TO]));
    if let Some(found) = heard.and_then(|at| view.noun_before(at)).and_then(reports) {
        return Some(found);
    }
    // "The residents' demands include:"
    if let Some(verb) = view.groups.verbs.iter().find(|verb| verb.end == colon && !verb.passive)
        && view.cue_at(verb.head).is_none()
        && let Some(found) = view.noun_before(verb.start).and_then(reports)
        && found.0.possessor_end.is_some()
    {
        return Some(found);
    }
    // "are:", "were these:", "are as follows:"
    let verb = view.groups.verbs.iter().rev().find(|verb| verb.end <= colon && is_copula(view, verb))?;
    let filler = verb.end..colon;
    if filler.len() > 2 || filler.clone().any(|i| view.noun_of(i).is_some_and(|group| group.end < colon)) {
        return None;
    }
    let before = |group: &&NounGroup| group.end <= verb.start && group.start + NEAR > verb.start;
    view.groups.nouns.iter().filter(before).find_map(reports)
}

/// The cue and the source of a noun: its possessor, who it comes from, or the subject of the verb whose object it is.
fn said_by(
    view: &View,
    clauses: &Clauses,
    group: &NounGroup,
    start: usize,
    colon: usize,
) -> Option<(std::ops::Range<usize>, Phrase)> {
    let noun = start..group.end;
    if let Some(source) = possessor(view, group, start) {
        return Some((noun, source));
    }
    let participle = view.verb_at(group.end).filter(|verb| verb.end < colon).map_or(group.end, |verb| verb.end);
    let by = (group.end..=(participle + 1).min(colon)).find(|&i| view.is_one(i, &[f::BY, f::FROM]));
    if let Some(by) = by {
        return Some((noun, source::source(view, by + 1)?));
    }
    if let Some((verb, index)) = light_verb(view, group) {
        return Some((verb.start..group.end, clauses.subject(view, index)?.phrase.clone()));
    }
    let index = view.groups.verbs.partition_point(|verb| verb.end <= group.start).checked_sub(1)?;
    let verb = &view.groups.verbs[index];
    let object = !verb.passive && !is_copula(view, verb) && group.start <= verb.end + 1;
    Some((noun, clauses.subject(view, index).filter(|_| object)?.phrase.clone()))
}

/// The items of the list in the next paragraphs.
fn listed_below(layers: &Layers, unit: usize) -> Option<Ranges> {
    announced(layers, unit).filter(|items| !layers.quotes.opens(items[0].start as usize))
}

/// What stands behind the colon in its sentence, divided at semicolons.
fn behind(view: &View, colon: usize) -> Option<Ranges> {
    let (mut content, mut from) = (Ranges::new(), colon + 1);
    while from < view.reach(colon) {
        let end = (from..view.reach(colon)).find(|&i| view.kind(i) == Some(TokenKind::Semicolon));
        let end = end.unwrap_or(view.reach(colon));
        if let Some(range) = view.trim(from..end) {
            let first = range.start + usize::from(view.is_conjunction(range.start));
            content.extend((first < range.end).then(|| view.tokens(first..range.end)));
        }
        from = end + 1;
    }
    (!content.is_empty()).then_some(content)
}

/// The speech or the list that follows a unit in the next paragraphs.
pub fn announced(layers: &Layers, unit: usize) -> Option<Ranges> {
    let here = &layers.units.units[unit];
    let (next, behind) = speech::behind(layers, unit).next()?;
    let first = &layers.units.items[behind.items.start];
    if let Some(speech) = speech::of(layers, first) {
        let mut content = smallvec![speech];
        speech::append(layers, next, &mut content);
        return Some(content);
    }
    // An item of a list announces no others of it.
    if layers.paragraphs[here.paragraph as usize].list_item {
        return None;
    }
    let items = layers.paragraphs[here.paragraph as usize + 1..].iter().take(ITEMS).take_while(|p| p.list_item);
    let content: Ranges = items
        .map(|p| {
            let mut end = p.tokens.end;
            while end > p.text_start + 1 && !layers.tokens[end as usize - 1].is_word() {
                end -= 1;
            }
            TokenRange { start: p.text_start, end }
        })
        .filter(|range| !range.is_empty())
        .collect();
    (!content.is_empty()).then_some(content)
}
