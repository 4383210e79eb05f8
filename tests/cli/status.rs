//! Exit statuses, and what stands on stderr.

use super::{ARTICLE, extract, ids, reportedly};
use std::fs;
use tempfile::tempdir;

#[test]
fn wrong_usage_is_two() {
    for args in [
        &["extract", "--offsets", "words"][..],
        &["extract", "--min-confidence", "2"],
        &["extract", "--jobs", "0"],
        &["extract", "--from", "pdf"],
        &["nonsense"],
        &[],
    ] {
        let output = reportedly().args(args).write_stdin("").output().expect("it runs");
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(output.stdout.is_empty() && !output.stderr.is_empty(), "{args:?}");
    }
}

#[test]
fn a_path_that_is_not_there_is_two_and_the_others_are_done() {
    let folder = tempdir().expect("a folder");
    let path = folder.path().join("a.txt");
    fs::write(&path, ARTICLE).expect("a file");
    let (status, records, stderr) = extract(["--documents", "missing.txt", path.to_str().expect("a name")], "");
    assert_eq!(status, 2);
    assert_eq!((ids(&records, "error"), ids(&records, "document").len()), (vec!["missing.txt"], 1));
    assert!(stderr.contains("reportedly: missing.txt: "), "{stderr}");
}

#[test]
fn strict_stops_at_the_first_failure() {
    let lines = "{\"text\": \"A.\"}\nbad\n{\"text\": \"C.\"}\n";
    for jobs in ["1", "2"] {
        let (status, records, _) = extract(["--documents", "--strict", "-j", jobs, "--from", "jsonl"], lines);
        assert_eq!(status, 1);
        assert_eq!(records.len(), 2, "{records:?}");
        assert_eq!(records[1]["type"], "error");
    }
}

#[test]
fn quiet_leaves_the_summary_out_and_names_failures() {
    let (status, _, stderr) = extract(["--quiet"], ARTICLE);
    assert_eq!((status, stderr.as_str()), (0, ""));
    let (status, _, stderr) = extract(["--quiet", "--from", "jsonl"], "bad\n");
    assert_eq!((status, stderr.lines().count()), (1, 1), "{stderr}");
}

#[test]
fn the_summary_is_one_line() {
    let (_, _, stderr) = extract([], "");
    assert!(stderr.starts_with("reportedly: 1 article, 0 claims, 0 failed"), "{stderr}");
    let folder = tempdir().expect("a folder");
    let (status, _, stderr) = extract([folder.path().to_str().expect("a name")], "");
    assert_eq!(status, 0);
    assert!(stderr.starts_with("reportedly: no articles found\n"), "{stderr}");
}

#[test]
fn progress_can_be_had_without_a_terminal() {
    for (when, told) in [("always", true), ("auto", false), ("never", false)] {
        let (status, _, stderr) = extract(["-q", "--progress", when], ARTICLE);
        assert_eq!((status, stderr == "reportedly: 1 article so far\n"), (0, told), "{when}: {stderr}");
    }
}
