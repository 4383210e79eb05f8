//! The pass over the bytes of a text that cuts it into tokens.

use super::classes::{CLASS, Class};
use super::forms::{LONGEST, clitic, fold, is_word_char, shape, shape_of};
use super::{Gap, Shape, Token, TokenKind, Tokens};
use crate::lexicon::{Flags, FormHash, Lexicon, WordId};

/// Splits `text` into tokens. Only the first 4 GiB of a text are looked at.
pub fn tokens(text: &str, lexicon: &Lexicon) -> Tokens {
    let mut scanner = Scanner {
        text,
        bytes: text.as_bytes(),
        at: 0,
        lexicon,
        gap: Gap::Paragraph,
        // English has fewer.
        out: Vec::with_capacity(text.len() / 4 + 8),
        marks: Vec::with_capacity(text.len() / 16 + 8),
        lines: Vec::new(),
        asked: [(0, FormHash::default()); ASKED],
        waiting: 0,
    };
    scanner.run();
    scanner.answer();
    let Scanner { out: list, marks, mut lines, .. } = scanner;
    // Behind the last token nothing begins.
    lines.pop_if(|line| *line as usize == list.len());
    Tokens { list, marks, lines }
}

/// So many words are looked up together, so that the memory is asked for many of them at a time.
const ASKED: usize = 64;

/// A text and how far it has been cut.
pub struct Scanner<'a> {
    pub text: &'a str,
    pub bytes: &'a [u8],
    pub at: usize,
    pub lexicon: &'a Lexicon,
    gap: Gap,
    out: Vec<Token>,
    marks: Vec<u32>,
    lines: Vec<u32>,
    /// Tokens whose words are still to be looked up, and how many they are.
    asked: [(u32, FormHash); ASKED],
    waiting: usize,
}

