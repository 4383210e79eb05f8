//! Sentences as grammar sees them: speech as one item, noun and verb groups.

use crate::span::Span;
use crate::stages::TokenRange;
use crate::stages::attribution::Layers;
use crate::stages::groups::Chunk;

/// A stretch that a cue, its source and its content are looked for in.
#[derive(Clone, Debug)]
pub struct Unit {
    /// Whether it stands inside speech.
    pub inside: bool,
    /// Its groups and what stands between them, in text order.
    pub groups: Vec<Group>,
}

/// A group of words.
#[derive(Clone, Copy, Debug)]
pub struct Group {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub kind: GroupKind,
}

/// What a group is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GroupKind {
    /// A base noun group.
    Noun,
    /// A verb group with its auxiliaries.
    Verb,
    /// A stretch of quoted speech.
    Speech,
    /// A word that belongs to no group.
    Other,
}

/// The units of a text.
pub fn units(layers: &Layers) -> Vec<Unit> {
    let mut out = Vec::new();
    for (index, unit) in layers.units.units.iter().enumerate() {
        let items = &layers.units.items[unit.items.clone()];
        let groups = layers.units.groups.of(index);
        let mut found: Vec<(usize, usize, GroupKind)> = Vec::new();
        found.extend(groups.nouns.iter().map(|group| (group.start, group.end, GroupKind::Noun)));
        found.extend(groups.verbs.iter().map(|group| (group.start, group.end, GroupKind::Verb)));
        let alone = (0..items.len()).filter(|&i| groups.chunks[i] == Chunk::Outside);
        let kind = |i: usize| if items[i].is_speech { GroupKind::Speech } else { GroupKind::Other };
        found.extend(alone.map(|i| (i, i + 1, kind(i))));
        found.sort_by_key(|&(start, ..)| start);
        let group = |(start, end, kind): (usize, usize, GroupKind)| {
            let tokens = TokenRange { start: items.get(start)?.first, end: items.get(end - 1)?.last + 1 };
            Some(Group { span: tokens.span(layers.tokens)?, kind })
        };
        out.push(Unit { inside: unit.inside.is_some(), groups: found.into_iter().filter_map(group).collect() });
    }
    out
}
