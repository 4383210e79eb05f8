//! Clauses that no complementizer opens: `said [the road was shut]`.

use super::displaced::is_object_pronoun;
use super::phrase::skip_adverbs_back;
use super::placing::frame_behind;
use super::view::View;
use crate::lexicon::{Tag, function as f};
use crate::stages::groups::Mood;

/// Whether a clause begins at `at`, with what it depends on before it or without.
pub fn is_clause_behind(view: &View, at: usize) -> bool {
    let main = || (at + 1..view.reach(at)).find(|&i| view.is_comma(i)).is_some_and(|comma| is_clause(view, comma + 1));
    if view.is_subordinator(at) { main() } else { is_clause(view, at) }
}

/// Whether a clause without a complementizer begins at `at`.
pub fn is_clause(view: &View, at: usize) -> bool {
    if view.is_comma(at)
        || view.is_end(at)
        || view.is_conjunction(at)
        || view.is_one(at, &[f::WHILE, f::AFTER, f::BEFORE, f::AS, f::WHEN]) && view.noun_at(at).is_none()
    {
        return false;
    }
    // "has told [her] to rest, and she has": no subject.
    if view.is_finite_at(at) || view.noun_at(at).is_some_and(|group| is_object_pronoun(view, group)) {
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
    for i in at..view.reach(at) {
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
        if i > at && (view.is_one(i, &other) || once()) {
            return false;
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
        let stops = view.is_end(i) || view.is_colon(i) || view.is_speech(i);
        let comma = view.is_comma(i)
            && view.noun_at(at).is_some()
            && !view.is_one(i + 1, &[f::WHO, f::WHICH])
            && !is_age(view, i)
            && !is_inserted(view, i)
            && i < at + 2;
        if stops || comma {
            return false;
        }
    }
    false
}

/// "Voss[, despite his wealth,] is behind", "they[, too,] had left": whether what stands between two commas is put in before the
/// verb.
fn is_inserted(view: &View, comma: usize) -> bool {
    let opens = view.is_preposition(comma + 1)
        || matches!(view.tag(comma + 1), Some(Tag::Adverb | Tag::Gerund | Tag::Participle));
    let close = (comma + 2..view.reach(comma)).find(|&i| view.is_comma(i)).filter(|_| opens);
    close.is_some_and(|close| view.is_finite_behind(close + 1) && !(comma..close).any(|i| view.is_finite_at(i)))
}

/// "Voss[, 34,] had left": whether the comma at `comma` and the next have an age between them.
fn is_age(view: &View, comma: usize) -> bool {
    view.tag(comma + 1) == Some(Tag::Number) && view.is_comma(comma + 2)
}