impl Scanner<'_> {
    fn run(&mut self) {
        let end = self.bytes.len().min(u32::MAX as usize - 16);
        while self.at < end {
            let class = CLASS[self.bytes[self.at] as usize];
            // Most often by far, since a token takes the blank behind it along.
            if class == Class::Letter {
                if !self.plain_word() {
                    self.word();
                }
                continue;
            }
            match class {
                Class::Space => self.space(),
                Class::Letter => self.word(),
                Class::Digit => self.number(),
                Class::Mark => self.mark(),
                Class::Wide => self.wide(),
            }
        }
    }

    pub fn byte(&self, at: usize) -> u8 {
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

    pub fn widen(&mut self, gap: Gap) {
        // Two stretches of breaks with only invisible characters between them are a blank line.
        self.gap = if self.gap == Gap::Line && gap == Gap::Line { Gap::Paragraph } else { self.gap.max(gap) };
        let next = self.out.len() as u32;
        if self.gap >= Gap::Line && next > 0 && self.lines.last() != Some(&next) {
            self.lines.push(next);
        }
    }

    pub fn push(&mut self, start: usize, end: usize, kind: TokenKind, shape: Shape, word: WordId) {
        let hyphen = self.byte(start) == b'-' || end - start > 1 && self.bytes[start..end].contains(&b'-');
        self.put(kind, start, end, shape, word, hyphen);
    }

    /// Notes that the next token is among the marks.
    #[inline]
    pub fn note(&mut self) {
        self.marks.push(self.out.len() as u32);
    }

    /// Adds a token, and goes on behind it and behind the one blank that most often follows.
    #[inline]
    pub fn put(&mut self, kind: TokenKind, start: usize, end: usize, shape: Shape, word: WordId, hyphen: bool) {
        self.out.push(Token { start: start as u32, end: end as u32, word, kind, shape, gap: self.gap, hyphen });
        let blank = self.byte(end) == b' ' && self.byte(end + 1) > b' ';
        self.gap = if blank { Gap::Space } else { Gap::None };
        self.at = end + usize::from(blank);
    }

    /// Has the word of the last token looked up by its form.
    #[inline]
    pub fn ask(&mut self, form: FormHash) {
        self.asked[self.waiting] = (self.out.len() as u32 - 1, form);
        self.waiting += 1;
        if self.waiting == ASKED {
            self.answer();
        }
    }

    fn answer(&mut self) {
        for &(token, form) in &self.asked[..self.waiting] {
            self.out[token as usize].word = self.lexicon.word_of(form);
        }
        self.waiting = 0;
    }

    /// The end of the run of letters, digits and marks inside words that begins at `at`.
    pub fn run_end(&self, mut at: usize) -> usize {
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

    pub fn letter_at(&self, at: usize) -> bool {
        match CLASS[self.byte(at) as usize] {
            Class::Letter => true,
            Class::Wide => self.text[at..].chars().next().is_some_and(char::is_alphabetic),
            _ => false,
        }
    }

    pub fn alphanumeric_at(&self, at: usize) -> bool {
        self.byte(at).is_ascii_digit() || self.letter_at(at)
    }

    /// A word of whatever letters and marks.
    #[inline(never)]
    pub fn word(&mut self) {
        let start = self.at;
        if self.byte(start + 1) == b'.'
            && self.bytes[start].is_ascii_alphabetic()
            && let Some(end) = self.acronym_end(start)
        {
            return self.push_word(start, end);
        }
        let mut end = self.run_end(start);
        // "D-N.Y."
        if self.byte(end) == b'.'
            && end > start + 1
            && self.byte(end - 2) == b'-'
            && self.byte(end - 1).is_ascii_uppercase()
        {
            end = self.acronym_end(end - 1).filter(|&whole| whole > end + 1).unwrap_or(end);
        }
        if self.is_degree(start, end) {
            end = self.acronym_end(end + 1).unwrap_or(end);
        }
        if self.byte(end) == b':' && self.bytes[end..].starts_with(b"://") {
            end = self.text[end..].find(char::is_whitespace).map_or(self.text.len(), |n| end + n);
            self.note();
            return self.push(start, end, TokenKind::Symbol, Shape::None, WordId::UNKNOWN);
        }
        if self.byte(end) == b'@' && self.alphanumeric_at(end + 1) {
            end = self.run_end(end + 1);
            self.note();
            return self.push(start, end, TokenKind::Symbol, Shape::None, WordId::UNKNOWN);
        }
        if let Some(cut) = clitic(&self.text[start..end]) {
            self.push_word(start, start + cut);
            let word = self.lookup(start + cut, end);
            return self.push(start + cut, end, TokenKind::Clitic, Shape::Lower, word);
        }
        self.push_word(start, end);
    }

    fn push_word(&mut self, start: usize, end: usize) {
        let (word, shape) = self.form(start, end);
        let hyphen = self.bytes[start..end].contains(&b'-');
        self.push_form(start, end, word, shape, hyphen);
    }

    /// A word of known form, with the stop behind it where that belongs to it.
    pub fn push_form(&mut self, start: usize, mut end: usize, mut word: WordId, shape: Shape, hyphen: bool) {
        let stop = self.byte(end) == b'.' && self.byte(end + 1) != b'.';
        // "R-Wis.": a state behind a party's letter.
        let lettered = stop && word == WordId::UNKNOWN && end > start + 2 && self.bytes[start + 1] == b'-';
        let short = if lettered { self.lookup(start + 2, end) } else { word };
        if stop && self.lexicon.flags(short).any(Flags::ABBREVIATION) {
            let rest = self.text[end + 1..].trim_start_matches([' ', '\u{a0}']);
            let next = rest.chars().next();
            if self.lexicon.is_abbreviation(short, shape, next) {
                (word, end) = (short, end + 1);
            }
        }
        if self.bytes[end - 1] == b'.' {
            self.note();
        }
        self.put(TokenKind::Word, start, end, shape, word, hyphen);
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

    pub fn lookup(&self, start: usize, end: usize) -> WordId {
        let mut folded = [0u8; LONGEST];
        match fold(&self.text[start..end], &mut folded) {
            Some(len) => self.lexicon.word_id(&folded[..len]),
            None => WordId::UNKNOWN,
        }
    }
}
