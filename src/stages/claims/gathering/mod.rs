//! The referents of a text are gathered in text order, with what the words around show: who stands as a subject, which
//! noun is said of which name (“the mayor, Ada Marsh”, “Ada Marsh is a geologist”), which gender a pronoun beside a
//! name shows.

mod introduced;
mod nouns;
mod places;
mod predicates;
mod subjects;

use super::calling::Calling;
use super::kinds;
use super::referents::{Gathered, Referent, Who, coordinated};
use crate::claim::ResolvedBy;
use crate::entity::{EntityKind, Gender};
use crate::lexicon::{Flags, Tag, WordId, function as f};
use crate::stages::attribution::Layers;
use crate::stages::entities::{Entities, NameMention};
use crate::stages::tokens::TokenKind;
use crate::stages::units::{Item, Unit};
use std::ops::Range;

/// How many items a noun group is followed to the left.
const GROUP: usize = 10;
/// How many items before a name are looked at for what its bearer is.
const OFFICE: usize = 5;
/// How many items before a pronoun are looked at for the verb that it is an object of.
const CLAUSE: usize = 24;

/// Gathers the referents of a text, whose entities are called as `calling` has it.
pub fn gather(layers: &Layers, calling: &Calling) -> Gathered {
    let Entities { list, mentions, .. } = layers.entities;
    let (referents, genders) = (Vec::with_capacity(4 * mentions.len()), vec![[0; 2]; list.len()]);
    let mut out = Gathered { referents, genders, ..Gathered::default() };
    let (mut sentence, mut ordered) = (0, 0);
    let (aged, mut next) = (kinds::all_of_anyone(layers), 0);
    let longest = layers.units.units.iter().map(|unit| unit.items.len()).max().unwrap_or(0);
    let mut places = Vec::with_capacity(longest);
    for unit in &layers.units.units {
        if unit.inside.is_none() {
            put_in_order(&mut out.referents[ordered..]);
            ordered = out.referents.len();
            sentence += 1;
        }
        let items = &layers.units.items[unit.items.clone()];
        let first = items.first().map_or(0, |item| item.first);
        // Only what stands in speech comes in another order than that of the text.
        if mentions[..next].last().is_some_and(|m| m.first >= first) {
            next = mentions.partition_point(|m| m.first < first);
        }
        next += mentions[next..].iter().take_while(|m| m.first < first).count();
        let before = |token: u32| aged.partition_point(|&at| at < token);
        let aged = &aged[before(first)..before(items.last().map_or(first, |item| item.last + 1))];
        let mentions = &mentions[next..];
        let mut gather = Gather { layers, unit, items, mentions, sentence, aged, calling, out: &mut out, only: None };
        gather.places(&mut places);
        gather.run(&places);
    }
    put_in_order(&mut out.referents[ordered..]);
    out.pairs.sort_unstable();
    introduced::introduced(layers, &mut out);
    out
}

/// What stands in the speech of a sentence was gathered behind what stands around it.
fn put_in_order(sentence: &mut [Referent]) {
    sentence.sort_by_key(|r| (r.at, r.first));
}

struct Gather<'g, 'l, 'a> {
    layers: &'g Layers<'l, 'a>,
    unit: &'g Unit,
    items: &'g [Item],
    /// The names from the item on that is looked at, and from then on those behind it.
    mentions: &'g [NameMention],
    sentence: u32,
    /// The tokens of the unit that are said of a person, whoever it is: "54-year-old".
    aged: &'g [u32],
    calling: &'g Calling,
    out: &'g mut Gathered,
    /// The persons named in the unit so far: none, one, or more than one.
    only: Option<Option<usize>>,
}

