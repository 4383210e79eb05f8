//! Four words of five: nothing but ASCII letters, and behind them what belongs to no word. They are cut and hashed eight letters
//! at a time.

use super::eights::{eight, letters};
use super::forms::LONGEST;
use super::scanner::Scanner;
use super::{Shape, TokenKind};
use crate::lexicon::{FormHash, WordId, function};

/// What ends a word for sure.
static ENDS: [bool; 256] = {
    let mut ends = [false; 256];
    let marks = b" ,\n;?!)\"";
    let mut i = 0;
    while i < marks.len() {
        ends[marks[i] as usize] = true;
        i += 1;
    }
    ends
};

/// The shape of a word of letters, by whether it has a capital, a small letter, and no other capital than its first letter.
const SHAPES: [Shape; 8] = {
    use Shape::{Lower, Mixed, Title, Upper};
    [Lower, Upper, Lower, Mixed, Lower, Upper, Lower, Title]
};

impl Scanner<'_> {
    /// Cuts the word that begins here, if it is a plain one.
    #[inline]
    pub fn plain_word(&mut self) -> bool {
        let start = self.at;
        let first = letters(eight(&self.bytes[start..]));
        let (mut form, mut end) = (FormHash::of(first.folded), start + first.len);
        // Of the letters behind the first.
        let (mut capitals, mut smalls) = (first.capitals, first.smalls());
        let mut more = first.capitals & !0xff;
        if first.len == 8 {
            loop {
                let letters = letters(eight(self.bytes.get(end..).unwrap_or_default()));
                if letters.len > 0 {
                    form.add(letters.folded);
                }
                end += letters.len;
                (capitals, smalls, more) =
                    (capitals | letters.capitals, smalls | letters.smalls(), more | letters.capitals);
                if end - start > LONGEST {
                    return false;
                }
                if letters.len < 8 {
                    break;
                }
            }
        }
        let shape = SHAPES[usize::from(capitals != 0) | usize::from(smalls != 0) << 1 | usize::from(more == 0) << 2];
        let mark = self.byte(end);
        if ENDS[usize::from(mark)] {
            self.plain(start, end, shape, form);
        } else if mark == b'.' && end > start + 1 && matches!(self.byte(end + 1), b' ' | b'\n' | b'"') {
            self.push_form(start, end, self.lexicon.word_of(form), shape, false);
        } else if let Some(close) = self.genitive(end) {
            self.plain(start, end, shape, form);
            self.put(TokenKind::Clitic, end, close, Shape::Lower, function::S, false);
        } else {
            return false;
        }
        true
    }

    fn plain(&mut self, start: usize, end: usize, shape: Shape, form: FormHash) {
        self.put(TokenKind::Word, start, end, shape, WordId::UNKNOWN, false);
        self.ask(form);
    }

    /// The end of the `'s` that begins at `at`, if nothing belongs to it that stands behind.
    fn genitive(&self, at: usize) -> Option<usize> {
        let len = match self.byte(at) {
            b'\'' => 1,
            0xE2 if self.byte(at + 1) == 0x80 && self.byte(at + 2) == 0x99 => 3,
            _ => return None,
        };
        let clitic = self.byte(at + len).eq_ignore_ascii_case(&b's') && ENDS[usize::from(self.byte(at + len + 1))];
        clitic.then_some(at + len + 1)
    }
}
