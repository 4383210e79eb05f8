//! Bytes to text. Only UTF-8 is text; anything else is said, never mended, since offsets would lie.

use super::Failure;
use crate::output::ErrorCode;

/// The text of `bytes`, or a failure that says where it ends to be UTF-8. `line` is the line that `bytes` are of a longer
/// file; without it lines are counted from the start.
pub fn decode(bytes: Vec<u8>, doc_id: &str, line: Option<usize>) -> Result<String, Failure> {
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let bytes = error.as_bytes();
        let utf16 = bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]);
        let hint = if utf16 { "; it looks like UTF-16" } else { "" };
        Failure {
            doc_id: doc_id.to_owned(),
            code: ErrorCode::Encoding,
            message: format!("invalid UTF-8 at byte {at}{hint}"),
            line: line.or_else(|| Some(memchr::memchr_iter(b'\n', &bytes[..at]).count() + 1)),
            whole: false,
        }
    })
}
