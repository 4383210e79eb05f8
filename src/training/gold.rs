//! What the constructions propose in an annotated article, and which of it an annotator marked.

use crate::evaluation::{dice, same_source};
use crate::gold::GoldArticle;
use crate::lexicon::function as f;
use crate::span::Span;
use crate::stages::attribution::Layers;
use crate::stages::attribution::draft::Draft;

/// A proposal that can be judged by the annotation.
#[derive(Clone, Debug)]
pub struct Candidate<T> {
    pub seen: T,
    pub right: bool,
}

/// The words of a text that a claim's part takes, as sorted token numbers.
type WordSet = Vec<u32>;

/// The drafts of an article with what `see` makes of each. Those that stand inside an annotated content are left out: the
/// annotation has outermost claims only and says nothing about them.
pub fn candidates<T>(
    layers: &Layers,
    article: &GoldArticle,
    drafts: &[Draft],
    mut see: impl FnMut(usize) -> T,
) -> Vec<Candidate<T>> {
    let gold: Vec<(WordSet, WordSet)> = article
        .claims
        .iter()
        .map(|claim| (content(layers, words(layers, &claim.content)), words(layers, &claim.source)))
        .collect();
    let found: Vec<(WordSet, WordSet)> =
        drafts.iter().map(|draft| (content(layers, of(layers, &draft.content)), of(layers, &draft.source))).collect();
    let matched = matching(&gold, &found);
    let mut out = Vec::new();
    for (i, draft) in drafts.iter().enumerate() {
        let right = matched[i].is_some_and(|g| same_source(&gold[g].1, &found[i].1));
        let anchor = draft.anchor();
        let inside = gold.iter().any(|(content, _)| content.binary_search(&anchor).is_ok());
        if right || !inside || draft.cue.is_empty() {
            out.push(Candidate { seen: see(i), right });
        }
    }
    out
}

fn words(layers: &Layers, spans: &[Span]) -> WordSet {
    let mut out = WordSet::new();
    for span in spans {
        let from = layers.tokens.partition_point(|token| token.end as usize <= span.start);
        let inside =
            layers.tokens[from..].iter().zip(from..).take_while(|(token, _)| (token.start as usize) < span.end);
        out.extend(inside.filter(|(token, _)| token.is_word()).map(|(_, i)| i as u32));
    }
    out.sort_unstable();
    out.dedup();
    out
}

fn of(layers: &Layers, ranges: &[crate::stages::TokenRange]) -> WordSet {
    let mut out: WordSet = ranges
        .iter()
        .flat_map(|range| range.start..range.end)
        .filter(|&t| layers.tokens[t as usize].is_word())
        .collect();
    out.sort_unstable();
    out.dedup();
    out
}

/// A leading *that* does not count.
fn content(layers: &Layers, mut words: WordSet) -> WordSet {
    if words.len() > 1 && layers.tokens[words[0] as usize].word == f::THAT {
        words.remove(0);
    }
    words
}

/// For each proposal the annotated claim with at least half of the words in common, the best pairs first.
fn matching(gold: &[(WordSet, WordSet)], proposed: &[(WordSet, WordSet)]) -> Vec<Option<usize>> {
    let mut pairs: Vec<(f64, usize, usize)> = Vec::new();
    for (g, (content, _)) in gold.iter().enumerate() {
        pairs.extend(proposed.iter().enumerate().map(|(p, other)| (dice(content, &other.0), g, p)));
    }
    pairs.retain(|&(overlap, ..)| overlap >= 0.5);
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    let mut taken = vec![false; gold.len()];
    let mut out = vec![None; proposed.len()];
    for (_, g, p) in pairs {
        if !taken[g] && out[p].is_none() {
            taken[g] = true;
            out[p] = Some(g);
        }
    }
    out
}
