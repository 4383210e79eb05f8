//! Who said what, and on whose word: claims with their sources from news text.
//!
//! ```
//! let extractor = reportedly::Extractor::new();
//! let doc = extractor.extract("The mayor said the bridge was safe.");
//! for claim in doc.claims() {
//!     println!("{}: {}", claim.speaker().unwrap_or("?"), claim.content());
//! }
//! ```
//!
//! [`Extractor::extract`] is total: any `&str` gives a [`Document`], without error or panic, and time and memory grow linearly
//! with the text. An [`Extractor`] is immutable, `Send + Sync` and cheap to clone: one serves all threads. What can fail is
//! [`Builder::build`], where lexicon files cannot be read or have faults; its [`Error`] holds all of them, each with its place.
//!
//! All that a document gives borrows from the text. A [`Span`] is a range of its bytes, so that `&text[span]` is what it says;
//! [`output::Offsets`] converts spans to characters or UTF-16, and [`output::JsonLines`] writes records in any of these.
//!
//! The feature `cli`, which is on unless `default-features = false`, has the program `reportedly` and what only that needs:
//! its dependencies, the module `input`, and hidden ones that read gold and train weights.

// Without the program some of what the stages tell is asked by nobody.
#![cfg_attr(not(feature = "cli"), allow(dead_code, unused_imports))]

pub mod claim;
mod document;
mod entity;
mod error;
#[cfg(feature = "cli")]
#[doc(hidden)]
pub mod evaluation;
#[cfg(feature = "cli")]
#[doc(hidden)]
pub mod explanation;
mod extractor;
#[cfg(feature = "cli")]
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
#[cfg(feature = "cli")]
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
