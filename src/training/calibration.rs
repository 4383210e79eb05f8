//! What a model gives is drawn towards what is found on articles it has not seen: a model is surest of what it learned from.

use crate::lexicon::probability;

/// Steps of Newton's method; it settles after a few.
const STEPS: usize = 20;

/// A line from log odds given to log odds found (scaling, Platt 1999).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Calibration {
    pub slope: f32,
    pub shift: f32,
}

impl Calibration {
    /// The line that makes what was found most likely, by pairs of log odds and whether the claim was right.
    pub fn fit(judged: &[(f32, bool)]) -> Calibration {
        let (mut slope, mut shift) = (1.0f64, 0.0f64);
        for _ in 0..STEPS {
            // The first and second derivatives of the logarithm of the likelihood.
            let (mut by_slope, mut by_shift, mut aa, mut ab, mut bb) = (0.0, 0.0, 1e-6, 0.0, 1e-6);
            for &(given, right) in judged {
                let given = f64::from(given);
                let p = f64::from(probability((slope * given + shift) as f32));
                let (error, weight) = (f64::from(u8::from(right)) - p, p * (1.0 - p));
                by_slope += error * given;
                by_shift += error;
                aa += weight * given * given;
                ab += weight * given;
                bb += weight;
            }
            let determinant = aa * bb - ab * ab;
            slope += (bb * by_slope - ab * by_shift) / determinant;
            shift += (aa * by_shift - ab * by_slope) / determinant;
        }
        Calibration { slope: slope as f32, shift: shift as f32 }
    }

    /// The log odds that these are drawn to.
    pub fn of(self, given: f32) -> f32 {
        self.slope * given + self.shift
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_too_sure_is_made_less_so() {
        // Given odds of e² where three in four were right.
        let judged: Vec<(f32, bool)> =
            (0..400).map(|i| (if i % 2 == 0 { 2.0 } else { -2.0 }, (i % 8 < 6) == (i % 2 == 0))).collect();
        let found = Calibration::fit(&judged);
        assert!((probability(found.of(2.0)) - 0.75).abs() < 0.01, "{found:?}");
        assert!(found.shift.abs() < 0.01 && found.slope < 0.6);
    }
}
