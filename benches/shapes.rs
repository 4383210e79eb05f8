//! Whether a byte costs the same in texts of any length, and in texts that nobody writes: bytes a second of whole extraction.
//!
//! `cargo bench --bench shapes -- length` compares articles of 1 kB, 100 kB and 10 MB, `-- odd` the odd texts.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use reportedly::Extractor;
use std::hint::black_box;
use std::path::Path;
use std::{fs, time::Duration};

/// Articles of `corpus/` one after the other, again and again, up to about `bytes`.
fn news(bytes: usize) -> String {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    let article = |name: &str| fs::read_to_string(corpus.join(name)).expect("an article") + "\n\n";
    let articles = ["wire-dock-strike.txt", "feature-second-act.txt", "local-water-rates.txt"].map(article).concat();
    let mut text = articles.repeat(bytes / articles.len() + 1);
    let end = (0..=bytes).rev().find(|&end| text.is_char_boundary(end)).unwrap_or(0);
    text.truncate(end);
    text
}

fn measure(criterion: &mut Criterion, name: &str, texts: Vec<(&str, String)>) {
    let extractor = Extractor::new();
    let mut group = criterion.benchmark_group(name);
    group.sample_size(10).measurement_time(Duration::from_secs(3));
    for (name, text) in texts {
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(name, |bencher| bencher.iter(|| extractor.extract(black_box(&text)).claims().len()));
    }
    group.finish();
}

fn length(criterion: &mut Criterion) {
    let texts = [("1 kB", 1_000), ("100 kB", 100_000), ("10 MB", 10_000_000)];
    measure(criterion, "length", texts.map(|(name, bytes)| (name, news(bytes))).into());
}

fn odd(criterion: &mut Criterion) {
    let texts = vec![
        ("a million quotation marks", "\"".repeat(1_000_000)),
        ("a million opening marks", "“".repeat(1_000_000)),
        ("a million nested brackets", "(".repeat(500_000) + &")".repeat(500_000)),
        ("said said said", "said ".repeat(200_000)),
        ("ten thousand unclosed quotes", "“Nobody closes it.\n\n".repeat(10_000)),
        ("one line of 10 MB", news(10_000_000).replace('\n', " ")),
    ];
    measure(criterion, "odd", texts);
}

criterion_group!(benches, length, odd);
criterion_main!(benches);
