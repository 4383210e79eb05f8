//! Phrases that vouch with a source: `According to the harbor master, …`, `… , in the mayor's view, …`.

use super::adverbials;
use super::beginnings::clause_start;
use super::draft::{Circumstances, Draft, Ranges, Rule};
use super::extent::clause_end;
use super::insertions::{behind_participle, behind_relative};
use super::others::is_cue;
use super::phrase::skip_adverbs;
use super::source;
use super::speech;
use super::subject::Phrase;
use super::view::View;
use crate::claim::CueClass;
use crate::lexicon::{Entry, EntryKind, Flags, Frame, Tag, function as f};
use crate::stages::groups::{Mood, NounGroup};
use smallvec::smallvec;

/// The claims of the attributive phrases of a unit.
pub fn find<'a>(view: &View<'_, 'a>, out: &mut Vec<Draft<'a>>) {
    for at in view.beginning(EntryKind::AttributivePhrase) {
        if let Some((entry, possessor, end)) = enclosing(view, at).filter(|&(_, _, end)| !is_written_in(view, at, end))
        {
            let cue = smallvec![view.tokens(at..possessor.range.start), view.tokens(possessor.range.end..end)];
            out.extend(around(view, at, end, cue, possessor, entry));
        } else if let Some(found) = view.find(at, EntryKind::AttributivePhrase) {
            let end = view.behind(at, found.len);
            let vouches = |source: &Phrase| match found.entry.class {
                Some(CueClass::Show) => counts(view, source),
                Some(CueClass::Accord) if found.len > 1 => {
                    let tells = view.has(source.head, Flags::MEDIUM.or(Flags::ROLE).or(Flags::PLURAL))
                        || view.tag(source.head) == Some(Tag::Nouns) && closes(view, at, source.range.end);
                    tells || speaks(view, source) || !is_plain(view, source)
                }
                Some(CueClass::Accord) => speaks(view, source) && is_definite(view, source),
                _ => speaks(view, source),
            };
            let reported = || reported_before(view, at) || reported_behind(view, at) || declined_before(view, at);
            if found.len == 1 && reported() {
                continue;
            }
            let told = |source: &Phrase| found.len == 1 && reported_around(view, at, source.range.end);
            out.extend(
                source::source(view, skip_adverbs(view, end)).filter(vouches).filter(|source| !told(source)).and_then(
                    |source| {
                        let cue = view.tokens(at..end);
                        around(view, at, source.range.end, smallvec![cue], source, found.entry)
                    },
                ),
            );
        }
    }
}

/// "[In her judgment], Mrs Justice Voss said": where she said it.
fn is_written_in(view: &View, at: usize, end: usize) -> bool {
    at == 0
        && view.has(end - 1, Flags::MEDIUM)
        && view.is_comma(end)
        && view.verb_behind(end + 1).is_some_and(|verb| {
            verb.is_finite()
                && is_cue(view, verb.head)
                && view.noun_before(verb.start).is_some_and(|group| group.start == end + 1)
        })
}

/// "…, Reuters reported on Monday, [citing two officials]": the one who reports is the source.
fn reported_before(view: &View, at: usize) -> bool {
    let gerund = view.verb_of(at).is_some_and(|verb| verb.mood == Mood::Gerund);
    let Some(comma) = at.checked_sub(1).filter(|&comma| gerund && view.is_comma(comma)) else { return false };
    view.verb_before(without_adverbial(view, comma)).is_some_and(|verb| {
        verb.is_finite() && view.has(verb.head, Flags::CUE) && view.noun_before(verb.start).is_some()
    })
}

/// "reported [on Monday]", "said [in a statement]", "told [reporters]": where what closes the frame that ends at `end` begins.
fn without_adverbial(view: &View, end: usize) -> usize {
    let told = |group: &&NounGroup| {
        let verb = view.verb_before(group.start).and_then(|verb| view.cue_at(verb.head));
        view.is_time(group)
            || view.has(group.head, Flags::MEDIUM)
            || verb.is_some_and(|found| found.entry.frames.has(Frame::Addressee))
    };
    let group = view.noun_before(end).filter(told);
    group.map_or(end, |group| group.start - usize::from(group.start > 0 && view.is_preposition(group.start - 1)))
}

/// "[Citing two officials], Reuters said …": the one who reports is the source.
fn reported_behind(view: &View, at: usize) -> bool {
    let Some(gerund) = view.verb_at(at).filter(|verb| at == 0 && verb.mood == Mood::Gerund) else { return false };
    let from = view.groups.verbs.partition_point(|verb| verb.start <= gerund.start);
    let main = view.groups.verbs[from..].iter().find(|verb| verb.is_finite());
    main.is_some_and(|verb| {
        let entry = view.cue_at(verb.head).filter(|_| view.has(verb.head, Flags::CUE));
        entry.is_some_and(|found| found.entry.frames.tells())
    })
}

