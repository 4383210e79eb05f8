//! Folded word forms to ids: an open-addressing table of eight bytes a place, because it is looked into for every word of a
//! text, and what is smaller stays in the cache.
//!
//! A place holds the id and forty bits of the form's hash. What is looked up is not compared letter by letter: of 10^12 words
//! that are not known, one is taken for another that is. The forms themselves are there for the table to grow.

use super::array::{Array, fixed_number};
use super::packed::{Packed, pack_bytes, unpack_bytes};
use std::borrow::Cow;

/// A word form of the lexicon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WordId(pub u32);

impl WordId {
    /// Any form that is not in the lexicon.
    pub const UNKNOWN: WordId = WordId(0);
}

/// The hash of a folded form, made of its bytes eight at a time; the last eight are filled up with zeros.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FormHash(u64);

impl FormHash {
    /// The hash of a whole form.
    pub fn new(form: &[u8]) -> FormHash {
        let (eights, rest) = form.as_chunks();
        let mut hash = FormHash::default();
        eights.iter().for_each(|eight| hash.add(u64::from_le_bytes(*eight)));
        if !rest.is_empty() {
            hash.add(rest.iter().rev().fold(0, |eight, &byte| eight << 8 | u64::from(byte)));
        }
        hash
    }

    /// The hash of up to eight bytes in one number, the first of them the lowest.
    pub fn of(eight: u64) -> FormHash {
        let mut hash = FormHash::default();
        hash.add(eight);
        hash
    }

    /// Goes on with the next eight bytes, the first of them the lowest: the two halves of a product, of which every bit depends
    /// on all bytes.
    #[inline]
    pub fn add(&mut self, eight: u64) {
        let product = u128::from(self.0 ^ eight ^ START) * u128::from(SPREAD);
        self.0 = product as u64 ^ (product >> 64) as u64;
    }
}

/// Bits without a pattern (those of pi), so that no eight bytes of letters are lost in the product.
const START: u64 = 0x2436_A308_8D31_3198;
/// An odd number with well-mixed bits (the golden ratio's).
const SPREAD: u64 = 0x9E37_79B9_7F4A_7C15;
/// The bits of a place that are the id; the others are the upper ones of the hash, the lower of which say where it stands.
const ID: u64 = (1 << 24) - 1;

/// The known forms. Never more than half full, so that a search ends soon.
#[derive(Debug)]
pub(super) struct Words {
    /// Free where the id is [`WordId::UNKNOWN`].
    places: Array<u64, 8>,
    /// By id, each behind a byte with its length.
    forms: Cow<'static, [u8]>,
    /// How many ids there are, [`WordId::UNKNOWN`] included.
    count: u32,
}

impl Words {
    /// An empty table with room for `count` forms.
    pub fn with_capacity(count: usize) -> Words {
        Words { places: free((count.max(8) * 2).next_power_of_two()), forms: Cow::Borrowed(&[]), count: 1 }
    }

    /// How many ids there are, [`WordId::UNKNOWN`] included.
    pub fn len(&self) -> usize {
        self.count as usize
    }

    /// The id of a folded form.
    #[inline]
    pub fn get(&self, form: FormHash) -> WordId {
        self.search(form).unwrap_or(WordId::UNKNOWN)
    }

    /// The id of a folded form, which is made known if it is not. At most 255 bytes of it are kept.
    pub fn intern(&mut self, folded: &[u8]) -> WordId {
        let folded = &folded[..folded.len().min(u8::MAX.into())];
        self.search(FormHash::new(folded)).unwrap_or_else(|free| {
            let id = self.count;
            let forms = self.forms.to_mut();
            forms.push(folded.len() as u8);
            forms.extend_from_slice(folded);
            self.places.set(free, place(FormHash::new(folded), id));
            self.count += 1;
            if self.len() * 2 > self.places.len() {
                self.grow();
            }
            WordId(id)
        })
    }

    /// The id, or the free place where the search ended.
    #[inline]
    fn search(&self, form: FormHash) -> Result<WordId, usize> {
        let mask = self.places.len() - 1;
        let mut at = form.0 as usize & mask;
        loop {
            let place = self.places.at(at);
            if place & ID == 0 {
                return Err(at);
            }
            if (place ^ form.0) & !ID == 0 {
                return Ok(WordId((place & ID) as u32));
            }
            at = (at + 1) & mask;
        }
    }

    fn grow(&mut self) {
        self.places = free(self.places.len() * 2);
        let mut rest = &*self.forms;
        for id in 1..self.count {
            let Some((&len, behind)) = rest.split_first() else { return };
            let (form, behind) = behind.split_at(len.into());
            let form = FormHash::new(form);
            if let Err(free) = self.search(form) {
                self.places.set(free, place(form, id));
            }
            rest = behind;
        }
    }
}

/// So many free places.
fn free(count: usize) -> Array<u64, 8> {
    std::iter::repeat_n(0, count).collect()
}

fn place(form: FormHash, id: u32) -> u64 {
    form.0 & !ID | u64::from(id)
}

fixed_number! { WordId: u32 in 4 }

impl Packed for WordId {
    fn pack(&self, out: &mut Vec<u8>) {
        self.0.pack(out);
    }

    #[inline]
    fn unpack(bytes: &mut &'static [u8]) -> WordId {
        WordId(u32::unpack(bytes))
    }
}

impl Packed for Words {
    fn pack(&self, out: &mut Vec<u8>) {
        self.places.pack(out);
        pack_bytes(&self.forms, out);
        self.count.pack(out);
    }

    fn unpack(bytes: &mut &'static [u8]) -> Words {
        Words { places: Packed::unpack(bytes), forms: Cow::Borrowed(unpack_bytes(bytes)), count: u32::unpack(bytes) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_keep_their_ids_while_the_table_grows() {
        let mut words = Words::with_capacity(0);
        let ids: Vec<WordId> = (0..5000).map(|n| words.intern(format!("word{n}").as_bytes())).collect();
        for (n, id) in ids.iter().enumerate() {
            assert_eq!(words.get(FormHash::new(format!("word{n}").as_bytes())), *id);
            assert_eq!(words.intern(format!("word{n}").as_bytes()), *id);
        }
        assert_eq!(words.len(), 5001);
        assert_eq!(words.get(FormHash::new(b"other")), WordId::UNKNOWN);
        assert_eq!(words.get(FormHash::new(b"")), WordId::UNKNOWN);
    }

    #[test]
    fn a_hash_is_the_same_by_eights() {
        let mut hash = FormHash::of(u64::from_le_bytes(*b"reported"));
        hash.add(u64::from_le_bytes(*b"ly\0\0\0\0\0\0"));
        assert_eq!(hash, FormHash::new(b"reportedly"));
    }
}
