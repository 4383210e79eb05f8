//! Why a claim is not as it was marked, by name.

use crate::claim::names;

names! {
    /// Why a claim is not as it was marked; in the order of the stages that are to blame.
    Cause {
        /// No entry of the lexicons is in the cue.
        NoEntry = "no-entry",
        /// The cue is known, and no construction proposed anything with it.
        NoConstruction = "no-construction",
        /// Proposed with this cue, but only with another content.
        OtherContent = "other-content",
        /// Proposed with this content, but only with another source.
        OtherSource = "other-source",
        /// A right reading was proposed; another of the same words was preferred.
        SettledAway = "settled-away",
        /// A right reading was proposed and judged unlikely.
        BelowThreshold = "below-threshold",
        /// Nothing was found there.
        NotFound = "not-found",
        /// Found, with another source.
        WrongSource = "wrong-source",
        /// The content lies in several claims.
        InPieces = "in-pieces",
        /// The content begins too late.
        ShortLeft = "content-short-left",
        /// The content begins too early.
        LongLeft = "content-long-left",
        /// The content ends too early.
        ShortRight = "content-short-right",
        /// The content ends too late.
        LongRight = "content-long-right",
        /// The content is off on both sides.
        BothSides = "content-both-sides",
        /// The content lacks a piece, or has one too many, in its middle.
        Middle = "content-middle",
        /// Found where nothing is marked.
        FalseClaim = "false-claim",
        /// Found inside a marked content.
        InsideAnother = "inside-another",
        /// Reads the words of a marked claim otherwise.
        Overlapping = "overlapping",
    }
}

impl Cause {
    /// What it means, for the head of a list.
    pub fn meaning(self) -> &'static str {
        match self {
            Cause::NoEntry => "no lexicon entry is in the cue",
            Cause::NoConstruction => "the cue is known; no construction proposed anything with it",
            Cause::OtherContent => "proposed with this cue, but only with another content",
            Cause::OtherSource => "proposed with this content, but only with another source",
            Cause::SettledAway => "a right reading was proposed; another of the same words was preferred",
            Cause::BelowThreshold => "a right reading was proposed and judged unlikely",
            Cause::NotFound => "nothing was found there",
            Cause::WrongSource => "found, with another source",
            Cause::InPieces => "the content lies in several claims",
            Cause::ShortLeft => "the content begins too late",
            Cause::LongLeft => "the content begins too early",
            Cause::ShortRight => "the content ends too early",
            Cause::LongRight => "the content ends too late",
            Cause::BothSides => "the content is off on both sides",
            Cause::Middle => "the content lacks a piece in its middle, or has one too many",
            Cause::FalseClaim => "found where nothing is marked",
            Cause::InsideAnother => "found inside a marked content",
            Cause::Overlapping => "reads the words of a marked claim otherwise",
        }
    }
}

names! {
    /// What an error costs.
    Kind {
        /// A marked claim is not found, or of another source.
        Missed = "missed",
        /// A found claim is not marked.
        False = "false",
        /// Found and of the right source; the words of the content are not all right.
        Boundary = "boundary",
    }
}
