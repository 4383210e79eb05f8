//! `reportedly explain`: what is found in a text, layer by layer, and the rule behind each claim.

use crate::sink::Sink;
use anyhow::Result;
use reportedly::claim::{Claim, Speaker};
use reportedly::layers::Layers;
use reportedly::{Document, Extractor, Span};
use std::fmt::Write as _;
use std::path::PathBuf;

/// Every layer of one text and the rule behind each claim
#[derive(clap::Args)]
pub struct Args {
    /// The text itself
    sentence: String,
    /// Lexicon file or folder to add; the last of several wins
    #[arg(long, value_name = "PATH")]
    lexicon: Vec<PathBuf>,
}

/// Runs the command; gives the exit status.
pub fn run(args: Args) -> Result<u8> {
    let extractor = args.lexicon.iter().fold(Extractor::builder(), |builder, path| builder.lexicon(path)).build()?;
    let mut page = String::new();
    let below = Layers::new(&args.sentence, &args.lexicon)?.fill();
    inner(&below, &args.sentence, &mut page)?;
    outer(&extractor.extract(&args.sentence), &mut page)?;
    Sink::open(None)?.write(page.as_bytes())?;
    Ok(crate::DONE)
}

/// The layers that claims are made from: paragraphs, quotes, and sentences with the part of speech of each word.
fn inner(layers: &Layers<'_>, text: &str, page: &mut String) -> std::fmt::Result {
    writeln!(page, "paragraphs")?;
    for (i, (span, zone)) in layers.paragraphs().enumerate() {
        writeln!(page, "  {i:>3}  {:<9} {}", zone.name(), &text[span])?;
    }
    writeln!(page, "\nquotes")?;
    for (i, (span, depth, closed)) in layers.quotes().enumerate() {
        let open = if closed { "" } else { " (never closed)" };
        writeln!(page, "  {i:>3}  {:indent$}{}{open}", "", &text[span], indent = 2 * usize::from(depth))?;
    }
    writeln!(page, "\nsentences")?;
    for (i, words) in layers.sentences().enumerate() {
        let words: Vec<String> = words.map(|(span, tag)| format!("{}/{tag}", &text[span])).collect();
        writeln!(page, "  {i:>3}  {}", words.join(" "))?;
    }
    Ok(())
}

/// The layers of a document: entities and claims.
fn outer(doc: &Document<'_>, page: &mut String) -> std::fmt::Result {
    writeln!(page, "\nentities")?;
    for (i, entity) in doc.entities().iter().enumerate() {
        let role = entity.role.as_ref().map_or(String::new(), |role| format!(", {role}"));
        let kind = format!("{:?}", entity.kind).to_lowercase();
        let id = reportedly::output::EntityId::new(i).to_string();
        writeln!(page, "  {id:>3}  {} ({kind}{role})", entity.name)?;
        let spans: Vec<Span> = entity.mentions.iter().map(|mention| mention.span).collect();
        writeln!(page, "       mentions    {}", words(doc, &spans, " | "))?;
    }
    writeln!(page, "\nclaims")?;
    for (i, claim) in doc.claims().enumerate() {
        explain(doc, i, claim, page)?;
    }
    Ok(())
}

fn explain(doc: &Document<'_>, number: usize, claim: &Claim<'_>, page: &mut String) -> std::fmt::Result {
    let (form, zone) = (claim.form.name(), claim.zone.name());
    writeln!(page, "  {number:>3}  {form}, by the rule {}, confidence {:.2}, {zone}", claim.rule, claim.confidence)?;
    let mut line = |label: &str, value: &str| match value {
        "" => Ok(()),
        value => writeln!(page, "       {label:<11} {value}"),
    };
    line("source", &claim.source().unwrap_or("(nobody is named)".into()))?;
    for speaker in claim.source.iter().flat_map(|source| &source.speakers) {
        line("  speaker", &describe(speaker))?;
    }
    if let (Some(cue), Some(words)) = (&claim.cue, claim.cue()) {
        let negated = if cue.negated { ", negated" } else { "" };
        line("cue", &format!("{words} ({}, {}{negated})", cue.lemma, cue.class.name()))?;
    }
    line("content", &claim.content())?;
    for via in &claim.via {
        line("via", &format!("{} ({})", via.name, via.kind.name()))?;
    }
    for evidential in &claim.evidentials {
        line("evidential", &format!("{} ({})", &doc.text()[evidential.span], evidential.kind.name()))?;
    }
    for (label, span) in [("addressee", claim.addressee), ("medium", claim.medium), ("time", claim.time)] {
        line(label, span.map_or("", |span| &doc.text()[span]))?;
    }
    line("within", &claim.within.map_or(String::new(), |outer| format!("claim {outer}")))
}

fn describe(speaker: &Speaker<'_>) -> String {
    let role = speaker.role.as_ref().map_or(String::new(), |role| format!(", {role}"));
    format!("{} ({}{role}; by {})", speaker.name, speaker.kind.name(), speaker.resolved_by.name())
}

fn words(doc: &Document<'_>, spans: &[Span], between: &str) -> String {
    spans.iter().map(|&span| &doc.text()[span]).collect::<Vec<_>>().join(between)
}
