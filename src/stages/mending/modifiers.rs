//! Where a word before a noun describes it, whatever the tagger took it for.

use super::tagged::Tagged;
use super::words::reporting;
use crate::lexicon::{Flags, Frame, Frames, Tag, function as f};
use crate::stages::groups::measures::governed;
use crate::stages::tokens::TokenKind;
use crate::stages::units::Item;

/// "The [WHO’s] Mara Voss", "the [Courier’s] editor": between a name and a noun no verb is contracted.
pub fn possessing_names(items: &mut Tagged, s: usize) {
    let named = s > 0 && items[s - 1].tag == Tag::Name;
    let owned = |next: &Item| matches!(next.tag, Tag::Name | Tag::Noun | Tag::Nouns);
    if named && items.get(s + 1).is_some_and(owned) {
        items.set(s, Tag::Genitive);
    }
}

/// "Leading economists say": a gerund that begins a sentence, with no comma before its verb, describes the noun behind
/// it.
pub fn opening_modifier(items: &mut Tagged) {
    let (tokens, lexicon) = (items.tokens, items.lexicon);
    let Some((first, rest)) = items.split_first().filter(|(first, _)| first.tag == Tag::Gerund) else { return };
    // "Trailing candidates Voss and Lind agreed"
    let part = |item: &&Item| (item.tag.is_nominal() || item.word == f::AND) && !item.is_speech;
    let nominal = rest.iter().take_while(part).count();
    let bare = rest.first().is_some_and(|next| !matches!(next.tag, Tag::Determiner | Tag::Possessive));
    let verb = rest[nominal..].iter().find(|item| item.tag != Tag::Adverb);
    let finite = verb.is_some_and(|verb| verb.tag.is_finite());
    if nominal > 0
        && bare
        && finite
        // "Defending champion Mara Voss said"
        && (reporting(first, tokens, lexicon).is_none() || rest[0].tag == Tag::Noun && rest[0].flags.any(Flags::ROLE))
        && first.word != f::HAVING
        && first.word != f::BEING
    {
        items.set(0, Tag::Adjective);
    }
}

/// “…,” [retired] general Ada Marsh said": behind a comma, before a name and the verb of its frame, a participle
/// describes.
pub fn framed_modifiers(items: &mut Tagged, at: usize) {
    if at == 0 || !matches!(items[at - 1].tag, Tag::Comma | Tag::Quote) {
        return;
    }
    let part = |item: &&Item| matches!(item.tag, Tag::Name | Tag::Noun | Tag::Adjective) && !item.is_speech;
    let names = items[at + 1..].iter().take_while(part).count();
    let end = at + 1 + names;
    // "Her neighbour, [retired] teacher Ada Marsh, 67, said"
    // "The case, said juror Ada Marsh, turned on it": a verb that reports is one.
    let role = |item: &Item| item.tag == Tag::Noun && item.flags.any(Flags::ROLE);
    let office = || !items[at].flags.any(Flags::CUE) && items[at + 1..end].iter().any(role);
    let verb = match items[end..] {
        [Item { tag: Tag::Comma, .. }, Item { tag: Tag::Number, .. }, Item { tag: Tag::Comma, .. }, verb, ..]
        | [Item { tag: Tag::Comma, .. }, verb, ..] => verb.tag.is_finite() && office(),
        [verb, ..] => verb.tag.is_finite() && verb.flags.any(Flags::CUE),
        [] => false,
    };
    // "…, said Gates described it": a frame of its own.
    let frame = || items[at].flags.any(Flags::CUE) && items[at + 1].tag == Tag::Name;
    if verb && names > 0 && items[end - 1].tag == Tag::Name && !frame() {
        items.set(at, Tag::Adjective);
    }
}

/// "“…,” said [leading] Tories.", "According to [defending] champion Mara Voss": in a frame, a gerund before who speaks describes.
pub fn framed_gerunds(items: &mut Tagged, at: usize) {
    let (tokens, lexicon) = (items.tokens, items.lexicon);
    let noun = |item: &Item| item.tag.is_nominal() && item.flags.any(Flags::SPEAKER.or(Flags::NATIONALITY));
    if !items.get(at + 1).is_some_and(noun) {
        return;
    }
    // "according to [leading] Tories", but "praised for protecting officers"
    let vouched = at > 1 && items[at - 1].tag == Tag::To && items[at - 2].tag == Tag::Gerund;
    // "told [leading] Tories that"
    let telling = || {
        let frames = reporting(&items[at - 1], tokens, lexicon).map(|found| &found.entry.frames);
        frames.is_some_and(|frames| frames.has(Frame::Addressee) && !frames.has(Frame::Ing))
    };
    // "was condemned by [leading] Tories"
    let agent = || {
        let [.., verb, by] = &items[..at] else { return false };
        by.word == f::BY && verb.tag == Tag::Participle && verb.flags.any(Flags::CUE)
    };
    let framed = vouched
        || agent()
        || at > 0 && items[at - 1].flags.any(Flags::CUE) && telling()
        || items[..at].last().is_some_and(|verb| verb.tag.is_finite()) && governed(items, at);
    let describes = || reporting(&items[at], tokens, lexicon).is_none() || items[at + 1].tag == Tag::Noun;
    if framed && describes() {
        items.set(at, Tag::Adjective);
    }
}

