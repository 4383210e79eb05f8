//! Noun groups: from determiner to head, with what says how their number is meant.

use super::NounGroup;
use super::adjectives::{adjectives_go_on, describes};
use super::begins::Begins;
use super::measures::{
    self, begins_time, ends_time, is_date, is_day_of_month, is_frequency, is_place_adverb, is_quantifier,
    is_state_of_modifier, is_surname, is_time,
};
use super::openings::subject_behind;
use crate::lexicon::{Flags, Tag, TagSet, function as f};
use crate::stages::units::Item;

/// What has to stand behind the first word of a group, by the part of speech of that.
static FIRST: [TagSet; Tag::ALL.len()] = {
    use Tag::{Adjective, Adverb, Gerund, Noun, Nouns, Number, Other, Participle};
    let mut first = [TagSet::of(Tag::ALL); Tag::ALL.len()];
    first[Adverb as usize] = TagSet::of(&[Adjective, Number, Participle, Noun, Nouns]);
    first[Gerund as usize] = TagSet::of(&[Noun, Nouns]);
    first[Participle as usize] = first[Gerund as usize];
    first[Other as usize] = TagSet::of(&[Number]);
    first
};

/// A noun group with what says how its number is meant, or a word that counts by itself.
pub fn quantified(items: &[Item], start: usize, begins: Begins) -> Option<NounGroup> {
    // "[Yet] Democratic economists say": a conjunction, whatever it is taken for.
    if items[start].word == f::YET {
        return None;
    }
    if begins.count() && measures::counts_alone(items, start) {
        return Some(NounGroup { start, end: start + 1, head: start, possessor_end: None });
    }
    let degree = if begins.degree() { measures::degree(items, start) } else { 0 };
    if degree == 0 {
        let ahead = items.get(start + 1).map_or(Tag::End, |next| next.tag);
        if !begins.nouns() || !FIRST[items[start].tag as usize].has(ahead) {
            return None;
        }
    }
    let group = noun_group(items, start + degree)?;
    (!is_predicate(items, &group)).then_some(NounGroup { start, ..group })
}

/// Whether what looks like an adjective of a noun is said of somebody else: "was [glad] Voss agreed", "make [sure]
/// people know".
fn is_predicate(items: &[Item], group: &NounGroup) -> bool {
    let first = &items[group.start];
    let Some(before) = group.start.checked_sub(1).map(|before| &items[before]) else { return false };
    // "is [old] and senior officials say"
    let joined = || before.is_be() && items[group.start + 1..group.end].first().is_some_and(|and| and.word == f::AND);
    let sure = || first.flags.any(Flags::CUE) && (before.is_be() || before.flags.any(Flags::CUE));
    first.tag == Tag::Adjective && (sure() || joined()) && items.get(group.end).is_some_and(|next| next.tag.is_finite())
}

/// The group that begins at `start`: its words are read until one does not belong to it.
fn noun_group(items: &[Item], start: usize) -> Option<NounGroup> {
    if matches!(items.get(start)?.tag, Tag::Pronoun | Tag::There) {
        let end = start + 1 + usize::from(items.get(start + 1).is_some_and(|next| f::is_reflexive(next.word)));
        return Some(NounGroup { start, end, head: start, possessor_end: None });
    }
    let governed = match &items[..start] {
        [.., before, preposition] => matches!(preposition.tag, Tag::Preposition | Tag::To) && !MIDDLE.has(before.tag),
        before => before.iter().any(|preposition| matches!(preposition.tag, Tag::Preposition | Tag::To)),
    };
    let mut group = Opened { items, start, at: start, head: None, possessor_end: None, determined: false, governed };
    if group.read_plain() {
        return group.close();
    }
    while let Some(item) = items.get(group.at) {
        match group.step(item) {
            Step::On(words) => group.at += words,
            Step::End(words) => {
                group.at += words;
                break;
            }
            Step::None => return None,
        }
    }
    group.close()
}

/// No clause opens behind these, nor a phrase that goes on with what it opens with.
const MIDDLE: TagSet = TagSet::of(&[
    Tag::Verb,
    Tag::Past,
    Tag::Present,
    Tag::Third,
    Tag::Modal,
    Tag::Gerund,
    Tag::Participle,
    Tag::Pronoun,
    Tag::Particle,
]);

/// What a word is to the group before it.
pub enum Step {
    /// It and so many in all are part of it.
    On(usize),
    /// So many are part of it, and none behind them.
    End(usize),
    /// There is no group.
    None,
}

