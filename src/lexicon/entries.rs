//! The entries of a compiled lexicon. A text meets few of them: each is read when it is first met.

use super::array::Array;
use super::entry::Entry;
use super::packed::{Packed, pack_bytes, unpack_bytes};
use std::sync::OnceLock;

/// Entries by their number.
#[derive(Debug, Default)]
pub(super) struct Entries {
    /// As they were packed, one after the other; empty for those that were never packed.
    bytes: &'static [u8],
    begins: Array<u32, 4>,
    read: Vec<OnceLock<Box<Entry>>>,
}

impl Entries {
    /// The entry of that number.
    pub fn get(&self, number: u32) -> &Entry {
        let number = number as usize;
        self.read[number].get_or_init(|| Box::new(Entry::unpack(&mut &self.bytes[self.begins.at(number) as usize..])))
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
        let (mut bytes, mut begins) = (Vec::new(), Array::<u32, 4>::default());
        for entry in self.iter() {
            begins.push(bytes.len() as u32);
            entry.pack(&mut bytes);
        }
        begins.pack(out);
        pack_bytes(&bytes, out);
    }

    fn unpack(bytes: &mut &'static [u8]) -> Entries {
        let begins = Array::unpack(bytes);
        let read = std::iter::repeat_with(OnceLock::new).take(begins.len()).collect();
        Entries { bytes: unpack_bytes(bytes), begins, read }
    }
}
