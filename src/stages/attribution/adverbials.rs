//! What stands between a cue and its content: when, in what and to whom it was said.

use super::addressees::addressee;
use super::adjuncts::{before_content, questioned};
use super::draft::Circumstances;
use super::media::medium;
use super::view::View;
use crate::lexicon::{EntryKind, Flags, Tag, TemporalRole, WordId, function as f};
use crate::stages::groups::{Mood, NounGroup};
use crate::stages::tokens::TokenKind;

/// Skips adverbs, times, media and `to` addressees from `at`, and notes them.
pub fn skip(view: &View, at: usize, out: &mut Circumstances) -> usize {
    if !may_skip(view, at) {
        return at;
    }
    if !out.is_empty() {
        return note(view, at, out);
    }
    let (end, noted) = view.memo.adverbials(view.item(at), || {
        let mut noted = Circumstances::default();
        (note(view, at, &mut noted), noted)
    });
    *out = noted;
    end
}

/// What begins a phrase that is skipped, whatever the tagger takes it for.
const OPENERS: &[WordId] =
    &[f::AS, f::WHEN, f::IN, f::ON, f::AT, f::DURING, f::VIA, f::THROUGH, f::FROM, f::OVER, f::BY, f::TO];

/// Whether anything that is skipped may begin at `at`, by a first look: most of what stands behind a cue is its content.
pub fn may_skip(view: &View, at: usize) -> bool {
    let Some(item) = view.items.get(at) else { return false };
    if item.kind == TokenKind::Comma || OPENERS.contains(&item.word) {
        return true;
    }
    let group = view.noun_at(at);
    match item.tag {
        Tag::Preposition if item.word == f::THAT => group.is_some(),
        Tag::Adverb | Tag::Adjective | Tag::Number | Tag::Particle | Tag::Comma | Tag::Preposition | Tag::To => true,
        _ => {
            let counted = |group: &NounGroup| view.is_time(group) || view.tag(group.head) == Some(Tag::Number);
            group.is_some_and(counted) || how_often(view, at).is_some()
        }
    }
}

/// "told the owners [four times] that", "said [several times] that": where it ends how often something was said.
fn how_often(view: &View, at: usize) -> Option<usize> {
    let group = view.noun_at(at).filter(|group| view.is(group.head, f::TIMES) && !view.items[group.head].capital);
    group.map(|group| group.end).filter(|&end| opens_content(view, end))
}

fn note(view: &View, mut at: usize, out: &mut Circumstances) -> usize {
    loop {
        let start = at;
        // said “never again”: quoted words are what was said.
        if view.opens_quotation(at) {
            return at;
        }
        at = behind_adverbs(view, at);
        at = how_often(view, at).unwrap_or(at);
        // "late on Tuesday", "earlier this week"
        let dated = || {
            let time = view.noun_at(at).is_some_and(|group| view.is_time(group));
            time && view.has(at - 1, Flags::TIME_MODIFIER.or(Flags::TIME_POINT))
        };
        let early = at > start && (view.is_preposition(at) && modifies_time(view, at - 1) || dated());
        // "said [up to 40 jobs] could go"
        let degree = || view.is(at + 1, f::TO) && view.tag(at + 2) == Some(Tag::Number);
        if view.tag(at) == Some(Tag::Particle) && !view.is(at, f::THAT) && !degree() {
            at += 1;
        }
        if let Some(end) = time(view, at) {
            out.time.get_or_insert(view.tokens(at - usize::from(early)..end));
            at = end;
        } else if let Some(end) = medium(view, at) {
            out.medium.get_or_insert(view.tokens(at..end));
            at = end;
        } else if let Some((from, end)) = addressee(view, at) {
            out.addressee.get_or_insert(view.tokens(from..end));
            at = end;
        } else if let Some(end) = bracketed(view, at) {
            let inner = skip(view, at + 1, out);
            at = if inner == end - 1 || opens_content(view, end) { end } else { at };
        } else if let Some(end) = before_content(view, at, out).or_else(|| questioned(view, at)) {
            at = end;
        }
        if at == start {
            return at;
        }
    }
}

/// "[late] on Tuesday", "[shortly] before midnight"
fn modifies_time(view: &View, at: usize) -> bool {
    let opens = view.find(at, EntryKind::Temporal).is_some_and(|found| found.len > 1);
    view.has(at, Flags::TIME_MODIFIER) || opens && view.is_one(at + 1, &[f::AFTER, f::BEFORE])
}

