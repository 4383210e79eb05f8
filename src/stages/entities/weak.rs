//! Whether a word or several are a name at all, and whether by themselves or only as the short form of another.

use super::Layers;
use super::names::{COMMON, Name, ORGANIZATION_WORD};
use super::own;
use super::runs::Finder;
use super::titles::TITLES;
use crate::lexicon::{EntryKind, Flags, Match, Tag, WordId};
use crate::stages::tokens::{Shape, TokenKind};

impl Finder<'_, '_, '_> {
    /// Whether the name stands for nobody unless it is a short form; none where it is no name at all.
    pub fn is_weak(&self, name: &Name) -> Option<bool> {
        let layers = self.layers;
        let (start, len) = (name.start, name.len());
        if len == 1 && (layers.is_initial_letter(start) || layers.tokens[start].end - layers.tokens[start].start == 1) {
            return None;
        }
        let title = |m: Match| m.len == len;
        if len > 1
            && layers.has(start, Flags::PHRASE)
            && layers.lexicon.phrases(&layers.tokens[start..name.end], TITLES).any(title)
        {
            return None;
        }
        let named = |i: usize| layers.has(i, Flags::GIVEN_NAME) || self.layers.is_listed(i);
        let common = |i: usize| layers.has(i, COMMON) && !named(i);
        if (start..name.end).all(common) {
            let role = layers.has(name.end - 1, Flags::ROLE.or(Flags::TITLE));
            let body = layers.has(name.end - 1, ORGANIZATION_WORD) || layers.has(start, Flags::PHRASE);
            // "Mr. Cook" is no cook, but "Mr. President" may be the president.
            let courtesy =
                name.titled && layers.has(start - 1, Flags::TITLE) && !layers.has(start - 1, Flags::ROLE_TITLE);
            return match len {
                1 => Some(!courtesy || layers.has(start, Flags::TITLE)),
                _ if body && !role && !self.heading => Some(false),
                _ => None,
            };
        }
        Some(len == 1 && !name.titled && self.is_weak_word(start, name.end))
    }

    /// Whether a word that stands alone is a name only if it is short for one.
    fn is_weak_word(&self, start: usize, end: usize) -> bool {
        let (layers, token) = (self.layers, &self.layers.tokens[start]);
        let given = layers.has(start, Flags::GIVEN_NAME) && !layers.has(start, Flags::CAPITALIZED);
        let coined = || token.shape == Shape::Mixed && own::is_coined(layers.word(start));
        if given || self.layers.is_listed(start) || coined() {
            return false;
        }
        // The text writes it small, too; or "Tab 8".
        let next = layers.tokens[end..self.sentence.end].first();
        let small = token.shape == Shape::Title && self.casing.is_small(layers, token);
        if small || next.is_some_and(|next| next.kind == TokenKind::Number) {
            return true;
        }
        // One word where a sentence or clause begins, and no more of a clause behind it, or many of a kind.
        let initial = self.heading || self.is_initial(start);
        let unsure =
            layers.has(start, Flags::CAPITALIZED) || !self.casing.is_capital(layers, token) && !self.is_foreign(start);
        let alone = next.is_none_or(|next| !next.is_word());
        initial && unsure && (alone || self.heading || layers.tags[start] == Tag::Nouns)
    }

    /// Whether the word is none that the lexicons know, and long enough to be no scrap of one.
    pub fn is_foreign(&self, at: usize) -> bool {
        let token = &self.layers.tokens[at];
        token.word == WordId::UNKNOWN && token.shape == Shape::Title && token.end - token.start > 2
    }
}

/// Whether a newspaper that is called after a people speaks.
pub fn is_paper(layers: &Layers, name: &Name) -> bool {
    name.speaks(layers) && layers.lexicon.find(&layers.tokens[name.start..name.end], EntryKind::Media).is_some()
}
