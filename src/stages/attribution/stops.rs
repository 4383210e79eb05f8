//! At which items of a unit a scan for the end of what is said may have to stop, half of all: it leaps over the others. And where the
//! last verbs of some sorts stand, so that none is looked for behind them.

use super::view::View;
use crate::lexicon::{EntryKind, Tag, TagSet, function as f};
use crate::stages::groups::{Chunk, Mood, VerbGroup};
use crate::stages::items::Item;
use crate::stages::tokens::TokenKind;
use std::iter;
use std::ops::Range;

/// Appends a bit for each of the items at which a scan may have to stop: all but the nominal words that are no function words, other
/// than articles, no verbs, and not the first of a phrase that vouches. The next unit begins with a word of bits of its own.
pub fn mark(items: &[Item], chunks: &[Chunk], out: &mut Vec<u64>) {
    let stops = |(item, chunk): (&Item, &Chunk)| {
        let word = matches!(item.kind, TokenKind::Word | TokenKind::Number | TokenKind::Clitic | TokenKind::Symbol);
        let open = !f::is_function(item.word) | f::is_article(item.word);
        let verb = matches!(chunk, Chunk::Verb(_));
        !(TagSet::NOMINAL.has(item.tag) & word & open & !verb & !item.begins.has(EntryKind::AttributivePhrase))
    };
    let blocks = items.chunks(WIDTH).zip(chunks.chunks(WIDTH));
    out.extend(blocks.map(|(items, chunks)| {
        items.iter().zip(chunks).rev().fold(0, |bits, pair| bits << 1 | u64::from(stops(pair)))
    }));
}

const WIDTH: usize = u64::BITS as usize;

/// How many words of bits the items of a unit have.
pub fn blocks(items: usize) -> usize {
    items.div_ceil(WIDTH)
}

impl View<'_, '_> {
    /// The first item at or behind `at` that a scan may have to stop at; the end of the unit without one.
    #[inline]
    pub fn next_stop(&self, at: usize) -> usize {
        let mut behind = u64::MAX << (at % WIDTH);
        for (block, bits) in self.stops.iter().enumerate().skip(at / WIDTH) {
            let found = bits & behind;
            if found != 0 {
                return block * WIDTH + found.trailing_zeros() as usize;
            }
            behind = u64::MAX;
        }
        self.len()
    }

    /// Those of a range, in order.
    #[inline]
    pub fn stops_in(&self, range: Range<usize>) -> impl Iterator<Item = usize> {
        let next = move |from: usize| Some(self.next_stop(from)).filter(|&at| at < range.end);
        iter::successors(next(range.start), move |&at| next(at + 1))
    }
}

/// Behind where the last verbs of a unit begin that are something; 0 without one.
#[derive(Clone, Copy, Debug)]
pub struct Last {
    finite: u32,
    infinitive: u32,
}

impl Last {
    /// Those of a unit.
    pub fn of(items: &[Item], verbs: &[VerbGroup]) -> Last {
        let behind = |is: &dyn Fn(&VerbGroup) -> bool| {
            verbs.iter().rev().find(|verb| is(verb)).map_or(0, |verb| verb.start as u32 + 1)
        };
        let infinitive = |verb: &VerbGroup| verb.mood == Mood::Infinitive && items[verb.start].tag == Tag::To;
        Last { finite: behind(&VerbGroup::is_finite), infinitive: behind(&infinitive) }
    }

    /// Whether a finite verb begins at `at` or behind it.
    #[inline]
    pub fn has_finite(self, at: usize) -> bool {
        at < self.finite as usize
    }

    /// Whether an infinitive with its *to* begins at `at` or behind it.
    #[inline]
    pub fn has_infinitive(self, at: usize) -> bool {
        at < self.infinitive as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::{Flags, Kinds, WordId};

    #[test]
    fn a_scan_stops_at_all_but_quiet_words() {
        let of = |word: WordId, tag: Tag| Item {
            first: 0,
            last: 0,
            word,
            tag,
            kind: TokenKind::Word,
            is_speech: false,
            capital: false,
            flags: Flags::NONE,
            begins: Kinds::default(),
        };
        let words = [(WordId::UNKNOWN, Tag::Noun), (f::THE, Tag::Determiner), (f::THAT, Tag::Determiner)];
        let items: Vec<Item> = (0..150).map(|at| words[at * at % 7 % 3]).map(|(word, tag)| of(word, tag)).collect();
        let chunks = vec![Chunk::Outside; items.len()];
        let mut stops = Vec::new();
        mark(&items, &chunks, &mut stops);
        assert_eq!(stops.len(), blocks(items.len()));
        for (at, item) in items.iter().enumerate() {
            assert_eq!(stops[at / WIDTH] >> (at % WIDTH) & 1 == 1, item.word == f::THAT, "item {at}");
        }
    }
}
