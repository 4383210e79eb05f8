//! What is known of the items of a text before any construction looks at them: of which kinds entries may begin there, and whose
//! name they belong to. And where the last verbs of some sorts stand in a unit, so that none is looked for behind them.

use super::Layers;
use crate::lexicon::{EntryKind, Kinds, Tag};
use crate::stages::groups::{Groups, Mood, VerbGroup};
use crate::stages::units::{Item, Unit};

/// What is known of an item.
#[derive(Clone, Copy, Debug)]
pub struct Seen {
    /// Of which kinds entries may begin.
    pub begins: Kinds,
    /// The entity to whose name it belongs, by its index; [`NOBODY`] without one.
    pub entity: u32,
}

/// The index of no entity.
const NOBODY: u32 = u32::MAX;

/// Kinds of which many entries begin with prepositions: most of these stand before another word than any entry has behind them.
const PREPOSITIONAL: Kinds = Kinds::of(&[EntryKind::AttributivePhrase, EntryKind::Evidential]);

/// Appends what is known of the items of a unit.
pub fn look(layers: &Layers, unit: &Unit, seen: &mut Vec<Seen>) {
    let items = &layers.units.items[unit.items.clone()];
    let (Some(first), Some(last)) = (items.first(), items.last()) else { return };
    let tokens = &layers.tokens[..last.last as usize + 1];
    let mentions = &layers.entities.mentions;
    let from = mentions.partition_point(|mention| mention.last < first.first);
    let mut mentions = mentions[from..].iter().peekable();
    seen.extend(items.iter().map(|item| {
        let begins = match item.begins.any(PREPOSITIONAL) {
            true => layers.lexicon.kinds_at(&tokens[item.first as usize..]),
            false => item.begins,
        };
        while mentions.next_if(|mention| mention.last < item.first).is_some() {}
        let mention = mentions.peek().filter(|mention| mention.first <= item.first);
        Seen { begins, entity: mention.map_or(NOBODY, |mention| mention.entity as u32) }
    }));
}

/// Behind where the last verbs of a unit begin that are something; 0 without one.
#[derive(Clone, Copy, Debug)]
pub struct Last {
    finite: u32,
    infinitive: u32,
}

impl Last {
    /// Those of a unit.
    pub fn of(items: &[Item], groups: &Groups) -> Last {
        let behind = |is: &dyn Fn(&VerbGroup) -> bool| {
            groups.verbs.iter().rev().find(|verb| is(verb)).map_or(0, |verb| verb.start as u32 + 1)
        };
        let infinitive = |verb: &VerbGroup| verb.mood == Mood::Infinitive && items[verb.start].tag == Tag::To;
        Last { finite: behind(&VerbGroup::is_finite), infinitive: behind(&infinitive) }
    }

    /// Whether a finite verb begins at `at` or behind it.
    #[inline]
    pub fn has_finite(self, at: usize) -> bool {
        at < self.finite as usize
    }

    /// Whether an infinitive with its *to* begins at `at` or behind it.
    #[inline]
    pub fn has_infinitive(self, at: usize) -> bool {
        at < self.infinitive as usize
    }
}
