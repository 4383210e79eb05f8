//! A run that was interrupted goes on where it stopped, and the file is what one run would have made of it.

#![cfg(unix)]

use super::{ARTICLE, extract};
use serde_json::json;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::{TempDir, tempdir};

/// Articles of all sorts: with claims and without, with the same id, without an id, and lines that fail.
fn lines() -> String {
    let line = |number: usize| match number % 6 {
        0 => "nonsense\n".to_owned(),
        1 => format!("{}\n", json!({"id": "same", "text": ARTICLE})),
        2 => format!("{}\n", json!({"text": ARTICLE.replace("ferry", &format!("ferry {number}"))})),
        3 => format!("{}\n", json!({"id": format!("empty {number}\n"), "text": "Nothing is claimed."})),
        4 => "\n".to_owned(),
        _ => format!("{}\n", json!({"id": number, "text": ARTICLE})),
    };
    (0..40).map(line).collect()
}

/// A folder with articles, and what one run without a stop makes of them.
struct Setting {
    folder: TempDir,
    expected: Vec<u8>,
}

impl Setting {
    fn new() -> Setting {
        let folder = tempdir().expect("a folder");
        fs::write(folder.path().join("in.jsonl"), lines()).expect("a file");
        let mut setting = Setting { folder, expected: Vec::new() };
        let (status, _) = setting.run(&[]);
        assert_eq!(status, 1, "some lines fail");
        setting.expected = fs::read(setting.out()).expect("the file");
        assert!(setting.expected.len() > 10_000);
        assert_eq!(setting.left(), Vec::<PathBuf>::new());
        setting
    }

    fn out(&self) -> PathBuf {
        self.folder.path().join("out.jsonl")
    }

    /// The status, and what is said.
    fn run(&self, args: &[&str]) -> (i32, String) {
        let (input, out) = (self.folder.path().join("in.jsonl"), self.out());
        let name = |path: &Path| path.to_str().expect("a name").to_owned();
        let (input, out) = (name(&input), name(&out));
        let args = [&["-o", &out, &input], args].concat();
        let (status, records, stderr) = extract(args, "");
        assert!(records.is_empty(), "nothing goes to stdout");
        (status, stderr)
    }

    /// What is written aside: records and log.
    fn left(&self) -> Vec<PathBuf> {
        let names = ["partial", "resume"].map(|ending| self.folder.path().join(format!(".out.jsonl.{ending}")));
        names.into_iter().filter(|path| path.exists()).collect()
    }

    /// Runs until the first `count` lines are read, and stops there with `signal`. The input is a pipe meanwhile.
    fn interrupt(&self, count: usize, signal: &str, args: &[&str]) {
        let (input, out) = (self.folder.path().join("in.jsonl"), self.out());
        fs::remove_file(&input).expect("it is there");
        let _ = fs::remove_file(&out);
        assert!(Command::new("mkfifo").arg(&input).status().expect("mkfifo runs").success());
        let mut program = Command::new(assert_cmd::cargo::cargo_bin("reportedly"))
            .args(["extract", "-o"])
            .args([&out, &input])
            .args(args)
            .stderr(Stdio::null())
            .spawn()
            .expect("it runs");
        let mut pipe = OpenOptions::new().write(true).open(&input).expect("a pipe");
        let lines: String = lines().lines().take(count).map(|line| format!("{line}\n")).collect();
        pipe.write_all(lines.as_bytes()).expect("it reads");
        let begin = Instant::now();
        while count > 0 && fs::metadata(self.aside("partial")).map_or(0, |about| about.len()) == 0 {
            assert!(begin.elapsed() < Duration::from_secs(30), "nothing is written");
            std::thread::sleep(Duration::from_millis(5));
        }
        let id = program.id().to_string();
        assert!(Command::new("kill").args([signal, &id]).status().expect("kill runs").success());
        program.wait().expect("it ends");
        drop(pipe);
        fs::remove_file(&input).expect("it is there");
        fs::write(&input, self::lines()).expect("a file");
        assert!(!out.exists(), "no half file has the name");
        assert_eq!(self.left().len(), 2, "what is done is kept");
    }

    fn aside(&self, ending: &str) -> PathBuf {
        self.folder.path().join(format!(".out.jsonl.{ending}"))
    }

