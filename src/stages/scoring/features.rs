//! What is seen about a claim, as names and values: the words of the weights file.

use super::source::{noun, shape};
use crate::lexicon::{Feature, Tag};
use crate::stages::TokenRange;
use crate::stages::attribution::Layers;
use crate::stages::attribution::draft::Draft;
use crate::stages::units::Item;

/// A length or distance, coarsely.
fn size(n: usize) -> &'static str {
    match n {
        0 => "0",
        1 => "1",
        2 => "2",
        3..=4 => "3 to 4",
        5..=7 => "5 to 7",
        8..=12 => "8 to 12",
        13..=20 => "13 to 20",
        21..=40 => "21 to 40",
        _ => "more",
    }
}

/// A draft in the items of its unit.
struct Reading<'r, 'l, 'a> {
    layers: &'r Layers<'l, 'a>,
    items: &'r [Item],
    draft: &'r Draft<'a>,
}

/// Gives `see` every feature of a draft.
pub fn features(layers: &Layers, draft: &Draft, see: &mut impl FnMut(Feature)) {
    let unit = &layers.units.units[draft.unit];
    let reading = Reading { layers, items: &layers.units.items[unit.items.clone()], draft };
    let (rule, class) = (draft.rule.name(), draft.class.name());
    see(("all", "", ""));
    see(("rule", rule, ""));
    see(("class rule", class, rule));
    see(("lemma", draft.lemma, ""));
    see(("lemma rule", draft.lemma, rule));
    see(("zone rule", layers.paragraphs[unit.paragraph as usize].zone.name(), rule));
    see(("speech rule", if unit.inside.is_some() { "inside" } else { "outside" }, rule));
    let question =
        reading.items.last().is_some_and(|last| &layers.text[layers.tokens[last.first as usize].span()] == "?");
    see(("question", if question { "yes" } else { "no" }, rule));
    reading.cue(see);
    reading.source(see);
    reading.content(see);
}

impl Reading<'_, '_, '_> {
    /// The item of a token; behind the last for tokens of other units.
    fn at(&self, token: u32) -> usize {
        self.items.partition_point(|item| item.last < token)
    }

    /// The items of a range of tokens, within the unit.
    fn range(&self, range: TokenRange) -> std::ops::Range<usize> {
        let start = self.at(range.start);
        start..self.at(range.end.saturating_sub(1)).saturating_add(1).min(self.items.len()).max(start)
    }

    fn shape(&self, i: usize) -> &'static str {
        shape(self.items, i)
    }

    fn cue(&self, see: &mut impl FnMut(Feature)) {
        let (rule, lemma) = (self.draft.rule.name(), self.draft.lemma);
        let Some(first) = self.draft.cue.first().map(|&cue| self.range(cue)) else { return };
        let last = self.draft.cue.last().map_or(first.clone(), |&cue| self.range(cue));
        let (opens, ends) = (self.shape(first.start), self.shape(last.end.wrapping_sub(1)));
        see(("cue opens", opens, rule));
        see(("cue opens lemma", opens, lemma));
        see(("cue ends", ends, rule));
        see(("cue ends lemma", ends, lemma));
        see(("cue length", size(first.len()), rule));
        see(("cue place", size(first.start), rule));
        see(("cue negated", if self.draft.negated { "yes" } else { "no" }, rule));
        see(("cue finite", if self.draft.finite { "yes" } else { "no" }, rule));
        see(("before cue", self.shape(first.start.wrapping_sub(1)), rule));
        see(("after cue", self.shape(last.end), rule));
        see(("after cue lemma", self.shape(last.end), lemma));
    }

    fn source(&self, see: &mut impl FnMut(Feature)) {
        let (rule, class, lemma) = (self.draft.rule.name(), self.draft.class.name(), self.draft.lemma);
        let Some(&source) = self.draft.source.first() else {
            see(("source", "none", rule));
            see(("source lemma", "none", lemma));
            return;
        };
        let range = self.range(source);
        let outside = source.end <= self.items.first().map_or(0, |item| item.first);
        let head = self.draft.head.map_or(range.end.wrapping_sub(1), |head| self.at(head));
        let kind = if outside { "earlier" } else { noun(self.layers, self.items, head) };
        see(("source", kind, rule));
        see(("source class", kind, class));
        see(("source lemma", kind, lemma));
        if outside {
            return;
        }
        see(("source opens", self.shape(range.start), rule));
        see(("source length", size(range.len()), rule));
        see(("before source", self.shape(range.start.wrapping_sub(1)), rule));
        see(("before source class", self.shape(range.start.wrapping_sub(1)), class));
        if let Some(cue) = self.draft.cue.first().map(|&cue| self.range(cue)) {
            let gap = cue.start.checked_sub(range.end);
            see(("source to cue", gap.map_or("behind", size), rule));
            if gap.is_some_and(|gap| gap > 0) {
                see(("behind source", self.shape(range.end), rule));
            }
        }
    }

    fn content(&self, see: &mut impl FnMut(Feature)) {
        let (rule, class, lemma) = (self.draft.rule.name(), self.draft.class.name(), self.draft.lemma);
        let Some((&first, &last)) = self.draft.content.first().zip(self.draft.content.last()) else { return };
        let (first, end) = (self.range(first), self.range(last).end);
        let opens = self.shape(first.start);
        see(("content opens", opens, rule));
        see(("content opens class", opens, class));
        see(("content opens lemma", opens, lemma));
        see(("content goes on", self.shape(first.start + 1), rule));
        see(("content length", size(self.draft.content_len()), rule));
        see(("content pieces", size(self.draft.content.len()), rule));
        see(("before content", self.shape(first.start.wrapping_sub(1)), rule));
        see(("after content", self.shape(end), rule));
        let verb = first.clone().map(|i| self.items[i].tag).find(|tag| {
            matches!(tag, Tag::Past | Tag::Present | Tag::Third | Tag::Modal | Tag::To | Tag::Gerund | Tag::Participle)
        });
        see(("content verb", verb.map_or("none", Tag::name), rule));
        let noun_end = first.clone().find(|&i| !self.is_nominal(i)).unwrap_or(first.end);
        if noun_end > first.start {
            let kind = noun(self.layers, self.items, noun_end - 1);
            see(("content noun", kind, rule));
            see(("content noun class", kind, class));
            see(("content noun length", size(noun_end - first.start), rule));
        }
        see(("content quoted", self.quoted(), rule));
        let speech = |i: usize| self.items[i].speech.is_some();
        let besides = (0..self.items.len()).any(|i| speech(i) && !self.draft.holds(self.items[i].first));
        see(("speech besides", if besides { "yes" } else { "no" }, rule));
    }

    fn is_nominal(&self, i: usize) -> bool {
        matches!(
            self.items[i].tag,
            Tag::Noun
                | Tag::Nouns
                | Tag::Name
                | Tag::Adjective
                | Tag::Determiner
                | Tag::Possessive
                | Tag::Genitive
                | Tag::Number
                | Tag::Pronoun
        )
    }

    /// How much of the content stands in quotation marks.
    fn quoted(&self) -> &'static str {
        let (mut speech, mut words) = (false, false);
        for range in &self.draft.content {
            for item in &self.items[self.range(*range)] {
                match item.speech {
                    Some(_) => speech = true,
                    None => words |= self.layers.tokens[item.first as usize].is_word(),
                }
            }
        }
        match (speech, words) {
            (true, false) => "all",
            (true, true) => "partly",
            _ => "no",
        }
    }
}