/// "in his nightly video address": between a possessor and a noun, what looks like an adverb describes.
pub fn owned_modifiers(items: &mut Tagged, at: usize) {
    let noun = items.get(at + 1).is_some_and(|next| matches!(next.tag, Tag::Noun | Tag::Nouns));
    if noun && at > 0 && items[at - 1].tag == Tag::Possessive {
        items.set(at, Tag::Adjective);
    }
}

/// "a kind, loving person": what may be an adjective, between a determiner and a comma with an adjective and its noun
/// behind.
pub fn listed_adjectives(items: &mut Tagged, comma: usize) {
    let lexicon = items.lexicon;
    let Some([determiner, first, _, second, noun]) = comma.checked_sub(2).and_then(|at| items.get(at..at + 5)) else {
        return;
    };
    let listed = matches!(determiner.tag, Tag::Determiner | Tag::Possessive)
        && first.tag == Tag::Noun
        && second.tag == Tag::Adjective
        && matches!(noun.tag, Tag::Noun | Tag::Nouns);
    if listed && lexicon.tagger().profile(first.word).may_be(Tag::Adjective) {
        items.set(comma - 1, Tag::Adjective);
    }
}

/// "“serious and repeated” breaches": between an adjective and a noun, a participle behind *and* describes as well.
pub fn joined_adjectives(items: &mut Tagged, i: usize) {
    if i < 2 || i + 1 == items.len() {
        return;
    }
    let joined = items[i - 1].word == f::AND
        && items[i - 2].tag == Tag::Adjective
        && matches!(items[i + 1].tag, Tag::Noun | Tag::Nouns);
    let predicate = i > 2 && items[i - 3].is_helper();
    if joined && !predicate {
        items.set(i, Tag::Adjective);
    }
}

/// "cited ill health": between a verb that reports and a bare noun, what may be an adjective is no adverb.
pub fn cited_adjectives(items: &mut Tagged, cue: usize) {
    let lexicon = items.lexicon;
    let [_, adverb, noun, ..] = &items[cue..] else { return };
    let between = adverb.tag == Tag::Adverb && noun.tag == Tag::Noun;
    let bare = !adverb.flags.any(Flags::EVIDENTIAL.or(Flags::TIME_POINT));
    if between && bare && lexicon.tagger().profile(adverb.word).may_be(Tag::Adjective) {
        items.set(cue + 1, Tag::Adjective);
    }
}

/// "blamed rising costs": behind a verb that takes an object and no act, a gerund before a noun describes.
pub fn object_modifiers(items: &mut Tagged, cue: usize) {
    let (tokens, lexicon) = (items.tokens, items.lexicon);
    let [verb, gerund, noun, ..] = &items[cue..] else { return };
    if gerund.tag != Tag::Gerund || !matches!(noun.tag, Tag::Noun | Tag::Nouns) {
        return;
    }
    let found = reporting(verb, tokens, lexicon);
    let frames = found.map(|found| &found.entry.frames);
    if frames.is_some_and(|frames| frames.has(Frame::Object) && !frames.has(Frame::Ing)) {
        items.set(cue + 1, Tag::Adjective);
    }
}

/// "The firm knew, [leaked] emails show": what opens the subject of a clause behind a comma
/// describes it.
pub fn framed_plurals(items: &mut Tagged, cue: usize) {
    let closes = items.get(cue + 1).is_none_or(|next| matches!(next.tag, Tag::Comma | Tag::End));
    let [.., before, first, noun] = &items[..cue] else { return };
    let opens = matches!(before.tag, Tag::Comma | Tag::Adverb);
    if closes && opens && matches!(first.tag, Tag::Participle | Tag::Past) && noun.tag == Tag::Nouns {
        items.set(cue - 2, Tag::Adjective);
    }
}

/// "he said, [continued] rows will …": so does what opens it behind a frame, before a helping verb.
pub fn opening_plurals(items: &mut Tagged, at: usize) {
    let [noun, verb] = items.get(at + 1..at + 3).unwrap_or_default() else { return };
    let subject = noun.tag == Tag::Nouns && (verb.tag == Tag::Modal || verb.is_be());
    let framed = at > 1 && items[at - 1].tag == Tag::Comma && items[at - 2].flags.any(Flags::CUE);
    if subject && framed {
        items.set(at, Tag::Adjective);
    }
}

