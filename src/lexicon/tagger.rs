//! The part-of-speech model: which tags a word may have, and the weights that choose between them.
//!
//! A linear model over eight small features, each a row of one dense table, so that choosing a tag adds eight rows of
//! 32 numbers. It is an averaged perceptron (Collins 2002) made by `reportedly train tagger`; its file is text.

use super::packed::{Packed, packed, packed_by_place};
use super::words::{FormHash, WordId, Words};
use crate::claim::names;
use rustc_hash::FxHashMap;
use std::fmt::Write as _;

names! {
    /// Parts of speech: the Penn Treebank's, with degrees of comparison and the rarer kinds folded together.
    Tag {
        /// common noun
        Noun = "NN",
        /// plural common noun
        Nouns = "NNS",
        /// proper noun
        Name = "NNP",
        /// adjective
        Adjective = "JJ",
        /// adverb
        Adverb = "RB",
        /// base form
        Verb = "VB",
        /// past tense
        Past = "VBD",
        /// gerund or present participle
        Gerund = "VBG",
        /// past participle
        Participle = "VBN",
        /// present tense, not third person singular
        Present = "VBP",
        /// present tense, third person singular
        Third = "VBZ",
        /// modal
        Modal = "MD",
        /// determiner
        Determiner = "DT",
        /// personal pronoun
        Pronoun = "PRP",
        /// possessive pronoun
        Possessive = "PRP$",
        /// preposition or subordinating conjunction
        Preposition = "IN",
        /// to
        To = "TO",
        /// coordinating conjunction
        Conjunction = "CC",
        /// cardinal number
        Number = "CD",
        /// who, which, what, whose, when, where, why, how
        Wh = "WH",
        /// possessive clitic
        Genitive = "POS",
        /// verb particle
        Particle = "RP",
        /// existential there
        There = "EX",
        /// comma
        Comma = "COMMA",
        /// full stop, question or exclamation mark, and before the first word
        End = "END",
        /// quotation mark
        Quote = "QUOTE",
        /// colon, semicolon, dash, bracket, ellipsis
        Pause = "PAUSE",
        /// anything else
        Other = "SYM",
    }
}

/// Scores for each tag.
pub type Row = [i16; WIDTH];

/// Tags are padded to a cache line of 16-bit numbers.
pub const WIDTH: usize = 32;

/// How many features, and so rows, decide one tag.
pub const FEATURES: usize = 8;

const PAIRS: usize = WIDTH * WIDTH;
/// Rows of the features that are there for every model; words and suffixes follow.
const FIXED: [(&str, usize); 4] = [("before2", PAIRS), ("around", PAIRS), ("after2", PAIRS), ("shape", 64)];
const FIXED_ROWS: usize = 3 * PAIRS + 64;
/// The row of zeros that stands for a feature that is not there.
const NO_ROW: u32 = FIXED_ROWS as u32;

/// What the model knows about a word form.
#[derive(Clone, Copy, Debug)]
pub struct Profile {
    /// The tags it may have, as a bit set; 0 for a word that is not known.
    pub mask: u32,
    /// Its most frequent tag.
    pub best: Tag,
    /// Its row, and those that it has for its neighbours behind and before it.
    pub row: u32,
    pub as_previous: u32,
    pub as_next: u32,
}

impl Profile {
    /// Of a word that is not known.
    pub const UNKNOWN: Profile =
        Profile { mask: 0, best: Tag::Noun, row: NO_ROW, as_previous: NO_ROW, as_next: NO_ROW };
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
    pub word: u32,
    pub previous_word: u32,
    pub next_word: u32,
    pub suffix: u32,
}

impl Context {
    /// Nothing is known.
    pub const BLANK: Context = Context {
        previous: Tag::End,
        previous2: Tag::End,
        next: Tag::End,
        next2: Tag::End,
        shape: 0,
        word: NO_ROW,
        previous_word: NO_ROW,
        next_word: NO_ROW,
        suffix: NO_ROW,
    };
}

/// Tag dictionary and weights.
#[derive(Debug)]
pub struct TagModel {
    profiles: Vec<Profile>,
    suffixes: Words,
    /// By the id of a suffix.
    suffix_rows: Vec<u32>,
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
    pub fn profile(&self, word: WordId) -> Profile {
        self.profiles.get(word.0 as usize).copied().unwrap_or(Profile::UNKNOWN)
    }

