//! Who stands behind the words of a source: what it is, whether it is named, and which entities it means.

use super::apposed::in_apposition;
use super::coreference::{Discourse, Found, Meaning, Resolved};
use super::kinds;
use super::referents::coordinated;
use crate::claim::{CueClass, ResolvedBy, Source, SourceKind, Speaker};
use crate::entity::EntityKind;
use crate::lexicon::{EntryKind, Flags, function as f};
use crate::spans::Spans;
use crate::stages::TokenRange;
use crate::stages::attribution::Layers;
use crate::stages::attribution::draft::{Draft, Rule};
use crate::stages::entities::NameMention;
use crate::stages::tokens::{Token, TokenKind};
use smallvec::smallvec;

/// How far out the turn is looked for that a claim stands in.
const DEPTH: usize = 4;

/// The source of each draft; drafts come in text order.
pub fn sources<'a>(
    layers: &Layers<'_, 'a>,
    drafts: &[Draft<'a>],
    outer: &[Option<usize>],
    discourse: &Discourse<'_, '_, 'a>,
) -> Vec<Option<Source<'a>>> {
    let mut out: Vec<Option<Source<'a>>> = Vec::with_capacity(drafts.len());
    for (i, draft) in drafts.iter().enumerate() {
        let speaker = |o: usize| Some(out.get(o)?.as_ref()?.speakers.first()?.entity);
        let quoted = layers.units.units[draft.unit].inside.is_some();
        // Who has the turn says I, as does who is quoted.
        let turn = std::iter::successors(outer[i], |&o| outer[o]).take(DEPTH).find(|&o| drafts[o].rule == Rule::Turn);
        let enclosing = if quoted { outer[i] } else { turn }.and_then(speaker);
        let mut source = source(layers, draft, discourse, enclosing);
        // "We asked each campaign for its figures": the paper that tells it.
        let we =
            draft.class == CueClass::Ask && draft.head.is_some_and(|head| layers.tokens[head as usize].word == f::WE);
        if let Some(source) = source.as_mut().filter(|_| we && !quoted && turn.is_none()) {
            source.kind = SourceKind::Media;
        }
        out.push(source);
    }
    out
}

fn source<'a>(
    layers: &Layers<'_, 'a>,
    draft: &Draft<'a>,
    discourse: &Discourse<'_, '_, 'a>,
    enclosing: Option<usize>,
) -> Option<Source<'a>> {
    let whole = *draft.source.first()?;
    let spans: Spans = draft.source.iter().filter_map(|range| range.span(layers.tokens)).collect();
    let head = draft.head.unwrap_or(whole.end - 1);
    // The antecedent of a relative pronoun stands elsewhere.
    let relative = !whole.holds(head as usize);
    let range = if relative { TokenRange { start: head, end: head + 1 } } else { whole };
    let (mut found, meaning) = meant(layers, head, range, discourse, enclosing);
    if draft.rule == Rule::Turn && found.is_empty() {
        found.extend(labelled(layers, whole));
    }
    if relative {
        found.iter_mut().for_each(|resolved| resolved.by = ResolvedBy::Pronoun);
    }
    let kind = kinds::of_source(layers, head, range, &found, meaning);
    let named = !mentions(layers, range).is_empty() || !found.is_empty();
    // "a paper by Mara Voss" is no newspaper.
    let written = layers.tokens.get(head as usize + 1).is_some_and(|t| t.word == f::BY);
    let kind = if written && kind == SourceKind::Media { SourceKind::Document } else { kind };
    if kind == SourceKind::Document && found.is_empty() {
        found = authors(layers, head, range);
    }
    let carried = draft.rule == Rule::Carried;
    let speaker = |resolved: Resolved| {
        let entity = layers.entities.list.get(resolved.entity)?;
        let resolved_by = if carried { ResolvedBy::Carried } else { resolved.by };
        let role = discourse.role(resolved.entity);
        Some(Speaker {
            name: entity.name.clone(),
            entity: resolved.entity,
            kind: SourceKind::from(entity.kind),
            role,
            resolved_by,
        })
    };
    let mut speakers = Vec::with_capacity(found.len());
    speakers.extend(found.into_iter().filter_map(speaker));
    Some(Source { named, kind, spans, speakers })
}

