//! Frames behind or inside what they report: `“We lost,” Voss said.` `The road, officials said, is shut.`
//! `“We lost,” said Voss.`

use super::beginnings::{clause_at, clause_start};
use super::clauses::{VerbCue, is_copula};
use super::commas::{clause_follows, main_clause_in, own_aside};
use super::continued::continue_right;
use super::draft::{Draft, Ranges, Rule};
use super::extent::clause_end;
use super::opening_frames::{opening, stopped};
use super::phrase::skip_adverbs;
use super::placing::{Place, compared, goes_on, place};
use super::source;
use super::speech;
use super::subject::{Phrase, Subject};
use super::verbs::frame;
use super::view::View;
use crate::claim::CueClass;
use crate::lexicon::{EntryKind, Flags, Frame, Tag, function as f};
use crate::stages::groups::{Mood, VerbGroup};
use crate::stages::tokens::TokenKind;
use smallvec::smallvec;

/// The claim whose content stands before the frame of `cue`.
pub fn find<'a>(
    view: &View<'_, 'a>,
    verb: &VerbGroup,
    cue: &VerbCue<'a>,
    subject: Option<&Subject>,
) -> Option<Draft<'a>> {
    let frames = &cue.entry.frames;
    let heard = frames.has(Frame::Addressee) || frames.has(Frame::ObjectTo);
    if subject.is_some_and(|subject| goes_on(view, verb, cue, subject, heard)) {
        return None;
    }
    let place = place(view, verb, cue.start, cue.end, subject, heard).map(|place| compared(view, place))?;
    // "…, as the crowd applauded": what went on meanwhile.
    if view.is(place.start, f::AS) && cue.entry.class == Some(CueClass::Evaluate) && !frames.tells() {
        return None;
    }
    // "They were tired, as you would expect": who says so is meant by it.
    if view.is(place.start, f::AS) && view.is(place.source.head, f::YOU) {
        return None;
    }
    let clausal = frames.has(Frame::Clause) || frames.has(Frame::Quote);
    // "If you touch it, I'll scream at you": a condition, which is not what is screamed; "If it was late, he asked".
    if view.tag(verb.start) == Some(Tag::Modal) && is_condition(view, &place) {
        return None;
    }
    if let Some(content) = conditional(view, &place).filter(|_| clausal) {
        let base = frame(view, verb, cue, None, Some(&place.source));
        return Some(Draft { rule: Rule::ClauseBefore, content, circumstances: place.circumstances, ..base });
    }
    let (rule, content) = match left(view, &place, clausal) {
        Some((rule, mut content, quoted)) => {
            continue_right(view, &place, quoted, &mut content);
            (rule, content)
        }
        None => match opening(view, &place).filter(|_| clausal) {
            Some(content) => (Rule::ClauseBefore, content),
            None => (Rule::QuoteBefore, stopped(view, &place).filter(|_| frames.has(Frame::Quote))?),
        },
    };
    // "Voss praised the crew, she warned of delays": it is of them that she warned.
    let own = || place.end == cue.end && view.is_preposition(cue.end) && frames.takes(view.text(cue.end));
    if rule == Rule::ClauseBefore && cue.entry.class != Some(CueClass::Say) && own() {
        return None;
    }
    // "…, and large projects began": what needs marks around what is said is somebody's without them.
    let head = place.source.head;
    let somebody = || view.has(head, Flags::SPEAKER) || view.is_person(head) || view.tag(head) == Some(Tag::Pronoun);
    if rule == Rule::ClauseBefore && view.is_end(place.end) && !frames.has(Frame::Clause) && !somebody() {
        return None;
    }
    let base = frame(view, verb, cue, None, Some(&place.source));
    Some(Draft { rule, content, circumstances: place.circumstances, ..base })
}

