//! `lexicon check` and `lexicon list`.

use super::reportedly;
use std::fs;
use tempfile::tempdir;

/// Runs `reportedly lexicon ARGS`; gives status, stdout and stderr.
fn lexicon(args: &[&str]) -> (i32, String, String) {
    let output = reportedly().arg("lexicon").args(args).output().expect("it runs");
    let text = |bytes| String::from_utf8(bytes).expect("it is UTF-8");
    (output.status.code().expect("it ends by itself"), text(output.stdout), text(output.stderr))
}

#[test]
fn every_fault_of_a_file_is_shown_with_its_place() {
    let folder = tempdir().expect("a folder");
    let path = folder.path().join("mine.lex");
    fs::write(&path, "kind tilte\nDr\n\nkind place\n  colour red\n  - Nothing in @.\nOslo\n").expect("a file");
    let path = path.to_str().expect("a name");
    let (status, stdout, _) = lexicon(&["check", path]);
    assert_eq!(status, 1);
    assert!(stdout.contains(&format!("{path}:1:6: unknown kind `tilte`; did you mean `title`?")), "{stdout}");
    assert!(stdout.contains(&format!("{path}:5:3: ")), "{stdout}");
    let (status, ..) = lexicon(&["list", path]);
    assert_eq!(status, 2, "there is nothing to list");
}

#[test]
fn words_of_a_file_are_known_to_its_examples() {
    let folder = tempdir().expect("a folder");
    let path = folder.path().join("mine.lex");
    let text = "kind place\n  + {The mayor of @} [said] <it was late>.\n  - They drove through @.\nQuellmouth\n";
    fs::write(&path, text).expect("a file");
    let (_, stdout, stderr) = lexicon(&["check", path.to_str().expect("a name")]);
    let total = stdout.lines().last().expect("a table");
    let counts: u32 = total.split_whitespace().skip(1).map(|n| n.parse::<u32>().expect("a number")).sum();
    assert_eq!((counts, stderr.as_str()), (2, ""), "{stdout}");
}

#[test]
fn a_file_that_is_not_there_is_two() {
    let (status, stdout, _) = lexicon(&["check", "none.lex"]);
    assert_eq!(status, 2);
    assert!(stdout.contains("none.lex:0:0: cannot be read"), "{stdout}");
    assert_eq!(lexicon(&["list", "none.lex"]).0, 2);
    assert_eq!(lexicon(&["list", "--kind", "verbs"]).0, 2);
}

/// A device that never ends is not read into memory.
#[cfg(unix)]
#[test]
fn a_file_that_is_too_large_is_two() {
    let (status, stdout, _) = lexicon(&["check", "/dev/zero"]);
    assert_eq!(status, 2);
    assert!(stdout.contains("/dev/zero:0:0: larger than 67108864 bytes"), "{stdout}");
}

const GRIPE: &str =
    "kind reporting-verb\ngripe\n  class evaluate\n  frames that\n  + {The chef} [griped] <that the soup was cold>.\n";

/// As a shell gives them with `--lexicon <(…)`.
#[cfg(unix)]
#[test]
fn a_lexicon_may_come_through_a_pipe() {
    let folder = tempdir().expect("a folder");
    let pipe = folder.path().join("pipe.lex");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.expect("mkfifo runs").success());
    let name = pipe.to_str().expect("a name").to_owned();
    for args in [
        &["lexicon", "check", &name][..],
        &["extract", "--lexicon", &name],
        &["view", "--lexicon", &name],
        &["explain", "--lexicon", &name, "The chef griped that the soup was cold."],
    ] {
        let pipe = pipe.clone();
        let writer = std::thread::spawn(move || fs::write(pipe, GRIPE).expect("someone reads"));
        let output = reportedly().args(args).write_stdin("The chef griped that the soup was cold.").output();
        let output = output.expect("it runs");
        writer.join().expect("it writes");
        assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stdout));
        let shown = String::from_utf8_lossy(&output.stdout);
        assert!(shown.contains("verb-that") || shown.contains("reporting-verb                 1"), "{args:?}: {shown}");
    }
    // In a folder it is not waited for.
    let (status, stdout, _) = lexicon(&["check", folder.path().to_str().expect("a name")]);
    assert_eq!(status, 2);
    assert!(stdout.contains("pipe.lex:0:0: not a file"), "{stdout}");
}

