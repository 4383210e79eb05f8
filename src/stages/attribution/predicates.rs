//! What somebody or something is called, or described as: `called the plan “rotten”`, `described Lind, his rival, as a liar`.

use super::adverbials;
use super::beginnings::clause_at;
use super::compact::compact;
use super::complement::{Complement, Finder};
use super::draft::{Circumstances, Rule};
use super::phrase::{object_end, skip_adverbs};
use super::subject::{INSERTION, Phrase};
use super::view::View;
use crate::lexicon::{Frame, Tag, function as f};
use crate::stages::tokens::TokenKind;
use std::ops::Range;

impl Finder<'_, '_, '_> {
    /// What is said of `whole`, the noun phrase at `at`, of which what the cue takes for one ends at `end`.
    pub fn described(&self, at: usize, whole: &Phrase, end: usize, circumstances: Circumstances) -> Option<Complement> {
        let view = self.view;
        if !self.has(Frame::As) && !self.has(Frame::Predicate) {
            let thinks = self.has(Frame::Raising) && self.has(Frame::Clause);
            let wide = Some(end).filter(|_| thinks).and_then(|end| judged_end(view, at, end))?;
            return self.found(Rule::As, at, wide, circumstances);
        }
        let wide = listed_end(view, object_end(view, at));
        if self.has(Frame::As) && (at..wide).any(|i| view.is(i, f::AS)) {
            return self.found(Rule::As, at, wide, circumstances);
        }
        if self.has(Frame::Predicate) && quoted_predicate(view, whole.range.clone()) {
            return self.found(Rule::As, at, wide, circumstances);
        }
        if let Some(resumed) = behind_insertion(view, whole) {
            if self.has(Frame::As) && view.is(resumed, f::AS) && !clause_at(view, resumed + 1) {
                return self.found(Rule::As, at, object_end(view, resumed + 1), circumstances);
            }
            if self.has(Frame::Predicate) && is_predicate(view, resumed) {
                return self.found(Rule::As, at, object_end(view, resumed), circumstances);
            }
        }
        // "called the mayor [shortly] after noon": when, not what.
        // "called the meeting [to order]", "called her [by name]": how, not what.
        let how = view.is(end, f::BY) || view.is(end, f::TO) && view.is_end(end + 2);
        // "has ruled the island since 1974": since when.
        let dated = view.is_preposition(end)
            && view.noun_at(end + 1).is_some_and(|group| group.end == wide && view.is_time(group));
        let adverb = view.tag(end) == Some(Tag::Adverb) && wide == end + 1;
        let said = wide > end && !(how || dated || adverb);
        if self.has(Frame::Predicate) && (said || self.has(Frame::Object)) {
            let rule = if said { Rule::As } else { Rule::Object };
            return self.found(rule, at, wide, circumstances);
        }
        None
    }
}

/// "thought [the recital dull]", "believes [it wrong to sell]": where the adjective ends that stands behind a noun phrase alone,
/// whose verb nothing can be.
fn judged_end(view: &View, at: usize, end: usize) -> Option<usize> {
    let adjective = skip_adverbs(view, end);
    let described = view.tag(adjective) == Some(Tag::Adjective) && view.noun_of(adjective).is_none();
    let closes = |i: usize| view.is_comma(i) || view.is(i, f::THAT) || view.kind(i) == Some(TokenKind::Semicolon);
    let rest = (end..view.reach(at).min(end + INSERTION)).take_while(|&i| !closes(i));
    let verb = rest.into_iter().any(|i| view.is_finite_at(i));
    (described && !verb).then(|| object_end(view, at))
}

/// "called it “fair”[, “square” and “overdue”]": behind the quoted words that go on with those that end at `end`.
fn listed_end(view: &View, end: usize) -> usize {
    if view.layers.quotes.innermost(view.items[end - 1].last as usize).is_none() {
        return end;
    }
    let mut at = end;
    loop {
        let comma = usize::from(view.is_comma(at));
        let joined = view.is_one(at + comma, &[f::AND, f::OR]);
        let next = view.quotation_end(at + comma + usize::from(joined)).filter(|_| comma > 0 || joined);
        match next {
            Some(next) if joined => return next,
            Some(next) => at = next,
            None => return end,
        }
    }
}

/// Whether a quotation mark opens behind the noun of a phrase: "called [the plan “rigged”]".
fn quoted_predicate(view: &View, phrase: Range<usize>) -> bool {
    let noun = |i: usize| matches!(view.tag(i), Some(Tag::Noun | Tag::Nouns | Tag::Name | Tag::Pronoun));
    let her = |i: usize| view.is(i, f::HER) && i == phrase.start;
    (phrase.start + 1..phrase.end).any(|i| view.quotation_end(i).is_some() && (noun(i - 1) || her(i - 1)))
}

/// Where it goes on behind an apposition or a time: "called Lind, his rival, [a liar]", "described the talks last week [as futile]".
fn behind_insertion(view: &View, phrase: &Phrase) -> Option<usize> {
    let end = phrase.range.end;
    if let Some(behind) = adverbials::time(view, end) {
        return Some(behind);
    }
    let apposition = view.noun_at(end + 1).filter(|_| view.is_comma(end))?;
    let close = compact(view, apposition.start)?.range.end;
    let owned = matches!(view.tag(apposition.start), Some(Tag::Determiner | Tag::Possessive));
    let called = view.tag(phrase.head) != Some(Tag::Name) && view.tag(apposition.head) == Some(Tag::Name);
    (view.is_comma(close) && (called || owned)).then_some(close + 1)
}

/// Whether what somebody or something is called begins at `at`: "a liar", "rotten", “a disgrace”.
fn is_predicate(view: &View, at: usize) -> bool {
    let owned = matches!(view.tag(at), Some(Tag::Determiner | Tag::Possessive));
    let timed = view.noun_at(at).is_some_and(|group| view.is_time(group));
    owned && !timed || view.tag(at) == Some(Tag::Adjective) || view.is_speech(at) || view.quotation_end(at).is_some()
}
