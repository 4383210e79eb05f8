//! Second thoughts about the words that frames are made of: what a person is, and the verb, where either may be
//! something else.

use super::tagged::Tagged;
use super::words::{FAR, reporting};
use crate::lexicon::{Flags, Inflection, Tag, TagSet, function as f};
use crate::stages::tokens::TokenKind::{Colon, Comma, Question};
use crate::stages::units::Item;

/// "…,” forward Ada Marsh wrote", "said Labour peer Ada Marsh": what somebody is stands before the name, whatever else
/// the word may be.
pub fn titles(items: &mut Tagged, i: usize) {
    let lexicon = items.lexicon;
    let opens = || i == 0 || items[i - 1].is_speech || matches!(items[i - 1].tag, Tag::Comma | Tag::Conjunction);
    let other = matches!(items[i].tag, Tag::Adverb | Tag::Adjective | Tag::Verb);
    // "The general vowed revenge"
    let Some(next) = items.get(i + 1) else { return };
    let acts = || matches!(next.tag, Tag::Participle | Tag::Past) && next.flags.any(Flags::CUE);
    let alone = || i > 0 && items[i - 1].tag == Tag::Determiner && items[i].tag == Tag::Adjective && acts();
    // "A party functionary, who had left": no adverb that the model knows.
    let behind = i > 0 && matches!(items[i - 1].tag, Tag::Determiner | Tag::Adjective | Tag::Noun);
    let behind = behind || next.flags.any(Flags::ROLE);
    let unknown = items[i].tag == Tag::Adverb && behind && lexicon.tagger().profile(items[i].word).is_unknown();
    let base = matches!(items[i].tag, Tag::Verb | Tag::Present);
    // "Security researcher Ada Marsh warned": what opens the sentence and looks like its verb, with the verb behind it.
    let opening = i == 1
        && matches!(items[1].tag, Tag::Past | Tag::Third)
        && !items[1].flags.any(Flags::CUE)
        && items.iter().skip(3).any(|item| item.tag.is_finite());
    let between = (base && i > 1 || opening) && next.tag == Tag::Name && items[i - 1].tag == Tag::Name;
    if other && (next.tag == Tag::Name && opens() || alone()) || between || unknown {
        items.set(i, Tag::Noun);
    }
}

/// "Said Ada Marsh, “We lost.”", "Added another: “We won.”": a cue that begins a sentence whose only other verbs are in
/// what is said.
pub fn opening(items: &mut Tagged) {
    let (tokens, lexicon) = (items.tokens, items.lexicon);
    let [first, rest @ ..] = &**items else { return };
    let speech = rest.iter().take(FAR).position(|item| item.is_speech);
    let alone = matches!(rest, [one, mark, ..] if one.tag == Tag::Determiner && matches!(mark.kind, Comma | Colon));
    let named = rest.first().is_some_and(|next| next.tag == Tag::Name || next.flags.any(Flags::ROLE)) || alone;
    let told = speech.is_some_and(|at| at > 0 && matches!(rest[at - 1].kind, Comma | Colon));
    if !named || !told && rest.last().is_none_or(|mark| mark.kind != Colon) {
        return;
    }
    let found = reporting(first, tokens, lexicon);
    match found.map(|found| found.inflection) {
        Some(Inflection::Past) => items.set(0, Tag::Past),
        Some(Inflection::Third) => items.set(0, Tag::Third),
        _ => {}
    }
}

/// "[Does] Voss oppose it?": what a question begins with is no part of the name behind it.
pub fn asking(items: &mut Tagged) {
    let asks = items.last().is_some_and(|last| last.kind == Question);
    let tag = match items[0].word {
        f::DOES | f::HAS | f::IS => Tag::Third,
        f::DID | f::HAD | f::WAS | f::WERE => Tag::Past,
        f::DO | f::HAVE | f::ARE => Tag::Present,
        _ => return,
    };
    if asks {
        items.set(0, tag);
    }
}

