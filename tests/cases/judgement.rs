//! Whether a document says what a careful reader expects: the rules by which cases in JSON lines are judged.

use super::reading::{Expected, Reading, Words, places};
use reportedly::{Claim, Document, Span};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::ops::Range;

/// What is not as it should be; none when every expected claim is found and no other.
///
/// Contents and sources are equal when they have the same words, punctuation and a leading *that* aside; cues when they share
/// a byte. An optional claim may be found or not.
pub fn fault(reading: &Reading, document: &Document<'_>) -> Option<String> {
    let text = document.text();
    let mut left: Vec<&Claim<'_>> = document.claims().collect();
    let mut report = String::new();
    let mut claims: Vec<&Expected> = reading.claims.iter().collect();
    claims.sort_by_key(|claim| claim.optional);
    for expected in claims {
        let wrong = left.iter().map(|claim| faults(text, expected, claim)).enumerate().min_by_key(|(_, w)| w.len());
        let Some((nearest, wrong)) = wrong else {
            if !expected.optional {
                writeln!(report, "    missed {:?}", expected.content).expect("a string grows");
            }
            continue;
        };
        let overlaps = !words(text, &located(text, &expected.content)).is_disjoint(&content(text, left[nearest]));
        if wrong.is_empty() {
            left.remove(nearest);
        } else if !expected.optional && overlaps {
            writeln!(report, "    wrong  {:?}: {}", expected.content, wrong.join("; ")).expect("a string grows");
            left.remove(nearest);
        } else if !expected.optional {
            writeln!(report, "    missed {:?}", expected.content).expect("a string grows");
        }
    }
    for claim in left {
        let source = claim.source().unwrap_or_default();
        writeln!(report, "    extra  {:?} by {source:?}", claim.content()).expect("a string grows");
    }
    (!report.is_empty()).then_some(report)
}

/// Why `claim` is not the one expected.
fn faults(text: &str, expected: &Expected, claim: &Claim<'_>) -> Vec<String> {
    let mut faults = Vec::new();
    let (source, cue) = (claim.source.as_ref(), claim.cue.as_ref());
    let speakers = source.map_or(&[][..], |source| &source.speakers);
    if without_that(text, words(text, &located(text, &expected.content))) != without_that(text, content(text, claim)) {
        faults.push(format!("content is {:?}", claim.content()));
    }
    let mut same_words = |name: &str, expected: &Option<Option<Words>>, found: &[Span]| {
        let Some(expected) = expected else { return };
        let places = expected.as_ref().map_or_else(Vec::new, |words| located(text, words));
        let is_same = words(text, &places) == words(text, &ranges(found));
        if !is_same {
            let found: Vec<&str> = found.iter().map(|&span| &text[span]).collect();
            faults.push(format!("{name} is {found:?}"));
        }
    };
    same_words("source", &expected.source, source.map_or(&[], |source| &source.spans));
    same_words("addressee", &expected.addressee, claim.addressee.as_slice());
    same_words("medium", &expected.medium, claim.medium.as_slice());
    same_words("time", &expected.time, claim.time.as_slice());
    if let Some(expected) = &expected.cue {
        let found = cue.map_or(&[][..], |cue| &cue.spans);
        let is_same = match expected {
            None => found.is_empty(),
            Some(words) => {
                located(text, words).iter().any(|a| found.iter().any(|b| a.start < b.end && b.start < a.end))
            }
        };
        if !is_same {
            faults.push(format!("cue is {:?}", claim.cue()));
        }
    }
    let mut same = |name: &str, expected: Option<String>, found: Option<String>| {
        if expected.is_some() && expected != found {
            faults.push(format!("{name} is {found:?}"));
        }
    };
    same("class", expected.class.clone(), cue.map(|cue| cue.class.name().to_owned()));
    same("lemma", expected.lemma.clone(), cue.map(|cue| cue.lemma.to_string()));
    same("negated", expected.negated.map(|is| is.to_string()), cue.map(|cue| cue.negated.to_string()));
    same("kind", expected.kind.clone(), source.map(|source| source.kind.name().to_owned()));
    same("named", expected.named.map(|is| is.to_string()), source.map(|source| source.named.to_string()));
    same("form", expected.form.clone(), Some(claim.form.name().to_owned()));
    same("zone", expected.zone.clone(), Some(claim.zone.name().to_owned()));
    same("within", expected.within.map(|is| is.to_string()), Some(claim.within.is_some().to_string()));
    let names = |names: &[String]| names.iter().map(|name| normal(name)).collect::<Vec<_>>().join(" + ");
    let found: Vec<String> = speakers.iter().map(|speaker| speaker.name.to_string()).collect();
    same("speakers", expected.speakers.as_deref().map(names), Some(names(&found)));
    let found: Vec<String> = claim.via.iter().map(|via| via.name.to_string()).collect();
    same("via", expected.via.as_deref().map(names), Some(names(&found)));
    let evidentials = |pairs: &mut Vec<(String, String)>| {
        pairs.sort();
        format!("{pairs:?}")
    };
    let mut pairs = expected.evidentials.clone();
    pairs.iter_mut().flatten().for_each(|(words, _)| *words = words.to_lowercase());
    let found = claim.evidentials.iter().map(|e| (text[e.span].to_lowercase(), e.kind.name().to_owned()));
    same("evidentials", pairs.as_mut().map(evidentials), Some(evidentials(&mut found.collect())));
    // Of several speakers one suffices.
    let mut among = |name: &str, expected: &Option<String>, found: Vec<String>| {
        if expected.as_ref().is_some_and(|expected| !found.contains(&normal(expected))) {
            faults.push(format!("{name} is {found:?}"));
        }
    };
    let roles = speakers.iter().filter_map(|speaker| Some(normal(speaker.role.as_ref()?)));
    among("role", &expected.role, roles.collect());
    let by = speakers.iter().map(|speaker| normal(speaker.resolved_by.name()));
    among("resolved_by", &expected.resolved_by, by.collect());
    faults
}

