//! Sets of kinds of entries, a bit for each.

use super::EntryKind;
use crate::lexicon::array::fixed_number;

/// A set of kinds of entries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kinds(u32);

impl Kinds {
    /// The set of these.
    pub const fn of(kinds: &[EntryKind]) -> Kinds {
        let mut set = 0;
        let mut i = 0;
        while i < kinds.len() {
            set |= 1 << kinds[i] as u32;
            i += 1;
        }
        Kinds(set)
    }

    /// Whether the sets have a kind in common.
    #[inline]
    pub fn any(self, other: Kinds) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether a kind is in the set.
    #[inline]
    pub fn has(self, kind: EntryKind) -> bool {
        self.0 & 1 << kind as u32 != 0
    }

    /// Adds a kind.
    pub fn add(&mut self, kind: EntryKind) {
        self.0 |= 1 << kind as u32;
    }

    /// Both together.
    #[inline]
    pub fn or(self, other: Kinds) -> Kinds {
        Kinds(self.0 | other.0)
    }
}

fixed_number! { Kinds: u32 in 4 }
