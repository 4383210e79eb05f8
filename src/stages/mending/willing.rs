//! What somebody plans, promises or refuses: words before an infinitive that may be a verb or a plural, and the infinitive behind
//! them.

use super::tagged::Tagged;
use super::words::{CLAUSE, precedes_clause, reporting};
use crate::lexicon::{EntryKind, Flags, Frame, Inflection, Match, Tag, TagSet, function as f};
use crate::stages::tokens::TokenKind;
use crate::stages::units::Item;

/// "Glassline plans to open a plant", "The firm hopes to sell it": what looks like a plural behind a name or noun and
/// before an infinitive is the verb of a sentence that begins with it, where no verb follows for which it could be the
/// subject.
pub fn planning(items: &mut Tagged, at: usize) {
    let (to, name) = (at + 1, items[at - 1]);
    if !(name.capital || name.tag == Tag::Noun && items[0].tag == Tag::Determiner) {
        return;
    }
    let single = !name.flags.any(Flags::PLURAL)
        && items[..at].iter().all(|item| item.tag.is_nominal() && item.tag != Tag::Nouns);
    let verb = || items.get(to + 1).is_some_and(|next| next.tag == Tag::Verb);
    let plans = || items.lexicon.may_begin(items[at].word, EntryKind::ReportingVerb);
    let divides = |item: &Item| precedes_clause(item) && item.word != f::THAT;
    let free = || {
        let next = items.first_of(TagSet::FINITE, to + 2);
        next.is_none_or(|next| items[to..next].iter().any(divides) || items[next - 1].tag == Tag::Pronoun)
    };
    if single && verb() && plans() && free() {
        items.set(at, Tag::Third);
    }
}

/// "U.S. [plans] to rebuild the port largely fell apart": what looks like a verb before an infinitive is a plural where a past
/// without a subject of its own follows.
pub fn fallen_plans(items: &mut Tagged, at: usize) {
    let lexicon = items.lexicon;
    let plural = lexicon.tagger().profile(items[at].word).may_be(Tag::Nouns);
    if at == 0 || !plural {
        return;
    }
    let Some(past) = items.first_of(TagSet::FINITE, at + 2).filter(|&past| items[past].tag == Tag::Past) else {
        return;
    };
    let divides = |item: &Item| {
        item.flags.any(Flags::CUE)
            || matches!(item.tag, Tag::Comma | Tag::Conjunction | Tag::Wh | Tag::Pronoun | Tag::Quote | Tag::Pause)
    };
    if !items[at + 2..past].iter().any(divides) && items[at + 2..past].iter().any(|item| item.tag == Tag::Noun) {
        items.set(at, Tag::Nouns);
    }
}

/// "Talks go on, and the bank [pledges] not to sue", "; the state [vows] to appeal": so is what looks like one in the second
/// clause of a sentence, where no verb follows in it.
pub fn pledging(items: &mut Tagged, at: usize) {
    let (tokens, lexicon) = (items.tokens, items.lexicon);
    let run = items[..at].iter().rev().take(CLAUSE).take_while(|item| item.tag.is_nominal()).count();
    let subject = &items[at - run..at];
    let [Some(first), Some(last)] = [subject.first(), subject.last()] else { return };
    let one = matches!(last.tag, Tag::Noun | Tag::Name)
        && !last.flags.any(Flags::PLURAL)
        && subject.iter().all(|item| item.tag != Tag::Nouns);
    let whole = first.tag == Tag::Determiner || first.tag == Tag::Name && first.capital;
    let divides = |item: &Item| item.tag == Tag::Comma || item.kind == TokenKind::Semicolon;
    let opens = match &items[..at - run] {
        [.., comma, and] if and.tag == Tag::Conjunction => divides(comma),
        [.., mark] => mark.kind == TokenKind::Semicolon,
        [] => true,
    };
    let to = at + 1 + usize::from(items.get(at + 1).is_some_and(|next| next.word == f::NOT));
    let infinitive = items.get(to).is_some_and(|to| to.tag == Tag::To);
    let free = || {
        let mut rest = items[at + 1..].iter().take(CLAUSE).take_while(|item| !precedes_clause(item));
        !rest.any(|item| item.tag.is_finite())
    };
    let wills = || {
        reporting(&items[at], tokens, lexicon)
            .is_some_and(|found| found.inflection == Inflection::Third && found.entry.frames.has(Frame::To))
    };
    if one && whole && opens && infinitive && free() && wills() {
        items.set(at, Tag::Third);
    }
}

