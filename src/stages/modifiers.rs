//! Where a word before a noun describes it, whatever the tagger took it for.

use super::framing::is_nominal;
use super::tokens::Token;
use super::units::Item;
use crate::lexicon::{EntryKind, Flags, Frame, Lexicon, Tag, function as f};

/// "Leading economists say": a gerund that begins a sentence, with no comma before its verb, describes the noun behind it.
pub fn opening_modifier(items: &mut [Item]) {
    let Some((first, rest)) = items.split_first_mut().filter(|(first, _)| first.tag == Tag::Gerund) else { return };
    let nominal = rest.iter().take_while(|item| is_nominal(item.tag) && item.speech.is_none()).count();
    let bare = rest.first().is_some_and(|next| !matches!(next.tag, Tag::Determiner | Tag::Possessive));
    let verb = rest[nominal..].iter().find(|item| item.tag != Tag::Adverb);
    let finite = verb.is_some_and(|verb| verb.tag.is_finite());
    if nominal > 0
        && bare
        && finite
        && !first.flags.any(Flags::CUE)
        && first.word != f::HAVING
        && first.word != f::BEING
    {
        first.tag = Tag::Adjective;
    }
}

/// “…,” [retired] general Ada Marsh said": behind a comma, before a name and the verb of its frame, a participle describes.
pub fn framed_modifiers(items: &mut [Item]) {
    for at in 1..items.len() {
        let participle = matches!(items[at].tag, Tag::Past | Tag::Participle) && items[at].speech.is_none();
        let opens = items[at - 1].tag == Tag::Comma || items[at - 1].speech.is_some();
        if !participle || !opens {
            continue;
        }
        let part = |item: &&Item| matches!(item.tag, Tag::Name | Tag::Noun | Tag::Adjective) && item.speech.is_none();
        let names = items[at + 1..].iter().take_while(part).count();
        let end = at + 1 + names;
        let verb = items.get(end).is_some_and(|verb| verb.tag.is_finite() && verb.flags.any(Flags::CUE));
        if verb && names > 0 && items[end - 1].tag == Tag::Name {
            items[at].tag = Tag::Adjective;
        }
    }
}

/// "in his nightly video address": between a possessor and a noun, what looks like an adverb describes.
pub fn owned_modifiers(items: &mut [Item]) {
    for i in 1..items.len().max(1) - 1 {
        let noun = matches!(items[i + 1].tag, Tag::Noun | Tag::Nouns);
        if items[i].tag == Tag::Adverb && items[i - 1].tag == Tag::Possessive && noun && items[i].speech.is_none() {
            items[i].tag = Tag::Adjective;
        }
    }
}

/// "a kind, loving person": what may be an adjective, between a determiner and a comma with an adjective and its noun behind.
pub fn listed_adjectives(items: &mut [Item], lexicon: &Lexicon) {
    for i in 1..items.len().saturating_sub(3) {
        let determined = matches!(items[i - 1].tag, Tag::Determiner | Tag::Possessive);
        let listed = determined
            && items[i].tag == Tag::Noun
            && items[i + 1].tag == Tag::Comma
            && items[i + 2].tag == Tag::Adjective
            && matches!(items[i + 3].tag, Tag::Noun | Tag::Nouns);
        if listed && lexicon.tagger().profile(items[i].word).may_be(Tag::Adjective) {
            items[i].tag = Tag::Adjective;
        }
    }
}

/// "“serious and repeated” breaches": between an adjective and a noun, a participle behind *and* describes as well.
pub fn joined_adjectives(items: &mut [Item]) {
    for i in 2..items.len().saturating_sub(1) {
        let joined = items[i].tag == Tag::Participle
            && items[i - 1].word == f::AND
            && items[i - 2].tag == Tag::Adjective
            && matches!(items[i + 1].tag, Tag::Noun | Tag::Nouns);
        let predicate = i > 2 && (f::BE..=f::GETTING).contains(&items[i - 3].word);
        if joined && !predicate {
            items[i].tag = Tag::Adjective;
        }
    }
}

/// "cited ill health": between a verb that reports and a bare noun, what may be an adjective is no adverb.
pub fn cited_adjectives(items: &mut [Item], lexicon: &Lexicon, cues: &[usize]) {
    for &cue in cues {
        let [verb, adverb, noun, ..] = &mut items[cue..] else { break };
        let between = verb.tag.is_finite() && adverb.tag == Tag::Adverb && noun.tag == Tag::Noun;
        let bare = adverb.speech.is_none() && !adverb.flags.any(Flags::EVIDENTIAL.or(Flags::TIME_POINT));
        if between && bare && lexicon.tagger().profile(adverb.word).may_be(Tag::Adjective) {
            adverb.tag = Tag::Adjective;
        }
    }
}

/// "blamed rising costs": behind a verb that takes an object and no act, a gerund before a noun describes.
pub fn object_modifiers(items: &mut [Item], tokens: &[Token], lexicon: &Lexicon, cues: &[usize]) {
    for &cue in cues {
        let [verb, gerund, noun, ..] = &mut items[cue..] else { break };
        let before_noun =
            gerund.tag == Tag::Gerund && gerund.speech.is_none() && matches!(noun.tag, Tag::Noun | Tag::Nouns);
        if !before_noun || !matches!(verb.tag, Tag::Past | Tag::Third | Tag::Present) {
            continue;
        }
        let token = verb.first as usize;
        let found = lexicon.find(&tokens[token..=token], EntryKind::ReportingVerb);
        let frames = found.map(|found| &found.entry.frames);
        if frames.is_some_and(|frames| frames.has(Frame::Object) && !frames.has(Frame::Ing)) {
            gerund.tag = Tag::Adjective;
        }
    }
}

/// "The firm knew, [leaked] emails show": what opens the subject of a frame behind a comma describes it.
pub fn framed_plurals(items: &mut [Item], cues: &[usize]) {
    for &cue in cues.iter().filter(|&&cue| cue > 2) {
        let finite = items[cue].tag.is_finite();
        let closes = items.get(cue + 1).is_none_or(|next| matches!(next.tag, Tag::Comma | Tag::End));
        let [before, first, noun] = &mut items[cue - 3..cue] else { continue };
        let opens = matches!(before.tag, Tag::Comma | Tag::Adverb) && before.speech.is_none();
        if finite && closes && opens && matches!(first.tag, Tag::Participle | Tag::Past) && noun.tag == Tag::Nouns {
            first.tag = Tag::Adjective;
        }
    }
}

/// "two neighbouring governments": between a number and a noun, a gerund describes.
pub fn counted_modifiers(items: &mut [Item]) {
    for i in 1..items.len().max(1) - 1 {
        let noun = matches!(items[i + 1].tag, Tag::Noun | Tag::Nouns);
        if items[i].tag == Tag::Gerund && items[i - 1].tag == Tag::Number && noun && items[i].speech.is_none() {
            items[i].tag = Tag::Adjective;
        }
    }
}
