//! The closed sets of values that a claim's fields have, each with the name that stands in records and lexicons.

use crate::entity::EntityKind;

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
    /// How much of the content stands in quotation marks (Pareti and others 2013, *Automatically Detecting and Attributing
    /// Indirect Quotations*).
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
    ///
    /// The set is ours, made for news. It divides the illocutionary acts of Searle 1976, the verb classes of Levin 1993 and the
    /// types of attribution of the Penn Discourse Treebank (assertion, belief, fact, eventuality) where readers of news ask
    /// for more, such as whether something was denied. Each class names what it is nearest to.
    CueClass {
        /// say, tell, write, add, testify, recall: Levin's *say* and *tell* verbs (37), which leave open what the act was
        Say = "say",
        /// claim, argue, insist: Searle's representatives, with emphasis or against others
        Assert = "assert",
        /// admit, confirm, concede: representatives that agree with what was said or known before
        Acknowledge = "acknowledge",
        /// deny, reject, dispute: representatives against what was said before
        Deny = "deny",
        /// ask, question, wonder: Searle's directives, to be told something
        Ask = "ask",
        /// urge, demand, call for: Searle's directives, to do something
        Urge = "urge",
        /// promise, vow, threaten, agree, plan: Searle's commissives, and intentions
        Commit = "commit",
        /// predict, expect, warn: representatives about what is to come
        Predict = "predict",
        /// praise, criticise, call, describe, accuse, blame: Levin's verbs of judgment (33) and of naming (29)
        Evaluate = "evaluate",
        /// believe, think, hope, fear, worry, want: the Treebank's beliefs, and wishes
        Think = "think",
        /// show, find, suggest, reveal: what studies and documents do; no class of Searle's or Levin's
        Show = "show",
        /// decline or refuse to comment: no act of speech, and news of its own; PolNeAR marks it
        Decline = "decline",
        /// report, hearsay: somebody else's word is passed on
        Report = "report",
        /// according to, per, in the eyes of: phrases that name no act
        Accord = "accord",
    }
}

names! {
    /// What a source is.
    ///
    /// The set is ours: person and organization as in CoNLL-2003 (Tjong Kim Sang and De Meulder 2003), and what else speaks
    /// in news.
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
    ///
    /// Name, nominal and pronoun are the levels of mention of ACE (Doddington and others 2004); alias and acronym are what the
    /// sieves of Raghunathan and others 2010 compare names by; the rest is ours.
    ResolvedBy {
        /// The full name stands in the source.
        Name = "name",
        /// A part of a name that stands in full elsewhere.
        Alias = "alias",
        /// The initials of a name.
        Acronym = "acronym",
        /// A place or building that stands for a body: place-for-people in Markert and Nissim 2007.
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
        /// reportedly, allegedly, said to: the reported evidential of Aikhenvald 2004
        Hearsay = "hearsay",
        /// apparently, appears, seems: the inferred evidential of Aikhenvald 2004
        Inference = "inference",
        /// may, could, possibly, perhaps: the hedges of Hyland 2005
        Hedge = "hedge",
        /// supposedly, so-called, purported: the writer keeps away from it, as in *distance* of Martin and White 2005
        Doubt = "doubt",
        /// clearly, certainly: the boosters of Hyland 2005
        Booster = "booster",
    }
}

names! {
    /// The part of an article a claim stands in, by the newsroom's names.
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

impl SourceKind {
    /// What a named body of this kind is; none where it is no body.
    pub(crate) fn body(self) -> Option<EntityKind> {
        match self {
            SourceKind::Organization => Some(EntityKind::Organization),
            SourceKind::Media => Some(EntityKind::Media),
            _ => None,
        }
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
