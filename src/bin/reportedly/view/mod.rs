//! `reportedly view`: an article with its claims marked, on the terminal or as a page for a browser.

mod html;
mod marks;
mod terminal;
mod voices;

use crate::flags::{Fields, Lexicons, Threshold};
use crate::page;
use crate::sink::Sink;
use crate::target::spare;
use anyhow::{Result, anyhow, ensure};
use reportedly::claim::Zone;
use reportedly::input::{Article, Articles, Options};
use reportedly::layers::Layers;
use reportedly::{Document, Span};
use std::io::{IsTerminal, stdin};
use std::path::PathBuf;

/// An article with its claims marked: in colours, or as a page for a browser
///
/// On a terminal, each speaker has a colour; what is said has it, the source is bold, the words that attribute are
/// underlined. Elsewhere, and with NO_COLOR set, brackets mark them: {source} [cue] <content> ~evidential~.
#[derive(clap::Args)]
pub struct Args {
    /// A file with an article, or several as JSON; `-`, or none and a pipe, reads stdin
    #[arg(value_name = "PATH")]
    path: Option<PathBuf>,
    /// Write a page for a browser, which needs nothing else; `-` writes it to stdout
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
    #[command(flatten)]
    fields: Fields,
    #[command(flatten)]
    lexicons: Lexicons,
    #[command(flatten)]
    threshold: Threshold,
}

/// What a page shows of an article.
struct View<'v> {
    doc_id: &'v str,
    document: &'v Document<'v>,
    /// The paragraphs and the part of the article that each is.
    paragraphs: Vec<(Span, Zone)>,
}

/// Runs the command; gives the exit status.
pub fn run(args: Args) -> Result<u8> {
    let path = args.path.unwrap_or_else(|| "-".into());
    ensure!(
        path.as_os_str() != "-" || !stdin().is_terminal(),
        "no PATH given, and stdin is a terminal; see reportedly view --help"
    );
    if let Some(page) = &args.html {
        spare(page, args.lexicons.lexicon.iter().chain([&path]))?;
    }
    let extractor = args.lexicons.extractor(args.threshold.builder())?;
    let Fields { text_field, id_field } = args.fields;
    let options = Options { text_field, id_field, ..Options::default() };
    let articles = Articles::new(vec![path], options);
    let articles: Vec<Article> = articles.collect::<Result<_, _>>().map_err(|failure| anyhow!("{failure}"))?;
    ensure!(!articles.is_empty(), "no articles found");
    let documents: Vec<Document> = articles.iter().map(|article| extractor.extract(&article.text)).collect();
    let mut views = Vec::new();
    for (article, document) in articles.iter().zip(&documents) {
        let paragraphs = Layers::new(&article.text, &extractor).paragraphs().collect();
        views.push(View { doc_id: &article.doc_id, document, paragraphs });
    }
    match args.html {
        Some(file) => {
            let mut sink = Sink::open(Some(&file))?;
            sink.write(html::page(&views).into_string().as_bytes())?;
            sink.complete()?;
        }
        None => page::print(&terminal::page(&views, page::has_colours()))?,
    }
    Ok(crate::DONE)
}
