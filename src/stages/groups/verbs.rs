//! Verb groups: from the first auxiliary to the main verb, with the adverbs and the negation inside.

use super::measures::begins_time;
use super::{Mood, NounGroup, VerbGroup};
use crate::lexicon::{Tag, function as f};
use crate::stages::units::Item;

fn is_auxiliary(item: &Item) -> bool {
    let verb = matches!(item.tag, Tag::Verb | Tag::Past | Tag::Present | Tag::Third | Tag::Participle | Tag::Gerund);
    item.tag == Tag::Modal || (verb && f::is_helper(item.word))
}

fn is_negation(item: &Item) -> bool {
    item.word == f::NOT || item.word == f::NT || item.word == f::NEVER || item.word == f::NEITHER
}

/// A negation, or the *no* of "no longer".
fn denies(item: &Item) -> bool {
    is_negation(item) || item.word == f::NO && item.tag == Tag::Adverb
}

/// Whether one of some items denies, but for "not only" and "not just".
fn deny(items: &[Item], range: std::ops::Range<usize>) -> bool {
    let only = |i: usize| {
        let next = items.get(i + 1).map(|next| next.word);
        items[i].word == f::NOT && next.is_some_and(|next| next == f::ONLY || next == f::JUST)
    };
    range.into_iter().any(|i| denies(&items[i]) && !only(i))
}

fn is_adverb(item: &Item) -> bool {
    item.tag == Tag::Adverb || is_negation(item)
}

/// The first item at or behind `at` that is no adverb.
pub fn skip_adverbs(items: &[Item], mut at: usize) -> usize {
    while items.get(at).is_some_and(is_adverb) {
        at += 1;
    }
    at
}

pub fn verb_group(items: &[Item], start: usize) -> Option<VerbGroup> {
    let mut at = start;
    let to = items[at].tag == Tag::To;
    if to {
        at += 1;
    }
    at = skip_adverbs(items, at);
    let first = items.get(at)?;
    // “Vote [early]” was the message: a quotation mark stands between.
    if !to && (start + 1..=at).any(|i| items[i].is_marked_off(&items[i - 1])) {
        return None;
    }
    let mood = match first.tag {
        _ if to => {
            if first.tag != Tag::Verb {
                return None;
            }
            Mood::Infinitive
        }
        Tag::Modal | Tag::Past | Tag::Present | Tag::Third => Mood::Finite,
        Tag::Gerund => Mood::Gerund,
        Tag::Participle => Mood::Participle,
        // A bare base form: imperative, or a verb whose auxiliary stands apart.
        Tag::Verb => Mood::Infinitive,
        _ => return None,
    };
    if matches!(mood, Mood::Gerund | Mood::Participle) && at + 1 < items.len() && !is_auxiliary(first) {
        // "running costs", "alleged fraud": a modifier of the noun behind it, when it follows a determiner or begins a group.
        let noun = matches!(items[at + 1].tag, Tag::Noun | Tag::Nouns);
        let before = start.checked_sub(1).map(|i| items[i].tag);
        if noun && mood == Mood::Participle && !matches!(before, Some(Tag::Nouns | Tag::Noun | Tag::Name | Tag::Comma))
        {
            return None;
        }
        let modifies = matches!(before, Some(Tag::Determiner | Tag::Adjective | Tag::Possessive | Tag::Genitive));
        if noun && modifies {
            return None;
        }
    }
    let mut group = VerbGroup {
        start,
        end: at + 1,
        head: at,
        mood,
        passive: false,
        negated: deny(items, start..at) || first.word == f::CANNOT,
        apart: None,
    };
    loop {
        if !is_auxiliary(&items[group.head]) {
            break;
        }
        let mut next = skip_adverbs(items, group.end);
        // "have both argued"
        next += usize::from(items.get(next).is_some_and(|item| item.word == f::BOTH || item.word == f::ALL));
        let Some(item) = items.get(next) else { break };
        let follows = match items[group.head] {
            h if h.tag == Tag::Modal => matches!(item.tag, Tag::Verb | Tag::Present),
            h if h.is_be() => matches!(item.tag, Tag::Gerund | Tag::Participle | Tag::Past),
            _ => matches!(item.tag, Tag::Participle | Tag::Past | Tag::Verb | Tag::Present),
        };
        let negation = deny(items, group.end..next);
        if !follows {
            group.negated |= negation;
            if negation && next > group.end {
                let last = items[group.end..next].iter().rposition(is_negation).unwrap_or(0);
                group.end += last + 1;
            }
            break;
        }
        group.passive = (items[group.head].is_be() || f::is_get(items[group.head].word))
            && matches!(item.tag, Tag::Participle | Tag::Past);
        group.negated |= negation;
        group.head = next;
        group.end = next + 1;
    }
    // "would neither confirm nor deny"
    if let Some([nor, second]) = items.get(group.end..group.end + 2)
        && nor.word == f::NOR
        && second.tag == items[group.head].tag
        && group.negated
    {
        group.head += 2;
        group.end += 2;
    }
    Some(group)
}

/// Gives verbs their auxiliary that stands before a phrase: "has [for years] argued", "will [on Monday] announce", "had [last
/// month] denied".
pub fn join_apart(items: &[Item], verbs: &mut [VerbGroup], nouns: &[NounGroup]) {
    for second in 1..verbs.len() {
        let [helper, verb] = &verbs[second - 1..=second] else { continue };
        let follows = match &items[helper.head] {
            head if head.tag == Tag::Modal => matches!(items[verb.head].tag, Tag::Verb | Tag::Present),
            head if f::is_have(head.word) => matches!(items[verb.head].tag, Tag::Participle | Tag::Past),
            _ => false,
        };
        let bare = || items[verb.start..verb.head].iter().all(is_adverb);
        let phrase = || is_phrase(items, nouns, helper.end, verb.start, verb.head);
        if !follows || !helper.is_finite() || !bare() || !phrase() {
            continue;
        }
        let (apart, denied) = (helper.start, helper.negated);
        let verb = &mut verbs[second];
        verb.apart = Some(apart);
        verb.mood = Mood::Finite;
        verb.negated |= denied;
    }
}

/// Whether nothing but one phrase with a preposition stands from `start` to `end`, or a time.
fn is_phrase(items: &[Item], nouns: &[NounGroup], start: usize, end: usize, head: usize) -> bool {
    let preposition = items.get(start).is_some_and(|item| matches!(item.tag, Tag::Preposition | Tag::To));
    let from = start + usize::from(preposition);
    let noun = nouns.binary_search_by_key(&from, |noun| noun.start).map(|noun| &nouns[noun]);
    let whole = noun.is_ok_and(|noun| noun.end == end);
    // "in private", "by then"
    let word = || end == from + 1 && items[from].tag == Tag::Adjective || end == from && head > end;
    whole && (preposition || begins_time(items, from)) || preposition && word()
}
