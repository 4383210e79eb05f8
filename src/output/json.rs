//! Records as JSON lines.

use super::offsets::Unit;
use super::page::Page;
use super::record::{ErrorRecord, Meta, Record};
use crate::document::Document;
use serde::Serialize;

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
        if self.documents {
            line(&Record::Document(page.document()), out);
        }
        for claim in page.claims() {
            line(&Record::Claim(claim), out);
        }
    }

    /// Appends the record of an article that could not be read.
    pub fn write_error(&self, error: ErrorRecord<'_>, out: &mut Vec<u8>) {
        line(&Record::Error(error), out);
    }
}

fn line(record: &impl Serialize, out: &mut Vec<u8>) {
    serde_json::to_writer(&mut *out, record).expect("records are plain data, and memory takes every write");
    out.push(b'\n');
}
