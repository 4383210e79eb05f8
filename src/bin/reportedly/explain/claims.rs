//! A claim with its reasons: what weighed in its confidence, how its speakers were resolved, why words qualify it.

use super::{DIM, HEAD};
use reportedly::claim::{Claim, ResolvedBy, Speaker};
use reportedly::explanation::{Candidate, Meant, Qualifier, Reasons, Resolution, Verdict};
use reportedly::output::EntityId;
use reportedly::{Document, MentionForm, Span};
use std::fmt::Write as _;

/// How many of the things that weighed are shown.
const WEIGHTS: usize = 6;
/// How many candidates for a pronoun.
const CANDIDATES: usize = 5;

/// Writes the `number`th claim.
pub fn write(
    doc: &Document<'_>,
    number: usize,
    claim: &Claim<'_>,
    why: &Reasons,
    page: &mut String,
) -> std::fmt::Result {
    let (form, zone) = (claim.form.name(), claim.zone.name());
    writeln!(
        page,
        "  {number:>3}  {form}, by the rule {HEAD}{}{HEAD:#}, {zone}, sentence {}",
        claim.rule, claim.sentence
    )?;
    line(page, "source", &claim.source().unwrap_or("(nobody is named)".into()))?;
    if let Some(source) = &claim.source {
        let named = if source.named { "named" } else { "not named" };
        line(page, "", &format!("{DIM}{}, {named}{DIM:#}", source.kind.name()))?;
        for speaker in &source.speakers {
            line(page, "  speaker", &describe(speaker))?;
            line(page, "", &format!("{DIM}{}{DIM:#}", how(doc, speaker, &source.spans)))?;
        }
    }
    if let Some(resolution) = &why.resolution {
        resolve(doc, resolution, claim, page)?;
    }
    if let (Some(cue), Some(words)) = (&claim.cue, claim.cue()) {
        let negated = if cue.negated { ", negated" } else { "" };
        line(page, "cue", &format!("{words} ({}, {}{negated})", cue.lemma, cue.class.name()))?;
    }
    line(page, "content", &claim.content())?;
    for via in &claim.via {
        line(page, "via", &format!("{} ({})", via.name, via.kind.name()))?;
    }
    for qualifier in &why.qualifiers {
        qualify(doc, qualifier, page)?;
    }
    for (label, span) in [("addressee", claim.addressee), ("medium", claim.medium), ("time", claim.time)] {
        line(page, label, span.map_or("", |span| &doc.text()[span]))?;
    }
    line(page, "within", &claim.within.map_or(String::new(), |outer| format!("claim {outer}")))?;
    confidence(claim, &why.weights, page)
}

fn line(page: &mut String, label: &str, value: &str) -> std::fmt::Result {
    if value.is_empty() { Ok(()) } else { writeln!(page, "       {label:<11} {value}") }
}

fn describe(speaker: &Speaker<'_>) -> String {
    let role = speaker.role.as_ref().map_or(String::new(), |role| format!(", {role}"));
    let (id, kind) = (EntityId::new(speaker.entity).to_string(), speaker.kind.name());
    format!("{} ({id}, {kind}{role}), by {}", speaker.name, speaker.resolved_by.name())
}

/// By which mention a speaker was found.
fn how(doc: &Document<'_>, speaker: &Speaker<'_>, source: &[Span]) -> String {
    let Some(entity) = doc.entities().get(speaker.entity) else { return String::new() };
    let mut names = entity.mentions.iter().filter(|mention| mention.form == MentionForm::Name);
    let here = names.clone().find(|mention| source.iter().any(|span| span.overlaps(mention.span)));
    let words = here.map_or("it", |mention| &doc.text()[mention.span]);
    let full = names.clone().find(|mention| doc.text()[mention.span].contains(&*entity.name));
    let first = full.or(names.next());
    let place = first.map_or(String::new(), |mention| format!(", in sentence {}", sentence(doc, mention.span)));
    match speaker.resolved_by {
        ResolvedBy::Name => "the name stands in the source".to_owned(),
        ResolvedBy::Alias => format!("“{words}” is short for “{}”{place}", entity.name),
        ResolvedBy::Acronym => format!("“{words}” has the initials of “{}”{place}", entity.name),
        ResolvedBy::Metonym => format!("“{words}” stands for who sits there"),
        ResolvedBy::Nominal => format!("the noun is one that “{}” is called by{place}", entity.name),
        ResolvedBy::Pronoun => format!("it stands for “{}”{place}", entity.name),
        ResolvedBy::Carried => {
            "the quote has no frame; its speaker spoke before, or is who the frame before is about".to_owned()
        }
    }
}

