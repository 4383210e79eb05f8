//! Eight bytes of text at a time, in one number of which the first byte is the lowest.

/// A bit of each byte: that which ASCII has not, and that by which small letters differ from capitals.
const HIGH: u64 = 0x8080_8080_8080_8080;
const SMALL: u64 = 0x2020_2020_2020_2020;
/// Added to each byte, these reach the high bit from `a` on, and behind `z`.
const TO_A: u64 = 0x1f1f_1f1f_1f1f_1f1f;
const TO_Z: u64 = 0x0505_0505_0505_0505;

/// The ASCII letters that eight bytes begin with.
pub struct Letters {
    pub len: usize,
    /// In small letters, with zeros behind them.
    pub folded: u64,
    /// A bit for each capital.
    pub capitals: u64,
}

impl Letters {
    /// A bit for each small letter.
    #[inline]
    pub fn smalls(&self) -> u64 {
        self.folded & SMALL & !self.capitals
    }
}

/// The first eight of `bytes`, or all with zeros behind them.
#[inline]
pub fn eight(bytes: &[u8]) -> u64 {
    match bytes.first_chunk() {
        Some(eight) => u64::from_le_bytes(*eight),
        None => bytes.iter().rev().fold(0, |eight, &byte| eight << 8 | u64::from(byte)),
    }
}

/// The letters at the front of `eight`.
#[inline]
pub fn letters(eight: u64) -> Letters {
    let small = (eight | SMALL) & !HIGH;
    let others = !((small + TO_A) & !(small + TO_Z) & !eight) & HIGH;
    let len = others.trailing_zeros() / 8;
    let front = u64::MAX.checked_shr(64 - 8 * len).unwrap_or(0);
    Letters { len: len as usize, folded: small & front, capitals: !eight & SMALL & front }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_told_from_all_other_bytes() {
        for byte in 0..=u8::MAX {
            let found = letters(eight(&[b'a', b'Z', byte, b'b', byte, b'c', b'D', b'e']));
            assert_eq!(found.len, if byte.is_ascii_alphabetic() { 8 } else { 2 }, "{byte}");
        }
        assert_eq!(letters(eight(b"")).len, 0);
        let found = letters(eight(b"McKay"));
        assert_eq!((found.len, found.folded, found.capitals.count_ones()), (5, eight(b"mckay"), 2));
    }
}
