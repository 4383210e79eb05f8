//! What became of everything that the constructions proposed in an article: the inner side of a miss.

use crate::Extractor;
use crate::gold::{GoldArticle, GoldClaim};
use crate::lexicon::{EntryKind, Model};
use crate::span::Span;
use crate::stages::TokenRange;
use crate::stages::attribution::draft::Draft;
use crate::stages::attribution::{Layers, attribution, proposals, settled};

/// What became of a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// It is a claim.
    Kept,
    /// It was judged too unlikely to be right.
    Unlikely,
    /// Another reading of the same words was preferred.
    Settled,
}

/// A claim that a construction proposed.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// Where it stands.
    pub claim: GoldClaim,
    /// The construction.
    pub rule: &'static str,
    /// The headword of its cue.
    pub lemma: String,
    /// How sure it was, by the last model that judged it.
    pub confidence: f32,
    /// What became of it.
    pub fate: Fate,
    /// Whether it stands within another claim.
    pub inner: bool,
}

/// An article from inside.
#[derive(Clone, Debug)]
pub struct Trace {
    /// All proposals.
    pub proposals: Vec<Proposal>,
    /// For each marked claim the headword of an entry that its cue holds, if there is one.
    pub entries: Vec<Option<String>>,
}

/// Follows the proposals of an article through settling and judging.
pub fn trace(extractor: &Extractor, article: &GoldArticle) -> Trace {
    let (trace, _) = extractor.read(&article.text, |layers, _| {
        let models = layers.lexicon.claim_models();
        let mut drafts = proposals(layers);
        crate::stages::scoring::score(layers, models, &mut drafts);
        let mut fates = vec![Fate::Settled; drafts.len()];
        for left in settled(layers, models) {
            note(&mut drafts, &mut fates, &left, Fate::Unlikely);
        }
        for kept in attribution(layers, models.threshold(Model::Claims)) {
            note(&mut drafts, &mut fates, &kept, Fate::Kept);
        }
        let inner = inner(&drafts, &fates);
        let proposal = |((draft, fate), inner): ((&Draft, Fate), bool)| Proposal {
            claim: place(layers, draft),
            rule: draft.rule.name(),
            lemma: draft.lemma.to_owned(),
            confidence: draft.confidence,
            fate,
            inner,
        };
        let proposals = drafts.iter().zip(fates).zip(inner).map(proposal).collect();
        Trace { proposals, entries: article.claims.iter().map(|claim| entry(layers, &claim.cue)).collect() }
    });
    trace
}

/// Which drafts a claim holds.
fn inner(drafts: &[Draft], fates: &[Fate]) -> Vec<bool> {
    let kept = |i: &usize| fates[*i] == Fate::Kept;
    let holds = |i: usize, j: usize| i != j && drafts[i].cue != drafts[j].cue && drafts[i].holds(drafts[j].anchor());
    (0..drafts.len()).map(|j| (0..drafts.len()).filter(kept).any(|i| holds(i, j))).collect()
}

/// Notes what became of a draft: it may have been trimmed, and quotes that nobody framed were not among the proposals.
fn note<'a>(drafts: &mut Vec<Draft<'a>>, fates: &mut Vec<Fate>, draft: &Draft<'a>, fate: Fate) {
    let same = |other: &Draft| other.rule == draft.rule && other.cue == draft.cue && other.source == draft.source;
    let overlap = |other: &Draft| {
        let piece = |range: &TokenRange| range.range().filter(|&token| other.holds(token as u32)).count();
        let both: usize = draft.content.iter().map(piece).sum();
        (both, usize::MAX - other.content_len())
    };
    let found =
        (0..drafts.len()).filter(|&i| same(&drafts[i])).max_by_key(|&i| (overlap(&drafts[i]), std::cmp::Reverse(i)));
    match found {
        Some(i) => {
            drafts[i] = draft.clone();
            fates[i] = fate;
        }
        None => {
            drafts.push(draft.clone());
            fates.push(fate);
        }
    }
}

fn place(layers: &Layers, draft: &Draft) -> GoldClaim {
    let spans = |ranges: &[TokenRange]| {
        let mut spans: Vec<Span> = ranges.iter().filter_map(|range| range.span(layers.tokens)).collect();
        spans.sort_unstable();
        spans
    };
    GoldClaim { source: spans(&draft.source), cue: spans(&draft.cue), content: spans(&draft.content) }
}

/// Entries of these kinds make claims.
const CUES: [EntryKind; 5] = [
    EntryKind::ReportingVerb,
    EntryKind::ReportingNoun,
    EntryKind::ReportingAdjective,
    EntryKind::AttributivePhrase,
    EntryKind::Evidential,
];

/// The headword of the longest entry that begins in a cue.
fn entry(layers: &Layers, cue: &[Span]) -> Option<String> {
    let inside = |i: &usize| cue.iter().any(|span| span.overlaps(layers.tokens[*i].span()));
    let from = layers.tokens.partition_point(|token| token.end as usize <= cue.first().map_or(0, |span| span.start));
    let end = layers.tokens.partition_point(|token| (token.start as usize) < cue.last().map_or(0, |span| span.end));
    let at = |i: usize| CUES.iter().filter_map(move |&kind| layers.lexicon.find(&layers.tokens[i..], kind));
    let found = (from..end).filter(inside).flat_map(at).max_by_key(|found| found.len);
    found.map(|found| found.entry.headword.to_string())
}
