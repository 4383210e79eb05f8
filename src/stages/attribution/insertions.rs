//! What stands between commas or dashes behind the subject of a verb: ages and appositions, relative clauses, participles,
//! times, frames: `Voss, 44, a hydrologist,` · `the union, which represents drivers,` · `Coral, the team reports,`.

use super::antecedent;
use super::appositions::around;
use super::beginnings::begins_clause;
use super::commas::inserted_end;
use super::joined::brings_in;
use super::leftwards::skip_left;
use super::source::resident;
use super::subject::{INSERTION, Phrase, ending_at, opens_clause};
use super::view::View;
use crate::lexicon::{EntryKind, Flags, Frame, Tag, function as f};
use crate::stages::groups::{Mood, NounGroup, VerbGroup};
use crate::stages::tokens::TokenKind;

/// How long a bracket behind a name may be, in items.
const BRACKET: usize = 12;

/// The noun phrase before an insertion that the comma (or dash) at `comma` ends: "Voss, a hydrologist, said".
pub fn inserted(view: &View, comma: usize) -> Option<Phrase> {
    view.memo.insertion(|| find_inserted(view, comma))
}

fn find_inserted(view: &View, comma: usize) -> Option<Phrase> {
    let mark = |i: usize| view.is_comma(i) || view.is_dash(i);
    let mut open = comma;
    loop {
        // A dash closes what a dash has opened.
        let opens = |i: usize| if view.is_dash(comma) { view.is_dash(i) } else { mark(i) };
        open = (comma.saturating_sub(INSERTION)..open).rev().find(|&i| opens(i) || view.is_speech(i))?;
        if view.is_speech(open) {
            return None;
        }
        let end = bracket_start(view, open);
        // "[Diplomats who attended], and who asked not to be named, said"
        let again = view.is_conjunction(open + 1) && view.tag(open + 2) == Some(Tag::Wh);
        let related = || antecedent::closed(view, end).filter(|_| again);
        let Some(phrase) = ending_at(view, end).or_else(related) else { continue };
        // "[A video posted on a site], which …, shows"
        let whole = || antecedent::of(view, &phrase, end);
        let phrase = if opens_clause(view, phrase.range.start) { phrase } else { whole().unwrap_or(phrase) };
        let Some(belongs) = insertion(view, open + 1, comma) else { continue };
        let whole = around(view, phrase.clone(), comma);
        let belongs = belongs || resident(view, whole.head, open) == Some(comma);
        // "the union, which represents drivers[, lashers and clerks,] said": the list is a part of the clause before it.
        // "who lost her son in Ashton[, Ohio, in July 2012,] said": so is what stands behind the place.
        let starts = [phrase.range.start, whole.range.start];
        if let Some(pronoun) = starts.into_iter().find_map(|start| relative_before(view, start)) {
            open = pronoun;
            continue;
        }
        if belongs && view.noun_before(phrase.range.end).is_some_and(|group| view.is_time(group)) {
            continue;
        }
        // "which lost $8 million, or a dollar a share[, a year earlier,] said": when it was stands in another insertion.
        // "Voss, speaking in Ashton[, Ohio,] said": so does the state of a city.
        let start = phrase.range.start;
        let lives = start > 1 && view.is_one(start - 1, &[f::OF, f::FROM, f::IN]) && view.is_comma(start - 2);
        let state = |group: &NounGroup| group.end == comma && view.has(group.head, Flags::PLACE) && !lives;
        let apart = |group: &NounGroup| view.is_time(group) || state(group);
        if view.noun_at(open + 1).is_some_and(apart) && !opens_clause(view, start) {
            continue;
        }
        // "Voss, facing a vote in Iowa[, a swing state,] said": the end of a clause about the one before it.
        // "Voss left, saying the tower, which was old, had fallen": what is said behind a clause has a subject of its own.
        let tells = |verb: &VerbGroup, end: usize| {
            let frames = || view.cue_at(verb.head).is_some_and(|found| found.entry.frames.has(Frame::Clause));
            verb.mood == Mood::Gerund && verb.end == end && end == start && frames()
        };
        let clausal = |end: usize| {
            let verb = view.verb_before(end).filter(|verb| matches!(verb.mood, Mood::Gerund | Mood::Participle));
            verb.filter(|verb| !tells(verb, end)).is_some_and(|verb| verb.start > 0 && view.is_comma(verb.start - 1))
        };
        // "Voss, during a hearing in Ashton[, Ohio,] said", but "Or, as Voss, the treasurer[,] said", "while Voss, its chairman[,] left"
        let subordinates = |i: usize| {
            view.is_one(i, &[f::WHILE, f::ALTHOUGH, f::THOUGH, f::BECAUSE, f::WHEREAS])
                || view.is(i, f::AS) && view.tag(phrase.head) == Some(Tag::Name)
        };
        let governed = start > 1 && view.is_preposition(start - 1) && !subordinates(start - 1);
        // "Voss, along with Lind, a professor at Tarn[,] wrote"
        let along = |words: usize| start > words && view.is_comma(start - words - 1) && brings_in(view, start - words);
        let adverbial = governed && view.is_comma(start - 2) && !lives || along(1) || along(2);
        // "The survey, run by Voss[, a geologist,] said"
        if adverbial || clausal(start) || governed && clausal(start - 1) {
            continue;
        }
        let relative = view.tag(open + 1) == Some(Tag::Wh) || view.is_conjunction(open + 1);
        return Some(match belongs {
            true if !relative => whole,
            // "Mara Voss, 44, who …": an age or apposition before it stays.
            _ => Phrase { range: whole.range.start..open, head: whole.head },
        });
    }
}

