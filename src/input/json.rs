//! Articles as JSON: an object a line, or objects over many lines, in an array or one behind the other.

use super::object::article;
use super::open::{BUFFER, Input};
use super::scanner::Scanner;
use super::{Failure, Format, Item, Options};
use crate::output::ErrorCode;
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
    layout: Layout,
    begun: bool,
    /// Lines read so far.
    line: usize,
    /// Articles given so far that are no lines.
    given: usize,
    done: bool,
}

/// How the objects of a stream are told apart.
#[derive(Clone, Copy)]
enum Layout {
    /// What comes next tells.
    Undecided,
    /// Each is a line.
    Lines,
    /// Each ends with its bracket; all stand in an array, or one behind the other.
    Values { in_array: bool },
}

/// How reading a line or a value ended.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ended {
    /// With its end.
    Whole,
    /// With its last byte that may be read.
    TooLarge,
    /// With the stream.
    Cut,
}

impl JsonReader {
    /// Reads `input`, the file `path` or standard input, decoded from `encoding`. With [`Format::Auto`] its objects may
    /// take many lines.
    pub fn new(
        input: BufReader<Input>,
        path: Option<String>,
        encoding: Option<&'static str>,
        options: Options,
    ) -> JsonReader {
        let layout = if options.format == Format::Auto { Layout::Undecided } else { Layout::Lines };
        JsonReader { input, path, encoding, options, layout, begun: false, line: 0, given: 0, done: false }
    }

    /// Whether the next article can be had without waiting for the other end of a pipe.
    pub fn is_ready(&self) -> bool {
        let buffer = self.input.buffer();
        match self.layout {
            Layout::Undecided => false,
            Layout::Lines => memchr::memchr(b'\n', buffer.trim_ascii_start()).is_some(),
            Layout::Values { .. } => {
                let value = &buffer[buffer.iter().take_while(|byte| is_between(byte)).count()..];
                !value.starts_with(b"]") && Scanner::default().end(value).is_some()
            }
        }
    }

    fn next_item(&mut self) -> io::Result<Option<Item>> {
        if !std::mem::replace(&mut self.begun, true) && filled(&mut self.input)?.starts_with("\u{FEFF}".as_bytes()) {
            self.input.consume(3);
        }
        while !self.done {
            match self.layout {
                Layout::Undecided => match self.pass_over(u8::is_ascii_whitespace)? {
                    Some(b'[') => self.enter(Layout::Values { in_array: true }),
                    Some(b'{') => return self.first_object().map(Some),
                    _ => self.layout = Layout::Lines,
                },
                Layout::Lines => return self.next_line(),
                Layout::Values { in_array } => match self.pass_over(is_between)? {
                    Some(b']') if in_array => self.enter(Layout::Undecided),
                    Some(_) => return self.next_value().map(Some),
                    None => {
                        self.done = true;
                        return Ok(in_array.then(|| Err(self.endless())));
                    }
                },
            }
        }
        Ok(None)
    }

    /// Goes on behind a bracket.
    fn enter(&mut self, layout: Layout) {
        self.input.consume(1);
        self.layout = layout;
    }

    /// The next line that is not blank.
    fn next_line(&mut self) -> io::Result<Option<Item>> {
        let mut bytes = Vec::new();
        loop {
            bytes.clear();
            match self.read_line(&mut bytes)? {
                Ended::Whole if bytes.trim_ascii().is_empty() => {}
                Ended::Whole => return Ok(Some(self.article(bytes, self.line, self.line))),
                Ended::TooLarge => return Ok(Some(Err(self.too_large(self.line, self.line)))),
                Ended::Cut => return Ok(None),
            }
        }
    }

    /// The first object of a stream. It is a line, or shows that objects take many.
    fn first_object(&mut self) -> io::Result<Item> {
        let (mut bytes, mut scanner) = (Vec::new(), Scanner::default());
        let read = self.read_line(&mut bytes)?;
        let (line, length) = (self.line, bytes.len());
        self.layout = Layout::Lines;
        if read == Ended::TooLarge {
            return Ok(Err(self.too_large(line, line)));
        }
        if scanner.end(bytes.trim_ascii_end()).is_some() || !scanner.is_open() {
            return Ok(self.article(bytes, line, line));
        }
        let read = self.read_value(&mut scanner, &mut bytes)?;
        let below = bytes[length..].split(|&byte| byte == b'\n').find(|line| !line.trim_ascii().is_empty());
        let is_object = |line: &[u8]| serde_json::from_slice::<&RawValue>(line).is_ok();
        if read == Ended::Cut || read == Ended::TooLarge && below.is_some_and(is_object) {
            // Lines after all: what was read ahead is read again.
            let ahead = std::mem::replace(&mut self.input, BufReader::new(Box::new(io::empty())));
            let rest = io::Cursor::new(bytes.split_off(length));
            self.input = BufReader::with_capacity(BUFFER, Box::new(rest.chain(ahead)));
            self.line = line;
            return Ok(self.article(bytes, line, line));
        }
        self.layout = Layout::Values { in_array: false };
        self.value(read, scanner, bytes, line)
    }

