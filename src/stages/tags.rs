//! Tokens to parts of speech, one sentence at a time.
//!
//! Greedy from left to right. Marks, numbers and words with one possible tag cost a table look-up; only words with
//! several, and words the model does not know, are scored. Quotation marks are looked through.

use super::layout::Paragraph;
use super::sentences::Sentence;
use super::tokens::{Shape, Token, TokenKind};
use crate::lexicon::{Context, Flags, Lexicon, Profile, Tag, TagModel};

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
    let known = known(tokens, lexicon, lexicon.tagger());
    for sentence in sentences {
        let whole = sentence.tokens.range();
        let start = paragraphs[sentence.paragraph as usize].text_start as usize;
        let start = start.clamp(whole.start, whole.end);
        for range in [whole.start..start, start..whole.end] {
            tag(text, &tokens[range.clone()], &known[range.clone()], lexicon.tagger(), &mut tags[range]);
        }
    }
    tags
}

/// Tags the tokens of one sentence; `known` and `tags` are as long as `tokens`.
pub fn tag(text: &str, tokens: &[Token], known: &[Known], model: &TagModel, tags: &mut [Tag]) {
    walk(text, tokens, known, model, |i, context, mask, model| {
        let tag = if mask.is_power_of_two() { single(mask) } else { model.choose(context, mask) };
        tags[i] = tag;
        tag
    });
}

fn single(mask: u32) -> Tag {
    Tag::ALL[mask.trailing_zeros() as usize]
}

/// What is known of each token by itself: it is looked up once, and then seen twice more as what stands ahead.
pub fn known(tokens: &[Token], lexicon: &Lexicon, model: &TagModel) -> Vec<Known> {
    tokens.iter().map(|token| Known::of(token, lexicon, model)).collect()
}

/// Visits the tokens of a sentence in order with the context of each and the tags it may have; `decide` says which it
/// is. Training and tagging share this walk.
pub fn walk(
    text: &str,
    tokens: &[Token],
    known: &[Known],
    model: &TagModel,
    mut decide: impl FnMut(usize, &Context, u32, &TagModel) -> Tag,
) {
    let is_quote = |token: &Token| matches!(token.kind, TokenKind::Quote(_));
    let behind = |i: usize| (i + 1..tokens.len()).find(|&next| !is_quote(&tokens[next])).unwrap_or(tokens.len());
    let guess = |i: usize| known.get(i).map_or(Tag::End, |next| next.guess);
    let profile = |token: Option<&Token>| token.map_or(Profile::UNKNOWN, |token| model.profile(token.word));
    let (mut previous, mut previous2) = (Tag::End, Tag::End);
    let mut before: Option<&Token> = None;
    let mut initial = true;
    for (i, (token, known)) in tokens.iter().zip(known).enumerate() {
        let mask = if initial { known.first } else { known.mask };
        if is_quote(token) {
            decide(i, &Context::BLANK, mask, model);
            continue;
        }
        let mut context = Context::BLANK;
        if !mask.is_power_of_two() {
            let next = behind(i);
            let word = model.profile(token.word);
            context = Context {
                previous,
                previous2,
                next: guess(next),
                next2: guess(behind(next)),
                word: word.row,
                previous_word: profile(before).as_previous,
                next_word: profile(tokens.get(next)).as_next,
                shape: shape_code(token, initial, before, tokens.get(next)),
                suffix: if word.row == TagModel::NO_SUFFIX {
                    suffix_row(&text[token.span()], model)
                } else {
                    TagModel::NO_SUFFIX
                },
            };
        }
        let tag = decide(i, &context, mask, model);
        (previous2, previous) = (previous, tag);
        before = Some(token);
        initial = initial && !token.is_word();
    }
}

fn suffix_row(word: &str, model: &TagModel) -> u16 {
    let tail = &word.as_bytes()[word.len().saturating_sub(4)..];
    let mut folded = [0; 4];
    folded[..tail.len()].copy_from_slice(tail);
    folded.make_ascii_lowercase();
    model.suffix(&folded[..tail.len()])
}

fn shape_code(token: &Token, initial: bool, before: Option<&Token>, next: Option<&Token>) -> u8 {
    let capital = |near: Option<&Token>| u8::from(near.is_some_and(Token::is_capitalized));
    token.shape as u8 | u8::from(initial) << 3 | capital(before) << 4 | capital(next) << 5
}

/// What a word under a capital may be that is not known, behind the first.
const UNKNOWN_CAPITAL: u32 = bits(&[Tag::Name, Tag::Noun, Tag::Nouns, Tag::Adjective]);

/// What is known of a token by itself.
#[derive(Clone, Copy, Debug)]
pub struct Known {
    /// The tags it may have, never empty.
    mask: u32,
    /// Those it may have as the first word of a sentence.
    first: u32,
    /// What it is taken for before it is reached.
    guess: Tag,
}

impl Known {
    fn of(token: &Token, lexicon: &Lexicon, model: &TagModel) -> Known {
        match token.kind {
            TokenKind::Word | TokenKind::Clitic => Known::of_word(token, lexicon, model),
            TokenKind::Number => match model.profile(token.word).mask {
                0 => Known::one_of(bits(&[Tag::Number, Tag::Adjective]), Tag::Number),
                tags => Known::one_of(tags, if tags.is_power_of_two() { single(tags) } else { Tag::Number }),
            },
            TokenKind::Comma => Known::only(Tag::Comma),
            TokenKind::Stop | TokenKind::Question | TokenKind::Exclamation => Known::only(Tag::End),
            TokenKind::Quote(_) => Known::only(Tag::Quote),
            TokenKind::Ellipsis
            | TokenKind::Colon
            | TokenKind::Semicolon
            | TokenKind::Dash
            | TokenKind::OpenBracket
            | TokenKind::CloseBracket => Known::only(Tag::Pause),
            TokenKind::Bullet | TokenKind::Symbol => Known::only(Tag::Other),
        }
    }

    fn of_word(token: &Token, lexicon: &Lexicon, model: &TagModel) -> Known {
        let profile = model.profile(token.word);
        let seen = profile.mask != 0;
        let tags = if seen { profile.mask } else { inflected(token, lexicon) };
        match (tags, token.is_capitalized()) {
            (0, true) => Known { mask: UNKNOWN_CAPITAL, first: OPEN | UNKNOWN_CAPITAL, guess: Tag::Name },
            (0, false) if token.shape == Shape::None => Known::only(Tag::Other),
            (0, false) => Known::one_of(OPEN, Tag::Noun),
            // Function words stay what they are under a capital; all others may be part of a name.
            (tags, true) if tags & OPEN != 0 => Known::one_of(tags | 1 << Tag::Name as u32, Tag::Name),
            (tags, _) if tags.is_power_of_two() => Known::only(single(tags)),
            (tags, true) if !seen || tags & 1 << Tag::Name as u32 != 0 => Known::one_of(tags, Tag::Name),
            (tags, _) => Known::one_of(tags, if seen { profile.best } else { Tag::Noun }),
        }
    }

    fn only(tag: Tag) -> Known {
        Known::one_of(1 << tag as u32, tag)
    }

    fn one_of(mask: u32, guess: Tag) -> Known {
        Known { mask, first: mask, guess }
    }
}

/// What the cue lexicon says about a word the model has never seen; 0 when it does not know it either.
fn inflected(token: &Token, lexicon: &Lexicon) -> u32 {
    if !lexicon.flags(token.word).any(Flags::CUE) {
        return 0;
    }
    lexicon.inflection_tags(token.word)
}
