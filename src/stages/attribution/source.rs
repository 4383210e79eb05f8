//! Noun phrases behind a cue that name who speaks: `said Mara Voss, 44, a hydrologist at the board`.

use super::bare::is_listed;
use super::beginnings::clause_at;
use super::commas::inserted_end;
use super::compact::compact;
use super::joined::{all_but, both, bracket, coordinated, examples, joined, titled};
use super::phrase::{object_end, skip_adverbs};
use super::subject::Phrase;
use super::view::View;
use crate::entity::EntityKind;
use crate::lexicon::{EntryKind, Flags, Tag, function as f};
use crate::stages::groups::{Mood, NounGroup, VerbGroup};

/// A source behind its cue, with coordination, age and apposition: "said Mara Voss, 44, a hydrologist at the board".
pub fn source(view: &View, start: usize) -> Option<Phrase> {
    // "both the mayor and the clerk"
    let start = start + usize::from(view.is(start, f::BOTH) && view.noun_at(start).is_none());
    let mut phrase = compact(view, start)?;
    // "a count by the council", but "a driver by trade"
    let noun = matches!(view.tag(phrase.head), Some(Tag::Noun | Tag::Nouns));
    let body = || view.noun_at(phrase.range.end + 1).is_some_and(|by| view.is_body(by.head));
    let written = noun && view.is(phrase.range.end, f::BY) && (!view.has(phrase.head, Flags::ROLE) || body());
    if written && let Some(author) = compact(view, phrase.range.end + 1) {
        phrase.range.end = author.range.end;
    }
    let end = &mut phrase.range.end;
    if view.is_one(phrase.range.start, &[f::A, f::AN]) {
        serves(view, phrase.head, end);
    }
    reduced(view, end);
    bracket(view, end);
    titled(view, &mut phrase);
    let end = &mut phrase.range.end;
    all_but(view, phrase.head, end);
    contact(view, phrase.head, start, end);
    while let Some(next) = coordinated(view, *end) {
        *end = next;
        bracket(view, end);
    }
    loop {
        if !view.is_comma(*end) {
            break;
        }
        // "Voss, 52", "Voss, now 52"
        let age = *end + 1 + usize::from(view.tag(*end + 1) == Some(Tag::Adverb));
        if view.tag(age) == Some(Tag::Number) && (view.is_comma(age + 1) || view.is_end(age + 1)) {
            *end = age + 1;
            continue;
        }
        // "Voss, D-Ashford, who leads the panel"
        if is_seat(view, *end + 1) && (view.is_comma(*end + 2) || view.is_end(*end + 2)) {
            *end += 2;
            continue;
        }
        // "Voss, 52 years old, a consultant"
        if let Some(years) = aged(view, *end + 1) {
            *end = years;
            continue;
        }
        // "Voss, of the Harbor Board", "Voss, 59, from Ashton"
        if let Some(place) = resident(view, phrase.head, *end) {
            *end = place;
            continue;
        }
        // "Voss, [now] a consultant"
        let start = skip_adverbs(view, *end + 1);
        // "in the words of Voss, “a poor start”": what is quoted behind the source says nothing of it.
        let further = compact(view, start).filter(|_| !view.opens_quotation(start));
        let Some(next) = further.filter(|next| is_apposition(view, next, phrase.head)) else { break };
        *end = next.range.end;
        serves(view, next.head, end);
        tenure(view, next.head, end);
        reduced(view, end);
        bracket(view, end);
        while let Some(next) = coordinated(view, *end) {
            *end = next;
        }
    }
    if let Some(last) = joined(view, &phrase) {
        phrase.range.end = last;
    }
    let end = &mut phrase.range.end;
    described(view, end);
    examples(view, end);
    phrase.range.start = both(view, &phrase);
    Some(phrase)
}

/// Behind the words that say where the person with the name at `name` is from, between the comma at `comma` and another mark:
/// "Voss[, of the Harbor Board]".
pub fn resident(view: &View, name: usize, comma: usize) -> Option<usize> {
    let person =
        view.tag(name) == Some(Tag::Name) && view.entity_at(name).is_none_or(|one| one.kind == EntityKind::Person);
    let from = view.is_comma(comma) && view.is_one(comma + 1, &[f::OF, f::FROM, f::AT]);
    let group = view.noun_at(comma + 2).filter(|_| person && from)?;
    let end = compact(view, group.start)?.range.end;
    let closed = view.is_comma(end) || view.is_end(end) || view.is_speech(end);
    // "of St Brendan's", "of the fraud squad"
    let named = matches!(view.tag(group.head), Some(Tag::Name | Tag::Genitive))
        || view.is(comma + 1, f::OF) && view.is(group.start, f::THE);
    (named && !view.is_time(group) && closed).then_some(end)
}

