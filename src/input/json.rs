//! Articles as JSON: an object a line, or one document that is an object or an array of objects.

use super::decode::decode;
use super::{Article, Failure, Item, Options};
use crate::output::{ErrorCode, Meta};
use serde_json::value::RawValue;
use std::io::{self, BufRead, BufReader, Read};

/// Reads the articles of one JSON stream.
pub struct JsonReader {
    input: BufReader<Box<dyn Read + Send>>,
    /// The file, or none for standard input.
    path: Option<String>,
    options: Options,
    /// The line last read, 1-based.
    line: usize,
    /// Articles of a document that is an array, not yet given out, and how many were.
    array: std::vec::IntoIter<Box<RawValue>>,
    given: usize,
    /// Whether the stream may still turn out to be one document over many lines.
    undecided: bool,
    done: bool,
}

impl JsonReader {
    /// Reads `input`, the file `path` or standard input. With `documents` it may be one document over many lines, too.
    pub fn new(
        input: BufReader<Box<dyn Read + Send>>,
        path: Option<String>,
        options: Options,
        documents: bool,
    ) -> JsonReader {
        let array = Vec::new().into_iter();
        JsonReader { input, path, options, line: 0, array, given: 0, undecided: documents, done: false }
    }

    /// Reads one line into `line` with its end; nothing at the end of the stream.
    fn read_line(&mut self, line: &mut Vec<u8>) -> io::Result<bool> {
        let length = self.input.read_until(b'\n', line)?;
        self.line += usize::from(length > 0);
        Ok(length > 0)
    }

    /// Where an article without an id stands: `FILE:N`, or `line-N` of standard input.
    fn place(&self, number: usize) -> String {
        match &self.path {
            Some(path) => format!("{path}:{number}"),
            None => format!("line-{number}"),
        }
    }

    fn io(&mut self, error: &io::Error) -> Failure {
        self.done = true;
        let doc_id = self.path.clone().unwrap_or_else(|| "stdin".to_owned());
        Failure::io(doc_id, error, self.line == 0 && self.given == 0)
    }

    /// Reads the rest of the stream, which began with `start`, as one document; says whether it is one.
    fn document(&mut self, start: &str) -> io::Result<bool> {
        let mut rest = Vec::new();
        self.input.read_to_end(&mut rest)?;
        let whole = [start.as_bytes(), &rest].concat();
        let parsed = match start.trim_start().starts_with('[') {
            true => serde_json::from_slice::<Vec<Box<RawValue>>>(&whole),
            false => serde_json::from_slice::<Box<RawValue>>(&whole).map(|object| vec![object]),
        };
        let is_document = parsed.is_ok();
        match parsed {
            Ok(articles) => self.array = articles.into_iter(),
            // Lines after all: what was read ahead is read again.
            Err(_) => self.input = BufReader::new(Box::new(io::Cursor::new(rest))),
        }
        Ok(is_document)
    }

    fn next_of_array(&mut self) -> Option<Item> {
        let object = self.array.next()?;
        self.given += 1;
        Some(article(object.get(), self.place(self.given), None, &self.options))
    }

    /// Whether the next article can be had without waiting for the other end of a pipe.
    pub fn is_ready(&self) -> bool {
        self.array.len() > 0 || memchr::memchr(b'\n', self.input.buffer()).is_some()
    }
}

impl Iterator for JsonReader {
    type Item = Item;

    fn next(&mut self) -> Option<Item> {
        if self.array.len() > 0 {
            return self.next_of_array();
        }
        while !self.done {
            let mut bytes = Vec::new();
            match self.read_line(&mut bytes) {
                Ok(true) => {}
                Ok(false) => break,
                Err(error) => return Some(Err(self.io(&error))),
            }
            if self.line == 1 && bytes.starts_with("\u{FEFF}".as_bytes()) {
                bytes.drain(..3);
            }
            if bytes.trim_ascii().is_empty() {
                continue;
            }
            let place = self.place(self.line);
            let text = match decode(bytes, &place, Some(self.line)) {
                Ok(text) => text,
                Err(failure) => return Some(Err(failure)),
            };
            if std::mem::take(&mut self.undecided) && spans_lines(&text) {
                match self.document(&text) {
                    Ok(true) => return self.next_of_array(),
                    Ok(false) => {}
                    Err(error) => return Some(Err(self.io(&error))),
                }
            }
            return Some(article(&text, place, Some(self.line), &self.options));
        }
        None
    }
}

/// Whether the first line of a stream is an array, or an object that goes on below it.
fn spans_lines(line: &str) -> bool {
    line.trim_start().starts_with('[')
        || serde_json::from_str::<&RawValue>(line).is_err_and(|error| error.is_eof() && !line.contains('"'))
}

/// The article of one JSON object; `place` names it where it has no id.
fn article(json: &str, place: String, line: Option<usize>, options: &Options) -> Item {
    let fail =
        |doc_id: String, message: String| Err(Failure { doc_id, code: ErrorCode::Json, message, line, whole: false });
    let mut meta: Meta = match serde_json::from_str(json) {
        Ok(meta) => meta,
        Err(error) => return fail(place, complaint(&error)),
    };
    let doc_id = meta.get(&options.id_field).and_then(|value| id(value)).unwrap_or(place);
    let Some(text) = meta.remove(&options.text_field) else {
        let fields: Vec<&str> = meta.keys().map(String::as_str).take(12).collect();
        let message = format!("no field `{}` (it has: {})", options.text_field, fields.join(", "));
        return fail(doc_id, message);
    };
    let text = match serde_json::from_str::<String>(text.get()) {
        Ok(text) => text,
        Err(error) => return fail(doc_id, format!("field `{}`: {}", options.text_field, complaint(&error))),
    };
    for value in meta.values_mut().filter(|value| value.get().contains(['\n', '\r'])) {
        // A record is one line. Inside JSON strings line ends are escaped, so those that are seen are between values.
        *value = RawValue::from_string(value.get().replace(['\n', '\r'], " ")).unwrap_or_default();
    }
    Ok(Article { doc_id, text, meta: Some(meta).filter(|meta| !meta.is_empty()) })
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

/// What serde_json says, without a line number, since lines are counted in the file.
fn complaint(error: &serde_json::Error) -> String {
    let message = error.to_string();
    let (what, _) = message.split_once(" at line ").unwrap_or((&message, ""));
    format!("{what} at column {}", error.column())
}
