//! Clauses that no complementizer opens: `said [the road was shut]`.

use super::beginnings::clause_at;
use super::commas::inserted_end;
use super::compact::compact;
use super::displaced::is_object_pronoun;
use super::phrase::skip_adverbs_back;
use super::placing::frame_behind;
use super::view::View;
use crate::lexicon::{Tag, function as f};
use crate::stages::groups::Mood;
use crate::stages::tokens::TokenKind;

/// Whether a clause begins at `at`, with what it depends on before it or without.
pub fn is_clause_behind(view: &View, at: usize) -> bool {
    let main = || (at + 1..view.reach(at)).find(|&i| view.is_comma(i)).is_some_and(|comma| is_clause(view, comma + 1));
    if view.is_subordinator(at) { main() } else { is_clause(view, at) }
}

/// "admitted the guests [as the bell went]": whether a clause that says when begins at `at`, with
/// no verb behind its own for which the words before it could be the subject.
fn is_occasion(view: &View, at: usize) -> bool {
    if !view.is(at, f::AS) || !clause_at(view, at + 1) {
        return false;
    }
    let mut verbs = (at..view.reach(at)).filter(|&i| view.is_finite_at(i));
    let own = verbs.next();
    let joined = |verb: usize| {
        let before = skip_adverbs_back(view, verb).wrapping_sub(1);
        view.is_conjunction(before)
            || view
                .noun_before(before + 1)
                .is_some_and(|subject| subject.start > at + 1 && own.is_some_and(|own| subject.start > own))
    };
    verbs.next().is_none_or(joined)
}

/// Whether what stands behind *about* is what something is about, and no number: "about this", "about the plan".
fn is_topic(view: &View, at: usize) -> bool {
    let number = view.is_one(at, &[f::A, f::AN]);
    matches!(view.tag(at), Some(Tag::Pronoun | Tag::Possessive | Tag::Determiner | Tag::Name)) && !number
}

/// Whether a clause without a complementizer begins at `at`.
pub fn is_clause(view: &View, at: usize) -> bool {
    if !view.last.has_finite(at)
        || view.is_comma(at)
        || view.is_end(at)
        || view.is_conjunction(at)
        // "Police urged [on by the crowd] pushed it out"
        || view.is(at + 1, f::BY) && (view.is_preposition(at) || view.tag(at) == Some(Tag::Particle))
        || view.is_one(at, &[f::AFTER, f::BEFORE, f::AS, f::WHEN]) && view.noun_at(at).is_none()
        || view.is(at, f::WHILE) && !clause_at(view, at + 1)
        // "know [about this] and they lied", but "said [about half] had left"
        || view.is(at, f::ABOUT) && view.noun_at(at).is_none() && is_topic(view, at + 1)
    {
        return false;
    }
    // said “no comment” and we heard them: another clause behind quoted words.
    let joined = |end: usize| {
        let subject = view.noun_at(end + 1).filter(|_| view.is_conjunction(end));
        subject.is_some_and(|subject| view.is_finite_behind(subject.end))
            && (at..end).all(|i| view.verb_of(i).is_none())
    };
    // "has told [her] to rest, and she has": no subject.
    let object = || view.noun_at(at).is_some_and(|group| is_object_pronoun(view, group));
    if view.is_finite_at(at) || object() || view.quotation_end(at).is_some_and(joined) {
        return false;
    }
    // "emailed staff [to say] he was leaving": what for.
    let purpose =
        view.noun_at(at).and_then(|group| view.verb_at(group.end)).filter(|v| view.tag(v.start) == Some(Tag::To));
    if purpose.and_then(|verb| view.cue_at(verb.head)).is_some_and(|cue| cue.entry.frames.tells()) {
        return false;
    }
    let mut commas = 0;
    let mut aged = false;
    let mut gerund = false;
    let mut relative = false;
    let mut related = 0;
    let mut inserted = at;
    for i in view.stops_in(at..view.reach(at)) {
        if i < inserted {
            continue;
        }
        // "said the mayor, who gave no details": the verb of a relative clause.
        // "detailed her networks, confident that she would win": so is that of a clause that hangs on an adjective.
        let hangs = i > at && view.is(i, f::THAT) && view.tag(i - 1) == Some(Tag::Adjective);
        relative |= view.is_one(i, &[f::WHO, f::WHICH]) || hangs;
        if relative && view.is_finite_at(i) {
            (relative, related) = (false, i);
            continue;
        }
        // "the man who led it and left it, Paul Marsh, was late": the relative clause goes on.
        let joined = related > 0 && view.is_finite_at(i) && view.is_conjunction(skip_adverbs_back(view, i) - 1);
        if joined && !(related..i).any(|i| view.is_comma(i)) {
            continue;
        }
        // "said the days when they won were gone"
        if view.is(i, f::WHEN) && view.noun_before(i).is_some_and(|group| view.is_time(group)) {
            relative = true;
            continue;
        }
        // "read from the bench while the court waited": the verb behind it is of another clause.
        let once = || view.is(i, f::ONCE) && view.tag(i) == Some(Tag::Preposition) && view.noun_at(i + 1).is_some();
        let other = [f::WHEN, f::WHILE, f::BECAUSE, f::ALTHOUGH, f::THOUGH, f::UNTIL, f::UNLESS, f::WHEREAS];
        // "threatening eviction if a dog is seen"
        let acts = || view.is(i, f::IF) && view.verb_at(at).is_some_and(|verb| verb.mood == Mood::Gerund);
        if i > at && (view.is_one(i, &other) || once() || acts()) {
            return false;
        }
        if i > at && is_occasion(view, i) {
            return false;
        }
        if let Some(close) = put_in(view, i).filter(|_| i > at && commas == 0) {
            inserted = close + 1;
            continue;
        }
        if view.is_comma(i) {
            // "revealing passwords, a study found": no clause but what the frame reports.
            if commas == 0 && frame_behind(view, i) {
                return false;
            }
            commas += 1;
            // "said the driver, 34, from Leeds, had left": an age has the commas of the place behind it.
            aged |= is_age(view, i);
            gerund = view.verb_at(i + 1).is_some_and(|v| v.mood == Mood::Gerund);
        }
        if view.is_finite_at(i) {
            // "said goodbye to the cook and left", "added the eggs, marked the date": the verb is another of the source's.
            let before = skip_adverbs_back(view, i).saturating_sub(1);
            // "walked back the remark, saying it was a joke": the verb is what the gerund has to say.
            let open = commas % 2 == 1 && !(aged && commas > 1);
            // "whether she understood the charge, the widow nodded": behind the one comma a clause of its own begins.
            let own = view.noun_at(at).is_some_and(|group| {
                let next = view.noun_at(group.end + 1).filter(|_| commas == 1 && view.is_comma(group.end));
                !view.is_time(group) && next.is_some_and(|next| next.end == before + 1)
            });
            return !(view.is_conjunction(before) || open && (view.is_comma(before) || gerund || own));
        }
        // "said the mayor; nobody knows why": a clause of its own begins.
        let semicolon = view.kind(i) == Some(TokenKind::Semicolon) && (at..i).all(|j| view.verb_of(j).is_none());
        let stops = view.is_end(i) || view.is_colon(i) || view.is_speech(i) || semicolon;
        let comma = view.is_comma(i)
            && view.noun_at(at).is_some()
            && !view.is_one(i + 1, &[f::WHO, f::WHICH])
            && !is_age(view, i)
            && i < at + 2
            && !is_listed(view, i);
        if stops || comma {
            return false;
        }
    }
    false
}

