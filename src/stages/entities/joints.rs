//! What joins the words of a name besides a space: marks, apostrophes, *and*, *of*, a nickname.

use super::bits::Row;
use super::runs::Finder;
use crate::lexicon::{Flags, Tag, function};
use crate::stages::tokens::{Gap, Mark, Shape, Token, TokenKind};

/// How many words the name of a body has at most before the acronym that spells it, or before *of* and more of it.
const LONGEST_BODY: usize = 12;
/// The most partners of a firm, or matters of an office, behind the first: a list of names is asked at each of them.
const SERIES: usize = 12;
/// The most letters of a small word in such a name.
const SMALL: u32 = 3;

impl Finder<'_, '_, '_> {
    /// How many tokens the other partners of a firm take behind the comma at `at`: "Voss, Lind, Tarn & Co.", "Voss, Lind &
    /// Tarn"; but "Voss, Lind & Tarn and Marlow" are three firms.
    pub fn partners(&self, at: usize) -> usize {
        let layers = self.layers;
        let end = self.series(at, |i| self.is_capital(i));
        let (first, last) = (at - 1, end + 1);
        // "In Boston, Lind & Tarn"
        let surname = layers.tokens[first].is_capitalized() && !layers.has(first, Flags::PLACE);
        if end == at || !surname || !self.is_capital(last) || layers.word(end) != "&" {
            return 0;
        }
        let behind = (last..self.sentence.end).find(|&i| !self.is_capital(i)).unwrap_or(self.sentence.end);
        let formed = (last..behind).any(|i| layers.has(i, Flags::ORGANIZATION_END));
        // "Mara Voss, Lind & Tarn's economist"
        let person = first > self.sentence.start
            && layers.tokens[first - 1].is_capitalized()
            && layers.has(first - 1, Flags::GIVEN_NAME);
        let others = self.is_capital(behind + 1)
            && (layers.tokens[behind].kind == TokenKind::Comma || layers.tokens[behind].word == function::AND);
        let firm = formed || !others && !self.heading && self.phrase(end - 1) == 0;
        if firm && !person { last + 1 - at } else { 0 }
    }

    /// How many tokens the other matters of an office take behind the comma at `at`: "Department for Farms, Food and
    /// Rivers".
    pub fn matters(&self, first: usize, at: usize) -> usize {
        let layers = self.layers;
        let opened = layers.has(first, Flags::ORGANIZATION_START);
        let common = |i: usize| self.is_capital(i) && layers.is_common(i);
        let end = if opened { self.series(at, common) } else { at };
        let last = end > at && end < self.sentence.end && layers.tokens[end].word == function::AND && common(end + 1);
        if last { end + 2 - at } else { 0 }
    }

    /// Behind the words, each with a comma before it, that go on from `at`.
    fn series(&self, at: usize, word: impl Fn(usize) -> bool) -> usize {
        let goes_on = |i: usize| i < self.sentence.end && self.layers.tokens[i].kind == TokenKind::Comma && word(i + 1);
        at + 2 * (0..SERIES).take_while(|n| goes_on(at + 2 * n)).count()
    }

    /// Whether the *and* at `at` joins two places that share a body: "Marlow and Tarn Police".
    pub fn shares_body(&self, at: usize) -> bool {
        let layers = self.layers;
        let place = |i: usize| self.is_capital(i) && layers.has(i, Flags::PLACE);
        let body =
            |i: usize| self.is_capital(i) && layers.has(i, Flags::ORGANIZATION_END) && !layers.has(i, Flags::PLACE);
        at > self.sentence.start && layers.has(at - 1, Flags::PLACE) && place(at + 1) && body(at + 2)
    }

    /// Whether the *and* at `at` joins what a body is for: "Wildlife and Wetlands Trust", "Rail and Tram Workers' Union".
    pub fn shares_matters(&self, at: usize) -> bool {
        let body = |i: usize| {
            let ends = self.is_capital(i) && self.layers.has(i, Flags::ORGANIZATION_END);
            ends && !self.layers.has(i, Flags::ORGANIZATION_MEDIA) || i < self.sentence.end && self.guild(i) > 0
        };
        // Behind an article a word of no dictionary is no partner's name either: "the Wildlife and Wetlands Trust".
        let rare = |i: usize| {
            at > self.sentence.start + 1
                && self.layers.tokens[at - 2].word == function::THE
                && self.is_capital(i)
                && self.layers.lexicon.tagger().profile(self.layers.tokens[i].word).is_unknown()
        };
        let matter = |i: usize| self.is_matter(i) || rare(i);
        let alone = |i: usize| !self.is_capital(i) || self.is_matter(i);
        at > self.sentence.start
            && matter(at - 1)
            && (at < self.sentence.start + 2 || alone(at - 2))
            && matter(at + 1)
            && (body(at + 2) || self.is_capital(at + 2) && self.is_matter(at + 2) && body(at + 3))
    }

    /// Whether a word with a capital may be a common one and is no known name: what an office or body is for.
    pub fn is_matter(&self, at: usize) -> bool {
        self.is_capital(at) && !self.layers.is_listed(at) && !self.layers.has(at, Flags::GIVEN_NAME) && {
            let profile = self.layers.lexicon.tagger().profile(self.layers.tokens[at].word);
            profile.may_be(Tag::Noun) || profile.may_be(Tag::Nouns) || profile.may_be(Tag::Adjective)
        }
    }

    /// Whether the acronym in brackets behind the word ends with its first letter: Rivers (BCR).
    pub fn is_spelled(&self, at: usize) -> bool {
        let layers = self.layers;
        let Some([open, short]) = layers.tokens.get(at + 1..at + 3) else { return false };
        let acronym = open.kind == TokenKind::OpenBracket && short.shape == Shape::Upper;
        acronym && layers.word(at + 2).chars().next_back() == layers.word(at).chars().next()
    }

    /// How many tokens go on with the name of a body behind the apostrophe at `at`: "Bakers' and Millers' Union".
    pub fn guild(&self, at: usize) -> usize {
        let layers = self.layers;
        let apostrophe = |i: usize| {
            let mark = |token: &Token| {
                matches!(token.kind, TokenKind::Quote(Mark::StraightSingle | Mark::SingleClose))
                    && token.gap == Gap::None
            };
            i < self.sentence.end
                && mark(&layers.tokens[i])
                && layers.word(i - 1).ends_with('s')
                && layers.tags[i - 1] != Tag::Past
        };
        let body = |i: usize| self.is_capital(i) && layers.has(i, Flags::ORGANIZATION_END);
        // "St Mary's Hospital"
        let saint = || at >= self.sentence.start + 2 && matches!(layers.word(at - 2), "St" | "St.");
        // "Marlow County Sheriff's Office", "the People's Party"
        let of_one = layers.tokens[at].word == function::S
            && (layers.is_common(at - 1) || layers.has(at - 1, Flags::ROLE) || saint());
        match apostrophe(at) || of_one {
            true if body(at + 1) => 2,
            true if body(at + 4) && self.is_capital(at + 2) && apostrophe(at + 3) => 5,
            _ => 0,
        }
    }

    /// How many tokens a nickname in quotation marks and the surname behind it take: Mara “The Fuse” Voss.
    pub fn nickname(&self, first: usize, at: usize) -> usize {
        let layers = self.layers;
        let quote = |i: usize| i < self.sentence.end && matches!(layers.tokens[i].kind, TokenKind::Quote(_));
        if !quote(at) || !layers.has(first, Flags::GIVEN_NAME) {
            return 0;
        }
        let words = (1..5).find(|n| !self.is_capital(at + n)).unwrap_or(5) - 1;
        let close = at + 1 + words;
        let surname = quote(close) && self.is_capital(close + 1) && self.fits(close + 1);
        if words > 0 && surname { words + 3 } else { 0 }
    }

    /// How many tokens of "of Devices Authority" behind "National Safety": common words alone, until a body ends them.
    pub fn authority(&self, first: usize, at: usize) -> usize {
        let layers = self.layers;
        let short = at - first <= LONGEST_BODY;
        if layers.tokens[at].word != function::OF || !short || !(first..at).all(|i| layers.is_common(i)) {
            return 0;
        }
        let words = (1..4).take_while(|n| self.is_capital(at + n)).count();
        if words > 0 && layers.has(at + words, Flags::ORGANIZATION_END) { words + 1 } else { 0 }
    }

    /// Behind the words from `at` on whose capitals the acronym in brackets behind them spells: "Marlow and District
    /// Bakers’ Association (MDBA)", "Keep Our Lido (KOL)"; `at` where none does.
    pub fn spelt(&self, at: usize) -> usize {
        let layers = self.layers;
        let reach = at..self.sentence.end.min(at + LONGEST_BODY);
        let Some(open) = self.casing.bits.first(Row::OpenBracket, reach) else { return at };
        let joins = |t: &Token| t.is_capitalized() || !t.is_word() || t.end - t.start <= SMALL;
        if open + 2 >= self.sentence.end || !layers.tokens[at..open].iter().all(joins) {
            return at;
        }
        let closed = layers.tokens[open + 2].kind == TokenKind::CloseBracket;
        let initials = (at..open).filter(|&i| layers.tokens[i].is_word() && layers.tokens[i].is_capitalized());
        let spells = initials.filter_map(|i| layers.word(i).chars().next()).eq(layers.word(open + 1).chars());
        let whole = open > at + 1 && layers.tokens[open - 1].is_capitalized();
        if closed && spells && whole { open } else { at }
    }
}
