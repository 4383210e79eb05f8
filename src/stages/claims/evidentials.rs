//! The words that qualify a claim: in its cue, beside it, and in its content where nobody is quoted.

use crate::claim::Evidential;
use crate::lexicon::EntryKind;
use crate::stages::attribution::Layers;
use crate::stages::attribution::draft::{Draft, Rule};

/// The evidentials of a draft, in text order.
pub fn of(layers: &Layers, draft: &Draft) -> Vec<Evidential> {
    let around = layers.units.units[draft.unit].inside;
    let mut out = Vec::new();
    let ranges = draft.cue.iter().chain(&draft.content);
    let mut ranges: Vec<_> = ranges.copied().collect();
    if draft.rule == Rule::Turn {
        ranges.clear();
    }
    ranges.sort_unstable();
    for range in ranges {
        let mut at = range.start as usize;
        while at < range.end as usize {
            let known = layers.lexicon.may_begin(layers.tokens[at].word, EntryKind::Evidential);
            let free = || !layers.quotes.innermost(at).is_some_and(|q| Some(q as u32) != around);
            let slice = &layers.tokens[at..range.end as usize];
            let found = if known && free() { layers.lexicon.find(slice, EntryKind::Evidential) } else { None };
            let Some(found) = found else {
                at += 1;
                continue;
            };
            let span = crate::stages::TokenRange::new(at, at + found.len).span(layers.tokens);
            out.extend(span.zip(found.entry.evidential).map(|(span, kind)| Evidential { span, kind }));
            at += found.len;
        }
    }
    out
}
