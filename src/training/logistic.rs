//! Logistic regression over sparse yes-or-no features.

use super::calibration::Calibration;
use crate::lexicon::probability;

/// Passes over the examples.
const EPOCHS: usize = 60;
/// Size of the first step.
const RATE: f32 = 0.3;
/// Pull of each weight towards zero, as the prior of variance `1 / PENALTY` has it.
const PENALTY: f32 = 10.0;

/// What was seen about a claim, and whether it is right.
#[derive(Clone, Debug)]
pub struct Example {
    pub article: usize,
    pub features: Vec<u32>,
    pub right: bool,
}

/// A weight for each feature.
#[derive(Clone, Debug)]
pub struct Logistic {
    pub weights: Vec<f32>,
}

impl Logistic {
    /// Fits `size` weights. The examples are gone through in a fixed order, so that the same ones give the same weights.
    pub fn fit(examples: &[&Example], size: usize) -> Logistic {
        let mut model = Logistic { weights: vec![0.0; size] };
        let mut squares = vec![1e-6f32; size];
        // A feature is pulled towards zero whenever it is met: how much depends on how often that is.
        let mut met = vec![0f32; size];
        for &feature in examples.iter().flat_map(|example| &example.features) {
            met[feature as usize] += 1.0;
        }
        let count = examples.len();
        let stride = stride(count);
        for _ in 0..EPOCHS {
            for step in 0..count {
                let example = examples[step * stride % count];
                let error = model.probability(example) - f32::from(u8::from(example.right));
                for &feature in &example.features {
                    let at = feature as usize;
                    let slope = error + PENALTY * model.weights[at] / met[at];
                    squares[at] += slope * slope;
                    model.weights[at] -= RATE * slope / squares[at].sqrt();
                }
            }
        }
        model
    }

    /// Draws all log odds along a line; `always` is the feature that every example has.
    pub fn calibrate(&mut self, line: Calibration, always: Option<usize>) {
        self.weights.iter_mut().for_each(|weight| *weight *= line.slope);
        if let Some(always) = always {
            self.weights[always] += line.shift;
        }
    }

    /// How likely the example is right.
    pub fn probability(&self, example: &Example) -> f32 {
        probability(self.log_odds(example))
    }

    /// The logarithm of the odds that the example is right.
    pub fn log_odds(&self, example: &Example) -> f32 {
        example.features.iter().map(|&feature| self.weights[feature as usize]).sum()
    }
}

/// A step that visits all of `count` examples in an order far from theirs.
fn stride(count: usize) -> usize {
    let coprime = |step: &usize| {
        let (mut a, mut b) = (count, *step);
        while b > 0 {
            (a, b) = (b, a % b);
        }
        a == 1
    };
    (count * 5 / 13..).find(|step| *step > 0 && coprime(step)).unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_decides_gets_the_weight() {
        let example =
            |i: usize| Example { article: i, features: vec![0, 1 + (i % 2) as u32], right: i.is_multiple_of(2) };
        let examples: Vec<Example> = (0..200).map(example).collect();
        let model = Logistic::fit(&examples.iter().collect::<Vec<_>>(), 3);
        assert!(model.probability(&examples[0]) > 0.8 && model.probability(&examples[1]) < 0.2);
        assert!(model.weights[1] > 1.0 && model.weights[2] < -1.0);
    }
}
