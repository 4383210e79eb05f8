//! Cues, their sources and their contents: one file for each construction, each proposing drafts; of those
//! that read the same words the more confident wins.

mod adjectives;
mod adverbials;
mod announced;
mod antecedent;
mod belief;
mod carried;
mod clauses;
mod colons;
mod complement;
mod coordination;
pub mod draft;
mod enumerations;
mod extent;
mod headlines;
mod insertions;
mod markers;
mod nouns;
mod passives;
mod phrase;
mod phrases;
mod postposed;
mod readings;
mod relatives;
mod settle;
mod signatures;
mod source;
mod speech;
mod subject;
mod turns;
mod verbs;
mod view;

use super::entities::Entities;
use super::groups::Groups;
use super::layout::Paragraph;
use super::quotes::Quotes;
use super::scoring;
use super::tokens::Token;
use super::units::Units;
use crate::lexicon::{ClaimModels, Lexicon, Model};
use clauses::Clauses;
use draft::Draft;
pub use settle::within;
use view::View;

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

/// The claims of a text that have at least the confidence `least`, in text order.
pub fn attribution<'a>(layers: &Layers<'_, 'a>, least: f32) -> Vec<Draft<'a>> {
    let models = layers.lexicon.claim_models();
    let mut drafts = settled(layers, models);
    scoring::judge(layers, models, &mut drafts);
    let threshold = models.threshold(Model::Claims);
    // Who asks for a confidence gets it.
    if least == threshold {
        belief::keep(layers.tokens, &mut drafts, threshold);
    } else {
        drafts.retain(|draft| draft.confidence >= if draft.listed { least } else { least.max(belief::EVEN) });
    }
    drafts
}

/// What is left of the proposals when readings of the same words are decided by `models`, with the quotes that none of them
/// holds; in text order.
pub fn settled<'a>(layers: &Layers<'_, 'a>, models: &ClaimModels) -> Vec<Draft<'a>> {
    let mut drafts = proposals(layers);
    scoring::score(layers, models, &mut drafts);
    drafts.retain(|draft| draft.listed || draft.confidence >= models.threshold(Model::Proposals));
    settle::settle(layers.tokens, &mut drafts);
    let mut carried = carried::find(layers, &drafts);
    scoring::score(layers, models, &mut carried);
    drafts.append(&mut carried);
    drafts.sort_by_cached_key(|draft| (draft.start(), draft.anchor()));
    drafts
}

/// What the constructions propose with a cue: readings of the same words contradict each other.
pub fn proposals<'a>(layers: &Layers<'_, 'a>) -> Vec<Draft<'a>> {
    let mut drafts = Vec::with_capacity(layers.units.units.len());
    turns::find(layers, &mut drafts);
    let mut groups = Groups::default();
    let mut clauses = Clauses::default();
    for (index, unit) in layers.units.units.iter().enumerate() {
        let items = &layers.units.items[unit.items.clone()];
        groups.fill(items);
        let view = View { layers, items, groups: &groups, unit, index };
        clauses.fill(&view);
        verbs::find(&view, &clauses, &mut drafts);
        if unit.inside.is_none() {
            adjectives::find(&view, &clauses, &mut drafts);
            nouns::find(&view, &clauses, &mut drafts);
        }
        phrases::find(&view, &mut drafts);
        colons::find(&view, &clauses, &mut drafts);
        drafts.extend(signatures::find(&view));
        markers::find(&view, &mut drafts);
        headlines::find(&view, &mut drafts);
    }
    for draft in &mut drafts {
        draft.set_apart();
        draft.set_circumstances_apart();
    }
    drafts.retain(|draft| !draft.content.is_empty());
    drafts
}
