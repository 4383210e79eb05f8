//! Streams of JSON, whole and broken: however their bytes arrive, the same articles come out, and none is lost in silence.

use proptest::prelude::*;
use proptest::test_runner::{RngSeed, TestRunner};
use reportedly::input::{Articles, Format, Item, Options};
use std::io::{self, Read};

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

fn config(cases: u32, seed: u64) -> ProptestConfig {
    ProptestConfig { cases, rng_seed: RngSeed::Fixed(seed), failure_persistence: None, ..ProptestConfig::default() }
}

#[test]
fn it_does_not_matter_how_bytes_arrive() {
    let parts: Vec<&[u8]> = vec![
        b"{",
        b"}",
        b"[",
        b"]",
        b",",
        b":",
        b"\"",
        b"\\",
        b"\n",
        b"\r\n",
        b" ",
        b"text",
        b"\"text\":",
        b"\"A.\"",
        b"1",
        b"{\"text\":\"A.\"}",
        b"{\"text\":\"A.\"}\n",
        b"{\n",
        b"\n}",
        b"[{",
        b"\\ud83d",
        b"\\udeb2",
        b"\xff",
        b"\xc3\xa9",
        b"\xef\xbb\xbf",
        b"\0",
        b"null",
        b"a long word that is more than may be",
    ];
    let stream = prop::collection::vec(prop::sample::select(parts), 0..30).prop_map(|parts| parts.concat());
    let limits = prop::sample::select(vec![1u64, 12, 30, 1 << 20]);
    TestRunner::new(config(3000, 23))
        .run(&(stream, limits, 1usize..9), |(stream, max_bytes, piece)| {
            for &format in Format::ALL {
                let options = Options { format, max_bytes, ..Options::default() };
                let (whole, pieces) = (read(&stream, usize::MAX, &options), read(&stream, piece, &options));
                prop_assert_eq!(format!("{:?}", whole), format!("{:?}", pieces), "in pieces of {}", piece);
                let is_blank = stream.trim_ascii().is_empty() || stream == b"\xef\xbb\xbf";
                let is_empty = stream.iter().all(|byte| byte.is_ascii_whitespace() || b"[],".contains(byte));
                prop_assert!(!whole.is_empty() || is_blank || is_empty, "nothing comes of {:?}", stream);
            }
            Ok(())
        })
        .unwrap_or_else(|fault| panic!("{fault}"));
}

/// Articles between which a hand has broken something come out all the same, or are told of.
#[test]
fn every_article_comes_out_in_every_layout() {
    let article = prop::sample::select(vec![
        "{\"text\":\"A.\"}",
        "{\"text\":\"}\\\"]\\\\\",\"n\":[1,{\"m\":[]}]}",
        "{\"n\":{\"text\":\"[\"},\"text\":\"\\u00e9\\ud83d\\udeb2{\"}",
    ]);
    let pretty = |article: &str| article.replacen('{', "{\n ", 1).replace(":", ": ");
    let streams = (prop::collection::vec(article, 1..20), 0usize..5);
    TestRunner::new(config(500, 29))
        .run(&streams, |(articles, layout)| {
            let lines = articles.join("\n");
            let stream = match layout {
                0 => lines,
                1 => format!("[{}]", articles.join(",")),
                2 => format!("[\n{}\n]\n[]", articles.join(",\n")),
                3 => articles.iter().map(|article| pretty(article) + "\n").collect(),
                _ => format!("[{}]\n{lines}", articles[0]),
            };
            let expected = articles.len() + usize::from(layout == 4);
            let items = read(stream.as_bytes(), usize::MAX, &Options::default());
            let found = items.iter().filter(|item| item.is_ok()).count();
            prop_assert_eq!((found, items.len()), (expected, expected), "{}", stream);
            // What is cut off is told of, and what stands before it has come out.
            let cut = &stream.trim_end()[..stream.trim_end().len() - 1];
            let items = read(cut.as_bytes(), 7, &Options::default());
            prop_assert!(items.iter().any(|item| item.is_err()) || layout == 2, "{}", cut);
            prop_assert!(items.iter().filter(|item| item.is_ok()).count() + 1 >= expected, "{}", cut);
            Ok(())
        })
        .unwrap_or_else(|fault| panic!("{fault}"));
}
