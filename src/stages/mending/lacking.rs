//! Clauses that lack their verb or their subject: what stands where it should be is one, whatever the tagger took it
//! for.

use super::pasts::lacks_verb;
use super::tagged::Tagged;
use super::words::{CLAUSE, reporting, takes_clause, takes_preposition};
use crate::lexicon::{EntryKind, Flags, Inflection, Match, Tag, TagSet, function as f};
use crate::stages::groups::measures::is_quantifier;
use crate::stages::tokens::TokenKind;
use crate::stages::units::Item;

/// "The message, [read] aloud in court, said": between commas behind a noun, what looks like a base form is a
/// participle where it may be one and a verb of the sentence follows.
pub fn inserted_participles(items: &mut Tagged, at: usize) {
    let lexicon = items.lexicon;
    if at < 2 || items.last_of(TagSet::FINITE, at).is_some() {
        return;
    }
    let behind_noun = matches!(items[at - 2].tag, Tag::Noun | Tag::Nouns | Tag::Name);
    if !behind_noun || !lexicon.tagger().profile(items[at].word).may_be(Tag::Past) {
        return;
    }
    let rest = items[at + 1..].iter().take(CLAUSE);
    let close = rest.clone().position(|item| item.tag == Tag::Comma);
    let behind = close.and_then(|close| items.get(at + close + 2));
    if behind.is_some_and(|verb| verb.tag.is_finite() || verb.tag == Tag::Participle) {
        items.set(at, Tag::Participle);
    }
}

/// "say its batteries [froze] on the fourth night", "says the tribunal [misread] its own rules": in a clause that is
/// told and has no verb, a word that may be a past is no noun behind a plural, or before what begins another noun
/// phrase.
pub fn told_noun(items: &mut Tagged, at: usize) {
    let Some((cue, next)) = told(items, at, 3).zip(items.get(at + 1)) else { return };
    let object = matches!(next.tag, Tag::Determiner | Tag::Possessive);
    let phrase = matches!(next.tag, Tag::Preposition | Tag::Adverb | Tag::Particle);
    if !(object || items[at - 1].tag == Tag::Nouns && phrase) {
        return;
    }
    let profile = items.lexicon.tagger().profile(items[at].word);
    let unknown = profile.is_unknown() && !items[at].flags.any(Flags::SPEAKING_NOUN);
    if (profile.may_be(Tag::Past) || unknown)
        && !items[at..].iter().take(CLAUSE).any(|item| item.tag.is_finite())
        && takes_clause(&items[cue], items.tokens, items.lexicon)
    {
        items.set(at, Tag::Past);
        if items[at - 1].tag == Tag::Adjective {
            items.set(at - 1, Tag::Noun);
        }
    }
}

/// The finite cue that the noun phrase of a word stands right behind, where that is at least so many words behind it.
fn told(items: &[Item], at: usize, words: usize) -> Option<usize> {
    let run = items[..at].iter().rev().take_while(|item| item.tag.is_nominal()).count();
    let cue = at.checked_sub(run + 1).filter(|_| run + 1 >= words)?;
    (items[cue].tag.is_finite() && items[cue].flags.any(Flags::CUE)).then_some(cue)
}

/// "The minister rarely [comments] on it": what looks like a plural that reports is, between an adverb behind one and what it
/// takes, the first verb of its sentence.
pub fn modified_third(items: &mut Tagged, at: usize) {
    let lexicon = items.lexicon;
    let [one, adverb, ..] = &items[at.saturating_sub(2)..at] else { return };
    let one = matches!(one.tag, Tag::Name | Tag::Noun) && !adverb.capital;
    if one
        && items[at + 1].word != f::OF
        && items.last_of(TagSet::FINITE, at).is_none()
        && lexicon.may_begin(items[at].word, EntryKind::ReportingVerb)
    {
        items.set(at, Tag::Third);
    }
}

/// "A sign on the door [read]: “Back in ten minutes.”": behind nouns and before a colon, what reports and may be a past is
/// the verb of a sentence that has no other: "One entry, she said, [read]: “…”" has another in its frame.
pub fn announcing(items: &mut Tagged, at: usize) {
    let lexicon = items.lexicon;
    // "read simply: “…”"
    let colon = at + 1 + items[at + 1..].iter().take_while(|item| item.tag == Tag::Adverb).count();
    let opens = |item: &Item| item.kind == TokenKind::Colon;
    if at < 2 || colon >= CLAUSE || !items.get(colon).is_some_and(opens) || items[..colon].iter().any(opens) {
        return;
    }
    if !items.last().is_some_and(opens) && !items.iter().any(|item| item.is_speech) {
        return;
    }
    let noun = |at: usize| matches!(items[at].tag, Tag::Noun | Tag::Nouns | Tag::Name);
    let said = (items[at - 1].tag == Tag::Comma).then(|| &items[at - 2]);
    let framed = said.is_some_and(|verb| verb.tag.is_finite() && verb.flags.any(Flags::CUE));
    let open = items[..at - 1].iter().rposition(|item| item.tag == Tag::Comma).filter(|&open| framed && open > 0);
    let before = open.unwrap_or(at);
    let lone = noun(before - 1) && items.last_of(TagSet::FINITE, before).is_none();
    let reports = lexicon.may_begin(items[at].word, EntryKind::ReportingVerb);
    if lone && reports && lexicon.tagger().profile(items[at].word).may_be(Tag::Past) {
        items.set(at, Tag::Past);
    }
}

