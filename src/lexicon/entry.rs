//! One entry of a lexicon, checked and typed.

use crate::claim::{CueClass, EvidentialKind, SourceKind, names};
use crate::entity::Gender;
use crate::lexicon::array::fixed_by_place;
use crate::lexicon::frames::Frames;
use crate::lexicon::later::Later;
use crate::lexicon::packed::{packed, packed_by_place};
use std::borrow::Cow;

names! {
    /// What an entry is; the word behind `kind` in a lexicon file.
    EntryKind {
        /// A verb whose subject is the source.
        ReportingVerb = "reporting-verb",
        /// A noun with a content.
        ReportingNoun = "reporting-noun",
        /// A predicative adjective with a content.
        ReportingAdjective = "reporting-adjective",
        /// A verb that lends itself to a reporting noun: made the claim.
        LightVerb = "light-verb",
        /// A verb whose object does what an infinitive behind it says: forced the mayor to admit.
        CausativeVerb = "causative-verb",
        /// A verb with what makes it report nothing: called it a night.
        SetPhrase = "set-phrase",
        /// A phrase that stands before its source.
        AttributivePhrase = "attributive-phrase",
        /// Stands between a document and who passed it on (obtained by).
        RelayPhrase = "relay-phrase",
        /// A qualifier of claims.
        Evidential = "evidential",
        /// A noun for who or what may speak.
        SourceNoun = "source-noun",
        /// What a person is.
        Role = "role",
        /// Stands before a name.
        Title = "title",
        /// Makes a run of capitals an organization.
        OrganizationWord = "organization-word",
        /// A first name.
        GivenName = "given-name",
        /// A well-known body or a metonym of one.
        Organization = "organization",
        /// A small word inside a surname (van, de la).
        NameParticle = "name-particle",
        /// Stands behind a surname (Jr., III).
        NameSuffix = "name-suffix",
        /// Makes a run of capitals a place.
        PlaceWord = "place-word",
        /// Makes a run of capitals a thing: a law, a prize, an event.
        ThingWord = "thing-word",
        /// A newspaper, agency, broadcaster.
        Media = "media",
        /// A country, state, city, region.
        Place = "place",
        /// An adjective or demonym of a place, faith or party.
        Nationality = "nationality",
        /// Written with a full stop that ends no sentence by itself.
        Abbreviation = "abbreviation",
        /// A word of time adverbials.
        Temporal = "temporal",
        /// What one speaks in or on.
        Medium = "medium",
        /// A common word that a capital does not make a name.
        CapitalizedWord = "capitalized-word",
        /// Begins a picture's text (Photo, Image).
        CaptionWord = "caption-word",
        /// Heads a summary (Key points, At a glance).
        SummaryWord = "summary-word",
        /// Stands before *by* and the name of who made the article or picture (Story by, credit).
        CreditWord = "credit-word",
        /// Has lost its beginning to an apostrophe (’em, ’til): that mark opens no quote.
        ClippedWord = "clipped-word",
        /// Says that somebody no longer is what the noun behind it says (former).
        FormerWord = "former-word",
        /// Says how a number behind it is meant (nearly).
        DegreeWord = "degree-word",
    }
}

names! {
    /// Where an organization, place or thing word stands in the name.
    Position {
        /// First, with *of* or the like behind it.
        Start = "start",
        /// Last.
        End = "end",
        /// Either.
        Any = "any",
    }
}

names! {
    /// What has to follow an abbreviation's full stop.
    Before {
        /// A capital.
        Name = "name",
        /// A digit.
        Number = "number",
        /// Nothing in particular.
        Any = "any",
    }
}

names! {
    /// What a word does in a time adverbial.
    TemporalRole {
        /// Tuesday
        Day = "day",
        /// January
        Month = "month",
        /// week
        Unit = "unit",
        /// yesterday
        Point = "point",
        /// last
        Modifier = "modifier",
    }
}

names! {
    /// What sort of body a noun is for, so that *the watchdog* may mean the Rail Safety Office and *the firm* may not.
    Sort {
        /// Firms, shops, makers.
        Business = "business",
        /// Agencies, ministries, councils.
        State = "state",
        /// Schools and universities.
        School = "school",
        /// Charities, unions, campaigns, think tanks.
        Society = "society",
        /// Sports teams and clubs.
        Team = "team",
        /// Armies, forces, militias.
        Force = "force",
        /// Bodies of any sort.
        Any = "any",
        /// Two people taken together.
        Pair = "pair",
        /// Whoever comes with an office and need not be named: the judge, the spokesman.
        Attendant = "attendant",
        /// Who holds an office alone: the prime minister, the manager.
        Holder = "holder",
    }
}

