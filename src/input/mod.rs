//! Articles in: from files, folders and standard input, one after another, each as soon as it can be had.
//!
//! No more than one article is held at a time, except for a JSON document that is an array, which is read whole. What
//! cannot be read is a [`Failure`] in its place; the others follow.

mod articles;
mod decode;
mod json;

pub use articles::Articles;

use crate::claim::names;
use crate::output::{ErrorCode, ErrorRecord, Meta, SCHEMA};
use std::fmt;

names! {
    /// How articles are stored.
    Format {
        /// By the ending of the file, or by its first byte.
        Auto = "auto",
        /// One article in UTF-8, as it is.
        Text = "text",
        /// One JSON object a line.
        Jsonl = "jsonl",
    }
}

/// How to read.
#[derive(Clone, Debug)]
pub struct Options {
    /// How articles are stored.
    pub format: Format,
    /// The field of a JSON article that holds its text.
    pub text_field: String,
    /// The field of a JSON article that names it.
    pub id_field: String,
}

impl Default for Options {
    fn default() -> Options {
        Options { format: Format::Auto, text_field: "text".to_owned(), id_field: "id".to_owned() }
    }
}

/// One article.
#[derive(Clone, Debug)]
pub struct Article {
    /// Its path with `/`, its `id`, or its line as `FILE:N` or `line-N`.
    pub doc_id: String,
    /// Its text, exactly as stored; a byte order mark is part of it.
    pub text: String,
    /// The fields of a JSON article that are not its text.
    pub meta: Option<Meta>,
}

/// An article, or a file of them, that could not be read.
#[derive(Clone, Debug)]
pub struct Failure {
    /// What an [`Article`] would have been called.
    pub doc_id: String,
    /// What went wrong.
    pub code: ErrorCode,
    /// What went wrong, in words.
    pub message: String,
    /// 1-based line of the file, where one is to blame.
    pub line: Option<usize>,
    /// Whether it is a path as given, of which nothing at all could be read.
    pub whole: bool,
}

impl Failure {
    /// Its record.
    pub fn record(&self) -> ErrorRecord<'_> {
        let Failure { doc_id, code, message, line, .. } = self;
        ErrorRecord { schema: SCHEMA, doc_id, code: *code, message, line: *line }
    }

    pub(crate) fn io(doc_id: String, error: &std::io::Error, whole: bool) -> Failure {
        Failure { doc_id, code: ErrorCode::Io, message: error.to_string(), line: None, whole }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.doc_id, self.message)?;
        match self.line {
            Some(line)
                if !self.doc_id.ends_with(&format!("-{line}")) && !self.doc_id.ends_with(&format!(":{line}")) =>
            {
                write!(f, " (line {line})")
            }
            _ => Ok(()),
        }
    }
}

/// What comes in: an article, or why there is none in its place.
pub type Item = Result<Article, Failure>;
