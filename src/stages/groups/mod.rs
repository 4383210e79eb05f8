//! Items to noun and verb groups: base groups without what hangs from them, by a finite automaton over tags.
//!
//! A noun group runs from determiner to head (`the senior aide`, `Mara Voss`, `the mayor's claim`). A verb group runs
//! from the first auxiliary to the main verb with the adverbs and the negation inside (`has not reportedly called`).

mod adjectives;
mod begins;
pub mod measures;
mod nouns;
mod openings;
mod plain;
mod verbs;

use super::units::{Item, Unit};
use begins::Begins;
use nouns::quantified;
use std::ops::Range;
use verbs::{join_apart, verb_group};

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
    /// Where its auxiliary begins when a phrase stands between: "[has] for years argued".
    pub apart: Option<usize>,
}

impl VerbGroup {
    /// Whether it can be the only verb of a sentence.
    #[inline]
    pub fn is_finite(&self) -> bool {
        self.mood == Mood::Finite
    }
}

/// What an item belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chunk {
    Outside,
    Noun(u16),
    Verb(u16),
}

/// The groups of a unit; indices are those of its items.
#[derive(Clone, Copy, Debug)]
pub struct Groups<'g> {
    pub nouns: &'g [NounGroup],
    pub verbs: &'g [VerbGroup],
    pub chunks: &'g [Chunk],
}

/// The groups of all units of an article, those of each behind those of the unit before it.
#[derive(Debug, Default)]
pub struct AllGroups {
    nouns: Vec<NounGroup>,
    verbs: Vec<VerbGroup>,
    /// What each item belongs to.
    chunks: Vec<Chunk>,
    /// Where those of each unit end.
    ends: Vec<Ends>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Ends {
    nouns: usize,
    verbs: usize,
    chunks: usize,
}

impl AllGroups {
    /// Those of `units`.
    pub fn new(items: &[Item], units: &[Unit]) -> AllGroups {
        let mut all = AllGroups {
            // One group has two or three words.
            nouns: Vec::with_capacity(items.len() / 3),
            verbs: Vec::with_capacity(items.len() / 6),
            chunks: vec![Chunk::Outside; items.len()],
            ends: Vec::with_capacity(units.len()),
        };
        for unit in units {
            all.add(&items[unit.items.clone()]);
        }
        all
    }

    /// Those of a unit by its number.
    pub fn of(&self, unit: usize) -> Groups<'_> {
        let (begin, end) = (self.begin(unit), self.ends[unit]);
        Groups {
            nouns: &self.nouns[begin.nouns..end.nouns],
            verbs: &self.verbs[begin.verbs..end.verbs],
            chunks: &self.chunks[begin.chunks..end.chunks],
        }
    }

    /// Where those of a unit begin.
    fn begin(&self, unit: usize) -> Ends {
        unit.checked_sub(1).map_or(Ends::default(), |before| self.ends[before])
    }

    /// Adds the groups of the next unit.
    fn add(&mut self, items: &[Item]) {
        let begin = self.begin(self.ends.len());
        let chunks = &mut self.chunks[begin.chunks..begin.chunks + items.len()];
        let mut at = 0;
        while let Some(item) = items.get(at) {
            let begins = Begins::of(item);
            if let Some(group) = begins.verbs().then(|| verb_group(items, at)).flatten() {
                fill(chunks, group.start..group.end, Chunk::Verb((self.verbs.len() - begin.verbs) as u16));
                at = group.end;
                self.verbs.push(group);
            } else if let Some(group) = begins.any_nouns().then(|| quantified(items, at, begins)).flatten() {
                fill(chunks, group.start..group.end, Chunk::Noun((self.nouns.len() - begin.nouns) as u16));
                at = group.end;
                self.nouns.push(group);
            } else {
                chunks[at] = Chunk::Outside;
                at += 1;
            }
        }
        join_apart(items, &mut self.verbs[begin.verbs..], &self.nouns[begin.nouns..]);
        let chunks = begin.chunks + items.len();
        self.ends.push(Ends { nouns: self.nouns.len(), verbs: self.verbs.len(), chunks });
    }
}

/// So many items at most most groups have.
const SHORT: usize = 4;

/// Tells what the items of a group belong to. Those behind it are told theirs later, so that short groups need no loop.
#[inline]
fn fill(chunks: &mut [Chunk], group: Range<usize>, chunk: Chunk) {
    match chunks.get_mut(group.start..group.start + SHORT) {
        Some(short) if group.len() <= SHORT => short.fill(chunk),
        _ => chunks[group].fill(chunk),
    }
}
