//! Where a frame stands that has its content before it: its subject, its verb, and the words that belong to it.

use super::addressees::{addressed, both, related, whole_end};
use super::adjuncts;
use super::adverbials::{self, opens_content};
use super::clauses::{VerbCue, is_copula};
use super::compact::compact;
use super::draft::Circumstances;
use super::media;
use super::phrase::{skip_adverbs, skip_adverbs_back};
use super::source;
use super::subject::{Phrase, Subject};
use super::view::View;
use crate::lexicon::{Flags, Frame, Tag, function as f};
use crate::stages::groups::{Mood, NounGroup, VerbGroup};
use crate::stages::tokens::TokenKind;

/// Where a frame stands: from its subject, or its verb when that is inverted, to behind its last word.
pub struct Place {
    pub start: usize,
    /// Behind the cue, or the source when that stands behind it.
    pub core: usize,
    pub end: usize,
    pub source: Phrase,
    pub circumstances: Circumstances,
}

/// "The road, [as Voss noted], is shut", "The road is safe, [or so he says]": the frame begins with *as*, or *or so*, where
/// nothing else follows its verb.
pub fn compared(view: &View, place: Place) -> Place {
    let semicolon = view.kind(place.end) == Some(TokenKind::Semicolon);
    let closed = semicolon || view.is_comma(place.end) || view.is_end(place.end);
    let before = |n: usize| place.start.checked_sub(n).map(|at| view.word(at));
    let words = match (before(2), before(1)) {
        (_, Some(f::AS)) => 1,
        (Some(f::OR), Some(f::SO)) => 2,
        _ => 0,
    };
    Place { start: place.start - if closed { words } else { 0 }, ..place }
}

/// "[Voss said] the road is shut": whether by a first look no frame stands here, as with most cues: no mark before the subject, and
/// behind the cue neither the end of a frame nor anything that may stand in one.
pub fn goes_on(view: &View, verb: &VerbGroup, cue: &VerbCue, subject: &Subject, addressee: bool) -> bool {
    let end = cue.end;
    let before = subject.start.checked_sub(1);
    let marked = before.is_some_and(|i| view.is_speech(i) || view.is_comma(i) || view.is_dash(i));
    let own = !subject.relative && subject.phrase.range.end <= verb.start && subject.start < verb.start;
    let heard = addressee && (view.noun_at(end).is_some() || view.is(end, f::BOTH));
    let closed = view.is_comma(end) || view.is_end(end) || view.kind(end) == Some(TokenKind::Semicolon);
    !marked
        && verb.is_finite()
        && own
        && !closed
        && !heard
        && !adverbials::may_skip(view, end)
        && !closes_quote(view, cue.start)
}

/// Whether a quotation ends directly before the item at `at`.
fn closes_quote(view: &View, at: usize) -> bool {
    view.layers.quotes.closes((view.items[at].first as usize).saturating_sub(1))
}

