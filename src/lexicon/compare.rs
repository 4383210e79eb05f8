//! Whether the claims found in an example are what its markup says.
//!
//! Contents and sources are the same when they hold the same words: punctuation, quotation marks and a leading *that*
//! are not compared. Cues have to share a byte, and each marked evidential has to be one of the claim, or in its cue.

use super::markup::Marked;
use crate::claim::Claim;
use crate::span::Span;
use unicode_segmentation::UnicodeSegmentation;

/// What was found against what is marked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// No claim.
    None,
    /// One claim, and the one that is marked.
    Exact,
    /// Claims, but not the one that is marked: the roles that differ in the nearest.
    Differs(Vec<&'static str>),
    /// The marked claim and others, or any claim where none is marked.
    Extra,
}

/// Compares `claims`, those of the example's text, with its markup. Claims inside the content of others are left out.
pub(super) fn compare(marked: &Marked, claims: &[&Claim<'_>]) -> Verdict {
    if claims.is_empty() {
        return Verdict::None;
    }
    if marked.is_bare() {
        return Verdict::Extra;
    }
    let nearest = claims.iter().map(|claim| differences(marked, claim)).min_by_key(Vec::len).unwrap_or_default();
    match (nearest.is_empty(), claims.len()) {
        (true, 1) => Verdict::Exact,
        (true, _) => Verdict::Extra,
        (false, _) => Verdict::Differs(nearest),
    }
}

/// The roles (`content`, `source`, `cue`, `evidential`) in which a claim is not what is marked in its text.
///
/// Contents and sources are the same when they hold the same words: punctuation and quotation marks are not compared, nor is
/// a *that* which begins a content. Cues have to share a byte with what is marked, evidentials with one that was found or with
/// the cue.
pub fn differences(marked: &Marked, claim: &Claim<'_>) -> Vec<&'static str> {
    let text = &marked.text;
    let cue = claim.cue.as_ref().map_or(&[][..], |cue| &cue.spans);
    let source = claim.source.as_ref().map_or(&[][..], |source| &source.spans);
    let overlaps = |a: &[Span], b: &[Span]| a.iter().any(|a| b.iter().any(|b| a.overlaps(*b)));
    let evidential = |span: &Span| {
        claim.evidentials.iter().any(|evidential| evidential.span.overlaps(*span)) || overlaps(cue, &[*span])
    };
    let mut differences = Vec::new();
    if !without_that(words(text, &marked.content)).eq(without_that(words(text, &claim.content_spans))) {
        differences.push("content");
    }
    if !words(text, &marked.source).eq(words(text, source)) {
        differences.push("source");
    }
    if !marked.cue.is_empty() && !overlaps(&marked.cue, cue) {
        differences.push("cue");
    }
    if !marked.evidentials.iter().all(evidential) {
        differences.push("evidential");
    }
    differences
}

/// The words that begin in one of the spans, with their places.
fn words<'t>(text: &'t str, spans: &[Span]) -> impl Iterator<Item = (usize, &'t str)> {
    text.unicode_word_indices().filter(|(at, _)| spans.iter().any(|span| span.start <= *at && *at < span.end))
}

fn without_that<'t>(words: impl Iterator<Item = (usize, &'t str)>) -> impl Iterator<Item = (usize, &'t str)> {
    words.enumerate().filter(|(i, (_, word))| *i > 0 || !word.eq_ignore_ascii_case("that")).map(|(_, word)| word)
}

#[cfg(test)]
mod tests {
    use super::super::markup::parse_markup;
    use super::*;
    use crate::claim::{Cue, CueClass, Evidential, EvidentialKind, Form, Source, SourceKind, Zone};

    /// The claim that `markup` says, as if it had been found.
    fn claim(markup: &Marked) -> Claim<'_> {
        let kind = SourceKind::Person;
        let source = Source { spans: markup.source.clone().into(), kind, named: true, speakers: Vec::new() };
        let cue = Cue { spans: markup.cue.clone().into(), lemma: "say".into(), class: CueClass::Say, negated: false };
        let evidential = |&span| Evidential { span, kind: EvidentialKind::Hearsay };
        Claim {
            text: &markup.text,
            form: Form::Indirect,
            content_spans: markup.content.clone().into(),
            cue: (!markup.cue.is_empty()).then_some(cue),
            source: (!markup.source.is_empty()).then_some(source),
            via: Vec::new(),
            within: None,
            evidentials: markup.evidentials.iter().map(evidential).collect(),
            addressee: None,
            medium: None,
            time: None,
            confidence: 1.0,
            rule: "test",
            sentence: 0,
            paragraph: 0,
            zone: Zone::Body,
        }
    }

    fn verdict(expected: &str, found: &[&str]) -> Verdict {
        let marked = |markup: &&str| parse_markup(markup).expect("clean");
        let found: Vec<_> = found.iter().map(marked).collect();
        let claims: Vec<_> = found.iter().map(claim).collect();
        compare(&marked(&expected), &claims.iter().collect::<Vec<_>>())
    }

    #[test]
    fn words_count_and_punctuation_does_not() {
        let expected = "{The mayor’s} [claim] <that “it is safe.”> ~reportedly~ fell flat";
        assert_eq!(verdict(expected, &[expected]), Verdict::Exact);
        let found = "{The mayor}’s [claim] that <“it is safe>.” [reportedly] fell flat";
        assert_eq!(verdict(expected, &[found]), Verdict::Exact);
        let found = "The {mayor}’s [claim] that <“it is> safe.” reportedly fell flat";
        assert_eq!(verdict(expected, &[found]), Verdict::Differs(vec!["content", "source", "evidential"]));
        let found = "{The mayor’s} claim <that “it is safe.”> ~reportedly~ [fell flat]";
        assert_eq!(verdict(expected, &[found]), Verdict::Differs(vec!["cue"]));
    }

    #[test]
    fn one_claim_and_no_other() {
        let expected = "{She} [said] <it is late>";
        assert_eq!(verdict(expected, &[]), Verdict::None);
        assert_eq!(verdict(expected, &[expected, expected]), Verdict::Extra);
        assert_eq!(verdict("She said it is late", &[expected]), Verdict::Extra);
        assert_eq!(verdict(expected, &["She [said] <it is late>"]), Verdict::Differs(vec!["source"]));
        assert_eq!(verdict("~Reportedly~ <it is late>", &["[Reportedly] <it is late>"]), Verdict::Exact);
    }
}
