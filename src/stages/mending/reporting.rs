//! Verbs that report and stand in no frame: what the tagger took for a noun and the sentence says is one.

use super::tagged::Tagged;
use super::words::{FAR, reporting, takes_preposition};
use crate::claim::SourceKind;
use crate::lexicon::{EntryKind, Flags, Frame, Inflection, Tag, TagSet, function as f};
use crate::stages::units::Item;

/// "The skipper [swears] the light was out": what looks like a plural behind the noun that the sentence begins with,
/// and before what begins another, is the verb that reports it.
pub fn third_before_clause(items: &mut Tagged, i: usize) {
    let (tokens, lexicon) = (items.tokens, items.lexicon);
    let Some(next) = items.get(i + 1) else { return };
    // "The whistleblower [claims] executives knew"
    let speaks = items[i - 1].tag == Tag::Noun && items[i - 1].flags.any(Flags::SPEAKER);
    let opens = matches!(next.tag, Tag::Determiner | Tag::Possessive)
        || f::is_nominative(next.word)
        || speaks && matches!(next.tag, Tag::Nouns | Tag::Name);
    let counted = items[0].tag == Tag::Number;
    // "The notebook records that the suspect ran", but "The cost estimates that the firm gave were wrong"
    let apart = |j: usize| !(items[j].tag.is_finite() && items[j - 1].tag.is_finite());
    let that = || next.word == f::THAT && i == 2 && (i + 2..items.len().min(i + FAR)).all(apart);
    if !(opens || that()) || counted || items.first_of(TagSet::FINITE, i + 1).is_none_or(|verb| verb > i + FAR) {
        return;
    }
    if !items[..i].iter().all(|item| item.tag.is_nominal()) {
        return;
    }
    let found = reporting(&items[i], tokens, lexicon);
    if found.is_some_and(|found| found.inflection == Inflection::Third && found.entry.frames.tells()) {
        items.set(i, Tag::Third);
        if items[i - 1].tag == Tag::Adjective {
            items.set(i - 1, Tag::Noun);
        }
    }
}

/// "The company [say] the work is safe", "The pair [call] for an inquiry": behind a noun for several people that the sentence
/// begins with, what may be a base form and has what it takes behind it is the verb.
pub fn collective_present(items: &mut Tagged, at: usize) {
    let (tokens, lexicon) = (items.tokens, items.lexicon);
    let (one, Some(next)) = (&items[at - 1], items.get(at + 1)) else { return };
    if one.tag != Tag::Noun || one.flags.any(Flags::PLURAL) || !one.flags.any(Flags::SOURCE_NOUN) || !begins(items, at)
    {
        return;
    }
    let first = one.first as usize;
    let found = lexicon.find(&tokens[first..=first], EntryKind::SourceNoun);
    let several = |is: SourceKind| matches!(is, SourceKind::Group | SourceKind::Organization | SourceKind::Media);
    if !found.and_then(|found| found.entry.is).is_some_and(several) {
        return;
    }
    let lone = items.first_of(TagSet::FINITE, at + 1).is_none();
    let Some(verb) = reporting(&items[at], tokens, lexicon).filter(|verb| verb.inflection == Inflection::Base) else {
        return;
    };
    let takes = match next.tag {
        Tag::Determiner | Tag::Possessive => lone || verb.entry.frames.has(Frame::Clause),
        Tag::To => lone && verb.entry.frames.has(Frame::To),
        _ => lone && takes_preposition(&items[at], Some(next), tokens, lexicon),
    };
    if takes {
        items.set(at, Tag::Present);
    }
}

/// Whether nothing but nouns stands before `at` in the sentence, or behind the comma of the phrase that it opens with.
fn begins(items: &[Item], at: usize) -> bool {
    let run = items[..at].iter().rev().take(FAR).take_while(|item| item.tag.is_nominal()).count();
    at == run || items[at - run - 1].tag == Tag::Comma && items[0].tag == Tag::Preposition
}

/// "Images seen by this paper [show] fresh graves": a word that reports, behind a plural with its participle and agent,
/// is the verb of a sentence that has no other.
pub fn reduced_present(items: &mut Tagged) {
    let (tokens, lexicon) = (items.tokens, items.lexicon);
    // "It could fail, emails released on Monday [show].": so is the last word of a frame.
    let comma = items.last_of(TagSet::of(&[Tag::Comma]), items.len()).map_or(0, |comma| comma + 1);
    let first = items.first_of(TagSet::FINITE, 0);
    let from = if first.is_some() { comma } else { 0 };
    if first.is_some() && (comma == 0 || items.first_of(TagSet::FINITE, comma).is_some()) {
        return;
    }
    let by = |&at: &usize| {
        let governs = items[at].word == f::BY || from > 0 && items[at].tag == Tag::Preposition;
        governs && items[at - 1].tag == Tag::Participle && items[at - 2].tag == Tag::Nouns
    };
    let Some(by) = (from + 2..items.len()).find(by) else { return };
    let phrase = |item: &&Item| item.tag.is_nominal() || from > 0 && item.tag == Tag::Preposition;
    let end = by + 1 + items[by + 1..].iter().take(FAR).take_while(phrase).count();
    let closes = items.get(end).is_none_or(|next| next.tag == Tag::End);
    let reports = |&at: &usize| {
        let found = reporting(&items[at], tokens, lexicon);
        let base = found.is_some_and(|found| found.inflection == Inflection::Base && found.entry.frames.tells());
        let last = from == 0 || closes && at + 1 == end && items[at - 1].tag.is_nominal();
        items[at].tag == Tag::Noun && items[at].flags.any(Flags::CUE) && base && last
    };
    if let Some(verb) = (by + 2..end).rev().find(reports) {
        items.set(verb, Tag::Present);
    }
}

