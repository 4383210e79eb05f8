//! The extractor: a lexicon, and the stages that turn a text into a document.

use crate::document::Document;
use crate::error::{Error, Fault};
use crate::lexicon::{Lexicon, builtin};
use crate::stages;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

/// Finds claims in text. Immutable, cheap to clone and to share between threads.
#[derive(Clone, Debug)]
pub struct Extractor {
    lexicon: Arc<Lexicon>,
    min_confidence: f32,
}

impl Default for Extractor {
    fn default() -> Extractor {
        Extractor::new()
    }
}

impl Extractor {
    /// An extractor with the built-in lexicons. The first call in a process compiles them; later calls share the result.
    pub fn new() -> Extractor {
        static BUILTIN: OnceLock<Arc<Lexicon>> = OnceLock::new();
        let lexicon = BUILTIN.get_or_init(|| Arc::new(Lexicon::new(builtin())));
        Extractor { lexicon: Arc::clone(lexicon), min_confidence: 0.0 }
    }

    /// Options beyond the common case.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Finds the claims of one article. Total: any text gives a document, never an error or a panic.
    pub fn extract<'a>(&'a self, text: &'a str) -> Document<'a> {
        let lexicon = &*self.lexicon;
        let tokens = stages::tokens::tokens(text, lexicon);
        let paragraphs = stages::layout::layout(text, &tokens, lexicon);
        let quotes = stages::quotes::quotes(text, &tokens, &paragraphs);
        let sentences = stages::sentences::sentences(text, &tokens, &paragraphs, &quotes, lexicon);
        Document {
            text,
            title: stages::layout::title(&tokens, &paragraphs),
            sentences: sentences.iter().filter_map(|sentence| sentence.tokens.span(&tokens)).collect(),
            entities: Vec::new(),
            claims: Vec::new(),
        }
    }
}

/// Collects options for an [`Extractor`].
#[derive(Clone, Debug, Default)]
pub struct Builder {
    paths: Vec<PathBuf>,
    min_confidence: f32,
}

impl Builder {
    /// Adds the entries of a lexicon file, or of every `.lex` file of a folder; a known headword is replaced. Repeatable,
    /// the later wins.
    pub fn lexicon(mut self, path: impl AsRef<Path>) -> Builder {
        self.paths.push(path.as_ref().to_owned());
        self
    }

    /// Leaves out claims below this confidence (0 to 1).
    pub fn min_confidence(mut self, confidence: f32) -> Builder {
        self.min_confidence = confidence;
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
        Ok(Extractor { lexicon: Arc::new(Lexicon::new(entries)), min_confidence: self.min_confidence })
    }
}
