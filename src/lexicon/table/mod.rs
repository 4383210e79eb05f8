//! The compiled lexicon: folded word forms to ids, ids to what they may be and to the entries that begin there.

mod compile;
mod kinds;
mod pairs;

use super::entries::Entries;
use super::entry::{Before, Entry, EntryKind, Inflection};
use super::flags::Flags;
use super::packed::{Packed, packed};
use super::tagger::{Tag, TagModel, TagSet};
use super::weights::ClaimModels;
use super::words::{FormHash, WordId, Words};
use crate::stages::tokens::{LONGEST, Shape, Token};
pub use kinds::Kinds;
use pairs::Pairs;
use rustc_hash::FxHashMap;

/// Stands for the source inside a headword (`in one’s view`); no token has it.
const GAP: WordId = WordId(u32::MAX);

/// An entry that begins at a word form, with the further words it needs.
#[derive(Clone, Copy, Debug)]
struct Use {
    entry: u32,
    /// The word behind the first, if it needs one.
    second: WordId,
    /// The words behind the first: where in `rests`, and how many.
    rest: u32,
    rest_len: u8,
    kind: EntryKind,
    inflection: Inflection,
    /// A capitalised headword is only met by a capitalised token.
    capitalized: bool,
}

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

/// What is known of a word form: in one place, since who asks for one part soon asks for another.
#[derive(Clone, Copy, Debug, Default)]
struct Form {
    flags: Flags,
    /// Of which kinds entries are it, and of which others of several words begin with it.
    alone: Kinds,
    longer: Kinds,
    /// Where its uses begin; they end where those of the next form begin.
    uses: u32,
}

/// All entries, ready to be met in text.
#[derive(Debug)]
pub struct Lexicon {
    words: Words,
    /// By word id.
    forms: Vec<Form>,
    /// Ordered by first word, by second, the longest first.
    uses: Vec<Use>,
    rests: Vec<WordId>,
    /// The first two words of the entries of several.
    pairs: Pairs,
    entries: Entries,
    before: FxHashMap<WordId, (Before, bool)>,
    tagger: TagModel,
    claim_models: ClaimModels,
}

packed! { Use in 16 { entry, second, rest, rest_len, kind, inflection, capitalized } }
packed! { Form in 16 { flags, alone, longer, uses } }
packed! { Lexicon { words, forms, uses, rests, pairs, entries, before, tagger, claim_models } }

impl Lexicon {
    /// The weights of the scoring stage.
    pub fn claim_models(&self) -> &ClaimModels {
        &self.claim_models
    }

    /// The part-of-speech model.
    pub fn tagger(&self) -> &TagModel {
        &self.tagger
    }

    /// The tags that the inflections of its entries give a word form.
    pub fn inflection_tags(&self, word: WordId) -> TagSet {
        let alone = self.uses_of(word).iter().filter(|u| u.rest_len == 0);
        alone.fold(TagSet::NONE, |known, u| {
            let tags: &[Tag] = match (u.kind, u.inflection) {
                (EntryKind::ReportingVerb, Inflection::Base) => &[Tag::Verb, Tag::Present, Tag::Noun],
                (EntryKind::ReportingVerb, Inflection::Third) => &[Tag::Third, Tag::Nouns],
                (EntryKind::ReportingVerb, Inflection::Past) => &[Tag::Past, Tag::Participle],
                (EntryKind::ReportingVerb, Inflection::Participle) => &[Tag::Participle],
                (EntryKind::ReportingVerb, Inflection::Gerund) => &[Tag::Gerund, Tag::Noun],
                (EntryKind::ReportingNoun, Inflection::Base) => &[Tag::Noun],
                (EntryKind::ReportingNoun, _) => &[Tag::Nouns],
                (EntryKind::ReportingAdjective, _) => &[Tag::Adjective],
                _ => &[],
            };
            known.or(TagSet::of(tags))
        })
    }

    /// The id of a folded form.
    pub fn word_id(&self, folded: &[u8]) -> WordId {
        self.words.get(FormHash::new(folded))
    }

