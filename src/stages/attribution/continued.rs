//! What goes on behind a frame that stands behind or inside what it reports: `“If it goes,” said Voss, [“all goes.”]`

use super::beginnings::gerund_clause;
use super::clauses::is_copula;
use super::commas::resumes;
use super::draft::Ranges;
use super::extent::clause_end;
use super::insertions::behind_inserted;
use super::phrase::skip_adverbs;
use super::placing::{Place, frame_behind};
use super::speech;
use super::subject::INSERTION;
use super::view::View;
use crate::claim::SourceKind;
use crate::lexicon::{EntryKind, Tag, function as f};
use crate::stages::TokenRange;
use crate::stages::groups::{Mood, VerbGroup};
use crate::stages::tokens::TokenKind;

/// What goes on behind the frame: a split quote, the rest of a clause, the speech of the sentences behind.
pub fn continue_right(view: &View, place: &Place, quoted: bool, content: &mut Ranges) {
    let mut at = place.end;
    if quoted {
        // The rest of the unit may hold another speech behind a comma.
        let next = (at..view.reach(at)).find(|&i| view.is_speech(i));
        if let Some(next) = next {
            // “If it goes,” said Voss, who had held it since May, “all goes.”
            let related = view.is_comma(place.core)
                && view.is_one(place.core + 1, &[f::WHO, f::WHOSE, f::WHICH])
                && view.is_comma(next - 1)
                && speech::ends_open(view, place.start.saturating_sub(1));
            let between = if related { next - 1..next } else { place.core..next };
            // “Tell them,” he called as we left, “that we are here.”: what begins small behind a comma goes on.
            let joined = view.is_comma(next - 1) || view.kind(next - 1) == Some(TokenKind::Semicolon);
            let resumed =
                joined && speech::ends_open(view, place.start.saturating_sub(1)) && speech::begins_small(view, next);
            // "he said of those [whose rights were restored], “…”": the verb of a relative clause about what it was said of.
            let of = |v: &VerbGroup| {
                let whose = || (place.core..v.start).any(|i| view.tag(i) == Some(Tag::Wh));
                view.is(place.core, f::OF) && view.is_comma(next - 1) && v.start < place.core + INSERTION && whose()
            };
            let reports = |v: &VerbGroup| {
                let known = view.cue_at(v.head).is_some();
                // “It,” he told them, reading from a card, “does not.”
                let apart = resumed && v.end + 1 < next && !view.is(v.end, f::THAT);
                if v.is_finite() { known || !resumed && !of(v) } else { v.mood == Mood::Gerund && known && !apart }
            };
            let cue = between.clone().any(|i| view.verb_at(i).is_some_and(reports));
            // “No,” she said, but then, “No more,” said her sister: a frame of its own.
            let framed = view.verb_at(next + 1).is_some_and(|v| v.is_finite() && view.cue_at(v.head).is_some());
            if !cue && !framed && next > 0 && !view.is_speech(next - 1) {
                content.extend(speech::run(view, next).0);
                return;
            }
        }
        speech::append(view.layers, view.index, content);
        return;
    }
    let mixed = content.iter().any(|&range| quotes_words(view, range));
    let related = view.is_comma(at) && view.is_one(at + 1, &[f::WHO, f::WHOSE]) && view.is_end(view.len() - 1);
    if mixed && (view.is_end(at) || related && !(at..view.len()).any(|i| view.is_speech(i))) {
        speech::append(view.layers, view.index, content);
    }
    // "…, Voss said, [the Courier reported]": another frame.
    if !view.is_comma(at) || frame_behind(view, at) {
        return;
    }
    at = behind_inserted(view, at).unwrap_or(at) + 1;
    let quoted = |i: usize| {
        // "and [still “got] to go”"
        let i = i + usize::from(view.tag(i) == Some(Tag::Adverb) && view.verb_at(i).is_some());
        view.opens_quotation(i)
    };
    // "It was old, he said, “[and ugly]”": what is quoted goes on.
    // "It would have been more, he said, [but for a charge]"
    let except = view.is(at, f::BUT) && view.is(at + 1, f::FOR);
    let joins = view.is_conjunction(at) && !view.opens_quotation(at) && !except;
    let joined = joins
        && !(mixed && quoted(skip_adverbs(view, at + 1)) || goes_on(view, place, at) || quotes_behind(view, at))
        || view.is_one(at, &[f::WHILE, f::ALTHOUGH, f::THOUGH, f::AS])
        || view.verb_at(at).is_some_and(|v| v.mood == Mood::Gerund && !follows(view, place, v)) && !gerund_clause(view, at)
        // "…, he said, on condition of anonymity"
        || view.is(at, f::ON) && view.find(at + 1, EntryKind::Medium).is_some()
        // "…, he said, without giving details"
        || view.is(at, f::WITHOUT) && view.verb_at(at + 1).is_some_and(|v| v.mood == Mood::Gerund)
        // "…, he said, a charge that the club denies"
        || resumes(view, at)
        || view.is_speech(at)
        || place.circumstances.time.is_some() && is_later(view, at);
    if joined {
        return;
    }
    let end = clause_end(view, at, None);
    if let Some(range) = view.trim(at..end) {
        content.push(view.tokens(range));
        content.extend(speech::explained(view, end));
    }
}

