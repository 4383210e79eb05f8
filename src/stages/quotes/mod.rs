//! Quotation marks to quotes: which mark opens, which closes, which is an apostrophe or an inch.
//!
//! Marks of one paragraph are read together: first each mark says by its neighbours whether it may open or close
//! ([`marks`]), then a stack pairs them ([`pairs`]). Curly, straight, low, angled and doubled marks may be mixed, even
//! within one pair. Pairs begin anew in each paragraph, so that a lost mark spoils one sentence at most; a quote left
//! open goes on where the next paragraph begins with an opening mark again.

mod marks;
mod pairs;

use super::layout::Paragraph;
use super::tokens::Tokens;
use crate::lexicon::Lexicon;
use std::ops::Range;

/// A stretch of text in quotation marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quote {
    /// The opening mark.
    pub open: u32,
    /// The closing mark, or the last token inside when there is none.
    pub close: u32,
    /// Whether it has a closing mark.
    pub closed: bool,
    /// How many quotes of its paragraph hold it.
    pub depth: u8,
    /// Whether its marks are single ones.
    pub single: bool,
    /// The quote that holds it.
    pub parent: Option<u32>,
    /// The quote of an earlier paragraph that it continues: the opening mark is repeated and nothing was closed before.
    pub continues: Option<u32>,
}

impl Quote {
    /// The tokens between the marks.
    pub fn inner(&self) -> super::TokenRange {
        let end = if self.closed { self.close } else { self.close + 1 };
        super::TokenRange { start: self.open + 1, end: end.max(self.open + 1) }
    }
}

/// The quotes of a text, by opening mark, and for each token the quote it stands in.
#[derive(Clone, Debug, Default)]
pub struct Quotes {
    pub list: Vec<Quote>,
    /// For each token, 1 + the index of the innermost quote that holds it, the marks included; 0 for none.
    inside: Vec<u32>,
}

impl Quotes {
    /// The innermost quote that `token` stands in; its marks count as inside.
    pub fn innermost(&self, token: usize) -> Option<usize> {
        (*self.inside.get(token)? as usize).checked_sub(1)
    }

    /// Whether none of `tokens` stands in another quote than `around`.
    pub fn is_plain(&self, tokens: Range<usize>, around: Option<u32>) -> bool {
        let around = around.map_or(0, |quote| quote + 1);
        self.inside.get(tokens).is_none_or(|inside| inside.iter().all(|&quote| quote == around))
    }

    /// Whether `token` opens a quote.
    pub fn opens(&self, token: usize) -> bool {
        self.innermost(token).is_some_and(|i| self.list[i].open as usize == token)
    }

    /// Whether `token` is the closing mark of a quote.
    pub fn closes(&self, token: usize) -> bool {
        self.innermost(token).is_some_and(|i| self.list[i].closed && self.list[i].close as usize == token)
    }
}

/// Pairs the quotation marks of each paragraph.
pub fn quotes(text: &str, tokens: &Tokens, paragraphs: &[Paragraph], lexicon: &Lexicon) -> Quotes {
    let mut list: Vec<Quote> = Vec::new();
    let mut marks = Vec::new();
    let mut rest = tokens.marks.as_slice();
    let mut pairing = pairs::Pairing::default();
    for (i, paragraph) in paragraphs.iter().enumerate() {
        let (here, behind) = rest.split_at(rest.iter().take_while(|&&mark| mark < paragraph.tokens.end).count());
        rest = behind;
        marks::collect(text, tokens, here, paragraph, lexicon, &mut marks);
        let next = paragraphs.get(i + 1).and_then(|next| marks::opening(tokens, next));
        pairing.paragraph(tokens, paragraph, &marks, next, lexicon, &mut list);
    }
    let mut inside = vec![0; if list.is_empty() { 0 } else { tokens.len() }];
    for (i, quote) in list.iter().enumerate() {
        inside[quote.open as usize..=quote.close as usize].fill(i as u32 + 1);
    }
    Quotes { list, inside }
}

#[cfg(test)]
mod tests;
