//! Why a text's claims are what they are: what `reportedly explain` shows beyond the document.
//!
//! It is no part of what the library promises: it follows the stages from inside, and changes with them.

mod evidentials;
mod grammar;
mod speakers;

pub use evidentials::{Qualifier, Verdict};
pub use grammar::{Group, GroupKind, Unit};
pub use speakers::{Candidate, Meant, Resolution};

use crate::evaluation::{Proposal, trace};
use crate::gold::GoldArticle;
use crate::stages::attribution::draft::Draft;
use crate::stages::attribution::{attribution, settled};
use crate::stages::scoring::weighed;
use crate::{Document, Extractor};

/// The layers between sentences and claims, and the reasons behind each claim.
#[derive(Clone, Debug)]
pub struct Explanation {
    /// Sentences as grammar sees them.
    pub units: Vec<Unit>,
    /// What the constructions proposed.
    pub proposals: Vec<Proposal>,
    /// In the order of the document's claims.
    pub claims: Vec<Reasons>,
}

/// Why a claim is what it is.
#[derive(Clone, Debug, Default)]
pub struct Reasons {
    /// What was seen about it, with its weight in the logarithm of the odds that it is right; the heaviest first.
    pub weights: Vec<(String, f32)>,
    /// How its source was resolved, where that was not by its name.
    pub resolution: Option<Resolution>,
    /// The words in it that may qualify it.
    pub qualifiers: Vec<Qualifier>,
}

/// Follows the stages through the text of `document`, which `extractor` made.
pub fn explain(extractor: &Extractor, document: &Document<'_>) -> Explanation {
    let text = document.text();
    let article = GoldArticle { id: String::new(), text: text.to_owned(), claims: Vec::new() };
    let proposals = trace(extractor, &article).proposals;
    extractor.read(text, |layers| {
        let models = layers.lexicon.claim_models();
        let kept = attribution(layers, None);
        let before = settled(layers, models);
        let mut seen: Vec<Vec<(String, f32)>> = vec![Vec::new(); before.len()];
        weighed(layers, models, &before, |draft, feature, weight| {
            let name = feature.name.text;
            let values: Vec<&str> =
                [feature.first.text, feature.second.text].into_iter().filter(|value| !value.is_empty()).collect();
            let seen_as =
                if values.is_empty() { "any claim".to_owned() } else { format!("{name}: {}", values.join(", ")) };
            seen[draft].push((seen_as, weight));
        });
        let resolutions = speakers::resolutions(layers, &kept, document);
        let reasons = |(draft, resolution): (&Draft, Option<Resolution>)| {
            // Both are in text order.
            let from = before.partition_point(|other| other.start() < draft.start());
            let near = before[from..].iter().take_while(|other| other.start() == draft.start());
            let at = near.zip(from..).find(|(other, _)| same(other, draft)).map(|(_, at)| at);
            let mut weights = at.map(|at| seen[at].clone()).unwrap_or_default();
            weights.retain(|(_, weight)| *weight != 0.0);
            weights.sort_by(|a, b| b.1.abs().total_cmp(&a.1.abs()));
            Reasons { weights, resolution, qualifiers: Vec::new() }
        };
        let mut claims: Vec<Reasons> = kept.iter().zip(resolutions).map(reasons).collect();
        for (reasons, claim) in claims.iter_mut().zip(document.claims()) {
            reasons.qualifiers = evidentials::qualifiers(layers, document, claim);
        }
        Explanation { units: grammar::units(layers), proposals, claims }
    })
}

/// Whether two drafts are one, before and after it was judged.
fn same(a: &Draft, b: &Draft) -> bool {
    a.rule == b.rule && a.cue == b.cue && a.source == b.source && a.content == b.content
}
