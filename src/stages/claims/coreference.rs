//! Pronouns and common nouns to the entities they stand for.
//!
//! One pass over the referents in text order. A candidate counts by how few sentences it is away, whether it is the
//! subject there, and whether it speaks; gender and number must fit. Where someone without a name counts most, nobody is
//! named: no name is better than a wrong one.

use super::calling::Calling;
use super::gathering::gather;
use super::referents::{Gathered, Referent, Who};
use crate::claim::{ResolvedBy, SourceKind};
use crate::entity::{EntityKind, Gender};
use crate::lexicon::function as f;
use crate::stages::TokenRange;
use crate::stages::attribution::Layers;
use crate::stages::attribution::draft::Draft;
use std::borrow::Cow;

/// How many referents are looked back over.
const REACH: usize = 64;
/// How many sentences.
const SENTENCES: u32 = 9;
/// Less than this, and nobody is meant.
pub const LEAST: i32 = 40;
/// The points of a subject, and of one who speaks.
const SUBJECT: i32 = 30;
const SPEAKS: i32 = 22;
/// The most own points that any candidate has.
const OWN: i32 = 25;

/// What one referent counts as the one that a pronoun or noun stands for.
#[derive(Clone, Copy, Debug)]
pub struct Weighed {
    /// Index of the referent that stands for it.
    pub here: usize,
    /// Index of the one that may be meant.
    pub candidate: usize,
    /// Who that is.
    pub who: Who,
    /// None where it does not fit.
    pub points: Option<Points>,
}

/// The points of a referent.
#[derive(Clone, Copy, Debug)]
pub struct Points {
    /// For how few sentences it is away.
    pub near: i32,
    /// For what it is, as far as it fits.
    pub own: i32,
    /// For standing in other speech.
    pub speech: i32,
    /// For being the subject, or not.
    pub place: i32,
    /// For being the source of a claim.
    pub speaks: i32,
}

impl Points {
    /// All of them.
    pub fn sum(self) -> i32 {
        self.near + self.own + self.speech + self.place + self.speaks
    }
}

/// An entity that is meant.
#[derive(Clone, Copy, Debug)]
pub struct Resolved {
    pub entity: usize,
    pub by: ResolvedBy,
}

/// What a noun or pronoun stands for, where that has no name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// Nothing is known of it.
    Unknown,
    /// Something of that kind.
    Nameless(SourceKind),
}

/// The referents of a text, each with who is meant.
pub struct Discourse<'d, 'l, 'a> {
    layers: &'d Layers<'l, 'a>,
    gathered: Gathered,
    /// By entity.
    genders: Vec<Option<Gender>>,
    roles: Vec<Option<TokenRange>>,
    /// The person named first.
    first_person: Option<usize>,
}

impl<'d, 'l, 'a> Discourse<'d, 'l, 'a> {
    /// Reads the text from its start to its end.
    pub fn new(layers: &'d Layers<'l, 'a>, drafts: &[Draft]) -> Self {
        Discourse::told(layers, drafts, &mut |_| {})
    }

    /// The same, telling what each candidate counts.
    pub fn told(layers: &'d Layers<'l, 'a>, drafts: &[Draft], tell: &mut impl FnMut(Weighed)) -> Self {
        let mut calling = Calling::new(layers);
        let mut gathered = gather(layers, &|word| calling.is_known(word));
        calling.add(&gathered.said, layers);
        let list = &layers.entities.list;
        let gender = |(entity, votes): (usize, &[u16; 2])| {
            let shown = votes[0] != votes[1];
            list[entity].gender.or(shown.then_some(if votes[1] > votes[0] { Gender::Male } else { Gender::Female }))
        };
        let genders = gathered.genders.iter().enumerate().map(gender).collect();
        let mut roles = vec![None; list.len()];
        for &(entity, range) in gathered.roles.iter().rev() {
            roles[entity] = Some(range);
        }
        for head in drafts.iter().filter_map(|draft| draft.head) {
            let at = gathered.referents.partition_point(|r| r.at < head);
            let near = gathered.referents[at..].iter_mut().take(3);
            near.filter(|r| r.first <= head && head <= r.at).for_each(|r| r.speaks = true);
        }
        let first_person = list.iter().position(|entity| entity.kind == EntityKind::Person);
        let mut discourse = Discourse { layers, gathered, genders, roles, first_person };
        for i in 0..discourse.gathered.referents.len() {
            let referent = discourse.gathered.referents[i];
            if referent.who == Who::Open {
                let who = discourse.open(i, &referent, &calling, tell);
                discourse.gathered.referents[i].who = who;
            }
            calling.met(&discourse.gathered.referents[i], layers);
        }
        discourse
    }

