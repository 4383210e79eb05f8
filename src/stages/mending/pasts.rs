//! Pasts that the tagger took for participles: where a clause has no other finite verb, they are what it lacks.

use super::tagged::Tagged;
use super::words::{CLAUSE, FAR, precedes_clause, reporting, takes_clause};
use crate::lexicon::{Flags, Frame, Inflection, Lexicon, Tag, TagSet, function as f};
use crate::stages::tokens::{Token, TokenKind};
use crate::stages::units::Item;
use std::iter;

/// "Hackers compromised twelve machines", "plans which she said covered all costs": a participle with an object is the
/// past where the clause around it has no finite verb.
pub fn past_with_object(items: &mut Tagged, at: usize) {
    let (tokens, lexicon) = (items.tokens, items.lexicon);
    use Tag::{Determiner, Number, Possessive, Pronoun};
    if at == 0 || at + 1 == items.len() {
        return;
    }
    let next = &items[at + 1];
    let joined = items[at].flags.any(Flags::CUE) && is_behind_passive(items, at);
    let object = (matches!(next.tag, Determiner | Number | Possessive | Pronoun) || joined && next.tag == Tag::Name)
        && !next.flags.any(Flags::TIME_UNIT);
    let timed = items.get(at + 2).is_some_and(|noun| noun.flags.any(Flags::TIME_UNIT.or(Flags::TIME_POINT)));
    if !object || timed {
        return;
    }
    let past = || lexicon.tagger().profile(items[at].word).may_be(Tag::Past);
    // A verb that names or makes has two objects, of which the passive keeps one: "a plan called the ladder".
    let names = || {
        reporting(&items[at], tokens, lexicon).is_some_and(|found| {
            let frames = &found.entry.frames;
            frames.has(Frame::Predicate) || frames.has(Frame::Addressee) || frames.has(Frame::ObjectTo)
        })
    };
    if !items[at].is_helper() && past() && !names() && (joined || lacks_verb(items, at, tokens, lexicon)) {
        items.set(at, Tag::Past);
    }
}

/// "The firm said the pages were found [and accused] the mayor": behind a passive, what has an object is another verb.
fn is_behind_passive(items: &[Item], at: usize) -> bool {
    let joined = items[at - 1].word == f::AND && at > 1 && items[at - 2].tag.is_nominal();
    let finite = items[..at].iter().rev().take(CLAUSE).find(|item| item.tag.is_finite());
    joined && finite.is_some_and(Item::is_be)
}

/// Whether the words before `at` are the subject of a clause that has no finite verb on either side.
pub fn lacks_verb(items: &[Item], at: usize, tokens: &[Token], lexicon: &Lexicon) -> bool {
    let before = items[..at].iter().rev().find(|item| item.tag != Tag::Adverb);
    let Some(before) = before else { return false };
    // "said [she] …" has a pronoun before it; "which she said covered" has the verb itself.
    let told = takes_clause(before, tokens, lexicon) && before.tag != Tag::Modal;
    let subject = before.tag.is_nominal() && before.tag != Tag::Determiner || before.tag == Tag::Pronoun;
    let relative = before.tag == Tag::Wh && [f::WHO, f::WHICH].contains(&before.word)
        || before.word == f::THAT && before.tag != Tag::Determiner;
    if !(told || subject || relative) {
        return false;
    }
    let opener = (at.saturating_sub(CLAUSE)..at).rev().find(|&i| {
        precedes_clause(&items[i]) || items[i].tag == Tag::To || items[i].tag.is_finite() || items[i].tag == Tag::Gerund
    });
    let free = match opener.map(|i| &items[i]) {
        // "the plan that the board approved the day before": a finite verb before it says that it is no clause.
        Some(item) if item.tag.is_finite() => told || takes_clause(item, tokens, lexicon),
        // Between commas it may stand beside the name before it.
        Some(item) if item.tag == Tag::Comma => !items[..at].iter().any(|item| item.tag.is_finite()),
        Some(item) => precedes_clause(item) && item.tag != Tag::Conjunction,
        None => true,
    };
    let rest = items[at + 1..].iter().take(CLAUSE);
    free && !rest.take_while(|item| !precedes_clause(item)).any(|item| item.tag.is_finite())
}

