//! The part-of-speech model as a text file: a line for each feature with its weights, and before these the words with one tag.

use super::{FIXED, FIXED_ROWS, NO_ROW, Profile, Row, Tag, TagModel};
use crate::lexicon::WordId;
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;
use std::fmt::Write as _;

impl TagModel {
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
                "form" => {
                    let tags: Option<Vec<Tag>> = key.split('/').map(Tag::from_name).collect();
                    let tags = tags.ok_or_else(|| fail("unknown tag"))?;
                    for word in parts {
                        if let Some(id) = intern(word) {
                            model.add_form(id, &tags);
                        }
                    }
                    continue;
                }
                "word" => {
                    let tags = parts.next().unwrap_or("").split('/').map(Tag::from_name);
                    let tags: Vec<Tag> = tags.collect::<Option<_>>().ok_or_else(|| fail("unknown tag"))?;
                    let Some(id) = intern(key) else { continue };
                    model.add_word(id, key, &tags);
                    model.profile(id).rows.word
                }
                "before" => {
                    let Some(id) = intern(key) else { continue };
                    model.add_neighbour(id, key);
                    model.profile(id).rows.as_previous
                }
                "after" => intern(key).map_or(NO_ROW, |id| model.profile(id).rows.as_next),
                "suffix" => model.add_suffix(key),
                fixed => {
                    let start: usize = FIXED.iter().take_while(|(name, _)| *name != fixed).map(|(_, rows)| rows).sum();
                    let index: usize = key.parse().map_err(|_| fail("a number is missing"))?;
                    if start + index >= FIXED_ROWS {
                        return Err(fail("no such row"));
                    }
                    (start + index) as u16
                }
            };
            if row == NO_ROW {
                continue;
            }
            for part in parts {
                let (tag, weight) = part.split_once(':').ok_or_else(|| fail("no `tag:weight`"))?;
                let tag = Tag::from_name(tag).ok_or_else(|| fail("unknown tag"))?;
                model.set_score(row.into(), tag as usize, weight.parse().map_err(|_| fail("no number"))?);
            }
        }
        Ok(model)
    }

    /// The model as a file. `words` gives each known word with its id.
    pub fn write<'w>(&self, words: impl Iterator<Item = (&'w str, WordId)>) -> String {
        let mut out = String::new();
        let mut known: Vec<(&str, Profile)> = words.map(|(word, id)| (word, self.profile(id))).collect();
        known.retain(|(_, profile)| !profile.is_unknown());
        known.sort_by_key(|(word, _)| *word);
        for (kind, tags, words) in groups(&known) {
            for chunk in words.chunks(12) {
                let _ = writeln!(out, "{kind} {tags} {}", chunk.join(" "));
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
                if self.row(row).iter().any(|&w| w != 0) {
                    let _ = write!(out, "{name} {index}");
                    numbers(&mut out, &self.row(row));
                }
                row += 1;
            }
        }
        let profiles: FxHashMap<&str, Profile> = known.into_iter().collect();
        for (i, (kind, key)) in self.keys.iter().enumerate() {
            let _ = write!(out, "{kind} {key}");
            if *kind == "word" {
                let _ = write!(out, " {}", tags_of(profiles[key.as_str()]));
            }
            numbers(&mut out, &self.row(FIXED_ROWS + 1 + i));
        }
        out
    }
}

/// The tags of a word, the most frequent first.
fn tags_of(profile: Profile) -> String {
    let others = Tag::ALL.iter().filter(|&&t| profile.may_be(t) && t != profile.best);
    let tags: Vec<&str> = std::iter::once(&profile.best).chain(others).map(|t| t.name()).collect();
    tags.join("/")
}

/// The words that have no row of their own, by the tags they may have: `only` one, or those of a `form`.
fn groups<'w>(known: &[(&'w str, Profile)]) -> Vec<(&'static str, String, Vec<&'w str>)> {
    let mut by_tags: BTreeMap<(bool, String), Vec<&str>> = BTreeMap::new();
    for (word, profile) in known.iter().filter(|(_, profile)| profile.rows.word == NO_ROW) {
        by_tags.entry((!profile.tags.is_one(), tags_of(*profile))).or_default().push(word);
    }
    by_tags.into_iter().map(|((several, tags), words)| (if several { "form" } else { "only" }, tags, words)).collect()
}
