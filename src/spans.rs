//! The pieces that words of a claim stand in.

use crate::span::Span;
use std::ops::Deref;
use std::slice;

/// Spans in text order, which can be asked whatever a slice can be asked. Most are one, which needs no memory of its own.
#[derive(Clone, Debug)]
pub struct Spans(Pieces);

#[derive(Clone, Debug)]
enum Pieces {
    One(Span),
    /// Any other number of them.
    Several(Vec<Span>),
}

impl Deref for Spans {
    type Target = [Span];

    fn deref(&self) -> &[Span] {
        match &self.0 {
            Pieces::One(span) => slice::from_ref(span),
            Pieces::Several(spans) => spans,
        }
    }
}

impl From<Span> for Spans {
    fn from(span: Span) -> Spans {
        Spans(Pieces::One(span))
    }
}

impl From<Vec<Span>> for Spans {
    fn from(spans: Vec<Span>) -> Spans {
        match spans[..] {
            [span] => Spans::from(span),
            _ => Spans(Pieces::Several(spans)),
        }
    }
}

impl FromIterator<Span> for Spans {
    fn from_iter<I: IntoIterator<Item = Span>>(spans: I) -> Spans {
        let mut spans = spans.into_iter();
        let (first, second) = (spans.next(), spans.next());
        match (first, second) {
            (Some(span), None) => Spans::from(span),
            _ => Spans(Pieces::Several(first.into_iter().chain(second).chain(spans).collect())),
        }
    }
}

impl<'s> IntoIterator for &'s Spans {
    type Item = &'s Span;
    type IntoIter = slice::Iter<'s, Span>;

    fn into_iter(self) -> slice::Iter<'s, Span> {
        self.iter()
    }
}

impl PartialEq for Spans {
    fn eq(&self, other: &Spans) -> bool {
        **self == **other
    }
}

impl Eq for Spans {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_are_the_same_however_they_are_made() {
        let all = [Span::new(0, 2), Span::new(4, 5), Span::new(7, 9)];
        for some in [&all[..0], &all[..1], &all[..2], &all] {
            let spans: Spans = some.iter().copied().collect();
            assert_eq!(&*spans, some);
            assert_eq!(spans, Spans::from(some.to_vec()));
        }
    }
}
