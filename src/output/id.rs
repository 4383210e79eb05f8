//! Ids in records: of claims, the same in every run; of entities, their number in the article.

use crate::claim::Claim;
use crate::span::Span;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Serialize, Serializer};
use std::borrow::Cow;
use std::fmt;

/// Names a claim: a hash of the article's id and of the bytes where cue and content stand, whatever unit is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ClaimId(u64);

impl ClaimId {
    /// The id of `claim` in the article `doc_id`.
    pub fn new(doc_id: &str, claim: &Claim<'_>) -> ClaimId {
        ClaimId::within(doc_id)(claim)
    }

    /// Gives the ids of the claims of the article `doc_id`.
    pub(super) fn within(doc_id: &str) -> impl Fn(&Claim<'_>) -> ClaimId {
        let mut article = Fnv::new();
        article.bytes(doc_id.as_bytes());
        move |claim| {
            let mut hash = Fnv(article.0);
            hash.spans(claim.cue.as_ref().map_or(&[], |cue| &cue.spans));
            hash.spans(&claim.content_spans);
            ClaimId(hash.0)
        }
    }

    /// Its sixteen hexadecimal digits.
    pub(super) fn digits(self) -> [u8; 16] {
        let [high, low] = [self.0 >> 32, self.0 & u64::from(u32::MAX)].map(|half| hexadecimal(half).to_be_bytes());
        let mut digits = [0; 16];
        digits[..8].copy_from_slice(&high);
        digits[8..].copy_from_slice(&low);
        digits
    }
}

/// The eight digits of a number of 32 bits, the first of them in the highest byte.
fn hexadecimal(number: u64) -> u64 {
    const EACH: u64 = u64::MAX / 0xFF;
    // Each step parts what stands together: two bytes, bytes, halves of bytes.
    let two = (number | number << 16) & 0x0000_FFFF_0000_FFFF;
    let one = (two | two << 8) & 0x00FF_00FF_00FF_00FF;
    let half = (one | one << 4) & 0x0F0F_0F0F_0F0F_0F0F;
    // Those above nine stand at the letters.
    let letters = ((half + 6 * EACH) >> 4) & EACH;
    half + u64::from(b'0') * EACH + letters * u64::from(b'a' - b'0' - 10)
}

impl fmt::Display for ClaimId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

/// Names an entity within its article: `E1` is the first of [`Document::entities`](crate::Document::entities).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EntityId(usize);

impl EntityId {
    /// The id of the entity at `index`.
    pub fn new(index: usize) -> EntityId {
        EntityId(index + 1)
    }

    /// The number in it.
    pub(super) fn number(self) -> usize {
        self.0
    }
}

impl fmt::Display for EntityId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "E{}", self.0)
    }
}

macro_rules! as_text {
    ($type:ident, $pattern:literal) => {
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl JsonSchema for $type {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                stringify!($type).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({"type": "string", "pattern": $pattern})
            }
        }
    };
}
as_text!(ClaimId, "^[0-9a-f]{16}$");
as_text!(EntityId, "^E[1-9][0-9]*$");

/// FNV-1a with 64 bits (Fowler, Noll, Vo): short, and the same on every machine and in every release.
struct Fnv(u64);

impl Fnv {
    fn new() -> Fnv {
        Fnv(0xcbf2_9ce4_8422_2325)
    }

    fn bytes(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(PRIME);
        }
    }

    /// The number of spans goes in too, so that a span cannot move from the cue to the content unseen.
    fn spans(&mut self, spans: &[Span]) {
        self.number(spans.len());
        for span in spans {
            self.number(span.start);
            self.number(span.end);
        }
    }

    /// The eight bytes of a number, the lowest first: the zeros above it are nothing but multiplications.
    fn number(&mut self, number: usize) {
        let used = (u64::BITS - (number as u64).leading_zeros()).div_ceil(8) as usize;
        self.bytes(&(number as u64).to_le_bytes()[..used]);
        self.0 = self.0.wrapping_mul(ZEROS[8 - used]);
    }
}

/// The prime of the hash.
const PRIME: u64 = 0x0100_0000_01b3;

/// Its powers: what so many zeros multiply the hash by.
const ZEROS: [u64; 9] = {
    let mut powers = [1u64; 9];
    let mut i = 1;
    while i < powers.len() {
        powers[i] = powers[i - 1].wrapping_mul(PRIME);
        i += 1;
    }
    powers
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_the_published_one() {
        let mut hash = Fnv::new();
        hash.bytes(b"foobar");
        assert_eq!(hash.0, 0x8594_4171_f739_67e8);
    }

    #[test]
    fn a_number_is_hashed_as_its_eight_bytes() {
        for number in [0, 1, 255, 256, 0x0001_0203, usize::MAX] {
            let (mut by_number, mut by_bytes) = (Fnv::new(), Fnv::new());
            by_number.number(number);
            by_bytes.bytes(&(number as u64).to_le_bytes());
            assert_eq!(by_number.0, by_bytes.0, "{number}");
        }
    }

    #[test]
    fn ids_read_as_documented() {
        assert_eq!(EntityId::new(2).to_string(), "E3");
        assert_eq!(ClaimId(0xab).to_string(), "00000000000000ab");
        for id in [0xab, 0x0123_4567_89ab_cdef, 0xfedc_ba98_7654_3210] {
            assert_eq!(ClaimId(id).digits(), ClaimId(id).to_string().as_bytes());
        }
    }
}
