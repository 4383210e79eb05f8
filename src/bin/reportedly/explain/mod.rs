//! `reportedly explain`: what is found in a text, layer by layer, and the reasons behind each claim.

mod claims;

use crate::excerpt::excerpt;
use crate::flags::Lexicons;
use crate::page;
use anstyle::Style;
use anyhow::{Result, anyhow};
use reportedly::evaluation::{Fate, Proposal};
use reportedly::explanation::{GroupKind, Unit, explain};
use reportedly::input::{Articles, Format, Options};
use reportedly::layers::Layers;
use reportedly::{Document, Extractor, MentionForm};
use std::fmt::Write as _;
use std::io::stdin;

/// Every layer of one text and the reasons behind each claim
#[derive(clap::Args)]
pub struct Args {
    /// The text itself; `-` reads stdin
    sentence: String,
    #[command(flatten)]
    lexicons: Lexicons,
}

const HEAD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();

/// Runs the command; gives the exit status.
pub fn run(args: Args) -> Result<u8> {
    let text = match args.sentence.as_str() {
        "-" => {
            let options = Options { format: Format::Text, ..Options::default() };
            let article = Articles::from_reader(stdin(), options).next().transpose();
            article.map_err(|failure| anyhow!("{failure}"))?.map_or_else(String::new, |article| article.text)
        }
        _ => args.sentence,
    };
    let extractor = args.lexicons.extractor(Extractor::builder())?;
    let document = extractor.extract(&text);
    let explanation = explain(&extractor, &document);
    let mut page = String::new();
    below(&Layers::new(&text, &extractor), &text, &mut page)?;
    entities(&document, &mut page)?;
    grammar(&explanation.units, &text, &mut page)?;
    proposals(&explanation.proposals, &text, &mut page)?;
    writeln!(page, "\n{HEAD}claims{HEAD:#}")?;
    for (number, (claim, reasons)) in document.claims().zip(&explanation.claims).enumerate() {
        claims::write(&document, number, claim, reasons, &mut page)?;
    }
    page::print(&page)?;
    Ok(crate::DONE)
}

/// The layers that claims are made from: paragraphs, quotes, and sentences with the part of speech of each word.
fn below(layers: &Layers<'_>, text: &str, page: &mut String) -> std::fmt::Result {
    writeln!(page, "{HEAD}paragraphs{HEAD:#}")?;
    for (i, (span, zone)) in layers.paragraphs().enumerate() {
        writeln!(page, "  {i:>3}  {:<9} {}", zone.name(), &text[span])?;
    }
    writeln!(page, "\n{HEAD}quotes{HEAD:#}")?;
    for (i, (span, depth, closed)) in layers.quotes().enumerate() {
        let open = if closed { "" } else { " (never closed)" };
        writeln!(page, "  {i:>3}  {:indent$}{}{open}", "", &text[span], indent = 2 * usize::from(depth))?;
    }
    writeln!(page, "\n{HEAD}sentences{HEAD:#}")?;
    for (i, words) in layers.sentences().enumerate() {
        let words: Vec<String> = words.map(|(span, tag)| format!("{}{DIM}/{tag}{DIM:#}", &text[span])).collect();
        writeln!(page, "  {i:>3}  {}", words.join(" "))?;
    }
    Ok(())
}

fn entities(doc: &Document<'_>, page: &mut String) -> std::fmt::Result {
    writeln!(page, "\n{HEAD}entities{HEAD:#}")?;
    for (i, entity) in doc.entities().iter().enumerate() {
        let role = entity.role.as_ref().map_or(String::new(), |role| format!(", {role}"));
        let gender = entity.gender.map_or(String::new(), |gender| format!(", {}", gender.name()));
        let id = reportedly::output::EntityId::new(i).to_string();
        writeln!(page, "  {id:>3}  {} ({}{gender}{role})", entity.name, entity.kind.name())?;
        let mention = |mention: &reportedly::Mention| match mention.form {
            MentionForm::Name => doc.text()[mention.span].to_owned(),
            form => format!("{} ({})", &doc.text()[mention.span], form.name()),
        };
        let mentions: Vec<String> = entity.mentions.iter().map(mention).collect();
        writeln!(page, "       mentions    {}", mentions.join(" | "))?;
    }
    Ok(())
}

fn grammar(units: &[Unit], text: &str, page: &mut String) -> std::fmt::Result {
    writeln!(page, "\n{HEAD}groups{HEAD:#}  {DIM}(noun group) [verb group] “speech as one item”{DIM:#}")?;
    for (i, unit) in units.iter().enumerate() {
        let group = |group: &reportedly::explanation::Group| {
            let words = &text[group.span];
            match group.kind {
                GroupKind::Noun => format!("({words})"),
                GroupKind::Verb => format!("[{words}]"),
                GroupKind::Speech => {
                    let words: Vec<&str> = words.split_whitespace().collect();
                    match words.as_slice() {
                        [first, .., last] => format!("{first} … {last}"),
                        _ => words.join(" "),
                    }
                }
                GroupKind::Other => words.to_owned(),
            }
        };
        let inside = if unit.inside { "in speech: " } else { "" };
        let groups: Vec<String> = unit.groups.iter().map(group).collect();
        writeln!(page, "  {i:>3}  {DIM}{inside}{DIM:#}{}", groups.join(" "))?;
    }
    Ok(())
}

fn proposals(proposals: &[Proposal], text: &str, page: &mut String) -> std::fmt::Result {
    writeln!(page, "\n{HEAD}proposals{HEAD:#}")?;
    let mut proposals: Vec<&Proposal> = proposals.iter().collect();
    proposals.sort_by_key(|proposal| (proposal.claim.cue.first().map(|cue| cue.start), proposal.fate));
    for proposal in proposals {
        let fate = match proposal.fate {
            Fate::Kept => "kept",
            Fate::Unlikely => "unlikely",
            Fate::Settled => "outdone",
        };
        let rule = format!("{:.2} {fate:<9} {}", proposal.confidence, proposal.rule);
        let (on, off) = if proposal.fate == Fate::Kept { (Style::new(), Style::new()) } else { (DIM, DIM) };
        writeln!(page, "       {on}{rule:<34} {}{off:#}", excerpt(text, &proposal.claim))?;
    }
    Ok(())
}