    /// The id of a word in whatever letters.
    pub fn word_id_of(&self, word: &str) -> WordId {
        let mut small = [0; LONGEST];
        match small.get_mut(..word.len()).filter(|_| word.is_ascii()) {
            Some(small) => {
                small.copy_from_slice(word.as_bytes());
                small.make_ascii_lowercase();
                self.word_id(small)
            }
            None => self.word_id(word.to_lowercase().as_bytes()),
        }
    }

    /// The id of a folded form by its hash.
    #[inline]
    pub fn word_of(&self, form: FormHash) -> WordId {
        self.words.get(form)
    }

    /// What the form may be.
    #[inline]
    pub fn flags(&self, word: WordId) -> Flags {
        self.forms[word.0 as usize].flags
    }

    /// Whether an entry of `kind` begins with `word`; it may need further words.
    #[inline]
    pub fn may_begin(&self, word: WordId, kind: EntryKind) -> bool {
        self.kinds(word).has(kind)
    }

    /// Of which kinds entries begin with `word`.
    #[inline]
    pub fn kinds(&self, word: WordId) -> Kinds {
        self.of_form(word).1
    }

    /// What the form may be, and of which kinds entries begin with it.
    #[inline]
    pub fn of_form(&self, word: WordId) -> (Flags, Kinds) {
        let form = &self.forms[word.0 as usize];
        (form.flags, form.alone.or(form.longer))
    }

    /// Whether the stop behind `word` belongs to it, given the next character that is not a blank.
    pub fn is_abbreviation(&self, word: WordId, shape: Shape, next: Option<char>) -> bool {
        if !self.flags(word).any(Flags::ABBREVIATION) {
            return false;
        }
        let Some(&(before, capitalized)) = self.before.get(&word) else { return false };
        if capitalized && shape == Shape::Lower {
            return false;
        }
        match before {
            Before::Any => true,
            Before::Name => next.is_some_and(|c| c.is_uppercase() || c == ','),
            Before::Number => next.is_some_and(|c| c.is_ascii_digit() || "£$€¥".contains(c)),
        }
    }

