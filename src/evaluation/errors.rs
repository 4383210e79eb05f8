//! Why a marked claim is missed, and why a found one is none: each error with its cause, for people to sort and read.
//!
//! Misses are those of the relation measure. Causes from inside (no entry, no construction, settled away, judged
//! unlikely) need the proposals, and are known only where the claims are extracted here.

use super::cause::{Cause, Kind};
use super::score::{Compared, Pair, SAME};
use super::trace::{Fate, Trace};
use super::words::{Words, dice, shared};
use super::{Article, Found};
use crate::claim::Form;
use crate::gold::GoldClaim;

/// One claim that is not as it was marked.
#[derive(Clone, Debug)]
pub struct Mistake {
    /// What it costs.
    pub kind: Kind,
    /// Why.
    pub cause: Cause,
    /// The construction that is to blame; where there is none, the entry in the cue, or else the cue.
    pub rule: String,
    /// How much is quoted of the marked content, or else of the found one.
    pub form: Form,
    /// Index of the article.
    pub article: usize,
    /// What was marked.
    pub gold: Option<GoldClaim>,
    /// What was found, or proposed, instead.
    pub found: Option<GoldClaim>,
    /// How sure that was.
    pub confidence: Option<f32>,
}

/// The sides of one article.
pub(super) struct Sides<'s> {
    pub words: &'s Words<'s>,
    pub gold: &'s [Compared],
    pub found: &'s [Compared],
    pub pairs: &'s [Pair],
    /// For each compared claim, its index among all claims.
    pub gold_index: &'s [usize],
    pub found_index: &'s [usize],
}

/// The mistakes in the `number`th article.
pub(super) fn mistakes(article: &Article, number: usize, sides: &Sides) -> Vec<Mistake> {
    let judge = Judge { article, number, sides };
    let mut out: Vec<Mistake> = (0..sides.gold.len()).filter_map(|g| judge.marked(g)).collect();
    let answered: Vec<bool> = (0..sides.found.len())
        .map(|f| {
            sides
                .pairs
                .iter()
                .any(|pair| pair.found == f && (pair.dice >= SAME || judge.gold(pair.gold).same_cue(judge.found(f))))
        })
        .collect();
    out.extend((0..sides.found.len()).filter(|&f| !answered[f]).map(|f| judge.unmarked(f)));
    out
}

struct Judge<'j> {
    article: &'j Article<'j>,
    number: usize,
    sides: &'j Sides<'j>,
}

