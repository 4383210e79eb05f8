//! The drafts of a text while its units are gone over once for each sort of construction, and their order in the end: unit by
//! unit, and in each the verbs before the other constructions.

use super::draft::Draft;

/// Drafts with their places.
#[derive(Debug, Default)]
pub struct Found<'a> {
    pub drafts: Vec<Draft<'a>>,
    /// Unit and step of each; the last ones may lack theirs.
    places: Vec<(u32, u32)>,
}

impl<'a> Found<'a> {
    /// With room for so many.
    pub fn with_capacity(most: usize) -> Found<'a> {
        Found { drafts: Vec::with_capacity(most), places: Vec::with_capacity(most) }
    }

    /// Gives a place to the drafts that lack theirs: in a unit, behind those of the steps before.
    pub fn place(&mut self, unit: usize, step: u32) {
        self.places.resize(self.drafts.len(), (unit as u32, step));
    }

    /// The drafts with the units of their places, in order; of those that have the same the first comes before the others.
    pub fn in_order(self) -> impl Iterator<Item = (usize, Draft<'a>)> {
        let mut order: Vec<_> = self.places.into_iter().zip(0..).collect();
        order.sort_unstable();
        let mut drafts: Vec<_> = self.drafts.into_iter().map(Some).collect();
        order.into_iter().filter_map(move |((unit, _), at): (_, usize)| Some((unit as usize, drafts[at].take()?)))
    }
}
