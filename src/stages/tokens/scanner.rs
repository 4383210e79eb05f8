//! The pass over the bytes of a text that cuts it into tokens.

use super::forms::{LONGEST, clitic, fold, is_word_char, shape, shape_of};
use super::{Gap, Mark, Shape, Token, TokenKind};
use crate::lexicon::{Flags, Lexicon, WordId};
use unicode_segmentation::UnicodeSegmentation;

/// Splits `text` into tokens. Only the first 4 GiB of a text are looked at.
pub fn tokens(text: &str, lexicon: &Lexicon) -> Vec<Token> {
    let mut scanner = Scanner {
        text,
        bytes: text.as_bytes(),
        at: 0,
        lexicon,
        gap: Gap::Paragraph,
        out: Vec::with_capacity(text.len() / 5 + 8),
    };
    scanner.run();
    scanner.out
}

/// What a byte may begin.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
enum Class {
    Space,
    Letter,
    Digit,
    Mark,
    Wide,
}

static CLASS: [Class; 256] = {
    let mut table = [Class::Mark; 256];
    let mut i = 0;
    while i < 256 {
        let b = i as u8;
        table[i] = if b >= 0x80 {
            Class::Wide
        } else if b.is_ascii_alphabetic() {
            Class::Letter
        } else if b.is_ascii_digit() {
            Class::Digit
        } else if b <= b' ' || b == 0x7f {
            Class::Space
        } else {
            Class::Mark
        };
        i += 1;
    }
    table
};

struct Scanner<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    lexicon: &'a Lexicon,
    gap: Gap,
    out: Vec<Token>,
}

