//! A cue that opens the sentence, with its source behind it and what was said behind both: `Said Mara Voss, “We lost.”`

use super::adverbials;
use super::clauses::VerbCue;
use super::draft::{Circumstances, Draft, Rule};
use super::source;
use super::speech;
use super::verbs::frame;
use super::view::View;
use crate::lexicon::{Frame, Tag};
use crate::stages::groups::VerbGroup;

/// The claim of a cue before which nothing but a conjunction or a phrase stands.
pub fn find<'a>(view: &View<'_, 'a>, verb: &VerbGroup, cue: &VerbCue<'a>) -> Option<Draft<'a>> {
    let light = |i: usize| view.is_conjunction(i) || view.is_comma(i) || view.tag(i) == Some(Tag::Adverb);
    // "In other words, explained Mara Voss: “We lost.”"
    let phrase = || {
        let comma = verb.start.checked_sub(1).is_some_and(|comma| view.is_comma(comma));
        comma && view.is_preposition(0) && !(0..verb.start).any(|i| view.verb_of(i).is_some() || view.is_speech(i))
    };
    let opens = (0..verb.start).all(light) || phrase();
    if !opens || !verb.is_finite() || !cue.entry.frames.has(Frame::Quote) {
        return None;
    }
    let source = source::source(view, cue.end)?;
    let mut circumstances = Circumstances::default();
    let behind = adverbials::skip(view, source.range.end, &mut circumstances);
    let speech = (behind..view.reach(behind)).find(|&i| view.is_speech(i))?;
    let marked = |i: usize| view.is_comma(i) || view.is_colon(i);
    // "Said Mara Voss, who lives nearby, “We lost.”": what is said of her goes up to the speech.
    let related = behind == speech && view.tag(source.range.end + 1) == Some(Tag::Wh);
    if related {
        circumstances = Circumstances::default();
    }
    let behind = if related { source.range.end } else { behind };
    if !marked(behind) || !marked(speech - 1) {
        return None;
    }
    let content = speech::run(view, speech).0;
    Some(Draft { rule: Rule::QuoteAfter, content, circumstances, ..frame(view, verb, cue, None, Some(&source)) })
}
