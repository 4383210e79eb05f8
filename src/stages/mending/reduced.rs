//! What the tagger took for a finite verb and what only describes a noun, or is one: `of breaking a truce [agreed] last week`,
//! `[retired] general Mara Voss`, `Ceasefire [monitors] from the board said`.

use super::tagged::Tagged;
use super::words::{FAR, precedes_clause, takes_clause};
use crate::lexicon::{EntryKind, Flags, Lexicon, Tag, function as f};
use crate::stages::tokens::Token;
use crate::stages::units::Item;

/// "accused it of breaking a truce [agreed] last week": behind the object of a gerund that a preposition governs, in a clause
/// that has its verb, a past is a participle.
pub fn object_participles(items: &mut Tagged, at: usize) {
    let (tokens, lexicon) = (items.tokens, items.lexicon);
    let object = items[..at].iter().rev().take(FAR).take_while(|item| item.tag.is_nominal()).count();
    let Some(gerund) = (at - object).checked_sub(1).filter(|&gerund| object > 0 && gerund > 1) else { return };
    let governed = items[gerund].tag == Tag::Gerund && items[gerund - 1].tag == Tag::Preposition;
    // "quoted as saying the bridge had gone"
    let told = || takes_clause(&items[gerund], tokens, lexicon) || items[at].is_helper();
    let may_be = || lexicon.tagger().profile(items[at].word).may_be(Tag::Participle);
    if governed && may_be() && !told() && has_verb(items, gerund, tokens, lexicon) {
        items.set(at, Tag::Participle);
    }
}

/// How many words say when something was done.
const WHEN: usize = 4;

/// "Papers [filed] this week say": between several and when it was, where the verb of what they say follows, a past is a participle.
pub fn dated_participles(items: &mut Tagged, at: usize) {
    let (tokens, lexicon) = (items.tokens, items.lexicon);
    let when = items[at + 1..].iter().take(WHEN).take_while(|item| item.tag.is_nominal()).count();
    let dated = items[at + when].flags.any(Flags::TIME_UNIT);
    let says = |verb: &Item| verb.tag == Tag::Present && takes_clause(verb, tokens, lexicon);
    let may_be = || lexicon.tagger().profile(items[at].word).may_be(Tag::Participle);
    if dated && items.get(at + 1 + when).is_some_and(says) && may_be() {
        items.set(at, Tag::Participle);
    }
}

/// Whether the clause before `at` has a finite verb, and none that tells a clause of which what follows may be the verb.
fn has_verb(items: &[Item], at: usize, tokens: &[Token], lexicon: &Lexicon) -> bool {
    let clause = items[..at].iter().rev().take(FAR).take_while(|item| !precedes_clause(item));
    let mut verbs = clause.filter(|item| item.tag.is_finite());
    verbs.next().is_some_and(|verb| !takes_clause(verb, tokens, lexicon))
}

/// "the chairman, [retired] general Mara Voss": what says that somebody no longer is what the nouns before a name say.
pub fn former(items: &mut Tagged, at: usize) {
    if !items[at].begins.has(EntryKind::FormerWord) {
        return;
    }
    let office = items[at + 1..].iter().take(FAR).take_while(|item| item.tag.is_nominal());
    let (mut noun, mut named) = (false, false);
    for item in office {
        noun |= item.flags.any(Flags::SPEAKING_NOUN);
        named |= item.tag == Tag::Name;
    }
    if noun && named {
        items.set(at, Tag::Adjective);
    }
}

/// "Ceasefire [monitors] from the board said": a noun for people behind the first word, with where they are from and the verb of
/// what they say behind it.
pub fn opening_plural(items: &mut Tagged) {
    let lexicon = items.lexicon;
    let [_, monitors, from, ..] = &**items else { return };
    let people = monitors.flags.any(Flags::SPEAKER);
    let nouns = lexicon.tagger().profile(monitors.word).may_be(Tag::Nouns);
    if !people || !nouns || ![f::FROM, f::OF, f::WITH, f::AT, f::IN].contains(&from.word) {
        return;
    }
    let body = items[3..].iter().take(FAR).take_while(|item| item.tag.is_nominal()).count();
    let says = |item: &Item| item.tag == Tag::Past && item.flags.any(Flags::CUE);
    if body > 0 && items.get(3 + body).is_some_and(says) {
        items.set(1, Tag::Nouns);
    }
}
