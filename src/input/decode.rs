//! Bytes to text. UTF-8 is text as it is. Other bytes are decoded where it is clear enough what they are, and the article
//! says so in its `meta`: its offsets are then those of the decoded text. What is no text at all is refused.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

/// What `meta` says of UTF-8 in which some bytes are damaged, or of JSON with escapes that are half a character; each such
/// place has become U+FFFD.
pub const DAMAGED: &str = "UTF-8 (damaged)";

/// A text, and what it was decoded from unless that was UTF-8.
#[derive(Debug)]
pub struct Decoded {
    pub text: String,
    pub encoding: Option<&'static str>,
}

/// The text of `bytes`, or why they are none.
///
/// UTF-16 is known by its byte order mark, which is dropped; that of UTF-8 stays, being a character of the text. Bytes
/// that are not UTF-8 are Windows-1252, as on the web, unless they are rather UTF-8 that was cut or spliced.
pub fn decode(bytes: Vec<u8>) -> Result<Decoded, String> {
    if let Some(utf16) = utf16(&bytes) {
        let text = utf16.decode_with_bom_removal(&bytes).0.into_owned();
        return refuse_binary(Decoded { text, encoding: Some(utf16.name()) });
    }
    let (bytes, at) = match String::from_utf8(bytes) {
        Ok(text) => return refuse_binary(Decoded { text, encoding: None }),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            (error.into_bytes(), at)
        }
    };
    if memchr::memchr(0, &bytes).is_some() {
        return Err(format!("not text: NUL bytes, and invalid UTF-8 at byte {at}"));
    }
    Ok(match is_damaged_utf8(&bytes) {
        true => Decoded { text: String::from_utf8_lossy(&bytes).into_owned(), encoding: Some(DAMAGED) },
        false => Decoded {
            text: WINDOWS_1252.decode_without_bom_handling(&bytes).0.into_owned(),
            encoding: Some(WINDOWS_1252.name()),
        },
    })
}

/// The kind of UTF-16 that a byte order mark tells of.
pub fn utf16(start: &[u8]) -> Option<&'static Encoding> {
    Encoding::for_bom(start).map(|(encoding, _)| encoding).filter(|&encoding| encoding != UTF_8)
}

/// A stray NUL is a character like others. Where one in ten bytes is NUL it is no text, or UTF-16 that does not say so.
fn refuse_binary(decoded: Decoded) -> Result<Decoded, String> {
    let bytes = decoded.text.as_bytes();
    match memchr::memchr(0, bytes) {
        Some(first) if memchr::memchr_iter(0, &bytes[first..]).count() * 10 > bytes.len() => {
            Err("not text, or UTF-16 without a byte order mark: full of NUL bytes".to_owned())
        }
        _ => Ok(decoded),
    }
}

/// Whether there are sequences of several bytes and at least half of them are whole: in Windows-1252 hardly any would be.
fn is_damaged_utf8(bytes: &[u8]) -> bool {
    let (mut whole, mut broken) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        whole += chunk.valid().bytes().filter(|&byte| byte >= 0xC0).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    whole > 0 && whole >= broken
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(bytes: &[u8]) -> (String, Option<&'static str>) {
        let decoded = decode(bytes.to_vec()).expect("it is text");
        (decoded.text, decoded.encoding)
    }

    #[test]
    fn utf8_is_taken_as_it_is() {
        for text in ["", "\u{FEFF}“Spät”", "a\0b and more of it", "🚲\r\n"] {
            assert_eq!(decoded(text.as_bytes()), (text.to_owned(), None));
        }
    }

    #[test]
    fn other_encodings_are_named() {
        assert_eq!(decoded(b"caf\xe9 \x93late\x94"), ("café “late”".to_owned(), Some("windows-1252")));
        let utf16 = |swap: bool| -> Vec<u8> {
            let units = "\u{FEFF}🚲 late".encode_utf16();
            units.flat_map(|unit| if swap { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
        };
        assert_eq!(decoded(&utf16(false)), ("🚲 late".to_owned(), Some("UTF-16LE")));
        assert_eq!(decoded(&utf16(true)), ("🚲 late".to_owned(), Some("UTF-16BE")));
        let odd = [&utf16(false)[..], b"x"].concat();
        assert_eq!(decoded(&odd).0, "🚲 late\u{FFFD}");
        assert_eq!(decoded(b"\xff\xfe"), (String::new(), Some("UTF-16LE")));
    }

    #[test]
    fn utf8_that_was_cut_stays_utf8() {
        let text = "“Spät,” sagte sie".as_bytes();
        assert_eq!(decoded(&text[1..]), ("\u{FFFD}\u{FFFD}Spät,” sagte sie".to_owned(), Some(DAMAGED)));
    }

    #[test]
    fn what_is_no_text_is_refused() {
        for bytes in [&b"\x7fELF\x02\x01\x01\0\0\xff"[..], b"l\0a\0t\0e\0", b"\0\0\0", b"\xff\xfe\0\0a\0\0\0"] {
            assert!(decode(bytes.to_vec()).is_err(), "{bytes:?}");
        }
    }
}