    /// Who is meant by the noun or pronoun at `head`.
    pub fn meaning(&self, head: u32) -> (Vec<Resolved>, Meaning) {
        let found = self.referent_at(head).map(|i| &self.gathered.referents[i]);
        let Some(referent) = found.filter(|r| !matches!(r.who, Who::Open)) else {
            return (Vec::new(), Meaning::Unknown);
        };
        let by = referent.by;
        match referent.who {
            Who::Entity(entity) => (vec![Resolved { entity, by }], Meaning::Unknown),
            Who::Several(from, to) => {
                let members = &self.gathered.members[from as usize..to as usize];
                (members.iter().map(|&entity| Resolved { entity, by }).collect(), Meaning::Unknown)
            }
            Who::Nameless(kind) => (Vec::new(), Meaning::Nameless(kind)),
            Who::Open => (Vec::new(), Meaning::Unknown),
        }
    }

    /// The index of the referent with its head at `head`.
    pub fn referent_at(&self, head: u32) -> Option<usize> {
        let referents = &self.gathered.referents;
        let at = referents.partition_point(|r| r.at < head);
        referents.get(at).is_some_and(|r| r.first <= head).then_some(at)
    }

    /// The referents of the text.
    pub fn referents(&self) -> &[Referent] {
        &self.gathered.referents
    }

