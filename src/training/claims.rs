//! Trains the weights behind confidence: logistic regression with an L2 penalty (AdaGrad, Duchi et al. 2011) on what the
//! constructions propose in annotated articles, a proposal being right when an annotator marked this content and this source.
//!
//! There are two models (see `stages/scoring`). The second learns from what the first leaves of articles that the first has
//! not learned from, so that it sees what it will see in use (stacking, Wolpert 1992). What it gives is then drawn towards what
//! was found on articles that it had not seen itself.

use super::calibration::Calibration;
use super::examples::{Examples, Name, Raw};
use super::gold::candidates;
use super::logistic::{Example, Logistic};
use crate::Extractor;
use crate::evaluation::{Judged, Reliability};
use crate::gold::GoldArticle;
use crate::lexicon::{ClaimModels, Feature, Model, probability};
use crate::stages::attribution::{attribution, proposals, settled, within};
use crate::stages::scoring::{company, features};
use std::fmt::Write as _;

/// Articles are divided into this many parts to test on what was not learned from.
const FOLDS: usize = 5;
/// Readings that the lexicons do not list are dropped below this, before others can yield to them.
const UNLISTED: f32 = 0.15;
/// The feature that every claim has.
const ALWAYS: &str = "all";
/// How much F1 may fall short of the best where it is called flat.
const FLAT: f64 = 0.001;
/// Weights smaller than this are left out of the file.
const LEAST: f32 = 0.01;

/// Learns from annotated articles; gives the weights file, and a report of how it does on articles it has not seen.
pub fn train(articles: &[GoldArticle], extractor: &Extractor) -> (String, String) {
    let gold = articles.iter().map(|article| article.claims.len()).sum();
    let proposed = Examples::new(proposed(articles, extractor));
    let mut left = Vec::new();
    for fold in 0..FOLDS {
        let models = proposed.models(&Logistic::fit(&proposed.outside(fold, FOLDS), proposed.names.len()), UNLISTED);
        left.extend(
            articles
                .iter()
                .enumerate()
                .filter(|(number, _)| number % FOLDS == fold)
                .flat_map(|(number, article)| settled_with(&models, number, article, extractor)),
        );
    }
    let left = Examples::new(left);
    let mut held_out = Vec::new();
    for fold in 0..FOLDS {
        let model = Logistic::fit(&left.outside(fold, FOLDS), left.names.len());
        held_out.extend(left.inside(fold, FOLDS).iter().map(|example| (model.log_odds(example), example.right)));
    }
    let calibration = Calibration::fit(&held_out);
    let judge = |(given, right): (f32, bool)| Judged { confidence: probability(calibration.of(given)), right };
    let held_out: Vec<Judged> = held_out.into_iter().map(judge).collect();
    let (threshold, f1) = best_threshold(&held_out, gold);
    let mut report = String::new();
    let _ = writeln!(
        report,
        "{} articles, {gold} annotated claims; {} proposed, {} of them right; {} left when settled, {} of them right",
        articles.len(),
        proposed.list.len(),
        proposed.right(),
        left.list.len(),
        left.right(),
    );
    let _ = writeln!(report, "on held-out articles: F1 {:.2} at threshold {threshold:.2}", 100.0 * f1);
    let _ = write!(report, "{}", Reliability::of(&held_out));
    let mut file = String::from(
        "# Weights of the scoring stage: weight, feature, its values, divided by tabs. Two models: the first decides between\n\
         # readings of the same words, the second gives the confidence of claims.\n\
         # Learned by `reportedly train claims GOLD > lexicons/claims.weights`, GOLD being the train split of PolNeAR.\n",
    );
    for (model, examples, threshold) in [(Model::Proposals, &proposed, UNLISTED), (Model::Claims, &left, threshold)] {
        let _ = writeln!(file, "model\t{}\nthreshold\t{threshold:.3}", model.name());
        let all: Vec<&Example> = examples.list.iter().collect();
        let mut fitted = Logistic::fit(&all, examples.names.len());
        if model == Model::Claims {
            fitted.calibrate(calibration, examples.number(ALWAYS));
        }
        write(&mut file, &examples.names, &fitted);
    }
    (file, report)
}

