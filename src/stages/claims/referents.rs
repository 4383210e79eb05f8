//! Whom and what a text speaks of, in text order: names, the nouns for people and bodies, pronouns.
//!
//! Here they are only gathered, with what the words around show: who stands as a subject, which noun is said of which
//! name (“the mayor, Ada Marsh”, “Ada Marsh is a geologist”), which gender a pronoun beside a name shows.

use super::kinds;
use crate::claim::{ResolvedBy, SourceKind};
use crate::entity::{EntityKind, Gender};
use crate::lexicon::{Flags, Tag, WordId, function as f};
use crate::stages::TokenRange;
use crate::stages::attribution::Layers;
use crate::stages::entities::{NameMention, ResolvedBy as How};
use crate::stages::tokens::{Token, TokenKind};
use crate::stages::units::{Item, Unit};
use std::ops::Range;

/// How many items a noun group is followed to the left.
const GROUP: usize = 10;
/// The most words of a role behind *is*.
const ROLE: usize = 14;

/// Who is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// One that has a name: an index into the entities.
    Entity(usize),
    /// Several that have names: where they stand in [`Gathered::members`].
    Several(u32, u32),
    /// Someone or something without a name.
    Nameless(SourceKind),
    /// A noun or pronoun that stands for something spoken of before.
    Open,
}

/// One word or name that stands for someone or something.
#[derive(Clone, Copy, Debug)]
pub struct Referent {
    /// First token of the name or noun group.
    pub first: u32,
    /// Its head noun, or the last token of a name.
    pub at: u32,
    /// Which sentence it stands in, speech counting to the sentence that holds it.
    pub sentence: u32,
    pub who: Who,
    pub by: ResolvedBy,
    pub gender: Option<Gender>,
    pub subject: bool,
    /// Behind a preposition, or a possessor.
    pub oblique: bool,
    /// The speech it stands in, if any.
    pub quote: Option<u32>,
    pub plural: bool,
    /// Whether it says what it is of: the, this, her.
    pub definite: bool,
    /// Whether it is the source of a claim.
    pub speaks: bool,
    /// Whether it may be said of any person: the 54-year-old, the mother of two.
    pub anyone: bool,
}

/// What was gathered.
#[derive(Debug, Default)]
pub struct Gathered {
    /// In text order.
    pub referents: Vec<Referent>,
    /// The entities of [`Who::Several`].
    pub members: Vec<usize>,
    /// The token of a noun and the entity it is said of.
    pub said: Vec<(u32, usize)>,
    /// Roles that the text gives apart from names.
    pub roles: Vec<(usize, TokenRange)>,
    /// By entity: how often a pronoun or noun shows a woman, and a man.
    pub genders: Vec<[u16; 2]>,
}

/// Gathers the referents of a text. `is_name_word` says whether an entity's name holds a word.
pub fn gather(layers: &Layers, is_name_word: &dyn Fn(WordId) -> bool) -> Gathered {
    let mut out = Gathered { genders: vec![[0; 2]; layers.entities.list.len()], ..Gathered::default() };
    let mut sentence = 0;
    for unit in &layers.units.units {
        sentence += u32::from(unit.inside.is_none());
        let items = &layers.units.items[unit.items.clone()];
        let first = items.first().map_or(0, |item| item.first);
        let mentions = &layers.entities.mentions;
        let mentions = &mentions[mentions.partition_point(|m| m.first < first)..];
        Gather { layers, unit, items, mentions, sentence, is_name_word, out: &mut out, only: None }.run();
    }
    out.referents.sort_by_cached_key(|r| (r.at, r.first));
    out
}

struct Gather<'g, 'l, 'a> {
    layers: &'g Layers<'l, 'a>,
    unit: &'g Unit,
    items: &'g [Item],
    /// The names from the item on that is looked at, and from then on those behind it.
    mentions: &'g [NameMention],
    sentence: u32,
    is_name_word: &'g dyn Fn(WordId) -> bool,
    out: &'g mut Gathered,
    /// The persons named in the unit so far: none, one, or more than one.
    only: Option<Option<usize>>,
}

