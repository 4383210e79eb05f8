//! Sets of parts of speech.

use super::Tag;
use crate::lexicon::array::fixed_number;

/// A set of parts of speech, a bit for each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TagSet(u32);

const _: () = assert!(Tag::ALL.len() <= u32::BITS as usize);

impl TagSet {
    /// None of them.
    pub const NONE: TagSet = TagSet(0);

    /// Those of a verb that can be the only one of a sentence.
    pub const FINITE: TagSet = TagSet::of(&[Tag::Past, Tag::Third, Tag::Present, Tag::Modal]);

    /// Those of what stands in a noun group.
    pub const NOMINAL: TagSet = TagSet::of(&[
        Tag::Adjective,
        Tag::Determiner,
        Tag::Genitive,
        Tag::Name,
        Tag::Noun,
        Tag::Nouns,
        Tag::Number,
        Tag::Possessive,
    ]);

    /// Speech, and nothing else.
    pub const SPEECH: TagSet = TagSet::of(&[Tag::Quote]);

    /// The set of these.
    pub const fn of(tags: &[Tag]) -> TagSet {
        let mut set = TagSet::NONE;
        let mut i = 0;
        while i < tags.len() {
            set = set.and(tags[i]);
            i += 1;
        }
        set
    }

    /// These and one more.
    #[inline]
    pub const fn and(self, tag: Tag) -> TagSet {
        TagSet(self.0 | 1 << tag as u32)
    }

    /// These and those.
    #[inline]
    pub const fn or(self, others: TagSet) -> TagSet {
        TagSet(self.0 | others.0)
    }

    /// These but for those.
    #[inline]
    pub const fn without(self, others: TagSet) -> TagSet {
        TagSet(self.0 & !others.0)
    }

    /// Whether it is one of them.
    #[inline]
    pub const fn has(self, tag: Tag) -> bool {
        self.0 & 1 << tag as u32 != 0
    }

    /// Whether one of `others` is among them.
    #[inline]
    pub const fn any(self, others: TagSet) -> bool {
        self.0 & others.0 != 0
    }

    /// Whether there is none.
    #[inline]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether there is just one.
    #[inline]
    pub const fn is_one(self) -> bool {
        self.0.is_power_of_two()
    }

    /// The first in the order of their definition, where there is one.
    #[inline]
    pub fn first(self) -> Option<Tag> {
        Tag::ALL.get(self.0.trailing_zeros() as usize).copied()
    }

    /// A bit for each tag, by its number.
    #[inline]
    pub const fn bits(self) -> u32 {
        self.0
    }

    /// The numbers of the tags, in order.
    #[inline]
    pub fn numbers(self) -> impl Iterator<Item = usize> {
        let mut rest = self.0;
        std::iter::from_fn(move || {
            let number = rest.trailing_zeros() as usize;
            rest &= rest.wrapping_sub(1);
            (number < u32::BITS as usize).then_some(number)
        })
    }
}

fixed_number! { TagSet: u32 in 4 }