impl Scanner<'_> {
    fn run(&mut self) {
        let end = self.bytes.len().min(u32::MAX as usize - 16);
        while self.at < end {
            match CLASS[self.bytes[self.at] as usize] {
                Class::Space => self.space(),
                Class::Letter => self.word(),
                Class::Digit => self.number(),
                Class::Mark => self.mark(),
                Class::Wide => self.wide(),
            }
        }
    }

    fn byte(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(b' ')
    }

    fn space(&mut self) {
        let mut breaks = 0;
        while self.at < self.bytes.len() && CLASS[self.bytes[self.at] as usize] == Class::Space {
            let b = self.bytes[self.at];
            breaks += usize::from(b == b'\n' || b == b'\r' && self.byte(self.at + 1) != b'\n');
            self.at += 1;
        }
        self.widen(match breaks {
            0 => Gap::Space,
            1 => Gap::Line,
            _ => Gap::Paragraph,
        });
    }

    fn widen(&mut self, gap: Gap) {
        // Two stretches of breaks with only invisible characters between them are a blank line.
        self.gap = if self.gap == Gap::Line && gap == Gap::Line { Gap::Paragraph } else { self.gap.max(gap) };
    }

    fn push(&mut self, start: usize, end: usize, kind: TokenKind, shape: Shape, word: WordId) {
        self.out.push(Token { start: start as u32, end: end as u32, word, kind, shape, gap: self.gap });
        self.gap = Gap::None;
        self.at = end;
    }

    /// The end of the run of letters, digits and marks inside words that begins at `at`.
    fn run_end(&self, mut at: usize) -> usize {
        loop {
            let b = self.byte(at);
            match CLASS[b as usize] {
                Class::Letter | Class::Digit => at += 1,
                Class::Wide => {
                    let Some(c) = self.text[at..].chars().next() else { return at };
                    let inner = c == '\u{2019}' && self.letter_at(at + 3);
                    if !(inner || is_word_char(c)) {
                        return at;
                    }
                    at += c.len_utf8();
                }
                Class::Mark => {
                    let joins = match b {
                        b'\'' | b'_' => self.letter_at(at + 1),
                        b'-' => self.byte(at + 1) != b'-' && self.alphanumeric_at(at + 1),
                        b'&' => self.byte(at + 1).is_ascii_uppercase() && self.byte(at - 1).is_ascii_uppercase(),
                        b'.' => self.byte(at + 1).is_ascii_lowercase() || self.byte(at + 1).is_ascii_digit(),
                        _ => false,
                    };
                    if !joins {
                        return at;
                    }
                    at += 1;
                }
                Class::Space => return at,
            }
        }
    }

    fn letter_at(&self, at: usize) -> bool {
        match CLASS[self.byte(at) as usize] {
            Class::Letter => true,
            Class::Wide => self.text[at..].chars().next().is_some_and(char::is_alphabetic),
            _ => false,
        }
    }

    fn alphanumeric_at(&self, at: usize) -> bool {
        self.byte(at).is_ascii_digit() || self.letter_at(at)
    }

    fn word(&mut self) {
        let start = self.at;
        if self.plain_word(start) {
            return;
        }
        if self.byte(start + 1) == b'.'
            && self.bytes[start].is_ascii_alphabetic()
            && let Some(end) = self.acronym_end(start)
        {
            return self.push_word(start, end);
        }
        let mut end = self.run_end(start);
        if self.is_degree(start, end) {
            end = self.acronym_end(end + 1).unwrap_or(end);
        }
        if self.byte(end) == b':' && self.bytes[end..].starts_with(b"://") {
            end = self.text[end..].find(char::is_whitespace).map_or(self.text.len(), |n| end + n);
            return self.push(start, end, TokenKind::Symbol, Shape::None, WordId::UNKNOWN);
        }
        if self.byte(end) == b'@' && self.alphanumeric_at(end + 1) {
            end = self.run_end(end + 1);
            return self.push(start, end, TokenKind::Symbol, Shape::None, WordId::UNKNOWN);
        }
        if let Some(cut) = clitic(&self.text[start..end]) {
            self.push_word(start, start + cut);
            let word = self.lookup(start + cut, end);
            return self.push(start + cut, end, TokenKind::Clitic, Shape::Lower, word);
        }
        self.push_word(start, end);
    }

    /// Three words of four: nothing but ASCII letters, and behind them what belongs to no word. They are cut and folded in
    /// one pass.
    fn plain_word(&mut self, start: usize) -> bool {
        let mut folded = [0u8; LONGEST];
        let (mut len, mut upper) = (0, 0);
        while len < LONGEST && self.byte(start + len).is_ascii_alphabetic() {
            let b = self.bytes[start + len];
            folded[len] = b | 0x20;
            upper += usize::from(b & 0x20 == 0);
            len += 1;
        }
        let closed = matches!(self.byte(start + len), b' ' | b',' | b'\n' | b';' | b'?' | b'!' | b')' | b'"');
        if len == 0 || !closed {
            return false;
        }
        let word = self.lexicon.word_id(&folded[..len]);
        let shape = shape_of(self.bytes[start].is_ascii_uppercase(), upper, len - upper, || false);
        self.push(start, start + len, TokenKind::Word, shape, word);
        true
    }

    /// The end of `J.`, `U.S.`, `a.m.`, `Ph.D.`-like runs of single letters and stops; none when it is a plain word.
    fn acronym_end(&self, start: usize) -> Option<usize> {
        let mut at = start;
        let mut letters = 0;
        while self.byte(at).is_ascii_alphabetic() && self.byte(at + 1) == b'.' {
            at += 2;
            letters += 1;
        }
        if self.byte(at).is_ascii_alphanumeric() && letters > 0 {
            // "U.S.A" without the last stop; anything longer is another word behind a lost space.
            if self.byte(at).is_ascii_uppercase() && !self.alphanumeric_at(at + 1) {
                at += 1;
                letters += 1;
            } else if letters == 1 && self.byte(at).is_ascii_lowercase() {
                return None;
            }
        }
        let initial = letters == 1 && self.bytes[start].is_ascii_uppercase();
        let alone = letters == 1 && self.bytes[start] == b'I' && self.byte(at) == b' ';
        if alone && !self.next_is_capital(at) {
            return None;
        }
        if self.byte(at) == b'-' && self.letter_at(at + 1) {
            return Some(self.run_end(at));
        }
        (initial || letters > 1).then_some(at)
    }

    /// `Ph.D.`, `W.Va.`-like: a short capitalised word, a stop, and a single capital with its own.
    fn is_degree(&self, start: usize, end: usize) -> bool {
        let head = &self.bytes[start..end];
        let [first, rest @ ..] = head else { return false };
        rest.len() < 3
            && first.is_ascii_uppercase()
            && rest.iter().all(u8::is_ascii_lowercase)
            && self.byte(end) == b'.'
            && self.byte(end + 1).is_ascii_uppercase()
            && self.byte(end + 2) == b'.'
    }

    fn next_is_capital(&self, at: usize) -> bool {
        self.text[at..].trim_start_matches([' ', '\u{a0}']).chars().next().is_some_and(char::is_uppercase)
    }

    fn push_word(&mut self, start: usize, end: usize) {
        let (word, shape) = self.form(start, end);
        let mut end = end;
        let stop = self.byte(end) == b'.' && self.byte(end + 1) != b'.';
        if stop && self.lexicon.flags(word).any(Flags::ABBREVIATION) {
            let rest = self.text[end + 1..].trim_start_matches([' ', '\u{a0}']);
            let next = rest.chars().next();
            if self.lexicon.is_abbreviation(word, shape, next) {
                end += 1;
            }
        }
        self.push(start, end, TokenKind::Word, shape, word);
    }

    /// Lexicon form and casing, for words of ASCII letters in one pass.
    fn form(&self, start: usize, end: usize) -> (WordId, Shape) {
        let bytes = &self.bytes[start..end];
        let mut folded = [0u8; LONGEST];
        let (mut upper, mut lower, mut wide) = (0, 0, 0);
        if bytes.len() > LONGEST {
            return (WordId::UNKNOWN, shape(&self.text[start..end]));
        }
        for (target, &b) in folded.iter_mut().zip(bytes) {
            *target = b.to_ascii_lowercase();
            upper += usize::from(b.is_ascii_uppercase());
            lower += usize::from(b.is_ascii_lowercase());
            wide |= b;
        }
        if wide >= 0x80 {
            return (self.lookup(start, end), shape(&self.text[start..end]));
        }
        let word = self.lexicon.word_id(&folded[..bytes.len()]);
        let joined = || bytes.iter().any(|&b| b == b'-' || b == b'\'');
        (word, shape_of(bytes[0].is_ascii_uppercase(), upper, lower, joined))
    }

    fn lookup(&self, start: usize, end: usize) -> WordId {
        let mut folded = [0u8; LONGEST];
        match fold(&self.text[start..end], &mut folded) {
            Some(len) => self.lexicon.word_id(&folded[..len]),
            None => WordId::UNKNOWN,
        }
    }

    fn number(&mut self) {
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
        let word = if hyphenated { self.lookup(start, at) } else { WordId::UNKNOWN };
        self.push(start, at, TokenKind::Number, Shape::None, word);
    }

    fn mark(&mut self) {
        let start = self.at;
        let b = self.bytes[start];
        let double = self.byte(start + 1) == b;
        let (len, kind) = match b {
            b',' => (1, TokenKind::Comma),
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

    fn wide(&mut self) {
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
            '«' => TokenKind::Quote(Mark::GuillemetOpen),
            '»' => TokenKind::Quote(Mark::GuillemetClose),
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
                return self.push(start, start + len, TokenKind::Symbol, Shape::None, WordId::UNKNOWN);
            }
        };
        self.push(start, start + c.len_utf8(), kind, Shape::None, WordId::UNKNOWN);
    }

    fn skip(&mut self, c: char, gap: Gap) {
        self.widen(gap);
        self.at += c.len_utf8();
    }
}
