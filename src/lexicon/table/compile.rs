//! Entries to tables: how a lexicon is compiled, when the program is built and when a caller brings entries.

use super::super::array::Array;
use super::super::entries::Entries;
use super::super::entry::{Entry, EntryKind};
use super::super::flags::{Flags, flags_of};
use super::super::function;
use super::super::tagger::TagModel;
use super::super::weights::ClaimModels;
use super::super::words::{WordId, Words};
use super::pairs::Pairs;
use super::seconds::Seconds;
use super::{Face, Form, GAP, Lexicon, Use};
use crate::stages::tokens::{LONGEST, TokenKind, fold, tokens};
use rustc_hash::{FxHashMap, FxHashSet};
use std::cmp::Reverse;

impl Lexicon {
    /// Compiles `entries`. Of two with the same kind and headword the later wins.
    pub fn new(entries: Vec<Entry>) -> Lexicon {
        let mut lexicon = Lexicon {
            words: Words::with_capacity(entries.len() * 2),
            faces: std::iter::once(Face::default()).collect(),
            forms: std::iter::once(Form::default()).collect(),
            uses: Array::default(),
            rests: Array::default(),
            seconds: Seconds::default(),
            vouching: Pairs::default(),
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
            faces: std::iter::repeat_n(Face::default(), self.words.len()).collect(),
            forms: std::iter::repeat_n(Form::default(), self.words.len()).collect(),
            uses: Array::default(),
            rests: Array::default(),
            entries: Entries::default(),
            before: FxHashMap::default(),
            ..self
        };
        let mut uses = Vec::with_capacity(entries.len() * 2);
        // Abbreviations first: they decide how the headwords of the others are cut into tokens.
        for abbreviations in [true, false] {
            for (i, entry) in entries.iter().enumerate() {
                if (entry.kind == EntryKind::Abbreviation) == abbreviations {
                    lexicon.add(i as u32, entry, &mut uses);
                }
            }
        }
        lexicon.entries = entries.into();
        uses.sort_by_key(|(first, u)| (*first, u.second, Reverse(u.rest_len), u.entry));
        for word in 0..lexicon.forms.len() {
            let begin = uses.partition_point(|(first, _)| (first.0 as usize) < word) as u32;
            lexicon.forms.set(word, Form { uses: begin, ..lexicon.forms.at(word) });
        }
        lexicon.uses = uses.iter().map(|(_, u)| *u).collect();
        lexicon.seconds = Seconds::with_room(uses.len());
        for (first, u) in uses.iter().filter(|(_, u)| u.second != WordId::UNKNOWN) {
            lexicon.seconds.add(lexicon.uses_of(*first), u.second);
        }
        let vouching = uses.iter().filter(|(_, u)| u.kind == EntryKind::AttributivePhrase);
        lexicon.vouching = Pairs::of(vouching.map(|(first, u)| (*first, u.second)));
        lexicon
    }

    /// Adds the uses of an entry by their first words.
    fn add(&mut self, index: u32, entry: &Entry, uses: &mut Vec<(WordId, Use)>) {
        let mut words = Vec::new();
        for (inflection, form) in entry.forms() {
            words.clear();
            self.split(&form, &mut words);
            let Some((&first, rest)) = words.split_first() else { continue };
            let Some(rest_len) = u8::try_from(rest.len()).ok().filter(|_| first != GAP) else { continue };
            let capitalized = form.starts_with(char::is_uppercase);
            let mut flags = flags_of(entry, inflection);
            if rest.is_empty() {
                if entry.kind == EntryKind::Abbreviation {
                    self.before.insert(first, (entry.before, capitalized));
                }
            } else {
                flags = Flags::PHRASE.or(flags.and(Flags::CUE.or(Flags::CLAIM)));
            }
            let at = first.0 as usize;
            let (mut face, mut form) = (self.faces.at(at), self.forms.at(at));
            face.flags = face.flags.or(flags);
            face.begins.add(entry.kind);
            if rest.is_empty() { &mut form.alone } else { &mut form.longer }.add(entry.kind);
            self.faces.set(at, face);
            self.forms.set(at, form);
            let second = rest.first().copied().unwrap_or(WordId::UNKNOWN);
            let (kind, rest_at) = (entry.kind, self.rests.len() as u32);
            rest.iter().for_each(|&word| self.rests.push(word));
            uses.push((first, Use { entry: index, second, rest: rest_at, rest_len, kind, inflection, capitalized }));
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
        let mut folded = [0; LONGEST];
        let len = fold(word, &mut folded)?;
        let id = self.words.intern(&folded[..len]);
        if id.0 as usize == self.forms.len() {
            self.faces.push(Face::default());
            self.forms.push(Form { uses: self.uses.len() as u32, ..Form::default() });
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
}

/// Of entries with the same kind and headword, leaves the last.
fn keep_last(entries: &mut Vec<Entry>) {
    let mut seen = FxHashSet::with_capacity_and_hasher(entries.len(), Default::default());
    let mut keep: Vec<bool> = entries.iter().rev().map(|entry| seen.insert((entry.kind, &*entry.headword))).collect();
    drop(seen);
    entries.retain(|_| keep.pop().unwrap_or(true));
}

fn is_initial(word: &str) -> bool {
    word.len() == 2 && word.as_bytes()[0].is_ascii_uppercase()
}

fn push(out: &mut Vec<WordId>, id: WordId) -> bool {
    out.push(id);
    true
}
