//! How fast it is, in bytes of article a second, on articles of `corpus/`: every stage, whole documents, threads, and start-up.
//!
//! `cargo bench` runs all; `cargo bench -- stages` a group; `cargo bench -- wire-dock-strike` one article.

use criterion::{BatchSize, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use reportedly::layers::{self, Layers};
use reportedly::output::{JsonLines, Unit};
use reportedly::{Extractor, lexicon};
use std::hint::black_box;
use std::path::Path;
use std::process::{Command, Stdio};
use std::{fs, thread};

/// Straight marks; curly marks and much speech; a transcript; single marks; lists.
const ARTICLES: [&str; 5] =
    ["wire-dock-strike", "feature-second-act", "radio-river-flood", "council-car-park-row", "factcheck-harbor-ferry"];

fn article(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(name).with_extension("txt");
    fs::read_to_string(path).expect("an article")
}

/// All of [`ARTICLES`], `copies` times, as one long text.
fn long(copies: usize) -> String {
    ARTICLES.map(|name| article(name) + "\n\n").concat().repeat(copies)
}

/// Each stage on what the stages before it have found.
fn stages(criterion: &mut Criterion) {
    let text = long(4);
    let mut group = criterion.benchmark_group("stages");
    group.throughput(Throughput::Bytes(text.len() as u64));
    let extractor = Extractor::new();
    let mut layers = Layers::new(&text, &extractor);
    for (name, stage) in layers::stages() {
        group.bench_function(name, |bencher| bencher.iter(|| stage(black_box(&mut layers))));
    }
    group.bench_function("all, with attribution", |bencher| bencher.iter(|| extractor.extract(black_box(&text))));
    let document = extractor.extract(&text);
    group.bench_function("records", |bencher| {
        let writer = JsonLines { offsets: Unit::Chars, documents: true };
        let write = |mut out: Vec<u8>| {
            writer.write(black_box(&document), "long", None, &mut out);
            out
        };
        bencher.iter_batched(Vec::new, write, BatchSize::LargeInput);
    });
    group.finish();
}

/// Whole articles one by one, and one long text: the speed should be the same.
fn documents(criterion: &mut Criterion) {
    let extractor = Extractor::new();
    let mut group = criterion.benchmark_group("documents");
    let long_texts = [1, 16].map(|copies| (format!("all, {copies} times"), long(copies)));
    for (name, text) in ARTICLES.map(|name| (name.to_owned(), article(name))).into_iter().chain(long_texts) {
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(name, |bencher| bencher.iter(|| extractor.extract(black_box(&text)).claims().len()));
    }
    group.finish();
}

/// One extractor, many threads.
fn threads(criterion: &mut Criterion) {
    let extractor = Extractor::new();
    let texts: Vec<String> = (0..20).flat_map(|_| ARTICLES.map(article)).collect();
    let mut group = criterion.benchmark_group("threads");
    group.sample_size(20);
    group.throughput(Throughput::Bytes(texts.iter().map(|text| text.len() as u64).sum()));
    for count in [1, 2, 4, 8] {
        group.bench_function(BenchmarkId::from_parameter(count), |bencher| {
            bencher.iter(|| {
                thread::scope(|scope| {
                    for share in texts.chunks(texts.len().div_ceil(count)) {
                        scope.spawn(|| share.iter().map(|text| extractor.extract(text).claims().len()).sum::<usize>());
                    }
                });
            });
        });
    }
    group.finish();
}

/// What is paid once: reading the lexicons, compiling them, starting the program.
fn start(criterion: &mut Criterion) {
    let files = lexicon::builtin_files();
    let mut group = criterion.benchmark_group("start");
    group.sample_size(20);
    group.throughput(Throughput::Bytes(files.iter().map(|file| file.text.len() as u64).sum()));
    group.bench_function("lexicons read", |bencher| {
        bencher.iter(|| {
            files.iter().filter_map(|file| lexicon::parse(&file.path, &file.text).ok()).map(|e| e.len()).sum::<usize>()
        });
    });
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("lexicons/abbreviations.lex");
    group.bench_function("extractor with an own lexicon", |bencher| {
        bencher.iter(|| Extractor::builder().lexicon(&own).build().expect("a sound lexicon"));
    });
    group.bench_function("program on a small article", |bencher| {
        bencher.iter(|| {
            let mut program = Command::new(env!("CARGO_BIN_EXE_reportedly"));
            program.args(["explain", "The mayor said the bridge was safe."]).stdout(Stdio::null());
            assert!(program.status().expect("it runs").success());
        });
    });
    group.finish();
}

criterion_group!(benches, stages, documents, threads, start);
criterion_main!(benches);
