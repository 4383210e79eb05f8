//! Any stream gives articles and failures, the same in pieces as at once, and records that are lines of JSON.

#![no_main]

use libfuzzer_sys::fuzz_target;
use reportedly::Extractor;
use reportedly::input::{Articles, Format, Item, Options};
use reportedly::output::{JsonLines, Unit};
use std::io::{self, Read};
use std::sync::LazyLock;

static EXTRACTOR: LazyLock<Extractor> = LazyLock::new(Extractor::new);

/// Gives a few bytes at a time, as a slow pipe does.
struct Pieces(io::Cursor<Vec<u8>>, usize);

impl Read for Pieces {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = buffer.len().min(self.1);
        self.0.read(&mut buffer[..length])
    }
}

fn read(bytes: &[u8], piece: usize, options: &Options) -> Vec<Item> {
    Articles::from_reader(Pieces(io::Cursor::new(bytes.to_vec()), piece), options.clone()).collect()
}

fuzz_target!(|bytes: &[u8]| {
    let Some((&how, bytes)) = bytes.split_first() else { return };
    let format = Format::ALL[usize::from(how) % Format::ALL.len()];
    let options = Options { format, max_bytes: if how & 0x80 == 0 { 1 << 20 } else { 40 }, ..Options::default() };
    let items = read(bytes, usize::MAX, &options);
    let again = read(bytes, 1 + usize::from(how >> 4), &options);
    assert_eq!(format!("{items:?}"), format!("{again:?}"), "it matters how bytes arrive");
    let lines = JsonLines { offsets: Unit::Chars, documents: true };
    let mut out = Vec::new();
    for item in items {
        match item {
            Ok(article) => {
                let meta = article.meta.as_ref();
                lines.write(&EXTRACTOR.extract(&article.text), &article.doc_id, meta, &mut out);
            }
            Err(failure) => lines.write_error(failure.record(), &mut out),
        }
    }
    for line in out.split(|&byte| byte == b'\n') {
        let record = serde_json::from_slice::<&serde_json::value::RawValue>(line);
        assert!(line.is_empty() || record.is_ok(), "{}", String::from_utf8_lossy(line));
    }
});
