//! `reportedly extract`: articles in, claims out.

use crate::flags::{Fields, Lexicons, Threshold};
use crate::interrupt;
use crate::output::{Article, Output, lock};
use crate::pipeline::{self, Source};
use crate::report::{Progress, Report};
use crate::sink::Sink;
use crate::target::spare;
use anyhow::{Context, Result};
use clap::ValueEnum;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use reportedly::input::{Articles, Failure, Format, Item, MAX_BYTES, Options};
use reportedly::lexicon::LexiconFile;
use reportedly::output::{ErrorCode, JsonLines, Unit};
use reportedly::{Builder, Document, Extractor};
use rustc_hash::FxHasher;
use std::collections::HashMap;
use std::hash::Hasher;
use std::io::{IsTerminal, stdin};
use std::num::NonZero;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{PathBuf, absolute};
use std::sync::{Arc, Mutex};

/// Places in a text are counted in 32 bits, so that an article has less than 4 GiB.
const MOST_BYTES: u64 = u32::MAX as u64 - 16;

/// Articles in, claims out, as JSON lines on stdout
///
/// Exit status: 0 all done; 1 some articles failed, each with an error record and a line on stderr; 2 wrong usage, or a
/// lexicon or file that cannot be read at all.
#[derive(clap::Args)]
pub struct Args {
    /// Files and folders; `-`, or none and a pipe, reads stdin
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// Write to FILE, which appears when it is complete
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Go on where an interrupted run with the same arguments stopped
    #[arg(long, requires = "output")]
    resume: bool,
    /// How articles are stored
    #[arg(long, value_name = "FORMAT", default_value = "auto", value_parser = named(Format::ALL, Format::name, Format::from_name))]
    from: Format,
    /// How records are written
    #[arg(long, value_name = "FORMAT", default_value = "jsonl")]
    to: To,
    #[command(flatten)]
    fields: Fields,
    /// Largest article in bytes; a larger one fails with the code `too-large`
    #[arg(long, value_name = "N", default_value_t = MAX_BYTES, value_parser = clap::value_parser!(u64).range(1..=MOST_BYTES))]
    max_bytes: u64,
    /// Threads that work at once [default: one a core]
    #[arg(short, long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    jobs: Option<u16>,
    #[command(flatten)]
    lexicons: Lexicons,
    #[command(flatten)]
    threshold: Threshold,
    /// What offsets count
    #[arg(long, value_name = "UNIT", default_value = "chars", value_parser = named(Unit::ALL, Unit::name, Unit::from_name))]
    offsets: Unit,
    /// Also write a document record before the claims of each article
    #[arg(long)]
    documents: bool,
    /// Stop at the first article that fails
    #[arg(long)]
    strict: bool,
    /// No progress and no summary; failures are still named
    #[arg(short, long)]
    quiet: bool,
    /// When to show progress
    #[arg(long, value_name = "WHEN", default_value = "auto")]
    progress: Progress,
}

/// How records are written.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum To {
    /// One JSON object a line
    Jsonl,
}

/// Runs the command; gives the exit status.
pub fn run(mut args: Args) -> Result<u8> {
    if args.paths.is_empty() {
        anyhow::ensure!(
            !stdin().is_terminal(),
            "no PATH given, and stdin is a terminal; see reportedly extract --help"
        );
        args.paths.push("-".into());
    }
    if let Some(output) = &args.output {
        spare(output, args.paths.iter().chain(&args.lexicons.lexicon))?;
    }
    let lexicons = args.lexicons.files()?;
    let run = args.fingerprint(&lexicons);
    let extractor = lexicons.into_iter().fold(args.threshold.builder(), Builder::lexicon_file).build()?;
    let (sink, earlier) = Sink::open_resumable(args.output.as_deref(), &run, args.resume)?;
    let report = Report::new(args.progress, args.quiet, args.output.is_some());
    let output = Arc::new(Mutex::new(Output::new(sink, report, &earlier)));
    interrupt::watch(Arc::clone(&output)).context("cannot watch for signals")?;
    let options = Options {
        format: args.from,
        text_field: args.fields.text_field,
        id_field: args.fields.id_field,
        max_bytes: args.max_bytes,
        // The file that a link leads to is replaced, not the link.
        leave_out: args.output.map(|output| output.canonicalize().unwrap_or(output)),
    };
    let writer = match args.to {
        To::Jsonl => JsonLines { offsets: args.offsets, documents: args.documents },
    };
    let jobs = args.jobs.map_or_else(|| std::thread::available_parallelism().map_or(1, NonZero::get), usize::from);
    let mut stopped = false;
    let ran = pipeline::run(
        Rest { articles: Articles::new(args.paths, options), done: earlier.names },
        jobs,
        move |items| done(&extractor, &writer, items),
        |done| {
            stopped = args.strict && done.claims.is_err();
            lock(&output).article(done).map_err(Some)?;
            if stopped { Err(None) } else { Ok(()) }
        },
    );
    let mut output = lock(&output);
    if let Err(Some(error)) = ran {
        output.pause();
        return Err(error);
    }
    output.finish(stopped)
}

