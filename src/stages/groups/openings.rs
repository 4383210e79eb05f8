//! What a clause opens with before its subject, without a comma: `On Monday [aides] said`, `In Lima [police] fired`.

use super::measures::{is_season, is_time, opens};
use crate::lexicon::{Flags, Tag, WordId, function as f};
use crate::stages::tokens::TokenKind;
use crate::stages::units::Item;

/// Whether the subject of a clause begins at `at`, behind the time or place that a noun group has held from `start` on: "Last week
/// [two aides] said", "In 2019 [Voss] left", "At the hospital [doctors] said"; but "The night shift workers said", "in Lima court
/// papers".
pub fn subject_behind(items: &[Item], start: usize, at: usize) -> bool {
    let (group, next) = (&items[start..at], &items[at]);
    // "Four in 10 voters"
    let share = matches!(&items[..start], [.., four, within] if four.tag == Tag::Number && within.word == f::IN);
    if share || group.len() > CLAUSE || !begins_subject(next, &items[at - 1]) {
        return false;
    }
    // "Three days later [two aides] said"
    if let ([point], Some(unit)) = (group, items[..start].last())
        && point.flags.any(Flags::TIME_POINT)
        && unit.flags.any(Flags::TIME_UNIT)
    {
        return has_verb(items, at);
    }
    let opening = match opening(items, start) {
        None => return false,
        Some(opening) if opening == start => return dates_alone(group) && has_verb(items, at),
        Some(opening) => opening,
    };
    if !has_verb(items, at) {
        return false;
    }
    let first = items[opening].word;
    // "After campaign [aides] spoke, the vote began", "While plans for the convention [program] appeared": a clause as well
    let may_be_clause = [f::BEFORE, f::AFTER, f::SINCE, f::UNTIL].contains(&first);
    let goes_on = || items[at..].iter().take(FAR).any(|item| item.tag == Tag::Comma);
    if f::is_subordinator(first) && (!may_be_clause || goes_on()) {
        return false;
    }
    // "with half [of] union members", "the Secretary [of] State Tom Nides", but "In the House [of] Commons two aides said"
    let of = items[start - 1].word == f::OF;
    let sure = !of || next.tag != Tag::Name && items[opening + 1].tag == Tag::Determiner;
    DATED.contains(&items[start - 1].word) && dates(group, next)
        || sure && places(group) && is_somebody(items, at, start)
}

/// What may open a time.
const DATED: &[WordId] =
    &[f::ON, f::IN, f::AT, f::OVER, f::SINCE, f::BY, f::DURING, f::BEFORE, f::AFTER, f::UNTIL, f::FOR];

/// The preposition, or the first word of the time, that a clause opens with, where the group from `start` on is part of that
/// phrase: "[In] Lima on Monday".
fn opening(items: &[Item], start: usize) -> Option<usize> {
    let mut group = start;
    for _ in 0..PHRASES {
        // "Two weeks ago [the ferry company] said": whatever *ago* is taken for.
        let governs =
            |&before: &usize| matches!(items[before].tag, Tag::Preposition | Tag::To) && items[before].word != f::AGO;
        let preposition = group.checked_sub(1).filter(governs);
        let first = preposition.or((group == start).then_some(start))?;
        match items[..first].last() {
            None => return Some(first),
            // "Earlier this year", "Just before midnight"
            Some(before) if opens(before) || first == 1 && before.tag == Tag::Adverb => return Some(first),
            Some(before) if preposition.is_some() && before.tag.is_nominal() => {
                group =
                    first - items[..first].iter().rev().take(CLAUSE).take_while(|item| item.tag.is_nominal()).count();
                // "Days after the fire [aides] said"
                if group == 0 && before.flags.any(Flags::TIME_UNIT) {
                    return Some(first);
                }
            }
            Some(_) => return None,
        }
    }
    None
}

/// How many prepositions the phrase may have that a clause opens with.
const PHRASES: usize = 3;

/// Whether the nominal words from `at` on have a verb, before any comma.
fn has_verb(items: &[Item], at: usize) -> bool {
    let rest = &items[at..items.len().min(at + CLAUSE)];
    let nominal = rest.iter().take_while(|item| item.tag.is_nominal()).count();
    let mut clause = rest[nominal..].iter().take_while(|item| item.tag != Tag::Comma && item.tag != Tag::End);
    nominal > 0 && clause.any(|item| item.tag.is_finite())
}

/// How far the verb of a subject is looked for, and how long what it stands behind may be, in items.
const CLAUSE: usize = 12;

/// How far a comma is looked for.
const FAR: usize = 60;

/// Whether a word behind `last` may be the first of a subject that has no article, and is no second word of a time.
fn begins_subject(next: &Item, last: &Item) -> bool {
    let time = Flags::TIME_UNIT.or(Flags::TIME_POINT).or(Flags::DAY).or(Flags::TIME_MODIFIER);
    let several = next.flags.any(Flags::SPEAKER) || next.flags.any(Flags::PLURAL);
    let opens = matches!(next.tag, Tag::Nouns | Tag::Name | Tag::Number | Tag::Adjective | Tag::Determiner);
    let date = next.kind == TokenKind::Number && last.flags.any(Flags::MONTH);
    let counts = next.tag == Tag::Number || next.word == f::ONE;
    !date && (counts || (opens || several) && next.tag != Tag::Genitive && !next.flags.any(time))
}

