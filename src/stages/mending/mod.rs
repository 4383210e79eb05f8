//! Second thoughts about parts of speech, when the whole sentence and its names are known.

mod beside;
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
mod reduced;
mod reporting;
mod series;
pub mod tagged;
mod verb_steps;
mod willing;
mod words;

use crate::lexicon::{Flags, Lexicon, Tag, function as f};
use crate::stages::signs::Signs;
use crate::stages::tokens::Token;
use modifiers::{framed_modifiers, judged_adjectives, opening_modifier};
use noun_steps::nouns;
use tagged::Tagged;
use verb_steps::verbs;

/// Mends the tags of one unit. Gives back what its items are together, which tells what most units do not hold.
pub fn mend(items: &mut Tagged, tokens: &[Token], lexicon: &Lexicon) -> Signs {
    let mut signs = Signs::of(items);
    if signs.has_word(f::CANNOT) {
        // The tagger learned from texts that write it as two words.
        items.set_all(|item| item.word == f::CANNOT, Tag::Modal);
        signs = Signs::of(items);
    }
    nouns(items, tokens, lexicon, &signs);
    verbs(items, tokens, lexicon, &signs);
    if signs.flags.any(Flags::CUE) && signs.has_tag(Tag::Determiner) {
        nominals::articled(items);
    }
    opening_modifier(items, tokens, lexicon);
    if signs.flags.any(Flags::CUE) && signs.has_tag(Tag::Noun) {
        judged_adjectives(items, tokens, lexicon);
    }
    if signs.flags.any(Flags::CUE) {
        framed_modifiers(items);
    }
    signs
}
