//! Records: offsets, files, and the same bytes however the work is done.

use super::{ARTICLE, extract, places, reportedly};
use serde_json::Value;
use std::fs;
use tempfile::tempdir;

/// The pieces of `text` that `spans` cut out in `unit`, joined as records join them.
fn cut(text: &str, spans: &[Value], unit: &str) -> String {
    let piece = |span: &Value| {
        let [start, end] = [0, 1].map(|i| span[i].as_u64().expect("an offset") as usize);
        match unit {
            "bytes" => text[start..end].to_owned(),
            "utf16" => String::from_utf16(&text.encode_utf16().collect::<Vec<_>>()[start..end]).expect("a text"),
            _ => text.chars().skip(start).take(end - start).collect(),
        }
    };
    spans.iter().map(piece).collect::<Vec<_>>().join(" … ")
}

#[test]
fn every_span_cuts_its_text_out_of_the_input() {
    let mut ids = Vec::new();
    for unit in ["chars", "bytes", "utf16"] {
        let (_, records, _) = extract(["--offsets", unit, "--documents"], ARTICLE);
        for record in &records {
            assert_eq!(record["offsets"], unit);
            for (text, spans) in places(record) {
                assert_eq!(cut(ARTICLE, spans, unit), text);
            }
            for evidential in record["evidentials"].as_array().into_iter().flatten() {
                assert_eq!(cut(ARTICLE, &[evidential["span"].clone()], unit), evidential["text"]);
            }
            for sentence in record["sentences"].as_array().into_iter().flatten() {
                assert!(!cut(ARTICLE, std::slice::from_ref(sentence), unit).trim().is_empty());
            }
        }
        ids.push(records.iter().map(|record| record["claim_id"].clone()).collect::<Vec<_>>());
    }
    assert!(ids.windows(2).all(|pair| pair[0] == pair[1]), "ids do not depend on the unit");
}

#[test]
fn the_same_bytes_on_any_number_of_threads_piped_or_not() {
    let lines: String = fs::read_dir("corpus")
        .expect("the corpus")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "txt"))
        .flat_map(|path| std::iter::repeat_n(path, 3))
        .enumerate()
        .map(|(i, path)| {
            let text = fs::read_to_string(path).expect("an article");
            let fault = if i % 10 == 0 { "bad\n" } else { "" };
            format!("{fault}{}\n", serde_json::json!({"id": format!("a{i}"), "text": text}))
        })
        .collect();
    let folder = tempdir().expect("a folder");
    let path = folder.path().join("all.jsonl");
    fs::write(&path, &lines).expect("a file");
    let run = |args: &[&str], stdin: &str| {
        let args = ["extract", "--documents", "--from", "jsonl", "--quiet"].iter().chain(args);
        reportedly().args(args).write_stdin(stdin).output().expect("it runs")
    };
    let first = run(&["-j1"], &lines);
    assert_eq!(first.status.code(), Some(1));
    assert!(first.stdout.len() > 10_000);
    for jobs in ["-j2", "-j7"] {
        let other = run(&[jobs], &lines);
        assert_eq!(other.status.code(), Some(1));
        assert!(first.stdout == other.stdout, "{jobs} writes the same bytes");
        assert!(first.stderr == other.stderr, "{jobs} says the same");
    }
    // Of a file, only lines without an id are called otherwise.
    let path = path.to_str().expect("a name");
    let file = run(&["-j2", path], "");
    let file = String::from_utf8(file.stdout).expect("records are UTF-8").replace(&format!("{path}:"), "line-");
    assert!(first.stdout == file.as_bytes(), "a file gives what a pipe gives");
}

