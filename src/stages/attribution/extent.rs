//! How far a content clause reaches.

use super::adjuncts::was_asked;
use super::clauses::{are_joined, is_copula};
use super::commas::{
    any_clause_at, behind_words, closes_at, closes_insertion, insertion_end, is_infinitive, leaves_at_comma,
    main_clause_behind, resumes,
};
use super::others::{acts_by_itself, answers, is_cue, main_clause_tells, other_says};
use super::phrase::skip_adverbs;
use super::placing::frame_behind;
use super::speech;
use super::view::View;
use crate::claim::CueClass;
use crate::lexicon::{EntryKind, Flags, Frame, Tag, function as f};
use crate::stages::groups::{Mood, VerbGroup};
use crate::stages::tokens::TokenKind;
use std::ops::Range;

/// Where the clause that starts at `start` ends. `cue_tag` is the tag of the cue's verb: a coordinated reporting verb in
/// the same tense goes back to the frame.
pub fn clause_end(view: &View, start: usize, cue_tag: Option<Tag>) -> usize {
    let mut brackets = 0i32;
    let mut verbs = 0;
    // "the boss, who left in May, knew of it": how many verbs a relative clause about the subject has so far.
    let mut relative: Option<usize> = None;
    // "said that if they had won, they would have shown that": the clause has its opening clause.
    let first = start + usize::from(view.is(start, f::THAT));
    let opens = view.is_subordinator(first) || view.is_preposition(first);
    // "said that Lantern -- known for its games -- had lost": behind what stands between dashes before the verb.
    let mut skipped = start;
    let reach = view.reach(start);
    for at in view.stops_in(start..reach) {
        if at < skipped || is_inert(view, at) {
            continue;
        }
        if view.is_speech(at) {
            // "said they were tired, “We lost.”": the speech is no part of the clause.
            let apart = at > start && verbs > 0 && (view.is_comma(at - 1) || view.is_colon(at - 1));
            if apart && !speech::goes_on(view, at) {
                return at - 1;
            }
            verbs += 1;
            continue;
        }
        match view.kind(at) {
            Some(TokenKind::Semicolon) => return at,
            Some(TokenKind::Stop | TokenKind::Question | TokenKind::Exclamation)
                if view.is_end(at) && at + 1 == view.len() =>
            {
                return at;
            }
            Some(TokenKind::OpenBracket) => brackets += 1,
            Some(TokenKind::CloseBracket) => {
                brackets -= 1;
                if brackets < 0 {
                    return at;
                }
            }
            Some(TokenKind::Comma)
                if at > start
                    && (leaves_at_comma(view, at, verbs)
                        || !opens
                            && (main_clause_tells(view, at + 1)
                                || other_says(view, at + 1, cue_tag)
                                || verbs > 0 && answers(view, at + 1, cue_tag))) =>
            {
                return at;
            }
            Some(TokenKind::Comma)
                if verbs == 0 && brackets == 0 && is_infinitive(view, start) && main_clause_behind(view, start, at) =>
            {
                return at;
            }
            Some(TokenKind::Comma) if at > start && closes_at(view, start, at) => return at,
            // "refused to say who had paid[, and the palace was silent]"
            Some(TokenKind::Comma)
                if verbs > 0
                    && view.tag(start) == Some(Tag::To)
                    && view.is_conjunction(at + 1)
                    && any_clause_at(view, at + 2) =>
            {
                return at;
            }
            // "said he was low on fuel[, turned back and landed]"
            Some(TokenKind::Comma) if verbs > 0 && acts(view, start..at, cue_tag) => return at,
            Some(TokenKind::Dash) if closes_insertion(view, start, at) || verbs > 0 && resumes(view, at + 1) => {
                return at;
            }
            Some(TokenKind::Dash) if verbs == 0 => skipped = insertion_end(view, at).unwrap_or(start),
            Some(TokenKind::Dash)
                if verbs > 0 && !(at + 1..view.reach(at)).any(|i| view.is_dash(i)) && frame_behind(view, at) =>
            {
                return at;
            }
            _ => {}
        }
        if view.is_comma(at) && relative != Some(0) {
            let begins = verbs == 0 && at > start && view.is_one(at + 1, &[f::WHO, f::WHOM, f::WHICH, f::WHOSE]);
            relative = begins.then_some(0);
        } else if view.is_finite_at(at) {
            *relative.as_mut().unwrap_or(&mut verbs) += 1;
        }
        if at > start && (leaves(view, start, at, verbs, cue_tag) || behind_words(view, start, at)) {
            return at;
        }
    }
    reach
}

