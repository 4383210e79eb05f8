//! `reportedly lexicon coverage`: marked cues that no entry covers, and entries whose claims are not marked.

use crate::excerpt::excerpt;
use crate::flags::Lexicons;
use crate::page;
use anstyle::Style;
use anyhow::Result;
use reportedly::Extractor;
use reportedly::evaluation::{EntryUse, UnknownCue, coverage};
use reportedly::gold::{GoldArticle, GoldClaim, read_folder};
use std::fmt::Write as _;
use std::path::PathBuf;

/// Show which marked cues no entry covers, and which entries find what is not marked
///
/// The first list has the words of cues that hold no entry, by how often they are marked. The second has entries with the
/// rule they were used in: how many claims were found with them and how many of these are wrong, then how many readings the
/// rule proposed and how many of these are right. Claims inside a marked content count for nothing.
#[derive(clap::Args)]
pub struct Args {
    /// Annotated articles in the brat standoff format: text/ID.txt, attributions/ID_ANNOTATOR.ann
    #[arg(long, value_name = "FOLDER")]
    gold: PathBuf,
    #[command(flatten)]
    lexicons: Lexicons,
    /// The most lines of each list
    #[arg(short = 'n', long, value_name = "N", default_value_t = 40)]
    most: usize,
}

const HEAD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();

/// Runs the command; gives the exit status.
pub fn run(args: Args) -> Result<u8> {
    let articles = read_folder(&args.gold)?;
    let extractor = args.lexicons.extractor(Extractor::builder())?;
    let found = coverage(&extractor, &articles);
    let mut page = String::new();
    let unknown: usize = found.unknown.iter().map(|cue| cue.count).sum();
    writeln!(page, "{HEAD}cues that no entry covers: {unknown} of {}{HEAD:#}\n", found.marked)?;
    for cue in found.unknown.iter().take(args.most) {
        let UnknownCue { words, count, article, example: claim } = cue;
        writeln!(page, "{count:6}  {words:24} {}", example(&articles, *article, claim))?;
    }
    rest(&mut page, found.unknown.len(), args.most)?;
    let wrong = |used: &EntryUse| used.kept - used.kept_right;
    let all: usize = found.entries.iter().map(wrong).sum();
    writeln!(page, "\n{HEAD}entries whose claims are not marked, or of another source: {all}{HEAD:#}\n")?;
    writeln!(page, " wrong claims   proposed right  entry and rule")?;
    let harmful: Vec<&EntryUse> = found.entries.iter().filter(|used| wrong(used) > 0).collect();
    for used in harmful.iter().take(args.most) {
        let name = format!("{}, {}", used.lemma, used.rule);
        write!(page, "{:6}{:7}   {:8}{:6}  {name:30}", wrong(used), used.kept, used.proposed, used.right)?;
        let shown = used.example.as_ref().map(|(article, claim)| example(&articles, *article, claim));
        writeln!(page, " {}", shown.unwrap_or_default())?;
    }
    rest(&mut page, harmful.len(), args.most)?;
    page::print(&page)?;
    Ok(crate::DONE)
}

fn example(articles: &[GoldArticle], article: usize, claim: &GoldClaim) -> String {
    let article = &articles[article];
    format!("{DIM}{}{DIM:#}", excerpt(&article.text, claim))
}

/// Says how many lines are left out.
fn rest(page: &mut String, all: usize, most: usize) -> std::fmt::Result {
    match all.saturating_sub(most) {
        0 => Ok(()),
        more => writeln!(page, "        {DIM}and {more} more{DIM:#}"),
    }
}
