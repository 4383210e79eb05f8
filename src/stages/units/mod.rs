//! Sentences as grammar sees them: speech in quotation marks is one opaque item, other marks of quotation are left out.
//!
//! “We lost. We will win,” she said. holds two sentences and one unit: the item of speech, a pronoun, a verb. Words
//! that are merely quoted inside a clause stay words. Speech is looked into by a unit of its own (see `depth`).

mod speech;

use super::entities::NameMention;
use super::groups::AllGroups;
pub use super::items::{Item, Unit, Units};
use super::layout::Paragraph;
use super::mending::{Bits, mend};
use super::quotes::Quotes;
use super::sentences::Sentence;
use super::signs::Signs;
use super::tokens::{Gap, Token, TokenKind};
use crate::lexicon::{Flags, Lexicon, Tag, function as f};

/// Items of a unit at most. No sentence is so long; in what is longer, a stage that looks through the unit of each
/// claim would take time with the square of the text.
const LONGEST: usize = 1000;

/// The most words of a nickname.
const NICKNAME: usize = 3;

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
        // Most speech is a sentence or two.
        units: Vec::with_capacity(sentences.len() + 2 * quotes.list.len()),
        groups: AllGroups::default(),
    };
    let mut build = Build {
        tokens,
        tags,
        quotes,
        mentions,
        lexicon,
        starts: Vec::new(),
        bits: Bits::with_capacity(tokens.len()),
        out,
    };
    let mut next = 0;
    for (index, paragraph) in paragraphs.iter().enumerate() {
        build.starts.clear();
        while next < sentences.len() && sentences[next].paragraph as usize <= index {
            build.starts.push(sentences[next].tokens.start);
            next += 1;
        }
        build.cut(paragraph.text_start as usize..paragraph.tokens.end as usize, index as u32, None);
    }
    // At once, while the items are at hand.
    let Build { out: mut units, bits, .. } = build;
    mend(&mut units, bits, tokens, lexicon);
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
    /// Where which items stand, for who mends them.
    bits: Bits,
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
                    item.is_speech = true;
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
            let items = &mut self.out.items[*from..];
            // The tagger learned from texts that write it as two words.
            items.iter_mut().filter(|item| item.word == f::CANNOT).for_each(|item| item.tag = Tag::Modal);
            self.bits.add_unit(items, *from);
            let signs = Signs::of(items);
            self.out.units.push(Unit { items: *from..end, paragraph, inside, signs });
        }
        for q in speeches.drain(..) {
            let inner = self.quotes.list[q as usize].inner();
            self.cut(inner.range(), paragraph, Some(q));
        }
        *from = self.out.items.len();
    }
}
