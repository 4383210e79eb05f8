//! The rows of endings: a tree that is walked from the last letter of a word on.
//!
//! Each letter is one step, found by its place in a block; none depends on a guess, since what words that are not known end in
//! cannot be foreseen.

use super::NO_ROW;
use crate::lexicon::array::{Array, fixed};
use crate::lexicon::packed::packed;

/// The most letters of an ending.
const LONGEST: usize = 4;
/// So many steps lead on from a letter: one for each letter, hyphen and apostrophe, and the first for all other bytes.
const BLOCK: usize = 32;
/// The block that leads to itself.
const DEAD: u16 = 1;

/// Endings of up to four letters, and the row of each.
#[derive(Debug)]
pub struct Suffixes {
    steps: Array<Step, 4>,
}

/// From a letter to the one before it.
#[derive(Clone, Copy, Debug)]
struct Step {
    /// The block of the letter before it.
    next: u16,
    /// The row of the ending up to here, or [`NO_ROW`].
    row: u16,
}

fixed! { Step in 4 { next: 2, row: 2 } }
packed! { Suffixes { steps } }

impl Suffixes {
    /// None yet.
    pub fn new() -> Suffixes {
        Suffixes { steps: std::iter::repeat_n(Step { next: DEAD, row: NO_ROW }, 2 * BLOCK).collect() }
    }

    /// Adds an ending in small letters.
    pub fn add(&mut self, suffix: &str, row: u16) {
        let mut block = 0;
        for (n, &byte) in suffix.as_bytes().iter().enumerate().rev() {
            let at = block * BLOCK + place(byte);
            let mut step = self.steps.at(at);
            if n == 0 {
                step.row = row;
            } else if step.next == DEAD {
                step.next = (self.steps.len() / BLOCK) as u16;
                self.steps.extend_to(self.steps.len() + BLOCK, Step { next: DEAD, row: NO_ROW });
            }
            self.steps.set(at, step);
            block = step.next.into();
        }
    }

    /// The row of the longest ending of a word in whatever letters.
    #[inline]
    pub fn row(&self, word: &[u8]) -> u16 {
        let (mut block, mut row) = (0, NO_ROW);
        for n in 1..=LONGEST {
            let byte = word.len().checked_sub(n).map_or(0, |at| word[at]);
            let step = self.steps.at(usize::from(block) * BLOCK + place(byte));
            row = if step.row == NO_ROW { row } else { step.row };
            block = step.next;
        }
        row
    }
}

/// The place of a byte in a block.
#[inline]
fn place(byte: u8) -> usize {
    PLACES[usize::from(byte)].into()
}

static PLACES: [u8; 256] = {
    let mut places = [0; 256];
    let mut letter = 0;
    while letter < 26 {
        places[(b'a' + letter) as usize] = letter + 1;
        places[(b'A' + letter) as usize] = letter + 1;
        letter += 1;
    }
    places[b'-' as usize] = 27;
    places[b'\'' as usize] = 28;
    places
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_ending_is_found() {
        let mut suffixes = Suffixes::new();
        for (row, suffix) in (0..).zip(["s", "ness", "ing", "-off"]) {
            suffixes.add(suffix, row);
        }
        let rows =
            ["Kindness", "ess", "NG", "sing", "s", "lay-off", "", "né"].map(|word| suffixes.row(word.as_bytes()));
        assert_eq!(rows, [1, 0, NO_ROW, 2, 0, 3, NO_ROW, NO_ROW]);
    }
}