/// "If, as ministers claim, [the tests are safe], why hide them?": the clause that *as* is put into, without what joins it to another.
fn conditional(view: &View, place: &Place) -> Option<Ranges> {
    let comma = place.start.checked_sub(1).filter(|&comma| view.is(place.start, f::AS) && view.is_comma(comma))?;
    let joint = comma.checked_sub(1).filter(|&joint| view.is_subordinator(joint) && view.noun_of(joint).is_none())?;
    let opens = joint == 0 || view.is_comma(joint - 1) || view.is_conjunction(joint - 1);
    let start = Some(place.end).filter(|&end| opens && view.is_comma(end))? + 1;
    let end = clause_end(view, start, None);
    let close = (start..end).find(|&i| view.is_comma(i) && !view.is_conjunction(i + 1)).unwrap_or(end);
    let range = view.trim(start..close).filter(|range| range.clone().any(|i| view.is_finite_at(i)))?;
    Some(smallvec![view.tokens(range)])
}

/// A verb that no list holds, in the frame of a quote: `“We lost,” he deadpanned.`
pub fn unknown_verb<'a>(view: &View<'_, 'a>, verb: &VerbGroup, subject: Option<&Subject>) -> Option<Draft<'a>> {
    let plain = verb.is_finite() && !verb.passive && matches!(view.tag(verb.head), Some(Tag::Past | Tag::Third));
    if !plain || is_copula(view, verb) || view.is_one(verb.head, &[f::HAD, f::HAS, f::DID, f::DOES]) {
        return None;
    }
    let place = place(view, verb, verb.start, verb.end, subject, false)?;
    let before = place.start.checked_sub(1).filter(|&at| view.is_speech(at))?;
    let open = before == 0 || speech::ends_open(view, before);
    let closed = view.is_end(place.end) || view.is_comma(place.end) || view.is_preposition(place.end);
    if !open || !closed || !speech::ends_open(view, before) {
        return None;
    }
    let (rule, mut content, quoted) = left(view, &place, true)?;
    // Words before the speech make it doubtful that this is a frame at all.
    if content.iter().any(|range| !view.layers.quotes.opens(range.start as usize)) {
        return None;
    }
    continue_right(view, &place, quoted, &mut content);
    let (source, end) = replied(view, verb, &place).unwrap_or((Some(place.source.clone()), verb.end));
    Some(Draft {
        cue: smallvec![view.tokens(verb.start..end)],
        lemma: view.text(verb.head),
        negated: verb.negated,
        source: source.iter().map(|source| view.tokens(source.range.clone())).collect(),
        head: source.as_ref().map(|source| view.items[source.head].first),
        content,
        circumstances: place.circumstances,
        finite: true,
        ..Draft::new(rule, view.index)
    })
}

/// “No,” [came the reply] from Voss: whose the words are that came, if that is told, and where the cue ends.
fn replied(view: &View, verb: &VerbGroup, place: &Place) -> Option<(Option<Phrase>, usize)> {
    let reply = view.noun_at(verb.end).filter(|group| group.start == place.source.range.start)?;
    view.find(reply.head, EntryKind::ReportingNoun)?;
    let speaks = view.has(reply.head, Flags::SPEAKER) || view.is_person(reply.head);
    let from = view.is_one(reply.end, &[f::FROM, f::OF]);
    let who = source::source(view, reply.end + 1).filter(|_| from);
    (!speaks && reply.possessor_end.is_none()).then_some((who, reply.end))
}

