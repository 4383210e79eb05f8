//! What mending consists of: steps in their order, each with where it has to look and what it does there.
//!
//! A step is done in all units of an article before the next, so that what it needs is at hand. What each of its places says of an
//! item and of what stands next to it holds when the step is done there, and is not asked again.

use super::rows::Place;
use super::tagged::Tagged;
use crate::lexicon::{Flags, Tag, TagSet};
use crate::stages::signs::Signs;

/// One of the second thoughts.
pub struct Step {
    pub mend: Mend,
    /// It looks where one of these is.
    pub places: &'static [Place],
    pub needs: Needs,
}

/// What a step does.
pub enum Mend {
    /// At each of its places.
    Each(fn(&mut Tagged, usize)),
    /// Once in a unit that has one of its places.
    Unit(fn(&mut Tagged)),
}

impl Step {
    /// A step that mends each item in one of `places`.
    pub const fn each(mend: fn(&mut Tagged, usize), places: &'static [Place]) -> Step {
        Step { mend: Mend::Each(mend), places, needs: Needs::NOTHING }
    }

    /// A step that mends each unit with one of `places`.
    pub const fn unit(mend: fn(&mut Tagged), places: &'static [Place]) -> Step {
        Step { mend: Mend::Unit(mend), places, needs: Needs::NOTHING }
    }

    /// Only in units in which the tagger has given each of `tags` to a word.
    pub const fn with(mut self, tags: &[Tag]) -> Step {
        self.needs.tags = TagSet::of(tags);
        self
    }

    /// Only in units whose words have each of `flags`.
    pub const fn having(mut self, flags: Flags) -> Step {
        self.needs.flags = flags;
        self
    }
}

/// What a unit must hold for a step.
pub struct Needs {
    tags: TagSet,
    flags: Flags,
}

impl Needs {
    const NOTHING: Needs = Needs { tags: TagSet::NONE, flags: Flags::NONE };

    #[inline]
    pub fn are_met(&self, signs: &Signs) -> bool {
        self.tags.without(signs.tags).is_empty() & (self.flags.without(signs.flags) == Flags::NONE)
    }
}
