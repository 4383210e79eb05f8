//! How a text writes its words: in small letters, and with a capital where no sentence begins.
//!
//! Words of the lexicon go into a table by their ids, as large as the text; only the others are hashed letter by
//! letter.

use super::Layers;
use super::bits::{Row, TokenBits};
use crate::lexicon::{Flags, WordId};
use crate::stages::tokens::{Shape, Token, TokenKind};
use rustc_hash::{FxBuildHasher, FxHashMap};
use std::ops::Range;

const SMALL: u32 = 1;
const CAPITAL: u32 = 2;
const SURNAME: u32 = 4;
/// How many bits a word has.
const BITS: u32 = 3;

/// What the text shows about capitals.
#[derive(Debug)]
pub struct Casing<'a> {
    /// Where its capitals stand.
    pub bits: TokenBits,
    known: Known,
    /// The other words as they are written.
    unknown: FxHashMap<&'a str, u32>,
    /// By sentence: whether its capitals say nothing.
    headings: Vec<bool>,
}

impl<'a> Casing<'a> {
    /// Looks at every word once, and at those with a capital again.
    pub fn new(layers: &Layers<'a, '_>) -> Casing<'a> {
        let Layers { tokens, tags, sentences, .. } = layers;
        let mut known = Known::with_room(tokens.len());
        let bits = TokenBits::new(tokens, tags, |word, small| known.note(word, SMALL * u32::from(small)));
        // More than most articles have.
        let unknown = FxHashMap::with_capacity_and_hasher(tokens.len() / 16, FxBuildHasher);
        let headings = sentences.iter().map(|sentence| is_heading(tokens, &bits, sentence.tokens.range())).collect();
        let mut casing = Casing { bits, known, unknown, headings };
        for at in casing.bits.all(Row::Unknown, 0..tokens.len()) {
            if tokens[at].shape == Shape::Lower {
                *casing.unknown.entry(layers.word(at)).or_default() |= SMALL;
            }
        }
        for (sentence, heading) in sentences.iter().zip(&casing.headings) {
            let range = sentence.tokens.range();
            let behind = if *heading { range.end } else { range.start + 1 };
            for at in casing.bits.all(Row::Capital, behind..range.end) {
                let (before, token) = (&tokens[at - 1], &tokens[at]);
                let given = || layers.has(at - 1, Flags::GIVEN_NAME.or(Flags::TITLE));
                // "Theresa May", "Mrs Price"
                let surname = before.is_capitalized() && given();
                let bits = if before.is_word() { CAPITAL } else { 0 } | if surname { SURNAME } else { 0 };
                match token.word {
                    _ if bits == 0 => {}
                    WordId::UNKNOWN => *casing.unknown.entry(layers.word(at)).or_default() |= bits,
                    word => casing.known.note(word, bits),
                }
            }
        }
        casing
    }

    /// Whether the word occurs in small letters.
    pub fn is_small(&self, layers: &Layers<'a, '_>, token: &Token) -> bool {
        match token.word {
            WordId::UNKNOWN => {
                let small = layers.text[token.span()].to_lowercase();
                self.unknown.get(small.as_str()).is_some_and(|bits| bits & SMALL != 0)
            }
            word => self.known.bits(word) & SMALL != 0,
        }
    }

    /// Whether the word occurs with a capital that it owes to no place.
    pub fn is_capital(&self, layers: &Layers<'a, '_>, token: &Token) -> bool {
        self.bits(layers, token) & CAPITAL != 0
    }

    /// Whether the word stands behind a given name or a title somewhere: Theresa May, Mrs Price.
    pub fn is_surname(&self, layers: &Layers<'a, '_>, token: &Token) -> bool {
        self.bits(layers, token) & SURNAME != 0
    }

    /// What is noted of the word as it is written.
    fn bits(&self, layers: &Layers<'a, '_>, token: &Token) -> u32 {
        match token.word {
            WordId::UNKNOWN => self.unknown.get(&layers.text[token.span()]).copied().unwrap_or(0),
            word => self.known.bits(word),
        }
    }

    /// Whether all words of a sentence have capitals, but for the shortest.
    pub fn is_heading(&self, sentence: usize) -> bool {
        self.headings[sentence]
    }
}

/// Some bits for each word: an open-addressing table that is never full.
#[derive(Debug)]
struct Known {
    /// A power of two of them, each a word's id above its bits; 0 where none is.
    places: Vec<u32>,
}

impl Known {
    /// A table with room for `count` words.
    fn with_room(count: usize) -> Known {
        Known { places: vec![0; (count + 1).next_power_of_two()] }
    }

    fn note(&mut self, word: WordId, bits: u32) {
        let at = self.find(word);
        self.places[at] |= word.0 << BITS | bits;
    }

    fn bits(&self, word: WordId) -> u32 {
        self.places[self.find(word)]
    }

    /// Where a word stands, or would stand.
    fn find(&self, word: WordId) -> usize {
        let mask = self.places.len() - 1;
        // The golden ratio's bits.
        let mut at = (word.0.wrapping_mul(0x9E37_79B9) >> 8) as usize & mask;
        // Whether the place is the word's or free, as one question, since nobody can foresee which of the two: a product of both.
        let other = |place: u32| u64::from(place) * u64::from(place >> BITS ^ word.0) != 0;
        while other(self.places[at]) {
            at = (at + 1) & mask;
        }
        at
    }
}

/// Whether only the shortest words of a sentence are small, and none of them is a verb: "The Board met on Monday" has
/// one.
fn is_heading(tokens: &[Token], bits: &TokenBits, sentence: Range<usize>) -> bool {
    let words = || tokens[sentence.clone()].iter().filter(|token| token.kind == TokenKind::Word);
    bits.first(Row::Clause, sentence.clone()).is_none() && words().nth(3).is_some()
}
