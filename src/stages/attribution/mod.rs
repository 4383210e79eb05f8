//! Cues, their sources and their contents: one file for each construction, an ordered table ([`draft::Rule`]) that says
//! which of them wins where they read the same words.

mod adjectives;
mod adverbials;
mod carried;
mod clauses;
mod colons;
mod complement;
pub mod draft;
mod extent;
mod markers;
mod nouns;
mod passives;
mod phrase;
mod phrases;
mod postposed;
mod settle;
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
use crate::lexicon::Lexicon;
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
    let mut drafts = Vec::new();
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
        markers::find(&view, &mut drafts);
    }
    settle::settle(layers.tokens, &mut drafts);
    judge(layers, least, &mut drafts, 0);
    let framed = drafts.len();
    carried::find(layers, &mut drafts);
    judge(layers, least, &mut drafts, framed);
    drafts.sort_by_key(|draft| (draft.start(), draft.anchor()));
    drafts
}

/// Scores the drafts from index `from` on and leaves out the doubtful ones.
fn judge(layers: &Layers, least: f32, drafts: &mut Vec<Draft>, from: usize) {
    scoring::score(layers, &mut drafts[from..]);
    let mut at = 0;
    drafts.retain(|draft| {
        at += 1;
        at <= from || draft.confidence >= least
    });
}
