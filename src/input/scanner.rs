//! Where a JSON value ends, found without reading it as a whole: values of any length go by in pieces.

/// Follows one value through its brackets and strings.
#[derive(Clone, Copy, Debug, Default)]
pub struct Scanner {
    depth: usize,
    in_string: bool,
    /// The byte before was a backslash in a string.
    escaped: bool,
    begun: bool,
    ended: bool,
}

impl Scanner {
    /// Goes on with `bytes`; when the value ends among them, gives how many of them are its own. An object or an array ends
    /// with its bracket, anything else before a comma, a bracket or a line end. What comes behind is not looked at.
    pub fn end(&mut self, bytes: &[u8]) -> Option<usize> {
        let mut at = 0;
        while !self.ended && at < bytes.len() {
            at = if self.in_string { self.string(bytes, at) } else { self.between(bytes, at) };
        }
        self.ended.then_some(at)
    }

    /// Goes on within a string; gives how far.
    fn string(&mut self, bytes: &[u8], at: usize) -> usize {
        if std::mem::take(&mut self.escaped) {
            return at + 1;
        }
        let Some(next) = memchr::memchr3(b'"', b'\\', b'\n', &bytes[at..]) else { return bytes.len() };
        let at = at + next;
        self.escaped = bytes[at] == b'\\';
        self.in_string = self.escaped;
        // A line end cannot stand in a string: the mark that would close this one is missing.
        if bytes[at] == b'\n' { at } else { at + 1 }
    }

    /// Goes on by a byte outside of strings; gives how far.
    fn between(&mut self, bytes: &[u8], at: usize) -> usize {
        let is_first = !std::mem::replace(&mut self.begun, true);
        match bytes[at] {
            b'"' => self.in_string = true,
            b'{' | b'[' => self.depth += 1,
            b'}' | b']' if self.depth > 0 => {
                self.depth -= 1;
                self.ended = self.depth == 0;
            }
            b',' | b']' | b'\n' if self.depth == 0 && !is_first => {
                self.ended = true;
                return at;
            }
            _ => {}
        }
        at + 1
    }

    /// Whether all of the value has gone by.
    pub fn has_ended(&self) -> bool {
        self.ended
    }

    /// Whether what has gone by ends between the parts of an object or an array, rather than within a string.
    pub fn is_open(&self) -> bool {
        self.depth > 0 && !self.in_string
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The value that `bytes` begin with, given in pieces of `length`.
    fn value(bytes: &str, length: usize) -> Option<&str> {
        let (mut scanner, mut before) = (Scanner::default(), 0);
        for piece in bytes.as_bytes().chunks(length) {
            if let Some(end) = scanner.end(piece) {
                return Some(&bytes[..before + end]);
            }
            before += piece.len();
        }
        None
    }

    #[test]
    fn values_end_where_they_do_in_pieces_of_any_length() {
        for (stream, expected) in [
            (r#"{"a":"}\"]"},{"#, Some(r#"{"a":"}\"]"}"#)),
            ("{\n \"a\": [1, {\"b\": \"\\\\\"}]\n}\n{}", Some("{\n \"a\": [1, {\"b\": \"\\\\\"}]\n}")),
            ("[[]]]", Some("[[]]")),
            ("12,{}", Some("12")),
            (r#""a,b]", 1"#, Some(r#""a,b]""#)),
            ("]", None),
            ("]x\n", Some("]x")),
            ("{\"a\": \"never closed\n}{", Some("{\"a\": \"never closed\n}")),
            (r#"{"a": "#, None),
            (r#"{"a\"#, None),
        ] {
            for length in 1..=stream.len() {
                assert_eq!(value(stream, length), expected, "{stream:?} in pieces of {length}");
            }
        }
    }

    #[test]
    fn a_line_may_end_between_parts_or_within_a_string() {
        for (line, open) in [("{", true), (r#"{"a": 1,"#, true), (r#"{"a": "b"#, false), ("{}", false), ("12", false)] {
            let mut scanner = Scanner::default();
            scanner.end(line.as_bytes());
            assert_eq!(scanner.is_open(), open, "{line}");
        }
    }
}
