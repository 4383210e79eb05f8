//! Verbs of frames that the tagger took for nouns or participles.

use super::tagged::Tagged;
use super::words::{FAR, precedes_clause, reporting, takes_clause, takes_preposition};
use crate::lexicon::{Flags, Inflection, Lexicon, Tag, TagSet, function as f};
use crate::stages::tokens::{Token, TokenKind};
use crate::stages::units::Item;

/// ", the researchers report in …", "an insider claims.", "Data from the agency show that …": a word that reports and
/// was taken for a noun is a verb where a frame would otherwise have none.
pub fn framing_verbs(items: &mut Tagged, at: usize) {
    let (tokens, lexicon) = (items.tokens, items.lexicon);
    let Some(&before) = items[..at].last() else { return };
    let clausal = is_clausal(items, at);
    let adjective = items[at].tag == Tag::Adjective && !is_inserted(items, at);
    if !clausal && (adjective || !items.get(at + 1).is_none_or(may_follow)) {
        return;
    }
    if !clausal && !may_frame(items, at) {
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
}

/// Whether a clause may begin behind the word at `at`, or its frame behind a mark or in a heading, which only what commas put in has
/// a verb behind: of most words that report none is true, and they are looked up no further.
fn may_frame(items: &Tagged, at: usize) -> bool {
    let told =
        |next: &Item| opens_told(next) || matches!(next.tag, Tag::Wh | Tag::Pronoun) || next.kind == TokenKind::Colon;
    let next = items.get(at + 1);
    if next.is_some_and(told) {
        return true;
    }
    let inserted = next.is_some_and(|next| next.tag == Tag::Comma);
    if !inserted && items.first_of(TagSet::FINITE, at + 1).is_some_and(|verb| verb <= at + FAR) {
        return false;
    }
    let mark = |item: &Item| matches!(item.tag, Tag::Comma | Tag::Quote) || item.word == f::SO;
    items[at.saturating_sub(FRAME + 1)..at].iter().any(mark) || at <= 2 && items[at - 1].flags.any(Flags::ROLE)
}

/// "Geologists now [suspect] that the lake is old", "Geologists [suspect] the lake is old": before a determiner stands
/// no adjective.
fn is_clausal(items: &[Item], at: usize) -> bool {
    let opens =
        |next: &Item| next.word == f::THAT || matches!(next.tag, Tag::Determiner | Tag::Possessive | Tag::Pronoun);
    items[at].tag == Tag::Adjective
        && items[..at].iter().rfind(|item| item.tag != Tag::Adverb).is_some_and(is_plural)
        && items.get(at + 1).is_some_and(opens)
}

/// "The missile, Western officials [suspect], was fired from a barge."
fn is_inserted(items: &[Item], at: usize) -> bool {
    let closes = |next: &Item| matches!(next.tag, Tag::Comma | Tag::End);
    items[at - 1].tag == Tag::Nouns && items.get(at + 1).is_none_or(closes)
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
            return self.tells_that().then_some(if tag == Tag::Adjective { Tag::Noun } else { tag });
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

    /// Whether a plural, a word that may be the plural of who speaks, or what hangs from one stands before it.
    fn is_behind_several(&self) -> bool {
        let flags = self.before.flags;
        let hangs = self.form == Tag::Present && self.hangs();
        self.before.tag == Tag::Nouns || flags.any(Flags::PLURAL) && flags.any(Flags::SPEAKING_NOUN) || hangs
    }

    /// "residents of the estate [claim]", "a team at Ashton University [reports]"
    fn hangs(&self) -> bool {
        let phrase = self.items[..self.at].iter().rev().take_while(|item| item.tag.is_nominal()).count();
        // "Voss, the leader in the polls, …"
        let inserted = self.next.is_some_and(|next| next.tag == Tag::Comma);
        let agrees =
            |tag: Tag| if self.form == Tag::Present { tag == Tag::Nouns } else { tag == Tag::Noun && !inserted };
        match &self.items[..self.at - phrase] {
            [.., people, of] if [f::OF, f::IN, f::AT, f::FROM].contains(&of.word) => {
                agrees(people.tag) && people.flags.any(Flags::SPEAKING_NOUN)
            }
            _ => false,
        }
    }

    /// "Data from the agency [show] that …": the clause behind *that* has a verb of its own.
    fn tells_that(&self) -> bool {
        // "Voss, an analyst who saw it, [wonders] whether"
        let apposed = self.before.tag == Tag::Comma && self.form == Tag::Third;
        if apposed && is_related(&self.items[..self.at]) {
            return self.items[self.at + 2..].iter().take(FAR).any(|item| item.tag.is_finite());
        }
        // "documents sent to the tribunal [show] that …": who may speak, whatever else the word may be.
        let speaker = self.before.flags.any(Flags::SPEAKING_NOUN) || self.before.capital;
        let behind = self.is_behind_noun() || speaker && self.before.tag != Tag::Preposition;
        if !(behind && self.is_first() || self.is_joined()) {
            return false;
        }
        let rest = &self.items[self.at + 2..];
        let finite = |item: &Item| item.tag.is_finite();
        let starts = |&at: &usize| finite(&rest[at]) && !(at > 0 && finite(&rest[at - 1]));
        let mut verbs = (0..rest.len().min(FAR)).filter(starts);
        let first = verbs.next();
        // "The team cautions that it may not hold where …": the second verb is of another clause.
        // "The log records that the boat left and never answered"
        let apart = |(first, second): (usize, usize)| {
            let joint = rest[first..second].iter().rfind(|item| item.tag != Tag::Adverb);
            joint.is_some_and(|item| item.tag == Tag::Conjunction)
                || rest[first..second]
                    .iter()
                    .any(|item| matches!(item.tag, Tag::Comma | Tag::Wh) || item.word == f::THAT)
                || takes_clause(&rest[first], self.tokens, self.lexicon)
        };
        first.is_some_and(|first| verbs.next().is_none_or(|second| apart((first, second))))
    }

    /// "The levy has failed, though Voss [stresses] that …": what stands behind a name that a clause begins with.
    fn is_joined(&self) -> bool {
        let name = |item: &&Item| item.tag == Tag::Name;
        let start = self.at - self.items[..self.at].iter().rev().take(FRAME).take_while(name).count();
        let begins = |before: &Item| precedes_clause(before) && before.word != f::THAT;
        // "Ohio and other Rust Belt states that have lost"
        let relative = self.items.get(self.at + 2).is_some_and(|item| item.tag.is_finite());
        let joined = start < self.at && self.items[..start].last().is_some_and(begins);
        self.form == Tag::Third && joined && !relative
    }

    /// "Records [show] he left", "Polling [shows] why it failed", "Voss, an analyst, [reckons] it will"
    fn tells_bare(&self) -> bool {
        let verb = || self.items.get(self.at + 2).is_some_and(|item| item.tag.is_finite());
        let subject = |next: &Item| f::is_nominative(next.word) || next.word == f::IT && verb();
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
        let run = |end: usize| self.items[..end].iter().rev().take_while(part).count();
        let phrase = run(self.at);
        let subject = if self.hangs() { phrase + 1 + run(self.at - phrase - 1) } else { phrase };
        let Some(mark) = (self.at - subject).checked_sub(1) else { return false };
        let speech = self.items[mark].is_speech;
        // "It is safe, or so the contractor [claims]."
        let so = self.items[mark].word == f::SO && mark > 0 && self.items[mark - 1].word == f::OR;
        let told = speech || so || self.items[mark].tag == Tag::Comma;
        let whole = speech || self.items.last_of(TagSet::FINITE, mark).is_some();
        let goes_on = self.items.first_of(TagSet::FINITE, self.at + 1).is_some_and(|verb| verb <= self.at + FAR);
        let inserted = self.next.is_some_and(|next| next.tag == Tag::Comma);
        told && subject <= FRAME && if inserted { goes_on || whole } else { whole && !goes_on }
    }
}

/// Whether an item is a plural noun, also one that a capital makes look like a name.
fn is_plural(item: &Item) -> bool {
    item.tag == Tag::Nouns
        || item.tag == Tag::Name && item.flags.any(Flags::SPEAKING_NOUN) && item.flags.any(Flags::PLURAL)
}

/// Whether each finite verb of some items is that of a relative clause: "Voss, an analyst who saw it,".
fn is_related(items: &[Item]) -> bool {
    let (mut relatives, mut verbs) = (0, 0);
    for (at, item) in items.iter().enumerate() {
        relatives += usize::from(item.tag == Tag::Wh);
        let first = item.tag.is_finite() && !(at > 0 && items[at - 1].tag.is_finite());
        verbs += usize::from(first);
        if verbs > relatives {
            return false;
        }
    }
    true
}

/// The most words of a subject in a frame.
pub const FRAME: usize = 6;
