//! Every word the program knows: the files of `lexicons/`, what they say, and whether their examples hold.
//!
//! ```
//! use reportedly::lexicon;
//!
//! let text = "kind title\n  + {@ Lind} [said] <that it is late>.\nDr, Prof\n";
//! let entries = lexicon::parse("titles.lex", text).expect("a clean file");
//! assert_eq!(entries[1].headword, "Prof");
//!
//! let faults = lexicon::parse("titles.lex", "kind tilte\nDr\n").unwrap_err();
//! assert_eq!(faults[0].to_string().lines().next(), Some("titles.lex:1:6: unknown kind `tilte`; did you mean `title`?"));
//! ```
//!
//! Inside, all entries are compiled into one table of word forms when the program is built (`build/main.rs`, which has the
//! modules of this folder that it needs), so that start-up reads tables and no text. A token is looked up once, when it is
//! made; all later questions ("is it a title?", "which cues begin here?") are answered by its word id. Entries of several
//! words hang from their first word.

mod array;
mod check;
mod compare;
mod compiled;
mod entries;
mod entry;
mod examples;
mod feature;
mod fields;
mod files;
mod flags;
mod format;
mod frames;
pub(crate) mod function;
mod inflection;
mod later;
mod markup;
mod packed;
mod suggest;
mod summary;
mod table;
mod tagger;
mod weights;
mod words;

pub use check::{Check, Outcome, Report, check};
pub use compare::differences;
pub use entry::{Before, Entry, EntryKind, Expectation, Inflection, Position, Sort, TemporalRole};
pub use files::{LexiconFile, builtin_files, load, read};
pub use format::parse;
pub use frames::{Frame, Frames};
pub use markup::{Marked, MarkupFault, parse_markup, write_markup};
pub use summary::{Count, Summary, summary};

pub(crate) use compiled::{builtin, extended};
pub(crate) use feature::{Feature, Key, Value, seen, value};
pub(crate) use files::builtin_entries;
pub(crate) use flags::Flags;
pub(crate) use inflection::Paradigm;
pub(crate) use packed::Packed;
pub(crate) use table::{Kinds, Lexicon, Match};
pub(crate) use tagger::{Context, FEATURES, Profile, Rows, Tag, TagModel, TagSet, WIDTH, best};
pub(crate) use weights::{ClaimModels, Model, Weights, probability};
pub(crate) use words::{FormHash, WordId};
