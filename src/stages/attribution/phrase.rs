//! Objects, from their first word to where they end.

use super::adverbials::without_time;
use super::beginnings::clause_at;
use super::commas::put_in;
use super::coordination::keeps_on;
use super::joined::brings_in;
use super::media;
use super::speech;
use super::view::View;
use crate::lexicon::{Flags, Tag, function as f};
use crate::stages::groups::{Mood, NounGroup, VerbGroup};
use crate::stages::tokens::TokenKind;
use std::ops::Range;

/// The first item at or behind `at` that is no adverb, or begins a group.
pub fn skip_adverbs(view: &View, mut at: usize) -> usize {
    let grouped = |at: usize| view.noun_at(at).is_some() || view.verb_at(at).is_some();
    while view.tag(at) == Some(Tag::Adverb) && !grouped(at) {
        at += 1;
    }
    at
}

/// Leftwards over adverbs.
pub fn skip_adverbs_back(view: &View, end: usize) -> usize {
    end - (0..end).rev().take_while(|&i| view.tag(i) == Some(Tag::Adverb)).count()
}

/// Where the object phrase at `start` ends: with prepositions, relatives and coordination, without words of the frame.
pub fn object_end(view: &View, start: usize) -> usize {
    view.memo.object_end(view.item(start), || find_object_end(view, start))
}

fn find_object_end(view: &View, start: usize) -> usize {
    // “the loudest, most contentious vote”: quoted words are one.
    let quoted = view.quotation_end(start).filter(|&end| plain(view, start..end));
    if let Some(comma) = quoted.and_then(|end| end.checked_sub(1)).filter(|&last| last > start && view.is_comma(last)) {
        return comma;
    }
    let mut at = quoted.unwrap_or(start);
    // Finite verbs that a relative or an embedded clause accounts for.
    let mut licensed = false;
    // "claims that it sank": a noun tells, and a verb of what it tells has been read.
    let (mut told, mut acted, mut brackets) = (false, false, 0);
    loop {
        at = view.next_stop(at).min(view.reach(start)).max(at);
        if at >= view.reach(start) || view.is_end(at) || view.is_speech(at) && view.is_comma(at.wrapping_sub(1)) {
            break;
        }
        if let Some(verb) = view.verb_at(at) {
            let met = at > start + 1 && view.tag(at - 1) == Some(Tag::Pronoun) && view.noun_before(at - 1).is_some();
            if verb.is_finite() && !licensed && !met && at > start {
                break;
            }
            licensed &= !verb.is_finite();
            acted |= verb.is_finite();
            // "with three in ten saying they are tired": what it says has a verb of its own.
            licensed |= at > start && has_told_clause(view, verb);
            at = verb.end;
            continue;
        }
        // "described it as the only one he had read twice[, “the second time for fun”]"
        if let Some(end) = speech::added(view, at).filter(|_| at > start) {
            return end;
        }
        // "forging stamps and[, on one occasion,] dressing as a bishop"
        if let Some(close) = put_in(view, at).filter(|_| at > start) {
            at = close + 1;
            continue;
        }
        match view.kind(at) {
            Some(TokenKind::Semicolon | TokenKind::Colon | TokenKind::Dash) => break,
            Some(TokenKind::Comma)
                if view.noun_of(at).is_none()
                    && !goes_on(view, at)
                    && !goes_on_behind_name(view, at)
                    && !gerunds_go_on(view, start, at) =>
            {
                match related(view, at) {
                    Some(close) => at = close,
                    None => break,
                }
            }
            Some(TokenKind::CloseBracket) if brackets == 0 => break,
            Some(TokenKind::CloseBracket) => brackets -= 1,
            // "his praise (though he was late) of it"
            Some(TokenKind::OpenBracket) => match closing_bracket(view, at).filter(|&close| !plain(view, at..close)) {
                Some(close) => {
                    at = close + 1;
                    continue;
                }
                None => brackets += 1,
            },
            _ => {}
        }
        if view.is_conjunction(at) && at > start {
            if keeps_on(view, start, at) {
                licensed = true;
            } else if leaves(view, at) || acts_on(view, start, at) {
                break;
            }
        }
        // "banned it when he took office", "blocked it because it cost too much", "rebuked him by staying away": when, why, how.
        let by = view.is(at, f::BY) && view.verb_at(at + 1).is_some_and(|verb| verb.mood == Mood::Gerund);
        // "denied claims that it sank because of a fire": why it did; "recalls a boy who would not eat until he was paid".
        let inner = told && acted && view.is_one(at, &[f::BECAUSE, f::UNTIL]);
        let cause = view.is_one(at, &[f::WHEN, f::BECAUSE]) && opens_adverbial(view, at) && !inner;
        // "blame the ice more [than blame the crew]"
        let acts = |verb: &VerbGroup| matches!(verb.mood, Mood::Finite | Mood::Infinitive);
        let than = view.is(at, f::THAN) && view.verb_at(start).is_none() && view.verb_at(at + 1).is_some_and(acts);
        if at > start && (by || than || cause || circumstance(view, start, at)) {
            break;
        }
        if view.tag(at) == Some(Tag::Wh) || view.is_one(at, &[f::THAT, f::IF, f::WHETHER]) {
            licensed = true;
            let that = view.is(at, f::THAT) && view.tag(at) != Some(Tag::Determiner);
            told |= that || at > start && view.is_one(at, &[f::WHO, f::WHICH]);
        } else if at > start && !inner && opens_adverbial(view, at) {
            break;
        }
        at += 1;
    }
    without_time(view, start, at)
}

