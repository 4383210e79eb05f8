//! Tokens to proper names, and names to the persons, organizations, media and places they stand for.
//!
//! `bits` tell where capitals stand, `casing` gathers how the text uses them, `runs` finds where names may stand, `joints`
//! what joins words to one name, `titles` what titles they begin with, `names` what of it is one, unless it is too `weak`.
//! `own` and `context` weigh what each of them is, by its words and by those around it, with what `behind`, `nouns` and
//! `pronouns` tell, in points of `evidence`; `demonyms` knows whose people the text speaks of. `linking` says which of
//! them mean the same (by their `forms`, as they are `written`), `parts` finds the places inside of names, `roles` reads
//! what the words around a person's name say the person is, `order` puts them in the order of the text. Each looks at
//! every token a bounded number of times.

mod behind;
mod bits;
mod casing;
mod context;
mod demonyms;
mod evidence;
mod forms;
mod joints;
mod linking;
mod names;
mod nouns;
mod order;
mod own;
mod parts;
mod pronouns;
mod roles;
mod runs;
mod titles;
mod weak;
mod written;

use super::TokenRange;
use super::sentences::Sentence;
use super::tokens::{Gap, Shape, Token};
use crate::claim::ResolvedBy;
use crate::entity::{Entity, EntityKind};
use crate::lexicon::{EntryKind, Flags, Lexicon, Tag, function};
use casing::Casing;
use evidence::Evidence;
use names::Name;
use rustc_hash::{FxBuildHasher, FxHashMap};

/// One proper name in the text.
#[derive(Clone, Copy, Debug)]
pub struct NameMention {
    /// First token, titles included.
    pub first: u32,
    /// Last token.
    pub last: u32,
    /// The tokens without titles.
    pub core: TokenRange,
    /// Index of its entity.
    pub entity: usize,
    /// By name, alias, acronym or metonym.
    pub how: ResolvedBy,
}

/// The tokens of an entity's name and role.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    pub name: TokenRange,
    pub role: Option<TokenRange>,
}

/// Who and what the text names.
#[derive(Debug, Default)]
pub struct Entities<'a> {
    /// In order of first mention.
    pub list: Vec<Entity<'a>>,
    /// By entity.
    pub words: Vec<Words>,
    /// In text order.
    pub mentions: Vec<NameMention>,
}

/// The fewest letters of an acronym that is spoken as a word.
const SPOKEN: usize = 4;

/// What all parts of this stage read.
#[derive(Clone, Copy)]
struct Layers<'a, 'b> {
    text: &'a str,
    tokens: &'b [Token],
    tags: &'b [Tag],
    sentences: &'b [Sentence],
    lexicon: &'b Lexicon,
}