impl Gather<'_, '_, '_> {
    /// Gathers what stands at some of the items.
    fn run(&mut self, places: &[usize]) {
        let mut behind = 0;
        for &at in places {
            if at < behind {
                continue;
            }
            let item = &self.items[at];
            while let [passed, behind @ ..] = self.mentions
                && passed.first < item.first
            {
                self.mentions = behind;
            }
            let named = self.mentions.first().is_some_and(|m| m.first == item.first);
            behind = if named { self.name(at) } else { None }
                .or_else(|| if item.word == f::ONE { self.one(at) } else { None })
                .or_else(|| self.pronoun(at))
                .or_else(|| self.noun(at))
                .unwrap_or(at + 1);
        }
    }

    fn tag(&self, i: usize) -> Option<Tag> {
        self.items.get(i).map(|item| item.tag)
    }

    fn word(&self, i: usize) -> WordId {
        self.items.get(i).map_or(WordId::UNKNOWN, |item| item.word)
    }

    fn is_comma(&self, i: usize) -> bool {
        self.items.get(i).is_some_and(|item| item.kind == TokenKind::Comma && !item.is_speech)
    }

    /// "54-year-old"
    fn is_aged(&self, i: usize) -> bool {
        !self.aged.is_empty() && !self.items[i].is_speech && self.aged.binary_search(&self.items[i].first).is_ok()
    }

    /// The entity of the name that begins at item `at`, and the item behind it. It is none of those that were passed.
    fn named(&self, at: usize) -> Option<(usize, usize)> {
        let first = self.items.get(at).filter(|item| !item.is_speech)?.first;
        let mention = self.mentions.iter().find(|m| m.first >= first).filter(|m| m.first == first)?;
        let behind = at + self.items[at..].iter().take_while(|item| item.first <= mention.last).count();
        Some((mention.entity, behind))
    }

    /// The entity of the name that ends before item `end`.
    fn named_before(&self, end: usize) -> Option<usize> {
        let last = self.items.get(end.checked_sub(1)?)?.last;
        let mentions = &self.layers.entities.mentions;
        mentions.get(mentions.partition_point(|m| m.last < last)).filter(|m| m.last == last).map(|m| m.entity)
    }

    fn name(&mut self, at: usize) -> Option<usize> {
        let (entity, end) = self.named(at)?;
        let found = self.layers.entities.list.get(entity)?;
        let mention = self.mentions[0];
        let how = mention.how;
        if found.kind == EntityKind::Person && self.unit.inside.is_none() {
            self.only = match self.only {
                None => Some(Some(entity)),
                Some(Some(one)) if one == entity => Some(Some(one)),
                _ => Some(None),
            };
        }
        // "Ms Voss"
        let titles = mention.first..mention.core.start;
        for i in titles {
            if let Some(gender) = self.layers.lexicon.flags(self.layers.tokens[i as usize].word).gender() {
                self.vote(entity, gender, 4);
            }
        }
        if let Some(agent) = self.agent_beside(at, end).filter(|_| found.kind == EntityKind::Person) {
            self.out.agents.push((agent, entity));
        }
        let mut referent = self.referent(at..end, Who::Entity(entity), how, found.gender);
        referent.definite = true;
        self.out.referents.push(referent);
        // "Ada Marsh, the governor and Harbor Board member": whose name that is, is no second one.
        if !matches!(self.tag(end), Some(Tag::Noun | Tag::Nouns)) {
            self.joined(at);
        }
        Some(end)
    }

    /// "Ada Marsh, Tobias Wren and Ines Calloway": all of them together, too.
    fn joined(&mut self, at: usize) {
        let referents = &self.out.referents;
        let last = referents.len() - 1;
        let pair = |i: usize| {
            let (a, b) = (&referents[i - 1], &referents[i]);
            matches!(a.who, Who::Entity(_)) && a.sentence == b.sentence && coordinated(self.layers, a.at, b.first)
        };
        let with_and = at > 0 && [f::AND, f::OR].contains(&self.word(at - 1));
        if !with_and {
            return;
        }
        let mut from = last;
        while from > 0 && last - from < 8 && pair(from) {
            from -= 1;
        }
        if from == last {
            return;
        }
        let start = self.out.members.len() as u32;
        let (first, Referent { subject, .. }) = (self.out.referents[from].first, self.out.referents[last]);
        for i in from..=last {
            if let Who::Entity(entity) = self.out.referents[i].who {
                self.out.members.push(entity);
            }
        }
        let end = self.out.members.len() as u32;
        let whole =
            Referent { first, who: Who::Several(start, end), subject, plural: true, ..self.out.referents[last] };
        self.out.referents.push(whole);
    }

    fn pronoun(&mut self, at: usize) -> Option<usize> {
        let gender = match self.items[at].word {
            f::HE | f::HIM | f::HIS => Some(Gender::Male),
            f::SHE | f::HER => Some(Gender::Female),
            f::IT | f::THEY => None,
            _ => return None,
        };
        if self.items[at].is_speech {
            return None;
        }
        if let (Some(gender), Some(Some(entity)), None) = (gender, self.only, self.unit.inside)
            && !self.is_another(at)
        {
            // "Voss admits that he was wrong", but "Voss called her work dull"
            let subject = [f::HE, f::SHE].contains(&self.items[at].word);
            self.vote(entity, gender, if subject { 2 } else { 1 });
        }
        let mut referent = self.referent(at..at + 1, Who::Open, ResolvedBy::Pronoun, gender);
        referent.definite = true;
        referent.plural = self.items[at].word == f::THEY;
        referent.object = self.is_another(at);
        self.out.referents.push(referent);
        Some(at + 1)
    }

    /// "Voss rose to let him out": the object of the only finite verb before it, and of what hangs on that, is not its subject.
    fn is_another(&self, at: usize) -> bool {
        let object = self.items[at].word == f::HIM
            || self.items[at].word == f::HER
                && (self.tag(at) == Some(Tag::Pronoun) || self.tag(at + 1) == Some(Tag::Determiner));
        let finite = |&i: &usize| is_finite(self.tag(i)) && !(i > 0 && is_finite(self.tag(i - 1)));
        object && (at.saturating_sub(CLAUSE)..at).filter(finite).count() == 1
    }

    fn vote(&mut self, entity: usize, gender: Gender, weight: u16) {
        let votes = &mut self.out.genders[entity][usize::from(gender == Gender::Male)];
        *votes = votes.saturating_add(weight);
    }

    /// The referent of a range of items.
    fn referent(&self, range: Range<usize>, who: Who, by: ResolvedBy, gender: Option<Gender>) -> Referent {
        // "the Rev. Ada Marsh"
        let article = range.start > 0 && self.tag(range.start - 1) == Some(Tag::Determiner);
        // "Their new leader, [Harbor manager] Ada Marsh, believes"
        let office =
            matches!(who, Who::Entity(_)) && range.start > 0 && self.items[range.start - 1].flags.any(Flags::ROLE);
        let nouns = |item: &&Item| matches!(item.tag, Tag::Noun | Tag::Adjective | Tag::Name);
        let called = || self.items[..range.start].iter().rev().take(OFFICE).take_while(nouns).count();
        let first = range.start - if office { called() } else { usize::from(article) };
        let before = first.checked_sub(1).and_then(|i| self.items.get(i));
        let subordinate = before.is_some_and(|item| f::is_subordinator(item.word));
        let mut next = range.end;
        while self.tag(next) == Some(Tag::Adverb) {
            next += 1;
        }
        let possessor = self.tag(range.end) == Some(Tag::Genitive) || self.tag(range.start) == Some(Tag::Possessive);
        let preposed =
            before.is_some_and(|item| matches!(item.tag, Tag::Preposition | Tag::To)) && !subordinate || possessor;
        let opens = before.is_none_or(|item| {
            matches!(item.tag, Tag::Comma | Tag::Pause | Tag::Conjunction | Tag::Quote | Tag::Adverb | Tag::Wh)
        });
        // "Ada Marsh’s street is dark. She …": whose subject it is, where the sentence begins.
        let owner = range.start == 0 && self.tag(range.end) == Some(Tag::Genitive);
        let far = || opens && self.verb_follows(range.end);
        // "a nurse, Beth Ames, raised the alarm"
        let apposed = || self.is_comma(next) && opens && (range.start < 4 || is_finite(self.tag(next + 1)));
        // "Marsh, whose daughter Beth was ill, called": spoken of by the way.
        let whose = || (range.start.saturating_sub(2)..range.start).any(|i| self.word(i) == f::WHOSE);
        let subject = owner
            || !preposed && (is_finite(self.tag(next)) || far() || apposed()) && !whose()
            || self.inverted(range.start);
        Referent {
            first: self.items[range.start].first,
            at: self.items[range.end - 1].last,
            sentence: self.sentence,
            paragraph: self.unit.paragraph,
            who,
            by,
            gender,
            subject,
            oblique: preposed && !owner,
            quote: self.unit.inside,
            plural: false,
            definite: false,
            object: false,
            possessed: false,
            speaks: false,
            anyone: false,
        }
    }
}

fn is_finite(tag: Option<Tag>) -> bool {
    tag.is_some_and(Tag::is_finite)
}
