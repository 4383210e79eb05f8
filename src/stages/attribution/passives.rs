//! Reporting verbs in the passive: `was praised by Voss`, `were told that …`, `is expected to …`.

use super::adverbials;
use super::agents::{apart, is_cause, judged_by, name_agent};
use super::asked::{before_main_clause, heard, is_opening};
use super::bare::is_clause;
use super::beginnings::clause_at;
use super::clauses::VerbCue;
use super::complement;
use super::draft::{Circumstances, Draft, Ranges, Rule};
use super::extent::clause_end;
use super::noun_clauses::noun_clause_end;
use super::openers::infinitive_start;
use super::passive_frames;
use super::phrase::object_end;
use super::readings::readings;
use super::reduced_passives::{apart_from, describes, nearest};
use super::source;
use super::subject::{Phrase, Subject};
use super::subject_clauses;
use super::verbs::{cue_ranges, frame};
use super::view::View;
use crate::claim::CueClass;
use crate::lexicon::{EntryKind, Flags, Frame, Tag, function as f};
use crate::stages::groups::{Mood, NounGroup, VerbGroup};
use smallvec::smallvec;

/// How far what is put in behind an agent may reach.
const ASIDE: usize = 6;

/// The claims of one passive verb.
pub fn find<'a>(
    view: &View<'_, 'a>,
    verb: &VerbGroup,
    cue: &VerbCue<'a>,
    subject: Option<&Subject>,
    out: &mut Vec<Draft<'a>>,
) {
    // "a memo seen by the Courier" is one that the Courier passed on; "was seen by the Courier as a joke" is what it thinks.
    if let Some(relay) = view.find(verb.head, EntryKind::RelayPhrase) {
        let agent = source::source(view, view.behind(verb.head, relay.len));
        if verb.mood == Mood::Participle || agent.is_some_and(|agent| !view.is(agent.range.end, f::AS)) {
            return;
        }
    }
    // "was told off": another verb.
    if cue.entry.frames.has(Frame::Subject) || view.tag(cue.end) == Some(Tag::Particle) && view.is(cue.end + 1, f::BY) {
        return;
    }
    if names(view, cue) {
        return;
    }
    if let Some(draft) = passive_frames::find(view, verb, cue, subject) {
        out.push(draft);
        return;
    }
    if let Some(draft) = subject_clauses::find(view, verb, cue) {
        out.push(draft);
        return;
    }
    out.extend(one(view, verb, cue, subject));
    if view.unit.inside.is_none() && !view.is(cue.end, f::BY) {
        unlisted(view, verb, cue, subject, out);
    }
}

/// "The town is called Lenn": what it goes by, and no judgement.
fn names(view: &View, cue: &VerbCue) -> bool {
    let name =
        view.noun_at(cue.end).filter(|group| view.tag(group.start) == Some(Tag::Name) && group.end == group.head + 1);
    let alone = |group: &NounGroup| view.tag(group.head) == Some(Tag::Name) && !view.is(group.end, f::BY);
    cue.entry.frames.has(Frame::Predicate) && name.is_some_and(alone)
}

