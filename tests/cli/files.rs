//! What lies in folders and is no article that can be read: told of in its place, never waited for, and the rest is done.

#![cfg(unix)]

use super::{ARTICLE, extract, ids};
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::process::{Command, Stdio};
use tempfile::{TempDir, tempdir};

/// A folder with two articles, between which a test puts its own.
fn folder() -> TempDir {
    let folder = tempdir().expect("a folder");
    for name in ["a.txt", "z.txt"] {
        fs::write(folder.path().join(name), ARTICLE).expect("a file");
    }
    folder
}

/// Walks `folder`: the status, what was read, and each error with its code and message.
fn walked(folder: &Path) -> (i32, Vec<String>, Vec<(String, String, String)>) {
    let root = folder.to_str().expect("a name");
    let (status, records, _) = extract(["--documents", root], "");
    let short = |id: &str| id.replace(&format!("{root}/"), "");
    let text = |value: &serde_json::Value| value.as_str().expect("words").to_owned();
    let errors = records.iter().filter(|record| record["type"] == "error");
    let errors = errors.map(|r| (short(&text(&r["doc_id"])), text(&r["code"]), text(&r["message"]))).collect();
    (status, ids(&records, "document").into_iter().map(short).collect(), errors)
}

#[test]
fn pipes_sockets_and_devices_in_a_folder_are_named_and_not_opened() {
    let folder = folder();
    let at = |name: &str| folder.path().join(name);
    assert!(Command::new("mkfifo").arg(at("p.txt")).status().expect("mkfifo runs").success());
    let _socket = UnixListener::bind(at("s.txt")).expect("a socket");
    symlink("/dev/zero", at("zero.txt")).expect("a link");
    symlink(at("p.txt"), at("q.txt")).expect("a link");
    let (status, read, errors) = walked(folder.path());
    assert_eq!((status, read), (1, vec!["a.txt".to_owned(), "z.txt".to_owned()]));
    let told: Vec<&str> = errors.iter().map(|(id, ..)| id.as_str()).collect();
    assert_eq!(told, ["p.txt", "q.txt", "s.txt", "zero.txt"]);
    assert!(
        errors.iter().all(|(_, code, message)| code == "io" && message.starts_with("not a file but a ")),
        "{errors:?}"
    );
}

#[test]
fn a_device_that_is_named_is_read_as_far_as_an_article_may_go() {
    let (status, records, _) = extract(["--max-bytes", "100000", "/dev/zero"], "");
    assert_eq!((status, &records[0]["code"]), (1, &"too-large".into()));
    let (status, records, _) = extract(["--documents", "/dev/null"], "");
    assert_eq!((status, ids(&records, "document")), (0, vec!["/dev/null"]));
}

#[test]
fn a_pipe_that_is_named_is_read() {
    let folder = folder();
    let pipe = folder.path().join("p");
    assert!(Command::new("mkfifo").arg(&pipe).status().expect("mkfifo runs").success());
    let name = pipe.to_str().expect("a name").to_owned();
    let writer = std::thread::spawn(move || fs::write(pipe, ARTICLE).expect("someone reads"));
    let (status, records, _) = extract(["--documents", &name], "");
    writer.join().expect("it writes");
    assert_eq!((status, ids(&records, "document")), (0, vec![name.as_str()]));
}

#[test]
fn links_that_lead_in_a_circle_or_nowhere_are_named() {
    let folder = folder();
    let at = |name: &str| folder.path().join(name);
    fs::create_dir(at("d")).expect("a folder");
    symlink("..", at("d/up")).expect("a link");
    symlink("gone", at("e.txt")).expect("a link");
    symlink("f.txt", at("f.txt")).expect("a link");
    symlink("a.txt", at("g.txt")).expect("a link");
    let (status, read, errors) = walked(folder.path());
    assert_eq!((status, read), (1, ["a.txt", "g.txt", "z.txt"].map(str::to_owned).to_vec()));
    let told: Vec<(&str, &str)> = errors.iter().map(|(id, code, _)| (id.as_str(), code.as_str())).collect();
    assert_eq!(told, [("d/up", "io"), ("e.txt", "io"), ("f.txt", "io")], "{errors:?}");
}

