//! What was found in one article.

use crate::claim::Claim;
use crate::entity::Entity;
use crate::span::Span;

/// An article with its sentences, entities and claims. It borrows from the text and from the extractor.
#[derive(Clone, Debug, PartialEq)]
pub struct Document<'a> {
    pub(crate) text: &'a str,
    pub(crate) title: Option<Span>,
    pub(crate) sentences: Vec<Span>,
    pub(crate) entities: Vec<Entity<'a>>,
    pub(crate) claims: Vec<Claim<'a>>,
}

impl<'a> Document<'a> {
    /// The text as it was given.
    pub fn text(&self) -> &'a str {
        self.text
    }

    /// The headline, where the text begins with one.
    pub fn title(&self) -> Option<&'a str> {
        self.title.map(|span| &self.text[span])
    }

    /// The sentences in text order. They hold every byte but for white space and, at their ends, what nobody sees either:
    /// control characters, a byte order mark, soft hyphens and other characters without width.
    pub fn sentences(&self) -> &[Span] {
        &self.sentences
    }

    /// Persons, organizations, media and places, in the order in which the text first names them.
    pub fn entities(&self) -> &[Entity<'a>] {
        &self.entities
    }

    /// The claims, ordered by where cue and content begin.
    pub fn claims(&self) -> impl ExactSizeIterator<Item = &Claim<'a>> {
        self.claims.iter()
    }
}