/// "Asked whether he knew", "the merger was announced": nobody named, and the words behind the verb or before it.
fn unlisted<'a>(
    view: &View<'_, 'a>,
    verb: &VerbGroup,
    cue: &VerbCue<'a>,
    subject: Option<&Subject>,
    out: &mut Vec<Draft<'a>>,
) {
    if describes(view, verb) || reports_as(view, cue.end) {
        return;
    }
    let subject = subject.map(|subject| view.tokens(subject.phrase.range.clone()));
    for (mut found, _) in readings(view, cue.end, &cue.entry.frames, None) {
        if is_opening(verb) {
            before_main_clause(view, &mut found);
        }
        if found.preposition.is_some_and(|at| is_cause(view, cue, at)) {
            continue;
        }
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
    let described = apart_from(view, verb).filter(|_| subject.is_none());
    let subject = subject.or(described.as_ref());
    let after = adverbials::skip(view, cue.end, &mut circumstances);
    if view.is(after, f::BY)
        && let Some(agent) = source::source(view, after + 1).filter(|agent| !is_gerund(view, agent.range.end))
    {
        return by_agent(view, verb, cue, subject, &agent, circumstances);
    }
    if (cue.entry.frames.has(Frame::Addressee) || cue.entry.frames.has(Frame::ObjectTo))
        && !describes(view, verb)
        && let Some(content) = heard(view, verb, cue, subject, after)
    {
        let mut base = frame(view, verb, cue, content.preposition, None);
        (base.rule, base.circumstances) = (Rule::Passive, circumstances);
        if (verb.passive || verb.is_finite())
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

/// "was quoted [on Monday] as saying …": it is the second verb that reports.
fn reports_as(view: &View, at: usize) -> bool {
    let at = adverbials::skip(view, at, &mut Circumstances::default());
    let says = |verb: &VerbGroup| verb.mood == Mood::Gerund && view.has(verb.head, Flags::CUE);
    view.is(at, f::AS) && view.verb_at(at + 1).is_some_and(says)
}

fn is_gerund(view: &View, at: usize) -> bool {
    view.verb_at(at).is_some_and(|v| v.mood == Mood::Gerund && v.start == v.head)
}

fn by_agent<'a>(
    view: &View<'_, 'a>,
    verb: &VerbGroup,
    cue: &VerbCue<'a>,
    subject: Option<&Subject>,
    agent: &Phrase,
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
    // "by the sponsor, Ada Marsh, that …"
    let closed = |&comma: &usize| view.is_comma(comma) && (agent.range.start..comma).any(|i| view.is_comma(i));
    let behind = Some(agent.range.end).filter(closed).map_or(agent.range.end, |comma| comma + 1);
    // "by Ms Lund, defending, whether …"
    let asks = |&comma: &usize| view.is_comma(comma) && (view.is_wh(comma + 1) || view.is(comma + 1, f::THAT));
    let aside = (behind + 1..view.len().min(behind + ASIDE)).find(asks).filter(|_| view.is_comma(behind));
    let behind = aside.map_or(behind, |comma| comma + 1);
    let rest = complement::behind(view, behind, &frames, None)
        .filter(|found| found.rule != Rule::Object && found.rule != Rule::Clause);
    let mut content = Ranges::new();
    let mut circumstances = circumstances;
    // "It was decided by the committee that …"
    let expletive =
        subject.is_some_and(|subject| subject.phrase.range.len() == 1 && view.is(subject.phrase.head, f::IT));
    if let Some(told) = rest.as_ref().filter(|rest| expletive && rest.rule == Rule::That) {
        circumstances.time = circumstances.time.or(told.circumstances.time);
        return Some(Draft { rule: Rule::PassiveAgent, content: told.content.clone(), circumstances, ..base });
    }
    if hearer && let Some(mut rest) = rest {
        if is_opening(verb) {
            before_main_clause(view, &mut rest);
        }
        circumstances.time = circumstances.time.or(rest.circumstances.time);
        circumstances.medium = circumstances.medium.or(rest.circumstances.medium);
        circumstances.addressee = subject.map(|s| view.tokens(s.phrase.range.clone()));
        return Some(Draft { rule: Rule::PassiveAgent, content: rest.content, circumstances, ..base });
    }
    // "Asked by a reporter, she …": who was asked is no content.
    if hearer && is_opening(verb) {
        return None;
    }
    content.extend(subject.map(|s| view.tokens(s.phrase.range.clone())));
    let told = adverbials::skip(view, agent.range.end, &mut circumstances);
    let end = if reports_as(view, agent.range.end) { told } else { agent.range.end };
    let goes_on = view.is_preposition(end)
        && !view.is_one(end, &[f::IN, f::AT, f::AFTER, f::BEFORE])
        && !(view.is(end, f::ON) && view.noun_at(end + 1).is_none_or(|group| view.is_time(group)));
    if goes_on && let Some(range) = view.trim(end..object_end(view, end)) {
        content.push(view.tokens(range));
    }
    // "was painted by a nun": nothing is said of it but behind *as*.
    let frames = &cue.entry.frames;
    let judges = frames.has(Frame::Object) || frames.has(Frame::Predicate) || frames.tells() || !frames.has(Frame::As);
    (!content.is_empty() && (judges || content.len() > 1)).then_some(Draft {
        rule: Rule::PassiveAgent,
        content,
        circumstances,
        ..base
    })
}

fn agentless<'a>(
    view: &View<'_, 'a>,
    verb: &VerbGroup,
    cue: &VerbCue<'a>,
    subject: &Subject,
    after: usize,
    circumstances: Circumstances,
) -> Option<Draft<'a>> {
    if reports_as(view, after) {
        return None;
    }
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
        // "A man believed to have fled [was arrested]"
        let end = if reduced { noun_clause_end(view, after, end, false) } else { end };
        if base.class == CueClass::Say {
            base.class = CueClass::Report;
        }
        base.content =
            smallvec![view.tokens(subject.clone()), view.tokens(view.trim(infinitive_start(view, after)..end)?)];
        return Some(base);
    }
    let opens = view.is(after, f::THAT) && view.tag(after) != Some(Tag::Determiner) || view.is_wh(after);
    if opens && (frames.tells() || frames.has(Frame::Wh)) {
        let end = clause_end(view, after + 1, None);
        if view.is(subject.start, f::IT) {
            base.content = smallvec![view.tokens(view.trim(after..end)?)];
            return Some(base);
        }
        return None;
    }
    // "It is thought the intruder climbed in"
    let thought = base.class == CueClass::Think && verb.passive && frames.has(Frame::Clause);
    if thought && view.is(subject.start, f::IT) && is_clause(view, after) {
        base.content = smallvec![view.tokens(view.trim(after..clause_end(view, after, None))?)];
        return Some(base);
    }
    let prepositional = frames.takes(view.text(after));
    let of = view.is(after, f::OF) && frames.has(Frame::Object);
    let cause = is_cause(view, cue, after);
    if prepositional && frames.has(Frame::Object) && !of && !cause {
        // "is known for its plums"
        base.cue = cue_ranges(view, cue.start, cue.end, Some(after));
        return judged_by(view, base, subject, after + 1);
    }
    if view.is(after, f::AS) && frames.has(Frame::As) && !meanwhile(view, after) || of || cause && !reduced {
        return judged_by(view, base, subject, after);
    }
    // "was declared the winner", "is considered unsafe"
    let judged =
        view.noun_at(after).is_some_and(|group| !view.is_time(group)) || view.tag(after) == Some(Tag::Adjective);
    if frames.has(Frame::Predicate) && judged && !reduced {
        return judged_by(view, base, subject, after);
    }
    // "are feared dead", "is presumed drowned"
    let state = view.noun_of(after).is_none() && view.tag(after) == Some(Tag::Adjective)
        || view.verb_at(after).is_some_and(|verb| verb.mood == Mood::Participle);
    if base.class == CueClass::Think && verb.passive && state {
        return judged_by(view, base, subject, after);
    }
    None
}

/// "was honored [as she took the stage]": a pronoun and its verb behind *as*.
fn meanwhile(view: &View, at: usize) -> bool {
    (f::is_nominative(view.word(at + 1)) || view.is(at + 1, f::IT)) && clause_at(view, at + 1)
}