/// "vowed to [picket] the depot", "undertakes not to [plant] two trees", "her pledge to [tax] the banks", "a promise by the mayor to
/// [plant] trees": behind what takes an infinitive and before an object stands a verb.
pub fn willed(items: &mut Tagged, cue: usize) {
    let (tokens, lexicon) = (items.tokens, items.lexicon);
    let by = pledger(items, cue);
    let not = by + usize::from(items.get(cue + 1 + by).is_some_and(|next| next.word == f::NOT));
    let [to, verb, next, ..] = &items[cue + 1 + not..] else { return };
    if to.tag != Tag::To || verb.tag != Tag::Noun {
        return;
    }
    // "agreed to shelter two families", but "lent its voice to work two years ago"
    let counted = || {
        let timed = items[cue + not + 3..].iter().take(3).any(|item| item.flags.any(Flags::TIME_UNIT));
        next.tag == Tag::Number && !timed
    };
    let vowed = &items[cue];
    let object = matches!(next.tag, Tag::Determiner | Tag::Possessive | Tag::Pronoun) || counted();
    // "is thought to [date] from 1610": nor can what somebody thinks that it does.
    let thought = vowed.tag == Tag::Participle
        && items[..cue].iter().rfind(|item| item.tag != Tag::Adverb).is_some_and(Item::is_be)
        && matches!(next.tag, Tag::Preposition | Tag::Adverb | Tag::Particle);
    // "was reported to parliament in May"
    let hears = verb.flags.any(Flags::SPEAKING_NOUN.or(Flags::PLACE_WORD).or(Flags::SOURCE_NOUN).or(Flags::MEDIUM));
    if thought && !hears {
        let raises = |found: Match| found.entry.frames.has(Frame::Raising) || found.entry.frames.has(Frame::Clause);
        if reporting(vowed, tokens, lexicon).is_some_and(raises) {
            return items.set(cue + not + 2, Tag::Verb);
        }
    }
    // Of a noun, what stands behind whose it is can be nothing else.
    let object = object || by > 0 && matches!(next.tag, Tag::Nouns | Tag::Name);
    let takes = || match vowed.tag {
        Tag::Noun | Tag::Nouns => lexicon.may_begin(vowed.word, EntryKind::ReportingNoun),
        _ => reporting(vowed, tokens, lexicon).is_some_and(|found| found.entry.frames.has(Frame::To)),
    };
    if object && takes() {
        items.set(cue + not + 2, Tag::Verb);
    }
}

/// "swore never to [set] foot in it": what looks like a participle behind *to* and may be a base form is one.
pub fn bare_infinitives(items: &mut Tagged, to: usize) {
    let lexicon = items.lexicon;
    if lexicon.tagger().profile(items[to + 1].word).may_be(Tag::Verb) {
        items.set(to + 1, Tag::Verb);
    }
}

/// The most words of who promises something.
const PLEDGER: usize = 6;

/// "a promise [by the mayor] to plant trees": how many items say whose the promise at `cue` is.
fn pledger(items: &[Item], cue: usize) -> usize {
    let by = items.get(cue + 1).filter(|by| [f::BY, f::FROM].contains(&by.word));
    if by.is_none() || !matches!(items[cue].tag, Tag::Noun | Tag::Nouns) {
        return 0;
    }
    1 + items[cue + 2..].iter().take(PLEDGER).take_while(|item| item.tag.is_nominal()).count()
}

/// "The promise that no village would be flooded [lasted] eleven days": behind the verb of the clause that a noun tells, what
/// may be a past and has an object is the verb of that noun.
pub fn told_of(items: &mut Tagged, at: usize) {
    let lexicon = items.lexicon;
    if at < 4 {
        return;
    }
    let whole = f::is_helper(items[at - 2].word);
    if !whole || !lexicon.tagger().profile(items[at].word).may_be(Tag::Past) {
        return;
    }
    let that = (at.saturating_sub(CLAUSE).max(1)..at).rev().find(|&i| items[i].word == f::THAT);
    let noun = |item: &Item| matches!(item.tag, Tag::Noun | Tag::Nouns) && item.flags.any(Flags::CUE);
    if that.is_some_and(|that| noun(&items[that - 1])) {
        items.set(at, Tag::Past);
    }
}

/// "had hoped to be home and [feared] that it was late": what reports and is joined to an infinitive that somebody hopes for, but
/// cannot be one, goes on with the verb before that.
pub fn joined_to_will(items: &mut Tagged, at: usize) {
    if at < 5 {
        return;
    }
    let low = at.saturating_sub(CLAUSE);
    let verbal = TagSet::FINITE.and(Tag::Verb).and(Tag::Participle).and(Tag::Gerund);
    let Some(verb) = items.last_of(verbal, at).filter(|&verb| verb > low + 2) else { return };
    let [hoped, to] = [&items[verb - 2], &items[verb - 1]];
    let infinitive = items[verb].tag == Tag::Verb && to.tag == Tag::To;
    let told = matches!(hoped.tag, Tag::Past | Tag::Participle) && hoped.flags.any(Flags::CUE);
    if infinitive && told {
        items.set(at, Tag::Past);
    }
}