#[test]
fn files_that_may_not_be_read_are_named() {
    let folder = folder();
    let at = |name: &str| folder.path().join(name);
    fs::create_dir(at("d")).expect("a folder");
    fs::write(at("m.txt"), ARTICLE).expect("a file");
    for name in ["d", "m.txt"] {
        fs::set_permissions(at(name), fs::Permissions::from_mode(0o000)).expect("it is ours");
    }
    if fs::read(at("m.txt")).is_ok() {
        // Root reads everything; but not the memory of a process at 0.
        fs::set_permissions(at("d"), fs::Permissions::from_mode(0o755)).expect("it is ours");
        fs::remove_dir(at("d")).expect("it is empty");
        fs::remove_file(at("m.txt")).expect("it is there");
        symlink("/proc/self/mem", at("d")).expect("a link");
        symlink("/proc/self/mem", at("m.txt")).expect("a link");
    }
    let (status, read, errors) = walked(folder.path());
    if at("d").is_dir() {
        fs::set_permissions(at("d"), fs::Permissions::from_mode(0o755)).expect("it is ours");
    }
    assert_eq!((status, read), (1, vec!["a.txt".to_owned(), "z.txt".to_owned()]));
    let told: Vec<(&str, &str)> = errors.iter().map(|(id, code, _)| (id.as_str(), code.as_str())).collect();
    assert_eq!(told, [("d", "io"), ("m.txt", "io")], "{errors:?}");
    let root = folder.path().to_str().expect("a name");
    assert!(errors.iter().all(|(.., message)| !message.contains(root)), "the path is told once: {errors:?}");
}

#[test]
fn a_folder_that_changes_while_it_is_walked_gives_what_is_there() {
    let folder = folder();
    for number in 0..200 {
        fs::write(folder.path().join(format!("n{number}.txt")), ARTICLE.repeat(20)).expect("a file");
    }
    let root = folder.path().to_owned();
    let changer = std::thread::spawn(move || {
        for number in (0..200).rev() {
            let path = root.join(format!("n{number}.txt"));
            match number % 3 {
                0 => fs::remove_file(path).expect("it is there"),
                1 => fs::write(path, "").expect("a file"),
                _ => {
                    let mut file = OpenOptions::new().append(true).open(path).expect("a file");
                    file.write_all(ARTICLE.as_bytes()).expect("it grows");
                }
            }
        }
    });
    let (status, read, errors) = walked(folder.path());
    changer.join().expect("it changes them");
    assert!(read.len() + errors.len() <= 202 && read.len() >= 2 + 133, "{} and {errors:?}", read.len());
    assert!(errors.iter().all(|(id, code, _)| code == "io" && id.starts_with('n')), "{errors:?}");
    assert_eq!(status, i32::from(!errors.is_empty()));
}

/// Where a file was when the folder was read, there may be a pipe when it is opened: nobody will ever write to it.
#[test]
fn a_pipe_that_takes_the_place_of_a_file_is_not_waited_for() {
    let folder = folder();
    let at = |name: &str| folder.path().join(name);
    let (file, pipe, taken) = (at("m.txt"), at(".pipe"), at(".taken"));
    fs::write(&file, ARTICLE).expect("a file");
    assert!(Command::new("mkfifo").arg(&pipe).status().expect("mkfifo runs").success());
    let is_over = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
    let over = std::sync::Arc::clone(&is_over);
    let swapper = std::thread::spawn(move || {
        while !over.load(std::sync::atomic::Ordering::Relaxed) {
            // The name is never free.
            fs::hard_link(&file, &taken).and_then(|()| fs::hard_link(&pipe, at_swap(&file))).expect("links");
            fs::rename(at_swap(&file), &file).expect("it is there");
            fs::rename(&taken, &file).expect("it is there");
        }
    });
    for _ in 0..40 {
        let (status, read, errors) = walked(folder.path());
        assert_eq!((read.len() + errors.len(), status), (3, i32::from(!errors.is_empty())), "{errors:?}");
        assert!(errors.iter().all(|(id, _, message)| id == "m.txt" && message.contains("pipe")), "{errors:?}");
    }
    is_over.store(true, std::sync::atomic::Ordering::Relaxed);
    swapper.join().expect("it swaps");
}

/// A hidden name beside a file.
fn at_swap(file: &Path) -> std::path::PathBuf {
    file.with_file_name(".swap")
}

#[test]
fn a_folder_on_stdin_is_two() {
    let folder = fs::File::open("corpus").expect("a folder");
    let output =
        Command::new(assert_cmd::cargo::cargo_bin("reportedly")).args(["extract", "-q"]).stdin(folder).output();
    let output = output.expect("it runs");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stdout).contains("\"doc_id\":\"stdin\",\"code\":\"io\""));
}

