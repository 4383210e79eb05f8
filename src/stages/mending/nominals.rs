//! Where only a noun can stand, whatever the tagger took it for.

use super::tagged::Tagged;
use crate::lexicon::{EntryKind, Flags, Tag, function as f};
use crate::stages::tokens::{Shape, TokenKind};
use crate::stages::units::Item;

/// The most words of an attributive phrase.
const PHRASE: usize = 4;
/// How far behind a participle the verb of its clause is looked for.
const BEHIND_PARTICIPLE: usize = 12;

/// "The teachers’ concerns reached the board", "in its daily update": behind a possessor stands a noun.
pub fn possessed_nouns(items: &mut Tagged, at: usize) {
    let Some(noun) = items.get(at + 1).map(|item| item.tag) else { return };
    if matches!(items[at].kind, TokenKind::Quote(_)) && at > 0 && items[at - 1].tag == Tag::Adjective {
        items.set(at - 1, Tag::Nouns);
    }
    match noun {
        Tag::Third => items.set(at + 1, Tag::Nouns),
        Tag::Present | Tag::Verb => items.set(at + 1, Tag::Noun),
        _ => {}
    }
}

/// "US officials": in capitals it is no pronoun.
pub fn named_states(items: &mut Tagged, us: usize) {
    let tokens = items.tokens;
    let shape = |item: &Item| tokens[item.first as usize].shape;
    if shape(&items[us]) == Shape::Upper && items.iter().any(|item| shape(item) == Shape::Lower) {
        items.set(us, Tag::Name);
    }
}

/// "a rethink", "in its daily update", "according to geophysicist Mara Voss": where only a noun can stand, a base form
/// is one.
pub fn governed_nouns(items: &mut Tagged, i: usize) {
    let (tokens, lexicon) = (items.tokens, items.lexicon);
    let article = f::is_article(items[i - 1].word);
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
            || i > 1 && matches!(items[i - 1].tag, Tag::Noun | Tag::Adjective) && items[i - 2].tag == Tag::Determiner)
        && items.get(i + 1).is_none_or(|next| matches!(next.tag, Tag::Comma | Tag::End) || next.tag.is_finite());
    // "wrote to staff: “…”", "in a letter to staff denied it"
    let hearer = items[i - 1].tag == Tag::To
        && items[i].flags.any(Flags::SOURCE_NOUN)
        && items.get(i + 1).is_some_and(|next| next.kind == TokenKind::Colon || next.tag.is_finite());
    if article || described || office || hearer || attributed() {
        items.set(i, Tag::Noun);
    }
}

/// "the wanted poster", "photographs posted by soldiers showed it": what looks like a past between an article and a
/// noun, or with an agent and another verb behind it, is a participle.
pub fn participles(items: &mut Tagged, i: usize) {
    // "had by then": an auxiliary.
    if i + 1 == items.len() || items[i].is_helper() {
        return;
    }
    let article = f::is_article(items[i - 1].word) || items[i - 1].tag == Tag::Possessive;
    let describes = article && matches!(items[i + 1].tag, Tag::Noun | Tag::Nouns | Tag::Adjective);
    let noun = matches!(items[i - 1].tag, Tag::Noun | Tag::Nouns);
    let finite = |item: &Item| item.tag.is_finite();
    let clause = || items[i + 2..].iter().take_while(|item| item.tag != Tag::Comma && item.tag != Tag::Conjunction);
    let agent = items[i + 1].word == f::BY && items.get(i + 2).is_some_and(|next| next.tag != Tag::Gerund);
    // "Per a preprint posted on Sunday, it spreads by touch"
    let first = |item: &Item| finite(item) || item.tag == Tag::Comma;
    let phrase = noun && !items[..i].iter().any(first) && vouches(items);
    let opens = phrase && items[i + 1].tag == Tag::Preposition && items[i + 2..].iter().any(finite);
    // "People briefed on the talks say": what is said of them, where a present follows that has no subject of its own.
    let present = |at: usize| {
        let bare = matches!(items[at - 1].tag, Tag::Noun | Tag::Nouns | Tag::Name | Tag::Adverb);
        items[at].tag == Tag::Present
            && bare
            && items[i + 2..at].iter().all(|item| item.tag.is_nominal() || item.tag == Tag::Adverb)
    };
    let cue =
        || (i + 3..items.len().min(i + BEHIND_PARTICIPLE)).any(|at| items[at].flags.any(Flags::CUE) && present(at));
    let people = items[i - 1].tag == Tag::Nouns && items[i + 1].tag == Tag::Preposition;
    let briefed = people && !items[..i].iter().any(finite) && cue();
    if describes || opens || briefed || noun && agent && clause().any(finite) && !items[..i].iter().any(finite) {
        items.set(i, Tag::Participle);
    }
}

