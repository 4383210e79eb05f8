//! The lexicons are tested by their own examples, and the format by faulty files with the messages they must give.
//!
//! `REPORTEDLY_LEXICON_FAILURES=1 cargo test --test lexicon -- --nocapture` prints every example that fails.

use reportedly::Extractor;
use reportedly::lexicon::{self, LexiconFile};
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

#[test]
fn built_in_files_have_no_fault() {
    let mut faults = String::new();
    let mut seen = std::collections::HashMap::new();
    for file in lexicon::builtin_files() {
        match lexicon::parse(&file.path, &file.text) {
            Ok(entries) => {
                for entry in entries {
                    let place = format!("{}:{}", file.path, entry.line);
                    let key = (entry.kind, entry.headword.to_string());
                    if let Some(first) = seen.insert(key, place.clone()) {
                        writeln!(faults, "{place}: `{}` stands in {first} already", entry.headword).expect("written");
                    }
                }
            }
            Err(more) => more.iter().for_each(|fault| writeln!(faults, "{fault}").expect("written")),
        }
    }
    assert!(faults.is_empty(), "\n{faults}");
}

/// `known-failures.txt` holds the number of examples that may fail; it only ever goes down.
#[test]
fn examples_hold() {
    let report = lexicon::check(&lexicon::builtin_files(), &grammar());
    println!("{report}");
    if env::var_os("REPORTEDLY_LEXICON_FAILURES").is_some() {
        report.failures().for_each(|check| println!("{check}"));
    }
    let faults: String = report.faults.iter().map(|fault| format!("{fault}\n")).collect();
    assert!(faults.is_empty(), "\n{faults}");
    let allowed = include_str!("lexicon/known-failures.txt");
    let allowed = allowed.lines().find(|line| !line.starts_with('#')).expect("a number").trim();
    let failures = report.failures().count();
    assert!(failures <= allowed.parse().expect("a number"), "{failures} examples fail, {allowed} may\n{report}");
}

/// Each `tests/lexicon/NAME.lex` gives the faults in `NAME.txt`; `REPORTEDLY_BLESS=1` writes them.
#[test]
fn faulty_files_say_what_is_wrong() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lexicon");
    let mut differing = String::new();
    let files = lexicon::read(&folder).expect("readable");
    assert!(!files.is_empty());
    for file in files {
        let name = Path::new(&file.path).file_name().expect("a file").to_string_lossy().into_owned();
        let snapshot = Path::new(&file.path).with_extension("txt");
        let report = lexicon::check(&[LexiconFile { path: name.clone(), text: file.text }], &grammar());
        let actual: String = report.faults.iter().map(|fault| format!("{fault}\n")).collect();
        if env::var_os("REPORTEDLY_BLESS").is_some() {
            fs::write(&snapshot, &actual).expect("written");
        }
        let expected = fs::read_to_string(&snapshot).unwrap_or_default().replace("\r\n", "\n");
        if actual != expected || actual.is_empty() {
            write!(differing, "--- {name} expected\n{expected}--- actual\n{actual}").expect("written");
        }
    }
    assert!(differing.is_empty(), "\n{differing}");
}

/// Examples ask what the grammar can find, not how sure it is of it.
fn grammar() -> Extractor {
    Extractor::builder().min_confidence(0.0).build().expect("the built-in lexicons")
}