    /// Resumes, and compares.
    fn resume(&self, args: &[&str]) -> String {
        let (status, stderr) = self.run(&[&["--resume"], args].concat());
        assert_eq!(status, 1, "lines that failed before the stop count: {stderr}");
        assert!(fs::read(self.out()).expect("the file") == self.expected, "it is not what one run makes");
        assert_eq!(self.left(), Vec::<PathBuf>::new(), "nothing is left behind");
        stderr
    }
}

#[test]
fn a_run_that_was_stopped_anywhere_is_finished_as_if_it_had_not_been() {
    let setting = Setting::new();
    for (count, signal) in [(1, "-INT"), (3, "-TERM"), (14, "-INT"), (15, "-KILL"), (40, "-INT")] {
        setting.interrupt(count, signal, &["-j2"]);
        let stderr = setting.resume(&["-j2"]);
        assert!(stderr.contains("27 articles, ") && stderr.contains(" 7 failed"), "all are counted: {stderr}");
    }
}

#[test]
fn it_may_be_stopped_again_and_again() {
    let setting = Setting::new();
    setting.interrupt(9, "-INT", &[]);
    setting.interrupt(20, "-TERM", &["--resume", "-j1"]);
    setting.interrupt(30, "-KILL", &["--resume", "-j3"]);
    setting.resume(&[]);
}

#[test]
fn what_was_written_by_half_is_cut_off() {
    let setting = Setting::new();
    for (partial, log) in
        [("{\"type\": \"cla", ""), ("", "{\"end\": 12"), ("{\"half", "{\"end\": 999999999, \"doc_id\": \"x\"}\n")]
    {
        setting.interrupt(9, "-INT", &[]);
        for (ending, text) in [("partial", partial), ("resume", log)] {
            let file = OpenOptions::new().append(true).open(setting.aside(ending));
            file.and_then(|mut file| file.write_all(text.as_bytes())).expect("a file");
        }
        setting.resume(&[]);
    }
    // A power cut may take away more of the records than of the log.
    setting.interrupt(15, "-INT", &[]);
    let records = fs::read(setting.aside("partial")).expect("the records");
    fs::write(setting.aside("partial"), &records[..records.len() / 2]).expect("a file");
    setting.resume(&[]);
    setting.interrupt(15, "-INT", &[]);
    fs::write(setting.aside("resume"), "").expect("a file");
    setting.resume(&[]);
}

#[test]
fn only_the_same_run_is_resumed() {
    let setting = Setting::new();
    setting.interrupt(9, "-INT", &[]);
    for args in [&["--offsets", "bytes"][..], &["--documents"], &["--min-confidence", "0.5"], &["corpus"]] {
        let (status, stderr) = setting.run(&[&["--resume"], args].concat());
        assert_eq!(status, 2, "{args:?}");
        assert!(stderr.contains("cannot resume") && stderr.contains("without --resume"), "{stderr}");
        assert_eq!(setting.left().len(), 2, "it is still there for the right one");
    }
    setting.resume(&["--quiet", "--progress", "never", "-j7"]);
    // Without --resume, what is left counts for nothing.
    setting.interrupt(9, "-INT", &[]);
    setting.run(&[]);
    assert!(fs::read(setting.out()).expect("the file") == setting.expected);
    assert_eq!(setting.left(), Vec::<PathBuf>::new());
}

#[test]
fn without_an_interrupted_run_it_is_a_run_like_others() {
    let setting = Setting::new();
    setting.resume(&[]);
}

#[test]
fn only_a_file_can_be_resumed() {
    assert_eq!(extract(["--resume"], "").0, 2);
    assert_eq!(extract(["--resume", "-o", "-"], "").0, 2);
    assert_eq!(extract(["--resume", "-o", "/dev/null"], "").0, 2);
}

#[test]
fn two_runs_do_not_write_the_same_file() {
    let setting = Setting::new();
    let out = setting.out();
    let mut other = Command::new(assert_cmd::cargo::cargo_bin("reportedly"))
        .args(["extract", "-q", "-o"])
        .arg(&out)
        .stdin(Stdio::piped())
        .spawn()
        .expect("it runs");
    let begin = Instant::now();
    while fs::metadata(setting.aside("resume")).map_or(0, |about| about.len()) == 0 {
        assert!(begin.elapsed() < Duration::from_secs(30), "it does not begin");
        std::thread::sleep(Duration::from_millis(5));
    }
    let (status, stderr) = setting.run(&[]);
    assert_eq!(status, 2);
    assert!(stderr.contains("another run is writing it"), "{stderr}");
    drop(other.stdin.take());
    assert!(other.wait().expect("it ends").success(), "the first is not disturbed");
}
