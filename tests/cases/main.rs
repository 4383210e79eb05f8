//! What a careful reader expects, phenomenon by phenomenon: the files beside this one. README.md says how they are read.
//!
//! `cargo test --test cases -- --nocapture` prints a table, with `REPORTEDLY_MISSES=1` also every case that fails, with
//! `REPORTEDLY_MISSES=WORD` only those with the word in their file, title or phenomenon.
//! `known-failures.txt` holds how many may fail.

mod case;
mod judgement;
mod reading;
mod verdict;

use reportedly::Extractor;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// What became of a case: its title, and what is wrong with it.
struct Outcome {
    title: String,
    fault: Option<String>,
}

type Faults = Vec<(usize, String)>;

fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let entries = fs::read_dir(folder).expect("the cases");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "case" || ending == "jsonl"));
    files.sort();
    files
}

/// The cases of a file, each tried.
fn tried(path: &Path, extractor: &Extractor) -> Result<Vec<Outcome>, Faults> {
    let file = fs::read_to_string(path).expect("a file");
    if path.extension().is_some_and(|ending| ending == "case") {
        let outcome = |case: case::Case| {
            let fault = verdict::fault(&case, &extractor.extract(&case.text));
            Outcome { title: format!("line {}: {}", case.line, case.title), fault }
        };
        return Ok(case::read(&file)?.into_iter().map(outcome).collect());
    }
    let outcome = |case: reading::Reading| {
        let fault = judgement::fault(&case, &extractor.extract(&case.text));
        let hard = if case.hard { ", hard" } else { "" };
        let title = format!("{} ({}{hard}): {}", case.id, case.phenomenon, case.text.replace('\n', " ¶ "));
        Outcome { title, fault }
    };
    Ok(reading::read(&file)?.into_iter().map(outcome).collect())
}

#[test]
fn cases_hold() {
    let extractor = Extractor::new();
    let shown = env::var("REPORTEDLY_MISSES").ok().map(|word| if word == "1" { String::new() } else { word });
    let (mut faults, mut failures, mut all) = (String::new(), 0, 0);
    for path in files() {
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        let outcomes = tried(&path, &extractor).unwrap_or_else(|more| {
            more.iter().for_each(|(line, message)| faults += &format!("{name}:{line}: {message}\n"));
            Vec::new()
        });
        let failed = outcomes.iter().filter(|outcome| outcome.fault.is_some()).count();
        for Outcome { title, fault } in &outcomes {
            let is_shown = shown.as_ref().is_some_and(|word| name.contains(word) || title.contains(word));
            if let Some(fault) = fault.as_ref().filter(|_| is_shown) {
                println!("{name}, {title}\n{fault}");
            }
        }
        println!("{name:24}{:>4} of {}", outcomes.len() - failed, outcomes.len());
        (failures, all) = (failures + failed, all + outcomes.len());
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

#[test]
fn faulty_readings_are_refused() {
    let case = |claim: &str| {
        format!(r#"{{"id": "a", "phenomenon": "b", "text": "She said she was late.", "claims": [{claim}]}}"#)
    };
    let faults = |claim: &str| reading::read(&case(claim)).err().map(|faults| faults[0].1.clone()).unwrap_or_default();
    assert_eq!(faults(r#"{"content": "she was late", "source": "She"}"#), "");
    assert_eq!(faults(r#"{"content": "she@2"}"#), r#"One("she@2") does not stand in the text"#);
    assert_eq!(faults(r#"{"content": "he was late"}"#), r#"One("he was late") does not stand in the text"#);
    assert!(faults(r#"{"content": "she was late", "shape": "direct"}"#).starts_with("unknown field `shape`"));
}

/// Every title and every id is there once, so that a failure can be found by it.
#[test]
fn readings_have_names_of_their_own() {
    let mut ids = Vec::new();
    for path in files().iter().filter(|path| path.extension().is_some_and(|ending| ending == "jsonl")) {
        let file = fs::read_to_string(path).expect("a file");
        ids.extend(reading::read(&file).unwrap_or_default().into_iter().map(|case| case.id));
    }
    let all = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), all);
}

/// What is not named is not checked, `null` is; the rest counts.
#[test]
fn readings_are_judged() {
    let text = "Mara Voss, a baker, told reporters on Tuesday that the oven was cold.";
    let holds = |claims: &str| {
        let line = format!(r#"{{"id": "a", "phenomenon": "b", "text": "{text}", "claims": [{claims}]}}"#);
        let reading = reading::read(&line).expect("a case").remove(0);
        judgement::fault(&reading, &Extractor::new().extract(text)).is_none()
    };
    assert!(holds(r#"{"content": "the oven was cold", "addressee": "reporters", "speakers": ["mara voss"]}"#));
    assert!(!holds(""), "a claim too many");
    assert!(!holds(r#"{"content": "the oven was cold", "addressee": null}"#));
    assert!(!holds(r#"{"content": "the oven was cold", "source": "Mara Voss"}"#));
    assert!(!holds(r#"{"content": "the oven was cold", "speakers": []}"#));
    assert!(!holds(r#"{"content": "the oven"}"#));
    assert!(holds(r#"{"content": "the oven was cold"}, {"content": "cold", "optional": true}"#));
    assert!(!holds(r#"{"content": "the oven was cold"}, {"content": "cold"}"#));
}
