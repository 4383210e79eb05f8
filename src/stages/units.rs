//! Sentences as grammar sees them: speech in quotation marks is one opaque item, other marks of quotation are left out.
//!
//! “We lost. We will win,” she said. holds two sentences and one unit: the item of speech, a pronoun, a verb. Words
//! that are merely quoted inside a clause stay words. Speech is looked into by a unit of its own (see `depth`).

use super::entities::NameMention;
use super::groups::AllGroups;
pub use super::items::{Item, Unit, Units};
use super::layout::Paragraph;
use super::mending::mend;
use super::quotes::Quotes;
use super::sentences::Sentence;
use super::signs::Signs;
use super::tokens::{Gap, Token, TokenKind};
use crate::lexicon::{EntryKind, Flags, Lexicon, Tag, function as f};

/// Items of a unit at most. No sentence is so long; in what is longer, a stage that looks through the unit of each
/// claim would take time with the square of the text.
const LONGEST: usize = 1000;

/// The most words of a nickname.
const NICKNAME: usize = 3;

/// The verb of a frame behind a quote stands among so many tokens.
const LONGEST_FRAME: usize = 6;

/// The units of all paragraphs, their words mended and in groups; units inside speech follow the unit that holds the speech.
pub fn units(
    tokens: &[Token],
    tags: &[Tag],
    paragraphs: &[Paragraph],
    quotes: &Quotes,
    sentences: &[Sentence],
    mentions: &[NameMention],
    lexicon: &Lexicon,
) -> Units {
    let out = Units {
        items: Vec::with_capacity(tokens.len()),
        units: Vec::with_capacity(sentences.len()),
        groups: AllGroups::default(),
    };
    let mut build = Build { tokens, tags, quotes, mentions, lexicon, starts: Vec::new(), out };
    let mut next = 0;
    for (index, paragraph) in paragraphs.iter().enumerate() {
        build.starts.clear();
        while next < sentences.len() && sentences[next].paragraph as usize <= index {
            build.starts.push(sentences[next].tokens.start);
            next += 1;
        }
        build.cut(paragraph.text_start as usize..paragraph.tokens.end as usize, index as u32, None);
    }
    let mut units = build.out;
    mend(&mut units, tokens, lexicon);
    units.groups = AllGroups::new(&units.items, &units.units);
    units
}

struct Build<'a> {
    tokens: &'a [Token],
    tags: &'a [Tag],
    quotes: &'a Quotes,
    mentions: &'a [NameMention],
    lexicon: &'a Lexicon,
    /// Where the sentences of the paragraph begin.
    starts: Vec<u32>,
    out: Units,
}

