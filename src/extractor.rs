//! The extractor: a lexicon, and the stages that turn a text into a document.

use crate::document::Document;
use crate::entity::Entity;
use crate::error::{Error, Fault};
use crate::lexicon::{CLAIMS, ClaimModels, Entry, Lexicon, Model, TAGGER, builtin};
use crate::stages;
use crate::stages::attribution::{Layers, attribution};
use crate::stages::sentences::Sentence;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

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
    /// An extractor with the built-in lexicons. The first call in a process compiles them; later calls share the result.
    pub fn new() -> Extractor {
        Extractor { lexicon: builtin_lexicon(), min_confidence: None }
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
        let quotes = stages::quotes::quotes(text, &tokens, &paragraphs);
        let sentences = stages::sentences::sentences(text, &tokens, &paragraphs, &quotes, lexicon);
        let mut tags = vec![crate::lexicon::Tag::End; tokens.len()];
        for range in sentences.iter().map(|sentence| sentence.tokens.range()) {
            stages::tags::tag(text, &tokens[range.clone()], lexicon, &mut tags[range]);
        }
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

/// The lexicons in the program, compiled once in a process.
pub(crate) fn builtin_lexicon() -> Arc<Lexicon> {
    static BUILTIN: OnceLock<Arc<Lexicon>> = OnceLock::new();
    Arc::clone(BUILTIN.get_or_init(|| Arc::new(compile(builtin()))))
}

fn compile(entries: Vec<Entry>) -> Lexicon {
    let mut lexicon = Lexicon::new(entries);
    // The file is ours and a test reads it; without it, words would go untagged.
    let _ = lexicon.set_tagger(TAGGER);
    lexicon.set_claim_models(ClaimModels::parse(CLAIMS).unwrap_or_default());
    lexicon
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
        if self.paths.is_empty() {
            return Ok(Extractor { min_confidence: self.min_confidence, ..Extractor::new() });
        }
        let mut entries = builtin();
        let mut faults: Vec<Fault> = Vec::new();
        for path in &self.paths {
            match crate::lexicon::load(path) {
                Ok(more) => entries.extend(more),
                Err(more) => faults.extend(more),
            }
        }
        if !faults.is_empty() {
            return Err(Error::new(faults));
        }
        Ok(Extractor { lexicon: Arc::new(compile(entries)), min_confidence: self.min_confidence })
    }
}