/// "Transit advocates called for a freeze": a participle where the sentence has no other finite verb is the past.
pub fn only_past(items: &mut Tagged) {
    let (tokens, lexicon) = (items.tokens, items.lexicon);
    let verbal = TagSet::FINITE.and(Tag::Participle).and(Tag::Gerund).and(Tag::Verb).and(Tag::To);
    // "a lost generation"
    let describes = |at: usize| {
        let determined =
            at > 0 && matches!(items[at - 1].tag, Tag::Determiner | Tag::Possessive | Tag::Adjective | Tag::Number);
        determined && items[at].tag == Tag::Participle && items.get(at + 1).is_some_and(|next| next.tag.is_nominal())
    };
    let opening = || {
        let next = |from: usize| items.first_of(verbal, from);
        iter::successors(next(0), |&at| next(at + 1)).find(|&at| !describes(at))
    };
    let Some(first) = behind_phrase(items).or_else(opening) else { return };
    if items[first].tag != Tag::Participle || first == 0 || items[first].is_helper() {
        return;
    }
    let regular =
        || reporting(&items[first], tokens, lexicon).is_some_and(|found| found.inflection == Inflection::Past);
    let past = || {
        let profile = lexicon.tagger().profile(items[first].word);
        profile.is_unknown() || profile.may_be(Tag::Past) || regular()
    };
    // "He neither [confirmed] nor [denied] it"
    let adverb = |item: &&Item| item.tag == Tag::Adverb || item.word == f::NEITHER;
    let subject = items[..first].iter().rev().find(|item| !adverb(item)).is_some_and(|item| {
        // "The general claimed"
        let office = item.tag == Tag::Adjective && item.flags.any(Flags::ROLE);
        matches!(item.tag, Tag::Noun | Tag::Nouns | Tag::Name | Tag::Pronoun | Tag::Comma) || office
    });
    let next = items.get(first + 1);
    let passive = next.is_some_and(|next| next.word == f::BY || next.word == f::OF);
    if !subject || passive || !past() {
        return;
    }
    let convert = match items.first_of(TagSet::FINITE, first + 1) {
        // "The board found:" with a list below.
        None => {
            items.last().is_some_and(|last| last.tag == Tag::End || last.is_speech || last.kind == TokenKind::Colon)
        }
        Some(next) => {
            // "The mayor called on her to resign and said …"
            let joint = items[..next].iter().rfind(|item| item.tag != Tag::Adverb);
            let joined = joint.is_some_and(|joint| [f::AND, f::BUT].contains(&joint.word));
            // "People briefed on the talks said"
            let posted = is_posted(items, first, next) && !takes_clause(&items[next], tokens, lexicon);
            if posted {
                items.set(next, Tag::Participle);
            }
            joined || posted || has_own_subject(items, first, next) || framed(items, tokens, lexicon, first, next)
        }
    };
    if convert {
        items.set(first, Tag::Past);
        let nor = items.get(first + 1).is_some_and(|nor| nor.word == f::NOR);
        if nor && items.get(first + 2).is_some_and(|second| second.tag == Tag::Participle) {
            items.set(first + 2, Tag::Past);
        }
    }
}

/// "In a letter sent to the board, the mayor [called] for calm", "Warning of a town left to rot, she [called] …": the
/// participle behind the phrase that a sentence without a finite verb begins with, and a subject.
fn behind_phrase(items: &Tagged) -> Option<usize> {
    let [first, ..] = &**items else { return None };
    let phrase =
        matches!(first.tag, Tag::Preposition | Tag::Gerund) || first.tag == Tag::Noun && first.flags.any(Flags::CUE);
    let comma = items.first_of(TagSet::of(&[Tag::Comma]), 0).filter(|_| phrase)?;
    let subject =
        items[comma + 1..].iter().take_while(|item| item.tag.is_nominal() || item.tag == Tag::Pronoun).count();
    let verb = comma + 1 + subject;
    let past = subject > 0 && items.get(verb).is_some_and(|item| item.tag == Tag::Participle);
    (past && !items.any(TagSet::FINITE)).then_some(verb)
}

/// "claimed in a video [posted] on a site that …": what happened to that in which something was said.
fn is_posted(items: &[Item], cue: usize, next: usize) -> bool {
    let said = items[cue].flags.any(Flags::CUE) && items.get(cue + 1).is_some_and(|item| item.tag == Tag::Preposition);
    let medium = next > cue + 2 && items[next - 1].flags.any(Flags::MEDIUM) && items[next].tag == Tag::Past;
    said && medium && items[cue + 2..next].iter().all(|item| item.tag.is_nominal())
}

/// "Police said the driver fled on foot", "The firm says it considered …", "laws that courts said discriminated …": a participle
/// behind a subject is the past where the clause that the verb before tells has no other, or the subject is in the nominative.
pub fn told_past(items: &mut Tagged, at: usize) {
    let (tokens, lexicon) = (items.tokens, items.lexicon);
    if at < 2 {
        return;
    }
    let past = || lexicon.tagger().profile(items[at].word).may_be(Tag::Past);
    let behind_noun = matches!(items[at - 1].tag, Tag::Noun | Tag::Nouns | Tag::Name);
    let pronoun =
        items[at - 1].tag == Tag::Pronoun && (f::is_nominative(items[at - 1].word) || items[at - 1].word == f::IT);
    if pronoun && takes_clause(&items[at - 2], tokens, lexicon) || is_gap(items, at, tokens, lexicon) {
        if past() {
            items.set(at, Tag::Past);
        }
        return;
    }
    if !behind_noun {
        return;
    }
    let Some(cue) = (at.saturating_sub(12)..at).rev().find(|&i| !items[i].tag.is_nominal()) else { return };
    // "In both cases, Lind said, those gifts paid for it"
    let cue = cue - usize::from(cue > 0 && items[cue].tag == Tag::Comma && items[cue - 1].tag.is_finite());
    // “…,” said a doctor [hired] last year: who speaks, not what is told.
    let inverted = cue == 0
        || items[cue - 1].is_speech
        || items[cue - 1].tag == Tag::Comma && (0..cue).any(|i| items[i].tag.is_finite() && !in_relative(items, i));
    let told = !inverted && takes_clause(&items[cue], tokens, lexicon);
    let next = items.get(at + 1);
    let passive = next.is_some_and(|next| next.word == f::BY || next.word == f::OF || next.tag == Tag::To);
    // "Police believe the suspect fled on foot, the Courier reported."
    let next = items.first_of(TagSet::FINITE, at + 1).filter(|&next| next < at + FAR);
    if told && !passive && past() && next.is_none_or(|next| framed(items, tokens, lexicon, at, next)) {
        items.set(at, Tag::Past);
    }
}

