//! The words in a claim that an evidential entry covers, and why each qualifies the claim or does not.

use crate::Document;
use crate::claim::{Claim, EvidentialKind};
use crate::lexicon::EntryKind;
use crate::span::Span;
use crate::stages::attribution::Layers;

/// A word or phrase that an evidential entry covers.
#[derive(Clone, Debug)]
pub struct Qualifier {
    /// Where it stands.
    pub span: Span,
    /// What the entry says.
    pub kind: EvidentialKind,
    /// The entry.
    pub headword: String,
    /// Whether it counts.
    pub verdict: Verdict,
}

/// Why a word counts as a qualifier of a claim, or does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It stands in the cue.
    InCue,
    /// It stands in the content, outside of quotation marks.
    InContent,
    /// Somebody's quoted words are no qualification of the article's.
    Quoted,
    /// It belongs to a claim within, by its index.
    OfInner(usize),
    /// It is the verb that attributes, or does not qualify by the words around it.
    OtherSense,
}

/// The words in the cue and the content of `claim` that evidential entries cover.
pub fn qualifiers(layers: &Layers, document: &Document<'_>, claim: &Claim<'_>) -> Vec<Qualifier> {
    let mut out = Vec::new();
    let cue = claim.cue.as_ref().map_or(&[][..], |cue| &cue.spans);
    for (span, in_cue) in
        cue.iter().map(|span| (span, true)).chain(claim.content_spans.iter().map(|span| (span, false)))
    {
        let from = layers.tokens.partition_point(|token| (token.start as usize) < span.start);
        let end = layers.tokens.partition_point(|token| (token.end as usize) <= span.end);
        let mut at = from;
        while at < end {
            let found = layers.lexicon.find(&layers.tokens[at..end], EntryKind::Evidential);
            let Some((found, kind)) = found.and_then(|found| Some((found, found.entry.evidential?))) else {
                at += 1;
                continue;
            };
            let last = &layers.tokens[at + found.len - 1];
            let place = Span::new(layers.tokens[at].start as usize, last.end as usize);
            let verdict = match claim.evidentials.iter().any(|given| given.span.overlaps(place)) {
                true if in_cue => Verdict::InCue,
                true => Verdict::InContent,
                false => why_not(layers, document, claim, at, place),
            };
            out.push(Qualifier { span: place, kind, headword: found.entry.headword.to_string(), verdict });
            at += found.len;
        }
    }
    out
}

fn why_not(layers: &Layers, document: &Document<'_>, claim: &Claim<'_>, token: usize, place: Span) -> Verdict {
    let holds = |inner: &Claim<'_>| {
        let cue = inner.cue.iter().flat_map(|cue| &cue.spans);
        inner.within.is_some() && cue.chain(&inner.content_spans).any(|span| span.contains(place))
    };
    let inner = document.claims().position(|inner| !std::ptr::eq(inner, claim) && holds(inner));
    match inner {
        Some(inner) => Verdict::OfInner(inner),
        None if layers.quotes.innermost(token).is_some() => Verdict::Quoted,
        None => Verdict::OtherSense,
    }
}
