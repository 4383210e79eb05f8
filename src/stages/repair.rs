//! Second thoughts about parts of speech, when the whole sentence and its names are known.

use super::framing::{framing_verbs, is_nominal};
use super::inversion;
use super::nominals::{governed_nouns, named_states, objects, possessed_nouns, unknown_nouns};
use super::signs::Signs;
use super::tokens::Token;
use super::units::Item;
use crate::lexicon::{EntryKind, Flags, Frame, Inflection, Lexicon, Tag, function as f};

/// Mends the tags of one unit. Gives back what its items are together, which tells what most units do not hold.
pub fn repair(items: &mut [Item], tokens: &[Token], lexicon: &Lexicon) -> Signs {
    let mut signs = Signs::of(items);
    if signs.has_word(f::CANNOT) {
        // The tagger learned from texts that write it as two words.
        items.iter_mut().filter(|item| item.word == f::CANNOT).for_each(|item| item.tag = Tag::Modal);
        signs = Signs::of(items);
    }
    let has = |tag: Tag| signs.has_tag(tag);
    let cue = signs.flags.any(Flags::CUE);
    if has(Tag::Genitive) {
        possessed_nouns(items);
    }
    if signs.has_word(f::LONG) {
        long_since(items);
    }
    if signs.has_word(f::US) {
        named_states(items, tokens);
    }
    if has(Tag::Verb) || has(Tag::Present) {
        governed_nouns(items, tokens, lexicon);
    }
    if signs.has_word(f::HER) && has(Tag::Possessive) {
        objects(items);
    }
    if has(Tag::Adjective) {
        if signs.flags.any(Flags::TIME_MODIFIER) {
            inversion::seasons(items);
        }
        unknown_nouns(items, lexicon);
    }
    if has(Tag::Name) && signs.flags.any(Flags::ROLE) {
        inversion::titles(items);
    }
    if has(Tag::Name) && has(Tag::Comma) && cue {
        inversion::verbs(items, tokens, lexicon);
    }
    if has(Tag::Third) && has(Tag::Past) && cue {
        inversion::speakers(items);
    }
    if cue {
        inversion::governing(items, tokens, lexicon);
    }
    if has(Tag::Participle) {
        inversion::participles(items, lexicon);
        missing_past(items, tokens, lexicon);
    }
    if has(Tag::Verb) {
        missing_present(items, lexicon);
    }
    if signs.speech {
        missing_third(items, lexicon);
    }
    if has(Tag::Participle) {
        told_past(items, tokens, lexicon);
    }
    if cue {
        framing_verbs(items, tokens, lexicon);
    }
    opening_modifier(items);
    signs
}

/// "Leading economists say": a gerund that begins a sentence, with no comma before its verb, describes the noun behind it.
fn opening_modifier(items: &mut [Item]) {
    let Some((first, rest)) = items.split_first_mut().filter(|(first, _)| first.tag == Tag::Gerund) else { return };
    let nominal = rest.iter().take_while(|item| is_nominal(item.tag) && item.speech.is_none()).count();
    let bare = rest.first().is_some_and(|next| !matches!(next.tag, Tag::Determiner | Tag::Possessive));
    let verb = rest[nominal..].iter().find(|item| item.tag != Tag::Adverb);
    let finite = verb.is_some_and(|verb| matches!(verb.tag, Tag::Past | Tag::Third | Tag::Present | Tag::Modal));
    if nominal > 0
        && bare
        && finite
        && !first.flags.any(Flags::CUE)
        && first.word != f::HAVING
        && first.word != f::BEING
    {
        first.tag = Tag::Adjective;
    }
}

/// "has long argued": an adverb between an auxiliary and its verb.
fn long_since(items: &mut [Item]) {
    for i in 1..items.len().saturating_sub(1) {
        let auxiliary = items[i - 1].word >= f::HAVE && items[i - 1].word <= f::D;
        let verb = matches!(items[i + 1].tag, Tag::Participle | Tag::Past);
        if items[i].word == f::LONG && auxiliary && verb {
            items[i].tag = Tag::Adverb;
        }
    }
}

/// "Transit advocates called for a freeze": a participle where the sentence has no other finite verb is the past.
fn missing_past(items: &mut [Item], tokens: &[Token], lexicon: &Lexicon) {
    let verbal = |tag: Tag| {
        matches!(
            tag,
            Tag::Past | Tag::Third | Tag::Present | Tag::Modal | Tag::Participle | Tag::Gerund | Tag::Verb | Tag::To
        )
    };
    let Some(first) = items.iter().position(|item| verbal(item.tag)) else { return };
    if items[first].tag != Tag::Participle
        || first == 0
        || items[first].word >= f::BE && items[first].word <= f::GETTING
    {
        return;
    }
    let mask = lexicon.tagger().profile(items[first].word).mask;
    let token = items[first].first as usize;
    let verb = lexicon.find(&tokens[token..=token], EntryKind::ReportingVerb);
    let regular = || verb.is_some_and(|found| found.inflection == Inflection::Past);
    let past = mask == 0 || mask & 1 << Tag::Past as u32 != 0 || regular();
    let subject = items[..first]
        .iter()
        .rev()
        .find(|item| item.tag != Tag::Adverb)
        .is_some_and(|item| matches!(item.tag, Tag::Noun | Tag::Nouns | Tag::Name | Tag::Pronoun | Tag::Comma));
    let next = items.get(first + 1);
    let passive = next.is_some_and(|next| next.word == f::BY || next.word == f::OF);
    if !past || !subject || passive {
        return;
    }
    let finite = |item: &Item| matches!(item.tag, Tag::Past | Tag::Third | Tag::Present | Tag::Modal);
    let convert = match items[first + 1..].iter().position(finite) {
        None => items.last().is_some_and(|last| last.tag == Tag::End || last.speech.is_some()),
        Some(next) => has_own_subject(items, first, first + 1 + next),
    };
    if convert {
        items[first].tag = Tag::Past;
    }
}

