//! How sure a claim is: logistic models over what can be seen about it, learned from annotated articles.
//!
//! Constructions propose, this stage judges, in two steps. The first decides between readings of the same words. The second
//! sees what is left, with what each reading was preferred to and stands within, and gives the confidence of the record: the
//! probability that an annotator would mark the claim with this content and this source.

mod company;
mod features;
mod source;

use super::attribution::Layers;
use super::attribution::draft::Draft;
use crate::lexicon::{ClaimModel, probability};
pub use company::company;
pub use features::features;

/// Gives every draft its confidence by itself.
pub fn score(layers: &Layers, model: &ClaimModel, drafts: &mut [Draft]) {
    for draft in drafts {
        let mut log_odds = 0.0;
        features(layers, draft, &mut |feature| log_odds += model.weight(feature));
        draft.confidence = probability(log_odds);
    }
}

/// Gives every draft its confidence in the company of the others.
pub fn judge(layers: &Layers, model: &ClaimModel, drafts: &mut [Draft]) {
    let company = company(drafts);
    for (draft, company) in drafts.iter_mut().zip(company) {
        let mut log_odds = 0.0;
        features(layers, draft, &mut |feature| log_odds += model.weight(feature));
        company.features(draft, &mut |feature| log_odds += model.weight(feature));
        draft.confidence = probability(log_odds);
    }
}
