//! Clauses that are the subject of a passive: `That the tunnel will be late is acknowledged by the contractor.` `Whether he knew was
//! not disclosed.`

use super::adverbials;
use super::clauses::{VerbCue, is_copula};
use super::draft::{Circumstances, Draft, Rule};
use super::phrase::skip_adverbs;
use super::source;
use super::subject::INSERTION;
use super::verbs::frame;
use super::view::View;
use crate::lexicon::{Frame, Tag, function as f};
use crate::stages::groups::VerbGroup;
use smallvec::smallvec;

/// The claim whose content is the clause that the unit begins with.
pub fn find<'a>(view: &View<'_, 'a>, verb: &VerbGroup, cue: &VerbCue<'a>) -> Option<Draft<'a>> {
    let start = usize::from(view.is_conjunction(0));
    let asks = view.is_one(start, &[f::WHETHER, f::WHY, f::HOW, f::WHO, f::WHERE]);
    let told = view.is(start, f::THAT) && view.tag(start) != Some(Tag::Determiner) && view.noun_at(start + 1).is_some();
    let frames = &cue.entry.frames;
    let takes = asks && frames.has(Frame::Wh) || told && (frames.tells() || frames.has(Frame::Object));
    if !takes || verb.start > start + INSERTION || !verb.passive || !verb.is_finite() {
        return None;
    }
    // What is said has the verb before, and this one has no other subject.
    let from = view.groups.verbs.partition_point(|other| other.start < verb.start);
    let one = |other: &VerbGroup| other.is_finite();
    let inner = view.groups.verbs[..from].iter().filter(|other| one(other)).count() == 1;
    let divided = (start..verb.start).any(|i| view.is_comma(i) || view.is_subordinator(i) && i > start);
    if !inner || divided || view.noun_before(verb.start).is_some_and(|noun| noun.start == start + 1) {
        return None;
    }
    // "will be [late] is acknowledged"
    let before = &view.groups.verbs[from - 1];
    let described = is_copula(view, before) && before.end == verb.start;
    let adverbs = (verb.start..verb.head).take_while(|&i| view.tag(i) == Some(Tag::Adverb)).count();
    let end = verb.start + if described { adverbs } else { 0 };
    let mut circumstances = Circumstances::default();
    let after = adverbials::skip(view, cue.end, &mut circumstances);
    let by = skip_adverbs(view, after);
    let agent = source::source(view, by + 1).filter(|_| view.is(by, f::BY));
    let cue = VerbCue { start: cue.start.max(end), ..*cue };
    let base = frame(view, verb, &cue, None, agent.as_ref());
    let rule = if agent.is_some() { Rule::PassiveAgent } else { Rule::Passive };
    Some(Draft { rule, content: smallvec![view.tokens(view.trim(start..end)?)], circumstances, ..base })
}
