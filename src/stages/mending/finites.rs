//! Finite verbs that the tagger took for participles, base forms or nouns: where a clause has no other, they are what
//! it lacks.

use super::tagged::Tagged;
use super::words::{CLAUSE, precedes_clause, reporting, takes_clause, takes_preposition};
use crate::lexicon::{EntryKind, Flags, Frame, Inflection, Lexicon, Tag, TagSet, WordId, function as f};
use crate::stages::units::Item;

/// "A clerk allegedly wired the money", "the skull belonged to a woman": a word that no list knows, behind a noun and an
/// adverb, or between a noun and what begins another phrase, is the verb of a sentence that has no other.
pub fn unknown_past(items: &mut Tagged) {
    let lexicon = items.lexicon;
    if items.any(TagSet::FINITE) || items.any(TagSet::SPEECH) {
        return;
    }
    let past = |i: &usize| {
        let noun = items[..*i].iter().rfind(|item| item.tag != Tag::Adverb);
        let subject = noun.is_some_and(|noun| matches!(noun.tag, Tag::Noun | Tag::Nouns | Tag::Name));
        let unknown = || lexicon.tagger().profile(items[*i].word).is_unknown();
        let behind = || subject && items[*i - 1].tag == Tag::Adverb || divides(items, *i);
        items[*i].tag == Tag::Adjective && behind() && unknown()
    };
    if let Some(verb) = (2..items.len()).find(past) {
        items.set(verb, Tag::Past);
        if items[verb - 1].tag == Tag::Adjective {
            items.set(verb - 1, Tag::Noun);
        }
    }
}

/// Whether a noun phrase with a determiner ends before `at`, and another phrase begins behind it.
fn divides(items: &[Item], at: usize) -> bool {
    let next = items.get(at + 1).map_or(Tag::End, |next| next.tag);
    let phrase = matches!(next, Tag::Preposition | Tag::To | Tag::Adverb | Tag::Determiner | Tag::Possessive);
    phrase
        && items[at - 2].tag == Tag::Determiner
        && matches!(items[at - 1].tag, Tag::Noun | Tag::Nouns | Tag::Adjective)
}

/// "The carrier cut its forecast": before a possessive, what may be a past and looks like a noun is the verb of a
/// sentence that has no other before a comma.
pub fn lone_past(items: &mut Tagged, at: usize) {
    if !items[..at].iter().all(|item| item.tag.is_nominal()) {
        return;
    }
    let comma = items.first_of(TagSet::of(&[Tag::Comma]), 0).unwrap_or(items.len());
    let other = items.last_of(TagSet::FINITE, comma).is_some() || items.any(TagSet::SPEECH);
    if !other && items.lexicon.tagger().profile(items[at].word).may_be(Tag::Past) {
        items.set(at, Tag::Past);
        if items[at - 1].tag == Tag::Adjective {
            items.set(at - 1, Tag::Noun);
        }
    }
}

/// "he [rails] against it and [vows] to win", "they [supply] only blankets": behind the pronoun of a subject stands a verb.
pub fn certain(items: &mut Tagged, before: usize) {
    let (tokens, lexicon) = (items.tokens, items.lexicon);
    let at = before + 1;
    if let Some(tense) = items.get(at).and_then(|verb| bare_behind(&items[before], verb, lexicon))
        && !items.get(at + 1).is_some_and(|next| next.tag.is_finite())
    {
        return items.set(at, tense);
    }
    let Some(verb) = items.get(at).filter(|verb| verb.tag == Tag::Nouns) else { return };
    let next = items.get(at + 1);
    let takes = || takes_preposition(verb, next, tokens, lexicon);
    let single = before > 0 && items[before - 1].tag != Tag::Nouns;
    let third = || items.last_of(TagSet::FINITE, at).is_some_and(|verb| items[verb].tag == Tag::Third);
    let certain = match items[before].tag {
        Tag::Pronoun => [f::HE, f::SHE, f::IT].contains(&items[before].word),
        _ => {
            let goes_on = next.is_some_and(|next| next.tag == Tag::To) || single && takes();
            goes_on && lexicon.may_begin(verb.word, EntryKind::ReportingVerb) && third()
        }
    };
    if certain {
        items.set(at, Tag::Third);
    }
}

/// The tense of what looks like a noun behind the pronoun of a subject.
fn bare_behind(pronoun: &Item, verb: &Item, lexicon: &Lexicon) -> Option<Tag> {
    let subject = pronoun.tag == Tag::Pronoun && f::is_nominative(pronoun.word);
    let noun = subject && verb.tag == Tag::Noun && verb.first == pronoun.last + 1;
    let profile = noun.then(|| lexicon.tagger().profile(verb.word))?;
    // Of many the verb has the form of a noun; what no text had as a verb is one all the same.
    let third = [f::HE, f::SHE, f::IT].contains(&pronoun.word);
    if third { profile.may_be(Tag::Past).then_some(Tag::Past) } else { Some(Tag::Present) }
}

