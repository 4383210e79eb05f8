//! How far the content of a noun reaches that is itself the subject of a verb: `the claim that he lied [was heard]`.

use super::clauses::is_copula;
use super::extent::tells_clause;
use super::insertions::behind_participle;
use super::view::View;
use crate::lexicon::{Tag, function as f};
use crate::stages::groups::{Mood, VerbGroup};

/// Where the content clause of a noun ends that is itself the subject of a verb: "the claim that he lied [was heard]".
/// `finite`: the content has a finite verb of its own.
pub fn noun_clause_end(view: &View, start: usize, end: usize, finite: bool) -> usize {
    // "the claim that it was late[, made on Monday,] was denied"
    let put_in = |&comma: &usize| {
        let close = behind_participle(view, comma).filter(|&close| view.is_comma(close));
        close.is_some_and(|close| view.is_finite_behind(close + 1))
    };
    let end = (start..end.min(view.reach(start))).find(put_in).unwrap_or(end);
    let from = view.groups.verbs.partition_point(|v| v.start < start);
    let inside = view.groups.verbs[from..].iter().take_while(|v| v.end <= end);
    // "the claim that it is a ruin surprised nobody": what has an object is a past, whatever the tagger takes it for.
    // "hopes that talks would resume [faded]", "that they were alive [faded]": so is what stands behind a verb, or what that
    // says of somebody, where the noun has none.
    let described = |v: &VerbGroup| {
        let adjective = v.start.checked_sub(1).filter(|&at| view.tag(at) == Some(Tag::Adjective))?;
        view.verb_before(adjective).filter(|verb| is_copula(view, verb))
    };
    let told = |v: &VerbGroup| view.verb_before(v.start).or_else(|| described(v)).is_some();
    let lacking = |v: &VerbGroup| from == 0 && told(v) && !view.is_finite_at(v.end);
    let object = |v: &VerbGroup| view.noun_at(v.end).is_some_and(|g| !view.is_time(g));
    let active = |v: &VerbGroup| v.mood == Mood::Participle && (object(v) || lacking(v));
    // "that the wall [she had been counting on] would fall"
    let contact = |v: &VerbGroup| {
        let subject = view.noun_before(v.start);
        subject.is_some_and(|subject| subject.start > start && view.noun_before(subject.start).is_some())
    };
    // "that the union [endorse] her should help"
    let subjunctive = inside.clone().next().is_some_and(|v| {
        let bare = v.start == v.head || view.is(v.start, f::BE);
        v.mood == Mood::Infinitive && bare && view.noun_before(v.start).is_some_and(|g| g.start >= start)
    });
    let finite = finite && !subjunctive;
    let mut verbs = inside.filter(|v| (v.is_finite() || active(v)) && !contact(v));
    if finite && verbs.next().is_none() {
        return end;
    }
    // "the claim that it was over[, ended] the talks": the noun stands before all verbs, and no list goes on.
    let closes = |v: &VerbGroup| {
        let goes_on = |i: usize| view.is_conjunction(i) && view.is_finite_behind(i + 1);
        from == 0 && finite && v.start == v.head && view.noun_at(v.end).is_some() && !(v.end..end).any(goes_on)
    };
    let more = |verb: &VerbGroup| view.groups.verbs.iter().any(|v| v.start >= verb.end && v.is_finite());
    let governed = view.groups.verbs[..from].iter().any(VerbGroup::is_finite);
    for verb in verbs {
        let Some(before) = verb.start.checked_sub(1) else { continue };
        // "a call to ban them, could spread hate": an infinitive does not go on with a form of another kind.
        let other = !finite && view.is_comma(before) && view.tag(verb.start) == Some(Tag::Modal);
        let joined = view.is_conjunction(before)
            || view.is_wh(before)
            || view.is(before, f::THAT)
            || view.is_comma(before) && !other && !closes(verb);
        let own = view.noun_before(verb.start).is_some_and(|group| {
            let left = group.start.wrapping_sub(1);
            let clausal = view.is_subordinator(left) && !view.is_time(group);
            // "that he believed [the mayor] lied"; but "her claim to have written [the song] was heard": no other verb is left for it.
            let lone = |tells: &VerbGroup| tells.mood == Mood::Infinitive && !governed && !more(verb);
            let told = view.verb_of(left).filter(|tells| tells.end == left + 1 && tells_clause(view, tells));
            let told = told.is_some_and(|tells| !lone(tells));
            // "that if it did [it would] not matter"
            let one =
                view.is_one(group.head, &[f::I, f::HE, f::SHE, f::IT, f::WE, f::THEY]) && group.end == group.start + 1;
            let conditional = || (start..left).any(|i| view.is(i, f::IF));
            let main = one && view.verb_of(left).is_some() && conditional();
            view.is_conjunction(left) || view.is_wh(left) || clausal || view.is_comma(left) || told || main
        });
        if !joined && !own {
            // "that rates would rise again [sent the pound up]"
            let own = view.verb_before(verb.start).is_some();
            let adverbs = (verb.start..verb.head).take_while(|&i| view.tag(i) == Some(Tag::Adverb)).count();
            return verb.start + if own { adverbs } else { 0 };
        }
    }
    end
}
