//! Where only a noun can stand, whatever the tagger took it for.

use super::framing::is_nominal;
use super::tokens::{Shape, Token, TokenKind};
use super::units::Item;
use crate::lexicon::{EntryKind, Flags, Lexicon, Tag, function as f};

/// The most words of an attributive phrase.
const PHRASE: usize = 4;

/// "The teachers’ concerns reached the board", "in its daily update": behind a possessor stands a noun.
pub fn possessed_nouns(items: &mut [Item]) {
    for i in 1..items.len() {
        if items[i - 1].tag != Tag::Genitive {
            continue;
        }
        if matches!(items[i - 1].kind, TokenKind::Quote(_))
            && items.get(i.wrapping_sub(2)).is_some_and(|n| n.tag == Tag::Adjective)
        {
            items[i - 2].tag = Tag::Nouns;
        }
        match items[i].tag {
            Tag::Third => items[i].tag = Tag::Nouns,
            Tag::Present | Tag::Verb => items[i].tag = Tag::Noun,
            _ => {}
        }
    }
}

/// "US officials": in capitals it is no pronoun.
pub fn named_states(items: &mut [Item], tokens: &[Token]) {
    let upper = |item: &Item| tokens[item.first as usize].shape == Shape::Upper;
    let state = |item: &Item| item.word == f::US && upper(item);
    if items.iter().any(state) && items.iter().any(|item| tokens[item.first as usize].shape == Shape::Lower) {
        items.iter_mut().filter(|item| state(item)).for_each(|item| item.tag = Tag::Name);
    }
}

/// vowed to “hunt them down”: a word that may be a verb, where quoted words open behind *to*.
pub fn quoted_infinitives(items: &mut [Item], lexicon: &Lexicon) {
    for i in 1..items.len() {
        let opens = items[i].tag == Tag::Noun && items[i - 1].tag == Tag::To && items[i].first > items[i - 1].last + 1;
        let object = |next: &Item| matches!(next.tag, Tag::Particle | Tag::Determiner | Tag::Possessive | Tag::Pronoun);
        let governs = || items.get(i + 1).is_some_and(object);
        if opens && (lexicon.tagger().profile(items[i].word).may_be(Tag::Verb) || governs()) {
            items[i].tag = Tag::Verb;
        }
    }
}

/// "a rethink", "in its daily update", "according to geophysicist Mara Voss": where only a noun can stand, a base form is one.
pub fn governed_nouns(items: &mut [Item], tokens: &[Token], lexicon: &Lexicon) {
    // "Satellite images show", "Satellite images seen by the Courier"
    if let [first, second, third, ..] = items
        && first.tag == Tag::Verb
        && second.tag == Tag::Nouns
        && (third.tag.is_finite() && third.flags.any(Flags::CUE) || third.tag == Tag::Participle)
    {
        first.tag = Tag::Noun;
    }
    for i in 1..items.len() {
        if !matches!(items[i].tag, Tag::Verb | Tag::Present) || items[i].speech.is_some() {
            continue;
        }
        let article = matches!(items[i - 1].word, f::A | f::AN | f::THE);
        let adjective = i > 1 && items[i - 1].tag == Tag::Adjective;
        // "the Labour-supporting peer who led it"
        let related = || items.get(i + 1).is_some_and(|next| [f::WHO, f::WHOSE].contains(&next.word));
        let described =
            adjective && (items[i - 2].tag == Tag::Possessive || items[i - 2].tag == Tag::Determiner && related());
        // The last word of a phrase such as "according to".
        let attributed = || {
            items[i - 1].tag == Tag::To
                && items[..i - 1].iter().rev().take(PHRASE).any(|opens| {
                    let (from, end) = (opens.first as usize, items[i].first as usize);
                    opens.begins.has(EntryKind::AttributivePhrase)
                        && lexicon
                            .find(&tokens[from..end], EntryKind::AttributivePhrase)
                            .is_some_and(|m| m.len == end - from)
                })
        };
        // "one peer", "a crossbench peer said"
        let office = items[i].flags.any(Flags::ROLE)
            && (matches!(items[i - 1].tag, Tag::Number | Tag::Genitive | Tag::Possessive)
                || i > 1
                    && matches!(items[i - 1].tag, Tag::Noun | Tag::Adjective)
                    && items[i - 2].tag == Tag::Determiner)
            && items.get(i + 1).is_none_or(|next| matches!(next.tag, Tag::Comma | Tag::End) || next.tag.is_finite());
        // "wrote to staff: “…”"
        let hearer = items[i - 1].tag == Tag::To
            && items[i].flags.any(Flags::SOURCE_NOUN)
            && items.get(i + 1).is_some_and(|next| next.kind == TokenKind::Colon);
        if article || described || office || hearer || attributed() {
            items[i].tag = Tag::Noun;
        }
    }
}

