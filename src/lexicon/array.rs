//! Tables of values that are read where they lie in the program: nothing is copied when it begins, and of most tables only a
//! part is ever looked at.

use super::packed::Packed;
use std::borrow::Cow;
use std::marker::PhantomData;

/// A value that takes `N` bytes, in whatever machine: numbers are little-endian.
pub trait Fixed<const N: usize>: Copy {
    /// The value as bytes.
    fn to_bytes(self) -> [u8; N];
    /// The value of these bytes.
    fn of_bytes(bytes: &[u8; N]) -> Self;
}

/// Values of `N` bytes each, one after the other.
#[derive(Debug)]
pub struct Array<T, const N: usize> {
    /// Borrowed from the program, until something is changed.
    values: Cow<'static, [[u8; N]]>,
    of: PhantomData<T>,
}

/// Where tables begin: a value whose size divides it lies in one line of the cache.
const LINE: usize = 64;

impl<T: Fixed<N>, const N: usize> Array<T, N> {
    /// How many values there are.
    #[inline]
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// The value at `index`, which has to be there.
    #[inline]
    pub fn at(&self, index: usize) -> T {
        T::of_bytes(&self.values[index])
    }

    /// The value at `index`, where there is one.
    #[inline]
    pub fn get(&self, index: usize) -> Option<T> {
        self.values.get(index).map(T::of_bytes)
    }

    /// The values of a range.
    #[inline]
    pub fn range(&self, range: std::ops::Range<usize>) -> impl ExactSizeIterator<Item = T> + Clone {
        self.values[range].iter().map(T::of_bytes)
    }

    /// How many of the first values of a range, which is ordered so, are `below`.
    #[inline]
    pub fn below(&self, range: std::ops::Range<usize>, below: impl Fn(T) -> bool) -> usize {
        self.values[range].partition_point(|value| below(T::of_bytes(value)))
    }

    /// Puts a value in the place of another.
    pub fn set(&mut self, index: usize, value: T) {
        self.values.to_mut()[index] = value.to_bytes();
    }

    /// Adds a value at the end.
    pub fn push(&mut self, value: T) {
        self.values.to_mut().push(value.to_bytes());
    }

    /// Makes it at least so long by adding `value`.
    pub fn extend_to(&mut self, len: usize, value: T) {
        if self.len() < len {
            self.values.to_mut().resize(len, value.to_bytes());
        }
    }
}

impl<T, const N: usize> Default for Array<T, N> {
    fn default() -> Array<T, N> {
        Array { values: Cow::Borrowed(&[]), of: PhantomData }
    }
}

impl<T: Fixed<N>, const N: usize> FromIterator<T> for Array<T, N> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Array<T, N> {
        Array { values: Cow::Owned(values.into_iter().map(T::to_bytes).collect()), of: PhantomData }
    }
}

/// How many values there are, how many bytes until they begin, and these.
impl<T: Fixed<N>, const N: usize> Packed for Array<T, N> {
    fn pack(&self, out: &mut Vec<u8>) {
        (self.len() as u32).pack(out);
        let begin = (out.len() + 1).next_multiple_of(LINE);
        ((begin - out.len() - 1) as u8).pack(out);
        out.resize(begin, 0);
        out.extend_from_slice(self.values.as_flattened());
    }

    fn unpack(bytes: &mut &'static [u8]) -> Array<T, N> {
        let (len, skipped) = (u32::unpack(bytes) as usize, u8::unpack(bytes).into());
        let (values, rest) = bytes[skipped..].split_at(len * N);
        *bytes = rest;
        Array { values: Cow::Borrowed(values.as_chunks().0), of: PhantomData }
    }
}

/// The `N` bytes from `at` on.
#[inline]
pub fn part<const N: usize>(bytes: &[u8], at: usize) -> &[u8; N] {
    bytes[at..].first_chunk().expect("the bytes of a field")
}

