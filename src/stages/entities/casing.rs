//! How a text writes its words: in small letters, and with a capital where no sentence begins.
//!
//! A word of the lexicon costs one byte of a table; only the others are hashed.

use super::Layers;
use crate::lexicon::WordId;
use crate::stages::tokens::{Shape, Token, TokenKind};
use rustc_hash::FxHashMap;

const SMALL: u8 = 1;
const CAPITAL: u8 = 2;

/// What the text shows about capitals.
#[derive(Debug, Default)]
pub struct Casing<'a> {
    /// By word id.
    known: Vec<u8>,
    /// The other words as they are written.
    unknown: FxHashMap<&'a str, u8>,
    /// By sentence: whether its capitals say nothing.
    headings: Vec<bool>,
}

impl<'a> Casing<'a> {
    /// Looks at every word once.
    pub fn new(layers: &Layers<'a, '_>) -> Casing<'a> {
        let mut casing = Casing::default();
        casing.headings.reserve(layers.sentences.len());
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

    fn note(&mut self, layers: &Layers<'a, '_>, token: &Token, bit: u8) {
        if token.word == WordId::UNKNOWN {
            *self.unknown.entry(&layers.text[token.span()]).or_default() |= bit;
            return;
        }
        let id = token.word.0 as usize;
        if id >= self.known.len() {
            self.known.resize((id + 1).next_power_of_two(), 0);
        }
        self.known[id] |= bit;
    }

    /// Whether the word occurs in small letters.
    pub fn is_small(&self, layers: &Layers<'a, '_>, token: &Token) -> bool {
        match token.word {
            WordId::UNKNOWN => {
                let small = layers.text[token.span()].to_lowercase();
                self.unknown.get(small.as_str()).is_some_and(|bits| bits & SMALL != 0)
            }
            word => self.known.get(word.0 as usize).is_some_and(|bits| bits & SMALL != 0),
        }
    }

    /// Whether the word occurs with a capital that it owes to no place.
    pub fn is_capital(&self, layers: &Layers<'a, '_>, token: &Token) -> bool {
        let bits = match token.word {
            WordId::UNKNOWN => self.unknown.get(&layers.text[token.span()]),
            word => self.known.get(word.0 as usize),
        };
        bits.is_some_and(|bits| bits & CAPITAL != 0)
    }

    /// Whether all words of a sentence have capitals, but for the shortest.
    pub fn is_heading(&self, sentence: usize) -> bool {
        self.headings[sentence]
    }
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
