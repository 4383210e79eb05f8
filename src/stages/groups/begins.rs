//! What may begin with an item, decided at once by its part of speech and its word: most begin one kind of group or none.

use crate::lexicon::{EntryKind, Tag, WordId, function as f};
use crate::stages::units::Item;

/// What may begin with an item, a bit for each.
#[derive(Clone, Copy)]
pub struct Begins(u8);

impl Begins {
    const VERBS: u8 = 1;
    const NOUNS: u8 = 1 << 1;
    /// Words that say how a number is meant.
    const DEGREE: u8 = 1 << 2;
    /// A word that counts and stands alone.
    const COUNT: u8 = 1 << 3;

    #[inline]
    pub fn of(item: &Item) -> Begins {
        let degree = u8::from(item.begins.has(EntryKind::DegreeWord)) * Begins::DEGREE;
        Begins(TAGS[item.tag as usize] | WORDS[(item.word.0 as usize).min(f::WORDS.len() + 1)] | degree)
    }

    /// Whether a verb group may.
    #[inline]
    pub fn verbs(self) -> bool {
        self.0 & Begins::VERBS != 0
    }

    /// Whether a noun group may, by its part of speech.
    #[inline]
    pub fn nouns(self) -> bool {
        self.0 & Begins::NOUNS != 0
    }

    #[inline]
    pub fn degree(self) -> bool {
        self.0 & Begins::DEGREE != 0
    }

    #[inline]
    pub fn count(self) -> bool {
        self.0 & Begins::COUNT != 0
    }

    /// Whether a noun group may, whatever it begins with.
    #[inline]
    pub fn any_nouns(self) -> bool {
        self.0 & (Begins::NOUNS | Begins::DEGREE | Begins::COUNT) != 0
    }
}

/// What may begin with a part of speech.
const fn by_tag(tag: Tag) -> u8 {
    use Tag::{
        Adjective, Adverb, Determiner, Gerund, Modal, Name, Noun, Nouns, Number, Other, Participle, Past, Possessive,
        Present, Pronoun, There, Third, To, Verb,
    };
    match tag {
        To | Modal | Past | Present | Third | Verb => Begins::VERBS,
        Gerund | Participle | Adverb => Begins::VERBS | Begins::NOUNS,
        Number => Begins::NOUNS | Begins::DEGREE,
        Noun | Nouns | Name | Pronoun | There | Determiner | Possessive | Adjective | Other => Begins::NOUNS,
        _ => 0,
    }
}

/// What may begin with a word.
const fn by_word(word: WordId) -> u8 {
    match word {
        f::NOT => Begins::VERBS | Begins::DEGREE,
        f::NT | f::NEVER | f::NEITHER => Begins::VERBS,
        f::MORE | f::LESS => Begins::DEGREE | Begins::COUNT,
        f::MANY | f::MOST | f::MUCH | f::SEVERAL | f::SOME | f::FEW | f::THIS => Begins::COUNT,
        f::ABOUT | f::OVER | f::AROUND | f::UNDER | f::ONLY | f::JUST | f::WELL | f::RATHER => Begins::DEGREE,
        f::UP | f::CLOSE | f::SHY | f::FEWER | f::ALL | f::AT | f::AS => Begins::DEGREE,
        _ => 0,
    }
}

static TAGS: [u8; Tag::ALL.len()] = {
    let mut bits = [0; Tag::ALL.len()];
    let mut i = 0;
    while i < bits.len() {
        bits[i] = by_tag(Tag::ALL[i]);
        i += 1;
    }
    bits
};

/// By the ids of closed-class words, and last for all others.
static WORDS: [u8; f::WORDS.len() + 2] = {
    let mut bits = [0; f::WORDS.len() + 2];
    let mut id = 0;
    while id < bits.len() {
        bits[id] = by_word(WordId(id as u32));
        id += 1;
    }
    bits
};
