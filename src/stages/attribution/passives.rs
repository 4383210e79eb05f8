//! Reporting verbs in the passive: `was praised by Voss`, `were told that …`, `is expected to …`.

use super::adverbials;
use super::clauses::VerbCue;
use super::complement::{self, Complement};
use super::draft::{Circumstances, Draft, Ranges, Rule};
use super::extent::{begins_clause, clause_end};
use super::openers::infinitive_start;
use super::phrase::object_end;
use super::readings::readings;
use super::source;
use super::subject::Subject;
use super::verbs::{cue_ranges, frame};
use super::view::View;
use crate::claim::CueClass;
use crate::lexicon::{EntryKind, Frame, Tag, function as f};
use crate::stages::groups::{Mood, VerbGroup};
use smallvec::smallvec;
use std::ops::Range;

/// The claims of one passive verb.
pub fn find<'a>(
    view: &View<'_, 'a>,
    verb: &VerbGroup,
    cue: &VerbCue<'a>,
    subject: Option<&Subject>,
    out: &mut Vec<Draft<'a>>,
) {
    // "a memo seen by the Courier" is one that the Courier passed on.
    if verb.mood == Mood::Participle && view.find(verb.head, EntryKind::RelayPhrase).is_some() {
        return;
    }
    if cue.entry.frames.has(Frame::Subject) {
        return;
    }
    out.extend(one(view, verb, cue, subject));
    if view.unit.inside.is_none() && !view.is(cue.end, f::BY) {
        unlisted(view, verb, cue, subject, out);
    }
}

/// "Asked whether he knew", "the merger was announced": nobody named, and the words behind the verb or before it.
fn unlisted<'a>(
    view: &View<'_, 'a>,
    verb: &VerbGroup,
    cue: &VerbCue<'a>,
    subject: Option<&Subject>,
    out: &mut Vec<Draft<'a>>,
) {
    if describes(view, verb) {
        return;
    }
    let subject = subject.map(|subject| view.tokens(subject.phrase.range.clone()));
    for (found, _) in readings(view, cue.end, &cue.entry.frames, None) {
        let base = frame(view, verb, cue, found.preposition, None);
        let base = Draft { rule: Rule::Passive, listed: false, circumstances: found.circumstances, ..base };
        let with = subject.into_iter().chain(found.content.iter().copied()).collect();
        if subject.is_some() {
            out.push(Draft { content: with, ..base.clone() });
        }
        out.push(Draft { content: found.content, ..base });
    }
    if let Some(subject) = subject {
        let base = frame(view, verb, cue, None, None);
        out.push(Draft { rule: Rule::Passive, listed: false, content: smallvec![subject], ..base });
    }
}

fn one<'a>(view: &View<'_, 'a>, verb: &VerbGroup, cue: &VerbCue<'a>, subject: Option<&Subject>) -> Option<Draft<'a>> {
    let mut circumstances = Circumstances::default();
    let after = adverbials::skip(view, cue.end, &mut circumstances);
    if view.is(after, f::BY)
        && let Some(agent) = source::source(view, after + 1).filter(|agent| !is_gerund(view, agent.range.end))
    {
        return by_agent(view, verb, cue, subject, &agent, circumstances);
    }
    if cue.entry.frames.has(Frame::Addressee)
        && !describes(view, verb)
        && let Some(content) = heard(view, verb, cue, after)
    {
        let mut base = frame(view, verb, cue, content.preposition, None);
        (base.rule, base.circumstances) = (Rule::Passive, circumstances);
        if verb.passive
            && let Some(subject) = subject
        {
            base.circumstances.addressee = Some(view.tokens(subject.phrase.range.clone()));
        }
        base.content = content.content;
        if content.rule == Rule::Preposition
            && let Some(range) = content.range
        {
            name_agent(view, range, &mut base);
        }
        return Some(base);
    }
    agentless(view, verb, cue, subject?, after, circumstances)
}

/// "was told of the leak [by her secretary]": who told it stands behind what was told.
fn name_agent(view: &View, content: Range<usize>, draft: &mut Draft) {
    let agent = |i: &usize| view.is(*i, f::BY) && view.noun_at(i + 1).is_some_and(|group| !view.is_time(group));
    if let Some(by) = content.clone().skip(1).find(agent)
        && let Some(agent) = source::source(view, by + 1)
        && let Some(told) = view.trim(content.start..by)
    {
        draft.rule = Rule::PassiveAgent;
        draft.source = smallvec![view.tokens(agent.range)];
        draft.head = Some(view.items[agent.head].first);
        draft.content = smallvec![view.tokens(told)];
    }
}

