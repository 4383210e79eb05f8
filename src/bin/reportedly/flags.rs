//! Flags that several commands have: the words that claims are found with, how likely a claim has to be, where a JSON article
//! has its text.

use anyhow::Result;
use reportedly::lexicon::{self, LexiconFile};
use reportedly::{Builder, Error, Extractor, Fault};
use std::path::PathBuf;

/// Lexicons besides the built-in ones.
#[derive(clap::Args)]
pub struct Lexicons {
    /// Lexicon file or folder to add; the last of several wins
    #[arg(long, value_name = "PATH")]
    pub lexicon: Vec<PathBuf>,
}

impl Lexicons {
    /// An extractor that knows them.
    pub fn extractor(&self, builder: Builder) -> Result<Extractor> {
        Ok(self.lexicon.iter().fold(builder, |builder, path| builder.lexicon(path)).build()?)
    }

    /// The files, read once: they may be pipes. Or why some cannot be read, and what is wrong with the others.
    pub fn files(&self) -> Result<Vec<LexiconFile>, Error> {
        let (files, mut faults) = read_all(&self.lexicon);
        if faults.is_empty() {
            return Ok(files);
        }
        faults.extend(files.iter().filter_map(|file| lexicon::parse(&file.path, &file.text).err()).flatten());
        Err(faults.into())
    }
}

/// The lexicon files below `paths`, and why others cannot be read.
pub fn read_all(paths: &[PathBuf]) -> (Vec<LexiconFile>, Vec<Fault>) {
    let (mut files, mut faults) = (Vec::new(), Vec::new());
    for path in paths {
        match lexicon::read(path) {
            Ok(more) => files.extend(more),
            Err(more) => faults.extend(more),
        }
    }
    (files, faults)
}

/// How likely a claim has to be.
#[derive(clap::Args)]
pub struct Threshold {
    /// Leave out claims below this confidence, 0 to 1 [default: those more likely wrong than worth it]
    #[arg(long, value_name = "X", value_parser = confidence)]
    pub min_confidence: Option<f32>,
}

impl Threshold {
    /// Begins an extractor that leaves out the others.
    pub fn builder(&self) -> Builder {
        self.min_confidence.into_iter().fold(Extractor::builder(), |builder, least| builder.min_confidence(least))
    }
}

/// A number from 0 to 1.
fn confidence(given: &str) -> Result<f32, String> {
    match given.parse() {
        Ok(x) if (0.0..=1.0).contains(&x) => Ok(x),
        _ => Err("a number from 0 to 1 is needed".to_owned()),
    }
}

/// The fields of JSON articles that are not passed on as they are.
#[derive(clap::Args)]
pub struct Fields {
    /// Field of a JSON article that holds its text
    #[arg(long, value_name = "NAME", default_value = "text")]
    pub text_field: String,
    /// Field of a JSON article that names it
    #[arg(long, value_name = "NAME", default_value = "id")]
    pub id_field: String,
}