/// "Amid fears that the dam could fail", "Calls to close it were dismissed": what a preposition opens the sentence with is no
/// verb, nor is what opens it where another verb follows.
pub fn opening_nouns(items: &mut Tagged) {
    let (tokens, lexicon) = (items.tokens, items.lexicon);
    // "Hopes faded that …", "Concern is growing that …", "News broke that …"; but "Price warned that …"
    let tells = |verb: &Item| reporting(verb, tokens, lexicon).is_some_and(|found| found.entry.frames.tells());
    let changes = |verb: &Item| match verb.tag {
        Tag::Gerund => !tells(verb),
        _ => verb.tag == Tag::Adjective && !verb.flags.any(Flags::CUE),
    };
    let grows = matches!(&**items, [_, be, verb, that, ..]
        if be.is_be() && that.word == f::THAT && changes(verb));
    let that = |third: &Item| third.word == f::THAT || grows;
    if let [first, second, third, ..] = &**items
        && first.flags.any(Flags::CUE)
        && second.tag.is_finite()
        && (matches!(first.tag, Tag::Third | Tag::Verb | Tag::Present)
            || first.tag == Tag::Name && that(third) && !tells(second))
    {
        items.set(0, if first.tag == Tag::Third { Tag::Nouns } else { Tag::Noun });
        return;
    }
    if let [first, second, ..] = &**items
        && first.tag == Tag::Third
        && (second.tag == Tag::To || second.word == f::THAT)
        && lexicon.tagger().profile(first.word).may_be(Tag::Nouns)
        && items.first_of(TagSet::FINITE.and(Tag::Comma), 1).is_some_and(|next| items[next].tag != Tag::Comma)
    {
        items.set(0, Tag::Nouns);
    }
    if let [first, second, third, ..] = &**items
        && first.tag == Tag::Preposition
        && second.tag == Tag::Third
        && third.word == f::THAT
    {
        items.set(1, Tag::Nouns);
    }
}

/// "The chairman [apologised] for the cut, blamed the ice and left": what has no passive but by the preposition behind it, and no
/// helping verb before it, is the past.
pub fn intransitive_pasts(items: &mut Tagged, at: usize) {
    let (tokens, lexicon) = (items.tokens, items.lexicon);
    let [verb, preposition, object, ..] = &items[at..] else { return };
    let frames = |found: Match<'_>| found.inflection == Inflection::Past && !found.entry.frames.takes_object();
    let phrase = || lexicon.find(&tokens[verb.first as usize..=preposition.last as usize], EntryKind::ReportingVerb);
    let active = |found| frames(found) || preposition.word != f::AS && phrase().is_some_and(|p| p.len > 1);
    let governs = || object.tag.is_nominal() && takes_preposition(verb, Some(preposition), tokens, lexicon);
    if lacks_verb(items, at, tokens, lexicon) && governs() && reporting(verb, tokens, lexicon).is_some_and(active) {
        items.set(at, Tag::Past);
    }
}

/// "The will stipulates that", "the sign above the till reads": behind an article and before a verb stands no helping
/// verb and no preposition; "ordered two pints": nor an adverb that no list knows behind a number; "any lectures": nor a verb.
pub fn determined(items: &mut Tagged, i: usize) {
    if i + 1 == items.len() {
        return;
    }
    // "the well is dry"
    let dry = items[i].tag == Tag::Adverb && items[i + 1].is_auxiliary();
    let small = matches!(items[i].tag, Tag::Modal | Tag::Preposition) && items[i].word != f::THAT || dry;
    let article = f::is_article(items[i - 1].word) && items[i - 1].tag == Tag::Determiner;
    let subject = small && article && matches!(items[i + 1].tag, Tag::Third | Tag::Past);
    let counted = items[i].tag == Tag::Adverb
        && items[i - 1].tag == Tag::Number
        && matches!(items[i + 1].tag, Tag::Comma | Tag::End)
        && items.lexicon.tagger().profile(items[i].word).is_unknown();
    let plural = items[i].tag == Tag::Third
        && items[i - 1].tag == Tag::Determiner
        && [f::THE, f::A, f::AN, f::THESE, f::THOSE, f::SOME, f::ANY, f::NO].contains(&items[i - 1].word);
    if plural {
        items.set(i, Tag::Nouns);
    } else if subject {
        items.set(i, Tag::Noun);
    } else if counted {
        items.set(i, Tag::Nouns);
    }
}

/// "[most] said they were worried", "[Most] in the village think so": what counts who says it is no adverb.
pub fn counting(items: &mut Tagged, i: usize) {
    let Some(next) = items.get(i + 1) else { return };
    let opens = i == 0 || matches!(items[i - 1].tag, Tag::Comma | Tag::Pause | Tag::Conjunction);
    if opens && (next.tag.is_finite() || is_quantifier(items, i) && next.word != f::OF) {
        items.set(i, Tag::Determiner);
    }
}

