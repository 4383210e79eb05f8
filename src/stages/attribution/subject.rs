//! Noun phrases to the left of a verb: who does it.
//!
//! Read from the verb leftwards: adverbs, time and medium are skipped, an insertion between commas is skipped or taken
//! in, then the noun phrase grows to the left over prepositions, reduced relatives and coordination.

use super::antecedent;
use super::coordination;
use super::insertions::{bracket_start, inserted, pronoun_before};
use super::leftwards::skip_left;
use super::named::{behind_place, compounded, introduced, unclosed, with_state};
use super::view::View;
use crate::lexicon::{Flags, Tag, function as f};
use crate::stages::groups::{Mood, NounGroup};
use crate::stages::tokens::TokenKind;
use std::ops::Range;

/// How far an insertion may reach, in items.
pub const INSERTION: usize = 40;

/// A noun phrase and its head noun.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    pub range: Range<usize>,
    pub head: usize,
}

impl Phrase {
    /// The possessor of a noun group, which ends at `end`: "[the mayor’s] claim", "[her] claim".
    pub fn possessor(view: &View, group: &NounGroup, end: usize) -> Phrase {
        let head = if view.tag(end - 1) == Some(Tag::Genitive) { end.saturating_sub(2) } else { end - 1 };
        Phrase { range: group.start..end, head: head.max(group.start) }
    }
}

/// The subject of a verb.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    pub phrase: Phrase,
    /// Where the words between phrase and verb that belong to the clause begin: left of it stands what the clause hangs on.
    pub start: usize,
    /// The antecedent of *who* or *which*, rather than a subject of its own.
    pub relative: bool,
}

/// The subject that ends before the verb group starting at `verb`.
pub fn before(view: &View, verb: usize) -> Option<Subject> {
    let mut at = skip_left(view, verb);
    let last = at.checked_sub(1)?;
    // "left and said": the subject stands elsewhere.
    if view.is_conjunction(last) && view.noun_of(last).is_none() {
        return None;
    }
    if view.is_one(last, &[f::WHO, f::WHICH]) || view.is(last, f::THAT) && last > 0 && view.noun_before(last).is_some()
    {
        return relative(view, last..at);
    }
    if view.is_comma(last) || view.is_dash(last) {
        let phrase = inserted(view, last).or_else(|| cut_off(view, last))?;
        return Some(Subject { start: phrase.range.start, phrase, relative: false });
    }
    if view.kind(last) == Some(TokenKind::CloseBracket) {
        let mut phrase = ending_at(view, bracket_start(view, at))?;
        phrase.range.end = at;
        return Some(Subject { start: phrase.range.start, phrase, relative: false });
    }
    let phrase = ending_at(view, at);
    // "who [through his office] declined"
    if let Some(pronoun) = phrase.as_ref().and_then(|phrase| pronoun_before(view, phrase)) {
        return relative(view, pronoun..pronoun + 1);
    }
    let phrase = match phrase {
        // A clause within has a verb of its own.
        Some(phrase) => Some(&phrase)
            .filter(|_| view.groups.verbs.first().is_some_and(|first| first.start < at))
            .and_then(|phrase| antecedent::of(view, phrase, at))
            .or_else(|| with_state(view, &phrase))
            .or_else(|| introduced(view, &phrase))
            .or_else(|| compounded(view, &phrase))
            .unwrap_or_else(|| unclosed(view, phrase, at)),
        None => antecedent::met(view, at)
            .or_else(|| antecedent::closed(view, at))
            // "half of those polled said"
            .or_else(|| modified_by(view, at).filter(|phrase| opens_clause(view, phrase.range.start)))
            .map(|phrase| Phrase { range: phrase.range.start..at, ..phrase })?,
    };
    let phrase = with_day(view, phrase, at, verb);
    at = phrase.range.start;
    Some(Subject { phrase, start: at, relative: false })
}

/// "[A study published in the Letters last month] found": when that was done which a participle says of the subject.
fn with_day(view: &View, phrase: Phrase, end: usize, verb: usize) -> Phrase {
    // "Ministers meeting [on Tuesday] said", "The groups who wrote to her [on Thursday] say"
    let from = end + usize::from(view.is_one(end, &[f::ON, f::IN]));
    let time = view.noun_at(from).filter(|time| end < verb && time.end == verb && view.is_time(time));
    let tail =
        view.noun_before(end).filter(|noun| phrase.range.end == end && !view.is_time(noun) && noun.start > phrase.head);
    let done = tail.and_then(|noun| view.verb_before(noun.start.checked_sub(1)?)).filter(|done| {
        let reduced = matches!(done.mood, Mood::Participle | Mood::Gerund) || antecedent::may_be_reduced(view, done);
        let related = done.start > 0 && view.is_one(done.start - 1, &[f::WHO, f::THAT, f::WHICH]);
        (reduced || related) && done.start > phrase.head
    });
    match time.filter(|_| done.is_some()) {
        Some(time) => Phrase { range: phrase.range.start..time.end, head: phrase.head },
        None => phrase,
    }
}

