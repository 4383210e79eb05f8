//! Whom something is said to: `told [anyone who would listen] that …`, `said [to reporters] …`.

use super::adverbials::{self, opens_content};
use super::bare::is_clause;
use super::compact::compact;
use super::complement::{Complement, Finder};
use super::draft::{Circumstances, Rule};
use super::extent::clause_end;
use super::joined::{bracket, brings_in};
use super::openers::hears;
use super::source::source;
use super::subject::Phrase;
use super::view::View;
use crate::lexicon::{Flags, Tag, function as f};
use crate::stages::tokens::TokenKind;

/// How far a relative clause about a hearer may reach, in items.
const RELATIVE: usize = 24;

/// Whom a telling verb has behind it, before what is told by its complementizer or its marks, however it is described: "told [anyone
/// who would listen] that", "told [Voss, 61, and her deputy]: “…”"; with the circumstances between, and where these end.
pub fn described(view: &View, start: usize) -> Option<(Phrase, Circumstances, usize)> {
    let whole = source(view, start)?;
    let related = [whole.range.end, compact(view, start).map_or(whole.range.end, |near| near.range.end)];
    let related = related.into_iter().find_map(|end| restricted(view, end));
    let end = related.unwrap_or(whole.range.end);
    let mut between = Circumstances::default();
    let closed = usize::from(view.is_comma(end) && !view.is_speech(end + 1));
    let after = adverbials::skip(view, end + closed, &mut between);
    let phrase = Phrase { range: whole.range.start..end, head: whole.head };
    opens_content(view, after).then_some((phrase, between, after))
}

impl Finder<'_, '_, '_> {
    /// What is told by its complementizer or its marks behind whoever hears it, however they are described.
    pub fn told(&self, at: usize) -> Option<Complement> {
        let (hearer, between, after) = described(self.view, at)?;
        let with = Circumstances { addressee: Some(self.view.tokens(hearer.range)), ..between };
        self.speech(after, with).or_else(|| self.clause_with_opener(after, with))
    }

    /// The same without a complementizer, where whoever hears it is more than the phrase that ends at `near`.
    pub fn told_clause(&self, at: usize, near: usize) -> Option<Complement> {
        let view = self.view;
        let hearer =
            source(view, at).filter(|hearer| hearer.range.end > near && !view.is_finite_behind(hearer.range.end))?;
        let mut with = Circumstances { addressee: Some(view.tokens(hearer.range.clone())), ..Circumstances::default() };
        let after = adverbials::skip(view, hearer.range.end, &mut with);
        let clause = view.noun_at(after).is_some() && is_clause(view, after);
        clause.then(|| self.found(Rule::Clause, after, clause_end(view, after, self.cue_tag), with)).flatten()
    }
}

/// "told [both the mayor and the clerk]"
pub fn both(view: &View, start: usize) -> Option<Phrase> {
    source(view, start).filter(|_| view.is(start, f::BOTH))
}

/// Where the relative clause about a hearer ends that no comma parts from the noun and that what is told follows: "told people [who
/// came] that".
fn restricted(view: &View, end: usize) -> Option<usize> {
    // "told those who suggested that it was late [that] it was not"
    let inner =
        |i: usize| view.is(i, f::THAT) && view.verb_before(i).is_some_and(|verb| view.has(verb.head, Flags::CUE));
    let opens = |i: &usize| view.is_comma(*i) || view.is_end(*i) || opens_content(view, *i) && !inner(*i);
    let close = (end + 2..view.reach(end).min(end + RELATIVE)).find(opens)?;
    let related = view.is_one(end, &[f::WHO, f::WHOSE]) && (end..close).any(|i| view.is_finite_at(i));
    related.then_some(close)
}

/// "“…,” he told Voss (Ohio) [and her deputy]", "“…,” he told Ada Marsh[, 61, a neighbour]": where a hearer behind what was told ends
/// whose first phrase is `near` and ends at `end`. Behind a comma, only more is said of a person by name.
pub fn whole_end(view: &View, near: &Phrase, end: usize) -> usize {
    let bracket = end > 0 && view.kind(end - 1) == Some(TokenKind::CloseBracket);
    let goes_on = bracket
        || view.is_one(end, &[f::AND, f::BUT, f::EXCEPT])
        || view.is_comma(end) && (view.is_person(near.head) || brings_in(view, end + 1));
    let whole = source(view, near.range.start).filter(|whole| goes_on && whole.range.end > end);
    whole.filter(|whole| !view.is_finite_behind(whole.range.end)).map_or(end, |whole| whole.range.end)
}

