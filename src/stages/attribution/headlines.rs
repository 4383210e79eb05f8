//! Frames of headlines, which do without articles, auxiliaries and often the verb: `Bridge ‘safe’, says mayor` ·
//! `Tolls to rise, sources say` · `Voters tired of tolls: poll` · `‘We were wrong’: minister on ferry deal`.
//!
//! A headline's last words tell: behind the last comma stands a source with a reporting verb, behind the last colon or dash
//! a source alone. What stands before is the content, whether or not it has a verb. Labels (`Exclusive:`) are no content.

use super::beginnings::clause_at;
use super::draft::{Circumstances, Draft, Ranges, Rule};
use super::source;
use super::view::View;
use crate::claim::{CueClass, Zone};
use crate::lexicon::{Entry, EntryKind, Flags, Frame, Inflection, Tag, function as f};
use crate::stages::tokens::TokenKind;
use smallvec::smallvec;
use std::ops::Range;

/// The most items of a frame.
const FRAME: usize = 9;
/// The most items of the first half of one that a semicolon divides.
const HALF: usize = 24;
/// The most items of a label before a colon.
const LABEL: usize = 3;

/// The claim that the frame at the end of a headline makes; what other constructions made of the frame goes.
pub fn find<'a>(view: &View<'_, 'a>, out: &mut Vec<Draft<'a>>) {
    let end = frame_end(view);
    let low = end.saturating_sub(FRAME + 1).max(1);
    let Some(mark) = (low..end).rev().find(|&i| view.is_comma(i) || view.is_colon(i) || view.is_dash(i)) else {
        return;
    };
    let frame = if view.is_comma(mark) || view.is_dash(mark) { verbal(view, mark, end) } else { None };
    let frame =
        frame.or_else(|| if view.is_comma(mark) { None } else { bare(view, mark, end).or_else(|| quoted(view, mark)) });
    let Some(frame) = frame else { return };
    let first = behind_label(view, mark);
    let Some(content) = view.trim(first..mark) else { return };
    let start = view.items[mark].first;
    for draft in out.iter_mut().rev().take_while(|draft| draft.unit == view.index) {
        let of_frame = draft.cue.iter().any(|range| range.end > start);
        draft
            .content
            .iter_mut()
            .for_each(|range| range.end = if of_frame { range.start } else { range.end.min(start) });
        draft.content.retain(|range| !range.is_empty());
    }
    let source = view.tokens(frame.source);
    out.push(Draft {
        cue: smallvec![view.tokens(frame.cue)],
        lemma: frame.entry.map_or(view.text(mark), |entry| &entry.headword),
        class: frame.entry.and_then(|entry| entry.class).unwrap_or(CueClass::Say),
        source: if frame.told { Ranges::new() } else { smallvec![source] },
        head: if frame.told { None } else { Some(view.items[frame.head].first) },
        content: smallvec![view.tokens(content)],
        circumstances: Circumstances { addressee: frame.told.then_some(source), ..Circumstances::default() },
        finite: frame.entry.is_some(),
        ..Draft::new(Rule::Headline, view.index)
    });
}

/// Where the last word of the frame is followed by nothing: the end of the headline, or of its first half: "No plans to sell, says
/// owner; fans unconvinced".
fn frame_end(view: &View) -> usize {
    let semicolon = (1..view.len().min(HALF)).find(|&i| view.kind(i) == Some(TokenKind::Semicolon));
    semicolon.unwrap_or(view.len() - usize::from(view.tag(view.len() - 1) == Some(Tag::End)))
}

/// Headlines, and the points of a summary that end as headlines do.
pub fn is_telegraphic(view: &View) -> bool {
    if view.unit.inside.is_some() {
        return false;
    }
    let paragraph = &view.layers.paragraphs[view.unit.paragraph as usize];
    match paragraph.zone {
        Zone::Headline => true,
        Zone::Summary | Zone::List => paragraph.list_item && view.tag(view.len() - 1) != Some(Tag::End),
        _ => false,
    }
}

struct HeadlineFrame<'a> {
    cue: Range<usize>,
    /// None for a colon or a dash.
    entry: Option<&'a Entry>,
    source: Range<usize>,
    head: usize,
    /// Whether it is no source but whom it was said to.
    told: bool,
}

