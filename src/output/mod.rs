//! Records out: what was found in an article, as other programs read it.
//!
//! The records are types of their own, so that the nouns inside can change without changing what is written.
//!
//! ```
//! use reportedly::output::{JsonLines, Unit};
//!
//! let extractor = reportedly::Extractor::new();
//! let doc = extractor.extract("The mayor said the bridge was safe.");
//! let mut lines = Vec::new();
//! JsonLines { offsets: Unit::Chars, documents: true }.write(&doc, "bridge.txt", None, &mut lines);
//! assert!(lines.starts_with(br#"{"type":"document","schema":1,"#));
//! ```

mod bytes;
mod each;
mod id;
mod json;
mod names;
mod offsets;
mod page;
mod record;
mod schema;
mod strings;

pub use each::{Each, Recorded};
pub use id::{ClaimId, EntityId};
pub use json::JsonLines;
pub use offsets::{Offsets, Unit};
pub use page::{Page, SCHEMA};
pub use record::{
    ClaimRecord, ContentRecord, CueRecord, DocumentRecord, EntityRecord, ErrorCode, ErrorRecord, EvidentialRecord,
    MentionRecord, Meta, PlaceRecord, Record, SourceRecord, SpeakerRecord, ViaRecord,
};
pub use schema::schema;