/// "ruled the ban [unlawful]": behind what a verb calls something, at the end, a word that no list knows says what it is.
pub fn judged_adjectives(items: &mut Tagged, cue: usize) {
    let (tokens, lexicon) = (items.tokens, items.lexicon);
    let run = items[cue + 1..].iter().take_while(|item| item.tag.is_nominal()).count();
    let last = cue + run;
    let closes = items.get(last + 1).is_none_or(|next| matches!(next.tag, Tag::End | Tag::Comma | Tag::Pause));
    let thinks = |frames: &Frames| frames.has(Frame::Raising) && frames.has(Frame::Clause);
    let opens = || matches!(items[cue + 1].tag, Tag::Determiner | Tag::Possessive);
    // "thought her [idle]": of what somebody has, nobody thinks anything without more words.
    let whose = items.get(cue + 1).is_some_and(|her| her.word == f::HER && her.tag == Tag::Possessive);
    if whose && run == 2 && closes && items[last].tag == Tag::Noun {
        let found = reporting(&items[cue], tokens, lexicon);
        if found.is_some_and(|found| thinks(&found.entry.frames) && !found.entry.frames.has(Frame::Object)) {
            items.set(cue + 1, Tag::Pronoun);
            items.set(last, Tag::Adjective);
        }
        return;
    }
    if run < 3 || !closes || items[last].tag != Tag::Noun || items[last].capital || !opens() {
        return;
    }
    let unknown = lexicon.tagger().profile(items[last].word).is_unknown();
    let thing = items[last].flags.any(Flags::SPEAKING_NOUN);
    let noun = matches!(items[last - 1].tag, Tag::Noun | Tag::Nouns);
    // "thought the film [unreadable]"
    let calls = || {
        let found = reporting(&items[cue], tokens, lexicon);
        found.is_some_and(|found| found.entry.frames.has(Frame::Predicate) || thinks(&found.entry.frames))
    };
    if unknown && !thing && noun && calls() {
        items.set(last, Tag::Adjective);
    }
}

/// "two [recruits] of the guard": behind a number that no name has, what looks like a third person is a plural.
pub fn counted_nouns(items: &mut Tagged, at: usize) {
    let Some(number) = at.checked_sub(1).filter(|&number| items[number].tag == Tag::Number) else { return };
    // "one child in nine goes hungry"
    let before = number.checked_sub(1).map(|before| &items[before]);
    let named = before.is_some_and(|before| {
        matches!(before.tag, Tag::Name | Tag::Noun | Tag::Determiner) || [f::IN, f::OF].contains(&before.word)
    });
    if items[number].kind == TokenKind::Word && items[number].word != f::ONE && !named {
        items.set(at, Tag::Nouns);
    }
}

/// "two neighbouring governments": between a number and a noun, a gerund describes.
pub fn counted_modifiers(items: &mut Tagged, at: usize) {
    let noun = items.get(at + 1).is_some_and(|next| matches!(next.tag, Tag::Noun | Tag::Nouns));
    if noun && at > 0 && items[at - 1].tag == Tag::Number {
        items.set(at, Tag::Adjective);
    }
}

/// "It was [brave] of her": behind a form of *be*, what is no participle either is no base form.
pub fn predicates(items: &mut Tagged, at: usize) {
    let lexicon = items.lexicon;
    let is = at > 0 && items[at - 1].is_be();
    if is && !lexicon.tagger().profile(items[at].word).may_be(Tag::Participle) {
        items.set(at, Tag::Adjective);
    }
}

/// "the head of [marketing] said", "a director of [nursing], said": the field of an office, where a verb or a mark follows.
pub fn fields(items: &mut Tagged, at: usize) {
    let ([.., office, of], Some(next)) = (&items[..at], items.get(at + 1)) else { return };
    let follows = next.tag.is_finite() || matches!(next.tag, Tag::Comma | Tag::End);
    if of.word == f::OF && office.tag == Tag::Noun && office.flags.any(Flags::ROLE) && follows {
        items.set(at, Tag::Noun);
    }
}

/// "has long argued", "has since said": an adverb between an auxiliary and its verb.
pub fn long_since(items: &mut Tagged, at: usize) {
    let auxiliary = at > 0 && f::is_have(items[at - 1].word);
    let verb = |next: &Item| matches!(next.tag, Tag::Participle | Tag::Past);
    if auxiliary && items.get(at + 1).is_some_and(verb) {
        items.set(at, Tag::Adverb);
    }
}