/// "last week", "this month", "yesterday": a time that needs no preposition.
fn dates_alone(time: &[Item]) -> bool {
    match time {
        [point] => point.flags.any(Flags::TIME_POINT),
        // "The next day [aides] said"
        [the, rest @ ..] if the.word == f::THE && rest.len() > 1 => dates_alone(rest),
        [modifier, .., unit] => {
            (modifier.flags.any(Flags::TIME_MODIFIER) || modifier.word == f::FOLLOWING) && is_unit(unit)
        }
        [] => false,
    }
}

/// "Monday night", "March", "July 2020", "the past month", "the 1990s", "2019" before somebody; but "the Sunday" of a newspaper
fn dates(time: &[Item], next: &Item) -> bool {
    let Some((last, rest)) = time.split_last() else { return false };
    let newspaper = time.iter().any(|item| item.tag == Tag::Name) && rest.iter().any(|item| item.word == f::THE);
    let owned = time.iter().any(|item| matches!(item.tag, Tag::Possessive | Tag::Genitive));
    let year = || match rest {
        [] => last.kind == TokenKind::Number && (next.tag == Tag::Name || next.flags.any(Flags::SPEAKER)),
        [.., before] => is_time(before) || before.word == f::THE,
    };
    let unit = is_unit(last) && !matches!(last.tag, Tag::Adjective | Tag::Adverb);
    !newspaper && !owned && (unit || last.tag == Tag::Number && year())
}

/// The last word of a time: a unit, a day, a month, a season.
fn is_unit(item: &Item) -> bool {
    item.flags.any(Flags::TIME_UNIT) && !item.capital || is_time(item) || is_season(item)
}

/// "Lima", "the hospital", "a rare interview", "private": where, when or how something may be said.
fn places(place: &[Item]) -> bool {
    let Some((last, rest)) = place.split_last() else { return false };
    match last.tag {
        Tag::Adjective => rest.is_empty() && last.flags.any(Flags::MEDIUM),
        // "northern Lenn"
        Tag::Name => {
            last.capital && rest.iter().all(|item| item.capital || item.word == f::THE || item.tag == Tag::Adjective)
        }
        Tag::Noun | Tag::Nouns => true,
        _ => false,
    }
}

/// A place by its name, or a channel.
fn is_place(name: &Item) -> bool {
    name.flags.any(Flags::PLACE) || name.flags.any(Flags::MEDIUM)
}

/// "[doctors] said", "[one pilgrim] from Lima said", "[Mara Voss] said": whether people are named at `at`, behind where they are,
/// before their verb or what hangs from them.
fn is_somebody(items: &[Item], at: usize, start: usize) -> bool {
    let place = &items[start..at];
    let nominal = items[at..].iter().take(CLAUSE).take_while(|item| item.tag.is_nominal()).count();
    let (subject, rest) = items[at..].split_at(nominal);
    let acts = |rest: &[Item]| {
        let verb = rest.iter().find(|item| item.tag != Tag::Adverb);
        verb.is_some_and(|next| next.tag.is_finite() || next.word == f::WHO || next.tag == Tag::Preposition)
    };
    // "Voss and Lind warned"
    let joined = || match rest {
        [and, more @ ..] if and.word == f::AND => {
            acts(&more[more.iter().take(CLAUSE).take_while(|item| item.tag.is_nominal()).count()..])
        }
        _ => false,
    };
    let (Some(first), Some(last)) = (subject.first(), subject.last()) else { return false };
    // "In Congress Republicans said"
    let party = first.flags.any(Flags::SPEAKER) && first.flags.any(Flags::PLURAL) && subject.len() == 1;
    let speak = (last.tag != Tag::Name || party)
        && last.flags.any(Flags::SPEAKER)
        && (last.flags.any(Flags::ROLE) || !last.flags.any(Flags::MEDIUM));
    // "In New York police said": what goes on with the name before it is a part of that.
    let inside = first.tag == Tag::Name && !party && place.last().is_some_and(|place| place.tag == Tag::Name);
    let people = !inside && (speak || last.tag == Tag::Nouns && rest.first().is_some_and(|next| next.word == f::WHO));
    // "In Lima Mara Voss said", "In Lima Voss said", "In a statement Voss said", but "In Ashton Voss" where nothing is known
    let name = first.tag == Tag::Name && subject.iter().all(|item| item.tag == Tag::Name);
    let apart = match place {
        [place] => place.tag != Tag::Name || is_place(place) && subject.len() == 1,
        // "the minister Mara Voss"
        [.., last] => last.tag != Tag::Name && (!last.flags.any(Flags::ROLE) || last.flags.any(Flags::MEDIUM)),
        [] => false,
    };
    // "the Secretary of State Tom Nides"
    let of = items[start - 1].word == f::OF;
    let named =
        name && !of && (apart || first.flags.any(Flags::GIVEN_NAME.or(Flags::TITLE)) && is_place(&items[at - 1]));
    let counted = first.tag == Tag::Number || first.word == f::ONE;
    (people || named || counted) && (acts(rest) || joined())
}
