//! What a careful reader expects, phenomenon by phenomenon: the files beside this one, which say themselves how to read them.
//!
//! `cargo test --test cases -- --nocapture` prints a table, with `REPORTEDLY_MISSES=1` also every case that fails.
//! `known-failures.txt` holds how many may fail.

mod case;
mod verdict;

use reportedly::Extractor;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let entries = fs::read_dir(folder).expect("the cases");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "case"));
    files.sort();
    files
}

#[test]
fn cases_hold() {
    let extractor = Extractor::new();
    let (mut faults, mut failures, mut all) = (String::new(), 0, 0);
    for path in files() {
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        let cases = case::read(&fs::read_to_string(&path).expect("a file")).unwrap_or_else(|more| {
            more.iter().for_each(|(line, message)| faults += &format!("{name}:{line}: {message}\n"));
            Vec::new()
        });
        let mut failed = 0;
        for case in &cases {
            let document = extractor.extract(&case.text);
            if let Some(report) = verdict::fault(case, &document) {
                failed += 1;
                if env::var_os("REPORTEDLY_MISSES").is_some() {
                    println!("{name}:{}: {}\n{report}", case.line, case.title);
                }
            }
        }
        println!("{name:24}{:>4} of {}", cases.len() - failed, cases.len());
        (failures, all) = (failures + failed, all + cases.len());
    }
    assert!(faults.is_empty(), "\n{faults}");
    println!("{:24}{:>4} of {all}", "all", all - failures);
    let allowed = include_str!("known-failures.txt").lines().find(|line| !line.starts_with('#')).expect("a number");
    let allowed: usize = allowed.trim().parse().expect("a number");
    assert!(failures <= allowed, "{failures} cases fail, {allowed} may");
    if failures < allowed {
        println!("known-failures.txt may say {failures}");
    }
}

#[test]
fn faulty_cases_are_refused() {
    let faults = |text: &str| case::read(text).err().unwrap_or_default();
    assert_eq!(faults("a title\n")[0], (1, "a case without a line of text".to_owned()));
    assert_eq!(faults("t\n+ {She} [said] it.\n")[0].0, 2);
    assert_eq!(faults("t\n- {She} said it.\n")[0].0, 2);
    assert_eq!(faults("t\n+ {She} [said] <it>.\n+ {He} [said] <it>.\n")[0], (3, "another text".to_owned()));
    assert_eq!(faults("t\n+ {She} [said] <it>.\n  shape direct\n")[0], (3, "no field `shape`".to_owned()));
}
