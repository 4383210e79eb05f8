//! Cues, their sources and their contents: one file for each construction, each proposing drafts; of those
//! that read the same words the more confident wins.

mod acts;
mod addressees;
mod adjectives;
mod adjuncts;
mod adverbials;
mod agents;
mod announced;
mod antecedent;
mod appositions;
mod asked;
mod bare;
mod beginnings;
mod behind_phrases;
mod belief;
mod carried;
mod clauses;
mod colons;
mod commas;
mod compact;
mod complement;
mod continued;
mod control;
mod coordination;
mod displaced;
pub mod draft;
mod embedding;
mod enumerations;
mod expletives;
mod extent;
mod found;
mod headlines;
mod hearing;
mod insertions;
mod joined;
mod leftwards;
mod main_clauses;
mod markers;
mod meanings;
mod media;
mod memo;
mod misreadings;
mod named;
mod noun_clauses;
mod noun_sources;
mod nouns;
mod openers;
mod opening_frames;
mod others;
mod passive_frames;
mod passives;
mod phrase;
mod phrases;
mod placing;
mod postposed;
mod predicates;
mod prepositions;
mod proposals;
mod questions;
mod quotations;
mod readings;
mod reduced_passives;
mod relatives;
mod set_phrases;
mod settle;
mod sharing;
mod signatures;
mod source;
mod speech;
mod stops;
mod subject;
mod subject_clauses;
mod surroundings;
mod turns;
mod unanswered;
mod verbs;
mod view;

use super::entities::Entities;
use super::layout::Paragraph;
use super::quotes::Quotes;
use super::scoring;
use super::tokens::Token;
use super::units::Units;
use crate::lexicon::{ClaimModels, Lexicon, Model};
use draft::Draft;
use proposals::Room;
pub use proposals::proposals;
pub use settle::within;

/// The layers that attribution reads.
#[derive(Clone, Copy)]
pub struct Layers<'l, 'a> {
    pub text: &'a str,
    pub lexicon: &'a Lexicon,
    pub tokens: &'l [Token],
    pub paragraphs: &'l [Paragraph],
    pub quotes: &'l Quotes,
    pub units: &'l Units,
    pub entities: &'l Entities<'a>,
}

/// The claims of a text that have at least the confidence `least`, and at least an even chance where no entry lists them, in
/// text order; with none, those that are believed by what the weights ask for.
pub fn attribution<'a>(layers: &Layers<'_, 'a>, least: Option<f32>) -> Vec<Draft<'a>> {
    believed(layers, proposals(layers), least)
}

/// The claims of several texts, each as [`attribution`] finds them. What all of them say is proposed before any of it is
/// scored, so that the weights stay at hand.
pub fn attributions<'a>(texts: &[Layers<'_, 'a>], least: Option<f32>) -> Vec<Vec<Draft<'a>>> {
    let mut room = Room::default();
    let proposed: Vec<_> = texts.iter().map(|layers| room.propose(layers)).collect();
    texts.iter().zip(proposed).map(|(layers, drafts)| believed(layers, drafts, least)).collect()
}

/// What of the proposals is believed, or has at least the confidence `least`.
fn believed<'a>(layers: &Layers<'_, 'a>, proposals: Vec<Draft<'a>>, least: Option<f32>) -> Vec<Draft<'a>> {
    let models = layers.lexicon.claim_models();
    let mut drafts = decided(layers, models, proposals);
    let outer = within(&drafts);
    scoring::judge(layers, models, &mut drafts, &outer);
    match least {
        None => belief::keep(layers.tokens, &mut drafts, &outer, models.threshold(Model::Claims)),
        // Who asks for a confidence gets it; what is listed nowhere is noise below an even chance.
        Some(least) => {
            drafts.retain(|draft| draft.confidence >= if draft.listed { least } else { least.max(belief::EVEN) });
        }
    }
    drafts
}

/// What is left of the proposals when readings of the same words are decided by `models`, with the quotes that none of them
/// holds; in text order.
pub fn settled<'a>(layers: &Layers<'_, 'a>, models: &ClaimModels) -> Vec<Draft<'a>> {
    decided(layers, models, proposals(layers))
}

fn decided<'a>(layers: &Layers<'_, 'a>, models: &ClaimModels, mut drafts: Vec<Draft<'a>>) -> Vec<Draft<'a>> {
    scoring::score(layers, models, &mut drafts);
    drafts.retain(|draft| draft.listed || draft.confidence >= models.threshold(Model::Proposals));
    settle::settle(layers.tokens, &mut drafts);
    let mut carried = carried::find(layers, &drafts);
    scoring::score(layers, models, &mut carried);
    drafts.append(&mut carried);
    settle::sort_by_key(&mut drafts, |draft| (draft.start(), draft.anchor()));
    drafts
}
