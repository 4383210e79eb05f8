//! Where a unit and its items stand: in a headline, behind a mark that opens a quotation.

use super::view::View;
use crate::claim::Zone;

impl View<'_, '_> {
    /// Whether the unit is of a headline.
    pub fn is_headline(&self) -> bool {
        self.layers.paragraphs[self.unit.paragraph as usize].zone == Zone::Headline
    }

    /// Whether a mark that opens a quotation stands before item `i`.
    pub fn opens_quotation(&self, i: usize) -> bool {
        self.opening(i).is_some()
    }

    /// The mark before item `i` that opens a quotation.
    fn opening(&self, i: usize) -> Option<usize> {
        (self.items.get(i)?.first as usize).checked_sub(1).filter(|&open| self.layers.quotes.opens(open))
    }

    /// Behind the last word of the quotation that begins with the word at `start`.
    pub fn quotation_end(&self, start: usize) -> Option<usize> {
        let quotes = self.layers.quotes;
        let close = quotes.list[quotes.innermost(self.opening(start)?)?].close;
        Some(start + self.items[start..].iter().take_while(|item| item.last < close).count())
    }
}