/// "The Courier, [quoting two officials], reported …": the one who reports is the source.
fn reported_around(view: &View, at: usize, end: usize) -> bool {
    let inserted = at > 1 && view.is_comma(at - 1) && view.noun_before(at - 1).is_some() && view.is_comma(end);
    inserted && view.verb_behind(end + 1).is_some_and(|verb| is_cue(view, verb.head))
}

/// "According to the indictment, she said[: “…”]": the speech that the clause before the colon at `colon` ends with.
fn announced(view: &View, colon: usize) -> Ranges {
    let says = view.verb_before(colon).is_some_and(|verb| is_cue(view, verb.head));
    if says && view.is_colon(colon) && view.is_speech(colon + 1) {
        speech::run(view, colon + 1).0
    } else {
        Ranges::new()
    }
}

/// "The bank declined to say how many, [citing an investigation]": why, and not on whose word.
fn declined_before(view: &View, at: usize) -> bool {
    let main = view.groups.verbs.iter().find(|verb| verb.is_finite()).filter(|verb| verb.end <= at);
    let entry = main.and_then(|verb| view.cue_at(verb.head));
    entry.is_some_and(|found| found.entry.class == Some(CueClass::Decline))
}

/// Whether a phrase may name who or what speaks.
fn speaks(view: &View, source: &Phrase) -> bool {
    let speaks = Flags::SPEAKING_NOUN.or(Flags::MEDIUM).or(Flags::ORGANIZATION).or(Flags::MEDIA);
    matches!(view.tag(source.head), Some(Tag::Name | Tag::Pronoun)) || view.has(source.head, speaks)
}

/// Whether a phrase ends its clause behind a comma: "It spent a million, according to trackers."
fn closes(view: &View, start: usize, end: usize) -> bool {
    start > 0 && view.is_comma(start - 1) && (view.is_end(end) || view.is_comma(end))
}

/// A common noun by itself, with an article at most: "according to size", "according to the tides".
fn is_plain(view: &View, source: &Phrase) -> bool {
    let head = matches!(view.tag(source.head), Some(Tag::Noun | Tag::Nouns));
    let speaks = Flags::ROLE_TITLE.or(Flags::CUE).or(Flags::PLACE).or(Flags::GIVEN_NAME).or(Flags::ORGANIZATION_END);
    head && source.range.len() <= 2 && !view.has(source.head, speaks) && !view.items[source.head].capital
}

/// "per the team", "per Reuters", "per two officials"; not "per student".
fn is_definite(view: &View, source: &Phrase) -> bool {
    use Tag::{Determiner, Genitive, Name, Nouns, Number, Possessive};
    source
        .range
        .clone()
        .any(|i| matches!(view.tag(i), Some(Determiner | Genitive | Name | Nouns | Number | Possessive)))
}

/// Whether a phrase names a poll or the like.
fn counts(view: &View, source: &Phrase) -> bool {
    view.find(source.head, EntryKind::SourceNoun).is_some_and(|found| found.entry.class.is_some())
}

/// "in the mayor's view": entry, possessor, and where the phrase ends.
fn enclosing<'a>(view: &View<'_, 'a>, at: usize) -> Option<(&'a Entry, Phrase, usize)> {
    let group = view.noun_at(at + 1)?;
    // "To nobody's surprise": on no one's word.
    let possessor = group.possessor_end.filter(|&p| p <= group.head && !view.is(group.start, f::NOBODY))?;
    let first = view.items.get(at)?.first as usize;
    let (before, behind) = (view.items[possessor].first as usize, view.items.last()?.last as usize + 1);
    let tokens = view.layers.tokens;
    let found = view.layers.lexicon.enclosing(
        &tokens[first..first + 1],
        &tokens[before..behind],
        EntryKind::AttributivePhrase,
    )?;
    let end = view.behind(possessor, found.len);
    Some((found.entry, Phrase::possessor(view, group, possessor), end))
}

