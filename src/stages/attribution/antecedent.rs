//! Noun phrases with a clause inside: `the judges who blocked the plan`, `people briefed on the move`, `voters she met`.
//!
//! What stands right before a verb may be the object of such a clause; who acts stands before the clause.

use super::phrase::{skip_adverbs, skip_adverbs_back};
use super::subject::{INSERTION, Phrase, ending_at, opens_clause};
use super::view::View;
use crate::lexicon::{EntryKind, Flags, Frame, Tag, function as f};
use crate::stages::groups::{Mood, NounGroup, VerbGroup};

/// How far behind its subject a clause without a relative pronoun may end.
const CONTACT: usize = 10;

/// The phrase in whose clause `phrase` stands, with that clause up to `end`.
pub fn of(view: &View, phrase: &Phrase, end: usize) -> Option<Phrase> {
    if let Some(whole) = met(view, end) {
        return Some(whole);
    }
    // "who work there said [they] …": a subject of its own.
    if phrase.range.len() == 1 && f::is_nominative(view.word(phrase.range.start)) {
        return None;
    }
    if let Some(whole) = styled(view, phrase, end) {
        return Some(whole);
    }
    let before = clause_left(view, phrase.range.start);
    let verb = view.verb_before(before)?;
    if let Some(whole) = with_purpose(view, verb, end) {
        return Some(whole);
    }
    // "A woman who gave no name said [soldiers] had …": whom a clause of its own is about.
    if before == phrase.range.start && tells_after_relative(view, verb, before) {
        return None;
    }
    // "responded with chants until Voss spoke up": another clause.
    let apart = (before..phrase.range.start).any(|i| view.is_subordinator(i));
    relative(view, before, end)
        .or_else(|| reduced(view, verb, before, end).filter(|_| !apart))
        .or_else(|| reported(view, verb, end))
}

/// Whether the verb that ends at `end` tells a clause, and stands behind a relative clause with a verb of its own.
fn tells_after_relative(view: &View, verb: &VerbGroup, end: usize) -> bool {
    let tells = view.cue_at(verb.head).is_some_and(|found| found.entry.frames.has(Frame::Clause));
    let low = verb.start.saturating_sub(INSERTION);
    let stops = |i: usize| view.is_comma(i) || view.is_speech(i);
    let who = (low..verb.start).rev().take_while(|&i| !stops(i)).find(|&i| view.is_one(i, &[f::WHO, f::WHICH]));
    let own = who.is_some_and(|who| (who..verb.start).any(|i| view.is_finite_at(i)));
    verb.end == end && verb.is_finite() && tells && own
}

/// "[A man calling himself “the Duke”] told", "[A group calling itself Free Tide] claimed", "[A letter signed only “Gardener”]
/// warned": whose name the last words are.
fn styled(view: &View, name: &Phrase, end: usize) -> Option<Phrase> {
    let start = name.range.start;
    let itself = view.noun_before(start).filter(|group| f::is_reflexive(view.word(group.head)));
    let quoted = view.quotation_end(start) == Some(name.range.end);
    let named = quoted || itself.is_some() && view.tag(name.head) == Some(Tag::Name);
    if !named || name.range.end != end {
        return None;
    }
    let left = itself.map_or(start, |group| group.start);
    let left = left - usize::from(left > 0 && view.is(left - 1, f::AS));
    let verb = view.verb_before(skip_adverbs_back(view, left))?;
    let hangs = matches!(verb.mood, Mood::Gerund | Mood::Participle) || may_be_reduced(view, verb);
    if hangs { whole(view, verb.start, end) } else { None }
}

/// "[Reports that he may sell a stake] were denied": the clause of a noun that reports, which ends with the object of `verb`.
fn reported(view: &View, verb: &VerbGroup, end: usize) -> Option<Phrase> {
    let tells = view.cue_at(verb.head).is_some_and(|found| found.entry.frames.has(Frame::Clause));
    let low = verb.start.saturating_sub(INSERTION);
    let stops = |i: usize| view.is_comma(i) || view.is_speech(i) || view.is_colon(i);
    let that = (low..verb.start).rev().take_while(|&i| !stops(i)).find(|&i| view.is(i, f::THAT))?;
    let noun = that.checked_sub(1).filter(|&noun| view.find(noun, EntryKind::ReportingNoun).is_some())?;
    let from = view.groups.verbs.partition_point(|verb| verb.start < that);
    let inner = view.groups.verbs[from..].iter().take_while(|inner| inner.start <= verb.start);
    let one = inner.filter(|verb| verb.is_finite()).count() == 1;
    let clause = view.tag(that) != Some(Tag::Determiner) && !view.is_finite_behind(that + 1);
    if one && clause && !tells { whole(view, noun + 1, end) } else { None }
}

