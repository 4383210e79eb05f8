//! By which common nouns the entities of a text go on to be called: words of their names (the casino), of their roles
//! and titles (the senator), nouns for bodies of their sort (the watchdog).

use super::kinds;
use super::referents::{Gathered, Referent, Who};
use crate::claim::SourceKind;
use crate::entity::EntityKind;
use crate::lexicon::{Entry, EntryKind, Flags, Lexicon, Profile, Sort, Tag, WordId, function as f};
use crate::stages::TokenRange;
use crate::stages::attribution::Layers;
use crate::stages::tokens::{Token, TokenKind};
use rustc_hash::{FxBuildHasher, FxHashMap};
use smallvec::SmallVec;

/// The most words of a name or role that are looked at.
const WORDS: usize = 10;

/// How many of the last titles of one word are remembered.
const TITLES: usize = 16;

/// Numbers of bits that tell that a word calls nobody: for the hundred nouns of an article, one in twenty is not told.
const FILTER: usize = 32;

/// The nouns of the entities, and who was last called by each of them.
#[derive(Default)]
pub struct Calling {
    /// The nouns by number.
    numbers: FxHashMap<WordId, usize>,
    /// A bit for each of the nouns, which others may share.
    filter: [u64; FILTER],
    /// By noun: who was last called that.
    latest: Vec<Option<Who>>,
    /// By entity.
    nouns: Vec<SmallVec<[usize; 4]>>,
    sorts: Vec<(EntityKind, Option<Sort>)>,
    /// The sorts that there are bodies of.
    named: Vec<Sort>,
    /// By noun: the only entity that is ever called so; none where there are several.
    bearers: Vec<Option<Option<usize>>>,
}

/// What a noun may stand for.
pub struct Call {
    pub kind: SourceKind,
    /// Who was last called that.
    pub known: Option<Who>,
    /// For two people.
    pub pair: bool,
    /// For any person spoken of: by age, as somebody's mother.
    pub of_anyone: bool,
    /// Whether it is definite, and nobody's: "the actor", "the former actor", not "an actor" or "the mayor of Tarn".
    pub whole: bool,
    /// For any body of that sort.
    pub sort: Option<Sort>,
}

impl Calling {
    /// Reads the names and roles of the entities.
    pub fn new(layers: &Layers) -> Calling {
        let count = 2 * layers.entities.list.len();
        let mut calling = Calling {
            numbers: FxHashMap::with_capacity_and_hasher(count, FxBuildHasher),
            latest: Vec::with_capacity(count),
            bearers: Vec::with_capacity(count),
            sorts: Vec::with_capacity(layers.entities.list.len()),
            ..Calling::default()
        };
        calling.nouns.resize(layers.entities.list.len(), SmallVec::new());
        for (i, (entity, words)) in layers.entities.list.iter().zip(&layers.entities.words).enumerate() {
            let mut sort = None;
            if entity.kind == EntityKind::Person {
                if let Some(role) = words.role {
                    calling.role(layers.lexicon, &layers.tokens[role.range()], i);
                }
            } else {
                for token in layers.tokens[words.name.range()].iter().rev().take(WORDS).filter(|t| t.is_word()) {
                    calling.insert(token.word, i);
                    let noun = || layers.lexicon.find(std::slice::from_ref(token), EntryKind::SourceNoun);
                    sort = sort.or_else(|| noun().and_then(|noun| noun.entry.sort));
                }
                let name = &layers.tokens[words.name.range()];
                for entry in entries_of(layers, name) {
                    sort = sort.or(entry.sort);
                    calling.called(layers.lexicon, entry, i);
                }
            }
            calling.named.extend(sort.filter(|sort| !calling.named.contains(sort)));
            calling.sorts.push((entity.kind, sort));
        }
        // "Sen. Ada Marsh, a Republican from Tarn": the title says what her role does not.
        let mut known: SmallVec<[(usize, WordId); TITLES]> = SmallVec::new();
        for mention in layers.entities.mentions.iter().filter(|mention| mention.first < mention.core.start) {
            let title = TokenRange { start: mention.first, end: mention.core.start };
            // Most say again what her role does, or another title did.
            let one = (mention.entity, layers.tokens[mention.first as usize].word);
            let said = title.len() == 1 && known.iter().rev().take(TITLES).any(|&other| other == one);
            if said || layers.entities.words[mention.entity].role == Some(title) {
                continue;
            }
            if title.len() == 1 {
                known.push(one);
            }
            calling.role(layers.lexicon, &layers.tokens[title.range()], mention.entity);
        }
        calling
    }

