//! Who hears what is said: `told analysts …`, `said to reporters …`, `The court heard that …`, `The inquiry heard from Voss that …`.
//! Behind a verb of hearing the subject is the addressee, and nobody is named but behind *from*.

use super::clauses::{VerbCue, tense};
use super::compact::compact;
use super::complement::{self, Complement, Finder};
use super::draft::{Circumstances, Draft, Rule};
use super::extent::clause_end;
use super::openers::hears;
use super::source;
use super::subject::{Phrase, Subject};
use super::verbs::frame;
use super::view::View;
use crate::lexicon::{Flags, Frame, Tag, function as f};
use crate::stages::groups::VerbGroup;

/// Turns the drafts of a verb of hearing, which are those from `first` on.
pub fn turn<'a>(
    view: &View<'_, 'a>,
    verb: &VerbGroup,
    cue: &VerbCue<'a>,
    subject: Option<&Subject>,
    out: &mut Vec<Draft<'a>>,
    first: usize,
) {
    if !cue.entry.frames.has(Frame::Hearer) {
        return;
    }
    let listens = subject.is_some_and(|subject| listens(view, subject.phrase.head));
    let heard = |rule: Rule| matches!(rule, Rule::That | Rule::Clause | Rule::Wh | Rule::ClauseBefore);
    // "He heard how they laughed", "she heard he was ill": with their own ears, or who knows from whom.
    let mut at = first;
    while at < out.len() {
        if !listens && matches!(out[at].rule, Rule::Clause | Rule::Wh) {
            out.remove(at);
        } else {
            at += 1;
        }
    }
    if !listens {
        return;
    }
    for draft in out[first..].iter_mut().filter(|draft| heard(draft.rule)) {
        draft.circumstances.addressee = draft.source.first().copied();
        draft.source.clear();
        draft.head = None;
        draft.listed = true;
    }
    out.extend(subject.and_then(|subject| from(view, verb, cue, subject)));
}

/// Whether what stands at `head` sits and listens: a court, an inquiry, members of it; no "she", and nobody by name.
fn listens(view: &View, head: usize) -> bool {
    !view.is_person(head) && view.tag(head) != Some(Tag::Pronoun)
}

/// "heard [from Voss] that …"
fn from<'a>(view: &View<'_, 'a>, verb: &VerbGroup, cue: &VerbCue<'a>, subject: &Subject) -> Option<Draft<'a>> {
    let teller = source::source(view, cue.end + 1).filter(|_| view.is(cue.end, f::FROM))?;
    let found = complement::behind(view, teller.range.end, &cue.entry.frames, tense(view, verb))
        .filter(|found| matches!(found.rule, Rule::That | Rule::Wh))?;
    let mut circumstances = found.circumstances;
    circumstances.addressee = Some(view.tokens(subject.phrase.range.clone()));
    let base = frame(view, verb, cue, None, Some(&teller));
    Some(Draft { rule: found.rule, content: found.content, circumstances, ..base })
}

/// "told analysts [margins would shrink]", "told the court [Rudd had run]": the clause that a plural without an article is
/// told, or a body, though both look like one phrase.
pub fn told_bare(finder: &Finder, at: usize, mut circumstances: Circumstances) -> Option<Complement> {
    let view = finder.view;
    let group = view.noun_at(at)?;
    let head = match view.tag(at) {
        Some(Tag::Nouns) => at,
        // "the jury Ada Marsh had": a name behind a noun for those who listen
        Some(Tag::Determiner) => (at + 1..group.end.min(at + HEARER) - 1).find(|&i| {
            view.tag(i + 1) == Some(Tag::Name)
                && matches!(view.tag(i), Some(Tag::Noun | Tag::Nouns))
                && (view.tag(i) == Some(Tag::Nouns) || !view.has(i, Flags::ROLE))
        })?,
        _ => return None,
    };
    if group.end <= head + 1 || group.possessor_end.is_some() {
        return None;
    }
    let people = view.has(head, Flags::SPEAKING_NOUN);
    let tells = finder.frames.has(Frame::Addressee) && finder.frames.has(Frame::Clause);
    if !(people && tells && view.is_finite_behind(group.end)) {
        return None;
    }
    circumstances.addressee = Some(view.tokens(at..head + 1));
    finder.found(Rule::Clause, head + 1, clause_end(view, head + 1, finder.cue_tag), circumstances)
}

/// How many words a hearer takes at most before a name: "the London inquest".
const HEARER: usize = 6;

/// "told reporters [in the capital]": of hearers without an article, where they heard it is no part.
pub fn addressed(view: &View, phrase: Phrase) -> Phrase {
    let bare = view.tag(phrase.range.start) == Some(Tag::Nouns) && phrase.head == phrase.range.start;
    let heard = view.is_one(phrase.head + 1, &[f::IN, f::AT, f::ON]) && view.has(phrase.head, Flags::SOURCE_NOUN);
    let end = if bare && heard { phrase.head + 1 } else { called(view, &phrase).unwrap_or(phrase.range.end) };
    // "told this paper [from his bed]": where it was said.
    let from = |&i: &usize| view.is(i, f::FROM) && view.tag(i + 1) == Some(Tag::Possessive);
    let end = (phrase.head + 1..end).find(from).unwrap_or(end);
    // "told the board [and the press] that …"
    let both = joined(view, end).filter(|&end| {
        let said = view.is(end, f::THAT) || view.is_wh(end) || view.is_speech(end) || view.noun_at(end).is_some();
        said || view.is_colon(end) || view.is_comma(end) || view.is_end(end)
    });
    Phrase { range: phrase.range.start..both.unwrap_or(end), head: phrase.head }
}

/// Where others end who are joined at `and` to whom something was said.
pub fn joined(view: &View, and: usize) -> Option<usize> {
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
