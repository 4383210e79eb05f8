//! Files, folders, stdin; text and JSON.

use super::{ARTICLE, extract, ids};
use std::fs;
use tempfile::tempdir;

#[test]
fn folders_are_sorted_and_hidden_and_ignored_files_left_out() {
    let folder = tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name);
    fs::create_dir_all(at("b/.git")).expect("a folder");
    for (name, text) in [
        ("c.txt", ARTICLE),
        ("a.txt", ARTICLE),
        ("b/2.jsonl", "{\"text\": \"One.\"}\n\n{\"id\": \"two\", \"text\": \"Two.\"}\n"),
        ("b/1", "A file without an ending."),
        (".hidden.txt", ARTICLE),
        ("b/.git/x.txt", ARTICLE),
        ("b/skipped.txt", ARTICLE),
        (".ignore", "skipped.txt\n"),
    ] {
        fs::write(at(name), text).expect("a file");
    }
    let root = folder.path().to_str().expect("a name");
    let (status, records, _) = extract(["--documents", root], "");
    assert_eq!(status, 0);
    let found: Vec<String> = ids(&records, "document").iter().map(|id| id.replace(root, "")).collect();
    assert_eq!(found, ["/a.txt", "/b/1", "/b/2.jsonl:1", "two", "/c.txt"]);
}

#[test]
fn stdin_is_read_without_a_path_and_for_a_dash() {
    for args in [&["--documents"][..], &["--documents", "-"]] {
        let (status, records, _) = extract(args.iter().copied(), ARTICLE);
        assert_eq!((status, ids(&records, "document")), (0, vec!["stdin"]));
    }
}

#[test]
fn json_lines_carry_their_fields_as_they_are() {
    let lines = "\u{FEFF}{\"id\": 7, \"text\": \"A.\", \"big\": 12345678901234567890123, \"url\": \"u\", \"date\": null}\r\n\
                 \n{\"text\": \"B.\", \"id\": \"\"}\n{\"text\": \"C.\"}";
    let (status, records, _) = extract(["--documents"], lines);
    assert_eq!(status, 0);
    assert_eq!(ids(&records, "document"), ["7", "line-3", "line-4"]);
    assert_eq!(records[0]["url"], "u");
    assert_eq!(records[0]["title"], serde_json::Value::Null);
    assert_eq!(records[0]["meta"]["id"], 7);
    assert!(records[0]["meta"].get("text").is_none());
    assert!(records[2].get("meta").is_none(), "no further fields, no meta");
    let out = super::reportedly().args(["extract", "--documents", "-q"]).write_stdin(lines).output().expect("it runs");
    assert!(String::from_utf8_lossy(&out.stdout).contains("\"big\":12345678901234567890123"));
}

#[test]
fn fields_can_be_named() {
    let line = r#"{"key": "k1", "text": 3, "body": "A."}"#;
    let (status, records, _) = extract(["--documents", "--text-field", "body", "--id-field", "key"], line);
    assert_eq!((status, ids(&records, "document")), (0, vec!["k1"]));
    assert_eq!(records[0]["meta"]["text"], 3);
}

#[test]
fn one_json_document_may_take_many_lines() {
    let (status, records, _) =
        extract(["--documents"], "{\n  \"id\": \"x\",\n  \"tags\": [\n1,\n2],\n  \"text\": \"A.\"\n}\n");
    assert_eq!((status, ids(&records, "document")), (0, vec!["x"]));
    assert_eq!(records[0]["meta"]["tags"], serde_json::json!([1, 2]));
    let (status, records, _) = extract(["--documents"], "[{\"text\": \"A.\"},\n {\"id\": \"b\", \"text\": \"B.\"}]");
    assert_eq!((status, ids(&records, "document")), (0, vec!["line-1", "b"]));
}

#[test]
fn objects_over_many_lines_may_follow_each_other() {
    // As `jq .` writes them, and as people break lines.
    let pretty =
        "{\n  \"id\": \"a\",\n  \"text\": \"A.\"\n}\n{\n  \"text\": 2\n}\n{\"id\": \"c\", \"text\": \"C.\"}{\n}";
    let (status, records, _) = extract(["--documents"], pretty);
    assert_eq!((status, ids(&records, "document")), (1, vec!["a", "c"]));
    assert_eq!(ids(&records, "error"), ["line-2", "line-4"]);
    assert_eq!((&records[1]["line"], &records[3]["line"]), (&5.into(), &8.into()), "{records:?}");
    let broken = "{\"id\": \"a\", \"url\": \"u\",\n \"text\": \"A.\"}";
    assert_eq!(extract(["--documents"], broken).0, 0);
    // A first line that was cut does not take the others with it.
    for cut in ["{\"id\": \"a\",\n", "{\"id\": \"a\", \"te\n", "{\n"] {
        let (status, records, _) = extract(["--documents"], format!("{cut}{{\"id\": \"b\", \"text\": \"B.\"}}\n"));
        assert_eq!(
            (status, ids(&records, "error"), ids(&records, "document")),
            (1, vec!["line-1"], vec!["b"]),
            "{cut}"
        );
        assert_eq!(records[0]["line"], 1);
    }
}

