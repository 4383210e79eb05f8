//! `eval`: figures against gold in each of its forms, and the causes of mistakes.

use super::reportedly;
use std::fs;
use std::path::Path;
use tempfile::{TempDir, tempdir};

const TEXT: &str =
    "The mayor said the bridge was safe.\n\nMr Voss ziggled that it was late. The clerk praised the plan.\n";

/// A folder in the brat format in which Voss's claim is marked, with a verb that nobody knows, and the clerk's is not.
fn folder() -> TempDir {
    let folder = tempdir().expect("a folder");
    let place = |kind: &str, words: &str| {
        let at = TEXT.find(words).expect("there");
        format!("{kind} {at} {}\t{words}", at + words.len())
    };
    let marks = [
        ("T1", place("Source", "The mayor")),
        ("T2", place("Cue", "said")),
        ("T3", place("Content", "the bridge was safe")),
        ("T4", place("Source", "Mr Voss")),
        ("T5", place("Cue", "ziggled")),
        ("T6", place("Content", "that it was late")),
        ("E1", "Attribution:T2 Source:T1 Cue:T2 Content:T3".to_owned()),
        ("E2", "Attribution:T5 Source:T4 Cue:T5 Content:T6".to_owned()),
    ];
    let lines: String = marks.iter().map(|(id, mark)| format!("{id}\t{mark}\n")).collect();
    for (name, file) in [("text/bridge.txt", TEXT), ("attributions/bridge_a.ann", &lines)] {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, file).expect("a file");
    }
    folder
}

/// Runs `reportedly eval ARGS` in a folder; gives status, stdout and stderr.
fn eval(folder: &Path, args: &[&str]) -> (i32, String, String) {
    let output = reportedly().current_dir(folder).arg("eval").args(args).output().expect("it runs");
    let text = |bytes| String::from_utf8(bytes).expect("it is UTF-8");
    (output.status.code().expect("it ends by itself"), text(output.stdout), text(output.stderr))
}

/// Gold and found claims, and recall by the relation, of the row `all`.
fn all(page: &str) -> (usize, usize, f64) {
    let row: Vec<&str> =
        page.lines().find(|line| line.starts_with("all ")).expect("a row").split_whitespace().collect();
    let count = |i: usize| row[i].parse::<usize>().expect("a number");
    (count(1), count(2), row[row.len() - 5].parse().expect("a number"))
}

#[test]
fn articles_are_extracted_or_claims_are_read_with_the_same_figures() {
    let folder = folder();
    let (status, page, _) = eval(folder.path(), &["--gold", "."]);
    assert_eq!((status, all(&page)), (0, (2, 2, 50.0)), "{page}");
    assert!(page.contains("share right"), "{page}");
    let claims =
        reportedly().current_dir(&folder).args(["extract", "text", "-o", "claims.jsonl"]).output().expect("it runs");
    assert!(claims.status.success());
    let (status, read, stderr) = eval(folder.path(), &["--gold", ".", "claims.jsonl"]);
    assert_eq!((status, stderr.as_str()), (0, ""));
    assert_eq!(all(&read), all(&page));
    let (_, itself, _) = eval(folder.path(), &["--gold", "claims.jsonl"]);
    assert_eq!(all(&itself), (2, 2, 100.0), "claims are found again where their doc_ids are paths: {itself}");
    let agreed = itself.lines().find(|line| line.starts_with("cue class")).expect("fields are compared");
    assert_eq!(agreed.split_whitespace().skip(2).collect::<Vec<_>>(), ["2", "100.0%"], "{itself}");
    assert!(!page.contains("cue class"), "a brat folder has no such fields");
    let (_, named, _) = eval(folder.path(), &["--gold", "claims.jsonl", "claims.jsonl", "--articles", "text"]);
    assert_eq!(all(&named), (2, 2, 100.0), "{named}");
}

#[test]
fn mistakes_have_their_cause_and_are_shown_in_brackets() {
    let folder = folder();
    let (_, page, _) = eval(folder.path(), &["--gold", ".", "--errors"]);
    assert!(page.contains("    1  no-entry: "), "{page}");
    assert!(page.contains("gold   {Mr Voss} [ziggled] <that it was late>. The clerk praised the plan."), "{page}");
    assert!(page.contains("    1  false-claim: "), "{page}");
    assert!(page.contains("found  Mr Voss ziggled that it was late. {The clerk} [praised] <the plan>."), "{page}");
    assert!(!page.contains('\u{1b}'), "no colours in a pipe");
    let (_, page, _) =
        eval(folder.path(), &["--gold", ".", "--errors=0", "--cause", "false-claim", "--rule", "verb-object"]);
    assert!(page.contains("verb-object") && !page.contains("no-entry") && !page.contains("praised"), "{page}");
}

