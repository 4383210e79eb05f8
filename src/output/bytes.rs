//! How records become bytes: written straight into the buffer, since a general serializer looks at every byte of every
//! field's name. What is written is said by the types; a test holds this to what serde makes of them.

use super::each::{Each, Recorded};
use super::id::{ClaimId, EntityId};
use super::offsets::Unit;
use super::record::{
    ClaimRecord, ContentRecord, CueRecord, DocumentRecord, EntityRecord, EvidentialRecord, MentionRecord, PlaceRecord,
    Range, SourceRecord, SpeakerRecord, ViaRecord,
};
use std::borrow::Cow;

/// A value that can append itself as JSON.
pub trait Json {
    /// Appends it.
    fn json(&self, out: &mut Vec<u8>);
}

/// How the line of a claim of the article `doc_id` begins: all of them alike.
pub fn head(schema: u8, offsets: Unit, doc_id: &str) -> Vec<u8> {
    let mut out = br#"{"type":"claim","schema":"#.to_vec();
    schema.json(&mut out);
    out.extend_from_slice(br#","offsets":"#);
    offsets.json(&mut out);
    out.extend_from_slice(br#","doc_id":"#);
    doc_id.json(&mut out);
    out.push(b',');
    out
}

/// Appends the line of a claim behind its head, without its end.
pub fn claim(record: &ClaimRecord<'_>, out: &mut Vec<u8>) {
    record.fields(out);
    meta(record.meta, out);
}

/// Appends the line of an article, without its end.
pub fn document(record: &DocumentRecord<'_>, out: &mut Vec<u8>) {
    out.extend_from_slice(br#"{"type":"document","#);
    record.fields(out);
    meta(record.meta, out);
}

/// The end of a record that may have `meta`.
fn meta(meta: Option<&super::Meta>, out: &mut Vec<u8>) {
    if let Some(meta) = meta {
        out.extend_from_slice(br#","meta":"#);
        serde_json::to_writer(&mut *out, meta).expect("names and JSON, and memory takes every write");
    }
    out.push(b'}');
}

/// `Type { its fields in order; those that are written apart }`.
macro_rules! records {
    ($($type:ty { $first:ident $(, $field:ident)* $(; $($apart:ident),+)? })+) => {$(
        impl $type {
            fn fields(&self, out: &mut Vec<u8>) {
                let Self { $first, $($field,)* $($($apart: _),+)? } = self;
                out.extend_from_slice(concat!("\"", stringify!($first), "\":").as_bytes());
                $first.json(out);
                $(
                    out.extend_from_slice(concat!(",\"", stringify!($field), "\":").as_bytes());
                    $field.json(out);
                )*
            }
        }

        impl Json for $type {
            fn json(&self, out: &mut Vec<u8>) {
                out.push(b'{');
                self.fields(out);
                out.push(b'}');
            }
        }
    )+};
}

records! {
    ClaimRecord<'_> {
        claim_id, within, form, content, cue, source, via, evidentials, addressee, medium, time, confidence, rule, sentence,
        paragraph, zone; schema, offsets, doc_id, meta
    }
    ContentRecord<'_> { text, spans }
    CueRecord<'_> { text, spans, lemma, class, negated }
    SourceRecord<'_> { text, spans, kind, named, speakers }
    SpeakerRecord<'_> { name, entity, kind, role, resolved_by }
    ViaRecord<'_> { name, kind, claim_id }
    EvidentialRecord<'_> { text, span, kind }
    PlaceRecord<'_> { text, spans }
    DocumentRecord<'_> { schema, offsets, doc_id, title, url, date, sentences, entities; meta }
    EntityRecord<'_> { entity, name, kind, role, aliases, mentions }
    MentionRecord { span, form }
}

impl<T: Json> Json for Option<T> {
    fn json(&self, out: &mut Vec<u8>) {
        match self {
            Some(value) => value.json(out),
            None => out.extend_from_slice(b"null"),
        }
    }
}

impl<T: Json> Json for Vec<T> {
    fn json(&self, out: &mut Vec<u8>) {
        list(self.iter(), T::json, out);
    }
}

impl<'p, T: Recorded> Json for Each<'p, T>
where
    T::Record<'p>: Json,
{
    fn json(&self, out: &mut Vec<u8>) {
        list(self.iter(), |record, out| record.json(out), out);
    }
}

/// Appends a list of values, each written by `write`.
fn list<T>(values: impl Iterator<Item = T>, write: impl Fn(T, &mut Vec<u8>), out: &mut Vec<u8>) {
    out.push(b'[');
    for (i, value) in values.enumerate() {
        if i > 0 {
            out.push(b',');
        }
        write(value, out);
    }
    out.push(b']');
}

impl Json for bool {
    fn json(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(if *self { b"true" } else { b"false" });
    }
}

impl Json for u8 {
    fn json(&self, out: &mut Vec<u8>) {
        usize::from(*self).json(out);
    }
}

impl Json for usize {
    fn json(&self, out: &mut Vec<u8>) {
        // The bytes of the first digits are the lowest: all are written at once, and those too many taken back.
        if *self < 10_000 {
            let digits = four(*self as u32);
            let zeros = ((digits ^ ZEROS as u32).trailing_zeros() as usize / 8).min(3);
            out.extend_from_slice(&(digits >> (8 * zeros)).to_le_bytes());
            return out.truncate(out.len() - zeros);
        }
        let (upper, lower) = (*self / EIGHT_DIGITS, (*self % EIGHT_DIGITS) as u32);
        let digits = u64::from(four(lower / 10_000)) | u64::from(four(lower % 10_000)) << 32;
        let zeros = if upper > 0 { 0 } else { (digits ^ ZEROS).trailing_zeros() as usize / 8 };
        if upper > 0 {
            upper.json(out);
        }
        out.extend_from_slice(&(digits >> (8 * zeros)).to_le_bytes());
        out.truncate(out.len() - zeros);
    }
}

/// The first number that has more than eight digits.
const EIGHT_DIGITS: usize = 100_000_000;

/// Eight digits that are zeros.
const ZEROS: u64 = u64::from_le_bytes([b'0'; 8]);

/// The four digits of a number below 10,000, the first of them in the lowest byte.
fn four(number: u32) -> u32 {
    let two = |number: u32| u32::from(PAIRS[number as usize]);
    two(number / 100) | two(number % 100) << 16
}

/// The two digits of the numbers below 100.
static PAIRS: [u16; 100] = {
    let mut pairs = [0; 100];
    let mut i = 0;
    while i < pairs.len() {
        pairs[i] = u16::from_le_bytes([b'0' + i as u8 / 10, b'0' + i as u8 % 10]);
        i += 1;
    }
    pairs
};

impl Json for f32 {
    fn json(&self, out: &mut Vec<u8>) {
        // A confidence: a number up to 1 that three decimals tell from every other.
        let thousandths = (self * 1000.0 + 0.5) as u32;
        if thousandths >= 1000 || (thousandths as f32 / 1000.0).to_bits() != self.to_bits() {
            return serde_json::to_writer(out, self).expect("memory takes every write");
        }
        let [_, first, second, third] = four(thousandths).to_le_bytes();
        out.extend_from_slice(&[b'0', b'.', first, second, third]);
        let zeros = if third != b'0' { 0 } else { 1 + usize::from(second == b'0') };
        out.truncate(out.len() - zeros);
    }
}

impl Json for Range {
    fn json(&self, out: &mut Vec<u8>) {
        out.push(b'[');
        self[0].json(out);
        out.push(b',');
        self[1].json(out);
        out.push(b']');
    }
}

impl Json for ClaimId {
    fn json(&self, out: &mut Vec<u8>) {
        out.push(b'"');
        out.extend_from_slice(&self.digits());
        out.push(b'"');
    }
}

impl Json for EntityId {
    fn json(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(b"\"E");
        self.number().json(out);
        out.push(b'"');
    }
}

impl Json for Cow<'_, str> {
    fn json(&self, out: &mut Vec<u8>) {
        (&**self).json(out);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn written(value: impl Json) -> String {
        let mut out = Vec::new();
        value.json(&mut out);
        String::from_utf8(out).expect("JSON is UTF-8")
    }

    proptest! {
        #[test]
        fn numbers_are_written_as_serde_writes_them(number: usize) {
            prop_assert_eq!(written(number), number.to_string());
        }
    }

    #[test]
    fn confidences_are_written_as_serde_writes_them() {
        for confidence in (0..=1000).map(|thousandths| thousandths as f32 / 1000.0).chain([-0.0, 0.000_4, 0.123_4, 1e9])
        {
            assert_eq!(written(confidence), serde_json::to_string(&confidence).expect("a number"));
        }
    }
}
