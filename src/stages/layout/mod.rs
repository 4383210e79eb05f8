//! Tokens to paragraphs, and what each paragraph is in the article: headline, byline, caption, summary, list, running
//! text; with a transcript's speaker label and a dateline where it begins with one.
//!
//! Blank lines divide. Single line breaks divide too, unless the text was wrapped by a program that breaks lines at a
//! width ([`lines`]). Every token lies in exactly one paragraph.

mod labels;
mod lines;
mod zones;

use super::TokenRange;
use super::tokens::{Token, Tokens};
use crate::claim::Zone;
use crate::lexicon::Lexicon;
use crate::span::Span;

/// A paragraph: tokens that no line break of meaning divides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paragraph {
    pub tokens: TokenRange,
    /// What it is in the article.
    pub zone: Zone,
    /// Whether it begins with a bullet or a number of its own.
    pub list_item: bool,
    /// The speaker label of a transcript at its start, without the colon: `WALLACE`, `MS. ADEBAYO`.
    pub turn: Option<TokenRange>,
    /// Where its text begins: behind bullet, label with colon, or dateline with dash (`PORT ELLERY (AP) —`).
    pub text_start: u32,
    /// The end of its dateline, the dash included; none when it has no dateline.
    pub dateline_end: Option<u32>,
}

/// Divides the text into paragraphs, in text order.
pub fn layout(text: &str, tokens: &Tokens, lexicon: &Lexicon) -> Vec<Paragraph> {
    let mut paragraphs = lines::paragraphs(tokens);
    labels::bullets(tokens, &mut paragraphs);
    labels::hours(text, tokens, &mut paragraphs);
    zones::zones(tokens, lexicon, &mut paragraphs);
    labels::turns(text, tokens, lexicon, &mut paragraphs);
    paragraphs
}

/// The headline the text begins with.
pub fn title(tokens: &[Token], paragraphs: &[Paragraph]) -> Option<Span> {
    paragraphs.first().filter(|p| p.zone == Zone::Headline)?.tokens.span(tokens)
}

#[cfg(test)]
mod tests;