    /// The role of an entity: of its entry, or as the text says elsewhere.
    pub fn role(&self, entity: usize) -> Option<Cow<'a, str>> {
        let own = self.layers.entities.list[entity].role.clone();
        let said = || self.roles[entity].and_then(|range| range.span(self.layers.tokens));
        own.or_else(|| said().map(|span| Cow::Borrowed(&self.layers.text[span])))
    }

    /// Of several persons with the same last name, the one who spoke last before `at`; else `entity` itself.
    pub fn namesake(&self, entity: usize, at: u32) -> usize {
        let list = &self.layers.entities.list;
        let last = |entity: usize| list[entity].name.rsplit(' ').next().unwrap_or_default();
        let name = last(entity);
        let end = self.gathered.referents.partition_point(|r| r.at < at);
        let spoke = self.gathered.referents[..end].iter().rev().take(REACH).filter(|r| r.speaks);
        let found = spoke.filter_map(|r| match r.who {
            Who::Entity(spoken) => Some(spoken),
            _ => None,
        });
        let person = |entity: &usize| list[*entity].kind == EntityKind::Person;
        found.filter(person).find(|&spoken| last(spoken) == name).unwrap_or(entity)
    }

    fn open(&self, i: usize, referent: &Referent, calling: &Calling, tell: &mut impl FnMut(Weighed)) -> Who {
        let word = self.layers.tokens[referent.at as usize].word;
        match word {
            f::HE | f::HIS | f::HIM | f::SHE | f::HER => self.best(i, tell, |r| self.person(r, referent.gender)),
            f::IT => self.best(i, tell, |r| self.body(r)),
            f::THEY => self.best(i, tell, |r| self.several(r)),
            _ => self.noun(i, referent, calling, tell),
        }
        .unwrap_or(Who::Open)
    }

    /// The referent before the `i`th that counts most. `fits` gives its own points, or none where it cannot be meant.
    fn best(&self, i: usize, tell: &mut impl FnMut(Weighed), fits: impl Fn(&Referent) -> Option<i32>) -> Option<Who> {
        let here = &self.gathered.referents[i];
        let mut best: Option<(i32, Who)> = None;
        for (candidate, r) in self.gathered.referents[..i].iter().enumerate().rev().take(REACH) {
            let away = here.sentence.saturating_sub(r.sentence);
            if away > SENTENCES {
                break;
            }
            let near = match away {
                0 => 100,
                1 => 80,
                2 => 62,
                3 => 50,
                4 => 42,
                _ => 36 - 2 * (away as i32 - 5),
            };
            // From here on back nobody can count more than the best so far.
            if best.is_some_and(|(most, _)| near + OWN + SUBJECT + SPEAKS <= most) {
                break;
            }
            // The noun group that the pronoun itself stands in is not meant.
            if r.who == Who::Open || r.first <= here.first && here.at <= r.at {
                continue;
            }
            let Some(own) = fits(r) else {
                tell(Weighed { here: i, candidate, who: r.who, points: None });
                continue;
            };
            let speech = match (r.quote, here.quote) {
                (Some(a), b) if Some(a) != b => -45,
                _ => 0,
            };
            let place = if r.subject { SUBJECT } else { 0 } - if r.oblique { 14 } else { 0 };
            let points = Points { near, own, speech, place, speaks: if r.speaks { SPEAKS } else { 0 } };
            tell(Weighed { here: i, candidate, who: r.who, points: Some(points) });
            let points = points.sum();
            if best.is_none_or(|(most, _)| points > most) {
                best = Some((points, r.who));
            }
        }
        best.filter(|&(points, _)| points >= LEAST).map(|(_, who)| who)
    }

    fn person(&self, r: &Referent, wanted: Option<Gender>) -> Option<i32> {
        let gender = match r.who {
            Who::Entity(entity) if self.layers.entities.list[entity].kind == EntityKind::Person => self.genders[entity],
            Who::Nameless(SourceKind::Person) if !r.plural => r.gender,
            _ => return None,
        };
        match gender {
            None => Some(0),
            known if known == wanted => Some(25),
            // A first name alone may mislead.
            _ => match r.who {
                Who::Entity(entity) if self.gathered.genders[entity] == [0; 2] && r.subject && r.speaks => Some(-75),
                _ => None,
            },
        }
    }

    fn body(&self, r: &Referent) -> Option<i32> {
        match r.who {
            Who::Entity(entity) => match self.layers.entities.list[entity].kind {
                EntityKind::Organization => Some(15),
                // Whoever is told or read is seldom spoken of next.
                EntityKind::Media => Some(if r.subject { 15 } else { -20 }),
                EntityKind::Place => Some(if r.speaks { 10 } else { -40 }),
                EntityKind::Person => None,
            },
            Who::Nameless(SourceKind::Organization | SourceKind::Document | SourceKind::Media) if !r.plural => Some(5),
            _ => None,
        }
    }

    fn several(&self, r: &Referent) -> Option<i32> {
        match r.who {
            Who::Several(..) => Some(25),
            Who::Nameless(SourceKind::Group) => Some(10),
            Who::Nameless(SourceKind::Organization) => Some(-10),
            Who::Entity(entity) => match self.layers.entities.list[entity].kind {
                EntityKind::Organization | EntityKind::Media => Some(0),
                EntityKind::Place => Some(-50),
                // Singular they, of whom no other pronoun or title says more.
                EntityKind::Person => (self.genders[entity].is_none() && r.subject).then_some(-30),
            },
            _ => None,
        }
    }

    /// The one person that the text has named so far, of whom it has not said what they are; just before.
    fn only_person(&self, i: usize, here: &Referent) -> Option<Who> {
        let before = &self.gathered.referents[..i];
        let person =
            |r: &&Referent| matches!(r.who, Who::Entity(e) if self.layers.entities.list[e].kind == EntityKind::Person);
        let last = before.iter().rev().take(REACH).find(person)?;
        let Who::Entity(entity) = last.who else { return None };
        let near = here.sentence.saturating_sub(last.sentence) <= 2;
        let only = self.first_person == Some(entity)
            && before.iter().rev().take(REACH).filter(person).all(|r| r.who == last.who);
        let gender = here.gender.is_none_or(|gender| self.genders[entity].is_none_or(|own| own == gender));
        (near && only && gender && self.role(entity).is_none()).then_some(last.who)
    }

    /// "the senator", "the agency", "the 54-year-old", "the pair"
    fn noun(&self, i: usize, here: &Referent, calling: &Calling, tell: &mut impl FnMut(Weighed)) -> Option<Who> {
        let call = calling.call(here, self.layers);
        if call.pair {
            return self.best(i, tell, |r| match r.who {
                Who::Several(from, to) if to - from == 2 => Some(25),
                _ => None,
            });
        }
        if here.plural {
            return Some(Who::Nameless(call.kind));
        }
        if let Some(who) = call.known {
            let fits = match who {
                Who::Entity(entity) => {
                    here.gender.is_none_or(|gender| self.genders[entity].is_none_or(|g| g == gender))
                }
                _ => true,
            };
            if fits {
                return Some(who);
            }
        }
        if call.of_anyone {
            return self.best(i, tell, |r| {
                self.person(r, here.gender).or_else(|| {
                    // Without gender in the noun, any person fits.
                    let entity =
                        matches!(r.who, Who::Entity(e) if self.layers.entities.list[e].kind == EntityKind::Person);
                    (here.gender.is_none() && entity).then_some(10)
                })
            });
        }
        if call.kind == SourceKind::Person
            && call.whole
            && let Some(who) = self.only_person(i, here)
        {
            return Some(who);
        }
        if let Some(sort) = call.sort {
            let found = self.best(i, tell, |r| match r.who {
                Who::Entity(entity) => calling.is_of(entity, sort, call.kind).then_some(15),
                Who::Nameless(kind) if kind == call.kind && !r.plural => Some(0),
                _ => None,
            });
            return found.or(Some(Who::Nameless(call.kind)));
        }
        Some(Who::Nameless(call.kind))
    }
}
