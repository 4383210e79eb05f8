//! What was found out about a place of a unit a moment ago: the readings of a cue ask for the same again and again. And how deep
//! a search has gone that asks for itself.

use super::draft::Circumstances;
use std::cell::Cell;

/// The last answer to each question, with the item that was asked about.
#[derive(Debug, Default)]
pub struct Memo {
    object_end: Cell<Option<(usize, usize)>>,
    adverbials: Cell<Option<(usize, (usize, Circumstances))>>,
    depth: Cell<usize>,
}

/// How many insertions are looked for within each other: each asks about those before it, and the work would double with each.
const DEPTH: usize = 3;

impl Memo {
    /// Where the object at `at` ends.
    pub fn object_end(&self, at: usize, find: impl FnOnce() -> usize) -> usize {
        last_or(&self.object_end, at, find)
    }

    /// What `find` finds, which may ask the same of what stands within; nothing from some depth on.
    pub fn within<T>(&self, find: impl FnOnce() -> Option<T>) -> Option<T> {
        let depth = self.depth.get();
        if depth == DEPTH {
            return None;
        }
        self.depth.set(depth + 1);
        let found = find();
        self.depth.set(depth);
        found
    }

    /// Where the adverbials at `at` end, and what they tell.
    pub fn adverbials(&self, at: usize, find: impl FnOnce() -> (usize, Circumstances)) -> (usize, Circumstances) {
        last_or(&self.adverbials, at, find)
    }
}

/// The last answer where it was about `at`, else what `find` finds.
fn last_or<T: Copy>(last: &Cell<Option<(usize, T)>>, at: usize, find: impl FnOnce() -> T) -> T {
    if let Some((_, answer)) = last.get().filter(|&(known, _)| known == at) {
        return answer;
    }
    let answer = find();
    last.set(Some((at, answer)));
    answer
}
