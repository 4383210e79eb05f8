//! Claims as annotators marked them, to measure against and to learn from.

mod brat;
mod records;

use crate::span::Span;
use std::path::Path;
use std::{fmt, io};

pub use brat::parse;
pub use records::{RecordedClaim, place, read_records};

/// A claim as it was marked: byte spans of its parts, in text order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GoldClaim {
    /// Who says it; empty when nobody is named.
    pub source: Vec<Span>,
    /// The words that attribute.
    pub cue: Vec<Span>,
    /// What is said; never empty.
    pub content: Vec<Span>,
}

/// An article with its claims.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoldArticle {
    /// The name of the article's file, without the ending.
    pub id: String,
    /// The article.
    pub text: String,
    /// What one annotator marked in it.
    pub claims: Vec<GoldClaim>,
}

/// Why gold could not be read.
#[derive(Debug)]
pub struct GoldError {
    /// The file or folder.
    pub path: String,
    /// 1-based line, where one is at fault.
    pub line: Option<usize>,
    /// What is wrong and what to do.
    pub message: String,
}

impl fmt::Display for GoldError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}", self.path, self.message),
            None => write!(f, "{}: {}", self.path, self.message),
        }
    }
}

impl std::error::Error for GoldError {}

fn unreadable(path: &Path, error: &io::Error) -> GoldError {
    GoldError { path: path.display().to_string(), line: None, message: format!("cannot be read: {error}") }
}

/// Reads a folder of articles in the brat standoff format: `text/ID.txt` beside `attributions/ID_ANNOTATOR.ann` (or both
/// in the folder itself, `ID.txt` beside `ID.ann`). Of several annotators of an article the first by name counts; articles
/// without annotation are left out. They come in the order of their names.
///
/// # Errors
///
/// The first file that cannot be read or understood.
pub fn read_folder(folder: &Path) -> Result<Vec<GoldArticle>, GoldError> {
    let part = |name: &str| Some(folder.join(name)).filter(|path| path.is_dir()).unwrap_or_else(|| folder.to_owned());
    let annotations = files(&part("attributions"), "ann")?;
    let mut articles = Vec::new();
    for path in files(&part("text"), "txt")? {
        let id = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let of = |path: &&std::path::PathBuf| {
            let stem = path.file_stem().unwrap_or_default().to_string_lossy();
            stem == id || stem.rsplit_once('_').is_some_and(|(article, _)| article == id)
        };
        let Some(annotation) = annotations.iter().find(of) else { continue };
        let read = |path: &Path| std::fs::read_to_string(path).map_err(|error| unreadable(path, &error));
        let text = read(&path)?;
        let claims = parse(&read(annotation)?, &text).map_err(|(line, message)| GoldError {
            path: annotation.display().to_string(),
            line: Some(line),
            message,
        })?;
        articles.push(GoldArticle { id, text, claims });
    }
    if articles.is_empty() {
        let message =
            "holds no annotated article; text/ID.txt and attributions/ID_ANNOTATOR.ann are expected".to_owned();
        return Err(GoldError { path: folder.display().to_string(), line: None, message });
    }
    Ok(articles)
}

/// The files of a folder with that ending, by name.
fn files(folder: &Path, ending: &str) -> Result<Vec<std::path::PathBuf>, GoldError> {
    let list = std::fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<_>>>);
    let entries = list.map_err(|error| unreadable(folder, &error))?;
    let mut paths: Vec<_> = entries.into_iter().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|found| found == ending));
    paths.sort();
    Ok(paths)
}
