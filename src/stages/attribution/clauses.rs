//! The verbs of a unit with the cues among them, found once for all constructions, and their subjects, read when they are asked for.

use super::displaced::behind;
use super::media;
use super::set_phrases;
use super::subject::{self, Subject};
use super::view::View;
use crate::claim::CueClass;
use crate::lexicon::{Entry, EntryKind, Flags, Frame, Match, Tag, function as f};
use crate::stages::groups::{Mood, NounGroup, VerbGroup};
use std::cell::OnceCell;

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

/// What is known of a verb group.
#[derive(Debug)]
struct Clause<'a> {
    /// Its cue, also where that is a part of the next one.
    cue: Option<VerbCue<'a>>,
    /// Half of all verbs are asked for no subject.
    subject: OnceCell<Option<Subject>>,
    shared: OnceCell<Option<Subject>>,
}

/// What is known of each verb group of a unit, by its index.
#[derive(Debug, Default)]
pub struct Clauses<'a>(Vec<Clause<'a>>);

/// How many verbs ask each other for their subjects at most, the later the earlier, before the first of them is read by itself.
const CHAIN: usize = 16;

impl<'a> Clauses<'a> {
    /// Finds the cues of a unit from left to right.
    pub fn fill(&mut self, view: &View<'_, 'a>) {
        self.0.clear();
        for (i, verb) in view.groups.verbs.iter().enumerate() {
            let cue = self.find_cue(view, i, verb);
            self.0.push(Clause { cue, subject: OnceCell::new(), shared: OnceCell::new() });
        }
    }

    /// Reads the subjects of all cues.
    pub fn read(&self, view: &View) {
        for i in 0..self.0.len() {
            if self.cue(view, i).is_some() {
                self.subject(view, i);
            }
        }
    }

