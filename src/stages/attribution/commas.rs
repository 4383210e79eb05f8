//! Which commas and dashes end a clause, and which only put something in.

use super::adjuncts::was_asked;
use super::beginnings::clause_at;
use super::extent::returns;
use super::insertions::inserted;
use super::others::{is_cue, reporting_clause, source_ends};
use super::phrase::skip_adverbs;
use super::placing::frame_behind;
use super::relatives::{denies, rejects};
use super::subject::{self, INSERTION};
use super::view::View;
use crate::claim::CueClass;
use crate::lexicon::{EntryKind, Flags, Frame, Tag, function as f};
use crate::stages::groups::{Mood, NounGroup, VerbGroup};
use std::ops::Range;

/// How many verbs behind a subject with an insertion may be its own.
const INSERTED: usize = 4;

/// Whether the quotation that the clause begins with ends at the comma, with another clause behind it: said “never again”,
/// and he left.
pub fn closes_at(view: &View, start: usize, comma: usize) -> bool {
    let quotes = view.layers.quotes;
    let (first, mark) = (view.items[start].first as usize, view.items[comma].first as usize);
    let Some(quote) = first.checked_sub(1).filter(|&open| quotes.opens(open)).and_then(|open| quotes.innermost(open))
    else {
        return false;
    };
    let close = quotes.list[quote].close as usize;
    // “never again,” others said it could
    let next = comma + 1 + usize::from(view.is_conjunction(comma + 1));
    (close + 1 == mark || close == mark + 1) && clause_at(view, next)
}

/// "Shoppers say there is nothing to buy, [stallholders that nobody buys]": whether others say something by the same verb.
fn is_gapped(view: &View, at: usize) -> bool {
    let bare = |group: &&NounGroup| {
        matches!(view.tag(group.start), Some(Tag::Nouns | Tag::Name)) && group.end == group.start + 1
    };
    let others = view.noun_at(at).filter(bare).filter(|group| view.is(group.end, f::THAT));
    others.is_some_and(|others| view.noun_at(others.end + 1).is_some_and(|group| view.is_finite_behind(group.end)))
}

/// "say “reform” [they] mean cuts": whether a clause of its own follows the quoted words that the content is.
pub fn behind_words(view: &View, start: usize, at: usize) -> bool {
    let subject = (f::is_nominative(view.word(at)) || view.is(at, f::YOU)) && view.is_finite_behind(at + 1);
    subject && !view.is_preposition(start) && view.quotation_end(start) == Some(at)
}

/// Whether the clause ends at a comma.
pub fn leaves_at_comma(view: &View, comma: usize, verbs: usize) -> bool {
    let next = comma + 1;
    if view.find(next, EntryKind::AttributivePhrase).is_some_and(|m| m.entry.class != Some(CueClass::Show)) {
        return true;
    }
    // "not to wait for the siren[, which, residents complain, cannot be heard]"
    let related = view.is_one(next, &[f::WHO, f::WHICH]) && view.is_comma(next + 1) && frame_behind(view, next + 1);
    if related || is_comment(view, next) || inverted_behind(view, next).is_some_and(|verb| is_cue(view, verb.head)) {
        return true;
    }
    if verbs == 0 {
        // "are expected to reject it, but Lord Voss urged …": an infinitive has no clause beside it; "vowed to fight on,
        // calling …", "told to leave, recalled Voss": nor does it hold what was said besides.
        let verb = view.verb_at(skip_adverbs(view, next)).filter(|verb| is_cue(view, verb.head));
        let besides =
            verb.is_some_and(|verb| verb.mood == Mood::Gerund || verb.is_finite() && source_ends(view, verb.end));
        let other = view.is_conjunction(next) || view.is_one(next, &[f::WHILE, f::WHEREAS, f::THOUGH, f::ALTHOUGH]);
        let told = view.is(next, f::SOMETHING) && resumes(view, next);
        return besides || other && clause_at(view, next + 1) || told || is_shared(view, next);
    }
    if is_gapped(view, next) {
        return true;
    }
    let contrast = view.is_one(next, &[f::WHILE, f::ALTHOUGH, f::THOUGH, f::WHEREAS]) && !is_aside(view, next);
    if contrast || uncited(view, next) || resumes(view, next) || was_asked(view, next) {
        return true;
    }
    if view.is_conjunction(next) {
        if view.is_one(next, &[f::BUT, f::YET, f::SO]) {
            let clause = behind_phrase(view, next + 1);
            return view.verb_behind(next + 1).is_none() && any_clause_at(view, clause);
        }
        return returns(view, next + 1, None) || reporting_clause(view, next + 1);
    }
    let at = skip_adverbs(view, next);
    if let Some(verb) = view.verb_at(at) {
        let adding = verb.mood == Mood::Gerund && is_cue(view, verb.head);
        // "in which he announced that he would go, was the last": the verb of the clause around it.
        let goes_on = returns(view, next, None) && !is_labelled(view, verb) && !relates(view, comma);
        return adding || is_auxiliary(view, verb) || goes_on;
    }
    frame_behind(view, comma) && !own_aside(view, comma) || accompanied(view, next)
}

