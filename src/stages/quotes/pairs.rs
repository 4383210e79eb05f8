//! The stack that pairs the marks of one paragraph.
//!
//! A mark that may close does so when a quote of its family (double or single) is open. A mark that opens inside an
//! open quote of its own family is nested when enough closing marks are left for both; otherwise the quote before it
//! lost its closing mark, and ends with its sentence.

use super::Quote;
use super::marks::{Candidate, Opening, Role, Strength};
use crate::lexicon::{EntryKind, Lexicon, function as f};
use crate::stages::layout::Paragraph;
use crate::stages::tokens::{Gap, Token, TokenKind};

/// The deepest nesting that is kept; what is deeper belongs to the quote around it.
const DEEPEST: usize = 6;

/// The state that goes from paragraph to paragraph, and its buffers.
#[derive(Debug, Default)]
pub struct Pairing {
    /// The quote of the paragraph before that was left open on purpose.
    pending: Option<(u32, Opening)>,
    stack: Vec<u32>,
    /// For each mark, what is left behind it.
    rest: Vec<Rest>,
    dropped: Vec<u32>,
}

/// Marks behind a mark, by family.
#[derive(Clone, Copy, Debug, Default)]
struct Rest {
    /// Closing minus opening marks: double, single.
    surplus: [i32; 2],
    /// Whether the next mark of the family closes, and whether a stronger closing one comes before the next opening
    /// one.
    next_closes: [bool; 2],
    stronger: bool,
    /// Whether any mark of the family that can close is left.
    closable: [bool; 2],
}

impl Pairing {
    /// Pairs `marks`; `next` is the opening mark that the next paragraph begins with.
    pub fn paragraph(
        &mut self,
        tokens: &[Token],
        paragraph: &Paragraph,
        marks: &[Candidate],
        next: Option<Opening>,
        lexicon: &Lexicon,
        list: &mut Vec<Quote>,
    ) {
        let pending = self.pending.take();
        if marks.is_empty() {
            return;
        }
        self.look_ahead(marks);
        self.stack.clear();
        self.dropped.clear();
        let first = list.len();
        for (i, mark) in marks.iter().enumerate() {
            let starts = mark.token == paragraph.text_start;
            self.step(tokens, paragraph, mark, self.rest[i], starts, next, list);
            if starts && list.len() > first {
                list[first].continues = pending.filter(|p| p.1 == mark.opening()).map(|p| p.0);
            }
        }
        let end = paragraph.tokens.end - 1;
        while let Some(open) = self.stack.pop() {
            let quote = &mut list[open as usize];
            let form = marks.iter().find(|mark| mark.token == quote.open).map(Candidate::opening);
            if quote.depth == 0 && next.is_some() && next == form {
                quote.close = end;
                self.pending = form.map(|form| (open, form));
            } else if quote.depth == 0
                && quote.open == paragraph.text_start
                && next.is_some_and(|n| Some(n.single) == form.map(|f| f.single))
            {
                // Another form of mark behind it: this one says that the paragraph is quoted from another text.
                self.dropped.push(open);
            } else {
                let last = sentence_end(tokens, quote.open, end);
                quote.close = frame_start(tokens, quote.open, last, lexicon).unwrap_or(last);
            }
        }
        if !self.dropped.is_empty() {
            self.forget(list, first);
        }
    }

    /// One mark, and what it does.
    #[expect(clippy::too_many_arguments, reason = "the state of one paragraph")]
    fn step(
        &mut self,
        tokens: &[Token],
        paragraph: &Paragraph,
        mark: &Candidate,
        rest: Rest,
        starts: bool,
        next: Option<Opening>,
        list: &mut Vec<Quote>,
    ) {
        let family = usize::from(mark.single);
        let open = self.stack.iter().rposition(|&q| list[q as usize].single == mark.single);
        let may_close = mark.role != Role::Open && mark.token > paragraph.tokens.start;
        if let Some(place) = open.filter(|_| may_close) {
            let apostrophe = mark.single && mark.strength == Strength::Weak && rest.stronger;
            let inch = mark.measure && rest.next_closes[family];
            // A single mark inside a double quote closes nothing outside it.
            let shut_in = mark.single && place + 1 < self.stack.len();
            if !(apostrophe || inch || shut_in) {
                self.close(place, mark.token, list);
            }
            return;
        }
        // “ that stands on the wrong side of its blank still opens.
        let cannot_open = mark.role == Role::Close && !mark.directed || mark.role == Role::Either && mark.single;
        if cannot_open || mark.measure {
            return;
        }
        if mark.single {
            // ‘We lost,’ said Voss. ‘I am sorry.¶ ‘But we will win.’
            let open_end = mark.role == Role::Open && mark.directed && !rest.closable[1];
            let goes_on = (starts || open_end) && next.is_some_and(|next| next.single);
            if !(rest.closable[1] || goes_on) || open.is_some() && rest.surplus[1] < 2 {
                return;
            }
        } else if let Some(place) = open {
            let depth = self.stack[place..].iter().filter(|&&q| !list[q as usize].single).count() as i32;
            if rest.surplus[0] < depth + 1 || !rest.closable[0] {
                self.lose(place, tokens, mark.token, list);
            }
        }
        if self.stack.len() < DEEPEST {
            let parent = self.stack.last().copied();
            self.stack.push(list.len() as u32);
            list.push(Quote {
                open: mark.token,
                close: mark.token,
                closed: false,
                depth: self.stack.len() as u8 - 1,
                single: mark.single,
                parent,
                continues: None,
            });
        }
    }