    /// The row of the longest known suffix (1 to 4 bytes) of a word that is not known.
    pub fn suffix(&self, word: &[u8]) -> u32 {
        let tail = word.iter().rev().take(4).fold(0u32, |tail, &byte| tail << 8 | u32::from(byte));
        let len = word.len().min(4);
        let id = |n: usize| self.suffixes.get(FormHash::of((tail >> (8 * (len - n))).into()));
        let longest = (1..=len).rev().map(id).find(|&id| id != WordId::UNKNOWN);
        self.suffix_rows[longest.unwrap_or(WordId::UNKNOWN).0 as usize]
    }

    /// No suffix is looked at.
    pub const NO_SUFFIX: u32 = NO_ROW;

    /// The rows of the table that decide in this context.
    pub fn rows(&self, c: &Context) -> [u32; FEATURES] {
        let pair = |feature: usize, a: Tag, b: Tag| (feature * PAIRS + a as usize * WIDTH + b as usize) as u32;
        [
            pair(0, c.previous2, c.previous),
            pair(1, c.previous, c.next),
            pair(2, c.next, c.next2),
            (3 * PAIRS) as u32 + u32::from(c.shape & 63),
            c.word,
            c.previous_word,
            c.next_word,
            c.suffix,
        ]
    }

    /// Whether a row stands for a feature that is not there.
    pub fn is_blank(&self, row: u32) -> bool {
        row == NO_ROW
    }

    /// The best tag of `mask` in this context.
    pub fn choose(&self, context: &Context, mask: u32) -> Tag {
        let rows = self.rows(context).map(|row| &self.table[row as usize]);
        let sum = std::array::from_fn(|tag| rows.iter().fold(0i16, |sum, row| sum.saturating_add(row[tag])));
        best(&sum, mask)
    }

    fn add_row(&mut self, kind: &'static str, key: &str) -> u32 {
        self.keys.push((kind, key.to_owned()));
        self.table.push([0; WIDTH]);
        (self.table.len() - 1) as u32
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
        profile.mask = tags.iter().fold(0, |mask, &tag| mask | 1 << tag as u32);
        profile.best = tags.first().copied().unwrap_or(Tag::Noun);
        profile.row = row;
    }

    /// Declares a word that says something about its neighbours.
    pub fn add_neighbour(&mut self, id: WordId, word: &str) {
        let (previous, next) = (self.add_row("before", word), self.add_row("after", word));
        let profile = self.profile_mut(id);
        (profile.as_previous, profile.as_next) = (previous, next);
    }

    /// Declares a suffix of unknown words.
    pub fn add_suffix(&mut self, suffix: &str) {
        let row = self.add_row("suffix", suffix);
        let id = self.suffixes.intern(suffix.as_bytes()).0 as usize;
        self.suffix_rows.resize(self.suffix_rows.len().max(id + 1), NO_ROW);
        self.suffix_rows[id] = row;
    }

