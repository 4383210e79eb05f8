//! The items of a unit, and for each part of speech where it stands among them, as bits: who mends some of them goes
//! straight there, and passes by the others 64 at a time.

use crate::lexicon::{Flags, Tag, TagSet};
use crate::stages::items::Item;
use smallvec::SmallVec;
use std::iter;
use std::ops::Deref;

/// What is looked for besides parts of speech.
#[derive(Clone, Copy)]
pub enum Sort {
    /// A cue may begin here.
    Cue,
    Role,
    /// A month or a unit of time.
    Time,
}

impl Sort {
    const ALL: [(Sort, Flags); 3] =
        [(Sort::Cue, Flags::CUE), (Sort::Role, Flags::ROLE), (Sort::Time, Flags::MONTH.or(Flags::TIME_UNIT))];

    /// Its row in a block: behind those of the parts of speech.
    #[inline]
    const fn row(self) -> usize {
        Tag::ALL.len() + self as usize
    }
}

/// A row of bits for each part of speech and each sort, of 64 items.
pub type Block = [u64; 32];
const WIDTH: usize = u64::BITS as usize;

/// Where of 64 items one of `tags` stands.
#[inline]
fn places(tags: TagSet, block: &Block) -> u64 {
    tags.numbers().fold(0, |places, tag| places | block[tag])
}

/// Some of the items of a unit, in their order; seldom more than need no memory of their own.
pub type Places = SmallVec<[usize; 16]>;

/// Items whose parts of speech are told by [`Tagged::set`] alone. Speech has the one of quotation marks, and it alone.
pub struct Tagged<'u> {
    items: &'u mut [Item],
    blocks: &'u mut [Block],
}

impl Deref for Tagged<'_> {
    type Target = [Item];

    #[inline]
    fn deref(&self) -> &[Item] {
        self.items
    }
}

