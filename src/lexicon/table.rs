//! The compiled lexicon: folded word forms to ids, ids to what they may be and to the entries that begin there.

use super::entries::Entries;
use super::entry::{Before, Entry, EntryKind, Inflection};
use super::flags::{Flags, flags_of};
use super::function;
use super::packed::packed;
use super::tagger::{Tag, TagModel};
use super::weights::ClaimModels;
use super::words::{WordId, Words};
use crate::stages::tokens::{Shape, Token, TokenKind, fold, tokens};
use rustc_hash::{FxHashMap, FxHashSet};
use std::cmp::Reverse;

/// Stands for the source inside a headword (`in one’s view`); no token has it.
const GAP: WordId = WordId(u32::MAX);

/// An entry that begins at a word form, with the further words it needs.
#[derive(Clone, Copy, Debug)]
struct Use {
    first: WordId,
    entry: u32,
    /// The word behind the first, if it needs one.
    second: WordId,
    /// Further words: where in `rests`, and how many.
    rest: u32,
    rest_len: u16,
    kind: EntryKind,
    inflection: Inflection,
    /// A capitalised headword is only met by a capitalised token.
    capitalized: bool,
}

/// An entry found in the text.
#[derive(Clone, Copy, Debug)]
pub struct Match<'a> {
    /// What was found.
    pub entry: &'a Entry,
    /// In which form.
    pub inflection: Inflection,
    /// How many tokens it takes.
    pub len: usize,
}

/// A set of kinds of entries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kinds(u32);

impl Kinds {
    /// Whether a kind is in the set.
    pub fn has(self, kind: EntryKind) -> bool {
        self.0 & 1 << kind as u32 != 0
    }
}

/// All entries, ready to be met in text.
#[derive(Debug)]
pub struct Lexicon {
    words: Words,
    /// By word id.
    flags: Vec<Flags>,
    /// Ordered by first word, by second, the longest first.
    uses: Vec<Use>,
    /// By word id: where its uses begin; one more at the end.
    begins: Vec<u32>,
    /// By word id: the kinds of its uses, as bits.
    kinds: Vec<u32>,
    rests: Vec<WordId>,
    entries: Entries,
    before: FxHashMap<WordId, (Before, bool)>,
    tagger: TagModel,
    claim_models: ClaimModels,
}

packed! { Use { first, entry, second, rest, rest_len, kind, inflection, capitalized } }
packed! { Lexicon { words, flags, uses, begins, kinds, rests, entries, before, tagger, claim_models } }

impl Lexicon {
    /// Compiles `entries`. Of two with the same kind and headword the later wins.
    pub fn new(entries: Vec<Entry>) -> Lexicon {
        let mut lexicon = Lexicon {
            words: Words::with_capacity(entries.len() * 2),
            flags: vec![Flags::NONE],
            uses: Vec::new(),
            begins: Vec::new(),
            kinds: Vec::new(),
            rests: Vec::new(),
            entries: Entries::default(),
            before: FxHashMap::default(),
            tagger: TagModel::new(),
            claim_models: ClaimModels::default(),
        };
        // The ids of these are known when the program is compiled.
        for word in function::WORDS {
            lexicon.intern(word);
        }
        lexicon.extended(entries)
    }

    /// The same words with the same ids, and `more` entries. Of two entries with the same kind and headword the later wins.
    pub fn extended(self, more: Vec<Entry>) -> Lexicon {
        let mut entries: Vec<Entry> = self.entries.iter().cloned().collect();
        entries.extend(more);
        keep_last(&mut entries);
        let mut lexicon = Lexicon {
            flags: vec![Flags::NONE; self.words.len()],
            uses: Vec::with_capacity(entries.len() * 2),
            begins: Vec::new(),
            kinds: Vec::new(),
            rests: Vec::with_capacity(entries.len() / 4),
            entries: Entries::default(),
            before: FxHashMap::default(),
            ..self
        };
        // Abbreviations first: they decide how the headwords of the others are cut into tokens.
        for abbreviations in [true, false] {
            for (i, entry) in entries.iter().enumerate() {
                if (entry.kind == EntryKind::Abbreviation) == abbreviations {
                    lexicon.add(i as u32, entry);
                }
            }
        }
        lexicon.entries = entries.into();
        lexicon.uses.sort_by_key(|u| (u.first, u.second, Reverse(u.rest_len), u.entry));
        let mut at = 0;
        for word in 0..=lexicon.words.len() as u32 {
            while lexicon.uses.get(at).is_some_and(|u| u.first.0 < word) {
                at += 1;
            }
            lexicon.begins.push(at as u32);
        }
        lexicon.kinds.resize(lexicon.words.len(), 0);
        for u in &lexicon.uses {
            lexicon.kinds[u.first.0 as usize] |= 1 << u.kind as u32;
        }
        lexicon
    }

