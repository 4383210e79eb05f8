//! Who stands behind the words of a source: what it is, whether it is named, and which entities it means.

use super::coreference::{Discourse, Resolved};
use crate::claim::{ResolvedBy, Source, SourceKind, Speaker};
use crate::entity::EntityKind;
use crate::lexicon::{EntryKind, Flags, function as f};
use crate::span::Span;
use crate::stages::TokenRange;
use crate::stages::attribution::Layers;
use crate::stages::attribution::draft::{Draft, Rule};
use crate::stages::entities::{NameMention, ResolvedBy as How};

/// The source of each draft; drafts come in text order.
pub fn sources<'a>(layers: &Layers<'_, 'a>, drafts: &[Draft<'a>], outer: &[Option<usize>]) -> Vec<Option<Source<'a>>> {
    let mut discourse = Discourse::new(layers);
    let mut speakers: Vec<Vec<usize>> = Vec::with_capacity(drafts.len());
    let mut out = Vec::with_capacity(drafts.len());
    for (i, draft) in drafts.iter().enumerate() {
        let enclosing = outer[i].and_then(|o| speakers.get(o)).and_then(|list| list.first().copied());
        let source = source(layers, draft, &mut discourse, enclosing);
        let entities: Vec<usize> =
            source.iter().flat_map(|s| s.speakers.iter().map(|speaker| speaker.entity)).collect();
        if let Some(&first) = entities.first() {
            discourse.spoke(first, draft.anchor());
        }
        speakers.push(entities);
        out.push(source);
    }
    out
}

fn source<'a>(
    layers: &Layers<'_, 'a>,
    draft: &Draft<'a>,
    discourse: &mut Discourse,
    enclosing: Option<usize>,
) -> Option<Source<'a>> {
    let range = *draft.source.first()?;
    let spans: Vec<Span> = draft.source.iter().filter_map(|range| range.span(layers.tokens)).collect();
    let head = draft.head.unwrap_or(range.end - 1);
    let named = mentions(layers, range);
    let mut found: Vec<Resolved> = Vec::new();
    let main = named.iter().position(|m| m.first <= head && head <= m.last);
    if let Some(main) = main {
        found.push(Resolved { entity: named[main].entity, by: by(named[main].how) });
        for pair in named[main..].windows(2) {
            if !coordinated(layers, pair[0].last, pair[1].first) {
                break;
            }
            found.push(Resolved { entity: pair[1].entity, by: by(pair[1].how) });
        }
    } else {
        found.extend(discourse.resolve(head, range, enclosing));
        // "an aide, Mara Voss": the name stands in apposition.
        if found.is_empty()
            && let [only] = named
            && layers.entities.list.get(only.entity).is_some_and(|e| e.kind == EntityKind::Person)
            && only.first > head
            && apposed(layers, head, only.first)
        {
            found.push(Resolved { entity: only.entity, by: by(only.how) });
        }
    }
    let kind = kind(layers, head, range, &found);
    let carried = draft.rule == Rule::Carried;
    let speakers: Vec<Speaker<'a>> = found
        .into_iter()
        .filter_map(|resolved| {
            let entity = layers.entities.list.get(resolved.entity)?;
            let resolved_by = if carried { ResolvedBy::Carried } else { resolved.by };
            let kind = SourceKind::from(entity.kind);
            Some(Speaker {
                name: entity.name.clone(),
                entity: resolved.entity,
                kind,
                role: entity.role.clone(),
                resolved_by,
            })
        })
        .collect();
    Some(Source { named: !named.is_empty() || !speakers.is_empty(), kind, spans, speakers })
}

/// The names in a range of tokens.
fn mentions<'l>(layers: &Layers<'l, '_>, range: TokenRange) -> &'l [NameMention] {
    let all = &layers.entities.mentions;
    let from = all.partition_point(|m| m.last < range.start);
    let to = all.partition_point(|m| m.first < range.end);
    all.get(from..to).unwrap_or(&[])
}

fn by(how: How) -> ResolvedBy {
    match how {
        How::Name => ResolvedBy::Name,
        How::Alias => ResolvedBy::Alias,
        How::Acronym => ResolvedBy::Acronym,
        How::Metonym => ResolvedBy::Metonym,
    }
}

/// Whether nothing but commas and a conjunction stands between two names.
fn coordinated(layers: &Layers, last: u32, first: u32) -> bool {
    let between = &layers.tokens[last as usize + 1..(first as usize).max(last as usize + 1)];
    let joined = between.iter().any(|t| t.word == f::AND || t.word == f::OR);
    let list = between.len() == 1 && !between[0].is_word();
    between.len() <= 3
        && (joined || list)
        && between.iter().all(|t| !t.is_word() || [f::AND, f::OR, f::THE].contains(&t.word))
}

/// Whether a comma leads from a common noun to the name behind it.
fn apposed(layers: &Layers, head: u32, first: u32) -> bool {
    let between = &layers.tokens[head as usize + 1..first as usize];
    between.len() <= 6 && between.last().is_some_and(|t| !t.is_word())
}

/// What a source is: by the entity behind it, or by its head noun.
fn kind(layers: &Layers, head: u32, range: TokenRange, found: &[Resolved]) -> SourceKind {
    if let [one] = found {
        if let Some(entity) = layers.entities.list.get(one.entity) {
            return entity.kind.into();
        }
    }
    if found.len() > 1 {
        let people =
            found.iter().all(|r| layers.entities.list.get(r.entity).is_some_and(|e| e.kind == EntityKind::Person));
        return if people { SourceKind::Group } else { SourceKind::Organization };
    }
    let token = &layers.tokens[head as usize];
    let flags = layers.lexicon.flags(token.word);
    match token.word {
        f::HE | f::SHE | f::I | f::HIM | f::HER | f::HIS | f::WHO | f::ONE => return SourceKind::Person,
        f::THEY
        | f::WE
        | f::THEM
        | f::THEIR
        | f::OUR
        | f::SOME
        | f::MANY
        | f::OTHERS
        | f::SEVERAL
        | f::ALL
        | f::BOTH
        | f::THOSE => {
            return SourceKind::Group;
        }
        f::IT | f::ITS => return SourceKind::Organization,
        _ => {}
    }
    let slice = &layers.tokens[head as usize..range.end as usize];
    if let Some(noun) = layers.lexicon.find(slice, EntryKind::SourceNoun) {
        let kind = noun.entry.is.unwrap_or(SourceKind::Unknown);
        let plural = noun.inflection == crate::lexicon::Inflection::Third;
        return if plural && kind == SourceKind::Person { SourceKind::Group } else { kind };
    }
    if flags.any(Flags::ROLE.or(Flags::ROLE_TITLE)) {
        return if flags.any(Flags::PLURAL) { SourceKind::Group } else { SourceKind::Person };
    }
    if flags.any(Flags::MEDIUM) {
        return SourceKind::Document;
    }
    if flags.any(Flags::ORGANIZATION.or(Flags::ORGANIZATION_END).or(Flags::PLACE)) {
        return SourceKind::Organization;
    }
    SourceKind::Unknown
}