/// The claim around the phrase from `start` to `end`.
fn around<'a>(
    view: &View<'_, 'a>,
    start: usize,
    end: usize,
    cue: Ranges,
    source: Phrase,
    entry: &'a Entry,
) -> Option<Draft<'a>> {
    let mut circumstances = Circumstances::default();
    let behind = adverbials::skip(view, end, &mut circumstances);
    if view.verb_before(source.range.end).is_some() {
        circumstances = Circumstances::default();
    }
    let mut content = Ranges::new();
    let low = clause_start(view, start);
    let left = view.trim(low..start);
    // "One reason, according to Voss: “It is cheap.”"
    if view.is_colon(behind) && view.is_speech(behind + 1) {
        content = speech::run(view, behind + 1).0;
        return Some(draft(view, Rule::QuoteAfter, cue, &source, entry, content, circumstances));
    }
    let speech_left =
        start.checked_sub(1).is_some_and(|i| view.is_speech(i) || view.is_comma(i) && i > 0 && view.is_speech(i - 1));
    let mut rule = Rule::Phrase;
    match left {
        Some(_) if speech_left => {
            let last = if view.is_speech(start - 1) { start - 1 } else { start - 2 };
            content.push(speech::of(view.layers, &view.items[last])?);
            rule = Rule::QuoteBefore;
            speech::append(view.layers, view.index, &mut content);
        }
        // "Not to my knowledge"
        Some(left) if left.len() == 1 && view.is(left.start, f::NOT) => return None,
        // "the storm, which according to the forecasters [was the worst in years], …"
        Some(_) if view.is_wh(start - 1) && view.is_finite_behind(behind) => {
            content.push(view.tokens(view.trim(behind..rest_end(view, behind))?));
        }
        // "a dam that, according to the pictures, [does not exist]"
        Some(_) if is_relative(view, start) && view.is_comma(behind) && view.is_finite_behind(behind + 1) => {
            content.push(view.tokens(view.trim(behind + 1..rest_end(view, behind + 1))?));
        }
        Some(left) => {
            let finite = left.clone().any(|i| view.is_finite_at(i));
            content.push(view.tokens(left));
            if view.is_comma(behind) && !view.is_comma(start.wrapping_sub(1)) && finite {
                // The clause before is closed.
            } else if view.is_comma(behind) && !joined(view, behind + 1, finite) {
                let behind = dated(view, &source, behind).unwrap_or(behind);
                let end = clause_end(view, behind + 1, None);
                content.extend(view.trim(behind + 1..end).map(|r| view.tokens(r)));
                content.extend(announced(view, end));
            }
        }
        None => {
            // "According to Voss, who ran the board, it is safe"
            let inserted = behind_relative(view, behind).or_else(|| dated(view, &source, behind));
            let behind = inserted.unwrap_or(behind);
            let first = if view.is_comma(behind) || view.is_colon(behind) { behind + 1 } else { behind };
            if view.is_speech(first) {
                content = speech::run(view, first).0;
                return Some(draft(view, rule, cue, &source, entry, content, circumstances));
            }
            let end = clause_end(view, first, None);
            content.push(view.tokens(view.trim(first..end)?));
            content.extend(announced(view, end));
        }
    }
    Some(draft(view, rule, cue, &source, entry, content, circumstances))
}

/// "According to the study[, published on Monday], …": behind what was done to a document between the comma at `comma` and another.
fn dated(view: &View, source: &Phrase, comma: usize) -> Option<usize> {
    let document = view.has(source.head, Flags::SOURCE_NOUN.or(Flags::MEDIUM)) && !view.has(source.head, Flags::ROLE);
    behind_participle(view, comma).filter(|_| document)
}

/// "a dam [that], according to the pictures, …": whether a relative pronoun and a comma stand before `start`.
fn is_relative(view: &View, start: usize) -> bool {
    let pronoun = start.checked_sub(2).filter(|_| view.is_comma(start - 1));
    pronoun.is_some_and(|at| {
        let noun = view.noun_before(at).is_some() && view.tag(at) != Some(Tag::Determiner);
        view.is_one(at, &[f::WHO, f::WHICH]) || noun && view.is(at, f::THAT)
    })
}

/// Where the rest of a relative clause ends: at the comma that closes it, or with the sentence.
fn rest_end(view: &View, start: usize) -> usize {
    (start..view.reach(start)).find(|&i| view.is_comma(i) || view.is_end(i)).unwrap_or(view.reach(start))
}

fn draft<'a>(
    view: &View<'_, 'a>,
    rule: Rule,
    cue: Ranges,
    source: &Phrase,
    entry: &'a Entry,
    content: Ranges,
    circumstances: Circumstances,
) -> Draft<'a> {
    Draft {
        cue,
        lemma: &entry.headword,
        class: entry.class.unwrap_or(CueClass::Accord),
        source: smallvec![view.tokens(source.range.clone())],
        head: Some(view.items[source.head].first),
        content,
        circumstances,
        ..Draft::new(rule, view.index)
    }
}

/// Whether what stands behind the comma goes on with the sentence but not with the content.
fn joined(view: &View, at: usize, finite: bool) -> bool {
    view.is_conjunction(at)
        || view.is_one(at, &[f::WHO, f::WHICH, f::WHILE, f::ALTHOUGH, f::THOUGH])
        || finite && view.verb_at(at).is_some_and(|v| v.mood == Mood::Gerund)
        || view.is_speech(at)
}