/// The subject of a relative clause. Its pronoun is the source (as PolNeAR has it); whom it means is told by the head of its
/// antecedent.
fn relative(view: &View, pronoun: Range<usize>) -> Option<Subject> {
    let mark = pronoun.start.checked_sub(1)?;
    let end = if view.is_comma(mark) || view.is_dash(mark) { mark } else { pronoun.start };
    let Phrase { range, mut head } = ending_at(view, bracket_start(view, end)).or_else(|| inserted(view, end))?;
    // "Those of Voss, who said": of whom they are.
    let last = view.noun_before(range.end).filter(|last| view.is(head, f::THOSE) && last.start > head && end == mark);
    head = last.map_or(head, |last| last.head);
    Some(Subject { start: range.start, phrase: Phrase { range: pronoun, head }, relative: true })
}

/// "Sen. Mara Voss (D-Ohio), said": a comma that should not be there.
fn cut_off(view: &View, comma: usize) -> Option<Phrase> {
    let start = bracket_start(view, comma);
    let phrase = ending_at(view, start).filter(|phrase| start < comma && opens_clause(view, phrase.range.start))?;
    Some(Phrase { range: phrase.range.start..comma, head: phrase.head })
}

/// The noun phrase that ends before `end`, as far to the left as it goes.
pub fn ending_at(view: &View, end: usize) -> Option<Phrase> {
    let group = view.noun_before(end)?;
    // "A poll released [on Wednesday]", "an analysis of races going back [to 1972]"
    if view.is_time(group)
        && let Some(dated) = dated(view, group, end)
    {
        return Some(dated);
    }
    // "chants of “[I] am with her”": no object of a preposition.
    let joined = || group.start > 0 && view.is_conjunction(group.start - 1);
    if f::is_nominative(view.word(group.head)) && group.start + 1 == group.end && !joined() {
        return Some(Phrase { range: group.start..end, head: group.head });
    }
    // "He told the man officials": two groups side by side are two phrases.
    let (mut start, mut head, mut end) = (group.start, group.head, end);
    while let Some(before) = start.checked_sub(1) {
        let clausal = [f::AS, f::THAN, f::AFTER, f::BEFORE, f::WHILE, f::ALTHOUGH, f::THOUGH, f::UNLESS, f::WHEREAS];
        if view.is_preposition(before) && !view.is_one(before, &clausal) {
            if let Some(left) = view.noun_before(before) {
                let noun = view.has(left.head, Flags::SPEAKING_NOUN);
                let named = view.tag(left.head) == Some(Tag::Name) && left.possessor_end.is_none() && !noun;
                // "led by Ada Marsh at Tarn University"
                let works = || view.is(before, f::AT) && view.is_body(head);
                let about = view.is_one(before, &[f::OF, f::FOR, f::FROM, f::WITH]) || works();
                // "minutes of the meeting" tell no time.
                let record = left.start == 0 && left.end == 1 && view.is(before, f::OF);
                if view.is_time(left) && !record {
                    // "A study published on Monday by the institute"
                    let dated = dated(view, left, before).filter(|_| view.is(before, f::BY));
                    let Some(left) = dated else { break };
                    (start, head) = (left.range.start, left.head);
                    continue;
                }
                // "Ada Marsh of the Tarn Institute [in Leeds]"
                let body = left.start > 0 && view.is_one(left.start - 1, &[f::OF, f::AT, f::FROM]);
                let placed = body && view.is(before, f::IN) && view.tag(start) != Some(Tag::Possessive);
                if named && !about && !(placed && view.has(head, Flags::PLACE)) {
                    end = before;
                }
                (start, head) = (left.start, left.head);
                continue;
            }
            // "people familiar with the matter", "officials involved in the case"
            let Some(left) = modified_by(view, before).or_else(|| joined_phrase(view, before)) else { break };
            (start, head) = (left.range.start, left.head);
            continue;
        }
        // "teachers and [even] some pupils"
        let joint =
            before.checked_sub(1).filter(|&joint| view.tag(before) == Some(Tag::Adverb) && view.is(joint, f::AND));
        if let Some(left) = joint.and_then(|joint| coordination::left(view, joint)) {
            (start, head) = (left.range.start, left.head);
            break;
        }
        // "everyone but Voss"
        let all =
            view.noun_before(before).filter(|all| view.is(before, f::BUT) && f::is_indefinite(view.word(all.head)));
        if let Some(all) = all {
            (start, head) = (all.start, all.head);
            break;
        }
        if view.is_conjunction(before) && !view.is(before, f::BUT) {
            let Some(left) = coordination::left(view, before) else { break };
            (start, head) = (left.range.start, left.head);
            break;
        }
        let Some(left) = modified_by(view, start).or_else(|| antecedent::called(view, start, head)) else { break };
        (start, head) = (left.range.start, left.head);
    }
    start = behind_place(view, start, head);
    // "neither the ministry nor the army", "both the ministry and the army"
    let joined = || (start..end).any(|i| view.is(i, f::AND));
    if start > 0 && (view.is(start - 1, f::NEITHER) || view.is(start - 1, f::BOTH) && joined()) {
        start -= 1;
    }
    Some(Phrase { range: start..end, head })
}

