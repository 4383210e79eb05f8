//! Transcript turns: `VOSS: We lost, and we know why.`

use super::Layers;
use super::draft::{Circumstances, Draft, Rule};
use crate::claim::CueClass;
use crate::stages::TokenRange;
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
        if content.is_empty() || cue.end > content.start {
            continue;
        }
        out.push(Draft {
            rule: Rule::Turn,
            lemma: &layers.text[layers.tokens[label.end as usize].span()],
            cue: smallvec![cue],
            class: CueClass::Say,
            negated: false,
            source: smallvec![label],
            head: Some(label.end - 1),
            content: smallvec![content],
            circumstances: Circumstances::default(),
            unit: unit.min(layers.units.units.len().saturating_sub(1)),
            finite: false,
            listed: true,
            confidence: 0.0,
            rival: 0.0,
            alone: None,
        });
    }
}
