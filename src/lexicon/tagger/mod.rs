//! The part-of-speech model: which tags a word may have, and the weights that choose between them.
//!
//! A linear model over eight small features, each a row of one dense table, so that choosing a tag adds eight rows of
//! 32 numbers. It is an averaged perceptron (Collins 2002) made by `reportedly train tagger`; its file is text.

mod file;
mod sets;
mod suffixes;
mod tags;

use super::array::{Array, Fixed, fixed, fixed_by_place};
use super::packed::Packed;
use super::words::WordId;
pub use sets::TagSet;
use suffixes::Suffixes;
pub use tags::Tag;

/// Scores for each tag.
pub type Row = [i16; WIDTH];

/// So many tags there may be.
pub const WIDTH: usize = 32;
const HALF: usize = WIDTH / 2;
/// The scores of the first half of the tags, or of the second.
type Half = [i16; HALF];
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
    profiles: Array<Profile, 12>,
    suffixes: Suffixes,
    /// The rows in two halves: most choices are between tags of the first, and ask for the first half of several rows only. What they
    /// ask for then takes half the cache.
    halves: [Array<Half, 32>; 2],
    /// For the file: what each row behind the fixed ones stands for.
    keys: Vec<(&'static str, String)>,
}

impl TagModel {
    /// The part of a model file that is known before training: words with their tags, frequent neighbours, suffixes.
    pub fn new() -> TagModel {
        TagModel {
            profiles: std::iter::once(Profile::UNKNOWN).collect(),
            suffixes: Suffixes::new(),
            halves: std::array::from_fn(|_| std::iter::repeat_n([0; HALF], FIXED_ROWS + 1).collect()),
            keys: Vec::new(),
        }
    }

    /// What is known about a word.
    #[inline]
    pub fn profile(&self, word: WordId) -> Profile {
        self.profiles.get(word.0 as usize).unwrap_or(Profile::UNKNOWN)
    }

    /// The row of the longest known suffix of a word in whatever letters.
    #[inline]
    pub fn suffix(&self, word: &[u8]) -> u16 {
        self.suffixes.row(word)
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
        let rows = self.rows(context);
        let mut sums = [0; WIDTH];
        let (first, second) = sums.split_at_mut(HALF);
        first.copy_from_slice(&sum(&self.halves[0], &rows));
        // What words may be that have several tags stands in the first half, but for a few.
        if tags.any(SECOND_HALF) {
            second.copy_from_slice(&sum(&self.halves[1], &rows));
        }
        // Below the score stands the tag's place from behind: of equals the first wins.
        let key = |tag: usize| i32::from(sums[tag]) << 5 | (WIDTH - 1 - tag) as i32;
        let highest = tags.numbers().map(key).max();
        highest.and_then(|key| Tag::ALL.get(WIDTH - 1 - (key & 31) as usize)).copied().unwrap_or(Tag::Other)
    }

    /// How many rows there are.
    pub fn row_count(&self) -> usize {
        self.halves[0].len()
    }

    /// The scores of a row.
    pub fn row(&self, row: usize) -> Row {
        let [first, second] = self.halves.each_ref().map(|half| half.at(row));
        std::array::from_fn(|tag| if tag < HALF { first[tag] } else { second[tag - HALF] })
    }

    /// Sets the score of a tag in a row.
    pub fn set_score(&mut self, row: usize, tag: usize, score: i16) {
        let half = &mut self.halves[tag / HALF];
        let mut scores = half.at(row);
        scores[tag % HALF] = score;
        half.set(row, scores);
    }

    fn add_row(&mut self, kind: &'static str, key: &str) -> u16 {
        self.keys.push((kind, key.to_owned()));
        self.halves.iter_mut().for_each(|half| half.push([0; HALF]));
        // A row beyond all numbers would stand for nothing: there are some thousands.
        u16::try_from(self.row_count() - 1).unwrap_or(NO_ROW)
    }

    fn set_profile(&mut self, word: WordId, profile: Profile) {
        let index = word.0 as usize;
        self.profiles.extend_to(index + 1, Profile::UNKNOWN);
        self.profiles.set(index, profile);
    }

    /// Declares a word with the tags it may have, the most frequent first.
    pub fn add_word(&mut self, id: WordId, word: &str, tags: &[Tag]) {
        let row = if tags.len() > 1 { self.add_row("word", word) } else { NO_ROW };
        self.add_form(id, tags);
        let profile = self.profile(id);
        self.set_profile(id, Profile { rows: Rows { word: row, ..profile.rows }, ..profile });
    }

    /// Declares a form that was never seen, with the tags it may have: its suffix and the words around it decide.
    pub fn add_form(&mut self, id: WordId, tags: &[Tag]) {
        let best = tags.first().copied().unwrap_or(Tag::Noun);
        self.set_profile(id, Profile { tags: TagSet::of(tags), best, ..self.profile(id) });
    }

    /// Declares a word that says something about its neighbours.
    pub fn add_neighbour(&mut self, id: WordId, word: &str) {
        let (previous, next) = (self.add_row("before", word), self.add_row("after", word));
        let profile = self.profile(id);
        let rows = Rows { as_previous: previous, as_next: next, ..profile.rows };
        self.set_profile(id, Profile { rows, ..profile });
    }

    /// Declares a suffix of unknown words.
    pub fn add_suffix(&mut self, suffix: &str) -> u16 {
        let row = self.add_row("suffix", suffix);
        self.suffixes.add(suffix, row);
        row
    }
}

fixed_by_place! { Tag: Tag::ALL }
fixed! { Rows in 6 { word: 2, as_previous: 2, as_next: 2 } }
fixed! { Profile in 12 { tags: 4, rows: 6, best: 1 } }

impl Fixed<32> for Half {
    fn to_bytes(self) -> [u8; 32] {
        std::array::from_fn(|i| self[i / 2].to_le_bytes()[i % 2])
    }

    #[inline]
    fn of_bytes(bytes: &[u8; 32]) -> Half {
        std::array::from_fn(|i| i16::from_le_bytes([bytes[2 * i], bytes[2 * i + 1]]))
    }
}

/// Without the names of the rows: only a model that is being trained is written to a file.
impl Packed for TagModel {
    fn pack(&self, out: &mut Vec<u8>) {
        let TagModel { profiles, suffixes, halves, keys: _ } = self;
        profiles.pack(out);
        suffixes.pack(out);
        halves.pack(out);
    }

    fn unpack(bytes: &mut &'static [u8]) -> TagModel {
        TagModel {
            profiles: Packed::unpack(bytes),
            suffixes: Packed::unpack(bytes),
            halves: Packed::unpack(bytes),
            keys: Vec::new(),
        }
    }
}

/// The scores by all rows together.
fn sum(table: &Array<Half, 32>, rows: &[u16; FEATURES]) -> Half {
    rows.iter().fold([0; HALF], |sums: Half, &row| {
        let scores = table.at(row.into());
        std::array::from_fn(|tag| sums[tag].saturating_add(scores[tag]))
    })
}

/// The highest-scoring tag of a set.
pub fn best<T: Copy + PartialOrd>(scores: &[T; WIDTH], tags: TagSet) -> Tag {
    let mut numbers = tags.numbers();
    let first = numbers.next().unwrap_or(WIDTH - 1);
    let winner = numbers.fold(first, |winner, tag| if scores[tag] > scores[winner] { tag } else { winner });
    Tag::ALL.get(winner).copied().unwrap_or(Tag::Other)
}
