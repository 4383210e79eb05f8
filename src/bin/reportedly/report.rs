//! What is said to people, on stderr: failures, progress and the summary.

use crate::aside::Done;
use crate::page;
use clap::ValueEnum;
use indicatif::{HumanCount, ProgressBar, ProgressStyle};
use std::error::Error;
use std::fmt::Display;
use std::io::{ErrorKind, IsTerminal, Write, stderr, stdout};
use std::time::{Duration, Instant};

/// Between two lines of progress.
const SECOND: Duration = Duration::from_secs(1);

/// When to show progress.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Progress {
    /// When stderr is a terminal and records go elsewhere
    Auto,
    /// Even when stderr is no terminal: then as lines, one a second
    Always,
    /// Not at all
    Never,
}

/// Counts what is done and says so.
pub struct Report {
    bar: ProgressBar,
    /// Whether progress is told in lines, since there is no terminal for the bar, and when it last was.
    lines: bool,
    told: Option<Instant>,
    quiet: bool,
    articles: u64,
    claims: u64,
    failed: u64,
}

impl Report {
    /// `to_file` says whether records go to a file rather than to stdout.
    pub fn new(progress: Progress, quiet: bool, to_file: bool) -> Report {
        let shown = match progress {
            Progress::Always => true,
            Progress::Never => false,
            Progress::Auto => !quiet && stderr().is_terminal() && (to_file || !stdout().is_terminal()),
        };
        let lines = shown && !stderr().is_terminal();
        let bar = if shown && !lines { ProgressBar::new_spinner() } else { ProgressBar::hidden() };
        if let Ok(style) = ProgressStyle::with_template("{spinner} {human_pos} articles, {per_sec}{msg}") {
            bar.set_style(style);
        }
        if shown && !lines {
            bar.enable_steady_tick(Duration::from_millis(200));
        }
        Report { bar, lines, told: None, quiet, articles: 0, claims: 0, failed: 0 }
    }

    /// An article is written.
    pub fn article(&mut self, claims: u64) {
        self.articles += 1;
        self.claims += claims;
        self.bar.inc(1);
        if self.lines && self.told.is_none_or(|told| told.elapsed() >= SECOND) {
            self.told = Some(Instant::now());
            self.warning(&format_args!("{} so far", count(self.articles, "article")));
        }
    }

    /// An article could not be done.
    pub fn failure(&mut self, message: &impl Display) {
        self.failed += 1;
        self.warning(message);
    }

    /// What was done before this run began.
    pub fn earlier(&mut self, done: &Done) {
        self.articles += done.articles;
        self.claims += done.claims;
        self.failed += done.failed;
        self.bar.inc(done.articles);
    }

    /// Something people should know, which is no failure.
    pub fn warning(&self, message: &impl Display) {
        self.bar.suspend(|| say(message));
    }

    /// Something people may like to know.
    pub fn note(&self, message: &impl Display) {
        if !self.quiet {
            self.warning(message);
        }
    }

    /// Articles written or failed so far.
    pub fn seen(&self) -> u64 {
        self.articles + self.failed
    }

    /// Articles that failed.
    pub fn failed(&self) -> u64 {
        self.failed
    }

    /// Takes the progress away and sums up.
    pub fn finish(&self) {
        self.bar.finish_and_clear();
        if !self.quiet {
            say(&format_args!(
                "{}, {}, {} failed",
                count(self.articles, "article"),
                count(self.claims, "claim"),
                HumanCount(self.failed)
            ));
        }
    }
}

/// "1 claim", "1,200 claims"
pub fn count(number: u64, noun: &str) -> String {
    format!("{} {noun}{}", HumanCount(number), if number == 1 { "" } else { "s" })
}

/// Says why nothing more can be done, and with which status to end. A reader of ours that went away is no error.
pub fn fatal(error: &anyhow::Error) -> u8 {
    let broken_pipe = error.chain().any(|cause: &(dyn Error + 'static)| {
        cause.downcast_ref().is_some_and(|e: &std::io::Error| e.kind() == ErrorKind::BrokenPipe)
    });
    if broken_pipe {
        return crate::DONE;
    }
    say(&format_args!("{error:#}"));
    crate::UNUSABLE
}

/// A line on stderr. Nobody may be there to read it, which is no reason to stop.
pub fn say(message: &dyn Display) {
    let _ = writeln!(stderr(), "reportedly: {}", page::tame(&message.to_string()));
}
