//! Frames in the passive behind or inside what they report: `The knife was clean, the court was told.` `The road, it is
//! understood, is shut.` Who hears is the addressee; nobody is named but behind *by*.

use super::adverbials;
use super::clauses::VerbCue;
use super::draft::{Circumstances, Draft, Ranges};
use super::postposed;
use super::source;
use super::subject::Subject;
use super::view::View;
use crate::lexicon::{Frame, Tag, function as f};
use crate::stages::groups::VerbGroup;
use smallvec::smallvec;

/// The claim whose content stands before a frame in the passive, or around it.
pub fn find<'a>(
    view: &View<'_, 'a>,
    verb: &VerbGroup,
    cue: &VerbCue<'a>,
    subject: Option<&Subject>,
) -> Option<Draft<'a>> {
    let frames = &cue.entry.frames;
    let subject = subject.filter(|_| verb.passive && verb.is_finite() && !verb.negated && frames.tells())?;
    let nobody = subject.phrase.range.len() == 1 && view.is(subject.phrase.head, f::IT);
    let mut circumstances = Circumstances::default();
    let after = adverbials::skip(view, cue.end, &mut circumstances);
    let agent = source::source(view, after + 1).filter(|_| view.is(after, f::BY));
    let end = agent.as_ref().map_or(after, |agent| agent.range.end);
    // “Leave now,” they were told in Russian.
    let spoken = subject.start > 0 && view.is_speech(subject.start - 1) && view.is_preposition(end);
    let closed = view.is_end(end) || view.is_comma(end) || spoken && view.tag(end) != Some(Tag::To);
    if !closed || !(nobody || frames.has(Frame::Addressee)) {
        return None;
    }
    let base = postposed::find(view, verb, cue, Some(subject))?;
    circumstances.addressee = base.source.first().copied().filter(|_| !nobody);
    let source = agent.as_ref().map_or_else(Ranges::new, |agent| smallvec![view.tokens(agent.range.clone())]);
    let head = agent.map(|agent| view.items[agent.head].first);
    Some(Draft { source, head, circumstances, ..base })
}