/// The entities that a source means. `enclosing` is who says the quoted words that it stands in.
fn meant(
    layers: &Layers,
    head: u32,
    range: TokenRange,
    discourse: &Discourse,
    enclosing: Option<usize>,
) -> (Found, Meaning) {
    let named = mentions(layers, range);
    if let Some(main) = named.iter().position(|m| m.first <= head && head <= m.last) {
        let mention = &named[main];
        // A surname may mean whoever of the family spoke last; a first name means its bearer.
        let surname = || {
            let word = &layers.text[layers.tokens[mention.last as usize].span()];
            layers.entities.list.get(mention.entity).is_some_and(|entity| entity.name.ends_with(word))
        };
        let plain = mention.how == ResolvedBy::Alias && mention.first == mention.core.start && surname();
        let entity = if plain { discourse.namesake(mention.entity, mention.first) } else { mention.entity };
        let mut found: Found = smallvec![Resolved { entity, by: how(layers, mention) }];
        let (mut before, mut affiliated) = (mention.last, false);
        for (i, next) in named.iter().enumerate().skip(main + 1) {
            // "Ada Marsh, Tarn's mayor and chairman": whose she is, is no second one.
            if layers.tokens.get(next.last as usize + 1).is_some_and(|t| t.kind == TokenKind::Clitic) {
                continue;
            }
            if named.get(i + 1).is_some_and(|name| describes(layers, next, name)) {
                continue;
            }
            // "Ada Marsh of [Tarn University, Ashton,] and her deputy, Paul Lind"
            affiliated = is_affiliation(layers, before, next.first)
                || affiliated
                    && next.first == before + 2
                    && layers.tokens[before as usize + 1].kind == TokenKind::Comma;
            if affiliated {
                before = next.last;
                continue;
            }
            // "Ada Marsh, head of the [Tarn Institute], and Paul Lind": a name that is said of another.
            if !coordinated(layers, before, next.first) {
                continue;
            }
            // "Ada Marsh, Harbor Safety Board,": a comma alone joins only what a conjunction joins further on.
            found.push(Resolved { entity: next.entity, by: how(layers, next) });
            before = next.last;
        }
        let joined = layers.tokens[range.range()].iter().any(|t| f::joins(t.word));
        found.truncate(if joined { found.len() } else { 1 });
        return (found, Meaning::Unknown);
    }
    match layers.tokens[head as usize].word {
        f::I | f::WE | f::MY | f::OUR | f::ME | f::US => {
            return (
                enclosing.map(|entity| Resolved { entity, by: ResolvedBy::Pronoun }).into_iter().collect(),
                Meaning::Unknown,
            );
        }
        _ => {}
    }
    let (mut found, meaning) = discourse.meaning(head);
    // Whoever speaks says I.
    found.retain(|resolved| Some(resolved.entity) != enclosing || resolved.by != ResolvedBy::Pronoun);
    // "an aide, Mara Voss", "the mayor of Tarn, Ada Marsh": the name stands in apposition.
    if found.is_empty()
        && let Some(main) = in_apposition(layers, head, named)
    {
        found.push(Resolved { entity: main.entity, by: main.how });
    }
    // "a nurse, Wendy Marsh, and a porter, Paul Lind"
    let main = named.iter().position(|m| found.len() == 1 && m.entity == found[0].entity && m.first > head);
    for pair in main.map_or(&[][..], |main| &named[main..]).windows(2) {
        let described = layers.tokens[pair[1].first as usize - 1].kind == TokenKind::Comma;
        if described && coordinated(layers, pair[0].last, pair[1].first) {
            found.push(Resolved { entity: pair[1].entity, by: pair[1].how });
        }
    }
    // "the Interwire news agency": the body goes by that name.
    if found.is_empty()
        && let Some(mention) = named.iter().rfind(|m| m.last < head)
        && goes_by(layers, mention, head)
    {
        found.push(Resolved { entity: mention.entity, by: mention.how });
    }
    // "networks and the Tarn Press": whoever of them has a name.
    let joined = found.is_empty() && meaning != Meaning::Unknown;
    if let Some(named) = named.iter().find(|m| joined && m.first > head && coordinated(layers, head, m.first)) {
        found.push(Resolved { entity: named.entity, by: how(layers, named) });
    }
    // "the mayor, Ada Marsh,": the name itself stands in the source.
    for resolved in &mut found {
        if let Some(mention) = named.iter().find(|m| m.entity == resolved.entity && m.first > head) {
            resolved.by = mention.how;
        }
    }
    (found, meaning)
}

/// Whether nothing but a preposition and an article leads from a name to the one of where they work or live.
fn is_affiliation(layers: &Layers, last: u32, first: u32) -> bool {
    let between = &layers.tokens[last as usize + 1..first.max(last + 1) as usize];
    let at = |t: &Token| [f::OF, f::AT, f::FROM].contains(&t.word);
    matches!(between, [of] if at(of)) || matches!(between, [of, the] if at(of) && the.word == f::THE)
}

