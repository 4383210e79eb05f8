//! Paths to articles: which files there are, one after another.

use super::json::JsonReader;
use super::open::{self, Input, Opened};
use super::{Failure, Item, Options};
use ignore::{DirEntry, Walk, WalkBuilder};
use std::error::Error as _;
use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};

/// The articles of paths, in the order in which the paths were given.
///
/// A path is a file, a folder (all files below it, sorted; hidden and ignored ones left out, links followed) or `-` for
/// standard input. What lies in a folder and is no file, a pipe or a device, is not opened; it is a failure in its place.
pub struct Articles {
    paths: std::vec::IntoIter<PathBuf>,
    options: Options,
    /// A stream that is still to be opened.
    stream: Option<Input>,
    walk: Option<Walk>,
    /// What the walk comes to next, so that it is known whether there is anything.
    ahead: Option<Result<PathBuf, Failure>>,
    json: Option<Box<JsonReader>>,
}

impl Articles {
    /// Will read `paths`; nothing is opened yet.
    pub fn new(paths: Vec<PathBuf>, options: Options) -> Articles {
        Articles { paths: paths.into_iter(), options, stream: None, walk: None, ahead: None, json: None }
    }

    /// Will read `input` as if it came from standard input.
    pub fn from_reader(input: impl io::Read + Send + 'static, options: Options) -> Articles {
        Articles { stream: Some(Box::new(input)), ..Articles::new(Vec::new(), options) }
    }

    /// Whether the next article can be had without waiting for the other end of a pipe.
    pub fn is_ready(&self) -> bool {
        match &self.json {
            Some(json) => json.is_ready(),
            None => self.ahead.is_some() || self.paths.as_slice().first().is_some_and(|path| path.is_file()),
        }
    }

    /// The next file below the folder being walked, or why one could not be reached.
    fn next_of_walk(&mut self) -> Option<Result<PathBuf, Failure>> {
        for entry in self.walk.as_mut()? {
            let failure = match entry {
                Ok(entry) => match entry.file_type() {
                    Some(kind) if kind.is_file() => return Some(Ok(entry.into_path())),
                    // To open what is neither could take for ever.
                    Some(kind) if !kind.is_dir() => Failure::io(name(entry.path()), &open::no_file(kind), false),
                    _ => continue,
                },
                Err(error) => {
                    let doc_id = culprit(&error).map_or_else(|| "?".to_owned(), name);
                    Failure::io(doc_id, &io::Error::other(cause(&error)), false)
                }
            };
            return Some(Err(failure));
        }
        self.walk = None;
        None
    }

    /// Opens the next input, if there is one.
    fn open_next(&mut self) -> Option<Opened> {
        let options = &self.options;
        if let Some(input) = self.stream.take() {
            return Some(open::stream(input, options.format, None, true, options));
        }
        loop {
            if let Some(found) = self.ahead.take() {
                self.ahead = self.next_of_walk();
                return Some(match found {
                    Ok(path) => open::file(&path, name(&path), false, &self.options),
                    Err(failure) => Opened::One(Err(failure)),
                });
            }
            let (path, options) = (self.paths.next()?, &self.options);
            if path.as_os_str() == "-" {
                return Some(open::stdin(options));
            }
            if !path.is_dir() {
                return Some(open::file(&path, name(&path), true, options));
            }
            self.walk = Some(walk(&path, options.leave_out.clone()));
            self.ahead = self.next_of_walk();
        }
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
            match self.open_next()? {
                Opened::One(item) => return Some(item),
                Opened::Many(json) => self.json = Some(json),
            }
        }
    }
}

/// What is set for one user or one clone alone does not count, so that a folder has the same articles on every machine.
/// A file that is written to, be it by `-o` or as stdout or stderr, is no article of the folder it is in.
fn walk(folder: &Path, leave_out: Option<PathBuf>) -> Walk {
    let is_output = move |entry: &DirEntry| {
        let is_named = leave_out.as_ref().is_some_and(|out| {
            out.file_name() == Some(entry.file_name()) && same_file::is_same_file(out, entry.path()).unwrap_or(false)
        });
        is_named || entry.metadata().is_ok_and(|about| open::is_written(&about))
    };
    WalkBuilder::new(folder)
        .git_global(false)
        .git_exclude(false)
        .follow_links(true)
        .filter_entry(move |entry| !is_output(entry))
        .sort_by_file_name(OsStr::cmp)
        .build()
}

/// A path as records name it, the same on every system.
fn name(path: &Path) -> String {
    let name = path.to_string_lossy();
    if std::path::MAIN_SEPARATOR == '/' { name.into_owned() } else { name.replace(std::path::MAIN_SEPARATOR, "/") }
}

/// What an error of the walk says, without the path.
fn cause(error: &ignore::Error) -> String {
    match error.io_error() {
        Some(error) => error.source().map_or_else(|| error.to_string(), ToString::to_string),
        None => error.to_string(),
    }
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
