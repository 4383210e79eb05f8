//! How a text writes its words: in small letters, and with a capital where no sentence begins.
//!
//! Words of the lexicon go into a table by their ids, as large as the text; only the others are hashed letter by
//! letter.

use super::Layers;
use crate::lexicon::{Flags, Tag, WordId};
use crate::stages::tokens::{Shape, Token, TokenKind};
use rustc_hash::{FxBuildHasher, FxHashMap};

const SMALL: u32 = 1;
const CAPITAL: u32 = 2;
const SURNAME: u32 = 4;
/// How many bits a word has.
const BITS: u32 = 3;

/// What the text shows about capitals.
#[derive(Debug)]
pub struct Casing<'a> {
    known: Known,
    /// The other words as they are written.
    unknown: FxHashMap<&'a str, u32>,
    /// By sentence: whether its capitals say nothing.
    headings: Vec<bool>,
}

impl<'a> Casing<'a> {
    /// Looks at every word once.
    pub fn new(layers: &Layers<'a, '_>) -> Casing<'a> {
        let mut casing = Casing {
            known: Known::with_room(layers.tokens.len()),
            // More than most articles have.
            unknown: FxHashMap::with_capacity_and_hasher(layers.tokens.len() / 16, FxBuildHasher),
            headings: Vec::with_capacity(layers.sentences.len()),
        };
        for sentence in layers.sentences {
            let tokens = &layers.tokens[sentence.tokens.range()];
            let heading = is_heading(tokens, &layers.tags[sentence.tokens.range()]);
            casing.headings.push(heading);
            let mut behind_word = false;
            // "Theresa May", "Mrs Price"
            let mut behind_name = false;
            for token in tokens {
                let bits = match token.shape {
                    Shape::Lower if token.kind == TokenKind::Word => SMALL,
                    Shape::Title | Shape::Upper | Shape::Mixed if !heading => {
                        let surname = behind_name && token.is_capitalized();
                        (if behind_word { CAPITAL } else { 0 }) | if surname { SURNAME } else { 0 }
                    }
                    _ => 0,
                };
                if bits != 0 {
                    casing.note(layers, token, bits);
                }
                let named = || layers.lexicon.flags(token.word).any(Flags::GIVEN_NAME.or(Flags::TITLE));
                behind_name = token.is_capitalized() && named();
                behind_word = token.is_word();
            }
        }
        casing
    }

    fn note(&mut self, layers: &Layers<'a, '_>, token: &Token, bits: u32) {
        match token.word {
            WordId::UNKNOWN => *self.unknown.entry(&layers.text[token.span()]).or_default() |= bits,
            word => self.known.note(word, bits),
        }
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
        while self.places[at] != 0 && self.places[at] >> BITS != word.0 {
            at = (at + 1) & mask;
        }
        at
    }
}

/// Whether only the shortest words of a sentence are small, and none of them is a verb: "The Board met on Monday" has
/// one.
fn is_heading(tokens: &[Token], tags: &[Tag]) -> bool {
    let mut words = 0;
    for (token, tag) in tokens.iter().zip(tags).filter(|(token, _)| token.kind == TokenKind::Word) {
        if token.shape == Shape::Lower && (token.end - token.start > 3 || *tag == Tag::Past) {
            return false;
        }
        words += 1;
    }
    words > 3
}