    /// The cue of verb `i`, also where it is a part of the next one.
    fn any_cue(&self, i: usize) -> Option<&VerbCue<'a>> {
        self.0.get(i)?.cue.as_ref()
    }

    /// The cue of verb `i`.
    pub fn cue(&self, view: &View, i: usize) -> Option<VerbCue<'a>> {
        self.any_cue(i).filter(|_| !self.hangs(view, i + 1)).copied()
    }

    /// Whether verb `i` is one cue with the verb of not doing, or of liking, before it.
    fn hangs(&self, view: &View, i: usize) -> bool {
        let Some((verb, cue)) = view.groups.verbs.get(i).zip(self.any_cue(i)) else { return false };
        let likes = |liked: &VerbCue| liked.start == cue.start && liked.entry.class == Some(CueClass::Think);
        let liked = || i > 0 && self.any_cue(i - 1).is_some_and(likes);
        let hangs = match verb.mood {
            Mood::Gerund => cue.negated,
            Mood::Infinitive => liked(),
            _ => false,
        };
        hangs && cue.start < verb.start
    }

    /// "used [to say]": whether the cue of verb `i` begins with the verb before it.
    pub fn goes_on(&self, view: &View, i: usize) -> bool {
        let begins = |before: usize, cue: &VerbCue| view.groups.verbs[before].start == cue.start;
        i.checked_sub(1).zip(self.any_cue(i)).is_some_and(|(before, cue)| begins(before, cue))
    }

    /// "…, [she] used to say.": the subject of the first verb of a cue that stands behind what is said.
    fn framing(&self, view: &View, i: usize) -> Option<Subject> {
        let closed = |end: usize| view.is_end(end) || view.is_comma(end) || view.is(end, f::BY);
        let cue = self.any_cue(i).filter(|cue| closed(cue.end))?;
        let subject = subject::before(view, cue.start)?;
        let mark = subject.start.checked_sub(1).filter(|&mark| view.is_comma(mark) || view.is_speech(mark));
        mark.map(|_| subject)
    }

    /// The subject of verb `i`.
    pub fn subject(&self, view: &View, i: usize) -> Option<&Subject> {
        // Some of those that it may share are read from left to right, lest each asks the one before.
        for j in (CHAIN - 1..i).step_by(CHAIN) {
            self.0[j].subject.get_or_init(|| self.read_subject(view, j));
        }
        self.0[i].subject.get_or_init(|| self.read_subject(view, i)).as_ref()
    }

    fn read_subject(&self, view: &View, i: usize) -> Option<Subject> {
        if self.goes_on(view, i)
            && let Some(framing) = self.framing(view, i)
        {
            return Some(framing);
        }
        if self.hangs(view, i) { self.subject(view, i - 1).cloned() } else { self.find_subject(view, i) }
    }

    /// What a later verb would share of verb `i`: its subject, or the one that stands behind it.
    pub fn shared(&self, view: &View, i: usize) -> Option<&Subject> {
        let shared = self.0[i].shared.get_or_init(|| match self.subject(view, i) {
            Some(subject) => Some(subject.clone()),
            None => self.any_cue(i).and_then(|cue| behind(view, &view.groups.verbs[i], cue)),
        });
        shared.as_ref()
    }

    fn find_cue(&self, view: &View<'_, 'a>, i: usize, verb: &VerbGroup) -> Option<VerbCue<'a>> {
        let (start, found) = (verb.start..=verb.head).filter(|&at| view.has(at, Flags::CUE)).find_map(|at| {
            let found = whole(view, at, view.find(at, EntryKind::ReportingVerb)?)?;
            (view.behind(at, found.len) > verb.head).then_some((at, found))
        })?;
        // "let it be known that …": one cue.
        let known = i.checked_sub(1).and_then(|before| self.any_cue(before)).is_some_and(|cue| cue.end > verb.start);
        if known || set_phrases::is_set(view, verb) {
            return None;
        }
        // "declined to say": the first verb is the cue.
        let mut first = verb.start;
        if verb.mood == Mood::Infinitive && i > 0 && view.tag(verb.start) == Some(Tag::To) {
            let previous = &view.groups.verbs[i - 1];
            let framing = || {
                let end = view.behind(start, found.len).max(verb.head + 1);
                let closes = view.is_comma(end) || view.is_end(end);
                let tells = found.entry.frames.tells() && found.entry.class != Some(CueClass::Think);
                let subject = view.noun_before(previous.start).filter(|_| closes && tells);
                let mark = subject.and_then(|subject| subject.start.checked_sub(1));
                mark.is_some_and(|mark| view.is_comma(mark) || view.is_speech(mark))
            };
            match self.any_cue(i - 1) {
                // “Never,” [he likes to say].
                Some(cue) if cue.entry.class == Some(CueClass::Think) && previous.end == verb.start && framing() => {
                    first = previous.start;
                }
                Some(cue) if cue.end + 1 >= verb.start && cue.entry.frames.has(Frame::To) => return None,
                // "is understood to be weighing": two acts.
                Some(_) if previous.passive => {}
                // "AI firms urged to label images": so is this, without its auxiliary.
                Some(cue) if cue.entry.frames.has(Frame::ObjectTo) && previous.end == verb.start => {}
                // "started to say", "has yet to say"
                _ if previous.end == verb.start
                    || previous.end + 1 == verb.start && view.is(previous.end, f::YET)
                    || previous.end + 1 == verb.start && leads_on(view, previous) =>
                {
                    first = previous.start;
                }
                _ => {}
            }
        }
        let end = view.behind(start, found.len).max(verb.head + 1);
        // “…,” she kept saying.
        let before =
            i.checked_sub(1).map(|before| &view.groups.verbs[before]).filter(|before| before.end == verb.start);
        let closed = verb.mood == Mood::Gerund && (view.is_comma(end) || view.is_end(end));
        if closed && let Some(before) = before.filter(|before| before.is_finite() && self.any_cue(i - 1).is_none()) {
            first = before.start;
        }
        first = passive_before(view, i, verb, end).unwrap_or(first);
        let kept = self.kept_back(view, i, verb);
        let negated = kept.is_some() || first < verb.start && view.is(verb.start - 1, f::YET);
        Some(VerbCue { entry: found.entry, start: kept.unwrap_or(first), end, negated })
    }

    /// "stopped short of calling": where the verb of not doing begins on which a reporting gerund hangs.
    fn kept_back(&self, view: &View, i: usize, verb: &VerbGroup) -> Option<usize> {
        let cue = self.any_cue(i.checked_sub(1)?).filter(|cue| cue.entry.class == Some(CueClass::Decline))?;
        let hangs = match cue.end + 1 == verb.start {
            true => cue.entry.frames.takes(view.text(cue.end)),
            false => cue.end == verb.start,
        };
        (verb.mood == Mood::Gerund && hangs).then_some(cue.start)
    }

    /// "The mayor [issued a statement] saying …", "posts a note saying …": who gave out what a gerund says.
    pub fn issuer(&self, view: &View, i: usize) -> Option<Subject> {
        let gerund = view.groups.verbs.get(i).filter(|verb| verb.mood == Mood::Gerund)?;
        let text = &self.subject(view, i)?.phrase;
        let before = i.checked_sub(1)?;
        let verb = &view.groups.verbs[before];
        let behind = verb.end + usize::from(view.tag(verb.end) == Some(Tag::Particle));
        let message = view.has(text.head, Flags::MEDIUM.or(Flags::SOURCE_NOUN)) && text.range.end <= gerund.start;
        let gives = view.has(verb.head, Flags::LIGHT_VERB) && !verb.passive && verb.mood != Mood::Participle;
        let object = text.range.start == behind && message && gives;
        let who = self.subject(view, before).filter(|_| object)?;
        Some(Subject { start: gerund.start, ..who.clone() })
    }
}