/// Whether the day or the medium of an act begins at `at`: "stressed those worries [on Sunday at a forum]", "praised the crew [in
/// a statement]".
fn circumstance(view: &View, start: usize, at: usize) -> bool {
    let Some(group) = view.noun_at(at + 1).filter(|_| view.is_one(at, &[f::IN, f::ON, f::AT, f::DURING])) else {
        return false;
    };
    let day = view.is(at, f::ON) && view.is_time(group) && view.has(group.head, Flags::DAY);
    let common = view.tag(group.head) == Some(Tag::Noun) && view.is_one(group.start, &[f::A, f::AN]);
    let named = view.tag(group.head) == Some(Tag::Name) && media::medium(view, at).is_some();
    let medium = named || common && view.has(group.head, Flags::MEDIUM);
    // "called the plan “rigged” [in a tweet]"
    let quoted = view.layers.quotes.closes(view.items[at].first as usize - 1);
    (day || medium) && (quoted || !(start..at).any(|i| view.verb_of(i).is_some()))
}

/// How far from a comma the gerunds of a list are looked for, in items.
const GERUNDS: usize = 24;

/// "denied stealing the money[, forging the will and lying to police]", "denied having met him[, let alone having paid him]": whether
/// what somebody does goes on in a list behind the comma at `comma`.
fn gerunds_go_on(view: &View, start: usize, comma: usize) -> bool {
    let gerund = |i: usize| view.verb_at(i).filter(|verb| verb.mood == Mood::Gerund);
    let less = view.is(comma + 1, f::LET) && view.is(comma + 2, f::ALONE);
    let joined = view.is_conjunction(comma + 1);
    let next = comma + 1 + if less { 2 } else { usize::from(joined) };
    // "denied stealing it, saying …": what else is said.
    let tells = |verb: &VerbGroup| view.cue_at(verb.head).is_some_and(|found| found.entry.frames.tells());
    // "let [alone having paid]": an adverb belongs to its verb.
    let next = if less && gerund(next).is_none() { next - 1 } else { next };
    // "a plan for removing voters, dealing a blow …": what it does, and no list.
    let heads = |i: usize| {
        let governed = i == start || view.is_one(i - 1, &[f::OF, f::INCLUDING]) || view.noun_before(i).is_some();
        gerund(i).is_some() && governed
    };
    let listed = (comma.saturating_sub(GERUNDS).max(start)..comma).any(heads);
    if gerund(next).is_none_or(tells) || !listed {
        return false;
    }
    let mut rest = (next + 1..view.reach(next).min(next + GERUNDS)).take_while(|&i| !view.is_finite_at(i));
    let last = |i: usize| put_in(view, i + 1).map_or(i + 1, |close| close + 1);
    less || joined || rest.any(|i| view.is_conjunction(i) && gerund(last(i)).is_some())
}

