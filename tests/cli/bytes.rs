//! Bytes of all sorts, as articles and as JSON: each gives its records or its error, and the next article follows.

use super::{ARTICLE, extract, ids, places, reportedly};
use serde_json::{Value, json};
use std::fs;
use std::time::{Duration, Instant};
use tempfile::tempdir;

/// Two sentences that hold a claim each, with what other encodings write otherwise.
const TEXT: &str = "The café is late, Mara Voss said.\r\n\r\n“We will wait,” she said.\n";

/// Records of one file that holds `bytes`.
fn file(name: &str, bytes: &[u8]) -> (i32, Vec<Value>) {
    let folder = tempdir().expect("a folder");
    let path = folder.path().join(name);
    fs::write(&path, bytes).expect("a file");
    let (status, records, _) = extract(["--documents", path.to_str().expect("a name")], "");
    (status, records)
}

/// The claims of `records`: what they say, and where that stands.
fn said(records: &[Value]) -> Vec<(String, Value)> {
    let claims = records.iter().filter(|record| record["type"] == "claim");
    claims.flat_map(places).map(|(text, spans)| (text.to_owned(), json!(spans))).collect()
}

fn utf16(text: &str, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
    format!("\u{FEFF}{text}").encode_utf16().flat_map(unit).collect()
}

#[test]
fn other_encodings_give_the_same_claims_and_say_what_they_were() {
    let (_, expected) = file("a.txt", TEXT.as_bytes());
    assert!(said(&expected).len() >= 6, "two claims with content, cue and source");
    assert!(expected.iter().all(|record| record.get("meta").is_none()));
    let cp1252 = TEXT.chars().map(|c| match c {
        '“' => 0x93,
        '”' => 0x94,
        c => c as u8,
    });
    for (encoding, bytes) in [
        ("windows-1252", cp1252.collect()),
        ("UTF-16LE", utf16(TEXT, u16::to_le_bytes)),
        ("UTF-16BE", utf16(TEXT, u16::to_be_bytes)),
    ] {
        for name in ["a.txt", "without-an-ending"] {
            let (status, records) = file(name, &bytes);
            assert_eq!(status, 0, "{encoding}");
            assert_eq!(said(&records), said(&expected), "{encoding}");
            assert!(records.iter().all(|record| record["meta"] == json!({"encoding": encoding})), "{encoding}");
        }
    }
}

#[test]
fn a_byte_order_mark_of_utf8_is_a_character_of_the_text() {
    let (_, without) = file("a.txt", TEXT.as_bytes());
    let (status, with) = file("a.txt", format!("\u{FEFF}{TEXT}").as_bytes());
    assert_eq!(status, 0);
    let starts = |records: &[Value]| -> Vec<u64> {
        said(records).iter().map(|(_, spans)| spans[0][0].as_u64().expect("an offset")).collect()
    };
    assert_eq!(starts(&with), starts(&without).iter().map(|start| start + 1).collect::<Vec<_>>());
}

#[test]
fn utf8_that_was_cut_is_not_taken_for_another_encoding() {
    let text = TEXT.replace("late", "“lâte”");
    let cut = text.find("“We").expect("it stands there") + 1;
    let (status, records) = file("a.txt", &text.as_bytes()[..cut]);
    assert_eq!((status, &records[0]["meta"]["encoding"]), (0, &"UTF-8 (damaged)".into()));
    assert!(said(&records).iter().any(|(text, _)| text == "The café is “lâte”"), "{records:?}");
}

#[test]
fn json_may_be_in_other_encodings_too() {
    let lines = format!("{}\n{}\n", json!({"id": "a", "text": TEXT}), json!({"id": "b", "text": TEXT, "encoding": 7}));
    let (_, expected) = file("a.jsonl", lines.as_bytes());
    for name in ["a.jsonl", "a"] {
        let (status, records) = file(name, &utf16(&lines, u16::to_le_bytes));
        assert_eq!((status, said(&records)), (0, said(&expected)));
        assert_eq!(records[0]["meta"], json!({"id": "a", "encoding": "UTF-16LE"}));
        let last = records.last().expect("a record");
        assert_eq!(last["meta"], json!({"id": "b", "encoding": 7, "_encoding": "UTF-16LE"}), "a field stays as it is");
    }
    let (status, records, _) = extract(["--documents", "--from", "jsonl"], &b"{\"text\": \"Caf\xe9.\"}\n"[..]);
    assert_eq!((status, &records[0]["meta"]["encoding"]), (0, &"windows-1252".into()));
}

#[test]
fn what_is_no_text_is_an_error() {
    for bytes in [&b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xd8"[..], b"\x7fELF\0\0\0\0", b"T\0h\0e\0 \0m\0a\0y\0o\0r\0"] {
        let (status, records) = file("a.txt", bytes);
        assert_eq!((status, records.len()), (1, 1), "{bytes:?}");
        assert_eq!((&records[0]["type"], &records[0]["code"]), (&"error".into(), &"encoding".into()), "{bytes:?}");
    }
}

