//! Where in a text the few tokens stand that names are looked for by, as bits: who looks for some of them goes straight
//! there, and passes by the others 64 at a time.

use crate::lexicon::{Tag, WordId};
use crate::stages::tokens::{Shape, Token, TokenKind};
use std::iter;
use std::ops::Range;

/// What tokens are looked for.
#[derive(Clone, Copy)]
pub enum Row {
    /// Whatever begins with a capital.
    Capital,
    /// A small word that no heading has: a longer one, or a verb.
    Clause,
    /// A word that no lexicon has.
    Unknown,
    OpenBracket,
}

/// A row of bits for each of them, in their order, of 64 tokens.
type Block = [u64; 4];
const WIDTH: usize = u64::BITS as usize;
/// The most letters of a small word in a heading.
const SMALL: u32 = 3;

/// The bits of all tokens of a text.
#[derive(Debug)]
pub struct TokenBits {
    blocks: Vec<Block>,
}

impl TokenBits {
    /// Looks at every token once, without a branch that depends on it; `small` is told of each word and whether it is a small one.
    pub fn new(tokens: &[Token], tags: &[Tag], mut small: impl FnMut(WordId, bool)) -> TokenBits {
        let blocks = tokens.chunks(WIDTH).zip(tags.chunks(WIDTH)).map(|(tokens, tags)| {
            let (mut capitals, mut clauses, mut unknown, mut brackets) = (0, 0, 0, 0);
            for (at, (token, tag)) in tokens.iter().zip(tags).enumerate() {
                let capital = token.is_capitalized();
                let lower = (token.kind == TokenKind::Word) & (token.shape == Shape::Lower);
                let clause = lower & ((token.end - token.start > SMALL) | (*tag == Tag::Past));
                capitals |= u64::from(capital) << at;
                clauses |= u64::from(clause) << at;
                unknown |= u64::from((token.word == WordId::UNKNOWN) & (lower | capital)) << at;
                brackets |= u64::from(token.kind == TokenKind::OpenBracket) << at;
                small(token.word, lower);
            }
            [capitals, clauses, unknown, brackets]
        });
        TokenBits { blocks: blocks.collect() }
    }

    /// The first token of a row from `range`.
    #[inline]
    pub fn first(&self, row: Row, range: Range<usize>) -> Option<usize> {
        let mut block = range.start / WIDTH;
        let mut bits = self.blocks.get(block)?[row as usize] & u64::MAX << (range.start % WIDTH);
        while bits == 0 {
            block += 1;
            if block * WIDTH >= range.end {
                return None;
            }
            bits = self.blocks.get(block)?[row as usize];
        }
        Some(block * WIDTH + bits.trailing_zeros() as usize).filter(|&found| found < range.end)
    }

    /// The tokens of a row in `range`.
    #[inline]
    pub fn all(&self, row: Row, range: Range<usize>) -> impl Iterator<Item = usize> {
        let next = move |from: usize| self.first(row, from..range.end);
        iter::successors(next(range.start), move |&at| next(at + 1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stages::tokens::Gap;

    #[test]
    fn all_tokens_of_a_row_are_found() {
        let token = |i: u32| {
            let shape = if i.is_multiple_of(31) { Shape::Title } else { Shape::Lower };
            let (start, end, word) = (i, i + 1, WordId::UNKNOWN);
            Token { start, end, word, kind: TokenKind::Word, shape, gap: Gap::Space, hyphen: false }
        };
        let tokens: Vec<Token> = (0..200).map(token).collect();
        let mut small = 0;
        let bits = TokenBits::new(&tokens, &[Tag::Noun; 200], |_, is| small += usize::from(is));
        assert_eq!(bits.all(Row::Capital, 0..200).collect::<Vec<_>>(), [0, 31, 62, 93, 124, 155, 186]);
        assert_eq!(bits.all(Row::Capital, 32..124).collect::<Vec<_>>(), [62, 93]);
        assert_eq!((bits.all(Row::Unknown, 5..170).count(), small), (165, 193));
        assert_eq!((bits.first(Row::Clause, 0..200), bits.first(Row::Unknown, 200..200)), (None, None));
    }
}
