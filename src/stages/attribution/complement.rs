//! What follows a cue: content by the frames of its entry.

use super::adverbials;
use super::draft::{Circumstances, Ranges, Rule};
use super::extent::clause_end;
use super::phrase::{compact, object_end, skip_adverbs};
use super::speech;
use super::view::View;
use crate::lexicon::{Flags, Frame, Frames, Tag, function as f};
use crate::stages::groups::{Mood, VerbGroup};
use smallvec::smallvec;
use std::ops::Range;

/// Content behind a cue.
#[derive(Clone, Debug)]
pub struct Complement {
    pub rule: Rule,
    pub content: Ranges,
    /// A preposition that belongs to the cue.
    pub preposition: Option<usize>,
    pub circumstances: Circumstances,
    /// Its items, where it is one range of them.
    pub range: Option<Range<usize>>,
}

/// All that the content behind a cue may be, also by frames that its entry does not list, with whether it lists them. What
/// is not listed is right only where the weights know it to be.
pub fn readings(view: &View, at: usize, frames: &Frames, cue_tag: Option<Tag>) -> Vec<(Complement, bool)> {
    let listed = behind(view, at, frames, cue_tag);
    let place = listed.as_ref().and_then(|found| Some((found.rule, found.range.as_ref()?.start)));
    let mut out: Vec<(Complement, bool)> = Vec::with_capacity(4);
    out.extend(listed.map(|found| (found, true)));
    if frames.has(Frame::Addressee)
        && frames.has(Frame::That)
        && let Some(that) = later_that(view, at)
    {
        let finder = Finder { view, frames, cue_tag };
        let found = finder.found(Rule::That, that, clause_end(view, that + 1, cue_tag), Circumstances::default());
        out.extend(
            found.filter(|new| out.iter().all(|(known, _)| known.content != new.content)).map(|found| (found, true)),
        );
    }
    let heard = out.first().is_some_and(|(found, _)| found.circumstances.addressee.is_some());
    if view.unit.inside.is_some() || heard {
        return out;
    }
    let mut circumstances = Circumstances::default();
    let mut after = at;
    for _ in 0..2 {
        let known = |frame: Frame| place.is_some_and(|(rule, start)| start == after && gives(frame, rule));
        for frame in opened(view, after).filter(|&frame| !known(frame)) {
            let mut open = Frames::default();
            open.insert(frame);
            let listed = frames.has(frame);
            let finder = Finder { view, frames: &open, cue_tag };
            let found = finder.any(after, circumstances).map(|found| (found, listed));
            out.extend(found.filter(|(new, _)| !out.iter().any(|(known, _)| known.content == new.content)));
        }
        if view.is_preposition(after) && !view.is_one(after, &[f::OF, f::BY]) {
            let finder = Finder { view, frames, cue_tag };
            let found = finder.behind_preposition(after, circumstances).map(|found| (found, false));
            out.extend(found.filter(|(new, _)| !out.iter().any(|(known, _)| known.content == new.content)));
        }
        let start = after;
        after = adverbials::skip(view, at, &mut circumstances);
        if after == start {
            break;
        }
    }
    out
}

/// Whether a frame gives what was found by `rule` at the same place, so that it need not be looked for again.
fn gives(frame: Frame, rule: Rule) -> bool {
    match frame {
        Frame::Clause => matches!(rule, Rule::That | Rule::Clause),
        Frame::To => rule == Rule::To,
        Frame::Ing => rule == Rule::Ing,
        Frame::Wh => rule == Rule::Wh,
        _ => false,
    }
}

/// The frames that a verb may have without its entry saying so, of which one look at the item at `at` leaves few.
fn opened(view: &View, at: usize) -> impl Iterator<Item = Frame> {
    let mark = view.is_comma(at) || view.is_colon(at) || view.is_dash(at);
    let speech = view.is_speech(if mark { at + 1 } else { at });
    let noun = view.noun_at(at).is_some();
    let frames = [
        (Frame::Quote, speech),
        (Frame::Clause, !speech),
        (Frame::To, view.tag(at) == Some(Tag::To)),
        (Frame::Ing, view.verb_at(at).is_some_and(|v| v.mood == Mood::Gerund)),
        (Frame::ObjectTo, noun),
        (Frame::As, noun),
        (Frame::Wh, view.is_wh(at)),
        (Frame::Object, noun),
    ];
    frames.into_iter().filter_map(|(frame, may)| may.then_some(frame))
}

/// How far a complementizer may stand behind its verb.
const LONGEST_ADDRESSEE: usize = 24;

/// "told a crowd at the school in Marlow, Ohio, [that] …": the complementizer behind an addressee of any length.
fn later_that(view: &View, at: usize) -> Option<usize> {
    let words = at + 1..view.len().min(at + LONGEST_ADDRESSEE);
    let finite = |i: usize| view.verb_at(i).is_some_and(|v| v.mood == Mood::Finite);
    let that = words.clone().find(|&i| view.is(i, f::THAT) && view.tag(i) != Some(Tag::Determiner))?;
    let stops = (at..that).any(|i| finite(i) || view.is_speech(i) || view.is_colon(i) || view.is_end(i));
    (!stops && view.noun_at(at).is_some() && view.verb_at(that + 1).is_none()).then_some(that)
}

