//! Quotes without a frame of their own: whoever spoke last goes on, or the one the sentence before is about.

use super::Layers;
use super::draft::{Draft, Ranges, Rule};
use super::speech;
use crate::claim::{CueClass, SourceKind, Zone};
use crate::entity::EntityKind;
use crate::lexicon::{EntryKind, Flags, Tag, function as f};
use crate::stages::TokenRange;
use crate::stages::entities::NameMention;
use crate::stages::tokens::{Gap, TokenKind};
use crate::stages::units::{Item, Unit};
use smallvec::smallvec;

/// How many paragraphs a speaker is carried over.
const PARAGRAPHS: u32 = 2;
/// How many words may stand before a name and say who it is.
const NEAR: usize = 8;
/// How many drafts are looked back over for one.
const DRAFTS_BACK: usize = 16;

/// The tokens that are content already.
struct Held(Vec<TokenRange>);

impl Held {
    /// Of all drafts, ranges that overlap being joined.
    fn new(drafts: &[Draft]) -> Held {
        let mut all: Vec<TokenRange> = Vec::with_capacity(2 * drafts.len());
        drafts.iter().for_each(|draft| all.extend_from_slice(&draft.content));
        all.sort_unstable();
        let mut joined: Vec<TokenRange> = Vec::with_capacity(all.len());
        for range in all {
            match joined.last_mut() {
                Some(last) if range.start < last.end => last.end = last.end.max(range.end),
                _ => joined.push(range),
            }
        }
        Held(joined)
    }

    fn is_held(&self, token: u32) -> bool {
        let behind = self.0.partition_point(|range| range.start <= token);
        behind > 0 && token < self.0[behind - 1].end
    }
}

/// A claim for every unit of speech that no draft holds. `drafts` are in text order.
pub fn find<'a>(layers: &Layers<'_, 'a>, drafts: &[Draft<'a>]) -> Vec<Draft<'a>> {
    let mut out: Vec<Draft<'a>> = Vec::new();
    let taken = Held::new(drafts);
    let mut index = 0;
    let mut done = 0;
    while index < layers.units.units.len() {
        let unit = &layers.units.units[index];
        let items = &layers.units.items[unit.items.clone()];
        index += 1;
        if unit.inside.is_some() || items.first().is_none_or(|item| !item.is_speech || item.first < done) {
            continue;
        }
        let start = items[0].first;
        // "(Crosstalk.)" is nobody's.
        let aside = layers.tokens.get(start as usize + 1).is_some_and(|token| token.kind == TokenKind::OpenBracket);
        if !speech::is_pure(layers, items) || aside || taken.is_held(start) {
            continue;
        }
        let mut content: Ranges = items.iter().filter_map(|item| speech::of(layers, item)).collect();
        speech::append(layers, index - 1, &mut content);
        done = content.last().map_or(done, |range| range.end);
        let long = content.iter().map(|range| range.len()).sum::<usize>() >= 5;
        let alone = content.iter().any(|range| layers.tokens[range.range()].iter().any(|t| t.word == f::I));
        let speaker = |alone| speaker(layers, unit, index - 1, (drafts, &taken), &out, alone);
        let Some((source, head)) = speaker(alone)
            .or_else(|| speaker(false).filter(|_| alone))
            .filter(|(source, _)| long && source.iter().all(|range| range.end <= start))
        else {
            continue;
        };
        out.push(Draft { source, head, content, ..Draft::new(Rule::Carried, index - 1) });
    }
    out
}

type Carried = (Ranges, Option<u32>);

