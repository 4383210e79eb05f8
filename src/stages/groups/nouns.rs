//! Noun groups: from determiner to head, with what says how their number is meant.

use super::NounGroup;
use super::measures::{self, begins_time, ends_time, is_place_adverb, is_quantifier, is_time};
use crate::lexicon::{Flags, Tag, function as f};
use crate::stages::units::Item;

/// Whether a noun group may begin with a part of speech: half of all do not.
fn opens_noun_group(tag: Tag) -> bool {
    use Tag::{
        Adjective, Adverb, Determiner, Gerund, Name, Noun, Nouns, Number, Other, Participle, Possessive, Pronoun,
    };
    let noun = matches!(tag, Noun | Nouns | Name | Number | Pronoun | Tag::There);
    noun || matches!(tag, Determiner | Possessive | Adjective | Adverb | Gerund | Participle | Other)
}

/// A noun group with what says how its number is meant, or a word that counts by itself.
pub fn quantified(items: &[Item], start: usize) -> Option<NounGroup> {
    let mut degree = 0;
    if f::is_function(items[start].word) {
        // "[Yet] Democratic economists say": a conjunction, whatever it is taken for.
        if items[start].word == f::YET {
            return None;
        }
        if measures::counts_alone(items, start) {
            return Some(NounGroup { start, end: start + 1, head: start, possessor_end: None });
        }
        degree = measures::degree(items, start);
    }
    if degree == 0 && !opens_noun_group(items[start].tag) {
        return None;
    }
    let group = noun_group(items, start + degree)?;
    (!is_predicate(items, &group)).then_some(NounGroup { start, ..group })
}

/// Whether what looks like an adjective of a noun is said of somebody else: "was [glad] Voss agreed", "make [sure] people know".
fn is_predicate(items: &[Item], group: &NounGroup) -> bool {
    let first = &items[group.start];
    let be = |item: &Item| (f::BE..=f::M).contains(&item.word);
    first.tag == Tag::Adjective
        && first.flags.any(Flags::CUE)
        && group.start > 0
        && (be(&items[group.start - 1]) || items[group.start - 1].flags.any(Flags::CUE))
        && items
            .get(group.end)
            .is_some_and(|next| matches!(next.tag, Tag::Past | Tag::Third | Tag::Present | Tag::Modal))
}

