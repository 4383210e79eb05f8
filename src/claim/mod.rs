//! A claim: who says what, with which words, and on whose word.
//!
//! The terms are the field's:
//!
//! - *source*, *cue* and *content* are what PARC 3.0 (Pareti 2016) and PolNeAR (Newell, Margolin and Ruths 2018) mark in news;
//!   both go back to the attributions of the Penn Discourse Treebank (Prasad and others 2007), as does what *negated* says,
//!   there called determinacy;
//! - *direct*, *mixed* and *indirect* are the kinds of quotation of Pareti and others 2013;
//! - *within* and *via*, sources of sources, are the nested sources of MPQA (Wiebe, Wilson and Cardie 2005) and of FactBank
//!   (Saurí and Pustejovsky 2009);
//! - *addressee*, *medium* and *time* are elements of FrameNet's frames of communication;
//! - *evidential*, *hearsay* and *inference* are Aikhenvald's (*Evidentiality*, 2004), *hedge* and *booster* Hyland's
//!   (*Metadiscourse*, 2005).
//!
//! Where a set of values is ours, its documentation says so. All spans are byte ranges of the article.

mod kinds;

pub(crate) use kinds::names;
pub use kinds::{CueClass, EvidentialKind, Form, ResolvedBy, SourceKind, Zone};

use crate::span::Span;
use crate::spans::Spans;
use std::borrow::Cow;

/// The words that attribute.
#[derive(Clone, Debug, PartialEq)]
pub struct Cue<'a> {
    /// Where they stand.
    pub spans: Spans,
    /// The headword of the lexicon entry (`say`, `according to`), or the mark itself for punctuation.
    pub lemma: Cow<'a, str>,
    /// The kind of act.
    pub class: CueClass,
    /// Whether the attribution itself is negated ("did not say"): not determinate, in the words of the Penn Discourse
    /// Treebank.
    pub negated: bool,
}

/// Someone behind a source, resolved over the whole article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Speaker<'a> {
    /// Canonical name.
    pub name: Cow<'a, str>,
    /// Index into [`Document::entities`](crate::Document::entities).
    pub entity: usize,
    /// What the speaker is.
    pub kind: SourceKind,
    /// Role as the article gives it.
    pub role: Option<Cow<'a, str>>,
    /// How it was found.
    pub resolved_by: ResolvedBy,
}

/// The words that name who stands behind a claim.
#[derive(Clone, Debug, PartialEq)]
pub struct Source<'a> {
    /// Where they stand.
    pub spans: Spans,
    /// What the source is.
    pub kind: SourceKind,
    /// Whether a proper name stands in it, or it was resolved to one.
    pub named: bool,
    /// The resolved entities, none or more.
    pub speakers: Vec<Speaker<'a>>,
}

/// A word that qualifies a claim: hearsay, inference, hedge, doubt, booster.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Evidential {
    /// Where it stands.
    pub span: Span,
    /// What it says about the claim.
    pub kind: EvidentialKind,
}

/// One link of a relay chain: through whom a claim reached the article. MPQA calls such a chain a nested source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Via<'a> {
    /// Name or words of the relay.
    pub name: Cow<'a, str>,
    /// What it is.
    pub kind: SourceKind,
    /// Index into [`Document::claims`](crate::Document::claims) of the relaying claim, where there is one.
    pub claim: Option<usize>,
}

/// Who says what: the spans of source, cue and content, and what they mean.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim<'a> {
    pub(crate) text: &'a str,
    /// How much of the content is quoted.
    pub form: Form,
    /// What is claimed, in one or more pieces.
    pub content_spans: Spans,
    /// The attributing words; none for a quote whose speaker is carried over.
    pub cue: Option<Cue<'a>>,
    /// Who claims it; none when nobody is named.
    pub source: Option<Source<'a>>,
    /// Relay chain, outermost first.
    pub via: Vec<Via<'a>>,
    /// Index into [`Document::claims`](crate::Document::claims) of the claim whose content holds this one.
    pub within: Option<usize>,
    /// Qualifiers of the claim itself, not of quoted words.
    pub evidentials: Vec<Evidential>,
    /// Whom it was said to: *Addressee* in FrameNet.
    pub addressee: Option<Span>,
    /// In or on what it was said ("in a memo to staff"): *Medium* in FrameNet.
    pub medium: Option<Span>,
    /// When it was said: *Time* in FrameNet.
    pub time: Option<Span>,
    /// Probability, 0 to 1, that a careful reader would mark this claim. It is calibrated: of the claims given 0.8, about 80 %
    /// are right.
    pub confidence: f32,
    /// The construction that found it.
    pub rule: &'static str,
    /// Index into [`Document::sentences`](crate::Document::sentences) of the cue, or of the content without one.
    pub sentence: usize,
    /// 0-based paragraph of that sentence.
    pub paragraph: usize,
    /// Part of the article.
    pub zone: Zone,
}

impl<'a> Claim<'a> {
    /// The content's words; several pieces are joined with ` … `.
    pub fn content(&self) -> Cow<'a, str> {
        words(self.text, &self.content_spans)
    }

    /// The cue's words.
    pub fn cue(&self) -> Option<Cow<'a, str>> {
        self.cue.as_ref().map(|cue| words(self.text, &cue.spans))
    }

    /// The source's words as they stand in the article.
    pub fn source(&self) -> Option<Cow<'a, str>> {
        self.source.as_ref().map(|source| words(self.text, &source.spans))
    }

    /// Who stands behind the claim: the first resolved speaker's name, or else the source's own words.
    pub fn speaker(&self) -> Option<&str> {
        let source = self.source.as_ref()?;
        match source.speakers.first() {
            Some(speaker) => Some(&speaker.name),
            None => source.spans.first().map(|&span| &self.text[span]),
        }
    }
}

/// The text of `spans`, joined with ` … `.
pub(crate) fn words<'a>(text: &'a str, spans: &[Span]) -> Cow<'a, str> {
    match spans {
        [] => Cow::Borrowed(""),
        [one] => Cow::Borrowed(&text[*one]),
        many => Cow::Owned(many.iter().map(|&span| &text[span]).collect::<Vec<_>>().join(" … ")),
    }
}
