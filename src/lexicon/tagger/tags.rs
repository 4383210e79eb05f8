//! The parts of speech.

use super::sets::TagSet;
use crate::claim::names;

names! {
    /// Parts of speech: the Penn Treebank's, with degrees of comparison and the rarer kinds folded together.
    Tag {
        /// common noun
        Noun = "NN",
        /// plural common noun
        Nouns = "NNS",
        /// proper noun
        Name = "NNP",
        /// adjective
        Adjective = "JJ",
        /// adverb
        Adverb = "RB",
        /// base form
        Verb = "VB",
        /// past tense
        Past = "VBD",
        /// gerund or present participle
        Gerund = "VBG",
        /// past participle
        Participle = "VBN",
        /// present tense, not third person singular
        Present = "VBP",
        /// present tense, third person singular
        Third = "VBZ",
        /// modal
        Modal = "MD",
        /// determiner
        Determiner = "DT",
        /// personal pronoun
        Pronoun = "PRP",
        /// possessive pronoun
        Possessive = "PRP$",
        /// preposition or subordinating conjunction
        Preposition = "IN",
        /// to
        To = "TO",
        /// coordinating conjunction
        Conjunction = "CC",
        /// cardinal number
        Number = "CD",
        /// who, which, what, whose, when, where, why, how
        Wh = "WH",
        /// possessive clitic
        Genitive = "POS",
        /// verb particle
        Particle = "RP",
        /// existential there
        There = "EX",
        /// comma
        Comma = "COMMA",
        /// full stop, question or exclamation mark, and before the first word
        End = "END",
        /// quotation mark
        Quote = "QUOTE",
        /// colon, semicolon, dash, bracket, ellipsis
        Pause = "PAUSE",
        /// anything else
        Other = "SYM",
    }
}

impl Tag {
    /// Whether a verb of this form can be the only one of a sentence.
    #[inline]
    pub fn is_finite(self) -> bool {
        TagSet::FINITE.has(self)
    }

    /// Whether it is that of a verb with a tense.
    #[inline]
    pub fn is_tensed(self) -> bool {
        matches!(self, Tag::Past | Tag::Third | Tag::Present)
    }

    /// Whether such a word stands in a noun group.
    #[inline]
    pub fn is_nominal(self) -> bool {
        TagSet::NOMINAL.has(self)
    }
}