    /// Reads a model file; `intern` gives the id of a word. A line that cannot be read is an error with its number.
    #[allow(dead_code)] // the build script calls it
    pub fn parse(text: &str, mut intern: impl FnMut(&str) -> Option<WordId>) -> Result<TagModel, (usize, String)> {
        let mut model = TagModel::new();
        // Those that say something about their neighbours are the most frequent: they get ids side by side.
        for word in text.lines().filter_map(|line| line.strip_prefix("before ")?.split(' ').next()) {
            intern(word);
        }
        for (n, line) in text.lines().enumerate() {
            let mut parts = line.split(' ');
            let Some(kind) = parts.next().filter(|kind| !kind.is_empty() && !kind.starts_with('#')) else { continue };
            let key = parts.next().unwrap_or("");
            let fail = |what: &str| (n + 1, format!("{what} in `{line}`"));
            let row = match kind {
                "only" => {
                    let tag = Tag::from_name(key).ok_or_else(|| fail("unknown tag"))?;
                    for word in parts {
                        if let Some(id) = intern(word) {
                            model.add_word(id, word, &[tag]);
                        }
                    }
                    continue;
                }
                "word" => {
                    let tags = parts.next().unwrap_or("").split('/').map(Tag::from_name);
                    let tags: Vec<Tag> = tags.collect::<Option<_>>().ok_or_else(|| fail("unknown tag"))?;
                    let Some(id) = intern(key) else { continue };
                    model.add_word(id, key, &tags);
                    model.profile(id).row
                }
                "before" => {
                    let Some(id) = intern(key) else { continue };
                    model.add_neighbour(id, key);
                    model.profile(id).as_previous
                }
                "after" => intern(key).map_or(NO_ROW, |id| model.profile(id).as_next),
                "suffix" => {
                    model.add_suffix(key);
                    (model.table.len() - 1) as u32
                }
                fixed => {
                    let start: usize = FIXED.iter().take_while(|(name, _)| *name != fixed).map(|(_, rows)| rows).sum();
                    let index: usize = key.parse().map_err(|_| fail("a number is missing"))?;
                    if start + index >= FIXED_ROWS {
                        return Err(fail("no such row"));
                    }
                    (start + index) as u32
                }
            };
            if row == NO_ROW {
                continue;
            }
            for part in parts {
                let (tag, weight) = part.split_once(':').ok_or_else(|| fail("no `tag:weight`"))?;
                let tag = Tag::from_name(tag).ok_or_else(|| fail("unknown tag"))?;
                model.table[row as usize][tag as usize] = weight.parse().map_err(|_| fail("no number"))?;
            }
        }
        Ok(model)
    }

    /// The model as a file. `words` gives each known word with its id.
    pub fn write<'w>(&self, words: impl Iterator<Item = (&'w str, WordId)>) -> String {
        let mut out = String::new();
        let mut known: Vec<(&str, Profile)> = words.map(|(word, id)| (word, self.profile(id))).collect();
        known.retain(|(_, profile)| profile.mask != 0);
        known.sort_by_key(|(word, _)| *word);
        for &tag in Tag::ALL {
            let only = known.iter().filter(|(_, p)| p.mask == 1 << tag as u32).map(|(word, _)| *word);
            for chunk in only.collect::<Vec<_>>().chunks(12) {
                let _ = writeln!(out, "only {} {}", tag.name(), chunk.join(" "));
            }
        }
        let numbers = |out: &mut String, row: &Row| {
            for &tag in Tag::ALL.iter().filter(|&&tag| row[tag as usize] != 0) {
                let _ = write!(out, " {}:{}", tag.name(), row[tag as usize]);
            }
            out.push('\n');
        };
        let mut row = 0;
        for (name, rows) in FIXED {
            for index in 0..rows {
                if self.table[row].iter().any(|&w| w != 0) {
                    let _ = write!(out, "{name} {index}");
                    numbers(&mut out, &self.table[row]);
                }
                row += 1;
            }
        }
        let profiles: FxHashMap<&str, Profile> = known.into_iter().collect();
        for (i, (kind, key)) in self.keys.iter().enumerate() {
            let _ = write!(out, "{kind} {key}");
            if *kind == "word" {
                let profile = profiles[key.as_str()];
                let others = Tag::ALL.iter().filter(|&&t| profile.mask & 1 << t as u32 != 0 && t != profile.best);
                let tags: Vec<&str> = std::iter::once(&profile.best).chain(others).map(|t| t.name()).collect();
                let _ = write!(out, " {}", tags.join("/"));
            }
            numbers(&mut out, &self.table[FIXED_ROWS + 1 + i]);
        }
        out
    }
}

packed_by_place! { Tag: Tag::ALL }
packed! { Profile { mask, best, row, as_previous, as_next } }

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

/// The highest-scoring tag of a set.
pub fn best<T: Copy + PartialOrd>(scores: &[T; WIDTH], mut mask: u32) -> Tag {
    let mut winner = mask.trailing_zeros() as usize;
    mask &= mask.wrapping_sub(1);
    while mask != 0 {
        let tag = mask.trailing_zeros() as usize;
        if scores[tag] > scores[winner] {
            winner = tag;
        }
        mask &= mask - 1;
    }
    Tag::ALL.get(winner).copied().unwrap_or(Tag::Other)
}
