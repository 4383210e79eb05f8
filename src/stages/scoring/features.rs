//! What is seen about a claim, as names and values: the words of the weights file.

use super::narrow::{See, narrow};
use super::source::noun;
use super::values::{SIZES, of_class, of_rule, shape, size};
use crate::lexicon::{Tag, TagSet, Value, seen, value};
use crate::stages::TokenRange;
use crate::stages::attribution::Layers;
use crate::stages::attribution::draft::Draft;
use crate::stages::tokens::TokenKind;
use crate::stages::units::{Item, Unit};
use std::ops::Range;

/// How many items around a content are looked at, so that a sentence without end costs no more than others.
const AROUND: usize = 240;

/// The parts of speech that a clause or an infinitive is known by.
const VERBAL: TagSet =
    TagSet::of(&[Tag::Past, Tag::Present, Tag::Third, Tag::Modal, Tag::To, Tag::Gerund, Tag::Participle]);
/// Those of a noun group, or a pronoun.
const NOMINAL: TagSet = TagSet::NOMINAL.and(Tag::Pronoun);

/// A draft in the items of its unit, and what most of its features have in them.
struct Reading<'r, 'l, 'a> {
    layers: &'r Layers<'l, 'a>,
    unit: &'r Unit,
    items: &'r [Item],
    draft: &'r Draft<'a>,
    /// The items of the first piece of the cue.
    cue: Option<Range<usize>>,
    rule: Value<'static>,
    class: Value<'static>,
    lemma: Value<'a>,
}

/// Gives `see` every feature of a draft.
pub fn features(layers: &Layers, draft: &Draft, see: &mut (impl See + ?Sized)) {
    let unit = &layers.units.units[draft.unit];
    let items = &layers.units.items[unit.items.clone()];
    let (rule, class, lemma) = (of_rule(draft.rule), of_class(draft.class), Value::new(draft.lemma));
    let mut reading = Reading { layers, unit, items, draft, cue: None, rule, class, lemma };
    reading.cue = draft.cue.first().map(|&cue| reading.range(cue));
    see.see(seen!("all"));
    see.see(seen!("rule", rule));
    narrow!(see, "class rule", draft.class as usize, rule);
    narrow!(see, "listed rule", usize::from(draft.listed), rule);
    see.see(seen!("lemma", lemma));
    see.see(seen!("lemma rule", lemma, rule));
    narrow!(see, "zone rule", layers.paragraphs[unit.paragraph as usize].zone as usize, rule);
    narrow!(see, "speech rule", usize::from(unit.inside.is_some()), rule);
    let question = reading.items.last().is_some_and(|last| {
        last.kind == TokenKind::Question && &layers.text[layers.tokens[last.first as usize].span()] == "?"
    });
    narrow!(see, "question", usize::from(question), rule);
    reading.cue(see);
    reading.source(see);
    reading.content(see);
}

/// How many items without a token of their own are stepped over before the rest is halved.
const NEAR: usize = 4;

