//! Strings as JSON: copied in stretches, with an escape for the few bytes that need one.

use super::bytes::Json;

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

/// Bytes looked at together for one that has to be escaped; most blocks have none.
const BLOCK: usize = 16;

/// How many bytes at the start of `bytes` are written as they are.
fn plain(bytes: &[u8]) -> usize {
    let (blocks, _) = bytes.as_chunks::<BLOCK>();
    let whole = blocks.iter().position(|block| block.iter().fold(false, |any, &byte| any | is_escaped(byte)));
    if whole.is_none() && ends_plain(bytes) {
        return bytes.len();
    }
    let from = whole.unwrap_or(blocks.len()) * BLOCK;
    from + bytes[from..].iter().take_while(|&&byte| !is_escaped(byte)).count()
}

/// Whether none of the last bytes that fill no block has to be escaped. They are looked at by eights, with some of those
/// before them, or some of them twice.
fn ends_plain(bytes: &[u8]) -> bool {
    let end = match (bytes.last_chunk::<BLOCK>(), bytes.len() >= BLOCK / 2) {
        (Some(last), _) => last.as_chunks().0,
        (None, true) => {
            let (Some(&first), Some(&last)) = (bytes.first_chunk(), bytes.last_chunk()) else { return false };
            &[first, last]
        }
        _ => return bytes.iter().all(|&byte| !is_escaped(byte)),
    };
    end.iter().fold(0, |found, &eight| found | escaped(u64::from_le_bytes(eight))) == 0
}

/// Not 0 where a byte of eight has to be escaped.
fn escaped(eight: u64) -> u64 {
    const EACH: u64 = u64::MAX / 0xFF;
    let below = |eight: u64, byte: u8| eight.wrapping_sub(EACH * u64::from(byte)) & !eight;
    let is = |byte: u8| below(eight ^ (EACH * u64::from(byte)), 1);
    (below(eight, b' ') | is(b'"') | is(b'\\')) & (EACH << 7)
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

    fn written(text: &str) -> String {
        let mut out = Vec::new();
        text.json(&mut out);
        String::from_utf8(out).expect("JSON is UTF-8")
    }

    proptest! {
        #[test]
        fn strings_are_written_as_serde_writes_them(text: String) {
            prop_assert_eq!(written(&text), serde_json::to_string(&text).expect("a string"));
        }
    }

    #[test]
    fn every_ascii_character_is_written_as_serde_writes_it() {
        let text: String = (0..128u8).map(char::from).collect();
        assert_eq!(written(&text), serde_json::to_string(&text).expect("a string"));
    }
}
