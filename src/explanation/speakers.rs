//! How a pronoun or a noun found whom it stands for: who else could have been meant, and what each of them counted.

use crate::Document;
use crate::span::Span;
use crate::stages::TokenRange;
use crate::stages::attribution::Layers;
use crate::stages::attribution::draft::Draft;
use crate::stages::claims::{Discourse, LEAST, Points, Weighed, Who};

/// How the head of a source was resolved.
#[derive(Clone, Debug)]
pub struct Resolution {
    /// The noun or pronoun.
    pub head: Span,
    /// What it needs for anybody to be meant.
    pub least: i32,
    /// Who may have been meant, those that count most first.
    pub candidates: Vec<Candidate>,
}

/// A mention that may have been meant.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// Where it stands.
    pub span: Span,
    /// Its sentence, 0-based.
    pub sentence: usize,
    /// Who it is.
    pub who: Meant,
    /// The points that it counts, by reason; none where it does not fit.
    pub points: Option<Vec<(&'static str, i32)>>,
}

/// Who a mention is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meant {
    /// Index of an entity.
    Entity(usize),
    /// Several entities.
    Several,
    /// Somebody or something without a name.
    Nameless,
}

impl Candidate {
    /// All its points; none where it does not fit.
    pub fn sum(&self) -> Option<i32> {
        self.points.as_ref().map(|points| points.iter().map(|(_, points)| points).sum())
    }
}

/// For each draft how its source was resolved, where candidates were compared.
pub fn resolutions(layers: &Layers, drafts: &[Draft], document: &Document<'_>) -> Vec<Option<Resolution>> {
    let mut told: Vec<Weighed> = Vec::new();
    let discourse = Discourse::told(layers, drafts, &mut |weighed| told.push(weighed));
    let span = |i: usize| {
        let referent = &discourse.referents()[i];
        TokenRange { start: referent.first, end: referent.at + 1 }.span(layers.tokens)
    };
    let candidate = |weighed: &Weighed| {
        let span = span(weighed.candidate)?;
        let who = match weighed.who {
            Who::Entity(entity) => Meant::Entity(entity),
            Who::Several(..) => Meant::Several,
            Who::Nameless(_) | Who::Open => Meant::Nameless,
        };
        let sentence = document.sentences().partition_point(|sentence| sentence.end <= span.start);
        Some(Candidate { span, sentence, who, points: weighed.points.map(reasons) })
    };
    let resolution = |draft: &Draft| {
        let here = discourse.referent_at(draft.head?)?;
        // The text was read from its start to its end.
        let from = told.partition_point(|weighed| weighed.here < here);
        let mine = told[from..].iter().take_while(|weighed| weighed.here == here);
        let mut candidates: Vec<Candidate> = mine.filter_map(candidate).collect();
        // Of equals the later one is meant, and stands first already.
        candidates.sort_by_key(|candidate| std::cmp::Reverse(candidate.sum()));
        (!candidates.is_empty()).then_some(Resolution { head: span(here)?, least: LEAST, candidates })
    };
    drafts.iter().map(resolution).collect()
}

fn reasons(points: Points) -> Vec<(&'static str, i32)> {
    let all = [
        ("near", points.near),
        ("fits", points.own),
        ("subject", points.place),
        ("speaks", points.speaks),
        ("salient", points.salient),
        ("other speech", points.speech),
    ];
    all.into_iter().filter(|&(_, points)| points != 0).collect()
}
