//! Paragraphs to sentences.
//!
//! A full stop, question or exclamation mark ends a sentence unless something speaks against it: an abbreviation before
//! a name, a frame behind a quote ("Really?" she asked), a small letter behind dots. What closes behind the mark (quotation
//! marks, brackets, smileys) belongs to the sentence that ends. Paragraphs always end sentences.

use super::TokenRange;
use super::layout::Paragraph;
use super::quotes::Quotes;
use super::tokens::{Gap, Shape, Token, TokenKind};
use crate::lexicon::{Flags, Lexicon};

/// A sentence, or what stands for one: a heading, a list item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence {
    pub tokens: TokenRange,
    /// Index of its paragraph.
    pub paragraph: u32,
}

/// Cuts the paragraphs into sentences. Every token lies in exactly one.
pub fn sentences(
    text: &str,
    tokens: &[Token],
    paragraphs: &[Paragraph],
    quotes: &Quotes,
    lexicon: &Lexicon,
) -> Vec<Sentence> {
    let mut out = Vec::with_capacity(tokens.len() / 20 + paragraphs.len());
    for (index, paragraph) in paragraphs.iter().enumerate() {
        let end = paragraph.tokens.end as usize;
        let mut splitter = Splitter { text, tokens: &tokens[..end], quotes, lexicon, start: paragraph.tokens.start as usize };
        let mut at = paragraph.text_start as usize;
        while at < end {
            match splitter.end_at(at) {
                Some(cut) if cut < end => {
                    out.push(Sentence { tokens: TokenRange::new(splitter.start, cut), paragraph: index as u32 });
                    splitter.start = cut;
                    at = cut;
                }
                _ => at += 1,
            }
        }
        if splitter.start < end {
            out.push(Sentence { tokens: TokenRange::new(splitter.start, end), paragraph: index as u32 });
        }
    }
    out
}

/// The paragraph at hand.
struct Splitter<'a> {
    text: &'a str,
    /// The tokens of the text up to the paragraph's end.
    tokens: &'a [Token],
    quotes: &'a Quotes,
    lexicon: &'a Lexicon,
    /// The first token of the sentence at hand.
    start: usize,
}

