//! One input, opened: whether it holds a text or many articles as JSON, and in what encoding.

use super::decode::{decode, utf16};
use super::json::JsonReader;
use super::{Article, Failure, Format, Item, Options};
use encoding_rs_io::DecodeReaderBytesBuilder;
use std::fs::{File, FileType, Metadata, OpenOptions};
use std::io::{self, BufReader, Cursor, Read};
use std::path::Path;

/// Bytes read at once.
pub const BUFFER: usize = 1 << 16;

/// Bytes from anywhere.
pub type Input = Box<dyn Read + Send>;

/// What an input turned out to hold.
pub enum Opened {
    /// One article, or why it could not be read.
    One(Item),
    /// Many articles.
    Many(Box<JsonReader>),
}

/// Opens standard input.
pub fn stdin(options: &Options) -> Opened {
    match std::fs::metadata("/dev/stdin") {
        Ok(about) if is_written(&about) => Opened::One(Err(also_output("stdin".to_owned(), true))),
        _ => stream(Box::new(io::stdin()), options.format, None, true, options),
    }
}

/// Opens a file that is called `doc_id`. `given` says that it was named by the user, who may name a pipe or a device, too.
pub fn file(path: &Path, doc_id: String, given: bool, options: &Options) -> Opened {
    let open = if given { File::open } else { open_found };
    let opened = open(path).and_then(|file| Ok((file.metadata()?, file)));
    let (about, file) = match opened {
        Ok(opened) => opened,
        Err(error) => return Opened::One(Err(Failure::io(doc_id, &error, given))),
    };
    if is_written(&about) {
        return Opened::One(Err(also_output(doc_id, given)));
    }
    match format(path, options) {
        Format::Text => text(file, about.len(), doc_id, given, options),
        format => stream(Box::new(file), format, Some(doc_id), given, options),
    }
}

/// Opens a file that was found in a folder. It was one when it was found; if a pipe has taken its place by now, that is not
/// waited for.
fn open_found(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, libc::O_NONBLOCK);
    let file = options.open(path)?;
    match file.metadata()?.file_type() {
        kind if kind.is_file() => Ok(file),
        kind => Err(no_file(kind)),
    }
}

/// What is in a folder, and is no file to be read.
pub fn no_file(kind: FileType) -> io::Error {
    #[cfg(unix)]
    {
        use std::os::unix::fs::FileTypeExt;
        if kind.is_fifo() {
            return io::Error::other("not a file but a named pipe; name it on the command line to read it");
        }
        if kind.is_socket() {
            return io::Error::other("not a file but a socket");
        }
    }
    io::Error::other(if kind.is_dir() { "not a file but a folder" } else { "not a file but a device" })
}

/// Looks into an input, the file `path` or else standard input, to see what it holds.
pub fn stream(mut input: Input, format: Format, path: Option<String>, given: bool, options: &Options) -> Opened {
    let doc_id = path.clone().unwrap_or_else(|| "stdin".to_owned());
    let start = match peek(&mut input) {
        Ok(start) => start,
        Err(error) => return Opened::One(Err(Failure::io(doc_id, &error, given))),
    };
    let encoding = utf16(&start);
    let is_json = match format {
        Format::Auto => encoding.map_or_else(|| is_json(&start), |utf16| is_json(utf16.decode(&start).0.as_bytes())),
        named => named == Format::Jsonl,
    };
    let input = Cursor::new(start).chain(input);
    if !is_json {
        return text(input, 0, doc_id, given, options);
    }
    let input: Input = match encoding {
        Some(utf16) => Box::new(DecodeReaderBytesBuilder::new().encoding(Some(utf16)).build(input)),
        None => Box::new(input),
    };
    let input = BufReader::with_capacity(BUFFER, input);
    let encoding = encoding.map(|utf16| utf16.name());
    Opened::Many(Box::new(JsonReader::new(input, path, encoding, options.clone())))
}

/// Reads an input that is one text, probably `length` bytes long.
fn text(input: impl Read, length: u64, doc_id: String, given: bool, options: &Options) -> Opened {
    let most = options.max_bytes;
    let mut bytes = Vec::with_capacity(usize::try_from(length.min(most)).unwrap_or(0) + 1);
    Opened::One(match input.take(most.saturating_add(1)).read_to_end(&mut bytes) {
        Ok(_) if bytes.len() as u64 > most => Err(Failure::too_large(doc_id, most, None)),
        Ok(_) => match decode(bytes) {
            Ok(decoded) => Ok(Article::new(doc_id, decoded, None)),
            Err(message) => Err(Failure::encoding(doc_id, message, None)),
        },
        Err(error) => Err(Failure::io(doc_id, &error, given)),
    })
}

/// What the options or the ending say.
fn format(path: &Path, options: &Options) -> Format {
    match options.format {
        Format::Auto => {
            match path.extension().map(|ending| ending.to_ascii_lowercase()).as_ref().and_then(|e| e.to_str()) {
                Some("jsonl" | "ndjson" | "json") => Format::Jsonl,
                Some("txt") => Format::Text,
                _ => Format::Auto,
            }
        }
        named => named,
    }
}

/// By the first byte that is not white space.
fn is_json(start: &[u8]) -> bool {
    let start = start.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(start).trim_ascii_start();
    match start {
        [b'{', ..] => true,
        // An article may begin with an editor's note in brackets.
        [b'[', rest @ ..] => rest.trim_ascii_start().starts_with(b"{"),
        _ => false,
    }
}

/// The start of `input`: as much as is there, and enough to tell what it is.
fn peek(input: &mut Input) -> io::Result<Vec<u8>> {
    let mut start = Vec::with_capacity(BUFFER);
    loop {
        let before = start.len();
        let mut chunk = [0; 4096];
        let free = chunk.len().min(BUFFER - before);
        match input.read(&mut chunk[..free]) {
            Ok(length) => start.extend_from_slice(&chunk[..length]),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        }
        // A byte order mark has two bytes or three; behind `[` and white space a `{` may follow. Nothing follows `{}`.
        let telling = start.iter().filter(|byte| !byte.is_ascii_whitespace()).take(5).count();
        if start.len() == before || start.len() == BUFFER || telling == 5 || start.first() == Some(&b'{') {
            return Ok(start);
        }
    }
}

fn also_output(doc_id: String, given: bool) -> Failure {
    Failure::io(doc_id, &io::Error::other("it is also the output"), given)
}

/// Whether a file is one that standard output or standard error goes to. Reading it would go on for ever.
#[cfg(unix)]
pub fn is_written(about: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    use std::sync::LazyLock;
    static WRITTEN: LazyLock<[Option<(u64, u64)>; 2]> = LazyLock::new(|| {
        ["/dev/stdout", "/dev/stderr"].map(|stream| {
            let about = std::fs::metadata(stream).ok().filter(Metadata::is_file)?;
            Some((about.dev(), about.ino()))
        })
    });
    WRITTEN.contains(&Some((about.dev(), about.ino())))
}

#[cfg(not(unix))]
pub fn is_written(_: &Metadata) -> bool {
    false
}
