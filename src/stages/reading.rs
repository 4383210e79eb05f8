//! The stages below attribution, in reading order.
//!
//! Those up to the sentences are small and go over the same tokens: they do one article after the other, whose tokens then stay at
//! hand. Of the others each does all articles before the next begins: its code and its tables are then at hand for short
//! articles too, which would otherwise pay for fetching them anew.

use super::attribution::Layers;
use super::entities::Entities;
use super::layout::Paragraph;
use super::quotes::Quotes;
use super::sentences::Sentence;
use super::tokens::Tokens;
use super::units::Units;
use super::{entities, layout, quotes, sentences, tags, tokens, units};
use crate::lexicon::{Lexicon, Tag};

/// What the stages have found in a text.
#[derive(Default)]
pub struct Reading<'a> {
    pub text: &'a str,
    pub tokens: Tokens,
    pub paragraphs: Vec<Paragraph>,
    pub quotes: Quotes,
    pub sentences: Vec<Sentence>,
    pub tags: Vec<Tag>,
    pub entities: Entities<'a>,
    units: Units,
}

impl<'a> Reading<'a> {
    /// The layers that attribution reads.
    pub fn layers<'l>(&'l self, lexicon: &'a Lexicon) -> Layers<'l, 'a> {
        Layers {
            text: self.text,
            lexicon,
            tokens: &self.tokens,
            paragraphs: &self.paragraphs,
            quotes: &self.quotes,
            units: &self.units,
            entities: &self.entities,
        }
    }
}

/// Adds its layer, made from those before it.
pub type Stage = for<'a> fn(&mut Reading<'a>, &Lexicon);

/// The stages by name.
pub const STAGES: &[(&str, Stage)] = &[
    ("tokens", |r, lexicon| r.tokens = tokens::tokens(r.text, lexicon)),
    ("layout", |r, lexicon| r.paragraphs = layout::layout(r.text, &r.tokens, lexicon)),
    ("quotes", |r, lexicon| r.quotes = quotes::quotes(r.text, &r.tokens, &r.paragraphs, lexicon)),
    ("sentences", |r, lexicon| {
        r.sentences = sentences::sentences(r.text, &r.tokens, &r.paragraphs, &r.quotes, lexicon);
    }),
    ("tags", |r, lexicon| r.tags = tags::tags(r.text, &r.tokens, &r.paragraphs, &r.sentences, lexicon)),
    ("entities", |r, lexicon| r.entities = entities::entities(r.text, &r.tokens, &r.tags, &r.sentences, lexicon)),
    ("units", |r, lexicon| {
        let mentions = &r.entities.mentions;
        r.units = units::units(&r.tokens, &r.tags, &r.paragraphs, &r.quotes, &r.sentences, mentions, lexicon);
    }),
];

/// Before this stage all do an article together.
const APART: &str = "tags";

/// Reads `texts`.
pub fn read<'a>(texts: &[&'a str], lexicon: &Lexicon) -> Vec<Reading<'a>> {
    let mut all: Vec<Reading> = texts.iter().map(|&text| Reading { text, ..Reading::default() }).collect();
    let border = STAGES.iter().position(|(name, _)| *name == APART).unwrap_or(0);
    let (together, apart) = STAGES.split_at(border);
    for reading in &mut all {
        together.iter().for_each(|(_, stage)| stage(reading, lexicon));
    }
    for (_, stage) in apart {
        all.iter_mut().for_each(|reading| stage(reading, lexicon));
    }
    all
}
