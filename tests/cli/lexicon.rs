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

#[test]
fn entries_are_listed_by_kind_and_counted() {
    let (status, stdout, _) = lexicon(&["list", "--kind", "attributive-phrase"]);
    assert_eq!(status, 0);
    assert!(stdout.contains("attributive-phrase\taccord\taccording to\t"), "{stdout}");
    assert!(stdout.lines().all(|line| line.split('\t').count() == 6), "{stdout}");
    assert!(stdout.lines().all(|line| line.contains("phrases.lex:")), "each entry has its place: {stdout}");
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