impl<'u> Tagged<'u> {
    /// Of `items`; the blocks are kept in `room`.
    pub fn new(items: &'u mut [Item], room: &'u mut Vec<Block>) -> Tagged<'u> {
        room.clear();
        room.resize(items.len().div_ceil(WIDTH), [0; 32]);
        for (block, items) in room.iter_mut().zip(items.chunks(WIDTH)) {
            let mut sorts = Sort::ALL.map(|_| 0);
            for (at, item) in items.iter().enumerate() {
                block[item.tag as usize] |= 1 << at;
                for ((_, flags), places) in Sort::ALL.iter().zip(&mut sorts) {
                    *places |= u64::from(item.flags.any(*flags)) << at;
                }
            }
            for ((sort, _), places) in Sort::ALL.iter().zip(sorts) {
                block[sort.row()] = places;
            }
        }
        Tagged { items, blocks: room }
    }

    /// Gives an item a part of speech.
    pub fn set(&mut self, at: usize, tag: Tag) {
        let (block, bit) = (&mut self.blocks[at / WIDTH], 1 << (at % WIDTH));
        let item = &mut self.items[at];
        block[item.tag as usize] &= !bit;
        block[tag as usize] |= bit;
        item.tag = tag;
    }

    /// Gives each item that `is` holds of a part of speech.
    pub fn set_all(&mut self, is: impl Fn(&Item) -> bool, tag: Tag) {
        for at in 0..self.len() {
            if is(&self[at]) {
                self.set(at, tag);
            }
        }
    }

    /// Whether an item is one of `tags`.
    #[inline]
    pub fn any(&self, tags: TagSet) -> bool {
        self.blocks.iter().any(|block| places(tags, block) != 0)
    }

    /// The first item at or behind `from` that is one of `tags`.
    #[inline]
    pub fn first_of(&self, tags: TagSet, from: usize) -> Option<usize> {
        self.search(from, |block| places(tags, block))
    }

    /// The last item before `end` that is one of `tags`.
    #[inline]
    pub fn last_of(&self, tags: TagSet, end: usize) -> Option<usize> {
        let below = self.blocks.get(end / WIDTH).map_or(0, |block| places(tags, block) & ((1 << (end % WIDTH)) - 1));
        if below != 0 {
            return Some(end / WIDTH * WIDTH + below.ilog2() as usize);
        }
        let before = self.blocks[..end / WIDTH].iter().map(|block| places(tags, block));
        before.enumerate().rfind(|(_, places)| *places != 0).map(|(at, places)| at * WIDTH + places.ilog2() as usize)
    }

    /// Where the items are that are one of `tags`.
    pub fn places(&self, tags: TagSet) -> Places {
        iter::successors(self.first_of(tags, 0), |&at| self.first_of(tags, at + 1)).collect()
    }

    /// Mends each item that is one of `tags`, in their order, with what was mended before it.
    #[inline]
    pub fn each(&mut self, tags: TagSet, mend: impl FnMut(&mut Self, usize)) {
        self.visit(|block| places(tags, block), mend);
    }

    /// Mends each item of a sort.
    #[inline]
    pub fn each_sort(&mut self, sort: Sort, mend: impl FnMut(&mut Self, usize)) {
        self.visit(|block| block[sort.row()], mend);
    }

    /// Mends each item of a sort that is one of `tags`.
    #[inline]
    pub fn each_of(&mut self, sort: Sort, tags: TagSet, mend: impl FnMut(&mut Self, usize)) {
        self.visit(|block| block[sort.row()] & places(tags, block), mend);
    }

    #[inline]
    fn visit(&mut self, places: impl Fn(&Block) -> u64, mut mend: impl FnMut(&mut Self, usize)) {
        for block in 0..self.blocks.len() {
            let mut behind = u64::MAX;
            loop {
                let found = places(&self.blocks[block]) & behind;
                if found == 0 {
                    break;
                }
                let at = found.trailing_zeros() as usize;
                mend(self, block * WIDTH + at);
                behind = (u64::MAX << at) << 1;
            }
        }
    }

    #[inline]
    fn search(&self, from: usize, places: impl Fn(&Block) -> u64) -> Option<usize> {
        let mut behind = u64::MAX << (from % WIDTH);
        for (at, block) in self.blocks.iter().enumerate().skip(from / WIDTH) {
            let found = places(block) & behind;
            if found != 0 {
                return Some(at * WIDTH + found.trailing_zeros() as usize);
            }
            behind = u64::MAX;
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::{Kinds, WordId};
    use crate::stages::tokens::TokenKind;

    fn item(tag: Tag) -> Item {
        let (word, flags, begins) = (WordId::UNKNOWN, Flags::NONE, Kinds::default());
        Item { first: 0, last: 0, word, tag, kind: TokenKind::Word, speech: None, capital: false, flags, begins }
    }

    #[test]
    fn places_are_those_that_a_look_at_each_item_finds() {
        let tags = [Tag::Noun, Tag::Past, Tag::Comma, Tag::Third, Tag::Noun];
        let mut items: Vec<Item> = (0..200).map(|at| item(tags[at * at % 7 % 5])).collect();
        let mut room = Vec::new();
        let mut tagged = Tagged::new(&mut items, &mut room);
        tagged.each(TagSet::FINITE, |items, at| {
            if at % 3 == 0 {
                items.set(at, Tag::Noun);
            }
        });
        let finite = |item: &Item| item.tag.is_finite();
        for at in 0..=tagged.len() {
            assert_eq!(tagged.first_of(TagSet::FINITE, at), tagged[at..].iter().position(finite).map(|n| at + n));
            assert_eq!(tagged.last_of(TagSet::FINITE, at), tagged[..at].iter().rposition(finite));
        }
        let all: Vec<usize> = (0..tagged.len()).filter(|&at| finite(&tagged[at])).collect();
        assert_eq!(*tagged.places(TagSet::FINITE), *all);
        assert!(all.len() > 20 && all.iter().all(|at| at % 3 != 0));
    }
}
