//! Pages for people, on stdout: with colours on a terminal that has them, without elsewhere.

use anstream::{AutoStream, ColorChoice};
use anyhow::{Context, Result};
use std::borrow::Cow;
use std::io::{Write, stdout};

/// Whether pages have colours: on a terminal that has them, or where CLICOLOR_FORCE is set, and NO_COLOR is not.
pub fn has_colours() -> bool {
    AutoStream::choice(&stdout()) != ColorChoice::Never
}

/// Prints a page that holds styles and words of articles.
pub fn print(page: &str) -> Result<()> {
    let mut out = AutoStream::auto(stdout());
    out.write_all(tame(page).as_bytes()).and_then(|()| out.flush()).context("cannot write to stdout")
}

/// The page with a mark for each control character that is no line end, tabulator or part of a style: an article shall not
/// move the cursor, or ring the bell.
pub fn tame(page: &str) -> Cow<'_, str> {
    let is_wild = |c: char| c.is_control() && !matches!(c, '\n' | '\t');
    if !page.contains(is_wild) {
        return Cow::Borrowed(page);
    }
    let mut out = String::with_capacity(page.len());
    let mut rest = page;
    while let Some(at) = rest.find(is_wild) {
        out.push_str(&rest[..at]);
        let behind = &rest[at..];
        let style = style(behind);
        match style {
            0 => out.push('\u{FFFD}'),
            length => out.push_str(&behind[..length]),
        }
        let length = behind.chars().next().map_or(1, char::len_utf8);
        rest = &behind[length.max(style)..];
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// How long the style is that a text begins with: `ESC [`, numbers and semicolons, `m`.
fn style(text: &str) -> usize {
    let Some(body) = text.strip_prefix("\u{1b}[") else { return 0 };
    let length = body.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b';').count();
    if body.as_bytes().get(length) == Some(&b'm') { 2 + length + 1 } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn styles_stay_and_other_control_characters_are_shown() {
        assert_eq!(tame("\u{1b}[1;32mVoss\u{1b}[0m\tsaid\n"), "\u{1b}[1;32mVoss\u{1b}[0m\tsaid\n");
        assert_eq!(tame("a\u{1b}[2Jb\u{7}c\r\u{9b}d\0"), "a\u{FFFD}[2Jb\u{FFFD}c\u{FFFD}\u{FFFD}d\u{FFFD}");
        assert_eq!(tame("\u{1b}["), "\u{FFFD}[");
    }
}