pub fn place(
    view: &View,
    verb: &VerbGroup,
    start: usize,
    end: usize,
    subject: Option<&Subject>,
    addressee: bool,
) -> Option<Place> {
    let own = |s: &&Subject| !s.relative && s.phrase.range.end <= verb.start && s.start < verb.start;
    let framed =
        subject.filter(own).is_some_and(|subject| may_frame(view, verb, subject)) || verb.mood == Mood::Infinitive;
    if !framed && mark_before(view, verb, start).is_none() {
        return None;
    }
    let mut circumstances = Circumstances::default();
    // "two requests, both marked “noted”": words that are only mentioned.
    if view.quotation_end(verb.start) == Some(verb.end) {
        return None;
    }
    let behind_quote = closes_quote(view, start);
    // “Is it art?” [a juror was heard] to ask.
    let raised = subject.filter(|_| !behind_quote).and_then(|subject| raised(view, verb, subject));
    if let Some(subject) = raised.as_ref().or(subject).filter(|_| !behind_quote).filter(own) {
        if !may_frame(view, verb, subject) {
            return None;
        }
        let subject = &parted(view, subject, end);
        let mut after = end;
        if addressee && let Some(to) = compact(view, after).map(|to| addressed(view, to)).or_else(|| both(view, after))
        {
            after = related(view, gathered(view, to.range.clone()));
            after = whole_end(view, &to, after);
            circumstances.addressee = Some(view.tokens(to.range.start..after));
        }
        let after = adverbials::skip(view, after, &mut circumstances);
        adjuncts::closing_time(view, after, &mut circumstances);
        let divides = subject.start > 0 && view.is_comma(subject.start - 1);
        let after = Some(after).filter(|_| divides).and_then(|after| adjuncts::dividing(view, after)).unwrap_or(after);
        return Some(Place {
            start: quoting(view, verb, subject).unwrap_or(subject.start),
            core: end,
            end: after,
            source: subject.phrase.clone(),
            circumstances,
        });
    }
    let (behind, first) = mark_before(view, verb, start)?;
    // "It was, said Voss, a ruin": what follows is what it was, not who she is.
    let copula = view.is_comma(behind) && view.verb_before(behind).is_some_and(|verb| is_copula(view, verb));
    let source = skip_adverbs(view, end);
    let whole = source::source(view, source);
    let apart = |whole: &Phrase| copula && !view.is_comma(whole.range.end);
    let source = if whole.as_ref().is_some_and(apart) { compact(view, source) } else { whole }
        .filter(|source| view.noun_of(source.head).is_none_or(|group| !view.is_time(group)))
        .filter(|source| source.range.len() > 1 || !is_bare(view, source.head))
        // "opened the hall, demanded [a quieter fan]": what was done next.
        .filter(|source| {
            let speech = view.is_speech(behind) || behind > 0 && view.is_speech(behind - 1);
            speech || !(view.is_one(source.range.start, &[f::A, f::AN]) && is_bare(view, source.head))
        })?;
    let source = with_relative(view, source);
    // "took the dog home, told [it] a story"
    let it = source.range.len() == 1 && view.is_one(source.head, &[f::IT, f::YOU]);
    // "met the crew, told [them all] that it was safe"
    let object = it || addressee && opens_content(view, source.range.end);
    if object || view.is_comma(behind) && in_series(view, verb, source.range.end) {
        return None;
    }
    let mut after = adverbials::skip(view, source.range.end, &mut circumstances);
    // "said Voss, an analyst, on Monday."
    if view.is_comma(after)
        && let Some(end) = adverbials::time(view, after + 1).filter(|&end| view.is_end(end))
    {
        circumstances.time.get_or_insert(view.tokens(after + 1..end));
        after = end;
    }
    // "said Voss, an analyst, in a note to clients."
    let medium = media::medium(view, after + 1).filter(|&end| view.is_comma(after) && view.is_end(end));
    if let Some(end) = medium.filter(|_| circumstances.medium.is_none()) {
        circumstances.medium = Some(view.tokens(after + 1..end));
        after = end;
    }
    let finite = view.is_finite_behind(source.range.end);
    (!finite).then_some(Place { start: first, core: source.range.end, end: after, source, circumstances })
}

/// Inverted: where the mark stands that the verb is directly behind, and where the frame begins that the cue at `start` is in.
fn mark_before(view: &View, verb: &VerbGroup, start: usize) -> Option<(usize, usize)> {
    let first = skip_adverbs_back(view, start);
    let behind = first.checked_sub(1)?;
    let mark = view.is_speech(behind) || view.is_comma(behind) || view.is_dash(behind);
    // "The board sat, [then] called the vote a sham": no adverb stands before an inverted verb, but behind speech.
    let joined = view.tag(first) == Some(Tag::Adverb) && !view.is_speech(behind);
    (verb.is_finite() && mark && !verb.negated && !joined).then_some((behind, first))
}

