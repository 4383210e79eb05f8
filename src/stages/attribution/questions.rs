//! Verbs that somebody is asked about: `Does the mayor oppose it?` says nothing of what the mayor said.

use super::subject::Subject;
use super::view::View;
use crate::lexicon::{Tag, function as f};
use crate::stages::tokens::TokenKind;

/// "Does the mayor oppose it?", "What did Voss say of it?": whether a question turns subject and verb round. "Why did the mayor
/// oppose it?" tells that he did.
pub fn is_asked(view: &View, subject: &Subject) -> bool {
    if view.items.last().is_none_or(|last| last.kind != TokenKind::Question) {
        return false;
    }
    let helps = |at: usize| view.items[at].is_helper() || view.tag(at) == Some(Tag::Modal);
    let helper = view.verb_before(subject.start).filter(|verb| verb.start == verb.head && helps(verb.head));
    helper.is_some_and(|helper| {
        helper.start.checked_sub(1).is_none_or(|before| match view.tag(before) {
            Some(Tag::Wh) => !view.is_one(before, &[f::WHY, f::HOW, f::WHEN, f::WHERE]),
            Some(Tag::Conjunction | Tag::Comma) => true,
            _ => false,
        })
    })
}
