//! The program: who said what, and on whose word, from the command line.

mod aside;
mod eval;
mod excerpt;
mod explain;
mod extract;
mod interrupt;
mod lexicon;
mod output;
mod page;
mod pipeline;
mod report;
mod schema;
mod sink;
mod train;
mod view;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Who said what, and on whose word: claims with their sources from news text.
#[derive(Parser)]
#[command(name = "reportedly", version, max_term_width = 100)]
struct Program {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Extract(extract::Args),
    View(view::Args),
    Explain(explain::Args),
    Eval(eval::Args),
    Lexicon(lexicon::Args),
    Schema(schema::Args),
    Train(train::Args),
}

/// All is done.
const DONE: u8 = 0;
/// Some articles failed; all others are done.
const FAILED: u8 = 1;
/// Wrong usage, or something named on the command line cannot be used at all.
const UNUSABLE: u8 = 2;

fn main() -> ExitCode {
    let status = match Program::parse().command {
        Command::Extract(args) => extract::run(args),
        Command::View(args) => view::run(args),
        Command::Explain(args) => explain::run(args),
        Command::Eval(args) => eval::run(args),
        Command::Lexicon(args) => lexicon::run(args),
        Command::Schema(args) => schema::run(args),
        Command::Train(args) => train::run(args),
    };
    ExitCode::from(status.unwrap_or_else(|error| report::fatal(&error)))
}