/// Whether a unit opens with a phrase that vouches: "At least", "As many", what only begins like one, is none.
fn vouches(items: &Tagged) -> bool {
    let first = &items[0];
    let found = || items.lexicon.find(&items.tokens[first.first as usize..], EntryKind::AttributivePhrase);
    first.begins.has(EntryKind::AttributivePhrase) && found().is_some()
}

/// "in May 2012", "4 May": a month that may be something else.
pub fn times(items: &mut Tagged, i: usize) {
    let next = items.get(i + 1).map_or(Tag::End, |next| next.tag);
    // "Theresa May said", "“…,” said May.", but "May I ask", "Voters May Decide"
    let titled = items.get(i + 1).is_some_and(|next| next.capital);
    // "voted in May say that …"
    let dated = i > 0 && items[i - 1].tag == Tag::Preposition;
    let noun = if i == 0 { next.is_finite() } else { dated || next != Tag::Verb };
    if items[i].capital && items[i].flags.any(Flags::MONTH) && noun && !titled {
        items.set(i, Tag::Name);
        if dated && next == Tag::Verb {
            items.set(i + 1, Tag::Present);
        }
    }
}

/// "that evening": *that* says which.
pub fn that_time(items: &mut Tagged, i: usize) {
    let ends = items.get(i + 1).is_none_or(|next| !matches!(next.tag, Tag::Noun | Tag::Nouns | Tag::Name));
    if items[i].flags.any(Flags::TIME_UNIT) && ends {
        items.set(i - 1, Tag::Determiner);
    }
}

/// "told her the part was safe": before what begins another phrase, *her* is whom it was said to; "lost her house":
/// before a noun without one it is whose, unless the verb may give.
pub fn objects(items: &mut Tagged, i: usize) {
    let Some(next) = items.get(i + 1).filter(|_| i > 0) else { return };
    let whole = next.word == f::THAT
        || matches!(
            next.tag,
            Tag::Determiner | Tag::Pronoun | Tag::Wh | Tag::Possessive | Tag::Preposition | Tag::Comma | Tag::End
        );
    // "thought her dangerous."
    let ends = |behind: &Item| matches!(behind.tag, Tag::End | Tag::Pause);
    let whole = whole || next.tag == Tag::Adjective && items.get(i + 2).is_some_and(ends) && !next.capital;
    let gives = items[i - 1].flags.any(Flags::LIGHT_VERB);
    // "told her two million followers that it was over"
    let counted = || {
        let mut behind = items[i + 1..].iter().skip_while(|item| item.tag.is_nominal());
        next.tag == Tag::Number && behind.next().is_some_and(|item| item.word == f::THAT)
    };
    match items[i].tag {
        Tag::Possessive if whole => items.set(i, Tag::Pronoun),
        Tag::Pronoun if next.tag == Tag::Noun && !gives || counted() => items.set(i, Tag::Possessive),
        _ => {}
    }
}

