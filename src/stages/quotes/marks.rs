//! What each mark may do, by its neighbours: open, close, either, or nothing at all (an apostrophe, an inch).

use crate::lexicon::{EntryKind, Lexicon};
use crate::stages::layout::Paragraph;
use crate::stages::tokens::{Gap, Mark, Shape, Token, TokenKind};

/// What a mark may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Open,
    Close,
    /// Its neighbours do not tell: spaced, or tight, on both sides.
    Either,
}

/// How sure it is that a single mark is no apostrophe.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Behind a word in -s or -in: as well a possessive (players') or a clipped word (goin').
    Weak,
    Fair,
    /// Behind punctuation, or not an apostrophe at all.
    Sure,
}

/// A mark of the paragraph at hand.
#[derive(Clone, Copy, Debug)]
pub struct Candidate {
    pub token: u32,
    pub role: Role,
    pub single: bool,
    pub strength: Strength,
    /// Opens by its form as well: “ „ ‘ ‚ « and two backticks.
    pub directed: bool,
    /// Written tight behind a digit: feet, inches, minutes.
    pub measure: bool,
}

/// Those of the `marks` of a paragraph that may be quotation marks, in text order.
pub fn collect(
    text: &str,
    tokens: &[Token],
    marks: &[u32],
    paragraph: &Paragraph,
    lexicon: &Lexicon,
    out: &mut Vec<Candidate>,
) {
    out.clear();
    // A mark before a speaker's label belongs to the layout.
    let start = paragraph.turn.map_or(paragraph.tokens.start, |label| label.start);
    let range = start as usize..paragraph.tokens.end as usize;
    for &at in marks.iter().filter(|&&at| at >= start) {
        if let TokenKind::Quote(mark) = tokens[at as usize].kind {
            out.extend(candidate(text, tokens, range.clone(), at as usize, mark, lexicon));
        }
    }
}

/// The form of a mark that begins a paragraph: it goes on with a quote that was left open by a mark of the same form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opening {
    pub single: bool,
    pub directed: bool,
}

impl Candidate {
    /// Its form.
    pub fn opening(&self) -> Opening {
        Opening { single: self.single, directed: self.directed }
    }
}

/// The opening mark that the paragraph begins with.
pub fn opening(tokens: &[Token], paragraph: &Paragraph) -> Option<Opening> {
    let start = paragraph.text_start as usize;
    let TokenKind::Quote(mark) = tokens.get(start)?.kind else { return None };
    let tight = start + 1 < paragraph.tokens.end as usize && tokens[start + 1].gap == Gap::None;
    match mark {
        Mark::DoubleClose | Mark::SingleClose | Mark::SingleLow => None,
        _ => tight.then_some(Opening { single: is_single(mark), directed: by_form(mark) == Some(Role::Open) }),
    }
}

/// What a mark does by its form alone.
fn by_form(mark: Mark) -> Option<Role> {
    match mark {
        Mark::DoubleOpen | Mark::DoubleLow | Mark::SingleOpen | Mark::SingleLow | Mark::Backticks => Some(Role::Open),
        Mark::GuillemetOpen | Mark::GuillemetClose => None,
        Mark::DoubleClose | Mark::SingleClose => Some(Role::Close),
        Mark::Straight | Mark::StraightSingle | Mark::TwoSingles => None,
    }
}

fn is_single(mark: Mark) -> bool {
    matches!(mark, Mark::StraightSingle | Mark::SingleOpen | Mark::SingleClose | Mark::SingleLow)
}

