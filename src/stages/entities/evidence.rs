//! What speaks for a name to mean a person, an organization, a media outlet or a place, in points.
//!
//! Each name gets points from its own words and from the words around it; names that are written alike share theirs,
//! so that one "the mayor of Marlow" makes a place of every Marlow of the text. The points were set by hand on names
//! of news and of the GUM treebank.

use crate::entity::EntityKind;

/// In the order of their definition, in which they win where points are equal.
const KINDS: [EntityKind; 4] = [EntityKind::Person, EntityKind::Organization, EntityKind::Media, EntityKind::Place];
const LAST: u32 = KINDS.len() as u32 - 1;

/// Points for each kind, and for a name that means none of them (a law, a prize, an event).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// By kind.
    points: [u16; KINDS.len()],
    thing: u16,
    /// Whether it is said to say something: a point for a person, however often, since bodies speak, too.
    speaks: bool,
}

impl Evidence {
    /// Adds points for `kind`.
    pub fn add(&mut self, kind: EntityKind, points: u16) {
        let slot = &mut self.points[kind as usize];
        *slot = slot.saturating_add(points);
    }

    /// Adds points for something that is no entity.
    pub fn add_thing(&mut self, points: u16) {
        self.thing = self.thing.max(points);
    }

    /// Notes that a verb of saying goes with it.
    pub fn add_speaking(&mut self) {
        self.speaks = true;
    }

    /// The points that the same name gets at two places. An article before it, which speaks for a body, says no more
    /// the second time.
    pub fn gather(&mut self, other: &Evidence) {
        let bodies =
            [EntityKind::Organization, EntityKind::Media].map(|kind| (kind, self.of(kind).max(other.of(kind))));
        self.join(other);
        for (kind, points) in bodies {
            self.points[kind as usize] = points;
        }
    }

    /// The points of both.
    pub fn join(&mut self, other: &Evidence) {
        for (mine, theirs) in self.points.iter_mut().zip(other.points) {
            *mine = mine.saturating_add(theirs);
        }
        self.add_thing(other.thing);
        self.speaks |= other.speaks;
    }

    /// Points for `kind`.
    pub fn of(&self, kind: EntityKind) -> u16 {
        self.points[kind as usize].saturating_add((self.speaks && kind == EntityKind::Person).into())
    }

    /// The likeliest kind; none when it is likelier no entity at all, or when nothing is known.
    pub fn kind(&self) -> Option<EntityKind> {
        // Of kinds with as many points the first is the most.
        let ranked = KINDS.map(|kind| u32::from(self.of(kind)) << 2 | (LAST - kind as u32));
        let most = ranked.into_iter().fold(0, u32::max);
        let (points, best) = (most >> 2, KINDS[(LAST - most % 4) as usize]);
        (points > 0 && points >= self.thing.into()).then_some(best)
    }

    /// Whether it is likelier no entity at all.
    pub fn is_thing(&self) -> bool {
        self.thing > 0 && self.kind().is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_points_win_and_persons_where_they_are_equal() {
        let mut evidence = Evidence::default();
        assert_eq!((evidence.kind(), evidence.is_thing()), (None, false));
        evidence.add(EntityKind::Place, 3);
        evidence.add(EntityKind::Person, 3);
        assert_eq!(evidence.kind(), Some(EntityKind::Person));
        evidence.add_thing(4);
        assert!(evidence.is_thing());
        evidence.join(&evidence.clone());
        assert_eq!(evidence.kind(), Some(EntityKind::Person));
    }
}
