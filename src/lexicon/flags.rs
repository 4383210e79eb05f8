//! What a word form may be by itself, as a set of bits: the first question that every stage asks of a token.

use super::entry::{Entry, EntryKind, Inflection, Position, TemporalRole};
use crate::claim::SourceKind;
use crate::entity::Gender;
use crate::lexicon::array::fixed_number;

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
    /// Begins a picture's text, or heads a summary.
    CAPTION = 26,
    /// An evidential that makes a claim begins here.
    CLAIM = 27,
    CREDIT = 28,
    PLACE_WORD = 29,
    THING_WORD = 30,
    LIGHT_VERB = 31,
}

impl Flags {
    /// No flag.
    pub const NONE: Flags = Flags(0);
    /// A common noun for who or what may speak: a role, a source noun.
    pub const SPEAKING_NOUN: Flags = Flags::ROLE.or(Flags::SOURCE_NOUN);
    /// The same, or a title that tells a role.
    pub const SPEAKER: Flags = Flags::SPEAKING_NOUN.or(Flags::ROLE_TITLE);

    /// A day, a month or another word of time.
    pub const TIME: Flags =
        Flags::DAY.or(Flags::MONTH).or(Flags::TIME_UNIT).or(Flags::TIME_POINT).or(Flags::TIME_MODIFIER);

    /// Whether at least one flag of `other` is set.
    #[inline]
    pub fn any(self, other: Flags) -> bool {
        self.0 & other.0 != 0
    }

    /// These without those of `other`.
    #[inline]
    pub const fn without(self, other: Flags) -> Flags {
        Flags(self.0 & !other.0)
    }

    /// Both together.
    #[inline]
    pub const fn or(self, other: Flags) -> Flags {
        Flags(self.0 | other.0)
    }

    /// Those in both.
    #[inline]
    pub const fn and(self, other: Flags) -> Flags {
        Flags(self.0 & other.0)
    }

    /// The gender that such a word shows by itself.
    pub fn gender(self) -> Option<Gender> {
        match (self.any(Flags::FEMALE), self.any(Flags::MALE)) {
            (true, false) => Some(Gender::Female),
            (false, true) => Some(Gender::Male),
            _ => None,
        }
    }
}

fixed_number! { Flags: u32 in 4 }

/// What a form of `entry` may be.
pub(super) fn flags_of(entry: &Entry, inflection: Inflection) -> Flags {
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
        EntryKind::LightVerb => Flags::LIGHT_VERB,
        EntryKind::Evidential if entry.makes_claim => Flags::EVIDENTIAL.or(Flags::CLAIM),
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
        // These are asked only of few words, next to a name, behind a mark, before an infinitive or a number, or of a cue: the entries
        // themselves are looked up.
        EntryKind::NameParticle
        | EntryKind::NameSuffix
        | EntryKind::RelayPhrase
        | EntryKind::ClippedWord
        | EntryKind::FormerWord
        | EntryKind::DegreeWord
        | EntryKind::CausativeVerb
        | EntryKind::SetPhrase => Flags::NONE,
        EntryKind::PlaceWord => Flags::PLACE_WORD,
        EntryKind::ThingWord => Flags::THING_WORD,
        EntryKind::CapitalizedWord => Flags::CAPITALIZED,
        EntryKind::CaptionWord | EntryKind::SummaryWord => Flags::CAPTION,
        EntryKind::CreditWord => Flags::CREDIT,
    }
}