/// "a letter [warning] that …", "experts [warning] of drought": what looks like a noun behind what speaks in writing or several who
/// speak, and governs what its verb does.
pub fn reduced_gerund(items: &mut Tagged, at: usize) {
    let (tokens, lexicon) = (items.tokens, items.lexicon);
    let speaker = &items[at - 1];
    let written = speaker.flags.any(Flags::MEDIUM);
    let several = speaker.tag == Tag::Nouns && speaker.flags.any(Flags::SPEAKER);
    let next = items.get(at + 1);
    let that = next.is_some_and(|next| next.word == f::THAT && next.tag != Tag::Determiner);
    let governs = || takes_preposition(&items[at], next, tokens, lexicon);
    if (written || several) && that || several && governs() {
        let found = reporting(&items[at], tokens, lexicon);
        if found.is_some_and(|found| found.inflection == Inflection::Gerund) {
            items.set(at, Tag::Gerund);
        }
    }
}

/// "citing the weak rand and [warning] of worse", "thanking them and [promising] never to return": a gerund that reports goes
/// on with another.
pub fn joined_gerund(items: &mut Tagged, at: usize) {
    let (tokens, lexicon) = (items.tokens, items.lexicon);
    if at < 2 || at + 1 == items.len() {
        return;
    }
    let found = reporting(&items[at], tokens, lexicon);
    let gerund = found.is_some_and(|found| found.inflection == Inflection::Gerund);
    let to = at + 1 + usize::from([f::NOT, f::NEVER].contains(&items[at + 1].word));
    let governs = items[at + 1].word == f::THAT
        || items.get(to).is_some_and(|to| to.tag == Tag::To)
        || takes_preposition(&items[at], items.get(at + 1), tokens, lexicon);
    let mut before = items[..at].iter().rev().take(FAR).take_while(|item| !item.tag.is_finite());
    if gerund && governs && before.any(|item| item.tag == Tag::Gerund && item.flags.any(Flags::CUE)) {
        items.set(at, Tag::Gerund);
    }
}

/// "[Warning] of reprisals, the ministry summoned the envoy": a gerund that reports opens the sentence of somebody
/// else's verb, though it looks like a noun.
pub fn opening_gerund(items: &mut Tagged) {
    let (tokens, lexicon) = (items.tokens, items.lexicon);
    let [first, next, rest @ ..] = &**items else { return };
    let Some(found) = reporting(first, tokens, lexicon) else { return };
    let mut takes = found.entry.frames.prepositions.iter().map(|word| lexicon.word_id(word.as_bytes()));
    if found.inflection != Inflection::Gerund || !(next.word == f::THAT || takes.any(|word| word == next.word)) {
        return;
    }
    let comma = rest.iter().position(|item| item.tag == Tag::Comma);
    let Some((phrase, main)) = comma.map(|comma| (&rest[..comma], &rest[comma + 1..])) else { return };
    let subject = main.iter().take_while(|item| item.tag.is_nominal() || item.tag == Tag::Pronoun).count();
    let whole = main.get(subject).is_some_and(|verb| verb.tag.is_finite()) && subject > 0;
    // "Warning of a lost generation": what looks like a past may be a participle.
    if whole && (next.word == f::THAT || !phrase.iter().any(|item| item.tag.is_finite() && item.tag != Tag::Past)) {
        items.set(0, Tag::Gerund);
    }
}

/// The most words of whom somebody tells to do something.
const TOLD: usize = 4;

/// "urged Brussels to cap the price": behind a verb that reports and whom it tells, before an object.
pub fn told_infinitives(items: &mut Tagged, to: usize) {
    let [Some(noun), Some(next)] = [items.get(to + 1), items.get(to + 2)] else { return };
    let object = matches!(next.tag, Tag::Determiner | Tag::Possessive)
        && !noun.flags.any(Flags::PLACE_WORD.or(Flags::SOURCE_NOUN))
        && !items[to + 2..].iter().take(3).any(|item| item.flags.any(Flags::TIME_UNIT.or(Flags::DAY)));
    let told = |item: &Item| matches!(item.tag, Tag::Name | Tag::Nouns | Tag::Noun | Tag::Determiner);
    let verb = || items[..to].iter().rev().take(TOLD + 1).find(|item| !told(item));
    let reports =
        |verb: &Item| matches!(verb.tag, Tag::Past | Tag::Participle | Tag::Third) && verb.flags.any(Flags::CUE);
    if object && verb().is_some_and(reports) {
        items.set(to + 1, Tag::Verb);
    }
}

