//! Who said what, and on whose word: claims with their sources from news text.
//!
//! ```
//! let extractor = reportedly::Extractor::new();
//! let doc = extractor.extract("The mayor said the bridge was safe.");
//! for claim in doc.claims() {
//!     println!("{}: {}", claim.speaker().unwrap_or("?"), claim.content());
//! }
//! ```

pub mod claim;
mod document;
mod entity;
mod error;
#[doc(hidden)]
pub mod evaluation;
#[doc(hidden)]
pub mod explanation;
mod extractor;
#[doc(hidden)]
pub mod gold;
#[cfg(feature = "cli")]
pub mod input;
#[doc(hidden)]
pub mod layers;
pub mod lexicon;
pub mod output;
mod span;
mod spans;
mod stages;
#[doc(hidden)]
pub mod training;

pub use claim::Claim;
pub use document::Document;
pub use entity::{Entity, EntityKind, Gender, Mention, MentionForm};
pub use error::{Error, Fault};
pub use extractor::{Builder, Extractor};
pub use span::Span;
pub use spans::Spans;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
