//! Texts made to be slow: four times the text takes about four times the time, whatever the text.

use reportedly::Extractor;
use std::time::Duration;

/// Bytes of the shorter text: fewer where every byte costs more.
const SHORT: usize = if cfg!(debug_assertions) { 15_000 } else { 60_000 };
/// How much more four times the text may cost. With the square it would be 16.
const MOST: f64 = 8.0;
/// What costs less seconds than this cannot be measured.
const LEAST: f64 = 0.01;

/// What stands before the repeated pieces, and around each of them.
const SHAPES: &[(&str, &str, &str)] = &[
    ("", "", ""),
    // All of it in one quotation, and each in its own.
    ("“", "", ""),
    ("", "“", "” "),
    ("", "", ", "),
    ("", "(", ") "),
];

/// Pieces that are repeated until the text is long enough.
const PIECES: &[&str] = &[
    "\"",
    "“",
    "'",
    "[",
    "(",
    "\" a ",
    "said ",
    "“Nobody closes it. ",
    "“Nobody closes it.\n\n",
    "She said that ",
    "the claim of ",
    "who said ",
    "reportedly ",
    "according to ",
    "the man, the woman, ",
    "He said the road, closed since May, ",
    "“We will,” the Courier quoted the minister as saying, ",
    "you attacked Mara Voss,\" and ",
    "Voss: ",
    "VOSS: Yes.\n\n",
    "“A,” said ",
    "“It is late,” Mara Voss said. ",
    "Mara Voss ",
    "• the toll\n",
    "and ",
    "1,",
    "Kestrel, ",
    "Department, ",
    ", St ",
    ", Dr. ",
    "Inc. , ",
    "J. , ",
    "it both men ",
    "Voss said. ",
    "he added, “builds a",
];

/// Processor time of this thread, so that other programs do not count; none where the system does not tell.
fn time() -> Option<Duration> {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    told.split_whitespace().next()?.parse().ok().map(Duration::from_nanos)
}

fn cost(extractor: &Extractor, text: &str) -> Option<f64> {
    let begin = time()?;
    extractor.extract(text);
    Some((time()? - begin).as_secs_f64())
}

#[test]
fn time_grows_with_the_text() {
    let extractor = Extractor::new();
    for piece in PIECES {
        for (before, open, close) in SHAPES {
            let piece = format!("{open}{}{close}", if close.is_empty() { piece } else { piece.trim_end() });
            let text = |bytes: usize| format!("{before}{}", piece.repeat(bytes / piece.len()));
            let (short, long) = (cost(&extractor, &text(SHORT)), cost(&extractor, &text(4 * SHORT)));
            let (Some(short), Some(long)) = (short, long) else { return };
            assert!(
                long < MOST * short.max(LEAST),
                "{before}{piece:?}: {short:.3} s, and {long:.3} s for four times the text"
            );
        }
    }
}