/// The content behind the cue that ends before `at`, by the frames of its entry.
pub fn behind(view: &View, at: usize, frames: &Frames, cue_tag: Option<Tag>) -> Option<Complement> {
    let mut circumstances = Circumstances::default();
    let finder = Finder { view, frames, cue_tag };
    if let Some(found) = finder.prepositional(at, circumstances) {
        return Some(found);
    }
    let after = adverbials::skip(view, at, &mut circumstances);
    if after != at
        && let Some(found) = finder.prepositional(after, circumstances)
    {
        return Some(found);
    }
    finder.any(after, circumstances)
}

struct Finder<'f, 'v, 'a> {
    view: &'f View<'v, 'a>,
    frames: &'f Frames,
    cue_tag: Option<Tag>,
}

impl Finder<'_, '_, '_> {
    fn has(&self, frame: Frame) -> bool {
        self.frames.has(frame)
    }

    fn any(&self, at: usize, circumstances: Circumstances) -> Option<Complement> {
        let view = self.view;
        if let Some(found) = self.speech(at, circumstances) {
            return Some(found);
        }
        if let Some(found) = self.clause_with_opener(at, circumstances) {
            return Some(found);
        }
        if self.has(Frame::To) && view.tag(at) == Some(Tag::To) && self.infinitive(at) {
            return self.found(Rule::To, at, clause_end(view, at, self.cue_tag), circumstances);
        }
        if self.has(Frame::Ing) && view.verb_at(at).is_some_and(|v| v.mood == Mood::Gerund) {
            return self.found(Rule::Ing, at, object_end(view, at), circumstances);
        }
        if let Some(found) = self.after_phrase(at, circumstances) {
            return Some(found);
        }
        if self.has(Frame::Clause) && self.is_clause(at) {
            return self.found(Rule::Clause, at, clause_end(view, at, self.cue_tag), circumstances);
        }
        if self.has(Frame::Object) && self.quoted_as(at) {
            return self.found(Rule::As, at, clause_end(view, at, None), circumstances);
        }
        if self.has(Frame::Object) && (view.noun_at(at).is_some()) {
            return self.found(Rule::Object, at, object_end(view, at), circumstances);
        }
        None
    }

    /// A quotation: directly, or behind comma, colon or dash.
    fn speech(&self, at: usize, circumstances: Circumstances) -> Option<Complement> {
        let view = self.view;
        let mark = view.is_comma(at) || view.is_colon(at) || view.is_dash(at);
        let start = if mark { at + 1 } else { at };
        let quotes = self.has(Frame::Quote) || self.has(Frame::That) || self.has(Frame::Clause);
        if !view.is_speech(start) || !(mark || quotes) {
            return None;
        }
        let content = speech::run(view, start).0;
        Some(Complement { rule: Rule::QuoteAfter, content, preposition: None, circumstances, range: None })
    }

    /// "that …", "whether …"
    fn clause_with_opener(&self, at: usize, circumstances: Circumstances) -> Option<Complement> {
        let view = self.view;
        let that =
            || view.is(at, f::THAT) && !view.is_end(at + 1) && (!view.is_comma(at + 1) || view.is_speech(at + 2));
        let determiner = || view.tag(at) == Some(Tag::Determiner) && !self.is_clause(at + 1);
        if (self.has(Frame::That) || self.has(Frame::Clause)) && that() && !determiner() {
            return self.found(Rule::That, at, clause_end(view, at + 1, self.cue_tag), circumstances);
        }
        if self.has(Frame::Wh) && view.is_wh(at) && !view.is_end(at + 1) {
            return self.found(Rule::Wh, at, clause_end(view, at + 1, self.cue_tag), circumstances);
        }
        None
    }

    /// A noun phrase first: addressee, subject of an infinitive, or what something is said of.
    fn after_phrase(&self, at: usize, circumstances: Circumstances) -> Option<Complement> {
        let view = self.view;
        let wanted = [Frame::Addressee, Frame::ObjectTo, Frame::Raising, Frame::As, Frame::Predicate];
        if !wanted.iter().any(|&frame| self.has(frame)) {
            return None;
        }
        let phrase = compact(view, at)?;
        let end = phrase.range.end;
        let infinitive = view.tag(end) == Some(Tag::To) && self.infinitive(end);
        let mut with = circumstances;
        // What stands behind the phrase is read only where it can matter: this is the busiest place of all.
        let read = self.has(Frame::Addressee) || infinitive && self.has(Frame::ObjectTo);
        let after = if read { adverbials::skip(view, end, &mut with) } else { end };
        if self.has(Frame::Addressee) {
            with.addressee = Some(view.tokens(phrase.range.clone()));
            if let Some(found) = self.speech(after, with).or_else(|| self.clause_with_opener(after, with)) {
                return Some(found);
            }
            if let Some(found) = self.prepositional(after, with) {
                return Some(found);
            }
            if self.has(Frame::Clause) || self.has(Frame::That) {
                let finite = view.verb_at(skip_adverbs(view, end)).is_some_and(|v| v.mood == Mood::Finite);
                if !finite && view.noun_at(after).is_some() && self.is_clause(after) {
                    return self.found(Rule::Clause, after, clause_end(view, after, self.cue_tag), with);
                }
            }
        }
        if infinitive && self.has(Frame::ObjectTo) {
            with.addressee = Some(view.tokens(phrase.range));
            return self.found(Rule::ObjectTo, end, clause_end(view, end, self.cue_tag), with);
        }
        if infinitive && self.has(Frame::Raising) {
            return self.found(Rule::ObjectTo, at, clause_end(view, at, self.cue_tag), circumstances);
        }
        if !self.has(Frame::As) && !self.has(Frame::Predicate) {
            return None;
        }
        let wide = object_end(view, at);
        if self.has(Frame::As) && (at..wide).any(|i| view.is(i, f::AS)) {
            return self.found(Rule::As, at, wide, circumstances);
        }
        if self.has(Frame::Predicate) && (wide > end || self.has(Frame::Object)) {
            let rule = if wide > end { Rule::As } else { Rule::Object };
            return self.found(rule, at, wide, circumstances);
        }
        None
    }

    /// "complained about the noise": the preposition belongs to the cue.
    fn prepositional(&self, at: usize, circumstances: Circumstances) -> Option<Complement> {
        let view = self.view;
        let opens = view.is_preposition(at) || matches!(view.tag(at), Some(Tag::Particle | Tag::Adverb));
        let known = |word: &str| self.frames.prepositions.iter().any(|p| p.eq_ignore_ascii_case(word));
        if opens && known(view.text(at)) { self.behind_preposition(at, circumstances) } else { None }
    }

    fn behind_preposition(&self, at: usize, circumstances: Circumstances) -> Option<Complement> {
        let view = self.view;
        let start = at + 1;
        let opens = view.noun_at(start).is_some()
            || view.is_wh(start)
            || view.is_speech(start)
            || view.verb_at(start).is_some_and(|v| v.mood == Mood::Gerund);
        if !opens {
            return None;
        }
        let end = if view.is_wh(start) { clause_end(view, start + 1, self.cue_tag) } else { object_end(view, start) };
        let mut found = self.found(Rule::Preposition, start, end, circumstances)?;
        found.preposition = Some(at);
        Some(found)
    }

    /// "the minister as saying the border was shut"
    fn quoted_as(&self, at: usize) -> bool {
        let view = self.view;
        compact(view, at).is_some_and(|object| {
            let says = |verb: &VerbGroup| verb.mood == Mood::Gerund && view.has(verb.head, Flags::CUE);
            view.is(object.range.end, f::AS) && view.verb_at(object.range.end + 1).is_some_and(says)
        })
    }

    fn infinitive(&self, to: usize) -> bool {
        self.view.verb_at(to).is_some_and(|v| v.mood == Mood::Infinitive)
    }

    /// Whether a clause without a complementizer begins at `at`.
    fn is_clause(&self, at: usize) -> bool {
        let view = self.view;
        if view.is_comma(at)
            || view.is_end(at)
            || view.is_conjunction(at)
            || view.is_one(at, &[f::WHILE, f::AFTER, f::BEFORE, f::AS, f::WHEN])
        {
            return false;
        }
        if view.verb_at(at).is_some_and(|v| v.mood == Mood::Finite) {
            return false;
        }
        let mut commas = 0;
        for i in at..view.reach(at) {
            // "read from the bench while the court waited": the verb behind it is of another clause.
            if i > at
                && view.is_one(i, &[f::WHILE, f::BECAUSE, f::ALTHOUGH, f::THOUGH, f::UNTIL, f::UNLESS, f::WHEREAS])
            {
                return false;
            }
            commas += usize::from(view.is_comma(i));
            if view.verb_at(i).is_some_and(|v| v.mood == Mood::Finite) {
                // "said goodbye to the cook and left", "added the eggs, marked the date": the verb is another of the source's.
                let before = skip_adverbs_back(view, i);
                return !(view.is_conjunction(before) || view.is_comma(before) && commas % 2 == 1);
            }
            let stops = view.is_end(i) || view.is_colon(i) || view.is_speech(i);
            let comma = view.is_comma(i)
                && view.noun_at(at).is_some()
                && !view.is_one(i + 1, &[f::WHO, f::WHICH])
                && i < at + 2;
            if stops || comma {
                return false;
            }
        }
        false
    }

    fn found(&self, rule: Rule, start: usize, end: usize, circumstances: Circumstances) -> Option<Complement> {
        let range = self.view.trim(start..end)?;
        let content = smallvec![self.view.tokens(range.clone())];
        Some(Complement { rule, content, preposition: None, circumstances, range: Some(range) })
    }
}

/// The item before the adverbs that end before `at`.
fn skip_adverbs_back(view: &View, mut at: usize) -> usize {
    while at > 0 && view.tag(at - 1) == Some(Tag::Adverb) {
        at -= 1;
    }
    at.saturating_sub(1)
}
