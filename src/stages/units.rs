//! Sentences as grammar sees them: speech in quotation marks is one opaque item, other marks of quotation are left out.
//!
//! “We lost. We will win,” she said. holds two sentences and one unit: the item of speech, a pronoun, a verb. Words that
//! are merely quoted inside a clause stay words. Speech is looked into by a unit of its own (see `depth`).

use super::layout::Paragraph;
use super::quotes::Quote;
use super::sentences::Sentence;
use super::tokens::{Token, TokenKind};
use crate::claim::Zone;
use crate::lexicon::{Tag, WordId};

/// A word, a mark, or a whole stretch of quoted speech.
#[derive(Clone, Copy, Debug)]
pub struct Item {
    /// First token.
    pub first: u32,
    /// Last token.
    pub last: u32,
    pub word: WordId,
    pub tag: Tag,
    pub kind: TokenKind,
    /// Index of the quote, for speech.
    pub speech: Option<u32>,
    pub capital: bool,
}

/// A stretch of items that a cue, its source and its content are looked for in.
#[derive(Clone, Debug)]
pub struct Unit {
    /// Range of the items.
    pub items: std::ops::Range<usize>,
    pub paragraph: u32,
    pub zone: Zone,
    /// Index of the speech this unit is inside of, if any.
    pub inside: Option<u32>,
}

/// All units of a document, with their items in one vector.
#[derive(Debug, Default)]
pub struct Units {
    pub items: Vec<Item>,
    pub units: Vec<Unit>,
}