/// "A friend of his [says] he left", "an aide of his [told] reporters": what looks like a thing he has, and is what a friend
/// of his says before a clause, or tells somebody.
pub fn said_by_friends(items: &mut Tagged, his: usize) {
    let (tokens, lexicon) = (items.tokens, items.lexicon);
    if his < 2 {
        return;
    }
    let friend = items[his - 2].tag == Tag::Noun && items[his - 2].flags.any(Flags::SPEAKING_NOUN);
    let [Some(verb), Some(next)] = [items.get(his + 1), items.get(his + 2)] else { return };
    let Some(found) = reporting(verb, tokens, lexicon).filter(|_| friend) else { return };
    let frames = &found.entry.frames;
    let clause =
        matches!(next.tag, Tag::Determiner | Tag::Possessive) || f::is_nominative(next.word) || next.word == f::THAT;
    let alone = next.tag == Tag::Comma && !lexicon.may_begin(verb.word, EntryKind::ReportingNoun);
    match found.inflection {
        Inflection::Third if frames.tells() && (clause || alone) => items.set(his + 1, Tag::Third),
        Inflection::Past if frames.has(Frame::Addressee) => items.set(his + 1, Tag::Past),
        _ => {}
    }
}

/// "The minister [rang] me": between a noun and a pronoun that is an object stands a verb.
pub fn before_object(items: &mut Tagged, object: usize) {
    let lexicon = items.lexicon;
    let [.., subject, verb] = &items[..object] else { return };
    let past = || {
        let profile = lexicon.tagger().profile(verb.word);
        profile.is_unknown() || profile.may_be(Tag::Past)
    };
    let accusative = [f::ME, f::HIM, f::THEM].contains(&items[object].word);
    if accusative && matches!(subject.tag, Tag::Noun | Tag::Nouns | Tag::Name) && past() {
        items.set(object - 1, Tag::Past);
    }
}

/// "Residents [there] say": behind several and before a verb that is not *be*, where they are. "[Nobody there] can be sick"
pub fn placed_there(items: &mut Tagged, at: usize) {
    let several = at > 0 && items[at - 1].tag == Tag::Nouns;
    let acts = |verb: &Item| verb.tag.is_finite() && !verb.is_helper() && verb.tag != Tag::Modal;
    let opens = || at < 2 || precedes_clause(&items[at - 2]) || items[at - 2].tag.is_finite();
    let anybody = at > 0 && f::is_indefinite(items[at - 1].word) && opens();
    let next = items.get(at + 1);
    if several && next.is_some_and(acts) || anybody && next.is_some_and(|next| next.tag.is_finite()) {
        items.set(at, Tag::Adverb);
    }
}

/// "to quickly [fan] out": what may be a base form is one behind *to* and an adverb.
pub fn split_infinitives(items: &mut Tagged, to: usize) {
    let lexicon = items.lexicon;
    let [_, _, verb, ..] = &items[to..] else { return };
    let goes_on = items.get(to + 3).is_some_and(|next| matches!(next.tag, Tag::Noun | Tag::Nouns));
    if verb.tag == Tag::Noun && !goes_on && lexicon.tagger().profile(verb.word).may_be(Tag::Verb) {
        items.set(to + 2, Tag::Verb);
    }
}

