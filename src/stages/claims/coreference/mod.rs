//! Pronouns and common nouns to the entities they stand for.
//!
//! One pass over the referents in text order: `candidates` weighs who may be meant, `nouns` knows what common nouns may
//! stand for. Where someone without a name counts most, nobody is named: no name is better than a wrong one.

mod candidates;
mod described;
mod nouns;
mod together;

use super::calling::Calling;
use super::gathering::gather;
use super::referents::{Gathered, Referent, Who};
use crate::claim::{CueClass, ResolvedBy, SourceKind};
use crate::entity::{EntityKind, Gender};
use crate::lexicon::{Flags, function as f};
use crate::stages::TokenRange;
use crate::stages::attribution::Layers;
use crate::stages::attribution::draft::{Draft, Rule};
use candidates::{ALL, Latest, REFERENTS};
pub use candidates::{LEAST, Points, Weighed};
use smallvec::{SmallVec, smallvec};
use std::borrow::Cow;
pub(super) use together::is_two;

/// What each time counts that the candidate for a pronoun was spoken of.
const PRONOUN: i32 = 2;

/// An entity that is meant.
#[derive(Clone, Copy, Debug)]
pub struct Resolved {
    pub entity: usize,
    pub by: ResolvedBy,
}

/// The entities that a source means; seldom more than one.
pub type Found = SmallVec<[Resolved; 1]>;

/// What a noun or pronoun stands for, where that has no name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// Nothing is known of it.
    Unknown,
    /// Something of that kind.
    Nameless(SourceKind),
}

/// What is asked of an entity for every referent that may be meant: all of it in eight bytes.
#[derive(Clone, Copy, Debug)]
struct Known {
    kind: EntityKind,
    gender: Option<Gender>,
    /// How often it was named or meant so far.
    spoken_of: u16,
    /// In which sentence it was first named or meant.
    first_in: u32,
}

/// The referents of a text, each with who is meant.
pub struct Discourse<'d, 'l, 'a> {
    layers: &'d Layers<'l, 'a>,
    gathered: Gathered,
    /// By entity.
    known: Vec<Known>,
    roles: Vec<Option<TokenRange>>,
    /// The heads of sources that find or show something, in text order.
    shows: Vec<u32>,
    latest: Latest,
    /// The person named first.
    first_person: Option<usize>,
    /// Quotations, and the heads of who says them, in the order of the quotations.
    said: Vec<(u32, u32)>,
}

impl<'d, 'l, 'a> Discourse<'d, 'l, 'a> {
    /// Reads the text from its start to its end.
    pub fn new(layers: &'d Layers<'l, 'a>, drafts: &[Draft]) -> Self {
        Discourse::told(layers, drafts, &mut |_| {})
    }

    /// The same, telling what each candidate counts.
    pub fn told(layers: &'d Layers<'l, 'a>, drafts: &[Draft], tell: &mut impl FnMut(Weighed)) -> Self {
        let mut calling = Calling::new(layers);
        let mut gathered = gather(layers, &calling);
        calling.add(&gathered, layers);
        let list = &layers.entities.list;
        let known = list.iter().zip(&gathered.genders).map(|(entity, votes)| {
            let shown = votes[0] != votes[1];
            let votes = shown.then_some(if votes[1] > votes[0] { Gender::Male } else { Gender::Female });
            Known { kind: entity.kind, gender: entity.gender.or(votes), spoken_of: 0, first_in: u32::MAX }
        });
        let known: Vec<Known> = known.collect();
        let mut roles = vec![None; list.len()];
        for &(entity, range) in gathered.roles.iter().rev() {
            roles[entity] = Some(range);
        }
        for (draft, head) in drafts.iter().filter_map(|draft| Some((draft, draft.head?))) {
            let at = gathered.referents.partition_point(|r| r.at < head);
            let near = gathered.referents[at..].iter_mut().take(3);
            for r in near.filter(|r| r.first <= head && head <= r.at) {
                r.speaks = true;
                // "according to her nephew": he says it, whatever stands before him.
                r.oblique &= draft.rule != Rule::Phrase;
            }
        }
        let first_person = known.iter().position(|known| known.kind == EntityKind::Person);
        let mut shows: Vec<u32> =
            drafts.iter().filter(|draft| draft.class == CueClass::Show).filter_map(|draft| draft.head).collect();
        shows.sort_unstable();
        let said = said(layers, drafts);
        let mut discourse =
            Discourse { layers, gathered, known, roles, shows, latest: Latest::default(), first_person, said };
        for i in 0..discourse.gathered.referents.len() {
            let referent = discourse.gathered.referents[i];
            if referent.who == Who::Open {
                let who = discourse.open(i, &referent, &calling, tell);
                discourse.gathered.referents[i].who = who;
                // Of whom the text has said he, it does not go on to say she; whom a speaker means is less sure.
                if let (Who::Entity(entity), ResolvedBy::Pronoun, None) = (who, referent.by, referent.quote) {
                    let gender = &mut discourse.known[entity].gender;
                    *gender = gender.or(referent.gender);
                }
            }
            if let Who::Entity(entity) = discourse.gathered.referents[i].who {
                let known = &mut discourse.known[entity];
                known.spoken_of = known.spoken_of.saturating_add(1);
                known.first_in = known.first_in.min(referent.sentence);
            }
            let referent = discourse.gathered.referents[i];
            discourse.note(&referent);
            calling.met(&referent, layers);
        }
        discourse
    }

