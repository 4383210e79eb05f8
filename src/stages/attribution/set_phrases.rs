//! Verbs of speech in set phrases that report nothing: `called it a night`, `ordered a taxi`, `told no lies`, `God knows`.

use super::view::View;
use crate::lexicon::{EntryKind, Tag, function as f};
use crate::stages::groups::{Mood, VerbGroup};

/// Whether a verb and what stands behind it, or the word before it, are a set phrase.
pub fn is_set(view: &View, verb: &VerbGroup) -> bool {
    let idiom = verb.head.checked_sub(1).and_then(|before| view.find(before, EntryKind::SetPhrase));
    if idiom.is_some_and(|found| view.behind(verb.head - 1, found.len) == verb.head + 1) {
        return true;
    }
    if !view.items[verb.head].begins.has(EntryKind::SetPhrase) {
        return false;
    }
    let whole = view.find(verb.head, EntryKind::SetPhrase).is_some();
    let governed = matches!(view.tag(verb.end), Some(Tag::Preposition | Tag::Particle | Tag::To));
    whole || has_object(view, verb.head, verb.end) || governed && has_object(view, verb.head, verb.end + 1)
}

/// Whether the noun group at `object` is what a set phrase of the words before it has for its object.
fn has_object(view: &View, verb: usize, object: usize) -> bool {
    let Some(group) = view.noun_at(object) else { return false };
    // "ordered the taxi to turn round", "tells the truth that it was so"
    if view.is(group.end, f::THAT) || view.verb_at(group.end).is_some_and(|next| next.mood == Mood::Infinitive) {
        return false;
    }
    let (first, head) = (view.items[verb].first as usize, view.items[group.head].first as usize);
    let (before, end) = (view.items[object].first as usize, view.items[view.len() - 1].last as usize + 1);
    let tokens = view.layers.tokens;
    view.layers.lexicon.enclosing(&tokens[first..before], &tokens[head..end], EntryKind::SetPhrase).is_some()
}
