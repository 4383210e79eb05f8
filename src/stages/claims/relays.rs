//! Through whom a claim reached the article: those whose report holds it, and who passed on the document it stands in.

use super::kinds;
use super::sources::mentions;
use crate::claim::{Claim, CueClass, Source, SourceKind, Via};
use crate::lexicon::EntryKind;
use crate::stages::TokenRange;
use crate::stages::attribution::Layers;
use crate::stages::attribution::draft::Draft;
use crate::stages::tokens::{Token, TokenKind};

/// The most claims that hold one another.
const DEPTH: usize = 4;

/// The relays of one claim, outermost first.
pub fn via<'a>(layers: &Layers<'_, 'a>, claims: &[Claim<'a>], drafts: &[Draft<'a>], claim: usize) -> Vec<Via<'a>> {
    let mut out: Vec<Via<'a>> = Vec::new();
    let passed = |range: &TokenRange| passer(layers, *range).or_else(|| passer(layers, inserted(layers, *range)?));
    out.extend(drafts[claim].source.first().and_then(passed));
    let mut inner = claims[claim].source.as_ref();
    let mut at = claims[claim].within;
    for _ in 0..DEPTH {
        let Some(outer) = at.map(|i| &claims[i]) else { break };
        if let Some(source) =
            outer.source.as_ref().filter(|source| relays(outer) && inner.is_none_or(|i| !same(i, source)))
        {
            // "He", of whom nothing is known, is no name.
            let pronoun = at.and_then(|i| drafts[i].head).is_some_and(|head| kinds::of_pronoun(layers, head).is_some());
            let name = match source.speakers.first() {
                Some(speaker) => Some(speaker.name.clone()),
                None if pronoun => None,
                None => Some(crate::claim::words(outer.text, &source.spans)),
            };
            out.extend(name.map(|name| Via { name, kind: source.kind, claim: at }));
            inner = Some(source);
        }
        at = outer.within;
    }
    out.reverse();
    out
}

/// Whether what a claim holds is told by it, rather than asked, wished or denied.
fn relays(outer: &Claim) -> bool {
    // "A:" of questions and answers
    let letter = |source: &Source| source.spans.iter().all(|span| span.len() == 1) && source.speakers.is_empty();
    if outer.source.as_ref().is_some_and(letter) {
        return false;
    }
    let told = |class| {
        use CueClass::{Accord, Acknowledge, Assert, Report, Say, Show};
        matches!(class, Say | Report | Show | Accord | Assert | Acknowledge)
    };
    outer.cue.as_ref().is_none_or(|cue| told(cue.class) && !cue.negated)
}

/// Whether two sources are one: "he said he feared".
fn same(a: &Source, b: &Source) -> bool {
    match (a.speakers.first(), b.speakers.first()) {
        (Some(a), Some(b)) => a.entity == b.entity,
        _ => a.spans == b.spans,
    }
}

/// Where in a source the words for passing on stand: "a memo [obtained by] the Courier".
pub fn passed_on(layers: &Layers, range: TokenRange) -> Option<TokenRange> {
    range.range().find_map(|at| {
        if !layers.lexicon.may_begin(layers.tokens[at].word, EntryKind::RelayPhrase) {
            return None;
        }
        let found = layers.lexicon.find(&layers.tokens[at..range.end as usize], EntryKind::RelayPhrase)?;
        Some(TokenRange::new(at, at + found.len))
    })
}

/// "The contract, [seen by the Courier,] states": what stands between commas behind a source, where it begins with
/// words for passing on.
fn inserted(layers: &Layers, source: TokenRange) -> Option<TokenRange> {
    let comma = |t: &Token| t.kind == TokenKind::Comma;
    let start = source.end as usize + 1;
    let behind = layers.tokens.get(start..layers.tokens.len().min(start + INSERTED))?;
    let opens =
        comma(&layers.tokens[start - 1]) && layers.lexicon.may_begin(behind.first()?.word, EntryKind::RelayPhrase);
    let len = behind.iter().position(comma).filter(|_| opens)?;
    Some(TokenRange::new(start, start + len))
}

/// How many tokens stand between such commas at most.
const INSERTED: usize = 12;

/// Who passed the document on.
fn passer<'a>(layers: &Layers<'_, 'a>, range: TokenRange) -> Option<Via<'a>> {
    let words = passed_on(layers, range)?;
    let behind = TokenRange { start: words.end, end: range.end };
    let mention = mentions(layers, behind).first().filter(|m| m.first <= words.end + 1)?;
    let entity = layers.entities.list.get(mention.entity)?;
    Some(Via { name: entity.name.clone(), kind: SourceKind::from(entity.kind), claim: None })
}
