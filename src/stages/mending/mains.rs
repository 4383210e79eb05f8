//! Main verbs far from their subject: behind what the subject reports, or what commas put in.

use super::tagged::Tagged;
use super::words::CLAUSE;
use crate::lexicon::{Flags, Tag, TagSet, function as f};
use crate::stages::units::Item;
use std::iter;

/// "The claim that the bridge is a ruin [surprised] nobody": what may be a past between a noun and nobody, who is no subject.
pub fn past_before_nobody(items: &mut Tagged, at: usize) {
    let lexicon = items.lexicon;
    let nobody = f::is_indefinite(items[at + 1].word);
    let subject = items.get(at + 2).is_some_and(|behind| behind.tag.is_finite());
    if nobody && !subject && lexicon.tagger().profile(items[at].word).may_be(Tag::Past) {
        items.set(at, Tag::Past);
    }
}

/// "Her claim that it was late [surprised] analysts", "His pledge to go [stunned] the board": what may be a past and has an object,
/// where the noun that reports and what it reports have no other verb.
pub fn past_of_claim(items: &mut Tagged) {
    let lexicon = items.lexicon;
    let noun = items.iter().take_while(|item| item.tag.is_nominal() && item.tag != Tag::Pronoun).count();
    let Some([claim, opens]) = noun.checked_sub(1).and_then(|claim| items.get(claim..claim + 2)) else { return };
    let that = opens.word == f::THAT && opens.tag != Tag::Determiner;
    let reports = matches!(claim.tag, Tag::Noun | Tag::Nouns) && claim.flags.any(Flags::CUE);
    if !reports || !(that || opens.tag == Tag::To || [f::FOR, f::OF].contains(&opens.word)) {
        return;
    }
    let acts = |&at: &usize| {
        let object = items.get(at + 1).is_some_and(|next| next.tag.is_nominal() || next.tag == Tag::Pronoun);
        let apart = matches!(items[at - 1].tag, Tag::Noun | Tag::Nouns | Tag::Name | Tag::Participle | Tag::Verb)
            || items[at - 1].tag == Tag::Adjective && items[at - 2].is_be();
        matches!(items[at].tag, Tag::Adjective | Tag::Participle)
            && object
            && apart
            && lexicon.tagger().profile(items[at].word).may_be(Tag::Past)
    };
    let told = items.first_of(TagSet::FINITE, noun).filter(|_| that);
    let from = told.map_or(noun + 2, |told| told + 1);
    if items.first_of(TagSet::FINITE, from).is_none()
        && let Some(at) = (from.max(2)..items.len().min(from + CLAUSE)).rfind(acts)
    {
        items.set(at, Tag::Past);
    }
}

/// "Lind, saying it was unsafe, [resigned].", "Lind, whose office shut, [wept].": the verb of the sentence behind what commas put in.
pub fn interrupted_past(items: &mut Tagged) {
    let lexicon = items.lexicon;
    let subject = items.iter().take_while(|item| item.tag.is_nominal()).count();
    let inserted = |next: &Item| next.tag == Tag::Gerund || next.word == f::WHOSE;
    let [comma, next] = [subject, subject + 1].map(|at| items.get(at));
    if subject == 0 || comma.is_none_or(|comma| comma.tag != Tag::Comma) || !next.is_some_and(inserted) {
        return;
    }
    let may = |at: usize| lexicon.tagger().profile(items[at].word).may_be(Tag::Past);
    let participle = |from: usize| items.first_of(TagSet::of(&[Tag::Participle]), from);
    let main = |&at: &usize| items[at - 1].tag == Tag::Comma && may(at);
    if let Some(at) = iter::successors(participle(subject + 3), |&at| participle(at + 1)).find(main)
        && items.first_of(TagSet::FINITE, at).is_none()
    {
        items.set(at, Tag::Past);
    }
}