    /// Closes the quote at `place` of the stack; what was opened inside it and not closed was no quote.
    fn close(&mut self, place: usize, token: u32, list: &mut [Quote]) {
        self.dropped.extend(self.stack.drain(place + 1..));
        let quote = &mut list[self.stack.pop().map_or(0, |q| q as usize)];
        quote.close = token;
        quote.closed = true;
    }

    /// Ends the quote at `place`, whose closing mark was lost before `token`.
    fn lose(&mut self, place: usize, tokens: &[Token], token: u32, list: &mut [Quote]) {
        for open in self.stack.drain(place..) {
            let quote = &mut list[open as usize];
            quote.close = sentence_end(tokens, quote.open, token - 1);
        }
    }

    /// Takes the dropped quotes out of the list.
    fn forget(&mut self, list: &mut Vec<Quote>, first: usize) {
        self.dropped.sort_unstable();
        let dropped = &self.dropped;
        let shift = |q: u32| q - dropped.partition_point(|&d| d < q) as u32;
        let mut kept = first;
        for i in first..list.len() {
            if dropped.binary_search(&(i as u32)).is_ok() {
                continue;
            }
            let mut quote = list[i];
            while let Some(parent) = quote.parent.filter(|p| dropped.binary_search(p).is_ok()) {
                quote.parent = list[parent as usize].parent;
                quote.depth -= 1;
            }
            quote.parent = quote.parent.map(shift);
            list[kept] = quote;
            kept += 1;
        }
        list.truncate(kept);
        self.pending = self.pending.map(|(q, single)| (shift(q), single));
    }

    fn look_ahead(&mut self, marks: &[Candidate]) {
        self.rest.clear();
        self.rest.resize(marks.len(), Rest::default());
        let mut rest = Rest::default();
        for (i, mark) in marks.iter().enumerate().rev() {
            self.rest[i] = rest;
            let family = usize::from(mark.single);
            let closes = mark.role != Role::Open;
            rest.surplus[family] += match mark.role {
                Role::Open => -1,
                Role::Close => 1,
                Role::Either => 0,
            };
            rest.next_closes[family] = mark.role == Role::Close;
            rest.closable[family] |= closes;
            if mark.single {
                rest.stronger = match mark.role {
                    Role::Open => false,
                    _ => rest.stronger || mark.strength > Strength::Weak,
                };
            }
        }
    }
}

/// “Who did it? asked Voss.: the mark behind which, in a sentence up to `last`, a small letter begins a frame.
fn frame_start(tokens: &[Token], open: u32, last: u32, lexicon: &Lexicon) -> Option<u32> {
    let says = |token: &Token| lexicon.may_begin(token.word, EntryKind::ReportingVerb);
    let frames = |at: &u32| {
        let [mark, next, verb, ..] = &tokens[*at as usize..] else { return false };
        let asks = matches!(mark.kind, TokenKind::Question | TokenKind::Exclamation);
        let speaker = f::is_nominative(next.word) && next.word != f::WE && says(verb);
        asks && !next.is_capitalized() && next.gap != Gap::None && (speaker || says(next))
    };
    (open + 1..last).find(frames)
}

/// The last token of the sentence that holds the opening mark, at most `last`.
fn sentence_end(tokens: &[Token], open: u32, last: u32) -> u32 {
    use TokenKind::{Ellipsis, Exclamation, Question, Quote, Stop};
    let (open, last) = (open as usize, last as usize);
    for i in open + 1..last {
        let stops = matches!(tokens[i].kind, Stop | Question | Exclamation | Ellipsis);
        let next = &tokens[i + 1];
        if stops
            && next.gap != Gap::None
            && (next.is_capitalized() || matches!(next.kind, Quote(_) | TokenKind::Number))
        {
            return i as u32;
        }
    }
    last.max(open) as u32
}
