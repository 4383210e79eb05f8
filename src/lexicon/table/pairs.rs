//! Which two words entries begin with, as far as a few bits a pair can tell: most words that an entry of several words begins
//! with stand before another word than its second, and are known by this not to begin it.

use crate::lexicon::{Packed, WordId};

/// Bits a pair, so that one of sixteen others is taken for one.
const ROOM: usize = 16;

/// A Bloom filter with one hash.
#[derive(Debug, Default)]
pub struct Pairs {
    /// A power of two of them.
    words: Vec<u64>,
}

impl Pairs {
    /// The filter of these pairs.
    pub fn new(pairs: impl ExactSizeIterator<Item = (WordId, WordId)>) -> Pairs {
        let mut filter = Pairs { words: vec![0; (pairs.len() * ROOM / 64).next_power_of_two()] };
        for (first, second) in pairs {
            let (word, bit) = filter.place(first, second);
            filter.words[word] |= bit;
        }
        filter
    }

    /// Whether an entry may begin with these words.
    #[inline]
    pub fn may_begin(&self, first: WordId, second: WordId) -> bool {
        let (word, bit) = self.place(first, second);
        self.words[word] & bit != 0
    }

    fn place(&self, first: WordId, second: WordId) -> (usize, u64) {
        // The golden ratio's bits.
        let mixed = (u64::from(first.0) << 32 | u64::from(second.0)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        ((mixed >> 40) as usize & (self.words.len() - 1), 1 << (mixed >> 34 & 63))
    }
}

impl Packed for Pairs {
    fn pack(&self, out: &mut Vec<u8>) {
        self.words.pack(out);
    }

    fn unpack(bytes: &mut &'static [u8]) -> Pairs {
        Pairs { words: Packed::unpack(bytes) }
    }
}