impl Gather<'_, '_, '_> {
    fn run(&mut self) {
        let mut at = 0;
        while at < self.items.len() {
            while let [passed, behind @ ..] = self.mentions
                && passed.first < self.items[at].first
            {
                self.mentions = behind;
            }
            at = self.name(at).or_else(|| self.pronoun(at)).or_else(|| self.noun(at)).unwrap_or(at + 1);
        }
    }

    fn tag(&self, i: usize) -> Option<Tag> {
        self.items.get(i).map(|item| item.tag)
    }

    fn word(&self, i: usize) -> WordId {
        self.items.get(i).map_or(WordId::UNKNOWN, |item| item.word)
    }

    fn is_comma(&self, i: usize) -> bool {
        self.items.get(i).is_some_and(|item| item.kind == TokenKind::Comma && item.speech.is_none())
    }

    /// "54-year-old"
    fn is_aged(&self, i: usize) -> bool {
        let first = self.items[i].first as usize;
        self.items[i].speech.is_none() && self.layers.text[self.layers.tokens[first].span()].ends_with("-year-old")
    }

    /// The entity of the name that begins at item `at`, and the item behind it. It is none of those that were passed.
    fn named(&self, at: usize) -> Option<(usize, usize)> {
        let first = self.items.get(at).filter(|item| item.speech.is_none())?.first;
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
        self.mentions.first().filter(|m| m.first == self.items[at].first)?;
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
            if let Some(gender) = gender_of(self.layers.lexicon.flags(self.layers.tokens[i as usize].word)) {
                self.vote(entity, gender, 4);
            }
        }
        let mut referent = self.referent(at..end, Who::Entity(entity), by(how), found.gender);
        referent.definite = true;
        self.out.referents.push(referent);
        self.joined(at);
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
        if self.items[at].speech.is_some() {
            return None;
        }
        if let (Some(gender), Some(Some(entity)), None) = (gender, self.only, self.unit.inside) {
            self.vote(entity, gender, 1);
        }
        let mut referent = self.referent(at..at + 1, Who::Open, ResolvedBy::Pronoun, gender);
        referent.definite = true;
        referent.plural = self.items[at].word == f::THEY;
        self.out.referents.push(referent);
        Some(at + 1)
    }

    fn vote(&mut self, entity: usize, gender: Gender, weight: u16) {
        let votes = &mut self.out.genders[entity][usize::from(gender == Gender::Male)];
        *votes = votes.saturating_add(weight);
    }

    fn noun(&mut self, at: usize) -> Option<usize> {
        let item = self.items[at];
        let speaks = Flags::ROLE.or(Flags::SOURCE_NOUN).or(Flags::ROLE_TITLE);
        let aged = || self.is_aged(at);
        let noun = matches!(item.tag, Tag::Noun | Tag::Nouns) && item.speech.is_none();
        let adjective =
            matches!(item.tag, Tag::Adjective | Tag::Number | Tag::Other) && item.speech.is_none() && aged();
        if !noun && !adjective {
            return None;
        }
        if matches!(self.tag(at + 1), Some(Tag::Noun | Tag::Nouns)) {
            return None;
        }
        let gender = gender_of(item.flags);
        if let Some((entity, _)) = self.named(at + 1) {
            // "spokeswoman Mara Voss"
            if let Some(gender) = gender.filter(|_| item.flags.any(speaks)) {
                self.vote(entity, gender, 4);
            }
            // "the energy regulator Tarn"
            if item.flags.any(Flags::SOURCE_NOUN) && self.layers.entities.list[entity].kind != EntityKind::Person {
                self.out.said.push((item.first, entity));
            }
            return None;
        }
        let start = self.group_start(at);
        let first = self.word(start);
        let possessed = self.items[start..at].iter().any(|item| matches!(item.tag, Tag::Genitive | Tag::Possessive));
        let the = [f::THE, f::THIS, f::THAT, f::THESE, f::THOSE, f::BOTH].contains(&first);
        if !item.flags.any(speaks) && !(the && ((self.is_name_word)(item.word) || aged())) {
            return None;
        }
        let plural = item.tag == Tag::Nouns || item.flags.any(Flags::PLURAL);
        let kind = kinds::of_noun(self.layers, item.first, item.last + 1).unwrap_or(SourceKind::Unknown);
        let kind = if plural && kind == SourceKind::Person { SourceKind::Group } else { kind };
        let mut who = if the || possessed { Who::Open } else { Who::Nameless(kind) };
        if let Some(entity) = self.said_of(start, at + 1, kind).filter(|_| !plural) {
            who = Who::Entity(entity);
            self.out.said.push((item.first, entity));
            if let Some(gender) = gender {
                self.vote(entity, gender, 4);
            }
        }
        let mut referent = self.referent(start..at + 1, who, ResolvedBy::Nominal, gender);
        referent.at = item.first;
        referent.plural = plural;
        referent.definite = the || possessed;
        let parent = gender.is_some() && self.word(at + 1) == f::OF && self.tag(at + 2) == Some(Tag::Number);
        referent.anyone = parent || (start..=at).any(|i| self.is_aged(i));
        self.out.referents.push(referent);
        Some(at + 1)
    }

    /// Where the noun group with its head at `head` begins.
    fn group_start(&self, head: usize) -> usize {
        let mut start = head;
        while start > head.saturating_sub(GROUP) {
            match self.items[start - 1].tag {
                Tag::Adjective | Tag::Noun | Tag::Nouns | Tag::Name | Tag::Number | Tag::Genitive | Tag::Participle => {
                    start -= 1;
                }
                Tag::Determiner | Tag::Possessive => start -= 1,
                _ => break,
            }
            if self.items[start].tag == Tag::Determiner && self.tag(start.wrapping_sub(1)) != Some(Tag::Genitive) {
                break;
            }
        }
        start
    }

    /// The entity that the noun group is an apposition or a predicate of.
    fn said_of(&mut self, start: usize, end: usize, kind: SourceKind) -> Option<usize> {
        let fits = |entity: &usize| match self.layers.entities.list[*entity].kind {
            EntityKind::Person => kind == SourceKind::Person,
            EntityKind::Organization => matches!(kind, SourceKind::Organization | SourceKind::Group),
            EntityKind::Media => matches!(kind, SourceKind::Media | SourceKind::Organization),
            EntityKind::Place => false,
        };
        // "the mayor, Ada Marsh,"
        if self.is_comma(end)
            && let Some((entity, behind)) = self.named(end + 1).filter(|(entity, _)| fits(entity))
            && (self.is_comma(behind) || behind >= self.items.len() || self.tag(behind) == Some(Tag::End))
        {
            self.role(entity, start, end);
            return Some(entity);
        }
        // "the leader of the opposition, Ada Marsh,"
        if [f::OF, f::FOR, f::AT, f::IN].contains(&self.word(end)) {
            let group = |i: &usize| {
                use Tag::{Adjective, Determiner, Genitive, Name, Noun, Nouns, Number, Possessive, Preposition};
                let tag = self.items[*i].tag;
                let words =
                    matches!(tag, Adjective | Determiner | Genitive | Name | Noun | Nouns | Number | Possessive);
                words || tag == Preposition
            };
            let tail = (end..self.items.len().min(end + ROLE)).take_while(group).last().map_or(end, |last| last + 1);
            if self.is_comma(tail)
                && let Some((entity, behind)) = self.named(tail + 1).filter(|(entity, _)| fits(entity))
                && (self.is_comma(behind) || behind >= self.items.len() || self.tag(behind) == Some(Tag::End))
                && kind == SourceKind::Person
            {
                self.role(entity, start, tail);
                return Some(entity);
            }
        }
        let before = start.checked_sub(1)?;
        // "Ada Marsh, 44, a geologist,"
        if self.is_comma(before) && !is_finite(self.tag(end)) {
            let age = before >= 2 && self.tag(before - 1) == Some(Tag::Number) && self.is_comma(before - 2);
            let entity = self.named_before(if age { before - 2 } else { before }).filter(fits)?;
            return Some(entity);
        }
        // "Ada Marsh is a geologist at Tarn", "Ada Marsh, who was a geologist"
        if [f::IS, f::WAS, f::S].contains(&self.word(before)) && self.tag(before) != Some(Tag::Genitive) {
            let mut at = before;
            while at > 0 && self.tag(at - 1) == Some(Tag::Adverb) {
                at -= 1;
            }
            if at > 1 && self.word(at - 1) == f::WHO && self.is_comma(at - 2) {
                at -= 2;
            }
            let entity = self.named_before(at).filter(fits)?;
            let goes_on = |i: &usize| {
                matches!(
                    self.items[*i].tag,
                    Tag::Preposition
                        | Tag::Noun
                        | Tag::Nouns
                        | Tag::Name
                        | Tag::Adjective
                        | Tag::Determiner
                        | Tag::Genitive
                ) && !self.items[*i].flags.any(Flags::DAY.or(Flags::MONTH))
            };
            let tail = (end..self.items.len().min(end + ROLE)).take_while(goes_on).last().map_or(end, |last| last + 1);
            self.role(entity, start, tail);
            return Some(entity);
        }
        None
    }

    /// Whether nothing but what hangs from a noun group stands between its end and a finite verb.
    fn verb_follows(&self, end: usize) -> bool {
        let hangs = |tag: Tag| {
            use Tag::{Adjective, Determiner, Genitive, Name, Noun, Nouns, Number, Possessive, Preposition};
            matches!(tag, Adjective | Determiner | Genitive | Name | Noun | Nouns | Number | Possessive | Preposition)
        };
        let mut rest = self.items[end..].iter().take(GROUP);
        self.tag(end) == Some(Tag::Preposition)
            && rest.find(|item| !hangs(item.tag)).is_some_and(|item| is_finite(Some(item.tag)))
    }

    /// Notes a role, without its article.
    fn role(&mut self, entity: usize, start: usize, end: usize) {
        let article = [f::A, f::AN, f::THE].contains(&self.word(start)) || self.tag(start) == Some(Tag::Possessive);
        let first = &self.items[if article { start + 1 } else { start }];
        let range = TokenRange { start: first.first, end: self.items[end - 1].last + 1 };
        self.out.roles.push((entity, range));
    }

    /// The referent of a range of items.
    fn referent(&self, range: Range<usize>, who: Who, by: ResolvedBy, gender: Option<Gender>) -> Referent {
        let before = range.start.checked_sub(1).and_then(|i| self.items.get(i));
        let subordinate = before.is_some_and(|item| SUBORDINATORS.contains(&item.word));
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
        let far = || opens && self.verb_follows(range.end);
        // "a nurse, Beth Ames, raised the alarm"
        let apposed = || self.is_comma(next) && opens && (range.start < 4 || is_finite(self.tag(next + 1)));
        let subject = !preposed && (far() || is_finite(self.tag(next)) || apposed());
        Referent {
            first: self.items[range.start].first,
            at: self.items[range.end - 1].last,
            sentence: self.sentence,
            who,
            by,
            gender,
            subject,
            oblique: preposed,
            quote: self.unit.inside,
            plural: false,
            definite: false,
            speaks: false,
            anyone: false,
        }
    }
}

