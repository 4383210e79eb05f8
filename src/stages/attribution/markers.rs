//! Claims on nobody's word: `The mill reportedly changed hands.` `The deal appears to be dead.`

use super::adverbials;
use super::beginnings::{clause_at, clause_start};
use super::draft::{Circumstances, Draft, Rule};
use super::extent::clause_end;
use super::openers::infinitive_start;
use super::phrase::{object_end, skip_adverbs, skip_adverbs_back};
use super::subject;
use super::view::View;
use crate::claim::CueClass;
use crate::lexicon::{EntryKind, Flags, Tag, function as f};
use crate::stages::groups::{Mood, VerbGroup};
use smallvec::smallvec;

/// The claims of the evidentials of a unit.
pub fn find<'a>(view: &View<'_, 'a>, out: &mut Vec<Draft<'a>>) {
    // Most evidentials, as *may* and *could*, make no claim of their own.
    let items = view.items.iter().enumerate().filter(|(_, item)| item.flags.any(Flags::CLAIM));
    for (at, _) in items {
        let Some(found) = view.find(at, EntryKind::Evidential).filter(|found| found.entry.makes_claim) else {
            continue;
        };
        let end = view.behind(at, found.len);
        // "reported to the stadium": no infinitive follows.
        if view.is(end - 1, f::TO) && view.tag(skip_adverbs(view, end)) != Some(Tag::Verb) {
            continue;
        }
        let verbal = view.verb_of(at).is_some_and(|v| v.head == at);
        let mut circumstances = Circumstances::default();
        let content =
            if verbal { raised(view, at, end, &mut circumstances) } else { around(view, at, end, &mut circumstances) };
        let Some(content) = content.filter(|content| !content.is_empty()) else { continue };
        out.push(Draft {
            cue: smallvec![view.tokens(at..end)],
            lemma: &found.entry.headword,
            class: CueClass::Report,
            circumstances,
            content: content.into_iter().map(|range| view.tokens(range)).collect(),
            ..Draft::new(Rule::Marker, view.index)
        });
    }
}

type Pieces = Vec<std::ops::Range<usize>>;

/// "The deal [appears] to be dead": subject and infinitive.
fn raised(view: &View, at: usize, end: usize, circumstances: &mut Circumstances) -> Option<Pieces> {
    let verb = view.verb_of(at)?;
    // "It emerged [on Monday] that …"
    let to = match adverbials::skip(view, end, circumstances) {
        that if view.is(that, f::THAT) => that,
        _ => skip_adverbs(view, end),
    };
    let infinitive = view.tag(to) == Some(Tag::To) && view.verb_at(to).is_some_and(|v| v.mood == Mood::Infinitive);
    let that = view.is(to, f::THAT) && view.tag(to) != Some(Tag::Determiner);
    if !verb.is_finite() {
        return None;
    }
    let subject = subject::before(view, verb.start)?;
    let rest = if infinitive || that {
        view.trim(infinitive_start(view, to)..clause_end(view, to + 1, None))?
    } else if predicate(view, to) {
        view.trim(to..object_end(view, to))?
    } else {
        return None;
    };
    if that || view.is(subject.phrase.head, f::IT) && view.is_comma(end) {
        return Some(vec![rest]);
    }
    Some(vec![subject.phrase.range, rest])
}

/// Whether what stands at `at` says how something seems: an adjective, a participle, "like …", a noun group.
fn predicate(view: &View, at: usize) -> bool {
    matches!(view.tag(at), Some(Tag::Adjective | Tag::Participle | Tag::Determiner))
        || view.is(at, f::LIKE) && view.noun_at(at + 1).is_some()
}

/// The verb groups that end behind `at`, a few of them.
fn verbs_from<'v>(view: &View<'v, '_>, at: usize) -> impl Iterator<Item = &'v VerbGroup> {
    let from = view.groups.verbs.partition_point(|v| v.end <= at);
    view.groups.verbs[from..].iter().take(8)
}

/// The clause that an adverb or a phrase stands in.
fn around(view: &View, at: usize, end: usize, circumstances: &mut Circumstances) -> Option<Pieces> {
    // "the allegedly stolen car": of a noun, not of a clause.
    if view.noun_of(at).is_some_and(|g| g.start < at && at < g.head) {
        return None;
    }
    let mut low = clause_start(view, at);
    // The clause of the nearest verb: a subject behind a subordinator or a conjunction is where it begins.
    if let Some(verb) = verbs_from(view, at).find(|v| v.is_finite() || v.start <= at)
        && let Some(subject) = subject::before(view, verb.start)
        && subject.start < at
    {
        low = low.max(subject.start);
    }
    let mut pieces = Vec::new();
    pieces.extend(view.trim(low..at));
    // "It emerged [on Monday] that …", "The money, it emerged [on Monday], was lost"
    let mut when = Circumstances::default();
    let that = adverbials::skip(view, end, &mut when);
    let inserted = when.time.is_some() && (view.is_comma(that) || view.is_end(that));
    let end = if view.is(that, f::THAT) || inserted { that } else { end };
    if end == that {
        *circumstances = when;
    }
    let high = clause_end(view, end, None);
    // "…, although a spokesman denied it": on the writer's own word.
    let contrast =
        |&i: &usize| view.is_comma(i) && view.is_one(i + 1, &[f::ALTHOUGH, f::THOUGH, f::WHILE, f::WHEREAS, f::BUT]);
    let high = (end..high).find(contrast).unwrap_or(high);
    // "The tanker, which allegedly carried crude, has been renamed": the clause around the relative one is no part of it.
    let before = skip_adverbs_back(view, at);
    let relative = before > 1 && view.is_one(before - 1, &[f::WHO, f::WHICH]) && view.is_comma(before - 2);
    let closed = |&i: &usize| view.is_comma(i) && (view.is_finite_behind(i + 1) || clause_at(view, i + 1));
    let high = if relative { (end..high).find(closed).unwrap_or(high) } else { high };
    if relative {
        pieces = view.trim(before - 1..at).into_iter().collect();
    }
    if high > end {
        pieces.extend(view.trim(end..high));
    }
    let finite = |range: &std::ops::Range<usize>| range.clone().any(|i| view.verb_of(i).is_some());
    pieces.iter().any(finite).then_some(pieces)
}
