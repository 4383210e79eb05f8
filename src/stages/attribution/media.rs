//! Through what somebody speaks: a statement, an interview, a channel.

use super::adverbials::{opens_content, time};
use super::view::View;
use crate::entity::EntityKind;
use crate::lexicon::{EntryKind, Flags, Tag, function as f};
use crate::stages::groups::{Mood, NounGroup};

/// "in a statement to staff", "on Twitter", "during a news conference in Ohio"
pub fn medium(view: &View, at: usize) -> Option<usize> {
    let prepositions = &[f::IN, f::ON, f::AT, f::DURING, f::VIA, f::THROUGH, f::FROM, f::OVER, f::BY];
    if !view.is_one(at, prepositions) {
        return None;
    }
    let group = view.noun_at(at + 1)?;
    // "through an interpreter", "on the record"
    if view.find(at + 1, EntryKind::Medium).is_some_and(|m| m.len > 1 && view.behind(at + 1, m.len) >= group.end) {
        return Some(trailing(view, group.end));
    }
    // "by email", but "was ordered [by the court] to pay", "was condemned [by two people]": who, not through what.
    let bare = group.end == group.start + 1 && view.tag(group.head) == Some(Tag::Noun);
    if view.is(at, f::BY) && !bare {
        return None;
    }
    if view.is_one(at, &[f::IN, f::ON]) && is_outlet(view, at, group) {
        return Some(group.end);
    }
    let platform = on_platform(view, group);
    let known = (group.start..group.end).any(|i| view.has(i, Flags::MEDIUM));
    if !platform && (!known || !view.has(group.head, Flags::MEDIUM) && view.tag(group.head) != Some(Tag::Name)) {
        return None;
    }
    let end = trailing(view, group.end);
    // "“…,” he posted on Threads [above a photo].": a name ends there, where nothing follows.
    Some(if view.tag(group.head) == Some(Tag::Name) && view.is_end(end) { group.end } else { end })
}

/// "the village [Facebook page]": whether several words that are a medium close a noun group.
pub fn on_platform(view: &View, group: &NounGroup) -> bool {
    (group.start + 1..group.head).any(|i| {
        let medium = view.find(i, EntryKind::Medium);
        medium.is_some_and(|medium| medium.len > 1 && view.behind(i, medium.len) == group.end)
    })
}

/// Whether a newspaper or a channel is named ("in the Sunday Courier", "on Fox News"), or what else one speaks on and is no
/// place: "on Chattr that …".
fn is_outlet(view: &View, at: usize, group: &NounGroup) -> bool {
    // "on NBC’s Meet the Press"
    if let Some(end) = group.possessor_end {
        let owner = end.checked_sub(2).and_then(|head| view.entity_at(head));
        let show = view.tag(group.head) == Some(Tag::Name) || view.has(group.head, Flags::SOURCE_NOUN);
        return owner.is_some_and(|owner| owner.kind == EntityKind::Media) && show;
    }
    if view.tag(group.head) != Some(Tag::Name) {
        return false;
    }
    let kind = view.entity_at(group.head).map(|entity| entity.kind);
    let closes = opens_content(view, group.end) || view.is_end(group.end);
    let unknown =
        || !view.is_headline() && group.end == group.start + 1 && view.is(at, f::ON) && closes && !view.is_time(group);
    kind == Some(EntityKind::Media) || kind.is_none_or(|kind| kind == EntityKind::Person) && unknown()
}

/// What hangs from a medium by prepositions, short of a time.
fn trailing(view: &View, mut end: usize) -> usize {
    while view.is_preposition(end) {
        match view.noun_at(end + 1) {
            // "in an interview with News Tonight"
            Some(group)
                if view.entity_at(group.head).is_some() || !view.is_time(group) && time(view, end).is_none() =>
            {
                end = group.end;
            }
            _ => break,
        }
    }
    if let Some(verb) = view.verb_at(end) {
        // "in a letter [obtained by the Courier]"
        let mut at = verb.end;
        while let Some(group) = view.noun_at(if view.is_preposition(at) { at + 1 } else { at }) {
            at = group.end;
        }
        // "in a message [posted on its site] that …", though the tagger takes it for a past
        let past = view.tag(verb.head) == Some(Tag::Past) && verb.start == verb.head && opens_content(view, at);
        if matches!(verb.mood, Mood::Participle | Mood::Gerund) || past && view.is_preposition(verb.end) {
            end = at;
        }
    }
    end
}
