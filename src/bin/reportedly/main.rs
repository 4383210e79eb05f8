//! The program: who said what, and on whose word, from the command line.

mod aside;
mod eval;
mod excerpt;
mod explain;
mod extract;
mod flags;
mod interrupt;

mod lexicon;
mod output;
mod page;
mod pipeline;
mod report;
mod schema;
mod sink;
mod target;
mod train;
mod view;

use anyhow::{Context, Result};
use clap::{Parser, Subcommand};
use std::io::{Write, stdout};
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
    let status = Program::try_parse().map_or_else(|message| show(&message), |program| run(program.command));
    ExitCode::from(status.unwrap_or_else(|error| report::fatal(&error)))
}

fn run(command: Command) -> Result<u8> {
    match command {
        Command::Extract(args) => extract::run(args),
        Command::View(args) => view::run(args),
        Command::Explain(args) => explain::run(args),
        Command::Eval(args) => eval::run(args),
        Command::Lexicon(args) => lexicon::run(args),
        Command::Schema(args) => schema::run(args),
        Command::Train(args) => train::run(args),
    }
}

/// Shows what the parser of arguments has to say: what was asked for, on stdout, or what is wrong, on stderr.
fn show(message: &clap::Error) -> Result<u8> {
    let shown = message.print().and_then(|()| stdout().flush());
    if message.use_stderr() {
        return Ok(UNUSABLE);
    }
    shown.context("cannot write to stdout")?;
    Ok(DONE)
}
