//! Headline, byline, caption and summary by place, length and first words; and the dateline of a body paragraph.

use super::Paragraph;
use crate::claim::Zone;
use crate::lexicon::{EntryKind, Flags, Lexicon, function};
use crate::stages::tokens::{Gap, Shape, Token, TokenKind};

/// A headline has at most so many words.
const LONGEST_HEADLINE: usize = 24;
/// One that ends in a full stop has fewer: what is longer is the first sentence of the article.
const LONGEST_STOPPED_HEADLINE: usize = 14;
/// A headline in sentence case that ends in a full stop needs so many paragraphs behind it to be taken for one.
const BODY_OF_STOPPED_HEADLINE: usize = 3;
/// A byline or a caption's credit has at most so many tokens.
const LONGEST_CREDIT: usize = 16;
/// Bylines stand among the first or the last paragraphs.
const TOP: usize = 6;
const BOTTOM: usize = 3;
/// A dateline has at most so many tokens, its dash included.
const LONGEST_DATELINE: usize = 16;

/// Fills in the zones and the datelines.
pub fn zones(tokens: &[Token], lexicon: &Lexicon, paragraphs: &mut [Paragraph]) {
    let count = paragraphs.len();
    let mut byline = None;
    for i in 0..count {
        let p = paragraphs[i];
        let slice = &tokens[p.tokens.range()];
        if p.list_item {
            continue;
        }
        let edge = i < TOP || i + BOTTOM >= count;
        if count > 1 && is_caption(slice, lexicon) {
            paragraphs[i].zone = Zone::Caption;
        } else if count > 1 && edge && is_byline(slice, lexicon) {
            paragraphs[i].zone = Zone::Byline;
            byline = byline.or((i < TOP).then_some(i));
        } else if i == 0 && is_headline(slice, tokens, paragraphs, lexicon) {
            paragraphs[i].zone = Zone::Headline;
        } else if let Some(len) = dateline(slice, lexicon) {
            paragraphs[i].dateline_end = Some(p.tokens.start + len as u32);
            paragraphs[i].text_start = p.tokens.start + len as u32;
        }
    }
    // What stands between the headline and the byline is a standfirst.
    if let Some(byline) = byline.filter(|_| paragraphs[0].zone == Zone::Headline) {
        for p in &mut paragraphs[1..byline] {
            p.zone = if p.zone == Zone::Body { Zone::Summary } else { p.zone };
        }
    }
    summaries(tokens, lexicon, paragraphs);
}

/// A heading like "Key points" makes a summary of itself and of the list, or else the paragraph, below it.
fn summaries(tokens: &[Token], lexicon: &Lexicon, paragraphs: &mut [Paragraph]) {
    let mut i = 0;
    while i < paragraphs.len() {
        let slice = &tokens[paragraphs[i].tokens.range()];
        i += 1;
        let heading = |m: crate::lexicon::Match<'_>| {
            slice[m.len..].iter().all(|t| matches!(t.kind, TokenKind::Colon | TokenKind::Stop))
        };
        if !lexicon.find(slice, EntryKind::SummaryWord).is_some_and(heading) {
            continue;
        }
        paragraphs[i - 1].zone = Zone::Summary;
        let first = i;
        while i < paragraphs.len() && (paragraphs[i].list_item || i == first) {
            let list = paragraphs[i].list_item;
            paragraphs[i].zone = Zone::Summary;
            i += 1;
            if !list {
                break;
            }
        }
    }
}

/// `Photo: …`, `PHOTO BY …`, `Image credit …`, `(Photo by …)`.
fn is_caption(tokens: &[Token], lexicon: &Lexicon) -> bool {
    let open = usize::from(tokens.first().is_some_and(|t| t.kind == TokenKind::OpenBracket));
    let Some(found) = lexicon.find(&tokens[open..], EntryKind::CaptionWord) else { return false };
    let first_behind = tokens.get(open + found.len);
    let Some(behind) = first_behind else { return false };
    let capitals = tokens[open].is_capitalized();
    let credit = lexicon.flags(behind.word).any(Flags::CREDIT);
    let bar = matches!(behind.kind, TokenKind::Colon | TokenKind::Dash | TokenKind::Symbol | TokenKind::CloseBracket);
    capitals && (bar || credit && (open == 1 || tokens.len() <= LONGEST_CREDIT * 2))
}

/// `By Mara Voss, staff writer`, `Story by …`.
fn is_byline(tokens: &[Token], lexicon: &Lexicon) -> bool {
    if tokens.len() > LONGEST_CREDIT {
        return false;
    }
    let is_by = |token: &Token| token.word == function::BY;
    let start = match tokens {
        [first, ..] if is_by(first) => 1,
        [first, second, ..] if first.is_capitalized() && is_by(second) => 2,
        [first, second, third, ..] if first.is_capitalized() && second.is_word() && is_by(third) => 3,
        _ => return false,
    };
    if start > 1 && !lexicon.flags(tokens[start - 2].word).any(Flags::CREDIT) {
        return false;
    }
    tokens.get(start).is_some_and(Token::is_capitalized) && {
        let words = tokens[start..].iter().filter(|t| t.kind == TokenKind::Word);
        let (capitals, all) = words.fold((0, 0), |(c, n), t| (c + usize::from(t.is_capitalized()), n + 1));
        capitals * 2 >= all && !tokens.iter().any(|t| matches!(t.kind, TokenKind::Question | TokenKind::Quote(_)))
    }
}