/// "in what the mayor, Paul Lind[,] called a ruin": whether the comma at `comma` ends what is put in behind the subject of a relative
/// clause.
fn relates(view: &View, comma: usize) -> bool {
    inserted(view, comma).is_some_and(|subject| subject.range.start > 0 && view.is_wh(subject.range.start - 1))
}

/// "said the pumps would arrive, [he hoped,] before the rains": what the one who is told of thinks, between commas, is a part of
/// what is said.
pub fn own_aside(view: &View, comma: usize) -> bool {
    let pronoun = view.is_one(comma + 1, &[f::HE, f::SHE, f::THEY]);
    let verb = view.verb_at(comma + 2).filter(|verb| pronoun && verb.is_finite() && view.is_comma(verb.end));
    let thinks = |verb: &VerbGroup| view.cue_at(verb.head).and_then(|found| found.entry.class) == Some(CueClass::Think);
    verb.is_some_and(|verb| thinks(verb) && !view.is_conjunction(verb.end + 1) && !view.is_speech(verb.end + 1))
}

/// Whether the main clause goes on or begins behind a comma that ends an infinitive: "hopes to win, [officials said,] and could",
/// "the value, as they promise to swell, [is in doubt]", "to meet his promise to pay, [he took a loan]".
pub fn main_clause_behind(view: &View, start: usize, comma: usize) -> bool {
    // "to say that some, like Voss, are tired", "which, in dollars, is much", "because, in her words, he knows it": the verb
    // is that of a clause within.
    let clausal = |i: usize| view.is(i, f::THAT) || view.is_wh(i) || view.is_subordinator(i) && view.is_comma(i + 1);
    if (start + 1..comma).any(clausal) {
        return false;
    }
    // "vowed to fight, [declined] to name them and left"
    let past =
        |verb: &VerbGroup| verb.start == verb.head && matches!(view.tag(verb.head), Some(Tag::Past | Tag::Third));
    let verb = view.verb_at(skip_adverbs(view, comma + 1));
    let auxiliary = verb.is_some_and(|verb| is_auxiliary(view, verb) || past(verb));
    // "to make the shoal, [an atoll China claims], into a fortress"
    let apposition = view.is_one(comma + 1, &[f::A, f::AN]);
    auxiliary || frame_behind(view, comma) || !apposition && clause_at(view, comma + 1)
}

/// Whether a clause follows a subordinator, rather than a noun phrase: "as [the crowd roared]", "as [a child] he swam".
pub fn clause_follows(view: &View, at: usize) -> bool {
    let clausal = [f::WHEN, f::WHILE, f::BECAUSE, f::ALTHOUGH, f::THOUGH];
    view.is_one(at - 1, &clausal) || view.noun_at(at).is_none_or(|group| view.is_finite_behind(group.end))
}

/// "If it rains, the game is off": a subordinate clause with its main clause behind a comma.
pub fn main_clause_in(view: &View, range: Range<usize>) -> bool {
    let mut commas = range.clone().filter(|&i| view.is_comma(i)).peekable();
    while let Some(comma) = commas.next() {
        let mut clause = comma + 1..commas.peek().copied().unwrap_or(range.end);
        // "When Voss, [who ran it], [was asked], …": neither has a subject.
        let goes_on = view.is_wh(clause.start) || view.is_finite_at(clause.start);
        if !goes_on && clause.any(|i| view.is_finite_at(i)) {
            return true;
        }
    }
    false
}