/// "…,” retired general Ada Marsh said": what looks like a past before who speaks describes them.
pub fn descriptions(items: &mut Tagged, cue: usize) {
    let nominal = |item: &&Item| matches!(item.tag, Tag::Noun | Tag::Name | Tag::Adjective);
    let words = items[..cue].iter().rev().take_while(nominal).count();
    let before = cue - words;
    if words > 1 && describes(&items[..before]) {
        items.set(before - 1, Tag::Adjective);
    }
}

/// "told [co-host] Ada Marsh": what looks like a second verb is what somebody is.
pub fn second_verbs(items: &mut Tagged, cue: usize) {
    if items.get(cue + 2).is_some_and(|name| name.tag == Tag::Name) {
        items.set(cue + 1, Tag::Noun);
    }
}

/// Whether what looks like a past at the end of `items` is none, since it opens a clause and reports nothing.
fn describes(items: &[Item]) -> bool {
    let Some((last, before)) = items.split_last() else { return false };
    let opens = before.last().is_none_or(|mark| matches!(mark.tag, Tag::Comma | Tag::Quote));
    opens && last.tag == Tag::Past && !last.flags.any(Flags::CUE)
}

/// "Cruz blasted them": a word that opens the sentence under its capital, that the model does not know, and a finite
/// verb behind it: a name.
pub fn subjects(items: &mut Tagged) {
    let lexicon = items.lexicon;
    let first = &items[0];
    let other = !matches!(first.tag, Tag::Name | Tag::Noun | Tag::Nouns);
    let known = !lexicon.tagger().profile(first.word).is_unknown() || first.flags.any(Flags::CUE);
    if other && first.capital && !known {
        items.set(0, Tag::Name);
    }
}

/// "The sample is small, cautions Ada Marsh", "“It is small,” recalls Ada Marsh": what looks like a plural between a
/// clause and a name is the verb of a frame.
pub fn verbs(items: &mut Tagged, i: usize) {
    let (tokens, lexicon) = (items.tokens, items.lexicon);
    let (mark, Some(next)) = (&items[i - 1], items.get(i + 1)) else { return };
    let described = matches!(next.tag, Tag::Adjective | Tag::Participle | Tag::Past) || next.flags.any(Flags::ROLE);
    let framed = next.tag == Tag::Name && (mark.tag == Tag::Comma || mark.is_speech);
    if !(framed || described && mark.is_speech) {
        return;
    }
    let verb = reporting(&items[i], tokens, lexicon);
    let third = verb.is_some_and(|found| found.inflection == Inflection::Third);
    let before = || items.last_of(TagSet::FINITE, i).is_some_and(|verb| verb + FAR >= i);
    let behind = || items.first_of(TagSet::of(&[Tag::Third]), i + 1).is_some_and(|verb| verb <= i + FAR);
    if third && (mark.is_speech || before()) && !behind() {
        items.set(i, Tag::Third);
        // "recalls retired foreman Ada Marsh"
        if matches!(items[i + 1].tag, Tag::Past | Tag::Participle) {
            items.set(i + 1, Tag::Adjective);
        }
    }
}

/// "…, villagers said": before a finite cue stands who speaks, whatever else the word may be.
pub fn speakers(items: &mut Tagged, cue: usize) {
    if items[cue - 1].flags.any(Flags::SPEAKING_NOUN) {
        items.set(cue - 1, Tag::Nouns);
    }
}

/// "had [long] assumed": between an auxiliary and its participle stands an adverb.
pub fn perfects(items: &mut Tagged, i: usize) {
    if i > 1 && f::is_have(items[i - 2].word) {
        items.set(i - 1, Tag::Adverb);
    }
}

