//! What stands beside an article, or below a claim, does not change it.

use super::texts;
use assert_cmd::Command;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use reportedly::Extractor;
use reportedly::output::{JsonLines, Unit};

const LINES: JsonLines = JsonLines { offsets: Unit::Chars, documents: true };

/// Articles in one stream give what each gives alone, whatever their order, number and the threads.
#[test]
fn a_stream_gives_what_its_articles_give() {
    let extractor = Extractor::new();
    let texts: Vec<String> = texts::corpus().into_iter().map(|(_, text)| text).collect();
    let config = ProptestConfig {
        cases: 6,
        rng_seed: RngSeed::Fixed(3),
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    let streams = (prop::collection::vec(prop::sample::select(texts), 0..40), 1usize..6);
    proptest::test_runner::TestRunner::new(config)
        .run(&streams, |(texts, jobs)| {
            let (mut stream, mut alone) = (String::new(), Vec::new());
            for (number, text) in (1..).zip(&texts) {
                stream += &format!("{}\n", serde_json::json!({ "text": text }));
                LINES.write(&extractor.extract(text), &format!("line-{number}"), None, &mut alone);
            }
            let jobs = format!("-j{jobs}");
            let mut program = Command::cargo_bin("reportedly").expect("the program is built");
            let program = program.args(["extract", "-q", "--documents", "--from", "jsonl", &jobs]);
            let output = program.write_stdin(stream).output().expect("it runs");
            prop_assert!(output.stdout == alone, "{} articles with {jobs}", texts.len());
            Ok(())
        })
        .unwrap_or_else(|fault| panic!("{fault}"));
}

/// A last paragraph that names nobody changes no claim above it.
#[test]
fn a_paragraph_below_changes_nothing_above() {
    let extractor = Extractor::new();
    for (name, text) in texts::corpus() {
        let longer = format!("{}\n\nThe road was wet that day, and it was quiet.\n", text.trim_end());
        let (before, after) = (extractor.extract(text.trim_end()), extractor.extract(&longer));
        let shown = |claims: &reportedly::Document<'_>| -> Vec<String> {
            claims
                .claims()
                .map(|c| format!("{:?} {:?} {:?} {}", c.content_spans, c.cue, c.source, c.confidence))
                .collect()
        };
        assert_eq!(shown(&before), shown(&after), "{name}");
    }
}