/// "keen to [stress] that it was safe": what may report is a verb between *to* and *that*.
pub fn told_infinitive(items: &mut Tagged, to: usize) {
    let (tokens, lexicon) = (items.tokens, items.lexicon);
    let [Some(verb), Some(that)] = [items.get(to + 1), items.get(to + 2)] else { return };
    if that.word != f::THAT || !verb.flags.any(Flags::CUE) {
        return;
    }
    let found = reporting(verb, tokens, lexicon);
    if found.is_some_and(|found| found.inflection == Inflection::Base && found.entry.frames.tells()) {
        items.set(to + 1, Tag::Verb);
    }
}

/// "in a memo to [staff] that", "in a letter to [press], she": whom something written goes to, where no object follows.
pub fn addressed(items: &mut Tagged, to: usize) {
    let next = &items[to + 1];
    let written = items[to - 1].flags.any(Flags::MEDIUM);
    let closes =
        |behind: &Item| matches!(behind.tag, Tag::Comma | Tag::End | Tag::Quote | Tag::Pause) || behind.word == f::THAT;
    let timed = |behind: &Item| behind.flags.any(Flags::DAY) || behind.word == f::ON;
    if written
        && next.flags.any(Flags::SPEAKING_NOUN)
        && !next.flags.any(Flags::CUE)
        && items.get(to + 2).is_none_or(|behind| closes(behind) || timed(behind))
    {
        items.set(to + 1, Tag::Noun);
    }
}

/// dismissed as “nonsense” [claims] that …: what is judged stands behind the judgement, and is a noun.
pub fn judged_plurals(items: &mut Tagged, at: usize) {
    let [.., verb, as_, _] = &items[..at] else { return };
    if verb.tag.is_finite() && verb.flags.any(Flags::CUE) && as_.word == f::AS {
        items.set(at, Tag::Nouns);
    }
}

/// "The plant, it is [alleged], has leaked oil": what reports, between a subject that is nobody and the comma that closes its frame.
pub fn inserted_passive(items: &mut Tagged, at: usize) {
    let (tokens, lexicon) = (items.tokens, items.lexicon);
    let [.., it, be] = &items[..at] else { return };
    let frame = it.word == f::IT && be.is_be();
    if frame && reporting(&items[at], tokens, lexicon).is_some_and(|found| found.entry.frames.tells()) {
        items.set(at, Tag::Participle);
    }
}

/// vowed to “hunt them down”: a word that may be a verb, where quoted words open behind *to*.
pub fn quoted_infinitives(items: &mut Tagged, to: usize) {
    let lexicon = items.lexicon;
    let verb = &items[to + 1];
    let opens = verb.is_marked_off(&items[to]);
    let object = |next: &Item| matches!(next.tag, Tag::Particle | Tag::Determiner | Tag::Possessive | Tag::Pronoun);
    let governs = || items.get(to + 2).is_some_and(object);
    if opens && (lexicon.tagger().profile(verb.word).may_be(Tag::Verb) || governs()) {
        items.set(to + 1, Tag::Verb);
    }
}

/// "said in a letter [read] to the inquiry that", "wrote in a note [sent] to staff": what happened to that in which something was
/// said.
pub fn passed_media(items: &mut Tagged, cue: usize) {
    let lexicon = items.lexicon;
    let opens = items.get(cue + 1).is_some_and(|next| [f::IN, f::ON].contains(&next.word));
    if !opens {
        return;
    }
    let nominal = items.iter().skip(cue + 2).take(FAR).take_while(|item| item.tag.is_nominal()).count();
    let at = cue + 2 + nominal;
    let medium = nominal > 1 && items[at - 1].flags.any(Flags::MEDIUM);
    let past = items
        .get(at)
        .is_some_and(|item| item.tag == Tag::Past && lexicon.tagger().profile(item.word).may_be(Tag::Participle));
    let passed = items.get(at + 1).is_some_and(|next| matches!(next.tag, Tag::Preposition | Tag::To));
    if medium && past && passed {
        items.set(at, Tag::Participle);
    }
}

/// "praised the crew before [warning] of delays": behind a word of time, before what the verb takes, stands no noun without an article.
pub fn timed_gerunds(items: &mut Tagged, at: usize) {
    let (tokens, lexicon) = (items.tokens, items.lexicon);
    let timed = matches!(items[at - 1].word, f::BEFORE | f::AFTER | f::WHILE | f::WITHOUT);
    let next = items.get(at + 1);
    let takes =
        || next.is_some_and(|next| next.word == f::THAT) || takes_preposition(&items[at], next, tokens, lexicon);
    if timed && takes() && lexicon.tagger().profile(items[at].word).may_be(Tag::Gerund) {
        items.set(at, Tag::Gerund);
    }
}