/// "mayor says", "says mayor", "study of twins suggests"
fn verbal<'a>(view: &View<'_, 'a>, mark: usize, end: usize) -> Option<HeadlineFrame<'a>> {
    let (first, last) = (mark + 1, end.checked_sub(1)?);
    if first >= last {
        return None;
    }
    if let Some(entry) = reports(view, last) {
        // The tagger knows sentences, not headlines.
        let head = view.noun_at(first).map_or(last - 1, |group| group.head.min(last - 1));
        // Headlines tell in the present: "inquiry told" is who was told.
        let past = view.find(last, EntryKind::ReportingVerb)?.inflection == Inflection::Past;
        let told = entry.frames.has(Frame::Addressee) && past || entry.frames.has(Frame::Hearer);
        // "a study has found"
        let auxiliary = f::is_have(view.word(last - 1));
        let cue = if auxiliary { last - 1 } else { last };
        if cue == first {
            return None;
        }
        let head = head.min(cue - 1);
        let told = told && !auxiliary;
        let frame = HeadlineFrame { cue: cue..end, entry: Some(entry), source: first..cue, head, told };
        return speaks(view, head).then_some(frame);
    }
    // "…, citing costs": what the one before says, too.
    // "– leaked memo" leaks nothing.
    let described = view.noun_of(first).is_some() && view.tag(first) == Some(Tag::Participle);
    let entry = reports(view, first).filter(|_| view.tag(first) != Some(Tag::Gerund) && !described)?;
    // "Envoy Quits, Says Plan Is Dead": what the one before says.
    // "Court Rejects Appeal, Orders Pit Shut": so is what somebody is ordered.
    let ordered = entry.frames.has(Frame::ObjectTo) && !entry.frames.has(Frame::Clause);
    if ordered || entry.frames.has(Frame::Clause) && clause_at(view, first + 1) {
        return None;
    }
    let head = view.noun_at(first + 1).map_or(first + 1, |group| group.head);
    let frame = HeadlineFrame { cue: first..first + 1, entry: Some(entry), source: first + 1..end, head, told: false };
    speaks(view, head).then_some(frame)
}

/// A verb of one word that reports a clause or a quote, whatever the tagger takes it for: "operator claims".
fn reports<'a>(view: &View<'_, 'a>, at: usize) -> Option<&'a Entry> {
    let found = view.has(at, Flags::CUE).then(|| view.find(at, EntryKind::ReportingVerb))??;
    let frames = &found.entry.frames;
    let clausal = frames.tells() || frames.has(Frame::Quote);
    (found.len == 1 && clausal).then_some(found.entry)
}

/// A source alone, behind a colon or a dash.
fn bare<'a>(view: &View<'_, 'a>, mark: usize, end: usize) -> Option<HeadlineFrame<'a>> {
    // "– leaked memo"
    let described = matches!(view.tag(mark + 1), Some(Tag::Participle | Tag::Past)) && view.noun_of(mark + 1).is_none();
    let first = mark + 1 + usize::from(described);
    let group = view.noun_at(first)?;
    let verbal = (first..end).any(|i| view.verb_of(i).is_some());
    let whole = group.end == end || view.is_preposition(group.end);
    let acts = |i: usize| view.verb_of(i).is_some() || view.tag(i) == Some(Tag::To);
    // "At least 40 dead in attack: officials"
    let told = |i: usize| view.tag(i) == Some(Tag::Adjective) && view.noun_of(i).is_none();
    let voiced = view.is_dash(mark) || (0..mark).any(|i| view.is_speech(i) || acts(i) || told(i));
    (whole && voiced && !verbal && speaks(view, group.head)).then(|| HeadlineFrame {
        cue: mark..mark + 1,
        entry: None,
        source: mark + 1..end,
        head: group.head,
        told: false,
    })
}

/// “‘We were wrong’: minister breaks silence”: all that stands before the mark is quoted, and behind it stands who breaks it.
fn quoted<'a>(view: &View<'_, 'a>, mark: usize) -> Option<HeadlineFrame<'a>> {
    let group = view.noun_at(mark + 1)?;
    let source = source::source(view, mark + 1)?;
    let (first, last) = (view.items[behind_label(view, mark)].first as usize, view.items[mark].first as usize);
    let quotes = view.layers.quotes;
    let said =
        quotes.closes(last - 1) && quotes.innermost(last - 1).is_some_and(|q| quotes.list[q].open as usize <= first);
    let acts = view.verb_at(source.range.end).is_some_and(|verb| verb.is_finite() && !verb.passive);
    // "minister apologises over leak": the tagger knows sentences, not headlines.
    let last = (group.start..group.end).rev().find(|&i| speaks(view, i))?;
    let (source, head) = match speaks(view, group.head) {
        true => (source.range, source.head),
        false => (group.start..last + 1, last),
    };
    (said && (acts || last < group.head)).then_some(HeadlineFrame {
        cue: mark..mark + 1,
        entry: None,
        source,
        head,
        told: false,
    })
}

fn speaks(view: &View, at: usize) -> bool {
    let speaks = Flags::SPEAKER.or(Flags::MEDIA).or(Flags::ORGANIZATION);
    view.tag(at) == Some(Tag::Name) || view.has(at, speaks)
}

/// Where the content begins: behind a short label that is no source ("Exclusive:", "Breaking:").
fn behind_label(view: &View, mark: usize) -> usize {
    let colon = (1..mark.min(LABEL)).find(|&i| view.is_colon(i));
    colon.filter(|&colon| !(0..colon).any(|i| speaks(view, i))).map_or(0, |colon| colon + 1)
}
