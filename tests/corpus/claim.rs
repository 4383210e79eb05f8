//! What is compared of a claim, be it marked or found.

use reportedly::{Claim, Span};

/// A claim as plain values, in the names that records use.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    pub content: Vec<Span>,
    pub source: Vec<Span>,
    pub cue: Vec<Span>,
    pub addressee: Vec<Span>,
    pub medium: Vec<Span>,
    pub time: Vec<Span>,
    pub form: String,
    pub class: Option<String>,
    pub negated: bool,
    pub kind: Option<String>,
    pub named: bool,
    pub speakers: Vec<String>,
    pub resolved_by: Option<String>,
    pub via: Vec<String>,
    /// Places and kinds.
    pub evidentials: Vec<(Span, String)>,
    pub within: bool,
    pub zone: String,
}

impl Facts {
    /// What was found.
    pub fn of(claim: &Claim<'_>) -> Facts {
        let source = claim.source.as_ref();
        let speakers = source.map_or(&[][..], |source| &source.speakers);
        Facts {
            content: claim.content_spans.to_vec(),
            source: source.map_or_else(Vec::new, |source| source.spans.to_vec()),
            cue: claim.cue.as_ref().map_or_else(Vec::new, |cue| cue.spans.to_vec()),
            addressee: claim.addressee.into_iter().collect(),
            medium: claim.medium.into_iter().collect(),
            time: claim.time.into_iter().collect(),
            form: claim.form.name().to_owned(),
            class: claim.cue.as_ref().map(|cue| cue.class.name().to_owned()),
            negated: claim.cue.as_ref().is_some_and(|cue| cue.negated),
            kind: source.map(|source| source.kind.name().to_owned()),
            named: source.is_some_and(|source| source.named),
            speakers: speakers.iter().map(|speaker| speaker.name.to_string()).collect(),
            resolved_by: speakers.first().map(|speaker| speaker.resolved_by.name().to_owned()),
            via: claim.via.iter().map(|via| via.name.to_string()).collect(),
            evidentials: claim.evidentials.iter().map(|e| (e.span, e.kind.name().to_owned())).collect(),
            within: claim.within.is_some(),
            zone: claim.zone.name().to_owned(),
        }
    }

    /// Whether both have no source, or sources that share a byte. A carried source may stand far away, or nowhere.
    pub fn same_source(&self, other: &Facts) -> bool {
        let is_carried = |facts: &Facts| facts.cue.is_empty() && facts.resolved_by.as_deref() == Some("carried");
        match is_carried(self) && is_carried(other) {
            true => self.speakers == other.speakers,
            false => same_place(&self.source, &other.source),
        }
    }

    /// The line that people read in a list of misses.
    pub fn line(&self, text: &str) -> String {
        let words = |spans: &[Span]| words(text, spans);
        format!("{{{}}} [{}] <{}>", words(&self.source), words(&self.cue), words(&self.content))
    }

    /// What people read of a field.
    pub fn show(&self, name: &str, text: &str) -> String {
        let or_none = |value: &Option<String>| value.clone().unwrap_or_else(|| "none".to_owned());
        match name {
            "form" => self.form.clone(),
            "cue" => words(text, &self.cue),
            "class" => or_none(&self.class),
            "zone" => self.zone.clone(),
            "kind" => or_none(&self.kind),
            "named" => self.named.to_string(),
            "speakers" => format!("{:?} by {}", self.speakers, or_none(&self.resolved_by)),
            "evidentials" => {
                format!("{:?}", self.evidentials.iter().map(|(at, is)| (&text[*at], is)).collect::<Vec<_>>())
            }
            "via" => format!("{:?}", self.via),
            "addressee" => words(text, &self.addressee),
            "medium" => words(text, &self.medium),
            "time" => words(text, &self.time),
            "negated" => self.negated.to_string(),
            _ => self.within.to_string(),
        }
    }
}

fn words(text: &str, spans: &[Span]) -> String {
    spans.iter().map(|&span| &text[span]).collect::<Vec<_>>().join(" … ")
}

/// Whether both stand nowhere, or share a byte.
pub fn same_place(a: &[Span], b: &[Span]) -> bool {
    a.is_empty() && b.is_empty() || shared(a, b) > 0
}

/// Bytes in both over bytes in either, 0 to 1.
pub fn jaccard(a: &[Span], b: &[Span]) -> f64 {
    let bytes = |spans: &[Span]| spans.iter().map(|span| span.len()).sum::<usize>();
    let both = shared(a, b);
    both as f64 / (bytes(a) + bytes(b) - both).max(1) as f64
}

/// Bytes in both.
pub fn shared(a: &[Span], b: &[Span]) -> usize {
    let overlap = |a: &Span, b: &Span| a.end.min(b.end).saturating_sub(a.start.max(b.start));
    a.iter().flat_map(|a| b.iter().map(move |b| overlap(a, b))).sum()
}