/// "Analysts at Corvid Capital expect the firm to shrink": a bare verb behind a noun is the present where the sentence has
/// no finite verb before it.
fn missing_present(items: &mut [Item], lexicon: &Lexicon) {
    let verbal = |item: &Item| {
        let governs =
            matches!(item.tag, Tag::Past | Tag::Third | Tag::Present | Tag::Modal | Tag::To | Tag::Participle);
        governs || item.tag == Tag::Verb || item.speech.is_some() || item.word >= f::BE && item.word <= f::GETTING
    };
    let Some(first) = items.iter().position(verbal).filter(|&first| first > 0) else { return };
    let present = lexicon.tagger().profile(items[first].word).mask & 1 << Tag::Present as u32 != 0;
    let subject = items[..first].iter().rev().find(|item| item.tag != Tag::Adverb);
    let subject = subject.is_some_and(|item| matches!(item.tag, Tag::Nouns | Tag::Name | Tag::Noun));
    let plural = items[..first].iter().any(|item| item.tag == Tag::Nouns || item.word == f::AND);
    let told = || items[first].flags.any(Flags::CUE) && items.get(first + 1).is_some_and(|next| next.word == f::THAT);
    if items[first].tag == Tag::Verb && (present || told()) && subject && plural {
        items[first].tag = Tag::Present;
    }
}

/// “…,” Voss notes: what looks like a plural behind a name is, beside speech, the verb of a frame that has no other.
fn missing_third(items: &mut [Item], lexicon: &Lexicon) {
    let finite = |item: &Item| matches!(item.tag, Tag::Past | Tag::Third | Tag::Present | Tag::Modal);
    if items.iter().any(finite) {
        return;
    }
    let verb = (1..items.len()).find(|&i| {
        let subject = matches!(items[i - 1].tag, Tag::Name | Tag::Pronoun | Tag::Noun | Tag::Adverb);
        items[i].tag == Tag::Nouns && subject && lexicon.may_begin(items[i].word, EntryKind::ReportingVerb)
    });
    if let Some(verb) = verb {
        items[verb].tag = Tag::Third;
    }
}

/// "Police said the driver fled on foot": a participle behind a subject is the past where the clause that the verb before
/// tells has no other.
fn told_past(items: &mut [Item], tokens: &[Token], lexicon: &Lexicon) {
    let nominal = |tag: Tag| {
        use Tag::{Adjective, Determiner, Genitive, Name, Noun, Nouns, Number, Possessive};
        matches!(tag, Adjective | Determiner | Genitive | Name | Noun | Nouns | Number | Possessive)
    };
    let finite = |tag: Tag| matches!(tag, Tag::Past | Tag::Third | Tag::Present | Tag::Modal);
    for at in 2..items.len() {
        let past = || lexicon.tagger().profile(items[at].word).mask & 1 << Tag::Past as u32 != 0;
        let behind_noun = || matches!(items[at - 1].tag, Tag::Noun | Tag::Nouns | Tag::Name);
        if items[at].tag != Tag::Participle || !behind_noun() || !past() {
            continue;
        }
        let Some(cue) = (at.saturating_sub(12)..at).rev().find(|&i| !nominal(items[i].tag)) else { continue };
        let slice = &tokens[items[cue].first as usize..=items[cue].first as usize];
        let tells = finite(items[cue].tag)
            && lexicon.find(slice, EntryKind::ReportingVerb).is_some_and(|found| {
                let frames = &found.entry.frames;
                frames.has(Frame::Clause) && !frames.has(Frame::Predicate) && !frames.has(Frame::As)
            });
        let next = items.get(at + 1);
        let passive = next.is_some_and(|next| next.word == f::BY || next.word == f::OF || next.tag == Tag::To);
        if tells && !passive && !items[at + 1..].iter().take(60).any(|item| finite(item.tag) && item.speech.is_none()) {
            items[at].tag = Tag::Past;
        }
    }
}

/// Whether the verb at `verb` has a subject behind `from`: one that a clause of its own begins with.
fn has_own_subject(items: &[Item], from: usize, verb: usize) -> bool {
    let nominal = |tag: Tag| {
        matches!(
            tag,
            Tag::Noun
                | Tag::Nouns
                | Tag::Name
                | Tag::Pronoun
                | Tag::Adjective
                | Tag::Determiner
                | Tag::Possessive
                | Tag::Genitive
                | Tag::Number
                | Tag::There
        )
    };
    let mut at = verb;
    while at > from + 1 && items[at - 1].tag == Tag::Adverb {
        at -= 1;
    }
    let end = at;
    // "new fundraising reports"
    let inside = |at: usize| at < end && matches!(items[at - 1].tag, Tag::Gerund | Tag::Participle);
    while at > from + 1 && (nominal(items[at - 1].tag) || inside(at)) {
        at -= 1;
        // A determiner begins a group; what stands before is another one.
        if matches!(items[at].tag, Tag::Determiner | Tag::Possessive | Tag::Pronoun) {
            break;
        }
    }
    if at == end {
        return false;
    }
    let time = Flags::DAY.or(Flags::TIME_UNIT).or(Flags::TIME_POINT);
    let before = &items[at - 1];
    let opens = before.word == f::THAT || before.tag == Tag::Wh || nominal(before.tag) || at - 1 == from;
    let conditional =
        [f::IF, f::WHETHER, f::BECAUSE, f::AFTER, f::WHEN, f::UNTIL, f::UNLESS, f::WHILE, f::AS].contains(&before.word);
    !items[end - 1].flags.any(time) && (opens || conditional)
}