/// The content before the frame, and whether it is speech.
fn left(view: &View, place: &Place, clausal: bool) -> Option<(Rule, Ranges, bool)> {
    let last = place.start.checked_sub(1)?;
    // "Voss said and Lind agreed": nothing stands before.
    let stop = if view.is_speech(last) { last + 1 } else { last };
    if view.is_speech(last) || view.is_comma(last) && last > 0 && view.is_speech(last - 1) {
        let mut first = if view.is_speech(last) { last } else { last - 1 };
        while first > 0 && view.is_speech(first - 1) {
            first -= 1;
        }
        if first > 0 && own_complement(view, place.core) {
            return None;
        }
        let bare = view.trim(0..first).is_none() || (0..first).all(|i| view.is_conjunction(i) || view.is_comma(i));
        let end = if view.is_speech(last) { last + 1 } else { last };
        let pieces = || view.items[first..end].iter().filter_map(|item| speech::of(view.layers, item));
        if bare {
            let above = view.items[first]
                .speech(view.layers.quotes)
                .map(|q| speech::above(view.layers, view.index, q))
                .unwrap_or_default();
            return Some((Rule::QuoteBefore, above.into_iter().chain(pieces()).collect(), true));
        }
        let range = view.trim(clause_start(view, first)..end)?;
        let own = words_before_speech(view, range.start, first);
        if !own {
            return Some((Rule::QuoteBefore, pieces().collect(), true));
        }
        return Some((Rule::QuoteBefore, smallvec![view.tokens(range)], true));
    }
    let comma = view.is_comma(last) || view.is_dash(last);
    if !clausal || !comma {
        return None;
    }
    if let Some(start) = relative_before(view, last).filter(|_| view.is_comma(place.end)) {
        return Some((Rule::ClauseBefore, smallvec![view.tokens(start..stop)], false));
    }
    let outer = own_aside(view, last).then(|| told_from(view, last)).flatten();
    let range = view.trim(outer.unwrap_or_else(|| clause_start(view, last))..stop)?;
    let speech = range.clone().any(|i| view.is_speech(i));
    let finite = speech || range.clone().any(|i| view.is_finite_at(i));
    // "Asked whether it was safe, Voss laughed": when, not what.
    // "Admitting that it was late, Voss wept": what she said besides.
    let besides = |verb: &VerbGroup| {
        let tells = verb.mood == Mood::Gerund && view.is(verb.end, f::THAT) && !view.is_comma(place.end);
        verb.mood == Mood::Participle || tells && view.cue_at(verb.head).is_some()
    };
    if view.verb_at(range.start).is_some_and(besides) {
        return None;
    }
    // "[Days] after it was issued, …"
    let since = view.noun_at(range.start).filter(|group| view.is_time(group)).map(|group| group.end);
    let first = since.filter(|&at| view.is_one(at, &[f::AFTER, f::BEFORE])).unwrap_or(range.start);
    let subordinator = view.is_subordinator(first) && view.noun_of(first).is_none();
    let opens = subordinator && !view.is_one(first, &[f::IF, f::WHETHER]) && clause_follows(view, first + 1)
        || view.is_preposition(range.start) && !finite;
    let divided = is_divided(view, range.start, place);
    let subordinate = opens && !divided && !main_clause_in(view, range.clone());
    let said = finite || view.tag(range.start) == Some(Tag::Verb) || divided || answers(view, range.start, place);
    let whole = !subordinate && said;
    if !whole && !is_bracketed(view, range.start, place) {
        return None;
    }
    Some((Rule::ClauseBefore, smallvec![view.tokens(range)], false))
}

/// Whether the clause before a frame that does not divide it is a condition, and no more: "If it was late, he would say so".
fn is_condition(view: &View, place: &Place) -> bool {
    let Some(comma) = place.start.checked_sub(1).filter(|&at| view.is_comma(at)) else { return false };
    let start = clause_start(view, comma);
    view.is(start, f::IF) && !view.is_comma(place.end) && !main_clause_in(view, start..comma)
}

/// "The court freed Lind, [who], he said, had been paid", "two men, [one of whom], he said, …": the relative pronoun before the comma
/// at `comma`, which the frame parts from its verb.
fn relative_before(view: &View, comma: usize) -> Option<usize> {
    let pronoun = comma.checked_sub(1).filter(|&i| view.is_one(i, &[f::WHO, f::WHICH, f::WHOM]))?;
    let part = pronoun.checked_sub(1).filter(|&of| view.is(of, f::OF)).and_then(|of| view.noun_before(of));
    let start = part.map_or(pronoun, |part| part.start);
    (start > 1 && view.is_comma(start - 1)).then_some(start)
}

