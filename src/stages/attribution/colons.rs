//! Colons that attribute: `Police: road shut.` `Voss: “We lost.”` `And from the mayor:` with the quote on its own line.

use super::asked;
use super::clauses::{Clauses, is_copula};
use super::draft::{Draft, Ranges, Rule};
use super::enumerations::{self, announced};
use super::phrase::skip_adverbs;
use super::source;
use super::speech;
use super::subject::{self, Phrase, Subject};
use super::verbs::frame;
use super::view::View;
use crate::claim::CueClass;
use crate::entity::EntityKind;
use crate::lexicon::{EntryKind, Flags, Tag, function as f};
use crate::stages::groups::{NounGroup, VerbGroup};
use crate::stages::units::Item;
use smallvec::smallvec;

/// How far from the start of its unit a label may begin.
const LABEL: usize = 8;
/// How many verbs before it may tell whom the clause is about.
const VERBS: usize = 12;
/// The most drafts before a colon that are compared with it.
const ITEMS: usize = 100;

/// The claims of the colons of a unit.
pub fn find<'a>(view: &View<'_, 'a>, clauses: &Clauses<'a>, out: &mut Vec<Draft<'a>>) {
    for at in (1..view.len()).filter(|&i| view.is_colon(i)) {
        // "Editor's note: …": the paper's own words.
        if view.find(0, EntryKind::SummaryWord).is_some_and(|found| found.len == at) {
            continue;
        }
        if at + 1 == view.len() {
            if !listed(view, at, out) {
                out.extend(enumerations::find(view, clauses, at).or_else(|| open(view, clauses, at)));
            }
        } else if let Some(source) = announcing(view, at) {
            let content = match view.is_speech(at + 1) {
                true => speech::run(view, at + 1).0,
                false => view.trim(at + 1..view.reach(at)).map(|range| view.tokens(range)).into_iter().collect(),
            };
            out.push(draft(view, at, &source, content));
        } else if let Some(source) = label(view, at).or_else(|| on_a_topic(view, at)) {
            let headline = view.is_headline();
            let content = if view.is_speech(at + 1) {
                speech::run(view, at + 1).0
            } else if headline && view.len() > at + 3 {
                view.trim(at + 1..view.len()).map(|range| view.tokens(range)).into_iter().collect()
            } else {
                out.extend(enumerations::find(view, clauses, at));
                continue;
            };
            out.push(draft(view, at, &source, content));
        } else if view.is_speech(at + 1) && view.unit.inside.is_none() {
            // "Voss said it was bad: “We lost.”": the clause goes on.
            let speech = view.items[at + 1].first;
            let clausal = |rule: Rule| matches!(rule, Rule::That | Rule::Clause | Rule::Wh | Rule::ClauseBefore);
            let told = |draft: &Draft| clausal(draft.rule) && draft.holds(speech) && draft.listed;
            if out.iter().rev().take(ITEMS).take_while(|draft| draft.unit == view.index).any(told) {
                continue;
            }
            let (content, end) = speech::run(view, at + 1);
            // "The mayor was blunt: “Nobody asked.”": a clause about one who may speak, and nothing behind what is said.
            let about = presented(view).or_else(|| first_subject(view, clauses, at));
            let plain = |source: &Phrase| view.is_end(end) && may_speak(view, source);
            // "His reply was curt: “Go.”"
            let own = about.as_ref().and_then(|about| owner(view, about.range.start));
            if let Some(source) = own.filter(|_| view.is_end(end)) {
                out.push(draft(view, at, &source, content));
                continue;
            }
            for (source, listed) in [
                (about.clone(), about.as_ref().is_some_and(plain)),
                (subject::ending_at(view, at).filter(|last| about.as_ref() != Some(last)), false),
            ] {
                out.extend(source.map(|source| Draft { listed, ..draft(view, at, &source, content.clone()) }));
            }
        } else if view.unit.inside.is_none() {
            let content = || view.trim(at + 1..view.reach(at)).map(|range| smallvec![view.tokens(range)]);
            match outspoken(view, clauses, at) {
                Some(source) => out.extend(content().map(|content| draft(view, at, &source, content))),
                None => out.extend(enumerations::find(view, clauses, at)),
            }
        }
    }
}

/// "Here is [Voss] on the bridge: “It will fall.”", "Here’s [Voss] in May: “It fell.”"
fn presented(view: &View) -> Option<Phrase> {
    let is = view.is(1, f::S) || view.items.get(1).is_some_and(Item::is_be);
    if view.is(0, f::HERE) && is { source::source(view, 2) } else { None }
}

