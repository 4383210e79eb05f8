//! Titles and offices that a run of capitals begins with: `Marlow Police Chief Mara Voss`, `the head of AI Mara Voss`.

use super::names::{COMMON, ORGANIZATION_WORD};
use super::nouns::sorted_body;
use super::runs::Finder;
use crate::lexicon::{EntryKind, Flags, Kinds, Match, function};
use crate::stages::tokens::Shape;

/// What stands before a person's name as a part of it.
pub const TITLES: Kinds = Kinds::of(&[EntryKind::Title, EntryKind::Role]);

impl Finder<'_, '_, '_> {
    /// Whether a first name at `at` is a title only with its stop, "Del Voss", "Del. Voss", but "Maj Mara Voss"; or a
    /// role and no title, "Dean Voss"; or only in capitals, "Di Marsh".
    fn is_unstopped(&self, at: usize) -> bool {
        let layers = self.layers;
        if layers.opens_surname(at) {
            return true;
        }
        let title = || layers.lexicon.find(&layers.tokens[at..=at], EntryKind::Title);
        layers.has(at, Flags::GIVEN_NAME)
            && !layers.has(at + 1, Flags::GIVEN_NAME)
            && !layers.word(at).ends_with('.')
            && title().is_none_or(|title| title.entry.headword.ends_with('.'))
    }

    /// Whether capitals at `at` say what an office is for: "minister for AI".
    pub fn is_remit(&self, at: usize) -> bool {
        let layers = self.layers;
        at > self.sentence.start + 1
            && layers.tokens[at].shape == Shape::Upper
            && matches!(layers.tokens[at - 1].word, function::FOR | function::OF)
            && layers.has(at - 2, Flags::ROLE)
    }

    /// Whether an article, a word for a people that no list has, and an office are all there is.
    pub fn is_foreign_office(&self, first: usize, end: usize) -> bool {
        let layers = self.layers;
        let article = || first > self.sentence.start && layers.tokens[first - 1].word == function::THE;
        let people = || self.is_foreign(first) && super::demonyms::is_people(layers.word(first));
        let office = |m: Match| m.len == end - first - 1;
        end - first > 1
            && people()
            && article()
            && layers.lexicon.matches(&layers.tokens[first + 1..end], TITLES).any(office)
    }

    /// Where the name begins behind the titles and roles of the run: "Marlow Police Chief | Mara Voss". In the name of
    /// a body, only a first name ends them.
    pub fn behind_titles(&self, first: usize, end: usize, body: bool) -> usize {
        let layers = self.layers;
        const TOLD: Flags = Flags::PHRASE.or(Flags::TITLE).or(Flags::ROLE).or(Flags::SOURCE_NOUN);
        if !layers.flags_of(first, end - 1).any(TOLD) {
            return first;
        }
        let given = |i: usize| layers.has(i, Flags::GIVEN_NAME);
        let phrase = |i: usize| {
            if !layers.has(i, Flags::PHRASE) {
                return None;
            }
            layers.lexicon.phrases(&layers.tokens[i..end], TITLES).next().map(|m| m.len)
        };
        // "Reader Mara Voss", where a sentence begins
        let reader =
            |i: usize| i == first && end - first > 2 && layers.has(i, Flags::SOURCE_NOUN) && self.is_initial(i);
        let mut start = first;
        let mut named = false;
        for i in first..end - 1 {
            let behind = match phrase(i) {
                Some(len) => i + len,
                // "Brewer Marlow": a firm, which has one name more often than those who work there.
                None if end - i == 2 && self.is_initial(i) && sorted_body(layers, i) => continue,
                None if (layers.has(i, Flags::TITLE.or(Flags::ROLE)) && !self.is_unstopped(i)) || reader(i) => i + 1,
                None => {
                    named |= given(i);
                    continue;
                }
            };
            let title = layers.has(i, Flags::TITLE) && !given(i) || reader(i);
            if behind < end && (given(behind) || !body && (title || !named)) {
                start = start.max(behind);
            }
        }
        start
    }

    /// Where the name of a body begins behind the noun that says what it is and owes its capital to the sentence:
    /// "Insurer | Tarn Mutual", but "Charity Commission".
    pub fn behind_sort(&self, first: usize, end: usize, body: bool) -> usize {
        let layers = self.layers;
        let owed = end - first > 1 && layers.has(first, Flags::SOURCE_NOUN) && !self.heading && self.is_initial(first);
        let names = |i: usize| !layers.is_common(i) && !layers.has(i, COMMON) || self.layers.is_listed(i);
        let coined = || layers.lexicon.tagger().profile(layers.tokens[first + 1].word).is_unknown();
        // "Rival Tarn Foods"
        let sort = || sorted_body(layers, first) || body && coined() && !layers.has(first, Flags::PLURAL);
        let apart = || !layers.has(first, ORGANIZATION_WORD) || coined();
        first + usize::from(owed && sort() && names(first + 1) && apart())
    }

    /// "the Marlow MP", "a Marlow Foods CEO": whether an office in capitals ends a run behind an article, which is no honour of a
    /// person by name.
    pub fn is_office_holder(&self, first: usize, end: usize) -> bool {
        let layers = self.layers;
        let office = layers.tokens[end - 1].shape == Shape::Upper && layers.has(end - 1, Flags::ROLE.or(Flags::TITLE));
        let article = || first > self.sentence.start && function::is_article(layers.tokens[first - 1].word);
        end - first > 1 && office && article() && !self.heading
    }
}