/// "Voss, who had won, left on Friday": behind a relative clause the participle of a sentence without another verb is the past.
pub fn participles(items: &mut Tagged, i: usize) {
    let (tokens, lexicon) = (items.tokens, items.lexicon);
    let finite = |item: &Item| item.tag.is_finite();
    let regular = || {
        let verb = reporting(&items[i], tokens, lexicon);
        verb.is_some_and(|found| found.inflection == Inflection::Past)
    };
    let past = || lexicon.tagger().profile(items[i].word).may_be(Tag::Past) || regular();
    let opened = opens_with_clause(items, i);
    let other = || items.first_of(TagSet::FINITE, i + 1).is_some_and(|verb| verb <= i + FAR);
    if items[i - 1].tag != Tag::Comma && !opened || !past() || other() {
        return;
    }
    if opened {
        items.set(i, Tag::Past);
        return;
    }
    let low = i.saturating_sub(FAR);
    let who =
        (low..i).find(|&j| j > 0 && [f::WHO, f::WHICH].contains(&items[j].word) && items[j - 1].tag == Tag::Comma);
    if who.is_some_and(|who| who < 8 && !items[..who].iter().any(finite) && items[who..i].iter().any(finite)) {
        items.set(i, Tag::Past);
    }
}

/// Whether a gerund opens the sentence and the noun group before `verb` stands behind its comma: "Warning that it will
/// flood, the mayor [called] for calm".
fn opens_with_clause(items: &[Item], verb: usize) -> bool {
    let nominal =
        |item: &&Item| matches!(item.tag, Tag::Determiner | Tag::Adjective | Tag::Noun | Tag::Nouns | Tag::Name);
    let group = items[..verb].iter().rev().take_while(nominal).count();
    let comma = verb.checked_sub(group + 1).filter(|_| group > 0);
    items[0].tag == Tag::Gerund && comma.is_some_and(|comma| items[comma].tag == Tag::Comma)
}

/// "Watchdog warns of chaos": where nothing else is a finite verb, the word that reports with this preposition is.
pub fn governing(items: &mut Tagged, cue: usize) {
    let (tokens, lexicon) = (items.tokens, items.lexicon);
    let next = &items[cue + 1];
    if items.any(TagSet::FINITE) || items.any(TagSet::SPEECH) {
        return;
    }
    let takes = |word: &str| lexicon.word_id(word.as_bytes()) == next.word;
    let verb = reporting(&items[cue], tokens, lexicon).filter(|found| found.inflection == Inflection::Third);
    if verb.is_some_and(|found| found.entry.frames.prepositions.iter().any(|word| takes(word))) {
        items.set(cue, Tag::Third);
    }
}

/// "urged it to [free] the fishermen": between *to* and a determiner stands no adjective.
pub fn infinitives(items: &mut Tagged, to: usize) {
    let lexicon = items.lexicon;
    let [_, verb, next, ..] = &items[to..] else { return };
    // "to hand over the keys"
    let away = [f::OVER, f::OUT, f::OFF, f::BACK, f::AWAY].contains(&next.word) || next.tag == Tag::Particle;
    let may_be = || lexicon.tagger().profile(verb.word).may_be(Tag::Verb);
    let particle = away && verb.tag == Tag::Noun && may_be();
    let determined = matches!(next.tag, Tag::Determiner | Tag::Possessive);
    // "to last six weeks"
    let counted = || next.tag == Tag::Number && may_be();
    if particle || verb.tag == Tag::Adjective && (determined || counted()) {
        items.set(to + 1, Tag::Verb);
    }
}

/// "While she does support the plan", "he would not comment": behind a helping verb, what may be a verb is one.
pub fn helped(items: &mut Tagged, i: usize) {
    let (tokens, lexicon) = (items.tokens, items.lexicon);
    let skipped = |item: &Item| item.tag == Tag::Adverb || item.word == f::NOT || item.word == f::NT;
    let helper = items[..i].iter().rfind(|item| !skipped(item));
    let helps = |item: &Item| item.tag == Tag::Modal || f::is_do(item.word) && item.tag.is_finite();
    let base = || {
        let found = reporting(&items[i], tokens, lexicon);
        found.is_some_and(|found| found.inflection == Inflection::Base)
    };
    if helper.is_some_and(helps) && base() {
        items.set(i, Tag::Verb);
    }
}

/// "told the county last fall": behind *last* and its like a season is no verb.
pub fn seasons(items: &mut Tagged, at: usize) {
    if items[at - 1].flags.any(Flags::TIME_MODIFIER) {
        items.set(at, Tag::Noun);
    }
}