const SUBORDINATORS: &[WordId] = &[
    f::BECAUSE,
    f::WHILE,
    f::ALTHOUGH,
    f::THOUGH,
    f::UNLESS,
    f::UNTIL,
    f::AFTER,
    f::BEFORE,
    f::SINCE,
    f::AS,
    f::THAN,
    f::IF,
    f::WHETHER,
    f::THAT,
];

fn is_finite(tag: Option<Tag>) -> bool {
    matches!(tag, Some(Tag::Past | Tag::Third | Tag::Present | Tag::Modal))
}

/// The gender that a word shows by itself.
pub fn gender_of(flags: Flags) -> Option<Gender> {
    match (flags.any(Flags::FEMALE), flags.any(Flags::MALE)) {
        (true, false) => Some(Gender::Female),
        (false, true) => Some(Gender::Male),
        _ => None,
    }
}

/// How a name was found, in the terms of the records.
pub fn by(how: How) -> ResolvedBy {
    match how {
        How::Name => ResolvedBy::Name,
        How::Alias => ResolvedBy::Alias,
        How::Acronym => ResolvedBy::Acronym,
        How::Metonym => ResolvedBy::Metonym,
    }
}

/// Whether two names are joined: nothing stands between them but commas, a conjunction, and what the second is called
/// (“Ada Marsh and her deputy, Paul Lind”).
pub fn coordinated(layers: &Layers, last: u32, first: u32) -> bool {
    let between = &layers.tokens[last as usize + 1..(first as usize).max(last as usize + 1)];
    let joint = |word: WordId| word == f::AND || word == f::OR;
    if between.len() == 1 && between[0].kind == TokenKind::Comma {
        return true;
    }
    let between = behind_apposition(between).unwrap_or(between);
    let rest = match between {
        [comma, and, rest @ ..] if comma.kind == TokenKind::Comma && joint(and.word) => rest,
        [and, rest @ ..] if joint(and.word) => rest,
        _ => return false,
    };
    let called = Flags::ROLE.or(Flags::SOURCE_NOUN).or(Flags::ROLE_TITLE);
    let small = [f::THE, f::HIS, f::HER, f::THEIR, f::ITS, f::A, f::AN];
    let words = rest.len() <= 6 && rest.iter().all(|t| t.is_word() || t.kind == TokenKind::Comma);
    let noun = rest
        .iter()
        .rev()
        .find(|t| t.is_word())
        .is_none_or(|t| small.contains(&t.word) || layers.lexicon.flags(t.word).any(called));
    words && noun && !rest.iter().any(|t| [f::OF, f::TO, f::IN, f::FROM, f::AT, f::FOR, f::BY].contains(&t.word))
}

/// What stands behind an age or an apposition between commas: “Ada Marsh, | a geologist, | and Paul Lind”.
fn behind_apposition(between: &[Token]) -> Option<&[Token]> {
    let [comma, first, ..] = between else { return None };
    let opens = [f::A, f::AN, f::THE].contains(&first.word) || first.kind == TokenKind::Number;
    let close = between.iter().rposition(|t| t.kind == TokenKind::Comma).filter(|&close| close > 1)?;
    let joint = between.get(close + 1).is_some_and(|t| t.word == f::AND || t.word == f::OR);
    let words = between[1..close].iter().all(|t| t.is_word() || matches!(t.kind, TokenKind::Number | TokenKind::Comma));
    (comma.kind == TokenKind::Comma && opens && joint && words && close <= ROLE).then(|| &between[close..])
}
