//! Forms of names as they are looked up: in small letters, each with a number.

use rustc_hash::{FxBuildHasher, FxHashMap};

/// Forms in small letters, each with a number. They stand in one row of bytes, behind which others are written to be looked
/// up.
#[derive(Debug)]
pub struct Forms {
    text: Vec<u8>,
    /// Where each form ends.
    ends: Vec<usize>,
    /// By hash. Of two forms with the same one the later has the next that is free.
    numbers: FxHashMap<u64, u32>,
}

impl Forms {
    /// None yet, with room for `count`.
    pub fn with_capacity(count: usize) -> Forms {
        Forms {
            text: Vec::with_capacity(count * 16),
            ends: Vec::with_capacity(count),
            numbers: FxHashMap::with_capacity_and_hasher(count, FxBuildHasher),
        }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// The number of the form that `parts` make, if it is known. Stops and commas are left out as far as `out` says.
    pub fn find<'s>(&mut self, parts: impl IntoIterator<Item = &'s str>, out: Out) -> Option<usize> {
        let (start, hash) = self.write(parts, out);
        let found = self.search(start, hash).ok();
        self.text.truncate(start);
        found
    }

    /// The number of the form that `parts` make, a new one where it is not known.
    pub fn insert<'s>(&mut self, parts: impl IntoIterator<Item = &'s str>, out: Out) -> usize {
        let (start, hash) = self.write(parts, out);
        self.search(start, hash).inspect(|_| self.text.truncate(start)).unwrap_or_else(|hash| {
            self.numbers.insert(hash, self.ends.len() as u32);
            self.ends.push(self.text.len());
            self.ends.len() - 1
        })
    }

    /// Writes a form behind the others; gives its start and its hash.
    fn write<'s>(&mut self, parts: impl IntoIterator<Item = &'s str>, out: Out) -> (usize, u64) {
        let start = self.text.len();
        parts.into_iter().for_each(|part| self.text.extend_from_slice(part.as_bytes()));
        let (hash, plain) = self.lower(start, out);
        if plain { (start, hash) } else { (start, self.rewrite(start, out)) }
    }

    /// Makes small letters of what stands behind `start`, eight bytes at a time, the last filled up with zeros. Gives its hash, and
    /// whether that is all there is to do.
    fn lower(&mut self, start: usize, out: Out) -> (u64, bool) {
        let end = self.text.len();
        self.text.extend_from_slice(&[0; 7]);
        let (mut hash, mut other) = (0u64, 0);
        for chunk in self.text[start..].as_chunks_mut().0 {
            let eight = u64::from_le_bytes(*chunk);
            other |= eight | out.found(eight);
            let lower = small(eight);
            *chunk = lower.to_le_bytes();
            hash = (hash.rotate_left(5) ^ lower).wrapping_mul(SPREAD);
        }
        self.text.truncate(end);
        (hash, other & HIGHEST == 0)
    }

    /// Writes once more what has letters beyond ASCII, or something to be left out. Gives its hash.
    #[cold]
    fn rewrite(&mut self, start: usize, out: Out) -> u64 {
        let form = String::from_utf8_lossy(&self.text[start..]).to_lowercase();
        self.text.truncate(start);
        self.text.extend(form.bytes().filter(|&byte| !out.has(byte)));
        self.lower(start, Out::NOTHING).0
    }

    /// The number of the form behind `start`, or the hash that it would have.
    fn search(&self, start: usize, mut hash: u64) -> Result<usize, u64> {
        while let Some(&number) = self.numbers.get(&hash) {
            let number = number as usize;
            let begin = number.checked_sub(1).map_or(0, |before| self.ends[before]);
            if self.text[begin..self.ends[number]] == self.text[start..] {
                return Ok(number);
            }
            hash = hash.wrapping_add(1);
        }
        Err(hash)
    }
}

/// The marks that are left out of a form: at most two.
#[derive(Clone, Copy)]
pub struct Out([u8; 2]);

impl Out {
    /// No text has a byte of this value, but what nobody can read.
    pub const NOTHING: Out = Out([0xFF; 2]);
    pub const STOPS: Out = Out([b'.'; 2]);
    pub const MARKS: Out = Out([b'.', b',']);

    fn has(self, byte: u8) -> bool {
        self.0.contains(&byte)
    }

    /// The highest bit of some byte, where one of eight is left out.
    fn found(self, eight: u64) -> u64 {
        self.0.iter().fold(0, |found, &mark| {
            let other = eight ^ (EACH * u64::from(mark));
            found | other.wrapping_sub(EACH) & !other
        })
    }
}

/// A one in each byte, and its highest bit.
const EACH: u64 = u64::MAX / 0xFF;
const HIGHEST: u64 = EACH << 7;
/// An odd number with well-mixed bits (the golden ratio's).
const SPREAD: u64 = 0x9E37_79B9_7F4A_7C15;

/// Eight bytes of ASCII in small letters.
fn small(eight: u64) -> u64 {
    let low = eight & !HIGHEST;
    let (from_a, behind_z) = (low + EACH * u64::from(0x80 - b'A'), low + EACH * u64::from(0x7F - b'Z'));
    eight | ((from_a & !behind_z & !eight & HIGHEST) >> 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_alike_but_for_capitals_and_marks_is_one_form() {
        let mut forms = Forms::with_capacity(0);
        let voss = forms.insert(["Mara", " ", "Voss"], Out::NOTHING);
        let short = forms.insert(["U.S."], Out::STOPS);
        let other = forms.insert(["É"], Out::NOTHING);
        assert_eq!((voss, short, other, forms.len()), (0, 1, 2, 3));
        assert_eq!(forms.find(["MARA VOSS"], Out::MARKS), Some(voss));
        assert_eq!(forms.find(["Mara, Voss."], Out::MARKS), Some(voss));
        assert_eq!(forms.find(["Mara, Voss"], Out::STOPS), None);
        assert_eq!((forms.find(["us"], Out::NOTHING), forms.find(["é"], Out::STOPS)), (Some(short), Some(other)));
        assert_eq!((forms.find([""], Out::NOTHING), forms.find(["mara vos"], Out::NOTHING)), (None, None));
    }

    #[test]
    fn letters_are_made_small_as_the_standard_library_makes_them() {
        for byte in 0..=u8::MAX {
            assert_eq!(small(u64::from(byte) << 8), u64::from(byte.to_ascii_lowercase()) << 8);
        }
    }
}