    fn add(&mut self, index: u32, entry: &Entry) {
        let mut words = Vec::new();
        for (inflection, form) in entry.forms() {
            words.clear();
            self.split(form, &mut words);
            let Some((&first, rest)) = words.split_first() else { continue };
            if first == GAP {
                continue;
            }
            let capitalized = form.starts_with(char::is_uppercase);
            let mut flags = flags_of(entry, inflection);
            if rest.is_empty() {
                if entry.kind == EntryKind::Abbreviation {
                    self.before.insert(first, (entry.before, capitalized));
                }
            } else {
                flags = Flags::PHRASE.or(if flags.any(Flags::CUE) { Flags::CUE } else { Flags::NONE });
            }
            let slot = &mut self.flags[first.0 as usize];
            *slot = slot.or(flags);
            let rest_at = self.rests.len() as u32;
            self.rests.extend_from_slice(rest);
            self.uses.push(Use {
                first,
                entry: index,
                second: rest.first().copied().unwrap_or(WordId::UNKNOWN),
                rest: rest_at,
                rest_len: rest.len() as u16,
                kind: entry.kind,
                inflection,
                capitalized,
            });
        }
    }

    /// The words of a form, as the tokens stage will cut them. Empty when one of them is too long to be looked up:
    /// such a form cannot be met.
    fn split(&mut self, form: &str, out: &mut Vec<WordId>) {
        let plain = |b: u8| b.is_ascii_alphabetic() || b == b' ';
        let known = if form.bytes().all(plain) {
            form.split_ascii_whitespace().all(|word| self.intern(word).is_some_and(|id| push(out, id)))
        } else {
            let parts = tokens(form, self);
            parts.iter().enumerate().all(|(i, part)| {
                // The stop of an abbreviation belongs to it, also where no name follows to show that.
                let stop = i > 0 && part.kind == TokenKind::Stop && parts[i - 1].end == part.start;
                stop || self.intern(&form[part.span()]).is_some_and(|id| push(out, id))
            })
        };
        if !known {
            out.clear();
        }
        if let Some(at) = out.windows(2).position(|pair| pair == [function::ONE, function::S]) {
            out.splice(at..at + 2, [GAP]);
        }
    }

    fn intern(&mut self, word: &str) -> Option<WordId> {
        // "U.S." keeps its last stop, "Sen." does not: the stop of an abbreviation is not part of its form.
        let bare = word.trim_end_matches('.');
        let word = if bare.is_empty() || bare.contains('.') || is_initial(word) { word } else { bare };
        let mut folded = [0; 40];
        let len = fold(word, &mut folded)?;
        let id = self.words.intern(&folded[..len]);
        if id.0 as usize == self.flags.len() {
            self.flags.push(Flags::NONE);
        }
        Some(id)
    }

    /// Makes a word known to the table, or gives its id.
    pub fn intern_word(&mut self, word: &str) -> WordId {
        self.intern(word).unwrap_or(WordId::UNKNOWN)
    }

    /// Reads the part-of-speech model, whose words become known to the table. Errors name the line.
    #[allow(dead_code)] // the build script calls it
    pub fn set_tagger(&mut self, file: &str) -> Result<(), (usize, String)> {
        self.tagger = TagModel::parse(file, |word| self.intern(word))?;
        Ok(())
    }

    /// Reads the weights of the scoring stage. Errors name the line.
    #[allow(dead_code)] // the build script calls it
    pub fn set_claim_models(&mut self, file: &str) -> Result<(), (usize, String)> {
        self.claim_models = ClaimModels::parse(file)?;
        Ok(())
    }

    /// The weights of the scoring stage.
    pub fn claim_models(&self) -> &ClaimModels {
        &self.claim_models
    }

    /// The part-of-speech model.
    pub fn tagger(&self) -> &TagModel {
        &self.tagger
    }