impl Build<'_> {
    fn cut(&mut self, range: std::ops::Range<usize>, paragraph: u32, inside: Option<u32>) {
        let mut from = self.out.items.len();
        let mut speeches = Vec::new();
        let mut at = range.start;
        let mut nickname = 0;
        // What comes next, a name and a sentence of the paragraph, and where.
        let mut mention = self.mentions.partition_point(|m| (m.last as usize) < at);
        let mut sentence = self.starts.partition_point(|&start| start as usize <= at);
        let (mut name, mut start) = (self.name(mention), self.start(sentence));
        while at < range.end {
            while start < at {
                sentence += 1;
                start = self.start(sentence);
            }
            if at == start || self.out.items.len() - from >= LONGEST {
                self.close(&mut from, paragraph, inside, &mut speeches);
            }
            if at == start {
                sentence += 1;
                start = self.start(sentence);
            }
            while name.end <= at {
                mention += 1;
                name = self.name(mention);
            }
            // Up to what comes next, and but for quotation marks, every token is an item by itself.
            let named = name.start <= at;
            let next = if named { name.end } else { name.start };
            let room = LONGEST - (self.out.items.len() - from);
            let plain = self.plain(at, start.min(next).min(range.end).min(at + room));
            if at < plain && at >= nickname {
                let first = self.out.items.len();
                let (tokens, tags, lexicon) = (&self.tokens[at..plain], &self.tags[at..plain], self.lexicon);
                let items = tokens.iter().zip(tags).zip(at..);
                self.out.items.extend(items.map(|((token, &tag), at)| Item::of(token, tag, lexicon, at)));
                if named {
                    self.out.items[first..].iter_mut().for_each(Item::join_name);
                }
                at = plain;
                continue;
            }
            let token = &self.tokens[at];
            let mut item = Item::of(token, self.tags[at], self.lexicon, at);
            if named {
                item.join_name();
            }
            if at < nickname && token.is_word() {
                item.tag = Tag::Name;
            }
            if let TokenKind::Quote(_) = token.kind {
                let opened = self.quotes.innermost(at).filter(|&q| self.quotes.list[q].open as usize == at);
                if let Some(q) = opened.filter(|&q| self.is_speech(q, from)) {
                    item.speech = Some(q as u32);
                    item.last = self.quotes.list[q].close.min(range.end as u32 - 1);
                    item.tag = Tag::Quote;
                    item.flags = Flags::NONE;
                    speeches.push(q as u32);
                    self.out.items.push(item);
                } else if let Some(q) = opened
                    && self.is_nickname(q, from)
                {
                    nickname = self.quotes.list[q].close as usize;
                } else if self.is_possessive(at) {
                    item.tag = Tag::Genitive;
                    self.out.items.push(item);
                }
            } else {
                self.out.items.push(item);
            }
            at = item.last as usize + 1;
        }
        self.close(&mut from, paragraph, inside, &mut speeches);
    }

    /// Up to where from `at` on, and before `end`, no quotation mark stands.
    fn plain(&self, at: usize, end: usize) -> usize {
        let tokens = self.tokens.get(at..end).unwrap_or_default();
        at + tokens.iter().take_while(|token| !matches!(token.kind, TokenKind::Quote(_))).count()
    }

    /// The tokens of a name by its number; beyond all tokens behind the last.
    fn name(&self, mention: usize) -> std::ops::Range<usize> {
        self.mentions.get(mention).map_or(usize::MAX..usize::MAX, |m| m.first as usize..m.last as usize + 1)
    }

    /// Where a sentence of the paragraph begins; beyond all tokens behind the last.
    fn start(&self, sentence: usize) -> usize {
        self.starts.get(sentence).map_or(usize::MAX, |&start| start as usize)
    }

    /// Whether a few quoted words stand within a name: Ronnie “The Fuse” Maddox.
    fn is_nickname(&self, q: usize, from: usize) -> bool {
        let quote = &self.quotes.list[q];
        let inner = &self.tokens[quote.inner().range()];
        let behind = quote.close as usize + 1;
        quote.closed
            && inner.len() <= NICKNAME
            && inner.first().is_some_and(Token::is_capitalized)
            && self.out.items[from..].last().is_some_and(|item| item.tag == Tag::Name)
            && self.tokens.get(behind).is_some_and(|t| t.is_word() && t.is_capitalized() && t.gap == Gap::Space)
            && self.tags[behind] == Tag::Name
    }

    /// Whether a mark is the apostrophe of a plural possessive: "the teachers’ concerns".
    fn is_possessive(&self, at: usize) -> bool {
        let free = !self.quotes.opens(at) && !self.quotes.closes(at);
        let noun = at > 0 && matches!(self.tags[at - 1], Tag::Nouns | Tag::Noun | Tag::Name | Tag::Adjective);
        let next = self.tokens.get(at + 1).is_some_and(|next| next.is_word() && next.gap != Gap::None);
        free && noun && next && self.tokens[at].gap == Gap::None
    }

    /// Ends the unit that began at item `from`, then cuts the speech it holds.
    fn close(&mut self, from: &mut usize, paragraph: u32, inside: Option<u32>, speeches: &mut Vec<u32>) {
        let end = self.out.items.len();
        if end > *from {
            self.out.units.push(Unit { items: *from..end, paragraph, inside, signs: Signs::default() });
        }
        for q in speeches.drain(..) {
            let inner = self.quotes.list[q as usize].inner();
            self.cut(inner.range(), paragraph, Some(q));
        }
        *from = self.out.items.len();
    }

    /// Whether a quote is speech rather than quoted words of a clause, a title or a nickname.
    fn is_speech(&self, q: usize, from: usize) -> bool {
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
            _ if before.speech.is_some() => true,
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
    fn ends_short(&self, inner: &super::TokenRange, close: u32) -> bool {
        let last = self.tokens[inner.range()].last().map(|token| self.lexicon.flags(token.word));
        let next = self.tokens.get(close as usize + 1);
        let ends = || self.starts.binary_search(&(close + 1)).is_ok() || next.is_none_or(|next| next.gap > Gap::Space);
        last.is_some_and(|flags| flags.any(Flags::ABBREVIATION)) && ends()
    }

    /// Whether speech stands earlier in the unit, so that a small letter may go on with it.
    fn resumes(&self, from: usize) -> bool {
        self.out.items[from..].iter().any(|item| item.speech.is_some())
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
