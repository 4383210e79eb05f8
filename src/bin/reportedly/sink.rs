//! Where records go: stdout, or a file that appears when it is complete.

use crate::aside::{Aside, Done, Entry};
use crate::target::{Target, cannot, folder, permit};
use anyhow::{Context, Result};
use std::fs::File;
use std::io::{Stdout, Write, stdout};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// An open output.
pub enum Sink {
    /// Standard output.
    Stdout(Stdout),
    /// A device, a pipe or an open file that was named: written as it is, since it cannot be replaced.
    Device(File, PathBuf),
    /// A file written aside.
    Aside(NamedTempFile, PathBuf),
    /// A file written aside that an interrupted run leaves for the next.
    Resumable(Aside, PathBuf),
}

impl Sink {
    /// Opens `path`; without one, or for `-`, stdout.
    pub fn open(path: Option<&Path>) -> Result<Sink> {
        Ok(match Target::of(path)? {
            Target::Stdout => Sink::Stdout(stdout()),
            Target::Device(file, path) => Sink::Device(file, path),
            Target::File { path, permissions } => {
                let mut builder = tempfile::Builder::new();
                #[cfg(unix)]
                builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
                let file = builder.prefix(".reportedly-").tempfile_in(folder(&path)).with_context(|| cannot(&path))?;
                permit(file.as_file(), permissions, &path)?;
                Sink::Aside(file, path)
            }
        })
    }

    /// Like [`Sink::open`] for a run that may be interrupted; `run` is all that decides what it writes. With `resume` it
    /// goes on where the last one stopped.
    pub fn open_resumable(path: Option<&Path>, run: &str, resume: bool) -> Result<(Sink, Done)> {
        let sink = match Target::of(path)? {
            Target::File { path, permissions } => {
                let (aside, done) = match resume {
                    true => Aside::resume(&path, run)?,
                    false => (Aside::create(&path, run)?, Done::default()),
                };
                permit(aside.file(), permissions, &path)?;
                return Ok((Sink::Resumable(aside, path), done));
            }
            _ if resume => anyhow::bail!("--resume needs -o FILE: nothing else can be gone on with"),
            Target::Stdout => Sink::Stdout(stdout()),
            Target::Device(file, path) => Sink::Device(file, path),
        };
        Ok((sink, Done::default()))
    }

    /// Writes `bytes` and passes them on at once.
    pub fn write(&mut self, bytes: &[u8]) -> Result<()> {
        let written = match self {
            Sink::Stdout(out) => out.write_all(bytes).and_then(|()| out.flush()),
            Sink::Device(out, _) => out.write_all(bytes),
            Sink::Aside(out, _) => out.write_all(bytes),
            Sink::Resumable(out, _) => out.write(bytes),
        };
        written.with_context(|| match self {
            Sink::Stdout(_) => "cannot write to stdout".to_owned(),
            Sink::Device(_, path) | Sink::Aside(_, path) | Sink::Resumable(_, path) => cannot(path),
        })
    }

    /// Notes, for a run that may be resumed, that an article is done whose records are written.
    pub fn note(&mut self, entry: impl FnOnce() -> Entry) -> Result<()> {
        match self {
            Sink::Resumable(out, path) => out.note(entry()).with_context(|| cannot(path)),
            _ => Ok(()),
        }
    }

    /// Stops for now; says whether the run can be resumed.
    pub fn interrupt(&mut self) -> bool {
        match self {
            Sink::Resumable(out, _) => out.interrupt().is_ok(),
            _ => false,
        }
    }

    /// Stops for good: what was written aside is gone.
    pub fn discard(self) -> Result<()> {
        match self {
            Sink::Resumable(out, path) => out.discard().with_context(|| cannot(&path)),
            _ => Ok(()),
        }
    }

    /// Everything is written: a file takes its name.
    pub fn complete(self) -> Result<()> {
        match self {
            Sink::Stdout(_) | Sink::Device(..) => Ok(()),
            Sink::Aside(file, path) => file.persist(&path).map(drop).with_context(|| cannot(&path)),
            Sink::Resumable(out, path) => out.complete().with_context(|| cannot(&path)),
        }
    }
}
