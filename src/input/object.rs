//! One JSON object to one article.

use super::decode::{DAMAGED, Decoded, decode};
use super::{Article, Failure, Item, Options};
use crate::output::{ErrorCode, Meta};
use serde_json::value::RawValue;

/// How deep values may be nested in the further fields of an article: RFC 8259 §9 leaves the limit to readers, and many of
/// those that get the records end at 128 levels, two of which the record takes.
const MOST_NESTED: usize = 100;

/// The article of the JSON object in `bytes`, which `place` names where it has no id. `encoding` is what the stream was
/// decoded from; the object begins in `line`.
pub fn article(
    mut bytes: Vec<u8>,
    encoding: Option<&'static str>,
    place: String,
    line: usize,
    options: &Options,
) -> Item {
    bytes.truncate(bytes.trim_ascii_end().len());
    let json = decode(bytes).map_err(|message| Failure::encoding(place.clone(), message, Some(line)))?;
    let encoding = json.encoding.or(encoding);
    let (json, is_mended) = mended(json.text);
    let encoding = encoding.or(is_mended.then_some(DAMAGED));
    let failure = |doc_id: String, line: usize, message: String| Failure {
        doc_id,
        code: ErrorCode::Json,
        message,
        line: Some(line),
        whole: false,
    };
    let mut meta: Meta = serde_json::from_str(&json).map_err(|error| {
        let column = Some(error.column()).filter(|&column| column > 0);
        let place_in_line = column.map_or(String::new(), |column| format!(" at column {column}"));
        let line = line + error.line().saturating_sub(1);
        failure(place.clone(), line, format!("{}{place_in_line}", complaint(&error)))
    })?;
    let doc_id = meta.get(&options.id_field).and_then(|value| id(value)).unwrap_or(place);
    let field = &options.text_field;
    let Some(text) = meta.remove(field) else {
        let fields: Vec<&str> = meta.keys().map(String::as_str).take(12).collect();
        let has = if fields.is_empty() { "nothing".to_owned() } else { fields.join(", ") };
        return Err(failure(doc_id, line, format!("no field `{field}` (it has: {has})")));
    };
    let text = serde_json::from_str::<String>(text.get())
        .map_err(|error| failure(doc_id.clone(), line, format!("field `{field}`: {}", complaint(&error))))?;
    if let Some(name) = meta.iter().find_map(|(name, value)| (nesting(value.get()) > MOST_NESTED).then_some(name)) {
        return Err(failure(doc_id, line, format!("field `{name}`: nested more than {MOST_NESTED} deep")));
    }
    for value in meta.values_mut().filter(|value| value.get().contains(['\n', '\r'])) {
        // A record is one line. Inside JSON strings line ends are escaped, so those that are seen are between values.
        *value = RawValue::from_string(value.get().replace(['\n', '\r'], " ")).unwrap_or_default();
    }
    Ok(Article::new(doc_id, Decoded { text, encoding }, Some(meta)))
}

/// How deep the arrays and objects of a value stand in one another.
fn nesting(json: &str) -> usize {
    let (mut depth, mut deepest, mut in_string, mut is_escaped) = (0, 0, false, false);
    for byte in json.bytes() {
        match byte {
            _ if std::mem::take(&mut is_escaped) => {}
            b'\\' => is_escaped = true,
            b'"' => in_string = !in_string,
            b'[' | b'{' if !in_string => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b']' | b'}' if !in_string => depth -= 1,
            _ => {}
        }
    }
    deepest
}

/// Makes U+FFFD of every escape that is half of a surrogate pair (RFC 8259 §8.2 lets them be written, and no text has
/// them); says whether there was one. A half counts as one code point and one UTF-16 unit, and so does what replaces it.
fn mended(json: String) -> (String, bool) {
    let halves = halves(json.as_bytes());
    if halves.is_empty() {
        return (json, false);
    }
    let mut bytes = json.into_bytes();
    for at in halves {
        bytes[at..at + 4].copy_from_slice(b"fffd");
    }
    // Digits took the place of digits, so that nothing is lost here.
    (String::from_utf8_lossy(&bytes).into_owned(), true)
}

/// Where the digits of escaped surrogates stand that have no other half.
fn halves(json: &[u8]) -> Vec<usize> {
    let unit = |at: usize| -> Option<u32> {
        let digits = json.get(at..at + 6)?.strip_prefix(b"\\u")?;
        u32::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
    };
    let (mut found, mut at) = (Vec::new(), 0);
    while let Some(next) = memchr::memchr(b'\\', json.get(at..).unwrap_or_default()) {
        at += next;
        at += match (unit(at), unit(at + 6)) {
            (Some(0xD800..=0xDBFF), Some(0xDC00..=0xDFFF)) => 12,
            (Some(0xD800..=0xDFFF), _) => {
                found.push(at + 2);
                6
            }
            _ => 2,
        };
    }
    found
}

/// An id is a string that is not empty, or a number as it is written.
fn id(value: &RawValue) -> Option<String> {
    let json = value.get();
    match json.as_bytes().first()? {
        b'"' => serde_json::from_str(json).ok().filter(|id: &String| !id.is_empty()),
        b'-' | b'0'..=b'9' => Some(json.to_owned()),
        _ => None,
    }
}

/// What serde_json says, without the place.
fn complaint(error: &serde_json::Error) -> String {
    let message = error.to_string();
    message.split_once(" at line ").map_or(&*message, |(what, _)| what).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_in_strings_nest_nothing() {
        for (json, expected) in [("1", 0), ("[[],{}]", 2), (r#"{"[":"\"[[","a":[1]}"#, 2), (r#""\\""#, 0)] {
            assert_eq!(nesting(json), expected, "{json}");
        }
    }

    #[test]
    fn half_a_pair_becomes_one_character() {
        for (json, expected) in [
            (r"\ud83d", r"\ufffd"),
            (r"\uDEB2x", r"\ufffdx"),
            (r"\ud83d\udeb2", r"\ud83d\udeb2"),
            (r"\udeb2\ud83d", r"\ufffd\ufffd"),
            (r"\ud83d\ud83d\udeb2", r"\ufffd\ud83d\udeb2"),
            (r"\\ud83d", r"\\ud83d"),
            (r"\\\ud83d", r"\\\ufffd"),
            (r"\ud83d\n", r"\ufffd\n"),
            (r"\ud8", r"\ud8"),
            (r"\u+83d\ud83", r"\u+83d\ud83"),
            (r"é\ud83dé", r"é\ufffdé"),
            (r"\", r"\"),
        ] {
            assert_eq!(mended(json.to_owned()), (expected.to_owned(), json != expected), "{json}");
        }
    }
}
