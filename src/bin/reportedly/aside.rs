//! The output file while it grows: `.NAME.partial` beside it, which takes its name when it is complete, and `.NAME.resume`,
//! which tells how far it has come.
//!
//! The first line of the latter holds what the run was asked to do, each further one an article that is done and where its
//! records end. It is written behind the records, so that however the program ends, the records up to the last end it
//! tells of are whole; `--resume` cuts off what follows and goes on there.

use crate::target::cannot;
use anyhow::{Context, Result, bail, ensure};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::ffi::OsString;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, BufRead, BufReader, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// A file that is being written.
pub struct Aside {
    path: PathBuf,
    partial: File,
    log: BufWriter<File>,
    /// Length of `partial`.
    written: u64,
}

/// An article that is done.
#[derive(Serialize, Deserialize)]
pub struct Entry {
    /// Its name; several may have the same.
    pub doc_id: String,
    /// How many claims it has, or none when it failed.
    pub claims: Option<u64>,
    /// Whether it failed because a path could not be read at all.
    pub unreadable: bool,
}

/// A line of the log.
#[derive(Serialize, Deserialize)]
struct Line<E> {
    /// Where its records end.
    end: u64,
    #[serde(flatten)]
    entry: E,
}

/// What an interrupted run has done.
#[derive(Default)]
pub struct Done {
    /// How many articles of each name.
    pub names: HashMap<String, u32>,
    /// How many articles have their claims, and how many claims those are.
    pub articles: u64,
    pub claims: u64,
    /// How many failed, and whether one of them because a path could not be read at all.
    pub failed: u64,
    pub unreadable: bool,
}

impl Done {
    fn add(&mut self, entry: Entry) {
        *self.names.entry(entry.doc_id).or_default() += 1;
        match entry.claims {
            Some(claims) => (self.articles, self.claims) = (self.articles + 1, self.claims + claims),
            None => self.failed += 1,
        }
        self.unreadable |= entry.unreadable;
    }
}

impl Aside {
    /// Begins to write what will be `path`. `run` is all that decides what is written.
    pub fn create(path: &Path, run: &str) -> Result<Aside> {
        let mut aside = Aside::open(path)?;
        aside.cut(0, 0)?;
        // A title may hold line ends; as JSON it has none.
        serde_json::to_writer(&mut aside.log, run)?;
        aside.log.write_all(b"\n").and_then(|()| aside.log.flush()).with_context(|| cannot(path))?;
        Ok(aside)
    }

    /// Goes on with a run that was interrupted, and says what it has done; without one, begins.
    pub fn resume(path: &Path, run: &str) -> Result<(Aside, Done)> {
        if !beside(path, "partial").exists() || !beside(path, "resume").exists() {
            return Ok((Aside::create(path, run)?, Done::default()));
        }
        let mut aside = Aside::open(path)?;
        let length = aside.partial.metadata().with_context(|| cannot(path))?.len();
        let mut log = BufReader::new(aside.log.get_ref());
        let mut line = Vec::new();
        if !read_line(&mut log, &mut line)? {
            // It ended before anything was written.
            return Ok((Aside::restart(aside, run)?, Done::default()));
        }
        ensure!(
            serde_json::from_slice::<String>(&line).is_ok_and(|begun| begun == run),
            "cannot resume {}: the interrupted run had other paths, options or lexicons, or was of another version; \
             without --resume all is done anew",
            path.display()
        );
        let (mut done, mut end, mut log_end) = (Done::default(), 0, line.len() as u64);
        while read_line(&mut log, &mut line)? {
            match serde_json::from_slice::<Line<Entry>>(&line) {
                Ok(line) if (end..=length).contains(&line.end) => {
                    end = line.end;
                    done.add(line.entry);
                }
                _ => break,
            }
            log_end += line.len() as u64;
        }
        drop(log);
        aside.cut(end, log_end)?;
        Ok((aside, done))
    }

    /// The file that takes the name.
    pub fn file(&self) -> &File {
        &self.partial
    }

    /// Appends the records of an article.
    pub fn write(&mut self, records: &[u8]) -> io::Result<()> {
        self.partial.write_all(records)?;
        self.written += records.len() as u64;
        Ok(())
    }

    /// Notes that an article is done whose records are written.
    pub fn note(&mut self, entry: Entry) -> io::Result<()> {
        serde_json::to_writer(&mut self.log, &Line { end: self.written, entry })?;
        self.log.write_all(b"\n")
    }

    /// Stops for now; `--resume` can go on.
    pub fn interrupt(&mut self) -> io::Result<()> {
        self.log.flush()
    }

    /// Everything is written: the file takes its name. It is on the disk by then, so that even a power cut leaves the old
    /// file or the whole new one, and a disk that turns out to be full is told of.
    pub fn complete(self) -> io::Result<()> {
        self.partial.sync_all()?;
        fs::rename(beside(&self.path, "partial"), &self.path)?;
        fs::remove_file(beside(&self.path, "resume"))
    }

    /// Takes away what was written.
    pub fn discard(self) -> io::Result<()> {
        fs::remove_file(beside(&self.path, "partial"))?;
        fs::remove_file(beside(&self.path, "resume"))
    }

    fn restart(aside: Aside, run: &str) -> Result<Aside> {
        let path = aside.path.clone();
        drop(aside);
        Aside::create(&path, run)
    }

    /// Opens both files as they are. Two runs must not write the same one.
    fn open(path: &Path) -> Result<Aside> {
        let open = |ending| {
            let mut options = OpenOptions::new();
            // A link that somebody has laid there leads to a file of others.
            #[cfg(unix)]
            std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, libc::O_NOFOLLOW);
            options.read(true).write(true).create(true).truncate(false).open(beside(path, ending))
        };
        let partial = open("partial").with_context(|| cannot(path))?;
        match partial.try_lock() {
            Err(TryLockError::WouldBlock) => bail!("{}: another run is writing it", cannot(path)),
            // Where files cannot be locked we do without.
            Ok(()) | Err(TryLockError::Error(_)) => {}
        }
        let log = BufWriter::new(open("resume").with_context(|| cannot(path))?);
        Ok(Aside { path: path.to_owned(), partial, log, written: 0 })
    }

    /// Leaves so many bytes of each file, and goes on behind them.
    fn cut(&mut self, partial: u64, log: u64) -> Result<()> {
        let log_file = self.log.get_mut();
        let cut = [(&mut self.partial, partial), (log_file, log)].into_iter().try_for_each(|(file, length)| {
            file.set_len(length)?;
            file.seek(SeekFrom::Start(length)).map(drop)
        });
        self.written = partial;
        cut.with_context(|| cannot(&self.path))
    }
}

/// Reads a line with its end; one without an end was not written whole, and counts for nothing.
fn read_line(log: &mut BufReader<impl Read>, line: &mut Vec<u8>) -> Result<bool> {
    line.clear();
    log.read_until(b'\n', line).context("cannot read what the interrupted run has done")?;
    Ok(line.ends_with(b"\n"))
}

/// Hidden, so that a folder that is walked does not have it for an article.
fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(".");
    name.push(ending);
    path.with_file_name(name)
}