#[test]
fn folders_that_look_like_files_are_walked_and_names_that_are_not_utf8_are_read() {
    use std::os::unix::ffi::OsStrExt;
    let folder = folder();
    fs::create_dir_all(folder.path().join("d.txt/e.jsonl")).expect("a folder");
    fs::write(folder.path().join("d.txt/e.jsonl/f.txt"), ARTICLE).expect("a file");
    fs::write(folder.path().join(std::ffi::OsStr::from_bytes(b"l\xe9.txt")), ARTICLE).expect("a file");
    fs::write(folder.path().join("m\n\u{1b}.txt"), ARTICLE).expect("a file");
    let (status, read, errors) = walked(folder.path());
    assert_eq!((status, errors), (0, Vec::new()));
    assert_eq!(read, ["a.txt", "d.txt/e.jsonl/f.txt", "l\u{FFFD}.txt", "m\n\u{1b}.txt", "z.txt"]);
}

#[test]
fn input_is_not_written_over() {
    let folder = folder();
    let at = |name: &str| folder.path().join(name);
    let name = |path: &Path| path.to_str().expect("a name").to_owned();
    let (article, link) = (name(&at("a.txt")), name(&at("link")));
    symlink("a.txt", &link).expect("a link");
    for args in [
        &["extract", "-o", &article, "corpus", &article][..],
        &["extract", "-o", &link, &article],
        &["extract", "-o", &article],
        &["extract", "-o", &article, "--lexicon", &article, "corpus"],
        &["view", "--html", &article, &article],
        &["view", "--html", &article],
    ] {
        let stdin = fs::File::open(&article).expect("the article");
        let program = Command::new(assert_cmd::cargo::cargo_bin("reportedly")).args(args).stdin(stdin).output();
        let output = program.expect("it runs");
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.code() == Some(2) && stderr.contains("it is also the input"), "{args:?}: {stderr}");
        assert_eq!(fs::read_to_string(&article).expect("the article"), ARTICLE, "{args:?}");
    }
}

#[test]
fn what_is_written_is_not_read() {
    let folder = folder();
    let at = |name: &str| folder.path().join(name);
    let root = folder.path().to_str().expect("a name");
    let out = at("b.jsonl");
    let name = out.to_str().expect("a name");
    for _ in 0..2 {
        assert_eq!(extract(["-o", name, root], "").0, 0, "the second run leaves out what the first wrote");
    }
    let link = tempdir().expect("a folder");
    let link = link.path().join("link");
    symlink(&out, &link).expect("a link");
    assert_eq!(extract(["-o", link.to_str().expect("a name"), root], "").0, 0, "nor when a link leads to it");
    let expected = fs::read(&out).expect("the file");
    fs::remove_file(&out).expect("it is there");
    let run = |path: &Path| {
        let file = OpenOptions::new().append(true).create(true).open(&out).expect("a file");
        let mut command = Command::new(assert_cmd::cargo::cargo_bin("reportedly"));
        command.args(["extract", "-q"]).arg(path).stdout(file).status().expect("it runs").code()
    };
    assert_eq!(run(folder.path()), Some(0));
    assert_eq!(fs::read(&out).expect("the file"), expected);
    assert_eq!(run(&out), Some(2), "by its name it cannot be read while it is written");
    let stdin = fs::File::open(&out).expect("the file");
    let stdout = OpenOptions::new().append(true).open(&out).expect("the file");
    let mut command = Command::new(assert_cmd::cargo::cargo_bin("reportedly"));
    let status = command.args(["extract", "-q"]).stdin(stdin).stdout(stdout).status().expect("it ends");
    assert_eq!(status.code(), Some(2), "nor as stdin");
    assert!(fs::metadata(&out).expect("the file").len() < expected.len() as u64 + 1000);
    fs::remove_file(&out).expect("it is there");
    // Each line of what is said about it would be said something about.
    let log = at("c.jsonl");
    fs::write(&log, "no JSON\n").expect("a file");
    let stderr = OpenOptions::new().append(true).open(&log).expect("the file");
    let mut command = Command::new(assert_cmd::cargo::cargo_bin("reportedly"));
    let status = command.args(["extract", "-q"]).arg(folder.path()).stdout(Stdio::null()).stderr(stderr).status();
    assert_eq!(status.expect("it ends").code(), Some(0), "nor is what is said");
    assert_eq!(fs::read_to_string(&log).expect("the file"), "no JSON\n");
}
