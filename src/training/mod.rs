//! Weights learned from annotated articles: what makes the numbers in `lexicons/*.weights`.

mod tagger;

use crate::lexicon::{Lexicon, builtin};
use std::path::Path;

/// Trains the part-of-speech model on analysed articles and gives its file and its fit.
pub fn train_tagger(lines: &str, folder: &Path) -> std::io::Result<(String, String)> {
    tagger::train(lines, folder, &mut Lexicon::new(builtin()))
}

/// Share of the tokens of analysed articles that the built-in model tags alike.
pub fn tagger_agreement(lines: &str, folder: &Path) -> std::io::Result<f64> {
    tagger::agreement(lines, folder, &crate::extractor::builtin_lexicon())
}
