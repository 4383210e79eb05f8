//! What README.md shows is so, and ARCHITECTURE.md is complete where it lists files.

use assert_cmd::Command;
use serde_json::Value;

/// The first block of README.md in the language `language` that holds `words`.
fn block(language: &str, words: &str) -> &'static str {
    let blocks = include_str!("../README.md").split("```").skip(1).step_by(2);
    let mut bodies = blocks.filter_map(|block| block.strip_prefix(language)?.strip_prefix('\n'));
    bodies.find(|body| body.contains(words)).unwrap_or_else(|| panic!("README.md shows `{words}` in {language}"))
}

/// Whether `record` has all that `shown` has.
fn holds(record: &Value, shown: &Value) -> bool {
    match (record, shown) {
        (Value::Object(record), Value::Object(shown)) => {
            shown.iter().all(|(name, value)| record.get(name).is_some_and(|field| holds(field, value)))
        }
        (Value::Array(record), Value::Array(shown)) => {
            record.len() == shown.len() && record.iter().zip(shown).all(|(item, value)| holds(item, value))
        }
        (record, shown) => record == shown,
    }
}

#[test]
fn the_sentences_it_begins_with_hold_what_it_says() {
    let text = include_str!("../README.md").lines().find_map(|line| line.strip_prefix("> ")).expect("an example");
    let extractor = reportedly::Extractor::new();
    let document = extractor.extract(text);
    let found: Vec<_> = document.claims().map(|claim| (claim.speaker(), claim.cue(), claim.content())).collect();
    let claim = |speaker, cue: &'static str, content: &'static str| (Some(speaker), Some(cue.into()), content.into());
    assert_eq!(
        found,
        [
            claim("Ferry officials", "said", "that the bridge was safe"),
            claim("Tobias Wren", "called", "their report “a joke.”"),
        ]
    );
}

#[test]
fn the_record_it_shows_comes_out() {
    let shown: Value = serde_json::from_str(block("json", "\"claim\"")).expect("JSON");
    let article = shown["doc_id"].as_str().expect("an article");
    let mut program = Command::cargo_bin("reportedly").expect("the program is built");
    let output = program.args(["extract", "--quiet", article]).output().expect("it runs");
    let lines = String::from_utf8(output.stdout).expect("UTF-8");
    let records: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert!(records.iter().any(|record| holds(record, &shown)), "not among {} records", records.len());
}

#[test]
fn the_lexicon_it_shows_is_sound() {
    let (_, rest) = block("sh", "mine.lex").split_once("<<'END'\n").expect("a file");
    let (file, _) = rest.split_once("END\n").expect("its end");
    let entries = reportedly::lexicon::parse("mine.lex", file).unwrap_or_else(|faults| panic!("{}", faults[0]));
    assert_eq!(entries.len(), 1);
}

#[test]
fn the_map_names_every_file_of_attribution() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/stages/attribution");
    let names = std::fs::read_dir(folder).expect("a folder").map(|file| file.expect("a file").file_name());
    let map = include_str!("../ARCHITECTURE.md");
    let unnamed: Vec<_> = names
        .filter_map(|name| name.into_string().ok())
        .filter(|name| name != "mod.rs" && !map.contains(&format!("`{name}`")))
        .collect();
    assert!(unnamed.is_empty(), "ARCHITECTURE.md does not name {unnamed:?}");
}
