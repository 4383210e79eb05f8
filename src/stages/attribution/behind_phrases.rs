//! Content with a noun phrase before it: `told the mayor that …`, `urged tenants to stay`, `asked the board its view`.

use super::addressees::{addressed, hearers_end, joined_end};
use super::adverbials::{self, opens_content};
use super::bare::is_clause;
use super::compact::compact;
use super::complement::{Complement, Finder};
use super::draft::{Circumstances, Rule};
use super::extent::clause_end;
use super::hearing::told_bare;
use super::openers::hears;
use super::phrase::{object_end, relative_close};
use crate::lexicon::{Frame, Tag, function as f};

impl Finder<'_, '_, '_> {
    /// A noun phrase first: addressee, subject of an infinitive, or what something is said of.
    pub fn after_phrase(&self, at: usize, circumstances: Circumstances) -> Option<Complement> {
        let view = self.view;
        let wanted = [Frame::Addressee, Frame::ObjectTo, Frame::Raising, Frame::As, Frame::Predicate];
        if !wanted.iter().any(|&frame| self.has(frame)) {
            return None;
        }
        if let Some(found) = told_bare(self, at, circumstances) {
            return Some(found);
        }
        let Some(whole) = compact(view, at) else {
            // "told both the mayor and the clerk that …"
            let tells = self.has(Frame::Addressee) && self.frames.tells();
            return if tells { self.told(at).or_else(|| self.told_clause(at, at)) } else { None };
        };
        let mut phrase = addressed(view, whole.clone());
        // "asked each side [for its figures]": what the cue takes is no part of whom it was asked.
        let taken = |&i: &usize| view.is_one(i, &[f::FOR, f::ABOUT]) && self.frames.takes(view.text(i));
        if let Some(preposition) = (at + 1..phrase.range.end).find(taken) {
            phrase.range.end = preposition;
        }
        // "urged ministers [not to sell]"
        let to = |at: usize| {
            let to = at + usize::from(view.is(at, f::NOT));
            view.tag(to) == Some(Tag::To) && self.infinitive(to)
        };
        // "asked Mills and Lind to search", "told Mills, Sullivan and Lind that it was over"
        let listed = hearers_end(view, &phrase).filter(|&end| to(end) || self.frames.tells() && view.is(end, f::THAT));
        // "urged the army [and the rebels] to talk"
        let two = (self.has(Frame::Object) || self.has(Frame::Addressee)) && !self.has(Frame::Act);
        let both = || joined_end(view, phrase.range.end).filter(|&end| two && to(end));
        phrase.range.end = listed.or_else(both).unwrap_or(phrase.range.end);
        // "urged tenants in Marlow to stay"
        if phrase.range.end < whole.range.end && self.has(Frame::ObjectTo) && to(whole.range.end) {
            phrase = whole.clone();
        }
        let end = phrase.range.end;
        // "asked Voss, who was fourth, [to go]"
        let end = relative_close(view, end).map(|close| close + 1).filter(|&at| to(at)).unwrap_or(end);
        let infinitive = to(end);
        let mut with = circumstances;
        // What stands behind the phrase is read only where it can matter: this is the busiest place of all.
        let later = || view.is_preposition(end) || view.noun_at(end).is_some_and(|group| view.is_time(group));
        let read = self.has(Frame::Addressee) || self.has(Frame::ObjectTo) && (infinitive || later());
        // "told her father, Emmanuel[,] that"
        let closed = end > phrase.head + 1 && view.is_comma(phrase.head + 1) && view.is_comma(end);
        let end = end + usize::from(closed);
        let after = if read { adverbials::skip(view, end, &mut with) } else { end };
        if self.has(Frame::Addressee) {
            // "told anyone who would listen that …"
            if self.frames.tells()
                && !opens_content(view, after)
                && let Some(found) = self.told(at)
            {
                return Some(found);
            }
            with.addressee = Some(view.tokens(phrase.range.clone()));
            if let Some(found) = self.speech(after, with).or_else(|| self.clause_with_opener(after, with)) {
                return Some(found);
            }
            if let Some(found) = self.prepositional(after, with) {
                return Some(found);
            }
            if self.frames.tells() {
                let finite = view.is_finite_behind(end);
                if !finite && view.noun_at(after).is_some() && is_clause(view, after) {
                    return self.found(Rule::Clause, after, clause_end(view, after, self.cue_tag), with);
                }
                // "told both the mayor and her deputy it was late"
                if let Some(found) = self.told_clause(at, end) {
                    return Some(found);
                }
            }
        }
        // "asked the board [its view of the plan]"
        let second = self.has(Frame::Addressee) && self.has(Frame::Object) && hears(view, at);
        let determined = matches!(view.tag(end), Some(Tag::Determiner | Tag::Possessive));
        // "promised the villagers [seed and fertiliser]"
        let bare = || view.noun_at(end).is_some_and(|group| !view.is_time(group)) && view.tag(end) != Some(Tag::Name);
        if second && (determined || bare()) && view.noun_at(end).is_some() {
            return self.found(Rule::Object, end, object_end(view, end), with);
        }
        // "urged tenants [last week] not to sign"
        if self.has(Frame::ObjectTo) && (infinitive || after > end && to(after)) {
            let from = if infinitive { end } else { after - usize::from(view.is(after - 1, f::NOT)) };
            with.addressee = Some(view.tokens(phrase.range));
            return self.found(Rule::ObjectTo, from, clause_end(view, from, self.cue_tag), with);
        }
        if infinitive && self.has(Frame::Raising) {
            return self.found(Rule::ObjectTo, at, clause_end(view, at, self.cue_tag), circumstances);
        }
        self.described(at, &whole, end, circumstances)
    }
}