#[test]
fn an_array_gives_what_it_has_and_tells_what_is_wrong() {
    let a = "{\"id\": \"a\", \"text\": \"A.\"}";
    for (array, status, articles, errors) in [
        (format!("[{a},\n{a}]"), 0, 2, vec![]),
        (format!("[{a}]\n[]\n\n[{a}\n]\n{a}\n{a}\n"), 0, 4, vec![]),
        (format!("[{a},\n{{\"text\": \"B\n{a}]"), 1, 1, vec![("line-2", 2), ("stdin", 3)]),
        (format!("[{a},\n{{\"text\" \"B\"}}, {a}]\n"), 1, 2, vec![("line-2", 2)]),
        (
            format!("[{a}, 1, null,\n\"text\", [{a}], {a}]"),
            1,
            2,
            vec![("line-2", 1), ("line-3", 1), ("line-4", 2), ("line-5", 2)],
        ),
        (format!("[{a},\n{a},"), 1, 2, vec![("stdin", 2)]),
        (format!("[\n{a},\n{{\"text\": \"B"), 1, 1, vec![("line-2", 3)]),
        (format!("[{a}]\nbad\n{a}"), 1, 2, vec![("line-2", 2)]),
        (format!("\u{FEFF}\n[{a}]"), 0, 1, vec![]),
    ] {
        let (found, records, _) = extract(["--documents", "--from", "auto"], &*array);
        assert_eq!((found, ids(&records, "document").len()), (status, articles), "{array}: {records:?}");
        let told = records.iter().filter(|record| record["type"] == "error");
        let told: Vec<(&str, u64)> =
            told.map(|r| (r["doc_id"].as_str().expect("a name"), r["line"].as_u64().expect("a line"))).collect();
        assert_eq!(told, errors, "{array}: {records:?}");
    }
}

#[test]
fn a_failure_is_one_line_on_stderr_whatever_its_name_holds() {
    let (status, records, stderr) = extract(["-q"], "{\"id\": \"a\\nb\\u001b[31m\", \"\\r\": 1}\n");
    assert_eq!((status, &records[0]["doc_id"]), (1, &"a\nb\u{1b}[31m".into()), "the record has the name as it is");
    assert_eq!(stderr, "reportedly: a\\nb\\u{1b}[31m: no field `text` (it has: \\r, id) (line 1)\n");
}

#[test]
fn text_that_begins_with_a_bracket_is_text() {
    let (status, records, _) = extract(["--documents"], "[Editor’s note: this is old.]\n\nThe mayor left.");
    assert_eq!((status, ids(&records, "document")), (0, vec!["stdin"]));
    let (status, records, _) = extract(["--documents", "--from", "text"], "{not JSON}");
    assert_eq!((status, ids(&records, "document")), (0, vec!["stdin"]));
}

#[test]
fn an_article_that_fails_leaves_the_others() {
    let lines =
        b"{\"text\": \"A.\"}\n{\"text\": \"B\nnonsense\n{\"text\": \"\xff\0\"}\n{\"id\": \"e\"}\n{\"text\": \"F.\"}\n";
    let (status, records, stderr) = extract(["--documents", "--from", "jsonl"], &lines[..]);
    assert_eq!(status, 1);
    let kinds: Vec<&str> = records.iter().filter_map(|record| record["type"].as_str()).collect();
    assert_eq!(kinds, ["document", "error", "error", "error", "error", "document"]);
    let codes: Vec<&str> = records.iter().filter_map(|record| record["code"].as_str()).collect();
    assert_eq!(codes, ["json", "json", "encoding", "json"]);
    let lines: Vec<u64> = records.iter().filter_map(|record| record["line"].as_u64()).collect();
    assert_eq!(lines, [2, 3, 4, 5]);
    assert_eq!(ids(&records, "error"), ["line-2", "line-3", "line-4", "e"]);
    assert_eq!(stderr.lines().count(), 5, "a line each and the summary: {stderr}");
    assert!(stderr.contains("2 articles, ") && stderr.contains(" 4 failed"), "{stderr}");
}

#[test]
fn the_corpus_is_its_articles() {
    let (status, records, _) = extract(["--documents", "corpus/"], "");
    let articles = fs::read_dir("corpus").expect("the corpus").filter_map(Result::ok);
    let articles = articles.filter(|entry| entry.path().extension().is_some_and(|ending| ending == "txt")).count();
    assert_eq!((status, ids(&records, "document").len()), (0, articles));
    assert!(ids(&records, "document").iter().all(|id| id.ends_with(".txt")));
}
