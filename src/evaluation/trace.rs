//! What became of everything that the constructions proposed in an article: the inner side of a miss.

use crate::Extractor;
use crate::gold::{GoldArticle, GoldClaim};
use crate::lexicon::EntryKind;
use crate::span::Span;
use crate::stages::TokenRange;
use crate::stages::attribution::draft::Draft;
use crate::stages::attribution::{Layers, attribution, proposals, settled, within};
use rustc_hash::FxHashMap;

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
    extractor.read(&article.text, |layers| {
        let models = layers.lexicon.claim_models();
        let mut drafts = proposals(layers);
        crate::stages::scoring::score(layers, models, &mut drafts);
        let mut followed = Followed::new(drafts);
        for left in settled(layers, models) {
            followed.note(left, Fate::Unlikely);
        }
        let kept = attribution(layers, None);
        let outer = within(&kept);
        for (draft, outer) in kept.into_iter().zip(outer) {
            let at = followed.note(draft, Fate::Kept);
            followed.all[at].inner = outer.is_some();
        }
        let proposal = |it: &Draft, fate, inner| Proposal {
            claim: place(layers, it),
            rule: it.rule.name(),
            lemma: it.lemma.to_owned(),
            confidence: it.confidence,
            fate,
            inner,
        };
        let proposals = followed.all.iter().map(|it| proposal(&it.draft, it.fate, it.inner)).collect();
        Trace { proposals, entries: article.claims.iter().map(|claim| entry(layers, &claim.cue)).collect() }
    })
}

/// Drafts and what became of them.
struct Followed<'a> {
    all: Vec<One<'a>>,
    /// Those with a cue at one place.
    by_anchor: FxHashMap<u32, Vec<usize>>,
}

struct One<'a> {
    draft: Draft<'a>,
    fate: Fate,
    inner: bool,
}

impl<'a> Followed<'a> {
    fn new(drafts: Vec<Draft<'a>>) -> Followed<'a> {
        let mut out = Followed { all: Vec::new(), by_anchor: FxHashMap::default() };
        for draft in drafts {
            out.add(draft, Fate::Settled);
        }
        out
    }

    fn add(&mut self, draft: Draft<'a>, fate: Fate) -> usize {
        let index = self.all.len();
        self.by_anchor.entry(draft.anchor()).or_default().push(index);
        self.all.push(One { draft, fate, inner: false });
        index
    }

    /// Notes what became of a draft, and gives its index: it may have been trimmed, and quotes that nobody framed were not
    /// among the proposals.
    fn note(&mut self, draft: Draft<'a>, fate: Fate) -> usize {
        let near = self.by_anchor.get(&draft.anchor()).map_or(&[][..], Vec::as_slice).iter().copied();
        let same = |i: &usize| {
            let other = &self.all[*i].draft;
            other.rule == draft.rule && other.cue == draft.cue && other.source == draft.source
        };
        let overlap = |i: &usize| {
            let other = &self.all[*i].draft;
            let piece = |range: &TokenRange| range.range().filter(|&token| other.holds(token as u32)).count();
            let both: usize = draft.content.iter().map(piece).sum();
            (both, std::cmp::Reverse((other.content_len(), *i)))
        };
        match near.filter(same).max_by_key(overlap) {
            Some(i) => {
                self.all[i].draft = draft;
                self.all[i].fate = fate;
                i
            }
            None => self.add(draft, fate),
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