fn located(text: &str, words: &Words) -> Vec<Range<usize>> {
    places(text, words).expect("checked when it was read")
}

fn ranges(spans: &[Span]) -> Vec<Range<usize>> {
    spans.iter().map(|span| span.start..span.end).collect()
}

fn content(text: &str, claim: &Claim<'_>) -> BTreeSet<(usize, usize)> {
    words(text, &ranges(&claim.content_spans))
}

/// The words of `text` that share a byte with `spans`: letters and digits, at most one apostrophe inside.
fn words(text: &str, spans: &[Range<usize>]) -> BTreeSet<(usize, usize)> {
    let mut found = BTreeSet::new();
    let run =
        |from: usize| text[from..].find(|c: char| !c.is_alphanumeric()).map_or(text.len(), |length| from + length);
    let mut at = 0;
    while let Some(first) = text[at..].find(char::is_alphanumeric) {
        let start = at + first;
        let mut end = run(start);
        let apostrophe = text[end..].chars().next().filter(|c| matches!(c, '\'' | '’')).map_or(0, char::len_utf8);
        if apostrophe > 0 && run(end + apostrophe) > end + apostrophe {
            end = run(end + apostrophe);
        }
        if spans.iter().any(|span| start < span.end && span.start < end) {
            found.insert((start, end));
        }
        at = end;
    }
    found
}

fn without_that(text: &str, mut words: BTreeSet<(usize, usize)>) -> BTreeSet<(usize, usize)> {
    let is_that = |&(start, end): &(usize, usize)| text[start..end].eq_ignore_ascii_case("that");
    if words.len() > 1 && words.first().is_some_and(is_that) {
        words.pop_first();
    }
    words
}

/// The words of a name, in small letters.
fn normal(name: &str) -> String {
    let lower = name.to_lowercase();
    let parts = words(&lower, std::slice::from_ref(&(0..lower.len())));
    parts.into_iter().map(|(start, end)| &lower[start..end]).collect::<Vec<_>>().join(" ")
}
