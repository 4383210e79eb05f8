//! Clauses before a frame that lack their verb: `The drug [cut] deaths, researchers said`.

use super::tagged::Tagged;
use super::words::{CLAUSE, reporting};
use crate::lexicon::{Flags, Inflection, Tag, TagSet, function as f};
use crate::stages::units::Item;

/// The most words of who speaks in the frame.
const SPEAKER: usize = 6;

/// "A driver has died, police [confirm].": what looks like a base form between those who say it and the end, behind the comma of a
/// clause that has its verb.
pub fn closing_present(items: &mut Tagged, at: usize) {
    if !items[at + 1..].iter().all(|item| matches!(item.tag, Tag::End | Tag::Quote)) {
        return;
    }
    let speaker = items[..at].iter().rev().take(SPEAKER).take_while(|item| item.tag.is_nominal()).count();
    let several = at > 0 && (items[at - 1].tag == Tag::Nouns || items[at - 1].flags.any(Flags::SPEAKING_NOUN));
    let comma = at.checked_sub(speaker + 1).is_some_and(|comma| items[comma].tag == Tag::Comma);
    if several && speaker > 0 && comma && items.last_of(TagSet::FINITE, at - speaker - 1).is_some() {
        items.set(at, Tag::Present);
    }
}

/// "The drug [cut] deaths by a third, researchers said", "Drones now [hunt] the boats, officials say": where the first verb of a
/// sentence is that of a frame, what may be a verb behind the first noun is one.
pub fn framed_verb(items: &mut Tagged, frame: usize) {
    let lexicon = items.lexicon;
    // "…, researchers found": what closes the sentence may look like a participle.
    let closing = || {
        items[frame].tag.is_finite() || frame + 2 == items.len() && items.last_of(TagSet::FINITE, frame + 2).is_none()
    };
    if frame == 0 || items.last_of(TagSet::FINITE, frame).is_some() || !closing() {
        return;
    }
    let speaks = |item: &Item| item.tag.is_nominal() || matches!(item.tag, Tag::Pronoun | Tag::Possessive);
    let nouns = |end: usize| items[..end].iter().rev().take_while(|item| speaks(item)).count();
    let last = nouns(frame);
    // "…, Voss and her colleagues found"
    let joined = frame.checked_sub(last + 1).filter(|&and| last > 0 && items[and].word == f::AND);
    let speaker = last + joined.map_or(0, |and| nouns(and) + 1);
    let Some(comma) = frame.checked_sub(speaker + 1).filter(|&at| items[at].tag == Tag::Comma) else { return };
    let clause = &items[..comma];
    let told = clause.iter().all(|item| item.tag != Tag::Comma && !item.is_speech);
    // "Days after the cut, Voss said."
    let nominal = |item: &Item| item.tag.is_nominal() && !item.flags.any(Flags::TIME_UNIT.or(Flags::TIME_POINT));
    let subject = clause.iter().take_while(|item| nominal(item)).count();
    if !(1..=SPEAKER).contains(&speaker) || comma > CLAUSE || !told || subject == 0 {
        return;
    }
    let acts = |&at: &usize| {
        let profile = lexicon.tagger().profile(items[at].word);
        let before = &items[at - 1];
        let object = |item: &Item| matches!(item.tag, Tag::Determiner | Tag::Possessive | Tag::Number);
        let behind = items.get(at + 1).filter(|_| at + 1 < comma);
        let past = profile.may_be(Tag::Past)
            && !profile.may_be(Tag::Adjective)
            && matches!(before.tag, Tag::Noun | Tag::Nouns | Tag::Name)
            && behind.is_some_and(|next| object(next) || matches!(next.tag, Tag::Nouns | Tag::Preposition));
        // "The missile apparently malfunctioned": what no list knows, behind a noun.
        let noun = |item: &Item| matches!(item.tag, Tag::Noun | Tag::Nouns | Tag::Name);
        let own = noun(before) || before.tag == Tag::Adverb && noun(&items[at.max(2) - 2]);
        let goes_on = |next: &Item| object(next) || matches!(next.tag, Tag::Preposition | Tag::Adverb | Tag::Particle);
        let unknown = profile.is_unknown() && items[at].tag == Tag::Adjective && own && behind.is_none_or(goes_on);
        let several =
            before.tag == Tag::Nouns || before.tag == Tag::Adverb && at > 1 && items[at - 2].tag == Tag::Nouns;
        // "The layers [date] from 1400, she found"
        let last = at + 1 == subject && behind.is_some_and(|next| next.tag == Tag::Preposition);
        let lone = last && several && items[at].tag == Tag::Noun;
        past || unknown || lone || profile.may_be(Tag::Verb) && several && behind.is_some_and(object)
    };
    let last = subject + usize::from(clause.get(subject).is_some_and(|item| item.tag == Tag::Adverb));
    let Some(at) = (1..=last.min(comma - 1)).find(acts) else { return };
    let profile = lexicon.tagger().profile(items[at].word);
    let past = profile.is_unknown() || profile.may_be(Tag::Past);
    items.set(at, if past { Tag::Past } else { Tag::Present });
}

/// "Mice live longer, Ada Voss and colleagues [report] today in Nature.": behind several who speak, in a clause behind the last comma that
/// has no verb, what may be a base form is that of the frame, where nothing stands behind it but when and in what.
pub fn plural_frame(items: &mut Tagged, at: usize) {
    let (tokens, lexicon) = (items.tokens, items.lexicon);
    let comma = TagSet::of(&[Tag::Comma]);
    if items.first_of(comma, at).is_some() {
        return;
    }
    let Some(comma) = items.last_of(comma, at).filter(|&comma| comma + 1 < at && at <= comma + CLAUSE) else { return };
    let speaker = |item: &Item| item.tag.is_nominal() || matches!(item.tag, Tag::Conjunction | Tag::Preposition);
    let closes = items.get(at + 1).is_none_or(|next| {
        let when = next.flags.any(Flags::DAY.or(Flags::TIME_POINT).or(Flags::TIME_MODIFIER));
        when || matches!(next.tag, Tag::End | Tag::Preposition | Tag::Adverb)
    });
    if !closes || !items[comma + 1..at].iter().all(speaker) {
        return;
    }
    let told = items.last_of(TagSet::FINITE, comma).is_some() && items.first_of(TagSet::FINITE, comma).is_none();
    let many = |item: &Item| item.tag == Tag::Nouns && item.flags.any(Flags::SPEAKER);
    if told && items[comma + 1..at].iter().any(many) {
        let found = reporting(&items[at], tokens, lexicon);
        if found.is_some_and(|found| found.inflection == Inflection::Base && found.entry.frames.tells()) {
            items.set(at, Tag::Present);
        }
    }
}
