//! The fields of an entry: which kinds have them, which they need, and what values they take.

use super::entry::{Before, EntryKind, Lines, Position, Sort, TemporalRole};
use super::frames::{Frame, Frames};
use super::suggest::nearest;
use crate::claim::{CueClass, EvidentialKind, SourceKind, names};
use crate::entity::Gender;
use std::borrow::Cow;

names! {
    /// The word that an indented line begins with.
    Field {
        /// Irregular forms.
        Forms = "forms",
        /// The act a cue reports.
        Class = "class",
        /// What the content looks like.
        Frames = "frames",
        /// Of an evidential.
        Type = "type",
        /// Whether an evidential makes a claim of its own.
        Claim = "claim",
        /// What a noun stands for.
        Is = "is",
        /// Of who is meant.
        Gender = "gender",
        /// Of a title: whether it says what the person is. Of a temporal word: what it does.
        Role = "role",
        /// Of which sort of bodies a noun is.
        Sort = "sort",
        /// Whether it goes on for every body of its sort.
        General = "general",
        /// What the bearer of a title, role or name is called further on.
        Called = "called",
        /// Whether a name is that of a seat of power.
        Metonym = "metonym",
        /// Of an organization word.
        Position = "position",
        /// What follows an abbreviation.
        Before = "before",
        /// Where the list of a block comes from.
        Origin = "origin",
        /// On what terms.
        Licence = "licence",
    }
}

impl Field {
    /// The fields of entries of `kind`.
    pub fn of(kind: EntryKind) -> &'static [Field] {
        match kind {
            EntryKind::ReportingVerb | EntryKind::ReportingNoun => &[Field::Forms, Field::Class, Field::Frames],
            EntryKind::ReportingAdjective => &[Field::Class, Field::Frames],
            EntryKind::AttributivePhrase => &[Field::Class],
            EntryKind::Evidential => &[Field::Type, Field::Claim],
            EntryKind::SourceNoun => {
                &[Field::Forms, Field::Is, Field::Gender, Field::Class, Field::Sort, Field::General]
            }
            EntryKind::Role => &[Field::Forms, Field::Gender, Field::Called, Field::Sort, Field::General],
            EntryKind::Title => &[Field::Gender, Field::Role, Field::Called],
            EntryKind::OrganizationWord => &[Field::Position, Field::Is, Field::Sort, Field::Called],
            EntryKind::PlaceWord | EntryKind::ThingWord => &[Field::Position],
            EntryKind::GivenName => &[Field::Gender],
            EntryKind::Abbreviation => &[Field::Before],
            EntryKind::Temporal => &[Field::Forms, Field::Role],
            EntryKind::Medium | EntryKind::LightVerb | EntryKind::CausativeVerb | EntryKind::SetPhrase => {
                &[Field::Forms]
            }
            EntryKind::Organization => &[Field::Metonym, Field::Sort, Field::Called],
            EntryKind::RelayPhrase
            | EntryKind::Media
            | EntryKind::Place
            | EntryKind::Nationality
            | EntryKind::CapitalizedWord
            | EntryKind::NameParticle
            | EntryKind::NameSuffix
            | EntryKind::CaptionWord
            | EntryKind::SummaryWord
            | EntryKind::ClippedWord
            | EntryKind::FormerWord
            | EntryKind::DegreeWord
            | EntryKind::CreditWord => &[],
        }
    }

    /// The fields that an entry of `kind` cannot do without.
    pub fn needed(kind: EntryKind) -> &'static [Field] {
        match kind {
            EntryKind::ReportingVerb | EntryKind::ReportingNoun | EntryKind::ReportingAdjective => {
                &[Field::Class, Field::Frames]
            }
            EntryKind::AttributivePhrase => &[Field::Class],
            EntryKind::Evidential => &[Field::Type],
            EntryKind::SourceNoun => &[Field::Is],
            EntryKind::Temporal => &[Field::Role],
            _ => &[],
        }
    }

    /// Whether it says something about a block, not about its entries.
    pub fn is_of_block(self) -> bool {
        matches!(self, Field::Origin | Field::Licence)
    }
}

/// What the fields of a block or an entry say.
#[derive(Clone, Debug)]
pub(super) struct Values<'t> {
    /// Bits by [`Field`]: which ones have been given.
    given: u16,
    pub forms: Vec<&'t str>,
    pub class: Option<CueClass>,
    pub frames: Frames,
    pub is: Option<SourceKind>,
    pub gender: Option<Gender>,
    pub evidential: Option<EvidentialKind>,
    pub makes_claim: bool,
    pub is_role: bool,
    pub sort: Option<Sort>,
    pub is_general: bool,
    pub called: Vec<Cow<'static, str>>,
    pub is_metonym: bool,
    pub position: Position,
    pub before: Before,
    pub temporal: Option<TemporalRole>,
    pub examples: Lines,
    /// Whether one of the examples begins with `+`.
    pub has_found: bool,
}

// One field more needs wider bits.
const _: () = assert!(Field::ALL.len() <= u16::BITS as usize);

impl Default for Values<'_> {
    fn default() -> Self {
        Values {
            given: 0,
            forms: Vec::new(),
            class: None,
            frames: Frames::default(),
            is: None,
            gender: None,
            evidential: None,
            makes_claim: false,
            is_role: false,
            sort: None,
            is_general: false,
            called: Vec::new(),
            is_metonym: false,
            position: Position::Any,
            before: Before::Any,
            temporal: None,
            examples: Lines::default(),
            has_found: false,
        }
    }
}