/// Whom the clause before the colon at `colon` is about: "Voss, who ran it, has a new slogan: “Fix it.”"
fn first_subject(view: &View, clauses: &Clauses, colon: usize) -> Option<Phrase> {
    let before = view.groups.verbs.partition_point(|verb| verb.end <= colon);
    let finite = (0..before).filter(|&i| view.groups.verbs[i].is_finite());
    let described = |subject: &Subject| {
        let whose = subject.start.checked_sub(1).is_some_and(|before| view.is(before, f::WHOSE));
        subject.relative || whose
    };
    // "Replying to a fan who asked if she was well, the singer wrote: …": the main clause stands behind.
    if view.verb_at(0).is_some_and(|verb| !verb.is_finite()) {
        let opens = |subject: &&Subject| subject.start > 0 && view.is_comma(subject.start - 1);
        return finite
            .rev()
            .take(VERBS)
            .filter_map(|i| clauses.subject(view, i))
            .find(opens)
            .map(|subject| subject.phrase.clone());
    }
    let mut subjects = finite.take(VERBS).map(|i| clauses.subject(view, i));
    subjects.find(|subject| !subject.is_some_and(described))?.map(|subject| subject.phrase.clone())
}

/// Whom the last clause of a unit is about: "When she died, [Voss] issued the following statement:"
fn last_subject(view: &View, clauses: &Clauses) -> Option<Phrase> {
    let verb = view.groups.verbs.iter().rposition(VerbGroup::is_finite)?;
    clauses.subject(view, verb).filter(|subject| !subject.relative).map(|subject| subject.phrase.clone())
}

fn draft<'a>(view: &View<'_, 'a>, colon: usize, source: &Phrase, content: Ranges) -> Draft<'a> {
    Draft {
        cue: smallvec![view.tokens(colon..colon + 1)],
        lemma: view.text(colon),
        source: smallvec![view.tokens(source.range.clone())],
        head: Some(view.items[source.head].first),
        content,
        ..Draft::new(Rule::Colon, view.index)
    }
}

/// The one who may speak, when nothing else stands before the colon at `colon`, or between it and a dash: "Tired voters – Ada
/// Marsh: “It will be close.”"
fn label(view: &View, colon: usize) -> Option<Phrase> {
    let dash = (0..colon).rev().find(|&i| view.is_dash(i)).filter(|_| view.is_speech(colon + 1));
    let opening = dash.map_or(0, |dash| dash + 1);
    let first = (opening..colon.min(opening + LABEL)).find(|&i| view.noun_at(i).is_some()).filter(|&i| {
        (opening..i).all(|j| {
            view.is_conjunction(j) || view.is_preposition(j) || view.tag(j) == Some(Tag::Adverb) || view.is(j, f::AS)
        })
    })?;
    let phrase = source::source(view, first).filter(|phrase| phrase.range.end == colon)?;
    let speaks = Flags::SPEAKING_NOUN.or(Flags::GIVEN_NAME).or(Flags::MEDIA).or(Flags::ORGANIZATION);
    let known = (phrase.range.clone()).any(|i| view.has(i, speaks)) || view.entity_at(phrase.head).is_some();
    // "Storm Freda: two dead", but "Study: ice is thin"
    let speaks = view.has(phrase.head, Flags::SPEAKING_NOUN);
    let thing = view.has(phrase.range.start, Flags::THING_WORD) && !speaks;
    // "Kestova: drone strike kills four": where it is, rather than who says it.
    let headline = view.is_headline();
    let kind = view.entity_at(phrase.head).map(|entity| entity.kind);
    let topic = headline && kind == Some(EntityKind::Place) && !view.is_speech(colon + 1);
    (known && !thing && !topic).then_some(phrase)
}

/// "Voss on the penalty: “Never.”": who speaks, and of what.
fn on_a_topic(view: &View, colon: usize) -> Option<Phrase> {
    let group = view.noun_at(0).filter(|_| view.is_speech(colon + 1) && colon <= LABEL)?;
    let source = Phrase { range: 0..group.end, head: group.head };
    let topic = view.is_one(group.end, &[f::ON, f::ABOUT]) && group.end + 1 < colon;
    let rest = (group.end..colon).all(|i| view.is_preposition(i) || view.noun_of(i).is_some());
    (topic && rest && may_speak(view, &source)).then_some(source)
}

/// Whose words a noun announces: "The sheriff's explanation: …", "Her message to ministers: …".
fn announcing(view: &View, colon: usize) -> Option<Phrase> {
    let group = view.noun_at(0).filter(|group| group.end <= colon && colon < LABEL)?;
    let rest = (group.end..colon).all(|i| view.is_preposition(i) || view.noun_of(i).is_some());
    owner(view, 0).or_else(|| author(view, group)).filter(|_| rest && view.unit.inside.is_none())
}

/// "The verdict of the crowd: …", "The message from the council: …"
fn author(view: &View, noun: &NounGroup) -> Option<Phrase> {
    let reports = view.find(noun.head, EntryKind::ReportingNoun).is_some_and(|found| found.len == 1);
    let of = reports && noun.possessor_end.is_none() && view.is_one(noun.end, &[f::OF, f::FROM]);
    let source = of.then(|| view.noun_at(noun.end + 1))??;
    let source = Phrase { range: source.start..source.end, head: source.head };
    may_speak(view, &source).then_some(source)
}

