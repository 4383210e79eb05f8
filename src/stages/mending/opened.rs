//! The verb of the main clause behind a participle that a sentence opens with.

use super::tagged::Tagged;
use crate::lexicon::{Tag, TagSet, function as f};
use crate::stages::units::Item;

/// "Warned by the guard to come in, the swimmer [dived] deeper", "Asked if he knew, the chief executive [paused] for a while":
/// the main clause behind the participle that a sentence opens with has a verb, whatever it looks like.
pub fn opened_past(items: &mut Tagged) {
    let lexicon = items.lexicon;
    let speaking = items[0].tag == Tag::Gerund;
    let opens = matches!(items[0].tag, Tag::Participle | Tag::Past) || speaking;
    let Some(comma) = items.first_of(TagSet::of(&[Tag::Comma]), 0).filter(|_| opens) else { return };
    let run = items[comma + 1..].iter().take_while(|item| item.tag.is_nominal()).count();
    let participle = items.get(comma + run + 1).is_some_and(|verb| verb.tag == Tag::Participle);
    let at = comma + run + usize::from(participle);
    let profile = lexicon.tagger().profile(items[at].word);
    let next = items.get(at + 1);
    let goes_on = |next: &Item| matches!(next.tag, Tag::Adverb | Tag::Preposition | Tag::Particle);
    let lone = match participle {
        true if speaking => {
            adds(items, at) && {
                let passive = next.is_some_and(|next| [f::BY, f::OF].contains(&next.word));
                !passive || items.first_of(TagSet::FINITE, at).is_none()
            }
        }
        true => items.first_of(TagSet::FINITE, at).is_none() && next.is_none_or(|next| next.word != f::BY),
        false => {
            items[at].tag == Tag::Noun
                && items[0].tag == Tag::Participle
                && !items.any(TagSet::FINITE.and(Tag::Quote))
                && next.is_some_and(goes_on)
        }
    };
    if run > 1 && lone && (profile.is_unknown() || profile.may_be(Tag::Past)) {
        items.set(at, Tag::Past);
    }
}

/// "Speaking by telephone, the keeper [apologised] to the fans, adding that he would rest": whether nothing but what another gerund
/// has to say goes on behind the clause of the verb at `at`.
fn adds(items: &Tagged, at: usize) -> bool {
    let Some(comma) = items.first_of(TagSet::FINITE.and(Tag::Comma), at) else { return true };
    let gerund = items.get(comma + 1).is_some_and(|next| next.tag == Tag::Gerund && items[comma].tag == Tag::Comma);
    gerund && items.first_of(TagSet::FINITE, comma).is_none_or(|verb| (comma..verb).any(|i| items[i].word == f::THAT))
}
