//! What becomes of an article that was cut, spliced, or written with other marks.

use super::{check, texts};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use reportedly::Extractor;

/// Quotation marks of all sorts, and what else decides where things end.
const MARKS: &[char] = &['"', '“', '”', '„', '\'', '‘', '’', '«', '»', '`', '.', ',', ':', '—', '(', ')'];
/// What an article may have picked up on its way.
const DEBRIS: &[&str] =
    &["\0", "\u{FEFF}", "\r\n", "\n\n", "\u{301}", "🙂", "\u{200B}", "\t", "''", "@", "• ", "\u{85}"];

/// One change to a text; numbers are places as shares of it.
#[derive(Clone, Debug)]
enum Change {
    CutBefore(f64),
    CutBehind(f64),
    Remove(f64, f64),
    Repeat(f64, f64),
    Insert(f64, &'static str),
    /// Every nth mark of those in [`MARKS`] becomes another.
    Swap(usize, char),
    Drop(usize),
    Uppercase(f64, f64),
}

fn change() -> impl Strategy<Value = Change> {
    let share = || 0.0..1.0f64;
    prop_oneof![
        share().prop_map(|at| Change::CutBefore(at * 0.5)),
        share().prop_map(|at| Change::CutBehind(0.5 + at * 0.5)),
        (share(), share()).prop_map(|(at, length)| Change::Remove(at, length * 0.1)),
        (share(), share()).prop_map(|(at, length)| Change::Repeat(at, length * 0.1)),
        (share(), prop::sample::select(DEBRIS)).prop_map(|(at, what)| Change::Insert(at, what)),
        (1usize..9, prop::sample::select(MARKS)).prop_map(|(n, mark)| Change::Swap(n, mark)),
        (1usize..9).prop_map(Change::Drop),
        (share(), share()).prop_map(|(at, length)| Change::Uppercase(at, length * 0.2)),
    ]
}

impl Change {
    fn apply(&self, text: &str) -> String {
        let place = |share: f64| (0..=(text.len() as f64 * share) as usize).rev().find(|&at| text.is_char_boundary(at));
        let place = |share: f64| place(share.min(1.0)).unwrap_or(0);
        let cut = |at: f64, length: f64| {
            (&text[..place(at)], &text[place(at)..place(at + length)], &text[place(at + length)..])
        };
        let marks = |n: usize, mark: Option<char>| {
            let mut seen = 0;
            let swap = |c: char| {
                seen += usize::from(MARKS.contains(&c));
                if MARKS.contains(&c) && seen % n == 0 { mark } else { Some(c) }
            };
            text.chars().filter_map(swap).collect()
        };
        match *self {
            Change::CutBefore(at) => text[place(at)..].to_owned(),
            Change::CutBehind(at) => text[..place(at)].to_owned(),
            Change::Remove(at, length) => {
                let (before, _, behind) = cut(at, length);
                [before, behind].concat()
            }
            Change::Repeat(at, length) => {
                let (before, piece, behind) = cut(at, length);
                [before, piece, piece, piece, behind].concat()
            }
            Change::Insert(at, what) => {
                let (before, _, behind) = cut(at, 0.0);
                [before, what, behind].concat()
            }
            Change::Swap(n, mark) => marks(n, Some(mark)),
            Change::Drop(n) => marks(n, None),
            Change::Uppercase(at, length) => {
                let (before, piece, behind) = cut(at, length);
                [before, &piece.to_uppercase(), behind].concat()
            }
        }
    }
}

#[test]
fn mutated_articles_keep_the_promises() {
    let extractor = Extractor::new();
    let texts: Vec<String> = texts::corpus().into_iter().map(|(_, text)| text).collect();
    let config = ProptestConfig {
        cases: 300,
        rng_seed: RngSeed::Fixed(19),
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    let mutated = (prop::sample::select(texts), prop::collection::vec(change(), 1..6))
        .prop_map(|(text, changes)| changes.iter().fold(text, |text, change| change.apply(&text)));
    proptest::test_runner::TestRunner::new(config)
        .run(&mutated, |text| {
            let faults = check::faults(&extractor, &text);
            prop_assert!(faults.is_empty(), "{}", faults.join("\n"));
            Ok(())
        })
        .unwrap_or_else(|fault| panic!("{fault}"));
}

#[test]
fn any_characters_keep_the_promises() {
    let extractor = Extractor::new();
    let config = ProptestConfig {
        cases: 300,
        rng_seed: RngSeed::Fixed(7),
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    let words = prop::sample::select(vec![
        "she",
        "said",
        "“",
        "”",
        "that",
        "\"",
        "according to",
        ".",
        ",",
        "Voss",
        "\n\n",
        ":",
        "not",
    ]);
    let text = prop_oneof![any::<String>(), prop::collection::vec(words, 0..60).prop_map(|words| words.join(" ")),];
    proptest::test_runner::TestRunner::new(config)
        .run(&text, |text| {
            let faults = check::faults(&extractor, &text);
            prop_assert!(faults.is_empty(), "{}", faults.join("\n"));
            Ok(())
        })
        .unwrap_or_else(|fault| panic!("{fault}"));
}
