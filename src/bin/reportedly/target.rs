//! What a path that was named for output stands for, and whether it may be written.

use anyhow::{Context, Result, ensure};
use same_file::{Handle, is_same_file};
use std::fs::{self, File, OpenOptions, Permissions};
use std::io;
use std::path::{Path, PathBuf};

/// How a path is written to.
pub enum Target {
    /// It stands for standard output.
    Stdout,
    /// As it is: a device, a pipe, or a file that is open already.
    Device(File, PathBuf),
    /// Aside, and renamed.
    File {
        /// The path, behind all links.
        path: PathBuf,
        /// Those of the file that is replaced, if there is one.
        permissions: Option<Permissions>,
    },
}

impl Target {
    /// What `path` stands for; none, and `-`, for stdout.
    pub fn of(path: Option<&Path>) -> Result<Target> {
        let Some(path) = path.filter(|path| path.as_os_str() != "-") else { return Ok(Target::Stdout) };
        let path = followed(path).with_context(|| cannot(path))?;
        ensure!(!path.is_dir() && path.file_name().is_some(), "{}: it is a folder", cannot(&path));
        let is_special = fs::metadata(&path).is_ok_and(|about| !about.is_file());
        if is_special || is_descriptor(&path) {
            let file = OpenOptions::new().append(true).open(&path).with_context(|| cannot(&path))?;
            return Ok(Target::Device(file, path));
        }
        let permissions = permissions(&path).with_context(|| cannot(&path))?;
        Ok(Target::File { path, permissions })
    }
}

/// Links that are followed before they must be a circle, as in Linux.
const MOST_LINKS: usize = 40;

/// Where a path leads: a link stays one, and what it points to is replaced, or made where there is none yet.
fn followed(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    for _ in 0..MOST_LINKS {
        match fs::read_link(&path) {
            Ok(next) if !is_descriptor(&path) => path = folder(&path).join(next),
            _ => return Ok(path),
        }
    }
    // The system has a word for a circle.
    fs::metadata(&path).map(|_| path)
}

/// Whether a path is an open file of a process, such as /dev/stdout leads to: it may be open for others too, and what they
/// have written stays.
fn is_descriptor(path: &Path) -> bool {
    cfg!(target_os = "linux") && fs::canonicalize(folder(path)).is_ok_and(|folder| folder.starts_with("/proc"))
}

/// The permissions of a file; what takes its place has them, too. One that may not be written may not be replaced either.
fn permissions(path: &Path) -> io::Result<Option<Permissions>> {
    match OpenOptions::new().write(true).open(path) {
        Ok(file) => file.metadata().map(|about| Some(about.permissions())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Gives the file that will be `path` the permissions of the one that it replaces.
pub fn permit(file: &File, as_before: Option<Permissions>, path: &Path) -> Result<()> {
    as_before.map_or(Ok(()), |permissions| file.set_permissions(permissions)).with_context(|| cannot(path))
}

/// Refuses an output that is also read: input is never changed. What is no file is not replaced, and may be both.
pub fn spare<'p>(output: &Path, inputs: impl IntoIterator<Item = &'p PathBuf>) -> Result<()> {
    let is_output = |input: &Path| match input.as_os_str() == "-" {
        true => Handle::stdin().and_then(|stdin| Ok(stdin == Handle::from_path(output)?)),
        // To open a pipe could take for ever.
        false => Ok(input.is_file() && is_same_file(input, output)?),
    };
    if output.is_file() {
        for input in inputs {
            ensure!(!is_output(input).unwrap_or(false), "{}: it is also the input", cannot(output));
        }
    }
    Ok(())
}

/// The folder that a path is in.
pub fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// What is said of a path that cannot be written.
pub fn cannot(path: &Path) -> String {
    format!("cannot write {}", path.display())
}
