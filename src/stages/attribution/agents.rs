//! Who stands behind *by*: `was praised by Voss for her calm`, `was told of the leak by her secretary`, `is seen as unsafe by Voss`.

use super::clauses::VerbCue;
use super::draft::{Draft, Rule};
use super::phrase::object_end;
use super::source;
use super::subject::Phrase;
use super::view::View;
use crate::claim::CueClass;
use crate::lexicon::{Flags, Frame, Tag, function as f};
use crate::stages::groups::Mood;
use smallvec::smallvec;
use std::ops::Range;

/// "was accused by lawmakers [of misleading voters]", "praised by her coach [for her calm]", "blamed by the firm [on fog]": what
/// the verb takes with it, and not whose they are.
pub fn apart(view: &View, cue: &VerbCue, agent: &Phrase) -> Phrase {
    let takes = cue.entry.frames.takes("of");
    let acts = |i: usize| {
        matches!(view.tag(i), Some(Tag::Gerund | Tag::Adjective))
            && view.layers.lexicon.tagger().profile(view.word(i)).may_be(Tag::Gerund)
    };
    let judges = cue.entry.class == Some(CueClass::Evaluate) && cue.entry.frames.has(Frame::Object);
    // "a lawyer for the family" works for it.
    let works = view.has(agent.head, Flags::ROLE) && view.tag(agent.head) == Some(Tag::Noun);
    let owned = |i: usize| view.tag(i) == Some(Tag::Possessive) || !works && view.is_one(i, &[f::A, f::AN]);
    // "asked by the Courier on her birthday [for her secret]"
    let asks = cue.entry.class == Some(CueClass::Ask) && cue.entry.frames.takes("for");
    let taken = |&i: &usize| {
        asks && view.is(i, f::FOR)
            || (takes || judges) && view.is(i, f::OF) && acts(i + 1)
            || judges && view.is(i, f::FOR) && owned(i + 1)
            || judges && view.is(i, f::ON) && view.is_one(i + 1, &[f::A, f::AN])
    };
    // "accused by the head of the union [of fraud]": the last is what the verb has to have.
    let bare = |&i: &usize| {
        let noun = matches!(view.tag(i + 1), Some(Tag::Noun | Tag::Nouns | Tag::Gerund));
        judges && takes && view.is(i, f::OF) && noun && !view.items[i + 1].capital
    };
    let end = (agent.head + 1..agent.range.end).find(taken);
    let end = end.or_else(|| (agent.head + 1..agent.range.end).rfind(bare)).unwrap_or(agent.range.end);
    Phrase { range: agent.range.start..end, head: agent.head }
}

/// "was told of the leak [by her secretary]": who told it stands behind what was told.
pub fn name_agent(view: &View, content: Range<usize>, draft: &mut Draft) {
    if let Some(by) = content.clone().skip(1).find(|&i| leads_to_agent(view, i))
        && let Some(agent) = source::source(view, by + 1)
        && let Some(told) = view.trim(content.start..by)
    {
        draft.rule = Rule::PassiveAgent;
        draft.source = smallvec![view.tokens(agent.range)];
        draft.head = Some(view.items[agent.head].first);
        draft.content = smallvec![view.tokens(told)];
    }
}

/// What is said of the subject from `after`, by whom it is said if that stands behind it.
pub fn judged_by<'a>(view: &View<'_, 'a>, base: Draft<'a>, subject: Range<usize>, after: usize) -> Option<Draft<'a>> {
    let mut end = object_end(view, after);
    let mut base = base;
    if let Some(by) = (after + 1..end).rev().find(|&i| leads_to_agent(view, i))
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

/// Whether *by* stands at `at`, before whom and no time.
pub fn leads_to_agent(view: &View, at: usize) -> bool {
    view.is(at, f::BY) && view.noun_at(at + 1).is_some_and(|group| !view.is_time(group))
}

/// "was blamed [for the outage]", "were blamed [on a shortage of crews]": for what somebody is judged.
pub fn is_cause(view: &View, cue: &VerbCue, at: usize) -> bool {
    let judges = cue.entry.class == Some(CueClass::Evaluate) && cue.entry.frames.has(Frame::Object);
    let noun = || view.noun_at(at + 1).is_some_and(|group| !view.is_time(group));
    let act = || view.verb_at(at + 1).is_some_and(|verb| verb.mood == Mood::Gerund);
    judges && (view.is(at, f::FOR) && (noun() || act()) || view.is(at, f::ON) && view.is_one(at + 1, &[f::A, f::AN]))
}
