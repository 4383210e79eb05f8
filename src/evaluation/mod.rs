//! Claims against those that annotators marked: how many are right, how far confidence is to be trusted, and what went wrong.
//!
//! It is what `reportedly eval` and `reportedly lexicon coverage` show; no part of what the library promises.

mod cause;
mod coverage;
mod errors;
mod fields;
mod reliability;
mod score;
mod trace;
mod words;

pub use cause::{Cause, Kind};
pub use coverage::{Coverage, EntryUse, UnknownCue, coverage};
pub use errors::Mistake;
pub use fields::Agreement;
pub use reliability::{Judged, Reliability};
pub use score::Score;
pub use trace::{Fate, Proposal, Trace, trace};

pub(crate) use score::same_source;
pub(crate) use words::dice;

use crate::Extractor;
use crate::gold::{GoldArticle, GoldClaim};
use crate::output::{Page, Unit};
use score::{Compared, pairs};
use words::Words;

/// A claim that was found.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// Where it stands.
    pub claim: GoldClaim,
    /// The construction, where one is named.
    pub rule: Option<String>,
    /// How sure it is, where that is said.
    pub confidence: Option<f32>,
    /// Its record.
    pub record: serde_json::Value,
}

/// An article with what is marked and what was found in it.
#[derive(Clone, Debug)]
pub struct Article<'g> {
    /// What is marked.
    pub gold: &'g GoldArticle,
    /// The records of what is marked, where gold is records.
    pub marked: &'g [serde_json::Value],
    /// What was found.
    pub found: Vec<Found>,
    /// How that came about, where it was found here.
    pub trace: Option<Trace>,
}

impl<'g> Article<'g> {
    /// Extracts the claims of an article; with `nested`, also those that stand within others.
    pub fn extracted(extractor: &Extractor, gold: &'g GoldArticle, nested: bool) -> Article<'g> {
        let document = extractor.extract(&gold.text);
        let page = Page::new(&document, &gold.id, None, Unit::Chars);
        let claims = document.claims().zip(page.claims()).filter(|(claim, _)| nested || claim.within.is_none());
        let found = claims.map(|(claim, record)| Found {
            claim: GoldClaim {
                source: claim.source.as_ref().map_or_else(Vec::new, |source| source.spans.to_vec()),
                cue: claim.cue.as_ref().map_or_else(Vec::new, |cue| cue.spans.to_vec()),
                content: claim.content_spans.to_vec(),
            },
            rule: Some(claim.rule.to_owned()),
            confidence: Some(claim.confidence),
            record: serde_json::to_value(record).unwrap_or_default(),
        });
        Article { gold, marked: &[], found: found.collect(), trace: None }
    }
}

/// How claims do against marked ones.
#[derive(Clone, Debug, Default)]
pub struct Evaluation {
    /// Precision, recall, F1.
    pub score: Score,
    /// In which fields detected claims are as they were marked; empty where gold is no records.
    pub agreement: Agreement,
    /// How often claims of each confidence are right; empty where confidence is not known.
    pub reliability: Reliability,
    /// What went wrong.
    pub mistakes: Vec<Mistake>,
}

/// Compares what was found with what is marked.
pub fn evaluate(articles: &[Article]) -> Evaluation {
    let mut out = Evaluation::default();
    let mut judged = Vec::new();
    for (number, article) in articles.iter().enumerate() {
        let words = Words::new(&article.gold.text);
        let (gold_index, gold) = compared(&words, article.gold.claims.iter());
        let (found_index, found) = compared(&words, article.found.iter().map(|found| &found.claim));
        let pairs = pairs(&gold, &found);
        out.score.add(&gold, &found, &pairs);
        for (f, &index) in found_index.iter().enumerate() {
            let right = pairs.iter().any(|pair| pair.found == f && pair.right);
            judged.extend(article.found[index].confidence.map(|confidence| Judged { confidence, right }));
        }
        for pair in pairs.iter().filter(|pair| pair.dice >= score::SAME) {
            if let Some(marked) = article.marked.get(gold_index[pair.gold]) {
                out.agreement.add(marked, &article.found[found_index[pair.found]].record);
            }
        }
        let sides = errors::Sides {
            words: &words,
            gold: &gold,
            found: &found,
            pairs: &pairs,
            gold_index: &gold_index,
            found_index: &found_index,
        };
        out.mistakes.extend(errors::mistakes(article, number, &sides));
    }
    out.reliability = Reliability::of(&judged);
    out
}

/// The claims that have words in their content, with their indices.
fn compared<'c>(words: &Words, claims: impl Iterator<Item = &'c GoldClaim>) -> (Vec<usize>, Vec<Compared>) {
    claims.enumerate().filter_map(|(index, claim)| Some((index, Compared::new(words, claim)?))).unzip()
}
