//! Signed quotes: `“We lost.” — Mara Voss, teacher`, and the name on a line of its own below.
//!
//! A dash, a name and nothing else: behind speech in the same unit, as a unit of its own behind one that is all speech, or as
//! the next paragraph.

use super::draft::{Draft, Ranges, Rule};
use super::source;
use super::speech;
use super::view::View;
use crate::lexicon::{Flags, Tag};
use smallvec::smallvec;

/// The longest signature, in items: a name with what its bearer is.
const LONGEST: usize = 20;

/// The claim of a unit that ends with a signature.
pub fn find<'a>(view: &View<'_, 'a>) -> Option<Draft<'a>> {
    let low = view.len().saturating_sub(LONGEST);
    let dash = (low..view.len()).find(|&i| view.is_dash(i) && (i == 0 || view.is_speech(i - 1)))?;
    let mut source = source::source(view, dash + 1)?;
    let named = view.tag(source.head) == Some(Tag::Name) || view.has(source.head, Flags::SPEAKING_NOUN);
    // Behind the name stands at most what its bearer is.
    let end = view.trim(dash + 1..view.len())?.end;
    if !named || end > source.range.end && !view.is_comma(source.range.end) {
        return None;
    }
    source.range.end = end;
    let content = match dash {
        0 => above(view)?,
        _ => view.items[..dash].iter().filter_map(|item| speech::of(view.layers, item)).collect(),
    };
    Some(Draft {
        cue: smallvec![view.tokens(dash..dash + 1)],
        lemma: view.text(dash),
        source: smallvec![view.tokens(source.range.clone())],
        head: Some(view.items[source.head].first),
        content,
        ..Draft::new(Rule::Signature, view.index)
    })
}

/// The speech of the unit before, when it holds nothing else and stands in the same paragraph or the one above.
fn above(view: &View) -> Option<Ranges> {
    let before = speech::before(view.layers, view.index).next()?;
    let near = view.unit.paragraph - before.paragraph <= 1;
    let items = &view.layers.units.items[before.items.clone()];
    let content: Ranges = items.iter().filter_map(|item| speech::of(view.layers, item)).collect();
    (near && speech::is_pure(view.layers, items) && !content.is_empty()).then_some(content)
}
