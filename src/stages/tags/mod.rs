//! Tokens to parts of speech, one sentence at a time.
//!
//! Greedy from left to right. Marks, numbers and words with one possible tag cost a table look-up; only words with
//! several, and words the model does not know, are scored. Quotation marks are looked through.

mod known;

use super::layout::Paragraph;
use super::sentences::Sentence;
use super::tokens::Token;
use crate::lexicon::{Context, Lexicon, Tag, TagModel, TagSet};
use known::Known;

/// Any open-class tag: what a word in lower case may be when it is not known.
const OPEN: TagSet = TagSet::of(&[
    Tag::Noun,
    Tag::Nouns,
    Tag::Adjective,
    Tag::Adverb,
    Tag::Verb,
    Tag::Past,
    Tag::Gerund,
    Tag::Participle,
    Tag::Present,
    Tag::Third,
]);

const NAME: TagSet = TagSet::of(&[Tag::Name]);
const ADVERB: TagSet = TagSet::of(&[Tag::Adverb]);
const BASES: TagSet = TagSet::of(&[Tag::Verb, Tag::Present]);
const VERBS: TagSet = TagSet::of(&[Tag::Verb, Tag::Past, Tag::Present, Tag::Third]);

/// The part of speech of every token. What stands before the text of a paragraph, a dateline or a label, is no part of
/// its first sentence.
pub fn tags(
    text: &str,
    tokens: &[Token],
    paragraphs: &[Paragraph],
    sentences: &[Sentence],
    lexicon: &Lexicon,
) -> Vec<Tag> {
    let mut tags = Vec::with_capacity(tokens.len());
    let longest = sentences.iter().map(|sentence| sentence.tokens.len()).max().unwrap_or(0);
    let mut row = Row::with_capacity(longest);
    for sentence in sentences {
        let whole = sentence.tokens.range();
        let start = paragraphs[sentence.paragraph as usize].text_start as usize;
        let start = start.clamp(whole.start, whole.end);
        for range in [whole.start..start, start..whole.end].into_iter().filter(|range| !range.is_empty()) {
            row.fill(text, &tokens[range.clone()], lexicon, lexicon.tagger());
            row.tag(text, &tokens[range], lexicon.tagger());
            tags.extend(row.tags());
        }
    }
    tags
}

/// The tokens of a sentence as the tagger sees them: each is looked up once, and then seen twice more as what stands ahead.
#[derive(Debug, Default)]
pub struct Row {
    /// With what stands for nothing twice before the first and behind the last.
    known: Vec<Known>,
    /// Where in it the tokens stand that may be several things, and behind these places that are left over.
    several: Vec<u32>,
    /// How many such tokens there are.
    count: usize,
}

/// How many stand in a row before its first token.
const BEFORE: usize = 2;

impl Row {
    /// A row with memory for the tokens of the longest sentence.
    fn with_capacity(longest: usize) -> Row {
        let known = Vec::with_capacity(BEFORE + longest + 2);
        Row { known, several: Vec::with_capacity(longest), count: 0 }
    }

    /// Looks the tokens of a sentence up.
    pub fn fill(&mut self, text: &str, tokens: &[Token], lexicon: &Lexicon, model: &TagModel) {
        self.known.clear();
        self.known.extend([Known::NOTHING; BEFORE]);
        self.known.extend(tokens.iter().map(|token| Known::of(text, token, lexicon, model)));
        self.several.resize(tokens.len(), 0);
        self.count = 0;
        // Every place is written, and the next over it where the token is but one thing: nobody can foresee which are.
        for (at, known) in (BEFORE as u32..).zip(&self.known[BEFORE..]) {
            self.several[self.count] = at;
            self.count += usize::from(!known.tags.is_one());
        }
        self.known.extend([Known::NOTHING; 2]);
    }

    /// Tags the tokens of the sentence that it was filled with.
    pub fn tag(&mut self, text: &str, tokens: &[Token], model: &TagModel) {
        self.walk(text, tokens, model, |_, context, may, model| model.choose(context, may));
    }

    /// The tags, in order.
    pub fn tags(&self) -> impl Iterator<Item = Tag> {
        self.known[BEFORE..self.known.len() - 2].iter().map(|known| known.tag)
    }

    /// Tags the tokens of the sentence in order. Visits those that may be several things, with the context of each and the
    /// tags it may have; `decide` says which it is. Training and tagging share this walk.
    pub fn walk(
        &mut self,
        text: &str,
        tokens: &[Token],
        model: &TagModel,
        mut decide: impl FnMut(usize, &Context, TagSet, &TagModel) -> Tag,
    ) {
        let first_word = BEFORE + tokens.iter().position(Token::is_word).unwrap_or(tokens.len());
        for &at in &self.several[..self.count] {
            let at = at as usize;
            let (token, here) = (&tokens[at - BEFORE], &self.known[at]);
            let initial = at <= first_word;
            let may = if here.is_new { self.may_new(text, token, at, initial) } else { here.tags };
            let (last, next) = (self.before(at), self.behind(at));
            let (passed, ahead) = (&self.known[last], &self.known[next]);
            let context = Context {
                previous: passed.tag,
                previous2: self.known[self.before(last)].tag,
                next: ahead.tag,
                next2: self.known[self.behind(next)].tag,
                word: here.rows.word,
                previous_word: passed.rows.as_previous,
                next_word: ahead.rows.as_next,
                shape: shape_code(token, initial, passed, ahead),
                // A form that was never seen has none of its own.
                suffix: if here.rows.word == TagModel::NO_SUFFIX {
                    model.suffix(&text.as_bytes()[token.start as usize..token.end as usize])
                } else {
                    TagModel::NO_SUFFIX
                },
            };
            self.known[at].tag = decide(at - BEFORE, &context, may, model);
        }
    }

