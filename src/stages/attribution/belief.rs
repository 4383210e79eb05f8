//! Which of the settled drafts are believed: how sure the weights have to be of each.
//!
//! The weights know the words of one country's news in one year, and outermost claims only. What by its form attributes is
//! believed with less; what stands within another claim, or is listed nowhere, with more.

use super::draft::{Draft, Rule};
use crate::claim::CueClass;
use crate::lexicon::{WordId, function as f};
use crate::stages::TokenRange;
use crate::stages::tokens::{Token, TokenKind};

/// What the lexicons do not list has to be more likely right than wrong.
pub const EVEN: f32 = 0.5;
/// Below this, even a form that attributes by itself is believed to do something else.
const PLAIN: f32 = 0.12;
/// What stands within another claim, or says what somebody was not called, and is a report by its form.
const REPORT: f32 = 0.2;
/// What is called for.
const CALLED: f32 = 0.3;
/// An object that is asked about.
const ASKED: f32 = 0.44;
/// What stands within another claim and is none.
const SURE: f32 = 0.7;

/// An object that is denied or declined.
const DENIED: f32 = 0.3;
/// An object alone, which may as well be what somebody did it to.
const DONE: f32 = 0.5;
/// An object of what is said: "answered the door", "noted the time".
const HANDLED: f32 = 0.66;
/// An object that is found or reported: "uncovered the mosaic".
const FOUND: f32 = 0.58;
/// Something done to something: "sacked its coach".
const ACT: f32 = 0.75;

/// The items of a list, which may as well be the writer's.
const ITEMS: f32 = 0.12;
/// The most claims that hold one another.
const DEPTH: usize = 8;

/// Leaves the drafts that are believed where `threshold` is what the weights file asks for; `outer` says which of them each
/// lies within.
pub fn keep(tokens: &[Token], drafts: &mut Vec<Draft>, outer: &[Option<usize>], threshold: f32) {
    let mut keep: Vec<bool> = drafts.iter().map(|draft| draft.confidence >= bar(tokens, draft, threshold)).collect();
    let alone = keep.clone();
    for (i, draft) in drafts.iter().enumerate() {
        // What stands within a draft that nobody believes may stand within another.
        if std::iter::successors(outer[i], |&o| outer[o]).take(DEPTH).any(|o| alone[o]) {
            keep[i] = draft.confidence >= inner_bar(tokens, draft, threshold);
        }
    }
    let mut kept = keep.iter();
    drafts.retain(|_| *kept.next().unwrap_or(&true));
}

