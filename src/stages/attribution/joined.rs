//! What is joined to a source behind its cue: by a conjunction, by brackets, by words that bring others in.

use super::compact::compact;
use super::phrase::skip_adverbs;
use super::source::source;
use super::subject::Phrase;
use super::view::View;
use crate::lexicon::{Flags, Tag, function as f};
use crate::stages::tokens::TokenKind;

/// How far before a conjunction the preposition stands that is repeated behind it.
const PHRASE: usize = 8;

/// "(R-Ohio)", "(WSA)"
pub fn bracket(view: &View, end: &mut usize) {
    if view.kind(*end) == Some(TokenKind::OpenBracket) {
        let close = (*end + 1..view.len().min(*end + 8)).find(|&i| view.kind(i) == Some(TokenKind::CloseBracket));
        *end = close.map_or(*end, |close| close + 1);
    }
}

/// "Harbor County (Ohio) [Sheriff Paul Lind]": behind a bracket, the bearer of an office in the place before it.
pub fn titled(view: &View, phrase: &mut Phrase) {
    let end = phrase.range.end;
    let bracket = end > 0 && view.kind(end - 1) == Some(TokenKind::CloseBracket);
    let bearer = view.noun_at(end).filter(|bearer| bracket && view.tag(bearer.head) == Some(Tag::Name));
    if let Some(bearer) = bearer.filter(|bearer| view.has(bearer.start, Flags::TITLE.or(Flags::ROLE))) {
        (phrase.range.end, phrase.head) = (bearer.end, bearer.head);
    }
}

/// "everyone [but Voss]", "nobody [except the mayor]"
pub fn all_but(view: &View, head: usize, end: &mut usize) {
    if f::is_indefinite(view.word(head))
        && view.is_one(*end, &[f::BUT, f::EXCEPT])
        && let Some(one) = compact(view, *end + 1).filter(|one| !view.is_finite_behind(one.range.end))
    {
        *end = one.range.end;
    }
}

/// "said [both] the mayor and the clerk": where a phrase begins with the word that announces its two halves.
pub fn both(view: &View, phrase: &Phrase) -> usize {
    let start = phrase.range.start;
    let two = start > 0 && view.is(start - 1, f::BOTH) && phrase.range.clone().any(|i| view.is(i, f::AND));
    start - usize::from(two)
}

/// "a union [and a church]", "aides at the council [and at the ministry]": behind what a conjunction joins to the phrase that ends at
/// `end`.
pub fn coordinated(view: &View, end: usize) -> Option<usize> {
    if !view.is_one(end, &[f::AND, f::OR]) {
        return None;
    }
    let start = skip_adverbs(view, end + 1);
    // The preposition is that of the phrase before.
    let again = view.is_preposition(start) && (end.saturating_sub(PHRASE)..end).any(|i| view.is(i, view.word(start)));
    let start = start + usize::from(again || view.is_preposition(start) && view.is_one(start, &[f::AT, f::IN]));
    let next = compact(view, start)?;
    let verb = view.is_finite_at(skip_adverbs(view, next.range.end));
    (!verb && !view.is_time(view.noun_at(start)?)).then_some(next.range.end)
}

/// "Voss, head of the board[, and Lind, its clerk]": behind the name that a comma and *and* join to a name with what is said of it.
pub fn joined(view: &View, first: &Phrase) -> Option<usize> {
    let end = first.range.end;
    // "Voss, 25[, and his wife, Ada, 27]"
    let named =
        |phrase: &Phrase| view.tag(phrase.head) == Some(Tag::Name) || view.has(phrase.head, Flags::SPEAKING_NOUN);
    let described = (first.head..end).any(|i| view.is_comma(i));
    if !view.is_comma(end) || !view.is(end + 1, f::AND) || !named(first) || !described {
        return None;
    }
    let next = source(view, end + 2).filter(named)?;
    let behind = next.range.end + usize::from(view.is_comma(next.range.end));
    (!view.is_finite_at(skip_adverbs(view, behind))).then_some(next.range.end)
}

/// "said several members, [including Voss and Lind]": some of those who speak.
pub fn examples(view: &View, end: &mut usize) {
    if !view.is_comma(*end) || !brings_in(view, *end + 1) {
        return;
    }
    let first = *end + 1 + usize::from(!view.is_one(*end + 1, &[f::INCLUDING, f::LIKE])) + 1;
    let (mut at, mut last) = (first, false);
    while let Some(next) = compact(view, at) {
        *end = next.range.end;
        bracket(view, end);
        if last {
            break;
        }
        let comma = usize::from(view.is_comma(*end));
        let joined = view.is_one(*end + comma, &[f::AND, f::OR]);
        if comma == 0 && !joined {
            break;
        }
        (at, last) = (*end + comma + usize::from(joined), joined);
    }
}

/// Whether a phrase with some of those named before begins at `at`: including, like, along with, such as.
pub fn brings_in(view: &View, at: usize) -> bool {
    view.is_one(at, &[f::INCLUDING, f::LIKE])
        || view.is(at, f::ALONG) && view.is(at + 1, f::WITH)
        || view.is(at, f::SUCH) && view.is(at + 1, f::AS)
}
