//! Transcript turns: `VOSS: We lost, and we know why.`
//!
//! Where a transcript is itself quoted, each of its paragraphs begins with a quotation mark; a paragraph with a mark and
//! without a label goes on with the turn.

use super::Layers;
use super::draft::{Draft, Rule};
use crate::stages::TokenRange;
use crate::stages::tokens::TokenKind;
use smallvec::smallvec;

/// One claim for each paragraph with a speaker's label.
pub fn find<'a>(layers: &Layers<'_, 'a>, out: &mut Vec<Draft<'a>>) {
    let mut unit = 0;
    for (index, paragraph) in layers.paragraphs.iter().enumerate() {
        let Some(label) = paragraph.turn else { continue };
        while layers.units.units.get(unit).is_some_and(|u| (u.paragraph as usize) < index) {
            unit += 1;
        }
        let content = TokenRange { start: paragraph.text_start, end: paragraph.tokens.end };
        let cue = TokenRange { start: label.end, end: label.end + 1 };
        // Behind a label there may be nothing but marks, which make no unit.
        let is_said = layers.units.units.get(unit).is_some_and(|u| u.paragraph as usize == index);
        if content.is_empty() || cue.end > content.start || !is_said {
            continue;
        }
        out.push(Draft {
            lemma: &layers.text[layers.tokens[label.end as usize].span()],
            cue: smallvec![cue],
            source: smallvec![label],
            head: Some(label.end - 1),
            content: std::iter::once(content).chain(going_on(layers, index, label.start)).collect(),
            ..Draft::new(Rule::Turn, unit)
        });
    }
}

/// The paragraphs behind the turn at `index` that go on with it.
fn going_on<'l>(layers: &'l Layers, index: usize, label: u32) -> impl Iterator<Item = TokenRange> + 'l {
    let marked = move |token: u32| matches!(layers.tokens[token as usize].kind, TokenKind::Quote(_));
    let quoted = layers.paragraphs[index].tokens.start < label;
    layers.paragraphs[index + 1..]
        .iter()
        .take_while(move |p| quoted && p.turn.is_none() && marked(p.tokens.start))
        .map(|p| p.tokens)
        // "(Crosstalk.)" is nobody's.
        .filter(|range| range.len() > 1 && layers.tokens[range.start as usize + 1].kind != TokenKind::OpenBracket)
}
