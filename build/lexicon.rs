//! The part of the lexicon that reads files and makes tables of them.

#[path = "../src/lexicon/array.rs"]
mod array;
#[path = "../src/lexicon/entries.rs"]
mod entries;
#[path = "../src/lexicon/entry.rs"]
mod entry;
#[path = "../src/lexicon/feature.rs"]
mod feature;
#[path = "../src/lexicon/fields.rs"]
mod fields;
#[path = "../src/lexicon/flags.rs"]
mod flags;
#[path = "../src/lexicon/format/mod.rs"]
mod format;
#[path = "../src/lexicon/frames.rs"]
mod frames;
#[path = "../src/lexicon/function.rs"]
pub mod function;
#[path = "../src/lexicon/inflection.rs"]
mod inflection;
#[path = "../src/lexicon/later.rs"]
mod later;
#[path = "../src/lexicon/packed.rs"]
pub mod packed;
#[path = "../src/lexicon/suggest.rs"]
mod suggest;
#[path = "../src/lexicon/table/mod.rs"]
mod table;
#[path = "../src/lexicon/tagger/mod.rs"]
mod tagger;
#[path = "../src/lexicon/weights/mod.rs"]
mod weights;
#[path = "../src/lexicon/words.rs"]
mod words;

pub use feature::{Feature, Value};
pub use flags::Flags;
pub use format::parse;
pub use packed::Packed;
pub use table::Lexicon;
pub use words::{FormHash, WordId};
