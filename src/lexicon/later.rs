//! A part of an entry that few ask for: of a compiled entry it is read when somebody does.

use super::packed::{Packed, pack_bytes, unpack_bytes};
use std::borrow::Cow;

/// A value, or the bytes that it is read from.
#[derive(Clone, Debug)]
pub(crate) enum Later<T> {
    /// As it was packed.
    Packed(&'static [u8]),
    /// As it was made.
    Read(T),
}

impl<T: Packed + Clone> Later<T> {
    /// The value.
    pub fn get(&self) -> Cow<'_, T> {
        match self {
            Later::Packed(bytes) => Cow::Owned(T::unpack(&mut { *bytes })),
            Later::Read(value) => Cow::Borrowed(value),
        }
    }
}

impl<T: Packed + Clone + PartialEq> PartialEq for Later<T> {
    fn eq(&self, other: &Later<T>) -> bool {
        self.get() == other.get()
    }
}

impl<T: Packed + Clone + Eq> Eq for Later<T> {}

impl<T: Packed + Clone> Packed for Later<T> {
    fn pack(&self, out: &mut Vec<u8>) {
        let mut bytes = Vec::new();
        self.get().pack(&mut bytes);
        pack_bytes(&bytes, out);
    }

    fn unpack(bytes: &mut &'static [u8]) -> Later<T> {
        Later::Packed(unpack_bytes(bytes))
    }
}
