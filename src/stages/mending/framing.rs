//! Verbs of frames that the tagger took for nouns.

use super::tagged::{Sort, TagSet, Tagged};
use super::words::{reporting, takes, tells_clause};
use crate::lexicon::{Flags, Inflection, Lexicon, Tag, WordId, function as f};
use crate::stages::tokens::{Token, TokenKind};
use crate::stages::units::Item;

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
        // "Geologists suspect that the lake is old", "Geologists suspect the lake is old": before a determiner stands no adjective.
        let clausal = item.tag == Tag::Adjective
            && items[i - 1].tag == Tag::Nouns
            && items.get(i + 1).is_some_and(|next| {
                next.word == f::THAT || matches!(next.tag, Tag::Determiner | Tag::Possessive | Tag::Pronoun)
            });
        if item.tag == Tag::Adjective && !clausal {
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
        let wanted = match reporting(&item, tokens, lexicon).map(|found| found.inflection) {
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
            let noun = matches!(before.tag, Tag::Noun | Tag::Nouns | Tag::Name) || before.capital;
            let rest = &items[i + 2..];
            let starts = |&at: &usize| finite(&rest[at]) && !(at > 0 && finite(&rest[at - 1]));
            let mut verbs = (0..rest.len().min(FAR)).filter(starts);
            let first = verbs.next();
            // "The team cautions that it may not hold where …": the second verb is of another clause.
            let apart = |(first, second): (usize, usize)| {
                rest[first..second].iter().any(|item| matches!(item.tag, Tag::Comma | Tag::Wh) || item.word == f::THAT)
                    || tells_clause(&rest[first], tokens, lexicon)
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
            && takes(&item, next, tokens, lexicon)
        {
            items.set(i, wanted);
            items.set(i - 1, if before.tag == Tag::Adjective { Tag::Noun } else { before.tag });
            return;
        }
        // "Channel Nine reports: …"
        let colon = next.is_some_and(|next| next.kind == TokenKind::Colon && next.speech.is_none());
        let named = before.tag == Tag::Name && wanted == Tag::Third;
        if colon && named && items[..i].iter().all(|item| item.tag.is_nominal() && item.speech.is_none()) {
            items.set(i, wanted);
            return;
        }
        let several = before.tag == Tag::Nouns || before.flags.any(Flags::PLURAL) && before.flags.any(SPEAKS);
        let one = matches!(before.tag, Tag::Noun | Tag::Name) && !several;
        if if wanted == Tag::Present { !several } else { !one }
            || !next.is_none_or(|next| matches!(next.tag, Tag::End | Tag::Comma | Tag::Preposition))
        {
            return;
        }
        // "Voss and her colleagues report"
        let named = |item: &&Item| item.tag.is_nominal() || several && item.word == f::AND;
        let run = items[..i].iter().rev().take_while(named).take_while(|item| item.speech.is_none()).count();
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

const SPEAKS: Flags = Flags::ROLE.or(Flags::SOURCE_NOUN);
/// How far the rest of a sentence is looked at.
const FAR: usize = 60;
/// The most words of a subject in a frame.
const FRAME: usize = 6;
