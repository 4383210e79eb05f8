//! What stands beside an article, or below a claim, does not change it.

use super::texts;
use assert_cmd::Command;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use reportedly::output::{JsonLines, Unit};
use reportedly::{Claim, Extractor};

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

/// How many short sentences stand above changes no claim below them, nor the parts of speech that it rests on: wherever among
/// 64 words, which are looked at together, a sentence stands, it is read alike.
#[test]
fn sentences_above_change_nothing_below() {
    let extractor = Extractor::new();
    let claim =
        |c: &Claim<'_>| format!("{} {:?} {:?} {:?} {}", c.content(), c.cue(), c.source(), c.speaker(), c.confidence);
    let read = |above: usize, text: &str| -> Vec<String> {
        let longer = format!("{}\n\n{text}", "Rain fell. ".repeat(above));
        extractor.extract(&longer).claims().map(claim).collect()
    };
    let sentences = texts::sentences();
    for text in sentences.chunks(40).step_by(8).map(|some| some.join("\n\n")) {
        let one = read(1, &text);
        for above in 2..=64 {
            assert_eq!(read(above, &text), one, "below {above}");
        }
    }
}
