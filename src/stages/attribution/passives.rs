//! Reporting verbs in the passive: `was praised by Voss`, `were told that …`, `is expected to …`.

use super::adverbials;
use super::clauses::VerbCue;
use super::complement;
use super::draft::{Circumstances, Draft, Ranges, Rule};
use super::extent::clause_end;
use super::phrase::{self, object_end};
use super::subject::Subject;
use super::verbs::frame;
use super::view::View;
use crate::claim::CueClass;
use crate::lexicon::{Frame, Tag, function as f};
use crate::stages::groups::{Mood, VerbGroup};
use smallvec::smallvec;

/// The claim of one passive verb.
pub fn one<'a>(
    view: &View<'_, 'a>,
    verb: &VerbGroup,
    cue: &VerbCue<'a>,
    subject: Option<&Subject>,
) -> Option<Draft<'a>> {
    let mut circumstances = Circumstances::default();
    let after = adverbials::skip(view, cue.end, &mut circumstances);
    if view.is(after, f::BY)
        && let Some(agent) = phrase::source(view, after + 1).filter(|agent| !is_gerund(view, agent.range.end))
    {
        return by_agent(view, verb, cue, subject, &agent, circumstances);
    }
    if !verb.passive {
        return None;
    }
    agentless(view, verb, cue, subject?, after, circumstances)
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
    let base = frame(view, verb, cue, None, Some(agent));
    let frames = &cue.entry.frames;
    let hearer = frames.has(Frame::Addressee) || frames.has(Frame::ObjectTo);
    let rest = complement::behind(view, agent.range.end, frames, None)
        .filter(|found| found.rule != Rule::Object && found.rule != Rule::Clause);
    let mut content = Ranges::new();
    let mut circumstances = circumstances;
    if hearer && let Some(rest) = rest {
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
    let infinitive =
        view.tag(after) == Some(Tag::To) && view.verb_at(after).is_some_and(|v| v.mood == Mood::Infinitive);
    let hearer = frames.has(Frame::Addressee) || frames.has(Frame::ObjectTo);
    let told = |mut base: Draft<'a>, range: std::ops::Range<usize>| {
        base.circumstances.addressee = Some(view.tokens(subject.phrase.range.clone()));
        base.content = smallvec![view.tokens(view.trim(range)?)];
        Some(base)
    };
    if infinitive {
        let end = clause_end(view, after, None);
        if hearer && !frames.has(Frame::Raising) {
            return told(base, after..end);
        }
        if base.class == CueClass::Say {
            base.class = CueClass::Report;
        }
        base.content = smallvec![view.tokens(subject.phrase.range.clone()), view.tokens(view.trim(after..end)?)];
        return Some(base);
    }
    let opens = view.is(after, f::THAT) && view.tag(after) != Some(Tag::Determiner) || view.is_wh(after);
    if opens && (frames.has(Frame::That) || frames.has(Frame::Clause) || frames.has(Frame::Wh)) {
        let end = clause_end(view, after + 1, None);
        if view.is(subject.phrase.head, f::IT) {
            base.content = smallvec![view.tokens(view.trim(after..end)?)];
            return Some(base);
        }
        return if hearer { told(base, after..end) } else { None };
    }
    let prepositional = frames.prepositions.iter().any(|p| p.eq_ignore_ascii_case(view.text(after)));
    let of = view.is(after, f::OF) && frames.has(Frame::Object);
    if view.is(after, f::AS) && frames.has(Frame::As) || of || prepositional && frames.has(Frame::Object) {
        let range = view.trim(after..object_end(view, after))?;
        base.content = smallvec![view.tokens(subject.phrase.range.clone()), view.tokens(range)];
        return Some(base);
    }
    None
}
