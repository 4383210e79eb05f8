//! A claim: who says what, with which words, and on whose word.
//!
//! The terms are the field's: *source*, *cue* and *content* as in PARC 3.0 and PolNeAR, *evidential* as in
//! Aikhenvald's typology. All spans are byte ranges of the article.

use crate::entity::EntityKind;
use crate::span::Span;
use std::borrow::Cow;

/// A short, closed set of values with a name each that stands in the records.
macro_rules! names {
    ($(#[$doc:meta])* $type:ident { $($(#[$vdoc:meta])* $variant:ident = $name:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $type { $($(#[$vdoc])* $variant),+ }

        // Not every set is read back from its names.
        #[allow(dead_code)]
        impl $type {
            /// All values, in the order of their definition.
            pub const ALL: &'static [$type] = &[$($type::$variant),+];

            /// The name that records and lexicons use.
            pub const fn name(self) -> &'static str {
                match self { $($type::$variant => $name),+ }
            }

            /// The value of that name.
            pub fn from_name(name: &str) -> Option<$type> {
                match name { $($name => Some($type::$variant),)+ _ => None }
            }
        }
    };
}
pub(crate) use names;

names! {
    /// How much of the content stands in quotation marks.
    Form {
        /// All of it.
        Direct = "direct",
        /// A part of it.
        Mixed = "mixed",
        /// Nothing of it.
        Indirect = "indirect",
    }
}

names! {
    /// What kind of act a cue reports.
    CueClass {
        /// say, tell, write, add, testify, recall
        Say = "say",
        /// claim, argue, insist
        Assert = "assert",
        /// admit, confirm, concede
        Acknowledge = "acknowledge",
        /// deny, reject, dispute
        Deny = "deny",
        /// ask, question, wonder
        Ask = "ask",
        /// urge, demand, call for
        Urge = "urge",
        /// promise, vow, threaten, agree, plan
        Commit = "commit",
        /// predict, expect, warn
        Predict = "predict",
        /// praise, criticise, call, describe, accuse, blame
        Evaluate = "evaluate",
        /// believe, think, hope, fear, worry, want
        Think = "think",
        /// show, find, suggest, reveal
        Show = "show",
        /// decline or refuse to comment
        Decline = "decline",
        /// report, hearsay
        Report = "report",
        /// according to, per, in the eyes of
        Accord = "accord",
    }
}

names! {
    /// What a source is.
    SourceKind {
        /// One human being.
        Person = "person",
        /// Several, or a nameless some: officials, experts, residents.
        Group = "group",
        /// A company, agency, court, party.
        Organization = "organization",
        /// A newspaper, broadcaster, news agency.
        Media = "media",
        /// A report, poll, memo, lawsuit.
        Document = "document",
        /// Cannot be told.
        Unknown = "unknown",
    }
}

names! {
    /// How a speaker was found behind the words of a source.
    ResolvedBy {
        /// The full name stands in the source.
        Name = "name",
        /// A part of a name that stands in full elsewhere.
        Alias = "alias",
        /// The initials of a name.
        Acronym = "acronym",
        /// A place or building that stands for a body.
        Metonym = "metonym",
        /// A common noun ("the senator").
        Nominal = "nominal",
        /// A pronoun.
        Pronoun = "pronoun",
        /// The running speaker of a quote without a frame of its own.
        Carried = "carried",
    }
}

names! {
    /// What a qualifying word says about a claim.
    EvidentialKind {
        /// reportedly, allegedly, said to
        Hearsay = "hearsay",
        /// apparently, appears, seems
        Inference = "inference",
        /// may, could, possibly, perhaps
        Hedge = "hedge",
        /// supposedly, so-called, purported
        Doubt = "doubt",
        /// clearly, certainly
        Booster = "booster",
    }
}

names! {
    /// The part of an article a claim stands in.
    Zone {
        /// The title.
        Headline = "headline",
        /// Author and place lines.
        Byline = "byline",
        /// Running text.
        Body = "body",
        /// A picture's text.
        Caption = "caption",
        /// A standfirst or summary.
        Summary = "summary",
        /// An item of a list.
        List = "list",
    }
}

impl From<EntityKind> for SourceKind {
    fn from(kind: EntityKind) -> SourceKind {
        match kind {
            EntityKind::Person => SourceKind::Person,
            EntityKind::Organization | EntityKind::Place => SourceKind::Organization,
            EntityKind::Media => SourceKind::Media,
        }
    }
}

