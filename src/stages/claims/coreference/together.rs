//! Several taken together: “the pair”, “both men”, “the two companies”, “the sisters”.

use super::super::calling::Call;
use super::super::kinds;
use super::super::referents::{Gathered, Referent, Who};
use super::Discourse;
use super::candidates::{ALL, REFERENTS, Weighed};
use crate::claim::SourceKind;
use crate::entity::EntityKind;
use crate::lexicon::function as f;
use crate::stages::attribution::Layers;

impl Discourse<'_, '_, '_> {
    /// Those who are meant by a noun for two, or by the plural of a noun with *both* or *two*, or by one that shows
    /// their gender.
    pub(super) fn together(
        &self,
        i: usize,
        here: &Referent,
        call: &Call,
        tell: &mut impl FnMut(Weighed),
    ) -> Option<Who> {
        let two = call.pair || is_two(self.layers, here);
        if !two && (here.gender.is_none() || here.first + 1 != here.at || !here.definite) {
            return None;
        }
        let body = !call.pair && is_for_bodies(self.layers, here);
        let fits = |&entity: &usize| match self.known[entity].kind {
            EntityKind::Person => {
                !body && here.gender.is_none_or(|gender| self.known[entity].gender.is_none_or(|own| own == gender))
            }
            EntityKind::Organization | EntityKind::Media => body || call.pair,
            EntityKind::Place => false,
        };
        self.best(i, ALL, 0, tell, |r| match r.who {
            Who::Several(from, to) if !two || to - from == 2 => {
                let members = &self.gathered.members[from as usize..to as usize];
                members.iter().all(fits).then_some(25)
            }
            _ => None,
        })
        .or_else(|| {
            let pairs = &self.gathered.pairs;
            let &(_, from) =
                pairs.get(pairs.partition_point(|&(at, _)| at < here.at)).filter(|pair| pair.0 == here.at)?;
            let members = &self.gathered.members[from as usize..][..2];
            members.iter().all(fits).then_some(Who::Several(from, from + 2))
        })
    }
}

/// "both men", "the two companies"
pub(in super::super) fn is_two(layers: &Layers, here: &Referent) -> bool {
    let words = &layers.tokens[here.first as usize..here.at as usize];
    match words {
        [both, ..] if both.word == f::BOTH => true,
        [the, two, ..] => the.word == f::THE && two.word == f::TWO,
        _ => false,
    }
}

/// Whether a plural is of a noun for bodies.
fn is_for_bodies(layers: &Layers, here: &Referent) -> bool {
    let noun = kinds::source_noun(layers, here.at as usize, here.at as usize + 1);
    noun.is_some_and(|noun| matches!(noun.entry.is, Some(SourceKind::Organization | SourceKind::Media)))
}

impl Gathered {
    /// Notes the two persons, or the two bodies, that are named in the sentences before the noun for two at `at`, where
    /// there are no more of them.
    pub(in super::super) fn pair(&mut self, layers: &Layers, at: u32, sentence: u32) {
        for person in [true, false] {
            let mut two: [Option<usize>; 2] = [None; 2];
            let mut more = false;
            // A long quotation is one sentence here.
            let before = self.referents.iter().rev().take(REFERENTS);
            for r in before.take_while(|r| sentence.saturating_sub(r.sentence) <= BEFORE) {
                let Who::Entity(entity) = r.who else { continue };
                let kind = layers.entities.list[entity].kind;
                if kind == EntityKind::Place || (kind == EntityKind::Person) != person || two.contains(&Some(entity)) {
                    continue;
                }
                match two {
                    [None, _] => two[0] = Some(entity),
                    [_, None] => two[1] = Some(entity),
                    _ => more = true,
                }
            }
            if let ([Some(second), Some(first)], false) = (two, more) {
                self.pairs.push((at, self.members.len() as u32));
                self.members.extend([first, second]);
                return;
            }
        }
    }
}

/// In how many sentences the two are named.
const BEFORE: u32 = 2;
