//! Content behind a preposition that belongs to the cue: `complained about the noise`, `replied with “Why now?”`.

use super::complement::{Complement, Finder};
use super::draft::{Circumstances, Rule};
use super::extent::clause_end;
use super::phrase::object_end;
use super::speech;
use crate::lexicon::{EntryKind, Frame, Tag, function as f};
use crate::stages::groups::Mood;
use smallvec::smallvec;

impl Finder<'_, '_, '_> {
    /// "complained about the noise": the preposition belongs to the cue.
    pub fn prepositional(&self, at: usize, circumstances: Circumstances) -> Option<Complement> {
        let view = self.view;
        if self.frames.prepositions.is_empty() {
            return None;
        }
        let opens = view.is_preposition(at) || matches!(view.tag(at), Some(Tag::Particle | Tag::Adverb));
        // "spoke on condition of anonymity": how, not what about.
        let manner = || view.find(at + 1, EntryKind::Medium).is_some_and(|found| found.len > 1) && view.is(at, f::ON);
        // "warned ahead of the talks": when, not of what.
        let complex = || at > 0 && view.find(at - 1, EntryKind::Temporal).is_some_and(|found| found.len > 1);
        if opens && self.frames.takes(view.text(at)) && !manner() && !complex() {
            self.behind_preposition(at, circumstances)
        } else {
            None
        }
    }

    /// "apologised to the families of the dead [for the delay]": the preposition is the cue's, and no part of whom it was said to.
    pub fn behind_hearer(&self, at: usize) -> Option<Complement> {
        let view = self.view;
        if self.frames.prepositions.is_empty() || !view.is(at, f::TO) {
            return None;
        }
        let told = view.noun_at(at + 1)?;
        let of = view.noun_at(told.end + 1).filter(|_| view.is(told.end, f::OF));
        let end = of.map_or(told.end, |of| of.end);
        let circumstances = Circumstances { addressee: Some(view.tokens(at + 1..end)), ..Circumstances::default() };
        self.prepositional(end, circumstances)
    }

    /// "complained in the Lords [about the roads]": where it was said stands before the preposition.
    pub fn behind_place(&self, at: usize) -> Option<Complement> {
        let view = self.view;
        if self.frames.prepositions.is_empty() || !view.is_one(at, &[f::IN, f::AT, f::OUTSIDE, f::INSIDE]) {
            return None;
        }
        let place = view.noun_at(at + 1)?;
        if view.is_time(place) || view.find(place.head, EntryKind::Medium).is_some() {
            return None;
        }
        self.prepositional(place.end, Circumstances::default())
    }

    /// The content behind the preposition at `at`.
    pub fn behind_preposition(&self, at: usize, circumstances: Circumstances) -> Option<Complement> {
        let view = self.view;
        let start = at + 1;
        let opens = view.noun_at(start).is_some()
            // "warned of worse to come"
            || view.tag(start) == Some(Tag::Adjective) && self.infinitive(start + 1)
            || view.is_wh(start)
            || view.is_speech(start)
            || view.verb_at(start).is_some_and(|v| v.mood == Mood::Gerund);
        // "voted in May for the law", "spoke for an hour": when, not what about.
        let dated =
            view.is_one(at, &[f::IN, f::ON, f::FOR]) && view.noun_at(start).is_some_and(|group| view.is_time(group));
        if !opens || dated {
            return None;
        }
        // "identified at least two", "declined at first to name them"
        let first = view.tag(start) == Some(Tag::Adjective) && view.noun_at(start).is_none();
        if view.is(at, f::AT) && (first || view.is_one(start, &[f::LEAST, f::MOST])) {
            return None;
        }
        let end = if view.is_wh(start) { clause_end(view, start + 1, self.cue_tag) } else { object_end(view, start) };
        let mut found = self.found(Rule::Preposition, start, end, circumstances)?;
        found.preposition = Some(at);
        Some(found)
    }

    /// "replied [with “Why now?”]", "responded to a query [with, “Why now?”]": the preposition belongs to the cue.
    pub fn with_speech(&self, at: usize) -> Option<Complement> {
        let view = self.view;
        let asked = Some(at + 1).filter(|_| view.is(at, f::TO)).and_then(|next| view.noun_at(next));
        let with = asked.map_or(at, |asked| asked.end);
        if !view.is(with, f::WITH) || !self.has(Frame::Quote) {
            return None;
        }
        let start = with + 1 + usize::from(view.is_comma(with + 1));
        let content = match view.is_speech(start) {
            true => speech::run(view, start).0,
            false => smallvec![view.tokens(view.trim(start..view.quotation_end(start)?)?)],
        };
        let circumstances = Circumstances::default();
        Some(Complement { rule: Rule::QuoteAfter, content, preposition: Some(with), circumstances, range: None })
    }
}
