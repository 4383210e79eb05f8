//! Precision, recall and F1 of claims against marked ones.
//!
//! | | a claim is right when |
//! |---|---|
//! | strict | its content has exactly the words of a marked one |
//! | partial | counts by shares: the shared words over its own for precision, over the marked ones for recall (Johansson and Moschitti 2010) |
//! | detect | Dice's coefficient of the two contents is at least one half |
//! | relation | detect, and the sources are the same: Dice at least one half, or one within the other and Dice at least one quarter, or both empty |
//!
//! Claims are matched one to one, those with the best Dice first. Rows by form go by the marked claim's own words for
//! recall, and by the found claim's for precision.

use super::words::{Set, Words, dice, shared};
use crate::claim::Form;
use crate::gold::GoldClaim;
use std::fmt;

/// A claim in words.
#[derive(Clone, Debug)]
pub struct Compared {
    /// Its content; not empty.
    pub content: Set,
    /// Its source, empty when nobody is named.
    pub source: Set,
    /// Its cue.
    pub cue: Set,
    /// How much of the content is quoted.
    pub form: Form,
}

impl Compared {
    /// None for a claim whose content has no word.
    pub fn new(words: &Words, claim: &GoldClaim) -> Option<Compared> {
        let content = words.content(&claim.content);
        let form = words.form(&content);
        let (source, cue) = (words.set(&claim.source), words.set(&claim.cue));
        (!content.is_empty()).then_some(Compared { content, source, cue, form })
    }

    /// Whether the two sources are one.
    pub fn same_source(&self, other: &Compared) -> bool {
        same_source(&self.source, &other.source)
    }

    /// Whether the two cues share a word, or both claims have none.
    pub fn same_cue(&self, other: &Compared) -> bool {
        shared(&self.cue, &other.cue) > 0 || self.cue.is_empty() && other.cue.is_empty()
    }
}

/// Whether two sources are one, as far as annotators agree on where one ends.
pub fn same_source(a: &[u32], b: &[u32]) -> bool {
    if a.is_empty() || b.is_empty() {
        return a.is_empty() && b.is_empty();
    }
    let within = shared(a, b) == a.len().min(b.len());
    let overlap = dice(a, b);
    overlap >= 0.5 || within && overlap >= 0.25
}

/// A marked claim and the found one that is matched with it.
#[derive(Clone, Copy, Debug)]
pub struct Pair {
    /// Index of the marked claim.
    pub gold: usize,
    /// Index of the found claim.
    pub found: usize,
    /// How near their contents are, above 0.
    pub dice: f64,
    /// Whether this is the same claim, and of the same source.
    pub right: bool,
}

/// From this coefficient on two contents are the same.
pub const SAME: f64 = 0.5;

/// Matches claims one to one.
pub fn pairs(gold: &[Compared], found: &[Compared]) -> Vec<Pair> {
    let mut near: Vec<(f64, usize, usize)> = Vec::new();
    for (g, marked) in gold.iter().enumerate() {
        for (f, claim) in found.iter().enumerate() {
            let dice = dice(&marked.content, &claim.content);
            if dice > 0.0 {
                near.push((dice, g, f));
            }
        }
    }
    near.sort_by(|a, b| {
        let by_distance = a.1.abs_diff(a.2).cmp(&b.1.abs_diff(b.2));
        b.0.total_cmp(&a.0).then(by_distance).then((b.1, b.2).cmp(&(a.1, a.2)))
    });
    let (mut gold_taken, mut found_taken) = (vec![false; gold.len()], vec![false; found.len()]);
    let mut out = Vec::new();
    for (dice, g, f) in near {
        if !gold_taken[g] && !found_taken[f] {
            (gold_taken[g], found_taken[f]) = (true, true);
            out.push(Pair { gold: g, found: f, dice, right: dice >= SAME && gold[g].same_source(&found[f]) });
        }
    }
    out
}

/// One side of a measure.
#[derive(Clone, Copy, Debug, Default)]
struct Side {
    claims: usize,
    strict: usize,
    partial: f64,
    detect: usize,
    relation: usize,
}

/// One row: all claims, or those of one form.
#[derive(Clone, Copy, Debug, Default)]
struct Row {
    gold: Side,
    found: Side,
    cue: usize,
}

