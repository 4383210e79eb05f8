//! How sure a claim is: a logistic model over what can be seen about it, learned from annotated articles.
//!
//! Constructions propose, this stage judges. The confidence is the probability that an annotator would mark the claim with
//! this content and this source; what lies below the threshold of the model is left out unless the caller wants it.

mod features;
mod source;

use super::attribution::Layers;
use super::attribution::draft::Draft;
use crate::lexicon::probability;
pub use features::features;

/// Gives every draft its confidence.
pub fn score(layers: &Layers, drafts: &mut [Draft]) {
    let model = layers.lexicon.claim_model();
    for draft in drafts {
        let mut log_odds = 0.0;
        features(layers, draft, &mut |feature| log_odds += model.weight(feature));
        draft.confidence = probability(log_odds);
    }
}