/// The item of *who* or *which* behind a comma whose verb has the phrase at `start` for its object.
fn relative_before(view: &View, start: usize) -> Option<usize> {
    let mut end = if start > 0 && view.is_preposition(start - 1) { start - 1 } else { start };
    // "who gave [only] her first name, Olha, said"
    while end > 0 && view.tag(end - 1) == Some(Tag::Adverb) {
        end -= 1;
    }
    let mut verb = view.verb_before(end)?;
    // "who helped [found] EDGE", "who agreed [to run] it"
    while !verb.is_finite() {
        verb = view.verb_before(verb.start)?;
    }
    let pronoun = (verb.start.saturating_sub(3)..verb.start).rev().find(|&i| view.is_one(i, &[f::WHO, f::WHICH]));
    let pronoun = pronoun.or_else(|| pronoun_before(view, &ending_at(view, skip_left(view, verb.start))?))?;
    view.is_comma(pronoun.checked_sub(1)?).then_some(pronoun)
}

/// The item of *who* or *which* before a phrase with its preposition: "who [through his office] declined".
pub fn pronoun_before(view: &View, phrase: &Phrase) -> Option<usize> {
    let preposition = phrase.range.start.checked_sub(1).filter(|&at| view.is_preposition(at))?;
    preposition.checked_sub(1).filter(|&at| view.is_one(at, &[f::WHO, f::WHICH]))
}

/// Whether the words from `start` to `end` can stand between commas, and if so, whether they say who somebody is.
fn insertion(view: &View, start: usize, end: usize) -> Option<bool> {
    if start >= end {
        return None;
    }
    let finite = acts(view, start, end);
    match view.tag(start)? {
        _ if brings_in(view, start) => (!finite).then_some(true),
        Tag::Wh => Some(true),
        // "who worked on it, and who asked not to be named,"
        Tag::Conjunction if view.tag(start + 1) == Some(Tag::Wh) => Some(true),
        Tag::Number if end == start + 1 => Some(true),
        // "Voss, now a pundit with Radio Tarn, believes"
        Tag::Adverb if !finite && is_office(view, start + 1) => Some(true),
        // "Voss, now 81, said"
        Tag::Adverb if !finite && view.kind(start + 1) == Some(TokenKind::Number) => Some(true),
        // "The mayor, angry at the delay, said", "The memo, marked “private”, says"
        Tag::Adjective if !finite && view.noun_at(start).is_none() => Some(false),
        Tag::Gerund | Tag::Participle | Tag::Preposition | Tag::To | Tag::Adverb | Tag::Past => {
            let verbal = view.verb_at(start).is_none_or(|v| !v.is_finite() || view.tag(v.head) == Some(Tag::Past));
            // "The preprint, posted last week, argues", "The note, headed “Farewell”, tells", "The study, long awaited, says"
            let alone = view.verb_at(start).is_some_and(|v| {
                let object = view.noun_at(v.end).filter(|group| !is_date(view, group));
                let plain = view.tag(v.head) == Some(Tag::Past) && !acts(view, v.end, end);
                plain && (object.is_none() || view.quotation_end(v.end).is_some())
            });
            // "wearing a shirt [covered] in buttons"
            let reduced = |i: usize| {
                let verb = view.verb_at(i).filter(|v| v.start == v.head && view.tag(v.head) == Some(Tag::Past));
                verb.is_some_and(|v| view.noun_before(v.start).is_some() && view.is_preposition(v.end))
            };
            let verbs = || (start..end).filter(|&i| view.is_finite_at(i));
            let hanging = view.tag(start) == Some(Tag::Gerund) && verbs().all(reduced);
            let finite = finite && !hanging && !alone;
            let clausal = (start..end).any(|i| view.tag(i) == Some(Tag::Wh) || view.is_subordinator(i));
            (verbal && (!finite || clausal)).then_some(false)
        }
        // "touts its record, [and in a letter to staff,] promises more": the subject stands before the first verb.
        Tag::Conjunction if view.is_preposition(start + 1) => None,
        Tag::Conjunction => (!finite).then_some(false),
        // "Dr. Voss, her voice breaking, told": how she was.
        Tag::Possessive
            if view
                .noun_at(start)
                .and_then(|group| view.verb_at(group.end))
                .is_some_and(|verb| matches!(verb.mood, Mood::Gerund | Mood::Participle) && !finite) =>
        {
            Some(false)
        }
        _ if view.noun_at(start).is_some() => {
            let relative = (start..end).any(|i| view.tag(i) == Some(Tag::Wh) || view.is(i, f::THAT));
            // "OpenLoom, the firm behind one of the tools [studied], said": a participle that looks like a past.
            let reduced =
                view.verb_before(end).is_some_and(|v| v.start == v.head && view.tag(v.head) == Some(Tag::Past));
            let one = (start..end).filter(|&i| view.is_finite_at(i)).count() == 1;
            // "Coral, [the team reports], can remember"
            let cue = view.verb_before(end).filter(|v| v.is_finite() && view.has(v.head, Flags::CUE));
            // "The sheep, [it seems], knew"
            let seems =
                view.find(start, EntryKind::Evidential).is_some_and(|found| view.behind(start, found.len) == end);
            if one
                && (seems || cue.is_some_and(|v| view.noun_before(v.start).is_some_and(|group| group.start == start)))
            {
                return Some(false);
            }
            (!finite || relative || reduced && one).then_some(true)
        }
        _ => None,
    }
}

