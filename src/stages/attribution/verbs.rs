//! Reporting verbs with their content behind them, and the frames that stand behind or inside what they report.

use super::clauses::{VerbCue, tense};
use super::draft::{Draft, Ranges, Rule};
use super::embedding::{behind, cut, with_opening};
use super::misreadings::misread;
use super::openers::quoted_as;
use super::postposed;
use super::quotations::opening_clause;
use super::readings::{Readings, add_others, listed};
use super::relatives;
use super::source;
use super::subject::{Phrase, Subject};
use super::unanswered;
use super::view::View;
use crate::claim::CueClass;
use crate::lexicon::{EntryKind, Flags, Frame, Tag, function as f};
use crate::stages::groups::{Mood, VerbGroup};
use smallvec::smallvec;

/// What a frame that has content before it leaves to be read behind it.
pub struct Framed {
    /// All has been read.
    done: bool,
    /// What stands behind the frame has been read with what stands before it.
    divided: bool,
    /// The pieces of the content, where there are several.
    pieces: Option<Ranges>,
    /// Who stands behind the verb has been told.
    told: bool,
    /// Where content begins that belongs to another verb, too.
    shared: Option<usize>,
}

/// What an active verb reports.
pub fn one<'a>(
    view: &View<'_, 'a>,
    verb: &VerbGroup,
    cue: &VerbCue<'a>,
    subject: Option<&Subject>,
    out: &mut Vec<Draft<'a>>,
) {
    let before = framed(view, verb, cue, subject, out);
    let mut readings = Readings::new();
    before.read_listed(view, verb, cue, &mut readings);
    before.read_others(view, verb, cue, &mut readings);
    behind_frame(view, verb, cue, subject, &before, &mut readings, out);
}

impl Framed {
    /// Appends what the entry of the cue lets stand behind it.
    pub fn read_listed(&self, view: &View, verb: &VerbGroup, cue: &VerbCue, out: &mut Readings) {
        if !self.done {
            out.extend(listed(view, self.shared.unwrap_or(cue.end), &cue.entry.frames, tense(view, verb)));
        }
    }

    /// Appends all else that may stand there.
    pub fn read_others(&self, view: &View, verb: &VerbGroup, cue: &VerbCue, out: &mut Readings) {
        if !self.done {
            add_others(view, self.shared.unwrap_or(cue.end), &cue.entry.frames, tense(view, verb), out);
        }
    }
}

/// What it reports of what stands before its frame.
pub fn framed<'a>(
    view: &View<'_, 'a>,
    verb: &VerbGroup,
    cue: &VerbCue<'a>,
    subject: Option<&Subject>,
    out: &mut Vec<Draft<'a>>,
) -> Framed {
    if view.unit.inside.is_none()
        && let Some(subject) = subject
    {
        out.extend(relatives::one(view, verb, cue, subject));
    }
    if cue.entry.frames.has(Frame::Subject)
        && let Some(subject) = subject
    {
        out.extend(reversed(view, verb, cue, subject));
    }
    let shared = shared_content(view, cue, subject);
    let mut before = postposed::find(view, verb, cue, subject).filter(|_| shared.is_none());
    let quoted = before.as_ref().is_some_and(|draft| draft.rule == Rule::QuoteBefore);
    // “…,” he said, “and …”: what stands behind the frame has been read with what stands before it.
    let divided = before.is_some() && view.is_comma(cue.end);
    // "The bridge, he told reporters, “was never safe.”": nor is it anything by itself.
    let pieces = before.as_ref().map(|draft| draft.content.clone()).filter(|pieces| pieces.len() > 1);
    let told = before.is_some() && cue.entry.frames.has(Frame::Addressee);
    // "“…,” Reuters quoted [the minister as saying]": who said what is told.
    let says = before.as_ref().and_then(|_| quoted_as(view, cue.end));
    if let Some((draft, says)) = before.as_mut().zip(says) {
        draft.content.push(view.tokens(cue.end..says.end));
    }
    out.extend(before);
    Framed { done: quoted || says.is_some(), divided, pieces, told, shared }
}

