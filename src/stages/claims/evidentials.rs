//! The words that qualify a claim: in its cue, and in its content where nobody is quoted. A word qualifies the smallest
//! claim that holds it; a word that only looks like an evidential there (*appeared in court*, *likely voters*, *in
//! May*) qualifies nothing.

use crate::claim::{Evidential, EvidentialKind, Form};
use crate::lexicon::{EntryKind, Flags, Match, Tag, function as f};
use crate::stages::TokenRange;
use crate::stages::attribution::Layers;
use crate::stages::attribution::draft::{Draft, Rule};
use crate::stages::units::Item;
use smallvec::SmallVec;

/// The evidentials of a draft, in text order. `form` says how much of its content is quoted, `inner` are the drafts
/// that it holds.
pub fn of<'d>(
    layers: &Layers,
    draft: &Draft,
    form: Form,
    inner: impl Iterator<Item = &'d Draft<'d>>,
) -> Vec<Evidential> {
    let mut out = Vec::new();
    if draft.rule == Rule::Turn {
        return out;
    }
    let unit = &layers.units.units[draft.unit];
    let reader = Reader { layers, draft, items: &layers.units.items[unit.items.clone()], around: unit.inside };
    if !unit.signs.begins.has(EntryKind::Evidential) && reader.holds_all() {
        return out;
    }
    let mut held: Vec<TokenRange> = inner.flat_map(|inner| inner.cue.iter().chain(&inner.content)).copied().collect();
    held.sort_unstable();
    let mut ranges: SmallVec<[(TokenRange, bool); 4]> = draft.cue.iter().map(|range| (*range, true)).collect();
    if form != Form::Direct {
        ranges.extend(draft.content.iter().map(|range| (*range, false)));
    }
    ranges.sort_unstable();
    for (range, is_cue) in ranges {
        let mut from = range.start;
        while let Some(at) = (from..range.end).find(|&at| reader.may_begin(at)) {
            // What an inner claim holds is its own.
            let behind = held.partition_point(|range| range.start <= at);
            if let Some(inner) = held[..behind].last().filter(|range| at < range.end && !is_cue) {
                from = inner.end;
                continue;
            }
            from = at + 1;
            let Some(found) = reader.find(at, range.end, is_cue) else { continue };
            let end = at + found.len as u32;
            let span = TokenRange { start: at, end }.span(layers.tokens);
            out.extend(span.zip(found.entry.evidential).map(|(span, kind)| Evidential { span, kind }));
            from = end;
        }
    }
    out
}

struct Reader<'r, 'l, 'a> {
    layers: &'r Layers<'l, 'a>,
    draft: &'r Draft<'a>,
    items: &'r [Item],
    /// The speech that the whole unit stands in.
    around: Option<u32>,
}

impl<'a> Reader<'_, '_, 'a> {
    /// Whether all words of the draft stand in its unit: what else may stand there is in quotes, which are not looked
    /// into.
    fn holds_all(&self) -> bool {
        let [first, .., last] = self.items else { return false };
        self.draft
            .cue
            .iter()
            .chain(&self.draft.content)
            .all(|range| first.first <= range.start && range.end <= last.last + 1)
    }

    fn may_begin(&self, at: u32) -> bool {
        // Each item but speech is one token, and most tokens up to there are items: what it may begin stands at hand.
        let near = self.items.first().and_then(|first| self.items.get(at.checked_sub(first.first)? as usize));
        if let Some(item) = near.filter(|item| item.first == at) {
            return item.begins.has(EntryKind::Evidential);
        }
        self.layers.lexicon.may_begin(self.layers.tokens[at as usize].word, EntryKind::Evidential)
    }