#[test]
fn a_file_appears_when_it_is_complete() {
    let folder = tempdir().expect("a folder");
    let path = folder.path().join("claims.jsonl");
    let out = path.to_str().expect("a name");
    let (status, records, _) = extract(["--documents", "-o", out], ARTICLE);
    assert_eq!((status, records.len()), (0, 0), "nothing goes to stdout");
    let before = fs::read(&path).expect("the file");
    assert!(!before.is_empty());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let other = folder.path().join("other");
        fs::write(&other, "").expect("a file");
        let mode = |path| fs::metadata(path).expect("a file").permissions().mode();
        assert_eq!(mode(&path), mode(&other), "it may be read by whom any new file may be");
    }
    let (status, ..) = extract(["--strict", "--from", "jsonl", "-o", out], "bad\n");
    assert_eq!(status, 1);
    assert_eq!(fs::read(&path).expect("the file"), before, "a run that stopped leaves the old file");
    let names: Vec<_> =
        fs::read_dir(folder.path()).expect("the folder").map(|e| e.expect("an entry").file_name()).collect();
    assert!(names.iter().all(|name| !name.to_string_lossy().starts_with('.')), "nothing is left behind: {names:?}");
    let (status, _, stderr) = extract(["-o", "no/such/folder/out"], ARTICLE);
    assert_eq!(status, 2);
    assert!(stderr.contains("cannot write no/such/folder/out"), "{stderr}");
}

#[cfg(unix)]
#[test]
fn a_device_is_written_and_not_replaced() {
    let (status, ..) = extract(["--documents", "-o", "/dev/null"], ARTICLE);
    assert_eq!(status, 0);
    assert!(!fs::metadata("/dev/null").expect("it is there").is_file());
}

#[cfg(unix)]
#[test]
fn a_link_stays_one() {
    use std::os::unix::fs::symlink;
    let folder = tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name);
    let run = |name: &str| extract(["--documents", "-o", at(name).to_str().expect("a name")], ARTICLE).0;
    fs::create_dir(at("d")).expect("a folder");
    symlink("../new", at("d/second")).expect("a link");
    symlink("d/second", at("first")).expect("a link");
    symlink("circle", at("circle")).expect("a link");
    for _ in 0..2 {
        assert_eq!(run("first"), 0, "what it leads to is made, and then replaced");
        assert!(fs::symlink_metadata(at("new")).is_ok_and(|about| about.is_file() && about.len() > 0));
        assert!(at("first").is_symlink() && at("d/second").is_symlink());
    }
    assert_eq!((run("circle"), at("circle").is_symlink()), (2, true));
    // Nor does one that somebody has laid beside the file lead elsewhere.
    symlink("new", at(".third.partial")).expect("a link");
    let before = fs::read(at("new")).expect("the file");
    assert_eq!((run("third"), fs::read(at("new")).expect("the file")), (2, before));
}

#[cfg(unix)]
#[test]
fn a_file_that_is_replaced_keeps_its_permissions() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempdir().expect("a folder");
    let path = folder.path().join("file");
    let name = path.to_str().expect("a name");
    for args in [&["extract", "-o", name][..], &["view", "--html", name]] {
        for mode in [0o600, 0o664, 0o444] {
            fs::write(&path, "old").expect("a file");
            fs::set_permissions(&path, fs::Permissions::from_mode(mode)).expect("it is ours");
            let may_write = fs::OpenOptions::new().write(true).open(&path).is_ok();
            let output = reportedly().args(args).write_stdin(ARTICLE).output().expect("it runs");
            let about = fs::metadata(&path).expect("the file");
            assert_eq!((output.status.success(), about.len() > 3), (may_write, may_write), "{args:?} {mode:o}");
            assert_eq!(about.permissions().mode() & 0o777, mode, "{args:?}");
            fs::remove_file(&path).expect("it is there");
        }
    }
}

/// What else is written to it stays.
#[cfg(target_os = "linux")]
#[test]
fn stdout_can_be_named() {
    let folder = tempdir().expect("a folder");
    let path = folder.path().join("all.jsonl");
    fs::write(&path, "first\n").expect("a file");
    for (number, name) in (1..).zip(["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"]) {
        let stdout = fs::OpenOptions::new().append(true).open(&path).expect("a file");
        let program = std::process::Command::new(assert_cmd::cargo::cargo_bin("reportedly"))
            .args(["extract", "--quiet", "--documents", "-o", name, "corpus/wire-dock-strike.txt"])
            .stdout(stdout)
            .status();
        assert!(program.expect("it runs").success(), "{name}");
        let written = fs::read_to_string(&path).expect("the file");
        assert!(written.starts_with("first\n") && written.ends_with("}\n"), "{name}");
        assert_eq!(written.matches("\"type\":\"document\"").count(), number, "{name}");
    }
}
