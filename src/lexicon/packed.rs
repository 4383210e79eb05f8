//! Values as bytes: how the compiled lexicon gets from the build into the program.
//!
//! The build script compiles the files of `lexicons/` and writes the tables; the program reads them back at its start,
//! which is ten times cheaper than reading text. Both directions of a type stand side by side, and of a struct they come from
//! one list of its fields ([`packed!`]). The bytes are only ever read by the program that they were made for: there is no
//! version, and what is cut short is a bug of ours. Numbers are little-endian, so the machines may differ.

use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::hash::Hash;

/// Can be written to bytes and read back.
pub trait Packed: Sized {
    /// Appends the value to `out`.
    #[allow(dead_code)] // the build script calls it
    fn pack(&self, out: &mut Vec<u8>);
    /// Takes the value off the front of `bytes`.
    fn unpack(bytes: &mut &'static [u8]) -> Self;

    /// Takes `count` values, which for numbers is one copy.
    fn unpack_many(bytes: &mut &'static [u8], count: usize) -> Vec<Self> {
        (0..count).map(|_| Self::unpack(bytes)).collect()
    }
}

/// Implements [`Packed`] for a struct by its fields in order.
macro_rules! packed {
    ($type:ident { $($field:ident),+ $(,)? }) => {
        impl crate::lexicon::Packed for $type {
            fn pack(&self, out: &mut Vec<u8>) {
                let $type { $($field),+ } = self;
                $(crate::lexicon::Packed::pack($field, out);)+
            }

            #[inline]
            fn unpack(bytes: &mut &'static [u8]) -> $type {
                $(let $field = crate::lexicon::Packed::unpack(bytes);)+
                $type { $($field),+ }
            }
        }
    };
}

/// Implements [`Packed`] for a set of names, or another list of less than 256 values, by their place in the list.
macro_rules! packed_by_place {
    ($($type:ident: $all:expr),+ $(,)?) => {$(
        impl crate::lexicon::Packed for $type {
            fn pack(&self, out: &mut Vec<u8>) {
                out.push($all.iter().position(|value| value == self).map_or(u8::MAX, |place| place as u8));
            }

            #[inline]
            fn unpack(bytes: &mut &'static [u8]) -> $type {
                $all[usize::from(<u8 as crate::lexicon::Packed>::unpack(bytes))]
            }
        }
    )+};
}

pub(super) use {packed, packed_by_place};

macro_rules! numbers {
    ($($number:ident),+) => {$(
        impl Packed for $number {
            fn pack(&self, out: &mut Vec<u8>) {
                out.extend_from_slice(&self.to_le_bytes());
            }

            #[inline]
            fn unpack(bytes: &mut &'static [u8]) -> $number {
                let (number, rest) = bytes.split_first_chunk().expect("the bytes are whole");
                *bytes = rest;
                $number::from_le_bytes(*number)
            }

            fn unpack_many(bytes: &mut &'static [u8], count: usize) -> Vec<$number> {
                let (numbers, rest) = bytes.split_at(count * size_of::<$number>());
                *bytes = rest;
                numbers.as_chunks().0.iter().map(|number| $number::from_le_bytes(*number)).collect()
            }
        }
    )+};
}

numbers!(u8, u16, u32, u64, f32);

impl Packed for bool {
    fn pack(&self, out: &mut Vec<u8>) {
        out.push(u8::from(*self));
    }

    #[inline]
    fn unpack(bytes: &mut &'static [u8]) -> bool {
        u8::unpack(bytes) != 0
    }
}

/// A length, and so many bytes that stay where they are.
#[allow(dead_code)] // the build script calls it
pub fn pack_bytes(value: &[u8], out: &mut Vec<u8>) {
    (value.len() as u32).pack(out);
    out.extend_from_slice(value);
}

/// Takes a length and so many bytes.
pub fn unpack_bytes(bytes: &mut &'static [u8]) -> &'static [u8] {
    let len = u32::unpack(bytes) as usize;
    let (value, rest) = bytes.split_at(len);
    *bytes = rest;
    value
}

/// Words are borrowed from the program.
impl Packed for Cow<'static, str> {
    fn pack(&self, out: &mut Vec<u8>) {
        pack_bytes(self.as_bytes(), out);
    }

    fn unpack(bytes: &mut &'static [u8]) -> Cow<'static, str> {
        Cow::Borrowed(std::str::from_utf8(unpack_bytes(bytes)).expect("they were words"))
    }
}

impl<T: Packed> Packed for Option<T> {
    fn pack(&self, out: &mut Vec<u8>) {
        self.is_some().pack(out);
        if let Some(value) = self {
            value.pack(out);
        }
    }

    fn unpack(bytes: &mut &'static [u8]) -> Option<T> {
        bool::unpack(bytes).then(|| T::unpack(bytes))
    }
}

impl<A: Packed, B: Packed> Packed for (A, B) {
    fn pack(&self, out: &mut Vec<u8>) {
        self.0.pack(out);
        self.1.pack(out);
    }

    fn unpack(bytes: &mut &'static [u8]) -> (A, B) {
        (A::unpack(bytes), B::unpack(bytes))
    }
}

impl<T: Packed, const N: usize> Packed for [T; N] {
    fn pack(&self, out: &mut Vec<u8>) {
        self.iter().for_each(|value| value.pack(out));
    }

    fn unpack(bytes: &mut &'static [u8]) -> [T; N] {
        std::array::from_fn(|_| T::unpack(bytes))
    }
}

impl<T: Packed> Packed for Vec<T> {
    fn pack(&self, out: &mut Vec<u8>) {
        (self.len() as u32).pack(out);
        self.iter().for_each(|value| value.pack(out));
    }

    fn unpack(bytes: &mut &'static [u8]) -> Vec<T> {
        let len = u32::unpack(bytes) as usize;
        T::unpack_many(bytes, len)
    }
}

/// In the order of the keys: the same bytes in every build.
impl<K: Packed + Hash + Ord + Copy, V: Packed + Copy> Packed for FxHashMap<K, V> {
    fn pack(&self, out: &mut Vec<u8>) {
        let mut pairs: Vec<(K, V)> = self.iter().map(|(key, value)| (*key, *value)).collect();
        pairs.sort_by_key(|(key, _)| *key);
        pairs.pack(out);
    }

    fn unpack(bytes: &mut &'static [u8]) -> FxHashMap<K, V> {
        Vec::<(K, V)>::unpack(bytes).into_iter().collect()
    }
}
