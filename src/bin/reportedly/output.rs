//! What becomes of articles: their records written, failures named, all counted, and what is to be done at the end.
//!
//! Whoever writes an article holds the lock, so that a signal ends the program between two of them.

use crate::aside::{Done, Entry};
use crate::report::Report;
use crate::sink::Sink;
use anyhow::Result;
use reportedly::input::Failure;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Where records go, and what is said of them.
pub struct Output {
    /// None once all is written.
    sink: Option<Sink>,
    report: Report,
    /// Whether a path could not be read at all.
    unreadable: bool,
}

/// What became of an article.
pub struct Article {
    /// Its name.
    pub doc_id: String,
    /// Its records.
    pub records: Vec<u8>,
    /// How many claims it has, or why there are none.
    pub claims: Result<u64, Failure>,
}

impl Output {
    /// Will write to `sink`, as a run goes on that has done `earlier`.
    pub fn new(sink: Sink, report: Report, earlier: &Done) -> Output {
        let mut output = Output { sink: Some(sink), report, unreadable: false };
        output.go_on(earlier);
        output
    }

    /// Counts what an interrupted run has done.
    fn go_on(&mut self, earlier: &Done) {
        self.report.earlier(earlier);
        self.unreadable |= earlier.unreadable;
        let count = earlier.articles + earlier.failed;
        if count > 0 {
            self.report.note(&format_args!("going on after {count} articles"));
        }
    }

    /// Writes what became of an article.
    pub fn article(&mut self, article: Article) -> Result<()> {
        let Some(sink) = &mut self.sink else { return Ok(()) };
        if !article.records.is_empty() {
            sink.write(&article.records)?;
        }
        let (claims, unreadable) = match &article.claims {
            Ok(claims) => (Some(*claims), false),
            Err(failure) => (None, failure.whole),
        };
        sink.note(|| Entry { doc_id: article.doc_id, claims, unreadable })?;
        match article.claims {
            Ok(claims) => self.report.article(claims),
            Err(failure) => self.report.failure(&failure),
        }
        self.unreadable |= unreadable;
        Ok(())
    }

    /// Keeps what is written for `--resume`.
    pub fn pause(&mut self) {
        if self.sink.take().is_some_and(|mut sink| sink.interrupt()) {
            self.report.warning(&"what is done is kept: --resume goes on there");
        }
    }

    /// The program is told to end. Says whether it should: not when all is written.
    pub fn interrupt(&mut self) -> bool {
        let is_running = self.sink.is_some();
        if is_running {
            self.report.warning(&format_args!("interrupted after {} articles", self.report.seen()));
            self.pause();
        }
        is_running
    }

    /// All articles are done, or `stopped` at one that failed: sums up, and gives the exit status.
    pub fn finish(&mut self, stopped: bool) -> Result<u8> {
        if self.report.seen() == 0 {
            self.report.warning(&"no articles found");
        }
        self.report.finish();
        match self.sink.take() {
            Some(sink) if stopped => sink.discard()?,
            Some(sink) => sink.complete()?,
            None => {}
        }
        Ok(match self.report.failed() {
            0 => crate::DONE,
            _ if self.unreadable => crate::UNUSABLE,
            _ => crate::FAILED,
        })
    }
}

/// A panic while it was locked leaves nothing half done that matters.
pub fn lock(output: &Mutex<Output>) -> MutexGuard<'_, Output> {
    output.lock().unwrap_or_else(PoisonError::into_inner)
}
