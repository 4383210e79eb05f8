//! The items of an article and of its units while they are mended: who mends some of them goes straight there by their rows of
//! bits.

use super::bits::Bits;
use super::rows::{LEN, WIDTH, occupied};
use super::steps::{Mend, Step};
use crate::lexicon::{Lexicon, Tag, TagSet};
use crate::stages::items::Item;
use crate::stages::tokens::Token;
use crate::stages::units::{Unit, Units};
use std::ops::Deref;

/// All items of an article. Their parts of speech are told by [`Tagged::set`] alone.
pub struct Article<'a> {
    tokens: &'a [Token],
    lexicon: &'a Lexicon,
    items: &'a mut [Item],
    units: &'a [Unit],
    /// The unit of each item.
    owners: Vec<u32>,
    bits: Bits,
}

impl<'a> Article<'a> {
    pub fn new(units: &'a mut Units, bits: Bits, tokens: &'a [Token], lexicon: &'a Lexicon) -> Article<'a> {
        let mut owners = Vec::with_capacity(units.items.len());
        for (unit, number) in units.units.iter().zip(0..) {
            owners.resize(unit.items.end, number);
        }
        Article { tokens, lexicon, items: &mut units.items, units: &units.units, owners, bits }
    }

    /// Does a step in all units.
    pub fn mend(&mut self, step: &Step) {
        match step.mend {
            Mend::Each(mend) => self.visit(step, mend),
            Mend::Unit(mend) => {
                let mut done = 0;
                self.visit(step, |items, _| {
                    if items.start >= done {
                        done = items.start + items.len();
                        mend(items);
                    }
                });
            }
        }
    }

    /// Each item at which a step has to look, in their order, as they are when those before them are mended.
    #[inline]
    fn visit(&mut self, step: &Step, mut mend: impl FnMut(&mut Tagged, usize)) {
        for block in 0..self.bits.len() {
            let mut places = self.bits.of(step.places, block);
            let mut words = occupied(&places);
            while words != 0 {
                let word = words.trailing_zeros() as usize;
                words &= words - 1;
                let mut behind = u64::MAX;
                while places[word] & behind != 0 {
                    let bit = (places[word] & behind).trailing_zeros() as usize;
                    behind = (u64::MAX << bit) << 1;
                    let at = block * LEN + word * WIDTH + bit;
                    let unit = &self.units[self.owners[at] as usize];
                    if step.needs.are_met(&unit.signs) {
                        let mut items = self.unit(unit);
                        mend(&mut items, at - unit.items.start);
                        if items.changed {
                            places = self.bits.of(step.places, block);
                            words = occupied(&places) & (u32::MAX << word << 1);
                        }
                    }
                }
            }
        }
    }

    #[inline]
    fn unit(&mut self, unit: &Unit) -> Tagged<'_> {
        let items = &mut self.items[unit.items.clone()];
        let Article { tokens, lexicon, ref mut bits, .. } = *self;
        Tagged { tokens, lexicon, items, bits, start: unit.items.start, changed: false }
    }
}

/// The items of a unit.
pub struct Tagged<'u> {
    pub tokens: &'u [Token],
    pub lexicon: &'u Lexicon,
    items: &'u mut [Item],
    /// Those of the article.
    bits: &'u mut Bits,
    /// Where in the article the unit begins.
    start: usize,
    /// Whether a part of speech was set.
    changed: bool,
}

impl Deref for Tagged<'_> {
    type Target = [Item];

    #[inline]
    fn deref(&self) -> &[Item] {
        self.items
    }
}

impl Tagged<'_> {
    /// Gives an item a part of speech.
    pub fn set(&mut self, at: usize, tag: Tag) {
        self.bits.set(self.start + at, self.items[at].tag, tag);
        self.items[at].tag = tag;
        self.changed = true;
    }

    /// Whether an item is one of `tags`.
    #[inline]
    pub fn any(&self, tags: TagSet) -> bool {
        self.first_of(tags, 0).is_some()
    }

    /// The first item at or behind `from` that is one of `tags`.
    #[inline]
    pub fn first_of(&self, tags: TagSet, from: usize) -> Option<usize> {
        let found = self.bits.first_of(tags, self.start + from, self.start + self.items.len());
        found.map(|at| at - self.start)
    }

    /// The last item before `end` that is one of `tags`.
    #[inline]
    pub fn last_of(&self, tags: TagSet, end: usize) -> Option<usize> {
        self.bits.last_of(tags, self.start, self.start + end).map(|at| at - self.start)
    }
}
