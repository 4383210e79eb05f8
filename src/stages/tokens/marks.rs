//! The tokens that are no words: numbers, marks, and what characters outside ASCII may be.

use super::forms::is_word_char;
use super::scanner::Scanner;
use super::{Gap, Mark, Shape, TokenKind};
use crate::lexicon::WordId;
use unicode_segmentation::UnicodeSegmentation;

impl Scanner<'_> {
    pub fn number(&mut self) {
        let start = self.at;
        let mut at = start;
        loop {
            let b = self.byte(at);
            let joins = match b {
                b',' | b'.' | b':' | b'/' => self.byte(at + 1).is_ascii_digit(),
                b'-' => self.alphanumeric_at(at + 1),
                0xE2 => self.text[at..].starts_with('\u{2013}') && self.byte(at + 3).is_ascii_digit(),
                _ => b.is_ascii_alphanumeric(),
            };
            if !joins {
                break;
            }
            at += if b == 0xE2 { 3 } else { 1 };
        }
        let hyphenated = self.bytes[start..at].iter().any(u8::is_ascii_alphabetic);
        // "No 10" is a house.
        let short = at <= start + 2;
        let word = if hyphenated || short { self.lookup(start, at) } else { WordId::UNKNOWN };
        self.push(start, at, TokenKind::Number, Shape::None, word);
    }

    pub fn mark(&mut self) {
        let start = self.at;
        let b = self.bytes[start];
        if b == b',' {
            return self.put(TokenKind::Comma, start, start + 1, Shape::None, WordId::UNKNOWN, false);
        }
        let double = self.byte(start + 1) == b;
        let (len, kind) = match b {
            b'.' if double => (self.repeat(b), TokenKind::Ellipsis),
            b'.' => (1, TokenKind::Stop),
            b':' | b';' | b'=' | b'<' if self.smiley(start) > 0 => (self.smiley(start), TokenKind::Symbol),
            b'?' => (1, TokenKind::Question),
            b'!' => (1, TokenKind::Exclamation),
            b':' => (1, TokenKind::Colon),
            b';' => (1, TokenKind::Semicolon),
            b'-' => (self.repeat(b), TokenKind::Dash),
            b'(' | b'[' | b'{' => (1, TokenKind::OpenBracket),
            b')' | b']' | b'}' => (1, TokenKind::CloseBracket),
            b'"' => (1, TokenKind::Quote(Mark::Straight)),
            b'`' if double => (2, TokenKind::Quote(Mark::Backticks)),
            b'`' => (1, TokenKind::Quote(Mark::SingleOpen)),
            b'\'' if double => (2, TokenKind::Quote(Mark::TwoSingles)),
            b'\'' => (1, TokenKind::Quote(Mark::StraightSingle)),
            b'*' if !double => (1, TokenKind::Bullet),
            b'*' | b'=' | b'_' | b'~' if double => (self.repeat(b), TokenKind::Symbol),
            b'@' | b'#' if self.alphanumeric_at(start + 1) => {
                let end = self.run_end(start + 1);
                return self.push(start, end, TokenKind::Word, Shape::Title, WordId::UNKNOWN);
            }
            _ => (1, TokenKind::Symbol),
        };
        self.note();
        self.push(start, start + len, kind, Shape::None, WordId::UNKNOWN);
    }

    /// The length of the smiley at `start` (`:)` `;-)` `=(` `:D` `<3`); 0 when there is none.
    fn smiley(&self, start: usize) -> usize {
        let nose = usize::from(matches!(self.byte(start + 1), b'-' | b'\'' | b'o'));
        let mouth = self.byte(start + 1 + nose);
        let eyes = self.bytes[start];
        let smiles = match mouth {
            b')' | b'(' => eyes != b'<' && (nose == 1 || start == 0 || !self.byte(start - 1).is_ascii_alphanumeric()),
            b'D' | b'P' | b'p' => eyes != b'<' && nose < 2 && !self.byte(start.wrapping_sub(1)).is_ascii_alphanumeric(),
            b'3' => eyes == b'<' && nose == 0,
            _ => false,
        };
        let mut end = start + 2 + nose;
        while smiles && matches!(mouth, b')' | b'(') && self.byte(end) == mouth {
            end += 1;
        }
        if smiles && !self.alphanumeric_at(end) { end - start } else { 0 }
    }

    fn repeat(&self, b: u8) -> usize {
        self.bytes[self.at..].iter().take_while(|&&x| x == b).count()
    }

    pub fn wide(&mut self) {
        let start = self.at;
        let rest = &self.text[start..];
        let Some(c) = rest.chars().next() else { return };
        let kind = match c {
            '“' => TokenKind::Quote(Mark::DoubleOpen),
            '”' | '″' => TokenKind::Quote(Mark::DoubleClose),
            '„' | '‟' => TokenKind::Quote(Mark::DoubleLow),
            '‘' | '‛' => TokenKind::Quote(Mark::SingleOpen),
            '’' => TokenKind::Quote(Mark::SingleClose),
            '‚' => TokenKind::Quote(Mark::SingleLow),
            '«' | '‹' => TokenKind::Quote(Mark::GuillemetOpen),
            '»' | '›' => TokenKind::Quote(Mark::GuillemetClose),
            '–' | '—' | '―' | '‒' => TokenKind::Dash,
            '…' => TokenKind::Ellipsis,
            '•' | '‣' | '▪' | '●' | '◦' | '·' | '■' => TokenKind::Bullet,
            '\u{85}' | '\u{2028}' => return self.skip(c, Gap::Line),
            '\u{2029}' => return self.skip(c, Gap::Paragraph),
            c if c.is_whitespace() => return self.skip(c, Gap::Space),
            '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{ad}' | '\u{2060}' => return self.skip(c, Gap::None),
            c if is_word_char(c) => return self.word(),
            _ => {
                let len = rest.graphemes(true).next().map_or(c.len_utf8(), str::len);
                self.note();
                return self.push(start, start + len, TokenKind::Symbol, Shape::None, WordId::UNKNOWN);
            }
        };
        self.note();
        self.put(kind, start, start + c.len_utf8(), Shape::None, WordId::UNKNOWN, false);
    }

    fn skip(&mut self, c: char, gap: Gap) {
        self.widen(gap);
        self.at += c.len_utf8();
    }
}
