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
use crate::lexicon::{ClaimModels, Feature, Model, probability};
pub use company::company;
pub use features::features;

/// Gives every draft its confidence by itself, and keeps what the second model makes of it alone: most features are the
/// same.
pub fn score(layers: &Layers, models: &ClaimModels, drafts: &mut [Draft]) {
    let mut keys = Vec::with_capacity(FEATURES);
    for draft in drafts {
        keys.clear();
        features(layers, draft, &mut |feature| keys.push(feature.key()));
        let log_odds = models.sum(&keys);
        draft.confidence = probability(log_odds[Model::Proposals as usize]);
        draft.alone = Some(log_odds[Model::Claims as usize]);
    }
}

/// Features of a draft, or some more.
const FEATURES: usize = 64;

/// Gives every draft its confidence in the company of the others; `outer` says which of them each lies within.
pub fn judge(layers: &Layers, models: &ClaimModels, drafts: &mut [Draft], outer: &[Option<usize>]) {
    let company = company(drafts, outer);
    let mut keys = Vec::with_capacity(FEATURES);
    for (draft, company) in drafts.iter_mut().zip(company) {
        let weight = |feature: Feature| models.weights(feature)[Model::Claims as usize];
        let mut log_odds = draft.alone.unwrap_or_else(|| {
            keys.clear();
            features(layers, draft, &mut |feature| keys.push(feature.key()));
            models.sum(&keys)[Model::Claims as usize]
        });
        company.features(draft, &mut |feature| log_odds += weight(feature));
        draft.confidence = probability(log_odds);
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