/// “…,” Voss [was quoted as] saying; “…,” she [is reported] to have said: where the passive begins that is one cue with the verb `i`
/// behind it, which ends at `end`, in a frame.
fn passive_before(view: &View, i: usize, verb: &VerbGroup, end: usize) -> Option<usize> {
    let passive = view.groups.verbs.get(i.checked_sub(1)?).filter(|passive| passive.passive && passive.is_finite())?;
    let joined = match verb.mood {
        Mood::Gerund => passive.end + 1 == verb.start && view.is(passive.end, f::AS),
        Mood::Infinitive => passive.end == verb.start && view.tag(verb.start) == Some(Tag::To),
        _ => false,
    };
    let closed = view.is_comma(end) || view.is_end(end) || view.is(end, f::BY);
    (joined && closed).then_some(passive.start)
}

/// An entry whose last word does not begin a longer noun phrase, else the one of the verb alone: "said [no rule] was broken".
fn whole<'a>(view: &View<'_, 'a>, at: usize, found: Match<'a>) -> Option<Match<'a>> {
    let end = view.behind(at, found.len);
    let on_day = view.is_one(end - 1, &[f::ON, f::IN]);
    // "reported [on Sunday]", "argued [for months] that …"; "argued for March"
    let when = |group: &NounGroup| view.is_time(group) && (on_day || view.is(group.end, f::THAT));
    let dated = found.len == 2 && view.is_preposition(end - 1) && view.noun_at(end).is_some_and(when);
    // "added [in a statement]": the medium.
    let apart = dated || found.len == 2 && media::medium(view, end - 1).is_some();
    let cut = apart || found.len > 1 && view.noun_of(end - 1).is_some_and(|group| group.end > end && group.start > at);
    if !cut || view.has(end - 1, Flags::CUE) && !apart {
        return Some(found);
    }
    let first = view.items[at].first as usize;
    view.layers.lexicon.find(&view.layers.tokens[first..=first], EntryKind::ReportingVerb)
}

/// "has promised", "have vowed"
pub fn is_perfect(view: &View, verb: &VerbGroup) -> bool {
    let done = verb.start < verb.head && matches!(view.tag(verb.head), Some(Tag::Participle | Tag::Past));
    done && view.is_one(verb.start, &[f::HAS, f::HAVE])
}

/// The tag of a verb by which others are joined to it: of a perfect that of what was done.
pub fn tense(view: &View, verb: &VerbGroup) -> Option<Tag> {
    if is_perfect(view, verb) { Some(Tag::Participle) } else { view.tag(verb.start) }
}

/// Whether verbs with these tags may be joined: "promised … and vowed", "has promised … and vowed", "has promised … and says".
pub fn are_joined(one: Option<Tag>, other: Option<Tag>) -> bool {
    let perfect = |tag| tag == Some(Tag::Participle);
    let tensed = |tag: Option<Tag>| tag.is_some_and(Tag::is_tensed);
    one == other || perfect(one) && tensed(other) || perfect(other) && tensed(one)
}

/// Whether a verb group's only word is a form of *be*.
pub fn is_copula(view: &View, verb: &VerbGroup) -> bool {
    view.items[verb.head].is_be()
}

/// "went [on] to say", "was [quick] to say": whether one word leads on from a verb to an infinitive.
fn leads_on(view: &View, verb: &VerbGroup) -> bool {
    // "it is easy to say" is nobody's.
    let somebody = verb.start.checked_sub(1).is_some_and(|subject| !view.is(subject, f::IT));
    let described = somebody && is_copula(view, verb) && view.tag(verb.end) == Some(Tag::Adjective);
    view.tag(verb.end) == Some(Tag::Particle) || view.is(verb.end, f::ON) || described
}
