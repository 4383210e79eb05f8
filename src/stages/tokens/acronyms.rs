//! The words that stops stand in: initials, acronyms, degrees.

use super::scanner::Scanner;

impl Scanner<'_> {
    /// The end of `J.`, `U.S.`, `a.m.`, `Ph.D.`-like runs of single letters and stops; none when it is a plain word.
    pub fn acronym_end(&self, start: usize) -> Option<usize> {
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
        // "A.F.L.-C.I.O.", "U.S.-led"
        if self.byte(at) == b'-' && self.letter_at(at + 1) {
            let joined = self.byte(at + 1).is_ascii_uppercase() && self.byte(at + 2) == b'.';
            return joined.then(|| self.acronym_end(at + 1)).flatten().or_else(|| Some(self.run_end(at)));
        }
        (initial || letters > 1).then_some(at)
    }

    /// `Ph.D.`, `W.Va.`-like: a short capitalised word, a stop, and a single capital with its own.
    pub fn is_degree(&self, start: usize, end: usize) -> bool {
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
}