/// Whether what stands before a subject lets its verb be one of a frame: a mark, what joins clauses, *as*, *or so*.
fn may_frame(view: &View, verb: &VerbGroup, subject: &Subject) -> bool {
    let Some(before) = subject.start.checked_sub(1) else { return true };
    let item = &view.items[before];
    let kind = matches!(item.kind, TokenKind::Comma | TokenKind::Dash | TokenKind::OpenBracket);
    // "“…,” Reuters quoted [the minister] as saying": the frame begins before another verb.
    kind || item.is_speech
        || item.tag == Tag::Conjunction
        || matches!(item.word, f::AS | f::SO)
        || verb.mood == Mood::Gerund
}

/// “Is it art?” [a juror] was heard to ask; “Never,” [he] is said to have told friends: directly behind speech, the subject of the
/// passive before an infinitive.
fn raised(view: &View, verb: &VerbGroup, subject: &Subject) -> Option<Subject> {
    let start = subject.phrase.range.start;
    let speech = start.checked_sub(1).is_some_and(|before| view.is_speech(before));
    let passive =
        view.verb_before(verb.start).filter(|before| before.passive && subject.phrase.range.end == before.start);
    let raised = verb.mood == Mood::Infinitive && speech && passive.is_some();
    raised.then(|| Subject { start, ..subject.clone() })
}

/// "“…,” [Reuters quoted] the minister as saying": where the frame begins in which somebody is quoted.
fn quoting(view: &View, verb: &VerbGroup, subject: &Subject) -> Option<usize> {
    let object = &subject.phrase.range;
    let quoted = verb.mood == Mood::Gerund && view.is(object.end, f::AS) && object.end + 1 == verb.start;
    let quotes = view.verb_before(object.start).filter(|quotes| quoted && quotes.is_finite())?;
    Some(view.noun_before(quotes.start)?.start)
}

/// "The fault, [Lowe and Bell] write, was known", "Voss, [a top aide] said, is ill": where a verb without a subject follows the
/// frame, what looks like the first item of a list, or the name of an apposition, is that subject.
fn parted(view: &View, subject: &Subject, end: usize) -> Subject {
    let range = &subject.phrase.range;
    let divided = range.start == 0 && subject.start == 0 && view.is_comma(end) && view.is_finite_behind(end + 1);
    let first = view.noun_at(0).filter(|first| divided && view.is_comma(first.end) && first.end < range.end);
    let joined = |comma: usize| (comma..range.end).any(|i| view.is_one(i, &[f::AND, f::OR]));
    let apposed = |own: &NounGroup| {
        matches!(view.tag(own.start), Some(Tag::Determiner | Tag::Possessive)) && own.end == range.end
    };
    let second = first.and_then(|first| view.noun_at(first.end + 1).filter(|own| joined(first.end) || apposed(own)));
    match second {
        Some(own) => Subject {
            phrase: Phrase { range: own.start..range.end, head: own.head },
            start: own.start,
            relative: subject.relative,
        },
        None => subject.clone(),
    }
}

/// "thanked the crew, [promised an inquiry] and said …": the second of several things done, of which the next begins at `end`.
fn in_series(view: &View, verb: &VerbGroup, end: usize) -> bool {
    let joint = end + usize::from(view.is_comma(end));
    // "said an official who ran it and called it a ruin": the second of what the official did.
    if (verb.end..end).any(|i| view.is(i, f::WHO)) {
        return false;
    }
    let same = |other: &VerbGroup| other.is_finite() && view.tag(other.start) == view.tag(verb.start);
    let next = view.verb_at(skip_adverbs(view, joint + 1)).is_some_and(same);
    view.is_conjunction(joint) && next && view.groups.verbs.iter().take_while(|v| v.start < verb.start).any(same)
}

/// A common noun in the singular that is nobody's name or office: "…, posted online".
fn is_bare(view: &View, head: usize) -> bool {
    view.tag(head) == Some(Tag::Noun) && !view.items[head].capital && !view.has(head, Flags::SPEAKER)
}