#[test]
fn odd_characters_are_text() {
    for odd in ["\0", "\u{1}\u{7}\u{1b}[31m", "e\u{301}\u{301}", "\u{202E}\u{202C}", "👩‍👩‍👧🏽", "\r", "\u{85}\u{2028}"]
    {
        let text = format!("{odd}\n\n{ARTICLE}");
        let (status, records) = file("a.txt", text.as_bytes());
        let (_, plain) = file("a.txt", ARTICLE.as_bytes());
        assert_eq!(status, 0, "{odd:?}");
        let words = |records: &[Value]| said(records).into_iter().map(|(text, _)| text).collect::<Vec<_>>();
        assert!(words(&records) == words(&plain), "{odd:?} changes the claims below it");
    }
}

#[test]
fn nothing_is_an_article_without_claims() {
    for nothing in ["", " ", "\n\n\r\n\t", "\u{FEFF}"] {
        let (status, records) = file("a.txt", nothing.as_bytes());
        assert_eq!((status, records.len()), (0, 1), "{nothing:?}");
        assert_eq!(records[0]["type"], "document");
        let (status, records, _) = extract(["--documents", "--from", "text"], nothing);
        assert_eq!((status, ids(&records, "document")), (0, vec!["stdin"]), "{nothing:?}");
        assert_eq!(extract(["--from", "jsonl"], nothing).0, 0, "no lines, no articles");
    }
}

