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
    count: usize,
    /// Those that were read, in parts of which each is made when the first of it is met: of most there is none.
    read: Vec<OnceLock<Part>>,
}

type Part = Box<[OnceLock<Box<Entry>>; PART]>;

/// So many entries a part holds.
const PART: usize = 64;

impl Entries {
    /// None of `count` that have been read.
    fn unread(count: usize) -> Vec<OnceLock<Part>> {
        std::iter::repeat_with(OnceLock::new).take(count.div_ceil(PART)).collect()
    }

    /// The entry of that number.
    pub fn get(&self, number: u32) -> &Entry {
        let number = number as usize;
        self.place(number).get_or_init(|| Box::new(Entry::unpack(&mut &self.bytes[self.begins.at(number) as usize..])))
    }

    fn place(&self, number: usize) -> &OnceLock<Box<Entry>> {
        &self.read[number / PART].get_or_init(|| Box::new([const { OnceLock::new() }; PART]))[number % PART]
    }

    /// All of them in order.
    pub fn iter(&self) -> impl Iterator<Item = &Entry> {
        (0..self.count as u32).map(|number| self.get(number))
    }
}

impl From<Vec<Entry>> for Entries {
    fn from(entries: Vec<Entry>) -> Entries {
        let count = entries.len();
        let all = Entries { count, read: Entries::unread(count), ..Entries::default() };
        for (number, entry) in entries.into_iter().enumerate() {
            all.place(number).get_or_init(|| Box::new(entry));
        }
        all
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
        let count = begins.len();
        Entries { bytes: unpack_bytes(bytes), begins, count, read: Entries::unread(count) }
    }
}