/// Behind the adverbs at `at`, but for those that a noun group begins with: "said [nearly half] the crew".
fn behind_adverbs(view: &View, mut at: usize) -> usize {
    // "reported overnight that", "reported late on Monday": the tagger takes some times for adjectives.
    let time = |at: usize| {
        let timed =
            view.has(at, Flags::TIME_POINT) || view.has(at, Flags::TIME_MODIFIER) && view.is_preposition(at + 1);
        view.tag(at) == Some(Tag::Adjective) && timed && view.noun_of(at).is_none()
    };
    while view.tag(at) == Some(Tag::Adverb) || time(at) {
        let next = &[f::ONE, f::ALL, f::BOTH, f::SOME, f::MANY];
        let counts = !view.has(at, Flags::EVIDENTIAL.or(Flags::TIME_POINT)) && view.is_one(at + 1, next);
        // "said [both] she and her lawyer", "said [neither] he nor his aide"
        // "warned [as long ago as 2018] that"
        if counts || view.is(at, f::AS) || view.noun_at(at).is_some() || view.is_one(at, &[f::BOTH, f::NEITHER]) {
            break;
        }
        at += 1;
    }
    at
}

/// "Tuesday", "last week", "on Tuesday", "in March 2012"
pub fn time(view: &View, at: usize) -> Option<usize> {
    let end = time_words(view, at)?;
    // "Tuesday's vote will …" is no adverbial.
    let finite = view.is_finite_at(end);
    (!finite).then_some(end)
}

/// The end without a time adverbial: "praised the plan [on Tuesday]".
pub fn without_time(view: &View, start: usize, end: usize) -> usize {
    let Some(group) = view.noun_before(end) else { return end };
    // "warned of the fault five times"
    let often = view.is(group.head, f::TIMES) && view.tag(group.start) == Some(Tag::Number);
    if !(view.is_time(group) || often) || group.start <= start + 1 || view.items[group.head].kind == TokenKind::Number {
        return end;
    }
    // "expects revenue to fall next year": when it falls.
    if (start..group.start).any(|i| view.verb_of(i).is_some()) {
        return end;
    }
    let before = group.start - 1;
    // "the worst in a decade", "the best in years": how far back, not when it was said.
    let span = view.has(group.head, Flags::TIME_UNIT)
        && (view.is_one(group.start, &[f::A, f::AN]) || view.tag(group.start) == Some(Tag::Nouns));
    match view.is_preposition(before) {
        true if span && view.is(before, f::IN) => end,
        // "expect a deal by May": when it is to be, not when it was said.
        // "described it as amateur hour"
        true if view.is_one(before, &[f::OF, f::BY, f::BEFORE, f::UNTIL, f::WITHIN, f::AS, f::LIKE]) => end,
        true => before,
        false => group.start,
    }
}

/// "3pm", "10.30am"
fn is_hour(word: &str) -> bool {
    word.ends_with("am") || word.ends_with("pm")
}

/// A time, whatever follows.
fn time_words(view: &View, at: usize) -> Option<usize> {
    // "as long ago as 2018", "as recently as last week"
    if view.is(at, f::AS)
        && let Some(second) = (at + 2..view.len().min(at + 4)).find(|&i| view.is(i, f::AS))
        && let Some(group) = view.noun_at(second + 1).filter(|group| view.is_time(group))
        && (at + 1..second).all(|i| view.tag(i) == Some(Tag::Adverb) || view.is_one(i, &[f::LONG, f::AGO]))
    {
        return Some(group.end);
    }
    const OTHER: &[WordId] = &[f::OF, f::WITH, f::FROM, f::SINCE, f::AS, f::LIKE];
    let preposition = view.is_preposition(at);
    if view.is_one(at, OTHER) || at > 0 && view.is_one(at - 1, OTHER) {
        return None;
    }
    // "at the time", "at dawn"
    let point = view.find(at, EntryKind::Temporal).filter(|found| preposition && found.len > 1);
    if let Some(found) = point.filter(|found| found.entry.temporal == Some(TemporalRole::Point)) {
        return Some(view.behind(at, found.len));
    }
    let group = view.noun_at(if preposition { at + 1 } else { at })?;
    let counted = view.tag(group.head) == Some(Tag::Number);
    // "at 9 a.m."
    let hour = || view.text(group.head).starts_with(|c: char| c.is_ascii_digit()) && is_hour(view.text(group.head));
    let clock = counted && view.noun_at(group.end).is_some_and(|next| view.is_time(next)) || preposition && hour();
    if !(view.is_time(group) || clock) || !preposition && counted {
        return None;
    }
    // "said [the days when there were two] are gone", "[the year of the flood] was the worst": what it was said of.
    if view.is(group.start, f::THE) && view.is_one(group.end, &[f::WHEN, f::OF]) {
        return None;
    }
    let mut end = group.end;
    while let Some(more) = view.noun_at(end).filter(|more| view.is_time(more)) {
        end = more.end;
    }
    // "a week later", "forty years ago", "minutes after the vote"
    let unit = view.has(end - 1, Flags::TIME_UNIT) && !preposition;
    if unit
        && (view.tag(group.head) == Some(Tag::Nouns) || view.is_one(group.start, &[f::A, f::AN, f::ONE]))
        && view.is_one(end, &[f::AFTER, f::BEFORE])
        && let Some(event) = view.noun_at(end + 1)
    {
        let clause = view.verb_behind(event.end);
        return clause.is_none_or(|verb| !verb.is_finite()).then_some(event.end);
    }
    let later = view.tag(end) == Some(Tag::Adverb) && view.has(end, Flags::TIME_MODIFIER.or(Flags::TIME_POINT));
    Some(end + usize::from(unit && (later || view.is(end, f::AGO))))
}

