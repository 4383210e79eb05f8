//! The extractor: a lexicon, and the stages that turn a text into a document.

use crate::document::Document;
use crate::entity::Entity;
use crate::error::{Error, Fault};
use crate::lexicon::{Entry, Lexicon, Model, builtin, extended, load};
use crate::stages;
use crate::stages::attribution::{Layers, attribution};
use crate::stages::sentences::Sentence;
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
        let least = self.min_confidence.unwrap_or_else(|| self.lexicon.claim_models().threshold(Model::Claims));
        let (mut document, entities) = self.read(text, |layers, sentences| Document {
            text,
            title: stages::layout::title(layers.tokens, layers.paragraphs),
            sentences: sentences.iter().filter_map(|sentence| sentence.tokens.span(layers.tokens)).collect(),
            entities: Vec::new(),
            claims: stages::claims::claims(layers, sentences, &attribution(layers, least)),
        });
        document.entities = entities;
        document
    }

    /// Runs the stages below attribution and hands the layers to `then`; gives back what that makes of them, and the
    /// entities.
    pub(crate) fn read<'a, R>(
        &'a self,
        text: &'a str,
        then: impl FnOnce(&Layers<'_, 'a>, &[Sentence]) -> R,
    ) -> (R, Vec<Entity<'a>>) {
        let lexicon = &*self.lexicon;
        let tokens = stages::tokens::tokens(text, lexicon);
        let paragraphs = stages::layout::layout(text, &tokens, lexicon);
        let quotes = stages::quotes::quotes(text, &tokens, &paragraphs, lexicon);
        let sentences = stages::sentences::sentences(text, &tokens, &paragraphs, &quotes, lexicon);
        let tags = stages::tags::tags(text, &tokens, &paragraphs, &sentences, lexicon);
        let entities = stages::entities::entities(text, &tokens, &tags, &sentences, lexicon);
        let units = stages::units::units(&tokens, &tags, &paragraphs, &quotes, &sentences, &entities.mentions, lexicon);
        let layers = Layers {
            text,
            lexicon,
            tokens: &tokens,
            paragraphs: &paragraphs,
            quotes: &quotes,
            units: &units,
            entities: &entities,
        };
        (then(&layers, &sentences), entities.list)
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
