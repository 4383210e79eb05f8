//! Claims with their features, by name and then by number.

use super::gold::Candidate;
use super::logistic::{Example, Logistic};
use crate::lexicon::{ClaimModels, Feature, Model, Value};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// A feature counts when it is seen in this many claims and articles.
const SEEN: u32 = 4;
const ARTICLES: u32 = 3;

/// A feature with its values, as the file has it.
pub type Name = [String; 3];

/// A claim with its features by name.
pub struct Raw {
    article: usize,
    names: Vec<Name>,
    right: bool,
}

impl Raw {
    /// A claim of the `article`th article.
    pub fn new(article: usize, candidate: Candidate<Vec<Name>>) -> Raw {
        Raw { article, names: candidate.seen, right: candidate.right }
    }
}

/// Claims with their features by number; rare features are left out.
pub struct Examples {
    pub names: Vec<Name>,
    pub list: Vec<Example>,
}

impl Examples {
    /// Numbers the features of `raw`, which comes article by article.
    pub fn new(raw: Vec<Raw>) -> Examples {
        let mut counts: BTreeMap<&Name, (u32, u32, usize)> = BTreeMap::new();
        for claim in &raw {
            for name in &claim.names {
                let (claims, articles, last) = counts.entry(name).or_insert((0, 0, usize::MAX));
                *claims += 1;
                *articles += u32::from(*last != claim.article);
                *last = claim.article;
            }
        }
        counts.retain(|_, &mut (claims, articles, _)| claims >= SEEN && articles >= ARTICLES);
        let names: Vec<Name> = counts.into_keys().cloned().collect();
        let numbers: FxHashMap<&Name, u32> = names.iter().zip(0..).collect();
        let list = raw
            .iter()
            .map(|claim| Example {
                article: claim.article,
                features: claim.names.iter().filter_map(|name| numbers.get(name).copied()).collect(),
                right: claim.right,
            })
            .collect();
        Examples { list, names }
    }

    /// The number of a feature without values.
    pub fn number(&self, name: &str) -> Option<usize> {
        self.names.iter().position(|[own, first, second]| own == name && first.is_empty() && second.is_empty())
    }

    /// How many are right.
    pub fn right(&self) -> usize {
        self.list.iter().filter(|example| example.right).count()
    }

    /// The claims of every `folds`th article.
    pub fn inside(&self, fold: usize, folds: usize) -> Vec<&Example> {
        self.list.iter().filter(|example| example.article % folds == fold).collect()
    }

    /// The claims of the other articles.
    pub fn outside(&self, fold: usize, folds: usize) -> Vec<&Example> {
        self.list.iter().filter(|example| example.article % folds != fold).collect()
    }

    /// Weights as the scoring stage has them, of the model that decides between readings.
    pub fn models(&self, fitted: &Logistic, threshold: f32) -> ClaimModels {
        let weights = fitted.weights.iter().zip(&self.names).map(|(weight, parts)| {
            let [name, first, second] = parts.each_ref().map(|part| Value::new(part));
            (Model::Proposals, Feature { name, first, second }, *weight)
        });
        ClaimModels::new([threshold, 0.0], weights)
    }
}
