//! Where clauses begin, and what begins as one: `said [the road was shut]`, `[revoking it would be] harsh`.

use super::phrase::skip_adverbs;
use super::view::View;
use crate::lexicon::{Tag, function as f};
use crate::stages::groups::Mood;
use crate::stages::tokens::TokenKind;

/// Whether a whole clause begins at `at`: a noun phrase with a finite verb behind it.
pub fn clause_at(view: &View, at: usize) -> bool {
    let Some(group) = view.noun_at(skip_adverbs(view, at)) else { return false };
    let mut end = group.end;
    for _ in 0..PHRASES {
        match view.noun_at(end + 1).filter(|_| view.is_preposition(end)) {
            Some(next) => end = next.end,
            None => break,
        }
    }
    view.is_finite_behind(end)
}

/// Whether a gerund begins at `at` that is the subject of a clause with its object: "[revoking it would be] harsh". What is
/// said by *saying it would be* is its own.
pub fn gerund_clause(view: &View, at: usize) -> bool {
    let Some(verb) = view.verb_at(at).filter(|verb| verb.mood == Mood::Gerund) else { return false };
    let frames = view.cue_at(verb.head).map(|found| &found.entry.frames);
    let says = frames.is_some_and(|frames| frames.tells());
    !says && clause_at(view, verb.end)
}

/// How many phrases may hang from a subject.
const PHRASES: usize = 3;

/// Whether a noun group with a finite verb somewhere behind it begins at `at`: the main clause behind an opening phrase.
pub fn begins_clause(view: &View, at: usize) -> bool {
    let at = skip_adverbs(view, at);
    view.noun_at(at).is_some() && (at..view.reach(at)).any(|i| view.is_finite_at(i))
}

/// Where the clause that ends before `end` begins: the start of the unit, or behind what divides clauses.
pub fn clause_start(view: &View, end: usize) -> usize {
    let mut depth = 0;
    let mut start = view.back(end);
    for i in (start..end).rev() {
        match view.kind(i) {
            Some(TokenKind::CloseBracket) => depth += 1,
            Some(TokenKind::OpenBracket) if depth == 0 => {
                start = i + 1;
                break;
            }
            Some(TokenKind::OpenBracket) => depth -= 1,
            Some(TokenKind::Semicolon) if depth == 0 => {
                start = i + 1;
                break;
            }
            Some(TokenKind::Comma)
                if depth == 0
                    && view.is(i + 1, f::BUT)
                    && clause_at(view, i + 2)
                    && !inside_quotation(view, i, end) =>
            {
                start = i + 1;
                break;
            }
            _ => {}
        }
    }
    while start < end && (view.is_conjunction(start) && view.noun_of(start).is_none() || view.is_comma(start)) {
        start += 1;
    }
    // "However, the plan …"
    if view.tag(start) == Some(Tag::Adverb) && view.is_comma(start + 1) && start + 2 < end { start + 2 } else { start }
}

/// “…, [but it was late],” said Voss: whether a word stands in the quotation that ends before `end`.
fn inside_quotation(view: &View, i: usize, end: usize) -> bool {
    let quotes = view.layers.quotes;
    let around = |token: u32| quotes.innermost(token as usize).filter(|&quote| view.unit.inside != Some(quote as u32));
    around(view.items[i].first).is_some_and(|quote| around(view.items[end - 1].last) == Some(quote))
}
