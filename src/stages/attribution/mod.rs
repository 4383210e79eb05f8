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
mod quotations;
mod readings;
mod reduced_passives;
mod relatives;
mod seen;
mod set_phrases;
mod settle;
mod sharing;
mod signatures;
mod source;
mod speech;
mod subject;
mod subject_clauses;
mod surroundings;
mod turns;
mod unanswered;
mod verbs;
mod view;

use super::entities::Entities;
use super::groups::Groups;
use super::layout::Paragraph;
use super::quotes::Quotes;
use super::scoring;
use super::tokens::Token;
use super::units::{Unit, Units};
use crate::lexicon::{ClaimModels, EntryKind, Lexicon, Model};
use clauses::Clauses;
use draft::Draft;
use found::Found;
use memo::Memo;
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

/// The claims of a text that have at least the confidence `least`, and at least an even chance where no entry lists them, in
/// text order; with none, those that are believed by what the weights ask for.
pub fn attribution<'a>(layers: &Layers<'_, 'a>, least: Option<f32>) -> Vec<Draft<'a>> {
    believed(layers, proposals(layers), least)
}

/// The claims of several texts, each as [`attribution`] finds them. What all of them say is proposed before any of it is
/// scored, so that the weights stay at hand.
pub fn attributions<'a>(texts: &[Layers<'_, 'a>], least: Option<f32>) -> Vec<Vec<Draft<'a>>> {
    let proposed: Vec<_> = texts.iter().map(proposals).collect();
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

/// A sort of construction other than those of verbs.
struct Construction {
    /// Whether a unit has what it begins with.
    asks: fn(&View) -> bool,
    find: for<'v, 'a> fn(&View<'v, 'a>, &Clauses<'a>, &mut Vec<Draft<'a>>),
}

/// Those that propose by themselves, in their order.
const ALONE: [Construction; 3] = [
    Construction {
        asks: |view| view.unit.inside.is_none() && view.begins.has(EntryKind::ReportingAdjective),
        find: adjectives::find,
    },
    Construction {
        asks: |view| view.unit.inside.is_none() && view.begins.has(EntryKind::ReportingNoun),
        find: nouns::find,
    },
    Construction {
        // Those that enclose their source have another word behind their first than the lexicon knows.
        asks: |view| view.unit.signs.begins.has(EntryKind::AttributivePhrase),
        find: |view, _, out| phrases::find(view, out),
    },
];

/// Those behind them: some of these look at what the others have proposed of the unit.
const UPON: [Construction; 4] = [
    Construction { asks: |view| view.unit.signs.colon, find: colons::find },
    Construction { asks: |view| view.unit.signs.dash, find: |view, _, out| out.extend(signatures::find(view)) },
    Construction { asks: |view| view.begins.has(EntryKind::Evidential), find: |view, _, out| markers::find(view, out) },
    Construction { asks: headlines::is_telegraphic, find: |view, _, out| headlines::find(view, out) },
];

/// The step of the first of them: behind those of all verbs.
const FIRST: u32 = u32::MAX - ALONE.len() as u32;

/// What the constructions propose with a cue: readings of the same words contradict each other. Each sort of construction goes over
/// all units before the next does, so that its code stays at hand.
pub fn proposals<'a>(layers: &Layers<'_, 'a>) -> Vec<Draft<'a>> {
    let Units { items, units } = layers.units;
    let mut drafts = Vec::with_capacity(2 * units.len());
    turns::find(layers, &mut drafts);
    let mut seen = Vec::with_capacity(items.len());
    let groups = |unit: &Unit| {
        seen::look(layers, unit, &mut seen);
        let mut groups = Groups {
            nouns: Vec::with_capacity(unit.items.len() / 3 + 1),
            verbs: Vec::with_capacity(unit.items.len() / 6 + 1),
            chunks: Vec::with_capacity(unit.items.len()),
        };
        groups.fill(&items[unit.items.clone()]);
        groups
    };
    let groups: Vec<Groups> = units.iter().map(groups).collect();
    let memos: Vec<Memo> = units.iter().map(|_| Memo::default()).collect();
    let view = |index: usize| View::new(layers, index, &groups[index], &memos[index], &seen);
    let views: Vec<View> = (0..units.len()).map(view).collect();
    let clauses: Vec<Clauses> = views.iter().map(Clauses::of).collect();
    let each = || views.iter().zip(&clauses);
    each().for_each(|(view, clauses)| clauses.read(view));
    let mut found = Found::with_capacity(2 * units.len());
    let mut acts: Vec<_> = each().map(|(view, clauses)| acts::frames(view, clauses, &mut found)).collect();
    for ((view, clauses), acts) in each().zip(&mut acts) {
        acts::contents(view, clauses, acts, &mut found);
    }
    for (view, acts) in views.iter().zip(&acts) {
        acts::passives(view, acts, &mut found);
    }
    for (construction, step) in ALONE.iter().zip(FIRST..) {
        for (view, clauses) in each().filter(|(view, _)| (construction.asks)(view)) {
            (construction.find)(view, clauses, &mut found.drafts);
            found.place(view.index, step);
        }
    }
    let mut found = found.in_order().peekable();
    for (view, clauses) in each() {
        while let Some((_, draft)) = found.next_if(|(unit, _)| *unit == view.index) {
            drafts.push(draft);
        }
        for construction in UPON.iter().filter(|construction| (construction.asks)(view)) {
            (construction.find)(view, clauses, &mut drafts);
        }
    }
    for draft in &mut drafts {
        draft.set_apart();
        draft.set_circumstances_apart();
    }
    drafts.retain(|draft| !draft.content.is_empty());
    drafts
}
