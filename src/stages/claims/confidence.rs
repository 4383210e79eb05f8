//! How sure a claim is.

use crate::claim::{CueClass, Form};
use crate::stages::attribution::draft::{Draft, Rule};

/// The share of claims of this kind that a careful reader would mark, as measured on annotated articles.
pub fn of(draft: &Draft, form: Form) -> f32 {
    let rule: f32 = match draft.rule {
        Rule::QuoteBefore | Rule::QuoteAfter => 0.95,
        Rule::Turn | Rule::Phrase | Rule::ClauseBefore => 0.9,
        Rule::That | Rule::Colon | Rule::List => 0.85,
        Rule::Wh | Rule::Clause | Rule::Carried => 0.8,
        Rule::ObjectTo | Rule::To | Rule::As | Rule::Ing | Rule::Adjective => 0.7,
        Rule::Preposition | Rule::Object | Rule::Relative | Rule::Subject | Rule::PassiveAgent | Rule::Noun => 0.65,
        Rule::Passive | Rule::Marker => 0.6,
    };
    let said: f32 = match draft.class {
        CueClass::Say | CueClass::Accord | CueClass::Acknowledge | CueClass::Assert => 0.0,
        _ => -0.05,
    };
    let quoted: f32 = if form == Form::Indirect { 0.0 } else { 0.03 };
    (rule + said + quoted).clamp(0.05, 0.98)
}
