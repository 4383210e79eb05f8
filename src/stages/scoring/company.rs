//! What a draft is seen with: the reading it was preferred to, the claims it stands in, beside and around.

use super::narrow::{See, narrow};
use super::values::{TENTHS, count, of_rule, tenth};
use crate::lexicon::{Value, seen};
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
    // Most drafts have no other in their unit, which these tell at once.
    let units: Vec<u32> = drafts.iter().map(|draft| draft.unit as u32).collect();
    for (i, draft) in drafts.iter().enumerate() {
        if let Some(o) = outer[i] {
            out[i].outer = Some(drafts[o].confidence);
            out[o].inner += 1;
        }
        let near = units[i + 1..].iter().zip(i + 1..).take(NEAR).filter(|&(&unit, _)| unit == units[i]);
        for (_, j) in near {
            let other = &drafts[j];
            let same = !draft.source.is_empty() && other.source == draft.source;
            out[i].meet(other, same);
            out[j].meet(draft, same);
        }
    }
    out
}

/// How many drafts before and behind one are looked at.
const NEAR: usize = 12;

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
        static NAMES: [Value; TENTHS.len()] = TENTHS;
        let rule = of_rule(draft.rule);
        let alone = tenth(Some(draft.confidence));
        see.see(seen!("alone", NAMES[alone]));
        narrow!(see, "alone rule", alone, rule);
        let rival = tenth((draft.rival > 0.0).then_some(draft.rival));
        see.see(seen!("rival", NAMES[rival]));
        see.see(seen!("rival alone", NAMES[rival], NAMES[alone]));
        narrow!(see, "rival rule", rival, rule);
        let outer = tenth(self.outer);
        see.see(seen!("within", NAMES[outer]));
        narrow!(see, "within rule", outer, rule);
        narrow!(see, "holds rule", count(self.inner), rule);
        narrow!(see, "unit claims", count(self.unit), rule);
        let sibling = tenth(self.sibling);
        see.see(seen!("same source", NAMES[sibling]));
        narrow!(see, "same source rule", sibling, rule);
    }
}
