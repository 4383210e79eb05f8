//! Who stands as a subject, though more than an adverb stands between it and its verb.

use super::{GROUP, Gather, is_finite};
use crate::lexicon::{Flags, Tag};
use crate::stages::units::Item;

impl Gather<'_, '_, '_> {
    /// Whether nothing but what hangs from a noun group stands between its end and a finite verb.
    pub(super) fn verb_follows(&self, end: usize) -> bool {
        let hangs = |tag: Tag| {
            use Tag::{Adjective, Determiner, Genitive, Name, Noun, Nouns, Number, Possessive, Preposition, To};
            matches!(
                tag,
                Adjective | Determiner | Genitive | Name | Noun | Nouns | Number | Possessive | Preposition | To
            )
        };
        let high = self.items.len().min(end + GROUP);
        // "a deputy at the gate, who would not give his name, said"
        let related =
            |at: usize| self.is_comma(at) && (self.tag(at + 1) == Some(Tag::Wh) || self.apposition_ends(at, high));
        matches!(self.tag(end), Some(Tag::Preposition | Tag::To))
            && (end..high).find(|&i| !hangs(self.items[i].tag)).is_some_and(|i| is_finite(self.tag(i)) || related(i))
    }

    /// Whether an apposition begins behind the comma at `at`, and a finite verb stands behind its own comma: "Ada Marsh
    /// of Tarn, the chair of the board, also said".
    fn apposition_ends(&self, at: usize, high: usize) -> bool {
        let close = (at + 2..high).find(|&i| self.is_comma(i));
        let verb = close.and_then(|close| (close + 1..high).find(|&i| self.tag(i) != Some(Tag::Adverb)));
        self.tag(at + 1) == Some(Tag::Determiner) && verb.is_some_and(|verb| is_finite(self.tag(verb)))
    }

    /// "Not so, says council leader [Ada Marsh]": behind a verb that reports, which stands behind a comma or speech.
    pub(super) fn inverted(&self, start: usize) -> bool {
        let nominal = |item: &&Item| matches!(item.tag, Tag::Determiner | Tag::Adjective | Tag::Noun | Tag::Name);
        let group = self.items[..start].iter().rev().take(GROUP).take_while(nominal).count();
        let Some(verb) = (start - group).checked_sub(1).map(|i| &self.items[i]) else { return false };
        let opens = |at: usize| self.is_comma(at) || self.items[at].is_speech;
        let reports = matches!(verb.tag, Tag::Past | Tag::Third) && verb.flags.any(Flags::CUE);
        reports && (start - group).checked_sub(2).is_some_and(opens)
    }
}