/// An insertion between commas behind a cue: where it ends, if content follows it.
pub fn bracketed(view: &View, at: usize) -> Option<usize> {
    if !view.is_comma(at) {
        return None;
    }
    let close =
        (at + 2..view.len().min(at + 24)).find(|&i| view.is_comma(i) || view.is_speech(i) || view.is_colon(i))?;
    // ", he was late, “and they knew it”": a clause of its own is not put in.
    let clause = !view.is_subordinator(at + 1)
        && view.noun_at(at + 1).and_then(|group| view.verb_at(group.end)).is_some_and(|verb| verb.is_finite());
    (view.is_comma(close) && opens_content(view, close + 1) && !clause).then_some(close + 1)
}

/// A complementizer or speech.
pub fn opens_content(view: &View, at: usize) -> bool {
    let that = view.is(at, f::THAT) && view.tag(at) != Some(Tag::Determiner);
    that || view.is_speech(at) || view.is_colon(at) && view.is_speech(at + 1)
}

/// Time and medium that open the unit: "In a memo to staff on Friday, …", "Speaking to reporters in Leeds on Friday, …"
pub fn opening(view: &View, out: &mut Circumstances) {
    // "According to the Courier" is told to nobody.
    let speaks = view.verb_at(0).filter(|verb| verb.mood == Mood::Gerund && view.has(verb.head, Flags::CUE));
    let speaks = speaks.filter(|_| view.find(0, EntryKind::AttributivePhrase).is_none());
    let mut at = speaks.map_or(0, |verb| verb.end);
    if speaks.is_none() && !may_skip(view, at) {
        return;
    }
    loop {
        // "Late on Tuesday"
        let early = Flags::TIME_MODIFIER.or(Flags::TIME_POINT);
        let modified = view.tag(at) == Some(Tag::Adverb) && view.has(at, early);
        // "Earlier this month"
        let dated = view.noun_at(at + 1).is_some_and(|group| view.is_time(group) && !view.is_preposition(at + 1));
        let first = at + usize::from(modified && (view.is_preposition(at + 1) || dated));
        if let Some(end) = time(view, first) {
            out.time.get_or_insert(view.tokens(at..end));
            at = end;
        } else if let Some(end) = medium(view, at) {
            out.medium.get_or_insert(view.tokens(at..end));
            at = end;
        } else if let Some((from, end)) = addressee(view, at).filter(|_| speaks.is_some()) {
            out.addressee.get_or_insert(view.tokens(from..end));
            at = end;
        } else if let Some(group) = view.noun_at(at + 1).filter(|_| speaks.is_some() && view.is_preposition(at)) {
            at = group.end;
        } else {
            return;
        }
    }
}

/// Time and medium between a source and its verb: "Voss [on Friday] said", "Voss [late Monday] said".
pub fn between(view: &View, start: usize, end: usize, out: &mut Circumstances) {
    // What stands between commas is about the source.
    let mut at = (start..end).rev().find(|&i| view.is_comma(i)).map_or(start, |comma| comma + 1);
    while at < end {
        let first = at;
        while at < end && view.has(at, Flags::TIME_MODIFIER) && view.tag(at) == Some(Tag::Adverb) {
            at += 1;
        }
        if let Some(behind) = time_words(view, at).filter(|&behind| behind <= end) {
            out.time.get_or_insert(view.tokens(first..behind));
            at = behind;
        } else if let Some(behind) = medium(view, at).filter(|&behind| behind <= end) {
            out.medium.get_or_insert(view.tokens(at..behind));
            at = behind;
        } else {
            at = first + 1;
        }
    }
}
