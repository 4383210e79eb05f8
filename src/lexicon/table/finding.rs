//! How entries are met in text: by their first word, by the word behind it, and then by the rest.

use super::{Entry, EntryKind, GAP, Inflection, Kinds, Lexicon, Token, Use, WordId};
use std::ops::Range;

/// An entry found in the text.
#[derive(Clone, Copy, Debug)]
pub struct Match<'a> {
    /// What was found.
    pub entry: &'a Entry,
    /// In which form.
    pub inflection: Inflection,
    /// How many tokens it takes.
    pub len: usize,
}

impl Lexicon {
    /// The entries of `kinds` that begin at the first of `tokens`, longest first.
    pub fn matches<'a>(&'a self, tokens: &[Token], kinds: Kinds) -> impl Iterator<Item = Match<'a>> {
        let first = tokens.first().filter(|first| self.forms.at(first.word.0 as usize).alone.any(kinds));
        let alone = first.into_iter().flat_map(move |first| {
            let uses = self.alone(self.uses_of(first.word)).filter(move |u| kinds.has(u.kind));
            uses.filter_map(move |u| self.met(&u, first, &[]))
        });
        self.phrases(tokens, kinds).chain(alone)
    }

    /// Those of several words, longest first.
    #[inline]
    pub fn phrases<'a>(&'a self, tokens: &[Token], kinds: Kinds) -> impl Iterator<Item = Match<'a>> {
        let split = tokens.split_first();
        let first = split.filter(|(first, _)| self.forms.at(first.word.0 as usize).longer.any(kinds));
        first.into_iter().flat_map(move |(first, behind)| {
            let uses = self.longer(self.uses_of(first.word), behind).filter(move |u| kinds.has(u.kind));
            uses.filter_map(move |u| self.met(&u, first, behind))
        })
    }

    /// The longest entry of `kind` of several words that begins at the first of `tokens`.
    #[inline]
    pub fn find_phrase<'a>(&'a self, tokens: &[Token], kind: EntryKind) -> Option<Match<'a>> {
        let (first, behind) = tokens.split_first()?;
        let (form, uses) = (self.forms.at(first.word.0 as usize), self.uses_of(first.word));
        let goes_on = form.longer.has(kind) && behind.first().is_some_and(|next| self.may_go_on(&uses, next.word));
        if goes_on { self.find_longer(uses, first, behind, kind) } else { None }
    }

    /// The longest entry of `kind` that begins at the first of `tokens`.
    #[inline]
    pub fn find<'a>(&'a self, tokens: &[Token], kind: EntryKind) -> Option<Match<'a>> {
        // Most words begin nothing of the kind: who asks is told so without a call.
        let (first, behind) = tokens.split_first()?;
        if self.may_begin(first.word, kind) { self.find_behind(first, behind, kind) } else { None }
    }

    /// The same, for who knows already that an entry of the kind begins with the word of `first`.
    #[inline(never)]
    pub fn find_behind<'a>(&'a self, first: &Token, behind: &[Token], kind: EntryKind) -> Option<Match<'a>> {
        let (form, uses) = (self.forms.at(first.word.0 as usize), self.uses_of(first.word));
        if form.longer.has(kind)
            && let Some(next) = behind.first()
            && self.may_go_on(&uses, next.word)
            && let Some(found) = self.find_longer(uses.clone(), first, behind, kind)
        {
            return Some(found);
        }
        if !form.alone.has(kind) {
            return None;
        }
        let u = self.alone(uses).find(|u| u.kind == kind && (first.is_capitalized() || !u.capitalized))?;
        Some(Match { entry: self.entries.get(u.entry), inflection: u.inflection, len: 1 })
    }

    #[inline(never)]
    fn find_longer<'a>(
        &'a self,
        uses: Range<usize>,
        first: &Token,
        behind: &[Token],
        kind: EntryKind,
    ) -> Option<Match<'a>> {
        let uses = self.going_on(uses, behind.first()?.word);
        uses.filter(|u| u.kind == kind).find_map(|u| self.met(&u, first, behind))
    }

    /// Of the uses of a word those of the word by itself, which stand before the others.
    #[inline]
    pub(super) fn alone(&self, uses: Range<usize>) -> impl Iterator<Item = Use> {
        self.uses.range(uses).take_while(|u| u.second == WordId::UNKNOWN)
    }

    /// Of the uses of a word those that go on with the first word `behind`.
    fn longer(&self, uses: Range<usize>, behind: &[Token]) -> impl Iterator<Item = Use> {
        let next = behind.first().map(|token| token.word).filter(|&next| self.may_go_on(&uses, next));
        next.map(|next| self.going_on(uses, next)).into_iter().flatten()
    }

    /// Whether one of the uses of a word may go on with `second`.
    #[inline]
    fn may_go_on(&self, uses: &Range<usize>, second: WordId) -> bool {
        second != WordId::UNKNOWN && !uses.is_empty() && self.seconds.may_have(uses, second)
    }

    /// Of the uses of a word those that go on with `second`.
    #[inline]
    fn going_on(&self, Range { start, end }: Range<usize>, second: WordId) -> impl Iterator<Item = Use> {
        let start = start + self.uses.below(start..end, |u| u.second < second);
        self.uses.range(start..end).take_while(move |u| u.second == second)
    }

    /// The entry of a use, when its words stand there: the first token, and some of those behind.
    #[inline]
    fn met(&self, u: &Use, first: &Token, behind: &[Token]) -> Option<Match<'_>> {
        let capital = first.is_capitalized() || !u.capitalized;
        // The first word behind is that by which the use was found.
        let met = capital && (u.rest_len < 2 || begins_with(&behind[1..], self.rest(u).skip(1)));
        met.then(|| Match {
            entry: self.entries.get(u.entry),
            inflection: u.inflection,
            len: 1 + usize::from(u.rest_len),
        })
    }

    /// The longest entry of `kind` that encloses its source: its first words are `before`, the others begin `behind`. The
    /// length of the match is that of the part behind.
    pub fn enclosing<'a>(&'a self, before: &[Token], behind: &[Token], kind: EntryKind) -> Option<Match<'a>> {
        let (first, rest) = before.split_first()?;
        if !self.may_begin(first.word, kind) {
            return None;
        }
        let (uses, second) = (self.uses_of(first.word), rest.first().map_or(GAP, |token| token.word));
        if !self.may_go_on(&uses, second) {
            return None;
        }
        self.going_on(uses, second).filter(|u| u.kind == kind).find_map(|u| {
            let words = self.rest(&u);
            let gap = words.clone().position(|word| word == GAP)?;
            let (inner, outer) = (words.clone().take(gap), words.clone().skip(gap + 1));
            let met = rest.len() == gap && begins_with(rest, inner) && begins_with(behind, outer);
            met.then(|| Match {
                entry: self.entries.get(u.entry),
                inflection: u.inflection,
                len: words.len() - gap - 1,
            })
        })
    }

    fn rest(&self, u: &Use) -> impl ExactSizeIterator<Item = WordId> + Clone {
        self.rests.range(u.rest as usize..u.rest as usize + usize::from(u.rest_len))
    }
}

fn begins_with(tokens: &[Token], words: impl ExactSizeIterator<Item = WordId>) -> bool {
    words.len() <= tokens.len() && words.zip(tokens).all(|(word, token)| word == token.word)
}
