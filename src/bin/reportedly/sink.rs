//! Where records go: stdout, or a file that appears when it is complete.

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
}

impl Sink {
    /// Opens `path`; without one, or for `-`, stdout.
    pub fn open(path: Option<&Path>) -> Result<Sink> {
        let Some(path) = path.filter(|path| path.as_os_str() != "-") else { return Ok(Sink::Stdout(stdout())) };
        // A link stays one: what it points to is replaced.
        let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let cannot = || format!("cannot write {}", path.display());
        if fs::metadata(&path).is_ok_and(|meta| !meta.is_file() && !meta.is_dir()) {
            let file = OpenOptions::new().write(true).open(&path).with_context(cannot)?;
            return Ok(Sink::Device(file, path));
        }
        anyhow::ensure!(!path.is_dir(), "cannot write {}: it is a folder", path.display());
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let mut builder = tempfile::Builder::new();
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        let file = builder.prefix(".reportedly-").tempfile_in(folder).with_context(cannot)?;
        Ok(Sink::Aside(file, path))
    }

    /// Writes `bytes` and passes them on at once.
    pub fn write(&mut self, bytes: &[u8]) -> Result<()> {
        let written = match self {
            Sink::Stdout(out) => out.write_all(bytes).and_then(|()| out.flush()),
            Sink::Device(out, _) => out.write_all(bytes),
            Sink::Aside(out, _) => out.write_all(bytes),
        };
        written.with_context(|| match self {
            Sink::Stdout(_) => "cannot write to stdout".to_owned(),
            Sink::Device(_, path) | Sink::Aside(_, path) => format!("cannot write {}", path.display()),
        })
    }

    /// Everything is written: a file takes its name. Without this call it is gone.
    pub fn complete(self) -> Result<()> {
        if let Sink::Aside(file, path) = self {
            file.persist(&path).with_context(|| format!("cannot write {}", path.display()))?;
        }
        Ok(())
    }
}
