//! Noun phrases joined by a conjunction: `Voss and Lind`, `unions, churches, and shops`, `Ada Marsh, a geologist, and her deputy`.

use super::clauses::are_joined;
use super::insertions::bracket_start;
use super::joined::brings_in;
use super::others::is_cue;
use super::phrase::skip_adverbs;
use super::subject::{INSERTION, Phrase, ending_at, opens_clause};
use super::view::View;
use crate::lexicon::{Flags, Tag, function as f};
use crate::stages::groups::VerbGroup;
use std::ops::Range;

/// What the conjunction at `at` joins to the noun phrase behind it.
pub fn left(view: &View, at: usize) -> Option<Phrase> {
    let find = || joined(view, at).or_else(|| described(view, at).map(|left| listed(view, left).0));
    view.memo.coordination(view.item(at), find)
}

/// "Ada Marsh, a geologist at Tarn, [and her deputy]", "Ada Marsh (D), who runs it, [and her deputy]", "Ada Marsh, head of the
/// board, a charity, [and her deputy]": a name that opens a clause, with what is said of it, of which the comma before `end` is
/// the last.
fn described(view: &View, end: usize) -> Option<Phrase> {
    let comma = end.checked_sub(1).filter(|&comma| view.is_comma(comma))?;
    let (mut finite, mut relative) = (0, 0);
    for open in (comma.saturating_sub(INSERTION)..comma).rev() {
        finite += usize::from(view.is_finite_at(open));
        relative += usize::from(view.is_one(open, &[f::WHO, f::WHICH, f::WHOSE]));
        if !view.is_comma(open) || finite != relative || !describes(view, open + 1) {
            continue;
        }
        let name = view.noun_before(bracket_start(view, open)).filter(|name| view.tag(name.head) == Some(Tag::Name));
        if let Some(name) = name.filter(|name| opens_clause(view, name.start)) {
            return Some(Phrase { range: name.start..comma + 1, head: name.head });
        }
    }
    None
}

/// Whether what begins at `at` may say who somebody is: an age, an office, whom they belong to, a relative clause.
fn describes(view: &View, at: usize) -> bool {
    let office = || view.noun_at(at).is_some_and(|group| view.has(group.head, Flags::SPEAKING_NOUN));
    matches!(view.tag(at), Some(Tag::Determiner | Tag::Possessive | Tag::Number | Tag::Wh)) || office()
}

/// What a conjunction joins to the noun phrase behind it: "[Voss and] Lind", "[unions, churches, and] shops".
fn joined(view: &View, conjunction: usize) -> Option<Phrase> {
    let comma = conjunction > 0 && view.is_comma(conjunction - 1);
    let end = conjunction - usize::from(comma);
    let last = ending_at(view, bracket_start(view, end))?;
    if let Some(whole) = around_list(view, &last) {
        return Some(whole);
    }
    if !opens_clause(view, last.range.start) {
        return None;
    }
    let (Phrase { range: Range { start, .. }, head }, items) = listed(view, last);
    // Behind a comma, a clause of its own may begin; a list has more items than two.
    let first = || !(start > 1 && view.is_conjunction(start - 1) && !view.is_comma(start - 2));
    (!comma || items > 0 && first()).then_some(Phrase { range: start..end, head })
}

/// A phrase with the items of a list that stand before it, and how many there are.
fn listed(view: &View, last: Phrase) -> (Phrase, usize) {
    let Phrase { range: Range { mut start, end }, mut head } = last;
    let mut items = 0;
    while start > 1 && view.is_comma(start - 1) {
        let end = bracket_start(view, start - 1);
        let item = view.noun_before(end).filter(|item| opens_list(view, item.start) && !view.is_time(item));
        let item = item.map(|item| (item.start, item.head));
        // "[45% of Republicans,] 28% of independents and 12% of Democrats"
        let counted = || {
            let share = ending_at(view, end)?;
            let parts = view.noun_at(share.range.start).filter(|parts| view.is(parts.end, f::OF))?;
            let number = parts.end < end && (parts.start..parts.end).any(|i| view.tag(i) == Some(Tag::Number));
            (number && opens_list(view, parts.start)).then_some((parts.start, parts.head))
        };
        let more = item.or_else(counted);
        let Some(more) = more else { break };
        (start, head) = more;
        items += 1;
    }
    (Phrase { range: start..end, head }, items)
}

/// "[most voters in Ohio, Utah and] Maine", "[Voss, along with Judge Marsh and] Lind": what a list hangs from whose last item
/// but one is `last`.
fn around_list(view: &View, last: &Phrase) -> Option<Phrase> {
    let (mut start, mut place) = (last.range.start, view.has(last.head, Flags::PLACE));
    loop {
        let before = start.checked_sub(1)?;
        let brought = (1..=2).filter_map(|words| start.checked_sub(words)).find(|&at| brings_in(view, at));
        let whole = if let Some(brought) = brought {
            ending_at(view, brought.checked_sub(1).filter(|&comma| view.is_comma(comma))?)
        } else if view.is_preposition(before) && place && start != last.range.start {
            ending_at(view, before + 1 + (view.noun_at(start)?.end - start))
        } else {
            None
        };
        if let Some(whole) = whole.filter(|whole| opens_clause(view, whole.range.start)) {
            return Some(Phrase { range: whole.range.start..last.range.end, head: whole.head });
        }
        let item = view.noun_before(bracket_start(view, before)).filter(|_| view.is_comma(before))?;
        place &= view.has(item.head, Flags::PLACE);
        start = item.start;
    }
}

/// Whether a list of subjects may begin at `start`: not behind a preposition, whose phrase ends at the next comma.
pub fn opens_list(view: &View, start: usize) -> bool {
    let times = [f::AFTER, f::BEFORE, f::UNTIL, f::SINCE, f::AS, f::THAN];
    opens_clause(view, start) && !(start > 0 && view.is_one(start - 1, &times))
}

/// "a man [who kept to himself and never missed the rent]": whether the verb behind the conjunction at `joint` goes on with the
/// relative clause in a phrase that begins at `start`. It reports nothing, and has the tense of the one verb of the clause.
pub fn keeps_on(view: &View, start: usize, joint: usize) -> bool {
    let next = view.verb_at(skip_adverbs(view, joint + 1)).filter(|verb| verb.is_finite() && !is_cue(view, verb.head));
    let Some((next, pronoun)) = next.zip((start..joint).rfind(|&i| view.is_one(i, &[f::WHO, f::WHICH]))) else {
        return false;
    };
    let from = view.groups.verbs.partition_point(|verb| verb.start < pronoun);
    let mut inner =
        view.groups.verbs[from..].iter().take_while(|verb| verb.end <= joint).filter(|verb| VerbGroup::is_finite(verb));
    // "never missed"
    let tense =
        |verb: &VerbGroup| (verb.start..verb.end).map(|i| view.tag(i)).find(|&tag| tag != Some(Tag::Adverb)).flatten();
    let first = inner.next().filter(|first| are_joined(tense(first), tense(next)));
    first.is_some() && inner.next().is_none()
}