/// "“…,” he told people [who came]": where the relative clause about the hearer ends behind what was told.
pub fn related(view: &View, end: usize) -> usize {
    let closes = |i: &usize| view.is_comma(*i) || view.is_end(*i) || view.is_speech(*i);
    let close = (end + 1..view.reach(end).min(end + RELATIVE)).find(closes);
    close.filter(|_| view.is_one(end, &[f::WHO, f::WHOSE])).unwrap_or(end)
}

/// "told reporters [in the capital]": of hearers without an article, where they heard it is no part.
pub fn addressed(view: &View, phrase: Phrase) -> Phrase {
    let bare = view.tag(phrase.range.start) == Some(Tag::Nouns) && phrase.head == phrase.range.start;
    let heard = view.is_one(phrase.head + 1, &[f::IN, f::AT, f::ON]) && view.has(phrase.head, Flags::SOURCE_NOUN);
    let end = if bare && heard { phrase.head + 1 } else { called(view, &phrase).unwrap_or(phrase.range.end) };
    // "told this paper [from his bed]": where it was said.
    let from = |&i: &usize| view.is(i, f::FROM) && view.tag(i + 1) == Some(Tag::Possessive);
    let end = (phrase.head + 1..end).find(from).unwrap_or(end);
    // "told the board [and the press] that …"
    let both = joined_end(view, end).filter(|&end| {
        let said = view.is(end, f::THAT) || view.is_wh(end) || view.is_speech(end) || view.noun_at(end).is_some();
        said || view.is_colon(end) || view.is_comma(end) || view.is_end(end)
    });
    let mut end = both.unwrap_or(end);
    bracket(view, &mut end);
    Phrase { range: phrase.range.start..end, head: phrase.head }
}

/// Where others end who are joined at `and` to whom something was said.
pub fn joined_end(view: &View, and: usize) -> Option<usize> {
    compact(view, and + 1).filter(|_| view.is(and, f::AND)).map(|second| second.range.end)
}

/// Where a list of hearers that begins with a phrase ends: "asked [Mills, Sullivan and Lind] to search".
pub fn hearers_end(view: &View, first: &Phrase) -> Option<usize> {
    let (mut end, mut joined) = (first.range.end, false);
    while !joined && hears(view, first.range.start) {
        let joint = end + usize::from(view.is_comma(end) && view.is_conjunction(end + 1));
        joined = view.is_conjunction(joint);
        let next = view.noun_at(joint + 1).filter(|next| (joined || view.is_comma(end)) && hears(view, next.start))?;
        end = next.end;
    }
    joined.then_some(end)
}

/// "told her father[, Emmanuel]": where the name in apposition to a hearer ends.
fn called(view: &View, phrase: &Phrase) -> Option<usize> {
    let end = phrase.range.end;
    if !view.is_comma(end) || view.tag(end + 1) != Some(Tag::Name) {
        return None;
    }
    let name = view.noun_at(end + 1)?;
    let whose = matches!(view.tag(phrase.range.start), Some(Tag::Determiner | Tag::Possessive));
    let one =
        phrase.head + 1 == end && view.tag(phrase.head) == Some(Tag::Noun) && view.has(phrase.head, Flags::SPEAKER);
    let person = view.is_person(name.head);
    let closed = view.is_comma(name.end) || view.is_end(name.end);
    (whose && one && person && closed).then_some(name.end)
}

/// "to reporters", "at the referee": the phrase behind *to*, or that for a person behind *at*.
pub fn addressee(view: &View, at: usize) -> Option<(usize, usize)> {
    if !view.is_one(at, &[f::TO, f::AT]) {
        return None;
    }
    let phrase = addressed(view, compact(view, at + 1)?);
    let person = matches!(view.tag(phrase.head), Some(Tag::Name | Tag::Pronoun));
    let hearer = Flags::SOURCE_NOUN.or(Flags::MEDIA).or(Flags::GIVEN_NAME);
    let personal = match view.is(at, f::TO) {
        true => person || view.has(phrase.head, hearer.or(Flags::ROLE)),
        false => {
            view.is_person(phrase.head)
                || view.tag(phrase.head) == Some(Tag::Pronoun)
                || view.has(phrase.head, Flags::ROLE)
        }
    };
    personal.then_some((at + 1, phrase.range.end))
}
