//! Entities in the order in which the text first mentions them.

use super::Entities;
use crate::entity::Entity;

/// Puts the mentions of each entity, and then the entities, in the order of the text.
pub fn in_order(entities: Entities<'_>) -> Entities<'_> {
    let Entities { mut list, mut words, mut mentions } = entities;
    for entity in &mut list {
        entity.mentions.sort_unstable_by_key(|mention| mention.span);
    }
    let first = |entity: &Entity| entity.mentions.first().map(|mention| mention.span);
    let mut order: Vec<_> = list.iter().map(first).zip(0..).collect();
    order.sort_unstable();
    let mut place = vec![0; list.len()];
    for (new, &(_, old)) in order.iter().enumerate() {
        place[old] = new;
    }
    for mention in &mut mentions {
        mention.entity = place[mention.entity];
    }
    for at in 0..list.len() {
        while place[at] != at {
            let to = place[at];
            list.swap(at, to);
            words.swap(at, to);
            place.swap(at, to);
        }
    }
    Entities { list, words, mentions }
}
