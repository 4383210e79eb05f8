//! Records as JSON lines.

use super::bytes;
use super::offsets::Unit;
use super::page::{Page, SCHEMA};
use super::record::{ErrorRecord, Meta, Record};
use crate::document::Document;

/// Bytes that the record of a claim takes, more or less.
const CLAIM: usize = 1 << 10;

/// Writes records, one JSON object a line, to a buffer that the caller keeps.
#[derive(Clone, Copy, Debug)]
pub struct JsonLines {
    /// What offsets count.
    pub offsets: Unit,
    /// Whether the document's own record goes before its claims.
    pub documents: bool,
}

impl JsonLines {
    /// Appends the records of one article. `doc_id` names it and `meta` are its further fields, which travel along.
    pub fn write(&self, doc: &Document<'_>, doc_id: &str, meta: Option<&Meta>, out: &mut Vec<u8>) {
        let page = Page::new(doc, doc_id, meta, self.offsets);
        out.reserve(doc.claims().len() * CLAIM);
        if self.documents {
            bytes::document(&page.document(), out);
            out.push(b'\n');
        }
        let head = bytes::head(SCHEMA, self.offsets, doc_id);
        for claim in page.claims() {
            out.extend_from_slice(&head);
            bytes::claim(&claim, out);
            out.push(b'\n');
        }
    }

    /// Appends the record of an article that could not be read.
    pub fn write_error(&self, error: ErrorRecord<'_>, out: &mut Vec<u8>) {
        let record = Record::Error(error);
        serde_json::to_writer(&mut *out, &record).expect("records are plain data, and memory takes every write");
        out.push(b'\n');
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claim::{
        Claim, Cue, CueClass, Evidential, EvidentialKind, Form, ResolvedBy, Source, SourceKind, Speaker, Via, Zone,
    };
    use crate::span::Span;

    const TEXT: &str = "🚲 News\r\n“It’s late,” council aide Mara Voss reportedly said.";

    fn span(words: &str) -> Span {
        let start = TEXT.find(words).expect("it stands in the text");
        Span::new(start, start + words.len())
    }

    /// A document with one claim in which every field is set.
    fn document() -> Document<'static> {
        let speaker = Speaker {
            name: "Mara Voss".into(),
            entity: 2,
            kind: SourceKind::Person,
            role: Some("council aide".into()),
            resolved_by: ResolvedBy::Name,
        };
        let claim = Claim {
            text: TEXT,
            form: Form::Direct,
            content_spans: span("“It’s late,”").into(),
            cue: Some(Cue {
                spans: span("reportedly said").into(),
                lemma: "say".into(),
                class: CueClass::Say,
                negated: false,
            }),
            source: Some(Source {
                spans: span("council aide Mara Voss").into(),
                kind: SourceKind::Person,
                named: true,
                speakers: vec![speaker],
            }),
            via: vec![Via { name: "News".into(), kind: SourceKind::Media, claim: Some(0) }],
            within: None,
            evidentials: vec![Evidential { span: span("reportedly"), kind: EvidentialKind::Hearsay }],
            addressee: Some(span("News")),
            medium: None,
            time: None,
            confidence: 0.930_04,
            rule: "quote-inverted",
            sentence: 1,
            paragraph: 0,
            zone: Zone::Body,
        };
        Document {
            text: TEXT,
            title: None,
            sentences: vec![span("🚲 News")],
            entities: Vec::new(),
            claims: vec![claim],
        }
    }

    fn written(offsets: Unit, meta: Option<&Meta>) -> String {
        let mut out = Vec::new();
        JsonLines { offsets, documents: false }.write(&document(), "a.txt", meta, &mut out);
        String::from_utf8(out).expect("records are UTF-8")
    }

    #[test]
    fn a_claim_is_written_as_documented() {
        let meta = Meta::from([("n".to_owned(), serde_json::from_str("1.50").expect("a number"))]);
        assert_eq!(
            written(Unit::Chars, Some(&meta)),
            concat!(
                r#"{"type":"claim","schema":1,"offsets":"chars","doc_id":"a.txt","claim_id":"04a733d011b85e5d","#,
                r#""within":null,"form":"direct","content":{"text":"“It’s late,”","spans":[[8,20]]},"#,
                r#""cue":{"text":"reportedly said","spans":[[44,59]],"lemma":"say","class":"say","negated":false},"#,
                r#""source":{"text":"council aide Mara Voss","spans":[[21,43]],"kind":"person","named":true,"#,
                r#""speakers":[{"name":"Mara Voss","entity":"E3","kind":"person","role":"council aide","#,
                r#""resolved_by":"name"}]},"via":[{"name":"News","kind":"media","claim_id":"04a733d011b85e5d"}],"#,
                r#""evidentials":[{"text":"reportedly","span":[44,54],"kind":"hearsay"}],"#,
                r#""addressee":{"text":"News","spans":[[2,6]]},"medium":null,"time":null,"confidence":0.93,"#,
                r#""rule":"quote-inverted","sentence":1,"paragraph":0,"zone":"body","meta":{"n":1.50}}"#,
                "\n"
            )
        );
    }

    #[test]
    fn units_change_offsets_and_nothing_else() {
        let [chars, bytes, utf16] = [Unit::Chars, Unit::Bytes, Unit::Utf16].map(|unit| written(unit, None));
        assert!(chars.contains(r#""spans":[[8,20]]"#), "{chars}");
        assert!(bytes.contains(r#""spans":[[11,29]]"#), "{bytes}");
        assert!(utf16.contains(r#""spans":[[9,21]]"#), "{utf16}");
        for line in [bytes, utf16] {
            assert!(line.contains(r#""claim_id":"04a733d011b85e5d""#), "an id does not depend on the unit: {line}");
        }
    }

    #[test]
    fn what_is_written_meets_the_schema() {
        let schema = serde_json::to_value(super::super::schema()).expect("a schema is JSON");
        let validator = jsonschema::validator_for(&schema).expect("the schema is one");
        let mut out = Vec::new();
        let lines = JsonLines { offsets: Unit::Chars, documents: true };
        lines.write(&document(), "a.txt", None, &mut out);
        for line in out.split(|&byte| byte == b'\n').filter(|line| !line.is_empty()) {
            let record: serde_json::Value = serde_json::from_slice(line).expect("a record is JSON");
            let faults: Vec<String> = validator.iter_errors(&record).map(|fault| fault.to_string()).collect();
            assert!(faults.is_empty(), "{faults:?} in {record}");
        }
    }

    #[test]
    fn records_are_written_as_their_types_say() {
        let meta = Meta::from([("title".to_owned(), serde_json::from_str("\"A \\\"b\\\"\"").expect("a string"))]);
        let full = document();
        let extractor = crate::Extractor::new();
        let found =
            extractor.extract("Mill shut\n\n\"It's\tlate,\" Mara Voss of Lind Mill, an aide, told the Courier.");
        for (doc, meta) in [(&full, None), (&full, Some(&meta)), (&found, None), (&found, Some(&meta))] {
            let page = Page::new(doc, "a \"b\"", meta, Unit::Chars);
            let records = [Record::Document(page.document())].into_iter().chain(page.claims().map(Record::Claim));
            let serde: String =
                records.map(|record| serde_json::to_string(&record).expect("plain data") + "\n").collect();
            let mut out = Vec::new();
            JsonLines { offsets: Unit::Chars, documents: true }.write(doc, "a \"b\"", meta, &mut out);
            assert_eq!(String::from_utf8(out).expect("UTF-8"), serde);
        }
    }
}
