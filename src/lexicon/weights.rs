//! The model behind confidence: a weight for each thing that can be seen about a claim, as plain numbers in a file.
//!
//! A line is `weight`, the name of the feature and its value or values, divided by tabs. The line `threshold` says below
//! which confidence a claim is left out unless the caller asks for more. `reportedly train claims` makes the file.

use rustc_hash::FxHashMap;
use rustc_hash::FxHasher;
use std::hash::Hasher;

/// What is seen about a claim: a name and the values of two sides of it, the second often empty.
pub type Feature<'f> = (&'static str, &'f str, &'f str);

/// Weights by feature; the sum of those that are seen is the logarithm of the odds that a claim is right.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClaimModel {
    weights: FxHashMap<u64, f32>,
    threshold: f32,
}

/// Features are kept by the hash of their names: nothing is copied while claims are judged.
fn key(name: &str, first: &str, second: &str) -> u64 {
    let mut hasher = FxHasher::default();
    for part in [name, first, second] {
        hasher.write(part.as_bytes());
        hasher.write_u8(0xff);
    }
    hasher.finish()
}

impl ClaimModel {
    /// Reads a file of weights.
    ///
    /// # Errors
    ///
    /// The 1-based line that is none, and what is wrong with it.
    pub fn parse(file: &str) -> Result<ClaimModel, (usize, String)> {
        let mut model = ClaimModel::default();
        for (number, line) in file.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#')) {
            let fault = |what: &str| (number + 1, what.to_owned());
            let mut parts = line.split('\t');
            let first = parts.next().unwrap_or_default();
            let name = parts.next().ok_or_else(|| fault("a weight, a tab and what it is for are expected"))?;
            if first == "threshold" {
                model.threshold = name.parse().map_err(|_| fault("the threshold is no number"))?;
                continue;
            }
            let weight: f32 = first.parse().map_err(|_| fault("the weight is no number"))?;
            let (a, b) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
            model.weights.insert(key(name, a, b), weight);
        }
        Ok(model)
    }

    /// The weight of a feature; nothing for one that was not seen often enough in training.
    pub fn weight(&self, (name, first, second): Feature) -> f32 {
        self.weights.get(&key(name, first, second)).copied().unwrap_or(0.0)
    }

    /// Claims below this confidence are left out by default.
    pub fn threshold(&self) -> f32 {
        self.threshold
    }
}

/// The probability that odds of this logarithm mean.
pub fn probability(log_odds: f32) -> f32 {
    1.0 / (1.0 + (-log_odds).exp())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_are_found_by_all_parts_of_a_feature() {
        let model =
            ClaimModel::parse("# note\nthreshold\t0.4\n1.5\tlemma rule\tnote\tverb-that\n-2\tall\n").expect("clean");
        assert_eq!(model.threshold(), 0.4);
        assert_eq!(model.weight(("lemma rule", "note", "verb-that")), 1.5);
        assert_eq!(model.weight(("lemma rule", "note", "verb-object")), 0.0);
        assert_eq!(model.weight(("all", "", "")), -2.0);
    }

    #[test]
    fn a_faulty_line_is_named() {
        assert_eq!(ClaimModel::parse("1\tall\nheavy\tall\n").expect_err("no number").0, 2);
    }
}
