//! What each referent before a pronoun or noun counts as the one that it stands for: by how few sentences it is away,
//! whether it is the subject there, whether it speaks, how often it has been spoken of; gender and number must fit.

use super::super::kinds;
use super::super::referents::{Referent, Who};
use super::Discourse;
use crate::claim::{ResolvedBy, SourceKind};
use crate::entity::{EntityKind, Gender};
use crate::stages::tokens::Token;

/// How many referents are looked back over.
pub(super) const REFERENTS: usize = u64::BITS as usize;
/// All of them.
pub(super) const ALL: u64 = u64::MAX;
/// The points of a referent by how many sentences it is away; further back nobody is looked for.
const NEAR: [i32; 10] = [100, 80, 56, 46, 40, 36, 34, 32, 30, 28];
/// Less than this, and nobody is meant.
pub const LEAST: i32 = 40;
/// The points of a subject, and of one who speaks.
const SUBJECT: i32 = 30;
const SPEAKS: i32 = 16;
/// The most own points that any candidate has.
const OWN: i32 = 25;
/// The points of a person of no known gender where it is spoken of for the first time.
const NEW: i32 = 12;
/// The points against somebody of no known gender who did something to whom the same pronoun stands for.
const OTHER: i32 = 20;
/// The points of whom the paragraph of a pronoun has brought in in the sentence before.
const OPENS: i32 = 12;
/// How often an entity has to be spoken of to count most for it.
const OFTEN: u16 = 6;

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
    /// For how often it has been spoken of.
    pub salient: i32,
}

impl Points {
    /// All of them.
    pub fn sum(self) -> i32 {
        self.near + self.own + self.speech + self.place + self.speaks + self.salient
    }
}

/// What the last referents are, each a bit, the lowest being the last: of most it tells that they cannot be meant.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Latest {
    /// One person.
    pub people: u64,
    /// One body, text or place.
    pub bodies: u64,
}

