//! Byte offsets to the unit a reader of the records counts in.

use crate::claim::names;
use crate::span::Span;

names! {
    /// What offsets in records count.
    Unit {
        /// Unicode code points, as Python, spaCy, brat and the W3C TextPositionSelector count.
        Chars = "chars",
        /// Bytes of UTF-8, as Rust and Go count.
        Bytes = "bytes",
        /// UTF-16 code units, as JavaScript and Java count.
        Utf16 = "utf16",
    }
}

/// Bytes between two checkpoints.
const STEP: usize = 64;

/// Converts byte offsets of one text. Making it takes one pass over the text, or none where bytes and units are the same;
/// each conversion looks at no more than 64 bytes.
#[derive(Clone, Debug)]
pub struct Offsets<'a> {
    text: &'a [u8],
    unit: Unit,
    /// Units before each multiple of `STEP` bytes; empty where units are bytes.
    checkpoints: Vec<usize>,
}

impl<'a> Offsets<'a> {
    /// A conversion for `text`.
    pub fn new(text: &'a str, unit: Unit) -> Offsets<'a> {
        let bytes = text.as_bytes();
        let mut checkpoints = Vec::new();
        if unit != Unit::Bytes && !bytes.is_ascii() {
            checkpoints.reserve(bytes.len() / STEP + 1);
            let mut units = 0;
            for block in bytes.chunks(STEP) {
                checkpoints.push(units);
                units += count(block, unit);
            }
            checkpoints.push(units);
        }
        Offsets { text: bytes, unit, checkpoints }
    }

    /// The unit it converts to.
    pub fn unit(&self) -> Unit {
        self.unit
    }

    /// Units before the byte `at`, which is on a character border.
    pub fn at(&self, at: usize) -> usize {
        match self.checkpoints.get(at / STEP) {
            Some(before) => before + count(&self.text[at / STEP * STEP..at], self.unit),
            None => at,
        }
    }

    /// Start and end of `span`.
    pub fn span(&self, span: Span) -> [usize; 2] {
        [self.at(span.start), self.at(span.end)]
    }
}

/// Units that begin in `block`: every byte that continues no character, and for UTF-16 each leading byte of a pair twice.
fn count(block: &[u8], unit: Unit) -> usize {
    let chars = block.iter().filter(|&&byte| byte & 0xC0 != 0x80).count();
    match unit {
        Unit::Bytes => block.len(),
        Unit::Chars => chars,
        Unit::Utf16 => chars + block.iter().filter(|&&byte| byte >= 0xF0).count(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn counts_as_the_standard_library_does(text in ".{0,300}") {
            let (chars, utf16) = (Offsets::new(&text, Unit::Chars), Offsets::new(&text, Unit::Utf16));
            let bytes = Offsets::new(&text, Unit::Bytes);
            for at in text.char_indices().map(|(at, _)| at).chain([text.len()]) {
                prop_assert_eq!(chars.at(at), text[..at].chars().count());
                prop_assert_eq!(utf16.at(at), text[..at].encode_utf16().count());
                prop_assert_eq!(bytes.at(at), at);
            }
        }
    }
}
