//! The models behind confidence: a weight for each thing that can be seen about a claim, as plain numbers in a file.
//!
//! Two models stand in a file, each below a line `model` with its name. A line is `weight`, the name of the feature and its
//! value or values, divided by tabs. The line `threshold` says below which confidence a claim is left out unless the caller
//! asks for more. `reportedly train claims` makes the file.

use super::feature::{Feature, Value};
use super::packed::packed;
use crate::claim::names;
use rustc_hash::FxHashSet;

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
///
/// A table with open addressing, at most a third full: all models have the weights of a feature in one place, so that
/// one look gives them all. A claim needs some fifty looks, which are made together, so that the memory is asked for many of
/// them at a time.
#[derive(Clone, Debug, PartialEq)]
pub struct ClaimModels {
    /// Slots, one behind the other.
    slots: Vec<u32>,
    thresholds: Weights,
}

/// A place for the weights of a feature: its mark, which is 0 where nothing is, and the bits of the numbers.
type Slot = [u32; SLOT];
const SLOT: usize = 3;

fn weights_in(&[_, proposals, claims]: &Slot) -> Weights {
    [f32::from_bits(proposals), f32::from_bits(claims)]
}

impl Default for ClaimModels {
    fn default() -> ClaimModels {
        ClaimModels::with_room(0)
    }
}

packed! { ClaimModels { slots, thresholds } }

impl ClaimModels {
    /// No weights yet, and room for those of `count` features.
    pub fn with_room(count: usize) -> ClaimModels {
        let slots = (count * 3 + 8).next_power_of_two();
        ClaimModels { slots: vec![0; slots * SLOT], thresholds: [0.0; 2] }
    }

    /// Reads a file of weights: those of a model stand below the line `model` with its name.
    ///
    /// # Errors
    ///
    /// The 1-based line that is none, and what is wrong with it.
    #[allow(dead_code)] // the build script calls it
    pub fn parse(file: &str) -> Result<ClaimModels, (usize, String)> {
        // Most features have a weight in both models: they need one slot.
        let features: FxHashSet<&str> =
            file.lines().filter_map(|line| line.split_once('\t')).map(|line| line.1).collect();
        let mut models = ClaimModels::with_room(features.len());
        let mut model = Model::Claims;
        for (number, line) in file.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#')) {
            let fault = |what: &str| (number + 1, what.to_owned());
            let mut parts = line.split('\t');
            let first = parts.next().unwrap_or_default();
            let name = parts.next().ok_or_else(|| fault("a weight, a tab and what it is for are expected"))?;
            match first {
                "model" => model = Model::from_name(name).ok_or_else(|| fault("there is no such model"))?,
                "threshold" => {
                    models.set_threshold(model, name.parse().map_err(|_| fault("the threshold is no number"))?);
                }
                _ => {
                    let weight: f32 = first.parse().map_err(|_| fault("the weight is no number"))?;
                    let [name, first, second] =
                        [Some(name), parts.next(), parts.next()].map(|part| part.map_or(Value::NONE, Value::new));
                    models.set(model, Feature { name, first, second }, weight);
                }
            }
        }
        Ok(models)
    }

    /// Sets the weight that a feature has in a model. There has to be room for it.
    pub fn set(&mut self, model: Model, feature: Feature, weight: f32) {
        let key = feature.key();
        let at = slot(self.slots.as_chunks().0, key) * SLOT;
        self.slots[at] = mark(key);
        self.slots[at + 1 + model as usize] = weight.to_bits();
    }

    /// Sets the confidence below which claims are left out by default.
    pub fn set_threshold(&mut self, model: Model, threshold: f32) {
        self.thresholds[model as usize] = threshold;
    }

    /// The weights of a feature; nothing for one that was not seen often enough in training.
    pub fn weights(&self, feature: Feature) -> Weights {
        let slots = self.slots.as_chunks().0;
        weights_in(&slots[slot(slots, feature.key())])
    }

    /// What the features with these keys weigh together, added in their order.
    pub fn sum(&self, keys: &[u64]) -> Weights {
        let slots = self.slots.as_chunks().0;
        let mut sum = [0.0; 2];
        for &key in keys {
            let weights = weights_in(&slots[slot(slots, key)]);
            sum = [sum[0] + weights[0], sum[1] + weights[1]];
        }
        sum
    }

    /// What a model judges less likely is left out by default.
    pub fn threshold(&self, model: Model) -> f32 {
        self.thresholds[model as usize]
    }
}

/// The slot of a key, or the free one where it would stand.
#[inline]
fn slot(slots: &[Slot], key: u64) -> usize {
    let (mask, mark) = (slots.len() - 1, mark(key));
    let mut at = (key ^ key >> 32) as usize & mask;
    while slots[at][0] != 0 && slots[at][0] != mark {
        at = (at + 1) & mask;
    }
    at
}

/// What tells features apart that stand near each other: the half of the key that does not say where.
fn mark(key: u64) -> u32 {
    (key >> 32) as u32 | 1
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
        let mut models = ClaimModels::with_room(1000);
        let names: Vec<String> = (0..1000).map(|n| format!("lemma{n}")).collect();
        let feature = |n: usize| seen!("lemma", Value::new(&names[n]));
        (0..1000).for_each(|n| models.set(Model::Claims, feature(n), n as f32));
        assert!((0..1000).all(|n| models.weights(feature(n)) == [0.0, n as f32]));
    }

    #[test]
    fn a_faulty_line_is_named() {
        assert_eq!(ClaimModels::parse("1\tall\nheavy\tall\n").expect_err("no number").0, 2);
    }
}
