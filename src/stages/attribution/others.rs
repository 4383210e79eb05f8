//! Where somebody else begins to speak: a clause of theirs is no part of what was said before.

use super::beginnings::clause_at;
use super::clauses::{VerbCue, are_joined, tense};
use super::displaced::is_object_pronoun;
use super::phrase::skip_adverbs;
use super::source;
use super::subject::Phrase;
use super::view::View;
use crate::claim::CueClass;
use crate::entity::EntityKind;
use crate::lexicon::{EntryKind, Flags, Frame, Frames, Tag, function as f};
use crate::stages::groups::{Mood, VerbGroup};

/// Whether a subject with a reporting verb begins at `at`.
pub fn reporting_clause(view: &View, at: usize) -> bool {
    let at = skip_adverbs(view, at);
    let Some(group) = view.noun_at(at) else { return false };
    let pronoun = view.tag(group.head) == Some(Tag::Pronoun);
    // "and more than 4 [in 10] said", "and officials [in Marlow] warned"
    let phrase = view.noun_at(group.end + 1).filter(|_| view.is_preposition(group.end) && !pronoun);
    let verb = view.verb_behind(phrase.map_or(group.end, |phrase| phrase.end)).filter(|v| v.is_finite());
    // "…, and he added that"
    let tells = |v: &VerbGroup| view.cue_at(v.head).is_some_and(|cue| cue.entry.frames.tells());
    verb.is_some_and(|v| {
        is_cue(view, v.head) && (!pronoun || view.is(v.end, f::THAT)) && (phrase.is_none() || tells(v))
    })
}

/// "Asked if she senses anger, [the senator acknowledged that] …": the main clause.
pub fn main_clause_tells(view: &View, at: usize) -> bool {
    let verb = view.noun_at(at).and_then(|group| view.verb_at(group.end)).filter(|verb| verb.is_finite());
    verb.is_some_and(|verb| view.is(verb.end, f::THAT) && is_cue(view, verb.head))
}

/// Whether somebody else says something from `at` on, as the source did: "… was green and [the cyclist said it was red]".
pub fn other_says(view: &View, at: usize, cue_tag: Option<Tag>) -> bool {
    let group = view.noun_at(at).filter(|group| view.tag(group.head) != Some(Tag::Pronoun));
    // "Lind saying he was glad [and Voss calling it late]"
    let gerund = group.filter(|_| cue_tag == Some(Tag::Gerund)).and_then(|group| view.verb_at(group.end));
    if gerund.is_some_and(|verb| verb.mood == Mood::Gerund && is_cue(view, verb.head)) {
        return true;
    }
    let verb = group.and_then(|group| view.verb_behind(group.end)).filter(|verb| verb.is_finite());
    verb.is_some_and(|verb| {
        let tells = view.is(verb.end, f::THAT) || clause_at(view, verb.end) || view.quotation_end(verb.end).is_some();
        // "Residents say it is loud, [the council says it is not]"
        let present = |tag: Option<Tag>| matches!(tag, Some(Tag::Present | Tag::Third));
        let tag = tense(view, verb);
        let same = are_joined(tag, cue_tag) && cue_tag.is_some() || present(tag) && present(cue_tag);
        is_cue(view, verb.head) && same && tells
    })
}

/// "He said he would go, [she said she would not]": whether somebody whom a pronoun stands for says something else from `at` on.
pub fn answers(view: &View, at: usize, cue_tag: Option<Tag>) -> bool {
    let verb = view.verb_at(at + 1).filter(|verb| verb.is_finite() && verb.start == verb.head);
    verb.is_some_and(|verb| {
        f::is_nominative(view.word(at))
            && tense(view, verb) == cue_tag
            && is_cue(view, verb.head)
            && clause_at(view, verb.end)
    })
}

/// Whether the verb before `at` has whoever says it behind it, and nothing else: ", recalled [the hotelier Mara Voss]".
pub fn source_ends(view: &View, at: usize) -> bool {
    view.noun_at(at).is_some_and(|group| {
        let named = view.tag(group.head) == Some(Tag::Name) || view.has(group.head, Flags::SPEAKER);
        named && (view.is_end(group.end) || view.is_comma(group.end))
    })
}

/// Whether a form of a reporting verb stands at `at`.
pub fn is_cue(view: &View, at: usize) -> bool {
    view.has(at, Flags::CUE) && view.find(at, EntryKind::ReportingVerb).is_some()
}

/// Whether a verb that may report does not, behind a conjunction in what is reported.
pub fn acts_by_itself(view: &View, verb: &VerbGroup) -> bool {
    moves(view, verb) || quotes_nothing(view, verb)
}

/// "had broken a window and [pushed her through it]": what is done to somebody, by a verb that would urge them to do something.
fn moves(view: &View, verb: &VerbGroup) -> bool {
    let urges = || view.cue_at(verb.head).is_some_and(|found| found.entry.class == Some(CueClass::Urge));
    let object = view.noun_at(verb.end).filter(|object| is_object_pronoun(view, object));
    object.is_some_and(|object| view.tag(object.end) != Some(Tag::To)) && urges()
}

/// "began at dawn and [continued] all night": a verb that reports only what is quoted, and nothing is.
fn quotes_nothing(view: &View, verb: &VerbGroup) -> bool {
    let quotes = |frames: &Frames| {
        frames.has(Frame::Quote) && !frames.tells() && !frames.takes_object() && !frames.has(Frame::Wh)
    };
    let only = view.cue_at(verb.head).is_some_and(|found| quotes(&found.entry.frames));
    only && !(verb.end..view.reach(verb.end)).take(QUOTED).any(|i| view.is_speech(i) || view.opens_quotation(i))
}

/// How far behind a verb what it quotes may begin, in items.
const QUOTED: usize = 12;

/// "“We lost,” said Voss, a councillor, [reports the Courier].": a frame around another, whose subject stands behind it.
pub fn relays(view: &View, verb: &VerbGroup, cue: &VerbCue) -> bool {
    let apart = verb.is_finite() && verb.start > 0 && view.is_comma(verb.start - 1);
    let source = || source::source(view, cue.end).filter(|source| view.is_end(source.range.end));
    let media = |source: Phrase| view.entity_at(source.head).is_some_and(|one| one.kind == EntityKind::Media);
    apart && cue.entry.class == Some(CueClass::Report) && source().is_some_and(media)
}
