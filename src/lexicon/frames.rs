//! What may follow a cue: the frames of its entry.

use crate::claim::names;
use crate::lexicon::packed::packed;
use std::borrow::Cow;

names! {
    /// What the content of a cue looks like; see `lexicons/README.md`. `prep:W` is kept apart, by preposition.
    Frame {
        /// Words in quotation marks.
        Quote = "quote",
        /// A clause with *that*.
        That = "that",
        /// A clause without it.
        Clause = "clause",
        /// A clause with whether, if, how, why, what.
        Wh = "wh",
        /// An infinitive whose subject is the source.
        To = "to",
        /// A gerund.
        Ing = "ing",
        /// A noun group.
        Object = "object",
        /// A noun group and what it is said to be.
        Predicate = "predicate",
        /// A noun group, *as*, and what it is said to be.
        As = "as",
        /// An addressee and an infinitive.
        ObjectTo = "object-to",
        /// A noun group and an infinitive that both belong to the content.
        Raising = "raising",
        /// A noun group before the content is whom it is said to.
        Addressee = "addressee",
        /// The subject is the content and the object, or nobody, the source.
        Subject = "subject",
        /// The subject is told the content, by nobody that is named: heard that.
        Hearer = "hearer",
        /// Denied, it declines: did not respond to a request, would not comment on it.
        Unanswered = "unanswered",
        /// What is done to the object says something only where that is likely: sacked the manager.
        Act = "act",
    }
}

/// The frames of an entry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Frames {
    bits: u16,
    /// The prepositions of `prep:W` frames.
    pub prepositions: Vec<Cow<'static, str>>,
}

// One frame more needs wider bits.
const _: () = assert!(Frame::ALL.len() <= u16::BITS as usize);

impl Frames {
    /// Adds one frame.
    pub fn insert(&mut self, frame: Frame) {
        self.bits |= 1 << frame as u16;
    }

    /// Whether the entry has that frame.
    pub fn has(&self, frame: Frame) -> bool {
        self.bits & (1 << frame as u16) != 0
    }

    /// Whether the entry has a preposition for its own: `prep:on` of *insist*.
    pub fn takes(&self, preposition: &str) -> bool {
        self.prepositions.iter().any(|own| own.eq_ignore_ascii_case(preposition))
    }

    /// Whether a noun group may follow for what is said, who hears it or of what it is said, so that the verb has a passive.
    pub fn takes_object(&self) -> bool {
        [Frame::Object, Frame::Addressee, Frame::ObjectTo, Frame::Predicate, Frame::As].into_iter().any(|f| self.has(f))
    }

    /// Whether a clause that says what is told may follow, with *that* or without.
    pub fn tells(&self) -> bool {
        self.has(Frame::That) || self.has(Frame::Clause)
    }
}

packed! { Frames { bits, prepositions } }
