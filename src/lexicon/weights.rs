//! The model behind confidence: a weight for each thing that can be seen about a claim, as plain numbers in a file.
//!
//! Two models stand in a file, each below a line `model` with its name. A line is `weight`, the name of the feature and its value or values, divided by tabs. The line `threshold` says below
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

/// The two models of a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClaimModels {
    /// Decides between readings of the same words.
    pub proposals: ClaimModel,
    /// Gives the confidence of what is left.
    pub claims: ClaimModel,
}

impl ClaimModels {
    /// Reads a file of weights: those of a model stand below the line `model` with its name.
    ///
    /// # Errors
    ///
    /// The 1-based line that is none, and what is wrong with it.
    pub fn parse(file: &str) -> Result<ClaimModels, (usize, String)> {
        let mut models = ClaimModels::default();
        let mut model = &mut models.claims;
        for (number, line) in file.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#')) {
            let fault = |what: &str| (number + 1, what.to_owned());
            let mut parts = line.split('\t');
            let first = parts.next().unwrap_or_default();
            let name = parts.next().ok_or_else(|| fault("a weight, a tab and what it is for are expected"))?;
            match first {
                "model" if name == "proposals" => model = &mut models.proposals,
                "model" if name == "claims" => model = &mut models.claims,
                "threshold" => model.threshold = name.parse().map_err(|_| fault("the threshold is no number"))?,
                _ => {
                    let weight: f32 = first.parse().map_err(|_| fault("the weight is no number"))?;
                    model.set((name, parts.next().unwrap_or_default(), parts.next().unwrap_or_default()), weight);
                }
            }
        }
        Ok(models)
    }
}

impl ClaimModel {
    /// Sets the weight of a feature.
    pub fn set(&mut self, (name, first, second): (&str, &str, &str), weight: f32) {
        self.weights.insert(key(name, first, second), weight);
    }

    /// Sets the confidence below which claims are left out by default.
    pub fn set_threshold(&mut self, threshold: f32) {
        self.threshold = threshold;
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
    fn weights_are_found_by_model_and_by_all_parts_of_a_feature() {
        let file =
            "# note\nmodel\tproposals\n3\tall\nmodel\tclaims\nthreshold\t0.4\n1.5\tlemma rule\tnote\tverb-that\n";
        let models = ClaimModels::parse(file).expect("clean");
        assert_eq!(models.proposals.weight(("all", "", "")), 3.0);
        assert_eq!(models.claims.weight(("all", "", "")), 0.0);
        assert_eq!(models.claims.weight(("lemma rule", "note", "verb-that")), 1.5);
        assert_eq!(models.claims.weight(("lemma rule", "note", "verb-object")), 0.0);
        assert_eq!(models.claims.threshold(), 0.4);
    }

    #[test]
    fn a_faulty_line_is_named() {
        assert_eq!(ClaimModels::parse("1\tall\nheavy\tall\n").expect_err("no number").0, 2);
    }
}
