//! Trains the weights behind confidence: logistic regression with an L2 penalty (AdaGrad, Duchi et al. 2011) on what the
//! constructions propose in annotated articles, a proposal being right when an annotator marked this content and this source.

use super::gold::{Candidate, candidates};
use super::logistic::{Example, Logistic};
use super::reliability::{Judged, Reliability};
use crate::Extractor;
use crate::gold::GoldArticle;
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// A feature counts when it is seen in this many claims and articles.
const SEEN: u32 = 4;
const ARTICLES: u32 = 3;
/// Articles are divided into this many parts to test on what was not learned from.
const FOLDS: usize = 5;
/// Weights smaller than this are left out of the file.
const LEAST: f32 = 0.01;

/// A feature with its values, as the file has it.
type Name = (&'static str, String, String);

/// The examples of all articles, with features as numbers.
struct Corpus {
    names: Vec<Name>,
    examples: Vec<Example>,
    /// The claims annotated.
    gold: usize,
}

/// Learns from annotated articles; gives the weights file, and a report of how it does on articles it has not seen.
pub fn train(articles: &[GoldArticle], extractor: &Extractor) -> (String, String) {
    let corpus = corpus(articles, extractor);
    let held_out = cross_validate(&corpus);
    let (threshold, f1) = best_threshold(&held_out, corpus.gold);
    let model = Logistic::fit(&corpus.examples.iter().collect::<Vec<_>>(), corpus.names.len());
    let right = corpus.examples.iter().filter(|example| example.right).count();
    let mut report = String::new();
    let _ = writeln!(
        report,
        "{} articles, {} annotated claims; {} proposed, {right} of them right; {} features",
        articles.len(),
        corpus.gold,
        corpus.examples.len(),
        corpus.names.len()
    );
    let _ = writeln!(report, "on held-out articles: F1 {:.1} at threshold {threshold:.2}", 100.0 * f1);
    let _ = write!(report, "{}", Reliability::of(&held_out));
    (file(&corpus, &model, threshold), report)
}

/// How often claims of each confidence are right, in articles with gold.
pub fn measure(articles: &[GoldArticle], extractor: &Extractor) -> String {
    let judged = |article: &GoldArticle| {
        let found = candidates(extractor, article, |_, draft| draft.confidence);
        found.into_iter().map(|candidate| Judged { confidence: candidate.seen, right: candidate.right })
    };
    Reliability::of(&articles.iter().flat_map(judged).collect::<Vec<_>>()).to_string()
}

fn corpus(articles: &[GoldArticle], extractor: &Extractor) -> Corpus {
    let mut counts: BTreeMap<Name, (u32, u32, usize)> = BTreeMap::new();
    let mut all: Vec<(usize, Candidate<Vec<Name>>)> = Vec::new();
    for (number, article) in articles.iter().enumerate() {
        let found = candidates(extractor, article, |layers, draft| {
            let mut names = Vec::new();
            crate::stages::scoring::features(layers, draft, &mut |(name, a, b)| {
                names.push((name, a.to_owned(), b.to_owned()));
            });
            names
        });
        for candidate in found {
            for name in &candidate.seen {
                let (claims, articles, last) = counts.entry(name.clone()).or_insert((0, 0, usize::MAX));
                *claims += 1;
                *articles += u32::from(*last != number);
                *last = number;
            }
            all.push((number, candidate));
        }
    }
    counts.retain(|_, &mut (claims, articles, _)| claims >= SEEN && articles >= ARTICLES);
    let names: Vec<Name> = counts.into_keys().collect();
    let numbers: FxHashMap<&Name, u32> = names.iter().zip(0..).collect();
    let examples = all
        .into_iter()
        .map(|(article, candidate)| Example {
            article,
            features: candidate.seen.iter().filter_map(|name| numbers.get(name).copied()).collect(),
            right: candidate.right,
        })
        .collect();
    Corpus { examples, gold: articles.iter().map(|article| article.claims.len()).sum(), names }
}

/// Each example judged by a model that has not seen its article.
fn cross_validate(corpus: &Corpus) -> Vec<Judged> {
    let mut out = Vec::with_capacity(corpus.examples.len());
    for fold in 0..FOLDS {
        let (held, learned): (Vec<&Example>, Vec<&Example>) =
            corpus.examples.iter().partition(|example| example.article % FOLDS == fold);
        let model = Logistic::fit(&learned, corpus.names.len());
        out.extend(held.iter().map(|example| Judged { confidence: model.probability(example), right: example.right }));
    }
    out
}

/// The confidence from which on keeping claims gives the best F1, and that F1.
fn best_threshold(judged: &[Judged], gold: usize) -> (f32, f64) {
    let mut sorted: Vec<&Judged> = judged.iter().collect();
    sorted.sort_by(|a, b| b.confidence.total_cmp(&a.confidence));
    let mut right = 0;
    let mut best = (1.0, 0.0);
    for (kept, claim) in sorted.iter().enumerate() {
        right += usize::from(claim.right);
        let f1 = 2.0 * right as f64 / (kept + 1 + gold) as f64;
        if f1 > best.1 {
            best = (claim.confidence, f1);
        }
    }
    best
}

fn file(corpus: &Corpus, model: &Logistic, threshold: f32) -> String {
    let mut out = String::from(
        "# Weights behind the confidence of claims: weight, feature, its values, divided by tabs.\n\
         # Learned by `reportedly train claims GOLD > lexicons/claims.weights`, GOLD being the train split of PolNeAR.\n",
    );
    let _ = writeln!(out, "threshold\t{threshold:.3}");
    for (weight, (name, a, b)) in model.weights.iter().zip(&corpus.names).filter(|(weight, _)| weight.abs() >= LEAST) {
        let line = format!("{weight:.3}\t{name}\t{a}\t{b}");
        let _ = writeln!(out, "{}", line.trim_end_matches('\t'));
    }
    out
}