/// "[officials in the council and] at the ministry", "[officials on and] off the island": what a conjunction joins the phrase
/// with the preposition at `at` to.
fn joined_phrase(view: &View, at: usize) -> Option<Phrase> {
    let joint = at.checked_sub(1).filter(|&joint| view.is_conjunction(joint) && !view.is(joint, f::BUT))?;
    let bare = joint.checked_sub(1).filter(|&bare| view.is_preposition(bare));
    let left = match bare {
        Some(bare) => view.noun_before(bare).map(|group| Phrase { range: group.start..joint, head: group.head })?,
        None => ending_at(view, joint).filter(|left| (left.range.clone()).any(|i| view.is_preposition(i)))?,
    };
    opens_clause(view, left.range.start).then_some(left)
}

/// A phrase that ends with the time of what its last verb says.
fn dated(view: &View, time: &NounGroup, end: usize) -> Option<Phrase> {
    let mut left = time.start - usize::from(time.start > 0 && view.is_preposition(time.start - 1));
    while left > 0 && matches!(view.tag(left - 1), Some(Tag::Adverb | Tag::Particle)) {
        left -= 1;
    }
    let verbal = view.verb_before(left).is_some_and(|verb| matches!(verb.mood, Mood::Gerund | Mood::Participle));
    let noun = view.noun_before(left).is_some_and(|group| !view.is_time(group));
    if !(verbal || noun && left < time.start) {
        return None;
    }
    let phrase = if verbal { modified_by(view, left)? } else { ending_at(view, left)? };
    let dates = verbal || (phrase.range.start..left).any(|i| view.verb_of(i).is_some());
    dates.then_some(Phrase { range: phrase.range.start..end, head: phrase.head })
}

/// The noun phrase whose modifier ends before `end`: a reduced relative ("officials investigating"), a relative clause
/// ("people who know"), an adjective behind its noun ("people familiar").
fn modified_by(view: &View, end: usize) -> Option<Phrase> {
    let tag = view.tag(end.checked_sub(1)?);
    // "a source close to the talks"
    let close = tag == Some(Tag::Adverb) && view.is(end, f::TO);
    if (tag == Some(Tag::Adjective) || close) && view.noun_of(end - 1).is_none() {
        return view.noun_before(end - 1).map(|g| Phrase { range: g.start..g.end, head: g.head });
    }
    // "a report drawn [up] by lawyers"
    let particle = end > 1 && tag == Some(Tag::Particle) && view.noun_of(end - 1).is_none();
    let verb = view.verb_before(end - usize::from(particle))?;
    let left = match verb.mood {
        Mood::Gerund | Mood::Participle => verb.start,
        Mood::Finite if view.is_one(verb.start.checked_sub(1)?, &[f::WHO, f::WHICH, f::THAT]) => verb.start - 1,
        _ => return None,
    };
    ending_at(view, left)
}

/// Whether a phrase that starts at `start` opens a clause, rather than being the object of something.
pub fn opens_clause(view: &View, start: usize) -> bool {
    let Some(before) = start.checked_sub(1) else { return true };
    let item = &view.items[before];
    item.is_speech
        || matches!(item.tag, Tag::Comma | Tag::Pause | Tag::Conjunction | Tag::Wh | Tag::End | Tag::Quote)
        || view.is_subordinator(before)
        || item.tag == Tag::Adverb && opens_clause(view, before)
        || follows_opening(view, start)
}

/// "[On Monday] a man who gave no name said", "[In Lima] Voss and Lind said": whether the time or place that ends before `start`
/// opens a clause.
fn follows_opening(view: &View, start: usize) -> bool {
    // "Two weeks [ago] Voss and Lind said"
    let end = start - usize::from(start > 0 && view.is(start - 1, f::AGO));
    let Some(group) = view.noun_before(end) else { return false };
    let first = match group.start.checked_sub(1).filter(|&before| view.is_preposition(before)) {
        Some(preposition) => preposition,
        None if view.is_time(group) => group.start,
        None => return false,
    };
    first == 0 || view.is_comma(first - 1) || view.is_speech(first - 1) || view.is_conjunction(first - 1)
}
