//! What a source is: by the entity behind it, or by its head noun.

use super::coreference::{Meaning, Resolved};
use crate::claim::SourceKind;
use crate::entity::EntityKind;
use crate::lexicon::{EntryKind, Flags, Inflection, Match, function as f};
use crate::stages::TokenRange;
use crate::stages::attribution::Layers;
use crate::stages::numerals::is_numeral;
use crate::stages::tokens::{Token, TokenKind};

/// The kind of the source in `range` with its head noun at `head`.
pub fn of_source(layers: &Layers, head: u32, range: TokenRange, found: &[Resolved], meaning: Meaning) -> SourceKind {
    let list = &layers.entities.list;
    if found.len() > 1 {
        let person = |r: &Resolved| list.get(r.entity).is_some_and(|e| e.kind == EntityKind::Person);
        return if found.iter().any(person) { SourceKind::Group } else { SourceKind::Organization };
    }
    let kind = match found {
        [one] => list.get(one.entity).map(|entity| SourceKind::from(entity.kind)),
        _ => match meaning {
            Meaning::Nameless(kind) if kind != SourceKind::Unknown => Some(kind),
            _ => None,
        },
    };
    let kind = kind.or_else(|| of_pronoun(layers, head)).or_else(|| of_noun(layers, head, range.end));
    let kind = kind.or_else(|| of_name(layers, range));
    // "the 61-year-old former copper"
    let aged = || (range.start..head).any(|at| of_anyone(layers, at as usize)).then_some(SourceKind::Person);
    let kind = kind.or_else(aged).or_else(|| counted(layers, range)).unwrap_or(SourceKind::Unknown);
    if kind == SourceKind::Person && is_compound(layers, head, range) { SourceKind::Group } else { kind }
}

/// The kind of a pronoun at `head`.
pub fn of_pronoun(layers: &Layers, head: u32) -> Option<SourceKind> {
    // "one in three teachers"
    let rate =
        |t: &[Token]| t[0].word == f::ONE && t[1].word == f::IN && is_numeral(layers.text, &t[2], layers.lexicon);
    if layers.tokens.get(head as usize..head as usize + 3).is_some_and(rate) {
        return Some(SourceKind::Group);
    }
    Some(match layers.tokens[head as usize].word {
        f::HE | f::SHE | f::I | f::HIM | f::HER | f::HIS | f::ME | f::MY | f::WHO | f::ONE => SourceKind::Person,
        f::THEY | f::WE | f::THEM | f::THEIR | f::OUR | f::US => SourceKind::Group,
        f::SOME | f::MANY | f::OTHERS | f::SEVERAL | f::ALL | f::BOTH | f::THOSE => SourceKind::Group,
        f::IT | f::ITS => SourceKind::Organization,
        _ => return None,
    })
}

/// The kind of a common noun at `head` in a phrase that ends before `end`.
pub fn of_noun(layers: &Layers, head: u32, end: u32) -> Option<SourceKind> {
    let (head, end) = (head as usize, (end as usize).max(head as usize + 1));
    of_known_noun(layers, head, source_noun(layers, head, end))
}