/// How far behind a participle the verb of its clause is looked for.
const FAR: usize = 12;

/// "the wanted poster", "photographs posted by soldiers showed it": what looks like a past between an article and a noun, or
/// with an agent and another verb behind it, is a participle.
pub fn participles(items: &mut [Item]) {
    for i in 1..items.len().saturating_sub(1) {
        if items[i].tag != Tag::Past || items[i].speech.is_some() {
            continue;
        }
        let article = matches!(items[i - 1].word, f::A | f::AN | f::THE) || items[i - 1].tag == Tag::Possessive;
        let describes = article && matches!(items[i + 1].tag, Tag::Noun | Tag::Nouns | Tag::Adjective);
        let noun = matches!(items[i - 1].tag, Tag::Noun | Tag::Nouns);
        let finite = |item: &Item| item.tag.is_finite();
        let clause = || items[i + 2..].iter().take_while(|item| item.tag != Tag::Comma && item.tag != Tag::Conjunction);
        let agent = items[i + 1].word == f::BY && items.get(i + 2).is_some_and(|next| next.tag != Tag::Gerund);
        // "Per a preprint posted on Sunday, it spreads by touch"
        let first = |item: &Item| finite(item) || item.tag == Tag::Comma;
        let phrase = noun && items[0].begins.has(EntryKind::AttributivePhrase) && !items[..i].iter().any(first);
        let opens = phrase && items[i + 1].tag == Tag::Preposition && items[i + 2..].iter().any(finite);
        // "People briefed on the talks say": what is said of them, where a present follows that has no subject of its own.
        let present = |at: usize| {
            let bare = matches!(items[at - 1].tag, Tag::Noun | Tag::Nouns | Tag::Name | Tag::Adverb);
            items[at].tag == Tag::Present
                && bare
                && items[i + 2..at].iter().all(|item| is_nominal(item.tag) || item.tag == Tag::Adverb)
        };
        let cue = || (i + 3..items.len().min(i + FAR)).any(|at| items[at].flags.any(Flags::CUE) && present(at));
        let people = items[i - 1].tag == Tag::Nouns && items[i + 1].tag == Tag::Preposition;
        let briefed = people && !items[..i].iter().any(finite) && cue();
        if describes || opens || briefed || noun && agent && clause().any(finite) && !items[..i].iter().any(finite) {
            items[i].tag = Tag::Participle;
        }
    }
}

/// "shows both the mayor and Voss winning", "said both he and Voss left": what stands before the first of two.
pub fn pairs(items: &mut [Item]) {
    for i in 1..items.len().saturating_sub(1) {
        if items[i].word == f::BOTH && items[i].tag == Tag::Conjunction {
            match items[i + 1].tag {
                Tag::Pronoun | Tag::Determiner | Tag::Possessive => items[i].tag = Tag::Adverb,
                Tag::Name | Tag::Noun | Tag::Nouns | Tag::Adjective => items[i].tag = Tag::Determiner,
                // "The ministry and the union both said"
                Tag::Past | Tag::Third | Tag::Present | Tag::Modal => items[i].tag = Tag::Adverb,
                _ => {}
            }
        }
    }
}

/// "The ministry, the union and the bank all [called] for talks": between those who act and what they do, *all* counts them.
pub fn all_of_them(items: &mut [Item]) {
    for i in 1..items.len().saturating_sub(1) {
        let acts = matches!(items[i + 1].tag, Tag::Past | Tag::Participle | Tag::Present | Tag::Modal);
        let they = matches!(items[i - 1].tag, Tag::Name | Tag::Noun | Tag::Nouns);
        let several = || items[..i].iter().any(|item| item.word == f::AND || item.tag == Tag::Nouns);
        if items[i].word == f::ALL && items[i].tag == Tag::Determiner && acts && they && several() {
            items[i].tag = Tag::Adverb;
        }
    }
}

/// "in May 2012", "4 May", "that evening": a month and a time that may be something else.
pub fn times(items: &mut [Item]) {
    for i in 1..items.len() {
        if !items[i].flags.any(Flags::MONTH.or(Flags::TIME_UNIT)) {
            continue;
        }
        let (before, item) = (items[i - 1], items[i]);
        let next = items.get(i + 1).map_or(Tag::End, |next| next.tag);
        if item.capital
            && item.flags.any(Flags::MONTH)
            && matches!(item.tag, Tag::Modal | Tag::Verb | Tag::Present)
            && (matches!(before.tag, Tag::Preposition | Tag::Number) || next == Tag::Number)
        {
            items[i].tag = Tag::Name;
        }
        let ends = !matches!(next, Tag::Noun | Tag::Nouns | Tag::Name);
        if before.word == f::THAT && item.flags.any(Flags::TIME_UNIT) && item.tag == Tag::Noun && ends {
            items[i - 1].tag = Tag::Determiner;
        }
    }
}

