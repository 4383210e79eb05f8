//! The program on bytes of all sorts: the same bytes out for any number of threads, and an error record for what is no text.

use super::texts;
use assert_cmd::Command;
use serde_json::Value;
use std::fs;
use tempfile::tempdir;

/// Runs `reportedly extract ARGS`; gives status and stdout, in which every line is a record.
fn extract(args: &[&str], stdin: impl Into<Vec<u8>>) -> (i32, Vec<u8>) {
    let mut program = Command::cargo_bin("reportedly").expect("the program is built");
    let output = program.args(["extract", "--quiet", "--documents"]).args(args).write_stdin(stdin).output();
    let output = output.expect("it runs");
    for line in output.stdout.split(|&byte| byte == b'\n').filter(|line| !line.is_empty()) {
        serde_json::from_slice::<Value>(line).expect("a line is JSON in UTF-8");
    }
    (output.status.code().expect("it ends by itself"), output.stdout)
}

#[test]
fn the_corpus_gives_the_same_bytes_in_every_way() {
    let (status, one) = extract(&["-j1", "corpus"], "");
    assert_eq!(status, 0);
    for jobs in ["-j2", "-j7"] {
        assert!(extract(&[jobs, "corpus"], "").1 == one, "{jobs} writes other bytes");
    }
    let mut names: Vec<String> = fs::read_dir("corpus")
        .expect("the corpus")
        .map(|entry| entry.expect("an entry").path().display().to_string())
        .filter(|name| name.ends_with(".txt"))
        .collect();
    names.sort();
    let line = |name: &String| serde_json::json!({"id": name, "text": fs::read_to_string(name).expect("an article")});
    let stream: String = names.iter().map(|name| format!("{}\n", line(name))).collect();
    let piped = String::from_utf8(extract(&["-j2"], stream).1).expect("UTF-8");
    // Only `meta` tells where an article came from.
    let without_meta: String = piped
        .lines()
        .map(|line| match line.rfind(",\"meta\":{\"id\":") {
            Some(at) => format!("{}}}\n", &line[..at]),
            None => format!("{line}\n"),
        })
        .collect();
    assert!(without_meta.as_bytes() == one, "a pipe gives other bytes than files");
}

#[test]
fn any_bytes_give_records_and_a_status() {
    let (_, article) = texts::corpus().swap_remove(0);
    let folder = tempdir().expect("a folder");
    // A generator of Knuth's, so that the bytes are the same on every machine.
    let mut state = 42u64;
    let mut random = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    for number in 0..40 {
        let mut bytes = article.clone().into_bytes();
        for _ in 0..1 + random(8) {
            let at = random(bytes.len());
            match random(4) {
                0 => bytes[at] = random(256) as u8,
                1 => bytes.truncate(at.max(1)),
                2 => bytes.insert(at, 0),
                _ => bytes.splice(at..at, [0xff, 0xfe, 0x80]).for_each(drop),
            }
        }
        fs::write(folder.path().join(format!("{number:02}.txt")), bytes).expect("a file");
    }
    let (status, out) = extract(&["-j2", folder.path().to_str().expect("a name")], "");
    let records = out.split(|&byte| byte == b'\n').filter(|line| !line.is_empty());
    let records: Vec<Value> = records.map(|line| serde_json::from_slice(line).expect("JSON")).collect();
    let count = |kind: &str| records.iter().filter(|record| record["type"] == kind).count();
    assert_eq!(count("document") + count("error"), 40, "every file is told of");
    assert!(count("error") > 0 && count("document") > 0);
    assert_eq!(status, 1);
}
