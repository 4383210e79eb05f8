//! Noun phrases joined by a conjunction: `Voss and Lind`, `unions, churches, and shops`, `Ada Marsh, a geologist, and her deputy`.

use super::subject::{INSERTION, Phrase, ending_at, opens_clause};
use super::view::View;
use crate::lexicon::{Tag, function as f};
use std::ops::Range;

/// What the conjunction at `at` joins to the noun phrase behind it.
pub fn left(view: &View, at: usize) -> Option<Phrase> {
    let find = || joined(view, at).or_else(|| described(view, at).filter(|left| opens_clause(view, left.range.start)));
    view.memo.coordination(at, find)
}

/// "Ada Marsh, a geologist at Tarn, [and her deputy]", "Ada Marsh, who runs it, [and her deputy]": a name with what is said of it,
/// of which the comma before `end` is the last.
fn described(view: &View, end: usize) -> Option<Phrase> {
    let comma = end.checked_sub(1).filter(|&comma| view.is_comma(comma))?;
    let relative = |i: usize| view.is(i + 1, f::WHO);
    let apposed = |&i: &usize| matches!(view.tag(i + 1), Some(Tag::Determiner | Tag::Number)) || relative(i);
    let open = (comma.saturating_sub(INSERTION)..comma).rev().filter(|&i| view.is_comma(i)).find(apposed)?;
    let name = view.noun_before(open).filter(|name| view.tag(name.head) == Some(Tag::Name))?;
    let finite = (open..comma).filter(|&i| view.is_finite_at(i)).count();
    (finite == usize::from(relative(open))).then_some(Phrase { range: name.start..comma + 1, head: name.head })
}

/// What a conjunction joins to the noun phrase behind it: "[Voss and] Lind", "[unions, churches, and] shops".
fn joined(view: &View, conjunction: usize) -> Option<Phrase> {
    let comma = conjunction > 0 && view.is_comma(conjunction - 1);
    let end = conjunction - usize::from(comma);
    let Phrase { range: Range { mut start, .. }, mut head } = ending_at(view, end)?;
    if !opens_clause(view, start) {
        return None;
    }
    let mut items = 0;
    while start > 1
        && view.is_comma(start - 1)
        && let Some(more) =
            view.noun_before(start - 1).filter(|more| opens_list(view, more.start) && !view.is_time(more))
    {
        (start, head) = (more.start, more.head);
        items += 1;
    }
    // Behind a comma, a clause of its own may begin; a list has more items than two.
    let first = || !(start > 1 && view.is_conjunction(start - 1) && !view.is_comma(start - 2));
    (!comma || items > 0 && first()).then_some(Phrase { range: start..end, head })
}

/// Whether a list of subjects may begin at `start`: not behind a preposition, whose phrase ends at the next comma.
pub fn opens_list(view: &View, start: usize) -> bool {
    let times = [f::AFTER, f::BEFORE, f::UNTIL, f::SINCE, f::AS, f::THAN];
    opens_clause(view, start) && !(start > 0 && view.is_one(start - 1, &times))
}