/// The kind of a common noun at `head`, which is what the lexicon has as `noun`, if it has it.
pub fn of_known_noun(layers: &Layers, head: usize, noun: Option<Match>) -> Option<SourceKind> {
    let token = &layers.tokens[head];
    let flags = layers.lexicon.flags(token.word);
    if let Some(noun) = noun {
        let kind = noun.entry.is.unwrap_or(SourceKind::Unknown);
        // "a paper published in …": what is written, rather than who prints.
        let before = &layers.tokens[head.saturating_sub(DESCRIBED)..head];
        let article = before.iter().rfind(|t| f::is_article(t.word) || !t.is_word());
        let one = article.is_some_and(|t| t.word != f::THE && t.is_word());
        if kind == SourceKind::Media && one && flags.any(Flags::MEDIUM) {
            return Some(SourceKind::Document);
        }
        let plural = noun.inflection == Inflection::Third;
        let several = matches!(kind, SourceKind::Person | SourceKind::Organization);
        return Some(if plural && several { SourceKind::Group } else { kind });
    }
    if of_anyone(layers, head) || of_nation(layers, head) {
        return Some(SourceKind::Person);
    }
    if of_people(layers, head) {
        return Some(SourceKind::Group);
    }
    if flags.any(Flags::ROLE.or(Flags::ROLE_TITLE)) {
        return Some(if flags.any(Flags::PLURAL) { SourceKind::Group } else { SourceKind::Person });
    }
    // "a civil servant"
    if compound(layers, head, EntryKind::Role).is_some() {
        return Some(SourceKind::Person);
    }
    if flags.any(Flags::MEDIUM) {
        return Some(SourceKind::Document);
    }
    let body = Flags::ORGANIZATION.or(Flags::ORGANIZATION_END).or(Flags::PLACE);
    flags.any(body).then_some(SourceKind::Organization)
}

/// "44 percent", "three of the pilots", "two thirds": people by their number; "those close to him".
fn counted(layers: &Layers, range: TokenRange) -> Option<SourceKind> {
    let words = layers.tokens.get(range.range())?;
    let number = |t: &Token| is_numeral(layers.text, t, layers.lexicon);
    // "[about] 44 percent"
    let small = |t: &Token| f::is_function(t.word) && ![f::THE, f::THIS, f::THOSE].contains(&t.word);
    let degree = |t: &&Token| (small(t) || layers.lexicon.may_begin(t.word, EntryKind::DegreeWord)) && !number(t);
    let first = words.get(words.iter().take_while(degree).count())?;
    (first.word == f::THOSE || number(first)).then_some(SourceKind::Group)
}

/// "54-year-old", "mum-of-two": said of a person, whoever it is.
pub fn of_anyone(layers: &Layers, at: usize) -> bool {
    if !layers.tokens[at].hyphen {
        return false;
    }
    let text = &layers.text.as_bytes()[layers.tokens[at].span().range()];
    text.ends_with(AGED) || parent(layers, at).is_some()
}

/// All tokens that are said of a person, whoever it is, in text order.
pub fn all_of_anyone(layers: &Layers) -> Vec<u32> {
    let (text, tokens) = (layers.text.as_bytes(), layers.tokens);
    let may_be = |&at: &usize| [PARENT, AGED].iter().any(|&inner| text[at..].starts_with(inner));
    let token = |at: usize| tokens.partition_point(|token| token.end as usize <= at);
    let mut found: Vec<u32> = memchr::memchr_iter(b'-', text).filter(may_be).map(|at| token(at) as u32).collect();
    found.dedup();
    found.retain(|&at| (at as usize) < tokens.len() && of_anyone(layers, at as usize));
    found
}

/// In "54-year-old" and "mum-of-two".
const AGED: &[u8] = b"-year-old";
const PARENT: &[u8] = b"-of-";

/// "the Brazilian", "the Tory": one of a people or party. "The British" are many, "the Labour" is no noun.
pub fn of_nation(layers: &Layers, at: usize) -> bool {
    const NO_NOUN: [&str; 8] = ["ish", "ese", "ch", "lsh", "ss", "ic", "our", "ern"];
    let token = &layers.tokens[at];
    let word = &layers.text[token.span()];
    layers.lexicon.flags(token.word).any(Flags::NATIONALITY)
        && !word.ends_with('s')
        && !NO_NOUN.iter().any(|ending| word.ends_with(ending))
}

/// "Democrats", "the Ukrainians": several of a people or party.
fn of_people(layers: &Layers, at: usize) -> bool {
    let token = &layers.tokens[at];
    let word = &layers.text[token.span()];
    word.ends_with('s') && !word.ends_with("ss") && layers.lexicon.flags(token.word).any(Flags::NATIONALITY)
}