/// Whether a word is none that a clause could end at: half of all.
fn is_inert(view: &View, at: usize) -> bool {
    let item = &view.items[at];
    item.tag.is_nominal()
        && item.word != f::WHILE
        && !item.begins.has(EntryKind::AttributivePhrase)
        && view.verb_of(at).is_none()
}

/// Whether the clause ends at a word without a comma before it.
fn leaves(view: &View, start: usize, at: usize, verbs: usize, cue_tag: Option<Tag>) -> bool {
    // "had qualified based on their pay": a participle without a comma says how.
    let phrase = view.find(at, EntryKind::AttributivePhrase).filter(|found| found.len > 1);
    if phrase.is_some() && (view.tag(at) != Some(Tag::Participle) || view.is_comma(at - 1)) {
        return true;
    }
    // "said it was late [when asked about it]"
    if verbs > 0 && was_asked(view, at) {
        return true;
    }
    // "declined to be named and is a nurse", "refused to resign and the board sacked her": no infinitive goes on with a
    // finite verb.
    let infinitive = verbs == 0 && view.tag(start) == Some(Tag::To);
    if infinitive && view.is_conjunction(at) {
        return view.is_finite_at(skip_adverbs(view, at + 1)) || other_clause(view, at);
    }
    if view.is_conjunction(at) && verbs > 0 {
        // "explained he was cleaning up data and putting it away": the gerund goes on with another one, and says less.
        let says = |verb: &VerbGroup| {
            let entry = view.cue_at(verb.head).map(|found| found.entry);
            entry.is_some_and(|entry| {
                let told = matches!(entry.class, Some(CueClass::Say | CueClass::Evaluate | CueClass::Urge));
                told && !entry.headword.contains(' ')
            })
        };
        let parallel = cue_tag == Some(Tag::Gerund)
            && (start..at).any(|i| view.verb_at(i).is_some_and(|verb| verb.mood == Mood::Gerund))
            && !view.verb_at(skip_adverbs(view, at + 1)).is_some_and(says);
        // "asked whether it was shut [and was told it was]"
        let asked = start > 0 && view.is_wh(start - 1);
        return !parallel && returns(view, at + 1, cue_tag)
            || asked && is_told(view, at + 1, cue_tag)
            || acts(view, start..at, cue_tag)
            || other_says(view, at + 1, cue_tag)
            || cue_tag == Some(Tag::Past) && withholds(view, at);
    }
    // "said the plan had failed while announcing …", but "said it would cut jobs while keeping the plant"
    let besides = |verb: &VerbGroup| {
        verb.mood == Mood::Gerund && view.cue_at(verb.head).is_some_and(|found| !found.entry.frames.has(Frame::Act))
    };
    view.is(at, f::WHILE) && view.verb_at(at + 1).is_some_and(besides)
}

/// Whether a clause with a subject of its own follows the conjunction at `and`: "to resign [and the board sacked her]", "to enter
/// the race [and she did well]"; in "to see Voss and his aides left" both may be one object.
fn other_clause(view: &View, and: usize) -> bool {
    let Some(subject) = view.noun_at(and + 1).filter(|subject| view.is_finite_behind(subject.end)) else {
        return false;
    };
    let nominative = f::is_nominative(view.word(subject.head));
    nominative || view.noun_of(and - 1).is_none() && view.tag(and - 1) != Some(Tag::Comma)
}

