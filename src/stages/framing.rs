//! Verbs of frames that the tagger took for nouns.

use super::finites::tells;
use super::tagged::{Sort, TagSet, Tagged};
use super::tokens::{Token, TokenKind};
use super::units::Item;
use crate::lexicon::{EntryKind, Flags, Inflection, Lexicon, Tag, WordId, function as f};

/// ", the researchers report in …", "an insider claims.", "Data from the agency show that …": a word that reports and was
/// taken for a noun is a verb where a frame would otherwise have none.
pub fn framing_verbs(items: &mut Tagged, tokens: &[Token], lexicon: &Lexicon) {
    let finite = |item: &Item| item.tag.is_finite();
    let nouns = TagSet::of(&[Tag::Noun, Tag::Nouns, Tag::Verb, Tag::Adjective]);
    items.each_of(Sort::Cue, nouns, |items, i| {
        if i == 0 {
            return;
        }
        let item = items[i];
        // "Geologists [now] suspect that the lake is old", "Geologists suspect the lake is old": before a determiner stands no
        // adjective.
        let clausal = item.tag == Tag::Adjective
            && items[..i].iter().rfind(|item| item.tag != Tag::Adverb).is_some_and(is_plural)
            && items.get(i + 1).is_some_and(|next| {
                next.word == f::THAT || matches!(next.tag, Tag::Determiner | Tag::Possessive | Tag::Pronoun)
            });
        // "The missile, Western officials suspect, was fired from a barge."
        let inserted = item.tag == Tag::Adjective
            && items[i - 1].tag == Tag::Nouns
            && items.get(i + 1).is_none_or(|next| matches!(next.tag, Tag::Comma | Tag::End));
        if item.tag == Tag::Adjective && !clausal && !inserted {
            return;
        }
        let before = items[i - 1];
        let next = items.get(i + 1);
        let framed = |next: &Item| {
            let told = matches!(next.tag, Tag::Wh | Tag::Pronoun) || next.word == f::THAT || next.word == f::WHETHER;
            told || matches!(next.tag, Tag::End | Tag::Comma | Tag::Preposition) || next.kind == TokenKind::Colon
        };
        if !clausal && !next.is_none_or(framed) {
            return;
        }
        let token = item.first as usize;
        let wanted = match lexicon.find(&tokens[token..=token], EntryKind::ReportingVerb).map(|found| found.inflection)
        {
            Some(Inflection::Third) => Tag::Third,
            Some(Inflection::Base) => Tag::Present,
            // "Eyewitnesses alleged that …"
            Some(Inflection::Past) if clausal => Tag::Past,
            // "The court upheld the ban, ruling that …"
            Some(Inflection::Gerund) if before.tag == Tag::Comma && next.is_some_and(|next| next.word == f::THAT) => {
                if items.last_of(TagSet::FINITE, i).is_some() {
                    items.set(i, Tag::Gerund);
                }
                return;
            }
            _ => return,
        };
        if clausal && wanted != Tag::Third && items.last_of(TagSet::FINITE, i).is_none() {
            items.set(i, wanted);
            return;
        }
        if next.is_some_and(|next| next.word == f::THAT || next.word == f::WHETHER) {
            let noun = matches!(before.tag, Tag::Noun | Tag::Nouns | Tag::Name)
                || before.capital && before.tag != Tag::Preposition;
            let rest = &items[i + 2..];
            let starts = |&at: &usize| finite(&rest[at]) && !(at > 0 && finite(&rest[at - 1]));
            let mut verbs = (0..rest.len().min(FAR)).filter(starts);
            let first = verbs.next();
            // "The team cautions that it may not hold where …": the second verb is of another clause.
            let apart = |(first, second): (usize, usize)| {
                rest[first..second].iter().any(|item| matches!(item.tag, Tag::Comma | Tag::Wh) || item.word == f::THAT)
                    || tells(&rest[first], tokens, lexicon)
            };
            let one = first.is_some_and(|first| verbs.next().is_none_or(|second| apart((first, second))));
            if noun && one && items.last_of(TagSet::FINITE, i).is_none() {
                items.set(i, wanted);
            }
            return;
        }
        // "Records show he left", "Polling shows why it failed", "Voss, an analyst, reckons it will"
        let it = |next: &Item| next.word == f::IT && items.get(i + 2).is_some_and(finite);
        let told = next
            .is_some_and(|next| next.tag == Tag::Wh || next.tag == Tag::Pronoun && (is_subject(next.word) || it(next)));
        let apposed = before.tag == Tag::Comma && before.speech.is_none() && wanted == Tag::Third;
        let subject = matches!(before.tag, Tag::Noun | Tag::Nouns | Tag::Name) || apposed;
        let alone = || items.last_of(TagSet::FINITE, i).is_none() || apposed && is_related(&items[..i]);
        if told && subject && alone() {
            items.set(i, wanted);
            return;
        }
        // "Chancellor hints at cut": in a headline nothing but the verb has the preposition that it takes.
        let heading = items.last().is_some_and(|last| last.tag != Tag::End) && !items.any(TagSet::FINITE);
        if heading
            && wanted == Tag::Third
            && before.flags.any(Flags::ROLE)
            && i <= 2
            && takes(item, next, tokens, lexicon)
        {
            items.set(i, wanted);
            items.set(i - 1, if before.tag == Tag::Adjective { Tag::Noun } else { before.tag });
            return;
        }
        // "Channel Nine reports: …"
        let colon = next.is_some_and(|next| next.kind == TokenKind::Colon && next.speech.is_none());
        let named = before.tag == Tag::Name && wanted == Tag::Third;
        if colon && named && items[..i].iter().all(|item| is_nominal(item.tag) && item.speech.is_none()) {
            items.set(i, wanted);
            return;
        }
        // "residents of the estate claim"
        let phrase = items[..i].iter().rev().take_while(|item| is_nominal(item.tag)).count();
        let hangs = i > phrase + 1
            && (items[i - phrase - 1].word == f::OF || items[i - phrase - 1].word == f::IN)
            && items[i - phrase - 2].tag == Tag::Nouns
            && items[i - phrase - 2].flags.any(SPEAKS)
            && wanted == Tag::Present;
        let several = hangs || before.tag == Tag::Nouns || before.flags.any(Flags::PLURAL) && before.flags.any(SPEAKS);
        let one = matches!(before.tag, Tag::Noun | Tag::Name) && !several;
        if if wanted == Tag::Present { !several } else { !one }
            || !next.is_none_or(|next| matches!(next.tag, Tag::End | Tag::Comma | Tag::Preposition))
        {
            return;
        }
        // "Voss and her colleagues report"
        let named = |item: &&Item| is_nominal(item.tag) || several && item.word == f::AND;
        let run = items[..i].iter().rev().take_while(named).take_while(|item| item.speech.is_none()).count();
        let run = if hangs { run + 1 + items[..i - run - 1].iter().rev().take_while(named).count() } else { run };
        let Some(mark) = (i - run).checked_sub(1) else { return };
        let told = items[mark].speech.is_some() || items[mark].tag == Tag::Comma && items[mark].speech.is_none();
        let inserted = next.is_some_and(|next| next.tag == Tag::Comma);
        let whole = items[mark].speech.is_some() || items.last_of(TagSet::FINITE, mark).is_some();
        let rest = items.first_of(TagSet::FINITE, i + 1).is_some_and(|verb| verb <= i + FAR);
        if told && run <= FRAME && if inserted { rest || whole } else { whole && !rest } {
            items.set(i, wanted);
            if several && before.tag == Tag::Adjective {
                items.set(i - 1, Tag::Nouns);
            }
        }
    });
}

