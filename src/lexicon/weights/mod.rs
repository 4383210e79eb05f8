//! The models behind confidence: a weight for each thing that can be seen about a claim, as plain numbers in a file.
//!
//! Two models stand in a file, each below a line `model` with its name. A line is `weight`, the name of the feature and its
//! value or values, divided by tabs. The line `threshold` says below which confidence a claim is left out unless the caller
//! asks for more. `reportedly train claims` makes the file.

mod table;

use super::feature::{Feature, Key, Value};
use super::packed::{Packed, packed};
use crate::claim::names;
use rustc_hash::FxHashMap;
use std::sync::OnceLock;
use table::Table;

names! {
    /// The models, in the order in which they judge.
    Model {
        /// Decides between readings of the same words.
        Proposals = "proposals",
        /// Gives the confidence of what is left.
        Claims = "claims",
    }
}

/// The weights of a feature, by model.
pub type Weights = [f32; 2];

/// Weights by feature; the sum of those that are seen is the logarithm of the odds that a claim is right.
#[derive(Clone, Debug)]
pub struct ClaimModels {
    /// All models have the weights of a feature in one place, so that one look gives them all.
    weights: Table,
    thresholds: Weights,
    at_hand: AtHand,
}

/// Weights that were put together from the others.
#[derive(Clone, Debug, Default)]
struct AtHand(OnceLock<Vec<Weights>>);

impl Packed for AtHand {
    fn pack(&self, _: &mut Vec<u8>) {}

    fn unpack(_: &mut &'static [u8]) -> AtHand {
        AtHand::default()
    }
}

impl Default for ClaimModels {
    fn default() -> ClaimModels {
        ClaimModels::new([0.0; 2], [])
    }
}

packed! { ClaimModels { weights, thresholds, at_hand } }

impl ClaimModels {
    /// The models with these thresholds and weights. Of several weights of a feature in a model the last stands.
    pub fn new<'f>(thresholds: Weights, weights: impl IntoIterator<Item = (Model, Feature<'f>, f32)>) -> ClaimModels {
        let mut by_key: FxHashMap<Key, Weights> = FxHashMap::default();
        for (model, feature, weight) in weights {
            by_key.entry(feature.key()).or_default()[model as usize] = weight;
        }
        ClaimModels { weights: Table::new(by_key), thresholds, at_hand: AtHand::default() }
    }

    /// Reads a file of weights: those of a model stand below the line `model` with its name.
    ///
    /// # Errors
    ///
    /// The 1-based line that is none, and what is wrong with it.
    #[allow(dead_code)] // the build script calls it
    pub fn parse(file: &str) -> Result<ClaimModels, (usize, String)> {
        let (mut thresholds, mut weights) = ([0.0; 2], Vec::new());
        let mut model = Model::Claims;
        for (number, line) in file.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#')) {
            let fault = |what: &str| (number + 1, what.to_owned());
            let mut parts = line.split('\t');
            let first = parts.next().unwrap_or_default();
            let name = parts.next().ok_or_else(|| fault("a weight, a tab and what it is for are expected"))?;
            match first {
                "model" => model = Model::from_name(name).ok_or_else(|| fault("there is no such model"))?,
                "threshold" => {
                    thresholds[model as usize] = name.parse().map_err(|_| fault("the threshold is no number"))?;
                }
                _ => {
                    let weight: f32 = first.parse().map_err(|_| fault("the weight is no number"))?;
                    let [name, first, second] =
                        [Some(name), parts.next(), parts.next()].map(|part| part.map_or(Value::NONE, Value::new));
                    weights.push((model, Feature { name, first, second }, weight));
                }
            }
        }
        Ok(ClaimModels::new(thresholds, weights))
    }

    /// The weights of a feature; nothing for one that was not seen often enough in training.
    pub fn weights(&self, feature: Feature) -> Weights {
        self.weights.get(feature.key())
    }

    /// The same by the key of the feature.
    #[inline]
    pub fn weights_of(&self, key: Key) -> Weights {
        self.weights.get(key)
    }

    /// Weights that are asked for most often, as `make` puts them together when they are first asked for.
    pub fn at_hand(&self, make: impl FnOnce(&ClaimModels) -> Vec<Weights>) -> &[Weights] {
        self.at_hand.0.get_or_init(|| make(self))
    }

    /// What a model judges less likely is left out by default.
    pub fn threshold(&self, model: Model) -> f32 {
        self.thresholds[model as usize]
    }
}

/// The probability that odds of this logarithm mean.
pub fn probability(log_odds: f32) -> f32 {
    1.0 / (1.0 + (-log_odds).exp())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::{seen, value};

    #[test]
    fn weights_are_found_by_model_and_by_all_parts_of_a_feature() {
        let file =
            "# note\nmodel\tproposals\n3\tall\nmodel\tclaims\nthreshold\t0.4\n1.5\tlemma rule\tnote\tverb-that\n";
        let models = ClaimModels::parse(file).expect("clean");
        assert_eq!(models.weights(seen!("all")), [3.0, 0.0]);
        assert_eq!(models.weights(seen!("lemma rule", value!("note"), value!("verb-that"))), [0.0, 1.5]);
        assert_eq!(models.weights(seen!("lemma rule", value!("note"), value!("verb-object"))), [0.0, 0.0]);
        assert_eq!(models.threshold(Model::Claims), 0.4);
    }

    #[test]
    fn a_full_table_keeps_its_weights_apart() {
        let names: Vec<String> = (0..1000).map(|n| format!("lemma{n}")).collect();
        // Half of them on one side, the others each on its own.
        let feature = |n: usize| match n % 2 {
            0 => seen!("lemma", Value::new(&names[n])),
            _ => seen!("lemma rule", Value::new(&names[n]), value!("noun")),
        };
        let models = ClaimModels::new([0.0; 2], (0..1000).map(|n| (Model::Claims, feature(n), n as f32)));
        assert!((0..1000).all(|n| models.weights(feature(n)) == [0.0, n as f32]));
        assert_eq!(models.weights(seen!("all")), [0.0, 0.0]);
    }

    #[test]
    fn a_faulty_line_is_named() {
        assert_eq!(ClaimModels::parse("1\tall\nheavy\tall\n").expect_err("no number").0, 2);
    }
}
