//! Subjects that do not stand before their verb: behind it, or before the commas around a gerund.

use super::adverbials::opens_content;
use super::clauses::VerbCue;
use super::phrase::skip_adverbs;
use super::source;
use super::subject::{self, Phrase, Subject};
use super::view::View;
use crate::lexicon::{EntryKind, Flags, Frame, Tag, function as f};
use crate::stages::groups::{Mood, NounGroup, VerbGroup};

/// "[Guidelines issued in May], telling schools to wait, have …": what a gerund between commas says more of, in a clause whose
/// verb is still to come.
pub fn described(view: &View, verb: &VerbGroup) -> Option<Subject> {
    let comma = verb.start.checked_sub(1).filter(|&comma| view.is_comma(comma) && verb.mood == Mood::Gerund)?;
    let phrase = subject::ending_at(view, comma).or_else(|| subject::before(view, comma).map(|found| found.phrase))?;
    let opens = subject::opens_clause(view, phrase.range.start);
    opens.then_some(Subject { start: phrase.range.start, phrase, relative: true })
}

/// him, her, them, us, me
pub fn is_object_pronoun(view: &View, group: &NounGroup) -> bool {
    group.end == group.start + 1 && view.is_one(group.head, &[f::HIM, f::HER, f::THEM, f::US, f::ME])
}

/// "criticised [Lind] for saying …", "accused [her] of lying", "kept [him] from telling": whom the verb before has for its object.
pub fn object_before(view: &View, i: usize) -> Option<Subject> {
    let verb = &view.groups.verbs[i];
    let preposition = verb.start.checked_sub(1)?;
    let previous = view.groups.verbs.get(i.checked_sub(1)?).filter(|previous| !previous.passive)?;
    let object = view.noun_at(skip_adverbs(view, previous.end)).filter(|object| object.end <= preposition)?;
    let someone = match view.tag(object.head)? {
        Tag::Name => true,
        Tag::Pronoun => is_object_pronoun(view, object),
        _ => {
            let determined = matches!(view.tag(object.start), Some(Tag::Determiner | Tag::Possessive));
            determined && view.has(object.head, Flags::SPEAKING_NOUN)
        }
    };
    if !someone || !view.is_one(preposition, &[f::FOR, f::OF, f::FROM, f::INTO]) || view.is_time(object) {
        return None;
    }
    let whole = subject::ending_at(view, preposition).filter(|whole| whole.range.start == object.start);
    let phrase = whole.unwrap_or(Phrase { range: object.start..object.end, head: object.head });
    Some(Subject { start: verb.start, phrase, relative: false })
}

/// "The storm killed nine, [said] the governor, Ada Marsh": a frame behind its clause, whose subject follows.
pub fn inverted(view: &View, verb: &VerbGroup) -> bool {
    // "opened the hall, then praised the mayor": an adverb says that somebody goes on.
    let plain = verb.start > 0 && view.is_comma(verb.start - 1) && view.tag(verb.start) != Some(Tag::Adverb);
    let source = view.noun_at(verb.end).filter(|_| plain);
    let named = |group: &&NounGroup| view.tag(group.head) == Some(Tag::Name) || view.has(group.head, Flags::SPEAKER);
    let closes = |group: &NounGroup| {
        view.is_comma(group.end) || view.is_end(group.end) || view.is_one(group.end, &[f::WHO, f::THAT])
    };
    // "said guide and author Mara Voss, his sister"
    let joined = |group: &NounGroup| {
        let last = view.noun_at(group.end + 1).filter(|_| view.is(group.end, f::AND));
        last.is_some_and(|last| view.tag(last.head) == Some(Tag::Name) && closes(last))
    };
    // "met the crew, told workers that …"
    let hears = |group: &&NounGroup| {
        let heard = view.cue_at(verb.head).is_some_and(|found| found.entry.frames.has(Frame::Addressee));
        heard && opens_content(view, group.end)
    };
    let framed = source.filter(named).filter(|group| !hears(group)).is_some_and(|group| closes(group) || joined(group));
    view.has(verb.head, Flags::CUE) && framed
}

/// "The group dealt in coal, oil and other goods, here and abroad, [said] Mara Voss.": a verb that has no person for its object.
pub fn closes_with_source(view: &View, verb: &VerbGroup, cue: Option<&VerbCue>) -> bool {
    let objects = [Frame::Object, Frame::Addressee, Frame::As, Frame::Predicate];
    let says = cue.is_some_and(|cue| {
        cue.entry.frames.has(Frame::Quote) && !objects.iter().any(|&frame| cue.entry.frames.has(frame))
    });
    // "Voss, R-Ky., said Tuesday."
    let timed = view.noun_at(verb.end).is_some_and(|group| view.is_time(group));
    // "suggests a study that has divided astronomers": the verb of a relative clause
    let source = view.noun_at(verb.end).map_or(verb.end, |group| group.end);
    let related = usize::from(view.is_one(source, &[f::THAT, f::WHO, f::WHICH]));
    let finite = (verb.end..view.reach(verb.end)).filter(|&i| view.is_finite_at(i));
    says && !timed && inverted(view, verb) && finite.take(related + 1).count() <= related
}

/// Who stands behind the verb of an inverted frame: “We lost,” said [the coach], and blamed the wind.
pub fn behind(view: &View, verb: &VerbGroup, cue: &VerbCue) -> Option<Subject> {
    let before = cue.start.checked_sub(1)?;
    let told = view.is_speech(before) || view.is_comma(before);
    if !verb.is_finite() || !told || !cue.entry.frames.has(Frame::Quote) {
        return None;
    }
    let phrase = source::source(view, cue.end)
        .filter(|phrase| view.tag(phrase.head) == Some(Tag::Name) || view.has(phrase.head, Flags::SPEAKER))
        // "said the bridge was safe, dismissed reports of casualties and blamed the rebels"
        .filter(|phrase| view.is_speech(before) || view.find(phrase.head, EntryKind::ReportingNoun).is_none())?;
    Some(Subject { start: phrase.range.start, phrase, relative: false })
}

/// "after an actor was heard [telling] them to go": whether a gerund stands directly behind the passive that it is seen or heard
/// by.
pub fn observed(view: &View, i: usize) -> bool {
    let before = i.checked_sub(1).map(|before| &view.groups.verbs[before]);
    before.is_some_and(|before| before.passive && before.is_finite() && before.end == view.groups.verbs[i].start)
}