/// The confidence that a draft must have.
fn bar(tokens: &[Token], draft: &Draft, threshold: f32) -> f32 {
    let quoted = |range: &TokenRange| matches!(tokens[range.start as usize].kind, TokenKind::Quote(_));
    match draft.rule {
        // Quoted words are somebody's, and so is what a label or a signature gives to a speaker.
        Rule::Carried | Rule::Turn | Rule::Signature => 0.0,
        Rule::List => threshold.min(ITEMS),
        // "called a cab": who is called nothing is rung up.
        Rule::Object if !draft.listed && matches!(draft.class, CueClass::Evaluate | CueClass::Think) => {
            threshold.max(SURE)
        }
        _ if !draft.listed => threshold.max(EVEN),
        Rule::Object | Rule::Preposition | Rule::PassiveAgent | Rule::Passive | Rule::Ing | Rule::As if draft.act => {
            threshold.max(ACT)
        }
        // "Voters were urged by the board to stay away", "it was decided by the board that …"
        Rule::PassiveAgent
            if draft.circumstances.addressee.is_some()
                || draft.class == CueClass::Evaluate && draft.content.len() > 1
                || draft.content.first().is_some_and(|range| opens_with_that(tokens, range)) =>
        {
            threshold.min(PLAIN)
        }
        // "was told he would never walk again"
        Rule::Passive if draft.circumstances.addressee.is_some() && says(draft) => threshold.min(PLAIN),
        // "Residents have been advised to boil their water"
        Rule::Passive if draft.circumstances.addressee.is_some() && draft.class == CueClass::Urge => {
            threshold.min(REPORT)
        }
        // "a man believed to be the pilot"
        Rule::Passive
            if draft.class == CueClass::Think
                && draft.content.get(1).is_some_and(|range| tokens[range.start as usize].word == f::TO) =>
        {
            threshold.min(REPORT)
        }
        // "did not rule out a second bid", "did not confirm the arrest": what is not promised or admitted is not in words.
        Rule::Object if draft.negated && matches!(draft.class, CueClass::Commit | CueClass::Acknowledge) => {
            threshold.min(REPORT)
        }
        // found “no evidence of harm”, but sang “Love Me Do”
        Rule::Object if draft.content.first().is_some_and(quoted) => {
            let title = draft.content[0].len() > 1 && tokens[draft.content[0].start as usize + 1].is_capitalized();
            threshold.min(if title || !draft.finite { threshold } else { REPORT })
        }
        // "quoted the general as saying …"
        Rule::As if draft.class == CueClass::Report => threshold.min(REPORT),
        // "The firm denies wrongdoing", "declined comment"
        Rule::Object if matches!(draft.class, CueClass::Deny | CueClass::Decline) => threshold.min(DENIED),
        // "MPs queried the cost"
        Rule::Object if draft.class == CueClass::Ask && draft.finite => threshold.max(ASKED),
        // "Police are appealing for witnesses"
        Rule::Preposition if draft.class == CueClass::Urge && draft.finite => threshold.min(CALLED),
        Rule::Object if says(draft) => threshold.max(HANDLED),
        // "reported its position every six hours", "found a boulder in its path"
        Rule::Object if finds(draft) => threshold.max(FOUND),
        // "…, citing the weak rand"
        Rule::Object if !draft.finite && draft.class == CueClass::Report => threshold,
        Rule::Object if !judges(draft) => threshold.max(DONE),
        // "There were calls for the minister to resign"
        Rule::Noun if draft.class == CueClass::Urge && draft.source.is_empty() && has_word(tokens, draft, f::TO) => {
            threshold.min(REPORT)
        }
        // "There are reports that the airport is shut"
        Rule::Noun if draft.content.first().is_some_and(|range| opens_with_that(tokens, range)) => {
            threshold.min(REPORT)
        }
        // "stopped short of calling them a menace": whom nobody calls so is still spoken of.
        Rule::As if draft.negated => threshold.min(REPORT),
        rule if rule.attributes() || draft.class == CueClass::Decline => threshold.min(PLAIN),
        _ => threshold,
    }
}

/// Whether the cue is one of saying, to which a clause is the common content.
fn says(draft: &Draft) -> bool {
    !draft.negated && draft.class == CueClass::Say
}

/// Whether the cue is one of showing or reporting, and no participle like *citing*.
fn finds(draft: &Draft) -> bool {
    !draft.negated && draft.finite && matches!(draft.class, CueClass::Show | CueClass::Report)
}

/// Whether a claim says what somebody thinks of something, for or against, promises of it or has it foreseen, or what was not
/// said.
fn judges(draft: &Draft) -> bool {
    draft.negated || matches!(draft.class, CueClass::Evaluate | CueClass::Commit | CueClass::Predict)
}

fn has_word(tokens: &[Token], draft: &Draft, word: WordId) -> bool {
    draft.content.iter().any(|range| tokens[range.range()].iter().any(|token| token.word == word))
}

fn opens_with_that(tokens: &[Token], range: &TokenRange) -> bool {
    tokens[range.start as usize].word == f::THAT
}

/// The confidence that a draft must have that stands within another: that somebody in a report “ignored the exits” is part
/// of the report.
fn inner_bar(tokens: &[Token], draft: &Draft, threshold: f32) -> f32 {
    match draft.rule {
        rule if rule.attributes() => threshold.min(REPORT),
        Rule::Clause if draft.listed => threshold.min(REPORT),
        Rule::Noun if draft.content.first().is_some_and(|range| opens_with_that(tokens, range)) => {
            threshold.min(REPORT)
        }
        // "reports that the owner has denied diverting the river"
        Rule::Ing if draft.listed && !draft.act && draft.class == CueClass::Deny => threshold.min(REPORT),
        // "said they had been told by soldiers to leave"
        Rule::PassiveAgent if draft.circumstances.addressee.is_some() => threshold.min(REPORT),
        // "said the president had told his generals to prepare"
        Rule::ObjectTo if draft.listed && draft.class == CueClass::Say => threshold.min(PLAIN),
        Rule::As | Rule::To | Rule::ObjectTo if draft.listed => threshold.max(EVEN),
        // "said villagers had accused soldiers of arson"
        Rule::Object if draft.listed && draft.class == CueClass::Evaluate && has_word(tokens, draft, f::OF) => {
            threshold.max(EVEN)
        }
        _ => SURE,
    }
}