/// Whether a party and a place stand at `at`: "D-Ashford".
pub fn is_seat(view: &View, at: usize) -> bool {
    let named = view.tag(at) == Some(Tag::Name);
    let (party, place) = view.text(at).split_once('-').unwrap_or_default();
    let big = |word: &str| word.starts_with(char::is_uppercase);
    named && big(party) && party.chars().count() == 1 && big(place)
}

/// Behind an age in words at `at`: a number of years, an adjective, and a mark.
fn aged(view: &View, at: usize) -> Option<usize> {
    let years = view.noun_at(at).filter(|years| view.tag(at) == Some(Tag::Number) && view.is_time(years))?;
    let old = years.end;
    let closed = view.is_comma(old + 1) || view.is_end(old + 1);
    (view.tag(old) == Some(Tag::Adjective) && closed).then_some(old + 1)
}

/// "an official [who oversaw the inquiry]": a relative clause without a comma says who speaks.
fn described(view: &View, end: &mut usize) {
    if view.is_one(*end, &[f::WHO, f::WHOSE]) && !view.is_end(*end + 1) {
        *end = object_end(view, *end).max(*end);
    }
}

/// "an adviser [to the board]": whom somebody works for, rather than who was told.
fn serves(view: &View, head: usize, end: &mut usize) {
    let office = view.tag(head) == Some(Tag::Noun) && view.has(head, Flags::ROLE) && view.is(*end, f::TO);
    let told =
        |group: &NounGroup| view.tag(group.start) == Some(Tag::Nouns) || view.tag(group.head) == Some(Tag::Pronoun);
    let Some(group) = view.noun_at(*end + 1).filter(|group| office && !told(group)) else { return };
    *end = group.end;
    while view.is_one(*end, &[f::OF, f::FOR])
        && let Some(more) = view.noun_at(*end + 1)
    {
        *end = more.end;
    }
}

/// "a memo [the Courier obtained]", "an account [she gave to the board]": a relative clause without its pronoun says which.
fn contact(view: &View, noun: usize, start: usize, end: &mut usize) {
    let sort = view.has(noun, Flags::MEDIUM.or(Flags::SOURCE_NOUN)) || f::is_nominative(view.word(*end));
    let written = sort && view.tag(noun) == Some(Tag::Noun) && !view.has(noun, Flags::ROLE);
    let one = f::is_article(view.word(start));
    let who = view.noun_at(*end).filter(|who| written && one && !view.is_time(who));
    let Some(verb) = who.and_then(|who| view.verb_behind(who.end)) else { return };
    // What the verb would have for its object stands before it.
    let gap = view.noun_at(verb.end).is_none_or(|group| view.is_time(group)) && !view.is_subordinator(verb.end);
    let mark = |i: &usize| view.is_comma(*i) || view.is_end(*i) || view.is_speech(*i) || view.is_dash(*i);
    let Some(close) = (verb.end..view.reach(verb.end)).find(mark).filter(|_| gap && verb.is_finite()) else { return };
    let opens = start < OPENING;
    let other = (verb.end..close).any(|i| view.is_finite_at(i) || view.tag(i) == Some(Tag::Wh));
    if !other && (view.is_comma(close) || !opens) {
        *end = close;
    }
}

/// Where a source begins at most that a cue leads to which opens its sentence.
const OPENING: usize = 4;

/// "an envoy [under Mr. Voss]", "an official [during the war]", "a plaintiff [in the lawsuit]": when or where somebody had the office
/// that an apposition tells.
fn tenure(view: &View, head: usize, end: &mut usize) {
    let within = view.is(*end, f::IN) && view.is(*end + 1, f::THE);
    let office = view.has(head, Flags::ROLE) && (within || view.is_one(*end, &[f::UNDER, f::DURING]));
    if let Some(next) = compact(view, *end + 1).filter(|next| office && !view.is_finite_behind(next.range.end)) {
        *end = next.range.end;
    }
}

