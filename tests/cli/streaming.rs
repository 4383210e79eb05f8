//! Articles come out as they go in, and a reader that goes away is no error.

use super::ARTICLE;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

fn start(jobs: &str) -> Child {
    run(&["--from", "jsonl", "-j", jobs])
}

fn run(args: &[&str]) -> Child {
    Command::new(assert_cmd::cargo::cargo_bin("reportedly"))
        .args(["extract", "--documents", "--quiet"])
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it runs")
}

/// Writes each of `pieces` when the document that the one before it completes has come out.
fn step_by_step(args: &[&str], pieces: &[(String, &str)]) {
    let mut program = run(args);
    let mut stdin = program.stdin.take().expect("a pipe");
    let stdout = BufReader::new(program.stdout.take().expect("a pipe"));
    let (sender, lines) = channel();
    std::thread::spawn(move || stdout.lines().map_while(Result::ok).try_for_each(|line| sender.send(line)));
    for (piece, id) in pieces {
        stdin.write_all(piece.as_bytes()).and_then(|()| stdin.flush()).expect("it reads");
        let line = lines.recv_timeout(Duration::from_secs(30));
        let line =
            line.unwrap_or_else(|_| panic!("{args:?}: {id} does not come out before more goes in than {piece:?}"));
        assert!(line.contains(&format!("\"doc_id\":\"{id}\"")), "{line}");
    }
    drop(stdin);
    assert!(program.wait().expect("it ends").code().is_some());
}

#[test]
fn an_article_comes_out_before_the_next_goes_in() {
    let article = |id: &str| format!("{{\"id\": \"{id}\", \"text\": \"\"}}");
    for jobs in ["-j1", "-j3"] {
        let lines = ["a", "b", "c"].map(|id| (format!("{}\n", article(id)), id));
        step_by_step(&[jobs, "--from", "jsonl"], &lines);
        step_by_step(&[jobs], &lines);
        let blank = ["a", "b", "c"].map(|id| (format!("{}\n\r\n \n", article(id)), id));
        step_by_step(&[jobs], &blank);
        let array =
            [("[", "a"), (",", "b"), (", \n", "c")].map(|(before, id)| (format!("{before}{}", article(id)), id));
        step_by_step(&[jobs], &array);
        let pretty = ["a", "b", "c"].map(|id| (format!("{}\n", article(id).replace('{', "{\n")), id));
        step_by_step(&[jobs], &pretty);
        step_by_step(&[jobs], &[("{}\n".to_owned(), "line-1"), ("bad\n".to_owned(), "line-2")]);
    }
}

#[test]
fn what_lies_in_a_folder_does_not_wait_for_stdin() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.txt");
    std::fs::write(&path, "A.").expect("a file");
    let (path, folder) = (path.to_str().expect("a name"), folder.path().to_str().expect("a name"));
    for jobs in ["-j1", "-j3"] {
        step_by_step(&[jobs, folder, "-"], &[(String::new(), path)]);
        step_by_step(&[jobs, path, "-"], &[(String::new(), path)]);
    }
}

/// An array far larger than the memory that is used for it, and than what one article may have.
#[cfg(target_os = "linux")]
#[test]
fn an_array_is_not_held_in_memory() {
    let mut program = run(&["-j2", "--max-bytes", "100000"]);
    let mut stdin = program.stdin.take().expect("a pipe");
    let article = serde_json::json!({"text": ARTICLE, "body": "x".repeat(90_000)}).to_string();
    let stdout = BufReader::new(program.stdout.take().expect("a pipe"));
    let counter = std::thread::spawn(move || {
        stdout.lines().map_while(Result::ok).filter(|line| line.starts_with("{\"type\":\"document\"")).count()
    });
    stdin.write_all(b"[").expect("it reads");
    for _ in 0..1000 {
        writeln!(stdin, "{article},").expect("it reads");
    }
    let about = std::fs::read_to_string(format!("/proc/{}/status", program.id())).expect("it runs");
    let peak = about.lines().find(|line| line.starts_with("VmHWM:")).expect("its peak");
    let kilobytes: u64 = peak.split_whitespace().nth(1).and_then(|number| number.parse().ok()).expect("a number");
    assert!(kilobytes < 64_000, "{kilobytes} kB for an array of 90 MB");
    stdin.write_all(b"{\"text\":\"\"}]\n").expect("it reads");
    drop(stdin);
    assert_eq!(program.wait().expect("it ends").code(), Some(0));
    assert_eq!(counter.join().expect("it counts"), 1001);
}

#[test]
fn a_reader_that_goes_away_ends_it_quietly() {
    for jobs in ["1", "3"] {
        let mut program = start(jobs);
        let mut stdin = program.stdin.take().expect("a pipe");
        drop(program.stdout.take());
        // The pipe stays open behind the articles: the program must not wait for more.
        for _ in 0..50 {
            if writeln!(stdin, "{{\"text\": \"A.\"}}").is_err() {
                break;
            }
        }
        let begin = Instant::now();
        let status = loop {
            if let Some(status) = program.try_wait().expect("it can be asked") {
                break status;
            }
            assert!(begin.elapsed() < Duration::from_secs(30), "it goes on without a reader");
            std::thread::sleep(Duration::from_millis(10));
        };
        assert!(status.success());
        let mut stderr = String::new();
        program.stderr.take().expect("a pipe").read_to_string(&mut stderr).expect("it is UTF-8");
        assert_eq!(stderr, "");
    }
}
