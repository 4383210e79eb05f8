//! Where the lexicons fall short of annotated articles: cues that no entry covers, and entries that propose what is not
//! marked.

use super::score::{Compared, SAME, pairs};
use super::trace::{Fate, trace};
use super::words::{Words, dice};
use crate::Extractor;
use crate::gold::{GoldArticle, GoldClaim};
use std::collections::BTreeMap;

/// What annotated articles say about the lexicons.
#[derive(Clone, Debug, Default)]
pub struct Coverage {
    /// How many claims are marked.
    pub marked: usize,
    /// Cues with no entry in them, the most frequent first.
    pub unknown: Vec<UnknownCue>,
    /// Entries that proposed something, those first whose claims are the most often wrong.
    pub entries: Vec<EntryUse>,
}

/// A cue that holds no entry.
#[derive(Clone, Debug)]
pub struct UnknownCue {
    /// Its words in lower case, without auxiliaries before them.
    pub words: String,
    /// How often it is marked.
    pub count: usize,
    /// The article of an example, by index.
    pub article: usize,
    /// The example.
    pub example: GoldClaim,
}

/// What one entry did in one construction.
#[derive(Clone, Debug, Default)]
pub struct EntryUse {
    /// The headword.
    pub lemma: String,
    /// The construction.
    pub rule: &'static str,
    /// Readings that were proposed.
    pub proposed: usize,
    /// How many of these are right.
    pub right: usize,
    /// Claims.
    pub kept: usize,
    /// How many of these are right.
    pub kept_right: usize,
    /// A claim that is wrong: the article, by index, and where it stands.
    pub example: Option<(usize, GoldClaim)>,
}

/// Looks through annotated articles. What stands inside a marked content counts for nothing: annotators mark outermost
/// claims.
pub fn coverage(extractor: &Extractor, articles: &[GoldArticle]) -> Coverage {
    let mut out = Coverage::default();
    let mut unknown: BTreeMap<String, UnknownCue> = BTreeMap::new();
    let mut entries: BTreeMap<(String, &'static str), EntryUse> = BTreeMap::new();
    for (number, article) in articles.iter().enumerate() {
        let words = Words::new(&article.text);
        let trace = trace(extractor, article);
        out.marked += article.claims.len();
        for (claim, entry) in article.claims.iter().zip(&trace.entries) {
            let cue = words.bare(&words.set(&claim.cue));
            if entry.is_none() && !cue.is_empty() {
                let key = stemmed(&cue);
                let new = || UnknownCue { words: cue, count: 0, article: number, example: claim.clone() };
                unknown.entry(key).or_insert_with(new).count += 1;
            }
        }
        let gold: Vec<Compared> = article.claims.iter().filter_map(|claim| Compared::new(&words, claim)).collect();
        let proposals =
            trace.proposals.iter().filter_map(|proposal| Some((proposal, Compared::new(&words, &proposal.claim)?)));
        let (proposals, compared): (Vec<_>, Vec<Compared>) = proposals.unzip();
        let kept: Vec<usize> =
            (0..proposals.len()).filter(|&i| proposals[i].fate == Fate::Kept && !proposals[i].inner).collect();
        let claims: Vec<Compared> = kept.iter().map(|&i| compared[i].clone()).collect();
        let right: Vec<usize> =
            pairs(&gold, &claims).iter().filter(|pair| pair.right).map(|pair| kept[pair.found]).collect();
        for (i, (proposal, it)) in proposals.iter().zip(&compared).enumerate() {
            let is_right = gold.iter().any(|gold| dice(&gold.content, &it.content) >= SAME && gold.same_source(it));
            let anchor = it.cue.first().or(it.content.first());
            let inside =
                gold.iter().any(|gold| anchor.is_some_and(|anchor| gold.content.binary_search(anchor).is_ok()));
            if inside && !is_right {
                continue;
            }
            let used = entries.entry((proposal.lemma.clone(), proposal.rule)).or_default();
            used.proposed += 1;
            used.right += usize::from(is_right);
            if kept.contains(&i) {
                let kept_right = right.contains(&i);
                used.kept += 1;
                used.kept_right += usize::from(kept_right);
                if !kept_right && used.example.is_none() {
                    used.example = Some((number, proposal.claim.clone()));
                }
            }
        }
    }
    out.unknown = unknown.into_values().collect();
    out.unknown.sort_by_key(|cue| std::cmp::Reverse(cue.count));
    out.entries = entries.into_iter().map(|((lemma, rule), used)| EntryUse { lemma, rule, ..used }).collect();
    out.entries.sort_by_key(|used| std::cmp::Reverse((used.kept - used.kept_right, used.kept, used.proposed)));
    out
}

/// The same for all forms of a first word that is inflected regularly, which is enough to count them together.
fn stemmed(cue: &str) -> String {
    const LEAST: usize = 3;
    let (word, rest) = cue.split_at(cue.find(' ').unwrap_or(cue.len()));
    let endings = ["ing", "ed", "es", "s", "e"];
    let stem = endings.iter().find_map(|ending| word.strip_suffix(ending).filter(|stem| stem.len() >= LEAST));
    format!("{}{rest}", stem.unwrap_or(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_verb_are_counted_together() {
        for form in ["includes the point", "included the point", "including the point"] {
            assert_eq!(stemmed(form), stemmed("include the point"), "{form}");
        }
        assert_ne!(stemmed("sing"), stemmed("s"));
    }
}