/// "[The decision to close the school] was criticised", "[The team sent to find the boat] said": an infinitive behind a noun or
/// its participle.
fn with_purpose(view: &View, verb: &VerbGroup, end: usize) -> Option<Phrase> {
    let tells = view.cue_at(verb.head).is_some_and(|found| found.entry.frames.has(Frame::Clause));
    if verb.mood != Mood::Infinitive || view.tag(verb.start) != Some(Tag::To) || tells {
        return None;
    }
    let sent = || {
        let to = verb.start - usize::from(view.tag(verb.start.checked_sub(1)?) == Some(Tag::Particle));
        let sent = view.verb_before(to).filter(|sent| !sent.is_finite() || may_be_reduced(view, sent))?;
        whole(view, sent.start, end)
    };
    whole(view, verb.start, end).or_else(sent)
}

/// Leftwards over the phrases that a phrase hangs from, to the end of a verb: "who ran [now on a campaign for Voss or] Lind".
fn clause_left(view: &View, start: usize) -> usize {
    let mut before = start;
    while let Some(last) = before.checked_sub(1) {
        if !view.is_preposition(last) && !view.is(last, f::OR) {
            break;
        }
        before = last;
        // "after", "as": what stands before is another clause.
        // "who rate him [highly on] trust": an adverb may part the two.
        let near = view.noun_before(before).or_else(|| view.noun_before(skip_adverbs_back(view, before)));
        // "who gave [his name only as] Petro"
        let gives = |group: &NounGroup| {
            let verb = view.verb_before(group.start).filter(|_| view.tag(group.start) == Some(Tag::Possessive));
            view.is(last, f::AS) && verb.is_some_and(|verb| view.has(verb.head, Flags::LIGHT_VERB))
        };
        match near.filter(|group| !view.is_subordinator(last) || gives(group)) {
            Some(group) => before = group.start,
            None => break,
        }
    }
    let before = skip_adverbs_back(view, before);
    // "that critics call [“harmless by] design”": what it is called.
    let called = before.checked_sub(1).filter(|&at| view.tag(at) == Some(Tag::Adjective) && view.opens_quotation(at));
    called.filter(|&at| view.noun_of(at).is_none()).unwrap_or(before)
}

/// "[The judges who ruled that the board broke the law] said": the pronoun stands before the verb with the object.
fn relative(view: &View, before: usize, end: usize) -> Option<Phrase> {
    let low = before.saturating_sub(INSERTION);
    let pronoun = (low..before).rev().take_while(|&i| !view.is_comma(i) && !view.is_speech(i)).find(|&i| {
        view.is(i, f::WHO) || view.is_one(i, &[f::WHICH, f::THAT]) && view.verb_at(skip_adverbs(view, i + 1)).is_some()
    })?;
    whole(view, first_of_joined(view, low, pronoun), end)
}

/// "[a woman who saw it and [who] called the police] said": the first of two relative clauses that are joined.
fn first_of_joined(view: &View, low: usize, pronoun: usize) -> usize {
    let joint = pronoun.checked_sub(1).filter(|&joint| view.is(pronoun, f::WHO) && view.is_conjunction(joint));
    joint.and_then(|joint| (low..joint).rev().find(|&i| view.is(i, f::WHO))).unwrap_or(pronoun)
}

/// "[People briefed on the move] said": what looks like a past tense, with a preposition and another verb behind it.
fn reduced(view: &View, verb: &VerbGroup, before: usize, end: usize) -> Option<Phrase> {
    let told = view.cue_at(verb.head).is_some_and(|found| {
        let frames = &found.entry.frames;
        // "spoke about", but "briefed on"
        let own = frames.takes(view.text(before));
        own && !may_be_reduced(view, verb) || frames.has(Frame::Clause) && !frames.has(Frame::Addressee)
    });
    let past = verb.is_finite() && verb.start == verb.head && view.tag(verb.head) == Some(Tag::Past);
    if !past || told || !view.is_preposition(before) || view.is_subordinator(before) {
        return None;
    }
    // "Voss departed from …": of a person by name it says what they did.
    whole(view, verb.start, end).filter(|whole| !view.is_person(whole.head))
}

