//! Strings as JSON: copied in stretches, with an escape for the few bytes that need one.

use super::bytes::Json;

impl Json for &str {
    fn json(&self, out: &mut Vec<u8>) {
        out.reserve(self.len() + 2 + BLOCK);
        out.push(b'"');
        let start = out.len();
        out.extend_from_slice(self.as_bytes());
        // Filled up with what needs no escape, so that all is looked at in whole blocks, and most strings in one.
        out.extend_from_slice(&[b' '; BLOCK]);
        let (blocks, _) = out[start..].as_chunks();
        let found = blocks.iter().fold(0, |found, block| found | escaped(block));
        out.truncate(start + self.len());
        if found != 0 {
            out.truncate(start);
            with_escapes(self.as_bytes(), out);
        }
        out.push(b'"');
    }
}

/// Bytes looked at together for one that has to be escaped.
const BLOCK: usize = 16;

/// Appends bytes of which some have to be escaped.
fn with_escapes(mut rest: &[u8], out: &mut Vec<u8>) {
    loop {
        let (plain, behind) = rest.split_at(plain(rest));
        out.extend_from_slice(plain);
        let Some((&byte, behind)) = behind.split_first() else { return };
        escape(byte, out);
        rest = behind;
    }
}

/// How many bytes at the start of `bytes` are written as they are.
fn plain(bytes: &[u8]) -> usize {
    let (blocks, _) = bytes.as_chunks();
    let whole = blocks.iter().take_while(|block| escaped(block) == 0).count() * BLOCK;
    whole + bytes[whole..].iter().take_while(|&&byte| !is_escaped(byte)).count()
}

/// Not 0 where a byte of a block has to be escaped.
#[inline]
fn escaped(block: &[u8; BLOCK]) -> u64 {
    const EACH: u64 = u64::MAX / 0xFF;
    let below = |eight: u64, byte: u8| eight.wrapping_sub(EACH * u64::from(byte)) & !eight;
    let is = |eight: u64, byte: u8| below(eight ^ (EACH * u64::from(byte)), 1);
    let found = |eight: u64| below(eight, b' ') | is(eight, b'"') | is(eight, b'\\');
    let both = u128::from_le_bytes(*block);
    (found(both as u64) | found((both >> 64) as u64)) & (EACH << 7)
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
