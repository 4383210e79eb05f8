//! From what was found in an article to its records.

use super::each::{Each, Recorded};
use super::id::{ClaimId, EntityId};
use super::offsets::{Offsets, Unit};
use super::record::{
    ClaimRecord, ContentRecord, CueRecord, DocumentRecord, EntityRecord, EvidentialRecord, MentionRecord, Meta,
    PlaceRecord, Range, SourceRecord, SpeakerRecord, ViaRecord,
};
use crate::claim::{Claim, Cue, Evidential, Source, Speaker, Via};
use crate::document::Document;
use crate::entity::{Entity, Mention};
use crate::span::Span;
use std::borrow::Cow;
use std::slice;

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
    pub fn document(&'a self) -> DocumentRecord<'a> {
        let entities = self.doc.entities().iter().enumerate();
        DocumentRecord {
            schema: SCHEMA,
            offsets: self.offsets.unit(),
            doc_id: self.doc_id,
            title: self.field("title").or(self.doc.title().map(Cow::Borrowed)),
            url: self.field("url"),
            date: self.field("date"),
            sentences: self.each(self.doc.sentences()),
            entities: entities.map(|(index, entity)| self.entity(index, entity)).collect(),
            meta: self.meta,
        }
    }

    /// The record of each claim, in the document's order.
    pub fn claims(&'a self) -> impl Iterator<Item = ClaimRecord<'a>> {
        self.doc.claims().zip(&self.ids).map(|(claim, &id)| self.claim(claim, id))
    }

    fn claim(&'a self, claim: &'a Claim<'a>, claim_id: ClaimId) -> ClaimRecord<'a> {
        ClaimRecord {
            schema: SCHEMA,
            offsets: self.offsets.unit(),
            doc_id: self.doc_id,
            claim_id,
            within: self.id(claim.within),
            form: claim.form,
            content: ContentRecord { text: claim.content(), spans: self.each(&claim.content_spans) },
            cue: claim.cue.as_ref().zip(claim.cue()).map(|(cue, text)| self.cue(cue, text)),
            source: claim.source.as_ref().zip(claim.source()).map(|(source, text)| self.source(source, text)),
            via: self.each(&claim.via),
            evidentials: self.each(&claim.evidentials),
            addressee: self.place(&claim.addressee),
            medium: self.place(&claim.medium),
            time: self.place(&claim.time),
            confidence: rounded(claim.confidence),
            rule: claim.rule,
            sentence: claim.sentence,
            paragraph: claim.paragraph,
            zone: claim.zone,
            meta: self.meta,
        }
    }

    fn cue(&'a self, cue: &'a Cue<'a>, text: Cow<'a, str>) -> CueRecord<'a> {
        CueRecord { text, spans: self.each(&cue.spans), lemma: &cue.lemma, class: cue.class, negated: cue.negated }
    }

    fn source(&'a self, source: &'a Source<'a>, text: Cow<'a, str>) -> SourceRecord<'a> {
        SourceRecord {
            text,
            spans: self.each(&source.spans),
            kind: source.kind,
            named: source.named,
            speakers: self.each(&source.speakers),
        }
    }

    fn entity(&'a self, index: usize, entity: &'a Entity<'a>) -> EntityRecord<'a> {
        EntityRecord {
            entity: EntityId::new(index),
            name: &entity.name,
            kind: entity.kind,
            role: entity.role.as_deref(),
            aliases: entity.aliases.iter().map(|alias| &**alias).collect(),
            mentions: self.each(&entity.mentions),
        }
    }

    fn place(&'a self, span: &'a Option<Span>) -> Option<PlaceRecord<'a>> {
        let span = span.as_ref()?;
        Some(PlaceRecord { text: self.text(*span), spans: self.each(slice::from_ref(span)) })
    }

    fn each<T: Recorded>(&'a self, found: &'a [T]) -> Each<'a, T> {
        Each::new(self, found)
    }

    fn id(&self, index: Option<usize>) -> Option<ClaimId> {
        index.and_then(|index| self.ids.get(index).copied())
    }

    fn text(&self, span: Span) -> &'a str {
        &self.doc.text()[span]
    }

    /// A field of the input, where it is a string.
    fn field(&self, name: &str) -> Option<Cow<'a, str>> {
        let value = self.meta?.get(name)?;
        serde_json::from_str::<String>(value.get()).ok().map(Cow::Owned)
    }
}

impl Recorded for Span {
    type Record<'p> = Range;

    fn record<'p>(&'p self, page: &'p Page<'p>) -> Range {
        page.offsets.span(*self)
    }
}

impl<'a> Recorded for Speaker<'a> {
    type Record<'p>
        = SpeakerRecord<'p>
    where
        Self: 'p;

    fn record<'p>(&'p self, _: &'p Page<'p>) -> SpeakerRecord<'p> {
        SpeakerRecord {
            name: &self.name,
            entity: EntityId::new(self.entity),
            kind: self.kind,
            role: self.role.as_deref(),
            resolved_by: self.resolved_by,
        }
    }
}

impl<'a> Recorded for Via<'a> {
    type Record<'p>
        = ViaRecord<'p>
    where
        Self: 'p;

    fn record<'p>(&'p self, page: &'p Page<'p>) -> ViaRecord<'p> {
        ViaRecord { name: &self.name, kind: self.kind, claim_id: page.id(self.claim) }
    }
}

impl Recorded for Evidential {
    type Record<'p> = EvidentialRecord<'p>;

    fn record<'p>(&'p self, page: &'p Page<'p>) -> EvidentialRecord<'p> {
        EvidentialRecord { text: page.text(self.span), span: page.offsets.span(self.span), kind: self.kind }
    }
}

impl Recorded for Mention {
    type Record<'p> = MentionRecord;

    fn record<'p>(&'p self, page: &'p Page<'p>) -> MentionRecord {
        MentionRecord { span: page.offsets.span(self.span), form: self.form }
    }
}

/// Three digits: more would promise a precision that no calibration has.
fn rounded(confidence: f32) -> f32 {
    (confidence.clamp(0.0, 1.0) * 1000.0).round() / 1000.0
}