/// "Voss said [the pumps would arrive], he hoped, before the rains": where what is told begins that the comma at `comma` divides.
fn told_from(view: &View, comma: usize) -> Option<usize> {
    let low = clause_start(view, comma);
    let from = view.groups.verbs.partition_point(|verb| verb.start < low);
    let verb = view.groups.verbs[from..].iter().take_while(|verb| verb.end <= comma).find(|verb| verb.is_finite())?;
    let tells = view.cue_at(verb.head).is_some_and(|found| found.entry.frames.has(Frame::Clause));
    let start = verb.end + usize::from(view.is(verb.end, f::THAT));
    (tells && view.noun_at(start).is_some()).then_some(start)
}

/// Whether a frame divides what it reports: "The harbour, officials said, is shut", "Walking there, she said, can be unsafe".
fn is_divided(view: &View, start: usize, place: &Place) -> bool {
    let first = skip_adverbs(view, start);
    let acts =
        view.verb_at(first).is_some_and(|verb| verb.mood == Mood::Gerund) && view.is_finite_behind(place.end + 1);
    // "Who, asked Voss, will pay for it?"
    let asks = |at: usize| view.tag(at) == Some(Tag::Wh) && !view.is_one(at, &[f::WHICH, f::THAT]);
    let noun = view.noun_at(first).is_some_and(|group| !view.is_time(group));
    // "At a lunch, the two nations, Xi said, now have …"
    let phrase = view.noun_at(start + 1).filter(|group| view.is_preposition(start) && view.is_comma(group.end));
    let second = phrase.and_then(|group| view.noun_at(group.end + 1)).filter(|own| own.end + 1 == place.start);
    let noun = noun || second.is_some() && view.is_finite_behind(place.end + 1);
    view.is_comma(place.end) && (acts || noun || asks(first))
}

/// "[Not so], says Voss.", "[Nonsense], said the mayor.": whether words without a verb fill the sentence with an inverted frame.
fn answers(view: &View, start: usize, place: &Place) -> bool {
    let inverted = view.verb_behind(place.start).is_some_and(|verb| verb.start < place.source.range.start);
    let time = view.noun_at(start).is_some_and(|group| view.is_time(group));
    start == 0 && inverted && view.is_end(place.end) && !time
}

/// Whether what begins at `start` and the frame fill a bracket: "(nine in all, officials say)".
fn is_bracketed(view: &View, start: usize, place: &Place) -> bool {
    let opened = start.checked_sub(1).is_some_and(|open| view.kind(open) == Some(TokenKind::OpenBracket));
    opened && view.kind(place.end) == Some(TokenKind::CloseBracket)
}

/// "In her book, “Tides,” Voss suggested [that] …", "To chants of “Mara!”, she said [she was glad]": the verb has a content of
/// its own behind it.
fn own_complement(view: &View, at: usize) -> bool {
    view.is(at, f::THAT)
        || clause_at(view, at)
        || view.verb_at(at).is_some_and(|v| matches!(v.mood, Mood::Gerund | Mood::Infinitive))
}

/// Whether the words between clause start and speech belong to the content: they hold a verb, and report nothing themselves.
fn words_before_speech(view: &View, start: usize, speech: usize) -> bool {
    let mark = view.is_colon(speech - 1) || view.is_dash(speech - 1);
    // "Telling a reporter, “It is over,” he said", "“No,” she said, but with a smile, “it is not over,” said her sister"
    let told = |i: usize| view.verb_of(i).is_some() && view.find(i, EntryKind::ReportingVerb).is_some();
    let reports = view.is_comma(speech - 1) && (start..speech).any(told);
    // "The plan “is a gift to the rich. It must go,” said Voss": the subject of what is quoted.
    let subject =
        || view.noun_before(speech).is_some() && view.noun_at(start).is_some() && speech::begins_small(view, speech);
    let verb = (start..speech).any(|i| view.verb_at(i).is_some()) || subject();
    verb && !mark && !reports && !(start..speech).any(|i| view.is_speech(i))
}
