//! Texts made to be slow: four times the text takes about four times the time, whatever the text.

use reportedly::Extractor;
use std::time::Duration;

/// Bytes of the shorter text.
const SHORT: usize = 60_000;
/// How much more four times the text may cost. With the square it would be 16.
const MOST: f64 = 8.0;

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
        let (short, long) = (piece.repeat(SHORT / piece.len()), piece.repeat(4 * SHORT / piece.len()));
        let (Some(short), Some(long)) = (cost(&extractor, &short), cost(&extractor, &long)) else { return };
        // What costs next to nothing cannot be measured.
        assert!(long < MOST * short.max(0.02), "{piece:?}: {short:.3} s, and {long:.3} s for four times the text");
    }
}