impl Discourse<'_, '_, '_> {
    /// Notes what the referent is of which it is now known who is meant.
    pub(super) fn note(&mut self, r: &Referent) {
        use SourceKind::{Document, Media, Organization, Person};
        let (person, body) = match r.who {
            Who::Entity(entity) => {
                let person = self.known[entity].kind == EntityKind::Person;
                (person, !person)
            }
            Who::Nameless(kind) if !r.plural => (kind == Person, matches!(kind, Organization | Document | Media)),
            _ => (false, false),
        };
        let Latest { people, bodies } = self.latest;
        self.latest = Latest { people: people << 1 | u64::from(person), bodies: bodies << 1 | u64::from(body) };
    }

    /// The referent before the `i`th that counts most, of those that `among` has the bits of, the lowest being the one before it.
    /// `fits` gives its own points, or none where it cannot be meant; `salience` is what each time counts that it was spoken of.
    pub(super) fn best(
        &self,
        i: usize,
        among: u64,
        salience: i32,
        tell: &mut impl FnMut(Weighed),
        fits: impl Fn(&Referent) -> Option<i32>,
    ) -> Option<Who> {
        let here = &self.gathered.referents[i];
        let mut best: Option<(i32, Who)> = None;
        // Behind "the bishop told her" she is not the bishop, of whom nothing else shows that.
        let mut kept = None;
        let speaker = here.quote.and_then(|quote| self.speaker(quote));
        // The subject of the clause that it is the object of.
        let subject = || {
            let before = self.gathered.referents[..i].iter().rev().take(REFERENTS);
            let mut clause = before.take_while(|r| r.sentence == here.sentence);
            clause.find(|r| r.subject && r.quote == here.quote).map(|r| r.who).filter(|&who| who != Who::Open)
        };
        let bound = if here.object { subject() } else { None };
        // What a candidate may count besides how near it is.
        let most_besides = OWN + SUBJECT + OPENS + SPEAKS + salience * i32::from(OFTEN);
        let itself = |r: &Referent| {
            // The noun group that the pronoun itself stands in is not meant, nor who says I.
            // Nor is the subject of the clause that it is the object of.
            bound == Some(r.who)
                || r.first <= here.first && here.at <= r.at
                || speaker.is_some_and(|speaker| r.who == speaker)
        };
        let before = &self.gathered.referents[i.saturating_sub(REFERENTS)..i];
        let mut left = among & u64::MAX.checked_shr((REFERENTS - before.len()) as u32).unwrap_or(0);
        while left != 0 {
            let back = left.trailing_zeros() as usize;
            left &= left - 1;
            let (candidate, r) = (i - 1 - back, &before[before.len() - 1 - back]);
            if r.who == Who::Open {
                continue;
            }
            let away = here.sentence.saturating_sub(r.sentence);
            // From where on nobody can count more than the best so far, nobody does further back.
            let Some(near) = NEAR.get(away as usize).copied() else { break };
            if best.is_some_and(|(most, _)| near + most_besides <= most) {
                break;
            }
            if itself(r) {
                continue;
            }
            if r.by == ResolvedBy::Pronoun && r.gender.is_some() && r.gender == here.gender && r.quote.is_none() {
                kept = Some(r.sentence);
            }
            let other = here.gender.is_some() && kept == Some(r.sentence) && self.gender_of(r).is_none();
            let Some(own) = fits(r).map(|own| own - if other { OTHER } else { 0 }) else {
                tell(Weighed { here: i, candidate, who: r.who, points: None });
                continue;
            };
            let speech = match (r.quote, here.quote) {
                (Some(a), b) if Some(a) != b && (speaker.is_none() || self.speaker(a) != speaker) => -45,
                _ => 0,
            };
            // "…,” said Ada Marsh": who speaks is the subject, wherever it stands.
            let subject = r.subject || r.speaks && !r.oblique;
            // A paragraph goes on about whom it has brought in, by their whole name or as "a nurse".
            let whole = |one: usize| self.layers.entities.list[one].name.contains(' ');
            let fresh = match r.who {
                Who::Entity(one) => self.known[one].first_in == r.sentence && whole(one),
                // "A graduate of the college, Voss left": that is Voss.
                _ => !r.definite && self.layers.tokens[r.at as usize + 1..].first().is_some_and(Token::is_word),
            };
            let opens = fresh && r.subject && r.quote.is_none() && r.paragraph == here.paragraph && away == 1;
            let place =
                if subject { SUBJECT } else { 0 } + if opens { OPENS } else { 0 } - if r.oblique { 14 } else { 0 };
            let times = if let Who::Entity(entity) = r.who { self.known[entity].spoken_of.min(OFTEN) } else { 0 };
            let (speaks, salient) = (if r.speaks { SPEAKS } else { 0 }, salience * i32::from(times));
            let points = Points { near, own, speech, place, speaks, salient };
            tell(Weighed { here: i, candidate, who: r.who, points: Some(points) });
            let points = points.sum();
            if best.is_none_or(|(most, _)| points > most) {
                best = Some((points, r.who));
            }
        }
        // Those that were passed by at once do not fit.
        for (back, r) in before.iter().rev().enumerate().filter(|(back, _)| among >> back & 1 == 0) {
            let near = NEAR.get(here.sentence.saturating_sub(r.sentence) as usize);
            if near.is_some_and(|near| best.is_none_or(|(most, _)| near + most_besides > most))
                && r.who != Who::Open
                && !itself(r)
            {
                tell(Weighed { here: i, candidate: i - 1 - back, who: r.who, points: None });
            }
        }
        best.filter(|&(points, _)| points >= LEAST).map(|(_, who)| who)
    }

    /// What the text shows of the gender of a referent.
    fn gender_of(&self, r: &Referent) -> Option<Gender> {
        match r.who {
            Who::Entity(entity) => self.known[entity].gender,
            _ => r.gender,
        }
    }

    pub(super) fn person(&self, r: &Referent, wanted: Option<Gender>) -> Option<i32> {
        let gender = match r.who {
            Who::Entity(entity) if self.known[entity].kind == EntityKind::Person => self.known[entity].gender,
            Who::Nameless(SourceKind::Person) if !r.plural => r.gender,
            _ => return None,
        };
        match gender {
            // Who has just been brought in, as the subject, is spoken of next.
            None if matches!(r.who, Who::Entity(one) if self.known[one].first_in == r.sentence)
                && r.subject
                && r.quote.is_none() =>
            {
                Some(NEW)
            }
            // So is the nurse that "a nurse said" brings in.
            None if matches!(r.who, Who::Nameless(_)) && !r.definite && r.speaks && r.quote.is_none() => Some(NEW),
            None => Some(0),
            // A noun that is said of women and men: the 54-year-old.
            _ if wanted.is_none() => Some(10),
            known if known == wanted => Some(25),
            // A first name alone may mislead.
            _ => match r.who {
                Who::Entity(entity) if self.gathered.genders[entity] == [0; 2] && r.subject && r.speaks => Some(-75),
                _ => None,
            },
        }
    }

    pub(super) fn body(&self, r: &Referent, shows: bool) -> Option<i32> {
        match r.who {
            Who::Entity(entity) => match self.known[entity].kind {
                EntityKind::Organization => Some(15),
                // Whoever is told or read is seldom spoken of next.
                EntityKind::Media => Some(if r.subject { 15 } else { -20 }),
                EntityKind::Place => Some(if r.speaks { 10 } else { -40 }),
                EntityKind::Person => None,
            },
            // "pointed to a study. It found …"
            Who::Nameless(SourceKind::Document) if shows && !r.plural => Some(25),
            Who::Nameless(SourceKind::Organization | SourceKind::Document | SourceKind::Media) if !r.plural => Some(5),
            _ => None,
        }
    }

    pub(super) fn several(&self, r: &Referent) -> Option<i32> {
        match r.who {
            // "the chairs from Tarn and Marlow": places are not they.
            Who::Several(from, to) => Some(if self.are_places(from, to) { -60 } else { 25 }),
            // "closed two plants. They said …"
            Who::Nameless(SourceKind::Group) if !r.subject && self.is_body(r) => Some(-30),
            Who::Nameless(SourceKind::Group) => Some(10),
            Who::Nameless(SourceKind::Organization) => Some(-10),
            Who::Entity(entity) => match self.known[entity].kind {
                EntityKind::Organization | EntityKind::Media if r.subject => Some(-30),
                EntityKind::Organization | EntityKind::Media => Some(-60),
                EntityKind::Place => None,
                // Singular they, of whom no other pronoun or title says more.
                EntityKind::Person => (self.known[entity].gender.is_none() && r.subject).then_some(-30),
            },
            _ => None,
        }
    }

    /// Whether all of several members are places.
    pub(super) fn are_places(&self, from: u32, to: u32) -> bool {
        self.gathered.members[from as usize..to as usize].iter().all(|&e| self.known[e].kind == EntityKind::Place)
    }

    /// Whether a noun is one for bodies, rather than for people.
    fn is_body(&self, r: &Referent) -> bool {
        let at = r.at as usize;
        let found = kinds::source_noun(self.layers, at, at + 1);
        found.is_some_and(|found| found.entry.is == Some(SourceKind::Organization))
    }
}