    /// The tags that the inflections of its entries give a word form.
    pub fn inflection_tags(&self, word: WordId) -> u32 {
        let alone = self.uses_of(word).iter().filter(|u| u.rest_len == 0);
        alone.fold(0, |mask, u| {
            let tags: &[Tag] = match (u.kind, u.inflection) {
                (EntryKind::ReportingVerb, Inflection::Base) => &[Tag::Verb, Tag::Present, Tag::Noun],
                (EntryKind::ReportingVerb, Inflection::Third) => &[Tag::Third, Tag::Nouns],
                (EntryKind::ReportingVerb, Inflection::Past) => &[Tag::Past, Tag::Participle],
                (EntryKind::ReportingVerb, Inflection::Participle) => &[Tag::Participle],
                (EntryKind::ReportingVerb, Inflection::Gerund) => &[Tag::Gerund, Tag::Noun],
                (EntryKind::ReportingNoun, Inflection::Base) => &[Tag::Noun],
                (EntryKind::ReportingNoun, _) => &[Tag::Nouns],
                (EntryKind::ReportingAdjective, _) => &[Tag::Adjective],
                _ => &[],
            };
            tags.iter().fold(mask, |mask, &tag| mask | 1 << tag as u32)
        })
    }

    /// The id of a folded form.
    pub fn word_id(&self, folded: &[u8]) -> WordId {
        self.words.get(folded)
    }

    /// What the form may be.
    pub fn flags(&self, word: WordId) -> Flags {
        self.flags[word.0 as usize]
    }

    /// Whether the stop behind `word` belongs to it, given the next character that is not a blank.
    pub fn is_abbreviation(&self, word: WordId, shape: Shape, next: Option<char>) -> bool {
        if !self.flags(word).any(Flags::ABBREVIATION) {
            return false;
        }
        let Some(&(before, capitalized)) = self.before.get(&word) else { return false };
        if capitalized && shape == Shape::Lower {
            return false;
        }
        match before {
            Before::Any => true,
            Before::Name => next.is_some_and(char::is_uppercase),
            Before::Number => next.is_some_and(|c| c.is_ascii_digit()),
        }
    }

    /// The entries that begin at the first of `tokens`, longest first.
    pub fn matches<'a>(&'a self, tokens: &[Token]) -> impl Iterator<Item = Match<'a>> {
        self.met(tokens, u32::MAX)
    }

    /// The longest entry of `kind` that begins at the first of `tokens`.
    pub fn find<'a>(&'a self, tokens: &[Token], kind: EntryKind) -> Option<Match<'a>> {
        if !self.may_begin(tokens.first()?.word, kind) {
            return None;
        }
        self.met(tokens, 1 << kind as u32).next()
    }

    /// Whether an entry of `kind` begins with `word`; it may need further words.
    pub fn may_begin(&self, word: WordId, kind: EntryKind) -> bool {
        self.kinds(word).has(kind)
    }

    /// Of which kinds entries begin with `word`.
    pub fn kinds(&self, word: WordId) -> Kinds {
        self.kinds.get(word.0 as usize).map_or(Kinds::default(), |&kinds| Kinds(kinds))
    }

    /// The entries of `kinds` that begin at the first of `tokens`.
    fn met<'a>(&'a self, tokens: &[Token], kinds: u32) -> impl Iterator<Item = Match<'a>> {
        let (uses, behind) = self.uses_at(tokens);
        let capital = tokens.first().is_some_and(Token::is_capitalized);
        let fits = move |u: &&Use| kinds & 1 << u.kind as u32 != 0 && (capital || !u.capitalized);
        // Those of one word stand before the others, of which the second word tells the few that may be met here.
        let (alone, longer) = uses.split_at(uses.partition_point(|u| u.second == WordId::UNKNOWN));
        let next = behind.first().map_or(WordId::UNKNOWN, |token| token.word);
        let with_next =
            longer[longer.partition_point(|u| u.second < next)..].iter().take_while(move |u| u.second == next);
        let uses = with_next.chain(alone);
        uses.filter(fits).filter_map(move |u| {
            let rest = self.rest(u);
            begins_with(behind, rest).then(|| Match {
                entry: self.entries.get(u.entry),
                inflection: u.inflection,
                len: 1 + rest.len(),
            })
        })
    }

    /// The longest entry of `kind` that encloses its source: its first words are `before`, the others begin `behind`. The
    /// length of the match is that of the part behind.
    pub fn enclosing<'a>(&'a self, before: &[Token], behind: &[Token], kind: EntryKind) -> Option<Match<'a>> {
        if !self.may_begin(before.first()?.word, kind) {
            return None;
        }
        let (uses, rest) = self.uses_at(before);
        uses.iter().filter(|u| u.kind == kind).find_map(|u| {
            let words = self.rest(u);
            let gap = words.iter().position(|&word| word == GAP)?;
            let entry = self.entries.get(u.entry);
            let met = rest.len() == gap && begins_with(rest, &words[..gap]) && begins_with(behind, &words[gap + 1..]);
            met.then_some(Match { entry, inflection: u.inflection, len: words.len() - gap - 1 })
        })
    }

    /// All entries, in the order of their files.
    #[cfg(test)]
    pub fn entries(&self) -> Vec<&Entry> {
        self.entries.iter().collect()
    }

    /// The uses of the first token's word, and the tokens behind it.
    fn uses_at<'a>(&self, tokens: &'a [Token]) -> (&[Use], &'a [Token]) {
        let Some((first, behind)) = tokens.split_first() else { return (&[], tokens) };
        (self.uses_of(first.word), behind)
    }

    /// None for the words that only the part-of-speech model knows: they came after the entries.
    fn uses_of(&self, word: WordId) -> &[Use] {
        let word = word.0 as usize;
        match self.begins.get(word..word + 2) {
            Some(&[from, to]) => &self.uses[from as usize..to as usize],
            _ => &[],
        }
    }

    fn rest(&self, u: &Use) -> &[WordId] {
        &self.rests[u.rest as usize..][..u.rest_len as usize]
    }
}