/// Whether what looks like a past tense may be a participle.
pub fn may_be_reduced(view: &View, verb: &VerbGroup) -> bool {
    let past = verb.start == verb.head && view.tag(verb.head) == Some(Tag::Past);
    // "The mayor apologised for the delay, blamed the ice and left."
    let active = || {
        let governs = |len: usize| view.noun_at(view.behind(verb.head, len)).is_some();
        view.cue_at(verb.head).is_some_and(|found| match found.len {
            1 => !found.entry.frames.takes_object() && found.entry.frames.takes(view.text(verb.end)) && governs(2),
            len => view.is_preposition(verb.end) && governs(len),
        })
    };
    past && !active() && view.layers.lexicon.tagger().profile(view.word(verb.head)).may_be(Tag::Participle)
}

/// "[several people I have spoken with] said", "[voters she met in the spring] said": a pronoun with its verb behind a noun.
pub fn met(view: &View, end: usize) -> Option<Phrase> {
    use crate::lexicon::function::{HE, I, SHE, THEY, WE, YOU};
    let stops = |i: usize| view.is_comma(i) || view.is_speech(i) || view.is_colon(i) || view.is_end(i);
    let low = end.saturating_sub(CONTACT).max(1);
    let pronoun = (low..end.saturating_sub(1))
        .rev()
        .take_while(|&i| !stops(i))
        .find(|&i| view.is_one(i, &[I, WE, HE, SHE, THEY, YOU]) && view.noun_before(met_before(view, i)).is_some())?;
    let verb = view.verb_at(skip_adverbs(view, pronoun + 1)).filter(|verb| verb.is_finite())?;
    let tells = view.cue_at(verb.head).is_some_and(|found| found.entry.frames.tells());
    let other = (verb.end..end).any(|i| view.is_finite_at(i));
    let noun = met_before(view, pronoun);
    if tells || other || view.noun_before(noun).is_some_and(|group| view.is_time(group)) {
        return None;
    }
    whole(view, noun, end)
}

/// "voters [whom] she met", "a man [that] I met": where the clause begins whose subject is the pronoun at `pronoun`.
fn met_before(view: &View, pronoun: usize) -> usize {
    let relative = pronoun.checked_sub(1).filter(|&before| view.is_one(before, &[f::WHOM, f::WHO, f::THAT]));
    relative.filter(|&before| view.tag(before) != Some(Tag::Determiner)).unwrap_or(pronoun)
}

/// "[The people who know] say", "[pupils at a school where the roof fell in] said": a relative clause that ends with its verb.
pub fn closed(view: &View, end: usize) -> Option<Phrase> {
    let low = end.saturating_sub(INSERTION);
    let stops = |i: usize| view.is_comma(i) || view.is_speech(i) || view.is_colon(i);
    let pronoun = (low..end).rev().take_while(|&i| !stops(i)).find(|&i| {
        let relative = view.is_one(i, &[f::WHO, f::WHOM, f::WHOSE, f::WHICH, f::WHERE]) || view.is(i, f::THAT);
        relative && view.tag(i) != Some(Tag::Determiner) && view.noun_before(i).is_some()
    })?;
    let from = view.groups.verbs.partition_point(|verb| verb.start < pronoun);
    let inner = view.groups.verbs[from..].iter().take_while(|verb| verb.end <= end);
    let one = inner.filter(|verb| verb.is_finite()).count() == 1;
    if one { whole(view, first_of_joined(view, low, pronoun), end) } else { None }
}

/// The noun phrase that ends before `clause`, with all up to `end`, where it can be a subject.
fn whole(view: &View, clause: usize, end: usize) -> Option<Phrase> {
    let antecedent = ending_at(view, clause).filter(|noun| opens_clause(view, noun.range.start))?;
    Some(Phrase { range: antecedent.range.start..end, head: antecedent.head })
}

/// "[a plasterer named] Des Fagan", "[a nurse identified only as] Mina": whom the name from `start` to `head` is given to.
pub fn called(view: &View, start: usize, head: usize) -> Option<Phrase> {
    if view.tag(head) != Some(Tag::Name) || view.tag(start) != Some(Tag::Name) {
        return None;
    }
    let mut at = start;
    if view.is(at.checked_sub(1)?, f::AS) {
        at = skip_adverbs_back(view, at - 1);
    }
    let verb = view.verb_before(at).filter(|verb| verb.end == verb.start + 1)?;
    let given = matches!(view.tag(verb.start), Some(Tag::Past | Tag::Participle));
    let noun = view.noun_before(verb.start).filter(|noun| given && view.tag(noun.head) == Some(Tag::Noun))?;
    let article = view.is_one(noun.start, &[f::A, f::AN, f::ONE]) && view.has(noun.head, Flags::SPEAKER);
    (article && view.is_person(head)).then_some(Phrase { range: noun.start..noun.end, head: noun.head })
}