/// The words that attribute.
#[derive(Clone, Debug, PartialEq)]
pub struct Cue<'a> {
    /// Where they stand.
    pub spans: Vec<Span>,
    /// The headword of the lexicon entry (`say`, `according to`), or the mark itself for punctuation.
    pub lemma: Cow<'a, str>,
    /// The kind of act.
    pub class: CueClass,
    /// Whether the attribution itself is negated ("did not say").
    pub negated: bool,
}

/// Someone behind a source, resolved over the whole article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Speaker<'a> {
    /// Canonical name.
    pub name: Cow<'a, str>,
    /// Index into [`Document::entities`](crate::Document::entities).
    pub entity: usize,
    /// What the speaker is.
    pub kind: SourceKind,
    /// Role as the article gives it.
    pub role: Option<Cow<'a, str>>,
    /// How it was found.
    pub resolved_by: ResolvedBy,
}

/// The words that name who stands behind a claim.
#[derive(Clone, Debug, PartialEq)]
pub struct Source<'a> {
    /// Where they stand.
    pub spans: Vec<Span>,
    /// What the source is.
    pub kind: SourceKind,
    /// Whether a proper name stands in it, or it was resolved to one.
    pub named: bool,
    /// The resolved entities, none or more.
    pub speakers: Vec<Speaker<'a>>,
}

/// A word that qualifies a claim: hearsay, inference, hedge, doubt, booster.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Evidential {
    /// Where it stands.
    pub span: Span,
    /// What it says about the claim.
    pub kind: EvidentialKind,
}

/// One link of a relay chain: through whom a claim reached the article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Via<'a> {
    /// Name or words of the relay.
    pub name: Cow<'a, str>,
    /// What it is.
    pub kind: SourceKind,
    /// Index into [`Document::claims`](crate::Document::claims) of the relaying claim, where there is one.
    pub claim: Option<usize>,
}

/// Who says what: the spans of source, cue and content, and what they mean.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim<'a> {
    pub(crate) text: &'a str,
    /// How much of the content is quoted.
    pub form: Form,
    /// What is claimed, in one or more pieces.
    pub content_spans: Vec<Span>,
    /// The attributing words; none for a quote whose speaker is carried over.
    pub cue: Option<Cue<'a>>,
    /// Who claims it; none when nobody is named.
    pub source: Option<Source<'a>>,
    /// Relay chain, outermost first.
    pub via: Vec<Via<'a>>,
    /// Index into [`Document::claims`](crate::Document::claims) of the claim whose content holds this one.
    pub within: Option<usize>,
    /// Qualifiers of the claim itself, not of quoted words.
    pub evidentials: Vec<Evidential>,
    /// Whom it was said to.
    pub addressee: Option<Span>,
    /// In or on what it was said ("in a memo to staff").
    pub medium: Option<Span>,
    /// When it was said.
    pub time: Option<Span>,
    /// Probability, 0 to 1, that a careful reader would mark this claim.
    pub confidence: f32,
    /// The construction that found it.
    pub rule: &'static str,
    /// Index into [`Document::sentences`](crate::Document::sentences) of the cue, or of the content without one.
    pub sentence: usize,
    /// 0-based paragraph of that sentence.
    pub paragraph: usize,
    /// Part of the article.
    pub zone: Zone,
}

impl<'a> Claim<'a> {
    /// The content's words; several pieces are joined with ` … `.
    pub fn content(&self) -> Cow<'a, str> {
        words(self.text, &self.content_spans)
    }

    /// The cue's words.
    pub fn cue(&self) -> Option<Cow<'a, str>> {
        self.cue.as_ref().map(|cue| words(self.text, &cue.spans))
    }

    /// The source's words as they stand in the article.
    pub fn source(&self) -> Option<Cow<'a, str>> {
        self.source.as_ref().map(|source| words(self.text, &source.spans))
    }

    /// Who stands behind the claim: the first resolved speaker's name, or else the source's own words.
    pub fn speaker(&self) -> Option<&str> {
        let source = self.source.as_ref()?;
        match source.speakers.first() {
            Some(speaker) => Some(&speaker.name),
            None => source.spans.first().map(|&span| &self.text[span]),
        }
    }
}

/// The text of `spans`, joined with ` … `.
pub(crate) fn words<'a>(text: &'a str, spans: &[Span]) -> Cow<'a, str> {
    match spans {
        [] => Cow::Borrowed(""),
        [one] => Cow::Borrowed(&text[*one]),
        many => Cow::Owned(many.iter().map(|&span| &text[span]).collect::<Vec<_>>().join(" … ")),
    }
}