/// "a rule which groups say [amounts] to a ban": what looks like a plural behind the verb that reports of what a relative pronoun
/// stands for is the verb of it.
pub fn gap_third(items: &mut Tagged, cue: usize) {
    let (tokens, lexicon) = (items.tokens, items.lexicon);
    let third = lexicon.tagger().profile(items[cue + 1].word).may_be(Tag::Third);
    if third && is_gap(items, cue + 1, tokens, lexicon) {
        items.set(cue + 1, Tag::Third);
    }
}

/// "laws that courts said [discriminated] against farmers": whether the verb before reports of what a relative pronoun stands for.
fn is_gap(items: &[Item], at: usize, tokens: &[Token], lexicon: &Lexicon) -> bool {
    let cue = &items[at - 1];
    if !cue.tag.is_finite() || !cue.flags.any(Flags::CUE) {
        return false;
    }
    let subject = |item: &Item| item.tag.is_nominal() || item.tag == Tag::Pronoun;
    let opener =
        items[..at - 1].iter().rposition(|item| !subject(item)).filter(|&opener| opener > 0 && opener + 2 < at);
    let relative = opener.is_some_and(|opener| {
        let noun = matches!(items[opener - 1].tag, Tag::Noun | Tag::Nouns | Tag::Name | Tag::Comma);
        noun && (items[opener].tag == Tag::Wh || items[opener].word == f::THAT)
    });
    relative && takes_clause(cue, tokens, lexicon)
}

/// Whether the verb at `verb` is that of a frame behind the clause from `from` on, with nothing behind it: "…,
/// officials said.", "…, officials told reporters."
fn framed(items: &[Item], tokens: &[Token], lexicon: &Lexicon, from: usize, verb: usize) -> bool {
    let phrase = |item: &&Item| item.tag.is_nominal() || matches!(item.tag, Tag::Pronoun | Tag::Gerund);
    let subject = items[..verb].iter().rev().take_while(phrase).count();
    let mark = (verb - subject).checked_sub(1).filter(|&mark| subject > 0 && mark > from);
    if mark.is_none_or(|mark| items[mark].tag != Tag::Comma) || !items[verb].flags.any(Flags::CUE) {
        return false;
    }
    let heard = items[verb + 1..].iter().take_while(|item| item.tag.is_nominal() || item.tag == Tag::Pronoun).count();
    let tells =
        || reporting(&items[verb], tokens, lexicon).is_some_and(|found| found.entry.frames.has(Frame::Addressee));
    let closes = items.get(verb + 1 + heard).is_none_or(|next| matches!(next.tag, Tag::End | Tag::Comma));
    closes && (heard == 0 || tells())
}

/// Whether a relative pronoun is the subject of the verb at `verb`.
fn in_relative(items: &[Item], verb: usize) -> bool {
    items[..verb].iter().rfind(|item| item.tag != Tag::Adverb).is_some_and(|before| before.tag == Tag::Wh)
}

/// Whether the verb at `verb` has a subject behind `from`: one that a clause of its own begins with.
fn has_own_subject(items: &[Item], from: usize, verb: usize) -> bool {
    let nominal = |tag: Tag| tag.is_nominal() || matches!(tag, Tag::Pronoun | Tag::There);
    let mut at = verb;
    while at > from + 1 && items[at - 1].tag == Tag::Adverb {
        at -= 1;
    }
    let end = at;
    // "new fundraising reports"
    let inside = |at: usize| at < end && matches!(items[at - 1].tag, Tag::Gerund | Tag::Participle);
    while at > from + 1 && (nominal(items[at - 1].tag) || inside(at)) {
        at -= 1;
        // A determiner begins a group; what stands before is another one.
        if matches!(items[at].tag, Tag::Determiner | Tag::Possessive | Tag::Pronoun) {
            break;
        }
    }
    if at == end {
        return false;
    }
    let time = Flags::DAY.or(Flags::TIME_UNIT).or(Flags::TIME_POINT);
    let before = &items[at - 1];
    let opens = before.word == f::THAT || before.tag == Tag::Wh || nominal(before.tag) || at - 1 == from;
    let conditional =
        [f::IF, f::WHETHER, f::BECAUSE, f::AFTER, f::WHEN, f::UNTIL, f::UNLESS, f::WHILE, f::AS].contains(&before.word);
    !items[end - 1].flags.any(time) && (opens || conditional)
}