/// Counts over articles.
#[derive(Clone, Debug, Default)]
pub struct Score {
    rows: [Row; 4],
}

const ROWS: [(&str, Option<Form>); 4] =
    [("all", None), ("direct", Some(Form::Direct)), ("mixed", Some(Form::Mixed)), ("indirect", Some(Form::Indirect))];

impl Score {
    /// Counts an article in.
    pub fn add(&mut self, gold: &[Compared], found: &[Compared], pairs: &[Pair]) {
        for (row, (_, form)) in self.rows.iter_mut().zip(ROWS) {
            let is = |claim: &Compared| form.is_none_or(|form| claim.form == form);
            row.gold.claims += gold.iter().filter(|claim| is(claim)).count();
            row.found.claims += found.iter().filter(|claim| is(claim)).count();
            for pair in pairs {
                let (marked, claim) = (&gold[pair.gold], &found[pair.found]);
                let both = shared(&marked.content, &claim.content) as f64;
                for (side, this) in [(&mut row.gold, marked), (&mut row.found, claim)] {
                    if is(this) {
                        side.strict += usize::from(marked.content == claim.content);
                        side.partial += both / this.content.len() as f64;
                        side.detect += usize::from(pair.dice >= SAME);
                        side.relation += usize::from(pair.right);
                    }
                }
                row.cue += usize::from(is(marked) && pair.dice >= SAME && marked.same_cue(claim));
            }
        }
    }
}

/// Precision, recall and F1, in percent.
fn measure(row: &Row, right: impl Fn(&Side) -> f64) -> (f64, f64, f64) {
    let share = |side: &Side| 100.0 * right(side) / side.claims.max(1) as f64;
    let (precision, recall) = (share(&row.found), share(&row.gold));
    let sum = precision + recall;
    (precision, recall, if sum > 0.0 { 2.0 * precision * recall / sum } else { 0.0 })
}

impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:8}{:>6}{:>6}", "", "gold", "found")?;
        ["strict", "partial", "detect", "relation"]
            .iter()
            .try_for_each(|name| write!(f, " | {name:>5} P    R   F1"))?;
        writeln!(f, " | source   cue")?;
        for (row, (name, _)) in self.rows.iter().zip(ROWS) {
            write!(f, "{name:8}{:>6}{:>6}", row.gold.claims, row.found.claims)?;
            let measures: [fn(&Side) -> f64; 4] = [
                |side| side.strict as f64,
                |side| side.partial,
                |side| side.detect as f64,
                |side| side.relation as f64,
            ];
            for right in measures {
                let (precision, recall, f1) = measure(row, right);
                write!(f, " | {precision:>6.1}{recall:>6.1}{f1:>6.1}")?;
            }
            let share = |n: usize| 100.0 * n as f64 / row.gold.detect.max(1) as f64;
            writeln!(f, " | {:>6.1}{:>6.1}", share(row.gold.relation), share(row.cue))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Span;

    fn compared(words: &Words, source: &str, content: &str) -> Compared {
        let place = |part: &str| {
            "Ada Marsh and Tobias Wren said the old bridge is not safe"
                .find(part)
                .map(|at| Span::new(at, at + part.len()))
        };
        let claim = GoldClaim {
            source: place(source).into_iter().collect(),
            cue: Vec::new(),
            content: place(content).into_iter().collect(),
        };
        Compared::new(words, &claim).expect("words")
    }

    #[test]
    fn the_nearest_contents_are_matched_and_sources_decide() {
        let words = Words::new("Ada Marsh and Tobias Wren said the old bridge is not safe");
        let gold = [compared(&words, "Ada Marsh", "the old bridge is not safe")];
        let found = [compared(&words, "Ada Marsh", "safe"), compared(&words, "Wren", "the old bridge is")];
        let pairs = pairs(&gold, &found);
        assert_eq!((pairs.len(), pairs[0].found, pairs[0].right), (1, 1, false));
        let mut score = Score::default();
        score.add(&gold, &found, &pairs);
        assert_eq!((score.rows[0].gold.detect, score.rows[0].gold.relation), (1, 0));
        assert!(gold[0].same_source(&compared(&words, "Marsh", "safe")), "a part of a name is the name");
        assert!(!gold[0].same_source(&compared(&words, "", "safe")), "somebody is not nobody");
    }
}
