//! How records become bytes: written straight into the buffer, since a general serializer looks at every byte of every
//! field's name. What is written is said by the types; a test holds this to what serde makes of them.

use super::id::{ClaimId, EntityId};
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

/// Appends the line of a claim, without its end.
pub fn claim(record: &ClaimRecord<'_>, out: &mut Vec<u8>) {
    out.extend_from_slice(br#"{"type":"claim","#);
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

/// `Type { its fields in order }`; `fields` are those that are always written.
macro_rules! records {
    ($($type:ty { $first:ident $(, $field:ident)* $(; $optional:ident)? })+) => {$(
        impl $type {
            fn fields(&self, out: &mut Vec<u8>) {
                let Self { $first, $($field,)* $($optional: _)? } = self;
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
        schema, offsets, doc_id, claim_id, within, form, content, cue, source, via, evidentials, addressee, medium, time,
        confidence, rule, sentence, paragraph, zone; meta
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
        out.push(b'[');
        for (i, value) in self.iter().enumerate() {
            if i > 0 {
                out.push(b',');
            }
            value.json(out);
        }
        out.push(b']');
    }
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
        let (upper, lower) = (*self / EIGHT_DIGITS, (*self % EIGHT_DIGITS) as u32);
        if upper > 0 {
            upper.json(out);
            return out.extend_from_slice(&(four(lower / 10_000) | four(lower % 10_000) << 32).to_le_bytes());
        }
        let (digits, width) = match lower {
            0..10_000 => (four(lower), 4),
            _ => (four(lower / 10_000) | four(lower % 10_000) << 32, 8),
        };
        // The bytes of the first digits are the lowest: all are written at once, and those too many taken back.
        let zeros = ((digits ^ ZEROS).trailing_zeros() as usize / 8).min(width - 1);
        let end = out.len() + width - zeros;
        out.extend_from_slice(&(digits >> (8 * zeros)).to_le_bytes());
        out.truncate(end);
    }
}

/// The first number that has more than eight digits.
const EIGHT_DIGITS: usize = 100_000_000;

/// Eight digits that are zeros.
const ZEROS: u64 = u64::from_le_bytes([b'0'; 8]);

/// The four digits of a number below 10,000, the first of them in the lowest byte.
fn four(number: u32) -> u64 {
    let two = |number: u32| u64::from(PAIRS[number as usize]);
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
        serde_json::to_writer(out, self).expect("memory takes every write");
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

/// Bytes looked at together for one that has to be escaped; most blocks have none.
const BLOCK: usize = 16;
/// The same for what is shorter.
const HALF: usize = BLOCK / 2;

impl Json for &str {
    fn json(&self, out: &mut Vec<u8>) {
        out.reserve(self.len() + 2);
        out.push(b'"');
        let mut rest = self.as_bytes();
        loop {
            let (plain, behind) = rest.split_at(plain(rest));
            out.extend_from_slice(plain);
            let Some((&byte, behind)) = behind.split_first() else { break };
            escape(byte, out);
            rest = behind;
        }
        out.push(b'"');
    }
}

/// How many bytes at the start of `bytes` are written as they are.
fn plain(bytes: &[u8]) -> usize {
    let (blocks, _) = bytes.as_chunks::<BLOCK>();
    let whole = blocks.iter().position(|block| !is_plain(block)).unwrap_or(blocks.len());
    // The last bytes, with some of those before them.
    let ends = match bytes.last_chunk::<BLOCK>() {
        Some(last) => is_plain(last),
        None => {
            bytes.first_chunk::<HALF>().zip(bytes.last_chunk::<HALF>()).is_some_and(|(a, b)| is_plain(a) && is_plain(b))
        }
    };
    if whole == blocks.len() && ends {
        return bytes.len();
    }
    let from = whole * BLOCK;
    from + bytes[from..].iter().take_while(|&&byte| !is_escaped(byte)).count()
}

fn is_plain<const N: usize>(block: &[u8; N]) -> bool {
    !block.iter().fold(false, |any, &byte| any | is_escaped(byte))
}

const fn is_escaped(byte: u8) -> bool {
    byte < b' ' || byte == b'"' || byte == b'\\'
}

fn escape(byte: u8, out: &mut Vec<u8>) {
    let short = match byte {
        b'"' | b'\\' => byte,
        b'\n' => b'n',
        b'\r' => b'r',
        b'\t' => b't',
        0x08 => b'b',
        0x0C => b'f',
        _ => {
            let hex = |digit: u8| b"0123456789abcdef"[digit as usize];
            return out.extend_from_slice(&[b'\\', b'u', b'0', b'0', hex(byte >> 4), hex(byte & 15)]);
        }
    };
    out.extend_from_slice(&[b'\\', short]);
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
        fn strings_and_numbers_are_written_as_serde_writes_them(text: String, number: usize) {
            prop_assert_eq!(written(&*text), serde_json::to_string(&text).expect("a string"));
            prop_assert_eq!(written(number), number.to_string());
        }
    }

    #[test]
    fn every_ascii_character_is_written_as_serde_writes_it() {
        let text: String = (0..128u8).map(char::from).collect();
        assert_eq!(written(&*text), serde_json::to_string(&text).expect("a string"));
    }
}
