//! Text to tokens: words, numbers and marks with their byte offsets.
//!
//! One pass over the bytes, classified by a table; only characters outside ASCII are decoded. The splits are those of
//! the Penn Treebank (clitics stand alone: `do` `n't`, `mayor` `'s`), except that nothing is rewritten. A full stop
//! belongs to its token in initials and acronyms (`J.`, `U.S.`) and behind abbreviations the lexicon knows (`Sen.`).

mod acronyms;
mod classes;
mod eights;
mod forms;
mod marks;
mod plain;
mod scanner;

use crate::lexicon::WordId;
use crate::span::Span;
pub use forms::{LONGEST, fold};
pub use scanner::tokens;
use std::ops::Deref;

/// What a token is. One byte: the marks take the values that the other kinds leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    Word,
    Number,
    /// `'s` `n't` `'re` and the other clitics.
    Clitic,
    Comma,
    /// A full stop that belongs to no word.
    Stop,
    Question,
    Exclamation,
    Ellipsis,
    Colon,
    Semicolon,
    /// A dash between words, spaced or long.
    Dash,
    OpenBracket,
    CloseBracket,
    /// A quotation mark or an apostrophe that stands outside a word.
    Quote(Mark),
    Bullet,
    /// Currency signs, percent signs, emoji, everything else.
    Symbol,
}

/// A quotation mark as written; what it does is decided by the quotes stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// `"`
    Straight,
    /// `“`
    DoubleOpen,
    /// `”`
    DoubleClose,
    /// `„` or `‟`
    DoubleLow,
    /// `'`
    StraightSingle,
    /// `‘`
    SingleOpen,
    /// `’`
    SingleClose,
    /// `‚`
    SingleLow,
    /// `«` and `‹`
    GuillemetOpen,
    /// `»`
    GuillemetClose,
    /// two backticks
    Backticks,
    /// `''`
    TwoSingles,
}

/// How the letters of a word are cased.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Shape {
    /// No letters, or none with case.
    None,
    Lower,
    /// Mayor
    Title,
    /// NATO, U.S.
    Upper,
    /// iPhone, McKay
    Mixed,
}

/// What stands between a token and the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Gap {
    None,
    Space,
    /// One line break.
    Line,
    /// A blank line, or the start of the text.
    Paragraph,
}

/// A word, number or mark.
#[derive(Clone, Copy, Debug)]
pub struct Token {
    pub start: u32,
    pub end: u32,
    /// The form in the lexicon, or [`WordId::UNKNOWN`].
    pub word: WordId,
    pub kind: TokenKind,
    pub shape: Shape,
    pub gap: Gap,
    /// Whether it holds a hyphen.
    pub hyphen: bool,
}

impl Token {
    pub fn span(&self) -> Span {
        Span::new(self.start as usize, self.end as usize)
    }

    pub fn is_word(&self) -> bool {
        matches!(self.kind, TokenKind::Word | TokenKind::Number | TokenKind::Clitic)
    }

    /// Whether it begins with a capital letter.
    pub fn is_capitalized(&self) -> bool {
        self.shape >= Shape::Title
    }
}

/// The tokens of a text, and where among them those stand that few stages would else look for among all.
#[derive(Clone, Debug, Default)]
pub struct Tokens {
    list: Vec<Token>,
    /// Marks but for commas, symbols, and words that end in a stop.
    pub marks: Vec<u32>,
    /// Those that begin a line, but for the first of all.
    pub lines: Vec<u32>,
}

impl Deref for Tokens {
    type Target = [Token];

    #[inline]
    fn deref(&self) -> &[Token] {
        &self.list
    }
}

#[cfg(test)]
mod tests;
