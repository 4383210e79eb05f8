//! Paragraphs to sentences.
//!
//! A full stop, question or exclamation mark ends a sentence unless something speaks against it: an abbreviation before
//! a name, a frame behind a quote ("Really?" she asked), a small letter behind dots. What closes behind the mark
//! (quotation marks, brackets, smileys) belongs to the sentence that ends. Paragraphs always end sentences.

use super::TokenRange;
use super::layout::Paragraph;
use super::quotes::Quotes;
use super::tokens::{Gap, Shape, Token, TokenKind, Tokens};
use crate::lexicon::{EntryKind, Flags, Frame, Lexicon, function};

/// What stands behind the name of a frame, between commas or in brackets, has fewer words than this.
const LONGEST_APPOSITION: usize = 16;
/// A frame's name has fewer words than this.
const LONGEST_NAME: usize = 4;
/// `***` is a rule and `----` is one, `---` is a dash.
const SHORTEST_RULE: usize = 3;
/// What stands behind an hour without beginning a sentence.
const CALENDAR: Flags = Flags::DAY.or(Flags::MONTH).or(Flags::PLACE);

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
    tokens: &Tokens,
    paragraphs: &[Paragraph],
    quotes: &Quotes,
    lexicon: &Lexicon,
) -> Vec<Sentence> {
    let mut out = Vec::with_capacity(tokens.len() / 20 + paragraphs.len());
    let mut marks = tokens.marks.iter().map(|&mark| mark as usize).peekable();
    for (index, paragraph) in paragraphs.iter().enumerate() {
        let end = paragraph.tokens.end as usize;
        let mut splitter =
            Splitter { text, tokens: &tokens[..end], quotes, lexicon, start: paragraph.tokens.start as usize };
        // What ends a sentence begins with a mark; those that were looked at with one before are passed over.
        let mut next = paragraph.text_start as usize;
        loop {
            while marks.next_if(|&mark| mark < next).is_some() {}
            let Some(&at) = marks.peek().filter(|&&mark| mark < end) else { break };
            let step = splitter.step(at);
            if let Step::End(cut) = step {
                out.push(Sentence { tokens: TokenRange::new(splitter.start, cut), paragraph: index as u32 });
                splitter.start = cut;
            }
            next = match step {
                Step::End(next) | Step::On(next) => next,
            };
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

/// What is known after a token.
enum Step {
    /// The sentence at hand ends before this token.
    End(usize),
    /// It goes on; this token is the next to look at.
    On(usize),
}

impl Step {
    fn end_if(ends: bool, at: usize) -> Step {
        if ends { Step::End(at) } else { Step::On(at) }
    }
}

impl Splitter<'_> {
    /// Whether a sentence ends with the token at `at` and what closes behind it.
    fn step(&self, at: usize) -> Step {
        use TokenKind::{Dash, Ellipsis, Exclamation, Question, Stop, Symbol, Word};
        match self.tokens[at].kind {
            Stop | Question | Exclamation | Ellipsis => self.mark(at),
            Word if self.has_stop(at) => self.abbreviation(at),
            Dash | Symbol => self.symbol(at),
            _ => Step::On(at + 1),
        }
    }

    fn has_stop(&self, at: usize) -> bool {
        self.text.as_bytes()[self.tokens[at].end as usize - 1] == b'.'
    }

    /// A stop, question or exclamation mark, or dots; or several of them.
    fn mark(&self, at: usize) -> Step {
        let marks = &self.tokens[at..];
        let more = marks[1..].iter().take_while(|t| is_mark(t) && t.gap <= Gap::Space).count();
        let marks = &marks[..=more];
        let (behind, closed) = self.closers(at + 1 + more);
        let Some(next) = self.tokens.get(behind) else { return Step::On(behind) };
        if more == 0 && marks[0].kind == TokenKind::Stop && self.numbers_item(at) {
            return Step::On(behind);
        }
        let strong = marks.iter().any(|t| matches!(t.kind, TokenKind::Question | TokenKind::Exclamation));
        let dots = !strong && (marks[0].kind == TokenKind::Ellipsis || more > 0);
        let ends = if next.gap == Gap::None {
            closed && self.may_start(behind) && !self.starts_small(behind) || self.lost_blank(at, next)
        } else if self.starts_small(behind) {
            // A frame behind a quote begins small; so does careless writing behind a mark.
            !closed && !dots
        } else if closed && strong {
            !self.is_frame(behind)
        } else {
            true
        };
        Step::end_if(ends && self.may_start(behind), behind)
    }

    /// `1.` at the start of a sentence.
    fn numbers_item(&self, at: usize) -> bool {
        at == self.start + 1 && self.tokens[self.start].kind == TokenKind::Number
    }

    /// What closes behind a mark: quotation marks, brackets, smileys, footnotes. The first token behind them, and
    /// whether there are any.
    fn closers(&self, first: usize) -> (usize, bool) {
        let mut at = first;
        while let Some(token) = self.tokens.get(at).filter(|t| t.gap <= Gap::Space) {
            at += match token.kind {
                TokenKind::Quote(_) if self.quotes.closes(at) => 1,
                TokenKind::Quote(_) if token.gap == Gap::None && !self.quotes.opens(at) => 1,
                TokenKind::CloseBracket => 1,
                TokenKind::Symbol if self.is_smiley(at) => 1,
                TokenKind::OpenBracket if self.is_footnote(at) => 3,
                _ => break,
            };
        }
        (at, at > first)
    }

    /// `[12]`, `[…]`
    fn is_footnote(&self, at: usize) -> bool {
        let [open, inner, close, ..] = &self.tokens[at..] else { return false };
        matches!(inner.kind, TokenKind::Number | TokenKind::Ellipsis)
            && close.kind == TokenKind::CloseBracket
            && self.text.as_bytes()[open.start as usize] == b'['
    }

    /// Whether what begins at `at` begins with a small letter.
    fn starts_small(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        match token.kind {
            TokenKind::Quote(_) | TokenKind::OpenBracket => {
                self.tokens.get(at + 1).is_some_and(|t| t.shape == Shape::Lower)
            }
            _ => token.shape == Shape::Lower,
        }
    }

    /// Whether a sentence may begin with the token at `at`.
    fn may_start(&self, at: usize) -> bool {
        use TokenKind::{Clitic, CloseBracket, Colon, Comma, Semicolon};
        let token = &self.tokens[at];
        !(is_mark(token) || matches!(token.kind, Comma | Semicolon | Colon | CloseBracket | Clitic))
    }

    /// "It ended.Then": a capital right behind the mark of a small word.
    fn lost_blank(&self, at: usize, next: &Token) -> bool {
        let Some(before) = self.tokens[self.start..at].last() else { return false };
        next.kind == TokenKind::Word
            && next.is_capitalized()
            && self.text.as_bytes()[next.start as usize] != b'@'
            && before.shape == Shape::Lower
            && before.end - before.start > 1
    }

    /// "“Will you?” Voss asked": names or a pronoun and a cue behind a quote.
    fn is_frame(&self, at: usize) -> bool {
        let rest = &self.tokens[at..];
        let words = rest.iter().take(LONGEST_NAME).take_while(|t| t.kind == TokenKind::Word);
        let name = words.clone().take_while(|t| t.shape != Shape::Lower).count();
        let cue = |at: usize| {
            let verb = rest.get(at).filter(|t| t.shape == Shape::Lower && self.lexicon.flags(t.word).any(Flags::CUE));
            let found = verb.and_then(|_| self.lexicon.find(&rest[at..], EntryKind::ReportingVerb));
            found.is_some_and(|found| found.entry.frames.has(Frame::Quote))
        };
        if name < words.count() || name == 0 {
            return cue(name);
        }
        // "“Will you?” Mara Voss’s brother asked"
        if rest.get(name).is_some_and(|t| t.kind == TokenKind::Clitic) {
            let noun = |t: &&Token| self.lexicon.flags(t.word).any(Flags::SPEAKER);
            return rest[name + 1..].iter().take(2).position(|t| noun(&t)).is_some_and(|nouns| cue(name + nouns + 2));
        }
        // "“Will you?” Mara Voss, a teacher, asked", "“Will you?” Mara Voss (D-Ohio) asked"
        let Some((open, inner)) = rest[name..].split_first() else { return false };
        let close = match open.kind {
            TokenKind::Comma => TokenKind::Comma,
            TokenKind::OpenBracket => TokenKind::CloseBracket,
            _ => return false,
        };
        let bracket = close == TokenKind::CloseBracket;
        let inside = |t: &&Token| t.kind != close && (bracket || !is_mark(t)) && !matches!(t.kind, TokenKind::Quote(_));
        let end = inner.iter().take(LONGEST_APPOSITION).take_while(inside).count();
        inner.get(end).is_some_and(|t| t.kind == close) && cue(name + end + 2)
    }

    /// A word with a stop of its own. It ends the sentence when what follows begins sentences rather than names.
    fn abbreviation(&self, at: usize) -> Step {
        let token = &self.tokens[at];
        let (behind, closed) = self.closers(at + 1);
        let Some(next) = self.tokens.get(behind) else { return Step::On(behind) };
        let first = match next.kind {
            TokenKind::Quote(_) | TokenKind::OpenBracket => self.tokens.get(behind + 1).unwrap_or(next),
            _ => next,
        };
        if !first.is_capitalized() || first.kind != TokenKind::Word || next.gap == Gap::None {
            return Step::On(behind);
        }
        let before = self.lexicon.flags(token.word);
        let flags = self.lexicon.flags(first.word);
        let title = before.any(Flags::TITLE) && !closed;
        // "under the U.S. Clean Water Act": a common word in a name begins no sentence.
        let named = self.tokens[self.start..at].last().is_some_and(|before| before.shape == Shape::Lower)
            && !function::is_function(first.word)
            && self.tokens.get(behind + 1).is_some_and(|t| t.shape == Shape::Title && t.gap == Gap::Space);
        let starter = flags.any(Flags::CAPITALIZED) && !named;
        // "at 9 p.m. Voss left", but "at 9 p.m. Tuesday" and "9 a.m. EST", and "Roe v. Wade".
        let measured = self.tokens[self.start..at].last().is_some_and(|before| before.kind == TokenKind::Number);
        // "in Ashton, N.Y. “We lost two trucks.”"
        let speaks = next.kind != TokenKind::Word && self.is_sentence(behind);
        let hour = measured && token.shape == Shape::Lower && first.shape == Shape::Title && !flags.any(CALENDAR);
        Step::end_if(!title && (starter || hour || speaks), behind)
    }

    /// Whether the quotation that opens at `at` ends as a sentence does.
    fn is_sentence(&self, at: usize) -> bool {
        let quote = self.quotes.innermost(at).filter(|_| self.quotes.opens(at)).map(|quote| &self.quotes.list[quote]);
        let last = quote.and_then(|quote| self.tokens[quote.inner().range()].last());
        last.is_some_and(is_mark)
    }

    /// `:)` `;-)` and emoji.
    fn is_smiley(&self, at: usize) -> bool {
        let bytes = &self.text.as_bytes()[self.tokens[at].span().range()];
        bytes.len() > 1 && (matches!(bytes[0], b':' | b';' | b'=' | b'<') && bytes[1] != bytes[0] || bytes[0] >= 0xF0)
    }

    /// A smiley before a capital ends a sentence; a rule (`***`, `====`) stands alone.
    fn symbol(&self, at: usize) -> Step {
        if self.is_rule(at) {
            return Step::End(if at == self.start { at + 1 } else { at });
        }
        if !self.is_smiley(at) {
            return Step::On(at + 1);
        }
        let (behind, _) = self.closers(at + 1);
        let starts = |next: &Token| next.is_capitalized() && next.gap > Gap::None;
        Step::end_if(at > self.start && self.tokens.get(behind).is_some_and(starts), behind)
    }

    fn is_rule(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        let bytes = &self.text.as_bytes()[token.span().range()];
        let free = token.gap > Gap::None && self.tokens.get(at + 1).is_none_or(|next| next.gap > Gap::None);
        let long = bytes.len() >= if token.kind == TokenKind::Dash { SHORTEST_RULE + 1 } else { SHORTEST_RULE };
        free && long && bytes.iter().all(|&b| b == bytes[0])
    }
}

fn is_mark(token: &Token) -> bool {
    matches!(token.kind, TokenKind::Stop | TokenKind::Question | TokenKind::Exclamation | TokenKind::Ellipsis)
}

#[cfg(test)]
mod tests;