/// "The skipper [swears] the light was out": what looks like a plural behind the noun that the sentence begins with, and before
/// what begins another, is the verb that reports it.
pub fn third_before_clause(items: &mut Tagged, tokens: &[Token], lexicon: &Lexicon) {
    let nominal = items.iter().take_while(|item| is_nominal(item.tag)).count();
    items.each_of(Sort::Cue, TagSet::of(&[Tag::Nouns]), |items, i| {
        let Some(next) = items.get(i + 1).filter(|_| i > 0 && i <= nominal) else { return };
        let opens = matches!(next.tag, Tag::Determiner | Tag::Possessive) || is_subject(next.word);
        let one = matches!(items[i - 1].tag, Tag::Noun | Tag::Name | Tag::Adjective) && items[0].tag != Tag::Number;
        if !opens || !one || items.first_of(TagSet::FINITE, i + 1).is_none_or(|verb| verb > i + FAR) {
            return;
        }
        let token = items[i].first as usize;
        let found = lexicon.find(&tokens[token..=token], EntryKind::ReportingVerb);
        if found.is_some_and(|found| found.inflection == Inflection::Third && found.entry.frames.tells()) {
            items.set(i, Tag::Third);
            if items[i - 1].tag == Tag::Adjective {
                items.set(i - 1, Tag::Noun);
            }
        }
    });
}

/// "Images seen by this paper [show] fresh graves": a word that reports, behind a plural with its participle and agent, is the
/// verb of a sentence that has no other.
pub fn reduced_present(items: &mut Tagged, tokens: &[Token], lexicon: &Lexicon) {
    if items.any(TagSet::FINITE) {
        return;
    }
    let by = |&at: &usize| {
        items[at].word == f::BY && items[at - 1].tag == Tag::Participle && items[at - 2].tag == Tag::Nouns
    };
    let Some(by) = (2..items.len()).find(by) else { return };
    let end = by + 1 + items[by + 1..].iter().take_while(|item| is_nominal(item.tag)).count();
    let reports = |&at: &usize| {
        let token = items[at].first as usize;
        let found = lexicon.find(&tokens[token..=token], EntryKind::ReportingVerb);
        let base = found.is_some_and(|found| found.inflection == Inflection::Base && found.entry.frames.tells());
        items[at].tag == Tag::Noun && items[at].flags.any(Flags::CUE) && base
    };
    if let Some(verb) = (by + 2..end).rev().find(reports) {
        items.set(verb, Tag::Present);
    }
}

