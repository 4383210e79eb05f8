//! What the program writes meets the schema that it prints.

use assert_cmd::Command;
use serde_json::Value;
use std::fs;

fn reportedly(args: &[&str], stdin: &str) -> Vec<u8> {
    let mut program = Command::cargo_bin("reportedly").expect("the program is built");
    program.args(args).write_stdin(stdin).output().expect("it runs").stdout
}

fn validator() -> jsonschema::Validator {
    let schema: Value = serde_json::from_slice(&reportedly(&["schema"], "")).expect("a schema is JSON");
    jsonschema::validator_for(&schema).expect("the schema is one")
}

#[test]
fn records_of_the_corpus_meet_the_schema() {
    let validator = validator();
    let mut lines = String::from("bad\n");
    for entry in fs::read_dir("corpus").expect("the corpus") {
        let path = entry.expect("an entry").path();
        if path.extension().is_some_and(|ending| ending == "txt") {
            let text = fs::read_to_string(&path).expect("an article");
            lines += &format!("{}\n", serde_json::json!({"id": path, "text": text, "url": "https://example.org"}));
        }
    }
    let out = reportedly(&["extract", "--documents", "--from", "jsonl"], &lines);
    let (mut documents, mut errors) = (0, 0);
    for line in out.split(|&byte| byte == b'\n').filter(|line| !line.is_empty()) {
        let record: Value = serde_json::from_slice(line).expect("a record is JSON");
        let faults: Vec<String> = validator.iter_errors(&record).map(|fault| fault.to_string()).collect();
        assert!(faults.is_empty(), "{faults:?}\nin {record:#}");
        documents += usize::from(record["type"] == "document");
        errors += usize::from(record["type"] == "error");
    }
    assert_eq!((documents, errors), (lines.lines().count() - 1, 1));
}

#[test]
fn the_schema_is_not_empty_of_demands() {
    let validator = validator();
    for wrong in [
        r#"{"type": "claim"}"#,
        r#"{"type": "error", "schema": 2, "doc_id": "a", "code": "io", "message": "m", "line": null}"#,
        r#"{"type": "error", "schema": 1, "doc_id": "a", "code": "other", "message": "m", "line": null}"#,
        r#"{"type": "error", "schema": 1, "doc_id": "a", "code": "io", "message": "m"}"#,
        r#"{"type": "nonsense"}"#,
    ] {
        assert!(!validator.is_valid(&serde_json::from_str(wrong).expect("it is JSON")), "{wrong}");
    }
    let right = r#"{"type": "error", "schema": 1, "doc_id": "a", "code": "io", "message": "m", "line": null}"#;
    assert!(validator.is_valid(&serde_json::from_str(right).expect("it is JSON")));
}
