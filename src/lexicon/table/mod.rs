//! The compiled lexicon: folded word forms to ids, ids to what they may be and to the entries that begin there.

mod compile;
mod finding;
mod kinds;
mod pairs;
mod seconds;

use super::array::{Array, fixed};
use super::entries::Entries;
use super::entry::{Before, Entry, EntryKind, Inflection};
use super::flags::Flags;
use super::packed::packed;
use super::tagger::{Tag, TagModel, TagSet};
use super::weights::ClaimModels;
use super::words::{FormHash, WordId, Words};
use crate::stages::tokens::{LONGEST, Shape, Token};
pub use finding::Match;
pub use kinds::Kinds;
use pairs::Pairs;
use rustc_hash::FxHashMap;
use seconds::Seconds;
use std::ops::Range;

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

/// What is asked of nearly every word of a text, and small for that: those of frequent words stay in the cache.
#[derive(Clone, Copy, Debug, Default)]
struct Face {
    /// What the form may be.
    flags: Flags,
    /// Of which kinds entries begin with it.
    begins: Kinds,
}

/// How the entries are met that begin with a word form.
#[derive(Clone, Copy, Debug, Default)]
struct Form {
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
    /// By word id, and so the next.
    faces: Array<Face, 8>,
    forms: Array<Form, 12>,
    /// Ordered by first word, by second, the longest first.
    uses: Array<Use, 16>,
    rests: Array<WordId, 4>,
    /// The second words of the entries of several.
    seconds: Seconds,
    /// How attributive phrases begin.
    vouching: Pairs,
    entries: Entries,
    before: FxHashMap<WordId, (Before, bool)>,
    tagger: TagModel,
    claim_models: ClaimModels,
}

fixed! { Use in 16 { entry: 4, second: 4, rest: 4, rest_len: 1, kind: 1, inflection: 1, capitalized: 1 } }
fixed! { Face in 8 { flags: 4, begins: 4 } }
fixed! { Form in 12 { alone: 4, longer: 4, uses: 4 } }
packed! { Lexicon { words, faces, forms, uses, rests, seconds, vouching, entries, before, tagger, claim_models } }

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
        self.alone(self.uses_of(word)).fold(TagSet::NONE, |known, u| {
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
        self.faces.at(word.0 as usize).flags
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

    /// Whether an attributive phrase may begin with `word` and the word behind it, or be `word` alone: most words that one begins
    /// with stand elsewhere.
    #[inline]
    pub fn may_vouch(&self, word: WordId, behind: WordId) -> bool {
        self.vouching.may_have(word, behind)
    }

    /// What the form may be, and of which kinds entries begin with it.
    #[inline]
    pub fn of_form(&self, word: WordId) -> (Flags, Kinds) {
        let face = self.faces.at(word.0 as usize);
        (face.flags, face.begins)
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

    /// All entries, in the order of their files.
    #[cfg(test)]
    pub fn entries(&self) -> Vec<&Entry> {
        self.entries.iter().collect()
    }

    /// Where the uses of a word stand.
    fn uses_of(&self, word: WordId) -> Range<usize> {
        let begin = |id: usize| self.forms.get(id).map_or(self.uses.len(), |form| form.uses as usize);
        let word = word.0 as usize;
        begin(word)..begin(word + 1)
    }
}

#[cfg(test)]
mod tests;