impl Args {
    /// All that decides what is written: two runs may be joined when it is the same.
    fn fingerprint(&self, lexicons: &[LexiconFile]) -> String {
        let Args { paths, from, to, max_bytes, offsets, documents, .. } = self;
        let Fields { text_field, id_field } = &self.fields;
        let mut words = FxHasher::default();
        for file in lexicons {
            words.write(file.text.as_bytes());
        }
        // A path means something else in another folder.
        let paths: Vec<PathBuf> = paths.iter().map(|path| absolute(path).unwrap_or_else(|_| path.clone())).collect();
        let least = self.threshold.min_confidence;
        let options = (from, to, text_field, id_field, max_bytes, least, offsets, documents);
        format!("{} {paths:?} {options:?} {:x}", env!("CARGO_PKG_VERSION"), words.finish())
    }
}

/// Articles without those that are done.
struct Rest {
    articles: Articles,
    /// How many of each name still come that are done.
    done: HashMap<String, u32>,
}

impl Iterator for Rest {
    type Item = Item;

    fn next(&mut self) -> Option<Item> {
        let done = &mut self.done;
        self.articles.find(|item| {
            let doc_id = item.as_ref().map_or_else(|failure| &failure.doc_id, |article| &article.doc_id);
            match done.get_mut(doc_id).filter(|left| **left > 0) {
                Some(left) => *left -= 1,
                None => return true,
            }
            false
        })
    }
}

impl Source for Rest {
    fn is_ready(&self) -> bool {
        self.articles.is_ready()
    }

    fn weight(item: &Item) -> usize {
        item.as_ref().map_or(0, |article| article.text.len() + article.label_bytes())
    }
}

/// Bytes that the further fields of an article may take in all its records.
const MOST_META: usize = 1 << 30;

/// Why the records of an article cannot be written, if so: each claim takes its further fields and its id along, so that
/// together they may be too much for any memory.
fn too_much(article: &reportedly::input::Article, claims: usize) -> Option<Failure> {
    let each = article.label_bytes();
    (each.saturating_mul(claims) > MOST_META).then(|| Failure {
        doc_id: article.doc_id.clone(),
        code: ErrorCode::TooLarge,
        message: format!("its id and further fields have {each} bytes, too many to go along with {claims} claims"),
        line: None,
        whole: false,
    })
}

/// Does articles together. A panic is a bug of ours; it must not take other articles with it, which are then done alone.
fn done(extractor: &Extractor, writer: &JsonLines, items: Vec<Item>) -> Vec<Article> {
    let work = || {
        let articles = || items.iter().flatten();
        let texts: Vec<&str> = articles().map(|article| &*article.text).collect();
        let write = |(article, doc): (&reportedly::input::Article, Document)| {
            let claims = doc.claims().len();
            if let Some(failure) = too_much(article, claims) {
                return Err(failure);
            }
            let mut records = Vec::new();
            writer.write(&doc, &article.doc_id, article.meta.as_ref(), &mut records);
            Ok((records, claims as u64))
        };
        articles().zip(extractor.documents(&texts)).map(write).collect::<Vec<_>>()
    };
    let worked = catch_unwind(AssertUnwindSafe(work));
    if worked.is_err() && items.len() > 1 {
        return items.into_iter().flat_map(|item| done(extractor, writer, vec![item])).collect();
    }
    let mut worked = worked.unwrap_or_default().into_iter();
    let article = |item: Item| {
        let found = item.and_then(|article| match worked.next() {
            Some(found) => found.map(|found| (article.doc_id, found)),
            None => Err(Failure {
                doc_id: article.doc_id,
                code: ErrorCode::Internal,
                message: "a bug in reportedly: please report it with this article".to_owned(),
                line: None,
                whole: false,
            }),
        });
        match found {
            Ok((doc_id, (records, claims))) => Article { doc_id, records, claims: Ok(claims) },
            Err(failure) => {
                let mut records = Vec::new();
                writer.write_error(failure.record(), &mut records);
                Article { doc_id: failure.doc_id.clone(), records, claims: Err(failure) }
            }
        }
    };
    items.into_iter().map(article).collect()
}

/// A parser for one of a closed set of names.
pub fn named<T: Copy + Send + Sync + 'static>(
    all: &'static [T],
    name: fn(T) -> &'static str,
    from_name: fn(&str) -> Option<T>,
) -> impl TypedValueParser<Value = T> {
    PossibleValuesParser::new(all.iter().map(move |&value| name(value)))
        .try_map(move |given| from_name(&given).ok_or("not one of the names"))
}
