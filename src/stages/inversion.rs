//! Second thoughts about the words that frames are made of: what a person is, and the verb, where either may be something else.

use super::tokens::Token;
use super::units::Item;
use crate::lexicon::{EntryKind, Flags, Frame, Inflection, Lexicon, Tag, function as f};

/// How many items on either side a verb is looked for.
const FAR: usize = 60;

/// "…,” forward Ada Marsh wrote: what somebody is stands before the name, whatever else the word may be.
pub fn titles(items: &mut [Item]) {
    for i in 0..items.len().saturating_sub(1) {
        let opens =
            || i == 0 || items[i - 1].speech.is_some() || matches!(items[i - 1].tag, Tag::Comma | Tag::Conjunction);
        let other = matches!(items[i].tag, Tag::Adverb | Tag::Adjective | Tag::Verb);
        if items[i].flags.any(Flags::ROLE) && other && items[i + 1].tag == Tag::Name && opens() {
            items[i].tag = Tag::Noun;
        }
    }
}

/// "The sample is small, cautions Ada Marsh": what looks like a plural between a clause and a name is the verb of a frame.
pub fn verbs(items: &mut [Item], tokens: &[Token], lexicon: &Lexicon) {
    let finite = |item: &Item| matches!(item.tag, Tag::Past | Tag::Third | Tag::Present | Tag::Modal);
    for i in 1..items.len().saturating_sub(1) {
        let framed = || items[i - 1].tag == Tag::Comma && items[i + 1].tag == Tag::Name;
        if items[i].tag != Tag::Nouns || !items[i].flags.any(Flags::CUE) || !framed() {
            continue;
        }
        let token = items[i].first as usize;
        let verb = lexicon.find(&tokens[token..=token], EntryKind::ReportingVerb);
        let third = verb.is_some_and(|found| found.inflection == Inflection::Third);
        let clause = items[i.saturating_sub(FAR)..i].iter().any(finite);
        let other = items[i + 1..].iter().take(FAR).any(|item| item.tag == Tag::Third);
        if third && clause && !other {
            items[i].tag = Tag::Third;
        }
    }
}

/// "…, villagers said": before a finite cue stands who speaks, whatever else the word may be.
pub fn speakers(items: &mut [Item]) {
    for i in 0..items.len().saturating_sub(1) {
        let next = &items[i + 1];
        let says = || next.tag == Tag::Past && next.flags.any(Flags::CUE);
        if items[i].tag == Tag::Third && items[i].flags.any(Flags::SOURCE_NOUN.or(Flags::ROLE)) && says() {
            items[i].tag = Tag::Nouns;
        }
    }
}

/// "had long assumed": between an auxiliary and its participle stands an adverb. "Voss, who had won, left on Friday": behind a
/// relative clause the participle of a sentence without another verb is the past.
pub fn participles(items: &mut [Item], lexicon: &Lexicon) {
    let finite = |item: &Item| matches!(item.tag, Tag::Past | Tag::Third | Tag::Present | Tag::Modal);
    for i in 1..items.len() {
        if items[i].tag != Tag::Participle {
            continue;
        }
        if i > 1 && items[i - 1].tag == Tag::Adjective && (f::HAVE..=f::HAD).contains(&items[i - 2].word) {
            items[i - 1].tag = Tag::Adverb;
        }
        let past = lexicon.tagger().profile(items[i].word).mask & 1 << Tag::Past as u32 != 0;
        if items[i - 1].tag != Tag::Comma || !past || items[i + 1..].iter().take(FAR).any(finite) {
            continue;
        }
        let low = i.saturating_sub(FAR);
        let who =
            (low..i).find(|&j| j > 0 && [f::WHO, f::WHICH].contains(&items[j].word) && items[j - 1].tag == Tag::Comma);
        if who.is_some_and(|who| who < 8 && !items[..who].iter().any(finite) && items[who..i].iter().any(finite)) {
            items[i].tag = Tag::Past;
        }
    }
}

/// "Watchdog warns of chaos": where nothing else is a finite verb, the word that reports with this preposition is; "vowed to
/// picket the depot": behind a verb that takes an infinitive and before a determiner stands a verb.
pub fn governing(items: &mut [Item], tokens: &[Token], lexicon: &Lexicon) {
    let finite = |item: &Item| matches!(item.tag, Tag::Past | Tag::Third | Tag::Present | Tag::Modal);
    let verb = |item: &Item| {
        let token = item.first as usize;
        lexicon.find(&tokens[token..=token], EntryKind::ReportingVerb).filter(|_| item.flags.any(Flags::CUE))
    };
    let whole = !items.iter().any(|item| finite(item) || item.speech.is_some());
    if !whole && !items.iter().any(|item| item.tag == Tag::To) {
        return;
    }
    for i in 1..items.len().saturating_sub(1) {
        let (before, next) = (&items[i - 1], &items[i + 1]);
        let nominal = || matches!(before.tag, Tag::Noun | Tag::Nouns | Tag::Name);
        if whole && items[i].tag == Tag::Nouns && nominal() && next.tag == Tag::Preposition {
            let found = verb(&items[i]).filter(|found| found.inflection == Inflection::Third);
            let leads = |word: &str| lexicon.word_id(word.as_bytes()) == next.word;
            if found.is_some_and(|found| found.entry.frames.prepositions.iter().any(|word| leads(word))) {
                items[i].tag = Tag::Third;
                return;
            }
        }
        let object = || matches!(next.tag, Tag::Determiner | Tag::Possessive | Tag::Pronoun);
        let takes = |item: &Item| finite(item) && verb(item).is_some_and(|found| found.entry.frames.has(Frame::To));
        if i > 1 && before.tag == Tag::To && items[i].tag == Tag::Noun && object() && takes(&items[i - 2]) {
            items[i].tag = Tag::Verb;
        }
    }
}

/// "told the county last fall": behind *last* and its like a season is no verb.
pub fn seasons(items: &mut [Item]) {
    for i in 1..items.len() {
        let verb = || matches!(items[i].tag, Tag::Present | Tag::Verb | Tag::Past);
        let modified = items[i - 1].flags.any(Flags::TIME_MODIFIER) && items[i - 1].tag == Tag::Adjective;
        if modified && verb() && items[i].flags.any(Flags::MONTH.or(Flags::TIME_UNIT)) {
            items[i].tag = Tag::Noun;
        }
    }
}
