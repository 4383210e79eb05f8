//! Tokens to parts of speech, one sentence at a time.
//!
//! Greedy from left to right. Marks, numbers and words with one possible tag cost a table look-up; only words with
//! several, and words the model does not know, are scored. Quotation marks are looked through.

use super::layout::Paragraph;
use super::sentences::Sentence;
use super::tokens::{Shape, Token, TokenKind};
use crate::lexicon::{Context, Flags, Lexicon, Tag, TagModel};

/// Any open-class tag: what a word in lower case may be when it is not known.
const OPEN: u32 = bits(&[
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

const fn bits(tags: &[Tag]) -> u32 {
    let mut mask = 0;
    let mut i = 0;
    while i < tags.len() {
        mask |= 1 << tags[i] as u32;
        i += 1;
    }
    mask
}

/// The part of speech of every token. What stands before the text of a paragraph, a dateline or a label, is no part of its
/// first sentence.
pub fn tags(
    text: &str,
    tokens: &[Token],
    paragraphs: &[Paragraph],
    sentences: &[Sentence],
    lexicon: &Lexicon,
) -> Vec<Tag> {
    let mut tags = vec![Tag::End; tokens.len()];
    for sentence in sentences {
        let whole = sentence.tokens.range();
        let start = paragraphs[sentence.paragraph as usize].text_start as usize;
        let start = start.clamp(whole.start, whole.end);
        for range in [whole.start..start, start..whole.end] {
            tag(text, &tokens[range.clone()], lexicon, &mut tags[range]);
        }
    }
    tags
}

/// Tags the tokens of one sentence, `tags` being as long as `tokens`.
pub fn tag(text: &str, tokens: &[Token], lexicon: &Lexicon, tags: &mut [Tag]) {
    walk(text, tokens, lexicon, lexicon.tagger(), |i, context, mask, model| {
        let tag = if mask.is_power_of_two() { single(mask) } else { model.choose(context, mask) };
        tags[i] = tag;
        tag
    });
}

fn single(mask: u32) -> Tag {
    Tag::ALL[mask.trailing_zeros() as usize]
}

/// Visits the tokens of a sentence in order with the context of each and the tags it may have; `decide` says which it
/// is. Training and tagging share this walk.
pub fn walk(
    text: &str,
    tokens: &[Token],
    lexicon: &Lexicon,
    model: &TagModel,
    mut decide: impl FnMut(usize, &Context, u32, &TagModel) -> Tag,
) {
    let (mut previous, mut previous2) = (Tag::End, Tag::End);
    let mut previous_word = crate::lexicon::WordId::UNKNOWN;
    let mut initial = true;
    let mut previous_capital = false;
    for (i, token) in tokens.iter().enumerate() {
        let mask = candidates(token, lexicon, model, initial);
        if let TokenKind::Quote(_) = token.kind {
            decide(i, &blank(token), mask, model);
            continue;
        }
        let ahead = &tokens[i + 1..];
        let mut context = blank(token);
        if !mask.is_power_of_two() {
            let mut next = ahead.iter().filter(|t| !matches!(t.kind, TokenKind::Quote(_)));
            let (one, two) = (next.next(), next.next());
            context = Context {
                word: token.word,
                previous,
                previous2,
                next: one.map_or(Tag::End, |t| guess(t, lexicon, model)),
                next2: two.map_or(Tag::End, |t| guess(t, lexicon, model)),
                previous_word,
                next_word: one.map_or(crate::lexicon::WordId::UNKNOWN, |t| t.word),
                shape: shape_code(token, initial, previous_capital, one),
                suffix: TagModel::NO_SUFFIX,
            };
            if model.profile(token.word).mask == 0 {
                context.suffix = suffix_row(&text[token.span()], model);
            }
        }
        let tag = decide(i, &context, mask, model);
        (previous2, previous) = (previous, tag);
        previous_word = token.word;
        previous_capital = token.is_capitalized();
        initial = initial && !token.is_word();
    }
}

fn blank(token: &Token) -> Context {
    Context {
        word: token.word,
        previous: Tag::End,
        previous2: Tag::End,
        next: Tag::End,
        next2: Tag::End,
        previous_word: token.word,
        next_word: token.word,
        shape: 0,
        suffix: TagModel::NO_SUFFIX,
    }
}

fn suffix_row(word: &str, model: &TagModel) -> u32 {
    let tail = &word.as_bytes()[word.len().saturating_sub(4)..];
    let mut folded = [0; 4];
    folded[..tail.len()].copy_from_slice(tail);
    folded.make_ascii_lowercase();
    model.suffix(&folded[..tail.len()])
}

fn shape_code(token: &Token, initial: bool, previous_capital: bool, next: Option<&Token>) -> u8 {
    let next_capital = next.is_some_and(Token::is_capitalized);
    token.shape as u8 | u8::from(initial) << 3 | u8::from(previous_capital) << 4 | u8::from(next_capital) << 5
}

/// The tags a token may have, never empty.
fn candidates(token: &Token, lexicon: &Lexicon, model: &TagModel, initial: bool) -> u32 {
    let fixed = |tag: Tag| 1 << tag as u32;
    match token.kind {
        TokenKind::Word | TokenKind::Clitic => {
            let known = model.profile(token.word).mask;
            let known = if known != 0 { known } else { inflected(token, lexicon) };
            match (known, token.is_capitalized()) {
                (0, true) if initial => OPEN | fixed(Tag::Name),
                (0, true) => fixed(Tag::Name) | bits(&[Tag::Noun, Tag::Nouns, Tag::Adjective]),
                (0, false) if token.shape == Shape::None => fixed(Tag::Other),
                (0, false) => OPEN,
                // Function words stay what they are under a capital; all others may be part of a name.
                (mask, true) if mask & OPEN != 0 => mask | fixed(Tag::Name),
                (mask, _) => mask,
            }
        }
        TokenKind::Number => {
            let mask = model.profile(token.word).mask;
            if mask != 0 { mask } else { bits(&[Tag::Number, Tag::Adjective]) }
        }
        TokenKind::Comma => fixed(Tag::Comma),
        TokenKind::Stop | TokenKind::Question | TokenKind::Exclamation => fixed(Tag::End),
        TokenKind::Quote(_) => fixed(Tag::Quote),
        TokenKind::Ellipsis
        | TokenKind::Colon
        | TokenKind::Semicolon
        | TokenKind::Dash
        | TokenKind::OpenBracket
        | TokenKind::CloseBracket => fixed(Tag::Pause),
        TokenKind::Bullet | TokenKind::Symbol => fixed(Tag::Other),
    }
}

/// What the cue lexicon says about a word the model has never seen; 0 when it does not know it either.
fn inflected(token: &Token, lexicon: &Lexicon) -> u32 {
    if !lexicon.flags(token.word).any(Flags::CUE) {
        return 0;
    }
    lexicon.inflection_tags(token.word)
}

/// A tag for a token not reached yet, from the word alone.
fn guess(token: &Token, lexicon: &Lexicon, model: &TagModel) -> Tag {
    let mask = candidates(token, lexicon, model, false);
    if mask.is_power_of_two() {
        return single(mask);
    }
    let profile = model.profile(token.word);
    match token.kind {
        TokenKind::Number => Tag::Number,
        _ if token.is_capitalized() && (profile.mask == 0 || mask & 1 << Tag::Name as u32 != 0) => Tag::Name,
        _ if profile.mask == 0 => Tag::Noun,
        _ => profile.best,
    }
}
