//! Every word the program knows, compiled from the files of `lexicons/` into one table of word forms.
//!
//! A token is looked up once, when it is made; all later questions ("is it a title?", "which cues begin here?") are
//! answered by its [`WordId`]. Entries of several words hang from their first word.

mod entry;
mod format;
mod inflection;
mod table;

pub use entry::{Before, Entry, EntryKind, Example, Expectation, Frame, Frames, Inflection, Position, TemporalRole};
pub use table::{Flags, Lexicon, Match, WordId};
