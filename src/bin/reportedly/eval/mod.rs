//! `reportedly eval`: precision, recall and F1 against gold, and what went wrong.

mod mistakes;
mod sides;

use crate::extract::named;
use crate::flags::{Lexicons, Threshold};
use crate::page;
use crate::report::count;
use anyhow::Result;
use reportedly::claim::Form;
use reportedly::evaluation::{Article, Cause, evaluate, trace};
use std::fmt::Write as _;
use std::path::PathBuf;

/// Precision, recall and F1 against gold, and what went wrong
///
/// Contents are compared as sets of words. Claims are matched one to one, the nearest first. "strict" asks for the same
/// words, "partial" counts the share of them, "detect" asks for a Dice coefficient of one half, "relation" for the same
/// source besides. The last columns say of how many detected claims source and cue are right. The rows below "all" go by
/// how much of the content is quoted.
///
/// Claims within others count only where gold has such, as PolNeAR has not. Where gold is records, the fields of detected
/// claims are compared, too.
#[derive(clap::Args)]
pub struct Args {
    /// What annotators marked: a folder in the brat standoff format (text/ID.txt, attributions/ID_ANNOTATOR.ann), or claim
    /// records as extract writes them
    #[arg(long, value_name = "PATH")]
    gold: PathBuf,
    /// What was found, as claim records; `-` reads stdin; without it the articles are extracted here
    #[arg(value_name = "PRED", conflicts_with = "lexicon")]
    found: Option<PathBuf>,
    /// Where the articles of gold records are, as for extract [default: their doc_ids are paths]
    #[arg(long, value_name = "PATH")]
    articles: Vec<PathBuf>,
    #[command(flatten)]
    lexicons: Lexicons,
    #[command(flatten)]
    threshold: Threshold,
    /// Also list mistakes by cause and rule, the most frequent first, with up to N examples of each [N: 3]
    #[arg(long, value_name = "N", num_args = 0..=1, require_equals = true, default_missing_value = "3")]
    errors: Option<usize>,
    #[command(flatten)]
    filter: Filter,
}

/// Which mistakes are listed.
#[derive(clap::Args)]
struct Filter {
    /// List only mistakes of this cause; repeatable
    #[arg(long, value_name = "CAUSE", requires = "errors", value_parser = named(Cause::ALL, Cause::name, Cause::from_name))]
    cause: Vec<Cause>,
    /// List only mistakes of this rule; repeatable
    #[arg(long, value_name = "RULE", requires = "errors")]
    rule: Vec<String>,
    /// List only mistakes in claims of this form; repeatable
    #[arg(long, value_name = "FORM", requires = "errors", value_parser = named(Form::ALL, Form::name, Form::from_name))]
    form: Vec<Form>,
}

/// Runs the command; gives the exit status.
pub fn run(args: Args) -> Result<u8> {
    let gold = sides::gold(&args.gold, args.articles)?;
    let articles: Vec<Article> = match &args.found {
        Some(path) => sides::found(path, &gold, args.threshold.min_confidence)?,
        None => {
            let extractor = args.lexicons.extractor(args.threshold.builder())?;
            let extracted = |(number, article)| Article {
                marked: gold.records(number),
                trace: args.errors.map(|_| trace(&extractor, article)),
                ..Article::extracted(&extractor, article, gold.nested)
            };
            gold.articles.iter().enumerate().map(extracted).collect()
        }
    };
    let evaluation = evaluate(&articles);
    let mut page = String::new();
    writeln!(page, "{}\n\n{}", count(articles.len() as u64, "article"), evaluation.score)?;
    if !evaluation.agreement.is_empty() {
        writeln!(page, "{}", evaluation.agreement)?;
    }
    if !evaluation.reliability.is_empty() {
        writeln!(page, "{}", evaluation.reliability)?;
    }
    if let Some(examples) = args.errors {
        let listed = evaluation.mistakes.iter().filter(|mistake| args.filter.lets(mistake)).collect();
        mistakes::write(&mut page, listed, &gold.articles, examples)?;
    }
    page::print(&page)?;
    Ok(crate::DONE)
}

impl Filter {
    fn lets(&self, mistake: &reportedly::evaluation::Mistake) -> bool {
        (self.cause.is_empty() || self.cause.contains(&mistake.cause))
            && (self.rule.is_empty() || self.rule.contains(&mistake.rule))
            && (self.form.is_empty() || self.form.contains(&mistake.form))
    }
}
