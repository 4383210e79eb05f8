//! What the items of a unit are together, so that nothing is looked for that is not there.

use super::tokens::TokenKind;
use super::units::Item;
use crate::lexicon::{Flags, Kinds, Tag, TagSet, WordId, function as f};

/// What the items of a unit are together.
#[derive(Clone, Copy, Debug, Default)]
pub struct Signs {
    /// The parts of speech, as the tagger has them.
    tags: TagSet,
    /// What at least one of the words may be.
    pub flags: Flags,
    /// Of which kinds entries begin.
    pub begins: Kinds,
    /// Whether an item is speech, a colon, a dash.
    pub speech: bool,
    pub colon: bool,
    pub dash: bool,
    /// Which of the words there are that have a [`bit`].
    words: u16,
}

/// The bit of a word that is looked for by itself.
const fn bit(word: WordId) -> u16 {
    match word {
        f::CANNOT => 1,
        f::LONG | f::SINCE => 2,
        f::US => 4,
        f::HER => 8,
        f::BOTH | f::NEITHER => 16,
        f::ALL => 32,
        f::HIS => 64,
        f::S => 128,
        f::AS => 256,
        _ => 0,
    }
}

/// The bits of the closed-class words by their ids: one look a word, where half of all words are among them.
static BITS: [u16; f::WORDS.len() + 1] = {
    let mut bits = [0; f::WORDS.len() + 1];
    let mut id = 0;
    while id < bits.len() {
        bits[id] = bit(WordId(id as u32));
        id += 1;
    }
    bits
};

impl Signs {
    /// What `items` are.
    pub fn of(items: &[Item]) -> Signs {
        let mut signs = Signs::default();
        for item in items {
            signs.tags = signs.tags.and(item.tag);
            signs.flags = signs.flags.or(item.flags);
            signs.begins = signs.begins.or(item.begins);
            signs.words |= BITS.get(item.word.0 as usize).copied().unwrap_or(0);
        }
        // Few units hold such tags at all.
        signs.speech = signs.has_tag(Tag::Quote) && items.iter().any(|item| item.speech.is_some());
        let pause = |kind: TokenKind| items.iter().any(|item| item.kind == kind);
        let pauses = signs.has_tag(Tag::Pause);
        (signs.colon, signs.dash) = (pauses && pause(TokenKind::Colon), pauses && pause(TokenKind::Dash));
        signs
    }

    /// Whether one of the words that have a bit is there.
    pub fn has_word(&self, word: WordId) -> bool {
        self.words & bit(word) != 0
    }

    /// Whether the tagger has given a part of speech to an item.
    pub fn has_tag(&self, tag: Tag) -> bool {
        self.tags.has(tag)
    }
}
