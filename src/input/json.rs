//! Articles as JSON: an object a line, or one document that is an object or an array of objects.

use super::decode::{Decoded, decode};
use super::open::{BUFFER, Input};
use super::{Article, Failure, Format, Item, Options};
use crate::output::{ErrorCode, Meta};
use serde_json::value::RawValue;
use std::io::{self, BufRead, BufReader, Read};

/// Reads the articles of one JSON stream.
pub struct JsonReader {
    input: BufReader<Input>,
    /// The file, or none for standard input.
    path: Option<String>,
    /// What the input was decoded from, unless it was UTF-8.
    encoding: Option<&'static str>,
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
    /// Reads `input`, the file `path` or standard input, decoded from `encoding`. With [`Format::Auto`] it may be one
    /// document over many lines, too.
    pub fn new(
        input: BufReader<Input>,
        path: Option<String>,
        encoding: Option<&'static str>,
        options: Options,
    ) -> JsonReader {
        let (array, undecided) = (Vec::new().into_iter(), options.format == Format::Auto);
        JsonReader { input, path, encoding, options, line: 0, array, given: 0, undecided, done: false }
    }

    /// Reads one line into `line` with its end. Of one that is too long no more is kept than shows it.
    fn read_line(&mut self, line: &mut Vec<u8>) -> io::Result<Line> {
        let most = self.options.max_bytes.saturating_add(1);
        let length = (&mut self.input).take(most).read_until(b'\n', line)?;
        self.line += usize::from(length > 0);
        if length as u64 == most && !line.ends_with(b"\n") {
            line.clear();
            self.input.skip_until(b'\n')?;
            return Ok(Line::TooLong);
        }
        Ok(if length > 0 { Line::Whole } else { Line::End })
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
        Failure::io(self.name(), error, self.line == 0 && self.given == 0)
    }

    fn name(&self) -> String {
        self.path.clone().unwrap_or_else(|| "stdin".to_owned())
    }

    /// Reads the rest of the stream, which began with `start`, as one document; says whether it is one. Of a document that
    /// is too large nothing is given but a failure.
    fn document(&mut self, start: &str) -> io::Result<Document> {
        let mut rest = Vec::new();
        let most = self.options.max_bytes.saturating_sub(start.len() as u64);
        (&mut self.input).take(most.saturating_add(1)).read_to_end(&mut rest)?;
        let is_cut = rest.len() as u64 > most;
        let parsed = match is_cut {
            true => None,
            false => {
                let whole = [start.as_bytes(), &rest].concat();
                match start.trim_start().starts_with('[') {
                    true => serde_json::from_slice::<Vec<Box<RawValue>>>(&whole).ok(),
                    false => serde_json::from_slice::<Box<RawValue>>(&whole).ok().map(|object| vec![object]),
                }
            }
        };
        if let Some(articles) = parsed {
            self.array = articles.into_iter();
            return Ok(Document::Whole);
        }
        let second = rest.split(|&byte| byte == b'\n').find(|line| !line.trim_ascii().is_empty());
        if is_cut && second.is_none_or(|line| serde_json::from_slice::<&RawValue>(line).is_err()) {
            self.done = true;
            return Ok(Document::TooLarge);
        }
        // Lines after all: what was read ahead is read again.
        let nothing: Input = Box::new(io::empty());
        let ahead = std::mem::replace(&mut self.input, BufReader::new(nothing));
        self.input = BufReader::with_capacity(BUFFER, Box::new(io::Cursor::new(rest).chain(ahead)));
        Ok(Document::No)
    }

    fn next_of_array(&mut self) -> Option<Item> {
        let object = self.array.next()?;
        self.given += 1;
        let decoded = Decoded { text: String::from(Box::<str>::from(object)), encoding: self.encoding };
        Some(article(decoded, self.place(self.given), None, &self.options))
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
                Ok(Line::Whole) => {}
                Ok(Line::End) => break,
                Ok(Line::TooLong) => {
                    self.undecided = false;
                    let place = self.place(self.line);
                    return Some(Err(Failure::too_large(place, self.options.max_bytes, Some(self.line))));
                }
                Err(error) => return Some(Err(self.io(&error))),
            }
            if self.line == 1 && bytes.starts_with("\u{FEFF}".as_bytes()) {
                bytes.drain(..3);
            }
            if bytes.trim_ascii().is_empty() {
                continue;
            }
            let place = self.place(self.line);
            let mut line = match decode(bytes) {
                Ok(line) => line,
                Err(message) => return Some(Err(Failure::encoding(place, message, Some(self.line)))),
            };
            line.encoding = line.encoding.or(self.encoding);
            if std::mem::take(&mut self.undecided) && spans_lines(&line.text) {
                match self.document(&line.text) {
                    Ok(Document::Whole) => return self.next_of_array(),
                    Ok(Document::No) => {}
                    Ok(Document::TooLarge) => {
                        return Some(Err(Failure::too_large(self.name(), self.options.max_bytes, None)));
                    }
                    Err(error) => return Some(Err(self.io(&error))),
                }
            }
            return Some(article(line, place, Some(self.line), &self.options));
        }
        None
    }
}

/// What reading a line gave.
enum Line {
    Whole,
    TooLong,
    End,
}

/// Whether the rest of a stream is one document.
enum Document {
    Whole,
    No,
    TooLarge,
}

/// Whether the first line of a stream is an array, or an object that goes on below it.
fn spans_lines(line: &str) -> bool {
    line.trim_start().starts_with('[')
        || serde_json::from_str::<&RawValue>(line).is_err_and(|error| error.is_eof() && !line.contains('"'))
}

/// The article of one JSON object; `place` names it where it has no id.
fn article(json: Decoded, place: String, line: Option<usize>, options: &Options) -> Item {
    let fail =
        |doc_id: String, message: String| Err(Failure { doc_id, code: ErrorCode::Json, message, line, whole: false });
    let Decoded { text: json, encoding } = json;
    let mut meta: Meta = match serde_json::from_str(&json) {
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
    Ok(Article::new(doc_id, Decoded { text, encoding }, Some(meta)))
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