/// "Analysts at Corvid Capital expect the firm to shrink", "she said voters always end up there": a bare verb behind a
/// plural is the present where its clause has no finite verb before it.
pub fn present(items: &mut Tagged, at: usize) {
    let (tokens, lexicon) = (items.tokens, items.lexicon);
    let profile = lexicon.tagger().profile(items[at].word);
    let is_unknown = |word: WordId| lexicon.tagger().profile(word).is_unknown();
    let present = profile.may_be(Tag::Present);
    let told = items[at].flags.any(Flags::CUE) && items.get(at + 1).is_some_and(|next| next.word == f::THAT);
    let subject = items[..at].iter().rposition(|item| item.tag != Tag::Adverb);
    let Some(subject) = subject.filter(|_| present || told) else { return };
    // "called the results a disaster and cut the target"
    let joined = [f::AND, f::BUT].contains(&items[subject].word) && profile.may_be(Tag::Past);
    if joined && joins(&items[..subject], Tag::Past) {
        return items.set(at, Tag::Past);
    }
    // "Agencies say the road is shut and warn that it will stay so"
    let joint = [f::AND, f::BUT].contains(&items[subject].word);
    let first = || items[..subject].iter().find(|item| item.tag.is_finite());
    if joint && told && first().is_some_and(|verb| verb.tag == Tag::Present && verb.flags.any(Flags::CUE)) {
        return items.set(at, Tag::Present);
    }
    if behind_relative(items, at) || items[subject].tag == Tag::Conjunction && joins(&items[..subject], Tag::Present) {
        return items.set(at, Tag::Present);
    }
    // "Voss and her student, Ada Marsh, calculate that …"
    let closed = items[subject].tag == Tag::Comma && told && items.last_of(TagSet::FINITE, at).is_none();
    if closed && items[..subject].iter().any(|item| item.word == f::AND || item.tag == Tag::Nouns) {
        return items.set(at, Tag::Present);
    }
    // "the poor [blame] the rich": what looks like an adjective stands for several, or is a plural that no list knows.
    let several = items[subject].tag == Tag::Adjective && subject > 0 && items[subject - 1].tag == Tag::Determiner;
    if !several && !matches!(items[subject].tag, Tag::Nouns | Tag::Name | Tag::Noun) {
        return;
    }
    // Leftwards over the noun phrase, up to what governs it.
    let phrase = |item: &Item| item.tag.is_nominal() || item.tag == Tag::Preposition && item.word != f::THAT;
    let governor = items[..subject].iter().rposition(|item| !phrase(item) && item.tag != Tag::Adverb);
    let first = governor.map_or(0, |governor| governor + 1);
    // "some in the trade expect"
    let some = [f::SOME, f::FEW, f::MANY, f::MOST, f::SEVERAL].contains(&items[first].word);
    let counted = some && items.get(first + 1).is_some_and(|next| next.tag == Tag::Preposition);
    let unknown = || subject > 0 && items[subject - 1].tag == Tag::Determiner && is_unknown(items[subject].word);
    let plural = counted || several || unknown() || items[first..=subject].iter().any(|item| item.tag == Tag::Nouns);
    // "Voss and Lind say", "Voss, who owns it, and her cousin Lind say"
    let ends = |before: &Item| {
        before.tag.is_nominal()
            || before.tag == Tag::Comma && related(&items[..first - 2]) && items[at].flags.any(Flags::CUE)
    };
    let joined = || governor.is_some_and(|at| items[at].word == f::AND) && first > 1 && ends(&items[first - 2]);
    let free = match governor.map(|at| &items[at]) {
        None => true,
        // "…, and people close to her say": behind a comma a clause of its own.
        Some(item) if item.tag == Tag::Conjunction => {
            let apart = first > 1 && items[first - 2].tag == Tag::Comma;
            apart || !items[..first].iter().any(|item| item.tag.is_finite() || item.tag == Tag::To)
        }
        // "economists polled by the agency expect"
        // "papers filed in Ashton this week describe"
        Some(item) if item.tag == Tag::Participle => {
            let placed = |at: usize| items[at].tag == Tag::Nouns && items.last_of(TagSet::FINITE, at).is_none();
            first > 1 && (items[first].word == f::BY || placed(first - 2))
        }
        // "Doctors treating patients in the north say"
        Some(item) if item.tag == Tag::Gerund => {
            let cue = items[at].flags.any(Flags::CUE);
            cue && first > 1 && items[first - 2].tag == Tag::Nouns && items.last_of(TagSet::FINITE, first).is_none()
        }
        Some(item) => precedes_clause(item) && item.tag != Tag::Wh || takes_clause(item, tokens, lexicon),
    };
    let reduced = first > 1 && items[first - 1].tag == Tag::Participle && items[first - 2].tag == Tag::Nouns;
    if (plural || reduced || joined()) && free {
        items.set(at, Tag::Present);
    // "The palace let it be known that …"
    } else if free && profile.may_be(Tag::Past) && items.last_of(TagSet::FINITE, at).is_none() {
        items.set(at, Tag::Past);
    }
}

/// Whether the last comma before opens a relative clause, whose verb is the only finite one: "Voss, who owns it".
fn related(before: &[Item]) -> bool {
    let open = before.iter().rposition(|item| item.tag == Tag::Comma);
    let who = open.and_then(|open| before.get(open + 1)).is_some_and(|who| who.word == f::WHO);
    who && before.iter().filter(|item| item.tag.is_finite()).count() == 1
}

/// "Critics deride the plan and [call] it a sham": the last verb before is a present, or past, with no helper.
fn joins(before: &[Item], tense: Tag) -> bool {
    let verb = |item: &&Item| matches!(item.tag, Tag::Verb | Tag::Modal | Tag::To) || item.tag.is_finite();
    before.iter().rev().find(verb).is_some_and(|verb| verb.tag == tense && !verb.is_auxiliary())
}

/// "People who know [say] …": behind the verb of a relative clause stands that of the clause around it.
fn behind_relative(items: &[Item], at: usize) -> bool {
    let ends = matches!(items[at - 1].tag, Tag::Past | Tag::Present | Tag::Participle | Tag::Particle);
    if !ends || !items[at].flags.any(Flags::CUE) {
        return false;
    }
    let low = at.saturating_sub(CLAUSE).max(1);
    let pronoun = (low..at).rev().take_while(|&i| items[i].tag != Tag::Comma).find(|&i| items[i].tag == Tag::Wh);
    pronoun.is_some_and(|i| {
        [f::WHO, f::WHOM, f::WHOSE, f::WHICH, f::THAT].contains(&items[i].word)
            && items[i - 1].tag == Tag::Nouns
            && items[i..at].iter().filter(|item| item.tag.is_finite()).count() == 1
    })
}
