//! What describes a noun before it: adverbs of degree, adjectives in a row.

use super::measures::{governed, opens};
use super::nouns::{Opened, Step};
use crate::lexicon::{Flags, Tag, function as f};
use crate::stages::tokens::TokenKind;
use crate::stages::units::Item;

/// Whether an adverb says how much of what stands behind it: "more guards", "further cuts", "very old".
pub fn describes(adverb: &Item, ahead: Option<Tag>) -> bool {
    let counts = [f::MORE, f::MOST, f::LESS, f::FEWER, f::FURTHER].contains(&adverb.word);
    match ahead {
        Some(Tag::Adjective | Tag::Number | Tag::Participle) => true,
        Some(Tag::Noun | Tag::Nouns) => counts,
        _ => false,
    }
}

/// Whether a comma divides two adjectives of a noun.
pub fn adjectives_go_on(items: &[Item], comma: usize) -> bool {
    let adjective = |item: &Item| matches!(item.tag, Tag::Adjective | Tag::Participle | Tag::Gerund);
    let part = |item: &&Item| adjective(item) || matches!(item.tag, Tag::Adverb | Tag::Comma | Tag::Conjunction);
    let behind = comma + 1 + items[comma + 1..].iter().take(ADJECTIVES).take_while(part).count();
    let noun = items.get(behind).is_some_and(|item| matches!(item.tag, Tag::Noun | Tag::Nouns) && !item.capital);
    noun && adjective(&items[comma - 1]) && adjective(&items[behind - 1])
}

/// How many more adjectives and marks may stand behind the first.
pub const ADJECTIVES: usize = 6;

impl Opened<'_> {
    /// Takes an adjective at `at` into account.
    pub fn adjective(&mut self, item: &Item, ahead: Option<Tag>) -> Step {
        let Some(head) = self.head.map(|head| self.items[head].tag) else { return Step::On(1) };
        let noun = matches!(ahead, Some(Tag::Noun | Tag::Nouns | Tag::Name));
        // "one Republican"
        if item.capital && head == Tag::Number && !noun && !self.adjectives_lead_on() {
            self.head = Some(self.at);
            return Step::End(1);
        }
        let described = self.counts() && self.adjectives_lead_on();
        // "the deputy prime minister", "vice presidential nominee Mara Voss"
        let office = || {
            let behind = |n: usize| self.items.get(self.at + n);
            // "deputy national security adviser"
            let plain = |item: &&Item| item.tag == Tag::Noun && !item.capital;
            let nouns = self.items[self.at + 1..].iter().take(ADJECTIVES).take_while(plain).count();
            let role = nouns > 0 && behind(nouns).is_some_and(|last| last.flags.any(Flags::ROLE));
            let tells = |verb: &Item| verb.tag.is_finite() && verb.flags.any(Flags::CUE);
            let opens = || {
                let last = self.items[..self.start].last();
                last.is_none_or(|last| opens(last) || tells(last)) || governed(self.items, self.start)
            };
            let named = || behind(nouns + 1).is_some_and(|name| name.tag == Tag::Name) && opens();
            (self.determined || self.possessor_end.is_some() || named())
                && head == Tag::Noun
                && role
                && !item.capital
                && !self.items[self.at - 1].flags.any(Flags::MEDIUM)
        };
        // "the Republican presidential nominee", whatever the name looks like
        let named = head == Tag::Name || self.head.is_some_and(|head| head > self.start && self.items[head].capital);
        // "the landmark 31-page report"
        let counted = self.determined && item.kind == TokenKind::Number;
        // "according to state corporate records"
        let kept = || {
            let closed = self.items.get(self.at + 2).is_none_or(|next| matches!(next.tag, Tag::Comma | Tag::End));
            head == Tag::Noun && ahead == Some(Tag::Nouns) && closed && governed(self.items, self.start)
        };
        if described
            || self.adjectives_lead_on() && named
            || noun && (counted || kept() || head == Tag::Number || office())
        {
            Step::On(1)
        } else {
            Step::End(0)
        }
    }

    /// Whether what was read so far ends in a number.
    pub fn counts(&self) -> bool {
        self.head.is_some_and(|head| self.items[head].tag == Tag::Number)
    }

    /// "two [senior British] officials", "three [current and former] aides": whether adjectives from here on describe a noun.
    pub fn adjectives_lead_on(&self) -> bool {
        let rest = &self.items[self.at..];
        let describes = |item: &Item| matches!(item.tag, Tag::Adjective | Tag::Participle);
        let part = |item: &&Item| describes(item) || item.word == f::AND;
        let adjectives = rest.iter().take(ADJECTIVES).take_while(part).count();
        let noun = rest.get(adjectives).is_some_and(|item| matches!(item.tag, Tag::Noun | Tag::Nouns | Tag::Name));
        noun && describes(&rest[adjectives - 1])
    }
}
