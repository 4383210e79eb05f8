//! Second thoughts about parts of speech, when the whole sentence and its names are known.

mod beside;
mod bits;
mod closing;
mod compounds;
mod conjunctions;
mod finites;
mod framed;
mod framing;
mod headings;
mod inversion;
mod lacking;
mod mains;
mod modifiers;
mod nominals;
mod noun_steps;
mod opened;
mod pasts;
mod quantifiers;
mod quoted;
mod reduced;
mod reporting;
mod rows;
mod series;
mod steps;
mod tagged;
mod verb_steps;
mod willing;
mod words;

use super::tokens::Token;
use super::units::Units;
use crate::lexicon::Lexicon;
pub use bits::Bits;
use noun_steps::NOUNS;
use tagged::Article;
use verb_steps::VERBS;

/// Mends the tags of all units, whose items stand in `bits`.
pub fn mend(units: &mut Units, bits: Bits, tokens: &[Token], lexicon: &Lexicon) {
    let mut article = Article::new(units, bits, tokens, lexicon);
    for steps in [NOUNS, VERBS] {
        steps.iter().for_each(|step| article.mend(step));
    }
}
