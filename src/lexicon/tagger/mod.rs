//! The part-of-speech model: which tags a word may have, and the weights that choose between them.
//!
//! A linear model over eight small features, each a row of one dense table, so that choosing a tag adds eight rows of
//! 32 numbers. It is an averaged perceptron (Collins 2002) made by `reportedly train tagger`; its file is text.

mod file;
mod sets;
mod tags;

use super::packed::{Packed, packed, packed_by_place};
use super::words::{FormHash, WordId, Words};
pub use sets::TagSet;
pub use tags::Tag;

/// Scores for each tag.
pub type Row = [i16; WIDTH];

/// Tags are padded to a cache line of 16-bit numbers.
pub const WIDTH: usize = 32;
const HALF: usize = WIDTH / 2;
const SECOND_HALF: TagSet = TagSet::of(Tag::ALL.split_at(HALF).1);

/// How many features, and so rows, decide one tag.
pub const FEATURES: usize = 8;

const PAIRS: usize = WIDTH * WIDTH;
/// Rows of the features that are there for every model; words and suffixes follow.
const FIXED: [(&str, usize); 4] = [("before2", PAIRS), ("around", PAIRS), ("after2", PAIRS), ("shape", 64)];
const FIXED_ROWS: usize = 3 * PAIRS + 64;
/// The row of zeros that stands for a feature that is not there.
const NO_ROW: u16 = FIXED_ROWS as u16;

/// What the model knows about a word form.
#[derive(Clone, Copy, Debug)]
pub struct Profile {
    /// The tags it may have; none for a word that is not known.
    pub tags: TagSet,
    /// Its most frequent tag.
    pub best: Tag,
    pub rows: Rows,
}

/// Rows of a word form in the table.
#[derive(Clone, Copy, Debug)]
pub struct Rows {
    /// Its own, and those that it has for its neighbours behind and before it.
    pub word: u16,
    pub as_previous: u16,
    pub as_next: u16,
}

impl Profile {
    /// Of a word that is not known.
    pub const UNKNOWN: Profile = Profile {
        tags: TagSet::NONE,
        best: Tag::Noun,
        rows: Rows { word: NO_ROW, as_previous: NO_ROW, as_next: NO_ROW },
    };

    /// Whether the word was seen with a tag, or may have it by its paradigm.
    pub fn may_be(&self, tag: Tag) -> bool {
        self.tags.has(tag)
    }

    /// Whether it is a word that no text and no paradigm has shown.
    #[inline]
    pub fn is_unknown(&self) -> bool {
        self.tags.is_empty()
    }
}

/// The neighbourhood a tag is chosen in.
#[derive(Clone, Copy, Debug)]
pub struct Context {
    pub previous: Tag,
    pub previous2: Tag,
    pub next: Tag,
    pub next2: Tag,
    /// Case, place in the sentence, neighbours' case: below 64.
    pub shape: u8,
    /// The rows of the word, of the words around it, and of its suffix.
    pub word: u16,
    pub previous_word: u16,
    pub next_word: u16,
    pub suffix: u16,
}

/// Tag dictionary and weights.
#[derive(Debug)]
pub struct TagModel {
    profiles: Vec<Profile>,
    suffixes: Words,
    /// By the id of a suffix.
    suffix_rows: Vec<u16>,
    pub table: Vec<Row>,
    /// For the file: what each row behind the fixed ones stands for.
    keys: Vec<(&'static str, String)>,
}

impl TagModel {
    /// The part of a model file that is known before training: words with their tags, frequent neighbours, suffixes.
    pub fn new() -> TagModel {
        TagModel {
            profiles: vec![Profile::UNKNOWN],
            suffixes: Words::with_capacity(0),
            suffix_rows: vec![NO_ROW],
            table: vec![[0; WIDTH]; FIXED_ROWS + 1],
            keys: Vec::new(),
        }
    }

    /// What is known about a word.
    #[inline]
    pub fn profile(&self, word: WordId) -> &Profile {
        self.profiles.get(word.0 as usize).unwrap_or(&Profile::UNKNOWN)
    }

    /// The row of the longest known suffix (1 to 4 bytes, in small letters) of a word that is not known.
    pub fn suffix(&self, word: &[u8]) -> u16 {
        let tail = word.iter().rev().take(4).fold(0, |tail, byte| tail << 8 | u32::from(byte.to_ascii_lowercase()));
        let len = word.len().min(4);
        let id = |n: usize| self.suffixes.get(FormHash::of((tail >> (8 * (len - n))).into()));
        let longest = (1..=len).rev().map(id).find(|&id| id != WordId::UNKNOWN);
        self.suffix_rows[longest.unwrap_or(WordId::UNKNOWN).0 as usize]
    }

    /// No suffix is looked at.
    pub const NO_SUFFIX: u16 = NO_ROW;

