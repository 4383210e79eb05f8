//! What the items of a unit are together, so that nothing is looked for that is not there.

use super::tokens::TokenKind;
use super::units::Item;
use crate::lexicon::{Flags, Kinds, Tag, TagSet, function as f};

/// What the items of a unit are together.
#[derive(Clone, Copy, Debug, Default)]
pub struct Signs {
    /// The parts of speech, as the tagger has them.
    pub tags: TagSet,
    /// What at least one of the words may be.
    pub flags: Flags,
    /// Of which kinds entries begin.
    pub begins: Kinds,
    /// Whether an item is speech, a colon, a dash.
    pub speech: bool,
    pub colon: bool,
    pub dash: bool,
    /// Whether one is *as*.
    pub compares: bool,
}

impl Signs {
    /// What `items` are.
    pub fn of(items: &[Item]) -> Signs {
        let mut signs = Signs::default();
        for item in items {
            signs.tags = signs.tags.and(item.tag);
            signs.flags = signs.flags.or(item.flags);
            signs.begins = signs.begins.or(item.begins);
            signs.compares |= item.word == f::AS;
        }
        // Few units hold such tags at all.
        signs.speech = signs.tags.has(Tag::Quote) && items.iter().any(|item| item.is_speech);
        let pause = |kind: TokenKind| items.iter().any(|item| item.kind == kind);
        let pauses = signs.tags.has(Tag::Pause);
        (signs.colon, signs.dash) = (pauses && pause(TokenKind::Colon), pauses && pause(TokenKind::Dash));
        signs
    }
}