/// Why a value was refused: the message, and what was perhaps meant.
pub(super) type Refusal = (String, Option<String>);

impl<'t> Values<'t> {
    /// Whether the field has been given.
    pub fn has(&self, field: Field) -> bool {
        self.given & (1 << field as u16) != 0
    }

    /// Notes that the field has been given.
    pub fn note(&mut self, field: Field) {
        self.given |= 1 << field as u16;
    }

    /// The values of an entry where it has them, those of its block elsewhere.
    pub fn over(mut self, block: &Values<'t>) -> Values<'t> {
        for &field in Field::ALL {
            if block.has(field) && !self.has(field) {
                match field {
                    Field::Class => self.class = block.class,
                    Field::Frames => self.frames = block.frames.clone(),
                    Field::Type => self.evidential = block.evidential,
                    Field::Claim => self.makes_claim = block.makes_claim,
                    Field::Is => self.is = block.is,
                    Field::Gender => self.gender = block.gender,
                    Field::Role => (self.is_role, self.temporal) = (block.is_role, block.temporal),
                    Field::Sort => self.sort = block.sort,
                    Field::General => self.is_general = block.is_general,
                    Field::Called => self.called = block.called.clone(),
                    Field::Metonym => self.is_metonym = block.is_metonym,
                    Field::Position => self.position = block.position,
                    Field::Before => self.before = block.before,
                    Field::Forms | Field::Origin | Field::Licence => {}
                }
                self.note(field);
            }
        }
        self.has_found |= block.has_found;
        self
    }

    /// Takes one value of a field.
    pub fn set(&mut self, kind: EntryKind, field: Field, value: &'t str) -> Result<(), Refusal> {
        match field {
            Field::Forms => self.forms.push(value),
            Field::Class => self.class = Some(one_of(field, value, CueClass::ALL, CueClass::name)?),
            Field::Frames => match value.split_once(':') {
                Some(("prep", "")) => return Err(("`prep:` without its preposition".to_owned(), None)),
                Some(("prep", preposition)) => self.frames.prepositions.push(Cow::Owned(preposition.to_owned())),
                Some((_, word)) => return Err((format!("unknown frame `{value}`"), Some(format!("prep:{word}")))),
                None => self.frames.insert(one_of(field, value, Frame::ALL, Frame::name)?),
            },
            // What only looks like one.
            Field::Type if value == "none" => self.evidential = None,
            Field::Type => self.evidential = Some(one_of(field, value, EvidentialKind::ALL, EvidentialKind::name)?),
            Field::Claim => self.makes_claim = yes(field, value)?,
            Field::Is => self.is = Some(one_of(field, value, kinds_for(kind), SourceKind::name)?),
            Field::Gender => self.gender = gender(field, value)?,
            Field::Role if kind == EntryKind::Title => self.is_role = yes(field, value)?,
            Field::Role => self.temporal = Some(one_of(field, value, TemporalRole::ALL, TemporalRole::name)?),
            Field::Sort => self.sort = Some(one_of(field, value, sorts_for(kind), Sort::name)?),
            Field::General => self.is_general = yes(field, value)?,
            Field::Called => self.called.push(Cow::Owned(value.to_owned())),
            Field::Metonym => self.is_metonym = yes(field, value)?,
            Field::Position => self.position = one_of(field, value, Position::ALL, Position::name)?,
            Field::Before => self.before = one_of(field, value, Before::ALL, Before::name)?,
            Field::Origin | Field::Licence => {}
        }
        Ok(())
    }
}

fn kinds_for(kind: EntryKind) -> &'static [SourceKind] {
    match kind {
        EntryKind::OrganizationWord => &[SourceKind::Organization, SourceKind::Media],
        _ => {
            &[SourceKind::Person, SourceKind::Group, SourceKind::Organization, SourceKind::Media, SourceKind::Document]
        }
    }
}

/// The sorts that entries of `kind` may be of.
fn sorts_for(kind: EntryKind) -> &'static [Sort] {
    match kind {
        EntryKind::Role => &[Sort::Attendant, Sort::Holder],
        EntryKind::SourceNoun => {
            &[Sort::Business, Sort::State, Sort::School, Sort::Society, Sort::Team, Sort::Force, Sort::Any, Sort::Pair]
        }
        // A body is of one sort.
        _ => &[Sort::Business, Sort::State, Sort::School, Sort::Society, Sort::Team, Sort::Force],
    }
}

fn yes(field: Field, value: &str) -> Result<bool, Refusal> {
    Ok(one_of(field, value, &["yes", "no"], |word| word)? == "yes")
}

fn gender(field: Field, value: &str) -> Result<Option<Gender>, Refusal> {
    one_of(field, value, &["female", "male", "any"], |word| word).map(Gender::from_name)
}

fn one_of<T: Copy>(field: Field, value: &str, known: &[T], name: fn(T) -> &'static str) -> Result<T, Refusal> {
    if let Some(&found) = known.iter().find(|&&one| name(one) == value) {
        return Ok(found);
    }
    let names = || known.iter().map(|&one| name(one));
    let what = if field == Field::Frames { "frame" } else { field.name() };
    match nearest(value, names()) {
        Some(meant) => Err((format!("unknown {what} `{value}`"), Some(meant.to_owned()))),
        None => {
            let prepositions = (field == Field::Frames).then_some("prep:WORD");
            let names: Vec<_> = names().chain(prepositions).collect();
            Err((format!("unknown {what} `{value}`: it is one of {}", names.join(", ")), None))
        }
    }
}