/// said the plan “smacks of despair”: what looks like a plural, where quoted words open behind a noun and go on with a
/// preposition, is the verb of a sentence in which none is left but that of the frame.
pub fn quoted_thirds(items: &mut Tagged, i: usize) {
    let lexicon = items.lexicon;
    let opens = items[i].is_marked_off(&items[i - 1]);
    let governs = !items[i + 1].is_marked_off(&items[i]);
    let profile = lexicon.tagger().profile(items[i].word);
    let third = profile.is_unknown() || profile.may_be(Tag::Third) || items[i].flags.any(Flags::CUE);
    if opens && governs && third {
        items.set(i, Tag::Third);
    }
}

/// "those who [rate] him highly": between *who* and an object, what may be a present is no noun.
pub fn related_present(items: &mut Tagged, who: usize) {
    let lexicon = items.lexicon;
    let [relative, verb, object, ..] = &items[who..] else { return };
    let takes = matches!(object.tag, Tag::Pronoun | Tag::Determiner | Tag::Possessive);
    let certain = [f::HIM, f::HER, f::THEM, f::US, f::ME].contains(&object.word);
    let present = || certain || lexicon.tagger().profile(verb.word).may_be(Tag::Present);
    if relative.word == f::WHO && takes && present() {
        items.set(who + 1, Tag::Present);
    }
}

/// "saw the minister [nodding] and saying": what looks like a noun behind who does it, in the object of a verb, is what they do.
pub fn witnessed(items: &mut Tagged, role: usize) {
    let lexicon = items.lexicon;
    let Some([does, next]) = items.get(role + 1..role + 3) else { return };
    let goes_on = matches!(next.tag, Tag::Preposition | Tag::Conjunction | Tag::Adverb);
    let gerund = lexicon.tagger().profile(does.word).may_be(Tag::Gerund);
    let phrase = items[..role].iter().rev().take(CLAUSE).take_while(|item| item.tag.is_nominal()).count();
    let object = role.checked_sub(phrase + 1).is_some_and(|verb| items[verb].tag.is_finite());
    if goes_on && gerund && object {
        items.set(role + 1, Tag::Gerund);
    }
}

/// "Unions [back] the strike", "Teachers [demand] the right": in a clause that lacks a finite verb, between a plural and what
/// begins another noun phrase, what may report is no noun and no adverb.
pub fn lone_present(items: &mut Tagged) {
    let first = items.first_of(TagSet::FINITE, 0).unwrap_or(items.len());
    // "Shoppers [grumble] there is nothing to buy"
    let clause = |i: usize| {
        let subject = |item: &Item| item.tag == Tag::There || f::is_nominative(item.word) || item.word == f::IT;
        items.get(i).is_some_and(subject) && items.get(i + 1).is_some_and(|verb| verb.tag.is_finite())
    };
    let mut plural = false;
    let bare = |&i: &usize| {
        plural |= matches!(items[i - 1].tag, Tag::Nouns | Tag::Number);
        let cue = plural && items[i].flags.any(Flags::CUE);
        let subject = || matches!(items[i - 1].tag, Tag::Nouns | Tag::Noun | Tag::Number | Tag::Name);
        let phrase = || {
            let object = |next: &Item| {
                matches!(next.tag, Tag::Determiner | Tag::Possessive) || [f::HIM, f::THEM].contains(&next.word)
            };
            items.get(i + 1).is_some_and(object) || clause(i + 1)
        };
        let other = || matches!(items[i].tag, Tag::Adverb | Tag::Particle | Tag::Noun | Tag::Adjective | Tag::Verb);
        cue && subject() && other() && phrase()
    };
    let Some(verb) = (1..first.min(CLAUSE)).find(bare) else { return };
    let divides =
        |item: &Item| matches!(item.tag, Tag::Comma | Tag::Wh | Tag::Conjunction | Tag::Pause) || item.word == f::THAT;
    let phrase = |item: &Item| item.tag.is_nominal() || matches!(item.tag, Tag::Preposition | Tag::Adverb);
    let begins = items[..verb].iter().all(phrase);
    if begins && (first == items.len() || items[verb..first].iter().any(divides) || clause(verb + 1)) {
        items.set(verb, Tag::Present);
    }
}

/// "said all staffers [sign] contracts": in a clause that is told and has no verb, what may be a present between a plural and
/// another noun is no noun.
pub fn told_present(items: &mut Tagged, at: usize) {
    let Some(cue) = told(items, at, 2) else { return };
    if !items.lexicon.tagger().profile(items[at].word).may_be(Tag::Present) {
        return;
    }
    let mut rest = items[at..].iter().take(CLAUSE).take_while(|item| item.tag != Tag::Comma);
    if !rest.any(|item| item.tag.is_finite()) && takes_clause(&items[cue], items.tokens, items.lexicon) {
        items.set(at, Tag::Present);
    }
}
