//! The rows of bits of an article.

use super::rows::{BY_WORD, Block, LEN, Place, ROWS, Row, Sort, WIDTH, WORDS, each};
use crate::lexicon::{Tag, TagSet};
use crate::stages::items::Item;

/// The rows of the items of an article, in blocks.
pub struct Bits(Vec<Block>);

impl Bits {
    /// Without any item yet, and with room for so many.
    pub fn with_capacity(items: usize) -> Bits {
        Bits(Vec::with_capacity(items.div_ceil(LEN)))
    }

    /// Adds the items of a unit, which begins at `start`, behind those of the units before it.
    pub fn add_unit(&mut self, items: &[Item], start: usize) {
        let end = start + items.len();
        self.0.resize(end.div_ceil(LEN), [[0; WORDS]; ROWS]);
        let (mut at, mut rest) = (start, items);
        let mut last = items.first().map_or(0, |first| first.first);
        while !rest.is_empty() {
            let (word, from) = (at / WIDTH, at % WIDTH);
            let (some, others) = rest.split_at(rest.len().min(WIDTH - from));
            let (block, word) = (&mut self.0[word / WORDS], word % WORDS);
            let (mut flags, mut apart) = (Sort::FLAGS.map(|_| 0), 0);
            for (item, bit) in some.iter().zip(from..) {
                block[item.tag as usize][word] |= 1 << bit;
                block[BY_WORD[(item.word.0 as usize).min(BY_WORD.len() - 1)] as usize][word] |= 1 << bit;
                for ((_, of), places) in Sort::FLAGS.iter().zip(&mut flags) {
                    *places |= u64::from(item.flags.any(*of)) << bit;
                }
                apart |= u64::from(item.first > last + 1) << bit;
                last = item.last;
            }
            for ((sort, _), places) in Sort::FLAGS.iter().zip(flags) {
                block[sort.row()][word] |= places;
            }
            block[Sort::MarkedOff.row()][word] |= apart;
            (at, rest) = (at + some.len(), others);
        }
        self.add(Sort::First.row(), start);
        self.add(Sort::Last.row(), end - 1);
    }

    fn add(&mut self, row: usize, at: usize) {
        self.0[at / LEN][row][at / WIDTH % WORDS] |= 1 << (at % WIDTH);
    }

    /// Makes the item `at` another part of speech.
    pub fn set(&mut self, at: usize, old: Tag, new: Tag) {
        self.0[at / LEN][old as usize][at / WIDTH % WORDS] &= !(1 << (at % WIDTH));
        self.add(new as usize, at);
    }

    /// How many blocks there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Where in a block items are that are in one of `places`.
    #[inline]
    pub fn of(&self, places: &[Place], block: usize) -> Row {
        places.iter().fold([0; WORDS], |found, place| {
            let places = place.of_block(&self.0, block);
            each(|i| found[i] | places[i])
        })
    }

    /// Where the first item at or behind `from` and before `end` is that is one of `tags`.
    #[inline]
    pub fn first_of(&self, tags: TagSet, from: usize, end: usize) -> Option<usize> {
        let mut behind = u64::MAX << (from % WIDTH);
        for word in from / WIDTH..end.div_ceil(WIDTH) {
            let found = self.word(tags, word) & behind;
            if found != 0 {
                return Some(word * WIDTH + found.trailing_zeros() as usize).filter(|&at| at < end);
            }
            behind = u64::MAX;
        }
        None
    }

    /// Where the last item at or behind `from` and before `end` is that is one of `tags`.
    #[inline]
    pub fn last_of(&self, tags: TagSet, from: usize, end: usize) -> Option<usize> {
        let mut before = u64::MAX >> (end.next_multiple_of(WIDTH) - end);
        for word in (from / WIDTH..end.div_ceil(WIDTH)).rev() {
            let found = self.word(tags, word) & before;
            if found != 0 {
                return Some(word * WIDTH + found.ilog2() as usize).filter(|&at| at >= from);
            }
            before = u64::MAX;
        }
        None
    }

    /// Where of 64 items one is of `tags`.
    #[inline]
    fn word(&self, tags: TagSet, word: usize) -> u64 {
        let block = &self.0[word / WORDS];
        tags.numbers().fold(0, |places, tag| places | block[tag][word % WORDS])
    }
}

#[cfg(test)]
mod tests {
    use super::super::rows::Rows;
    use super::*;
    use crate::lexicon::{Flags, Kinds, WordId};
    use crate::stages::tokens::TokenKind;

    fn item(tag: Tag) -> Item {
        let (word, flags, begins) = (WordId::UNKNOWN, Flags::NONE, Kinds::default());
        Item { first: 0, last: 0, word, tag, kind: TokenKind::Word, is_speech: false, capital: false, flags, begins }
    }

    #[test]
    fn places_are_those_that_a_look_at_each_item_finds() {
        let tags = [Tag::Noun, Tag::Past, Tag::Comma, Tag::Third, Tag::Noun];
        let mut items: Vec<Item> = (0..1200).map(|at| item(tags[at * at % 7 % 5])).collect();
        let mut bits = Bits::with_capacity(items.len());
        bits.add_unit(&items, 0);
        for at in (0..items.len()).filter(|at| at % 3 == 0) {
            bits.set(at, items[at].tag, Tag::Noun);
            items[at].tag = Tag::Noun;
        }
        let (from, end) = (300, 1100);
        let finite = |item: &Item| item.tag.is_finite();
        for at in from..=end {
            let first = items[at..end].iter().position(finite).map(|n| at + n);
            assert_eq!(bits.first_of(TagSet::FINITE, at, end), first);
            let last = items[from..at].iter().rposition(finite).map(|n| from + n);
            assert_eq!(bits.last_of(TagSet::FINITE, from, at), last);
        }
        let place = Place::any(Rows::FINITE).behind(&[Tag::Noun]).before(&[Tag::Comma]);
        let is_tag = |at: usize, tag: Tag| items.get(at).is_some_and(|item| item.tag == tag);
        for (at, item) in items.iter().enumerate() {
            let is = finite(item) && is_tag(at.wrapping_sub(1), Tag::Noun) && is_tag(at + 1, Tag::Comma);
            assert_eq!(bits.of(&[place], at / LEN)[at / WIDTH % WORDS] >> (at % WIDTH) & 1 == 1, is);
        }
    }
}
