//! What a relative clause reports of the thing it hangs on: `what officials called an accident`, `which critics said was
//! unfair`, `a deal she once supported`. The relative pronoun (or, without one, the noun before it) is content, with what
//! is said of it behind the cue.

use super::adverbials;
use super::clauses::{VerbCue, is_copula};
use super::draft::{Circumstances, Draft, Ranges, Rule};
use super::extent::clause_end;
use super::noun_clauses::noun_clause_end;
use super::openers::infinitive_start;
use super::phrase::object_end;
use super::speech;
use super::subject::{Phrase, Subject};
use super::verbs::frame;
use super::view::View;
use crate::claim::CueClass;
use crate::lexicon::{Entry, Frame, Tag, function as f};
use crate::stages::groups::{Mood, VerbGroup};
use smallvec::smallvec;
use std::ops::Range;

/// The claim of a reporting verb whose content has moved before its subject.
pub fn one<'a>(view: &View<'_, 'a>, verb: &VerbGroup, cue: &VerbCue<'a>, subject: &Subject) -> Option<Draft<'a>> {
    if subject.relative || !verb.is_finite() || subject.start != subject.phrase.range.start {
        return None;
    }
    if view.unit.signs.speech
        && let Some(content) = equated(view, subject)
    {
        let Phrase { range, head } = subject.phrase.clone();
        let source = Phrase { range: range.start + usize::from(view.is(range.start, f::ALL))..range.end, head };
        return Some(Draft { rule: Rule::QuoteBefore, content, ..frame(view, verb, cue, None, Some(&source)) });
    }
    let (opener, sure) = opener(view, subject.start)?;
    let mut circumstances = Circumstances::default();
    let at = adverbials::skip(view, cue.end, &mut circumstances);
    // "What the inspectors found:" announces what they found.
    if view.is_colon(at) && view.is(opener.start, f::WHAT) && opener.start == 0 {
        return None;
    }
    let frames = &cue.entry.frames;
    let object = frames.has(Frame::Object) || frames.has(Frame::Predicate) || frames.has(Frame::As);
    if sure && view.is_speech(at) {
        let mut content = smallvec![view.tokens(opener)];
        content.extend(speech::run(view, at).0);
        return Some(Draft {
            rule: Rule::Relative,
            content,
            circumstances,
            ..frame(view, verb, cue, None, Some(&subject.phrase))
        });
    }
    // "What the captain said was: “Hold the bridge.”"
    let announces = |copula: &VerbGroup| {
        let mark = view.is_colon(copula.end) || view.is_comma(copula.end);
        is_copula(view, copula) && view.is_speech(copula.end + usize::from(mark))
    };
    if opener.start == 0
        && view.is(0, f::WHAT)
        && let Some(copula) = view.verb_at(at).filter(|copula| announces(copula))
    {
        let content = speech::run(view, copula.end + usize::from(!view.is_speech(copula.end))).0;
        let base = frame(view, verb, cue, None, Some(&subject.phrase));
        return Some(Draft { rule: Rule::QuoteAfter, content, circumstances, ..base });
    }
    // "What the minister said was that the fund was empty", "All he said was that it was late"
    let named = |copula: &VerbGroup| view.is(opener.start, f::WHAT) || view.is(copula.end, f::THAT);
    if (opener.start == 0 || view.is_conjunction(opener.start - 1))
        && let Some(copula) = view.verb_at(at).filter(|verb| is_copula(view, verb) && named(verb))
        && let Some(range) = view.trim(copula.end..clause_end(view, copula.end, None))
    {
        // "What she said was false": a judgement of it.
        let says = matches!(cue.entry.class, Some(CueClass::Say | CueClass::Assert));
        if says && !view.is_one(copula.end, &[f::THAT, f::TO]) && !view.is_speech(copula.end) {
            return None;
        }
        let content = smallvec![view.tokens(range)];
        let base = frame(view, verb, cue, None, Some(&subject.phrase));
        return Some(Draft { rule: Rule::Relative, content, circumstances, ..base });
    }
    let mut preposition = None;
    let finite = view.is_finite_at(at);
    let infinitive = view.tag(at) == Some(Tag::To) && view.verb_at(at).is_some_and(|v| v.mood == Mood::Infinitive);
    let clause = finite && frames.tells() && (sure || !object)
        || infinitive && sure && (frames.has(Frame::To) || frames.has(Frame::Raising));
    let predicate = view.is(at, f::AS) && frames.has(Frame::As)
        || frames.has(Frame::Predicate) && (view.noun_at(at).is_some() || view.tag(at) == Some(Tag::Adjective));
    let rest = if clause {
        Some(infinitive_start(view, at)..clause_end(view, at, None))
    } else if predicate {
        Some(at..object_end(view, at))
    } else if ends_here(view, at) && object {
        None
    } else if ends_here(view, at + 1) && frames.takes(view.text(at)) {
        preposition = Some(at);
        None
    } else {
        return None;
    };
    let inserted = opener.start > 0 && view.is_comma(opener.start - 1);
    // "A man who police believe drove it [was arrested]": the verb of what the sentence is about.
    let main = view.groups.verbs.first().is_some_and(|first| first.start == verb.start);
    let rest = rest.map(|range| {
        if inserted {
            within_commas(view, range)
        } else if clause && finite && main {
            range.start..noun_clause_end(view, range.start, range.end, true)
        } else {
            range
        }
    });
    let mut content = smallvec![view.tokens(opener)];
    content.extend(rest.and_then(|range| view.trim(range)).map(|range| view.tokens(range)));
    Some(Draft {
        rule: Rule::Relative,
        content,
        circumstances,
        ..frame(view, verb, cue, preposition, Some(&subject.phrase))
    })
}