    /// The entries of `kinds` that begin at the first of `tokens`, longest first.
    pub fn matches<'a>(&'a self, tokens: &[Token], kinds: Kinds) -> impl Iterator<Item = Match<'a>> {
        let first = tokens.first().filter(|first| self.forms[first.word.0 as usize].alone.any(kinds));
        let alone = first.into_iter().flat_map(move |first| {
            let uses = self.alone(first.word).iter().filter(move |u| kinds.has(u.kind));
            uses.filter_map(move |u| self.met(u, first, &[]))
        });
        self.phrases(tokens, kinds).chain(alone)
    }

    /// Those of several words, longest first.
    #[inline]
    pub fn phrases<'a>(&'a self, tokens: &[Token], kinds: Kinds) -> impl Iterator<Item = Match<'a>> {
        let split = tokens.split_first();
        let first = split.filter(|(first, _)| self.forms[first.word.0 as usize].longer.any(kinds));
        first.into_iter().flat_map(move |(first, behind)| {
            let uses = self.longer(first.word, behind).iter().filter(move |u| kinds.has(u.kind));
            uses.filter_map(move |u| self.met(u, first, behind))
        })
    }

    /// The longest entry of `kind` of several words that begins at the first of `tokens`.
    #[inline]
    pub fn find_phrase<'a>(&'a self, tokens: &[Token], kind: EntryKind) -> Option<Match<'a>> {
        let (first, behind) = tokens.split_first()?;
        let goes_on = self.forms[first.word.0 as usize].longer.has(kind);
        if goes_on { self.find_longer(first, behind, kind) } else { None }
    }

    /// The longest entry of `kind` that begins at the first of `tokens`.
    #[inline]
    pub fn find<'a>(&'a self, tokens: &[Token], kind: EntryKind) -> Option<Match<'a>> {
        let (first, behind) = tokens.split_first()?;
        let form = &self.forms[first.word.0 as usize];
        let longer = if form.longer.has(kind) { self.find_longer(first, behind, kind) } else { None };
        longer.or_else(|| if form.alone.has(kind) { self.find_alone(first, kind) } else { None })
    }

    fn find_longer<'a>(&'a self, first: &Token, behind: &[Token], kind: EntryKind) -> Option<Match<'a>> {
        let uses = self.longer(first.word, behind);
        uses.iter().filter(|u| u.kind == kind).find_map(|u| self.met(u, first, behind))
    }

    fn find_alone<'a>(&'a self, first: &Token, kind: EntryKind) -> Option<Match<'a>> {
        let mut uses = self.uses_of(first.word).iter().take_while(|u| u.second == WordId::UNKNOWN);
        let u = uses.find(|u| u.kind == kind && (first.is_capitalized() || !u.capitalized))?;
        Some(Match { entry: self.entries.get(u.entry), inflection: u.inflection, len: 1 })
    }

    /// The uses of a word by itself, which stand before the others.
    fn alone(&self, word: WordId) -> &[Use] {
        let uses = self.uses_of(word);
        &uses[..uses.iter().take_while(|u| u.second == WordId::UNKNOWN).count()]
    }

    /// The uses of a word that go on with the first word `behind`.
    #[inline]
    fn longer(&self, word: WordId, behind: &[Token]) -> &[Use] {
        let next = behind.first().map_or(WordId::UNKNOWN, |token| token.word);
        if next == WordId::UNKNOWN || !self.pairs.may_begin(word, next) {
            return &[];
        }
        self.going_on(word, next)
    }

    /// The uses of a word that go on with `second`.
    fn going_on(&self, word: WordId, second: WordId) -> &[Use] {
        let uses = self.uses_of(word);
        let uses = &uses[uses.partition_point(|u| u.second < second)..];
        &uses[..uses.iter().take_while(|u| u.second == second).count()]
    }

    /// The entry of a use, when its words stand there: the first token, and some of those behind.
    fn met(&self, u: &Use, first: &Token, behind: &[Token]) -> Option<Match<'_>> {
        let rest = self.rest(u);
        let met = (first.is_capitalized() || !u.capitalized) && begins_with(behind, rest);
        met.then(|| Match { entry: self.entries.get(u.entry), inflection: u.inflection, len: 1 + rest.len() })
    }

    /// The longest entry of `kind` that encloses its source: its first words are `before`, the others begin `behind`. The
    /// length of the match is that of the part behind.
    pub fn enclosing<'a>(&'a self, before: &[Token], behind: &[Token], kind: EntryKind) -> Option<Match<'a>> {
        let (first, rest) = before.split_first()?;
        if !self.may_begin(first.word, kind) {
            return None;
        }
        let second = rest.first().map_or(GAP, |token| token.word);
        self.going_on(first.word, second).iter().filter(|u| u.kind == kind).find_map(|u| {
            let words = self.rest(u);
            let gap = words.iter().position(|&word| word == GAP)?;
            let met = rest.len() == gap && begins_with(rest, &words[..gap]) && begins_with(behind, &words[gap + 1..]);
            met.then(|| Match {
                entry: self.entries.get(u.entry),
                inflection: u.inflection,
                len: words.len() - gap - 1,
            })
        })
    }

    /// All entries, in the order of their files.
    #[cfg(test)]
    pub fn entries(&self) -> Vec<&Entry> {
        self.entries.iter().collect()
    }

    fn uses_of(&self, word: WordId) -> &[Use] {
        let begin = |id: usize| self.forms.get(id).map_or(self.uses.len(), |form| form.uses as usize);
        let word = word.0 as usize;
        &self.uses[begin(word)..begin(word + 1)]
    }

    fn rest(&self, u: &Use) -> &[WordId] {
        &self.rests[u.rest as usize..][..u.rest_len as usize]
    }
}

fn begins_with(tokens: &[Token], words: &[WordId]) -> bool {
    words.len() <= tokens.len() && words.iter().zip(tokens).all(|(word, token)| *word == token.word)
}

#[cfg(test)]
mod tests;