    /// The evidential that begins at a token.
    fn find(&self, at: u32, end: u32, is_cue: bool) -> Option<Match<'a>> {
        let Layers { lexicon, tokens, quotes, .. } = *self.layers;
        let first = at as usize;
        if quotes.innermost(first).is_some_and(|q| Some(q as u32) != self.around) {
            return None;
        }
        // "is [believed] <to> have left": the marker reaches into what nobody is named for.
        let reach = u32::from(is_cue && self.draft.source.is_empty());
        let slice = &tokens[first..tokens.len().min((end + reach) as usize)];
        let found = lexicon.find(slice, EntryKind::Evidential)?;
        // "alleged" as the verb that attributes
        if is_cue && found.len == 1 && self.draft.rule != Rule::Marker {
            let verb = lexicon.find(slice, EntryKind::ReportingVerb);
            if verb.is_some_and(|verb| *verb.entry.headword == *self.draft.lemma) {
                return None;
            }
        }
        (self.draft.rule == Rule::Marker && is_cue || self.qualifies(at, &found)).then_some(found)
    }

    /// Whether the words around let the word qualify what is claimed.
    fn qualifies(&self, at: u32, found: &Match) -> bool {
        let here = self.items.partition_point(|item| item.first < at);
        let Some(item) = self.items.get(here).filter(|item| item.first == at) else { return true };
        let before = here.checked_sub(1).and_then(|i| self.items.get(i));
        let next = self.items.get(here + found.len);
        let tag = |item: Option<&Item>| item.map_or(Tag::End, |item| item.tag);
        let single = found.len == 1;
        // "in May", "with all their might"
        let month =
            || item.flags.any(Flags::MONTH) && self.layers.tokens[at as usize].is_capitalized() && before.is_some();
        if single && (matches!(item.tag, Tag::Name | Tag::Noun | Tag::Nouns) || month()) {
            return false;
        }
        let negated = next.is_some_and(|item| [f::NOT, f::NT].contains(&item.word));
        if item.word == f::COULD && negated {
            return false;
        }
        // "those who could", "you may ask", "the month of May"; and a question asks for what is possible.
        if item.tag == Tag::Modal {
            let address = before.is_some_and(|item| item.word == f::YOU);
            let month = self.layers.tokens[at as usize].is_capitalized() && here > 0;
            let opens = self.draft.content.first().map(|range| self.layers.tokens[range.start as usize].word);
            let asked = matches!(opens, Some(f::WHETHER | f::IF));
            if address
                || month
                || asked
                || !matches!(tag(next), Tag::Verb | Tag::Adverb | Tag::Present | Tag::Pronoun | Tag::Noun)
            {
                return false;
            }
        }
        let verb =
            |tag: Tag| matches!(tag, Tag::Past | Tag::Third | Tag::Present | Tag::Verb | Tag::Participle | Tag::Gerund);
        let kind = found.entry.evidential;
        if verb(item.tag) && found.entry.makes_claim {
            let word = next.map(|item| item.word);
            return match single {
                // "appeared in court"
                true => {
                    matches!(tag(next), Tag::To | Tag::Adjective | Tag::Participle | Tag::Adverb)
                        || word == Some(f::THAT)
                }
                // "he said to wait", "reported to the gate"
                false => tag(before) != Tag::Pronoun && verb(tag(next)) || next.is_some_and(Item::is_be),
            };
        }
        // "supposed to arrive"
        if single && kind == Some(EvidentialKind::Doubt) && verb(item.tag) && tag(next) == Tag::To {
            return false;
        }
        // "likely voters"
        let noun = |tag: Tag| matches!(tag, Tag::Noun | Tag::Nouns);
        if single && kind == Some(EvidentialKind::Hedge) && item.tag == Tag::Adjective && noun(tag(next)) {
            return matches!(tag(before), Tag::Determiner | Tag::Adverb);
        }
        // "spoke clearly about it"
        let closes = matches!(tag(next), Tag::End | Tag::Comma | Tag::Preposition | Tag::Conjunction);
        let be = before.is_some_and(Item::is_be);
        let manner = kind == Some(EvidentialKind::Booster) && single && item.tag == Tag::Adverb;
        !(manner && closes && verb(tag(before)) && !be)
    }
}