#[test]
fn odd_json_is_told_of_by_its_line_and_the_rest_is_done() {
    let lines = [
        (r#"{"id": "lone", "text": "\ud83d"}"#, ""),
        (r#"{"id": "swapped", "text": "\udeb2\ud83d"}"#, ""),
        (r#"{"id": "\ud83d", "text": "A.", "\udeb2": "\ud83d"}"#, ""),
        (r#"{"id": "pair", "text": "\ud83d\udeb2 A."}"#, ""),
        (r#"{"id": "huge", "text": "A.", "n": 1e300, "m": -123456789012345678901234567890.5}"#, ""),
        (r#"{"id": 123456789012345678901234567890, "text": "A."}"#, ""),
        (r#"{"id": "null", "text": null}"#, "json"),
        (r#"{"id": "number", "text": 1}"#, "json"),
        (r#"{"id": "missing"}"#, "json"),
        (r#"{"id": "raw", "text": "tab	tab"}"#, "json"),
        (r#"["text"]"#, "json"),
        (r#""text""#, "json"),
        ("{\"text\": \"A.\"}}", "json"),
        (&"[".repeat(100_000), "json"),
        (&"{\"a\":".repeat(50_000), "json"),
        (r#"{"id": "same", "text": "A."}"#, ""),
        (r#"{"id": "same", "text": "A."}"#, ""),
        (r#"{"id": "twice", "text": "A.", "text": "B."}"#, ""),
        (r#"{"text": "\u0000\u001f\\\"\/"}"#, ""),
    ];
    let stream: String = lines.iter().map(|(line, _)| format!("{line}\r\n")).collect();
    let (status, records, stderr) = extract(["--documents", "--from", "jsonl"], stream);
    assert_eq!((status, records.len()), (1, lines.len()));
    for (number, ((line, code), record)) in (1..).zip(lines.iter().zip(&records)) {
        let start = &line[..line.len().min(60)];
        match *code {
            "" => assert_eq!(record["type"], "document", "{start}: {record}"),
            code => {
                assert_eq!((&record["code"], &record["line"]), (&code.into(), &number.into()), "{start}");
                assert!(stderr.contains(record["message"].as_str().expect("words")), "{start}: {stderr}");
            }
        }
    }
}

/// As Python and JavaScript have them, half a surrogate pair is one unit of text; what takes its place is one, too.
#[test]
fn half_a_character_becomes_one_and_the_record_says_so() {
    let line = r#"{"id": "h", "by": "\udeb2", "text": "Ferry \ud83d news.\n\nThe ferry is late, Mara Voss said."}"#;
    let whole = line.replace(r"\ud83d", "x").replace(r"\udeb2", "y");
    for unit in ["chars", "utf16"] {
        let (status, records, _) = extract(["--documents", "--offsets", unit], line);
        assert_eq!(status, 0);
        let meta = json!({"id": "h", "by": "\u{FFFD}", "encoding": "UTF-8 (damaged)"});
        assert!(records.iter().all(|record| record["meta"] == meta), "{records:?}");
        let (_, expected, _) = extract(["--documents", "--offsets", unit], &*whole);
        assert!(expected[0]["meta"].get("encoding").is_none());
        assert_eq!(said(&records), said(&expected), "{unit}");
    }
}

#[test]
fn numbers_that_few_can_read_are_passed_on_as_they_are() {
    let odd = "\"x\":[-0.0e-0,1e999999]";
    let line = format!("{{\"text\":\"A.\",{odd}}}");
    let out = reportedly().args(["extract", "--documents", "-q"]).write_stdin(line).output().expect("it runs");
    assert!(String::from_utf8(out.stdout).expect("UTF-8").contains(&format!("\"meta\":{{{odd}}}")));
}

/// A reader of the records might end with its stack.
#[test]
fn fields_that_are_nested_too_deep_are_an_error() {
    let nested = |depth: usize| format!("{{\"a\":{}1{}}}", "[".repeat(depth - 1), "]".repeat(depth - 1));
    let line = |depth: usize| format!("{{\"text\":\"A.\",\"x\":\"[[\",\"page\":{}}}\n", nested(depth));
    let lines = [100, 101, 1_000_000, 1].map(line).concat();
    let (status, records, _) = extract(["--documents"], lines);
    let kinds: Vec<_> = records.iter().map(|record| record["code"].as_str()).collect();
    assert_eq!((status, kinds), (1, vec![None, Some("json"), Some("json"), None]));
    assert_eq!(records[2]["message"], "field `page`: nested more than 100 deep");
}

#[test]
fn an_article_that_is_too_large_is_an_error_and_the_others_are_done() {
    let large = "a ".repeat(500);
    let lines =
        format!("{{\"text\": \"A.\"}}\n{{\"text\": \"{large}\"}}\n{{\"text\": \"C.\"}}\n{{\"text\": \"{large}\"}}");
    let (status, records, _) = extract(["--documents", "--from", "jsonl", "--max-bytes", "900"], &*lines);
    assert_eq!((status, ids(&records, "document")), (1, vec!["line-1", "line-3"]));
    assert_eq!(ids(&records, "error"), ["line-2", "line-4"]);
    assert_eq!((&records[1]["code"], &records[1]["line"]), (&"too-large".into(), &2.into()));
    for (most, status) in [("999", 1), ("1000", 0)] {
        assert_eq!(extract(["--from", "text", "--max-bytes", most], &*large).0, status, "{most} of 1000");
        let line = format!("{{\"text\":\"{}\"}}", "a".repeat(989));
        for end in ["\n", "\r\n"] {
            let lines = format!("{line}{end}{line}");
            assert_eq!(extract(["--from", "jsonl", "--max-bytes", most], lines).0, status, "{most} before {end:?}");
        }
    }
    // Of an array each article has the limit, and so has an object over many lines; lines behind what looks like one have not.
    let [a, c] = ["A.", "C."].map(|text| format!("{{\n\"text\": \"{text}\"}}"));
    let l = format!("{{\"text\":\n\"{large}\"}}");
    for array in [format!("[\n{a},\n{l},{c}]"), format!("[{a}]\n[{l},{c}] [{a}]"), format!("{a}{l}{c}")] {
        let (status, records, _) = extract(["--documents", "--max-bytes", "900"], array.clone());
        let (errors, documents) = (ids(&records, "error"), ids(&records, "document"));
        assert_eq!((status, errors.len()), (1, 1), "{array}: {records:?}");
        assert!(documents.len() >= 2 && records.iter().any(|record| record["code"] == "too-large"), "{records:?}");
    }
    let (status, records, _) =
        extract(["--documents", "--max-bytes", "900"], format!("{{\n\"text\":\n\"{large}\"\n}}"));
    assert_eq!((status, records.len(), &records[0]["code"]), (1, 1, &"too-large".into()));
    let lines = format!("{{\n{}", "{\"text\": \"A.\"}\n".repeat(100));
    let (status, records, _) = extract(["--documents", "--from", "auto", "--max-bytes", "900"], lines);
    assert_eq!((status, ids(&records, "error"), ids(&records, "document").len()), (1, vec!["line-1"], 100));
    assert_eq!(extract(["--max-bytes", "0"], "").0, 2);
}

/// Each claim takes them along: ten thousand claims with ten megabytes would be as many as no disk holds.
#[test]
fn further_fields_that_are_too_much_for_the_claims_are_an_error() {
    let text = "Lind said it was late. ".repeat(2_000);
    let lines = [1_000_000, 1_000].map(|length| json!({"text": text, "page": "x".repeat(length)}).to_string());
    let (status, records, _) = extract(["--documents", "-j2"], lines.join("\n"));
    assert_eq!((status, ids(&records, "error"), ids(&records, "document")), (1, vec!["line-1"], vec!["line-2"]));
    assert_eq!(records[0]["code"], "too-large");
    assert!(records[0]["message"].as_str().expect("words").contains("further fields"), "{}", records[0]);
}

#[test]
fn a_line_of_a_hundred_megabytes_is_refused_in_no_time() {
    let folder = tempdir().expect("a folder");
    let path = folder.path().join("long.txt");
    fs::File::create(&path).and_then(|file| file.set_len(100 << 20)).expect("a file");
    let begin = Instant::now();
    for args in [&["--from", "text"][..], &["--from", "jsonl"]] {
        let (status, records, _) = extract(args.iter().copied().chain([path.to_str().expect("a name")]), "");
        assert_eq!((status, &records[0]["code"]), (1, &"too-large".into()));
    }
    assert!(begin.elapsed() < Duration::from_secs(60));
}
