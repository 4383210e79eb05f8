//! The extractor: a lexicon, and the stages that turn a text into a document.

use crate::document::Document;
use crate::error::{Error, Fault};
use crate::lexicon::{Entry, Lexicon, Model, builtin, extended, load};
use crate::stages;
use crate::stages::attribution::draft::Draft;
use crate::stages::attribution::{Layers, attribution};
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

    /// Finds the claims of one article. Total: any text gives a document, never an error or a panic.
    pub fn extract<'a>(&'a self, text: &'a str) -> Document<'a> {
        self.extract_all(&[text]).swap_remove(0)
    }

    /// Finds the claims of each of several articles, in their order: the same as [`extract`](Extractor::extract) finds in
    /// each. Of 1 kB they take a tenth less time in groups of some thirty than one by one; much longer ones gain nothing.
    pub fn extract_all<'a>(&'a self, texts: &[&'a str]) -> Vec<Document<'a>> {
        let least = self.min_confidence.unwrap_or_else(|| self.lexicon.claim_models().threshold(Model::Claims));
        let readings = read(texts, &self.lexicon);
        let drafts: Vec<_> =
            readings.iter().map(|reading| attribution(&reading.layers(&self.lexicon), least)).collect();
        readings.into_iter().zip(drafts).map(|(reading, drafts)| self.document(reading, &drafts)).collect()
    }

    fn document<'a>(&'a self, reading: Reading<'a>, drafts: &[Draft<'a>]) -> Document<'a> {
        let Reading { tokens, paragraphs, sentences, .. } = &reading;
        Document {
            text: reading.text,
            title: stages::layout::title(tokens, paragraphs),
            sentences: sentences.iter().filter_map(|sentence| sentence.tokens.span(tokens)).collect(),
            claims: stages::claims::claims(&reading.layers(&self.lexicon), sentences, drafts),
            entities: reading.entities.list,
        }
    }

    /// Runs the stages below attribution and hands the layers to `then`; gives back what that makes of them.
    pub(crate) fn read<'a, R>(&'a self, text: &'a str, then: impl FnOnce(&Layers<'_, 'a>) -> R) -> R {
        then(&read(&[text], &self.lexicon).swap_remove(0).layers(&self.lexicon))
    }
}

/// The built-in lexicons with those of `paths`, the later winning; or all faults of all files.
pub(crate) fn lexicon_with<P: AsRef<Path>>(paths: &[P]) -> Result<Arc<Lexicon>, Error> {
    if paths.is_empty() {
        return Ok(builtin());
    }
    let mut entries: Vec<Entry> = Vec::new();
    let mut faults: Vec<Fault> = Vec::new();
    for path in paths {
        match load(path.as_ref()) {
            Ok(more) => entries.extend(more),
            Err(more) => faults.extend(more),
        }
    }
    if faults.is_empty() { Ok(Arc::new(extended(entries))) } else { Err(Error::new(faults)) }
}

/// Collects options for an [`Extractor`].
#[derive(Clone, Debug, Default)]
pub struct Builder {
    paths: Vec<PathBuf>,
    /// None: as the weights have it.
    min_confidence: Option<f32>,
}

impl Builder {
    /// Adds the entries of a lexicon file, or of every `.lex` file of a folder; a known headword is replaced. Repeatable,
    /// the later wins.
    pub fn lexicon(mut self, path: impl AsRef<Path>) -> Builder {
        self.paths.push(path.as_ref().to_owned());
        self
    }

    /// Leaves out claims below this confidence (0 to 1), instead of those that are more likely wrong than it costs to leave
    /// them out. With 0 every claim is given that a construction proposes.
    pub fn min_confidence(mut self, confidence: f32) -> Builder {
        self.min_confidence = Some(confidence);
        self
    }

    /// The extractor, or every fault of every lexicon file at once, each as `path:line:column`.
    pub fn build(self) -> Result<Extractor, Error> {
        Ok(Extractor { lexicon: lexicon_with(&self.paths)?, min_confidence: self.min_confidence })
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