/// Of entries with the same kind and headword, leaves the last.
fn keep_last(entries: &mut Vec<Entry>) {
    let mut seen = FxHashSet::with_capacity_and_hasher(entries.len(), Default::default());
    let mut keep: Vec<bool> = entries.iter().rev().map(|entry| seen.insert((entry.kind, &*entry.headword))).collect();
    drop(seen);
    entries.retain(|_| keep.pop().unwrap_or(true));
}

fn begins_with(tokens: &[Token], words: &[WordId]) -> bool {
    words.len() <= tokens.len() && words.iter().zip(tokens).all(|(word, token)| *word == token.word)
}

fn is_initial(word: &str) -> bool {
    word.len() == 2 && word.as_bytes()[0].is_ascii_uppercase()
}

fn push(out: &mut Vec<WordId>, id: WordId) -> bool {
    out.push(id);
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::parse;

    fn lexicon(text: &str) -> Lexicon {
        Lexicon::new(parse("test.lex", text).expect("a clean file"))
    }

    fn met<'a>(lexicon: &'a Lexicon, text: &str) -> Vec<(&'a str, Inflection, usize)> {
        let tokens = tokens(text, lexicon);
        lexicon.matches(&tokens).map(|m| (&*m.entry.headword, m.inflection, m.len)).collect()
    }

    const VERBS: &str = "kind reporting-verb\n class say\n frames that\n + {She} [said] <that it is late>.\n";

    #[test]
    fn the_longest_entry_comes_first() {
        let lexicon = lexicon(&format!("{VERBS}take\n forms takes, took, taken, taking\ntake issue with\n"));
        assert_eq!(met(&lexicon, "taken"), [("take", Inflection::Participle, 1)]);
        assert_eq!(
            met(&lexicon, "takes issue with it"),
            [("take issue with", Inflection::Third, 3), ("take", Inflection::Third, 1)]
        );
        assert_eq!(met(&lexicon, "issue"), []);
        assert_eq!(met(&lexicon, ""), []);
    }

    #[test]
    fn a_capitalised_headword_needs_a_capital() {
        let lexicon = lexicon("kind given-name\n + {@ Lind} [said] <that it is late>.\nMay\n");
        assert_eq!(met(&lexicon, "May"), [("May", Inflection::Base, 1)]);
        assert_eq!(met(&lexicon, "may"), []);
    }

    #[test]
    fn the_later_entry_wins() {
        let again = format!("{VERBS}add\n class assert\n");
        let mut entries = parse("a.lex", &format!("{VERBS}add\nsay\n")).expect("clean");
        entries.extend(parse("b.lex", &again).expect("clean"));
        let lexicon = Lexicon::new(entries);
        assert_eq!(lexicon.entries().len(), 2);
        assert_eq!(lexicon.entries()[1].headword, "add");
        assert_eq!(met(&lexicon, "added"), [("add", Inflection::Past, 1)]);
    }

    #[test]
    fn titles_with_a_stop_are_one_word() {
        let lexicon = lexicon(
            "kind title\n + {@ Lind} [said] <that it is late>.\nSen., Lt. Gov., Dr\n\
             kind abbreviation\n before name\n + {@ Lind} [said] <that it is late>.\nSen., Lt., Gov., U.S.\n",
        );
        assert!(met(&lexicon, "Sen. Lind").contains(&("Sen.", Inflection::Base, 1)));
        assert_eq!(met(&lexicon, "Lt. Gov. Lind")[0], ("Lt. Gov.", Inflection::Base, 2));
        assert_eq!(met(&lexicon, "U.S. Lind"), [("U.S.", Inflection::Base, 1)]);
        assert_eq!(met(&lexicon, "Dr. Lind"), [("Dr", Inflection::Base, 1)]);
    }
}
