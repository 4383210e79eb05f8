//! What is known of tokens by themselves: the tags that each may have, and which it is taken for.

use super::{NAME, OPEN, UNKNOWN_CAPITAL};
use crate::lexicon::{Flags, Lexicon, Profile, Rows, Tag, TagModel, TagSet, function as f};
use crate::stages::numerals::is_compound;
use crate::stages::tokens::{Shape, Token, TokenKind};

/// What is known of a token by itself, and what it has been found to be.
#[derive(Clone, Copy, Debug)]
pub struct Known {
    /// The tags it may have, never empty.
    pub tags: TagSet,
    pub rows: Rows,
    /// What it is taken for before it is reached, and then what it is; the tag of quotation marks is theirs alone.
    pub tag: Tag,
    /// Whether the model has not seen it.
    pub is_new: bool,
    pub capital: bool,
}

impl Known {
    /// Before the first token and behind the last.
    pub const NOTHING: Known =
        Known { tags: TagSet::NONE, tag: Tag::End, is_new: false, capital: false, rows: Profile::UNKNOWN.rows };

    #[inline]
    pub fn of(text: &str, token: &Token, lexicon: &Lexicon, model: &TagModel) -> Known {
        let profile = model.profile(token.word);
        let (is_new, capital) = (profile.is_unknown(), token.is_capitalized());
        let (tags, tag) = if !token.is_word() {
            let tag = of_mark(token.kind);
            (TagSet::of(&[tag]), tag)
        } else if is_new || token.hyphen || token.kind == TokenKind::Number {
            of_other(text, token, profile, lexicon)
        } else {
            named(profile, capital)
        };
        Known { tags, tag, is_new, capital, rows: profile.rows }
    }
}

/// The tags that a word may have that the model has seen, and which it is taken for. Function words stay what they are
/// under a capital; all others may be part of a name.
#[inline]
fn named(profile: Profile, capital: bool) -> (TagSet, Tag) {
    let name = capital && profile.tags.any(OPEN.or(NAME));
    if name { (profile.tags.or(NAME), Tag::Name) } else { (profile.tags, profile.best) }
}

/// What a mark is.
#[inline]
fn of_mark(kind: TokenKind) -> Tag {
    match kind {
        TokenKind::Comma => Tag::Comma,
        TokenKind::Stop | TokenKind::Question | TokenKind::Exclamation => Tag::End,
        TokenKind::Quote(_) => Tag::Quote,
        TokenKind::Ellipsis
        | TokenKind::Colon
        | TokenKind::Semicolon
        | TokenKind::Dash
        | TokenKind::OpenBracket
        | TokenKind::CloseBracket => Tag::Pause,
        TokenKind::Bullet | TokenKind::Symbol | TokenKind::Word | TokenKind::Number | TokenKind::Clitic => Tag::Other,
    }
}

/// The tags that a number may have, or a word with a hyphen or that the model has not seen, and which it is taken for.
#[inline(never)]
fn of_other(text: &str, token: &Token, profile: Profile, lexicon: &Lexicon) -> (TagSet, Tag) {
    if token.hyphen && is_compound(&text[token.span()], lexicon) {
        return (TagSet::of(&[Tag::Number]), Tag::Number);
    }
    match token.kind {
        TokenKind::Number if profile.is_unknown() => (TagSet::of(&[Tag::Number, Tag::Adjective]), Tag::Number),
        TokenKind::Number => (profile.tags, if profile.tags.is_one() { profile.best } else { Tag::Number }),
        _ if profile.is_unknown() => of_new(token, lexicon),
        _ => named(profile, token.is_capitalized()),
    }
}

/// The tags that a word may have that the model has not seen, and which it is taken for.
fn of_new(token: &Token, lexicon: &Lexicon) -> (TagSet, Tag) {
    if f::is_numeral(token.word) {
        return (TagSet::of(&[Tag::Number]), Tag::Number);
    }
    let tags = inflected(token, lexicon);
    match (tags.first(), token.is_capitalized()) {
        (None, true) => (UNKNOWN_CAPITAL, Tag::Name),
        (None, false) if token.shape == Shape::None => (TagSet::of(&[Tag::Other]), Tag::Other),
        (None, false) => (OPEN, Tag::Noun),
        (_, true) if tags.any(OPEN) => (tags.or(NAME), Tag::Name),
        (Some(only), _) if tags.is_one() => (tags, only),
        (_, true) => (tags, Tag::Name),
        (_, false) => (tags, Tag::Noun),
    }
}

/// What the lexicons say about a word the model has never seen; nothing when they do not know it either.
fn inflected(token: &Token, lexicon: &Lexicon) -> TagSet {
    let flags = lexicon.flags(token.word);
    if flags.any(Flags::CUE) {
        return lexicon.inflection_tags(token.word);
    }
    // "villagers", "steward": a noun for who speaks
    match (flags.any(Flags::SPEAKING_NOUN), flags.any(Flags::PLURAL)) {
        (false, _) => TagSet::NONE,
        (true, true) => TagSet::of(&[Tag::Nouns]),
        (true, false) => TagSet::of(&[Tag::Noun, Tag::Adjective]),
    }
}