/// “No comment,” was [all he] would say; “A farce,” is [how one critic] put it: the speech before a copula.
fn equated(view: &View, subject: &Subject) -> Option<Ranges> {
    let start = subject.phrase.range.start;
    let all = view.is(start, f::ALL) && subject.phrase.range.len() > 1;
    let opener = if all { start } else { start.checked_sub(1)? };
    let copula = view.verb_before(opener).filter(|verb| is_copula(view, verb))?;
    let speech = copula.start.checked_sub(1).filter(|&at| view.is_speech(at))?;
    (view.is_one(opener, &[f::ALL, f::HOW]) && speech == 0).then(|| smallvec![view.tokens(speech..speech + 1)])
}

/// Whether the clause at `at` is a relative one about a claim, which somebody denies: "a claim that [economists dispute]".
pub fn denies(view: &View, at: usize) -> bool {
    let denied = |verb: &VerbGroup, entry: &Entry| {
        entry.class == Some(CueClass::Deny) && (view.is_end(verb.end) || view.is_comma(verb.end))
    };
    judged(view, at, denied)
}

/// The same, or somebody makes light of it: "a claim that [the army dismissed within hours as gossip]".
pub fn rejects(view: &View, at: usize) -> bool {
    let dismissed = |verb: &VerbGroup, entry: &Entry| {
        let behind = adverbials::skip(view, verb.end, &mut Circumstances::default());
        let judges = matches!(entry.class, Some(CueClass::Deny | CueClass::Evaluate)) && entry.frames.has(Frame::As);
        judges && view.is(behind, f::AS)
    };
    denies(view, at) || judged(view, at, dismissed)
}

/// Whether the verb of the clause at `at` is a cue that judges.
fn judged(view: &View, at: usize, judges: impl Fn(&VerbGroup, &Entry) -> bool) -> bool {
    let verb = view.noun_at(at).and_then(|subject| view.verb_behind(subject.end)).filter(|verb| verb.is_finite());
    verb.is_some_and(|verb| view.cue_at(verb.head).is_some_and(|found| judges(verb, found.entry)))
}

/// What stands for the object before a subject that starts at `start`; and whether it can be nothing else.
fn opener(view: &View, start: usize) -> Option<(Range<usize>, bool)> {
    let before = start.checked_sub(1)?;
    if view.is_one(before, &[f::WHICH, f::WHOM]) && before > 0 && view.is_preposition(before - 1) {
        return None;
    }
    if view.is_one(before, &[f::WHAT, f::WHICH, f::WHO, f::WHOM]) {
        return Some((before..start, true));
    }
    let that = view.is(before, f::THAT);
    let group = view.noun_before(if that { before } else { start })?;
    // "Not everything she says is true"
    let all = [f::EVERYTHING, f::ANYTHING, f::NOTHING];
    if view.is_time(group)
        || view.is_one(group.head, &all)
        || matches!(view.tag(group.head), Some(Tag::Pronoun | Tag::Name))
    {
        return None;
    }
    Some((if that { before..start } else { group.start..group.end }, false))
}

/// The part of a relative clause between commas before the verb that goes on with the sentence: "a man, whom the Crown says is
/// the thief, [entering] the shed", "the bridge, which he says is safe, [was] shut".
fn within_commas(view: &View, range: Range<usize>) -> Range<usize> {
    let goes_on = |i: usize| view.verb_at(i).is_some_and(|verb| verb.is_finite() || verb.mood == Mood::Gerund);
    let close = range.clone().find(|&i| view.is_comma(i) && goes_on(i + 1));
    range.start..close.unwrap_or(range.end)
}

/// Whether no object can follow at `at`.
fn ends_here(view: &View, at: usize) -> bool {
    let verb = view.verb_at(at).is_some_and(|v| v.mood != Mood::Gerund);
    view.is_end(at)
        || verb
        || matches!(view.tag(at), Some(Tag::Comma | Tag::Pause | Tag::Conjunction | Tag::Preposition | Tag::Quote))
            && !view.is_speech(at)
            && !view.is(at, f::THAT)
}