    /// The last place before `at`, but for marks of quotation, which are looked through. Nothing stands before the first that
    /// stands for nothing.
    #[inline]
    fn before(&self, mut at: usize) -> usize {
        loop {
            at = at.saturating_sub(1);
            if self.known[at].tag != Tag::Quote {
                return at;
            }
        }
    }

    /// The next place behind `at`, in the same way.
    #[inline]
    fn behind(&self, mut at: usize) -> usize {
        loop {
            at = (at + 1).min(self.known.len() - 1);
            if self.known[at].tag != Tag::Quote {
                return at;
            }
        }
    }

    /// The tags that a token may have that the model has not seen.
    fn may_new(&self, text: &str, token: &Token, at: usize, initial: bool) -> TagSet {
        let here = &self.known[at];
        let next = self.behind(at);
        let (ahead, ahead2) = (&self.known[next], &self.known[self.behind(next)]);
        let word = &text[token.span()];
        if here.tags == UNKNOWN_CAPITAL {
            // A capitalised word that nothing is known of may be anything where a sentence begins.
            let anything = initial;
            // "Voss, who …", “…,” Hartnoll warned: before a relative clause or a verb stands a noun.
            return if governs(ahead, ahead2)
                // Hartnoll: ‘We were wrong’
                || anything && ahead.tag == Tag::Pause
                // “…,” Hartnoll sighed: behind speech nothing describes but a noun.
                || self.known[at - 1].tag == Tag::Quote && !describes(ahead)
            {
                NAMED
            } else if anything {
                let open = OPEN.without(denied(word));
                UNKNOWN_CAPITAL.or(if ahead.tag == Tag::Comma { open.without(VERBS) } else { open })
            } else {
                here.tags
            };
        }
        if here.tags != OPEN {
            return here.tags;
        }
        // "the van swerved": what nothing is known of and ends like a past is no noun.
        if ends_like_past(word) {
            return PAST;
        }
        // "purportedly", "avowedly": what is made of a past is an adverb.
        if word.ends_with("edly") {
            return ADVERB;
        }
        let open = OPEN.without(denied(word));
        // "election-law experts": what a hyphen makes and a noun follows is no base form but behind *to* or a modal.
        let acts = || matches!(self.known[self.before(at)].tag, Tag::To | Tag::Modal);
        if token.hyphen && describes(ahead) && !acts() { open.without(BASES) } else { open }
    }
}

fn shape_code(token: &Token, initial: bool, before: &Known, next: &Known) -> u8 {
    token.shape as u8 | u8::from(initial) << 3 | u8::from(before.capital) << 4 | u8::from(next.capital) << 5
}

/// What a word under a capital may be that is not known, behind the first.
const UNKNOWN_CAPITAL: TagSet = TagSet::of(&[Tag::Name, Tag::Noun, Tag::Nouns, Tag::Adjective]);

/// What it may be before a verb or a relative clause.
const NAMED: TagSet = TagSet::of(&[Tag::Name, Tag::Nouns]);

/// What a word may be that ends like a past.
const PAST: TagSet = TagSet::of(&[Tag::Past, Tag::Participle, Tag::Adjective]);

/// What a word that nothing is known of cannot be by its ending: an adverb, a past.
fn denied(word: &str) -> TagSet {
    let adverb = if word.ends_with("ly") || word.ends_with("wise") { TagSet::NONE } else { ADVERB };
    let past = if word.ends_with(['d', 't', 'n', 'w', 'k', 'g']) {
        TagSet::NONE
    } else {
        TagSet::of(&[Tag::Past, Tag::Participle])
    };
    adverb.or(past)
}

/// Whether a word has the ending of a past: "swerved", but not "shed" or "seaweed".
fn ends_like_past(word: &str) -> bool {
    word.len() > 5 && word.ends_with("ed") && !word.ends_with("eed")
}

/// Whether what stands behind a word is the verb of it, or a relative clause about it.
fn governs(next: &Known, next2: &Known) -> bool {
    const VERBAL: TagSet = TagSet::of(&[Tag::Past, Tag::Participle, Tag::Third]);
    let verbal = next.tags.any(VERBAL) && next.tags.without(VERBAL).is_empty();
    verbal && !next.is_new || next.tag == Tag::Comma && next2.tag == Tag::Wh
}

/// Whether a word may be the noun that the word before it describes, or another that describes it.
fn describes(next: &Known) -> bool {
    !next.is_new && matches!(next.tag, Tag::Noun | Tag::Nouns | Tag::Name | Tag::Adjective)
}