/// A short first line with more text behind it that does not read as a paragraph of the text itself.
fn is_headline(tokens: &[Token], all: &[Token], paragraphs: &[Paragraph], lexicon: &Lexicon) -> bool {
    use TokenKind::{CloseBracket, Colon, Comma, Dash, Exclamation, Number, Question, Quote, Stop, Word};
    let words = tokens.iter().filter(|t| matches!(t.kind, Word | Number)).count();
    let behind = paragraphs.len() - 1;
    let body = paragraphs[1..].iter().map(|p| p.tokens.len()).max().unwrap_or(0);
    let several_lines = tokens.iter().skip(1).any(|t| t.gap == Gap::Line);
    if words == 0 || words > LONGEST_HEADLINE || several_lines || dateline(tokens, lexicon).is_some() {
        return false;
    }
    // A line without a stop over a sentence is a headline however short the sentence.
    if body < tokens.len()
        && (ends_sentence(tokens) || !paragraphs.get(1).is_some_and(|p| ends_sentence(&all[p.tokens.range()])))
    {
        return false;
    }
    let last = tokens.iter().rev().find(|t| !matches!(t.kind, Quote(_) | CloseBracket)).map(|t| t.kind);
    let ends_stretch = |(t, next): (&Token, &Token)| {
        t.kind == Stop && next.gap != Gap::None && matches!(next.kind, Word | Number | Quote(_))
    };
    let sentences = 1 + tokens.iter().zip(&tokens[1..]).filter(|&pair| ends_stretch(pair)).count();
    match last {
        None | Some(Colon | Comma | Dash) => false,
        _ if is_titled(tokens) => true,
        _ if sentences > 1 => false,
        Some(Stop) => behind >= BODY_OF_STOPPED_HEADLINE && words <= LONGEST_STOPPED_HEADLINE,
        // "“It is shut!” she said." never gets here; "“Is it shut?”" may be the first line of a dialogue.
        Some(Exclamation | Question) => behind >= BODY_OF_STOPPED_HEADLINE && !matches!(tokens[0].kind, Quote(_)),
        Some(_) => true,
    }
}

/// Whether a paragraph ends as a sentence does.
fn ends_sentence(tokens: &[Token]) -> bool {
    use TokenKind::{CloseBracket, Exclamation, Question, Quote, Stop};
    let last = tokens.iter().rev().find(|t| !matches!(t.kind, Quote(_) | CloseBracket));
    last.is_some_and(|t| matches!(t.kind, Stop | Question | Exclamation))
}

/// Whether most of the longer words begin with a capital.
fn is_titled(tokens: &[Token]) -> bool {
    let long = tokens[1..].iter().filter(|t| t.kind == TokenKind::Word && t.end - t.start > 3);
    let (capitals, small) = long.fold((0, 0), |(capitals, small), t| {
        (capitals + usize::from(t.is_capitalized()), small + usize::from(t.shape == Shape::Lower))
    });
    capitals >= 2 && capitals > 2 * small
}

/// How many tokens the dateline at the start takes: `PORT ELLERY (AP) —`, `Ellery, March 3 (Reuters) -`, `LONDON:`.
fn dateline(tokens: &[Token], lexicon: &Lexicon) -> Option<usize> {
    let (mut bracket, mut words) = (false, 0);
    for (i, token) in tokens.iter().take(LONGEST_DATELINE).enumerate() {
        match token.kind {
            TokenKind::Dash => {
                let capitals = tokens[0].shape == Shape::Upper && tokens[0].end - tokens[0].start > 2;
                let known = words > 0 && (bracket || capitals);
                return (known && tokens.len() > i + 4).then_some(i + 1);
            }
            // The label of a speaker looks like it, but nobody is called London.
            TokenKind::Colon => {
                let place = lexicon.find(&tokens[..i], EntryKind::Place).is_some_and(|found| found.len == words);
                let known = place && tokens[..words].iter().all(|t| t.shape == Shape::Upper);
                return (known && tokens.len() > i + 4).then_some(i + 1);
            }
            TokenKind::Word if token.is_capitalized() => words += 1,
            TokenKind::OpenBracket if words > 0 => bracket = true,
            TokenKind::Comma | TokenKind::CloseBracket | TokenKind::Number if words > 0 => {}
            TokenKind::Stop if token.gap == Gap::None && words > 0 => {}
            TokenKind::Symbol if words > 0 => {}
            _ => return None,
        }
    }
    None
}
