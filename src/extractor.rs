//! The extractor: a lexicon, and the stages that turn a text into a document.

use crate::document::Document;
use crate::error::{Error, Fault};
use crate::lexicon::{Entry, Lexicon, TAGGER, builtin};
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
        Extractor { lexicon: builtin_lexicon(), min_confidence: 0.0 }
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
        let mut tags = vec![crate::lexicon::Tag::End; tokens.len()];
        for range in sentences.iter().map(|sentence| sentence.tokens.range()) {
            stages::tags::tag(text, &tokens[range.clone()], lexicon, &mut tags[range]);
        }
        let entities = stages::entities::entities(text, &tokens, &tags, &sentences, lexicon);
        let units = stages::units::units(&tokens, &tags, &paragraphs, &quotes, &sentences, &entities.mentions, lexicon);
        let layers = stages::attribution::Layers {
            text,
            lexicon,
            tokens: &tokens,
            paragraphs: &paragraphs,
            quotes: &quotes,
            units: &units,
            entities: &entities,
        };
        let drafts = stages::attribution::attribution(&layers);
        let mut claims = stages::claims::claims(&layers, &sentences, &drafts);
        self.leave_out_doubtful(&mut claims);
        Document {
            text,
            title: stages::layout::title(&tokens, &paragraphs),
            sentences: sentences.iter().filter_map(|sentence| sentence.tokens.span(&tokens)).collect(),
            entities: entities.list,
            claims,
        }
    }
}

impl Extractor {
    /// Drops the claims below the least confidence; what lay within them lies within what they lay within.
    fn leave_out_doubtful(&self, claims: &mut Vec<crate::Claim>) {
        if claims.iter().all(|claim| claim.confidence >= self.min_confidence) {
            return;
        }
        let mut index = Vec::with_capacity(claims.len());
        let mut kept = 0;
        for claim in claims.iter() {
            let stays = claim.confidence >= self.min_confidence;
            index.push(stays.then_some(kept));
            kept += usize::from(stays);
        }
        let outer: Vec<Option<usize>> = claims.iter().map(|claim| claim.within).collect();
        let moved = |mut at: Option<usize>| {
            while let Some(i) = at {
                if index[i].is_some() {
                    return index[i];
                }
                at = outer[i];
            }
            None
        };
        for claim in claims.iter_mut() {
            claim.within = moved(claim.within);
            claim.via.iter_mut().for_each(|via| via.claim = via.claim.and_then(|i| index[i]));
        }
        claims.retain(|claim| claim.confidence >= self.min_confidence);
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
    lexicon
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
        Ok(Extractor { lexicon: Arc::new(compile(entries)), min_confidence: self.min_confidence })
    }
}