impl Reading<'_, '_, '_> {
    /// The item of a token; behind the last for tokens of other units.
    fn at(&self, token: u32) -> usize {
        // Each item but speech is one token, and hardly any token is no item.
        let first = self.items.first().map_or(0, |item| item.first);
        let mut at = self.items.len().min(token.saturating_sub(first) as usize);
        for _ in 0..NEAR {
            if at == 0 || self.items[at - 1].last < token {
                return at;
            }
            at -= 1;
        }
        self.items[..at].partition_point(|item| item.last < token)
    }

    /// The items of a range of tokens, within the unit.
    fn range(&self, range: TokenRange) -> Range<usize> {
        let start = self.at(range.start);
        start..(self.at(range.end.saturating_sub(1)).max(start) + 1).min(self.items.len()).max(start)
    }

    fn shape(&self, i: usize) -> Value<'static> {
        shape(self.items, i)
    }

    fn cue(&self, see: &mut (impl See + ?Sized)) {
        let Reading { rule, lemma, .. } = *self;
        let Some(first) = self.cue.clone() else { return };
        let last = match &self.draft.cue[1..] {
            [.., last] => self.range(*last),
            [] => first.clone(),
        };
        let (opens, ends) = (self.shape(first.start), self.shape(last.end.wrapping_sub(1)));
        see.see(seen!("cue opens", opens, rule));
        see.see(seen!("cue opens lemma", opens, lemma));
        see.see(seen!("cue ends", ends, rule));
        see.see(seen!("cue ends lemma", ends, lemma));
        narrow!(see, "cue length", size(first.len()), rule);
        narrow!(see, "cue place", size(first.start), rule);
        narrow!(see, "cue negated", usize::from(self.draft.negated), rule);
        narrow!(see, "cue finite", usize::from(self.draft.finite), rule);
        let after = self.shape(last.end);
        see.see(seen!("before cue", self.shape(first.start.wrapping_sub(1)), rule));
        see.see(seen!("after cue", after, rule));
        see.see(seen!("after cue lemma", after, lemma));
    }

    fn source(&self, see: &mut (impl See + ?Sized)) {
        let Reading { rule, class, lemma, .. } = *self;
        let Some(&source) = self.draft.source.first() else {
            see.see(seen!("source", value!("none"), rule));
            see.see(seen!("source lemma", value!("none"), lemma));
            return;
        };
        let range = self.range(source);
        let outside = source.end <= self.items.first().map_or(0, |item| item.first);
        let head = self.draft.head.map_or(range.end.wrapping_sub(1), |head| self.at(head));
        let kind = if outside { value!("earlier") } else { noun(self.layers, self.items, head) };
        see.see(seen!("source", kind, rule));
        see.see(seen!("source class", kind, class));
        see.see(seen!("source lemma", kind, lemma));
        if outside {
            return;
        }
        see.see(seen!("source opens", self.shape(range.start), rule));
        narrow!(see, "source length", size(range.len()), rule);
        let before = self.shape(range.start.wrapping_sub(1));
        see.see(seen!("before source", before, rule));
        see.see(seen!("before source class", before, class));
        if let Some(cue) = &self.cue {
            let gap = cue.start.checked_sub(range.end);
            narrow!(see, "source to cue", gap.map_or(SIZES.len(), size), rule);
            if gap.is_some_and(|gap| gap > 0) {
                see.see(seen!("behind source", self.shape(range.end), rule));
            }
        }
    }

    fn content(&self, see: &mut (impl See + ?Sized)) {
        let Reading { rule, class, lemma, .. } = *self;
        let Some((&first, others)) = self.draft.content.split_first() else { return };
        let first = self.range(first);
        let end = others.last().map_or(first.end, |&last| self.range(last).end);
        let opens = self.shape(first.start);
        see.see(seen!("content opens", opens, rule));
        see.see(seen!("content opens class", opens, class));
        see.see(seen!("content opens lemma", opens, lemma));
        see.see(seen!("content goes on", self.shape(first.start + 1), rule));
        narrow!(see, "content length", size(self.draft.content_len()), rule);
        narrow!(see, "content pieces", size(self.draft.content.len()), rule);
        see.see(seen!("before content", self.shape(first.start.wrapping_sub(1)), rule));
        see.see(seen!("after content", self.shape(end), rule));
        let inside = &self.items[first.clone()];
        let verb = inside.iter().map(|item| item.tag).find(|&tag| VERBAL.has(tag));
        narrow!(see, "content verb", verb.map_or(Tag::ALL.len(), |tag| tag as usize), rule);
        let noun_end = first.start + inside.iter().take_while(|item| NOMINAL.has(item.tag)).count();
        if noun_end > first.start {
            let kind = noun(self.layers, self.items, noun_end - 1);
            see.see(seen!("content noun", kind, rule));
            see.see(seen!("content noun class", kind, class));
            narrow!(see, "content noun length", size(noun_end - first.start), rule);
        }
        let (low, high) = (first.start.min(end), first.start.max(end));
        let near = &self.items[low.saturating_sub(AROUND)..self.items.len().min(high + AROUND)];
        let speech = self.unit.signs.speech && near.iter().any(|item| item.is_speech);
        narrow!(see, "content quoted", if speech { self.quoted() } else { 0 }, rule);
        let besides = |item: &Item| item.is_speech && !self.draft.holds(item.first);
        narrow!(see, "speech besides", usize::from(speech && near.iter().any(besides)), rule);
    }

    /// How much of the content stands in quotation marks: the number among [`KINDS_OF_QUOTES`](super::values::KINDS_OF_QUOTES).
    fn quoted(&self) -> usize {
        let (mut speech, mut words) = (false, false);
        for range in &self.draft.content {
            for item in &self.items[self.range(*range)] {
                speech |= item.is_speech;
                words |= !item.is_speech && self.layers.tokens[item.first as usize].is_word();
            }
        }
        match (speech, words) {
            (true, false) => 2,
            (true, true) => 1,
            _ => 0,
        }
    }
}
