//! Paths to articles: which files there are, and how each is to be read.

use super::Article;
use super::decode::decode;
use super::json::JsonReader;
use super::{Failure, Format, Item, Options};
use ignore::{Walk, WalkBuilder};
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

/// Bytes read at once.
const BUFFER: usize = 1 << 16;

/// The articles of paths, in the order in which the paths were given.
///
/// A path is a file, a folder (all files below it, sorted; hidden and ignored ones left out, links followed) or `-` for
/// standard input.
pub struct Articles {
    paths: std::vec::IntoIter<PathBuf>,
    options: Options,
    walk: Option<Walk>,
    json: Option<JsonReader>,
}

impl Articles {
    /// Will read `paths`; nothing is opened yet.
    pub fn new(paths: Vec<PathBuf>, options: Options) -> Articles {
        Articles { paths: paths.into_iter(), options, walk: None, json: None }
    }

    /// Whether the next article can be had without waiting for the other end of a pipe.
    pub fn is_ready(&self) -> bool {
        match &self.json {
            Some(json) => json.is_ready(),
            None => self.walk.is_some() || self.paths.as_slice().first().is_some_and(|path| path.is_file()),
        }
    }

    /// The next file below the folder being walked, or why one could not be reached.
    fn next_of_walk(&mut self) -> Option<Result<PathBuf, Failure>> {
        for entry in self.walk.as_mut()? {
            match entry {
                Ok(entry) if entry.file_type().is_some_and(|kind| kind.is_file()) => {
                    return Some(Ok(entry.into_path()));
                }
                Ok(_) => {}
                Err(error) => {
                    let doc_id = culprit(&error).map_or_else(|| "?".to_owned(), name);
                    let message = error.io_error().map_or_else(|| error.to_string(), ToString::to_string);
                    let error = io::Error::other(message);
                    return Some(Err(Failure::io(doc_id, &error, false)));
                }
            }
        }
        self.walk = None;
        None
    }

    /// The first article of a file, or nothing when more, or none, are to come from it.
    fn open(&mut self, path: &Path, given: bool) -> Option<Item> {
        let doc_id = name(path);
        match File::open(path) {
            Ok(file) => self.read(Box::new(file), Some(path), doc_id, given),
            Err(error) => Some(Err(Failure::io(doc_id, &error, given))),
        }
    }

    fn read(&mut self, input: Box<dyn Read + Send>, path: Option<&Path>, doc_id: String, given: bool) -> Option<Item> {
        let mut input = BufReader::with_capacity(BUFFER, input);
        let format = match self.options.format {
            Format::Auto => match input.fill_buf() {
                Ok(start) => guess(path, start),
                Err(error) => return Some(Err(Failure::io(doc_id, &error, given))),
            },
            named => named,
        };
        if format == Format::Jsonl {
            let documents = self.options.format == Format::Auto;
            self.json = Some(JsonReader::new(input, path.map(name), self.options.clone(), documents));
            return None;
        }
        let mut bytes = Vec::new();
        Some(match input.read_to_end(&mut bytes) {
            Ok(_) => decode(bytes, &doc_id, None).map(|text| Article { doc_id, text, meta: None }),
            Err(error) => Err(Failure::io(doc_id, &error, given)),
        })
    }
}

impl Iterator for Articles {
    type Item = Item;

    fn next(&mut self) -> Option<Item> {
        loop {
            if let Some(json) = &mut self.json {
                match json.next() {
                    Some(item) => return Some(item),
                    None => self.json = None,
                }
            }
            let found = match self.next_of_walk() {
                Some(Ok(path)) => self.open(&path, false),
                Some(Err(failure)) => Some(Err(failure)),
                None => {
                    let path = self.paths.next()?;
                    if path.as_os_str() == "-" {
                        self.read(Box::new(io::stdin()), None, "stdin".to_owned(), true)
                    } else if path.is_dir() {
                        self.walk = Some(walk(&path));
                        None
                    } else {
                        self.open(&path, true)
                    }
                }
            };
            if found.is_some() {
                return found;
            }
        }
    }
}

/// What is set for one user or one clone alone does not count, so that a folder has the same articles on every machine.
fn walk(folder: &Path) -> Walk {
    WalkBuilder::new(folder)
        .git_global(false)
        .git_exclude(false)
        .follow_links(true)
        .sort_by_file_path(Path::cmp)
        .build()
}

/// By the ending, or else by the first byte that is not white space.
fn guess(path: Option<&Path>, start: &[u8]) -> Format {
    match path.and_then(Path::extension).and_then(|ending| ending.to_str()) {
        Some("jsonl" | "ndjson" | "json") => return Format::Jsonl,
        Some("txt") => return Format::Text,
        _ => {}
    }
    let start = start.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(start).trim_ascii_start();
    match start {
        [b'{', ..] => Format::Jsonl,
        // An article may begin with an editor's note in brackets.
        [b'[', rest @ ..] if rest.trim_ascii_start().starts_with(b"{") => Format::Jsonl,
        _ => Format::Text,
    }
}

/// A path as records name it, the same on every system.
fn name(path: &Path) -> String {
    let name = path.to_string_lossy();
    if std::path::MAIN_SEPARATOR == '/' { name.into_owned() } else { name.replace(std::path::MAIN_SEPARATOR, "/") }
}

/// The path that an error of the walk is about.
fn culprit(error: &ignore::Error) -> Option<&Path> {
    match error {
        ignore::Error::WithPath { path, .. } => Some(path),
        ignore::Error::Loop { child, .. } => Some(child),
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => culprit(err),
        _ => None,
    }
}
