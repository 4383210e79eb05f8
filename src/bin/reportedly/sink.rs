//! Where records go: stdout, or a file that appears when it is complete.

use crate::aside::{Aside, Done, Entry};
use anyhow::{Context, Result};
use std::fs::{self, File, OpenOptions};
use std::io::{Stdout, Write, stdout};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// An open output.
pub enum Sink {
    /// Standard output.
    Stdout(Stdout),
    /// A device or a pipe that was named: written as it is, since it cannot be replaced.
    Device(File, PathBuf),
    /// A file written aside.
    Aside(NamedTempFile, PathBuf),
    /// A file written aside that an interrupted run leaves for the next.
    Resumable(Aside, PathBuf),
}

impl Sink {
    /// Opens `path`; without one, or for `-`, stdout.
    pub fn open(path: Option<&Path>) -> Result<Sink> {
        match direct(path)? {
            Target::Direct(sink) => Ok(sink),
            Target::File(path) => {
                let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
                let mut builder = tempfile::Builder::new();
                #[cfg(unix)]
                builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
                let file = builder.prefix(".reportedly-").tempfile_in(folder).with_context(|| cannot(&path))?;
                Ok(Sink::Aside(file, path))
            }
        }
    }

    /// Like [`Sink::open`] for a run that may be interrupted; `run` is all that decides what it writes. With `resume` it
    /// goes on where the last one stopped.
    pub fn open_resumable(path: Option<&Path>, run: &str, resume: bool) -> Result<(Sink, Done)> {
        match (direct(path)?, resume) {
            (Target::Direct(sink), false) => Ok((sink, Done::default())),
            (Target::Direct(_), true) => anyhow::bail!("--resume needs -o FILE: nothing else can be gone on with"),
            (Target::File(path), false) => Ok((Sink::Resumable(Aside::create(&path, run)?, path), Done::default())),
            (Target::File(path), true) => {
                let (aside, done) = Aside::resume(&path, run)?;
                Ok((Sink::Resumable(aside, path), done))
            }
        }
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

/// How a path is written to.
enum Target {
    /// At once.
    Direct(Sink),
    /// Aside, and renamed.
    File(PathBuf),
}

fn direct(path: Option<&Path>) -> Result<Target> {
    let Some(path) = path.filter(|path| path.as_os_str() != "-") else {
        return Ok(Target::Direct(Sink::Stdout(stdout())));
    };
    // A link stays one: what it points to is replaced.
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    if fs::metadata(&path).is_ok_and(|meta| !meta.is_file() && !meta.is_dir()) {
        let file = OpenOptions::new().write(true).open(&path).with_context(|| cannot(&path))?;
        return Ok(Target::Direct(Sink::Device(file, path)));
    }
    anyhow::ensure!(!path.is_dir() && path.file_name().is_some(), "cannot write {}: it is a folder", path.display());
    Ok(Target::File(path))
}

fn cannot(path: &Path) -> String {
    format!("cannot write {}", path.display())
}