    /// Adds the nouns that the text says of entities.
    pub fn add(&mut self, Gathered { said, agents, .. }: &Gathered, layers: &Layers) {
        for &(agent, entity) in agents {
            self.insert(agent, entity);
        }
        for &(at, entity) in said {
            let noun = &layers.tokens[at as usize];
            self.insert(noun.word, entity);
            let role = kinds::role_noun(layers, at as usize);
            role.into_iter().for_each(|role| self.called(layers.lexicon, role.entry, entity));
            if self.sorts[entity].1.is_none() {
                let found = layers.lexicon.find(std::slice::from_ref(noun), EntryKind::SourceNoun);
                let sort = found.and_then(|found| found.entry.sort);
                self.named.extend(sort.filter(|sort| !self.named.contains(sort)));
                self.sorts[entity].1 = sort;
            }
        }
    }

    /// The entity that a word calls, where it calls no other in the whole text.
    pub fn bearer(&self, word: WordId) -> Option<usize> {
        self.numbers.get(&word).and_then(|&noun| self.bearers[noun].flatten())
    }

    /// Whether a word may call an entity; tells at once that most do not, and of some others that they do.
    #[inline]
    pub fn may_know(&self, word: WordId) -> bool {
        self.filter[filtered(word)] >> (word.0 % u64::BITS) & 1 != 0
    }

    /// Whether a word may call an entity.
    pub fn is_known(&self, word: WordId) -> bool {
        self.numbers.contains_key(&word)
    }

    fn insert(&mut self, word: WordId, entity: usize) {
        if word != WordId::UNKNOWN && self.nouns[entity].len() < 2 * WORDS {
            let number = self.number(word);
            let bearer = &mut self.bearers[number];
            *bearer = Some(bearer.map_or(Some(entity), |one| one.filter(|&other| other == entity)));
            if !self.nouns[entity].contains(&number) {
                self.nouns[entity].push(number);
            }
        }
    }

    fn number(&mut self, word: WordId) -> usize {
        let number = *self.numbers.entry(word).or_insert(self.latest.len());
        if number == self.latest.len() {
            self.filter[filtered(word)] |= 1 << (word.0 % u64::BITS);
            self.latest.push(None);
            self.bearers.push(None);
        }
        number
    }

    /// The head noun of a role, and what else its bearer is called: "Sen." is a senator and a lawmaker.
    fn role(&mut self, lexicon: &Lexicon, role: &[Token], entity: usize) {
        let ends = [f::OF, f::FOR, f::AT, f::IN, f::TO, f::WITH, f::ON, f::WHO, f::FROM, f::BY];
        let end = role.iter().position(|t| t.kind == TokenKind::Comma || ends.contains(&t.word));
        let words = &role[..end.unwrap_or(role.len()).min(WORDS)];
        let Some(head) = words.iter().rposition(Token::is_word) else { return };
        self.insert(words[head].word, entity);
        for first in 0..=head {
            // "director of rugby" rather than "director"
            let slice = &role[first..role.len().min(first + WORDS)];
            for kind in [EntryKind::Title, EntryKind::Role] {
                let found = lexicon.find(slice, kind).filter(|found| first + found.len > head);
                found.into_iter().for_each(|found| self.called(lexicon, found.entry, entity));
            }
        }
    }

    fn called(&mut self, lexicon: &Lexicon, entry: &Entry, entity: usize) {
        for noun in &entry.called {
            self.insert(lexicon.word_id_of(noun), entity);
        }
    }

    /// Notes that someone was spoken of.
    pub fn met(&mut self, referent: &Referent, layers: &Layers) {
        match referent.who {
            Who::Entity(entity) => {
                for &noun in &self.nouns[entity] {
                    self.latest[noun] = Some(Who::Entity(entity));
                }
            }
            // "a senator": from here on, the senator is that one.
            Who::Nameless(_) if !referent.definite && !referent.plural => {
                let noun = self.number(layers.tokens[referent.at as usize].word);
                self.latest[noun] = Some(referent.who);
            }
            _ => {}
        }
    }