impl Splitter<'_> {
    /// Where the sentence ends (exclusive) if the token at `at` is what ends it.
    fn end_at(&self, at: usize) -> Option<usize> {
        use TokenKind::{Bullet, Ellipsis, Exclamation, Question, Stop, Symbol, Word};
        match self.tokens[at].kind {
            Stop | Question | Exclamation | Ellipsis => self.after_mark(at),
            Word if self.has_stop(at) => self.after_abbreviation(at),
            Symbol if self.is_smiley(at) => self.after_smiley(at),
            Bullet => self.rule(at),
            _ => None,
        }
    }

    fn has_stop(&self, at: usize) -> bool {
        self.text.as_bytes()[self.tokens[at].end as usize - 1] == b'.'
    }

    fn after_mark(&self, at: usize) -> Option<usize> {
        use TokenKind::{Ellipsis, Exclamation, Question, Stop};
        let mut last = at;
        while let Some(next) = self.tokens.get(last + 1) {
            if !matches!(next.kind, Stop | Question | Exclamation | Ellipsis) || next.gap > Gap::Space {
                break;
            }
            last += 1;
        }
        let kind = self.tokens[at].kind;
        if kind == Stop && last == at && self.numbers_item(at) {
            return None;
        }
        let (behind, closed) = self.closers(last + 1);
        let next = self.tokens.get(behind)?;
        let strong = self.tokens[at..=last].iter().any(|t| matches!(t.kind, Question | Exclamation));
        let dots = !strong && (kind == Ellipsis || last > at);
        let splits = if next.gap == Gap::None && !closed {
            self.lost_blank(at, next)
        } else if self.starts_small(behind) {
            !closed && !dots && !strong && next.shape == Shape::Lower
        } else if closed && strong {
            !self.is_frame(behind)
        } else {
            self.may_start(behind)
        };
        splits.then_some(behind)
    }

    /// `1.` at the start of a sentence.
    fn numbers_item(&self, at: usize) -> bool {
        at == self.start + 1 && self.tokens[self.start].kind == TokenKind::Number
    }

    /// What closes behind a mark: quotation marks, brackets, smileys, footnotes. The first token behind them, and whether
    /// there are any.
    fn closers(&self, mut at: usize) -> (usize, bool) {
        let first = at;
        while let Some(token) = self.tokens.get(at) {
            let closes = match token.kind {
                TokenKind::Quote(_) => self.quotes.closes(at) || token.gap == Gap::None && !self.quotes.opens(at),
                TokenKind::CloseBracket => true,
                TokenKind::Symbol => self.is_smiley(at),
                _ => false,
            };
            if !closes || token.gap > Gap::Space {
                break;
            }
            at += 1;
        }
        (at, at > first)
    }

    /// Whether what begins at `at` begins with a small letter.
    fn starts_small(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        match token.kind {
            TokenKind::Quote(_) | TokenKind::OpenBracket => {
                self.tokens.get(at + 1).is_some_and(|t| t.shape == Shape::Lower)
            }
            TokenKind::Comma | TokenKind::Semicolon | TokenKind::Colon => true,
            TokenKind::CloseBracket => true,
            _ => token.shape == Shape::Lower,
        }
    }

    /// Whether a sentence may begin with the token at `at`.
    fn may_start(&self, at: usize) -> bool {
        !matches!(self.tokens[at].kind, TokenKind::Comma | TokenKind::Semicolon | TokenKind::Colon | TokenKind::Clitic)
    }

    /// "It ended.Then": a capital right behind the stop of a small word.
    fn lost_blank(&self, at: usize, next: &Token) -> bool {
        at > self.start
            && next.kind == TokenKind::Word
            && next.is_capitalized()
            && self.tokens[at - 1].shape == Shape::Lower
            && self.tokens[at - 1].end - self.tokens[at - 1].start > 1
    }

    /// "“Will you?” Voss asked": names or a pronoun and a cue behind a quote.
    fn is_frame(&self, at: usize) -> bool {
        for token in self.tokens[at..].iter().take(4) {
            if token.kind != TokenKind::Word {
                return false;
            }
            if token.shape == Shape::Lower {
                return self.lexicon.flags(token.word).any(Flags::CUE);
            }
        }
        false
    }

    fn after_abbreviation(&self, at: usize) -> Option<usize> {
        let token = &self.tokens[at];
        let (behind, closed) = self.closers(at + 1);
        let next = self.tokens.get(behind)?;
        if matches!(next.kind, TokenKind::Question | TokenKind::Exclamation | TokenKind::Stop) {
            return None;
        }
        let first = match next.kind {
            TokenKind::Quote(_) | TokenKind::OpenBracket => self.tokens.get(behind + 1)?,
            _ => next,
        };
        if !first.is_capitalized() || first.kind != TokenKind::Word || next.gap == Gap::None {
            return None;
        }
        let flags = self.lexicon.flags(token.word);
        let starter = self.lexicon.flags(first.word).any(Flags::CAPITALIZED);
        let splits = if flags.any(Flags::TITLE) && !closed {
            false
        } else if token.shape == Shape::Lower {
            starter || !self.lexicon.flags(first.word).any(Flags::DAY.or(Flags::MONTH).or(Flags::PLACE)) && first.shape == Shape::Title
        } else {
            starter
        };
        splits.then_some(behind)
    }

    /// `:)` `;-)` and emoji.
    fn is_smiley(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        let bytes = &self.text.as_bytes()[token.start as usize..token.end as usize];
        bytes.len() > 1 && (matches!(bytes[0], b':' | b';' | b'=' | b'<') || bytes[0] >= 0xF0)
    }

    fn after_smiley(&self, at: usize) -> Option<usize> {
        let (behind, _) = self.closers(at + 1);
        let next = self.tokens.get(behind)?;
        (next.is_capitalized() && next.gap > Gap::None && at > self.start).then_some(behind)
    }

    /// `***` divides.
    fn rule(&self, at: usize) -> Option<usize> {
        let same = self.tokens[at..].iter().enumerate().take_while(|(i, t)| t.kind == TokenKind::Bullet && (*i == 0 || t.gap == Gap::None)).count();
        (same > 2).then_some(if at == self.start { at + same } else { at })
    }
}