/// "confirmed it had a complaint [but would not say more]": what the source keeps back, with the conjunction at `but`.
fn withholds(view: &View, but: usize) -> bool {
    let verb = view.verb_at(but + 1).filter(|verb| view.is(but, f::BUT) && verb.negated);
    let modal = verb.filter(|verb| view.tag(verb.start) == Some(Tag::Modal));
    let class = modal.and_then(|verb| view.cue_at(verb.head)).and_then(|found| found.entry.class);
    matches!(class, Some(CueClass::Say | CueClass::Decline))
}

/// Whether a coordinated verb behind a conjunction is a second cue of the same source.
pub fn returns(view: &View, at: usize, cue_tag: Option<Tag>) -> bool {
    let at = skip_adverbs(view, at);
    let Some(verb) = view.verb_at(at) else { return false };
    let same = are_joined(view.tag(verb.start), cue_tag) || cue_tag.is_none();
    // "warning that it may flood and urging calm"
    let joined = verb.mood == Mood::Gerund && cue_tag == Some(Tag::Gerund);
    // "…, and has never admitted it"
    let perfect = cue_tag.is_none() && view.is_one(verb.start, &[f::HAS, f::HAVE]) && !verb.passive;
    (verb.is_finite() || joined)
        && same
        && (verb.start == verb.head || perfect)
        && is_cue(view, verb.head)
        && !(cue_tag.is_some() && acts_by_itself(view, verb))
}

/// Whether the one who asked is told something from `at` on.
fn is_told(view: &View, at: usize, cue_tag: Option<Tag>) -> bool {
    let told = view.verb_at(skip_adverbs(view, at)).filter(|verb| verb.is_finite() && verb.passive);
    told.is_some_and(|verb| {
        let hears = view.cue_at(verb.head).is_some_and(|found| found.entry.frames.has(Frame::Addressee));
        hears && view.tag(verb.start) == cue_tag
    })
}

/// Whether the verb behind the conjunction at the end of `clause` is what the source did next: "said the chapel would close
/// [and drove back]", "said the road was safe [and walked out]". It has the tense of the cue; the clause has another, or says
/// how something was, while the verb says where somebody went.
fn acts(view: &View, clause: Range<usize>, cue_tag: Option<Tag>) -> bool {
    let past = |v: &VerbGroup| view.tag(v.start) == Some(Tag::Past);
    let Some(next) = view.verb_behind(clause.end + 1) else { return false };
    let bare = (next.start..next.head).all(|i| view.tag(i) == Some(Tag::Adverb));
    let plain = next.is_finite() && view.tag(next.head) == Some(Tag::Past) && bare && !is_copula(view, next);
    if cue_tag != Some(Tag::Past) || !plain {
        return false;
    }
    let goes = view.is_one(next.end, &[f::OUT, f::OFF, f::AWAY, f::BACK]);
    let described = |v: &VerbGroup| is_copula(view, v) && view.tag(v.end) == Some(Tag::Adjective);
    let from = view.groups.verbs.partition_point(|v| v.start < clause.start);
    let mut inner = view.groups.verbs[from..].iter().take_while(|v| v.end <= clause.end);
    // "reported that it had closed, but [withdrew] the report": what is only a past goes on with no perfect.
    let only = !view.layers.lexicon.tagger().profile(view.word(next.head)).may_be(Tag::Participle);
    let perfect = |v: &VerbGroup| only && view.is(v.start, f::HAD) && v.start < v.head;
    inner.all(|v| !v.is_finite() || !past(v) || perfect(v) || goes && described(v))
}

/// Whether a verb may have a clause without a complementizer behind it.
pub fn tells_clause(view: &View, verb: &VerbGroup) -> bool {
    let found = view.cue_at(verb.head).filter(|_| view.has(verb.head, Flags::CUE));
    found.is_some_and(|found| found.entry.frames.has(Frame::Clause))
}
