//! How sure a claim is: logistic models over what can be seen about it, learned from annotated articles.
//!
//! Constructions propose, this stage judges, in two steps. The first decides between readings of the same words. The
//! second sees what is left, with what each reading was preferred to and stands within, and gives the confidence of the
//! record: the probability that an annotator would mark the claim with this content and this source.

mod company;
mod features;
mod source;
mod values;

use super::attribution::draft::Draft;
use super::attribution::{Layers, within};
use crate::lexicon::{ClaimModels, Feature, Key, Model, Weights, probability};
pub use company::company;
pub use features::features;

/// Gives every draft its confidence by itself, and keeps what the second model makes of it alone: most features are the
/// same.
pub fn score(layers: &Layers, models: &ClaimModels, drafts: &mut [Draft]) {
    let mut seen = Seen::default();
    for draft in drafts {
        let [proposals, claims] = alone(layers, models, draft, &mut seen);
        draft.confidence = probability(proposals);
        draft.alone = Some(claims);
    }
}

/// What the models make of a draft by itself.
fn alone(layers: &Layers, models: &ClaimModels, draft: &Draft, seen: &mut Seen) -> Weights {
    seen.count = 0;
    features(layers, draft, &mut |feature| seen.add(feature));
    models.sum([0.0; 2], seen.keys())
}

/// Gives every draft its confidence in the company of the others; `outer` says which of them each lies within.
pub fn judge(layers: &Layers, models: &ClaimModels, drafts: &mut [Draft], outer: &[Option<usize>]) {
    let company = company(drafts, outer);
    let mut seen = Seen::default();
    for (draft, company) in drafts.iter_mut().zip(company) {
        let alone = draft.alone.unwrap_or_else(|| alone(layers, models, draft, &mut seen)[Model::Claims as usize]);
        seen.count = 0;
        company.features(draft, &mut |feature| seen.add(feature));
        draft.confidence = probability(models.sum([0.0, alone], seen.keys())[Model::Claims as usize]);
    }
}

/// The features of one draft: all are seen before the first is looked up, so that the memory is asked for many at a time.
struct Seen {
    keys: [Key; FEATURES],
    count: usize,
}

/// Features that a draft has at most.
const FEATURES: usize = 64;

impl Default for Seen {
    fn default() -> Seen {
        Seen { keys: [Key::default(); FEATURES], count: 0 }
    }
}

impl Seen {
    #[inline]
    fn add(&mut self, feature: Feature) {
        self.keys[self.count % FEATURES] = feature.key();
        self.count += 1;
    }

    fn keys(&self) -> &[Key] {
        &self.keys[..self.count]
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