#[test]
fn all_faults_of_all_files_are_told_wherever_a_lexicon_is_used() {
    let folder = tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name).to_str().expect("a name").to_owned();
    let faulty = GRIPE.replace("class evaluate", "class evalaute").replace("frames that", "frames thatt, perp:to");
    fs::write(at("a.lex"), faulty).expect("a file");
    fs::write(at("b.lex"), "kind tilte\nDr\n").expect("a file");
    fs::write(at("c.lex"), b"kind title\nM\xe9\n").expect("a file");
    fs::create_dir(at("empty")).expect("a folder");
    let paths = ["a.lex", "b.lex", "c.lex", "none.lex", "empty"].map(at);
    for command in [&["extract"][..], &["view"], &["explain", "A."], &["eval", "--gold", "corpus"]] {
        let lexicons = paths.iter().flat_map(|path| ["--lexicon", path]);
        let output = reportedly().args(command).args(lexicons).write_stdin("A.").output().expect("it runs");
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{command:?}: {stderr}");
        if command[0] == "eval" {
            continue;
        }
        for told in [
            format!("{}:3:9: unknown class `evalaute`; did you mean `evaluate`?", paths[0]),
            format!("{}:4:10: unknown frame `thatt`; did you mean `that`?", paths[0]),
            format!("{}:4:17: unknown frame `perp:to`; did you mean `prep:to`?", paths[0]),
            format!("{}:1:6: unknown kind `tilte`; did you mean `title`?", paths[1]),
            format!("{}:2:2: not UTF-8", paths[2]),
            format!("{}:0:0: cannot be read", paths[3]),
            format!("{}:0:0: holds no file that ends with `.lex`", paths[4]),
        ] {
            assert!(stderr.contains(&told), "{command:?}: no `{told}` in {stderr}");
        }
    }
}

#[test]
fn entries_are_listed_by_kind_and_counted() {
    let (status, stdout, _) = lexicon(&["list", "--kind", "attributive-phrase"]);
    assert_eq!(status, 0);
    assert!(stdout.contains("attributive-phrase\taccord\taccording to\t"), "{stdout}");
    assert!(stdout.lines().all(|line| line.split('\t').count() == 6), "{stdout}");
    assert!(stdout.lines().all(|line| line.contains(".lex:")), "each entry has its place: {stdout}");
    let (_, titles, _) = lexicon(&["list", "--kind", "title"]);
    assert!(titles.contains("gender female") && titles.contains("role yes"), "{titles}");
    let (_, table, _) = lexicon(&["list", "--kind", "attributive-phrase", "--count"]);
    assert!(table.starts_with("kind") && table.contains(&format!(" {} ", stdout.lines().count())), "{table}");
}

#[test]
fn unknown_cues_and_harmful_entries_are_listed() {
    let folder = tempdir().expect("a folder");
    let text = "Mr Voss had ziggled that it was late. The clerk praised the plan.\n";
    let marks = "T1\tSource 0 7\tMr Voss\nT2\tCue 8 19\thad ziggled\nT3\tContent 20 36\tthat it was late\n\
                 E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n";
    fs::write(folder.path().join("a.txt"), text).expect("a file");
    fs::write(folder.path().join("a.ann"), marks).expect("a file");
    let path = folder.path().to_str().expect("a name");
    let (status, page, stderr) = lexicon(&["coverage", "--gold", path]);
    assert_eq!((status, stderr.as_str()), (0, ""));
    let words = page.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words.contains("covers: 1 of 1 1 ziggled {Mr Voss} [had ziggled] <that it was late>."), "{page}");
    assert!(words.contains("1 1 1 0 praise, verb-object"), "{page}");
    assert_eq!(lexicon(&["coverage", "--gold", "nowhere"]).0, 2);
}