/// What it reports behind its cue, by the readings of what stands there.
pub fn behind_frame<'a>(
    view: &View<'_, 'a>,
    verb: &VerbGroup,
    cue: &VerbCue<'a>,
    subject: Option<&Subject>,
    &Framed { done, divided, ref pieces, told: told_before, .. }: &Framed,
    readings: &mut Readings,
    out: &mut Vec<Draft<'a>>,
) {
    if done {
        return;
    }
    if let Some(draft) = unanswered::find(view, verb, cue, subject) {
        out.push(draft);
        return;
    }
    let imperative = subject.is_none() && (verb.mood == Mood::Infinitive || verb.start == 0);
    let nobody = subject.is_none() && view.unit.inside.is_none() && !verb.is_finite();
    // "Fishing talks collapse": headlines leave out so much that only what the lexicon knows is read.
    let headline = view.is_headline();
    let behind = behind(verb, subject);
    for (found, listed) in readings.drain(..) {
        // "The road is shut, Voss told [the stewards]": whom.
        let told = told_before && found.rule == Rule::Object;
        if told
            || divided && found.rule == Rule::QuoteAfter && found.range.is_some()
            || found.rule == Rule::QuoteAfter && pieces.as_ref().is_some_and(|pieces| pieces.ends_with(&found.content))
            || misread(view, verb, cue, subject, &found)
            || headline && !listed
            || behind.is_some_and(|behind| found.range.as_ref().is_some_and(|range| range.start > behind))
            || subject.is_none() && !nobody && !(imperative && found.rule == Rule::QuoteAfter)
        {
            continue;
        }
        let circumstances = with_opening(view, verb, cue, subject, found.circumstances);
        let content = cut(view, verb, cue, subject, &found);
        let mut content = content.map_or(found.content, |range| smallvec![view.tokens(range)]);
        if found.rule == Rule::QuoteAfter
            && let Some(opening) = subject.and_then(|subject| opening_clause(view, subject, content[0]))
        {
            content.insert(0, opening);
        }
        out.push(Draft {
            rule: found.rule,
            content,
            circumstances,
            listed: listed && subject.is_some(),
            ..frame(view, verb, cue, found.preposition, subject.map(|subject| &subject.phrase))
        });
    }
}

/// "The army confirmed, and the rebels denied, [that …]": where the content of two verbs with subjects of their own begins.
fn shared_content(view: &View, cue: &VerbCue, subject: Option<&Subject>) -> Option<usize> {
    let start = subject.filter(|subject| !subject.relative)?.start;
    let joined = start > 2 && view.is_conjunction(start - 1) && view.is_comma(start - 2);
    let other = view.verb_before(start.checked_sub(2).filter(|_| joined)?)?;
    let opens = view.is_comma(cue.end) && view.is_one(cue.end + 1, &[f::THAT, f::WHETHER]);
    (opens && other.is_finite() && view.has(other.head, Flags::CUE)).then_some(cue.end + 1)
}

/// "The news angered farmers", "she drew praise": the subject is what somebody thinks something of.
fn reversed<'a>(view: &View<'_, 'a>, verb: &VerbGroup, cue: &VerbCue<'a>, subject: &Subject) -> Option<Draft<'a>> {
    let source = source::source(view, cue.end)
        .filter(|source| !view.noun_of(source.head).is_some_and(|group| view.is_time(group)));
    if source.is_none() && !cue.entry.headword.contains(' ') {
        return None;
    }
    // "The council put off [water vote]", "sparked [debate]": one bare thing thinks nothing.
    let thing = |source: &Phrase| {
        let noun = view.tag(source.head) == Some(Tag::Noun) && !view.has(source.head, Flags::SPEAKER);
        noun && !matches!(view.tag(source.range.start), Some(Tag::Determiner | Tag::Possessive | Tag::Adjective))
    };
    if source.as_ref().is_some_and(thing) {
        return None;
    }
    // "faces accusations from tenants [that it lied]": what is said stands behind who says it. "The claim [that he lied] surprised
    // the board": it is the claim that says it.
    let told = |i: usize| view.is(i, f::THAT) && view.find(i - 1, EntryKind::ReportingNoun).is_some();
    let claims = subject.phrase.range.clone().skip(1).any(told);
    if claims || source.as_ref().is_some_and(|source| view.is(source.range.end, f::THAT)) {
        return None;
    }
    let content = smallvec![view.tokens(subject.phrase.range.clone())];
    Some(Draft { rule: Rule::Subject, content, ..frame(view, verb, cue, None, source.as_ref()) })
}

