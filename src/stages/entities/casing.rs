//! How a text writes its words: in small letters, and with a capital where no sentence begins.
//!
//! A word of the lexicon costs two bits of a table; only the others are hashed.

use super::Layers;
use crate::lexicon::WordId;
use crate::stages::tokens::{Shape, Token, TokenKind};
use rustc_hash::FxHashMap;

const SMALL: u64 = 1;
const CAPITAL: u64 = 2;

/// What the text shows about capitals.
#[derive(Debug)]
pub struct Casing<'a> {
    /// By word id, 32 to an item.
    known: Vec<u64>,
    /// The other words as they are written.
    unknown: FxHashMap<&'a str, u64>,
    /// By sentence: whether its capitals say nothing.
    headings: Vec<bool>,
}

impl<'a> Casing<'a> {
    /// Looks at every word once.
    pub fn new(layers: &Layers<'a, '_>) -> Casing<'a> {
        let last = layers.tokens.iter().map(|token| token.word).max().unwrap_or(WordId::UNKNOWN);
        let mut casing = Casing {
            known: vec![0; place(last).0 + 1],
            unknown: FxHashMap::default(),
            headings: Vec::with_capacity(layers.sentences.len()),
        };
        for sentence in layers.sentences {
            let tokens = &layers.tokens[sentence.tokens.range()];
            let heading = is_heading(tokens);
            casing.headings.push(heading);
            let mut behind_word = false;
            for token in tokens {
                match token.shape {
                    Shape::Lower if token.kind == TokenKind::Word => casing.note(layers, token, SMALL),
                    Shape::Title | Shape::Upper | Shape::Mixed if behind_word && !heading => {
                        casing.note(layers, token, CAPITAL);
                    }
                    _ => {}
                }
                behind_word = token.is_word();
            }
        }
        casing
    }

    fn note(&mut self, layers: &Layers<'a, '_>, token: &Token, bit: u64) {
        if token.word == WordId::UNKNOWN {
            *self.unknown.entry(&layers.text[token.span()]).or_default() |= bit;
            return;
        }
        let (item, shift) = place(token.word);
        self.known[item] |= bit << shift;
    }

    /// Whether the word occurs in small letters.
    pub fn is_small(&self, layers: &Layers<'a, '_>, token: &Token) -> bool {
        match token.word {
            WordId::UNKNOWN => {
                let small = layers.text[token.span()].to_lowercase();
                self.unknown.get(small.as_str()).is_some_and(|bits| bits & SMALL != 0)
            }
            word => self.known(word) & SMALL != 0,
        }
    }

    /// Whether the word occurs with a capital that it owes to no place.
    pub fn is_capital(&self, layers: &Layers<'a, '_>, token: &Token) -> bool {
        let bits = match token.word {
            WordId::UNKNOWN => self.unknown.get(&layers.text[token.span()]).copied().unwrap_or(0),
            word => self.known(word),
        };
        bits & CAPITAL != 0
    }

    fn known(&self, word: WordId) -> u64 {
        let (item, shift) = place(word);
        self.known[item] >> shift
    }

    /// Whether all words of a sentence have capitals, but for the shortest.
    pub fn is_heading(&self, sentence: usize) -> bool {
        self.headings[sentence]
    }
}

/// Where the two bits of a word stand.
fn place(word: WordId) -> (usize, u32) {
    (word.0 as usize / 32, word.0 % 32 * 2)
}

fn is_heading(tokens: &[Token]) -> bool {
    let mut words = 0;
    for token in tokens.iter().filter(|token| token.kind == TokenKind::Word) {
        if token.shape == Shape::Lower && token.end - token.start > 3 {
            return false;
        }
        words += 1;
    }
    words > 3
}
