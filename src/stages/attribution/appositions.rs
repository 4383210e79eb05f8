//! A name with what stands behind it between commas and says who that is: `Voss, 59, of Ashton, Ohio`, `Voss, the mayor`.

use super::coordination::{self, opens_list};
use super::insertions::bracket_start;
use super::source::is_seat;
use super::subject::{INSERTION, Phrase, ending_at};
use super::view::View;
use crate::lexicon::{Flags, Tag, function as f};
use crate::stages::groups::NounGroup;
use std::ops::Range;

/// A phrase with its appositions up to `end`; what stands before may be the name that it is an apposition of.
pub fn around(view: &View, phrase: Phrase, end: usize) -> Phrase {
    let Phrase { range: Range { mut start, .. }, mut head } = phrase;
    let known =
        |group: &NounGroup| matches!(view.tag(group.head), Some(Tag::Name | Tag::Number)) && !view.is_time(group);
    while start > 1 {
        // "Voss, 59, of Ashton, Ohio"
        let lives = view.is_one(start - 1, &[f::OF, f::FROM, f::IN]) && view.is_comma(start - 2);
        let left = if lives { start - 2 } else { start - 1 };
        let further = lives || view.is_comma(left) && is_apposition(view, start, head);
        // "another friend, Mara Voss"
        let called =
            |group: &NounGroup| view.is_comma(left) && view.tag(head) == Some(Tag::Name) && names_one(view, group);
        let group =
            view.noun_before(bracket_start(view, left)).filter(|group| further && known(group) || called(group));
        let Some(name) = group else { break };
        // "On Monday, the mayor", "in a post on Telegram, the mayor": the end of an opening phrase.
        if name.start > 0 && view.is_preposition(name.start - 1) && opens_with_phrase(view, name.start - 1) {
            break;
        }
        // "a nurse from Ashton, Ohio"
        let lives_in = view.has(head, Flags::PLACE).then(|| ending_at(view, name.end)).flatten();
        (start, head) = lives_in.map_or((name.start, name.head), |whole| (whole.range.start, whole.head));
    }
    // "[Ada Marsh, 25, and] his wife, Breshna, 27, said"
    let joint = start.checked_sub(1).filter(|&joint| view.is_conjunction(joint) && !view.is(joint, f::BUT));
    if let Some(left) = joint.and_then(|joint| coordination::left(view, joint)) {
        (start, head) = (left.range.start, left.head);
    }
    Phrase { range: start..end, head }
}

/// Whether a phrase behind a comma may say who the name before it is: an age, a place, "the mayor", "chairman of the board".
fn is_apposition(view: &View, start: usize, head: usize) -> bool {
    let office = view.tag(head) == Some(Tag::Noun) && view.has(head, Flags::SPEAKING_NOUN);
    matches!(view.tag(start), Some(Tag::Determiner | Tag::Possessive))
        || view.tag(head) == Some(Tag::Number)
        || view.has(head, Flags::PLACE)
        || is_seat(view, head)
        || office
}

/// Whether a noun group with a determiner or a possessor begins a clause and stands for one person.
fn names_one(view: &View, group: &NounGroup) -> bool {
    let determined = group.possessor_end.is_some()
        || view.is(group.start, f::ONE)
        || matches!(view.tag(group.start), Some(Tag::Determiner | Tag::Possessive));
    determined
        && view.tag(group.head) == Some(Tag::Noun)
        && view.has(group.head, Flags::SPEAKER)
        && opens_list(view, group.start)
}

/// Whether the unit begins with a preposition or a gerund, and no finite verb stands between it and the one at `at`.
fn opens_with_phrase(view: &View, at: usize) -> bool {
    let finite = |i: usize| view.verb_of(i).is_some_and(|verb| verb.is_finite());
    (view.is_preposition(0) || view.tag(0) == Some(Tag::Gerund)) && at < INSERTION && !(0..at).any(finite)
}
