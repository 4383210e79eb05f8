//! Weights learned from annotated articles: what makes the numbers in `lexicons/*.weights`.

mod calibration;
mod claims;
mod examples;
mod gold;
mod logistic;
mod paradigms;
mod tagger;

use crate::Extractor;
use crate::gold::GoldArticle;
use crate::lexicon::{Lexicon, builtin, builtin_entries};
use std::path::Path;

/// Trains the part-of-speech model on analysed articles and gives its file and its fit.
pub fn train_tagger(lines: &str, folder: &Path) -> std::io::Result<(String, String)> {
    tagger::train(lines, folder, &mut Lexicon::new(builtin_entries()))
}

/// Share of the tokens of analysed articles that the built-in model tags alike.
pub fn tagger_agreement(lines: &str, folder: &Path) -> std::io::Result<f64> {
    tagger::agreement(lines, folder, &builtin())
}

/// Trains the weights behind confidence on annotated articles and gives their file, and a report on held-out articles.
/// What is proposed comes from the grammar and the lexicons of `extractor`.
pub fn train_claims(articles: &[GoldArticle], extractor: &Extractor) -> (String, String) {
    claims::train(articles, extractor)
}

/// How often claims of each confidence are right in annotated articles, as a table.
pub fn claim_reliability(articles: &[GoldArticle], extractor: &Extractor) -> String {
    claims::measure(articles, extractor)
}
