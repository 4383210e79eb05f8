//! From a verb leftwards to its subject: what may stand between the two.

use super::insertions::{bracket_start, inserted};
use super::view::View;
use crate::claim::SourceKind;
use crate::lexicon::{EntryKind, Flags, Tag, function as f};
use crate::stages::tokens::TokenKind;

/// Leftwards over adverbs, time adverbials and the medium: "Voss [on Tuesday] [in a statement] [also] said".
pub fn skip_left(view: &View, verb: usize) -> usize {
    let mut at = view.verb_of(verb).and_then(|verb| verb.apart).unwrap_or(verb);
    loop {
        let Some(last) = at.checked_sub(1) else { return at };
        let adverb = view.tag(last) == Some(Tag::Adverb) && view.noun_of(last).is_none();
        if adverb && !view.is_one(last, &[f::SO, f::YET]) {
            at -= 1;
            continue;
        }
        // "Police had [last month] charged"
        if at < verb
            && let Some(auxiliary) = auxiliary_before(view, at)
        {
            at = auxiliary;
            continue;
        }
        let Some(group) = view.noun_before(at) else { return at };
        // "The two have both argued", "the mayor herself said"
        let floating = group.end == group.start + 1
            && view.is_one(group.start, &[f::BOTH, f::ALL, f::EACH])
            && view.noun_before(group.start).is_some();
        if floating {
            at = group.start;
            continue;
        }
        let medium = view.has(group.head, Flags::MEDIUM)
            && group.possessor_end.is_none()
            && view.tag(group.head) != Some(Tag::Name);
        let preposed =
            group.start > 0 && view.is_one(group.start - 1, &[f::IN, f::ON, f::AT, f::DURING, f::VIA, f::THROUGH]);
        let left = if preposed { group.start - 1 } else { group.start };
        // "… and [in a statement] credited him": the verb shares its subject.
        let shares = |before: usize| preposed && view.is_one(before, &[f::AND, f::BUT]);
        let bracketed = left > 0 && view.kind(left - 1) == Some(TokenKind::CloseBracket);
        let goes_on = view.noun_before(left).is_some()
            || auxiliary_before(view, left).is_some()
            || bracketed && view.noun_before(bracket_start(view, left)).is_some()
            || left > 0
                && (view.tag(left - 1) == Some(Tag::Adverb)
                    || view.is_one(left - 1, &[f::WHO, f::WHICH])
                    || shares(left - 1))
            // "Voss, a geologist, today announced"
            || left > 1 && view.is_comma(left - 1) && inserted(view, left - 1).is_some();
        // "An editorial [in the same journal] says": where it stands is a part of what it is.
        let written = |left: usize| {
            let noun = view.noun_before(left).filter(|noun| view.is_one(left, &[f::IN, f::ON]) && noun.end == left);
            let source = noun.and_then(|noun| view.find(noun.head, EntryKind::SourceNoun));
            source.is_some_and(|found| found.entry.is == Some(SourceKind::Document))
        };
        // "The mayor has [in fact] denied"
        let hedged =
            || preposed && view.find(left, EntryKind::Evidential).is_some_and(|m| view.behind(left, m.len) == at);
        if !goes_on || !(view.is_time(group) || medium && preposed && !written(left) || hedged()) {
            return at;
        }
        at = left;
    }
}

/// Where an auxiliary that stands alone before `end` begins.
fn auxiliary_before(view: &View, end: usize) -> Option<usize> {
    let verb = view.verb_before(end).filter(|verb| verb.is_finite())?;
    f::is_have(view.word(verb.head)).then_some(verb.start)
}