/// Whether a finite verb begins with a form of *be*, *have* or *do*.
fn is_auxiliary(view: &View, verb: &VerbGroup) -> bool {
    verb.is_finite() && f::is_auxiliary(view.word(verb.start))
}

/// The closing one of two commas, where a finite verb stands behind it: "The deal[, Reuters said,] would fail".
pub fn inserted_end(view: &View, open: usize) -> Option<usize> {
    let close = (open + 2..view.reach(open).min(open + INSERTION)).find(|&i| view.is_comma(i))?;
    view.is_finite_behind(close + 1).then_some(close)
}

/// The most words between two commas behind a conjunction.
const PUT_IN: usize = 8;

/// "and[, on one occasion,] dressing as a bishop": the closing one of two commas around a phrase behind a conjunction, where no
/// finite verb goes on.
pub fn put_in(view: &View, open: usize) -> Option<usize> {
    let joint = open.checked_sub(1).filter(|&joint| view.is_comma(open) && view.is_conjunction(joint))?;
    let phrase = view.is_preposition(open + 1) && !view.is_subordinator(open + 1) && !view.is_subordinator(joint);
    let close = (open + 2..view.reach(open).min(open + PUT_IN)).find(|&i| view.is_comma(i))?;
    (phrase && !view.is_finite_behind(close + 1)).then_some(close)
}

/// The closing one of two dashes, where a finite verb stands behind it.
pub fn insertion_end(view: &View, open: usize) -> Option<usize> {
    let close = (open + 1..view.reach(open)).find(|&i| view.is_dash(i))?;
    view.verb_behind(close + 1).filter(|verb| verb.is_finite()).map(|_| close)
}

/// "If none voted – as Voss says he wants[ –] she would win": the second of two dashes, with the content between them.
pub fn closes_insertion(view: &View, start: usize, at: usize) -> bool {
    let dashes = |range: Range<usize>| range.into_iter().filter(|&i| view.is_dash(i)).count();
    let low = view.back(start);
    at > start && !view.is_dash(low) && dashes(low..start) == 1 && dashes(start..view.reach(start)) == 1
}

/// "was possible, [though not likely,] that": words between commas without a verb.
fn is_aside(view: &View, start: usize) -> bool {
    let verb = |i: usize| view.verb_at(i).is_some();
    let end = (start + 1..view.reach(start)).find(|&i| view.is_comma(i) || verb(i));
    view.noun_at(start + 1).is_none() && end.is_some_and(|end| view.is_comma(end))
}

/// "…, [a claim that economists dispute]", "…, [a charge he denies]": what the writer adds about what was said, where none of it
/// is quoted.
pub fn resumes(view: &View, at: usize) -> bool {
    // "…, which he denies."
    if view.is(at, f::WHICH) {
        return denies(view, at + 1);
    }
    // "…, something the club denies"
    let something = view.is(at, f::SOMETHING);
    let reports = |group: &&NounGroup| something || view.find(group.head, EntryKind::ReportingNoun).is_some();
    let Some(noun) = view.noun_at(at).filter(reports) else { return false };
    let relative = view.is_one(noun.end, &[f::THAT, f::WHICH]);
    // "…, allegations he denies"
    let several = view.tag(at) == Some(Tag::Nouns) && !relative && view.noun_at(noun.end).is_some();
    if !several && !something && !view.is_one(at, &[f::A, f::AN]) {
        return false;
    }
    let finite = |at: usize| view.is_finite_behind(at);
    let adds = match view.noun_at(noun.end + usize::from(relative)) {
        Some(_) if relative => rejects(view, noun.end + 1),
        Some(subject) => finite(subject.end),
        None if relative => finite(noun.end + 1),
        None => view.verb_at(noun.end).is_some_and(|verb| verb.mood == Mood::Participle),
    };
    let quoted = |i: usize| view.is_speech(i) || view.opens_quotation(i);
    // "a report the palace called “invention”": who says that is named.
    let named = view.noun_at(noun.end + usize::from(relative)).is_some();
    adds && (named || !(at..view.reach(at)).any(quoted))
}

