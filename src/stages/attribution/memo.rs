//! What was found out about a place of a unit a moment ago: the readings of a cue ask for the same again and again. And how deep
//! a search has gone that asks for itself.

use super::draft::Circumstances;
use super::subject::Phrase;
use std::cell::Cell;

/// The last answers to each question, with the item that was asked about, by its index among all of the text.
#[derive(Debug, Default)]
pub struct Memo {
    // Of these one for each place by the last bits of its index: the cues of some units are read together.
    object_end: [Last<usize>; PLACES],
    adverbials: [Last<(usize, Circumstances)>; PLACES],
    coordination: Last<Option<Extent>>,
    insertions: Cell<usize>,
    coordinations: Cell<usize>,
}

/// An answer and the item it is about.
type Last<T> = Cell<Option<(usize, T)>>;

/// How many places have an answer of their own; an array of no more of them has a default.
const PLACES: usize = 32;

/// Where a noun phrase begins and ends, and its head.
type Extent = (usize, usize, usize);

/// How many insertions are looked for within each other: each asks about those before it, and the work would double with each.
const INSERTIONS: usize = 3;
/// How many coordinations are looked for before each other.
const COORDINATIONS: usize = 32;

impl Memo {
    /// Where the object at `at` ends.
    pub fn object_end(&self, at: usize, find: impl FnOnce() -> usize) -> usize {
        last_or(&self.object_end[at % PLACES], at, find)
    }

    /// The phrase before an insertion that `find` finds, which may ask for those within it; none from some depth on.
    pub fn insertion(&self, find: impl FnOnce() -> Option<Phrase>) -> Option<Phrase> {
        within(&self.insertions, INSERTIONS, find)
    }

    /// What the conjunction at `at` joins, for which `find` may ask about those before it; nothing from some depth on.
    pub fn coordination(&self, at: usize, find: impl FnOnce() -> Option<Phrase>) -> Option<Phrase> {
        let find = || within(&self.coordinations, COORDINATIONS, find).map(|p| (p.range.start, p.range.end, p.head));
        let (start, end, head) = last_or(&self.coordination, at, find)?;
        Some(Phrase { range: start..end, head })
    }

    /// Where the adverbials at `at` end, and what they tell.
    pub fn adverbials(&self, at: usize, find: impl FnOnce() -> (usize, Circumstances)) -> (usize, Circumstances) {
        last_or(&self.adverbials[at % PLACES], at, find)
    }
}

/// The last answer where it was about `at`, else what `find` finds.
fn last_or<T: Copy>(last: &Last<T>, at: usize, find: impl FnOnce() -> T) -> T {
    if let Some((_, answer)) = last.get().filter(|&(known, _)| known == at) {
        return answer;
    }
    let answer = find();
    last.set(Some((at, answer)));
    answer
}

/// What `find` finds, unless it has been asked from within itself `most` times.
fn within<T>(depth: &Cell<usize>, most: usize, find: impl FnOnce() -> Option<T>) -> Option<T> {
    let here = depth.get();
    if here == most {
        return None;
    }
    depth.set(here + 1);
    let found = find();
    depth.set(here);
    found
}
