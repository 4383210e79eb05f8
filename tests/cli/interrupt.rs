//! Signals, full disks and readers that go away: what was written is whole, and no half file has the final name.

#![cfg(unix)]

use super::ARTICLE;
use serde_json::Value;
use std::fs::{self, OpenOptions};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};
use tempfile::tempdir;

/// `reportedly extract` on a pipe of JSON lines that stays open.
fn start(args: &[&str]) -> Child {
    Command::new(assert_cmd::cargo::cargo_bin("reportedly"))
        .args(["extract", "--from", "jsonl"])
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it runs")
}

fn kill(signal: &str, program: &Child) {
    let status = Command::new("kill").arg(signal).arg(program.id().to_string()).status();
    assert!(status.expect("kill runs").success());
}

/// How it ends, which it must do soon.
fn ended(program: &mut Child) -> ExitStatus {
    let begin = Instant::now();
    loop {
        if let Some(status) = program.try_wait().expect("it can be asked") {
            return status;
        }
        assert!(begin.elapsed() < Duration::from_secs(30), "it goes on");
        std::thread::sleep(Duration::from_millis(5));
    }
}

fn line(number: usize) -> String {
    format!("{}\n", serde_json::json!({"id": number, "text": ARTICLE}))
}

/// Waits until a file has `length` bytes.
fn grown(path: &Path, length: u64) {
    let begin = Instant::now();
    while fs::metadata(path).map_or(0, |about| about.len()) < length {
        assert!(begin.elapsed() < Duration::from_secs(30), "{} does not grow", path.display());
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn a_signal_ends_it_between_articles_even_while_it_waits_for_one() {
    for (signal, status) in [("-INT", 130), ("-TERM", 143)] {
        for jobs in ["-j1", "-j3"] {
            let mut program = start(&["--documents", jobs]);
            let mut stdin = program.stdin.take().expect("a pipe");
            let mut stdout = BufReader::new(program.stdout.take().expect("a pipe"));
            stdin.write_all(line(0).as_bytes()).expect("it reads");
            let mut first = String::new();
            stdout.read_line(&mut first).expect("it writes");
            kill(signal, &program);
            assert_eq!(ended(&mut program).code(), Some(status), "{signal} {jobs}");
            let mut rest = String::new();
            stdout.read_to_string(&mut rest).expect("UTF-8");
            assert!(rest.is_empty() || rest.ends_with('\n'));
            for line in first.lines().chain(rest.lines()) {
                serde_json::from_str::<Value>(line).expect("a line is whole");
            }
            let mut stderr = String::new();
            program.stderr.take().expect("a pipe").read_to_string(&mut stderr).expect("UTF-8");
            assert!(stderr.starts_with("reportedly: interrupted after 1 article"), "{stderr}");
        }
    }
}

#[test]
fn a_signal_leaves_the_old_file_and_what_is_done_for_resuming() {
    let folder = tempdir().expect("a folder");
    let (path, partial) = (folder.path().join("out.jsonl"), folder.path().join(".out.jsonl.partial"));
    fs::write(&path, "old").expect("a file");
    let mut program = start(&["-o", path.to_str().expect("a name")]);
    let mut stdin = program.stdin.take().expect("a pipe");
    stdin.write_all(line(0).as_bytes()).expect("it reads");
    grown(&partial, 100);
    kill("-INT", &program);
    assert_eq!(ended(&mut program).code(), Some(130));
    assert_eq!(fs::read_to_string(&path).expect("the file"), "old");
    let mut stderr = String::new();
    program.stderr.take().expect("a pipe").read_to_string(&mut stderr).expect("UTF-8");
    assert!(stderr.contains("--resume"), "{stderr}");
    let kept = fs::read_to_string(partial).expect("what is done");
    assert!(kept.ends_with('\n') && kept.lines().all(|line| serde_json::from_str::<Value>(line).is_ok()));
}

#[test]
fn a_second_signal_ends_it_while_nobody_reads() {
    let mut program = start(&["--documents", "-j1"]);
    let mut stdin = program.stdin.take().expect("a pipe");
    let mut stdout = program.stdout.take().expect("a pipe");
    // Much more than a pipe holds, so that it stands in the middle of an article.
    let writer = std::thread::spawn(move || (0..400).try_for_each(|number| stdin.write_all(line(number).as_bytes())));
    stdout.read_exact(&mut [0]).expect("it has begun");
    std::thread::sleep(Duration::from_millis(500));
    let begin = Instant::now();
    kill("-INT", &program);
    std::thread::sleep(Duration::from_millis(100));
    kill("-INT", &program);
    assert_eq!(ended(&mut program).code(), Some(130));
    assert!(begin.elapsed() < Duration::from_secs(20));
    let _ = writer.join().expect("it ends");
}

#[test]
fn a_signal_does_not_wait_for_a_long_article() {
    let folder = tempdir().expect("a folder");
    let path = folder.path().join("long.txt");
    // Seconds of work.
    fs::write(&path, ARTICLE.repeat(150_000)).expect("a file");
    for jobs in ["-j1", "-j2"] {
        let mut program = Command::new(assert_cmd::cargo::cargo_bin("reportedly"));
        let mut program = program.args(["extract", jobs]).arg(&path).stdout(Stdio::null()).spawn().expect("it runs");
        std::thread::sleep(Duration::from_millis(700));
        let begin = Instant::now();
        kill("-INT", &program);
        assert_eq!(ended(&mut program).code(), Some(130), "{jobs}");
        assert!(begin.elapsed() < Duration::from_secs(5), "{jobs}: {:?}", begin.elapsed());
    }
}

#[test]
fn a_full_disk_is_two_and_said_so() {
    if !Path::new("/dev/full").exists() {
        return;
    }
    let full = || OpenOptions::new().write(true).open("/dev/full").expect("it can be opened");
    let program = || Command::new(assert_cmd::cargo::cargo_bin("reportedly"));
    for args in [
        &["extract", "--documents", "corpus"][..],
        &["schema"],
        &["lexicon", "list"],
        &["explain", "A."],
        &["--help"],
        &["help", "extract"],
        &["--version"],
    ] {
        let output = program().args(args).stdout(full()).stderr(Stdio::piped()).output().expect("it runs");
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        let stderr = String::from_utf8(output.stderr).expect("UTF-8");
        assert!(stderr.contains("No space left") && !stderr.contains("panicked"), "{args:?}: {stderr}");
    }
    let status = program().args(["extract", "--documents", "-o", "/dev/full", "corpus"]).status().expect("it runs");
    assert_eq!(status.code(), Some(2));
    // Where stderr is full there is nobody to tell, and the records are written all the same.
    let output = program().args(["extract", "--documents", "corpus", "none.txt"]).stderr(full()).output();
    let output = output.expect("it runs");
    assert_eq!(output.status.code(), Some(2), "none.txt is not there");
    assert!(output.stdout.ends_with(b"\n") && output.stdout.len() > 10_000);
}

#[test]
fn a_folder_that_takes_no_file_is_two_before_anything_is_read() {
    let mut program = start(&["-o", "/proc/claims.jsonl"]);
    assert_eq!(ended(&mut program).code(), Some(2), "stdin is still open");
}

#[test]
fn a_reader_that_goes_away_ends_every_command_quietly() {
    for args in [
        &["extract", "--quiet", "--documents", "corpus"][..],
        &["schema"],
        &["lexicon", "list"],
        &["extract", "--help"],
    ] {
        let mut program = Command::new(assert_cmd::cargo::cargo_bin("reportedly"))
            .args(args)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it runs");
        drop(program.stdout.take());
        assert_eq!(ended(&mut program).code(), Some(0), "{args:?}");
        let mut stderr = String::new();
        program.stderr.take().expect("a pipe").read_to_string(&mut stderr).expect("UTF-8");
        assert_eq!(stderr, "", "{args:?}");
    }
}
