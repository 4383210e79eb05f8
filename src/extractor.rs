//! The extractor: a lexicon, and the stages that turn a text into a document.

use crate::document::Document;
use crate::error::{Error, Fault};
use crate::lexicon::{Entry, Lexicon, LexiconFile, builtin, extended, load, parse};
use crate::stages;
use crate::stages::attribution::draft::Draft;
use crate::stages::attribution::{Layers, attributions};
use crate::stages::reading::{Reading, read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Finds claims in text. Immutable, cheap to clone and to share between threads.
#[derive(Clone, Debug)]
pub struct Extractor {
    lexicon: Arc<Lexicon>,
    /// None: as the weights have it.
    min_confidence: Option<f32>,
}

impl Default for Extractor {
    fn default() -> Extractor {
        Extractor::new()
    }
}

impl Extractor {
    /// An extractor with the built-in lexicons. The first call in a process reads them; later calls share the result.
    pub fn new() -> Extractor {
        Extractor { lexicon: builtin(), min_confidence: None }
    }

    /// Options beyond the common case.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Finds the claims of one article. Total: any text gives a document, never an error or a panic. Places are counted in 32
    /// bits: of a text of 4 GiB and more, what lies behind is not read.
    pub fn extract<'a>(&'a self, text: &'a str) -> Document<'a> {
        self.extract_all(&[text]).swap_remove(0)
    }

    /// Finds the claims of each of several articles, in their order: the same as [`extract`](Extractor::extract) finds in
    /// each. Of 1 kB they take a tenth less time in groups of some thirty than one by one; much longer ones gain nothing.
    pub fn extract_all<'a>(&'a self, texts: &[&'a str]) -> Vec<Document<'a>> {
        self.documents(texts).collect()
    }

    /// The same, but each document is put together when it is asked for: who is done with one before the next keeps the
    /// memory of one. Not part of the API.
    #[doc(hidden)]
    pub fn documents<'a>(&'a self, texts: &[&'a str]) -> impl Iterator<Item = Document<'a>> + use<'a> {
        let readings = read(texts, &self.lexicon);
        let layers: Vec<Layers> = readings.iter().map(|reading| reading.layers(&self.lexicon)).collect();
        let drafts = attributions(&layers, self.min_confidence);
        drop(layers);
        readings.into_iter().zip(drafts).map(|(reading, drafts)| self.document(reading, &drafts))
    }

    fn document<'a>(&'a self, mut reading: Reading<'a>, drafts: &[Draft<'a>]) -> Document<'a> {
        let (claims, mentions) = stages::claims::claims(&reading.layers(&self.lexicon), &reading.sentences, drafts);
        stages::claims::add_mentions(&mut reading.entities.list, &mentions);
        let Reading { tokens, paragraphs, sentences, .. } = &reading;
        let mut spans = Vec::with_capacity(sentences.len());
        spans.extend(sentences.iter().filter_map(|sentence| sentence.tokens.span(tokens)));
        Document {
            text: reading.text,
            title: stages::layout::title(tokens, paragraphs),
            sentences: spans,
            claims,
            entities: reading.entities.list,
        }
    }

    /// What it knows of words.
    pub(crate) fn lexicon(&self) -> &Arc<Lexicon> {
        &self.lexicon
    }

    /// Runs the stages below attribution and hands the layers to `then`; gives back what that makes of them.
    pub(crate) fn read<'a, R>(&'a self, text: &'a str, then: impl FnOnce(&Layers<'_, 'a>) -> R) -> R {
        then(&read(&[text], &self.lexicon).swap_remove(0).layers(&self.lexicon))
    }
}

/// Collects options for an [`Extractor`].
#[derive(Clone, Debug, Default)]
pub struct Builder {
    lexicons: Vec<Source>,
    /// None: as the weights have it.
    min_confidence: Option<f32>,
}

/// Where entries come from.
#[derive(Clone, Debug)]
enum Source {
    Path(PathBuf),
    File(LexiconFile),
}

impl Builder {
    /// Adds the entries of a lexicon file, or of every `.lex` file of a folder; a known headword is replaced. Repeatable,
    /// the later wins.
    pub fn lexicon(mut self, path: impl AsRef<Path>) -> Builder {
        self.lexicons.push(Source::Path(path.as_ref().to_owned()));
        self
    }

    /// Adds the entries of a lexicon file that is in memory, as [`Builder::lexicon`] does; its path is what faults call it.
    pub fn lexicon_file(mut self, file: LexiconFile) -> Builder {
        self.lexicons.push(Source::File(file));
        self
    }

    /// Leaves out claims below this confidence (0 to 1), instead of those that are more likely wrong than it costs to leave
    /// them out. With 0 every claim is given that is left when readings of the same words are settled. Readings of cues that
    /// no entry lists have to be more likely right than wrong whatever is asked for.
    pub fn min_confidence(mut self, confidence: f32) -> Builder {
        self.min_confidence = Some(confidence);
        self
    }

    /// The extractor, or every fault of every lexicon file at once, each as `path:line:column`.
    pub fn build(self) -> Result<Extractor, Error> {
        let min_confidence = self.min_confidence;
        if self.lexicons.is_empty() {
            return Ok(Extractor { lexicon: builtin(), min_confidence });
        }
        let (mut entries, mut faults): (Vec<Entry>, Vec<Fault>) = Default::default();
        for source in self.lexicons {
            let read = match source {
                Source::Path(path) => load(&path),
                Source::File(file) => parse(&file.path, &file.text),
            };
            match read {
                Ok(more) => entries.extend(more),
                Err(more) => faults.extend(more),
            }
        }
        if !faults.is_empty() {
            return Err(Error::new(faults));
        }
        Ok(Extractor { lexicon: Arc::new(extended(entries)), min_confidence })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn articles_done_together_are_as_alone() {
        let texts = ["", "Mara Voss said the bridge was safe.", "“It’s late,” she said."];
        let extractor = Extractor::new();
        let alone: Vec<Document> = texts.iter().map(|text| extractor.extract(text)).collect();
        assert_eq!(extractor.extract_all(&texts), alone);
        assert_eq!(extractor.extract_all(&[]), []);
    }
}