fn sentence(doc: &Document<'_>, span: Span) -> usize {
    doc.sentences().partition_point(|sentence| sentence.end <= span.start)
}

/// Who else could have been meant.
fn resolve(doc: &Document<'_>, resolution: &Resolution, claim: &Claim<'_>, page: &mut String) -> std::fmt::Result {
    let name = |candidate: &Candidate| {
        let who = match candidate.who {
            Meant::Entity(entity) => doc.entities().get(entity).map_or("", |entity| &entity.name),
            Meant::Several => "all of them",
            Meant::Nameless => "nameless",
        };
        let words = &doc.text()[candidate.span];
        let who = if who == words { String::new() } else { format!(" ({who})") };
        format!("{words}{who}, sentence {}", candidate.sentence)
    };
    let head = &doc.text()[resolution.head];
    line(page, "  meant", &format!("by “{head}”, of the mentions before; {} points are needed", resolution.least))?;
    let speakers = claim.source.iter().flat_map(|source| &source.speakers);
    let taken = speakers.map(|speaker| speaker.entity).collect::<Vec<_>>();
    for (i, candidate) in resolution.candidates.iter().enumerate().take(CANDIDATES) {
        let Some(points) = &candidate.points else { break };
        let reasons: Vec<String> = points.iter().map(|(reason, points)| format!("{reason} {points:+}")).collect();
        let is_taken = i == 0 && matches!(candidate.who, Meant::Entity(entity) if taken.contains(&entity));
        let mark = if is_taken { "→" } else { " " };
        let sum = candidate.sum().unwrap_or_default();
        writeln!(page, "       {:11} {mark}{sum:>4}  {}  {DIM}{}{DIM:#}", "", name(candidate), reasons.join(", "))?;
    }
    let misfits: Vec<String> = resolution
        .candidates
        .iter()
        .filter(|candidate| candidate.points.is_none())
        .take(CANDIDATES)
        .map(name)
        .collect();
    match misfits.is_empty() {
        true => Ok(()),
        false => line(page, "", &format!("{DIM}   not by gender, number or kind: {}{DIM:#}", misfits.join("; "))),
    }
}

fn qualify(doc: &Document<'_>, qualifier: &Qualifier, page: &mut String) -> std::fmt::Result {
    let (label, why) = match qualifier.verdict {
        Verdict::InCue => ("evidential", "it stands in the cue".to_owned()),
        Verdict::InContent => ("evidential", "it stands in the content, outside of quotation marks".to_owned()),
        Verdict::Quoted => ("no evid.", "quoted words are somebody else's".to_owned()),
        Verdict::OfInner(inner) => ("no evid.", format!("it belongs to claim {inner}")),
        Verdict::OtherSense => ("no evid.", "it qualifies nothing by the words around it".to_owned()),
    };
    let (words, kind) = (&doc.text()[qualifier.span], qualifier.kind.name());
    line(page, label, &format!("{words} ({kind}, by the entry “{}”) {DIM}{why}{DIM:#}", qualifier.headword))
}

fn confidence(claim: &Claim<'_>, weights: &[(String, f32)], page: &mut String) -> std::fmt::Result {
    let sum: f32 = weights.iter().map(|(_, weight)| weight).sum();
    line(page, "confidence", &format!("{:.2}, from log odds of {sum:+.2}", claim.confidence))?;
    for (seen, weight) in weights.iter().take(WEIGHTS) {
        line(page, "", &format!("{weight:+.2}  {DIM}{seen}{DIM:#}"))?;
    }
    let rest: f32 = weights.iter().skip(WEIGHTS).map(|(_, weight)| weight).sum();
    match weights.len().saturating_sub(WEIGHTS) {
        0 => Ok(()),
        more => line(page, "", &format!("{rest:+.2}  {DIM}{more} more{DIM:#}")),
    }
}
