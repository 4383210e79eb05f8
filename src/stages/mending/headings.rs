//! Headlines in capitals, in which the tagger takes verbs for names: `Banks [Say] Rates [Will] [Rise]`.

use super::tagged::Tagged;
use super::words::{reporting, takes_preposition};
use crate::lexicon::{Flags, Frame, Frames, Inflection, Lexicon, Tag, TagSet, function as f};
use crate::stages::tokens::Token;
use crate::stages::units::Item;

/// The most words of a headline.
const LONGEST: usize = 20;

/// The verbs of what is short and has no stop at its end.
pub fn verbs(items: &mut Tagged) {
    if items.len() <= LONGEST {
        telling(items);
        reporting_verb(items);
    }
}

/// "Banks Say Rates Will Rise": a base form in capitals behind those who may speak, which tells a clause, and the helping verb of
/// that clause; but "Officials Claim Over Pay Is Rejected".
fn telling(items: &mut Tagged) {
    let (tokens, lexicon) = (items.tokens, items.lexicon);
    let tells = |&at: &usize| {
        let several = items[at - 1].flags.any(Flags::SPEAKER) && items[at - 1].flags.any(Flags::PLURAL);
        let word = items[at].capital && !items[at].tag.is_finite() && items[at].flags.any(Flags::CUE);
        let found = || reporting(&items[at], tokens, lexicon).filter(|found| found.inflection == Inflection::Base);
        several && word && found().is_some_and(|found| found.entry.frames.has(Frame::Clause))
    };
    let Some(verb) = (1..items.len()).find(tells) else { return };
    let plain = |&at: &usize| {
        !matches!(items[at].tag, Tag::Comma | Tag::Pause | Tag::Wh | Tag::Quote) && items[at].word != f::THAT
    };
    let helper = (verb + 1..items.len()).take_while(plain).find_map(|at| Some((at, helping(&items[at], lexicon)?)));
    let Some((helper, tag)) = helper.filter(|&(at, _)| at > verb + 1) else { return };
    let hangs = items[verb + 1].tag == Tag::Preposition;
    if hangs || items.last_of(TagSet::FINITE, verb).is_some() {
        return;
    }
    items.set(verb, Tag::Present);
    items.set(helper, tag);
    let helped = if tag == Tag::Modal { Tag::Verb } else { Tag::Participle };
    let next = items.get(helper + 1).map(|next| lexicon.tagger().profile(next.word));
    if next.is_some_and(|profile| profile.may_be(helped)) {
        items.set(helper + 1, helped);
    }
}

/// The most words of a subject.
const SUBJECT: usize = 4;

/// "PM [hails] ‘historic’ deal", "Union [Warns] of Strike", "Experts [question] value of test": behind the one or those who speak and
/// a headline begins with, a form that agrees and has behind it what its entry takes; but "Union demands for pay".
fn reporting_verb(items: &mut Tagged) {
    let (tokens, lexicon) = (items.tokens, items.lexicon);
    let nominal = items.iter().take(SUBJECT + 1).take_while(|item| item.tag.is_nominal()).count();
    // "The United States of America has …": a capital inside words without any is that of a name.
    let small = items.iter().any(|item| !item.capital && matches!(item.tag, Tag::Noun | Tag::Nouns | Tag::Adjective));
    let verb = (1..items.len().min(nominal + 1)).filter(|&at| !(small && items[at].capital)).find_map(|at| {
        let (subject, word) = (&items[at - 1], &items[at]);
        let found = reporting(word, tokens, lexicon).filter(|_| word.flags.any(Flags::CUE))?;
        let several = subject.tag == Tag::Nouns || subject.flags.any(Flags::PLURAL);
        let tag = match found.inflection {
            Inflection::Third if !several => Tag::Third,
            Inflection::Base if several && subject.flags.any(Flags::SPEAKER) => Tag::Present,
            _ => return None,
        };
        let speaks = subject.tag == Tag::Name || subject.flags.any(Flags::SPEAKER);
        (speaks && governs(items, at, &found.entry.frames, tokens, lexicon)).then_some((at, tag))
    });
    let Some((at, tag)) = verb else { return };
    if !items[at].tag.is_finite() {
        items.set(at, tag);
    }
    told_third(items, at);
}

/// "Study finds coffee [cuts] risk of stroke": what looks like a plural between nouns, in a clause that is told and has no verb.
fn told_third(items: &mut Tagged, verb: usize) {
    let lexicon = items.lexicon;
    let run = items[verb + 1..].iter().take_while(|item| item.tag.is_nominal()).count();
    let middle = verb + 2..verb + run;
    let acts = |&at: &usize| {
        let may = items[at].tag == Tag::Nouns && lexicon.tagger().profile(items[at].word).may_be(Tag::Third);
        may && items[at - 1].tag == Tag::Noun && !items[at - 1].flags.any(Flags::PLURAL)
    };
    if items.first_of(TagSet::FINITE, verb + 1).is_none()
        && let Some(third) = middle.into_iter().find(acts)
    {
        items.set(third, Tag::Third);
    }
}

/// Whether the rest of a headline is what a verb at `at` takes: quoted words, an object, a clause, its own preposition.
fn governs(items: &Tagged, at: usize, frames: &Frames, tokens: &[Token], lexicon: &Lexicon) -> bool {
    let Some(next) = items.get(at + 1) else { return false };
    let finite = items.first_of(TagSet::FINITE, at + 1);
    let quoted = next.is_speech || next.is_marked_off(&items[at]);
    let object = quoted || next.tag.is_nominal() || matches!(next.tag, Tag::Adjective | Tag::Gerund | Tag::Other);
    match finite {
        // "Court rules Voss lied"
        Some(verb) => frames.has(Frame::Clause) && verb > at + 1 && (object || next.tag == Tag::Pronoun),
        None if object => frames.takes_object() || frames.has(Frame::ObjectTo) || quoted && frames.has(Frame::Quote),
        // "Union warns of strike", but "Union demands for pay"
        None => {
            let noun = lexicon.tagger().profile(items[at].word).may_be(Tag::Nouns);
            let to = next.tag == Tag::To && (frames.has(Frame::To) || frames.has(Frame::ObjectTo));
            to || !noun && takes_preposition(&items[at], Some(next), tokens, lexicon)
        }
    }
}

/// What an item is as a helping verb, if it can be one.
fn helping(item: &Item, lexicon: &Lexicon) -> Option<Tag> {
    if item.tag.is_finite() {
        return Some(item.tag);
    }
    let profile = lexicon.tagger().profile(item.word);
    let auxiliary = item.is_auxiliary();
    let tags = [Tag::Modal, Tag::Third, Tag::Past, Tag::Present];
    // "Virus Came From Farm": what can be nothing but a past.
    let other = [Tag::Participle, Tag::Noun, Tag::Name, Tag::Adjective];
    let past = profile.may_be(Tag::Past) && !other.into_iter().any(|tag| profile.may_be(tag));
    let may = |tag: Tag| auxiliary || tag == Tag::Modal || tag == Tag::Past && past;
    tags.into_iter().find(|&tag| may(tag) && profile.may_be(tag))
}
