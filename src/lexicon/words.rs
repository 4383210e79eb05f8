//! Folded word forms to ids: an open-addressing table over one string of bytes, because fifteen thousand small boxes
//! cost more to make than all the rest of start-up.

use super::packed::{Packed, pack_bytes, unpack_bytes};

/// A word form of the lexicon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WordId(pub u32);

impl WordId {
    /// Any form that is not in the lexicon.
    pub const UNKNOWN: WordId = WordId(0);
}

/// One place of the table; free while its id is [`WordId::UNKNOWN`].
#[derive(Clone, Copy, Debug)]
struct Slot {
    key: u64,
    id: WordId,
}

/// The known forms. Never more than half full, so that a search ends soon.
#[derive(Debug)]
pub(super) struct Words {
    slots: Vec<Slot>,
    bytes: Vec<u8>,
    /// One past the last byte of each form, by id.
    ends: Vec<u32>,
}

impl Words {
    /// An empty table with room for `count` forms.
    pub fn with_capacity(count: usize) -> Words {
        let slots = vec![FREE; (count.max(8) * 2).next_power_of_two()];
        let mut ends = Vec::with_capacity(count + 1);
        ends.push(0);
        Words { slots, bytes: Vec::with_capacity(count * 8), ends }
    }

    /// How many ids there are, [`WordId::UNKNOWN`] included.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// The id of a folded form.
    pub fn get(&self, folded: &[u8]) -> WordId {
        self.search(folded, key(folded)).unwrap_or(WordId::UNKNOWN)
    }

    /// The id of a folded form, which is made known if it is not.
    pub fn intern(&mut self, folded: &[u8]) -> WordId {
        let key = key(folded);
        match self.search(folded, key) {
            Ok(id) => id,
            Err(free) => {
                let id = WordId(self.ends.len() as u32);
                self.bytes.extend_from_slice(folded);
                self.ends.push(self.bytes.len() as u32);
                self.slots[free] = Slot { key, id };
                if self.ends.len() * 2 > self.slots.len() {
                    self.grow();
                }
                id
            }
        }
    }

    /// The id, or the free slot where the search ended.
    fn search(&self, folded: &[u8], key: u64) -> Result<WordId, usize> {
        let mask = self.slots.len() - 1;
        let mut at = (key.wrapping_mul(SPREAD) >> 32) as usize & mask;
        loop {
            let slot = self.slots[at];
            if slot.id == WordId::UNKNOWN {
                return Err(at);
            }
            // Up to seven bytes the key is the form itself.
            if slot.key == key && (folded.len() < 8 || self.form(slot.id) == folded) {
                return Ok(slot.id);
            }
            at = (at + 1) & mask;
        }
    }

    fn form(&self, id: WordId) -> &[u8] {
        let id = id.0 as usize;
        &self.bytes[self.ends[id - 1] as usize..self.ends[id] as usize]
    }

    fn grow(&mut self) {
        self.slots = vec![FREE; self.slots.len() * 2];
        for id in (1..self.ends.len() as u32).map(WordId) {
            let key = key(self.form(id));
            if let Err(free) = self.search(self.form(id), key) {
                self.slots[free] = Slot { key, id };
            }
        }
    }
}

impl Packed for WordId {
    fn pack(&self, out: &mut Vec<u8>) {
        self.0.pack(out);
    }

    fn unpack(bytes: &mut &'static [u8]) -> WordId {
        WordId(u32::unpack(bytes))
    }
}

/// The forms one after the other; their places in the table are found anew.
impl Packed for Words {
    fn pack(&self, out: &mut Vec<u8>) {
        self.ends.pack(out);
        pack_bytes(&self.bytes, out);
    }

    fn unpack(bytes: &mut &'static [u8]) -> Words {
        let ends = Vec::<u32>::unpack(bytes);
        let forms = unpack_bytes(bytes);
        let mut words = Words::with_capacity(ends.len());
        for border in ends.windows(2) {
            words.intern(&forms[border[0] as usize..border[1] as usize]);
        }
        words
    }
}

const FREE: Slot = Slot { key: 0, id: WordId::UNKNOWN };
/// An odd number with well-mixed bits (the golden ratio's).
const SPREAD: u64 = 0x9E37_79B9_7F4A_7C15;

/// Up to seven bytes: the bytes and, in the last one, their number. Longer forms: a mix of their eights.
fn key(form: &[u8]) -> u64 {
    let eight = |bytes: &[u8]| {
        let mut word = [0; 8];
        word[..bytes.len()].copy_from_slice(bytes);
        u64::from_le_bytes(word)
    };
    if form.len() < 8 {
        return eight(form) | (form.len() as u64) << 56;
    }
    let mut key = form.len() as u64;
    for chunk in form.chunks(8) {
        key = (key.rotate_left(5) ^ eight(chunk)).wrapping_mul(SPREAD);
    }
    key | 1 << 63
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_keep_their_ids_while_the_table_grows() {
        let mut words = Words::with_capacity(0);
        let ids: Vec<WordId> = (0..5000).map(|n| words.intern(format!("word{n}").as_bytes())).collect();
        for (n, id) in ids.iter().enumerate() {
            assert_eq!(words.get(format!("word{n}").as_bytes()), *id);
            assert_eq!(words.intern(format!("word{n}").as_bytes()), *id);
        }
        assert_eq!(words.len(), 5001);
        assert_eq!(words.get(b"other"), WordId::UNKNOWN);
        assert_eq!(words.get(b""), WordId::UNKNOWN);
    }
}
