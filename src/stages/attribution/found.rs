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
    /// Gives a place to the drafts that lack theirs: in a unit, behind those of the steps before.
    pub fn place(&mut self, unit: usize, step: u32) {
        self.places.resize(self.drafts.len(), (unit as u32, step));
    }

    /// Takes the drafts, with the units of their places, in order; of those that have the same the first comes before the others.
    pub fn take_in_order(&mut self) -> impl Iterator<Item = (usize, Draft<'a>)> + use<'a> {
        let mut order: Vec<_> = self.places.drain(..).zip(0..).collect();
        order.sort_unstable();
        let mut drafts: Vec<_> = self.drafts.drain(..).map(Some).collect();
        order.into_iter().filter_map(move |((unit, _), at): (_, usize)| Some((unit as usize, drafts[at].take()?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stages::attribution::draft::Rule;

    #[test]
    fn drafts_come_unit_by_unit_and_step_by_step() {
        let mut found = Found::default();
        for (unit, step, rules) in
            [(1, 2, &[Rule::Noun][..]), (0, 3, &[Rule::Wh, Rule::As]), (1, 0, &[]), (0, 1, &[Rule::To])]
        {
            found.drafts.extend(rules.iter().map(|&rule| Draft::new(rule, unit)));
            found.place(unit, step);
        }
        let order: Vec<_> = found.take_in_order().map(|(unit, draft)| (unit, draft.rule)).collect();
        assert_eq!(order, [(0, Rule::To), (0, Rule::Wh), (0, Rule::As), (1, Rule::Noun)]);
        assert!(found.take_in_order().next().is_none());
    }
}
