//! Which quotes are speech: those whose words are a clause of their own, or stand beside a frame.

use super::{Build, Item};
use crate::lexicon::{EntryKind, Flags, Tag, function as f};
use crate::stages::TokenRange;
use crate::stages::tokens::{Gap, TokenKind};

/// The verb of a frame behind a quote stands among so many tokens.
const LONGEST_FRAME: usize = 6;

impl Build<'_> {
    /// Whether a quote is speech rather than quoted words of a clause, a title or a nickname.
    pub fn is_speech(&self, q: usize, from: usize) -> bool {
        let quote = &self.quotes.list[q];
        let inner = quote.inner();
        let words = self.tokens[inner.range()].iter().filter(|t| t.is_word()).take(8).count();
        let Some(first) = self.tokens[inner.range()].iter().find(|t| t.is_word()) else { return false };
        let capital = first.is_capitalized() || first.kind == TokenKind::Number;
        // Behind the marks of quotes within: ‘…,’”
        let ends =
            self.tokens[inner.range()].iter().rev().map(|t| t.kind).find(|kind| !matches!(kind, TokenKind::Quote(_)));
        let mark = matches!(
            ends,
            Some(TokenKind::Comma | TokenKind::Stop | TokenKind::Question | TokenKind::Exclamation | TokenKind::Dash)
                | Some(TokenKind::Ellipsis)
        ) || !quote.closed
            || self.ends_short(&inner, quote.close);
        let behind = self.tokens.get(quote.close as usize + 1).filter(|t| t.gap == Gap::None);
        let punctuated = mark || behind.is_some_and(|t| matches!(t.kind, TokenKind::Comma | TokenKind::Stop));
        let Some(before) = self.out.items[from..].last() else {
            // At the start of a sentence: not a name or a title that the sentence goes on from.
            // ‘bins not collected’, wrote one resident.
            let framed = || (mark || words >= 2) && self.is_framed(quote.close as usize);
            return quote.continues.is_some()
                || capital && (punctuated || words >= 6)
                || punctuated && (words >= 4 || framed());
        };
        // “I never knew. Nobody told me”: more than one sentence is speech wherever it stands.
        let inner = inner.start + 1..inner.end;
        let several = self
            .starts
            .get(self.starts.partition_point(|&start| start < inner.start))
            .is_some_and(|start| inner.contains(start));
        match before.kind {
            _ if several => true,
            TokenKind::Colon => true,
            TokenKind::Comma => {
                let whole = capital && words >= 1 && (punctuated || words >= 5);
                let framed = || self.ends_frame(from) || self.is_framed(quote.close as usize);
                whole || punctuated && (self.resumes(from) || words >= 4 && framed())
            }
            // “It is a good bank,” said Orr; “it is just not worth the price.”
            TokenKind::Semicolon if punctuated && self.resumes(from) => true,
            TokenKind::Dash | TokenKind::Ellipsis | TokenKind::Semicolon | TokenKind::OpenBracket => {
                capital && punctuated
            }
            _ if before.is_speech => true,
            // “We won,” he said, but “next year is far away.”
            _ if before.tag == Tag::Conjunction && punctuated && words >= 4 && self.resumes(from) => true,
            _ => {
                let cries = words >= 2 && matches!(ends, Some(TokenKind::Question | TokenKind::Exclamation));
                // said “go home and rest”
                let orders = words >= 2 && self.tags[quote.open as usize + 1] == Tag::Verb;
                if orders && matches!(before.tag, Tag::Past | Tag::Third) && self.may_report(before) {
                    return true;
                }
                capital && (words >= 3 && punctuated || cries) && self.may_report(before)
            }
        }
    }

    /// “… in the U.S.”: whether quoted words end with an abbreviation whose stop is also that of the sentence.
    fn ends_short(&self, inner: &TokenRange, close: u32) -> bool {
        let last = self.tokens[inner.range()].last().map(|token| self.lexicon.flags(token.word));
        let next = self.tokens.get(close as usize + 1);
        let ends = || self.starts.binary_search(&(close + 1)).is_ok() || next.is_none_or(|next| next.gap > Gap::Space);
        last.is_some_and(|flags| flags.any(Flags::ABBREVIATION)) && ends()
    }

    /// Whether speech stands earlier in the unit, so that a small letter may go on with it.
    fn resumes(&self, from: usize) -> bool {
        self.out.items[from..].iter().any(|item| item.is_speech)
    }

    /// Whether the comma at the end of the items closes a frame that is no insertion: “She said,” “In May, he told the
    /// crowd,” Behind “It will keep its dividend, she said,” what begins small goes on with the words before the frame.
    fn ends_frame(&self, from: usize) -> bool {
        let items = &self.out.items[from..];
        let frame = &items[..items.len().saturating_sub(1)];
        let reports = |item: &Item| {
            matches!(item.tag, Tag::Past | Tag::Third | Tag::Present | Tag::Gerund | Tag::Verb)
                && self.lexicon.may_begin(item.word, EntryKind::ReportingVerb)
        };
        let Some(verb) = frame.iter().rposition(reports).filter(|&verb| frame.len() - verb <= LONGEST_FRAME) else {
            return false;
        };
        let opens = |tag: Tag| {
            matches!(tag, Tag::Preposition | Tag::To | Tag::Adverb | Tag::Wh | Tag::Gerund | Tag::Conjunction)
        };
        let comma = frame[..verb].iter().rev().take(LONGEST_FRAME).position(|item| item.kind == TokenKind::Comma);
        comma.is_none_or(|distance| distance == 0) || opens(frame[0].tag)
    }

    /// Whether a frame stands behind the mark at `close`: “… ,” said Voss. “… ,” the mayor said.
    fn is_framed(&self, close: usize) -> bool {
        let behind = self.tokens[close + 1..].iter().zip(&self.tags[close + 1..]);
        let mut words = behind.take(LONGEST_FRAME).skip_while(|(t, _)| t.kind == TokenKind::Comma);
        words
            .by_ref()
            .find(|(t, tag)| !t.is_word() || tag.is_tensed())
            .is_some_and(|(t, _)| t.is_word() && self.lexicon.may_begin(t.word, EntryKind::ReportingVerb))
    }

    /// Whether a word may say that something is said: a verb or a noun that reports, or an adverb.
    fn may_report(&self, item: &Item) -> bool {
        let reports = item.begins.has(EntryKind::ReportingVerb) || item.begins.has(EntryKind::ReportingNoun);
        reports && item.tag != Tag::Preposition || item.tag == Tag::Adverb && item.word != f::AS
    }
}