/// Whether a finite verb stands from `start` to `end` that is not quoted: "The memo, marked “burn it”, says".
fn acts(view: &View, start: usize, end: usize) -> bool {
    let mut at = start;
    while at < end {
        match view.quotation_end(at) {
            Some(close) if close > at => at = close,
            _ if view.is_finite_at(at) => return true,
            _ => at += 1,
        }
    }
    false
}

/// Behind the relative clause that the comma at `comma` opens: at the comma before the clause that goes on, or at the end.
/// None where no such clause begins there. "Voss, [who ran the board], the bridge is safe"
pub fn behind_relative(view: &View, comma: usize) -> Option<usize> {
    if !view.is_comma(comma) || !view.is_one(comma + 1, &[f::WHO, f::WHOSE, f::WHICH]) {
        return None;
    }
    let mut told = false;
    let closes = |i: &usize| {
        told |= view.is_finite_at(*i);
        told && view.is_comma(*i) && (begins_clause(view, i + 1) || view.verb_behind(i + 1).is_some())
    };
    Some((comma + 2..view.reach(comma)).find(closes).unwrap_or_else(|| view.reach(comma)))
}

/// "The deal, Reuters said[, citing two officials], would fail": the comma that closes what is put in behind a frame.
pub fn behind_inserted(view: &View, comma: usize) -> Option<usize> {
    let participle = || {
        view.verb_at(comma + 1).filter(|verb| view.is_comma(comma) && verb.mood == Mood::Gerund)?;
        inserted_end(view, comma)
    };
    behind_relative(view, comma).or_else(participle)
}

/// "According to the study[, published on Monday], …": the comma that closes what was done to what stands before the one at `comma`.
pub fn behind_participle(view: &View, comma: usize) -> Option<usize> {
    let verb = view.verb_at(comma + 1).filter(|_| view.is_comma(comma))?;
    let governs = view.is_preposition(verb.end) || view.noun_at(verb.end).is_some_and(|group| view.is_time(group));
    if verb.start != verb.head || !matches!(view.tag(verb.head), Some(Tag::Participle | Tag::Past)) || !governs {
        return None;
    }
    let close =
        (verb.end..view.reach(verb.end)).find(|&i| view.is_comma(i) || view.is_end(i) || view.is_finite_at(i))?;
    (!view.is_finite_at(close)).then_some(close)
}

/// "a pundit": whether what a person is begins at `at`.
fn is_office(view: &View, at: usize) -> bool {
    view.is_one(at, &[f::A, f::AN]) && view.noun_at(at).is_some_and(|group| view.has(group.head, Flags::SPEAKER))
}

/// "last week", "4 May"
fn is_date(view: &View, group: &NounGroup) -> bool {
    let day = view.tag(group.head) == Some(Tag::Number);
    view.is_time(group) || day && view.noun_at(group.end).is_some_and(|month| view.is_time(month))
}

/// "Voss (D), a senator": where the bracket that ends before `end` begins; `end` without one.
pub fn bracket_start(view: &View, end: usize) -> usize {
    let closes = end > 0 && view.kind(end - 1) == Some(TokenKind::CloseBracket);
    let open = (end.saturating_sub(BRACKET)..end).rev().find(|&i| view.kind(i) == Some(TokenKind::OpenBracket));
    open.filter(|_| closes).unwrap_or(end)
}