    /// The rows of the table that decide in this context.
    pub fn rows(&self, c: &Context) -> [u16; FEATURES] {
        let pair = |feature: usize, a: Tag, b: Tag| (feature * PAIRS + a as usize * WIDTH + b as usize) as u16;
        [
            pair(0, c.previous2, c.previous),
            pair(1, c.previous, c.next),
            pair(2, c.next, c.next2),
            (3 * PAIRS) as u16 + u16::from(c.shape & 63),
            c.word,
            c.previous_word,
            c.next_word,
            c.suffix,
        ]
    }

    /// Whether a row stands for a feature that is not there.
    pub fn is_blank(&self, row: u16) -> bool {
        row == NO_ROW
    }

    /// The best of `tags` in this context.
    pub fn choose(&self, context: &Context, tags: TagSet) -> Tag {
        let rows = self.rows(context).map(|row| &self.table[row as usize]);
        // What words may be that have several tags stands in the first half, but for a few.
        let sum = if !tags.any(SECOND_HALF) { sums::<HALF>(&rows) } else { sums::<WIDTH>(&rows) };
        best(&sum, tags)
    }

    fn add_row(&mut self, kind: &'static str, key: &str) -> u16 {
        self.keys.push((kind, key.to_owned()));
        self.table.push([0; WIDTH]);
        // A row beyond all numbers would stand for nothing: there are some thousands.
        u16::try_from(self.table.len() - 1).unwrap_or(NO_ROW)
    }

    fn profile_mut(&mut self, word: WordId) -> &mut Profile {
        let index = word.0 as usize;
        if self.profiles.len() <= index {
            self.profiles.resize(index + 1, Profile::UNKNOWN);
        }
        &mut self.profiles[index]
    }

    /// Declares a word with the tags it may have, the most frequent first.
    pub fn add_word(&mut self, id: WordId, word: &str, tags: &[Tag]) {
        let row = if tags.len() > 1 { self.add_row("word", word) } else { NO_ROW };
        let profile = self.profile_mut(id);
        profile.tags = TagSet::of(tags);
        profile.best = tags.first().copied().unwrap_or(Tag::Noun);
        profile.rows.word = row;
    }

    /// Declares a form that was never seen, with the tags it may have: its suffix and the words around it decide.
    pub fn add_form(&mut self, id: WordId, tags: &[Tag]) {
        let profile = self.profile_mut(id);
        profile.tags = TagSet::of(tags);
        profile.best = tags.first().copied().unwrap_or(Tag::Noun);
    }

    /// Declares a word that says something about its neighbours.
    pub fn add_neighbour(&mut self, id: WordId, word: &str) {
        let (previous, next) = (self.add_row("before", word), self.add_row("after", word));
        let profile = self.profile_mut(id);
        (profile.rows.as_previous, profile.rows.as_next) = (previous, next);
    }

    /// Declares a suffix of unknown words.
    pub fn add_suffix(&mut self, suffix: &str) -> u16 {
        let row = self.add_row("suffix", suffix);
        let id = self.suffixes.intern(suffix.as_bytes()).0 as usize;
        self.suffix_rows.resize(self.suffix_rows.len().max(id + 1), NO_ROW);
        self.suffix_rows[id] = row;
        row
    }
}

packed_by_place! { Tag: Tag::ALL }
packed! { Rows { word, as_previous, as_next } }
packed! { Profile in 11 { tags, best, rows } }

/// Without the names of the rows: only a model that is being trained is written to a file.
impl Packed for TagModel {
    fn pack(&self, out: &mut Vec<u8>) {
        let TagModel { profiles, suffixes, suffix_rows, table, keys: _ } = self;
        profiles.pack(out);
        suffixes.pack(out);
        suffix_rows.pack(out);
        table.pack(out);
    }

    fn unpack(bytes: &mut &'static [u8]) -> TagModel {
        TagModel {
            profiles: Packed::unpack(bytes),
            suffixes: Packed::unpack(bytes),
            suffix_rows: Packed::unpack(bytes),
            table: Packed::unpack(bytes),
            keys: Vec::new(),
        }
    }
}

/// The scores of the first `N` tags by all rows together.
fn sums<const N: usize>(rows: &[&Row; FEATURES]) -> Row {
    let mut sums = [0; WIDTH];
    for (tag, sum) in sums[..N].iter_mut().enumerate() {
        *sum = rows.iter().fold(0i16, |sum, row| sum.saturating_add(row[tag]));
    }
    sums
}

/// The highest-scoring tag of a set.
pub fn best<T: Copy + PartialOrd>(scores: &[T; WIDTH], tags: TagSet) -> Tag {
    let mut numbers = tags.numbers();
    let first = numbers.next().unwrap_or(WIDTH - 1);
    let winner = numbers.fold(first, |winner, tag| if scores[tag] > scores[winner] { tag } else { winner });
    Tag::ALL.get(winner).copied().unwrap_or(Tag::Other)
}
