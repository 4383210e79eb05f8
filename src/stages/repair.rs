//! Second thoughts about parts of speech, when the whole sentence and its names are known.

use super::units::Item;
use crate::lexicon::{Lexicon, Tag, function as f};

/// Mends the tags of one unit.
pub fn repair(items: &mut [Item], lexicon: &Lexicon) {
    unknown_nouns(items, lexicon);
    missing_past(items, lexicon);
}

/// "The insurer threatened": a word the model does not know, behind a determiner or a noun and before no noun, is a noun.
fn unknown_nouns(items: &mut [Item], lexicon: &Lexicon) {
    for i in 1..items.len() {
        let unknown = items[i].tag == Tag::Adjective && lexicon.tagger().profile(items[i].word).mask == 0;
        let before =
            matches!(items[i - 1].tag, Tag::Determiner | Tag::Possessive | Tag::Genitive | Tag::Noun | Tag::Adjective);
        let named = items.get(i + 1).is_some_and(|next| next.tag == Tag::Name) && items[i - 1].tag == Tag::Noun;
        let modifies = items.get(i + 1).is_some_and(|next| {
            matches!(
                next.tag,
                Tag::Noun | Tag::Nouns | Tag::Name | Tag::Adjective | Tag::Conjunction | Tag::Number | Tag::Comma
            )
        });
        if unknown && before && (!modifies || named) && items[i].speech.is_none() {
            items[i].tag = Tag::Noun;
        }
    }
}

/// "Transit advocates called for a freeze": a participle where the sentence has no other finite verb is the past.
fn missing_past(items: &mut [Item], lexicon: &Lexicon) {
    let verbal = |tag: Tag| {
        matches!(
            tag,
            Tag::Past | Tag::Third | Tag::Present | Tag::Modal | Tag::Participle | Tag::Gerund | Tag::Verb | Tag::To
        )
    };
    let Some(first) = items.iter().position(|item| verbal(item.tag)) else { return };
    if items[first].tag != Tag::Participle
        || first == 0
        || items[first].word >= f::BE && items[first].word <= f::GETTING
    {
        return;
    }
    let mask = lexicon.tagger().profile(items[first].word).mask;
    let past = mask == 0 || mask & 1 << Tag::Past as u32 != 0;
    let subject = items[..first]
        .iter()
        .rev()
        .find(|item| item.tag != Tag::Adverb)
        .is_some_and(|item| matches!(item.tag, Tag::Noun | Tag::Nouns | Tag::Name | Tag::Pronoun | Tag::Comma));
    let next = items.get(first + 1);
    let passive = next.is_some_and(|next| next.word == f::BY || next.word == f::OF);
    if !past || !subject || passive {
        return;
    }
    let finite = |item: &Item| matches!(item.tag, Tag::Past | Tag::Third | Tag::Present | Tag::Modal);
    let convert = match items[first + 1..].iter().position(finite) {
        None => items.last().is_some_and(|last| last.tag == Tag::End),
        Some(next) => has_own_subject(items, first, first + 1 + next),
    };
    if convert {
        items[first].tag = Tag::Past;
    }
}

/// Whether the verb at `verb` has a subject behind `from`: one that a clause of its own begins with.
fn has_own_subject(items: &[Item], from: usize, verb: usize) -> bool {
    let nominal = |tag: Tag| {
        matches!(
            tag,
            Tag::Noun
                | Tag::Nouns
                | Tag::Name
                | Tag::Pronoun
                | Tag::Adjective
                | Tag::Determiner
                | Tag::Possessive
                | Tag::Genitive
                | Tag::Number
                | Tag::There
        )
    };
    let mut at = verb;
    while at > from + 1 && items[at - 1].tag == Tag::Adverb {
        at -= 1;
    }
    let end = at;
    while at > from + 1 && nominal(items[at - 1].tag) {
        at -= 1;
        // A determiner begins a group; what stands before is another one.
        if matches!(items[at].tag, Tag::Determiner | Tag::Possessive | Tag::Pronoun) {
            break;
        }
    }
    if at == end {
        return false;
    }
    let time = crate::lexicon::Flags::DAY.or(crate::lexicon::Flags::TIME_UNIT).or(crate::lexicon::Flags::TIME_POINT);
    let before = &items[at - 1];
    let opens = before.word == f::THAT || before.tag == Tag::Wh || nominal(before.tag) || at - 1 == from;
    let conditional =
        [f::IF, f::WHETHER, f::BECAUSE, f::AFTER, f::WHEN, f::UNTIL, f::UNLESS, f::WHILE, f::AS].contains(&before.word);
    !items[end - 1].flags.any(time) && (opens || conditional)
}