/// Who is speaking: the one the sentence before in the same paragraph is about, or the last speaker, who is none of those
/// that others speak of. Whoever says I is `alone`: no doctors, whom the sentence before is about.
fn speaker<'a>(
    layers: &Layers<'_, 'a>,
    unit: &Unit,
    index: usize,
    (drafts, taken): (&[Draft<'a>], &Held),
    carried: &[Draft<'a>],
    alone: bool,
) -> Option<Carried> {
    let fits = |head: Option<u32>| !(alone && head.is_some_and(|head| is_many(layers, head)));
    let start = layers.units.items[unit.items.start].first;
    let previous = layers.units.units[..index].iter().rposition(|u| u.inside.is_none());
    let asked = previous.filter(|&previous| asks(layers, &layers.units.units[previous]));
    let near = |draft: &&Draft<'a>| {
        let paragraph = layers.units.units[draft.unit].paragraph;
        !draft.source.is_empty()
            && fits(draft.head)
            && Some(draft.unit) != asked
            && !taken.is_held(draft.anchor())
            && unit.paragraph - paragraph.min(unit.paragraph) <= PARAGRAPHS
    };
    let end = drafts.partition_point(|draft| draft.anchor() < start);
    let framed = drafts[..end].iter().rev().take(DRAFTS_BACK).find(near);
    let last = framed.into_iter().chain(carried.last().filter(near)).max_by_key(|draft| draft.anchor());
    if let Some(previous) = previous {
        let u = &layers.units.units[previous];
        let framed = last.is_some_and(|draft| draft.unit >= previous);
        if (u.paragraph == unit.paragraph || introduces(layers, u, unit))
            && !framed
            && asked.is_none()
            && let Some(found) =
                subject_of(layers, u).filter(|&(_, head)| fits(head) && !is_told_of(layers, head, start))
        {
            return Some(found);
        }
    }
    let last = last?;
    let answers =
        previous.filter(|&previous| last.unit == previous && last.class == CueClass::Ask && last.rule == Rule::Wh);
    let asked = answers.and(last.circumstances.addressee).filter(|asked| is_one(layers, *asked));
    Some(asked.map_or_else(|| (last.source.clone(), last.head), |asked| (smallvec![asked], Some(asked.end - 1))))
}

/// "I asked [her] why. “I was afraid.”", "We asked [Mara Voss] why.": whether who was asked, and so answers, is one pronoun or name.
fn is_one(layers: &Layers, asked: TokenRange) -> bool {
    let mentions = &layers.entities.mentions;
    let named = mentions.get(mentions.partition_point(|m| m.last + 1 < asked.end));
    let pronoun = [f::HIM, f::HER].contains(&layers.tokens[asked.start as usize].word);
    asked.len() == 1 && pronoun || named.is_some_and(|m| m.first <= asked.start && asked.end <= m.last + 1)
}

/// "Voss is not convinced. ¶ “It is too late.”": whether a sentence closes the paragraph before that of `unit` and may be about
/// whoever speaks there.
fn introduces(layers: &Layers, sentence: &Unit, unit: &Unit) -> bool {
    let items = &layers.units.items[sentence.items.clone()];
    let body = |unit: &Unit| layers.paragraphs[unit.paragraph as usize].zone == Zone::Body;
    let stopped = items.last().is_some_and(|last| last.tag == Tag::End);
    unit.paragraph == sentence.paragraph + 1
        && body(sentence)
        && stopped
        && !items[0].is_speech
        && !f::is_subordinator(items[0].word)
        && items.iter().any(|item| item.tag.is_finite())
}

/// "He was no kind man. “He smashed all I made.”": whether who speaks at `start` begins with the pronoun that is the subject before:
/// somebody else is speaking of them.
fn is_told_of(layers: &Layers, head: Option<u32>, start: u32) -> bool {
    let word = |at: u32| layers.tokens.get(at as usize).map(|token| token.word);
    let pronoun = head.and_then(word).filter(|word| [f::HE, f::SHE].contains(word));
    pronoun.is_some() && pronoun == word(start + 1)
}

/// they, doctors
fn is_many(layers: &Layers, at: u32) -> bool {
    let word = layers.tokens[at as usize].word;
    let profile = layers.lexicon.tagger().profile(word);
    word == f::THEY || profile.may_be(Tag::Nouns) && !profile.may_be(Tag::Noun)
}

/// "Did he ever see it? “Once.”": what an interviewer asks is answered by whoever spoke last.
fn asks(layers: &Layers, unit: &Unit) -> bool {
    let items = &layers.units.items[unit.items.clone()];
    items.last().is_some_and(|last| last.kind == TokenKind::Question) && items.iter().any(|item| item.tag.is_finite())
}

/// The person that a sentence begins with.
fn subject_of(layers: &Layers, unit: &Unit) -> Option<Carried> {
    let items = &layers.units.items[unit.items.clone()];
    let first = items.first()?;
    if first.tag == Tag::Pronoun && [f::HE, f::SHE].contains(&first.word) {
        return Some((smallvec![TokenRange { start: first.first, end: first.first + 1 }], Some(first.first)));
    }
    // "[Her] message to voters was clear."
    let reports = |item: &Item| item.tag.is_nominal() && item.begins.has(EntryKind::ReportingNoun);
    if first.tag == Tag::Possessive && items.get(1).is_some_and(reports) {
        return Some((smallvec![TokenRange { start: first.first, end: first.first + 1 }], Some(first.first)));
    }
    let mentions = &layers.entities.mentions;
    let mention = mentions.get(mentions.partition_point(|m| m.first < first.first));
    // "Tarn University's [Mara Voss] agreed."
    let owner = |mention: &&NameMention| {
        let behind = layers.tokens.get(mention.last as usize + 1);
        behind.is_some_and(|token| token.word == f::S && token.gap == Gap::None)
    };
    let owned = mention.filter(owner).and_then(|owner| {
        let next = mentions.get(mentions.partition_point(|m| m.first <= owner.last));
        next.filter(|next| next.first == owner.last + 2)
    });
    let mention = owned.or(mention);
    let near = |mention: &&NameMention| {
        // "For Voss, …", but not "The barman at the Hotel Splendid …"
        let mut before = items.iter().skip(1).take_while(|item| item.first < mention.first);
        (mention.first <= first.first + 3 || owned.is_some()) && before.all(|item| item.tag != Tag::Preposition)
    };
    if let Some(mention) = mention.filter(near) {
        let entity = layers.entities.list.get(mention.entity)?;
        let person = entity.kind == EntityKind::Person;
        return person
            .then(|| (smallvec![TokenRange { start: mention.first, end: mention.last + 1 }], Some(mention.last)));
    }
    last_named(layers, items).or_else(|| called(layers, items))
}

/// "Regulators have fined it twice, and its founder, [Mara Voss], is unmoved.", "The clinic's only midwife, [Ada Marsh], has not
/// been paid.": the person that the last main clause is about.
fn last_named(layers: &Layers, items: &[Item]) -> Option<Carried> {
    let joint = |at: &usize| [f::AND, f::BUT].contains(&items[*at].word) && items[at - 1].tag == Tag::Comma;
    let clause = &items[(1..items.len()).rev().find(joint).map_or(0, |joint| joint + 1)..];
    let mentions = &layers.entities.mentions;
    let mention = mentions.get(mentions.partition_point(|m| m.first < clause.first().map_or(0, |item| item.first)))?;
    let before = clause.iter().take_while(|item| item.first < mention.first);
    let nominal = |item: &Item| matches!(item.tag, Tag::Comma | Tag::Noun | Tag::Adjective) || is_owner(item);
    let mut behind = clause.iter().filter(|item| item.first > mention.last);
    let finite = behind.find(|item| item.tag != Tag::Comma).is_some_and(|item| item.tag.is_finite());
    let person = layers.entities.list.get(mention.entity)?.kind == EntityKind::Person;
    (person && finite && before.clone().count() <= NEAR && before.clone().all(nominal))
        .then(|| (smallvec![TokenRange { start: mention.first, end: mention.last + 1 }], Some(mention.last)))
}

/// A determiner, or who something belongs to.
fn is_owner(item: &Item) -> bool {
    matches!(item.tag, Tag::Determiner | Tag::Possessive | Tag::Genitive | Tag::Name)
}

/// "The mayor was blunt.": the noun for people or bodies that a sentence begins with.
fn called(layers: &Layers, items: &[Item]) -> Option<Carried> {
    let nominal = |item: &&Item| {
        !item.is_speech
            && matches!(item.tag, Tag::Determiner | Tag::Possessive | Tag::Adjective | Tag::Noun | Tag::Nouns)
    };
    let group = &items[..items.iter().take_while(nominal).count()];
    let head = group.last().filter(|head| head.flags.any(Flags::SPEAKER))?;
    // "The bill was signed."
    let noun = layers.lexicon.find(&layers.tokens[head.first as usize..=head.last as usize], EntryKind::SourceNoun);
    if noun.is_some_and(|noun| noun.entry.is == Some(SourceKind::Document)) {
        return None;
    }
    // "The barman at the Hotel Splendid polished a glass."
    let mut end = group.len();
    if items.get(end).is_some_and(|next| next.tag == Tag::Preposition) {
        let part = |item: &&Item| nominal(item) || item.tag == Tag::Name;
        end += 1 + items[end + 1..].iter().take_while(part).count();
    }
    let finite = items.get(end).is_some_and(|next| next.tag.is_tensed());
    finite.then(|| (smallvec![TokenRange { start: group[0].first, end: items[end - 1].last + 1 }], Some(head.first)))
}
