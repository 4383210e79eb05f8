//! Nouns that are said of a name: “the mayor, Ada Marsh”, “Ada Marsh, 44, a geologist”, “Ada Marsh is a geologist”.

use super::{Gather, OFFICE, is_finite};
use crate::claim::SourceKind;
use crate::entity::EntityKind;
use crate::lexicon::{Flags, Tag, WordId, function as f};
use crate::stages::TokenRange;
use crate::stages::attribution::Layers;
use crate::stages::claims::referents::ROLE;
use crate::stages::tokens::TokenKind;

/// The most words that say where somebody is from.
const ORIGIN: usize = 4;

impl Gather<'_, '_, '_> {
    /// The entity that the noun group is an apposition or a predicate of; `kind` is that of the noun.
    pub(super) fn said_of(&mut self, start: usize, end: usize, kind: impl Fn() -> SourceKind) -> Option<usize> {
        let fits = |entity: &usize| match self.layers.entities.list[*entity].kind {
            EntityKind::Person => kind() == SourceKind::Person,
            EntityKind::Organization => matches!(kind(), SourceKind::Organization | SourceKind::Group),
            EntityKind::Media => matches!(kind(), SourceKind::Media | SourceKind::Organization),
            EntityKind::Place => false,
        };
        // "As chair of the board, Ada Marsh said": the name needs no second comma.
        let opens = start == 1 && self.word(0) == f::AS;
        // "the mayor, Ada Marsh,", "a student, Ada Marsh of Tarn,", "her old colleague, the chemist Ada Marsh,"
        if self.is_comma(end)
            && let Some((entity, behind)) = self.apposed(end + 1).filter(|(entity, _)| fits(entity))
            && (opens || self.closes(behind))
        {
            self.role(entity, start, end);
            return Some(entity);
        }
        // "their leader, known only as Ada Marsh,"
        if let Some(entity) = self.known_as(end).filter(fits) {
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
                && let Some((entity, behind)) = self.apposed(tail + 1).filter(|(entity, _)| fits(entity))
                && (opens || self.closes(behind))
                && kind() == SourceKind::Person
            {
                self.role(entity, start, tail);
                return Some(entity);
            }
        }
        let before = start.checked_sub(1)?;
        // "Ada Marsh, 44, a geologist,", and not "seen by the Gazette, the council's leader, …"
        if self.is_comma(before) && !is_finite(self.tag(end)) && self.tag(end) != Some(Tag::Genitive) {
            let age = before >= 2 && self.tag(before - 1) == Some(Tag::Number) && self.is_comma(before - 2);
            let behind = if age { before - 2 } else { before };
            // "Ada Marsh (D), a supporter of the bill,"
            let closes = behind > 0 && self.items[behind - 1].kind == TokenKind::CloseBracket;
            let open = self.items[..behind].iter().rposition(|item| item.kind == TokenKind::OpenBracket);
            let behind = open.filter(|open| closes && behind - open <= ROLE).unwrap_or(behind);
            let origin = self.before_origin(behind).and_then(|end| self.named_before(end)).filter(fits);
            return origin.or_else(|| self.named_before(behind).filter(fits));
        }
        // "Ada Marsh is a geologist at Tarn", "Ada Marsh, who was a geologist"
        // What somebody calls others in a quote is no office.
        let told = self.unit.inside.is_none();
        if told && [f::IS, f::WAS, f::S].contains(&self.word(before)) && self.tag(before) != Some(Tag::Genitive) {
            let mut at = before;
            while at > 0 && self.tag(at - 1) == Some(Tag::Adverb) {
                at -= 1;
            }
            if at > 1 && self.word(at - 1) == f::WHO && self.is_comma(at - 2) {
                at -= 2;
            }
            let entity = self.named_before(at).or_else(|| self.opener(at)).filter(fits)?;
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

    /// "Ada Marsh, prosecuting, said", "Prosecuting, Ada Marsh said": the noun for who does what the gerund beside the name of the
    /// items `at` to `end` says.
    pub(super) fn agent_beside(&self, at: usize, end: usize) -> Option<WordId> {
        let gerund = |i: usize| self.tag(i) == Some(Tag::Gerund);
        let before = at == 2 && self.is_comma(1) && gerund(0);
        let behind = self.is_comma(end) && gerund(end + 1) && self.is_comma(end + 2);
        let item = &self.items[if before { 0 } else { Some(end + 1).filter(|_| behind)? }];
        let Layers { text, lexicon, tokens, .. } = self.layers;
        let stem = text[tokens[item.first as usize].span()].strip_suffix("ing")?.to_lowercase();
        let agents = ["or", "er"].map(|ending| lexicon.word_id_of(&format!("{stem}{ending}")));
        agents.into_iter().find(|&agent| lexicon.flags(agent).any(Flags::ROLE))
    }

    /// The entity of the name by which a participle behind the comma at item `comma` says that somebody goes.
    fn known_as(&self, comma: usize) -> Option<usize> {
        let given = self.is_comma(comma) && matches!(self.tag(comma + 1), Some(Tag::Participle | Tag::Past));
        let role = (comma + 2..comma + 4).find(|&i| self.word(i) == f::AS).filter(|_| given)?;
        self.named(role + 1).map(|(entity, _)| entity)
    }

    /// "[Ada Marsh], 77, of Mill Row, was a nurse": the entity of the name that opens the sentence, where commas and no verb stand
    /// between it and item `end`.
    fn opener(&self, end: usize) -> Option<usize> {
        let comma = end.checked_sub(1).filter(|&comma| self.is_comma(comma) && comma < ROLE)?;
        let first = self.items[0].first;
        let mentions = &self.layers.entities.mentions;
        let name = mentions.get(mentions.partition_point(|m| m.first < first)).filter(|name| name.first == first)?;
        let (entity, behind) =
            (name.entity, self.items[..comma].iter().take_while(|item| item.first <= name.last).count());
        let plain = self.items[behind..comma].iter().all(|item| !item.tag.is_finite() && item.tag != Tag::Wh);
        (self.is_comma(behind) && plain).then_some(entity)
    }

    /// The entity of the name in apposition at `at`, with what else its bearer is before it, and the item behind it and where
    /// the bearer is from.
    fn apposed(&self, at: usize) -> Option<(usize, usize)> {
        let office = |i: usize| matches!(self.tag(i), Some(Tag::Determiner | Tag::Adjective | Tag::Noun | Tag::Name));
        let own = (at..at + OFFICE).take_while(|&i| office(i)).find(|&i| {
            i > at
                && self.items[i].flags.any(Flags::ROLE)
                && self.tag(i) == Some(Tag::Noun)
                && self.named(i + 1).is_some()
        });
        let (entity, behind) = self.named(at).or_else(|| self.named(own? + 1))?;
        let from = [f::OF, f::FROM, f::AT].contains(&self.word(behind));
        let named = |i: &usize| matches!(self.tag(*i), Some(Tag::Determiner | Tag::Name | Tag::Noun));
        let place = (behind + 1..behind + 1 + ORIGIN).take_while(named).last().filter(|_| from);
        Some((entity, place.map_or(behind, |last| last + 1)))
    }

    /// Whether an apposition ends before item `behind`, or a bracket does that begins there: "the mayor, Ada Marsh (Ind),".
    fn closes(&self, behind: usize) -> bool {
        let opens = self.items.get(behind).is_some_and(|item| item.kind == TokenKind::OpenBracket);
        let close = || self.items[behind..].iter().take(ROLE).position(|item| item.kind == TokenKind::CloseBracket);
        let end = if opens { close().map_or(behind, |close| behind + close + 1) } else { behind };
        self.is_comma(end) || end >= self.items.len() || self.tag(end) == Some(Tag::End)
    }

    /// Where a name ends that is followed by where its bearer is from: "Ada Marsh | of Tarn", "Ada Marsh |, of Tarn".
    fn before_origin(&self, end: usize) -> Option<usize> {
        let place = (end.saturating_sub(ORIGIN)..end).find(|&at| self.word(at) == f::OF || self.word(at) == f::FROM)?;
        let names = (place + 1..end).all(|at| self.tag(at) == Some(Tag::Name));
        (names && place > 1).then(|| if self.is_comma(place - 1) { place - 1 } else { place })
    }

    /// Notes a role, without its article.
    fn role(&mut self, entity: usize, start: usize, end: usize) {
        let article = f::is_article(self.word(start)) || self.tag(start) == Some(Tag::Possessive);
        let first = &self.items[if article { start + 1 } else { start }];
        let range = TokenRange { start: first.first, end: self.items[end - 1].last + 1 };
        self.out.roles.push((entity, range));
    }
}
