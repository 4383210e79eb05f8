//! Second thoughts about the words that frames are made of: what a person is, and the verb, where either may be something else.

use super::tokens::Token;
use super::tokens::TokenKind::{Colon, Comma};
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
        // "The general vowed revenge"
        let next = &items[i + 1];
        let acts = || matches!(next.tag, Tag::Participle | Tag::Past) && next.flags.any(Flags::CUE);
        let alone = || i > 0 && items[i - 1].tag == Tag::Determiner && items[i].tag == Tag::Adjective && acts();
        if items[i].flags.any(Flags::ROLE) && other && (next.tag == Tag::Name && opens() || alone()) {
            items[i].tag = Tag::Noun;
        }
    }
}

/// "Said Ada Marsh, “We lost.”": a cue that begins a sentence whose only other verbs are in what is said.
pub fn opening(items: &mut [Item], tokens: &[Token], lexicon: &Lexicon) {
    let Some((first, rest)) = items.split_first_mut().filter(|(first, _)| first.tag == Tag::Name) else { return };
    let speech = rest.iter().take(FAR).position(|item| item.speech.is_some());
    let named = rest.first().is_some_and(|next| next.tag == Tag::Name || next.flags.any(Flags::ROLE));
    if !named
        || !first.flags.any(Flags::CUE)
        || !speech.is_some_and(|at| at > 0 && matches!(rest[at - 1].kind, Comma | Colon))
    {
        return;
    }
    let token = first.first as usize;
    let found = lexicon.find(&tokens[token..=token], EntryKind::ReportingVerb);
    first.tag = match found.map(|found| found.inflection) {
        Some(Inflection::Past) => Tag::Past,
        Some(Inflection::Third) => Tag::Third,
        _ => return,
    };
}

/// "…,” retired general Ada Marsh said": what looks like a past before who speaks describes them; "told co-host Ada Marsh": what
/// looks like a second verb is what somebody is.
pub fn descriptions(items: &mut [Item]) {
    for i in 0..items.len().saturating_sub(2) {
        let opens = i == 0 || items[i - 1].speech.is_some() || matches!(items[i - 1].tag, Tag::Comma | Tag::Quote);
        let nominal =
            |item: &&Item| matches!(item.tag, Tag::Noun | Tag::Name | Tag::Adjective) && item.speech.is_none();
        if opens && items[i].tag == Tag::Past && items[i].speech.is_none() && !items[i].flags.any(Flags::CUE) {
            let words = items[i + 1..].iter().take_while(nominal).count();
            let verb = items.get(i + 1 + words);
            let says =
                verb.is_some_and(|verb| verb.flags.any(Flags::CUE) && matches!(verb.tag, Tag::Past | Tag::Third));
            if words > 1 && says && items[i + words].tag == Tag::Name {
                items[i].tag = Tag::Adjective;
            }
        }
        let told = items[i].flags.any(Flags::CUE) && matches!(items[i].tag, Tag::Past | Tag::Third);
        if told && matches!(items[i + 1].tag, Tag::Verb | Tag::Present) && items[i + 2].tag == Tag::Name {
            items[i + 1].tag = Tag::Noun;
        }
    }
}

/// "Cruz blasted them": a word that opens the sentence under its capital, that the model does not know, and a finite verb
/// behind it: a name.
pub fn subjects(items: &mut [Item], lexicon: &Lexicon) {
    let [first, second, ..] = items else { return };
    let other = !matches!(first.tag, Tag::Name | Tag::Noun | Tag::Nouns);
    let finite = matches!(second.tag, Tag::Past | Tag::Third | Tag::Modal);
    let known = lexicon.tagger().profile(first.word).mask != 0 || first.flags.any(Flags::CUE);
    if other && finite && first.capital && !known {
        first.tag = Tag::Name;
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
pub fn participles(items: &mut [Item], tokens: &[Token], lexicon: &Lexicon) {
    let finite = |item: &Item| matches!(item.tag, Tag::Past | Tag::Third | Tag::Present | Tag::Modal);
    for i in 1..items.len() {
        if items[i].tag != Tag::Participle {
            continue;
        }
        if i > 1 && items[i - 1].tag == Tag::Adjective && (f::HAVE..=f::HAD).contains(&items[i - 2].word) {
            items[i - 1].tag = Tag::Adverb;
        }
        let token = items[i].first as usize;
        let regular = || {
            let verb = lexicon.find(&tokens[token..=token], EntryKind::ReportingVerb);
            verb.is_some_and(|found| found.inflection == Inflection::Past)
        };
        let past = || lexicon.tagger().profile(items[i].word).mask & 1 << Tag::Past as u32 != 0 || regular();
        let opened = opens_with_clause(items, i);
        if items[i - 1].tag != Tag::Comma && !opened || !past() || items[i + 1..].iter().take(FAR).any(finite) {
            continue;
        }
        if opened {
            items[i].tag = Tag::Past;
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

/// Whether a gerund opens the sentence and the noun group before `verb` stands behind its comma: "Warning that it will flood,
/// the mayor [called] for calm".
fn opens_with_clause(items: &[Item], verb: usize) -> bool {
    let nominal =
        |item: &&Item| matches!(item.tag, Tag::Determiner | Tag::Adjective | Tag::Noun | Tag::Nouns | Tag::Name);
    let group = items[..verb].iter().rev().take_while(nominal).count();
    let comma = verb.checked_sub(group + 1).filter(|_| group > 0);
    items[0].tag == Tag::Gerund && comma.is_some_and(|comma| items[comma].tag == Tag::Comma)
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

/// "While she does support the plan", "he would not comment": behind a helping verb, what may be a verb is one.
pub fn helped(items: &mut [Item], tokens: &[Token], lexicon: &Lexicon) {
    let finite = |item: &Item| matches!(item.tag, Tag::Past | Tag::Third | Tag::Present | Tag::Modal);
    for i in 1..items.len() {
        if items[i].tag != Tag::Noun || !items[i].flags.any(Flags::CUE) {
            continue;
        }
        let skipped = |item: &Item| item.tag == Tag::Adverb || item.word == f::NOT || item.word == f::NT;
        let helper = items[..i].iter().rfind(|item| !skipped(item));
        let helps = |item: &Item| item.tag == Tag::Modal || (f::DO..=f::DID).contains(&item.word) && finite(item);
        let token = items[i].first as usize;
        let base = || {
            let found = lexicon.find(&tokens[token..=token], EntryKind::ReportingVerb);
            found.is_some_and(|found| found.inflection == Inflection::Base)
        };
        if helper.is_some_and(helps) && base() {
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
