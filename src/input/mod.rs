//! Articles in: from files, folders and standard input, one after another, each as soon as it can be had.
//!
//! No more than one article is held at a time, and no more of it than [`Options::max_bytes`]. What cannot be read is a
//! [`Failure`] in its place; the others follow.

mod articles;
mod decode;
mod json;
mod object;
mod open;
mod scanner;

pub use articles::Articles;

use crate::claim::names;
use crate::output::{ErrorCode, ErrorRecord, Meta, SCHEMA};
use decode::Decoded;
use serde_json::value::to_raw_value;
use std::fmt;
use std::path::PathBuf;

names! {
    /// How articles are stored.
    Format {
        /// By the ending of the file, or by its first byte.
        Auto = "auto",
        /// One article, as it is.
        Text = "text",
        /// One JSON object a line.
        Jsonl = "jsonl",
    }
}

/// Bytes that one article may have unless told otherwise: 64 MiB.
pub const MAX_BYTES: u64 = 64 << 20;

/// How to read.
#[derive(Clone, Debug)]
pub struct Options {
    /// How articles are stored.
    pub format: Format,
    /// The field of a JSON article that holds its text.
    pub text_field: String,
    /// The field of a JSON article that names it.
    pub id_field: String,
    /// Bytes that one article may have as it is stored: a file of text, a line, or a JSON object over many lines. A larger
    /// one is a failure, and no more than this is held of it.
    pub max_bytes: u64,
    /// A file that no folder has for an article, because it is written to.
    pub leave_out: Option<PathBuf>,
}

impl Default for Options {
    fn default() -> Options {
        Options {
            format: Format::Auto,
            text_field: "text".to_owned(),
            id_field: "id".to_owned(),
            max_bytes: MAX_BYTES,
            leave_out: None,
        }
    }
}

/// One article.
#[derive(Clone, Debug)]
pub struct Article {
    /// Its path with `/`, its `id`, or its line as `FILE:N` or `line-N`.
    pub doc_id: String,
    /// Its text, exactly as stored when that is UTF-8; its byte order mark is part of it.
    pub text: String,
    /// The fields of a JSON article that are not its text, and `encoding` when it was no whole UTF-8.
    pub meta: Option<Meta>,
}

impl Article {
    /// Bytes of what goes into each record about it: its name and its further fields.
    pub fn label_bytes(&self) -> usize {
        let fields = self.meta.iter().flatten().map(|(name, value)| name.len() + value.get().len());
        self.doc_id.len() + fields.sum::<usize>()
    }

    fn new(doc_id: String, decoded: Decoded, meta: Option<Meta>) -> Article {
        let Decoded { text, encoding } = decoded;
        let mut meta = meta.unwrap_or_default();
        if let Some(encoding) = encoding.and_then(|name| to_raw_value(name).ok()) {
            // A field of the input that has this name stays what it is.
            let mut key = "encoding".to_owned();
            while meta.contains_key(&key) {
                key.insert(0, '_');
            }
            meta.insert(key, encoding);
        }
        Article { doc_id, text, meta: Some(meta).filter(|meta| !meta.is_empty()) }
    }
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

    fn io(doc_id: String, error: &std::io::Error, whole: bool) -> Failure {
        Failure { doc_id, code: ErrorCode::Io, message: error.to_string(), line: None, whole }
    }

    fn encoding(doc_id: String, message: String, line: Option<usize>) -> Failure {
        Failure { doc_id, code: ErrorCode::Encoding, message, line, whole: false }
    }

    fn too_large(doc_id: String, most: u64, line: Option<usize>) -> Failure {
        let message = format!("larger than {most} bytes, the most that --max-bytes allows");
        Failure { doc_id, code: ErrorCode::TooLarge, message, line, whole: false }
    }
}

/// One line, whatever the names in it hold: control characters are escaped as in Rust.
impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", OneLine(&self.doc_id), OneLine(&self.message))?;
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

/// Shows words that anyone may have written so that they neither end the line nor move the cursor.
struct OneLine<'a>(&'a str);

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|c| match c.is_control() {
            true => write!(f, "{}", c.escape_default()),
            false => fmt::Write::write_char(f, c),
        })
    }
}

/// What comes in: an article, or why there is none in its place.
pub type Item = Result<Article, Failure>;
