//! Which line breaks divide paragraphs.
//!
//! Mail programs, wire services and plain-text archives break lines at a width of 50 to 90 characters. There a break
//! was made by the width when the next line's first word would not have fitted; any other break was made by a person.

use super::Paragraph;
use crate::claim::Zone;
use crate::stages::TokenRange;
use crate::stages::tokens::{Gap, Shape, Token, TokenKind, Tokens};

const WIDTHS: std::ops::RangeInclusive<u32> = 45..=100;
/// How many single line breaks it takes to know a width.
const ENOUGH: usize = 3;

/// Cuts at blank lines, and at single line breaks that no wrapping explains.
pub fn paragraphs(tokens: &Tokens) -> Vec<Paragraph> {
    let width = wrap_width(tokens);
    let mut out = Vec::with_capacity(tokens.lines.len() + 1);
    let (mut start, mut line) = (0, 0);
    for &i in &tokens.lines {
        let i = i as usize;
        if tokens[i].gap == Gap::Paragraph || !wrapped(tokens, line, i, width) {
            out.push(paragraph(start, i));
            start = i;
        }
        line = i;
    }
    if start < tokens.len() {
        out.push(paragraph(start, tokens.len()));
    }
    out
}

fn paragraph(start: usize, end: usize) -> Paragraph {
    Paragraph {
        tokens: TokenRange::new(start, end),
        zone: Zone::Body,
        list_item: false,
        turn: None,
        text_start: start as u32,
        dateline_end: None,
    }
}

/// The width at which the text is wrapped; none when its lines are as long as their authors made them.
fn wrap_width(tokens: &Tokens) -> Option<u32> {
    let (mut line, mut breaks, mut fitting, mut open, mut width) = (0, 0usize, 0usize, 0usize, 0);
    for &i in &tokens.lines {
        let i = i as usize;
        if tokens[i].gap == Gap::Line {
            let length = tokens[i - 1].end - tokens[line].start;
            breaks += 1;
            if WIDTHS.contains(&length) {
                fitting += 1;
                open += usize::from(!ends_sentence(&tokens[i - 1]));
                width = width.max(length);
            }
        }
        line = i;
    }
    (breaks >= ENOUGH && fitting * 2 > breaks && open * 2 > fitting).then_some(width)
}

/// Whether the break before token `next` was made by the width, given the line that begins at `line`.
fn wrapped(tokens: &[Token], line: usize, next: usize, width: Option<u32>) -> bool {
    let (last, first) = (&tokens[next - 1], &tokens[next]);
    let length = last.end - tokens[line].start;
    if first.kind == TokenKind::Bullet {
        return false;
    }
    match width {
        Some(width) => length + (first.end - first.start) + 2 > width && length <= width,
        None => first.shape == Shape::Lower && WIDTHS.contains(&length) && !ends_sentence(last),
    }
}

fn ends_sentence(token: &Token) -> bool {
    use TokenKind::{Colon, Ellipsis, Exclamation, Question, Quote, Stop};
    matches!(token.kind, Stop | Question | Exclamation | Colon | Ellipsis | Quote(_))
}
