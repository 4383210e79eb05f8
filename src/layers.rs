//! The layers below the claims, one stage at a time: what `reportedly explain` shows and what the benchmarks time.
//!
//! It is no part of what the library promises: stages come and go with the program.

use crate::claim::Zone;
use crate::extractor::Extractor;
use crate::lexicon::Lexicon;
use crate::span::Span;
use crate::stages::reading::{Reading, STAGES, read};
use crate::stages::tokens::Token;
use std::fmt;
use std::sync::Arc;

/// The stages below attribution by name, in reading order: each adds its layer, made from those before it.
pub fn stages() -> impl Iterator<Item = (&'static str, impl Fn(&mut Layers<'_>))> {
    STAGES
        .iter()
        .map(|&(name, stage)| (name, move |layers: &mut Layers<'_>| stage(&mut layers.reading, &layers.lexicon)))
}

/// A text and what the stages have found in it.
pub struct Layers<'a> {
    lexicon: Arc<Lexicon>,
    reading: Reading<'a>,
}

impl<'a> Layers<'a> {
    /// Those of `text`, made with what `extractor` knows of words.
    pub fn new(text: &'a str, extractor: &Extractor) -> Layers<'a> {
        let lexicon = Arc::clone(extractor.lexicon());
        let reading = read(&[text], &lexicon).swap_remove(0);
        Layers { lexicon, reading }
    }

    /// The paragraphs and the part of the article that each is.
    pub fn paragraphs(&self) -> impl Iterator<Item = (Span, Zone)> {
        self.reading
            .paragraphs
            .iter()
            .filter_map(|paragraph| Some((paragraph.tokens.span(&self.reading.tokens)?, paragraph.zone)))
    }

    /// The quotes, marks included; how many others hold each; and whether it is closed.
    pub fn quotes(&self) -> impl Iterator<Item = (Span, u8, bool)> {
        let span = |open: u32, close: u32| {
            let (first, last) = (self.reading.tokens.get(open as usize)?, self.reading.tokens.get(close as usize)?);
            Some(Span::new(first.start as usize, last.end as usize))
        };
        self.reading.quotes.list.iter().filter_map(move |q| Some((span(q.open, q.close)?, q.depth, q.closed)))
    }

    /// The tokens of each sentence with their parts of speech, as the Penn Treebank names them.
    pub fn sentences(&self) -> impl Iterator<Item = impl Iterator<Item = (Span, &'static str)>> {
        self.reading.sentences.iter().map(|sentence| {
            let range = sentence.tokens.range();
            let tokens = self.reading.tokens.get(range.clone()).unwrap_or_default();
            let tags = self.reading.tags.get(range).unwrap_or_default();
            tokens.iter().map(Token::span).zip(tags.iter().map(|tag| tag.name()))
        })
    }
}

impl fmt::Debug for Layers<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Layers").field("text", &self.reading.text).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_layers_are_those_of_the_document() {
        let text = "Bridge shut\n\nThe bridge is “safe,” Mara Voss said. It was late.";
        let extractor = Extractor::new();
        let layers = Layers::new(text, &extractor);
        let document = extractor.extract(text);
        let ends = |spans: &[Span]| spans.iter().map(|span| span.end).collect::<Vec<_>>();
        let sentences: Vec<Span> = layers.sentences().filter_map(|words| words.map(|(span, _)| span).last()).collect();
        assert_eq!(ends(&sentences), ends(document.sentences()));
        assert_eq!(layers.quotes().map(|(span, ..)| &text[span]).collect::<Vec<_>>(), ["“safe,”"]);
        assert_eq!(layers.paragraphs().map(|(_, zone)| zone).collect::<Vec<_>>(), [Zone::Headline, Zone::Body]);
    }
}
