//! `reportedly train`: learns the numbers in `lexicons/*.weights` anew.

use crate::sink::Sink;
use anyhow::{Context, Result};
use clap::Subcommand;
use std::io::{Write, read_to_string, stderr, stdin};
use std::path::PathBuf;

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
}

/// Runs the command; gives the exit status.
pub fn run(args: Args) -> Result<u8> {
    let Model::Tagger { folder, measure } = args.model;
    let lines = read_to_string(stdin()).context("cannot read stdin")?;
    let mut sink = Sink::open(None)?;
    if measure {
        let share = reportedly::training::tagger_agreement(&lines, &folder).context("cannot measure the tagger")?;
        sink.write(format!("{share:.4}\n").as_bytes())?;
    } else {
        let (file, fit) = reportedly::training::train_tagger(&lines, &folder).context("cannot train the tagger")?;
        let _ = writeln!(stderr(), "reportedly: {fit}");
        sink.write(file.as_bytes())?;
    }
    Ok(crate::DONE)
}