/// Whether a verb may have a clause behind it that says what was told.
fn has_told_clause(view: &View, verb: &VerbGroup) -> bool {
    view.has(verb.head, Flags::CUE)
        && view.cue_at(verb.head).is_some_and(|found| found.entry.frames.tells())
        && view.noun_at(verb.end).is_some()
}

/// Where the bracket that opens at `open` closes.
fn closing_bracket(view: &View, open: usize) -> Option<usize> {
    (open + 1..view.reach(open)).find(|&i| view.kind(i) == Some(TokenKind::CloseBracket))
}

/// Whether no finite verb stands in a range.
fn plain(view: &View, range: Range<usize>) -> bool {
    !range.into_iter().any(|i| view.is_finite_at(i))
}

/// Whether a clause of time or contrast begins at `at`, which says when or although what the object was spoken of.
fn opens_adverbial(view: &View, at: usize) -> bool {
    let phrase = view.noun_at(at + 1).is_some() && !clause_at(view, at + 1);
    let compares =
        view.is_one(at, &[f::AS, f::THAN]) && (view.noun_at(at + 1).is_none() || view.quotation_end(at + 1).is_some());
    view.is_subordinator(at) && !compares && !phrase
}

/// Whether a conjunction leads out of the object, to a verb of the frame or to a clause.
fn leaves(view: &View, at: usize) -> bool {
    let next = skip_adverbs(view, at + 1);
    if view.is_finite_at(next) {
        return true;
    }
    let Some(group) = view.noun_at(next) else { return false };
    // "and Senator Ada Marsh (D) kept asking"
    let bracket = Some(group.end).filter(|&open| view.kind(open) == Some(TokenKind::OpenBracket));
    let close = bracket.and_then(|open| closing_bracket(view, open));
    // "but most of these efforts have ended"
    let of = view.noun_at(group.end + 1).filter(|_| view.is(group.end, f::OF));
    // "and the board, which must decide, says"
    let close = close.or_else(|| relative_close(view, group.end));
    view.is_finite_behind(close.map_or(of.map_or(group.end, |of| of.end), |close| close + 1))
}

/// Whether a second act of the one who did the first stands behind the conjunction at `at`: "praising him for his calm [and
/// urging him to stay]".
fn acts_on(view: &View, start: usize, at: usize) -> bool {
    let before = start - usize::from(start > 1 && view.is_preposition(start - 1));
    let first = before.checked_sub(1).and_then(|before| view.verb_of(before));
    let second = view.verb_at(skip_adverbs(view, at + 1));
    let Some((first, second)) = first.zip(second) else { return false };
    let gerund = |verb: &VerbGroup| verb.mood == Mood::Gerund;
    // "to accuse the council and [encourage] its critics"
    let bare = |verb: &VerbGroup| view.tag(verb.head) == Some(Tag::Verb);
    let alike = gerund(first) && gerund(second) && view.cue_at(second.head).is_some()
        || bare(first) && bare(second) && second.start == second.head;
    let between = |verb: &VerbGroup| if gerund(first) { gerund(verb) } else { bare(verb) };
    alike && !(start..at).any(|i| view.verb_at(i).is_some_and(between))
}

