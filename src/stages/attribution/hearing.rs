//! Who hears what is said: `told analysts …`, `said to reporters …`, `The court heard that …`, `The inquiry heard from Voss that …`.
//! Behind a verb of hearing the subject is the addressee, and nobody is named but behind *from*.

use super::clauses::{VerbCue, tense};
use super::complement::{self, Complement, Finder};
use super::draft::{Circumstances, Draft, Rule};
use super::extent::clause_end;
use super::source;
use super::subject::Subject;
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
