//! Where lexicon files come from: compiled into the program, or read from disk.

use super::entry::Entry;
use super::format::parse;
use crate::error::Fault;
use std::borrow::Cow;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// The files of `lexicons/`, by name below that folder.
const BUILTIN: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/lexicons.rs"));

/// A lexicon file: its name and all of its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LexiconFile {
    /// The name it is reported under.
    pub path: String,
    /// What stands in it.
    pub text: Cow<'static, str>,
}

/// The files compiled into the program, named by their path below `lexicons/`.
pub fn builtin_files() -> Vec<LexiconFile> {
    BUILTIN.iter().map(|&(path, text)| LexiconFile { path: path.to_owned(), text: Cow::Borrowed(text) }).collect()
}

/// The entries of these files, before any of them is compiled: what training begins with.
pub(crate) fn builtin_entries() -> Vec<Entry> {
    // The build has read them without a fault.
    BUILTIN.iter().flat_map(|(path, text)| parse(path, text).unwrap_or_default()).collect()
}

/// Reads a lexicon file, or every `.lex` file below a folder in the order of their names.
///
/// # Errors
///
/// One fault for each file that cannot be read, is larger than 64 MiB or is not UTF-8, or one for a folder in which there is none.
pub fn read(path: &Path) -> Result<Vec<LexiconFile>, Vec<Fault>> {
    let mut paths = Vec::new();
    let mut faults = Vec::new();
    if path.is_dir() {
        collect(path, &mut paths, &mut faults);
        paths.sort();
        if paths.is_empty() && faults.is_empty() {
            faults.push(whole_file(path, "holds no file that ends with `.lex`".to_owned()));
        }
    } else {
        paths.push(path.to_owned());
    }
    let mut files = Vec::new();
    for path in paths {
        match bytes(&path) {
            Ok(bytes) if bytes.len() > MOST_BYTES => {
                faults.push(whole_file(&path, format!("larger than {MOST_BYTES} bytes")));
            }
            Ok(bytes) => match text(&path, bytes) {
                Ok(text) => files.push(LexiconFile { path: path.display().to_string(), text }),
                Err(fault) => faults.push(*fault),
            },
            Err(error) => faults.push(unreadable(&path, &error)),
        }
    }
    if faults.is_empty() { Ok(files) } else { Err(faults) }
}

/// The entries of a lexicon file, or of every `.lex` file below a folder.
///
/// # Errors
///
/// All faults of all files, and of the files that cannot be read.
pub fn load(path: &Path) -> Result<Vec<Entry>, Vec<Fault>> {
    let mut entries = Vec::new();
    let mut faults = Vec::new();
    for file in read(path)? {
        match parse(&file.path, &file.text) {
            Ok(mut more) => entries.append(&mut more),
            Err(mut more) => faults.append(&mut more),
        }
    }
    if faults.is_empty() { Ok(entries) } else { Err(faults) }
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>, faults: &mut Vec<Fault>) {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => return faults.push(unreadable(folder, &error)),
    };
    for entry in entries {
        match entry {
            // A link to a folder is not followed: it may lead back here.
            Ok(entry) if entry.file_type().is_ok_and(|kind| kind.is_dir()) => collect(&entry.path(), paths, faults),
            Ok(entry) if entry.path().extension().is_none_or(|ending| ending != "lex") => {}
            // What is no file may keep its reader waiting; what is not there any more is told of by the one who reads it.
            Ok(entry) => match fs::metadata(entry.path()) {
                Ok(about) if !about.is_file() => faults.push(whole_file(&entry.path(), "not a file".to_owned())),
                _ => paths.push(entry.path()),
            },
            Err(error) => faults.push(unreadable(folder, &error)),
        }
    }
}

/// Bytes that a file may have; all of ours together have a hundredth of that.
const MOST_BYTES: usize = 64 << 20;

/// The bytes of a file; of one that has too many, as many as show it.
fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(MOST_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn text(path: &Path, bytes: Vec<u8>) -> Result<Cow<'static, str>, Box<Fault>> {
    String::from_utf8(bytes).map(Cow::Owned).map_err(|error| {
        let good = String::from_utf8_lossy(&error.as_bytes()[..error.utf8_error().valid_up_to()]);
        let before = good.rsplit('\n').next().unwrap_or_default();
        let (line, column) = (good.matches('\n').count() + 1, before.chars().count() + 1);
        Box::new(Fault { line, column, ..whole_file(path, "not UTF-8".to_owned()) })
    })
}

fn unreadable(path: &Path, error: &io::Error) -> Fault {
    whole_file(path, format!("cannot be read: {error}"))
}

fn whole_file(path: &Path, message: String) -> Fault {
    let path = path.display().to_string();
    Fault { path, line: 0, column: 0, message, suggestion: None, excerpt: String::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TITLES: &str = "kind title\n + {@ Lind} [said] <that it is late>.\n";

    #[test]
    fn a_folder_is_read_in_order_and_other_files_are_left_out() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("more")).expect("a folder");
        fs::write(folder.path().join("more/b.lex"), format!("{TITLES}Mr\n")).expect("written");
        fs::write(folder.path().join("a.lex"), format!("\u{feff}{TITLES}Dr\r\n")).expect("written");
        fs::write(folder.path().join("README.md"), "not a lexicon").expect("written");
        let entries = load(folder.path()).expect("clean files");
        assert_eq!(entries.iter().map(|entry| &*entry.headword).collect::<Vec<_>>(), ["Dr", "Mr"]);
    }

    #[test]
    fn what_cannot_be_read_is_a_fault_of_the_whole_file() {
        let folder = tempfile::tempdir().expect("a folder");
        let faults = load(&folder.path().join("none.lex")).expect_err("no such file");
        assert_eq!((faults[0].line, faults.len()), (0, 1));
        let path = folder.path().join("latin.lex");
        fs::write(&path, b"kind title\nd\xc3\xa9j\xe0\n").expect("written");
        let fault = load(&path).expect_err("not UTF-8").remove(0);
        assert_eq!((fault.line, fault.column), (2, 4));
        fs::remove_file(path).expect("it is there");
        assert!(load(folder.path()).expect_err("no lexicon")[0].message.contains("holds no file"));
        fs::create_dir(folder.path().join("d.lex")).expect("a folder");
        fs::write(folder.path().join("d.lex/a.lex"), format!("{TITLES}Dr\n")).expect("written");
        assert_eq!(load(folder.path()).expect("a folder may be called so").len(), 1);
    }
}
