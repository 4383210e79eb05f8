//! What stands behind a cue and is not what was said, though it could be by its form.

use super::beginnings::gerund_clause;
use super::clauses::VerbCue;
use super::complement::Complement;
use super::displaced::is_object_pronoun;
use super::draft::Rule;
use super::noun_clauses::noun_clause_end;
use super::placing::frame_behind;
use super::subject::Subject;
use super::view::View;
use crate::claim::CueClass;
use crate::lexicon::{Flags, Frame, Tag, function as f};
use crate::stages::groups::{Mood, VerbGroup};
use std::ops::Range;

/// Whether the content that was found behind a verb is something else.
pub fn misread(view: &View, verb: &VerbGroup, cue: &VerbCue, subject: Option<&Subject>, found: &Complement) -> bool {
    let relative = subject.is_some_and(|subject| subject.relative);
    let weak = view.unit.inside.is_some() && is_weak(found.rule);
    // "Writing in the journal, the authors conclude": where, not what.
    let place = verb.start == 0
        && verb.mood == Mood::Gerund
        && found.rule == Rule::Clause
        && found.range.as_ref().is_some_and(|range| view.is_preposition(range.start));
    // "[A hacker who revealed the address] admits it", "[those who rank him first] say": without it, the clause around would
    // have no verb.
    let clausal = |range: &Range<usize>| range.clone().any(|i| view.is_finite_at(i));
    let object = found.rule == Rule::Clause && cue.entry.frames.has(Frame::Object)
        || found.rule == Rule::As && found.range.as_ref().is_some_and(clausal);
    let taken = relative && object && found.range.as_ref().is_some_and(|range| is_bereft(view, cue, range));
    // "Officials said [revoking it would be harsh]": the gerund is its subject.
    // "said [booing the team never helped]": nor does it say who does it.
    let subjective = matches!(found.rule, Rule::Clause | Rule::Object) && gerund_clause(view, verb.start);
    // "Reuters reported, citing two officials": through whom, not what.
    let through = verb.mood == Mood::Gerund
        && matches!(found.rule, Rule::Object | Rule::Clause)
        && cue.entry.class == Some(CueClass::Report)
        && found.range.as_ref().is_some_and(|range| is_source(view, range.start));
    // "people who asked not to be named", "who did not wish to be named": that nobody is named, not what they say.
    let unnamed = found.rule == Rule::To
        && relative
        && found.range.as_ref().is_some_and(|range| {
            let not = view.is(range.start, f::NOT);
            (not || verb.negated) && view.is(range.start + usize::from(not) + 1, f::BE)
        });
    // "Having said that, the plan may work"
    let pointing = verb.start == 0
        && verb.mood == Mood::Gerund
        && found.range.as_ref().is_some_and(|range| view.is(range.start, f::THAT) && view.is_comma(range.start + 1));
    // "never reported him": to whom it may concern, not what was reported.
    let denounced = found.rule == Rule::Object
        && cue.entry.class == Some(CueClass::Report)
        && found.range.as_ref().is_some_and(|range| {
            range.len() == 1 && view.noun_at(range.start).is_some_and(|who| is_object_pronoun(view, who))
        });
    // "pushed her through it": what is done to somebody, and nothing that they are to do.
    let moved = found.rule == Rule::Object
        && cue.entry.class == Some(CueClass::Urge)
        && found.range.as_ref().is_some_and(|range| {
            let who = view.noun_at(range.start).filter(|who| is_object_pronoun(view, who) && who.end < range.end);
            // "pressed him about the plan"
            who.is_some_and(|who| !view.is_one(who.end, &[f::ABOUT, f::ON, f::OVER, f::FOR]))
        });
    // "would have told them [if it had been]": on what condition.
    let supposed = found.rule == Rule::Wh
        && !verb.negated
        && view.tag(verb.start) == Some(Tag::Modal)
        && view.is(verb.start + 1, f::HAVE)
        && found.range.as_ref().is_some_and(|range| view.is(range.start, f::IF));
    // "A man believed [to have fled] was arrested": no clause begins with an infinitive.
    let hanging = found.rule == Rule::Clause
        && found
            .range
            .as_ref()
            .is_some_and(|range| view.tag(range.start) == Some(Tag::To) && view.verb_at(range.start).is_some());
    // "Weather permitting, the group plans to fly": on what it hangs.
    let absolute = verb.mood == Mood::Gerund
        && view.is_comma(verb.end)
        && view.noun_before(verb.start).is_some_and(|noun| noun.start == 0)
        && found.range.as_ref().is_some_and(|range| range.start > verb.end);
    // "proposed three times": how often.
    let often = found.rule == Rule::Object
        && found.range.as_ref().is_some_and(|range| range.len() == 2 && view.is(range.start + 1, f::TIMES));
    // "should call the police on 101": by telephone.
    let rung = found.rule == Rule::As
        && found.range.as_ref().is_some_and(|range| {
            range.len() > 2 && view.tag(range.end - 1) == Some(Tag::Number) && view.is(range.end - 2, f::ON)
        });
    rung || hanging
        || denounced
        || moved
        || supposed
        || absolute
        || often
        || weak
        || place
        || pointing
        || taken
        || subjective
        || through
        || unnamed
}

/// Whether the noun phrase at `at` is one that may speak.
fn is_source(view: &View, at: usize) -> bool {
    let speaks = Flags::SPEAKER.or(Flags::MEDIA);
    view.noun_at(at).is_some_and(|group| view.has(group.head, speaks) || view.tag(group.head) == Some(Tag::Name))
}

/// Constructions that inside quoted speech hardly ever report what somebody said.
fn is_weak(rule: Rule) -> bool {
    matches!(rule, Rule::Object | Rule::Preposition | Rule::Ing | Rule::As | Rule::To | Rule::ObjectTo)
}

/// Whether the clause around a relative one has no verb but the one that its content would take for its own.
fn is_bereft(view: &View, cue: &VerbCue, range: &Range<usize>) -> bool {
    lacks_verb(view, cue, range) && noun_clause_end(view, range.start, range.end, true) == range.end
}

/// Whether no finite verb stands but that of the cue, those of its content, and that of a frame that closes the unit: "A vicar
/// who told them the roof was leaking used their money, [a jury heard]".
pub fn lacks_verb(view: &View, cue: &VerbCue, range: &Range<usize>) -> bool {
    let framed = view.is_comma(range.end) && frame_behind(view, range.end);
    let outside = |verb: &VerbGroup| verb.end <= cue.start || !framed && verb.start >= range.end;
    !view.groups.verbs.iter().any(|verb| verb.is_finite() && outside(verb))
}
