//! What stands before a paragraph's text: bullets and numbers of list items, speaker labels of transcripts.

use super::Paragraph;
use crate::claim::{SourceKind, Zone};
use crate::lexicon::{EntryKind, Flags, Lexicon, Tag, TagSet, function};
use crate::stages::TokenRange;
use crate::stages::tokens::{Gap, Shape, Token, TokenKind};
use rustc_hash::FxHashMap;

/// The most tokens of a speaker label: `MS. ANA M. ADEBAYO (D-OREGON)`.
const LONGEST_LABEL: usize = 10;
/// The most words of a label outside its brackets.
const MOST_WORDS: usize = 5;
/// How many labelled paragraphs make a transcript of mixed-case labels.
const TRANSCRIPT: usize = 3;

/// Marks list items: a bullet, a spaced hyphen, `1.` `2)` `(a)`.
pub fn bullets(tokens: &[Token], paragraphs: &mut [Paragraph]) {
    for p in paragraphs {
        let slice = &tokens[p.tokens.range()];
        if let Some(len) = bullet(slice) {
            p.list_item = true;
            p.zone = Zone::List;
            p.text_start += len as u32;
        }
    }
}

/// Parts the hour that an entry of a live page begins with from its text: `13.30 The council said`.
pub fn hours(text: &str, tokens: &[Token], paragraphs: &mut [Paragraph]) {
    for p in paragraphs {
        if let [hour, first, _, ..] = &tokens[p.tokens.range()]
            && hour.kind == TokenKind::Number
            && is_clock(&text[hour.span()])
            && first.gap == Gap::Space
            && first.is_word()
            && first.is_capitalized()
        {
            p.text_start = p.text_start.max(p.tokens.start + 1);
        }
    }
}

/// 9.05, 13:30, 9.05am
fn is_clock(word: &str) -> bool {
    let clock = word.strip_suffix("am").or_else(|| word.strip_suffix("pm")).unwrap_or(word);
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    clock.split_once(['.', ':']).is_some_and(|(hour, minute)| {
        matches!(hour.len(), 1 | 2) && minute.len() == 2 && digits(hour) && digits(minute)
    })
}

/// How many tokens the bullet or number at the start takes.
fn bullet(tokens: &[Token]) -> Option<usize> {
    use TokenKind::{Bullet, CloseBracket, Dash, Number, OpenBracket, Stop, Word};
    let kind = |i: usize| tokens.get(i).map(|t| t.kind);
    let short = |i: usize, most: u32| tokens[i].end - tokens[i].start <= most;
    let len = match kind(0)? {
        Bullet => 1,
        Dash if short(0, 1) => 1,
        Number if short(0, 2) && matches!(kind(1), Some(Stop | CloseBracket)) => 2,
        Word if short(0, 1) && kind(1) == Some(CloseBracket) => 2,
        OpenBracket if matches!(kind(1), Some(Number | Word)) && short(1, 2) && kind(2) == Some(CloseBracket) => 3,
        _ => return None,
    };
    let text = tokens.get(len)?;
    (text.gap == Gap::Space && tokens.len() > len && text.kind != Bullet).then_some(len)
}

/// Marks the speaker labels of transcripts. Capitals make a label by themselves; a label in mixed case must recur, or
/// there must be several labelled paragraphs, or two by people whom the text has introduced, or a question and its
/// answer.
pub fn turns(text: &str, tokens: &[Token], lexicon: &Lexicon, paragraphs: &mut [Paragraph]) {
    let mut met: FxHashMap<&str, usize> = FxHashMap::default();
    let mut found = Vec::new();
    let mut personal = false;
    for (i, p) in paragraphs.iter().enumerate() {
        // A transcript may begin with its first turn, which looks like a headline.
        if !matches!(p.zone, Zone::Body | Zone::Headline) || p.dateline_end.is_some() {
            continue;
        }
        // Quoted transcripts repeat the opening mark at each turn.
        let marked = matches!(tokens[p.tokens.start as usize].kind, TokenKind::Quote(_));
        let start = p.tokens.start as usize + usize::from(marked);
        if let Some(label) = label(&tokens[start..p.tokens.end as usize], lexicon) {
            let range = TokenRange::new(start, start + label.len);
            let Some(span) = range.span(tokens) else { continue };
            *met.entry(&text[span]).or_default() += 1;
            personal |= may_speak(&tokens[range.range()], lexicon);
            found.push((i, range, label.capitals));
        }
    }
    // "VENUE: …", "TICKETS: …": a form has fields.
    if !personal {
        return;
    }
    let introduced = |range: &TokenRange| is_introduced(text, &tokens[..range.end as usize]);
    let adjacent = || found.windows(2).all(|pair| pair[0].0 + 1 == pair[1].0);
    let both = || found.len() == 2 && adjacent() && found.iter().all(|(_, range, _)| introduced(range));
    let asks = |i: usize| tokens[paragraphs[i].tokens.range()].last().is_some_and(|t| t.kind == TokenKind::Question);
    let interview = || found.len() == 2 && adjacent() && asks(found[0].0) && !asks(found[1].0);
    let several = found.len() >= TRANSCRIPT || both() || interview();
    let count = found.len();
    let ends = paragraphs.first().and_then(|p| tokens[p.tokens.range()].last()).map(|token| token.kind);
    let answered = matches!(ends, Some(TokenKind::Stop | TokenKind::Question | TokenKind::Exclamation))
        && found.get(1).is_some_and(|&(i, ..)| i == 1);
    for (i, range, capitals) in found {
        let recurs = || range.span(tokens).is_some_and(|span| met[&text[span]] > 1);
        let shouted = || capitals && (count > 1 || is_name(&tokens[range.range()], lexicon));
        let told = if paragraphs[i].zone == Zone::Headline { answered } else { several || shouted() };
        if told || recurs() {
            paragraphs[i].zone = Zone::Body;
            paragraphs[i].turn = Some(range);
            paragraphs[i].text_start = range.end + 1;
        }
    }
}

