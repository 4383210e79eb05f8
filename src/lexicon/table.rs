//! The compiled lexicon: folded word forms to ids, ids to what they may be.

use super::tagger::{Tag, TagModel};
use super::entry::{Before, Entry, EntryKind, Inflection, Position, TemporalRole};
use crate::claim::SourceKind;
use crate::entity::Gender;
use crate::stages::tokens::{Shape, Token, fold, tokens};
use rustc_hash::FxHashMap;

/// A word form of the lexicon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WordId(pub u32);

impl WordId {
    /// Any form that is not in the lexicon.
    pub const UNKNOWN: WordId = WordId(0);
}

/// What a word form may be by itself, as a set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Flags(u32);

macro_rules! flags {
    ($($(#[$doc:meta])* $name:ident = $bit:literal),+ $(,)?) => {
        impl Flags {
            $($(#[$doc])* pub const $name: Flags = Flags(1 << $bit);)+
        }
    };
}

flags! {
    GIVEN_NAME = 0,
    FEMALE = 1,
    MALE = 2,
    TITLE = 3,
    /// A title that says what the person is.
    ROLE_TITLE = 4,
    ROLE = 5,
    SOURCE_NOUN = 6,
    ORGANIZATION_START = 7,
    ORGANIZATION_END = 8,
    ORGANIZATION_MEDIA = 9,
    ORGANIZATION = 10,
    MEDIA = 11,
    PLACE = 12,
    NATIONALITY = 13,
    ABBREVIATION = 14,
    DAY = 15,
    MONTH = 16,
    TIME_UNIT = 17,
    TIME_POINT = 18,
    TIME_MODIFIER = 19,
    MEDIUM = 20,
    CAPITALIZED = 21,
    /// A form of a reporting verb, noun or adjective, or an attributive phrase: a cue may begin here.
    CUE = 22,
    EVIDENTIAL = 23,
    /// An entry of several words begins here.
    PHRASE = 24,
    PLURAL = 25,
    CAPTION = 26,
    SUMMARY = 27,
    CREDIT = 28,
}

impl Flags {
    /// No flag.
    pub const NONE: Flags = Flags(0);

    /// Whether at least one flag of `other` is set.
    pub fn any(self, other: Flags) -> bool {
        self.0 & other.0 != 0
    }

    /// Both together.
    pub const fn or(self, other: Flags) -> Flags {
        Flags(self.0 | other.0)
    }
}

/// An entry that begins at a word form, with the further words it needs.
#[derive(Clone, Debug)]
struct Use {
    entry: u32,
    inflection: Inflection,
    rest: Box<[WordId]>,
    /// A capitalised headword is only met by a capitalised token.
    capitalized: bool,
}

/// An entry found in the text.
#[derive(Clone, Copy, Debug)]
pub struct Match<'a> {
    /// What was found.
    pub entry: &'a Entry,
    /// In which form.
    pub inflection: Inflection,
    /// How many tokens it takes.
    pub len: usize,
}

/// All entries, ready to be met in text.
#[derive(Debug)]
pub struct Lexicon {
    ids: FxHashMap<Box<[u8]>, WordId>,
    flags: Vec<Flags>,
    uses: Vec<Vec<Use>>,
    entries: Vec<Entry>,
    before: FxHashMap<WordId, (Before, bool)>,
    tagger: TagModel,
}

impl Lexicon {
    /// Compiles `entries`. Of two entries with the same kind and headword the later wins.
    pub fn new(entries: Vec<Entry>) -> Lexicon {
        let mut last: FxHashMap<(EntryKind, &str), usize> = FxHashMap::default();
        for (i, entry) in entries.iter().enumerate() {
            last.insert((entry.kind, &entry.headword), i);
        }
        let mut keep: Vec<usize> = last.into_values().collect();
        keep.sort_unstable();
        let mut lexicon = Lexicon {
            ids: FxHashMap::default(),
            flags: vec![Flags::NONE],
            uses: vec![Vec::new()],
            entries: Vec::with_capacity(keep.len()),
            before: FxHashMap::default(),
            tagger: TagModel::new(),
        };
        // Abbreviations first: they decide how the headwords of the others are cut into tokens.
        for abbreviations in [true, false] {
            for &i in &keep {
                if (entries[i].kind == EntryKind::Abbreviation) == abbreviations {
                    lexicon.add(&entries[i]);
                }
            }
        }
        for uses in &mut lexicon.uses {
            uses.sort_by_key(|u| (std::cmp::Reverse(u.rest.len()), u.entry));
        }
        lexicon
    }

    fn add(&mut self, entry: &Entry) {
        let index = self.entries.len() as u32;
        for (inflection, form) in &entry.forms {
            let form = form.as_str();
            let parts = tokens(form, self);
            let spans: Vec<_> = parts.iter().map(Token::span).collect();
            let mut words = spans.iter().map(|&span| self.intern(form[span].trim_end_matches('.'), &form[span]));
            // An entry without a word, or with one too long to be looked up, cannot be met.
            let Some(words) = words.by_ref().collect::<Option<Vec<WordId>>>() else { continue };
            let Some((&first, rest)) = words.split_first() else { continue };
            let mut flags = flags_of(entry, *inflection);
            if rest.is_empty() {
                if entry.kind == EntryKind::Abbreviation {
                    let capitalized = form.starts_with(char::is_uppercase);
                    self.before.insert(first, (entry.before, capitalized));
                }
            } else {
                flags = Flags::PHRASE.or(if flags.any(Flags::CUE) { Flags::CUE } else { Flags::NONE });
            }
            let slot = &mut self.flags[first.0 as usize];
            *slot = slot.or(flags);
            self.uses[first.0 as usize].push(Use {
                entry: index,
                inflection: *inflection,
                rest: rest.into(),
                capitalized: form.starts_with(char::is_uppercase),
            });
        }
        self.entries.push(entry.clone());
    }

    fn intern(&mut self, word: &str, whole: &str) -> Option<WordId> {
        let mut folded = [0; 40];
        // "U.S." keeps its last stop, "Sen." does not: the stop of an abbreviation is not part of its form.
        let word = if word.contains('.') || word.is_empty() { whole } else { word };
        let len = fold(word, &mut folded)?;
        if let Some(&id) = self.ids.get(&folded[..len]) {
            return Some(id);
        }
        let id = WordId(self.flags.len() as u32);
        self.ids.insert(folded[..len].into(), id);
        self.flags.push(Flags::NONE);
        self.uses.push(Vec::new());
        Some(id)
    }

    /// The id of a folded form.
    pub fn word_id(&self, folded: &[u8]) -> WordId {
        self.ids.get(folded).copied().unwrap_or(WordId::UNKNOWN)
    }

    /// Reads the part-of-speech model, whose words become known to the table. Errors name the line.
    pub fn set_tagger(&mut self, file: &str) -> Result<(), (usize, String)> {
        self.tagger = TagModel::parse(file, |word| self.intern(word, word))?;
        Ok(())
    }

    /// The part-of-speech model.
    pub fn tagger(&self) -> &TagModel {
        &self.tagger
    }

    /// Makes a word known to the table, or gives its id.
    pub fn intern_word(&mut self, word: &str) -> WordId {
        self.intern(word, word).unwrap_or(WordId::UNKNOWN)
    }

    /// The tags that the inflections of its entries give a word form.
    pub fn inflection_tags(&self, word: WordId) -> u32 {
        let alone = self.uses[word.0 as usize].iter().filter(|u| u.rest.is_empty());
        alone.fold(0, |mask, u| {
            let tags: &[Tag] = match (self.entries[u.entry as usize].kind, u.inflection) {
                (EntryKind::ReportingVerb, Inflection::Base) => &[Tag::Verb, Tag::Present, Tag::Noun],
                (EntryKind::ReportingVerb, Inflection::Third) => &[Tag::Third, Tag::Nouns],
                (EntryKind::ReportingVerb, Inflection::Past) => &[Tag::Past, Tag::Participle],
                (EntryKind::ReportingVerb, Inflection::Participle) => &[Tag::Participle],
                (EntryKind::ReportingVerb, Inflection::Gerund) => &[Tag::Gerund, Tag::Noun],
                (EntryKind::ReportingNoun, Inflection::Base) => &[Tag::Noun],
                (EntryKind::ReportingNoun, _) => &[Tag::Nouns],
                (EntryKind::ReportingAdjective, _) => &[Tag::Adjective],
                _ => &[],
            };
            tags.iter().fold(mask, |mask, &tag| mask | 1 << tag as u32)
        })
    }

    /// What the form may be.
    pub fn flags(&self, word: WordId) -> Flags {
        self.flags[word.0 as usize]
    }

    /// Whether the stop behind `word` belongs to it, given the next character that is not a blank.
    pub fn is_abbreviation(&self, word: WordId, shape: Shape, next: Option<char>) -> bool {
        if !self.flags(word).any(Flags::ABBREVIATION) {
            return false;
        }
        let Some(&(before, capitalized)) = self.before.get(&word) else { return false };
        if capitalized && shape == Shape::Lower {
            return false;
        }
        match before {
            Before::Any => true,
            Before::Name => next.is_some_and(char::is_uppercase),
            Before::Number => next.is_some_and(|c| c.is_ascii_digit()),
        }
    }

    /// The entries that begin at the first of `tokens`, longest first.
    pub fn matches<'a>(&'a self, tokens: &'a [Token]) -> impl Iterator<Item = Match<'a>> {
        let (first, behind) = match tokens.split_first() {
            Some((first, behind)) => (first.word, behind),
            None => (WordId::UNKNOWN, tokens),
        };
        let capital = tokens.first().is_some_and(Token::is_capitalized);
        self.uses[first.0 as usize].iter().filter_map(move |u| {
            let met = (capital || !u.capitalized)
                && u.rest.len() <= behind.len()
                && u.rest.iter().zip(behind).all(|(word, token)| *word == token.word);
            met.then(|| Match {
                entry: &self.entries[u.entry as usize],
                inflection: u.inflection,
                len: 1 + u.rest.len(),
            })
        })
    }

    /// The longest entry of `kind` that begins at the first of `tokens`.
    pub fn find<'a>(&'a self, tokens: &'a [Token], kind: EntryKind) -> Option<Match<'a>> {
        self.matches(tokens).find(|m| m.entry.kind == kind)
    }

    /// All entries, in the order of their files.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }
}

fn flags_of(entry: &Entry, inflection: Inflection) -> Flags {
    let gender = match entry.gender {
        Some(Gender::Female) => Flags::FEMALE,
        Some(Gender::Male) => Flags::MALE,
        None => Flags::NONE,
    };
    let plural = if inflection == Inflection::Third { Flags::PLURAL } else { Flags::NONE };
    match entry.kind {
        EntryKind::ReportingVerb
        | EntryKind::ReportingNoun
        | EntryKind::ReportingAdjective
        | EntryKind::AttributivePhrase => Flags::CUE,
        EntryKind::Evidential => Flags::EVIDENTIAL,
        EntryKind::SourceNoun => Flags::SOURCE_NOUN.or(gender).or(plural),
        EntryKind::Role => Flags::ROLE.or(gender).or(plural),
        EntryKind::Title if entry.is_role => Flags::TITLE.or(Flags::ROLE_TITLE).or(gender),
        EntryKind::Title => Flags::TITLE.or(gender),
        EntryKind::OrganizationWord => {
            let place = match entry.position {
                Position::Start => Flags::ORGANIZATION_START,
                Position::End => Flags::ORGANIZATION_END,
                Position::Any => Flags::ORGANIZATION_START.or(Flags::ORGANIZATION_END),
            };
            if entry.is == Some(SourceKind::Media) { place.or(Flags::ORGANIZATION_MEDIA) } else { place }
        }
        EntryKind::GivenName => Flags::GIVEN_NAME.or(gender),
        EntryKind::Organization => Flags::ORGANIZATION,
        EntryKind::Media => Flags::MEDIA,
        EntryKind::Place => Flags::PLACE,
        EntryKind::Nationality => Flags::NATIONALITY,
        EntryKind::Abbreviation => Flags::ABBREVIATION,
        EntryKind::Temporal => match entry.temporal {
            Some(TemporalRole::Day) => Flags::DAY,
            Some(TemporalRole::Month) => Flags::MONTH,
            Some(TemporalRole::Unit) => Flags::TIME_UNIT,
            Some(TemporalRole::Point) => Flags::TIME_POINT,
            Some(TemporalRole::Modifier) | None => Flags::TIME_MODIFIER,
        },
        EntryKind::Medium => Flags::MEDIUM,
        EntryKind::CapitalizedWord => Flags::CAPITALIZED,
        EntryKind::CaptionWord => Flags::CAPTION,
        EntryKind::SummaryWord => Flags::SUMMARY,
        EntryKind::CreditWord => Flags::CREDIT,
    }
}
