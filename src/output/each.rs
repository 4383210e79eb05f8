//! The parts of a record that there may be several of: each is made when it is written, so that none is kept for it.

use super::page::Page;
use serde::{Serialize, Serializer};
use std::fmt;

/// Something found that is written as a record, or as a part of one.
pub trait Recorded {
    /// What it is written as.
    type Record<'p>
    where
        Self: 'p;

    /// The record of it, on the page of its article.
    fn record<'p>(&'p self, page: &'p Page<'p>) -> Self::Record<'p>;
}

/// A list in a record, as what was found; its records are made one by one.
pub struct Each<'p, T> {
    page: &'p Page<'p>,
    found: &'p [T],
}

impl<'p, T: Recorded> Each<'p, T> {
    /// The records of `found` on `page`.
    pub(super) fn new(page: &'p Page<'p>, found: &'p [T]) -> Each<'p, T> {
        Each { page, found }
    }

    /// The records, made as they are asked for.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = T::Record<'p>> + use<'p, T> {
        let page = self.page;
        self.found.iter().map(move |one| one.record(page))
    }
}

impl<T> Clone for Each<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Each<'_, T> {}

impl<'p, T: Recorded> fmt::Debug for Each<'p, T>
where
    T::Record<'p>: fmt::Debug,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl<'p, T: Recorded> Serialize for Each<'p, T>
where
    T::Record<'p>: Serialize,
{
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}
