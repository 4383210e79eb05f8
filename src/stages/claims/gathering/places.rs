//! Where in a unit names, pronouns and the heads of noun groups may stand: every item is asked once, without branches that
//! are often wrong, and most are not looked at again.

use super::Gather;
use super::nouns::AGED;
use crate::lexicon::{Flags, Tag, TagSet, WordId, function as f};

/// Whether words stand for somebody or something that was named, or for one of several: the closed-class words by their
/// ids, and behind them all others.
static PRONOUNS: [bool; f::WORDS.len() + 2] = {
    let mut pronouns = [false; f::WORDS.len() + 2];
    let mut id = 0;
    while id < pronouns.len() {
        pronouns[id] =
            matches!(WordId(id as u32), f::HE | f::HIM | f::HIS | f::SHE | f::HER | f::IT | f::THEY | f::ONE);
        id += 1;
    }
    pronouns
};

/// What the head of a noun group may be that stands for people, besides an age.
const HEADS: TagSet = TagSet::of(&[Tag::Noun, Tag::Nouns, Tag::Name, Tag::Adjective]);
/// A verb that may say what the noun before it does.
const SAYS: TagSet = TagSet::of(&[Tag::Past, Tag::Third]);

impl Gather<'_, '_, '_> {
    /// The items that may stand for someone, in text order; of those that are no names or pronouns, most do.
    pub(super) fn places(&self, places: &mut Vec<usize>) {
        places.clear();
        places.resize(self.items.len(), 0);
        let aged = if self.aged.is_empty() { TagSet::NONE } else { AGED.or(HEADS) };
        let mut mentions = self.mentions.iter().map(|m| m.first);
        let mut name = mentions.next().unwrap_or(u32::MAX);
        let mut count = 0;
        let mut before = Tag::End;
        for (at, item) in self.items.iter().enumerate() {
            while name < item.first {
                name = mentions.next().unwrap_or(u32::MAX);
            }
            // "A goatherd said", "a goatherd who": what speaks is somebody.
            let speaks = SAYS.has(item.tag) & item.flags.any(Flags::CUE) | (item.word == f::WHO);
            if speaks & (before == Tag::Noun) && !places[..count].ends_with(&[at - 1]) {
                places[count] = at - 1;
                count += 1;
            }
            before = item.tag;
            let pronoun = PRONOUNS[(item.word.0 as usize).min(PRONOUNS.len() - 1)];
            let calls = item.flags.any(CALLS) | self.calling.may_know(item.word);
            places[count] = at;
            count += usize::from((name == item.first) | pronoun | HEADS.has(item.tag) & calls | aged.has(item.tag));
        }
        places.truncate(count);
    }
}

/// What a word is flagged by that calls people or bodies.
const CALLS: Flags = Flags::SPEAKER.or(Flags::NATIONALITY);