/// Whether the phrase goes on behind the comma at `at`: the next item of a list, or a relative.
fn goes_on(view: &View, at: usize) -> bool {
    if view.is_one(at + 1, &[f::WHO, f::WHICH, f::WHOSE]) {
        return false;
    }
    // "topics, including the weather"
    if brings_in(view, at + 1) && !view.is(at + 1, f::LIKE) {
        return true;
    }
    let mut next = at + 1;
    let mut groups = 0;
    while let Some(group) = view.noun_at(next).filter(|g| !view.is_time(g)) {
        groups += 1;
        next = group.end;
        while view.is_preposition(next) && view.noun_at(next + 1).is_some() {
            next = view.noun_at(next + 1).map_or(next, |g| g.end);
        }
        if view.is_conjunction(next) || view.is_comma(next) && view.is_one(next + 1, &[f::AND, f::OR]) {
            return !leaves(view, if view.is_comma(next) { next + 1 } else { next });
        }
        if !view.is_comma(next) {
            break;
        }
        // "accused the club's owner, Dan Lind, of fraud", "rejected a bid by Dan Lind, the owner, to sell it"
        if groups == 1 && (view.is(next + 1, f::OF) || view.tag(next + 1) == Some(Tag::To)) {
            return true;
        }
        next += 1;
    }
    // "his attacks on Voss, but Lind, tired of the party, …": another clause.
    let other = |group: &NounGroup| view.is(at + 1, f::BUT) && view.is_comma(group.end);
    groups == 0
        && view.is_conjunction(at + 1)
        && !leaves(view, at + 1)
        && view.noun_at(at + 2).is_some_and(|group| !other(group))
}

/// The comma behind the relative clause that the one at `comma` opens.
pub fn relative_close(view: &View, comma: usize) -> Option<usize> {
    if !view.is_comma(comma) || !view.is_one(comma + 1, &[f::WHO, f::WHICH, f::WHOSE]) {
        return None;
    }
    let close = (comma + 2..view.reach(comma)).find(|&i| view.is_comma(i))?;
    (comma..close).any(|i| view.is_finite_at(i)).then_some(close)
}

/// "accused the board[, which sat in May,] of fraud": the comma behind a relative clause with more of the phrase behind it.
fn related(view: &View, comma: usize) -> Option<usize> {
    let close = relative_close(view, comma)?;
    let phrase = |at: usize| {
        let gerund = view.verb_at(at).is_some_and(|verb| verb.mood == Mood::Gerund);
        gerund || view.noun_at(at).is_some_and(|group| !view.is_finite_behind(group.end))
    };
    (view.is_one(close + 1, &[f::OF, f::FOR, f::AS]) && phrase(close + 2)).then_some(close)
}

/// Whether one of the commas around a state or a name stands at `comma`, with more of the phrase behind it: "in Ashton[,]
/// Ohio[,] as a good day", "accused its owner, Dan Lind[,] of fraud".
fn goes_on_behind_name(view: &View, comma: usize) -> bool {
    let state = |group: &NounGroup| {
        let goes_on = view.is_comma(group.end) && view.is_preposition(group.end + 1);
        view.has(group.head, Flags::PLACE) && view.tag(group.head) == Some(Tag::Name) && goes_on
    };
    let closes = view.noun_before(comma).filter(|group| group.start > 1 && view.is_comma(group.start - 1));
    let named = |group: &NounGroup| view.tag(group.head) == Some(Tag::Name) && view.is_one(comma + 1, &[f::OF, f::FOR]);
    // "rejected a bid by Dan Lind, the owner[,] to sell it"
    let bids = |group: &NounGroup| {
        let name = view.noun_before(group.start - 1).filter(|_| view.tag(comma + 1) == Some(Tag::To));
        name.is_some_and(|name| view.tag(name.head) == Some(Tag::Name))
    };
    view.noun_at(comma + 1).is_some_and(state)
        || closes.is_some_and(|group| state(group) || named(group) || bids(group))
}