impl Judge<'_> {
    fn gold(&self, g: usize) -> &Compared {
        &self.sides.gold[g]
    }

    fn found(&self, f: usize) -> &Compared {
        &self.sides.found[f]
    }

    fn original(&self, f: usize) -> &Found {
        &self.article.found[self.sides.found_index[f]]
    }

    /// What is wrong with a marked claim, if anything is.
    fn marked(&self, g: usize) -> Option<Mistake> {
        let gold = self.gold(g);
        let pair = self.sides.pairs.iter().find(|pair| pair.gold == g);
        if let Some(pair) = pair.filter(|pair| pair.dice >= SAME) {
            let found = self.found(pair.found);
            return match (pair.right, gold.content == found.content) {
                (true, true) => None,
                (true, false) => {
                    Some(self.of(Kind::Boundary, extent(&gold.content, &found.content), g, Some(pair.found)))
                }
                (false, _) => Some(self.of(Kind::Missed, Cause::WrongSource, g, Some(pair.found))),
            };
        }
        let same_cue = |f: &usize| {
            shared(&self.found(*f).cue, &gold.cue) > 0 || self.found(*f).cue.is_empty() && gold.cue.is_empty()
        };
        let holds = |f: &usize| shared(&self.found(*f).content, &gold.content) > 0;
        let pieces: Vec<usize> = (0..self.sides.found.len()).filter(holds).collect();
        let mine =
            pieces.iter().copied().filter(same_cue).max_by_key(|&f| shared(&self.found(f).content, &gold.content));
        if let Some(mine) = mine {
            let within = |&&f: &&usize| shared(&self.found(f).content, &gold.content) == self.found(f).content.len();
            let cause = match pieces.iter().filter(within).count() {
                0 | 1 => extent(&gold.content, &self.found(mine).content),
                _ => Cause::InPieces,
            };
            return Some(self.of(Kind::Missed, cause, g, Some(mine)));
        }
        Some(match &self.article.trace {
            Some(trace) => self.inside(g, trace, pieces.first().copied()),
            None => self.of(Kind::Missed, Cause::NotFound, g, pieces.first().copied()),
        })
    }

    /// Why nothing right was kept, by the proposals. `instead` is a found claim that has some of the words.
    fn inside(&self, g: usize, trace: &Trace, instead: Option<usize>) -> Mistake {
        let gold = self.gold(g);
        let with = |cause: Cause, rule: &str, found: Option<GoldClaim>, confidence: Option<f32>| Mistake {
            rule: rule.to_owned(),
            found,
            confidence,
            ..self.of(Kind::Missed, cause, g, None)
        };
        let near: Vec<_> = trace
            .proposals
            .iter()
            .filter_map(|proposal| Some((proposal, Compared::new(self.sides.words, &proposal.claim)?)))
            .filter(|(_, compared)| {
                shared(&compared.cue, &gold.cue) > 0 || shared(&compared.content, &gold.content) > 0
            })
            .collect();
        let right = near.iter().filter(|(_, it)| dice(&it.content, &gold.content) >= SAME && it.same_source(gold));
        if let Some((proposal, _)) =
            right.min_by(|a, b| a.0.fate.cmp(&b.0.fate).then(b.0.confidence.total_cmp(&a.0.confidence)))
        {
            let confidence = Some(proposal.confidence);
            return match (proposal.fate, instead) {
                (Fate::Settled, Some(rival)) => {
                    let rival = self.original(rival);
                    with(Cause::SettledAway, proposal.rule, Some(rival.claim.clone()), rival.confidence)
                }
                (Fate::Settled, None) => {
                    with(Cause::SettledAway, proposal.rule, Some(proposal.claim.clone()), confidence)
                }
                _ => with(Cause::BelowThreshold, proposal.rule, Some(proposal.claim.clone()), confidence),
            };
        }
        let same_cue = near.iter().filter(|(_, it)| it.same_cue(gold));
        let overlap = |it: &Compared| dice(&it.content, &gold.content);
        if let Some((proposal, it)) = same_cue.max_by(|a, b| overlap(&a.1).total_cmp(&overlap(&b.1))) {
            let cause = if overlap(it) >= SAME { Cause::OtherSource } else { Cause::OtherContent };
            return with(cause, proposal.rule, Some(proposal.claim.clone()), Some(proposal.confidence));
        }
        let entry = trace.entries.get(self.sides.gold_index[g]).and_then(Option::as_deref);
        let instead = instead.map(|f| self.original(f));
        let found = instead.map(|found| found.claim.clone());
        let confidence = instead.and_then(|found| found.confidence);
        match entry {
            Some(entry) => with(Cause::NoConstruction, entry, found, confidence),
            None if gold.cue.is_empty() => with(Cause::NoConstruction, "a mark, or no cue", found, confidence),
            None => with(Cause::NoEntry, &self.sides.words.bare(&gold.cue), found, confidence),
        }
    }

    /// A found claim that answers no marked one.
    fn unmarked(&self, f: usize) -> Mistake {
        let found = self.found(f);
        let anchor = found.cue.first().or(found.content.first());
        let inside = |gold: &&Compared| anchor.is_some_and(|anchor| gold.content.binary_search(anchor).is_ok());
        let overlaps = |gold: &&Compared| shared(&gold.content, &found.content) + shared(&gold.cue, &found.cue) > 0;
        let (cause, gold) = match self.sides.gold.iter().position(|gold| inside(&gold)) {
            Some(gold) => (Cause::InsideAnother, Some(gold)),
            None => match self.sides.gold.iter().position(|gold| overlaps(&gold)) {
                Some(gold) => (Cause::Overlapping, Some(gold)),
                None => (Cause::FalseClaim, None),
            },
        };
        let original = self.original(f);
        Mistake {
            kind: Kind::False,
            cause,
            rule: original.rule.clone().unwrap_or_else(|| "no rule named".to_owned()),
            form: found.form,
            article: self.number,
            gold: gold.map(|g| self.article.gold.claims[self.sides.gold_index[g]].clone()),
            found: Some(original.claim.clone()),
            confidence: original.confidence,
        }
    }

    /// A mistake about a marked claim and the found one.
    fn of(&self, kind: Kind, cause: Cause, g: usize, f: Option<usize>) -> Mistake {
        let found = f.map(|f| self.original(f));
        Mistake {
            kind,
            cause,
            rule: found.and_then(|found| found.rule.clone()).unwrap_or_else(|| "no rule named".to_owned()),
            form: self.gold(g).form,
            article: self.number,
            gold: Some(self.article.gold.claims[self.sides.gold_index[g]].clone()),
            found: found.map(|found| found.claim.clone()),
            confidence: found.and_then(|found| found.confidence),
        }
    }
}

/// Where a found content is not the marked one.
fn extent(gold: &[u32], found: &[u32]) -> Cause {
    let (Some((first, last)), Some((start, end))) = (gold.first().zip(gold.last()), found.first().zip(found.last()))
    else {
        return Cause::Middle;
    };
    match (first == start, last == end) {
        (true, true) => Cause::Middle,
        (true, false) if end < last => Cause::ShortRight,
        (true, false) => Cause::LongRight,
        (false, true) if start > first => Cause::ShortLeft,
        (false, true) => Cause::LongLeft,
        (false, false) => Cause::BothSides,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_side_that_is_off_is_named() {
        let gold = [3, 4, 5, 6];
        for (found, cause) in [
            (&[3, 4][..], Cause::ShortRight),
            (&[3, 4, 5, 6, 7], Cause::LongRight),
            (&[5, 6], Cause::ShortLeft),
            (&[2, 3, 4, 5, 6], Cause::LongLeft),
            (&[4, 5], Cause::BothSides),
            (&[3, 6], Cause::Middle),
        ] {
            assert_eq!(extent(&gold, found), cause, "{found:?}");
        }
    }
}
