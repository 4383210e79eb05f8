//! Articles come out as they go in, and a reader that goes away is no error.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

fn start(jobs: &str) -> Child {
    Command::new(assert_cmd::cargo::cargo_bin("reportedly"))
        .args(["extract", "--documents", "--quiet", "--from", "jsonl", "-j", jobs])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it runs")
}

#[test]
fn an_article_comes_out_before_the_next_goes_in() {
    for jobs in ["1", "3"] {
        let mut program = start(jobs);
        let mut stdin = program.stdin.take().expect("a pipe");
        let stdout = BufReader::new(program.stdout.take().expect("a pipe"));
        let (sender, lines) = channel();
        std::thread::spawn(move || stdout.lines().map_while(Result::ok).try_for_each(|line| sender.send(line)));
        for number in 0..5 {
            writeln!(stdin, "{{\"id\": \"n{number}\", \"text\": \"\"}}").expect("it reads");
            let line = lines.recv_timeout(Duration::from_secs(30)).expect("the article comes without the next");
            assert!(line.contains(&format!("\"doc_id\":\"n{number}\"")), "{line}");
        }
        drop(stdin);
        assert!(program.wait().expect("it ends").success());
    }
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
