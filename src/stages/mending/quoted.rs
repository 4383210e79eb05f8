//! Plurals in quoted words and behind them, which look like verbs: `backs “fair pay rises”`, `dismissed as “lies” reports that …`.

use super::tagged::Tagged;
use super::words::reporting;
use crate::lexicon::{Frame, Tag, TagSet, function as f};

/// The most words of such a quotation.
const QUOTED: usize = 6;

/// "supports “appropriate pay [raises]”": at the end of quoted words that are the object of a verb which quotes nobody.
pub fn closing_plurals(items: &mut Tagged, at: usize) {
    if !ends_quotation(items, at) || !may_be_plural(items, at) {
        return;
    }
    let describes = |i: usize| matches!(items[i].tag, Tag::Adjective | Tag::Noun | Tag::Nouns | Tag::Name);
    let low = at.saturating_sub(QUOTED).max(1);
    let run = (low..at).rev().take_while(|&i| describes(i));
    let Some(open) = run.into_iter().find(|&i| items[i].is_marked_off(&items[i - 1])) else { return };
    let quotes = |i: usize| {
        let found = reporting(&items[i], items.tokens, items.lexicon);
        found.is_none_or(|found| found.entry.frames.has(Frame::Quote) || found.entry.frames.has(Frame::Clause))
    };
    if open + 1 < at && items[open - 1].tag.is_finite() && !quotes(open - 1) {
        items.set(at, Tag::Nouns);
    }
}

/// "dismissed as “pure fantasy” [reports] that he would go": behind what quoted words call it.
pub fn called_plurals(items: &mut Tagged, at: usize) {
    if at < 3 || !items[at].is_marked_off(&items[at - 1]) || !may_be_plural(items, at) {
        return;
    }
    let low = at.saturating_sub(QUOTED).max(1);
    let opens = |&i: &usize| items[i].is_marked_off(&items[i - 1]);
    let Some(open) = (low..at).rev().find(opens).filter(|&open| items[open - 1].word == f::AS) else { return };
    let finite =
        |range: std::ops::Range<usize>| items.first_of(TagSet::FINITE, range.start).is_some_and(|i| i < range.end);
    if finite(0..open) && !finite(open..at) {
        items.set(at, Tag::Nouns);
    }
}

/// Whether the mark that closes quoted words stands behind the item at `at`, or behind its comma or stop.
fn ends_quotation(items: &Tagged, at: usize) -> bool {
    let mark = |i: usize| items.get(i).is_some_and(|item| matches!(item.tag, Tag::Comma | Tag::End));
    let end = if mark(at + 1) { at + 1 } else { at };
    items.get(end + 1).map_or(end > at, |next| next.is_marked_off(&items[end]))
}

fn may_be_plural(items: &Tagged, at: usize) -> bool {
    let profile = items.lexicon.tagger().profile(items[at].word);
    profile.is_unknown() || profile.may_be(Tag::Nouns)
}
