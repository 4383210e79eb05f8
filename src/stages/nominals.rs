//! Where only a noun can stand, whatever the tagger took it for.

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
    let state = |item: &Item| item.word == f::US && tokens[item.first as usize].shape == Shape::Upper;
    if items.iter().any(state) && items.iter().any(|item| tokens[item.first as usize].shape == Shape::Lower) {
        items.iter_mut().filter(|item| state(item)).for_each(|item| item.tag = Tag::Name);
    }
}

/// "a rethink", "in its daily update", "according to geophysicist Mara Voss": where only a noun can stand, a base form is one.
pub fn governed_nouns(items: &mut [Item], tokens: &[Token], lexicon: &Lexicon) {
    for i in 1..items.len() {
        if !matches!(items[i].tag, Tag::Verb | Tag::Present) || items[i].speech.is_some() {
            continue;
        }
        let article = matches!(items[i - 1].word, f::A | f::AN | f::THE);
        let described = i > 1 && items[i - 1].tag == Tag::Adjective && items[i - 2].tag == Tag::Possessive;
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
        if article || described || attributed() {
            items[i].tag = Tag::Noun;
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
