//! Which two words entries begin with, as far as a few bits a pair can tell: most words that an entry of several words begins
//! with stand before another word than its second, and are known by this not to begin it.

use crate::lexicon::WordId;
use crate::lexicon::array::Array;
use crate::lexicon::packed::packed;

/// Bits a pair, so that one of sixteen others is taken for one.
const ROOM: usize = 16;

/// A Bloom filter with one hash.
#[derive(Debug, Default)]
pub struct Pairs {
    /// A power of two of them.
    words: Array<u64, 8>,
}

impl Pairs {
    /// The filter of these pairs.
    pub fn new(pairs: impl ExactSizeIterator<Item = (WordId, WordId)>) -> Pairs {
        let count = (pairs.len() * ROOM / 64).next_power_of_two();
        let mut filter = Pairs { words: std::iter::repeat_n(0, count).collect() };
        for (first, second) in pairs {
            let (word, bit) = filter.place(first, second);
            filter.words.set(word, filter.words.at(word) | bit);
        }
        filter
    }

    /// Whether an entry may begin with these words.
    #[inline]
    pub fn may_begin(&self, first: WordId, second: WordId) -> bool {
        let (word, bit) = self.place(first, second);
        self.words.at(word) & bit != 0
    }

    fn place(&self, first: WordId, second: WordId) -> (usize, u64) {
        // The golden ratio's bits.
        let mixed = (u64::from(first.0) << 32 | u64::from(second.0)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        ((mixed >> 40) as usize & (self.words.len() - 1), 1 << (mixed >> 34 & 63))
    }
}

packed! { Pairs { words } }