fn noun_group(items: &[Item], start: usize) -> Option<NounGroup> {
    let mut at = start;
    let mut head = None;
    let mut possessor_end = None;
    let mut determined = false;
    while let Some(item) = items.get(at) {
        match item.tag {
            Tag::Pronoun | Tag::There => {
                if at > start {
                    // "the mayor herself"
                    at += usize::from(head == Some(at - 1) && is_reflexive(item));
                    break;
                }
                let end = at + 1 + usize::from(items.get(at + 1).is_some_and(is_reflexive));
                return Some(NounGroup { start, end, head: at, possessor_end: None });
            }
            Tag::Determiner | Tag::Possessive => {
                if head.is_some() {
                    break;
                }
                determined = true;
                if item.tag == Tag::Possessive {
                    possessor_end = Some(at + 1);
                }
            }
            // "a statement Tuesday", "Smith last week": the time is a group of its own.
            _ if at > start
                && head.is_some()
                && begins_time(items, at)
                && !is_time(&items[start])
                && !measures::is_surname(&items[at - 1], item) =>
            {
                break;
            }
            // "This year Voss", "Sunday morning Mr. Voss"
            Tag::Name if head.is_some_and(|head| ends_time(&items[head], item)) => break,
            // "On Monday Voss"
            Tag::Name if at == start + 1 && measures::is_date(items, start) && !item.flags.any(Flags::TIME_UNIT) => {
                break;
            }
            // "sure [everyone] knows", "[something] officials denied"
            Tag::Noun | Tag::Nouns | Tag::Name if head.is_some_and(|head| is_indefinite(&items[head])) => break,
            Tag::Noun if !determined && head.is_none() && at > start && is_indefinite(item) => return None,
            Tag::Noun | Tag::Nouns | Tag::Name => head = Some(at),
            Tag::Number => {
                head = head.filter(|&h| items[h].tag == Tag::Name && at == h + 1 && !item.capital).or(Some(at))
            }
            Tag::Adjective => {
                let ahead = items.get(at + 1).map(|i| i.tag);
                // "one Republican"
                let counted = item.capital && head.is_some_and(|h| items[h].tag == Tag::Number);
                if counted && !matches!(ahead, Some(Tag::Noun | Tag::Nouns | Tag::Name | Tag::Adjective)) {
                    head = Some(at);
                    at += 1;
                    break;
                }
                let named = head.is_some_and(|h| matches!(items[h].tag, Tag::Name | Tag::Number));
                if head.is_some() && !(named && matches!(ahead, Some(Tag::Noun | Tag::Nouns | Tag::Name))) {
                    break;
                }
            }
            Tag::Genitive if head.is_some() => {
                head = None;
                possessor_end = Some(at + 1);
            }
            // "those [seeking her help]"
            Tag::Gerund | Tag::Participle if at == start + 1 && items[start].word == f::THOSE => break,
            Tag::Gerund | Tag::Participle if determined && head.is_none() => {}
            Tag::Gerund | Tag::Participle if head.is_none() => {
                if !matches!(items.get(at + 1).map(|i| i.tag), Some(Tag::Noun | Tag::Nouns)) {
                    break;
                }
            }
            Tag::Adverb if head.is_none() && at > start || item.tag == Tag::Adverb && head.is_none() => {
                let ahead = items.get(at + 1).map(|i| i.tag);
                // "more guards", "further cuts"
                let counts = [f::MORE, f::MOST, f::LESS, f::FEWER, f::FURTHER].contains(&item.word)
                    && matches!(ahead, Some(Tag::Noun | Tag::Nouns));
                if !counts && !matches!(ahead, Some(Tag::Adjective | Tag::Number | Tag::Participle)) {
                    break;
                }
            }
            Tag::Conjunction if item.word == f::AND && head.is_none() && at > start => {
                let ahead = items.get(at + 1).map(|i| i.tag);
                if !matches!(ahead, Some(Tag::Adjective)) {
                    break;
                }
            }
            // "a long[, drawn-out] race"
            Tag::Comma if determined && head.is_none() && adjectives_go_on(items, at) => {}
            // "The Ashton[, Ohio,] maker of machine parts"
            Tag::Comma if determined && head == Some(at - 1) && measures::is_state_of_modifier(items, at) => at += 2,
            Tag::Other if matches!(items.get(at + 1).map(|i| i.tag), Some(Tag::Number)) || head.is_some() => {}
            _ => break,
        }
        at += 1;
    }
    let end = match head {
        // "activists here"
        Some(head) if matches!(items[head].tag, Tag::Noun | Tag::Nouns) && head + 1 == at => {
            at + usize::from(items.get(at).is_some_and(is_place_adverb))
        }
        Some(_) => at,
        // "the accused", "some", "Voss's": a determiner, adjective or possessor alone.
        None if at > start && (determined || possessor_end.is_some()) => at,
        // "Few in the party"
        None if at == start + 1 && is_quantifier(items, start) => at,
        None => return None,
    };
    let head = head.unwrap_or(end - 1);
    Some(NounGroup { start, end, head, possessor_end: possessor_end.filter(|&p| p <= head) })
}

/// Whether a comma divides two adjectives of a noun.
fn adjectives_go_on(items: &[Item], comma: usize) -> bool {
    let adjective = |item: &Item| matches!(item.tag, Tag::Adjective | Tag::Participle | Tag::Gerund);
    let part = |item: &&Item| adjective(item) || matches!(item.tag, Tag::Adverb | Tag::Comma | Tag::Conjunction);
    let behind = comma + 1 + items[comma + 1..].iter().take(ADJECTIVES).take_while(part).count();
    let noun = items.get(behind).is_some_and(|item| matches!(item.tag, Tag::Noun | Tag::Nouns) && !item.capital);
    noun && adjective(&items[comma - 1]) && adjective(&items[behind - 1])
}

/// How many more adjectives and marks may stand behind the first.
const ADJECTIVES: usize = 6;

/// someone, everything
fn is_indefinite(item: &Item) -> bool {
    (f::SOMEONE..=f::NOTHING).contains(&item.word)
}

fn is_reflexive(item: &Item) -> bool {
    [f::HIMSELF, f::HERSELF, f::ITSELF, f::THEMSELVES].contains(&item.word)
}