/// "told her the part was safe": behind a verb and before a determiner, *her* is whom it was said to.
pub fn objects(items: &mut [Item]) {
    for i in 1..items.len().max(1) - 1 {
        let next = &items[i + 1];
        let whole =
            matches!(next.tag, Tag::Determiner | Tag::Pronoun | Tag::Wh | Tag::Possessive) || next.word == f::THAT;
        if items[i].word == f::HER && items[i].tag == Tag::Possessive && whole {
            items[i].tag = Tag::Pronoun;
        }
    }
}

/// "The insurer threatened": a word the model does not know, behind a determiner or a noun and before no noun, is a noun.
pub fn unknown_nouns(items: &mut [Item], lexicon: &Lexicon) {
    for i in 1..items.len() {
        if items[i].tag != Tag::Adjective || lexicon.tagger().profile(items[i].word).mask != 0 {
            continue;
        }
        let before =
            matches!(items[i - 1].tag, Tag::Determiner | Tag::Possessive | Tag::Genitive | Tag::Noun | Tag::Adjective);
        let named = items.get(i + 1).is_some_and(|next| next.tag == Tag::Name) && items[i - 1].tag == Tag::Noun;
        let modifies = items.get(i + 1).is_some_and(|next| {
            matches!(
                next.tag,
                Tag::Noun | Tag::Nouns | Tag::Name | Tag::Adjective | Tag::Conjunction | Tag::Number | Tag::Comma
            )
        });
        // “…,” laughed driving instructor Mara Voss: the lexicons know who speaks.
        let speaks = items[i].flags.any(Flags::ROLE.or(Flags::SOURCE_NOUN));
        if (speaks || before && (!modifies || named)) && items[i].speech.is_none() {
            items[i].tag = Tag::Noun;
        }
    }
}

/// "astronomers at the Array say", "that tadpoles grew": a word ending like a verb that the model does not know is a plural
/// where nothing stands before it that could be its subject, or a finite verb follows.
pub fn unknown_plurals(items: &mut [Item], lexicon: &Lexicon) {
    let finite = |tag: Tag| tag.is_finite();
    for i in 0..items.len() {
        if items[i].tag != Tag::Third || items[i].speech.is_some() || items[i].flags.any(Flags::CUE) {
            continue;
        }
        let speaks = items[i].flags.any(Flags::SOURCE_NOUN.or(Flags::ROLE));
        let unknown = lexicon.tagger().profile(items[i].word).mask == 0;
        let subject =
            i > 0 && matches!(items[i - 1].tag, Tag::Noun | Tag::Nouns | Tag::Name | Tag::Pronoun | Tag::Adverb);
        let related = i > 0 && items[i - 1].tag == Tag::Wh && items[i - 1].word != f::THAT;
        let followed = items.get(i + 1).is_some_and(|next| finite(next.tag));
        if (unknown || speaks) && (followed || !subject && !related) {
            items[i].tag = Tag::Nouns;
        }
    }
}

/// "The secretary general appealed": the second word of an office, and no adjective where a verb follows; "the payments firm
/// Tallyho": what somebody or a body is, between a noun and a name.
pub fn offices(items: &mut [Item]) {
    for i in 1..items.len().max(1) - 1 {
        let named = items[i].tag == Tag::Adjective
            && items[i].flags.any(Flags::ROLE.or(Flags::SOURCE_NOUN))
            && matches!(items[i - 1].tag, Tag::Noun | Tag::Nouns)
            && items[i + 1].tag == Tag::Name;
        // "professor of engineering Ada Marsh"
        let field = items[i].tag == Tag::Gerund
            && items[i - 1].word == f::OF
            && i > 1
            && items[i - 2].flags.any(Flags::ROLE)
            && items[i + 1].tag == Tag::Name;
        if named || field {
            items[i].tag = Tag::Noun;
            continue;
        }
        // "promised the villagers seed"
        let several = items[i].tag == Tag::Adjective
            && items[i].flags.any(Flags::ROLE.or(Flags::SOURCE_NOUN))
            && items[i].flags.any(Flags::PLURAL)
            && items[i - 1].word == f::THE
            && matches!(items[i + 1].tag, Tag::Noun | Tag::Nouns);
        if several {
            items[i].tag = Tag::Nouns;
            continue;
        }
        let office = items[i].tag == Tag::Adjective
            && items[i].flags.any(Flags::ROLE)
            && items[i - 1].tag == Tag::Noun
            && items[i - 1].flags.any(Flags::ROLE);
        if office && matches!(items[i + 1].tag, Tag::Past | Tag::Participle | Tag::Third | Tag::Modal) {
            items[i].tag = Tag::Noun;
        }
    }
}
