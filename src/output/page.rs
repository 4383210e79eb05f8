//! From what was found in an article to its records.

use super::id::{ClaimId, EntityId};
use super::offsets::{Offsets, Unit};
use super::record::{
    ClaimRecord, ContentRecord, CueRecord, DocumentRecord, EntityRecord, EvidentialRecord, MentionRecord, Meta,
    PlaceRecord, SourceRecord, SpeakerRecord, ViaRecord,
};
use crate::claim::{Claim, Cue, Source};
use crate::document::Document;
use crate::span::Span;
use std::borrow::Cow;

/// Version of the records.
pub const SCHEMA: u8 = 1;

/// An article's document with what all of its records share.
#[derive(Debug)]
pub struct Page<'a> {
    doc: &'a Document<'a>,
    doc_id: &'a str,
    meta: Option<&'a Meta>,
    offsets: Offsets,
    ids: Vec<ClaimId>,
}

impl<'a> Page<'a> {
    /// Records of `doc` under the name `doc_id`, with offsets in `unit`.
    pub fn new(doc: &'a Document<'a>, doc_id: &'a str, meta: Option<&'a Meta>, unit: Unit) -> Page<'a> {
        let ids = doc.claims().map(ClaimId::within(doc_id)).collect();
        Page { doc, doc_id, meta, offsets: Offsets::new(doc.text(), unit), ids }
    }

    /// The record of the article as a whole.
    pub fn document(&self) -> DocumentRecord<'a> {
        DocumentRecord {
            schema: SCHEMA,
            offsets: self.offsets.unit(),
            doc_id: self.doc_id,
            title: self.field("title").or(self.doc.title().map(Cow::Borrowed)),
            url: self.field("url"),
            date: self.field("date"),
            sentences: self.spans(self.doc.sentences()),
            entities: self.entities(),
            meta: self.meta,
        }
    }

    /// The record of each claim, in the document's order.
    pub fn claims(&self) -> impl Iterator<Item = ClaimRecord<'a>> {
        self.doc.claims().zip(&self.ids).map(|(claim, &id)| self.claim(claim, id))
    }

    fn claim(&self, claim: &'a Claim<'a>, claim_id: ClaimId) -> ClaimRecord<'a> {
        ClaimRecord {
            schema: SCHEMA,
            offsets: self.offsets.unit(),
            doc_id: self.doc_id,
            claim_id,
            within: self.id(claim.within),
            form: claim.form,
            content: ContentRecord { text: claim.content(), spans: self.spans(&claim.content_spans) },
            cue: claim.cue.as_ref().zip(claim.cue()).map(|(cue, text)| self.cue(cue, text)),
            source: claim.source.as_ref().zip(claim.source()).map(|(source, text)| self.source(source, text)),
            via: claim
                .via
                .iter()
                .map(|via| ViaRecord { name: &via.name, kind: via.kind, claim_id: self.id(via.claim) })
                .collect(),
            evidentials: claim
                .evidentials
                .iter()
                .map(|e| EvidentialRecord { text: self.text(e.span), span: self.offsets.span(e.span), kind: e.kind })
                .collect(),
            addressee: self.place(claim.addressee),
            medium: self.place(claim.medium),
            time: self.place(claim.time),
            confidence: rounded(claim.confidence),
            rule: claim.rule,
            sentence: claim.sentence,
            paragraph: claim.paragraph,
            zone: claim.zone,
            meta: self.meta,
        }
    }

    fn cue(&self, cue: &'a Cue<'a>, text: Cow<'a, str>) -> CueRecord<'a> {
        let spans = self.spans(&cue.spans);
        CueRecord { text, spans, lemma: &cue.lemma, class: cue.class, negated: cue.negated }
    }

    fn source(&self, source: &'a Source<'a>, text: Cow<'a, str>) -> SourceRecord<'a> {
        let speakers = source.speakers.iter().map(|speaker| SpeakerRecord {
            name: &speaker.name,
            entity: EntityId::new(speaker.entity),
            kind: speaker.kind,
            role: speaker.role.as_deref(),
            resolved_by: speaker.resolved_by,
        });
        SourceRecord {
            text,
            spans: self.spans(&source.spans),
            kind: source.kind,
            named: source.named,
            speakers: speakers.collect(),
        }
    }

    fn entities(&self) -> Vec<EntityRecord<'a>> {
        let entity = |(index, entity): (usize, &'a crate::Entity<'a>)| EntityRecord {
            entity: EntityId::new(index),
            name: &entity.name,
            kind: entity.kind,
            role: entity.role.as_deref(),
            aliases: entity.aliases.iter().map(|alias| &**alias).collect(),
            mentions: entity
                .mentions
                .iter()
                .map(|mention| MentionRecord { span: self.offsets.span(mention.span), form: mention.form })
                .collect(),
        };
        self.doc.entities().iter().enumerate().map(entity).collect()
    }

    fn place(&self, span: Option<Span>) -> Option<PlaceRecord<'a>> {
        span.map(|span| PlaceRecord { text: self.text(span), spans: vec![self.offsets.span(span)] })
    }

    fn id(&self, index: Option<usize>) -> Option<ClaimId> {
        index.and_then(|index| self.ids.get(index).copied())
    }

    fn text(&self, span: Span) -> &'a str {
        &self.doc.text()[span]
    }

    fn spans(&self, spans: &[Span]) -> Vec<[usize; 2]> {
        spans.iter().map(|&span| self.offsets.span(span)).collect()
    }

    /// A field of the input, where it is a string.
    fn field(&self, name: &str) -> Option<Cow<'a, str>> {
        let value = self.meta?.get(name)?;
        serde_json::from_str::<String>(value.get()).ok().map(Cow::Owned)
    }
}

/// Three digits: more would promise a precision that no calibration has.
fn rounded(confidence: f32) -> f32 {
    (confidence.clamp(0.0, 1.0) * 1000.0).round() / 1000.0
}
