//! How sure a claim is: logistic models over what can be seen about it, learned from annotated articles.
//!
//! Constructions propose, this stage judges, in two steps. The first decides between readings of the same words. The
//! second sees what is left, with what each reading was preferred to and stands within, and gives the confidence of the
//! record: the probability that an annotator would mark the claim with this content and this source.

mod company;
mod features;
mod narrow;
mod source;
mod values;

use super::attribution::draft::Draft;
use super::attribution::{Layers, within};
use crate::lexicon::{ClaimModels, Feature, Key, Model, Weights, probability};
pub use company::company;
pub use features::features;
use narrow::{Row, See};

/// Gives every draft its confidence by itself, and keeps what the second model makes of it alone: most features are the
/// same.
pub fn score(layers: &Layers, models: &ClaimModels, drafts: &mut [Draft]) {
    let mut seen = Seen::new(models);
    for draft in drafts {
        let [proposals, claims] = alone(layers, draft, &mut seen);
        draft.confidence = probability(proposals);
        draft.alone = Some(claims);
    }
}

/// What the models make of a draft by itself.
fn alone(layers: &Layers, draft: &Draft, seen: &mut Seen) -> Weights {
    seen.begin(draft);
    features(layers, draft, seen);
    seen.sum([0.0; 2])
}

/// Gives every draft its confidence in the company of the others; `outer` says which of them each lies within.
pub fn judge(layers: &Layers, models: &ClaimModels, drafts: &mut [Draft], outer: &[Option<usize>]) {
    let company = company(drafts, outer);
    let mut seen = Seen::new(models);
    for (draft, company) in drafts.iter_mut().zip(company) {
        let alone = draft.alone.unwrap_or_else(|| alone(layers, draft, &mut seen)[Model::Claims as usize]);
        seen.begin(draft);
        company.features(draft, &mut seen);
        draft.confidence = probability(seen.sum([0.0, alone])[Model::Claims as usize]);
    }
}

/// What is seen of one draft after the other.
struct Seen<'m> {
    models: &'m ClaimModels,
    rows: &'m [Row],
    /// That of the construction of the draft.
    row: &'m Row,
    /// The weights of what was seen, in its order, as far as they are known.
    weights: [Weights; FEATURES],
    count: usize,
    /// What is looked up when all is seen, so that the memory is asked for many at a time, and which of the weights it is.
    keys: [Key; FEATURES],
    places: [u8; FEATURES],
    wanted: usize,
}

/// Features that a draft has at most, or some more.
const FEATURES: usize = 64;

impl<'m> Seen<'m> {
    fn new(models: &'m ClaimModels) -> Seen<'m> {
        let rows = narrow::rows(models);
        let (weights, keys, places) = ([[0.0; 2]; FEATURES], [Key::default(); FEATURES], [0; FEATURES]);
        Seen { models, rows, row: &rows[0], weights, count: 0, keys, places, wanted: 0 }
    }

    /// Begins with a draft, of which nothing is seen yet.
    fn begin(&mut self, draft: &Draft) {
        (self.row, self.count, self.wanted) = (narrow::row(self.rows, draft.rule), 0, 0);
    }

    /// What all of it weighs together, added to `sum` in the order in which it was seen.
    fn sum(&mut self, sum: Weights) -> Weights {
        for (&key, &at) in self.keys[..self.wanted].iter().zip(&self.places) {
            self.weights[usize::from(at) % FEATURES] = self.models.weights_of(key);
        }
        self.weights[..self.count].iter().fold(sum, |sum, weights| [sum[0] + weights[0], sum[1] + weights[1]])
    }
}

impl See for Seen<'_> {
    #[inline]
    fn see(&mut self, feature: Feature) {
        self.keys[self.wanted % FEATURES] = feature.key();
        self.places[self.wanted % FEATURES] = self.count as u8;
        self.wanted += 1;
        self.count += 1;
    }

    #[inline]
    fn narrow(&mut self, column: usize, _: impl Fn() -> Feature<'static>) {
        self.weights[self.count % FEATURES] = self.row[column];
        self.count += 1;
    }
}

/// Gives `see` what `judge` sums: every feature of every draft, with its weight.
pub fn weighed(layers: &Layers, models: &ClaimModels, drafts: &[Draft], mut see: impl FnMut(usize, Feature, f32)) {
    for (i, (draft, company)) in drafts.iter().zip(company(drafts, &within(drafts))).enumerate() {
        let mut weigh = |feature: Feature| see(i, feature, models.weights(feature)[Model::Claims as usize]);
        features(layers, draft, &mut weigh);
        company.features(draft, &mut weigh);
    }
}
