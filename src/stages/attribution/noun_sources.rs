//! Who stands behind a noun for what is said: `a warning from the coroner that …`, `the claim, made by a wrestler, that …`.

use super::clauses::is_copula;
use super::complement::Complement;
use super::draft::{Circumstances, Rule};
use super::insertions::behind_participle;
use super::nouns::content;
use super::source;
use super::subject::Phrase;
use super::view::View;
use crate::lexicon::{Entry, Flags, Frame, Tag, function as f};
use crate::stages::groups::NounGroup;
use smallvec::smallvec;

/// "a warning from the coroner that …", "unease among traders about …"
pub fn source_behind(view: &View, group: &NounGroup, end: usize, entry: &Entry) -> Option<(Phrase, Complement)> {
    let of = view.is(end, f::OF);
    if !of && !view.is_one(end, &[f::BY, f::FROM, f::AMONG, f::INSIDE]) {
        return None;
    }
    let mut source = source::source(view, end + 1)?;
    // "the view of the coroner that", “Never,” was the view of one clerk, but "the view of the bay"
    let held = || {
        let behind = source.range.end;
        let that = view.is(behind, f::THAT) && view.tag(behind) != Some(Tag::Determiner);
        let speaks = view.has(source.head, Flags::SPEAKER) || view.is_person(source.head);
        speaks && (that || equated(view, group, entry).is_some())
    };
    if of && entry.frames.takes("of") && !held() {
        return None;
    }
    // "calls from drivers [for the minister to go]"
    let wanted = |&i: &usize| entry.frames.takes("for") && view.is(i, f::FOR);
    source.range.end = (source.head + 1..source.range.end).find(wanted).unwrap_or(source.range.end);
    // "an admission from the counsel, Mara Voss[,] that …"
    let end = source.range.end;
    let found = content(view, if view.is_comma(end) && view.is(end + 1, f::THAT) { end + 1 } else { end }, entry)
        .or_else(|| equated(view, group, entry))?;
    Some((source, found))
}

/// "The claim[, made on a podcast by a wrestler,] that …", "a demand[, by Ada Marsh,] that …": who made it is told between commas.
pub fn made_by(view: &View, end: usize, entry: &Entry) -> Option<(Phrase, Complement)> {
    if view.is_comma(end) && view.is_one(end + 1, &[f::BY, f::FROM]) {
        let source = source::source(view, end + 2)?;
        let that = source.range.end + 1;
        let told = view.is_comma(source.range.end) && view.is(that, f::THAT);
        return told.then(|| content(view, that, entry)).flatten().map(|found| (source, found));
    }
    let close = behind_participle(view, end).filter(|&close| view.is_comma(close) && view.is(close + 1, f::THAT))?;
    let by = (end + 2..close).find(|&i| view.is(i, f::BY))?;
    let source = source::source(view, by + 1).filter(|source| source.range.end <= close)?;
    let speaks = view.has(source.head, Flags::SPEAKER) || view.entity_at(source.head).is_some();
    Some((source, content(view, close + 1, entry)?)).filter(|_| speaks)
}

/// “Never,” was [her answer]: the quotation that a copula equates a noun with.
pub fn equated(view: &View, group: &NounGroup, entry: &Entry) -> Option<Complement> {
    let verb = view.verb_before(group.start).filter(|verb| verb.is_finite() && is_copula(view, verb))?;
    let last = verb.start.checked_sub(1).filter(|_| entry.frames.has(Frame::Quote) || entry.frames.tells())?;
    let end = verb.start - usize::from(view.is_comma(last));
    let start = (0..end).find(|&i| !view.is_conjunction(i))?;
    let quoted = view.is_speech(start) && start + 1 == end || view.quotation_end(start) == Some(end);
    let content = smallvec![view.tokens(start..end)];
    if !quoted {
        return None;
    }
    Some(Complement {
        rule: Rule::QuoteBefore,
        content,
        preposition: None,
        circumstances: Circumstances::default(),
        range: None,
    })
}
