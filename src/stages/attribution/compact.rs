//! Noun phrases from their first word rightwards: sources behind a cue, addressees.

use super::media;
use super::subject::Phrase;
use super::view::View;
use crate::lexicon::{Flags, Tag, function as f};
use crate::stages::groups::NounGroup;

/// A noun group with what hangs from it by *of*, and by other prepositions where the head is a common noun.
pub fn compact(view: &View, start: usize) -> Option<Phrase> {
    let first = view.noun_at(start)?;
    let head = first.head;
    let mut end = first.end;
    loop {
        // "professor of computing at Tarn"
        let art = view.is(end, f::OF)
            && view.tag(end + 1) == Some(Tag::Gerund)
            && view.is_one(end + 2, &[f::AT, f::IN, f::FOR]);
        if art && view.has(head, Flags::ROLE) {
            end += 2;
            continue;
        }
        let Some(next) = view.noun_at(end + 1).filter(|_| hangs(view, first, end)) else { break };
        // "a manager at Facebook" works there; what was said on Facebook stands on it.
        let medium = media::on_platform(view, next)
            || view.has(next.head, Flags::MEDIUM)
                && !(view.tag(next.head) == Some(Tag::Name) && view.is_one(end, &[f::AT, f::FOR, f::FROM, f::WITH]));
        // "a letter to the firm"
        let written = view.has(head, Flags::MEDIUM);
        // "a welder of 30 years"
        let years = view.is(end, f::OF) && view.tag(next.start) == Some(Tag::Number);
        if view.is_time(next) && !years || !view.is(end, f::OF) && (medium || hearer(view, end, next.head) && !written)
        {
            break;
        }
        end = next.end;
    }
    Some(Phrase { range: start..end, head })
}

/// Whether the preposition at `at` may say more of a noun group, rather than where or how something was said.
fn hangs(view: &View, group: &NounGroup, at: usize) -> bool {
    let head = group.head;
    // "one of several critics [on staff]"
    let one = at > group.end && view.is(head, f::ONE);
    let noun = matches!(view.tag(head), Some(Tag::Noun | Tag::Nouns)) || one;
    let office = view.has(head, Flags::ROLE);
    match view.word(at) {
        f::OF => true,
        f::FROM if employed(view, head, at) => true,
        // "the Tarn Institute [at Ashton University]"
        f::AT if view.is_body(head) && view.noun_at(at + 1).is_some_and(|next| view.is_body(next.head)) => true,
        // "the U.S. District Court [in Ashton]"
        f::IN if at > group.end && view.is_place(at + 1) => true,
        // "Lind, a Democrat from Ohio", "those in the village"
        f::FOR | f::FROM | f::WITH | f::AT | f::IN | f::ON | f::TO => {
            noun || office || view.is_one(group.start, &[f::A, f::AN]) || view.is(at - 1, f::THOSE)
        }
        // "a sign outside the plant", "emails between the two men"
        f::OUTSIDE | f::INSIDE | f::BETWEEN if noun && !office => true,
        // "fishing crews along the west coast", "teachers across the country"
        f::ALONG | f::ACROSS | f::NEAR | f::INSIDE | f::WITHIN => view.tag(head) == Some(Tag::Nouns),
        // "someone behind her"
        f::BEHIND | f::BESIDE => f::is_indefinite(view.word(head)) || office,
        _ => false,
    }
}

/// "Dan Lind [from Orlin Bank]": whether the name at `head` has behind it, by the preposition at `from`, where somebody works.
fn employed(view: &View, head: usize, from: usize) -> bool {
    let body = |group: &NounGroup| view.is_body(group.head);
    view.is(from, f::FROM) && view.is_person(head) && view.noun_at(from + 1).is_some_and(body)
}

/// "to reporters": whom it was said to, rather than a part of the phrase.
fn hearer(view: &View, preposition: usize, head: usize) -> bool {
    view.is(preposition, f::TO) && view.has(head, Flags::SPEAKING_NOUN.or(Flags::MEDIA))
}