/// "officials [briefed on the case]", "people [familiar with the plan]"
fn reduced(view: &View, end: &mut usize) {
    // "according to a paper [posted on Tuesday].", "According to a note [pinned to the door], …": what looks like a past is a
    // participle at the end, or before the comma that closes the phrase a sentence opens with.
    let opening = |at: usize| view.is_comma(at) && view.find(0, EntryKind::AttributivePhrase).is_some();
    let closes = |v: &VerbGroup| {
        let group = view.noun_at(v.end + 1).filter(|_| view.is_preposition(v.end));
        // "claims a report [published today]."
        let group = group.or_else(|| view.noun_at(v.end).filter(|group| view.is_time(group)));
        v.start == v.head
            && view.tag(v.head) == Some(Tag::Past)
            && group.is_some_and(|group| view.is_end(group.end) || opening(group.end))
    };
    let verb = view.verb_at(*end).filter(|v| matches!(v.mood, Mood::Participle | Mood::Gerund) || closes(v));
    let mut at = match verb {
        Some(verb) => verb.end,
        None if view.tag(*end) == Some(Tag::Adjective) && view.is_preposition(*end + 1) => *end + 1,
        // "three people present, …"
        None if view.tag(*end) == Some(Tag::Adjective) && (view.is_comma(*end + 1) || view.is_end(*end + 1)) => {
            *end += 1;
            return;
        }
        // "a person close to the mayor"
        None if view.tag(*end) == Some(Tag::Adverb) && view.is(*end + 1, f::TO) && !view.is(*end, f::NOT) => *end + 1,
        None => return,
    };
    loop {
        // "polls conducted for the Courier [and two channels] by Quay Lane"
        let joined = view.is(at, f::AND) && view.noun_at(at + 1).is_some_and(|next| !view.is_finite_behind(next.end));
        let object = if view.is_preposition(at) || joined { at + 1 } else { at };
        match view.noun_at(object) {
            // "a poll released Tuesday by the college"
            Some(group) => at = group.end,
            // "challenged by Lind 30 years [ago]"
            None if view.is(at, f::AGO) => at += 1,
            None => break,
        }
    }
    *end = at;
}

/// A phrase behind a comma that says who the one before is, of which `head` is the head.
fn is_apposition(view: &View, phrase: &Phrase, head: usize) -> bool {
    let start = phrase.range.start;
    let role = view.has(phrase.head, Flags::SPEAKER);
    // "Voss, her sister", but not "Voss, his arm in a sling"
    let placed = view.noun_at(start).is_some_and(|group| view.is_preposition(group.end));
    let how = view.tag(start) == Some(Tag::Possessive) && !role && placed;
    let determined = matches!(view.tag(start), Some(Tag::Determiner | Tag::Possessive))
        && !how
        && !view.has(phrase.head, Flags::MEDIUM);
    let named = view.tag(phrase.head) == Some(Tag::Name);
    let after = skip_adverbs(view, phrase.range.end);
    let finite = opens_main_clause(view, start);
    let time = view.noun_at(start).is_none_or(|g| view.is_time(g));
    let person = view.has(phrase.head, Flags::PLACE);
    // "from the league's counsel, Mara Voss, that …"
    let before = start.checked_sub(2).and_then(|before| view.noun_of(before));
    let office = before.is_some_and(|before| view.tag(before.head) == Some(Tag::Noun) && is_office(view, before))
        // "the keeper of the lighthouse, Mara Voss"
        || view.tag(head) == Some(Tag::Noun) && view.has(head, Flags::ROLE);
    let after_role = office && (view.has(start, Flags::GIVEN_NAME) || phrase.range.len() > 1);
    !finite
        && !time
        && (role
            || determined
            || named
                && (view.has(start, Flags::TITLE)
                    || person
                    || !view.is_comma(after)
                    || after_role
                    || clause_at(view, after + 1)))
}

/// Whether a noun group is one for who speaks, by its head or by its last words: "the harbour master".
fn is_office(view: &View, group: &NounGroup) -> bool {
    let ends = |i: usize| view.find(i, EntryKind::Role).is_some_and(|role| view.behind(i, role.len) == group.head + 1);
    view.has(group.head, Flags::SPEAKER) || (group.start..group.head).any(ends)
}

/// Whether a verb of its own follows what begins at `start`, before any comma or behind what commas put in: "According to the
/// memo, [Voss and an aide] left", "According to the memo, [the pier, which is old,] will go".
fn opens_main_clause(view: &View, start: usize) -> bool {
    let mut licensed = false;
    for at in start..view.reach(start) {
        if view.is_comma(at) {
            return inserted_end(view, at).is_some() || is_listed(view, at);
        }
        if view.is_end(at) || view.is_dash(at) || view.is_speech(at) || view.is_colon(at) {
            return false;
        }
        let joined = at > start && view.is_conjunction(at - 1);
        match view.verb_at(at) {
            Some(verb) if verb.is_finite() && !licensed && !joined => return true,
            Some(verb) => licensed &= !verb.is_finite(),
            None => {
                let clausal = view.is_subordinator(at) && view.noun_of(at).is_none();
                licensed |= view.tag(at) == Some(Tag::Wh) || clausal;
            }
        }
    }
    false
}
