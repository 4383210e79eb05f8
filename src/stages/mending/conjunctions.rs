//! Words that join clauses, where the tagger took them for something else.

use super::tagged::Tagged;
use super::words::{CLAUSE, reporting, takes_clause};
use crate::lexicon::{EntryKind, Flags, Frame, Tag, TagSet, function as f};
use crate::stages::units::Item;

/// "Warning that “history will judge”": between a word that reports and an opening mark, *that* opens a clause.
pub fn complementizers(items: &mut Tagged, that: usize) {
    if items.get(that + 1).is_some_and(|next| next.is_marked_off(&items[that])) {
        items.set(that, Tag::Preposition);
    }
}

/// "reported, without naming anybody, [that] Dutch banks had left": behind what commas put in between a cue and its content.
pub fn put_off(items: &mut Tagged, that: usize) {
    let close = that - 1;
    let comma = |&at: &usize| items[at].tag == Tag::Comma;
    let Some(open) = (close.saturating_sub(INSERTION)..close).rev().find(comma) else { return };
    let tells = open.checked_sub(1).is_some_and(|cue| takes_clause(&items[cue], items.tokens, items.lexicon));
    let finite = items.first_of(TagSet::FINITE, open).is_some_and(|verb| verb < close);
    if tells && !finite && items.first_of(TagSet::FINITE, that).is_some() {
        items.set(that, Tag::Preposition);
    }
}

/// The most words that two commas put in between a cue and *that*.
const INSERTION: usize = 12;

/// "According to [charging] documents, …": behind the phrase that a sentence opens with, what looks like a gerund describes the noun.
pub fn vouched(items: &mut Tagged, at: usize) {
    let ends = items.get(at + 2).is_some_and(|comma| comma.tag == Tag::Comma);
    if !ends || !items[0].begins.has(EntryKind::AttributivePhrase) {
        return;
    }
    let found = items.lexicon.find(&items.tokens[items[0].first as usize..], EntryKind::AttributivePhrase);
    if found.is_some_and(|found| found.len == at) {
        items.set(at, Tag::Adjective);
    }
}

/// "was tired but [insisted] she would stay": a participle that has a clause behind it, and is said to nobody, is the past.
pub fn joined_past(items: &mut Tagged, at: usize) {
    let nominative = items.get(at + 1).is_some_and(|next| f::is_nominative(next.word));
    let mut behind = items.iter().skip(at + 2).skip_while(|item| item.tag == Tag::Adverb);
    let clause = nominative && behind.next().is_some_and(|verb| verb.tag.is_finite());
    let found = reporting(&items[at], items.tokens, items.lexicon).map(|found| &found.entry.frames);
    if clause && found.is_some_and(|frames| frames.has(Frame::Clause) && !frames.has(Frame::Addressee)) {
        items.set(at, Tag::Past);
    }
}

/// "say it is safe, [yet] admit that it leaks", ", [yet] she stayed": between a comma and a verb or whoever does it, *yet* joins.
pub fn contrasts(items: &mut Tagged, yet: usize) {
    if items[yet].word != f::YET || yet < 2 {
        return;
    }
    if items.get(yet + 1).is_some_and(|next| next.tag.is_finite() || f::is_nominative(next.word)) {
        items.set(yet, Tag::Conjunction);
    }
}

/// "fear the quarry will dry it up and [say] they were not asked": what looks like a base form joined to that of a clause that is told,
/// where those of whom it is told cannot speak and a clause follows, goes on with who told it.
pub fn joined_telling(items: &mut Tagged, at: usize) {
    let (tokens, lexicon) = (items.tokens, items.lexicon);
    let [Some(subject), Some(verb)] = [items.get(at + 1), items.get(at + 2)] else { return };
    let clause = f::is_nominative(subject.word) && verb.tag.is_finite() || subject.word == f::THAT;
    if at < 4 || !clause {
        return;
    }
    let Some(modal) = items.last_of(TagSet::FINITE, at).filter(|&modal| items[modal].tag == Tag::Modal) else {
        return;
    };
    let run = items[..modal].iter().rev().take(CLAUSE).take_while(|item| item.tag.is_nominal()).count();
    let Some(cue) = (modal - run).checked_sub(1).filter(|&cue| items[cue].tag == Tag::Present) else { return };
    let speaks = |item: &Item| item.flags.any(Flags::SPEAKER) || item.tag == Tag::Name;
    let tells = |item: &Item| reporting(item, tokens, lexicon).is_some_and(|found| found.entry.frames.tells());
    if run > 0
        && !items[cue + 1..modal].iter().any(speaks)
        && takes_clause(&items[cue], tokens, lexicon)
        && tells(&items[at])
    {
        items.set(at, Tag::Present);
    }
}
