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

/// Bytes of a block: as many as a word has bits.
const BLOCK: usize = u64::BITS as usize;

/// Where units begin in so many bytes of a text.
#[derive(Clone, Copy, Debug)]
struct Block {
    /// Units that begin before it.
    before: usize,
    /// A bit for each byte where one begins, the lowest for the first.
    begins: u64,
}

/// Converts byte offsets of one text. Making it takes one pass over the text, or none where bytes and units are the same;
/// a conversion counts the bits of one word.
#[derive(Clone, Debug)]
pub struct Offsets {
    unit: Unit,
    /// Empty where units are bytes.
    blocks: Vec<Block>,
}

impl Offsets {
    /// A conversion for `text`.
    pub fn new(text: &str, unit: Unit) -> Offsets {
        let bytes = text.as_bytes();
        if unit == Unit::Bytes || bytes.is_ascii() {
            return Offsets { unit, blocks: Vec::new() };
        }
        let (whole, rest) = bytes.as_chunks::<BLOCK>();
        let mut last = [0; BLOCK];
        last[..rest.len()].copy_from_slice(rest);
        let (mut before, mut pair) = (0, 0);
        let block = |bytes: &[u8; BLOCK]| {
            let mut begins = !bits(bytes, |eight| eight & !(eight << 1));
            if unit == Unit::Utf16 {
                // The second unit of a pair begins at no byte: it is put at the second of its character's four.
                let four = bits(bytes, |eight| eight & eight << 1 & eight << 2 & eight << 3);
                begins |= four << 1 | pair;
                pair = four >> (BLOCK - 1);
            }
            let block = Block { before, begins };
            before += begins.count_ones() as usize;
            block
        };
        Offsets { unit, blocks: whole.iter().chain([&last]).map(block).collect() }
    }

    /// The unit it converts to.
    pub fn unit(&self) -> Unit {
        self.unit
    }

    /// Units before the byte `at`, which is on a character border.
    pub fn at(&self, at: usize) -> usize {
        match self.blocks.get(at / BLOCK) {
            Some(block) => block.before + (block.begins & ((1 << (at % BLOCK)) - 1)).count_ones() as usize,
            None => at,
        }
    }

    /// Start and end of `span`.
    pub fn span(&self, span: Span) -> [usize; 2] {
        [self.at(span.start), self.at(span.end)]
    }
}

/// A bit for each byte of `block`, the lowest for the first: the highest that `of` leaves in that byte of eight.
fn bits(block: &[u8; BLOCK], of: impl Fn(u64) -> u64) -> u64 {
    let (eights, _) = block.as_chunks::<8>();
    eights.iter().rev().fold(0, |bits, &eight| {
        let highest = of(u64::from_le_bytes(eight)) >> 7 & 0x0101_0101_0101_0101;
        // Moves the bit of the byte `i` to the place 56 + `i`.
        bits << 8 | highest.wrapping_mul(0x0102_0408_1020_4080) >> 56
    })
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
