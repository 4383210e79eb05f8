//! What a draft is seen with: the reading it was preferred to, the claims it stands in, beside and around.

use super::narrow::See;
use super::values::of_rule;
use crate::lexicon::{Value, seen, value};
use crate::stages::attribution::draft::Draft;

/// The other drafts of an article, as one of them sees them.
#[derive(Clone, Copy, Debug, Default)]
pub struct Company {
    /// The confidence of the claim it stands within.
    outer: Option<f32>,
    /// How many claims stand within it.
    inner: usize,
    /// How many claims its unit has.
    unit: usize,
    /// The best confidence of another claim of the same source in the unit.
    sibling: Option<f32>,
}

/// The company of each draft; they are in text order, and `outer` says which of them each lies within.
pub fn company(drafts: &[Draft], outer: &[Option<usize>]) -> Vec<Company> {
    let mut out = vec![Company::default(); drafts.len()];
    for (i, draft) in drafts.iter().enumerate() {
        if let Some(o) = outer[i] {
            out[i].outer = Some(drafts[o].confidence);
            out[o].inner += 1;
        }
        for (j, other) in drafts.iter().enumerate().skip(i + 1).take(NEAR).filter(|(_, other)| other.unit == draft.unit)
        {
            let same = !draft.source.is_empty() && other.source == draft.source;
            out[i].meet(other, same);
            out[j].meet(draft, same);
        }
    }
    out
}

/// How many drafts before and behind one are looked at.
const NEAR: usize = 12;

/// A confidence, coarsely.
fn tenth(confidence: f32) -> Value<'static> {
    const NAMES: [Value; 10] = [
        Value::new("0.0"),
        Value::new("0.1"),
        Value::new("0.2"),
        Value::new("0.3"),
        Value::new("0.4"),
        Value::new("0.5"),
        Value::new("0.6"),
        Value::new("0.7"),
        Value::new("0.8"),
        Value::new("0.9"),
    ];
    NAMES[((confidence * 10.0) as usize).min(9)]
}

fn count(n: usize) -> Value<'static> {
    match n {
        0 => value!("0"),
        1 => value!("1"),
        2 => value!("2"),
        3 => value!("3"),
        _ => value!("more"),
    }
}

impl Company {
    /// Notes another draft of the unit, and whether it has the same source.
    fn meet(&mut self, other: &Draft, same: bool) {
        self.unit += 1;
        if same {
            self.sibling = Some(self.sibling.unwrap_or(0.0).max(other.confidence));
        }
    }

    /// Gives `see` what the company tells of `draft`.
    pub fn features(&self, draft: &Draft, see: &mut (impl See + ?Sized)) {
        let rule = of_rule(draft.rule);
        see.see(seen!("alone", tenth(draft.confidence)));
        see.see(seen!("alone rule", tenth(draft.confidence), rule));
        let rival = if draft.rival > 0.0 { tenth(draft.rival) } else { value!("none") };
        see.see(seen!("rival", rival));
        see.see(seen!("rival alone", rival, tenth(draft.confidence)));
        see.see(seen!("rival rule", rival, rule));
        let outer = self.outer.map_or(value!("none"), tenth);
        see.see(seen!("within", outer));
        see.see(seen!("within rule", outer, rule));
        see.see(seen!("holds rule", count(self.inner), rule));
        see.see(seen!("unit claims", count(self.unit), rule));
        let sibling = self.sibling.map_or(value!("none"), tenth);
        see.see(seen!("same source", sibling));
        see.see(seen!("same source rule", sibling, rule));
    }
}