/// "said one of the divers [who built the pier in 1990]": a relative clause without a comma, up to the frame's end.
fn with_relative(view: &View, source: Phrase) -> Phrase {
    let pronoun = source.range.end;
    if !view.is_one(pronoun, &[f::WHO, f::WHOSE]) {
        return source;
    }
    let closes = |i: usize| view.is_end(i) || view.is_speech(i) || view.is_comma(i) && view.is_speech(i + 1);
    let end = (pronoun..view.reach(pronoun)).find(|&i| closes(i)).unwrap_or(view.reach(pronoun));
    let from = view.groups.verbs.partition_point(|verb| verb.start < pronoun);
    let first = view.groups.verbs.get(from).filter(|verb| verb.end <= end);
    let reports = first.is_none_or(|verb| view.cue_at(verb.head).is_some());
    if reports { source } else { Phrase { range: source.range.start..end, head: source.head } }
}

/// Where "the families [sheltering in the mosque]" ends: those heard are told apart by what they do.
fn gathered(view: &View, range: std::ops::Range<usize>) -> usize {
    let does = view.verb_at(range.end).filter(|verb| verb.mood == Mood::Gerund && !view.has(verb.head, Flags::CUE));
    let place = does.filter(|_| view.tag(range.start) == Some(Tag::Determiner)).map(|verb| verb.end);
    let group = place.filter(|&at| view.is_preposition(at)).and_then(|at| view.noun_at(at + 1));
    group.map_or(range.end, |group| group.end)
}

/// How many phrases may close a frame.
const CLOSING_PHRASES: usize = 3;

/// Whether what follows the mark at `mark` is a frame that closes the unit: ", Voss said."
pub fn frame_behind(view: &View, mark: usize) -> bool {
    let at = skip_adverbs(view, mark + 1);
    let Some(group) = view.noun_at(at) else { return false };
    let mut end = group.end;
    while view.is_preposition(end) && view.noun_at(end + 1).is_some() {
        end = view.noun_at(end + 1).map_or(end, |g| g.end);
    }
    // ", a report published last week by the board found."
    let done = view.verb_at(end).filter(|verb| verb.mood == Mood::Participle && verb.start == verb.head);
    if let Some(done) = done {
        end = done.end;
        for _ in 0..CLOSING_PHRASES {
            let time = view.noun_at(end).filter(|group| view.is_time(group));
            let phrase = || view.noun_at(end + 1).filter(|_| view.is_preposition(end));
            match time.or_else(phrase) {
                Some(group) => end = group.end,
                None => break,
            }
        }
    }
    let mentioned = |verb: &VerbGroup| view.quotation_end(verb.start) == Some(verb.end);
    let Some(verb) = view.verb_behind(end).filter(|verb| verb.is_finite() && !mentioned(verb)) else { return false };
    let Some(cue) = view.cue_at(verb.head).filter(|_| view.has(verb.head, Flags::CUE)) else {
        return false;
    };
    // ", Voss told the stewards on Monday on condition of anonymity."
    let heard = view.noun_at(verb.end).filter(|_| cue.entry.frames.has(Frame::Addressee));
    let mut end = heard.map_or(verb.end, |heard| heard.end);
    // ", Voss said this week at an event in Ashton – a change of mind."
    let placed = |at: usize| view.is_one(at, &[f::AT, f::IN, f::ON, f::DURING, f::OUTSIDE]) || heard.is_some();
    for _ in 0..CLOSING_PHRASES {
        let phrase = || view.noun_at(end + 1).filter(|_| view.is_preposition(end) && placed(end));
        match adverbials::time(view, end).or_else(|| phrase().map(|group| group.end)) {
            Some(behind) => end = behind,
            None => break,
        }
    }
    view.is_end(end) || view.is_comma(end) || view.is_dash(end)
}