/// "The minister was clear: the tax will stay": who is said to speak plainly right before the colon at `colon`.
fn outspoken(view: &View, clauses: &Clauses, colon: usize) -> Option<Phrase> {
    let verb = view.groups.verbs.iter().find(|verb| verb.is_finite() && verb.end <= colon)?;
    let at = skip_adverbs(view, verb.end);
    let plain = is_copula(view, verb)
        && at + 1 == colon
        && view.find(at, EntryKind::ReportingAdjective).is_some_and(|found| found.entry.frames.tells());
    let told = (colon + 1..view.len()).any(|i| view.is_finite_at(i));
    first_subject(view, clauses, colon).filter(|source| plain && told && may_speak(view, source))
}

/// Whose words the noun of the group at `at` is for.
fn owner(view: &View, at: usize) -> Option<Phrase> {
    let group = view.noun_at(at)?;
    let end = group.possessor_end?;
    let tells = view.find(group.head, EntryKind::ReportingNoun).is_some() || view.has(group.head, Flags::MEDIUM);
    tells.then(|| Phrase::possessor(view, group, end))
}

/// Whether a phrase names people or a body, or stands for them.
fn may_speak(view: &View, phrase: &Phrase) -> bool {
    view.has(phrase.head, Flags::SPEAKER)
        || view.is_one(phrase.head, &[f::HE, f::SHE, f::THEY])
        || view.entity_at(phrase.head).is_some()
}

/// A colon that ends its unit: what it announces stands in the next paragraph.
fn open<'a>(view: &View<'_, 'a>, clauses: &Clauses<'a>, colon: usize) -> Option<Draft<'a>> {
    let content = announced(view.layers, view.index)?;
    let listed = content.len() > 1 && !view.layers.quotes.opens(content[0].start as usize);
    let rule = if listed { Rule::List } else { Rule::QuoteAfter };
    let cue = |(i, verb)| Some((i, verb, clauses.cue(view, i)?));
    if let Some((i, verb, cue)) = view.groups.verbs.iter().enumerate().rev().find_map(cue)
        && let Some(subject) = clauses.subject(view, i)
        && !verb.passive
        // "What we know:" the writer's own.
        && !(rule == Rule::List && view.is_one(subject.phrase.head, &[f::WE, f::I, f::YOU]))
    {
        return Some(Draft { rule, content, ..frame(view, verb, &cue, None, Some(&subject.phrase)) });
    }
    if let Some(draft) = asked::told_below(view, clauses, colon, rule, &content) {
        return Some(draft);
    }
    // "Said Ada Marsh:"
    if let Some((_, verb, cue)) =
        view.groups.verbs.first().filter(|verb| verb.start == 0).and_then(|verb| cue((0, verb)))
        && let Some(source) = source::source(view, cue.end).filter(|source| source.range.end == colon)
    {
        return Some(Draft { rule, content, ..frame(view, verb, &cue, None, Some(&source)) });
    }
    // "According to the survey:"
    if let Some(found) = view.find(0, EntryKind::AttributivePhrase) {
        let end = view.behind(0, found.len);
        let source = source::source(view, end).filter(|source| source.range.end == colon)?;
        let (cue, class) = (view.tokens(0..end), found.entry.class.unwrap_or(CueClass::Accord));
        let base = draft(view, colon, &source, content);
        return Some(Draft { rule, cue: smallvec![cue], lemma: &found.entry.headword, class, ..base });
    }
    if let Some(source) = label(view, colon) {
        return Some(Draft { rule, ..draft(view, colon, &source, content) });
    }
    // "Voss issued the following statement:", "The council's answer came on Monday:"
    let about = last_subject(view, clauses).filter(|_| rule == Rule::QuoteAfter)?;
    let source = owner(view, about.range.start).or_else(|| may_speak(view, &about).then_some(about))?;
    Some(draft(view, colon, &source, content))
}

/// "Voss listed three faults:", "According to the charity, homes should keep:": the items go on with the content that ends
/// at the colon.
fn listed(view: &View, colon: usize, out: &mut [Draft]) -> bool {
    let mark = view.items[colon].first;
    // Those of the unit come last.
    let own = out.iter().rev().take_while(|draft| draft.unit == view.index).count();
    let from = out.len() - own;
    let out = &mut out[from..];
    let at_end = |draft: &Draft| draft.content.last().is_some_and(|range| range.end == mark);
    if !out.iter().any(&at_end) {
        return false;
    }
    let Some(items) = announced(view.layers, view.index) else { return false };
    if view.layers.quotes.opens(items[0].start as usize) {
        return false;
    }
    for draft in out.iter_mut().filter(|draft| at_end(draft)) {
        // "admitted the following:": what only points to the items says nothing.
        draft.content.retain(|range| {
            let words = &view.layers.tokens[range.range()];
            !(words.len() == 2 && words[0].word == f::THE && words[1].word == f::FOLLOWING)
        });
        draft.content.extend(items.iter().copied());
        // What a list spells out is told, whatever the frame of the verb.
        draft.listed |= !draft.source.is_empty();
    }
    true
}
