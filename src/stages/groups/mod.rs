//! Items to noun and verb groups: base groups without what hangs from them, by a finite automaton over tags.
//!
//! A noun group runs from determiner to head (`the senior aide`, `Mara Voss`, `the mayor's claim`). A verb group runs
//! from the first auxiliary to the main verb with the adverbs and the negation inside (`has not reportedly called`).

mod adjectives;
pub mod measures;
mod nouns;
mod openings;
mod verbs;

use super::units::Item;
use nouns::quantified;
use verbs::{opens_verb_group, verb_group};

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
        self.join_apart(items);
    }
}