fn candidate(
    text: &str,
    tokens: &[Token],
    range: std::ops::Range<usize>,
    at: usize,
    mark: Mark,
    lexicon: &Lexicon,
) -> Option<Candidate> {
    use TokenKind::{CloseBracket, Comma, Dash, Number, OpenBracket, Quote};
    let token = &tokens[at];
    let before = (at > range.start).then(|| &tokens[at - 1]);
    let after = (at + 1 < range.end).then(|| &tokens[at + 1]);
    let tight_before = before.is_some() && token.gap == Gap::None;
    let tight_after = after.is_some_and(|t| t.gap == Gap::None);
    // Marks, brackets and dashes beside a quotation mark do not tell on which side the words are.
    let word_before = tight_before && before.is_some_and(|t| !matches!(t.kind, OpenBracket | Dash | Quote(_)));
    let word_after = tight_after
        && after
            .is_some_and(|t| t.is_word() || matches!(t.kind, TokenKind::Symbol | OpenBracket | TokenKind::Ellipsis));
    let behind_dash = tight_before && before.is_some_and(|t| t.kind == Dash);
    let single = is_single(mark);
    let measure = word_before
        && before.is_some_and(|t| t.kind == Number)
        && matches!(
            mark,
            Mark::Straight | Mark::StraightSingle | Mark::DoubleClose | Mark::SingleClose | Mark::TwoSingles
        );
    let by_form = by_form(mark);
    let quote_before = tight_before && before.is_some_and(|t| matches!(t.kind, Quote(_)));
    let by_place = match (word_before, word_after) {
        (false, true) if !quote_before || !tight_before => Role::Open,
        (true, false) => Role::Close,
        (false, true) => {
            // Behind another mark: that one tells, "'like this,' or this.'"
            if at < range.start + 2 || tokens[at - 1].gap != Gap::None { Role::Open } else { Role::Either }
        }
        (false, false) if after.is_none() => Role::Close,
        (false, false) if before.is_none() => Role::Open,
        (false, false) if behind_dash => Role::Close,
        (false, false) if tight_after && !tight_before && after.is_some_and(|t| matches!(t.kind, Quote(_) | Dash)) => {
            Role::Open
        }
        (false, false) if tight_before && !tight_after => Role::Close,
        _ => Role::Either,
    };
    let mut role = match (by_form, by_place) {
        // A closing mark that only can open was typed the wrong way round.
        (Some(Role::Close), Role::Open) if word_after && !tight_before => Role::Either,
        // „low“ and ‚low‘ close with the mark that opens elsewhere.
        (Some(Role::Open), Role::Close) if matches!(mark, Mark::DoubleOpen | Mark::SingleOpen) => Role::Close,
        (Some(role), _) => role,
        (None, place) => place,
    };
    let directed = by_form == Some(Role::Open);
    let mut strength = Strength::Sure;
    if single {
        let behind = before.filter(|_| tight_before);
        strength = match behind {
            Some(t) if matches!(t.kind, TokenKind::Word | TokenKind::Clitic | Number) => {
                let word = text[t.span()].as_bytes();
                let clipped = word.ends_with(b"s") || word.ends_with(b"S") || word.ends_with(b"in") || word.len() == 1;
                let frame = after
                    .is_none_or(|t| matches!(t.kind, Comma | Dash | CloseBracket | Quote(_)) || t.gap > Gap::Space);
                if clipped && !frame { Strength::Weak } else { Strength::Fair }
            }
            _ => Strength::Sure,
        };
        let next = after.filter(|t| t.gap == Gap::None);
        if role != Role::Close {
            let elided = next.is_some_and(|t| is_elided(&text[t.span()], t, lexicon));
            let inside_word = tight_before && before.is_some_and(Token::is_word);
            if elided || inside_word || next.is_none() && by_form.is_none() && !tight_before {
                // 'em, '90s, o'clock; and a mark that stands free: only a closing one can.
                if elided || inside_word {
                    return None;
                }
                role = Role::Close;
            }
        } else if !tight_before && word_after {
            return None;
        }
    }
    Some(Candidate { token: at as u32, role, single, strength, directed, measure })
}

/// Whether a word has lost its beginning: ’90s, ’em.
fn is_elided(word: &str, token: &Token, lexicon: &Lexicon) -> bool {
    let bytes = word.as_bytes();
    let decade = token.kind == TokenKind::Number
        && bytes.len() <= 3
        && bytes.len() >= 2
        && bytes[..2].iter().all(u8::is_ascii_digit)
        && bytes.get(2).is_none_or(|&b| b == b's');
    let clipped = token.shape == Shape::Lower && lexicon.may_begin(token.word, EntryKind::ClippedWord);
    decade && bytes.len() == 3 || clipped
}