impl<'a> Layers<'a, '_> {
    fn word(&self, i: usize) -> &'a str {
        &self.text[self.tokens[i].span()]
    }

    fn first_byte(&self, i: usize) -> u8 {
        self.text.as_bytes()[self.tokens[i].start as usize]
    }

    fn has(&self, i: usize, flags: Flags) -> bool {
        self.lexicon.flags(self.tokens[i].word).any(flags)
    }

    /// What the words from `first` up to `end` may be, all together.
    fn flags_of(&self, first: usize, end: usize) -> Flags {
        self.tokens[first..end].iter().fold(Flags::NONE, |all, token| all.or(self.lexicon.flags(token.word)))
    }

    /// Whether an entry of `kind` begins with the word.
    fn begins(&self, i: usize, kind: EntryKind) -> bool {
        self.lexicon.may_begin(self.tokens[i].word, kind)
    }

    /// Whether the token is a letter with a stop, as in "J. Voss".
    fn is_initial_letter(&self, i: usize) -> bool {
        let token = &self.tokens[i];
        token.end - token.start == 2 && self.word(i).ends_with('.')
    }

    /// Whether what a campaign asks for begins at `at`, by which it goes: "Save Our Lido".
    fn is_plea(&self, at: usize) -> bool {
        let Some([asks, our, what]) = self.tokens.get(at..at + 3) else { return false };
        our.word == function::OUR && [asks, our, what].into_iter().all(|t| t.shape == Shape::Title)
    }

    /// Whether the token is a Jr. or the like.
    fn is_suffix(&self, i: usize) -> bool {
        self.lexicon.find(&self.tokens[i..=i], EntryKind::NameSuffix).is_some()
    }

    /// Whether the token is an honour behind a name, which is no part of it: KC, OBE, PhD.
    fn is_honour(&self, i: usize) -> bool {
        let numeral = |c: char| matches!(c, 'I' | 'V' | 'X');
        self.tokens[i].shape != Shape::Title && self.is_suffix(i) && !self.word(i).chars().all(numeral)
    }

    /// Whether the token is a small word inside a surname.
    fn is_particle(&self, i: usize) -> bool {
        self.tokens[i].shape == Shape::Lower
            && self.lexicon.find(&self.tokens[i..=i], EntryKind::NameParticle).is_some()
    }

    /// Whether the token is a particle that a surname begins with under a capital, with its name behind it: "De Vries", "De la
    /// Cruz".
    fn opens_surname(&self, i: usize) -> bool {
        let particle = self.tokens[i].shape == Shape::Title
            && self.tags[i] != Tag::Number
            && self.lexicon.find(&self.tokens[i..=i], EntryKind::NameParticle).is_some();
        let name = || (i + 1..self.tokens.len()).find(|&next| !self.is_particle(next));
        particle && name().is_some_and(|name| self.tokens[name].is_capitalized() && self.tokens[name].gap <= Gap::Space)
    }

    /// Whether `part`, which is a part of the token, is a small word inside a surname by itself.
    fn is_particle_form(&self, i: usize, part: &str) -> bool {
        let word = self.lexicon.word_id(part.as_bytes());
        self.lexicon.find(&[Token { word, ..self.tokens[i] }], EntryKind::NameParticle).is_some()
    }

    /// Whether the word is known, and never as a part of a name.
    fn is_common(&self, i: usize) -> bool {
        let profile = self.lexicon.tagger().profile(self.tokens[i].word);
        !profile.is_unknown() && !profile.may_be(Tag::Name)
    }

    /// Whether the word at `i` is written as a headword of one word asks: what is all capitals there may be a common
    /// word otherwise (US, WHO). Papers write long acronyms like names: Unicef.
    fn is_written(&self, i: usize, headword: &str) -> bool {
        let shouted = headword.len() > 1 && !headword.contains(char::is_lowercase);
        let spoken = || headword.len() >= SPOKEN && self.tokens[i].shape == Shape::Title && !self.is_common(i);
        !shouted || self.tokens[i].shape == Shape::Upper || spoken()
    }

    /// Whether the word alone is a well-known name as it is written.
    fn is_listed(&self, i: usize) -> bool {
        self.has(i, names::LISTED)
            && self.lexicon.matches(&self.tokens[i..=i], own::NAMES).any(|m| self.is_written(i, &m.entry.headword))
    }

    /// Whether a noun or a name stands at `i`, inside `sentence`.
    fn is_noun(&self, i: usize, sentence: &std::ops::Range<usize>) -> bool {
        sentence.contains(&i) && matches!(self.tags[i], Tag::Noun | Tag::Nouns | Tag::Name | Tag::Adjective)
    }

    /// The text of tokens `first` up to `end`.
    #[inline]
    fn slice(&self, first: usize, end: usize) -> &'a str {
        &self.text[self.tokens[first].start as usize..self.tokens[end - 1].end as usize]
    }

    /// The text of tokens.
    fn words(&self, range: TokenRange) -> &'a str {
        self.slice(range.start as usize, range.end as usize)
    }
}

/// Finds all names and what they stand for.
pub fn entities<'a>(
    text: &'a str,
    tokens: &[Token],
    tags: &[Tag],
    sentences: &[Sentence],
    lexicon: &Lexicon,
) -> Entities<'a> {
    let layers = Layers { text, tokens, tags, sentences, lexicon };
    let casing = Casing::new(&layers);
    let mut names = names::names(&layers, &casing);
    let groups = share_evidence(&layers, &casing, &mut names);
    linking::link(&layers, &names, groups)
}

/// Gives names that are written alike what speaks for each of them. Returns how many are written differently.
fn share_evidence(layers: &Layers, casing: &Casing, names: &mut [Name]) -> usize {
    let mut groups: FxHashMap<&str, usize> = FxHashMap::with_capacity_and_hasher(names.len(), FxBuildHasher);
    let mut shared: Vec<Evidence> = Vec::with_capacity(names.len());
    for name in names.iter_mut() {
        name.group = *groups.entry(layers.slice(name.start, name.end)).or_insert(shared.len());
        match shared.get_mut(name.group) {
            Some(evidence) => evidence.gather(&name.context),
            None => shared.push(name.context),
        }
    }
    let unknown = |name: &&mut Name| name.len() == 1 && name.words.kind().is_none() && !name.words.is_thing();
    let mut peoples = None;
    for name in names.iter_mut().filter(unknown) {
        let peoples = peoples.get_or_insert_with(|| demonyms::peoples(layers, &casing.bits));
        if peoples.contains(layers.word(name.start)) {
            shared[name.group].add(EntityKind::Place, demonyms::POINTS);
        }
    }
    for name in names {
        name.context = shared[name.group];
    }
    shared.len()
}

#[cfg(test)]
mod tests;
