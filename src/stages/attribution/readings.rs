//! All that the content behind a cue may be: what its entry lists, and what other verbs have.

use super::adverbials;
use super::complement::{Complement, Finder, behind};
use super::draft::{Circumstances, Rule};
use super::extent::clause_end;
use super::openers::{hears, judged};
use super::view::View;
use crate::lexicon::{Flags, Frame, Frames, Tag, function as f};
use crate::stages::groups::Mood;
use smallvec::SmallVec;

/// What the content behind a cue may be, each with whether its entry lists it; seldom more than two.
pub type Readings = SmallVec<[(Complement, bool); 2]>;

/// All that the content behind a cue may be, also by frames that its entry does not list, with whether it lists them. What
/// is not listed is right only where the weights know it to be.
pub fn readings(view: &View, at: usize, frames: &Frames, cue_tag: Option<Tag>) -> Readings {
    let mut out: Readings = listed(view, at, frames, cue_tag).into_iter().collect();
    add_others(view, at, frames, cue_tag, &mut out);
    out
}

/// The first of them: what the entry lists.
pub fn listed(view: &View, at: usize, frames: &Frames, cue_tag: Option<Tag>) -> Option<(Complement, bool)> {
    behind(view, at, frames, cue_tag).map(|found| (found, true))
}

/// Adds the rest of them to what the entry lists.
pub fn add_others(view: &View, at: usize, frames: &Frames, cue_tag: Option<Tag>, out: &mut Readings) {
    let place = out.first().and_then(|(found, _)| Some((found.rule, found.range.as_ref()?.start)));
    if frames.has(Frame::Addressee)
        && frames.has(Frame::That)
        && let Some(that) = later_that(view, at)
    {
        let finder = Finder { view, frames, cue_tag };
        let found = finder.found(Rule::That, that, clause_end(view, that + 1, cue_tag), Circumstances::default());
        out.extend(
            found.filter(|new| out.iter().all(|(known, _)| known.content != new.content)).map(|found| (found, true)),
        );
    }
    let heard = out.first().is_some_and(|(found, _)| found.circumstances.addressee.is_some());
    if view.unit.inside.is_some() || heard {
        return;
    }
    let mut circumstances = Circumstances::default();
    let mut after = at;
    for _ in 0..2 {
        let known = |frame: Frame| place.is_some_and(|(rule, start)| start == after && gives(frames, frame, rule));
        let heard = |frame: Frame| frame == Frame::Object && frames.has(Frame::Addressee) && hears(view, after);
        // "announced [last month] the pier would close": when, as the listed reading has it.
        let dated = |frame: Frame| {
            let behind = || adverbials::time(view, after);
            frame == Frame::Clause
                && place
                    .is_some_and(|(rule, start)| gives(frames, frame, rule) && start > after && behind() == Some(start))
        };
        for frame in opened(view, after).filter(|&frame| !known(frame) && !heard(frame) && !dated(frame)) {
            let mut open = Frames::default();
            open.insert(frame);
            let listed = frames.has(frame);
            let finder = Finder { view, frames: &open, cue_tag };
            let found = finder.any(after, circumstances).map(|found| (found, listed));
            out.extend(found.filter(|(new, _)| !out.iter().any(|(known, _)| known.content == new.content)));
        }
        let finder = Finder { view, frames, cue_tag };
        let judges = frames.has(Frame::As) && judged(view, after).is_some();
        // "wrote [to the board]": whom.
        let whom = view.is(after, f::TO) && hears(view, after + 1) && !frames.takes("to");
        if view.is_preposition(after) && !view.is_one(after, &[f::OF, f::BY]) && !judges && !whom {
            let found = finder.behind_preposition(after, circumstances).map(|found| (found, false));
            out.extend(found.filter(|(new, _)| !out.iter().any(|(known, _)| known.content == new.content)));
        }
        let start = after;
        after = adverbials::skip(view, at, &mut circumstances);
        if after == start {
            break;
        }
    }
}

/// Whether a frame by itself gives what was found by `rule` at the same place with all `frames` of an entry, so that it need not
/// be looked for again.
fn gives(frames: &Frames, frame: Frame, rule: Rule) -> bool {
    match frame {
        Frame::Object => {
            let others =
                [Frame::Predicate, Frame::Raising, Frame::Addressee].into_iter().any(|other| frames.has(other));
            rule == Rule::Object && !others
        }
        Frame::Clause => matches!(rule, Rule::That | Rule::Clause),
        Frame::To => rule == Rule::To,
        Frame::Ing => rule == Rule::Ing,
        Frame::Wh => rule == Rule::Wh,
        _ => false,
    }
}

/// The frames that a verb may have without its entry saying so, of which one look at the item at `at` leaves few.
fn opened(view: &View, at: usize) -> impl Iterator<Item = Frame> {
    let mark = view.is_comma(at) || view.is_colon(at) || view.is_dash(at);
    let speech = view.is_speech(if mark { at + 1 } else { at });
    let noun = view.noun_at(at).is_some();
    // A clause has a finite verb, or its first word, or a number before that, opens it.
    let clause = view.last.has_finite(at) || f::is_function(view.word(at)) || view.tag(at) == Some(Tag::Number);
    let frames = [
        (Frame::Quote, speech),
        (Frame::Clause, !speech && clause),
        (Frame::To, view.tag(at) == Some(Tag::To)),
        (Frame::Ing, view.verb_at(at).is_some_and(|v| v.mood == Mood::Gerund)),
        (Frame::ObjectTo, noun && view.last.has_infinitive(at)),
        (Frame::As, noun && (view.unit.signs.compares || view.is(at, f::WHAT))),
        // "shrugged when the citation arrived": when it was done.
        (Frame::Wh, view.is_wh(at) && !view.is(at, f::WHEN)),
        (Frame::Object, noun),
    ];
    frames.into_iter().filter_map(|(frame, may)| may.then_some(frame))
}

/// How far a complementizer may stand behind its verb.
const LONGEST_ADDRESSEE: usize = 24;

/// "told a crowd at the school in Marlow, Ohio, [that] …": the complementizer behind an addressee of any length.
fn later_that(view: &View, at: usize) -> Option<usize> {
    view.noun_at(at)?;
    let words = at + 1..view.len().min(at + LONGEST_ADDRESSEE);
    let finite = |i: usize| view.is_finite_at(i);
    let that = words.clone().find(|&i| view.is(i, f::THAT) && view.tag(i) != Some(Tag::Determiner))?;
    // "told reporters, [adding] that"
    let tells = |i: usize| view.is_comma(i) && view.verb_at(i + 1).is_some_and(|verb| view.has(verb.head, Flags::CUE));
    let stops = (at..that).any(|i| finite(i) || tells(i) || view.is_speech(i) || view.is_colon(i) || view.is_end(i));
    (!stops && view.verb_at(that + 1).is_none()).then_some(that)
}
