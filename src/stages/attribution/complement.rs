//! What follows a cue: content by the frames of its entry.

use super::adverbials;
use super::bare::{is_clause, is_clause_behind};
use super::draft::{Circumstances, Ranges, Rule};
use super::extent::clause_end;
use super::openers::{alone, behind_aside, behind_votes, hears, infinitive_start, is_answer, judged, quoted_as};
use super::phrase::object_end;
use super::speech;
use super::view::View;
use crate::lexicon::{Frame, Frames, Tag, function as f};
use crate::stages::groups::Mood;
use crate::stages::tokens::TokenKind;
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

/// The content behind the cue that ends before `at`, by the frames of its entry.
pub fn behind(view: &View, at: usize, frames: &Frames, cue_tag: Option<Tag>) -> Option<Complement> {
    let mut circumstances = Circumstances::default();
    let finder = Finder { view, frames, cue_tag };
    if let Some(found) = finder.with_speech(at).or_else(|| finder.prepositional(at, circumstances)) {
        return Some(found);
    }
    if let Some(found) = finder.behind_hearer(at) {
        return Some(found);
    }
    if let Some(found) = finder.behind_place(at) {
        return Some(found);
    }
    let after = adverbials::skip(view, at, &mut circumstances);
    if after != at
        && let Some(found) = finder.prepositional(after, circumstances)
    {
        return Some(found);
    }
    finder.any(behind_aside(view, frames, after), circumstances)
}

/// Looks for the content that frames allow.
pub struct Finder<'f, 'v, 'a> {
    pub view: &'f View<'v, 'a>,
    pub frames: &'f Frames,
    /// The tag of the cue's verb, by which a second cue of the same source is known.
    pub cue_tag: Option<Tag>,
}