/// Whether a label may be somebody's: it is not made of common words alone that stand for nobody.
fn may_speak(label: &[Token], lexicon: &Lexicon) -> bool {
    label.iter().filter(|token| token.is_word() && !lexicon.flags(token.word).any(Flags::CAPITALIZED)).any(|token| {
        let profile = lexicon.tagger().profile(token.word);
        let letter = token.end - token.start == 1;
        letter || profile.is_unknown() || profile.may_be(Tag::Name) || lexicon.flags(token.word).any(LABEL)
    })
}

/// Whether a label can only be somebody's, and not the name of a field: "TICKETS:", though some are called so.
fn is_name(label: &[Token], lexicon: &Lexicon) -> bool {
    let common = TagSet::of(&[Tag::Noun, Tag::Nouns]);
    let document = |token: &Token| {
        let noun = lexicon.find(std::slice::from_ref(token), EntryKind::SourceNoun);
        noun.is_some_and(|found| found.entry.is == Some(SourceKind::Document))
    };
    label
        .iter()
        .filter(|token| token.is_word() && !document(token))
        .any(|token| !lexicon.tagger().profile(token.word).tags.any(common) || lexicon.flags(token.word).any(LABEL))
}

/// Who speaks, rather than what is spoken of.
const LABEL: Flags = Flags::SPEAKING_NOUN.or(Flags::TITLE).or(Flags::GIVEN_NAME).or(Flags::ORGANIZATION);

/// Whether the last word of a label, which ends the tokens, stood before with a first name: "Mara Voss spoke to us.
/// Voss: …".
fn is_introduced(text: &str, tokens: &[Token]) -> bool {
    let Some((label, before)) = tokens.split_last() else { return false };
    let word = &text[label.span()];
    before.windows(2).any(|pair| {
        pair[0].is_capitalized() && pair[0].is_word() && pair[1].gap <= Gap::Space && &text[pair[1].span()] == word
    })
}

struct Label {
    len: usize,
    capitals: bool,
}

fn label(tokens: &[Token], lexicon: &Lexicon) -> Option<Label> {
    let (mut words, mut capitals, mut bracket) = (0, true, false);
    for (i, token) in tokens.iter().take(LONGEST_LABEL + 1).enumerate() {
        match token.kind {
            TokenKind::Colon => {
                let spaced = tokens.get(i + 1).is_none_or(|next| next.gap != Gap::None);
                return (words > 0 && !bracket && spaced).then_some(Label { len: i, capitals });
            }
            TokenKind::OpenBracket if words > 0 => bracket = true,
            TokenKind::CloseBracket => bracket = false,
            TokenKind::Word if i > 0 && token.gap == Gap::Line => return None,
            TokenKind::Word if bracket => {}
            TokenKind::Word => {
                words += 1;
                let flags = lexicon.flags(token.word);
                // "Q:", "A:"
                let letter =
                    token.end - token.start == 1 && tokens.get(1).is_some_and(|next| next.kind == TokenKind::Colon);
                // "THE CORONER:", in a transcript that has its labels in capitals
                let article = i == 0 && token.word == function::THE && token.shape == Shape::Upper;
                // "FORMER AIDE:"
                let former = token.shape == Shape::Upper && lexicon.may_begin(token.word, EntryKind::FormerWord);
                let common = !letter
                    && !article
                    && !former
                    && (flags.any(Flags::CAPITALIZED) || words == 1 && flags.any(Flags::CAPTION));
                if !token.is_capitalized() || common || words > MOST_WORDS {
                    return None;
                }
                capitals &= token.shape == Shape::Upper || flags.any(Flags::TITLE);
            }
            TokenKind::Stop | TokenKind::Number | TokenKind::Dash if bracket => {}
            TokenKind::Stop if words > 0 && token.gap == Gap::None => {}
            TokenKind::Comma | TokenKind::Symbol if bracket => {}
            _ => return None,
        }
    }
    None
}
