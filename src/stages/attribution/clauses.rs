//! The verbs of a unit with their subjects and the cues among them, found once for all constructions.

use super::displaced::behind;
use super::subject::Subject;
use super::view::View;
use crate::claim::CueClass;
use crate::lexicon::{Entry, EntryKind, Flags, Frame, Match, Tag, function as f};
use crate::stages::groups::{Mood, VerbGroup};

/// A reporting verb.
#[derive(Clone, Copy, Debug)]
pub struct VerbCue<'a> {
    pub entry: &'a Entry,
    /// First item of the cue: auxiliaries and adverbs are in it.
    pub start: usize,
    /// Behind its last item.
    pub end: usize,
    /// Whether the words before the verb deny it: has yet to say, stopped short of saying.
    pub negated: bool,
}

/// What is known of each verb group, by its index.
#[derive(Debug, Default)]
pub struct Clauses<'a> {
    pub subjects: Vec<Option<Subject>>,
    /// What a later verb would share of each: its subject, or the one that stands behind it.
    pub shared: Vec<Option<Subject>>,
    pub cues: Vec<Option<VerbCue<'a>>>,
}

impl<'a> Clauses<'a> {
    /// Reads the verbs of a unit from left to right.
    pub fn fill(&mut self, view: &View<'_, 'a>) {
        self.subjects.clear();
        self.shared.clear();
        self.cues.clear();
        for (i, verb) in view.groups.verbs.iter().enumerate() {
            let subject = self.subject(view, i, verb);
            self.subjects.push(subject);
            let cue = self.cue(view, i, verb);
            // The verb of not doing is a part of the cue that hangs on it.
            if verb.mood == Mood::Gerund && cue.is_some_and(|cue| cue.negated && cue.start < verb.start) {
                self.cues[i - 1] = None;
                self.subjects[i] = self.subjects[i - 1].clone();
            }
            let behind = cue.filter(|_| self.subjects[i].is_none()).and_then(|cue| behind(view, verb, &cue));
            self.shared.push(behind.or_else(|| self.subjects[i].clone()));
            self.cues.push(cue);
        }
    }

    fn cue(&self, view: &View<'_, 'a>, i: usize, verb: &VerbGroup) -> Option<VerbCue<'a>> {
        let (start, found) = (verb.start..=verb.head).filter(|&at| view.has(at, Flags::CUE)).find_map(|at| {
            let found = whole(view, at, view.find(at, EntryKind::ReportingVerb)?)?;
            (view.behind(at, found.len) > verb.head).then_some((at, found))
        })?;
        // "declined to say": the first verb is the cue.
        let mut first = verb.start;
        if verb.mood == Mood::Infinitive && i > 0 && view.tag(verb.start) == Some(Tag::To) {
            let previous = &view.groups.verbs[i - 1];
            match self.cues[i - 1] {
                Some(cue) if cue.end + 1 >= verb.start && cue.entry.frames.has(Frame::To) => return None,
                // "is understood to be weighing": two acts.
                Some(_) if previous.passive => {}
                // "went on to say", "has yet to say"
                _ if previous.end == verb.start
                    || previous.end + 1 == verb.start && view.is(previous.end, f::YET)
                    || previous.end + 1 == verb.start && view.tag(previous.end) == Some(Tag::Particle) =>
                {
                    first = previous.start;
                }
                _ => {}
            }
        }
        let end = view.behind(start, found.len).max(verb.head + 1);
        let kept = self.kept_back(view, i, verb);
        let negated = kept.is_some() || first < verb.start && view.is(verb.start - 1, f::YET);
        Some(VerbCue { entry: found.entry, start: kept.unwrap_or(first), end, negated })
    }

    /// "stopped short of calling": where the verb of not doing begins on which a reporting gerund hangs.
    fn kept_back(&self, view: &View, i: usize, verb: &VerbGroup) -> Option<usize> {
        let cue = self.cues[i.checked_sub(1)?].filter(|cue| cue.entry.class == Some(CueClass::Decline))?;
        let hangs = match cue.end + 1 == verb.start {
            true => cue.entry.frames.prepositions.iter().any(|p| p.eq_ignore_ascii_case(view.text(cue.end))),
            false => cue.end == verb.start,
        };
        (verb.mood == Mood::Gerund && hangs).then_some(cue.start)
    }

    /// "The mayor [issued a statement] saying …", "posts a note saying …": who gave out what a gerund says.
    pub fn issuer(&self, view: &View, i: usize) -> Option<Subject> {
        let gerund = view.groups.verbs.get(i).filter(|verb| verb.mood == Mood::Gerund)?;
        let text = self.subjects[i].as_ref()?.phrase.clone();
        let before = i.checked_sub(1)?;
        let verb = &view.groups.verbs[before];
        let behind = verb.end + usize::from(view.tag(verb.end) == Some(Tag::Particle));
        let message = view.has(text.head, Flags::MEDIUM.or(Flags::SOURCE_NOUN)) && text.range.end <= gerund.start;
        let gives = view.has(verb.head, Flags::LIGHT_VERB) && !verb.passive && verb.mood != Mood::Participle;
        let object = text.range.start == behind && message && gives;
        object.then(|| self.subjects[before].clone()).flatten().map(|who| Subject { start: gerund.start, ..who })
    }

    /// The subject and the cue of a verb group.
    pub fn of(&self, i: usize) -> (Option<&Subject>, Option<VerbCue<'a>>) {
        (self.subjects[i].as_ref(), self.cues[i])
    }
}

/// An entry whose last word does not begin a longer noun phrase, else the one of the verb alone: "said [no rule] was broken".
fn whole<'a>(view: &View<'_, 'a>, at: usize, found: Match<'a>) -> Option<Match<'a>> {
    let end = view.behind(at, found.len);
    let cut = found.len > 1 && view.noun_of(end - 1).is_some_and(|group| group.end > end && group.start > at);
    if !cut || view.has(end - 1, Flags::CUE) {
        return Some(found);
    }
    let first = view.items[at].first as usize;
    view.layers.lexicon.find(&view.layers.tokens[first..=first], EntryKind::ReportingVerb)
}

/// Whether a verb group's only word is a form of *be*.
pub fn is_copula(view: &View, verb: &VerbGroup) -> bool {
    view.word(verb.head) >= f::BE && view.word(verb.head) <= f::M
}