impl Finder<'_, '_, '_> {
    pub fn has(&self, frame: Frame) -> bool {
        self.frames.has(frame)
    }

    /// The content at `at` by any frame but those of prepositions.
    pub fn any(&self, at: usize, circumstances: Circumstances) -> Option<Complement> {
        let view = self.view;
        if view.is_end(at) && !view.opens_quotation(at) {
            return None;
        }
        if !self.may_open(at) {
            let gerund = view.verb_at(at).is_some_and(|verb| verb.mood == Mood::Gerund);
            if view.noun_at(at).is_none() && !gerund {
                return self.clause(at, circumstances);
            }
        } else {
            if let Some(found) = self.speech(at, circumstances) {
                return Some(found);
            }
            if let Some(found) = self.clause_with_opener(at, circumstances) {
                return Some(found);
            }
            if let Some(found) = self.meanwhile(at, circumstances) {
                return Some(found);
            }
            if let Some(that) = behind_votes(view, at) {
                return self.clause_with_opener(that, circumstances);
            }
        }
        if self.has(Frame::To) && view.tag(at) == Some(Tag::To) && self.infinitive(at) {
            let start = infinitive_start(view, at);
            return self.found(Rule::To, start, clause_end(view, at, self.cue_tag), circumstances);
        }
        if self.has(Frame::Ing) && view.verb_at(at).is_some_and(|v| v.mood == Mood::Gerund) {
            return self.found(Rule::Ing, at, object_end(view, at), circumstances);
        }
        if let Some(found) = self.after_phrase(at, circumstances) {
            return Some(found);
        }
        if self.has(Frame::As)
            && let Some(judged) = judged(view, at)
        {
            return self.found(Rule::As, at, object_end(view, judged), circumstances);
        }
        // "condemned what she called a blunder"
        if self.has(Frame::Object) && view.is(at, f::WHAT) && view.noun_at(at + 1).is_some() {
            return self.found(Rule::Object, at, clause_end(view, at + 1, self.cue_tag), circumstances);
        }
        // "called what she saw a disgrace"
        if (self.has(Frame::As) || self.has(Frame::Predicate)) && view.is(at, f::WHAT) && view.noun_at(at + 1).is_some()
        {
            return self.found(Rule::As, at, clause_end(view, at + 1, self.cue_tag), circumstances);
        }
        if self.has(Frame::Clause) && is_answer(view, at) {
            return self.found(Rule::Clause, at, at + 1, circumstances);
        }
        if let Some(found) = self.clause(at, circumstances) {
            return Some(found);
        }
        // "sent a note saying, if elected, she would resign"
        if self.has(Frame::Clause)
            && self.cue_tag == Some(Tag::Gerund)
            && view.is_comma(at)
            && is_clause_behind(view, at + 1)
        {
            return self.found(Rule::Clause, at + 1, clause_end(view, at + 1, self.cue_tag), circumstances);
        }
        // "disputed that."
        if self.has(Frame::Object) && view.is(at, f::THAT) && (view.is_end(at + 1) || view.is_comma(at + 1)) {
            return self.found(Rule::Object, at, at + 1, circumstances);
        }
        if self.has(Frame::Object) && quoted_as(view, at).is_some() {
            return self.found(Rule::As, at, clause_end(view, at, None), circumstances);
        }
        if let Some(found) = self.speech_behind_object(at, circumstances) {
            return Some(found);
        }
        // "told the stewards": whom, not what.
        let told = || self.has(Frame::Addressee) && hears(view, at);
        // "conceded [hours later]": when, not what.
        let later = |end: usize| adverbials::time(view, at).is_some_and(|behind| behind > end);
        if self.has(Frame::Object) && view.noun_at(at).is_some_and(|group| !later(group.end)) && !told() {
            let mut end = if alone(view, at) { at + 1 } else { object_end(view, at) };
            let mut with = circumstances;
            match adverbials::time(view, end).filter(|_| with.time.is_none()) {
                // "expects snow [on Tuesday]": when it is to be.
                Some(behind) if self.has(Frame::Raising) => end = behind,
                // "repeated the number [on Tuesday night]"
                Some(behind) => with.time = Some(view.tokens(end..behind)),
                None => {}
            }
            return self.found(Rule::Object, at, end, with);
        }
        None
    }

    /// A clause without anything that opens it.
    fn clause(&self, at: usize, circumstances: Circumstances) -> Option<Complement> {
        let clause = self.has(Frame::Clause) && is_clause(self.view, at);
        clause.then(|| self.found(Rule::Clause, at, clause_end(self.view, at, self.cue_tag), circumstances)).flatten()
    }

    /// Whether speech, a word that opens a clause, or a number before one may stand at `at`: an open-class word is none of these,
    /// but where a quotation begins.
    fn may_open(&self, at: usize) -> bool {
        let Some(item) = self.view.items.get(at) else { return false };
        let word = item.kind == TokenKind::Word && !item.is_speech;
        let open = word && !f::is_function(item.word) && !matches!(item.tag, Tag::Wh | Tag::Number | Tag::To);
        !open || self.has(Frame::Quote) && self.view.opens_quotation(at)
    }

    /// "that …", "whether …"
    pub fn clause_with_opener(&self, at: usize, circumstances: Circumstances) -> Option<Complement> {
        let view = self.view;
        let that =
            || view.is(at, f::THAT) && !view.is_end(at + 1) && (!view.is_comma(at + 1) || view.is_speech(at + 2));
        let determiner = || view.tag(at) == Some(Tag::Determiner) && !is_clause(view, at + 1);
        // "backed that up, …"
        let word = view.noun_at(at + 1).is_none() && !view.is_speech(at + 1);
        let particle = || word && (view.is_comma(at + 2) || view.is_end(at + 2));
        if self.frames.tells() && that() && !determiner() && !particle() {
            return self.found(Rule::That, at, clause_end(view, at + 1, self.cue_tag), circumstances);
        }
        // "did not say when"
        let alone = view.is_one(at, &[f::WHEN, f::WHERE, f::WHY, f::HOW]);
        // "noticed only when his bank rang"
        let only = at > 0 && view.is(at - 1, f::ONLY) && view.is(at, f::WHEN);
        if self.has(Frame::Wh) && view.is_wh(at) && !only && (alone || !view.is_end(at + 1)) {
            return self.found(Rule::Wh, at, clause_end(view, at + 1, self.cue_tag), circumstances);
        }
        None
    }

    pub fn infinitive(&self, to: usize) -> bool {
        self.view.verb_at(to).is_some_and(|v| v.mood == Mood::Infinitive)
    }

    /// The content from `start` to `end`, unless nothing is left of it without its marks.
    pub fn found(&self, rule: Rule, start: usize, end: usize, circumstances: Circumstances) -> Option<Complement> {
        let range = self.view.trim(start..end)?;
        let mut content: Ranges = smallvec![self.view.tokens(range.clone())];
        if matches!(rule, Rule::That | Rule::Clause | Rule::Wh) {
            content.extend(speech::explained(self.view, end));
        }
        Some(Complement { rule, content, preposition: None, circumstances, range: Some(range) })
    }
}
