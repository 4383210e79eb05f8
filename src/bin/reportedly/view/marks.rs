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

/// All marks of a document, in text order, the outer before the inner.
pub struct Marks {
    marks: Vec<Mark>,
    /// For each mark, how far it and those before it reach.
    reach: Vec<usize>,
}

impl Marks {
    /// Collects the marks of all claims.
    pub fn of(document: &Document<'_>) -> Marks {
        let mut marks = Vec::new();
        for (claim, it) in document.claims().enumerate() {
            let mut add = |spans: &[Span], part| marks.extend(spans.iter().map(|&span| Mark { span, part, claim }));
            add(&it.content_spans, Part::Content);
            add(it.source.as_ref().map_or(&[], |source| &source.spans), Part::Source);
            add(it.cue.as_ref().map_or(&[], |cue| &cue.spans), Part::Cue);
            add(&[it.addressee, it.medium, it.time].into_iter().flatten().collect::<Vec<_>>(), Part::Circumstance);
            add(&it.evidentials.iter().map(|evidential| evidential.span).collect::<Vec<_>>(), Part::Evidential);
        }
        Marks::new(marks)
    }

    fn new(mut marks: Vec<Mark>) -> Marks {
        marks.retain(|mark| !mark.span.is_empty());
        marks.sort_by_key(|mark| (mark.span.start, std::cmp::Reverse(mark.span.end), mark.part, mark.claim));
        let reach = marks.iter().scan(0, |far, mark| {
            *far = mark.span.end.max(*far);
            Some(*far)
        });
        Marks { reach: reach.collect(), marks }
    }

    /// The way through a part of the text. Marks that cross are closed and opened again, and so are those that go on beyond
    /// the part.
    pub fn steps<'t>(&self, text: &'t str, part: Span) -> Vec<Step<'t>> {
        let from = self.reach.partition_point(|&end| end <= part.start);
        let to = self.marks.partition_point(|mark| mark.span.start < part.end);
        let here = self.marks.get(from..to).unwrap_or_default();
        let mut borders: Vec<usize> = here.iter().flat_map(|mark| [mark.span.start, mark.span.end]).collect();
        borders.extend([part.start, part.end]);
        borders.retain(|at| (part.start..=part.end).contains(at));
        borders.sort_unstable();
        borders.dedup();
        let mut out = Vec::new();
        let mut open: Vec<Mark> = Vec::new();
        let mut next = 0;
        for pair in borders.windows(2) {
            let piece = Span::new(pair[0], pair[1]);
            let stays = open.iter().take_while(|mark| mark.span.end > piece.start).count();
            let mut again = open.split_off(stays);
            out.extend(again.iter().rev().copied().map(Step::Close));
            again.retain(|mark| mark.span.end > piece.start);
            while let Some(mark) = here.get(next).filter(|mark| mark.span.start <= piece.start) {
                again.extend(Some(*mark).filter(|mark| mark.span.end > piece.start));
                next += 1;
            }
            out.extend(again.iter().copied().map(Step::Open));
            open.append(&mut again);
            out.push(Step::Text(&text[piece]));
        }
        out.extend(open.into_iter().rev().map(Step::Close));
        out
    }
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
        Marks::new(marks.to_vec()).steps(text, part).into_iter().map(step).collect()
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
