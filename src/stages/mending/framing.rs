//! Verbs of frames that the tagger took for nouns.

use super::tagged::{Sort, TagSet, Tagged};
use super::words::{FAR, reporting, takes_clause, takes_preposition};
use crate::lexicon::{Flags, Inflection, Lexicon, Tag, WordId, function as f};
use crate::stages::tokens::{Token, TokenKind};
use crate::stages::units::Item;

/// ", the researchers report in …", "an insider claims.", "Data from the agency show that …": a word that reports and was
/// taken for a noun is a verb where a frame would otherwise have none.
pub fn framing_verbs(items: &mut Tagged, tokens: &[Token], lexicon: &Lexicon) {
    let nouns = TagSet::of(&[Tag::Noun, Tag::Nouns, Tag::Verb, Tag::Adjective]);
    items.each_of(Sort::Cue, nouns, |items, at| {
        let Some(&before) = items[..at].last() else { return };
        let clausal = is_clausal(items, at);
        if !clausal && (items[at].tag == Tag::Adjective || !items.get(at + 1).is_none_or(may_follow)) {
            return;
        }
        let form = match reporting(&items[at], tokens, lexicon).map(|found| found.inflection) {
            Some(Inflection::Third) => Tag::Third,
            Some(Inflection::Base) => Tag::Present,
            // "Eyewitnesses alleged that …"
            Some(Inflection::Past) if clausal => Tag::Past,
            Some(Inflection::Gerund) if goes_on_ruling(items, at) => return items.set(at, Tag::Gerund),
            _ => return,
        };
        let word = Word { items, at, before, next: items.get(at + 1), form, tokens, lexicon };
        if let Some(subject) = word.subject(clausal) {
            items.set(at, form);
            items.set(at - 1, subject);
        }
    });
}

/// "Geologists [suspect] that the lake is old", "Geologists [suspect] the lake is old": before a determiner stands no adjective.
fn is_clausal(items: &[Item], at: usize) -> bool {
    let opens =
        |next: &Item| next.word == f::THAT || matches!(next.tag, Tag::Determiner | Tag::Possessive | Tag::Pronoun);
    items[at].tag == Tag::Adjective && items[at - 1].tag == Tag::Nouns && items.get(at + 1).is_some_and(opens)
}

/// Whether an item may stand behind the verb of a frame.
fn may_follow(next: &Item) -> bool {
    let told = matches!(next.tag, Tag::Wh | Tag::Pronoun) || opens_told(next);
    told || matches!(next.tag, Tag::End | Tag::Comma | Tag::Preposition) || next.kind == TokenKind::Colon
}

/// that, whether
fn opens_told(next: &Item) -> bool {
    next.word == f::THAT || next.word == f::WHETHER
}

/// "The court upheld the ban, [ruling] that …"
fn goes_on_ruling(items: &Tagged, at: usize) -> bool {
    let that = items.get(at + 1).is_some_and(|next| next.word == f::THAT);
    that && items[at - 1].tag == Tag::Comma && items.last_of(TagSet::FINITE, at).is_some()
}

/// A word that may be the verb of a frame.
struct Word<'w, 'u> {
    items: &'w Tagged<'u>,
    at: usize,
    before: Item,
    next: Option<&'w Item>,
    /// What it would be as a verb.
    form: Tag,
    tokens: &'w [Token],
    lexicon: &'w Lexicon,
}

impl Word<'_, '_> {
    /// Where one of the constructions makes it a verb: what the word before it is.
    fn subject(&self, clausal: bool) -> Option<Tag> {
        let tag = self.before.tag;
        if clausal && self.form != Tag::Third && self.is_first() {
            return Some(tag);
        }
        if self.next.is_some_and(opens_told) {
            return self.tells_that().then_some(tag);
        }
        if self.tells_bare() || self.announces() {
            return Some(tag);
        }
        let heads = self.heads();
        if !heads && !self.closes_frame() {
            return None;
        }
        Some(match tag {
            Tag::Adjective if heads => Tag::Noun,
            Tag::Adjective if self.is_behind_several() => Tag::Nouns,
            _ => tag,
        })
    }

    /// Whether no finite verb stands before it.
    fn is_first(&self) -> bool {
        self.items.last_of(TagSet::FINITE, self.at).is_none()
    }

    /// Whether a noun or name stands before it.
    fn is_behind_noun(&self) -> bool {
        matches!(self.before.tag, Tag::Noun | Tag::Nouns | Tag::Name)
    }

    /// Whether a plural, or a word that may be the plural of who speaks, stands before it.
    fn is_behind_several(&self) -> bool {
        let flags = self.before.flags;
        self.before.tag == Tag::Nouns || flags.any(Flags::PLURAL) && flags.any(Flags::ROLE.or(Flags::SOURCE_NOUN))
    }

    /// "Data from the agency [show] that …": the clause behind *that* has a verb of its own.
    fn tells_that(&self) -> bool {
        if !self.is_first() || !(self.is_behind_noun() || self.before.capital) {
            return false;
        }
        let rest = &self.items[self.at + 2..];
        let finite = |item: &Item| item.tag.is_finite();
        let starts = |&at: &usize| finite(&rest[at]) && !(at > 0 && finite(&rest[at - 1]));
        let mut verbs = (0..rest.len().min(FAR)).filter(starts);
        let first = verbs.next();
        // "The team cautions that it may not hold where …": the second verb is of another clause.
        let apart = |(first, second): (usize, usize)| {
            rest[first..second].iter().any(|item| matches!(item.tag, Tag::Comma | Tag::Wh) || item.word == f::THAT)
                || takes_clause(&rest[first], self.tokens, self.lexicon)
        };
        first.is_some_and(|first| verbs.next().is_none_or(|second| apart((first, second))))
    }

