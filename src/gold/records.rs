//! Claims as records have them: what `reportedly extract` writes, also after people have mended it.

use super::{GoldClaim, GoldError};
use crate::output::Unit;
use crate::span::Span;
use serde::Deserialize;
use std::io::BufRead;

/// A claim of a file of records, with what is compared of it.
#[derive(Clone, Debug)]
pub struct RecordedClaim {
    /// The article.
    pub doc_id: String,
    /// 1-based line of the file.
    pub line: usize,
    /// Whether it stands within another claim.
    pub inner: bool,
    /// The construction, where one is named.
    pub rule: Option<String>,
    /// How sure it is, where that is said.
    pub confidence: Option<f32>,
    /// The record as it stands.
    pub record: serde_json::Value,
    unit: Unit,
    source: Vec<[usize; 2]>,
    cue: Vec<[usize; 2]>,
    content: Vec<[usize; 2]>,
}

#[derive(Deserialize)]
struct Line {
    doc_id: String,
    offsets: Option<String>,
    within: Option<serde_json::Value>,
    content: Option<Part>,
    cue: Option<Part>,
    source: Option<Part>,
    rule: Option<String>,
    confidence: Option<f32>,
}

#[derive(Deserialize, Default)]
struct Part {
    spans: Vec<[usize; 2]>,
}

/// Reads the claims of JSON lines; records of other types are passed over. `name` is what faults call the stream.
///
/// # Errors
///
/// The first line that is no record.
pub fn read_records(lines: impl BufRead, name: &str) -> Result<Vec<RecordedClaim>, GoldError> {
    let mut out = Vec::new();
    for (number, line) in (1..).zip(lines.lines()) {
        let fault = |message: String| GoldError { path: name.to_owned(), line: Some(number), message };
        let line = line.map_err(|error| fault(format!("cannot be read: {error}")))?;
        if line.trim().is_empty() {
            continue;
        }
        let json: serde_json::Value =
            serde_json::from_str(&line).map_err(|error| fault(format!("is no JSON: {error}")))?;
        if json.get("type").is_some_and(|kind| kind != "claim") {
            continue;
        }
        let record: Line = Line::deserialize(&json).map_err(|error| fault(format!("is no claim record: {error}")))?;
        let unit = match record.offsets.as_deref() {
            None => Unit::Chars,
            Some(name) => Unit::from_name(name).ok_or_else(|| fault(format!("offsets in `{name}` are not known")))?,
        };
        let spans = |part: Option<Part>| part.unwrap_or_default().spans;
        out.push(RecordedClaim {
            doc_id: record.doc_id,
            line: number,
            inner: record.within.is_some_and(|outer| !outer.is_null()),
            rule: record.rule,
            confidence: record.confidence,
            record: json,
            unit,
            source: spans(record.source),
            cue: spans(record.cue),
            content: spans(record.content),
        });
    }
    Ok(out)
}

/// The claims with their places in `text`, which all of them are about, in bytes.
///
/// # Errors
///
/// The first claim with a place outside of the text; `name` is what faults call the file.
pub fn place(claims: &[&RecordedClaim], text: &str, name: &str) -> Result<Vec<GoldClaim>, GoldError> {
    let mut known: [Option<Vec<usize>>; 3] = Default::default();
    let place = |claim: &&RecordedClaim| {
        let borders = known[claim.unit as usize].get_or_insert_with(|| borders(text, claim.unit));
        let span = |&[start, end]: &[usize; 2]| {
            let at = |offset: usize| borders.get(offset).copied().filter(|&byte| text.is_char_boundary(byte));
            Some(Span::new(at(start)?, at(end)?)).filter(|span| span.start <= span.end)
        };
        let spans = |spans: &[[usize; 2]]| spans.iter().map(span).collect::<Option<Vec<_>>>();
        let part = |part: &[[usize; 2]]| {
            spans(part).ok_or_else(|| GoldError {
                path: name.to_owned(),
                line: Some(claim.line),
                message: format!(
                    "the offsets {part:?} are not of this text of `{}`, which has {} {}",
                    claim.doc_id.escape_debug(),
                    borders.len() - 1,
                    claim.unit.name()
                ),
            })
        };
        Ok(GoldClaim { source: part(&claim.source)?, cue: part(&claim.cue)?, content: part(&claim.content)? })
    };
    claims.iter().map(place).collect()
}

/// The byte at which each unit of a text begins, and its length. The second half of a UTF-16 pair begins at its first.
fn borders(text: &str, unit: Unit) -> Vec<usize> {
    let starts = text.char_indices();
    let mut out: Vec<usize> = match unit {
        Unit::Bytes => (0..text.len()).collect(),
        Unit::Chars => starts.map(|(at, _)| at).collect(),
        Unit::Utf16 => starts.flat_map(|(at, c)| std::iter::repeat_n(at, c.len_utf16())).collect(),
    };
    out.push(text.len());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_found_in_every_unit() {
        let text = "🚲 Zü said it is late.";
        for (unit, start) in [("chars", 2), ("bytes", 5), ("utf16", 3)] {
            let length = if unit == "bytes" { 3 } else { 2 };
            let line = format!(
                r#"{{"doc_id":"a","offsets":"{unit}","source":{{"spans":[[{start},{}]]}},"cue":null,"content":{{"spans":[]}}}}"#,
                start + length
            );
            let records = read_records(line.as_bytes(), "a.jsonl").expect("a record");
            let claims = place(&[&records[0]], text, "a.jsonl").expect("places");
            assert_eq!(&text[claims[0].source[0]], "Zü", "{unit}");
            let fault = place(&[&records[0]], "🚲", "a.jsonl").expect_err("too far");
            assert!(fault.to_string().starts_with("a.jsonl:1: the offsets"), "{fault}");
        }
    }

    #[test]
    fn other_records_are_passed_over_and_faults_have_their_line() {
        let lines = "{\"type\":\"document\",\"doc_id\":\"a\"}\n\n{\"type\":\"claim\"}\n";
        let fault = read_records(lines.as_bytes(), "a.jsonl").expect_err("no doc_id");
        assert!(fault.to_string().starts_with("a.jsonl:3: is no claim record: missing field `doc_id`"), "{fault}");
    }
}