    /// Who is meant by the noun or pronoun at `head`.
    pub fn meaning(&self, head: u32) -> (Found, Meaning) {
        let found = self.referent_at(head).map(|i| &self.gathered.referents[i]);
        let Some(referent) = found.filter(|r| !matches!(r.who, Who::Open)) else {
            return (Found::new(), Meaning::Unknown);
        };
        let by = referent.by;
        match referent.who {
            Who::Entity(entity) => (smallvec![Resolved { entity, by }], Meaning::Unknown),
            Who::Several(from, to) => {
                let members = self.members(from, to);
                (members.iter().map(|&entity| Resolved { entity, by }).collect(), Meaning::Unknown)
            }
            Who::Nameless(kind) => (Found::new(), Meaning::Nameless(kind)),
            Who::Open => (Found::new(), Meaning::Unknown),
        }
    }

    /// The index of the referent with its head at `head`.
    pub fn referent_at(&self, head: u32) -> Option<usize> {
        let referents = &self.gathered.referents;
        let at = referents.partition_point(|r| r.at < head);
        referents.get(at).is_some_and(|r| r.first <= head).then_some(at)
    }

    /// Who says a quotation.
    fn speaker(&self, quote: u32) -> Option<Who> {
        let at = self.said.binary_search_by_key(&quote, |&(quote, _)| quote).ok()?;
        self.referent_at(self.said[at].1).map(|i| self.gathered.referents[i].who).filter(|&who| who != Who::Open)
    }

    /// The entities of a [`Who::Several`].
    pub fn members(&self, from: u32, to: u32) -> &[usize] {
        &self.gathered.members[from as usize..to as usize]
    }

    /// The referents of the text.
    pub fn referents(&self) -> &[Referent] {
        &self.gathered.referents
    }

    /// The role of an entity: of its entry, or as the text says elsewhere.
    pub fn role(&self, entity: usize) -> Option<Cow<'a, str>> {
        let own = self.layers.entities.list[entity].role.clone();
        let said = self.roles[entity].and_then(|range| range.span(self.layers.tokens));
        let said = said.map(|span| Cow::Borrowed(&self.layers.text[span]));
        let rank = |word: &str| {
            let flags = self.layers.lexicon.flags(self.layers.lexicon.word_id_of(word));
            flags.any(Flags::TITLE) && !flags.any(Flags::ROLE)
        };
        // "Maj" says less than "army spokesman".
        if own.as_ref().is_some_and(|own| own.split(' ').all(rank)) { said.or(own) } else { own.or(said) }
    }

    /// Of several persons with the same last name, the one who spoke last before `at`; else `entity` itself.
    pub fn namesake(&self, entity: usize, at: u32) -> usize {
        let list = &self.layers.entities.list;
        let last = |entity: usize| list[entity].name.rsplit(' ').next().unwrap_or_default();
        let name = last(entity);
        let end = self.gathered.referents.partition_point(|r| r.at < at);
        let spoke = self.gathered.referents[..end].iter().rev().take(REFERENTS).filter(|r| r.speaks);
        let found = spoke.filter_map(|r| match r.who {
            Who::Entity(spoken) => Some(spoken),
            _ => None,
        });
        let person = |entity: &usize| self.known[*entity].kind == EntityKind::Person;
        found.filter(person).find(|&spoken| last(spoken) == name).unwrap_or(entity)
    }

    fn open(&self, i: usize, referent: &Referent, calling: &Calling, tell: &mut impl FnMut(Weighed)) -> Who {
        let word = self.layers.tokens[referent.at as usize].word;
        match word {
            f::HE | f::HIS | f::HIM | f::SHE | f::HER => {
                self.best(i, self.latest.people, PRONOUN, tell, |r| self.person(r, referent.gender))
            }
            f::IT => {
                let shows = self.shows.binary_search(&referent.at).is_ok();
                self.best(i, self.latest.bodies, PRONOUN, tell, |r| self.body(r, shows))
            }
            f::THEY => self.best(i, ALL, 0, tell, |r| self.several(r)),
            _ => self.noun(i, referent, calling, tell),
        }
        .unwrap_or(Who::Open)
    }
}

/// The quotations that are contents of claims, each with the head of its source.
fn said(layers: &Layers, drafts: &[Draft]) -> Vec<(u32, u32)> {
    let mut said = Vec::with_capacity(drafts.len());
    for draft in drafts {
        let quotes = draft.content.iter().map(|range| range.start as usize).filter(|&at| layers.quotes.opens(at));
        let quotes = quotes.filter_map(|at| layers.quotes.innermost(at));
        said.extend(draft.head.into_iter().flat_map(|head| quotes.clone().map(move |quote| (quote as u32, head))));
    }
    said.sort_unstable();
    said.dedup_by_key(|&mut (quote, _)| quote);
    said
}
