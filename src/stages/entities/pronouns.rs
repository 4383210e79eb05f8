//! Whether the text goes on to speak of a name as a person or as a thing: by pronouns, by nouns for bodies.

use super::Layers;
use super::evidence::Evidence;
use super::names::Name;
use crate::entity::EntityKind::{self, Organization, Person};
use crate::lexicon::{EntryKind, Flags, function};
use crate::stages::tokens::{Token, TokenKind};

/// How far behind a name a pronoun is looked for.
const PRONOUN: usize = 16;

/// "Glassline will open three of its mills", "Glassline sued. It says …": what goes on to be spoken of as a thing.
pub fn read(layers: &Layers, name: &Name, evidence: &mut Evidence) {
    let kind = |token: &Token| match token.word {
        function::IT | function::ITS => Some(Organization),
        function::HE | function::SHE | function::HIS | function::HER => Some(Person),
        _ => None,
    };
    let rest = &layers.tokens[name.end..name.sentence.end.min(name.end + PRONOUN)];
    let goes_on = |token: &&Token| !token.is_capitalized() && token.kind != TokenKind::Comma;
    let near = rest.iter().take_while(goes_on).filter(|token| token.word != function::IT);
    let next =
        layers.tokens.get(name.sentence.end).filter(|_| name.first == name.sentence.start || name.speaks(layers));
    if let Some(kind) = near.chain(next).find_map(kind).or_else(|| quoted_head(layers, name)) {
        evidence.add(kind, 2);
    } else if let Some(kind) = called(layers, name) {
        evidence.add(kind, 2);
    }
}

/// "Tarnet said it would. “No more,” said [its] chief": behind the speech of the next sentence.
fn quoted_head(layers: &Layers, name: &Name) -> Option<EntityKind> {
    let next = layers.tokens.get(name.sentence.end..)?;
    let quoted = matches!(next.first()?.kind, TokenKind::Quote(_)) && name.first == name.sentence.start;
    let frame = next.iter().take(SPEECH).skip(1).position(|t| matches!(t.kind, TokenKind::Quote(_)));
    let [said, its, ..] = next.get(frame.filter(|_| quoted)? + 2..)? else { return None };
    let cue = layers.lexicon.flags(said.word).any(Flags::CUE);
    (cue && its.word == function::ITS).then_some(Organization)
}

/// How long the speech of a sentence is looked through.
const SPEECH: usize = 60;

/// How long a phrase that opens a sentence is.
const OPENING: usize = 6;

/// How many words of a noun group are looked at.
const GROUP: usize = 3;

/// "Tarn Aid has 40 lawyers. The charity …": the sentence behind goes on with a noun for bodies.
fn called(layers: &Layers, name: &Name) -> Option<EntityKind> {
    let next = layers.tokens.get(name.sentence.end..)?;
    // "In a later statement the company added"
    let opens = next.first().is_some_and(|t| t.word == function::IN);
    let small = |t: &&Token| t.is_word() && t.word != function::THE;
    let at = if opens { next.iter().take(OPENING).take_while(small).count() } else { 0 };
    let [the, group @ ..] = &next[at..] else { return None };
    if the.word != function::THE || name.first > name.sentence.start + 1 {
        return None;
    }
    // "The [tech] giant"
    let general = |noun: &Token| {
        let found = layers.lexicon.find(std::slice::from_ref(noun), EntryKind::SourceNoun)?;
        found.entry.is.filter(|_| found.entry.is_general)
    };
    group.iter().take(GROUP).take_while(|t| t.is_word()).find_map(general)?.body()
}
