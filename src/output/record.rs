//! The records: one JSON object a line each, told apart by `type`.
//!
//! Fields stand in the order in which they are written. A value that is not known is `null`; only `meta` is left out where
//! the input had no further fields.

use super::each::Each;
use super::id::{ClaimId, EntityId};
use super::offsets::Unit;
use crate::claim::{CueClass, Evidential, EvidentialKind, Form, ResolvedBy, SourceKind, Speaker, Via, Zone};
use crate::entity::{EntityKind, Mention, MentionForm};
use crate::span::Span;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The fields of an input article that are not its text, by name, exactly as they were written.
pub type Meta = BTreeMap<String, Box<RawValue>>;

/// Start and end, 0-based and end-exclusive, in the unit that the record's `offsets` names.
pub(super) type Range = [usize; 2];

/// One line of output.
#[derive(Serialize, JsonSchema, Clone, Debug)]
#[serde(tag = "type", rename_all = "lowercase")]
#[expect(clippy::large_enum_variant, reason = "a record is written where it is made; most are claims, the largest")]
pub enum Record<'a> {
    /// Who says what.
    Claim(ClaimRecord<'a>),
    /// An article as a whole, written before its claims where asked for.
    Document(DocumentRecord<'a>),
    /// An article that could not be read.
    Error(ErrorRecord<'a>),
}

/// Who says what, and on whose word.
#[derive(Serialize, JsonSchema, Clone, Debug)]
pub struct ClaimRecord<'a> {
    /// Version of the records.
    #[schemars(extend("const" = 1))]
    pub schema: u8,
    /// What all offsets in the record count.
    pub offsets: Unit,
    /// The article: its path, its `id`, or its line.
    pub doc_id: &'a str,
    /// The same for the same claim of the same article in every run.
    pub claim_id: ClaimId,
    /// The claim whose content holds this one.
    pub within: Option<ClaimId>,
    /// How much of the content stands in quotation marks.
    pub form: Form,
    /// What is claimed.
    pub content: ContentRecord<'a>,
    /// The words that attribute; `null` only for a quote whose speaker is carried over.
    pub cue: Option<CueRecord<'a>>,
    /// Who claims it; `null` when nobody is named.
    pub source: Option<SourceRecord<'a>>,
    /// Through whom the claim reached the article, outermost first.
    #[schemars(with = "Vec<ViaRecord<'a>>")]
    pub via: Each<'a, Via<'a>>,
    /// Words that qualify the claim.
    #[schemars(with = "Vec<EvidentialRecord<'a>>")]
    pub evidentials: Each<'a, Evidential>,
    /// Whom it was said to.
    pub addressee: Option<PlaceRecord<'a>>,
    /// In or on what it was said.
    pub medium: Option<PlaceRecord<'a>>,
    /// When it was said.
    pub time: Option<PlaceRecord<'a>>,
    /// Probability that a careful reader would mark this claim.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub confidence: f32,
    /// The construction that found it.
    pub rule: &'static str,
    /// 0-based sentence of the cue, or of the content without one.
    pub sentence: usize,
    /// 0-based paragraph of that sentence.
    pub paragraph: usize,
    /// Part of the article.
    pub zone: Zone,
    /// The other fields of the input article.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<BTreeMap<String, serde_json::Value>>")]
    pub meta: Option<&'a Meta>,
}

/// The words of a claim; several pieces are joined with ` … `.
#[derive(Serialize, JsonSchema, Clone, Debug)]
pub struct ContentRecord<'a> {
    /// The words.
    pub text: Cow<'a, str>,
    /// Where they stand, one range a piece.
    #[schemars(length(min = 1), with = "Vec<Range>")]
    pub spans: Each<'a, Span>,
}

/// The words that attribute.
#[derive(Serialize, JsonSchema, Clone, Debug)]
pub struct CueRecord<'a> {
    /// The words.
    pub text: Cow<'a, str>,
    /// Where they stand.
    #[schemars(with = "Vec<Range>")]
    pub spans: Each<'a, Span>,
    /// Headword in the lexicon, or the mark itself.
    pub lemma: &'a str,
    /// What kind of act it reports.
    pub class: CueClass,
    /// Whether the attribution itself is negated.
    pub negated: bool,
}

/// The words that name who claims.
#[derive(Serialize, JsonSchema, Clone, Debug)]
pub struct SourceRecord<'a> {
    /// The words.
    pub text: Cow<'a, str>,
    /// Where they stand.
    #[schemars(with = "Vec<Range>")]
    pub spans: Each<'a, Span>,
    /// What the source is.
    pub kind: SourceKind,
    /// Whether a proper name stands in it, or it was resolved to one.
    pub named: bool,
    /// The entities behind it, none or more.
    #[schemars(with = "Vec<SpeakerRecord<'a>>")]
    pub speakers: Each<'a, Speaker<'a>>,
}

