//! Folded word forms to ids: an open-addressing table over one string of bytes, because fifteen thousand small boxes
//! cost more to make than all the rest of start-up.

use rustc_hash::FxHasher;
use std::hash::Hasher;

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
    hash: u32,
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
        let slots = vec![Slot { hash: 0, id: WordId::UNKNOWN }; (count.max(8) * 2).next_power_of_two()];
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
        self.search(folded, hash(folded)).unwrap_or(WordId::UNKNOWN)
    }

    /// The id of a folded form, which is made known if it is not.
    pub fn intern(&mut self, folded: &[u8]) -> WordId {
        let hash = hash(folded);
        match self.search(folded, hash) {
            Ok(id) => id,
            Err(free) => {
                let id = WordId(self.ends.len() as u32);
                self.bytes.extend_from_slice(folded);
                self.ends.push(self.bytes.len() as u32);
                self.slots[free] = Slot { hash: hash as u32, id };
                if self.ends.len() * 2 > self.slots.len() {
                    self.grow();
                }
                id
            }
        }
    }

    /// The id, or the free slot where the search ended.
    fn search(&self, folded: &[u8], hash: u64) -> Result<WordId, usize> {
        let mask = self.slots.len() - 1;
        let mut at = (hash >> 32) as usize & mask;
        loop {
            let slot = self.slots[at];
            if slot.id == WordId::UNKNOWN {
                return Err(at);
            }
            if slot.hash == hash as u32 && self.form(slot.id) == folded {
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
        self.slots = vec![Slot { hash: 0, id: WordId::UNKNOWN }; self.slots.len() * 2];
        for id in (1..self.ends.len() as u32).map(WordId) {
            let hash = hash(self.form(id));
            if let Err(free) = self.search(self.form(id), hash) {
                self.slots[free] = Slot { hash: hash as u32, id };
            }
        }
    }
}

fn hash(folded: &[u8]) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(folded);
    hasher.finish()
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