/// A noun group as far as it has been read.
pub struct Opened<'i> {
    pub items: &'i [Item],
    pub start: usize,
    pub at: usize,
    /// Its last noun, behind the last possessor.
    pub head: Option<usize>,
    pub possessor_end: Option<usize>,
    /// Whether a determiner stands in it.
    pub determined: bool,
    /// Whether a preposition stands before it that a clause may open with.
    pub governed: bool,
}

impl Opened<'_> {
    /// called the deal [“surrender by instalments”]: whether a whole noun phrase stands between a verb that reports and what is
    /// quoted from `item` on.
    fn is_judged(&self, item: &Item) -> bool {
        let quoted = |head: usize| head + 1 == self.at && item.is_marked_off(&self.items[head]);
        let reports = |verb: &Item| (verb.tag.is_finite() || verb.tag == Tag::Participle) && verb.flags.any(Flags::CUE);
        self.determined
            && self.head.is_some_and(quoted)
            && self.start.checked_sub(1).is_some_and(|verb| reports(&self.items[verb]))
    }

    /// Takes the word at `at` into account.
    fn step(&mut self, item: &Item) -> Step {
        let (items, at, headless) = (self.items, self.at, self.head.is_none());
        let ahead = items.get(at + 1).map(|next| next.tag);
        let goes_on = match item.tag {
            // "the mayor herself"
            Tag::Pronoun | Tag::There => {
                return Step::End(usize::from(self.head == Some(at - 1) && f::is_reflexive(item.word)));
            }
            // called “absurd” [the idea], "In private [the minister] said"
            Tag::Determiner | Tag::Possessive if headless && self.is_behind_adjective() => false,
            Tag::Determiner | Tag::Possessive if headless => {
                self.determined = true;
                if item.tag == Tag::Possessive {
                    self.possessor_end = Some(at + 1);
                }
                true
            }
            _ if self.ends_before(item) => false,
            Tag::Noun | Tag::Nouns | Tag::Name => return self.noun(item),
            // "told its owners [four times] that"
            Tag::Number if !headless && is_frequency(items, at) => false,
            Tag::Number => {
                let named = |&head: &usize| items[head].tag == Tag::Name && at == head + 1 && !item.capital;
                self.head = self.head.filter(named).or(Some(at));
                true
            }
            // "44 [per cent]", "60 miles [per hour]"
            Tag::Preposition if item.word == f::PER && !headless && ahead == Some(Tag::Noun) => return Step::On(2),
            Tag::Adjective => return self.adjective(item, ahead),
            Tag::Genitive if !headless => {
                self.head = None;
                self.possessor_end = Some(at + 1);
                true
            }
            // "those [seeking her help]"
            Tag::Gerund | Tag::Participle if at == self.start + 1 && items[self.start].word == f::THOSE => false,
            // "nine in ten [registered] voters"
            Tag::Participle if self.counts() => self.adjectives_lead_on(),
            Tag::Gerund | Tag::Participle => {
                headless && (self.determined || matches!(ahead, Some(Tag::Noun | Tag::Nouns)))
            }
            Tag::Adverb => headless && describes(item, ahead),
            // "foreign and defence ministers"
            Tag::Conjunction if at > self.start && headless && item.word == f::AND && ahead == Some(Tag::Noun) => {
                let several = items.get(at + 2).is_some_and(|next| next.tag == Tag::Nouns);
                several && items[at - 1].tag == Tag::Adjective
            }
            Tag::Conjunction if at > self.start && ahead == Some(Tag::Adjective) => {
                let behind_adjective = items[at - 1].tag == Tag::Adjective;
                // "three current and former aides"
                let counted = self.counts() && behind_adjective;
                // "complete but unofficial returns"
                let joins = item.word == f::AND || item.word == f::BUT && behind_adjective;
                joins && (headless || counted)
            }
            // "a long[, drawn-out] race"
            Tag::Comma if self.determined && headless => adjectives_go_on(items, at),
            // "The Ashton[, Ohio,] maker of machine parts"
            Tag::Comma if self.determined && self.head == Some(at - 1) && is_state_of_modifier(items, at) => {
                return Step::On(3);
            }
            Tag::Other => ahead == Some(Tag::Number) || !headless,
            _ => false,
        };
        if goes_on { Step::On(1) } else { Step::End(0) }
    }

    /// Whether what could be a part of the group is another by itself.
    fn ends_before(&self, item: &Item) -> bool {
        let Some(last) = self.items[self.start..self.at].last() else { return false };
        // Few are words of time, stand behind one or a preposition, or are quoted.
        let may = item.flags.or(last.flags).any(Flags::TIME) | self.governed | item.is_marked_off(last);
        may && (self.is_before_time(item) || self.is_judged(item) || self.is_behind_opening())
    }

    /// "a statement [Tuesday]", "Smith [last week]", "Sunday morning [Mr. Voss]": a time is a group of its own.
    fn is_before_time(&self, item: &Item) -> bool {
        self.head.is_some()
            && begins_time(self.items, self.at)
            && !is_time(&self.items[self.start])
            && !is_surname(&self.items[self.at - 1], item)
            && !is_day_of_month(&self.items[self.start..=self.at])
    }

    /// Behind an adjective alone, but for closed-class words as in "such a deal".
    fn is_behind_adjective(&self) -> bool {
        self.at == self.start + 1
            && self.items[self.start].tag == Tag::Adjective
            && !f::is_function(self.items[self.start].word)
    }

    /// "Last week [two aides] said": a subject that no comma divides from what its clause opens with.
    fn is_behind_opening(&self) -> bool {
        subject_behind(self.items, self.start, self.at)
    }

    fn noun(&mut self, item: &Item) -> Step {
        let (items, start, at) = (self.items, self.start, self.at);
        if item.tag == Tag::Name {
            // "At first Voss said"
            let apart = at == start + 1 && start > 0 && items[start].tag == Tag::Adjective && !items[start].capital;
            if apart && items[start - 1].word == f::AT {
                return Step::End(0);
            }
            // "This year Voss", "Sunday morning Mr. Voss"
            let timed = self.head.is_some_and(|head| ends_time(&items[head], item));
            // "On Monday Voss"
            if timed || at == start + 1 && is_date(items, start) && !item.flags.any(Flags::TIME_UNIT) {
                return Step::End(0);
            }
        }
        // ", a claim [Moscow] denies"
        let reports = |head: usize| items[head].tag == Tag::Noun && items[head].flags.any(Flags::CUE);
        let next = items.get(at + 1).map(|next| next.tag);
        if self.determined
            && item.tag == Tag::Name
            && self.head.is_some_and(|head| reports(head) && !items[head].flags.any(Flags::SPEAKER))
            && next.is_some_and(Tag::is_finite)
            && start > 0
            && items[start - 1].tag == Tag::Comma
        {
            return Step::End(0);
        }
        // "a decision [officials] said would cost lives", "a move [critics] say puts lives at risk"
        if self.determined
            && self.head.is_some_and(|head| items[head].tag == Tag::Noun)
            && !(start > 0 && items[start - 1].tag.is_nominal())
            && let Some([cue, verb]) = items.get(at + 1..at + 3)
            && cue.flags.any(Flags::CUE)
            && !cue.is_helper()
            && cue.tag.is_tensed()
            && (verb.tag == Tag::Modal || verb.is_auxiliary() || item.tag == Tag::Nouns && verb.tag.is_finite())
        {
            return Step::End(0);
        }
        // "sure [everyone] knows", "[something] officials denied"
        if self.head.is_some_and(|head| f::is_indefinite(items[head].word)) {
            return Step::End(0);
        }
        if item.tag == Tag::Noun && !self.determined && self.head.is_none() && at > start && f::is_indefinite(item.word)
        {
            return Step::None;
        }
        self.head = Some(at);
        Step::On(1)
    }

    /// The group that ends before `at`, if what was read is one.
    fn close(self) -> Option<NounGroup> {
        let Opened { items, start, at, head, possessor_end, determined, .. } = self;
        let end = match head {
            // "activists here"
            Some(head) if matches!(items[head].tag, Tag::Noun | Tag::Nouns) && head + 1 == at => {
                at + usize::from(items.get(at).is_some_and(is_place_adverb))
            }
            Some(_) => at,
            // "the accused", "some", "Voss's": a determiner, adjective or possessor alone.
            None if at > start && (determined || possessor_end.is_some()) => at,
            // "Few in the party"
            None if at == start + 1 && is_quantifier(items, start) => at,
            None => return None,
        };
        let head = head.unwrap_or(end - 1);
        Some(NounGroup { start, end, head, possessor_end: possessor_end.filter(|&p| p <= head) })
    }
}