/// Whether a participle without a subject opens a clause of its own: "Asked whether …", "when told that …".
pub fn opens(view: &View, verb: &VerbGroup) -> bool {
    let participle = matches!(view.tag(verb.start), Some(Tag::Participle | Tag::Past)) && verb.start == verb.head;
    let before = verb.start.checked_sub(1);
    participle && before.is_none_or(|b| view.is_one(b, &[f::WHEN, f::IF, f::WHILE, f::ONCE, f::THOUGH]))
}

/// "a diplomat briefed on the draft": what a participle says of the noun before it, nobody says.
fn describes(view: &View, verb: &VerbGroup) -> bool {
    verb.mood == Mood::Participle && view.noun_before(verb.start).is_some()
}

/// What somebody was asked or told: "was asked [about the boat]", "Asked [whether it would sail], the captain …".
fn heard(view: &View, verb: &VerbGroup, cue: &VerbCue, after: usize) -> Option<Complement> {
    let mut frames = cue.entry.frames.clone();
    if frames.has(Frame::ObjectTo) {
        frames.insert(Frame::To);
    }
    let mut found = complement::behind(view, after, &frames, None)
        .filter(|found| !matches!(found.rule, Rule::Object | Rule::Clause | Rule::ObjectTo))?;
    before_main_clause(view, verb, &mut found);
    Some(found)
}

/// "Asked by a voter [if it would sail], the captain …": behind a participle that opens the sentence, its main clause does
/// not belong to what was asked.
fn before_main_clause(view: &View, verb: &VerbGroup, found: &mut Complement) {
    let main = |&comma: &usize| view.is_comma(comma) && begins_clause(view, comma + 1);
    if verb.start < 4
        && !verb.passive
        && let Some(range) = found.range.clone()
        && let Some(end) = range.clone().find(main)
        && let Some(range) = view.trim(range.start..end)
    {
        found.content = smallvec![view.tokens(range)];
    }
}

/// "was accused by lawmakers [of misleading voters]": what follows *of* is what the verb takes with it, and not whose they are.
fn apart(view: &View, cue: &VerbCue, agent: &super::subject::Phrase) -> super::subject::Phrase {
    let takes = cue.entry.frames.prepositions.iter().any(|p| p.eq_ignore_ascii_case("of"));
    let acts = |i: usize| {
        matches!(view.tag(i), Some(Tag::Gerund | Tag::Adjective))
            && view.layers.lexicon.tagger().profile(view.word(i)).may_be(Tag::Gerund)
    };
    let of = (agent.head + 1..agent.range.end).find(|&i| view.is(i, f::OF) && acts(i + 1)).filter(|_| takes);
    super::subject::Phrase { range: agent.range.start..of.unwrap_or(agent.range.end), head: agent.head }
}

fn is_gerund(view: &View, at: usize) -> bool {
    view.verb_at(at).is_some_and(|v| v.mood == Mood::Gerund && v.start == v.head)
}

fn by_agent<'a>(
    view: &View<'_, 'a>,
    verb: &VerbGroup,
    cue: &VerbCue<'a>,
    subject: Option<&Subject>,
    agent: &super::subject::Phrase,
    circumstances: Circumstances,
) -> Option<Draft<'a>> {
    let agent = &apart(view, cue, agent);
    let base = frame(view, verb, cue, None, Some(agent));
    let mut frames = cue.entry.frames.clone();
    let hearer = frames.has(Frame::Addressee) || frames.has(Frame::ObjectTo);
    // "were urged by the board [to leave]", "were told by the board [to leave]"
    if hearer {
        frames.insert(Frame::To);
    }
    let rest = complement::behind(view, agent.range.end, &frames, None)
        .filter(|found| found.rule != Rule::Object && found.rule != Rule::Clause);
    let mut content = Ranges::new();
    let mut circumstances = circumstances;
    if hearer && let Some(mut rest) = rest {
        before_main_clause(view, verb, &mut rest);
        circumstances.addressee = subject.map(|s| view.tokens(s.phrase.range.clone()));
        return Some(Draft { rule: Rule::PassiveAgent, content: rest.content, circumstances, ..base });
    }
    content.extend(subject.map(|s| view.tokens(s.phrase.range.clone())));
    let goes_on = view.is_preposition(agent.range.end)
        && !view.is_one(agent.range.end, &[f::ON, f::IN, f::AT, f::AFTER, f::BEFORE]);
    if goes_on && let Some(range) = view.trim(agent.range.end..object_end(view, agent.range.end)) {
        content.push(view.tokens(range));
    }
    (!content.is_empty()).then_some(Draft { rule: Rule::PassiveAgent, content, circumstances, ..base })
}

