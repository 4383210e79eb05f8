//! What the items of a unit are together, so that nothing is looked for that is not there.

use super::tokens::TokenKind;
use super::units::Item;
use crate::lexicon::{Flags, Kinds, Tag, WordId, function as f};
use smallvec::SmallVec;

/// What the items of a unit are together.
#[derive(Clone, Copy, Debug, Default)]
pub struct Signs {
    /// A bit for each part of speech, as the tagger has it.
    tags: u32,
    /// What at least one of the words may be.
    pub flags: Flags,
    /// Of which kinds entries begin.
    pub begins: Kinds,
    /// Whether an item is speech, a colon, a dash.
    pub speech: bool,
    pub colon: bool,
    pub dash: bool,
    /// Which of the words there are that have a [`bit`].
    words: u8,
}

/// The bit of a word that is looked for by itself.
fn bit(word: WordId) -> u8 {
    match word {
        f::CANNOT => 1,
        f::LONG => 2,
        f::US => 4,
        f::HER => 8,
        f::BOTH => 16,
        f::ALL => 32,
        _ => 0,
    }
}

impl Signs {
    /// What `items` are.
    pub fn of(items: &[Item]) -> Signs {
        items.iter().fold(Signs::default(), Signs::with)
    }

    #[inline]
    fn with(self, item: &Item) -> Signs {
        Signs {
            tags: self.tags | 1 << item.tag as u32,
            flags: self.flags.or(item.flags),
            begins: self.begins.or(item.begins),
            speech: self.speech || item.speech.is_some(),
            colon: self.colon || item.kind == TokenKind::Colon,
            dash: self.dash || item.kind == TokenKind::Dash,
            words: self.words | bit(item.word),
        }
    }

    /// Whether one of the words that have a bit is there.
    pub fn has_word(&self, word: WordId) -> bool {
        self.words & bit(word) != 0
    }

    /// Whether the tagger has given a part of speech to an item.
    pub fn has_tag(&self, tag: Tag) -> bool {
        self.tags & 1 << tag as u32 != 0
    }
}

/// Items of one sort, in their order; seldom more than need no memory of their own.
pub type Places = SmallVec<[usize; 16]>;

/// Where in a unit the items are that `is` holds of: who mends many of them asks once.
pub fn places(items: &[Item], is: impl Fn(&Item) -> bool) -> Places {
    items.iter().enumerate().filter(|(_, item)| is(item)).map(|(at, _)| at).collect()
}
