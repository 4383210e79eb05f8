//! Second thoughts about the words that frames are made of: what a person is, and the verb, where either may be something else.

use super::tokens::Token;
use super::tokens::TokenKind::{Colon, Comma};
use super::units::Item;
use crate::lexicon::{EntryKind, Flags, Frame, Inflection, Lexicon, Tag, function as f};

/// How many items on either side a verb is looked for.
const FAR: usize = 60;

/// "…,” forward Ada Marsh wrote", "said Labour peer Ada Marsh": what somebody is stands before the name, whatever else the
/// word may be.
pub fn titles(items: &mut [Item], lexicon: &Lexicon) {
    for i in 0..items.len().saturating_sub(1) {
        if !items[i].flags.any(Flags::ROLE) {
            continue;
        }
        let opens =
            || i == 0 || items[i - 1].speech.is_some() || matches!(items[i - 1].tag, Tag::Comma | Tag::Conjunction);
        let other = matches!(items[i].tag, Tag::Adverb | Tag::Adjective | Tag::Verb);
        // "The general vowed revenge"
        let next = &items[i + 1];
        let acts = || matches!(next.tag, Tag::Participle | Tag::Past) && next.flags.any(Flags::CUE);
        let alone = || i > 0 && items[i - 1].tag == Tag::Determiner && items[i].tag == Tag::Adjective && acts();
        // "A party functionary, who had left": no adverb that the model knows.
        let behind = i > 0 && matches!(items[i - 1].tag, Tag::Determiner | Tag::Adjective | Tag::Noun);
        let behind = behind || next.flags.any(Flags::ROLE);
        let unknown = items[i].tag == Tag::Adverb && behind && lexicon.tagger().profile(items[i].word).mask == 0;
        let base = matches!(items[i].tag, Tag::Verb | Tag::Present);
        // "Security researcher Ada Marsh warned": what opens the sentence and looks like its verb, with the verb behind it.
        let opening = i == 1
            && matches!(items[1].tag, Tag::Past | Tag::Third)
            && !items[1].flags.any(Flags::CUE)
            && items.iter().skip(3).any(|item| item.tag.is_finite());
        let between = (base && i > 1 || opening) && next.tag == Tag::Name && items[i - 1].tag == Tag::Name;
        if other && (next.tag == Tag::Name && opens() || alone()) || between || unknown {
            items[i].tag = Tag::Noun;
        }
    }
}

