//! Which two words entries begin with, as far as a few bits a use can tell: most words that an entry of several words begins
//! with stand before another word than its second, and are known by this not to begin it.

use crate::lexicon::WordId;
use crate::lexicon::array::Array;
use crate::lexicon::packed::packed;
use std::ops::Range;

/// Bits a use, so that one of sixteen others is taken for a second word.
const ROOM: usize = 16;

/// A Bloom filter with one hash for each word, as long as the word has uses: those of the frequent words stay in the cache.
#[derive(Debug, Default)]
pub struct Seconds {
    /// For each use the bits of one.
    bits: Array<u16, 2>,
}

packed! { Seconds { bits } }

impl Seconds {
    /// No second words, and room for those of `uses`.
    pub fn with_room(uses: usize) -> Seconds {
        Seconds { bits: std::iter::repeat_n(0, uses).collect() }
    }

    /// Adds the second word of a use to those of a word that has these uses.
    pub fn add(&mut self, uses: Range<usize>, second: WordId) {
        let (at, bit) = place(&uses, second);
        self.bits.set(at, self.bits.at(at) | bit);
    }

    /// Whether a word that has these uses, and has some, may go on with `second`.
    #[inline]
    pub fn may_have(&self, uses: &Range<usize>, second: WordId) -> bool {
        let (at, bit) = place(uses, second);
        self.bits.at(at) & bit != 0
    }
}

#[inline]
fn place(uses: &Range<usize>, second: WordId) -> (usize, u16) {
    // The golden ratio's bits, and by their product with the length as many as are needed.
    let mixed = second.0.wrapping_mul(0x9E37_79B9);
    let bit = ((u64::from(mixed) * (uses.len() * ROOM) as u64) >> 32) as usize;
    (uses.start + bit / ROOM, 1 << (bit % ROOM))
}
