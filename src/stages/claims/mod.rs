//! Drafts to claims: token ranges become spans, sources become speakers, and the words that qualify are noted.

mod apposed;
mod calling;
mod coreference;
mod evidentials;
mod gathering;
mod kinds;
mod mentions;
mod referents;
mod relays;
mod sources;

pub use coreference::{Discourse, LEAST, Points, Weighed};
pub use mentions::{Mentions, add as add_mentions};
pub use referents::Who;

use super::TokenRange;
use super::attribution::draft::{Draft, Rule, pieces};
use super::attribution::{Layers, within};
use super::sentences::Sentence;
use crate::claim::{Claim, Cue, CueClass, Form};
use crate::lexicon::function as f;
use crate::spans::Spans;
use std::borrow::Cow;

/// The claims of a text, in the order of the drafts, and the nouns and pronouns that stand for its entities.
pub fn claims<'a>(layers: &Layers<'_, 'a>, sentences: &[Sentence], drafts: &[Draft<'a>]) -> (Vec<Claim<'a>>, Mentions) {
    let outer = within(drafts);
    let discourse = Discourse::new(layers, drafts);
    let sources = sources::sources(layers, drafts, &outer, &discourse);
    let mentions = mentions::referring(layers, drafts, &sources, &discourse);
    // The drafts that others hold, one outer draft's behind the other's.
    let mut held: Vec<(usize, usize)> = outer.iter().zip(0..).filter_map(|(outer, i)| Some(((*outer)?, i))).collect();
    held.sort_unstable();
    let mut held = &held[..];
    let mut out: Vec<Claim<'a>> = Vec::with_capacity(drafts.len());
    for ((i, draft), source) in drafts.iter().enumerate().zip(sources) {
        let anchor = draft.anchor();
        let unit = &layers.units.units[draft.unit];
        let form = form(layers, draft);
        let (inner, behind) = held.split_at(held.iter().take_while(|&&(outer, _)| outer == i).count());
        held = behind;
        let inner = inner.iter().map(|&(_, inner)| &drafts[inner]);
        out.push(Claim {
            text: layers.text,
            form,
            content_spans: spans(layers, &draft.content),
            cue: cue(layers, draft),
            source,
            via: Vec::new(),
            within: outer[i],
            evidentials: evidentials::of(layers, draft, form, inner),
            addressee: draft.circumstances.addressee.and_then(|range| range.span(layers.tokens)),
            medium: draft.circumstances.medium.and_then(|range| range.span(layers.tokens)),
            time: draft.circumstances.time.and_then(|range| range.span(layers.tokens)),
            confidence: draft.confidence,
            rule: draft.rule.name(),
            sentence: sentences.partition_point(|s| s.tokens.start <= anchor).saturating_sub(1),
            paragraph: unit.paragraph as usize,
            zone: layers.paragraphs[unit.paragraph as usize].zone,
        });
    }
    for i in 0..out.len() {
        out[i].via = relays::via(layers, &out, drafts, i);
    }
    (out, mentions)
}

fn cue<'a>(layers: &Layers<'_, 'a>, draft: &Draft<'a>) -> Option<Cue<'a>> {
    let spans = spans(layers, &draft.cue);
    (!spans.is_empty()).then_some(Cue {
        spans,
        lemma: Cow::Borrowed(draft.lemma),
        class: class(layers, draft),
        negated: draft.negated,
    })
}

/// The class of a cue with this content: who asks somebody to do something urges.
fn class(layers: &Layers, draft: &Draft) -> CueClass {
    let word = |at: u32| layers.tokens.get(at as usize).map(|token| token.word);
    let opens = |range: &TokenRange| {
        let first = range.start + u32::from(word(range.start) == Some(f::NOT));
        word(first) == Some(f::TO)
    };
    match draft.class {
        CueClass::Ask if draft.content.last().is_some_and(opens) => CueClass::Urge,
        class => class,
    }
}

/// Spans in text order; pieces with nothing between them are one.
fn spans(layers: &Layers, ranges: &[TokenRange]) -> Spans {
    match ranges {
        [one] => one.span(layers.tokens).into_iter().collect(),
        _ => pieces(ranges).iter().filter_map(|range| range.span(layers.tokens)).collect(),
    }
}

/// How much of the content stands in quotation marks, not counting those that the whole unit stands in.
fn form(layers: &Layers, draft: &Draft) -> Form {
    if draft.rule == Rule::Turn {
        return Form::Indirect;
    }
    let around = layers.units.units[draft.unit].inside;
    if draft.content.iter().all(|range| layers.quotes.is_plain(range.range(), around)) {
        return Form::Indirect;
    }
    let (mut words, mut quoted) = (0, 0);
    for token in draft.content.iter().flat_map(|range| range.range()).filter(|&t| layers.tokens[t].is_word()) {
        words += 1;
        quoted += usize::from(layers.quotes.innermost(token).is_some_and(|q| Some(q as u32) != around));
    }
    match quoted {
        0 => Form::Indirect,
        _ if quoted == words => Form::Direct,
        _ => Form::Mixed,
    }
}