/// "Said Ada Marsh, “We lost.”", "Added another: “We won.”": a cue that begins a sentence whose only other verbs are in what is
/// said.
pub fn opening(items: &mut [Item], tokens: &[Token], lexicon: &Lexicon) {
    let opens = |first: &Item| matches!(first.tag, Tag::Name | Tag::Participle) && first.flags.any(Flags::CUE);
    let Some((first, rest)) = items.split_first_mut().filter(|(first, _)| opens(first)) else { return };
    let speech = rest.iter().take(FAR).position(|item| item.speech.is_some());
    let alone = matches!(&*rest, [one, mark, ..] if one.tag == Tag::Determiner && matches!(mark.kind, Comma | Colon));
    let named = rest.first().is_some_and(|next| next.tag == Tag::Name || next.flags.any(Flags::ROLE)) || alone;
    if !named || !speech.is_some_and(|at| at > 0 && matches!(rest[at - 1].kind, Comma | Colon)) {
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
pub fn descriptions(items: &mut [Item], cues: &[usize]) {
    let nominal = |item: &&Item| matches!(item.tag, Tag::Noun | Tag::Name | Tag::Adjective) && item.speech.is_none();
    for &cue in cues {
        if !matches!(items[cue].tag, Tag::Past | Tag::Third) {
            continue;
        }
        let (before, behind) = items.split_at_mut(cue);
        let words = before.iter().rev().take_while(nominal).count();
        if words > 1 && before[cue - 1].tag == Tag::Name {
            describes(&mut before[..cue - words]);
        }
        if let [_, second, name, ..] = behind
            && matches!(second.tag, Tag::Verb | Tag::Present)
            && name.tag == Tag::Name
        {
            second.tag = Tag::Noun;
        }
    }
}

/// What looks like a past at the end of `items` is none where it opens a clause and reports nothing.
fn describes(items: &mut [Item]) {
    let Some((last, before)) = items.split_last_mut() else { return };
    let opens = before.last().is_none_or(|mark| mark.speech.is_some() || matches!(mark.tag, Tag::Comma | Tag::Quote));
    if opens && last.tag == Tag::Past && last.speech.is_none() && !last.flags.any(Flags::CUE) {
        last.tag = Tag::Adjective;
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

/// "The sample is small, cautions Ada Marsh", "“It is small,” recalls Ada Marsh": what looks like a plural between a clause and a
/// name is the verb of a frame.
pub fn verbs(items: &mut [Item], tokens: &[Token], lexicon: &Lexicon, cues: &[usize]) {
    let finite = |item: &Item| item.tag.is_finite();
    let last = items.len().saturating_sub(1);
    for &i in cues.iter().filter(|&&i| i > 0 && i < last) {
        let (mark, next) = (&items[i - 1], &items[i + 1]);
        let described = matches!(next.tag, Tag::Adjective | Tag::Participle | Tag::Past) || next.flags.any(Flags::ROLE);
        let framed = next.tag == Tag::Name && (mark.tag == Tag::Comma || mark.speech.is_some());
        if items[i].tag != Tag::Nouns || !(framed || described && mark.speech.is_some()) {
            continue;
        }
        let token = items[i].first as usize;
        let verb = lexicon.find(&tokens[token..=token], EntryKind::ReportingVerb);
        let third = verb.is_some_and(|found| found.inflection == Inflection::Third);
        let clause = mark.speech.is_some() || items[i.saturating_sub(FAR)..i].iter().any(finite);
        let other = items[i + 1..].iter().take(FAR).any(|item| item.tag == Tag::Third);
        if third && clause && !other {
            items[i].tag = Tag::Third;
            // "recalls retired foreman Ada Marsh"
            if matches!(items[i + 1].tag, Tag::Past | Tag::Participle) {
                items[i + 1].tag = Tag::Adjective;
            }
        }
    }
}

/// "…, villagers said": before a finite cue stands who speaks, whatever else the word may be.
pub fn speakers(items: &mut [Item], cues: &[usize]) {
    for &cue in cues {
        let [.., who, verb] = &mut items[..=cue] else { continue };
        let speaks = who.tag == Tag::Third && who.flags.any(Flags::SOURCE_NOUN.or(Flags::ROLE));
        if speaks && verb.tag == Tag::Past {
            who.tag = Tag::Nouns;
        }
    }
}

/// "had long assumed": between an auxiliary and its participle stands an adverb. "Voss, who had won, left on Friday": behind a
/// relative clause the participle of a sentence without another verb is the past.
pub fn participles(items: &mut [Item], tokens: &[Token], lexicon: &Lexicon, participles: &[usize]) {
    let finite = |item: &Item| item.tag.is_finite();
    for &i in participles.iter().filter(|&&i| i > 0) {
        if i > 1 && items[i - 1].tag == Tag::Adjective && (f::HAVE..=f::HAD).contains(&items[i - 2].word) {
            items[i - 1].tag = Tag::Adverb;
        }
        let token = items[i].first as usize;
        let regular = || {
            let verb = lexicon.find(&tokens[token..=token], EntryKind::ReportingVerb);
            verb.is_some_and(|found| found.inflection == Inflection::Past)
        };
        let past = || lexicon.tagger().profile(items[i].word).may_be(Tag::Past) || regular();
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
pub fn governing(items: &mut [Item], tokens: &[Token], lexicon: &Lexicon, cues: &[usize]) {
    let finite = |item: &Item| item.tag.is_finite();
    let found = |item: &Item| {
        let token = item.first as usize;
        lexicon.find(&tokens[token..=token], EntryKind::ReportingVerb)
    };
    // "urged it to free the fishermen": between *to* and a determiner stands no adjective.
    for i in 1..items.len().max(1) - 1 {
        // "to hand over the keys"
        let away = [f::OVER, f::OUT, f::OFF, f::BACK, f::AWAY].contains(&items[i + 1].word)
            || items[i + 1].tag == Tag::Particle;
        let particle = away && items[i].tag == Tag::Noun && items[i - 1].tag == Tag::To;
        if particle && lexicon.tagger().profile(items[i].word).may_be(Tag::Verb) {
            items[i].tag = Tag::Verb;
            continue;
        }
        let determined = || matches!(items[i + 1].tag, Tag::Determiner | Tag::Possessive);
        if items[i - 1].tag == Tag::To && items[i].tag == Tag::Adjective && determined() {
            items[i].tag = Tag::Verb;
        }
    }
    for &cue in cues {
        let [vowed, to, verb, next, ..] = &mut items[cue..] else { break };
        let object = matches!(next.tag, Tag::Determiner | Tag::Possessive | Tag::Pronoun);
        // "her pledge to plant a tree"
        let pledge =
            matches!(vowed.tag, Tag::Noun | Tag::Nouns) && lexicon.may_begin(vowed.word, EntryKind::ReportingNoun);
        let takes = || pledge || finite(vowed) && found(vowed).is_some_and(|found| found.entry.frames.has(Frame::To));
        if to.tag == Tag::To && verb.tag == Tag::Noun && object && takes() {
            verb.tag = Tag::Verb;
        }
    }
    let last = items.len().saturating_sub(1);
    let leads = |&&cue: &&usize| {
        let nominal = || matches!(items[cue - 1].tag, Tag::Noun | Tag::Nouns | Tag::Name);
        let behind = cue > 0 && cue < last && items[cue].tag == Tag::Nouns && nominal();
        let takes = |word: &str| lexicon.word_id(word.as_bytes()) == items[cue + 1].word;
        let verb = || found(&items[cue]).filter(|found| found.inflection == Inflection::Third);
        behind
            && items[cue + 1].tag == Tag::Preposition
            && verb().is_some_and(|found| found.entry.frames.prepositions.iter().any(|word| takes(word)))
    };
    if !items.iter().any(|item| finite(item) || item.speech.is_some())
        && let Some(&cue) = cues.iter().find(leads)
    {
        items[cue].tag = Tag::Third;
    }
}

/// "While she does support the plan", "he would not comment": behind a helping verb, what may be a verb is one.
pub fn helped(items: &mut [Item], tokens: &[Token], lexicon: &Lexicon, cues: &[usize]) {
    let finite = |item: &Item| item.tag.is_finite();
    for &i in cues {
        if items[i].tag != Tag::Noun {
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
