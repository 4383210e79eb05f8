//! Pasts that go on after another: by a conjunction, by *then*, or in a series.

use super::tagged::Tagged;
use super::words::{CLAUSE, precedes_clause, takes_infinitive, takes_preposition};
use crate::lexicon::{Flags, Lexicon, Tag, TagSet, function as f};
use crate::stages::tokens::Token;
use crate::stages::units::Item;

/// "praised the crew and called the fire a crime", "opened the hall, then called for calm", "opened the hall, called for calm and
/// left": what goes on after a past by a conjunction, *then* or a series is one as well.
pub fn joined_past(items: &mut Tagged, at: usize) {
    let (tokens, lexicon) = (items.tokens, items.lexicon);
    // What the tagger never met is regular.
    let profile = || lexicon.tagger().profile(items[at].word);
    let past = || profile().is_unknown() || profile().may_be(Tag::Past);
    if at < 2 || !past() {
        return;
    }
    if precedes_past(items, at) {
        items.set(at, Tag::Past);
        return;
    }
    let Some(joint) = items[..at].iter().rposition(|item| item.tag != Tag::Adverb) else { return };
    let then = |comma: usize| items[comma + 1..at].iter().any(|item| item.word == f::THEN);
    // "accused them of lying, and called for calm": behind a comma the main verb goes on.
    let comma = joint > 0 && items[joint - 1].tag == Tag::Comma;
    let verbal = |item: &Item| {
        item.tag.is_finite() || matches!(item.tag, Tag::Participle | Tag::Verb) || item.tag == Tag::Gerund && !comma
    };
    let before = items[..joint].iter().rfind(|item| verbal(item));
    let plain = before.is_some_and(|verb| verb.tag == Tag::Past && !verb.is_helper());
    // "said it would pay and promised to hire", "has said it will pay and promised to hire": behind a base form it can only
    // go back to the verb before that.
    let perfect = |i: usize| i > 0 && [f::HAS, f::HAVE].contains(&items[i - 1].word);
    let past = |i: usize| items[i].tag == Tag::Past || items[i].tag == Tag::Participle && perfect(i);
    let told = || (0..joint).any(|i| items[i].flags.any(Flags::CUE) && past(i));
    let modal = || items.last_of(TagSet::FINITE, joint).is_some_and(|verb| items[verb].tag == Tag::Modal);
    let outer = before.is_some_and(|verb| verb.tag == Tag::Verb) && modal() && told();
    let wills = || told() && takes_infinitive(&items[at], items.get(at + 1), tokens, lexicon);
    let plain = plain || outer && items[at].flags.any(Flags::CUE) || wills();
    let joins = match items[joint].tag {
        Tag::Comma => {
            let lone = || items.get(at + 1).is_some_and(|and| and.word == f::AND) && at + 2 < items.len();
            then(joint)
                || governs(items, at, tokens, lexicon) && goes_on(items, at)
                || lone() && acts(items, at + 2, tokens, lexicon)
        }
        _ => [f::AND, f::BUT].contains(&items[joint].word),
    };
    if joins && plain {
        items.set(at, Tag::Past);
    }
}

/// "Asked how he felt, the winger [grinned] and said": whether a past is joined to what stands at `at` behind its subject.
fn precedes_past(items: &[Item], at: usize) -> bool {
    let [and, next, rest @ ..] = &items[at + 1..] else { return false };
    let joined = and.word == f::AND && next.tag == Tag::Past;
    let subject = items[..at].iter().rev().take_while(|item| item.tag.is_nominal()).count();
    let opens = || items[..at - subject].last().is_none_or(|before| matches!(before.tag, Tag::Comma | Tag::Quote));
    let other = || rest.iter().take_while(|item| !precedes_clause(item)).any(|item| item.tag.is_finite());
    joined && subject > 0 && opens() && !other()
}