    /// What the noun group of `referent` may stand for.
    pub fn call(&self, referent: &Referent, layers: &Layers) -> Call {
        let at = referent.at as usize;
        let word = layers.tokens[at].word;
        let noun = kinds::source_noun(layers, at, at + 1);
        let entry = noun.map(|found| found.entry);
        let kind = kinds::of_known_noun(layers, at, noun).unwrap_or(SourceKind::Unknown);
        let kind = if referent.plural && kind == SourceKind::Person { SourceKind::Group } else { kind };
        let sort = entry.and_then(|entry| entry.sort);
        let whole = layers.tokens[referent.first as usize].word == f::THE;
        let bare = layers.tokens.get(at + 1).is_none_or(|t| ![f::OF, f::FOR].contains(&t.word));
        let plural = |t: &Token| layers.lexicon.tagger().profile(t.word).may_be(Tag::Nouns);
        // "the Italian club": another one than the club that is spoken of.
        let before = &layers.tokens[referent.first as usize + 1..at.max(referent.first as usize + 1)];
        let foreign = before.iter().any(|t| layers.lexicon.flags(t.word).any(Flags::NATIONALITY));
        Call {
            kind,
            known: self.numbers.get(&word).and_then(|&noun| self.latest[noun]).filter(|_| bare),
            pair: sort == Some(Sort::Pair),
            of_anyone: whole
                && (referent.anyone || entry.is_some_and(|entry| entry.is_general && kind == SourceKind::Person))
                && (bare || counts_children(layers, at)),
            whole: whole && bare && !referent.possessed,
            sort: sort.filter(|&sort| {
                // "the union", but "the nurses' union" is one of nurses
                let plain = sort != Sort::Society
                    || !before.iter().any(plural)
                    || entry.is_some_and(|e| e.headword.contains(' '));
                bare && whole && !foreign && plain && entry.is_some_and(|entry| entry.is_general)
            }),
        }
    }

    /// Whether a body of no known sort may be of that one: any firm, and others where the text names none of the sort.
    fn is_open(&self, sort: Sort) -> bool {
        sort == Sort::Business || !matches!(sort, Sort::Team | Sort::School) && !self.named.contains(&sort)
    }

    /// Whether an entity is a body of that sort.
    pub fn is_of(&self, entity: usize, sort: Sort, kind: SourceKind) -> bool {
        let (of, own) = self.sorts[entity];
        match of {
            EntityKind::Media => kind == SourceKind::Media || matches!(sort, Sort::Business | Sort::Any),
            EntityKind::Organization => {
                kind != SourceKind::Media
                    && (sort == Sort::Any || own == Some(sort) || own.is_none() && self.is_open(sort))
            }
            _ => false,
        }
    }
}

/// Which number of the filter has the bit of a word.
#[inline]
fn filtered(word: WordId) -> usize {
    (word.0 / u64::BITS) as usize % FILTER
}

/// "the mother [of two]", but not "the mother of two victims", who is another person.
fn counts_children(layers: &Layers, at: usize) -> bool {
    let profile = |i: usize| layers.tokens.get(i).map(|token| layers.lexicon.tagger().profile(token.word));
    let number = profile(at + 2).is_some_and(|profile| profile.may_be(Tag::Number));
    // "the mother of two says"
    let noun = |next: Profile| {
        (next.may_be(Tag::Noun) || next.may_be(Tag::Nouns)) && !next.may_be(Tag::Third) && !next.may_be(Tag::Past)
    };
    number && !profile(at + 3).is_some_and(noun)
}

/// What the lexicon says of a body by its name, or by the last word in it that is for bodies: Corp., Ministry.
fn entries_of<'a>(layers: &Layers<'_, 'a>, name: &[Token]) -> impl Iterator<Item = &'a Entry> {
    let listed = layers.lexicon.find(name, EntryKind::Organization).filter(|found| found.len == name.len());
    let words = (0..name.len()).rev().take(WORDS);
    let word = words.filter_map(|i| layers.lexicon.find(&name[i..], EntryKind::OrganizationWord));
    let word = word.map(|found| found.entry).find(|entry| entry.sort.is_some() || !entry.called.is_empty());
    listed.map(|found| found.entry).into_iter().chain(word)
}
