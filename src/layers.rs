//! The layers below the claims, one stage at a time: what `reportedly explain` shows and what the benchmarks time.
//!
//! It is no part of what the library promises: stages come and go with the program.

use crate::claim::Zone;
use crate::extractor::Extractor;
use crate::lexicon::{Lexicon, Tag};
use crate::span::Span;
use crate::stages::entities::{Entities, entities};
use crate::stages::layout::{Paragraph, layout};
use crate::stages::quotes::{Quotes, quotes};
use crate::stages::sentences::{Sentence, sentences};
use crate::stages::tags::tags;
use crate::stages::tokens::{Token, tokens};
use std::fmt;
use std::sync::Arc;

/// Adds its layer, made from those before it.
pub type Stage = for<'a> fn(&mut Layers<'a>);

/// The stages below attribution, in reading order.
pub const STAGES: &[(&str, Stage)] = &[
    ("tokens", |layers| layers.tokens = tokens(layers.text, &layers.lexicon)),
    ("layout", |layers| layers.paragraphs = layout(layers.text, &layers.tokens, &layers.lexicon)),
    ("quotes", |layers| layers.quotes = quotes(layers.text, &layers.tokens, &layers.paragraphs, &layers.lexicon)),
    ("sentences", |layers| {
        layers.sentences = sentences(layers.text, &layers.tokens, &layers.paragraphs, &layers.quotes, &layers.lexicon);
    }),
    ("tags", |layers| {
        layers.tags = tags(layers.text, &layers.tokens, &layers.paragraphs, &layers.sentences, &layers.lexicon);
    }),
    ("entities", |layers| {
        layers.entities = Some(entities(layers.text, &layers.tokens, &layers.tags, &layers.sentences, &layers.lexicon));
    }),
];

/// A text and what the stages have found in it so far.
pub struct Layers<'a> {
    text: &'a str,
    lexicon: Arc<Lexicon>,
    tokens: Vec<Token>,
    paragraphs: Vec<Paragraph>,
    quotes: Quotes,
    sentences: Vec<Sentence>,
    tags: Vec<Tag>,
    entities: Option<Entities<'a>>,
}

impl<'a> Layers<'a> {
    /// No layers yet; they will be made with what `extractor` knows of words.
    pub fn new(text: &'a str, extractor: &Extractor) -> Layers<'a> {
        Layers {
            text,
            lexicon: Arc::clone(extractor.lexicon()),
            tokens: Vec::new(),
            paragraphs: Vec::new(),
            quotes: Quotes::default(),
            sentences: Vec::new(),
            tags: Vec::new(),
            entities: None,
        }
    }

    /// Runs all stages.
    pub fn fill(mut self) -> Layers<'a> {
        STAGES.iter().for_each(|(_, stage)| stage(&mut self));
        self
    }

    /// Whether names have been looked for.
    pub fn is_full(&self) -> bool {
        self.entities.is_some()
    }

    /// The paragraphs and the part of the article that each is.
    pub fn paragraphs(&self) -> impl Iterator<Item = (Span, Zone)> {
        self.paragraphs.iter().filter_map(|paragraph| Some((paragraph.tokens.span(&self.tokens)?, paragraph.zone)))
    }

    /// The quotes, marks included; how many others hold each; and whether it is closed.
    pub fn quotes(&self) -> impl Iterator<Item = (Span, u8, bool)> {
        let span = |open: u32, close: u32| {
            let (first, last) = (self.tokens.get(open as usize)?, self.tokens.get(close as usize)?);
            Some(Span::new(first.start as usize, last.end as usize))
        };
        self.quotes.list.iter().filter_map(move |q| Some((span(q.open, q.close)?, q.depth, q.closed)))
    }

    /// The tokens of each sentence with their parts of speech, as the Penn Treebank names them.
    pub fn sentences(&self) -> impl Iterator<Item = impl Iterator<Item = (Span, &'static str)>> {
        self.sentences.iter().map(|sentence| {
            let range = sentence.tokens.range();
            let tokens = self.tokens.get(range.clone()).unwrap_or_default();
            let tags = self.tags.get(range).unwrap_or_default();
            tokens.iter().map(Token::span).zip(tags.iter().map(|tag| tag.name()))
        })
    }
}

impl fmt::Debug for Layers<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Layers").field("text", &self.text).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_layers_are_those_of_the_document() {
        let text = "Bridge shut\n\nThe bridge is “safe,” Mara Voss said. It was late.";
        let extractor = Extractor::new();
        let layers = Layers::new(text, &extractor).fill();
        let document = extractor.extract(text);
        assert!(layers.is_full());
        let ends = |spans: &[Span]| spans.iter().map(|span| span.end).collect::<Vec<_>>();
        let sentences: Vec<Span> = layers.sentences().filter_map(|words| words.map(|(span, _)| span).last()).collect();
        assert_eq!(ends(&sentences), ends(document.sentences()));
        assert_eq!(layers.quotes().map(|(span, ..)| &text[span]).collect::<Vec<_>>(), ["“safe,”"]);
        assert_eq!(layers.paragraphs().map(|(_, zone)| zone).collect::<Vec<_>>(), [Zone::Headline, Zone::Body]);
    }
}
