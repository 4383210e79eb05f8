//! The entries of a compiled lexicon. A text meets few of them: each is read when it is first met.

use super::entry::Entry;
use super::packed::{Packed, pack_bytes, unpack_bytes};
use std::sync::OnceLock;

/// Entries by their number.
#[derive(Debug, Default)]
pub(super) struct Entries {
    /// As they were packed, one after the other; empty for those that were never packed.
    bytes: &'static [u8],
    begins: Vec<u32>,
    read: Vec<OnceLock<Box<Entry>>>,
}

impl Entries {
    /// The entry of that number.
    pub fn get(&self, number: u32) -> &Entry {
        let number = number as usize;
        self.read[number].get_or_init(|| Box::new(Entry::unpack(&mut &self.bytes[self.begins[number] as usize..])))
    }

    /// All of them in order.
    pub fn iter(&self) -> impl Iterator<Item = &Entry> {
        (0..self.read.len() as u32).map(|number| self.get(number))
    }
}

impl From<Vec<Entry>> for Entries {
    fn from(entries: Vec<Entry>) -> Entries {
        let read = entries.into_iter().map(|entry| OnceLock::from(Box::new(entry))).collect();
        Entries { read, ..Entries::default() }
    }
}

impl Packed for Entries {
    fn pack(&self, out: &mut Vec<u8>) {
        let (mut bytes, mut begins) = (Vec::new(), Vec::with_capacity(self.read.len()));
        for entry in self.iter() {
            begins.push(bytes.len() as u32);
            entry.pack(&mut bytes);
        }
        begins.pack(out);
        pack_bytes(&bytes, out);
    }

    fn unpack(bytes: &mut &'static [u8]) -> Entries {
        let begins = Vec::<u32>::unpack(bytes);
        let read = begins.iter().map(|_| OnceLock::new()).collect();
        Entries { bytes: unpack_bytes(bytes), begins, read }
    }
}