/// An entity behind a source.
#[derive(Serialize, JsonSchema, Clone, Debug)]
pub struct SpeakerRecord<'a> {
    /// Canonical name.
    pub name: &'a str,
    /// Its id in the document record.
    pub entity: EntityId,
    /// What it is.
    pub kind: SourceKind,
    /// Role as the article gives it.
    pub role: Option<&'a str>,
    /// How it was found.
    pub resolved_by: ResolvedBy,
}

/// One link of a relay chain.
#[derive(Serialize, JsonSchema, Clone, Debug)]
pub struct ViaRecord<'a> {
    /// Name or words of the relay.
    pub name: &'a str,
    /// What it is.
    pub kind: SourceKind,
    /// The relaying claim, where there is one.
    pub claim_id: Option<ClaimId>,
}

/// A word that qualifies a claim.
#[derive(Serialize, JsonSchema, Clone, Debug)]
pub struct EvidentialRecord<'a> {
    /// The word.
    pub text: &'a str,
    /// Where it stands.
    pub span: Range,
    /// What it says about the claim.
    pub kind: EvidentialKind,
}

/// Words of the text and where they stand.
#[derive(Serialize, JsonSchema, Clone, Debug)]
pub struct PlaceRecord<'a> {
    /// The words.
    pub text: &'a str,
    /// Where they stand.
    #[schemars(with = "Vec<Range>")]
    pub spans: Each<'a, Span>,
}

/// An article as a whole.
#[derive(Serialize, JsonSchema, Clone, Debug)]
pub struct DocumentRecord<'a> {
    /// Version of the records.
    #[schemars(extend("const" = 1))]
    pub schema: u8,
    /// What all offsets in the record count.
    pub offsets: Unit,
    /// The article: its path, its `id`, or its line.
    pub doc_id: &'a str,
    /// The field `title` of the input, or else the headline.
    pub title: Option<Cow<'a, str>>,
    /// The field `url` of the input.
    pub url: Option<Cow<'a, str>>,
    /// The field `date` of the input.
    pub date: Option<Cow<'a, str>>,
    /// The sentences in text order.
    #[schemars(with = "Vec<Range>")]
    pub sentences: Each<'a, Span>,
    /// Persons, organizations, media and places, in order of first mention.
    pub entities: Vec<EntityRecord<'a>>,
    /// The other fields of the input article.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<BTreeMap<String, serde_json::Value>>")]
    pub meta: Option<&'a Meta>,
}

/// A person, organization, media outlet or place.
#[derive(Serialize, JsonSchema, Clone, Debug)]
pub struct EntityRecord<'a> {
    /// Its id, which speakers refer to.
    pub entity: EntityId,
    /// Canonical name.
    pub name: &'a str,
    /// What it is.
    pub kind: EntityKind,
    /// Role as the article gives it.
    pub role: Option<&'a str>,
    /// Other names of it in the article.
    pub aliases: Vec<&'a str>,
    /// Where it is mentioned, in text order.
    #[schemars(with = "Vec<MentionRecord>")]
    pub mentions: Each<'a, Mention>,
}

/// One place that refers to an entity.
#[derive(Serialize, JsonSchema, Clone, Debug)]
pub struct MentionRecord {
    /// Where it stands.
    pub span: Range,
    /// What its words are.
    pub form: MentionForm,
}

/// An article, or a file of them, that could not be read.
#[derive(Serialize, JsonSchema, Clone, Debug)]
pub struct ErrorRecord<'a> {
    /// Version of the records.
    #[schemars(extend("const" = 1))]
    pub schema: u8,
    /// The article: its path, its `id`, or its line.
    pub doc_id: &'a str,
    /// What went wrong.
    pub code: ErrorCode,
    /// What went wrong, in words.
    pub message: &'a str,
    /// 1-based line of the file, where one is to blame.
    pub line: Option<usize>,
}

/// What can go wrong with an article.
#[derive(Serialize, JsonSchema, Clone, Copy, Debug, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum ErrorCode {
    /// It is no text, or in no encoding that we know.
    Encoding,
    /// It is not JSON, or not an object with a text.
    Json,
    /// It could not be read.
    Io,
    /// It has more bytes than one article may have.
    TooLarge,
    /// The program has a bug; all other articles are done.
    Internal,
}