/// Implements [`Fixed`] for a struct by its fields in order, with the number of bytes of each.
macro_rules! fixed {
    ($type:ident in $size:literal { $($field:ident: $bytes:literal),+ $(,)? }) => {
        impl crate::lexicon::array::Fixed<$size> for $type {
            fn to_bytes(self) -> [u8; $size] {
                let $type { $($field),+ } = self;
                let mut bytes = [0; $size];
                let mut rest = bytes.as_mut_slice();
                $({
                    let (field, behind) = rest.split_at_mut($bytes);
                    field.copy_from_slice(&crate::lexicon::array::Fixed::<$bytes>::to_bytes($field));
                    rest = behind;
                })+
                let _ = rest;
                bytes
            }

            #[inline]
            fn of_bytes(bytes: &[u8; $size]) -> $type {
                let mut at = 0;
                $(
                    let $field = crate::lexicon::array::Fixed::<$bytes>::of_bytes(crate::lexicon::array::part(bytes, at));
                    at += $bytes;
                )+
                let _ = at;
                $type { $($field),+ }
            }
        }
    };
}

/// Implements [`Fixed`] for a struct that holds nothing but a number.
macro_rules! fixed_number {
    ($type:ident: $number:ident in $size:literal) => {
        impl crate::lexicon::array::Fixed<$size> for $type {
            fn to_bytes(self) -> [u8; $size] {
                self.0.to_le_bytes()
            }

            #[inline]
            fn of_bytes(bytes: &[u8; $size]) -> $type {
                $type($number::from_le_bytes(*bytes))
            }
        }
    };
}

/// Implements [`Fixed`] for sets of names, or other lists of less than 256 values, by their place in the list.
macro_rules! fixed_by_place {
    ($($type:ident: $all:expr),+ $(,)?) => {$(
        impl crate::lexicon::array::Fixed<1> for $type {
            fn to_bytes(self) -> [u8; 1] {
                [$all.iter().position(|value| *value == self).map_or(u8::MAX, |place| place as u8)]
            }

            #[inline]
            fn of_bytes(&[place]: &[u8; 1]) -> $type {
                // A value for every byte, so that none has to be refused.
                static VALUES: [$type; 256] = {
                    let mut values = [$all[0]; 256];
                    let mut place = 0;
                    while place < $all.len() {
                        values[place] = $all[place];
                        place += 1;
                    }
                    values
                };
                VALUES[usize::from(place)]
            }
        }
    )+};
}

pub(super) use {fixed, fixed_by_place, fixed_number};

macro_rules! numbers {
    ($($number:ident in $size:literal),+) => {$(
        impl Fixed<$size> for $number {
            fn to_bytes(self) -> [u8; $size] {
                self.to_le_bytes()
            }

            #[inline]
            fn of_bytes(bytes: &[u8; $size]) -> $number {
                $number::from_le_bytes(*bytes)
            }
        }
    )+};
}

numbers!(u8 in 1, u16 in 2, u32 in 4, u64 in 8);

impl Fixed<1> for bool {
    fn to_bytes(self) -> [u8; 1] {
        [self.into()]
    }

    #[inline]
    fn of_bytes(&[byte]: &[u8; 1]) -> bool {
        byte != 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_packed_as_they_are_read() {
        let mut array: Array<u32, 4> = [7, 70_000].into_iter().collect();
        let mut bytes = vec![1, 2, 3];
        array.pack(&mut bytes);
        assert_eq!(bytes.len(), LINE + 8);
        let mut read = Array::<u32, 4>::unpack(&mut &*bytes.split_off(3).leak());
        assert_eq!(read.range(0..2).collect::<Vec<_>>(), [7, 70_000]);
        for array in [&mut array, &mut read] {
            array.set(0, 1);
            array.push(2);
            array.extend_to(4, 3);
            assert_eq!(array.range(0..4).collect::<Vec<_>>(), [1, 70_000, 2, 3]);
            assert_eq!((array.at(1), array.get(4)), (70_000, None));
        }
    }
}