/// How often claims of each confidence are right, in articles with gold.
pub fn measure(articles: &[GoldArticle], extractor: &Extractor) -> String {
    let judged = |article: &GoldArticle| {
        extractor.read(&article.text, |layers| {
            let drafts = attribution(layers, Some(0.0));
            let found = candidates(layers, article, &drafts, |i| drafts[i].confidence);
            found
                .into_iter()
                .map(|candidate| Judged { confidence: candidate.seen, right: candidate.right })
                .collect::<Vec<_>>()
        })
    };
    Reliability::of(&articles.iter().flat_map(judged).collect::<Vec<_>>()).to_string()
}

/// What the constructions propose, all readings, and the quotes nobody frames.
fn proposed(articles: &[GoldArticle], extractor: &Extractor) -> Vec<Raw> {
    let of = |(number, article): (usize, &GoldArticle)| {
        let found = extractor.read(&article.text, |layers| {
            let mut drafts = proposals(layers);
            let carried = settled(layers, &ClaimModels::default()).into_iter().filter(|draft| draft.cue.is_empty());
            drafts.extend(carried);
            candidates(layers, article, &drafts, |i| names(|see| features(layers, &drafts[i], see)))
        });
        found.into_iter().map(move |candidate| Raw::new(number, candidate)).collect::<Vec<_>>()
    };
    articles.iter().enumerate().flat_map(of).collect()
}

/// What is left in an article when `models` have settled it.
fn settled_with(models: &ClaimModels, number: usize, article: &GoldArticle, extractor: &Extractor) -> Vec<Raw> {
    let found = extractor.read(&article.text, |layers| {
        let drafts = settled(layers, models);
        let company = company(&drafts, &within(&drafts));
        candidates(layers, article, &drafts, |i| {
            names(|see| {
                features(layers, &drafts[i], see);
                company[i].features(&drafts[i], see);
            })
        })
    });
    found.into_iter().map(|candidate| Raw::new(number, candidate)).collect()
}

/// The features that `give` gives, as the file has them.
fn names(give: impl FnOnce(&mut dyn FnMut(Feature))) -> Vec<Name> {
    let mut names = Vec::new();
    give(&mut |Feature { name, first, second }| {
        names.push([name, first, second].map(|part| part.text.to_owned()));
    });
    names
}

/// The confidence from which on keeping claims gives the best F1, and that F1. Where it hardly falls for a while, the middle is
/// taken, which the next article moves least.
fn best_threshold(judged: &[Judged], gold: usize) -> (f32, f64) {
    let mut sorted: Vec<&Judged> = judged.iter().collect();
    sorted.sort_by(|a, b| b.confidence.total_cmp(&a.confidence));
    let mut right = 0;
    let curve: Vec<(f32, f64)> = sorted
        .iter()
        .enumerate()
        .map(|(kept, claim)| {
            right += usize::from(claim.right);
            (claim.confidence, 2.0 * right as f64 / (kept + 1 + gold) as f64)
        })
        .collect();
    let best = curve.iter().map(|&(_, f1)| f1).fold(0.0, f64::max);
    let flat = |&&(_, f1): &&(f32, f64)| f1 >= best - FLAT;
    let (high, low) = (curve.iter().find(flat), curve.iter().rev().find(flat));
    let middle = |(high, low): (&(f32, f64), &(f32, f64))| ((high.0 + low.0) / 2.0, best);
    high.zip(low).map_or((1.0, 0.0), middle)
}

fn write(out: &mut String, names: &[Name], model: &Logistic) {
    for (weight, [name, a, b]) in model.weights.iter().zip(names).filter(|(weight, _)| weight.abs() >= LEAST) {
        let line = format!("{weight:.3}\t{name}\t{a}\t{b}");
        let _ = writeln!(out, "{}", line.trim_end_matches('\t'));
    }
}