/// A draft with everything but its content.
pub fn frame<'a>(
    view: &View<'_, 'a>,
    verb: &VerbGroup,
    cue: &VerbCue<'a>,
    preposition: Option<usize>,
    source: Option<&Phrase>,
) -> Draft<'a> {
    let negated = verb.negated
        || cue.negated
        // "Neither side would say", "no one has said"
        || source.is_some_and(|phrase| {
            let first = phrase.range.start;
            let counted = view.tag(first + 1) == Some(Tag::Number) || view.tag(first) == Some(Tag::Name);
            // "None of them would say", "Not one of them said", "Not a single witness saw it"
            let nobody = view.is_one(first, &[f::NONE, f::NOT]) || first == 1 && view.is(0, f::NOT);
            turned_down(view, first) || view.is_one(first, &[f::NEITHER, f::NO]) && !counted || nobody
        })
        || (cue.start..verb.start).any(|i| view.is_one(i, &[f::NOT, f::NT, f::NEVER]));
    // "would neither confirm nor deny": both are refused.
    let neither = negated && (verb.start..verb.head).any(|i| view.is(i, f::NOR));
    let kept_back = negated && cue.entry.frames.has(Frame::Unanswered) || neither;
    Draft {
        cue: cue_ranges(view, cue.start, cue.end, preposition),
        lemma: &cue.entry.headword,
        class: if kept_back { CueClass::Decline } else { cue.entry.class.unwrap_or(CueClass::Say) },
        negated,
        source: source.map_or_else(Ranges::new, |phrase| smallvec![view.tokens(phrase.range.clone())]),
        head: source.map(|phrase| view.items[phrase.head].first),
        finite: verb.is_finite(),
        act: cue.entry.frames.has(Frame::Act),
        ..Draft::new(Rule::That, view.index)
    }
}

/// The most words before the helping verb of an inverted clause that is denied.
const TURNED: usize = 6;

/// "Nor did he deny", "At no point did he say", "Never once has he said": whether a negation stands before the helping verb of the
/// subject at `subject`.
fn turned_down(view: &View, subject: usize) -> bool {
    let Some(helper) = view.verb_before(subject).filter(|helper| helper.is_finite()) else { return false };
    let from = helper.start.saturating_sub(TURNED);
    let opens = (from..helper.start).rev().find(|&i| view.is_comma(i) || view.is_conjunction(i) && !view.is(i, f::NOR));
    let opening = opens.map_or(from, |mark| mark + 1);
    let denies = |i: usize| match view.word(i) {
        f::NOR | f::NEVER => true,
        f::NOT => !view.is(i + 1, f::ONLY),
        f::NO => i > opening && view.is_preposition(i - 1),
        _ => false,
    };
    (opening..helper.end).any(denies)
}

/// The tokens of a cue, with a preposition that may stand apart.
pub fn cue_ranges(view: &View, start: usize, end: usize, preposition: Option<usize>) -> Ranges {
    match preposition {
        Some(at) if at == end => smallvec![view.tokens(start..end + 1)],
        Some(at) => smallvec![view.tokens(start..end), view.tokens(at..at + 1)],
        None => smallvec![view.tokens(start..end)],
    }
}
