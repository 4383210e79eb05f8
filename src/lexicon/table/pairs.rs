//! With which word and the word behind it the entries of one kind begin, as far as a few bits can tell: for a kind that is looked
//! for at words as frequent as *in* and *as*, and nearly always in vain.

use crate::lexicon::WordId;
use crate::lexicon::array::Array;
use crate::lexicon::packed::packed;

/// Bits in all, as a power of two: half a kilobyte, which stays in the cache.
const BITS: u32 = 12;
const WIDTH: usize = u64::BITS as usize;

/// A Bloom filter with one hash for each pair; of an entry of one word the second is [`WordId::UNKNOWN`].
#[derive(Debug, Default)]
pub struct Pairs {
    bits: Array<u64, 8>,
}

packed! { Pairs { bits } }

impl Pairs {
    /// Those of these entries.
    pub fn of(pairs: impl Iterator<Item = (WordId, WordId)>) -> Pairs {
        let mut bits = [0; (1 << BITS) / WIDTH];
        for (first, second) in pairs {
            let at = place(first, second);
            bits[at / WIDTH] |= 1 << (at % WIDTH);
        }
        Pairs { bits: bits.into_iter().collect() }
    }

    /// Whether an entry may begin with `first`, and either be no longer or go on with `second`.
    #[inline]
    pub fn may_have(&self, first: WordId, second: WordId) -> bool {
        let bit = |at: usize| self.bits.at(at / WIDTH) >> (at % WIDTH);
        (bit(place(first, second)) | bit(place(first, WordId::UNKNOWN))) & 1 != 0
    }
}

#[inline]
fn place(first: WordId, second: WordId) -> usize {
    // The golden ratio's bits.
    let pair = u64::from(first.0) << u32::BITS | u64::from(second.0);
    (pair.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (u64::BITS - BITS)) as usize
}
