//! From runs of capitals to names: which words are titles, and whether it is a name at all.

use super::bits::Row;
use super::casing::Casing;
use super::evidence::Evidence;
use super::own::{self, KNOWN};
use super::runs::Finder;
use super::weak::is_paper;
use super::{Layers, context};
use crate::entity::{EntityKind, Gender};
use crate::lexicon::{EntryKind, Flags, Tag, function};
use crate::stages::tokens::Shape;

/// A name where it stands, before it is known whom it means.
#[derive(Clone, Debug)]
pub struct Name {
    /// First token, titles included.
    pub first: usize,
    /// First token of the name proper.
    pub start: usize,
    /// Behind its last token.
    pub end: usize,
    /// Behind the honours that follow it.
    pub tail: usize,
    /// Where its sentence begins and ends.
    pub sentence: std::ops::Range<usize>,
    /// Whether a title or role stands before it, as a part of the run.
    pub titled: bool,
    /// Whether it stands where all words have capitals.
    pub heading: bool,
    /// What its own words say about what it is.
    pub words: Evidence,
    /// What the words around it say: here, and after [`share_evidence`](super::share_evidence) wherever the text has
    /// it.
    pub context: Evidence,
    /// Which of the differently written names of the text it is, after [`share_evidence`](super::share_evidence).
    pub group: usize,
    pub gender: Option<Gender>,
    /// A name only if it is the short form of another.
    pub weak: bool,
}

impl Name {
    pub fn len(&self) -> usize {
        self.end - self.start
    }

    /// Whether a finite cue follows.
    pub fn speaks(&self, layers: &Layers) -> bool {
        self.end < self.sentence.end
            && layers.has(self.end, Flags::CUE)
            && matches!(layers.tags[self.end], Tag::Past | Tag::Third)
    }

    /// Whether its last word is written like a plural.
    pub fn is_many(&self, layers: &Layers) -> bool {
        let word = layers.word(self.end - 1);
        let singular = ["us", "is", "ss"].iter().any(|ending| word.ends_with(ending));
        layers.tags[self.end - 1] == Tag::Nouns || word.ends_with('s') && !singular
    }

    /// All that speaks for what it is.
    pub fn evidence(&self) -> Evidence {
        let mut all = self.words;
        all.join(&self.context);
        all
    }
}

/// Words that make a name a body's.
pub const ORGANIZATION_WORD: Flags = Flags::ORGANIZATION_START.or(Flags::ORGANIZATION_END);
/// Names that the lexicon lists.
pub const LISTED: Flags = Flags::ORGANIZATION.or(Flags::MEDIA).or(Flags::PLACE);
/// Words that make no name by themselves.
pub const COMMON: Flags = ORGANIZATION_WORD
    .or(Flags::ROLE)
    .or(Flags::TITLE)
    .or(Flags::SOURCE_NOUN)
    .or(Flags::CAPITALIZED)
    .or(Flags::PLACE_WORD)
    .or(Flags::THING_WORD)
    .or(Flags::DAY)
    .or(Flags::MONTH);

/// All names in text order: where they may stand, what of it is a name, and what the words around it say, each for the
/// whole text.
pub fn names(layers: &Layers, casing: &Casing) -> Vec<Name> {
    // More than most articles have.
    let mut runs = Vec::with_capacity(layers.tokens.len() / 10);
    for (i, sentence) in layers.sentences.iter().enumerate() {
        let finder = Finder::new(layers, casing, i, sentence);
        let mut from = finder.sentence.start;
        while let Some(at) = casing.bits.first(Row::Capital, from..finder.sentence.end) {
            let end = finder.run_end(at);
            if end > at {
                runs.push((i, at, end));
            }
            from = end.max(at + 1);
        }
    }
    let name = |(i, first, end)| Finder::new(layers, casing, i, &layers.sentences[i]).name(first, end);
    let mut names: Vec<Name> = Vec::with_capacity(runs.len());
    names.extend(runs.into_iter().filter_map(name));
    names.iter_mut().for_each(|name| complete(layers, name));
    names
}

/// Adds what the words around the name say, and its gender.
fn complete(layers: &Layers, name: &mut Name) {
    name.context = context::around(layers, name);
    // "Labour said", "Labour and the unions"; but "Labour members"
    let party = || layers.is_listed(name.start) && !layers.is_noun(name.end, &name.sentence);
    if name.len() == 1 && layers.has(name.start, Flags::NATIONALITY) && !is_paper(layers, name) && !party() {
        name.weak = true;
    }
    // A surname that is also a first name shows nothing: "Mrs. Kelly".
    let shown = if name.len() > 1 || !name.titled { name.start + 1 } else { name.start };
    let gender = |i: usize| layers.lexicon.flags(layers.tokens[i].word).gender();
    name.gender = (name.first..shown).find_map(gender);
}