/// "citing the weak rand and [warning] of worse": a gerund that reports goes on with another.
pub fn joined_gerund(items: &mut Tagged, tokens: &[Token], lexicon: &Lexicon) {
    items.each_of(Sort::Cue, TagSet::of(&[Tag::Noun]), |items, at| {
        if at < 2 || at + 1 == items.len() || items[at - 1].word != f::AND {
            return;
        }
        let token = items[at].first as usize;
        let found = lexicon.find(&tokens[token..=token], EntryKind::ReportingVerb);
        let gerund = found.is_some_and(|found| found.inflection == Inflection::Gerund);
        let governs = items[at + 1].word == f::THAT || takes(items[at], items.get(at + 1), tokens, lexicon);
        let mut before = items[..at].iter().rev().take(FAR).take_while(|item| !item.tag.is_finite());
        if gerund && governs && before.any(|item| item.tag == Tag::Gerund && item.flags.any(Flags::CUE)) {
            items.set(at, Tag::Gerund);
        }
    });
}

/// "[Warning] of reprisals, the ministry summoned the envoy": a gerund that reports opens the sentence of somebody else's verb,
/// though it looks like a noun.
pub fn opening_gerund(items: &mut Tagged, tokens: &[Token], lexicon: &Lexicon) {
    let [first, next, rest @ ..] = &**items else { return };
    if first.tag != Tag::Noun || !first.flags.any(Flags::CUE) || next.tag != Tag::Preposition {
        return;
    }
    let token = first.first as usize;
    let Some(found) = lexicon.find(&tokens[token..=token], EntryKind::ReportingVerb) else { return };
    let mut takes = found.entry.frames.prepositions.iter().map(|word| lexicon.word_id(word.as_bytes()));
    if found.inflection != Inflection::Gerund || !(next.word == f::THAT || takes.any(|word| word == next.word)) {
        return;
    }
    let comma = rest.iter().position(|item| item.tag == Tag::Comma);
    let Some((phrase, main)) = comma.map(|comma| (&rest[..comma], &rest[comma + 1..])) else { return };
    let subject = main.iter().take_while(|item| is_nominal(item.tag) || item.tag == Tag::Pronoun).count();
    let whole = main.get(subject).is_some_and(|verb| verb.tag.is_finite()) && subject > 0;
    // "Warning of a lost generation": what looks like a past may be a participle.
    if whole && (next.word == f::THAT || !phrase.iter().any(|item| item.tag.is_finite() && item.tag != Tag::Past)) {
        items.set(0, Tag::Gerund);
    }
}

/// Whether the word behind a verb is a preposition of its entry.
pub fn takes(verb: Item, next: Option<&Item>, tokens: &[Token], lexicon: &Lexicon) -> bool {
    let token = verb.first as usize;
    let Some(next) = next.filter(|next| next.tag == Tag::Preposition) else { return false };
    let found = lexicon.find(&tokens[token..=next.last as usize], EntryKind::ReportingVerb);
    let own = |preposition: &str| lexicon.word_id(preposition.as_bytes()) == next.word;
    found.is_some_and(|found| found.len > 1 || found.entry.frames.prepositions.iter().any(|word| own(word)))
}

/// Whether each finite verb of some items is that of a relative clause: "Voss, an analyst who saw it,".
fn is_related(items: &[Item]) -> bool {
    let open = |item: &Item| item.tag == Tag::Wh;
    let (mut relatives, mut verbs) = (0, 0);
    for (at, item) in items.iter().enumerate() {
        relatives += usize::from(open(item));
        let first = item.tag.is_finite() && item.speech.is_none() && !(at > 0 && items[at - 1].tag.is_finite());
        verbs += usize::from(first);
        if verbs > relatives {
            return false;
        }
    }
    true
}

/// Whether an item is a plural noun, also one that a capital makes look like a name.
fn is_plural(item: &Item) -> bool {
    item.tag == Tag::Nouns || item.tag == Tag::Name && item.flags.any(SPEAKS) && item.flags.any(Flags::PLURAL)
}

fn is_subject(word: WordId) -> bool {
    [f::HE, f::SHE, f::THEY, f::WE, f::I].contains(&word)
}

const SPEAKS: Flags = Flags::ROLE.or(Flags::SOURCE_NOUN);
/// How far the rest of a sentence is looked at.
const FAR: usize = 60;
/// The most words of a subject in a frame.
const FRAME: usize = 6;

/// Whether a part of speech stands in a noun group.
pub fn is_nominal(tag: Tag) -> bool {
    use Tag::{Adjective, Determiner, Genitive, Name, Noun, Nouns, Number, Possessive};
    matches!(tag, Adjective | Determiner | Genitive | Name | Noun | Nouns | Number | Possessive)
}
