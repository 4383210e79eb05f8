//! Where a word before a noun describes it, whatever the tagger took it for.

use super::tagged::Tagged;
use super::words::reporting;
use crate::lexicon::{Flags, Frame, Frames, Tag, function as f};
use crate::stages::groups::measures::governed;
use crate::stages::tokens::TokenKind;
use crate::stages::units::Item;

/// "The [WHO’s] Mara Voss", "the [Courier’s] editor": between a name and a noun no verb is contracted.
pub fn possessing_names(items: &mut Tagged, s: usize) {
    items.set(s, Tag::Genitive);
}

/// "Leading economists say": a gerund that begins a sentence, with no comma before its verb, describes the noun behind
/// it.
pub fn opening_modifier(items: &mut Tagged) {
    let (tokens, lexicon) = (items.tokens, items.lexicon);
    let [first, rest @ ..] = &**items else { return };
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
    if !items[at + 1].flags.any(Flags::SPEAKER.or(Flags::NATIONALITY)) {
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
        || items[at - 1].flags.any(Flags::CUE) && telling()
        || items[at - 1].tag.is_finite() && governed(items, at);
    let describes = || reporting(&items[at], tokens, lexicon).is_none() || items[at + 1].tag == Tag::Noun;
    if framed && describes() {
        items.set(at, Tag::Adjective);
    }
}

/// "in his nightly video address", "two neighbouring governments": between a possessor and a noun, what looks like an adverb
/// describes, and a gerund behind a number.
pub fn describing(items: &mut Tagged, at: usize) {
    items.set(at, Tag::Adjective);
}

/// "a kind, loving person": what may be an adjective, between a determiner and a comma with an adjective and its noun
/// behind.
pub fn listed_adjectives(items: &mut Tagged, comma: usize) {
    let lexicon = items.lexicon;
    let Some([determiner, first, _, _, noun]) = comma.checked_sub(2).and_then(|at| items.get(at..at + 5)) else {
        return;
    };
    let listed =
        matches!(determiner.tag, Tag::Determiner | Tag::Possessive) && matches!(noun.tag, Tag::Noun | Tag::Nouns);
    if listed && lexicon.tagger().profile(first.word).may_be(Tag::Adjective) {
        items.set(comma - 1, Tag::Adjective);
    }
}

/// "“serious and repeated” breaches": between an adjective and a noun, a participle behind *and* describes as well.
pub fn joined_adjectives(items: &mut Tagged, i: usize) {
    let joined = i > 1 && items[i - 2].tag == Tag::Adjective;
    let predicate = i > 2 && items[i - 3].is_helper();
    if joined && !predicate {
        items.set(i, Tag::Adjective);
    }
}

/// "cited ill health": between a verb that reports and a bare noun, what may be an adjective is no adverb.
pub fn cited_adjectives(items: &mut Tagged, cue: usize) {
    let lexicon = items.lexicon;
    let [_, adverb, noun, ..] = &items[cue..] else { return };
    let bare = !adverb.flags.any(Flags::EVIDENTIAL.or(Flags::TIME_POINT));
    if noun.tag == Tag::Noun && bare && lexicon.tagger().profile(adverb.word).may_be(Tag::Adjective) {
        items.set(cue + 1, Tag::Adjective);
    }
}

/// "blamed rising costs": behind a verb that takes an object and no act, a gerund before a noun describes.
pub fn object_modifiers(items: &mut Tagged, cue: usize) {
    let (tokens, lexicon) = (items.tokens, items.lexicon);
    let [verb, _, noun, ..] = &items[cue..] else { return };
    if !matches!(noun.tag, Tag::Noun | Tag::Nouns) {
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
    let [.., before, first, _] = &items[..cue] else { return };
    let opens = matches!(before.tag, Tag::Comma | Tag::Adverb);
    if closes && opens && matches!(first.tag, Tag::Participle | Tag::Past) {
        items.set(cue - 2, Tag::Adjective);
    }
}

/// "he said, [continued] rows will …": so does what opens it behind a frame, before a helping verb.
pub fn opening_plurals(items: &mut Tagged, at: usize) {
    let helps = items.get(at + 2).is_some_and(|verb| verb.tag == Tag::Modal || verb.is_be());
    if helps && at > 1 && items[at - 2].flags.any(Flags::CUE) {
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
    let number = at - 1;
    // "one child in nine goes hungry"
    let before = number.checked_sub(1).map(|before| &items[before]);
    let named = before.is_some_and(|before| {
        matches!(before.tag, Tag::Name | Tag::Noun | Tag::Determiner) || [f::IN, f::OF].contains(&before.word)
    });
    if items[number].kind == TokenKind::Word && items[number].word != f::ONE && !named {
        items.set(at, Tag::Nouns);
    }
}

/// "It was [brave] of her": behind a form of *be*, what is no participle either is no base form.
pub fn predicates(items: &mut Tagged, at: usize) {
    let lexicon = items.lexicon;
    if items[at - 1].is_be() && !lexicon.tagger().profile(items[at].word).may_be(Tag::Participle) {
        items.set(at, Tag::Adjective);
    }
}

/// "the head of [marketing] said", "a director of [nursing], said": the field of an office, where a verb or a mark follows.
pub fn fields(items: &mut Tagged, at: usize) {
    let ([.., office, _], Some(next)) = (&items[..at], items.get(at + 1)) else { return };
    let follows = next.tag.is_finite() || matches!(next.tag, Tag::Comma | Tag::End);
    if office.tag == Tag::Noun && office.flags.any(Flags::ROLE) && follows {
        items.set(at, Tag::Noun);
    }
}

/// "has long argued", "has since said": an adverb between an auxiliary and its verb.
pub fn long_since(items: &mut Tagged, at: usize) {
    if at > 0 && f::is_have(items[at - 1].word) {
        items.set(at, Tag::Adverb);
    }
}
