//! The program as its users meet it: what goes in, what comes out, and with which status it ends.

mod bytes;
mod eval;
mod explain;
mod files;
mod input;
mod interrupt;
mod lexicon;
mod output;
mod resume;
mod status;
mod streaming;
mod view;

use assert_cmd::Command;
use serde_json::Value;

/// Says something in every construction that is likely to stay, with an emoji and line ends of Windows before it.
const ARTICLE: &str = "🚲 Ferry plan stalls\r\n\r\nThe ferry is late, Mayor Ines Calloway said on Tuesday.\r\n\r\n\
                       “We will wait — 🙂 for a year,” said council aide Mara Voss. She denied the report.\r\n";

fn reportedly() -> Command {
    Command::cargo_bin("reportedly").expect("the program is built")
}

/// Runs `reportedly extract ARGS` with `stdin`; gives status, records and stderr. Every line must be a record.
fn extract<'a>(args: impl IntoIterator<Item = &'a str>, stdin: impl Into<Vec<u8>>) -> (i32, Vec<Value>, String) {
    let output = reportedly().arg("extract").args(args).write_stdin(stdin).output().expect("it runs");
    let text = String::from_utf8(output.stdout).expect("records are UTF-8");
    assert!(text.is_empty() || text.ends_with('\n'), "the last line is whole");
    let records = text.lines().map(|line| serde_json::from_str(line).expect("a line is JSON")).collect();
    (output.status.code().expect("it ends by itself"), records, String::from_utf8_lossy(&output.stderr).into_owned())
}

/// `doc_id` of each record of `kind`, in order.
fn ids<'a>(records: &'a [Value], kind: &str) -> Vec<&'a str> {
    records.iter().filter(|r| r["type"] == kind).map(|r| r["doc_id"].as_str().expect("a name")).collect()
}

/// All `(text, spans)` that a record holds, however deep.
fn places(record: &Value) -> Vec<(&str, &Vec<Value>)> {
    let mut found = Vec::new();
    let mut open = vec![record];
    while let Some(value) = open.pop() {
        if let (Some(text), Some(spans)) = (value["text"].as_str(), value["spans"].as_array()) {
            found.push((text, spans));
        }
        match value {
            Value::Object(fields) => open.extend(fields.values()),
            Value::Array(values) => open.extend(values),
            _ => {}
        }
    }
    found
}