/// "Voss[, despite his wealth,] is behind", "they[, too,] had left", "the deal[, he hoped,] would hold": the second comma of what
/// is put in between the comma at `comma` and a verb.
fn put_in(view: &View, comma: usize) -> Option<usize> {
    if !view.is_comma(comma) {
        return None;
    }
    // "the book, “The Long Way,” was late"
    if view.is_speech(comma + 1) {
        return view.is_finite_behind(comma + 2).then_some(comma + 1);
    }
    let close = inserted_end(view, comma)?;
    let finites = (comma..close).filter(|&i| view.is_finite_at(i)).count();
    let opens = view.is_preposition(comma + 1)
        || matches!(view.tag(comma + 1), Some(Tag::Adverb | Tag::Gerund | Tag::Participle));
    let phrase = opens && finites == 0;
    // "the road, closed since May, would reopen": the tagger takes the participle for a past.
    let reduced = view.tag(comma + 1) == Some(Tag::Past) && finites == 1;
    let hopes = view.noun_at(comma + 1).and_then(|group| view.verb_at(group.end));
    let frame = hopes.is_some_and(|verb| verb.is_finite() && verb.end == close);
    (phrase || reduced || frame).then_some(close)
}

/// "said officers[, dogs and a helicopter] were out": whether the comma at `comma` is the first of a list that has a finite verb
/// behind it.
pub fn is_listed(view: &View, comma: usize) -> bool {
    let mut at = comma + 1;
    for _ in 0..LIST {
        let Some(item) = compact(view, at) else { return false };
        let end = item.range.end;
        let joint = end + usize::from(view.is_comma(end));
        if view.is_one(joint, &[f::AND, f::OR]) {
            return compact(view, joint + 1).is_some_and(|last| view.is_finite_behind(last.range.end));
        }
        if joint == end {
            return false;
        }
        at = joint;
    }
    false
}

/// How many things a list that is a subject has before its last.
const LIST: usize = 6;

/// "Voss[, 34,] had left": whether the comma at `comma` and the next have an age between them.
fn is_age(view: &View, comma: usize) -> bool {
    view.tag(comma + 1) == Some(Tag::Number) && view.is_comma(comma + 2)
}
