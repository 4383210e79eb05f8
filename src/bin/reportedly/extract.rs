//! `reportedly extract`: articles in, claims out.

use crate::pipeline::{self, Source};
use crate::report::{Progress, Report};
use crate::sink::Sink;
use anyhow::Result;
use clap::ValueEnum;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use reportedly::Extractor;
use reportedly::input::{Articles, Failure, Format, Item, Options};
use reportedly::output::{ErrorCode, JsonLines, Unit};
use std::io::{IsTerminal, stdin};
use std::num::NonZero;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;

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
    /// How articles are stored
    #[arg(long, value_name = "FORMAT", default_value = "auto", value_parser = named(Format::ALL, Format::name, Format::from_name))]
    from: Format,
    /// How records are written
    #[arg(long, value_name = "FORMAT", default_value = "jsonl")]
    to: To,
    /// Field of a JSON article that holds its text
    #[arg(long, value_name = "NAME", default_value = "text")]
    text_field: String,
    /// Field of a JSON article that names it
    #[arg(long, value_name = "NAME", default_value = "id")]
    id_field: String,
    /// Threads that work at once [default: one a core]
    #[arg(short, long, value_name = "N")]
    jobs: Option<NonZero<usize>>,
    /// Lexicon file or folder to add; the last of several wins
    #[arg(long, value_name = "PATH")]
    lexicon: Vec<PathBuf>,
    /// Leave out claims below this confidence, 0 to 1 [default: those more likely wrong than worth it]
    #[arg(long, value_name = "X", value_parser = confidence)]
    min_confidence: Option<f32>,
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

/// What became of an article.
struct Done {
    /// Its records.
    records: Vec<u8>,
    /// How many claims it has, or why there are none.
    claims: Result<u64, Failure>,
}

/// Runs the command; gives the exit status.
pub fn run(args: Args) -> Result<u8> {
    let mut paths = args.paths;
    if paths.is_empty() {
        anyhow::ensure!(
            !stdin().is_terminal(),
            "no PATH given, and stdin is a terminal; see reportedly extract --help"
        );
        paths.push("-".into());
    }
    let builder = Extractor::builder();
    let builder = args.min_confidence.into_iter().fold(builder, |builder, least| builder.min_confidence(least));
    let extractor = args.lexicon.iter().fold(builder, |builder, path| builder.lexicon(path)).build()?;
    let mut sink = Sink::open(args.output.as_deref())?;
    let mut report = Report::new(args.progress, args.quiet, args.output.is_some());
    let options = Options { format: args.from, text_field: args.text_field, id_field: args.id_field };
    let writer = match args.to {
        To::Jsonl => JsonLines { offsets: args.offsets, documents: args.documents },
    };
    let jobs = args.jobs.map_or_else(|| std::thread::available_parallelism().map_or(1, NonZero::get), NonZero::get);
    let (mut stopped, mut unreadable) = (false, false);
    let ran = pipeline::run(
        Articles::new(paths, options),
        jobs,
        move |item| done(&extractor, &writer, item),
        |done: Done| {
            if !done.records.is_empty() {
                sink.write(&done.records).map_err(Some)?;
            }
            match done.claims {
                Ok(claims) => report.article(claims),
                Err(failure) => {
                    report.failure(&failure);
                    unreadable |= failure.whole;
                    stopped = args.strict;
                }
            }
            if stopped { Err(None) } else { Ok(()) }
        },
    );
    if let Err(Some(error)) = ran {
        return Err(error);
    }
    if report.seen() == 0 {
        report.warning(&"no articles found");
    }
    report.finish();
    if !stopped {
        sink.complete()?;
    }
    Ok(match report.failed() {
        0 => crate::DONE,
        _ if unreadable => crate::UNUSABLE,
        _ => crate::FAILED,
    })
}

impl Source for Articles {
    fn is_ready(&self) -> bool {
        Articles::is_ready(self)
    }

    fn weight(item: &Item) -> usize {
        item.as_ref().map_or(0, |article| article.text.len())
    }
}

/// Does one article. A panic is a bug of ours; it must not take the other articles with it.
fn done(extractor: &Extractor, writer: &JsonLines, item: Item) -> Done {
    let found = item.and_then(|article| {
        let work = || {
            let mut records = Vec::new();
            let doc = extractor.extract(&article.text);
            writer.write(&doc, &article.doc_id, article.meta.as_ref(), &mut records);
            (records, doc.claims().len() as u64)
        };
        catch_unwind(AssertUnwindSafe(work)).map_err(|_| Failure {
            doc_id: article.doc_id.clone(),
            code: ErrorCode::Internal,
            message: "a bug in reportedly: please report it with this article".to_owned(),
            line: None,
            whole: false,
        })
    });
    match found {
        Ok((records, claims)) => Done { records, claims: Ok(claims) },
        Err(failure) => {
            let mut records = Vec::new();
            writer.write_error(failure.record(), &mut records);
            Done { records, claims: Err(failure) }
        }
    }
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

/// A number from 0 to 1.
pub fn confidence(given: &str) -> Result<f32, String> {
    match given.parse() {
        Ok(x) if (0.0..=1.0).contains(&x) => Ok(x),
        _ => Err("a number from 0 to 1 is needed".to_owned()),
    }
}