/// "The shed has flooded, she explains, and [the owner is “a poet”]": a clause with quoted words, which nobody else says.
fn quotes_behind(view: &View, conjunction: usize) -> bool {
    let Some(verb) = view.noun_at(conjunction + 1).and_then(|subject| view.verb_at(subject.end)) else { return false };
    // "and drivers will “love it”": the words in quotation marks report nothing.
    let quotes = view.layers.quotes;
    let marked =
        |i: usize| quotes.innermost(view.items[i].first as usize) > view.unit.inside.map(|quote| quote as usize);
    let cue = |verb: &VerbGroup| view.cue_at(verb.head).is_some() && !marked(verb.head);
    let reports = (verb.start..view.reach(verb.start)).any(|i| view.verb_at(i).is_some_and(cue));
    let quoted = (verb.start + 1..view.reach(verb.end)).take(INSERTION).any(|i| view.opens_quotation(i));
    verb.is_finite() && quoted && !reports
}

/// "…, the firm said on Monday, [days after] its founder left": when it was said.
fn is_later(view: &View, at: usize) -> bool {
    view.noun_at(at).is_some_and(|group| view.is_time(group) && view.is_one(group.end, &[f::AFTER, f::BEFORE]))
}

/// "The plan may fail, officials said, [and could cost millions]": a verb behind a conjunction that cannot be the frame's second.
fn goes_on(view: &View, place: &Place, conjunction: usize) -> bool {
    let finite = |verb: &&VerbGroup| verb.is_finite();
    // "The firms had done what they could, he said, [and there was no more money]"
    if view.is(conjunction, f::AND) && view.is(conjunction + 1, f::THERE) && view.verb_at(conjunction + 2).is_some() {
        return true;
    }
    let frame = view.groups.verbs.iter().filter(|verb| verb.start >= place.start).find(finite);
    let next = view.verb_behind(conjunction + 1).filter(finite);
    next.zip(frame).is_some_and(|(next, frame)| {
        let (tense, told) = (view.tag(next.start), view.tag(frame.start));
        // "The firm cut 200 jobs, she said, [and closed two plants]", but "It was late, she said, and left"
        let before = view.groups.verbs.partition_point(|verb| verb.end <= place.start).checked_sub(1);
        let acts = |verb: &VerbGroup| view.tag(verb.start) == Some(Tag::Past) && !is_copula(view, verb);
        let alike = || before.is_some_and(|before| acts(&view.groups.verbs[before]));
        let past = tense == Some(Tag::Past) && told == tense && view.cue_at(next.head).is_none();
        past && alike()
            || tense == Some(Tag::Modal) && told != tense
            || told == Some(Tag::Past) && matches!(tense, Some(Tag::Third | Tag::Present))
    })
}

/// "The plant will close, the company said, [putting 300 out of work]": what comes of it, where those who say it are many or a
/// body, whose own doings are seldom told with what they say: "It was late, he said, wiping his brow".
fn follows(view: &View, place: &Place, gerund: &VerbGroup) -> bool {
    let head = place.source.head;
    let body = |kind: Option<SourceKind>| matches!(kind, Some(SourceKind::Organization | SourceKind::Group));
    let noun = || view.find(head, EntryKind::SourceNoun).is_some_and(|found| body(found.entry.is));
    let many = view.tag(head) == Some(Tag::Nouns) || noun();
    many && view.cue_at(gerund.head).is_none() && view.is_comma(place.core)
}

/// Whether some words of a range stand in quotation marks.
fn quotes_words(view: &View, range: TokenRange) -> bool {
    range.range().any(|token| view.layers.quotes.opens(token))
}
