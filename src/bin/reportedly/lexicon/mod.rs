//! `reportedly lexicon`: what is known, whether lexicon files are sound, and where they fall short of annotated articles.

mod coverage;

use crate::extract::named;
use crate::flags::read_all;
use crate::sink::Sink;
use anyhow::Result;
use clap::Subcommand;
use reportedly::lexicon::{self, Entry, EntryKind, LexiconFile};
use reportedly::{Error, Extractor, Fault};
use std::fmt::Write as _;
use std::path::PathBuf;

/// Check lexicon files, or show what is known
#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Read lexicon files and run every example in them
    ///
    /// Prints each fault and each example that does not hold as `path:line`, then a table. Exit status: 0 all is well;
    /// 1 there are faults, or examples that do not hold; 2 a file cannot be read.
    Check {
        /// Lexicon files and folders; none checks the built-in ones
        #[arg(value_name = "PATH")]
        paths: Vec<PathBuf>,
        /// Print the table only
        #[arg(short, long)]
        quiet: bool,
    },
    /// Print entries, one a line: kind, class or sort, forms, frames, other fields, and where it stands, with tabs between
    List {
        /// Lexicon files and folders; none lists the built-in entries
        #[arg(value_name = "PATH")]
        paths: Vec<PathBuf>,
        /// Only entries of this kind; repeatable
        #[arg(long, value_name = "KIND", value_parser = named(EntryKind::ALL, EntryKind::name, EntryKind::from_name))]
        kind: Vec<EntryKind>,
        /// Print how many there are of each kind
        #[arg(long)]
        count: bool,
    },
    Coverage(coverage::Args),
}

/// Runs the command; gives the exit status.
pub fn run(args: Args) -> Result<u8> {
    match args.task {
        Task::Check { paths, quiet } => check(&paths, quiet),
        Task::List { paths, kind, count } => list(&paths, &kind, count),
        Task::Coverage(args) => coverage::run(args),
    }
}

fn check(paths: &[PathBuf], quiet: bool) -> Result<u8> {
    let (files, unreadable) = read(paths);
    // Files with faults cannot be loaded; the others are run with all they say.
    let sound = files.iter().filter(|file| !paths.is_empty() && lexicon::parse(&file.path, &file.text).is_ok());
    // Examples ask what the grammar can find, not how sure it is of it.
    let builder = Extractor::builder().min_confidence(0.0);
    let extractor = sound.fold(builder, |builder, file| builder.lexicon_file(file.clone())).build()?;
    let report = lexicon::check(&files, &extractor);
    let mut page = String::new();
    if !quiet {
        for fault in unreadable.iter().chain(&report.faults) {
            writeln!(page, "{fault}")?;
        }
        for failure in report.failures() {
            writeln!(page, "{failure}")?;
        }
    }
    writeln!(page, "{report}")?;
    Sink::open(None)?.write(page.as_bytes())?;
    Ok(match (unreadable.is_empty(), report.is_ok()) {
        (false, _) => crate::UNUSABLE,
        (true, false) => crate::FAILED,
        (true, true) => crate::DONE,
    })
}

fn list(paths: &[PathBuf], kinds: &[EntryKind], count: bool) -> Result<u8> {
    let (files, mut faults) = read(paths);
    let mut entries: Vec<Entry> = Vec::new();
    let mut page = String::new();
    for file in &files {
        match lexicon::parse(&file.path, &file.text) {
            Ok(mut more) => {
                more.retain(|entry| kinds.is_empty() || kinds.contains(&entry.kind));
                if !count {
                    more.iter().try_for_each(|entry| writeln!(page, "{entry}\t{}:{}", file.path, entry.line))?;
                }
                entries.extend(more);
            }
            Err(more) => faults.extend(more),
        }
    }
    if !faults.is_empty() {
        return Err(Error::from(faults).into());
    }
    if count {
        writeln!(page, "{}", lexicon::summary(&entries))?;
    }
    Sink::open(None)?.write(page.as_bytes())?;
    Ok(crate::DONE)
}

/// The files below `paths`, or the built-in ones, and why others cannot be read.
fn read(paths: &[PathBuf]) -> (Vec<LexiconFile>, Vec<Fault>) {
    if paths.is_empty() {
        return (lexicon::builtin_files(), Vec::new());
    }
    read_all(paths)
}
