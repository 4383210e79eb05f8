//! What a person is said to be at heart: `is confident that …`, `has been critical of …`.

use super::clauses::Clauses;
use super::complement::{self, Complement};
use super::draft::{Draft, Rule};
use super::phrase::skip_adverbs;
use super::subject::Subject;
use super::verbs::cue_ranges;
use super::view::View;
use crate::claim::CueClass;
use crate::lexicon::{Entry, EntryKind, Flags, Frame, Frames, Tag, TagSet, function as f};
use crate::stages::groups::{Mood, VerbGroup};
use crate::stages::tokens::TokenKind;
use crate::stages::units::Item;
use smallvec::smallvec;
use std::ops::Range;

/// How many verbs are looked back over for the one whose subject an adjective behind a comma describes.
const VERBS_BACK: usize = 8;

/// What may stand directly behind the comma before an adjective that describes a subject.
const DETACHED: TagSet = TagSet::of(&[Tag::Adjective, Tag::Participle, Tag::Adverb]);

/// The claims of the adjectives behind a copula, or in place of a participle.
pub fn find<'a>(view: &View<'_, 'a>, clauses: &Clauses<'a>, out: &mut Vec<Draft<'a>>) {
    for (i, verb) in view.groups.verbs.iter().enumerate() {
        let participle = verb.passive && view.has(verb.head, Flags::CUE);
        let at = if participle { verb.head } else { skip_adverbs(view, verb.end) };
        if !view.has(at, Flags::CUE) || !participle && clauses.cue(view, i).is_some() {
            continue;
        }
        out.extend(one(view, clauses, i, at));
    }
    let detaches = |pair: &[Item]| (pair[0].kind == TokenKind::Comma) & DETACHED.has(pair[1].tag);
    let commas = view.items.windows(2).zip(0..).skip(1).filter(|(pair, _)| detaches(pair));
    out.extend(commas.filter_map(|(_, comma)| detached(view, clauses, comma)));
}

/// "Voss toured the states, [sure that she could win]": behind a comma, of the subject before it.
fn detached<'a>(view: &View<'_, 'a>, clauses: &Clauses<'a>, comma: usize) -> Option<Draft<'a>> {
    let at = skip_adverbs(view, comma + 1);
    if !view.has(at, Flags::CUE) || !matches!(view.tag(at), Some(Tag::Adjective | Tag::Participle)) {
        return None;
    }
    let found = view.find(at, EntryKind::ReportingAdjective)?;
    let end = view.behind(at, found.len);
    let content = complement::behind(view, end, &clausal(&found.entry.frames), None)
        .filter(|content| matches!(content.rule, Rule::That | Rule::To | Rule::Wh))?;
    let verbs = &view.groups.verbs[..view.groups.verbs.partition_point(|verb| verb.end <= comma)];
    let finite = (0..verbs.len()).rev().take(VERBS_BACK).filter(|&i| verbs[i].is_finite());
    let subject = finite.filter_map(|i| clauses.subject(view, i)).find(|subject| !subject.relative)?;
    Some(draft(view, found.entry, at..end, content, subject))
}

/// "is eager to", "is certain that": what follows is told by its own first word.
fn clausal(frames: &Frames) -> Frames {
    let mut frames = frames.clone();
    if frames.has(Frame::That) {
        frames.insert(Frame::Clause);
    }
    frames
}

fn one<'a>(view: &View<'_, 'a>, clauses: &Clauses<'a>, i: usize, at: usize) -> Option<Draft<'a>> {
    let verb = &view.groups.verbs[i];
    let found = view.find(at, EntryKind::ReportingAdjective)?;
    let end = view.behind(at, found.len);
    if verb.mood == Mood::Infinitive && verb.start == verb.head {
        return None;
    }
    // "denied being confused about dates": what is denied.
    let of = |before: &VerbGroup| view.cue_at(before.head).is_some_and(|found| found.entry.frames.has(Frame::Ing));
    if verb.mood == Mood::Gerund && view.verb_before(verb.start).is_some_and(of) {
        return None;
    }
    let content =
        complement::behind(view, end, &clausal(&found.entry.frames), None).filter(|c| c.rule != Rule::QuoteAfter)?;
    // "was keen to stress that it was safe": it is the verb that reports.
    let tells = |verb: &VerbGroup| {
        let class = view.cue_at(verb.head).and_then(|found| found.entry.class);
        matches!(class, Some(CueClass::Say | CueClass::Assert)) && view.is(verb.end, f::THAT)
    };
    let stresses = content.range.as_ref().and_then(|range| view.verb_at(range.start)).is_some_and(tells);
    if content.rule == Rule::To && stresses && found.entry.class != Some(CueClass::Decline) {
        return None;
    }
    let negated = (verb.start..at).any(|i| view.is_one(i, &[f::NOT, f::NT, f::NEVER]));
    // "showed signs [of growing wary of it]": no second thing that is said of the subject.
    let hangs = verb.mood == Mood::Gerund && verb.start > 0 && view.is_preposition(verb.start - 1);
    let subject = clauses.subject(view, i)?;
    Some(Draft { negated, finite: !hangs, ..draft(view, found.entry, verb.start..end, content, subject) })
}

fn draft<'a>(
    view: &View<'_, 'a>,
    entry: &'a Entry,
    cue: Range<usize>,
    content: Complement,
    subject: &Subject,
) -> Draft<'a> {
    Draft {
        cue: cue_ranges(view, cue.start, cue.end, content.preposition),
        lemma: &entry.headword,
        class: entry.class.unwrap_or(CueClass::Think),
        source: smallvec![view.tokens(subject.phrase.range.clone())],
        head: Some(view.items[subject.phrase.head].first),
        content: content.content,
        circumstances: content.circumstances,
        finite: true,
        ..Draft::new(Rule::Adjective, view.index)
    }
}
