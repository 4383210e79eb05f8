//! Headlines in capitals, in which the tagger takes verbs for names: `Banks [Say] Rates [Will] [Rise]`.

use super::tagged::{TagSet, Tagged};
use super::words::reporting;
use crate::lexicon::{Flags, Frame, Inflection, Lexicon, Tag, function as f};
use crate::stages::tokens::Token;
use crate::stages::units::Item;

/// The most words of a headline.
const LONGEST: usize = 20;

/// "Banks Say Rates Will Rise": a base form in capitals behind those who may speak, which tells a clause, and the helping verb of
/// that clause; but "Officials Claim Over Pay Is Rejected".
pub fn telling(items: &mut Tagged, tokens: &[Token], lexicon: &Lexicon) {
    let heading = items.len() <= LONGEST && items.last().is_some_and(|last| last.tag != Tag::End);
    if !heading {
        return;
    }
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

/// What an item is as a helping verb, if it can be one.
fn helping(item: &Item, lexicon: &Lexicon) -> Option<Tag> {
    if item.tag.is_finite() {
        return Some(item.tag);
    }
    let profile = lexicon.tagger().profile(item.word);
    let auxiliary = (f::BE..=f::DID).contains(&item.word);
    let tags = [Tag::Modal, Tag::Third, Tag::Past, Tag::Present];
    // "Virus Came From Farm": what can be nothing but a past.
    let other = [Tag::Participle, Tag::Noun, Tag::Name, Tag::Adjective];
    let past = profile.may_be(Tag::Past) && !other.into_iter().any(|tag| profile.may_be(tag));
    let may = |tag: Tag| auxiliary || tag == Tag::Modal || tag == Tag::Past && past;
    tags.into_iter().find(|&tag| may(tag) && profile.may_be(tag))
}
