//! What all constructions propose, some units at a time: each sort of construction goes over all of these before the next does, so
//! that its code stays at hand; and they are so few that what is known of them stays at hand, too.

use super::clauses::Clauses;
use super::draft::Draft;
use super::found::Found;
use super::memo::Memo;
use super::view::View;
use super::{Layers, acts, adjectives, colons, headlines, markers, nouns, phrases, signatures, stops, turns};
use crate::lexicon::{EntryKind, Flags};
use std::ops::Range;

/// How many units are gone over together.
const BLOCK: usize = 12;
/// As many of their verbs as there is memory for at once.
const ACTS: usize = 4;

/// A sort of construction other than those of verbs.
struct Construction {
    /// Whether a unit has what it begins with.
    asks: fn(&View) -> bool,
    find: for<'v, 'a> fn(&View<'v, 'a>, &Clauses<'a>, &mut Vec<Draft<'a>>),
}

/// Those that propose by themselves, in their order.
const ALONE: [Construction; 3] = [
    Construction {
        asks: |view| view.unit.inside.is_none() && view.unit.signs.begins.has(EntryKind::ReportingAdjective),
        find: adjectives::find,
    },
    Construction {
        asks: |view| view.unit.inside.is_none() && view.unit.signs.begins.has(EntryKind::ReportingNoun),
        find: nouns::find,
    },
    Construction {
        asks: |view| view.unit.signs.begins.has(EntryKind::AttributivePhrase),
        find: |view, _, out| phrases::find(view, out),
    },
];

/// Those behind them: some of these look at what the others have proposed of the unit.
const UPON: [Construction; 4] = [
    Construction { asks: |view| view.unit.signs.colon, find: colons::find },
    Construction { asks: |view| view.unit.signs.dash, find: |view, _, out| out.extend(signatures::find(view)) },
    Construction {
        asks: |view| view.unit.signs.flags.any(Flags::CLAIM),
        find: |view, _, out| markers::find(view, out),
    },
    Construction { asks: headlines::is_telegraphic, find: |view, _, out| headlines::find(view, out) },
];

/// The step of the first of them: behind those of all verbs.
const FIRST: u32 = u32::MAX - ALONE.len() as u32;

/// What the constructions propose with a cue: readings of the same words contradict each other.
pub fn proposals<'a>(layers: &Layers<'_, 'a>) -> Vec<Draft<'a>> {
    Room::default().propose(layers)
}

/// Memory for what is known of the units of a block, kept for those behind.
#[derive(Default)]
pub struct Room<'a> {
    stops: Vec<u64>,
    clauses: Vec<Clauses<'a>>,
    found: Found<'a>,
}

impl<'a> Room<'a> {
    /// What the constructions propose in a text.
    pub fn propose(&mut self, layers: &Layers<'_, 'a>) -> Vec<Draft<'a>> {
        let count = layers.units.units.len();
        let mut drafts = Vec::with_capacity(2 * count);
        turns::find(layers, &mut drafts);
        let turns = drafts.len();
        let memo = Memo::default();
        let mut whole = true;
        for first in (0..count).step_by(BLOCK) {
            let before = drafts.len();
            self.block(layers, first..count.min(first + BLOCK), &memo, &mut drafts);
            // While they are at hand.
            whole &= set_apart(&mut drafts[before..]);
        }
        whole &= set_apart(&mut drafts[..turns]);
        if !whole {
            drafts.retain(|draft| !draft.content.is_empty());
        }
        drafts
    }

    /// What they propose in some units.
    fn block(&mut self, layers: &Layers<'_, 'a>, block: Range<usize>, memo: &Memo, out: &mut Vec<Draft<'a>>) {
        let Room { stops, clauses, found } = self;
        let units = &layers.units.units[block.clone()];
        clauses.resize_with(clauses.len().max(units.len()), Clauses::default);
        stops.clear();
        for (unit, index) in units.iter().zip(block.clone()) {
            stops::mark(&layers.units.items[unit.items.clone()], layers.units.groups.of(index).chunks, stops);
        }
        let mut rest = &stops[..];
        let view = |index: usize| {
            let len = layers.units.units[index].items.len();
            let (stops, behind) = rest.split_at(stops::blocks(len));
            rest = behind;
            View::new(layers, index, memo, stops)
        };
        let views: Vec<View> = block.map(view).collect();
        views.iter().zip(clauses.iter_mut()).for_each(|(view, clauses)| clauses.fill(view));
        let each = || views.iter().zip(&*clauses);
        each().for_each(|(view, clauses)| clauses.read(view));
        let mut acts = Vec::with_capacity(ACTS * BLOCK);
        each().for_each(|(view, clauses)| acts::gather(view, clauses, &mut acts, found));
        acts::frames(&mut acts, found);
        acts::contents(&mut acts, found);
        acts::passives(&acts, found);
        for (construction, step) in ALONE.iter().zip(FIRST..) {
            for (view, clauses) in each().filter(|(view, _)| (construction.asks)(view)) {
                (construction.find)(view, clauses, &mut found.drafts);
                found.place(view.index, step);
            }
        }
        let mut found = found.take_in_order().peekable();
        for (view, clauses) in each() {
            while let Some((_, draft)) = found.next_if(|(unit, _)| *unit == view.index) {
                out.push(draft);
            }
            for construction in UPON.iter().filter(|construction| (construction.asks)(view)) {
                (construction.find)(view, clauses, out);
            }
        }
    }
}

/// Takes out of each draft what two of its parts share; whether all of them have a content then.
fn set_apart(drafts: &mut [Draft]) -> bool {
    drafts.iter_mut().fold(true, |whole, draft| {
        draft.set_apart();
        draft.set_circumstances_apart();
        whole & !draft.content.is_empty()
    })
}
