//! From runs of capitals to names: which words are titles, and whether it is a name at all.

use super::bits::Row;
use super::casing::Casing;
use super::context::KNOWN;
use super::evidence::Evidence;
use super::runs::Finder;
use super::titles::TITLES;
use super::{Layers, context};
use crate::entity::{EntityKind, Gender};
use crate::lexicon::{EntryKind, Flags, Match, Tag, WordId, function};
use crate::stages::tokens::{Shape, TokenKind};

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
/// Words whose entries say what the name is that they stand in.
pub const POSITIONED: Flags =
    ORGANIZATION_WORD.or(LISTED).or(Flags::PLACE_WORD).or(Flags::THING_WORD).or(Flags::PHRASE);
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

/// All names in text order.
pub fn names(layers: &Layers, casing: &Casing) -> Vec<Name> {
    // More than most articles have.
    let mut out = Vec::with_capacity(layers.tokens.len() / 10);
    for (i, sentence) in layers.sentences.iter().enumerate() {
        let sentence = sentence.tokens.range();
        let finder = Finder { layers, casing, sentence: sentence.clone(), heading: casing.is_heading(i) };
        let mut from = sentence.start;
        while let Some(at) = casing.bits.first(Row::Capital, from..sentence.end) {
            let end = finder.run_end(at);
            if end > at {
                out.extend(finder.name(at, end));
            }
            from = end.max(at + 1);
        }
    }
    out
}

impl Finder<'_, '_, '_> {
    /// The name in the run, with its titles and the evidence of what it is; none when the run holds no name.
    fn name(&self, first: usize, end: usize) -> Option<Name> {
        let layers = self.layers;
        let (mut first, mut end, mut tail) = (first, end, end);
        if self.is_office_holder(first, end) {
            // "the Leeds MP" has a place in it, "the Marlow MP" may have.
            return if self.listed(first) && end - first == 2 { self.name(first, end - 1) } else { None };
        }
        while end - first > 1 && layers.is_honour(end - 1) {
            end -= if layers.tokens[end - 2].is_word() { 1 } else { 2 };
        }
        let nationality = |i: usize| layers.has(i, Flags::NATIONALITY) && !self.listed(i);
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
        let mut name = Name {
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
        };
        let (own, run) = (context::words(layers, &name), (first, end));
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
        name.words = if whole { own } else { context::words(layers, &name) };
        name.context = context::around(layers, &name);
        // "Labour said", "Labour and the unions"; but "Labour members"
        let party = || self.listed(name.start) && !layers.is_noun(name.end, &name.sentence);
        if name.len() == 1 && layers.has(name.start, Flags::NATIONALITY) && !is_paper(layers, &name) && !party() {
            name.weak = true;
        }
        // A surname that is also a first name shows nothing: "Mrs. Kelly".
        let shown = if name.len() > 1 || !name.titled { name.start + 1 } else { name.start };
        name.gender = (name.first..shown).find_map(|i| self.gender(i));
        Some(name)
    }

    /// Whether the name stands for nobody unless it is a short form; none where it is no name at all.
    fn is_weak(&self, name: &Name) -> Option<bool> {
        let layers = self.layers;
        let (start, len) = (name.start, name.len());
        if len == 1 && (layers.is_initial_letter(start) || layers.tokens[start].end - layers.tokens[start].start == 1) {
            return None;
        }
        let title = |m: Match| m.len == len;
        if len > 1
            && layers.has(start, Flags::PHRASE)
            && layers.lexicon.matches(&layers.tokens[start..name.end], TITLES).any(title)
        {
            return None;
        }
        let named = |i: usize| layers.has(i, Flags::GIVEN_NAME) || self.listed(i);
        let common = |i: usize| layers.has(i, COMMON) && !named(i);
        if (start..name.end).all(common) {
            let role = layers.has(name.end - 1, Flags::ROLE.or(Flags::TITLE));
            let body = layers.has(name.end - 1, ORGANIZATION_WORD) || layers.has(start, Flags::PHRASE);
            // "Mr. Cook" is no cook, but "Mr. President" may be the president.
            let courtesy =
                name.titled && layers.has(start - 1, Flags::TITLE) && !layers.has(start - 1, Flags::ROLE_TITLE);
            return match len {
                1 => Some(!courtesy || layers.has(start, Flags::TITLE)),
                _ if body && !role && !self.heading => Some(false),
                _ => None,
            };
        }
        Some(len == 1 && !name.titled && self.is_weak_word(start, name.end))
    }

    /// Whether a word that stands alone is a name only if it is short for one.
    fn is_weak_word(&self, start: usize, end: usize) -> bool {
        let (layers, token) = (self.layers, &self.layers.tokens[start]);
        let given = layers.has(start, Flags::GIVEN_NAME) && !layers.has(start, Flags::CAPITALIZED);
        let coined = || token.shape == Shape::Mixed && context::is_coined(layers.word(start));
        if given || self.listed(start) || coined() {
            return false;
        }
        // The text writes it small, too; or "Tab 8".
        let next = layers.tokens[end..self.sentence.end].first();
        let small = token.shape == Shape::Title && self.casing.is_small(layers, token);
        if small || next.is_some_and(|next| next.kind == TokenKind::Number) {
            return true;
        }
        // One word where a sentence or clause begins, and no more of a clause behind it, or many of a kind.
        let initial = self.heading || self.is_initial(start);
        let unsure =
            layers.has(start, Flags::CAPITALIZED) || !self.casing.is_capital(layers, token) && !self.is_foreign(start);
        let alone = next.is_none_or(|next| !next.is_word());
        initial && unsure && (alone || self.heading || layers.tags[start] == Tag::Nouns)
    }

    /// Whether the word is none that the lexicons know, and long enough to be no scrap of one.
    pub fn is_foreign(&self, at: usize) -> bool {
        let token = &self.layers.tokens[at];
        token.word == WordId::UNKNOWN && token.shape == Shape::Title && token.end - token.start > 2
    }

    fn gender(&self, at: usize) -> Option<Gender> {
        self.layers.lexicon.flags(self.layers.tokens[at].word).gender()
    }
}

/// Whether a newspaper that is called after a people speaks.
fn is_paper(layers: &Layers, name: &Name) -> bool {
    name.speaks(layers) && layers.lexicon.find(&layers.tokens[name.start..name.end], EntryKind::Media).is_some()
}
