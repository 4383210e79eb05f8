//! The verbs of the pipeline, in reading order: each stage is a function from the layers it needs to the layer it adds.

pub mod attribution;
pub mod claims;
pub mod entities;
pub mod groups;
pub mod items;
pub mod layout;
pub mod mending;
pub mod numerals;
pub mod quotes;
pub mod reading;
pub mod scoring;
pub mod sentences;
pub mod signs;
pub mod tags;
pub mod tokens;
pub mod units;

/// A range of tokens of the text: 0-based indices, end-exclusive.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TokenRange {
    pub start: u32,
    pub end: u32,
}

impl TokenRange {
    /// The tokens from `start` up to `end`.
    pub const fn new(start: usize, end: usize) -> TokenRange {
        TokenRange { start: start as u32, end: end as u32 }
    }

    /// The same range for slices.
    pub const fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }

    /// How many tokens.
    pub const fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether it holds no token.
    pub const fn is_empty(self) -> bool {
        self.start >= self.end
    }

    /// Whether `token` lies in it.
    pub const fn holds(self, token: usize) -> bool {
        self.start as usize <= token && token < self.end as usize
    }

    /// From the first byte of its first token to the last of its last, or none when it is empty.
    pub fn span(self, tokens: &[tokens::Token]) -> Option<crate::span::Span> {
        let slice = tokens.get(self.range())?;
        Some(crate::span::Span::new(slice.first()?.start as usize, slice.last()?.end as usize))
    }
}