    /// The value that comes next.
    fn next_value(&mut self) -> io::Result<Item> {
        let (mut bytes, mut scanner, line) = (Vec::new(), Scanner::default(), self.line + 1);
        let read = self.read_value(&mut scanner, &mut bytes)?;
        self.done = read == Ended::Cut;
        self.value(read, scanner, bytes, line)
    }

    /// The article of a value that begins in `line`, and of which `bytes` were read.
    fn value(&mut self, read: Ended, mut scanner: Scanner, bytes: Vec<u8>, line: usize) -> io::Result<Item> {
        self.given += 1;
        if read != Ended::TooLarge {
            return Ok(self.article(bytes, self.given, line));
        }
        drop(bytes);
        while !scanner.has_ended() && self.read_on(&mut scanner, u64::MAX, |_| ())? {}
        Ok(Err(self.too_large(self.given, line)))
    }

    /// Appends the value that `scanner` follows to `bytes`, until it ends or they are too many.
    fn read_value(&mut self, scanner: &mut Scanner, bytes: &mut Vec<u8>) -> io::Result<Ended> {
        // No more is read than shows it, so that it does not matter how bytes arrive.
        let most = self.options.max_bytes.saturating_add(1);
        while !scanner.has_ended() && (bytes.len() as u64) < most {
            let left = most - bytes.len() as u64;
            if !self.read_on(scanner, left, |piece| bytes.extend_from_slice(piece))? {
                return Ok(Ended::Cut);
            }
        }
        Ok(if bytes.len() as u64 == most { Ended::TooLarge } else { Ended::Whole })
    }

    /// Gives the next bytes of a value to `keep`, `most` of them at most; says whether the stream had any.
    fn read_on(&mut self, scanner: &mut Scanner, most: u64, keep: impl FnOnce(&[u8])) -> io::Result<bool> {
        let buffer = filled(&mut self.input)?;
        let buffer = &buffer[..usize::try_from(most).map_or(buffer.len(), |most| most.min(buffer.len()))];
        let is_there = !buffer.is_empty();
        let piece = &buffer[..scanner.end(buffer).unwrap_or(buffer.len())];
        let length = piece.len();
        self.line += memchr::memchr_iter(b'\n', piece).count();
        keep(piece);
        self.input.consume(length);
        Ok(is_there)
    }

    /// Reads a line with its end into `line`, which is empty. Of one that is too large no more is kept than shows it.
    fn read_line(&mut self, line: &mut Vec<u8>) -> io::Result<Ended> {
        // The end, which may have two bytes, is none of the article's.
        let most = self.options.max_bytes.saturating_add(2);
        let length = (&mut self.input).take(most).read_until(b'\n', line)?;
        self.line += usize::from(length > 0);
        let has_end = line.ends_with(b"\n");
        let article = line.strip_suffix(b"\n").unwrap_or(line);
        let article = article.strip_suffix(b"\r").unwrap_or(article);
        if article.len() as u64 > self.options.max_bytes {
            line.clear();
            if !has_end {
                self.input.skip_until(b'\n')?;
            }
            return Ok(Ended::TooLarge);
        }
        Ok(if length > 0 { Ended::Whole } else { Ended::Cut })
    }

    /// Passes over bytes of a kind; gives the one behind them, unless the stream ends.
    fn pass_over(&mut self, is_passed: fn(&u8) -> bool) -> io::Result<Option<u8>> {
        loop {
            let buffer = filled(&mut self.input)?;
            let length = buffer.iter().take_while(|byte| is_passed(byte)).count();
            let (next, is_end) = (buffer.get(length).copied(), buffer.is_empty());
            self.line += memchr::memchr_iter(b'\n', &buffer[..length]).count();
            self.input.consume(length);
            if next.is_some() || is_end {
                return Ok(next);
            }
        }
    }

    fn article(&self, bytes: Vec<u8>, number: usize, line: usize) -> Item {
        article(bytes, self.encoding, self.place(number), line, &self.options)
    }

    fn too_large(&self, number: usize, line: usize) -> Failure {
        Failure::too_large(self.place(number), self.options.max_bytes, Some(line))
    }

    /// An array that was cut, maybe between two articles.
    fn endless(&self) -> Failure {
        let message = "the array has no end: articles may be missing".to_owned();
        Failure { doc_id: self.name(), code: ErrorCode::Json, message, line: Some(self.line + 1), whole: false }
    }

    /// Where an article without an id stands: `FILE:N`, or `line-N` of standard input.
    fn place(&self, number: usize) -> String {
        match &self.path {
            Some(path) => format!("{path}:{number}"),
            None => format!("line-{number}"),
        }
    }

    fn name(&self) -> String {
        self.path.clone().unwrap_or_else(|| "stdin".to_owned())
    }
}

impl Iterator for JsonReader {
    type Item = Item;

    fn next(&mut self) -> Option<Item> {
        self.next_item().unwrap_or_else(|error| {
            self.done = true;
            Some(Err(Failure::io(self.name(), &error, self.line == 0 && self.given == 0)))
        })
    }
}

/// What is there to be read; nothing at the end. A signal is no reason to stop.
fn filled(input: &mut BufReader<Input>) -> io::Result<&[u8]> {
    loop {
        match input.fill_buf() {
            Ok(_) => return Ok(input.buffer()),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// What may stand between two values.
fn is_between(byte: &u8) -> bool {
    byte.is_ascii_whitespace() || *byte == b','
}
