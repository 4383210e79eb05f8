//! A claim while it is made: token ranges that become spans at the end.

use crate::claim::{CueClass, names};
use crate::stages::TokenRange;
use smallvec::SmallVec;

names! {
    /// The constructions.
    Rule {
        /// A transcript turn: `VOSS: We lost.`
        Turn = "turn",
        /// A quote before its frame: `“We lost,” Voss said.`
        QuoteBefore = "quote-before",
        /// A quote behind its frame: `Voss said: “We lost.”`
        QuoteAfter = "quote-after",
        /// A phrase like *according to*, before or behind what it vouches for.
        Phrase = "attributive-phrase",
        /// A clause before its frame or around it: `The road, Voss said, is shut.`
        ClauseBefore = "clause-before",
        /// A clause with its complementizer: `said that …`
        That = "verb-that",
        /// `asked whether …`
        Wh = "verb-wh",
        /// `told them to …`, `wants them to …`
        ObjectTo = "verb-object-to",
        /// `promised to …`
        To = "verb-to",
        /// A bare clause: `said the road was shut`
        Clause = "verb-clause",
        /// `described it as …`
        As = "verb-as",
        /// `denied taking …`
        Ing = "verb-ing",
        /// `complained about …`
        Preposition = "verb-preposition",
        /// `praised the plan`
        Object = "verb-object",
        /// What a relative clause reports: `what officials called an accident`
        Relative = "relative",
        /// What somebody thinks something of is the subject: `the news angered farmers`
        Subject = "verb-subject",
        /// The source behind *by*: `was praised by Voss`
        PassiveAgent = "passive-agent",
        /// Nobody named: `was told that …`, `is expected to …`
        Passive = "passive",
        /// `is confident that …`
        Adjective = "adjective",
        /// `the mayor's claim that …`
        Noun = "noun",
        /// `Police: road shut`
        Colon = "colon",
        /// The frame at the end of a headline: `Tolls to rise, sources say`
        Headline = "headline",
        /// A name below what it signs: `“We lost.” — Mara Voss`
        Signature = "signature",
        /// Items of a list behind a cue.
        List = "list-item",
        /// A quote with no frame of its own.
        Carried = "carried-quote",
        /// Nobody named: `reportedly`
        Marker = "evidential",
    }
}

impl Rule {
    /// Whether the construction by itself attributes, so that a listed cue in it is hardly ever anything else.
    pub fn attributes(self) -> bool {
        use Rule::{ClauseBefore, Colon, Headline, List, Marker, Phrase, QuoteAfter, QuoteBefore, Signature, That};
        matches!(
            self,
            ClauseBefore | QuoteBefore | QuoteAfter | Phrase | That | Colon | Headline | Signature | List | Marker
        )
    }
}

/// What was found out about the circumstances of an act of speech.
#[derive(Clone, Copy, Debug, Default)]
pub struct Circumstances {
    pub addressee: Option<TokenRange>,
    pub medium: Option<TokenRange>,
    pub time: Option<TokenRange>,
}

impl Circumstances {
    /// Whether nothing was found out.
    pub fn is_empty(&self) -> bool {
        self.addressee.is_none() && self.medium.is_none() && self.time.is_none()
    }
}

/// The pieces of a cue, a source or a content; seldom more than two, which need no memory of their own.
pub type Ranges = SmallVec<[TokenRange; 2]>;

/// The pieces in text order; those with nothing between them are one.
pub fn pieces(ranges: &[TokenRange]) -> Ranges {
    let mut pieces: Ranges = ranges.iter().copied().filter(|range| !range.is_empty()).collect();
    pieces.sort_unstable();
    pieces.dedup_by(|range, last| {
        let touches = range.start <= last.end;
        if touches {
            last.end = last.end.max(range.end);
        }
        touches
    });
    pieces
}

/// A claim in token ranges.
#[derive(Clone, Debug)]
pub struct Draft<'a> {
    pub rule: Rule,
    /// Empty for carried quotes.
    pub cue: Ranges,
    pub lemma: &'a str,
    pub class: CueClass,
    pub negated: bool,
    /// Empty when nobody is named.
    pub source: Ranges,
    /// The head noun of the source.
    pub head: Option<u32>,
    pub content: Ranges,
    pub circumstances: Circumstances,
    /// Index of the unit it was found in.
    pub unit: usize,
    /// Whether the cue is a finite verb.
    pub finite: bool,
    /// Whether the cue is something done, which seldom says anything.
    pub act: bool,
    /// Whether the lexicon lists this reading of the cue; what it does not list has to be likely by the weights.
    pub listed: bool,
    /// How sure it is, 0 to 1; the scoring stage fills it in.
    pub confidence: f32,
    /// The confidence of the likeliest reading of the same words that it was preferred to; 0 without one.
    pub rival: f32,
    /// The log odds that the second model gives it by itself, while its content is the one it was scored with.
    pub alone: Option<f32>,
}

impl Draft<'_> {
    /// A draft of nothing yet, found by `rule` in a unit: on nobody's word, in a reading that the lexicon lists.
    pub fn new(rule: Rule, unit: usize) -> Draft<'static> {
        Draft {
            rule,
            cue: Ranges::new(),
            lemma: "",
            class: CueClass::Say,
            negated: false,
            source: Ranges::new(),
            head: None,
            content: Ranges::new(),
            circumstances: Circumstances::default(),
            unit,
            finite: false,
            act: false,
            listed: true,
            confidence: 0.0,
            rival: 0.0,
            alone: None,
        }
    }

    /// Takes the words of cue and source out of the content, where a construction has let them in.
    pub fn set_apart(&mut self) {
        for other in self.cue.iter().chain(&self.source) {
            let apart = |range: &TokenRange| range.end <= other.start || other.end <= range.start;
            if self.content.iter().all(|range| apart(range) && !range.is_empty()) {
                continue;
            }
            let cut = |range: &TokenRange| {
                let left = TokenRange { start: range.start, end: range.end.min(other.start) };
                let right = TokenRange { start: range.start.max(other.end), end: range.end };
                if apart(range) { [*range, TokenRange::default()] } else { [left, right] }
            };
            self.content = self.content.iter().flat_map(cut).filter(|range| !range.is_empty()).collect();
        }
    }

    /// Drops circumstances that stand in the source: "a filing [last week] said".
    pub fn set_circumstances_apart(&mut self) {
        let Circumstances { addressee, medium, time } = &mut self.circumstances;
        for range in [addressee, medium, time] {
            let inside = |found: &TokenRange| self.source.iter().any(|s| found.start < s.end && s.start < found.end);
            *range = range.filter(|found| !inside(found));
        }
    }

    /// The first token of cue and content, by which claims are put in order.
    pub fn start(&self) -> u32 {
        self.cue.iter().chain(&self.content).map(|range| range.start).min().unwrap_or(0)
    }

    /// Where the attribution is anchored: its cue, or the content without one.
    pub fn anchor(&self) -> u32 {
        self.cue.first().or(self.content.first()).map_or(0, |range| range.start)
    }

    /// Whether the content holds `token`.
    pub fn holds(&self, token: u32) -> bool {
        self.content.iter().any(|range| range.holds(token as usize))
    }

    /// How many tokens the content has.
    pub fn content_len(&self) -> usize {
        self.content.iter().map(|range| range.len()).sum()
    }
}
