//! Tokens to proper names, and names to the persons, organizations, media and places they stand for.
//!
//! `names` finds the runs of capitals that are names, `linking` says which of them mean the same, `roles` reads what
//! the words around a person's name say the person is. Each looks at every token a bounded number of times.

mod linking;
mod names;
mod roles;

use super::TokenRange;
use super::sentences::Sentence;
use super::tokens::Token;
use crate::entity::Entity;
use crate::lexicon::{Lexicon, Tag};

/// How a mention was resolved to its entity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResolvedBy {
    /// The full name.
    Name,
    /// Surname, first name or short form.
    Alias,
    /// Initials of the full name.
    Acronym,
    /// A place that speaks: its government or a body in it is meant.
    Metonym,
}

/// One proper name in the text.
#[derive(Clone, Copy, Debug)]
pub struct NameMention {
    /// First token, titles included.
    pub first: u32,
    /// Last token.
    pub last: u32,
    /// The tokens without titles.
    pub core: TokenRange,
    /// Index of its entity.
    pub entity: usize,
    pub how: ResolvedBy,
}

/// Who and what the text names.
#[derive(Debug, Default)]
pub struct Entities<'a> {
    /// In order of first mention.
    pub list: Vec<Entity<'a>>,
    /// In text order.
    pub mentions: Vec<NameMention>,
}

/// What all parts of this stage read.
#[derive(Clone, Copy)]
struct Layers<'a, 'b> {
    text: &'a str,
    tokens: &'b [Token],
    tags: &'b [Tag],
    sentences: &'b [Sentence],
    lexicon: &'b Lexicon,
}

impl<'a> Layers<'a, '_> {
    fn word(&self, i: usize) -> &'a str {
        &self.text[self.tokens[i].span()]
    }

    fn has(&self, i: usize, flags: crate::lexicon::Flags) -> bool {
        self.lexicon.flags(self.tokens[i].word).any(flags)
    }

    /// The text of tokens `first` up to `end`.
    fn slice(&self, first: usize, end: usize) -> &'a str {
        &self.text[self.tokens[first].start as usize..self.tokens[end - 1].end as usize]
    }
}

/// Finds all names and what they stand for.
pub fn entities<'a>(
    text: &'a str,
    tokens: &[Token],
    tags: &[Tag],
    sentences: &[Sentence],
    lexicon: &Lexicon,
) -> Entities<'a> {
    let layers = Layers { text, tokens, tags, sentences, lexicon };
    linking::link(&layers, &names::names(&layers))
}

#[cfg(test)]
mod tests;