/// Inflected forms. For verbs: base, third person, past, participle, -ing. For nouns: singular, plural.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Inflection {
    /// The headword itself: a verb's base form, a noun's singular, any other word.
    Base,
    /// says; for nouns the plural.
    Third,
    /// said; the participle too, where the two are one form.
    Past,
    /// taken, where the past is another form (took).
    Participle,
    /// saying
    Gerund,
}

const INFLECTIONS: [Inflection; 5] =
    [Inflection::Base, Inflection::Third, Inflection::Past, Inflection::Participle, Inflection::Gerund];

/// Whether an example must be found, must not be found, or is not found yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expectation {
    /// `+`
    Found,
    /// `-`
    Nothing,
    /// `?`
    KnownMiss,
}

/// The lines of a file that hold examples; they are read when they are checked, never when the lexicon is loaded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Lines {
    /// First byte of the first line.
    pub start: u32,
    /// One past the last line.
    pub end: u32,
    /// 1-based number of the first line.
    pub line: u32,
}

/// One entry of a lexicon file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The word or words as the file has them.
    pub headword: Cow<'static, str>,
    /// What it is.
    pub kind: EntryKind,
    /// The written forms besides the headword. A participle that is the same as the past stands as the past only.
    pub(crate) inflected: Later<Vec<(Inflection, Cow<'static, str>)>>,
    /// The act it reports.
    pub class: Option<CueClass>,
    /// What its content looks like.
    pub frames: Frames,
    /// What a source noun or an organization word stands for.
    pub is: Option<SourceKind>,
    /// Gender of who is meant, where the word shows it.
    pub gender: Option<Gender>,
    /// Of an evidential.
    pub evidential: Option<EvidentialKind>,
    /// Whether an evidential makes a claim where nobody is named.
    pub makes_claim: bool,
    /// Whether a title says what the person is.
    pub is_role: bool,
    /// Of a source noun: the bodies whose names it stands in, or that it is for two people. Of a role: whether it comes with
    /// an office, or is held alone. Of a body or a word that makes one: what sort of body it is.
    pub sort: Option<Sort>,
    /// Whether a source noun may go on for every body of its sort, a role for every person.
    pub is_general: bool,
    /// Of a title, a role or a body: the nouns that go on for it (Sen.: senator, lawmaker).
    pub called: Vec<Cow<'static, str>>,
    /// Whether the name is that of a seat and stands for who sits there.
    pub is_metonym: bool,
    /// Of an organization, place or thing word.
    pub position: Position,
    /// Of an abbreviation.
    pub before: Before,
    /// Of a temporal word.
    pub temporal: Option<TemporalRole>,
    /// 1-based line of the headword.
    pub line: u32,
    /// The examples of the block.
    pub(crate) shared: Lines,
    /// The entry's own examples.
    pub(crate) own: Lines,
}

packed! { Lines { start, end, line } }
packed! {
    Entry {
        headword, kind, inflected, class, frames, is, gender, evidential, makes_claim, is_role, sort, is_general, called,
        is_metonym, position, before, temporal, line, shared, own
    }
}
packed_by_place! {
    EntryKind: EntryKind::ALL,
    Position: Position::ALL,
    Before: Before::ALL,
    TemporalRole: TemporalRole::ALL,
    Sort: Sort::ALL,
    CueClass: CueClass::ALL,
    EvidentialKind: EvidentialKind::ALL,
    SourceKind: SourceKind::ALL,
    Gender: Gender::ALL,
    Inflection: INFLECTIONS,
}
fixed_by_place! { EntryKind: EntryKind::ALL, Inflection: INFLECTIONS }

impl Entry {
    /// All written forms with their inflection, the headword first.
    pub fn forms(&self) -> impl Iterator<Item = (Inflection, Cow<'_, str>)> {
        let headword = (Inflection::Base, Cow::Borrowed(&*self.headword));
        std::iter::once(headword).chain(self.inflected.get().into_owned())
    }
}
