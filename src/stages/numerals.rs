//! Numbers in words: `eleven`, `seventy-four`, `three-quarters`, `one-fifth`.

use super::tokens::{Token, TokenKind};
use crate::lexicon::{Lexicon, Tag, TagSet, WordId, function as f};

/// Whether a token is a number in figures or in words.
pub fn is_numeral(text: &str, token: &Token, lexicon: &Lexicon) -> bool {
    token.kind == TokenKind::Number
        || is_numeral_word(token.word, lexicon)
        || token.hyphen && is_compound(&text[token.span()], lexicon)
}

/// Whether a word counts and does nothing else.
pub fn is_numeral_word(word: WordId, lexicon: &Lexicon) -> bool {
    f::is_numeral(word) || word == f::ONE || lexicon.tagger().profile(word).tags == TagSet::of(&[Tag::Number])
}

/// Whether a word in two parts is a number: "seventy-four", "three-quarters", but not "three-day".
pub fn is_compound(word: &str, lexicon: &Lexicon) -> bool {
    let Some((first, rest)) = word.split_once('-') else { return false };
    let part = |word: &str| f::is_fraction(lexicon.word_id_of(word));
    is_numeral_word(lexicon.word_id_of(first), lexicon)
        && (is_numeral_word(lexicon.word_id_of(rest), lexicon)
            || part(rest)
            || rest.strip_suffix('s').is_some_and(part))
}