/// "The insurer threatened": a word the model does not know, behind a determiner or a noun and before no noun, is a
/// noun.
pub fn unknown_nouns(items: &mut Tagged, i: usize) {
    if i == 0 {
        return;
    }
    let before =
        matches!(items[i - 1].tag, Tag::Determiner | Tag::Possessive | Tag::Genitive | Tag::Noun | Tag::Adjective);
    let named = items.get(i + 1).is_some_and(|next| next.tag == Tag::Name) && items[i - 1].tag == Tag::Noun;
    // branded the reshuffle “musical chairs”
    let apart = |next: &Item| next.is_marked_off(&items[i]) && items[i - 1].tag == Tag::Determiner;
    let phrase = |tag: Tag| {
        use Tag::{Adjective, Comma, Conjunction, Name, Noun, Nouns, Number};
        matches!(tag, Noun | Nouns | Name | Adjective | Conjunction | Number | Comma)
    };
    let modifies = items.get(i + 1).is_some_and(|next| phrase(next.tag) && !apart(next));
    // “…,” laughed driving instructor Mara Voss: the lexicons know who speaks.
    // "Republican primary voters": under a capital, it may be what they belong to.
    let speaks = items[i].flags.any(Flags::SPEAKING_NOUN) && !(items[i].capital && modifies);
    if (speaks || before && (!modifies || named)) && items.lexicon.tagger().profile(items[i].word).is_unknown() {
        items.set(i, Tag::Noun);
    }
}

/// "astronomers at the Array say", "that tadpoles grew": a word ending like a verb that the model does not know is a
/// plural where nothing stands before it that could be its subject, or a finite verb follows.
pub fn unknown_plurals(items: &mut Tagged, i: usize) {
    if items[i].is_helper() {
        return;
    }
    let subject = i > 0 && matches!(items[i - 1].tag, Tag::Noun | Tag::Nouns | Tag::Name | Tag::Pronoun | Tag::Adverb);
    let related = i > 0 && items[i - 1].tag == Tag::Wh && items[i - 1].word != f::THAT;
    let followed = items.get(i + 1).is_some_and(|next| next.tag.is_finite());
    if !followed && (subject || related) {
        return;
    }
    // "the platform that hosts it"
    let object = |next: &Item| next.tag == Tag::Pronoun && !f::is_nominative(next.word);
    if i > 1 && items[i - 1].word == f::THAT && items.get(i + 1).is_some_and(object) {
        return;
    }
    let unknown = || items.lexicon.tagger().profile(items[i].word).is_unknown();
    if items[i].flags.any(Flags::SPEAKING_NOUN) || unknown() {
        items.set(i, Tag::Nouns);
    }
}

/// "The secretary general appealed": the second word of an office, and no adjective where a verb follows; "the payments
/// firm Tallyho": what somebody or a body is, between a noun and a name.
pub fn offices(items: &mut Tagged, i: usize) {
    if i == 0 || i + 1 == items.len() {
        return;
    }
    let named = matches!(items[i - 1].tag, Tag::Noun | Tag::Nouns) && items[i + 1].tag == Tag::Name;
    // "the Ukrainian military said"
    let body = || {
        items[i].flags.any(Flags::SOURCE_NOUN)
            && items[i - 1].flags.any(Flags::NATIONALITY)
            && items[i + 1].tag.is_finite()
    };
    if named || body() {
        items.set(i, Tag::Noun);
        return;
    }
    // "promised the villagers seed"
    let several = items[i].flags.any(Flags::PLURAL)
        && items[i - 1].word == f::THE
        && matches!(items[i + 1].tag, Tag::Noun | Tag::Nouns);
    if several {
        items.set(i, Tag::Nouns);
        return;
    }
    let office =
        items[i].flags.any(Flags::ROLE) && items[i - 1].tag == Tag::Noun && items[i - 1].flags.any(Flags::ROLE);
    if office && matches!(items[i + 1].tag, Tag::Past | Tag::Participle | Tag::Third | Tag::Modal) {
        items.set(i, Tag::Noun);
    }
}

/// "professor of [engineering] Ada Marsh": the field of an office before who has it.
pub fn named_fields(items: &mut Tagged, at: usize) {
    let [.., office, _] = &items[..at] else { return };
    if office.flags.any(Flags::ROLE) {
        items.set(at, Tag::Noun);
    }
}

/// "The [claim] that it would fall spread": behind an article stands no finite verb, whatever the clause lacks.
pub fn articled(items: &mut Tagged, at: usize) {
    if f::is_article(items[at - 1].word) {
        items.set(at, if items[at].tag == Tag::Third { Tag::Nouns } else { Tag::Noun });
    }
}