/// "and her [Tarn] counterpart, Paul Lind": whether a name only says who is in apposition to the next.
fn describes(layers: &Layers, name: &NameMention, next: &NameMention) -> bool {
    let between = &layers.tokens[name.last as usize + 1..next.first.max(name.last + 1) as usize];
    matches!(between, [noun, comma] if comma.kind == TokenKind::Comma && layers.lexicon.flags(noun.word).any(Flags::SPEAKER))
}

/// Whether the name stands directly before the noun of several words for bodies of its kind that ends at `head`.
fn goes_by(layers: &Layers, name: &NameMention, head: u32) -> bool {
    let body = layers.entities.list.get(name.entity).map(|entity| SourceKind::from(entity.kind));
    let noun = kinds::source_noun(layers, head as usize, head as usize + 1);
    let first = name.last + 1;
    noun.is_some_and(|noun| noun.entry.is == body && noun.len > 1 && first + noun.len as u32 == head + 1)
}

/// How a name was found; that of a seat of power stands for who sits there.
fn how(layers: &Layers, mention: &NameMention) -> ResolvedBy {
    let tokens = &layers.tokens[mention.core.range()];
    let seat = || {
        let found = layers.lexicon.find(tokens, EntryKind::Organization);
        found.is_some_and(|found| found.len == tokens.len() && found.entry.is_metonym)
    };
    if mention.how == ResolvedBy::Name && seat() { ResolvedBy::Metonym } else { mention.how }
}

/// The names in a range of tokens.
pub fn mentions<'l>(layers: &Layers<'l, '_>, range: TokenRange) -> &'l [NameMention] {
    let all = &layers.entities.mentions;
    let from = all.partition_point(|m| m.last < range.start);
    let behind = &all[from..];
    let inside = behind.iter().take_while(|m| m.first < range.end).count();
    &behind[..inside]
}

/// Whose report it is: "a study by A and B", "A's report", "a report from A", "a poll released by A". What it was
/// passed on by is no author.
fn authors(layers: &Layers, head: u32, range: TokenRange) -> Found {
    let named = mentions(layers, range);
    let body = |m: &NameMention| layers.entities.list.get(m.entity).is_some_and(|e| e.kind != EntityKind::Place);
    let resolved = |m: &NameMention| Resolved { entity: m.entity, by: how(layers, m) };
    if let Some(before) = named.iter().rfind(|m| m.last < head && body(m)) {
        return smallvec![resolved(before)];
    }
    // "by the charity Tarn Aid"
    let by = |m: &NameMention| {
        let before = &layers.tokens[head as usize..m.first as usize];
        let small = before.iter().rev().take(CALLED).take_while(|t| t.is_word() && !t.is_capitalized());
        small
            .map(|t| t.word)
            .find(|&word| !layers.lexicon.flags(word).any(Flags::SOURCE_NOUN) && word != f::THE)
            .is_some_and(|word| matches!(word, f::BY | f::FROM))
    };
    let Some(first) = named.iter().position(|m| m.first > head + 1 && by(m) && body(m)) else { return Found::new() };
    if super::relays::passed_on(layers, range).is_some_and(|relay| relay.start <= named[first].first) {
        return Found::new();
    }
    let mut found: Found = smallvec![resolved(&named[first])];
    for pair in named[first..].windows(2) {
        if !coordinated(layers, pair[0].last, pair[1].first) {
            break;
        }
        found.push(resolved(&pair[1]));
    }
    found
}

/// How many words before an author's name are looked at: "by the campaign group Tarn Aid".
const CALLED: usize = 4;

/// The person that a speaker's label names in capitals: "RAMOS" or "JR" of Jorge Ramos.
fn labelled(layers: &Layers, label: TokenRange) -> Option<Resolved> {
    let last = layers.tokens[label.range()].iter().rev().find(|t| t.is_word())?;
    let word = &layers.text[last.span()];
    let initials = |name: &str| name.split(' ').filter_map(|own| own.chars().next()).eq(word.chars());
    let same = |name: &str| {
        name.rsplit(' ').next().is_some_and(|own| own.eq_ignore_ascii_case(word)) || word.len() > 1 && initials(name)
    };
    let mut fits = (0..layers.entities.list.len().min(MOST))
        .filter(|&i| layers.entities.list[i].kind == EntityKind::Person && same(&layers.entities.list[i].name));
    let entity = fits.next()?;
    // Of two with that name, nobody is meant for certain.
    fits.next().is_none().then_some(Resolved { entity, by: ResolvedBy::Alias })
}

/// How many entities a label is looked up among.
const MOST: usize = 200;