impl Finder<'_, '_, '_> {
    /// The name in the run, with its titles; none when the run holds no name.
    fn name(&self, first: usize, mut end: usize) -> Option<Name> {
        if self.is_office_holder(first, end) {
            // "the Leeds MP" has a place in it, "the Marlow MP" may have.
            if end - first > 2 || !self.layers.is_listed(first) {
                return None;
            }
            end -= 1;
        }
        if end - first > 1 { self.of_several(first, end) } else { self.of_one(first) }
    }

    /// The tokens as a name of which nothing else is known.
    fn bare(&self, first: usize, end: usize, tail: usize) -> Name {
        Name {
            first,
            start: first,
            end,
            tail,
            sentence: self.sentence.clone(),
            titled: false,
            heading: self.heading,
            words: Evidence::default(),
            context: Evidence::default(),
            group: 0,
            gender: None,
            weak: false,
        }
    }

    /// The name in a run of one word.
    fn of_one(&self, at: usize) -> Option<Name> {
        let layers = self.layers;
        let flags = layers.lexicon.flags(layers.tokens[at].word);
        // "MPs"
        if flags.any(Flags::ROLE) && flags.any(Flags::PLURAL) && layers.tokens[at].shape == Shape::Mixed {
            return None;
        }
        if flags.any(Flags::NATIONALITY) && !flags.any(Flags::GIVEN_NAME) && !self.layers.is_listed(at) {
            return None;
        }
        let mut name = self.bare(at, at + 1, at + 1);
        name.weak = self.is_weak(&name)?;
        name.words = own::words(layers, &name);
        Some(name)
    }

    /// The name in a run of several words, without what its titles and the words around it say.
    fn of_several(&self, first: usize, end: usize) -> Option<Name> {
        let layers = self.layers;
        let (mut first, mut end, mut tail) = (first, end, end);
        while end - first > 1 && layers.is_honour(end - 1) {
            end -= if layers.tokens[end - 2].is_word() { 1 } else { 2 };
        }
        let nationality = |i: usize| layers.has(i, Flags::NATIONALITY) && !self.layers.is_listed(i);
        // "Senate Danes" are Danes; Mara English is not.
        let given = |i: usize| layers.has(i, Flags::GIVEN_NAME);
        let unhonoured = end;
        // Asked of a run with a people in it, or with a small word.
        let party = (first, end);
        let party = || self.is_body(party.0, party.1);
        let members = |i: usize| layers.has(i, Flags::NATIONALITY) && layers.word(i).ends_with('s');
        let people = |i: usize| members(i) || nationality(i) && !given(i) && !given(i - 1);
        while end - first > 1 && people(end - 1) && !party() {
            end -= 1;
        }
        // "Labour MPs"
        let several = |i: usize| layers.tokens[i].shape == Shape::Mixed && layers.has(i, Flags::PLURAL);
        while end - first > 1 && several(end - 1) && layers.has(end - 1, Flags::ROLE.or(Flags::TITLE)) {
            end -= 1;
        }
        if end - first == 1 && several(first) && layers.has(first, Flags::ROLE) {
            return None;
        }
        // "the Iowa Dane said", but "Iowa Danish voters"
        if end < unhonoured && !layers.is_noun(tail, &self.sentence) {
            tail = end;
        }
        if (first..end).all(nationality) && !(end - first == 1 && layers.has(first, Flags::GIVEN_NAME)) && !party() {
            return None;
        }
        // "the Tamerian Foreign Minister": whose office it is, and nobody's name.
        if self.is_foreign_office(first, end) {
            return None;
        }
        let mut name = self.bare(first, end, tail);
        let (own, run) = (own::words(layers, &name), (first, end));
        let corporate = own.of(EntityKind::Organization).max(own.of(EntityKind::Media));
        let body = corporate >= 6;
        if !body {
            // "Mara Voss Vice President"
            let role = |i: usize| layers.has(i, Flags::TITLE.or(Flags::ROLE)) && !given(i);
            while end - first > 2 && given(first) && role(end - 1) {
                end -= 1;
                name.end = end;
            }
        }
        // "the Mayor Voss Bridge" is no mayor
        let place = own.of(EntityKind::Place) >= 6 && layers.has(end - 1, Flags::PLACE_WORD);
        let article = first > self.sentence.start && layers.tokens[first - 1].word == function::THE;
        if !(place && article) {
            name.start = self.behind_titles(first, end, body);
        }
        name.titled = name.start > first;
        // "Senior Democrat Mara Voss"
        while !body && name.len() > 2 && nationality(name.start) && given(name.start + 1) {
            name.start += 1;
        }
        // "the head of AI Mara Voss"
        if !body && name.start == first && end - first > 2 && self.is_remit(first) && given(first + 1) {
            first += 1;
            (name.first, name.start) = (first, first);
        }
        // "Danish Rail", "a Democrat of Marlow", but "the Danish Red Cross"
        let leads = |i: usize| nationality(i) || layers.tokens[i].shape == Shape::Lower;
        if !body
            && name.start == first
            && end - first > 1
            && leads(first)
            && !party()
            && !(nationality(first) && self.is_body(first + 1, end))
        {
            first += 1;
            first += (first..end - 1).take_while(|&i| leads(i)).count();
            (name.first, name.start) = (first, first);
        }
        if name.start == first && corporate < KNOWN {
            first = self.behind_sort(first, end, body);
            (name.first, name.start) = (first, first);
        }
        name.weak = self.is_weak(&name)?;
        let whole = name.start == first && (name.start, name.end) == run;
        name.words = if whole { own } else { own::words(layers, &name) };
        Some(name)
    }

    /// Whether the words from `start` to `end` are the whole name of a known body, of several words.
    fn is_body(&self, start: usize, end: usize) -> bool {
        let layers = self.layers;
        start + 1 < end
            && layers.has(start, Flags::PHRASE)
            && layers
                .lexicon
                .find(&layers.tokens[start..end], EntryKind::Organization)
                .is_some_and(|m| m.len == end - start)
    }
}
