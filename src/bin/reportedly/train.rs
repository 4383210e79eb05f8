//! `reportedly train`: learns the numbers in `lexicons/*.weights` anew.

use crate::flags::Lexicons;
use crate::report::say;
use crate::sink::Sink;
use anyhow::{Context, Result};
use clap::Subcommand;
use reportedly::Extractor;
use std::io::{Write, read_to_string, stderr, stdin};
use std::path::{Path, PathBuf};

/// Learn the weights in lexicons/*.weights anew from annotated articles
#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    model: Model,
}

#[derive(Subcommand)]
enum Model {
    /// The part-of-speech tagger, from analysed articles as JSON lines on stdin; the weights go to stdout
    ///
    /// A line is {"doc", "sentences": [{"tokens": [[start, end, word, lemma, tag, …], …]}]}, with offsets in code points
    /// and Penn Treebank tags.
    Tagger {
        /// Folder that holds the text of each article as DOC.txt
        folder: PathBuf,
        /// Learn nothing: print the share of tokens that the built-in weights tag as the analysis does
        #[arg(long)]
        measure: bool,
    },
    /// The weights behind confidence, from articles with annotated attributions; they go to stdout, a report to stderr
    ///
    /// The folder holds text/ID.txt and attributions/ID_ANNOTATOR.ann in the brat standoff format, with spans Source, Cue
    /// and Content joined by events, as PolNeAR has them.
    Claims {
        /// The folder of annotated articles
        folder: PathBuf,
        #[command(flatten)]
        lexicons: Lexicons,
        /// Learn nothing: print how often claims of each confidence are right in these articles
        #[arg(long)]
        measure: bool,
    },
}

/// Runs the command; gives the exit status.
pub fn run(args: Args) -> Result<u8> {
    match args.model {
        Model::Tagger { folder, measure } => tagger(&folder, measure),
        Model::Claims { folder, lexicons, measure } => claims(&folder, &lexicons, measure),
    }
}

fn claims(folder: &Path, lexicons: &Lexicons, measure: bool) -> Result<u8> {
    let articles = reportedly::gold::read_folder(folder)?;
    let extractor = lexicons.extractor(Extractor::builder())?;
    let mut sink = Sink::open(None)?;
    if measure {
        sink.write(reportedly::training::claim_reliability(&articles, &extractor).as_bytes())?;
    } else {
        let (file, report) = reportedly::training::train_claims(&articles, &extractor);
        let _ = write!(stderr(), "{report}");
        sink.write(file.as_bytes())?;
    }
    Ok(crate::DONE)
}

fn tagger(folder: &Path, measure: bool) -> Result<u8> {
    let lines = read_to_string(stdin()).context("cannot read stdin")?;
    let mut sink = Sink::open(None)?;
    if measure {
        let share = reportedly::training::tagger_agreement(&lines, folder).context("cannot measure the tagger")?;
        sink.write(format!("{share:.4}\n").as_bytes())?;
    } else {
        let (file, fit) = reportedly::training::train_tagger(&lines, folder).context("cannot train the tagger")?;
        say(&fit);
        sink.write(file.as_bytes())?;
    }
    Ok(crate::DONE)
}