/// "…, [in a blow to the mayor]", "…, [in a boost for the port]": what the writer says it amounts to.
fn is_comment(view: &View, at: usize) -> bool {
    let opens = view.is(at, f::IN) && view.is_one(at + 1, &[f::A, f::AN]);
    let group = view.noun_at(at + 1).filter(|group| opens && !view.has(group.head, Flags::MEDIUM));
    group.is_some_and(|group| view.is_one(group.end, &[f::TO, f::FOR]))
}

/// "…, nor did he [deny] that it was late": the verb of the clause that *nor* at `nor` turns round.
fn inverted_behind<'v>(view: &View<'v, '_>, nor: usize) -> Option<&'v VerbGroup> {
    let helps = |verb: &&VerbGroup| is_auxiliary(view, verb) || view.tag(verb.start) == Some(Tag::Modal);
    let auxiliary = view.verb_at(nor + 1).filter(|_| view.is(nor, f::NOR)).filter(helps)?;
    view.verb_at(view.noun_at(auxiliary.end)?.end)
}

/// "a drawer of words, [labelled “Not Yet”]": a verb that has but a name for its object is the participle of what was named.
fn is_labelled(view: &View, verb: &VerbGroup) -> bool {
    let names = view.cue_at(verb.head).is_some_and(|found| found.entry.frames.has(Frame::Predicate));
    names && view.tag(verb.head) == Some(Tag::Past) && view.quotation_end(verb.end).is_some()
}

/// "…, [without citing a source]": how it was reported.
fn uncited(view: &View, at: usize) -> bool {
    let verb = view.verb_at(at + 1).filter(|verb| verb.mood == Mood::Gerund && view.is_preposition(at));
    let found = verb.and_then(|verb| view.cue_at(verb.head));
    found.is_some_and(|found| found.entry.class == Some(CueClass::Report))
}

/// "…, [with his aide taking the blame]": what goes with all that stands before it.
fn accompanied(view: &View, at: usize) -> bool {
    let group = view.noun_at(at + 1).filter(|_| view.is(at, f::WITH));
    group.is_some_and(|group| view.verb_at(group.end).is_some_and(|verb| verb.mood == Mood::Gerund))
}

/// "but [for the mayor,] it is over", "but [on Monday] she denied it": behind a phrase that opens a clause, or where it would.
fn behind_phrase(view: &View, at: usize) -> usize {
    match view.noun_at(at + 1).filter(|_| view.is_preposition(at)) {
        Some(group) if view.is_comma(group.end) => group.end + 1,
        Some(group) if view.is_time(group) => group.end,
        _ => at,
    }
}

/// Whether a clause begins at `at`, however much parts its subject from its verb.
pub fn any_clause_at(view: &View, at: usize) -> bool {
    clause_at(view, at) || long_subject(view, at)
}

/// "but [Ada Marsh, who owns the ferry], called it a joke", "but [a man close to the board] said": whether a subject begins at `at`
/// that more than a noun group parts from its verb.
fn long_subject(view: &View, at: usize) -> bool {
    let parted = |group: &&NounGroup| view.is_comma(group.end) || view.is_preposition(group.end + 1);
    let Some(group) = view.noun_at(at).filter(parted) else { return false };
    let from = view.groups.verbs.partition_point(|verb| verb.start < group.end);
    let verbs = view.groups.verbs[from..].iter().take(INSERTED).filter(|verb| verb.is_finite());
    let mut subjects = verbs.filter_map(|verb| subject::before(view, verb.start));
    subjects.any(|subject| !subject.relative && subject.phrase.range.start == at)
}

/// "rejects the plan, [as have the schools]": who else does so.
fn is_shared(view: &View, at: usize) -> bool {
    let helps = |verb: &VerbGroup| verb.start == verb.head && view.items[verb.head].is_auxiliary();
    let verb = view.verb_at(at + 1).filter(|verb| view.is(at, f::AS) && verb.is_finite() && helps(verb));
    verb.is_some_and(|verb| {
        view.noun_at(verb.end).is_some_and(|group| view.is_end(group.end) || view.is_comma(group.end))
    })
}

/// Whether an infinitive begins at `start`, or behind the word that asks for it: "to go", "whether to go".
pub fn is_infinitive(view: &View, start: usize) -> bool {
    view.tag(start) == Some(Tag::To) || view.is_wh(start) && view.tag(start + 1) == Some(Tag::To)
}