    /// "Records [show] he left", "Polling [shows] why it failed", "Voss, an analyst, [reckons] it will"
    fn tells_bare(&self) -> bool {
        let verb = || self.items.get(self.at + 2).is_some_and(|item| item.tag.is_finite());
        let subject = |next: &Item| is_subject(next.word) || next.word == f::IT && verb();
        let told = |next: &Item| next.tag == Tag::Wh || next.tag == Tag::Pronoun && subject(next);
        let apposed = self.before.tag == Tag::Comma && self.form == Tag::Third;
        self.next.is_some_and(told)
            && (self.is_behind_noun() || apposed)
            && (self.is_first() || apposed && is_related(&self.items[..self.at]))
    }

    /// "Channel Nine [reports]: …"
    fn announces(&self) -> bool {
        let named = self.before.tag == Tag::Name && self.form == Tag::Third;
        let colon = self.next.is_some_and(|next| next.kind == TokenKind::Colon);
        named && colon && self.items[..self.at].iter().all(|item| item.tag.is_nominal())
    }

    /// "Chancellor [hints] at cut": in a headline nothing but the verb has the preposition that it takes.
    fn heads(&self) -> bool {
        let heading = || self.items.last().is_some_and(|last| last.tag != Tag::End) && !self.items.any(TagSet::FINITE);
        self.form == Tag::Third
            && self.before.flags.any(Flags::ROLE)
            && self.at <= 2
            && heading()
            && takes_preposition(&self.items[self.at], self.next, self.tokens, self.lexicon)
    }

    /// "…, the researchers [report] in …", "…, an insider [claims]."
    fn closes_frame(&self) -> bool {
        let several = self.is_behind_several();
        let one = matches!(self.before.tag, Tag::Noun | Tag::Name) && !several;
        let agrees = if self.form == Tag::Present { several } else { one };
        let ends = |next: &Item| matches!(next.tag, Tag::End | Tag::Comma | Tag::Preposition);
        if !agrees || !self.next.is_none_or(ends) {
            return false;
        }
        // "Voss and her colleagues report"
        let part = |item: &&Item| item.tag.is_nominal() || several && item.word == f::AND;
        let subject = self.items[..self.at].iter().rev().take_while(part).count();
        let Some(mark) = (self.at - subject).checked_sub(1) else { return false };
        let speech = self.items[mark].speech.is_some();
        let told = speech || self.items[mark].tag == Tag::Comma;
        let whole = speech || self.items.last_of(TagSet::FINITE, mark).is_some();
        let goes_on = self.items.first_of(TagSet::FINITE, self.at + 1).is_some_and(|verb| verb <= self.at + FAR);
        let inserted = self.next.is_some_and(|next| next.tag == Tag::Comma);
        told && subject <= FRAME && if inserted { goes_on || whole } else { whole && !goes_on }
    }
}

/// "[Warning] of reprisals, the ministry summoned the envoy": a gerund that reports opens the sentence of somebody else's verb,
/// though it looks like a noun.
pub fn opening_gerund(items: &mut Tagged, tokens: &[Token], lexicon: &Lexicon) {
    let [first, next, rest @ ..] = &**items else { return };
    if first.tag != Tag::Noun || !first.flags.any(Flags::CUE) || next.tag != Tag::Preposition {
        return;
    }
    let Some(found) = reporting(first, tokens, lexicon) else { return };
    let mut takes = found.entry.frames.prepositions.iter().map(|word| lexicon.word_id(word.as_bytes()));
    if found.inflection != Inflection::Gerund || !(next.word == f::THAT || takes.any(|word| word == next.word)) {
        return;
    }
    let comma = rest.iter().position(|item| item.tag == Tag::Comma);
    let Some((phrase, main)) = comma.map(|comma| (&rest[..comma], &rest[comma + 1..])) else { return };
    let subject = main.iter().take_while(|item| item.tag.is_nominal() || item.tag == Tag::Pronoun).count();
    let whole = main.get(subject).is_some_and(|verb| verb.tag.is_finite()) && subject > 0;
    // "Warning of a lost generation": what looks like a past may be a participle.
    if whole && (next.word == f::THAT || !phrase.iter().any(|item| item.tag.is_finite() && item.tag != Tag::Past)) {
        items.set(0, Tag::Gerund);
    }
}

/// Whether each finite verb of some items is that of a relative clause: "Voss, an analyst who saw it,".
fn is_related(items: &[Item]) -> bool {
    let open = |item: &Item| item.tag == Tag::Wh;
    let (mut relatives, mut verbs) = (0, 0);
    for (at, item) in items.iter().enumerate() {
        relatives += usize::from(open(item));
        let first = item.tag.is_finite() && !(at > 0 && items[at - 1].tag.is_finite());
        verbs += usize::from(first);
        if verbs > relatives {
            return false;
        }
    }
    true
}

fn is_subject(word: WordId) -> bool {
    [f::HE, f::SHE, f::THEY, f::WE, f::I].contains(&word)
}

/// The most words of a subject in a frame.
const FRAME: usize = 6;