/// Whether a participle has behind it what its active has: an infinitive, a preposition of its entry, a clause.
fn governs(items: &[Item], at: usize, tokens: &[Token], lexicon: &Lexicon) -> bool {
    let next = items.get(at + 1);
    let clause = || next.is_some_and(|next| next.word == f::THAT && next.tag != Tag::Determiner);
    let by = next.is_some_and(|next| [f::OF, f::BY].contains(&next.word));
    let verb = &items[at];
    !by && (takes_infinitive(verb, next, tokens, lexicon) || takes_preposition(verb, next, tokens, lexicon) || clause())
}

/// "opened the hall, [sighed] and called it a barn": whether a past or participle has an object, or what its active has behind it.
fn acts(items: &[Item], at: usize, tokens: &[Token], lexicon: &Lexicon) -> bool {
    matches!(items[at].tag, Tag::Past | Tag::Participle)
        && (items.get(at + 1).is_some_and(is_object) || governs(items, at, tokens, lexicon))
}

/// Whether a series goes on behind `at`: "…, called for calm [and left]".
fn goes_on(items: &[Item], at: usize) -> bool {
    let rest = &items[at + 1..items.len().min(at + CLAUSE)];
    let past = |i: usize| {
        let next = rest[i + 1..].iter().find(|item| item.tag != Tag::Adverb);
        let acts = |next: &Item| matches!(next.tag, Tag::Past | Tag::Participle) && !next.is_helper();
        next.is_some_and(acts)
    };
    (0..rest.len()).any(|i| rest[i].word == f::AND && past(i))
}

/// "was arrested, [charged] and [released]": what goes on behind a passive without an object is passive as well.
pub fn joined_passives(items: &mut Tagged, first: usize) {
    let lexicon = items.lexicon;
    let passive = |at: usize| {
        let verb = items.get(at).is_some_and(|item| matches!(item.tag, Tag::Past | Tag::Participle));
        verb && lexicon.tagger().profile(items[at].word).may_be(Tag::Participle)
    };
    if first == 0 || !f::is_be(items[first - 1].word) {
        return;
    }
    let comma = |at: usize| items.get(at).is_some_and(|item| item.tag == Tag::Comma);
    let listed = (0..CLAUSE).take_while(|n| comma(first + 1 + 2 * n) && passive(first + 2 + 2 * n)).count();
    let last = first + 2 * listed + 2;
    let and = items.get(last - 1).is_some_and(|item| item.word == f::AND);
    if listed > 0 && and && passive(last) && !items.get(last + 1).is_some_and(is_object) {
        (0..listed).for_each(|n| items.set(first + 2 + 2 * n, Tag::Participle));
        items.set(last, Tag::Participle);
    }
}

/// What begins an object.
fn is_object(next: &Item) -> bool {
    matches!(next.tag, Tag::Determiner | Tag::Possessive | Tag::Pronoun)
}

/// "went on to praise the crew, [note] that it was late, and …", "can't just stop and [cry] “foul”": what goes on after an infinitive
/// or behind a modal, before what it tells, is a base form, too.
pub fn base_forms(items: &mut Tagged, at: usize) {
    let next = &items[at + 1];
    let tells = next.word == f::THAT && next.tag != Tag::Determiner || next.is_speech || next.tag == Tag::Quote;
    if !tells {
        return;
    }
    let clause = &items[at.saturating_sub(CLAUSE)..at];
    let base = clause.iter().rposition(|item| item.tag == Tag::Verb);
    let Some(first) = base.filter(|&base| base > 0).map(|base| &clause[..base]) else { return };
    let helped = first.iter().rev().find(|item| item.tag != Tag::Adverb);
    let other = clause[first.len()..].iter().any(|item| item.tag.is_finite() || item.tag == Tag::Wh);
    if !other && helped.is_some_and(|helper| matches!(helper.tag, Tag::To | Tag::Modal)) {
        items.set(at, Tag::Verb);
    }
}