/// The flags of *mum* in "mum-of-two".
pub fn parent(layers: &Layers, at: usize) -> Option<Flags> {
    let token = layers.tokens.get(at).filter(|token| token.hyphen)?;
    let text = &layers.text[token.span()];
    let last = text.len().checked_sub(PARENT.len())?;
    let hyphen = text.as_bytes()[..=last].iter().position(|&byte| byte == b'-')?;
    if !text.as_bytes()[hyphen..].starts_with(PARENT) {
        return None;
    }
    let parent = &text[..hyphen];
    let flags = layers.lexicon.flags(layers.lexicon.word_id_of(parent));
    flags.any(Flags::FEMALE.or(Flags::MALE)).then_some(flags)
}

/// The source noun that ends at `head` or begins there: *think tank* before *tank*.
pub fn source_noun<'a>(layers: &Layers<'_, 'a>, head: usize, end: usize) -> Option<Match<'a>> {
    compound(layers, head, EntryKind::SourceNoun)
        .or_else(|| layers.lexicon.find(&layers.tokens[head..end], EntryKind::SourceNoun))
}

/// The role that ends at `head` or begins there: *police officer* before *officer*, *director of rugby* before *director*.
pub fn role_noun<'a>(layers: &Layers<'_, 'a>, head: usize) -> Option<Match<'a>> {
    let end = layers.tokens.len().min(head + COMPOUND + 1);
    compound(layers, head, EntryKind::Role).or_else(|| layers.lexicon.find(&layers.tokens[head..end], EntryKind::Role))
}

/// The longest entry of several words that ends at `head`.
fn compound<'a>(layers: &Layers<'_, 'a>, head: usize, kind: EntryKind) -> Option<Match<'a>> {
    (head.saturating_sub(COMPOUND)..head).find_map(|first| {
        let tokens = &layers.tokens[first..=head];
        if !layers.lexicon.flags(tokens[0].word).any(Flags::PHRASE) {
            return None;
        }
        layers.lexicon.find(tokens, kind).filter(|found| found.len == tokens.len())
    })
}

/// How many words before a noun its article may stand.
const DESCRIBED: usize = 4;

/// The most words before the head of a compound noun: *civil rights | group*.
pub const COMPOUND: usize = 2;

/// The kind of what looks like a name and is known as nobody.
fn of_name(layers: &Layers, range: TokenRange) -> Option<SourceKind> {
    let media = layers.lexicon.find(&layers.tokens[range.range()], EntryKind::Media)?;
    (media.len == range.len()).then_some(SourceKind::Media)
}

/// Whether someone else is named behind the head: "the mayor and the sheriff".
fn is_compound(layers: &Layers, head: u32, range: TokenRange) -> bool {
    let mentions = &layers.entities.mentions;
    let mention = mentions.get(mentions.partition_point(|m| m.last < head)).filter(|m| m.first <= head);
    let behind = mention.map_or(head, |m| m.last) + 1;
    let joined = |at: u32| layers.tokens[at as usize].word == f::AND;
    // "former prosecutor and Tarn mayor Ada Marsh": two offices of one.
    let office = mention.is_none() && layers.lexicon.flags(layers.tokens[head as usize].word).any(Flags::ROLE);
    let bare = !f::is_article(layers.tokens[range.start as usize].word);
    let named = || {
        let last = mentions.get(mentions.partition_point(|m| m.last + 1 < range.end));
        last.is_some_and(|m| m.last + 1 == range.end && m.first > head)
    };
    if office && bare && head + 1 < range.end && joined(head + 1) && named() {
        return false;
    }
    // "Ada Marsh, a geologist, and her colleagues"
    let comma = |at: u32| layers.tokens[at as usize].kind == TokenKind::Comma;
    let later = || (behind + 1..range.end.saturating_sub(1)).any(|at| joined(at) && comma(at - 1));
    behind + 1 < range.end && (joined(behind) || later())
}