fn agentless<'a>(
    view: &View<'_, 'a>,
    verb: &VerbGroup,
    cue: &VerbCue<'a>,
    subject: &Subject,
    after: usize,
    circumstances: Circumstances,
) -> Option<Draft<'a>> {
    let frames = &cue.entry.frames;
    let mut base = frame(view, verb, cue, None, None);
    base.rule = Rule::Passive;
    base.circumstances = circumstances;
    // "a plan seen as risky"
    let reduced = !verb.passive;
    let subject = if reduced { nearest(view, verb.start)? } else { subject.phrase.range.clone() };
    let infinitive =
        view.tag(after) == Some(Tag::To) && view.verb_at(after).is_some_and(|v| v.mood == Mood::Infinitive);
    if infinitive {
        let end = clause_end(view, after, None);
        if base.class == CueClass::Say {
            base.class = CueClass::Report;
        }
        base.content =
            smallvec![view.tokens(subject.clone()), view.tokens(view.trim(infinitive_start(view, after)..end)?)];
        return Some(base);
    }
    let opens = view.is(after, f::THAT) && view.tag(after) != Some(Tag::Determiner) || view.is_wh(after);
    if opens && (frames.has(Frame::That) || frames.has(Frame::Clause) || frames.has(Frame::Wh)) {
        let end = clause_end(view, after + 1, None);
        if view.is(subject.start, f::IT) {
            base.content = smallvec![view.tokens(view.trim(after..end)?)];
            return Some(base);
        }
        return None;
    }
    let prepositional = frames.prepositions.iter().any(|p| p.eq_ignore_ascii_case(view.text(after)));
    let of = view.is(after, f::OF) && frames.has(Frame::Object);
    if prepositional && frames.has(Frame::Object) && !of {
        // "is known for its plums"
        base.cue = cue_ranges(view, cue.start, cue.end, Some(after));
        return judged_by(view, base, subject, after + 1);
    }
    if view.is(after, f::AS) && frames.has(Frame::As) || of {
        return judged_by(view, base, subject, after);
    }
    // "was declared the winner", "is considered unsafe"
    let judged =
        view.noun_at(after).is_some_and(|group| !view.is_time(group)) || view.tag(after) == Some(Tag::Adjective);
    if frames.has(Frame::Predicate) && judged && !reduced {
        return judged_by(view, base, subject, after);
    }
    None
}

/// What is said of the subject from `after`, by whom it is said if that stands behind it.
fn judged_by<'a>(view: &View<'_, 'a>, base: Draft<'a>, subject: Range<usize>, after: usize) -> Option<Draft<'a>> {
    let mut end = object_end(view, after);
    let mut base = base;
    let agent = |i: usize| view.is(i, f::BY) && view.noun_at(i + 1).is_some_and(|group| !view.is_time(group));
    if let Some(by) = (after + 1..end).rev().find(|&i| agent(i))
        && let Some(agent) = source::source(view, by + 1)
    {
        base.rule = Rule::PassiveAgent;
        base.source = smallvec![view.tokens(agent.range)];
        base.head = Some(view.items[agent.head].first);
        end = by;
    }
    base.content = smallvec![view.tokens(subject), view.tokens(view.trim(after..end)?)];
    Some(base)
}

/// The noun group before a participle that hangs on it, with what it is a part of: "the string of contests [known as]".
fn nearest(view: &View, verb: usize) -> Option<Range<usize>> {
    let end = if view.is_comma(verb.checked_sub(1)?) || view.is_dash(verb - 1) { verb - 1 } else { verb };
    let mut start = view.noun_before(end)?.start;
    while start > 0
        && view.is(start - 1, f::OF)
        && let Some(group) = view.noun_before(start - 1)
    {
        start = group.start;
    }
    Some(start..end)
}