#[test]
fn what_cannot_be_compared_is_said() {
    let folder = folder();
    let path = folder.path();
    fs::write(path.join("far.jsonl"), "{\"doc_id\":\"bridge\",\"content\":{\"spans\":[[5,5000]]}}\n").expect("a file");
    let (status, _, stderr) = eval(path, &["--gold", ".", "far.jsonl"]);
    assert_eq!(status, 2);
    assert!(stderr.contains("far.jsonl:1: the offsets [[5, 5000]] are not of this text of `bridge`"), "{stderr}");
    let other = "{\"doc_id\":\"fer\\n\\u001b[31mry\",\"content\":{\"spans\":[[0,1]]}}\n";
    fs::write(path.join("other.jsonl"), other.repeat(2)).expect("a file");
    let (status, page, stderr) = eval(path, &["--gold", ".", "other.jsonl"]);
    assert_eq!((status, all(&page)), (0, (2, 0, 0.0)));
    assert!(stderr.contains(": 1 articles of other.jsonl have no gold, such as `fer\\n\\u{1b}[31mry`\n"), "{stderr}");
    let (status, _, stderr) = eval(path, &["--gold", "other.jsonl"]);
    assert_eq!(status, 2);
    assert!(stderr.contains("--articles"), "{stderr}");
    assert_eq!(eval(path, &["--gold", ".", "text"]).0, 2, "a folder is no file of claims");
    assert_eq!(eval(path, &["--gold", ".", "--cause", "no-entry"]).0, 2, "a filter without a list");
}

#[test]
fn gold_with_faults_is_refused_with_its_line() {
    let folder = folder();
    let path = folder.path();
    let marks = fs::read_to_string(path.join("attributions/bridge_a.ann")).expect("the marks");
    let (_, expected, _) = eval(path, &["--gold", "."]);
    for same in
        [format!("\u{FEFF}{marks}"), marks.replace('\n', "\r\n"), format!("{marks}\n#1\tAnnotatorNotes T1\tnone\n")]
    {
        fs::write(path.join("attributions/bridge_a.ann"), same).expect("a file");
        assert_eq!(eval(path, &["--gold", "."]), (0, expected.clone(), String::new()));
    }
    for (faulty, told) in [
        ("T1\tSource 9 0\tThe\n", ":1: `Source 9 0\tThe` has no offsets within"),
        ("T1\tSource 0 9\tThe mayor\nT2\tCue 0 999999999999999999999\tThe\n", ":2: "),
        ("T1\tSource 1 10\tThe mayor\n", ":1: `The mayor` does not stand there, but `he mayor `"),
        ("T1\tContent 0 9\tThe mayor\nE1\tAttribution\n", ":2: `Attribution` is no ROLE:ID"),
    ] {
        fs::write(path.join("attributions/bridge_a.ann"), faulty).expect("a file");
        let (status, page, stderr) = eval(path, &["--gold", "."]);
        assert_eq!((status, page.as_str()), (2, ""), "{faulty:?}");
        assert!(stderr.contains(&format!("bridge_a.ann{told}")), "{faulty:?}: {stderr}");
    }
    for (faulty, told) in [
        ("", "holds no claim"),
        ("{\"type\":\"error\",\"doc_id\":\"a\"}\n", "holds no claim"),
        (
            "\n{\"doc_id\":\"text/bridge.txt\",\"content\":{\"spans\":[[5,2]]}}\n",
            ":2: the offsets [[5, 2]] are not of this text",
        ),
        (
            "{\"doc_id\":\"text/bridge.txt\",\"offsets\":\"words\",\"content\":{\"spans\":[]}}\n",
            ":1: offsets in `words`",
        ),
        ("{\"doc_id\":\"nowhere.txt\",\"content\":{\"spans\":[[0,2]]}}\n", "nowhere.txt: "),
        ("[1]\n", ":1: is no claim record"),
        ("{\n", ":1: is no JSON"),
    ] {
        fs::write(path.join("gold.jsonl"), faulty).expect("a file");
        let (status, page, stderr) = eval(path, &["--gold", "gold.jsonl"]);
        assert_eq!((status, page.as_str()), (2, ""), "{faulty:?}");
        assert!(stderr.contains(told), "{faulty:?}: {stderr}");
    }
}

#[test]
fn what_was_found_elsewhere_takes_no_lexicon() {
    let folder = folder();
    let (status, page, stderr) = eval(folder.path(), &["--gold", ".", "found.jsonl", "--lexicon", "own.lex"]);
    assert_eq!((status, page.as_str()), (2, ""));
    assert!(stderr.contains("cannot be used with"), "{stderr}");
}
