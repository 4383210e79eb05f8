//! The two sides of a comparison: what annotators marked, and what was found.

use crate::report::say;
use anyhow::{Context, Result, bail, ensure};
use reportedly::evaluation::{Article, Found};
use reportedly::gold::{self, GoldArticle, RecordedClaim};
use reportedly::input::{self, Articles, Options};
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{BufReader, stdin};
use std::path::{Path, PathBuf};

/// Articles with what is marked in them.
pub struct Gold {
    /// The articles.
    pub articles: Vec<GoldArticle>,
    /// The records of the claims of each article, where gold is records.
    records: Vec<Vec<serde_json::Value>>,
    /// Whether claims within claims are marked, too; PolNeAR has outermost ones only.
    pub nested: bool,
}

/// Reads a folder in the brat format, or claim records; those are about `articles`, or the files that they name.
pub fn gold(path: &Path, articles: Vec<PathBuf>) -> Result<Gold> {
    if path.is_dir() {
        ensure!(articles.is_empty(), "{} is a folder and has its own articles; leave --articles out", path.display());
        return Ok(Gold { articles: gold::read_folder(path)?, records: Vec::new(), nested: false });
    }
    let records = records(path)?;
    ensure!(!records.is_empty() || !articles.is_empty(), "{} holds no claim and names no article", path.display());
    let paths = if articles.is_empty() { named(&records) } else { articles };
    let options = Options::default();
    let mut texts: Vec<input::Article> = Vec::new();
    for item in Articles::new(paths, options) {
        texts.push(item.map_err(|failure| anyhow::anyhow!("{failure}")).context(
            "gold records do not hold the articles themselves; name these with --articles, or start where doc_ids are paths",
        )?);
    }
    let mut by_article: BTreeMap<usize, Vec<&RecordedClaim>> = BTreeMap::new();
    let index = Index::new(texts.iter().map(|article| article.doc_id.as_str()));
    for record in &records {
        let Some(article) = index.find(&record.doc_id) else {
            let name = record.doc_id.escape_debug();
            bail!("{}:{}: no article `{name}` is among those given", path.display(), record.line);
        };
        by_article.entry(article).or_default().push(record);
    }
    let name = path.display().to_string();
    let (mut articles, mut marked) = (Vec::new(), Vec::new());
    for (number, article) in texts.into_iter().enumerate() {
        let records = by_article.get(&number).map_or(&[][..], Vec::as_slice);
        let claims = gold::place(records, &article.text, &name)?;
        marked.push(records.iter().map(|claim| claim.record.clone()).collect());
        articles.push(GoldArticle { id: article.doc_id, text: article.text, claims });
    }
    Ok(Gold { articles, records: marked, nested: records.iter().any(|record| record.inner) })
}

impl Gold {
    /// The records of what is marked in an article.
    pub fn records(&self, article: usize) -> &[serde_json::Value] {
        self.records.get(article).map_or(&[], Vec::as_slice)
    }
}

/// Reads claim records about gold articles.
pub fn found<'g>(path: &Path, gold: &'g Gold, least: Option<f32>) -> Result<Vec<Article<'g>>> {
    ensure!(
        !path.is_dir(),
        "{} is a folder, and claim records are expected; without PRED the articles are extracted here",
        path.display()
    );
    let records = records(path)?;
    let index = Index::new(gold.articles.iter().map(|article| article.id.as_str()));
    let mut by_article: Vec<Vec<&RecordedClaim>> = vec![Vec::new(); gold.articles.len()];
    let mut unknown: BTreeSet<&str> = BTreeSet::new();
    for record in &records {
        match index.find(&record.doc_id) {
            Some(article) => by_article[article].push(record),
            None => drop(unknown.insert(&record.doc_id)),
        }
    }
    if let Some(first) = unknown.first() {
        let (count, first) = (unknown.len(), first.escape_debug());
        say(&format_args!("{count} articles of {} have no gold, such as `{first}`", path.display()));
    }
    let empty = by_article.iter().filter(|claims| claims.is_empty()).count();
    if empty > 0 {
        say(&format_args!("{empty} articles of gold have no claim in {}", path.display()));
    }
    let name = path.display().to_string();
    let article = |((number, article), mut records): ((usize, &'g GoldArticle), Vec<&RecordedClaim>)| {
        records.retain(|record| gold.nested || !record.inner);
        records.retain(|record| record.confidence.is_none_or(|confidence| confidence >= least.unwrap_or(0.0)));
        let claims = gold::place(&records, &article.text, &name)?;
        let found = claims.into_iter().zip(records).map(|(claim, record)| Found {
            claim,
            rule: record.rule.clone(),
            confidence: record.confidence,
            record: record.record.clone(),
        });
        Ok(Article { gold: article, marked: gold.records(number), found: found.collect(), trace: None })
    };
    gold.articles.iter().enumerate().zip(by_article).map(article).collect()
}

fn records(path: &Path) -> Result<Vec<RecordedClaim>> {
    let name = path.display().to_string();
    if path.as_os_str() == "-" {
        return Ok(gold::read_records(stdin().lock(), "stdin")?);
    }
    let file = File::open(path).with_context(|| format!("cannot read {name}"))?;
    Ok(gold::read_records(BufReader::new(file), &name)?)
}

/// The articles that records name, in their order.
fn named(records: &[RecordedClaim]) -> Vec<PathBuf> {
    let mut seen = BTreeSet::new();
    let names = records.iter().map(|record| record.doc_id.as_str()).filter(|name| seen.insert(*name));
    names.map(PathBuf::from).collect()
}

/// Articles by name: by the whole of it, or else by the file name without folders and `.txt`.
struct Index<'i> {
    whole: BTreeMap<&'i str, usize>,
    stems: BTreeMap<&'i str, usize>,
}

impl<'i> Index<'i> {
    fn new(names: impl Iterator<Item = &'i str> + Clone) -> Index<'i> {
        let whole = names.clone().zip(0..).collect();
        Index { whole, stems: names.map(stem).zip(0..).collect() }
    }

    fn find(&self, name: &str) -> Option<usize> {
        self.whole.get(name).or_else(|| self.stems.get(stem(name))).copied()
    }
}

fn stem(name: &str) -> &str {
    let file = name.rsplit('/').next().unwrap_or(name);
    file.strip_suffix(".txt").unwrap_or(file)
}
