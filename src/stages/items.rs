//! Units and what they are made of: the words and marks of a text as grammar sees them.

use super::groups::AllGroups;
use super::quotes::Quotes;
use super::signs::Signs;
use super::tokens::{Token, TokenKind};
use crate::lexicon::{Flags, Kinds, Lexicon, Tag, WordId, function as f};

/// A word, a mark, or a whole stretch of quoted speech. Small, since most stages go over all of them.
#[derive(Clone, Copy, Debug)]
pub struct Item {
    /// First token.
    pub first: u32,
    /// Last token.
    pub last: u32,
    pub word: WordId,
    pub tag: Tag,
    pub kind: TokenKind,
    /// Whether it is a stretch of quoted speech.
    pub is_speech: bool,
    pub capital: bool,
    /// What the word may be; none for speech and marks.
    pub flags: Flags,
    /// Of which kinds entries begin with the word.
    pub begins: Kinds,
}

impl Item {
    /// The token `at` by itself.
    #[inline]
    pub fn of(token: &Token, tag: Tag, lexicon: &Lexicon, at: usize) -> Item {
        let (flags, begins) = lexicon.of_form(token.word);
        Item {
            first: at as u32,
            last: at as u32,
            word: token.word,
            tag,
            kind: token.kind,
            is_speech: false,
            capital: token.is_capitalized(),
            flags,
            begins,
        }
    }

    /// The number of its quote, for speech.
    #[inline]
    pub fn speech(&self, quotes: &Quotes) -> Option<u32> {
        // Speech begins with the mark that opens its quote, and no other quote is further in there.
        quotes.innermost(self.first as usize).filter(|_| self.is_speech).map(|quote| quote as u32)
    }

    /// Whether it is a form of *be*, and no genitive.
    #[inline]
    pub fn is_be(&self) -> bool {
        f::is_be(self.word) && self.tag != Tag::Genitive
    }

    /// Whether it is an auxiliary as [`f::is_auxiliary`] has them, and no genitive.
    #[inline]
    pub fn is_auxiliary(&self) -> bool {
        f::is_auxiliary(self.word) && self.tag != Tag::Genitive
    }

    /// Whether it is any form of *be*, *have*, *do* or *get*, and no genitive.
    #[inline]
    pub fn is_helper(&self) -> bool {
        f::is_helper(self.word) && self.tag != Tag::Genitive
    }

    /// Whether a mark that is no item, as one of quotation, stands between the item `before` and this.
    #[inline]
    pub fn is_marked_off(&self, before: &Item) -> bool {
        self.first > before.last + 1
    }

    /// A name is a name throughout: "Coalition of Rural Pharmacies", "Department for Farms, Food and Rivers".
    pub fn join_name(&mut self) {
        match self.kind {
            TokenKind::Comma => (self.tag, self.kind) = (Tag::Name, TokenKind::Word),
            TokenKind::Word | TokenKind::Number | TokenKind::Clitic if self.tag != Tag::Genitive => {
                self.tag = Tag::Name;
                // "The Mail on Sunday", "Jan de Boer"
                self.flags = self.flags.without(Flags::TIME);
                // "The WHO said": no pronoun
                if self.word == f::WHO {
                    self.word = WordId::UNKNOWN;
                }
            }
            _ => {}
        }
    }
}

/// A stretch of items that a cue, its source and its content are looked for in.
#[derive(Clone, Debug)]
pub struct Unit {
    /// Range of the items.
    pub items: std::ops::Range<usize>,
    pub paragraph: u32,
    /// Index of the speech this unit is inside of, if any.
    pub inside: Option<u32>,
    pub signs: Signs,
}

/// All units of a document, with their items in one vector.
#[derive(Debug, Default)]
pub struct Units {
    pub items: Vec<Item>,
    pub units: Vec<Unit>,
    pub groups: AllGroups,
}

const _: () = assert!(size_of::<Item>() == 24);
const _: () = assert!(size_of::<Token>() == 16);
