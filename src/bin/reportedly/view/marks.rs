//! The places of a text that are marked, as brackets that nest: what both pages are written from.

use reportedly::{Document, Span};

/// What a marked place is to its claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    Content,
    Source,
    Cue,
    /// To whom, in what, when.
    Circumstance,
    Evidential,
}

/// A marked place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    pub span: Span,
    pub part: Part,
    /// Index of the claim.
    pub claim: usize,
}

/// A step on the way through a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step<'t> {
    Open(Mark),
    Text(&'t str),
    Close(Mark),
}

/// All marks of a document, the outer before the inner.
pub fn marks(document: &Document<'_>) -> Vec<Mark> {
    let mut out = Vec::new();
    for (claim, it) in document.claims().enumerate() {
        let mut add = |spans: &[Span], part| out.extend(spans.iter().map(|&span| Mark { span, part, claim }));
        add(&it.content_spans, Part::Content);
        add(it.source.as_ref().map_or(&[], |source| &source.spans), Part::Source);
        add(it.cue.as_ref().map_or(&[], |cue| &cue.spans), Part::Cue);
        add(&[it.addressee, it.medium, it.time].into_iter().flatten().collect::<Vec<_>>(), Part::Circumstance);
        add(&it.evidentials.iter().map(|evidential| evidential.span).collect::<Vec<_>>(), Part::Evidential);
    }
    out.sort_by_key(|mark| (mark.span.start, std::cmp::Reverse(mark.span.end), mark.part, mark.claim));
    out
}

/// The way through a part of the text. Marks that cross are closed and opened again, and so are those that go on beyond it.
pub fn steps<'t>(text: &'t str, part: Span, marks: &[Mark]) -> Vec<Step<'t>> {
    let inside = |mark: &&Mark| mark.span.overlaps(part);
    let here: Vec<&Mark> = marks.iter().filter(inside).collect();
    let mut borders: Vec<usize> = here.iter().flat_map(|mark| [mark.span.start, mark.span.end]).collect();
    borders.extend([part.start, part.end]);
    borders.retain(|at| (part.start..=part.end).contains(at));
    borders.sort_unstable();
    borders.dedup();
    let mut out = Vec::new();
    let mut open: Vec<Mark> = Vec::new();
    for pair in borders.windows(2) {
        let piece = Span::new(pair[0], pair[1]);
        let wanted: Vec<Mark> = here.iter().filter(|mark| mark.span.contains(piece)).map(|&&mark| mark).collect();
        let stays = open.iter().zip(&wanted).take_while(|(a, b)| a == b).count();
        out.extend(open.drain(stays..).rev().map(Step::Close));
        out.extend(wanted[stays..].iter().copied().map(Step::Open));
        open = wanted;
        out.push(Step::Text(&text[piece]));
    }
    out.extend(open.into_iter().rev().map(Step::Close));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str, part: Span, marks: &[Mark]) -> String {
        let step = |step| match step {
            Step::Open(mark) => format!("<{}", mark.claim),
            Step::Text(text) => text.to_owned(),
            Step::Close(mark) => format!("{}>", mark.claim),
        };
        steps(text, part, marks).into_iter().map(step).collect()
    }

    #[test]
    fn marks_nest_and_those_that_cross_are_opened_again() {
        let mark = |start, end, claim| Mark { span: Span::new(start, end), part: Part::Content, claim };
        let all = Span::new(0, 9);
        assert_eq!(written("abcdefghi", all, &[mark(0, 6, 0), mark(2, 4, 1)]), "<0ab<1cd1>ef0>ghi");
        assert_eq!(written("abcdefghi", all, &[mark(0, 4, 0), mark(2, 6, 1)]), "<0ab<1cd1>0><1ef1>ghi");
        assert_eq!(written("abcdefghi", Span::new(3, 5), &[mark(0, 9, 0)]), "<0de0>", "cut to the part");
        assert_eq!(written("", Span::new(0, 0), &[]), "");
    }
}
