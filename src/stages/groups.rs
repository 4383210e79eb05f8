//! Items to noun and verb groups: base groups without what hangs from them, by a finite automaton over tags.
//!
//! A noun group runs from determiner to head (`the senior aide`, `Mara Voss`, `the mayor's claim`). A verb group runs from
//! the first auxiliary to the main verb with the adverbs and the negation inside (`has not reportedly called`).

use super::measures::{self, begins_time, ends_time, is_place_adverb, is_quantifier, is_time};
use super::units::Item;
use crate::lexicon::{Tag, function as f};

/// A base noun group.
#[derive(Clone, Copy, Debug)]
pub struct NounGroup {
    pub start: usize,
    pub end: usize,
    /// Its last noun.
    pub head: usize,
    /// One past the last possessive mark or pronoun: `The mayor's` of `The mayor's claim`.
    pub possessor_end: Option<usize>,
}

/// How a verb group stands in its clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mood {
    Finite,
    Infinitive,
    Gerund,
    Participle,
}

/// A verb group.
#[derive(Clone, Copy, Debug)]
pub struct VerbGroup {
    pub start: usize,
    pub end: usize,
    /// The main verb.
    pub head: usize,
    pub mood: Mood,
    /// be + participle.
    pub passive: bool,
    pub negated: bool,
}

/// What an item belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chunk {
    Outside,
    Noun(u32),
    Verb(u32),
}

/// The groups of a unit; indices are those of its items.
#[derive(Debug, Default)]
pub struct Groups {
    pub nouns: Vec<NounGroup>,
    pub verbs: Vec<VerbGroup>,
    pub chunks: Vec<Chunk>,
}

impl Groups {
    /// Fills in the groups of `items`.
    pub fn fill(&mut self, items: &[Item]) {
        self.nouns.clear();
        self.verbs.clear();
        self.chunks.clear();
        self.chunks.resize(items.len(), Chunk::Outside);
        let mut at = 0;
        while at < items.len() {
            if let Some(group) = opens_verb_group(&items[at]).then(|| verb_group(items, at)).flatten() {
                self.chunks[group.start..group.end].fill(Chunk::Verb(self.verbs.len() as u32));
                self.verbs.push(group);
                at = group.end;
            } else if let Some(group) = quantified(items, at) {
                self.chunks[group.start..group.end].fill(Chunk::Noun(self.nouns.len() as u32));
                self.nouns.push(group);
                at = group.end;
            } else {
                at += 1;
            }
        }
    }
}

/// Whether a verb group may begin with an item: most do not, and this is asked of each.
fn opens_verb_group(item: &Item) -> bool {
    use Tag::{Gerund, Modal, Participle, Past, Present, Third, To, Verb};
    matches!(item.tag, To | Modal | Past | Present | Third | Gerund | Participle | Verb) || is_adverb(item)
}

fn is_be(item: &Item) -> bool {
    (item.word >= f::BE && item.word <= f::M) && item.tag != Tag::Genitive
}

fn is_auxiliary(item: &Item) -> bool {
    let verb = matches!(item.tag, Tag::Verb | Tag::Past | Tag::Present | Tag::Third | Tag::Participle | Tag::Gerund);
    item.tag == Tag::Modal || (verb && item.word >= f::BE && item.word <= f::GETTING)
}

fn is_negation(item: &Item) -> bool {
    item.word == f::NOT || item.word == f::NT || item.word == f::NEVER || item.word == f::NEITHER
}

/// A negation, or the *no* of "no longer".
fn denies(item: &Item) -> bool {
    is_negation(item) || item.word == f::NO && item.tag == Tag::Adverb
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

fn verb_group(items: &[Item], start: usize) -> Option<VerbGroup> {
    let mut at = start;
    let to = items[at].tag == Tag::To;
    if to {
        at += 1;
    }
    at = skip_adverbs(items, at);
    let first = items.get(at)?;
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
        negated: items[start..at].iter().any(denies) || first.word == f::CANNOT,
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
            h if is_be(&h) => matches!(item.tag, Tag::Gerund | Tag::Participle | Tag::Past),
            _ => matches!(item.tag, Tag::Participle | Tag::Past | Tag::Verb | Tag::Present),
        };
        let negation = items[group.end..next].iter().any(denies);
        if !follows {
            group.negated |= negation;
            if negation && next > group.end {
                let last = items[group.end..next].iter().rposition(is_negation).unwrap_or(0);
                group.end += last + 1;
            }
            break;
        }
        group.passive = (is_be(&items[group.head])
            || items[group.head].word >= f::GET && items[group.head].word <= f::GETTING)
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

/// Whether a noun group may begin with a part of speech: half of all do not.
fn opens_noun_group(tag: Tag) -> bool {
    use Tag::{
        Adjective, Adverb, Determiner, Gerund, Name, Noun, Nouns, Number, Other, Participle, Possessive, Pronoun,
    };
    let noun = matches!(tag, Noun | Nouns | Name | Number | Pronoun | Tag::There);
    noun || matches!(tag, Determiner | Possessive | Adjective | Adverb | Gerund | Participle | Other)
}

/// A noun group with what says how its number is meant, or a word that counts by itself.
fn quantified(items: &[Item], start: usize) -> Option<NounGroup> {
    let mut degree = 0;
    if f::is_function(items[start].word) {
        if measures::counts_alone(items, start) {
            return Some(NounGroup { start, end: start + 1, head: start, possessor_end: None });
        }
        degree = measures::degree(items, start);
    }
    if degree == 0 && !opens_noun_group(items[start].tag) {
        return None;
    }
    noun_group(items, start + degree).map(|group| NounGroup { start, ..group })
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
            _ if at > start && head.is_some() && begins_time(items, at) && !is_time(&items[start]) => break,
            // "This year Voss", "Sunday morning Mr. Voss"
            Tag::Name if head.is_some_and(|head| ends_time(&items[head], item)) => break,
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

fn is_reflexive(item: &Item) -> bool {
    [f::HIMSELF, f::HERSELF, f::ITSELF, f::THEMSELVES].contains(&item.word)
}
