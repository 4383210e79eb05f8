//! Reads the lexicon format: blocks, entries, fields, examples; see `lexicons/README.md`.
//!
//! Line by line, in one pass; all faults of a file are kept and told at once. The insides of the examples are not looked
//! at here: the check does that.

mod faults;

use super::entry::{Entry, EntryKind, Inflection, Lines};
use super::fields::{Field, Values};
use super::inflection::Paradigm;
use super::later::Later;
use super::suggest::nearest;
use crate::error::Fault;
use faults::fields_of;
use rustc_hash::FxHashMap;
use std::borrow::Cow;

/// The entries of a lexicon file, or all its faults. `path` is only used to name it.
pub fn parse(path: &str, text: &str) -> Result<Vec<Entry>, Vec<Fault>> {
    let mut reader = Reader {
        path,
        text,
        line: "",
        number: 0,
        kind: None,
        in_unknown: false,
        block: Values::default(),
        heads: Vec::new(),
        head_line: ("", 0),
        own: Values::default(),
        forms_line: ("", 0),
        seen: FxHashMap::with_capacity_and_hasher(text.len() / 32, Default::default()),
        entries: Vec::with_capacity(text.len() / 32),
        faults: Vec::new(),
    };
    for line in text.strip_prefix('\u{feff}').unwrap_or(text).lines() {
        reader.read(line);
    }
    reader.close_entry();
    if reader.faults.is_empty() {
        return Ok(reader.entries);
    }
    reader.faults.sort_by_key(|fault| (fault.line, fault.column));
    Err(reader.faults)
}

struct Reader<'t, 'p> {
    path: &'p str,
    text: &'t str,
    line: &'t str,
    /// 1-based number of `line`.
    number: usize,
    kind: Option<EntryKind>,
    /// Below a kind that is not known: its fields cannot be judged.
    in_unknown: bool,
    block: Values<'t>,
    /// The headwords of the entry that is open.
    heads: Vec<&'t str>,
    head_line: (&'t str, usize),
    own: Values<'t>,
    /// The line of its `forms`.
    forms_line: (&'t str, usize),
    /// Where each headword stood first.
    seen: FxHashMap<(EntryKind, &'t str), u32>,
    entries: Vec<Entry>,
    faults: Vec<Fault>,
}

impl<'t> Reader<'t, '_> {
    fn read(&mut self, line: &'t str) {
        self.line = line;
        self.number += 1;
        let body = without_note(line).trim_end();
        let words = body.trim_start();
        if words.is_empty() {
            return;
        }
        if words.len() < body.len() {
            match words.as_bytes()[0] {
                b'+' | b'-' | b'?' => self.example(words),
                _ => self.field(words),
            }
            return;
        }
        self.close_entry();
        match words.strip_prefix("kind") {
            Some(name) if name.is_empty() || name.starts_with([' ', '\t']) => self.open_block(name.trim_start()),
            _ => self.open_entry(words),
        }
    }

    fn open_block(&mut self, name: &'t str) {
        self.block = Values::default();
        self.kind = EntryKind::from_name(name);
        self.in_unknown = self.kind.is_none();
        if name.is_empty() {
            self.fault(self.line, "`kind` without the name of a kind", None);
        } else if self.in_unknown {
            let meant = nearest(name, EntryKind::ALL.iter().map(|kind| kind.name()));
            self.fault(name, format!("unknown kind `{name}`"), meant.map(str::to_owned));
        }
    }

    fn open_entry(&mut self, words: &'t str) {
        if self.kind.is_none() && !self.in_unknown {
            self.fault(words, "an entry before any `kind`", None);
            self.in_unknown = true;
        }
        self.head_line = (self.line, self.number);
        if words.starts_with(['+', '-', '?']) {
            return self.fault(words, "an example must be indented", None);
        }
        if words.contains("  ") {
            let first = words.split(' ').next().unwrap_or_default();
            let message = match Field::from_name(first) {
                Some(_) => format!("`{first}` is a field and must be indented"),
                None => "two blanks inside a headword".to_owned(),
            };
            return self.fault(words, message, None);
        }
        for head in words.split(',') {
            let trimmed = head.trim();
            match self.kind {
                _ if trimmed.is_empty() => self.fault(head, "an empty headword", None),
                Some(kind) => {
                    if let Some(first) = self.seen.insert((kind, trimmed), self.number as u32) {
                        let message = format!("`{trimmed}` stands as {} on line {first} already", kind.name());
                        self.fault(trimmed, message, None);
                    }
                    self.heads.push(trimmed);
                }
                None => {}
            }
        }
    }

    fn field(&mut self, words: &'t str) {
        let end = words.find([' ', '\t']).unwrap_or(words.len());
        let (name, values) = (&words[..end], words[end..].trim_start());
        let Some(field) = Field::from_name(name) else {
            if !self.in_unknown {
                let fields = self.kind.map_or(Field::ALL, Field::of);
                let meant = nearest(name, fields.iter().map(|field| field.name()));
                self.fault(name, format!("unknown field `{name}`"), meant.map(str::to_owned));
            }
            return;
        };
        let Some(kind) = self.kind else {
            if !self.in_unknown {
                self.fault(name, "a field before any `kind`", None);
            }
            return;
        };
        let in_entry = self.head_line.1 > 0;
        if field.is_of_block() && in_entry {
            return self.fault(name, format!("`{name}` is said of a block, not of an entry"), None);
        }
        if !field.is_of_block() && !Field::of(kind).contains(&field) {
            let message = format!("{} has no field `{name}`{}", kind.name(), fields_of(kind));
            return self.fault(name, message, None);
        }
        if field == Field::Forms && !in_entry {
            return self.fault(name, "`forms` are those of an entry, not of a block", None);
        }
        let target = if in_entry { &mut self.own } else { &mut self.block };
        if target.has(field) {
            return self.fault(name, format!("`{name}` is given twice"), None);
        }
        target.note(field);
        if values.is_empty() {
            return self.fault(name, format!("`{name}` without a value"), None);
        }
        if field.is_of_block() {
            return;
        }
        if field == Field::Forms {
            self.forms_line = (self.line, self.number);
        }
        let several = matches!(field, Field::Forms | Field::Frames | Field::Called);
        for (i, value) in values.split(',').enumerate() {
            let value = value.trim();
            let target = if in_entry { &mut self.own } else { &mut self.block };
            if value.is_empty() {
                self.fault(values, format!("an empty value of `{name}`"), None);
            } else if i > 0 && !several {
                self.fault(value, format!("`{name}` takes one value"), None);
            } else if let Err((message, meant)) = target.set(kind, field, value) {
                self.fault(value, message, meant);
            }
        }
    }

    fn example(&mut self, words: &'t str) {
        if self.kind.is_none() && !self.in_unknown {
            return self.fault(words, "an example before any `kind`", None);
        }
        if words.len() == 1 {
            return self.fault(words, "an example without a sentence", None);
        }
        let end = self.offset(self.line) + self.line.len();
        let start = self.offset(self.line);
        let target = if self.head_line.1 > 0 { &mut self.own } else { &mut self.block };
        if target.examples.line == 0 {
            target.examples = Lines { start: start as u32, end: end as u32, line: self.number as u32 };
        }
        target.examples.end = end as u32;
        target.has_found |= words.starts_with('+');
    }

    /// Makes the entries of the headwords that are open.
    fn close_entry(&mut self) {
        let (line, number) = std::mem::take(&mut self.head_line);
        if number == 0 {
            return;
        }
        let heads = std::mem::take(&mut self.heads);
        let values = std::mem::take(&mut self.own).over(&self.block);
        let (Some(kind), Some(&head)) = (self.kind, heads.first()) else { return };
        for &field in Field::needed(kind).iter().filter(|&&field| !values.has(field)) {
            let message = format!("`{head}` has no `{}`, nor has its block", field.name());
            self.fault_at(line, number, head, message, None);
        }
        if !values.has_found {
            let message = format!("`{head}` has no example with `+`, nor has its block");
            self.fault_at(line, number, head, message, None);
        }
        let paradigm = Paradigm::of(kind);
        let given = self.given_forms(paradigm, &heads, &values);
        self.heads = heads;
        for i in 0..self.heads.len() {
            let head = self.heads[i];
            let inflected = if values.forms.is_empty() {
                // Regular forms are words of their own: they outlive the text.
                let regular = paradigm.regular(head);
                regular.into_iter().map(|(inflection, form)| (inflection, Cow::Owned(form.into_owned()))).collect()
            } else {
                let stem = paradigm.stem(head);
                let form = |form: &'t str| Cow::Owned(stem.given(form).unwrap_or_else(|| form.to_owned()));
                given.iter().zip(&values.forms).map(|(inflection, word)| (*inflection, form(word))).collect()
            };
            self.entries.push(Entry {
                headword: Cow::Owned(head.to_owned()),
                kind,
                inflected: Later::Read(inflected),
                class: values.class,
                frames: values.frames.clone(),
                is: values.is,
                gender: values.gender,
                evidential: values.evidential,
                makes_claim: values.makes_claim,
                is_role: values.is_role,
                sort: values.sort,
                is_general: values.is_general,
                called: values.called.clone(),
                is_metonym: values.is_metonym,
                position: values.position,
                before: values.before,
                temporal: values.temporal,
                line: number as u32,
                shared: self.block.examples,
                own: values.examples,
            });
        }
        self.heads.clear();
    }

    /// Which forms the field `forms` gives; none, with a fault, when they cannot be those of the headwords.
    fn given_forms(&mut self, paradigm: Paradigm, heads: &[&'t str], values: &Values<'t>) -> &'static [Inflection] {
        let Some(&first) = values.forms.first() else { return &[] };
        let (line, number) = self.forms_line;
        let Some(given) = paradigm.given(values.forms.len()) else {
            let expected = match paradigm {
                Paradigm::Verb => "third person, past, (participle,) and -ing form",
                _ => "the plural alone",
            };
            let message = format!("{} forms where there should be {expected}", values.forms.len());
            self.fault_at(line, number, first, message, None);
            return &[];
        };
        let word = paradigm.stem(heads[0]).word;
        let phrase = values.forms.iter().any(|form| form.contains(' '));
        if heads.iter().any(|head| paradigm.stem(head).word != word) || phrase && heads.len() > 1 {
            self.fault_at(line, number, first, "one `forms` cannot be that of several headwords", None);
        }
        given
    }
}

/// The line up to its note: a `#` at its start or behind two blanks or a tab.
pub(super) fn without_note(line: &str) -> &str {
    let bytes = line.as_bytes();
    for at in memchr::memchr_iter(b'#', bytes) {
        let before = &bytes[..at];
        if before.ends_with(b"  ") || before.ends_with(b"\t") || before.trim_ascii_start().is_empty() {
            return &line[..at];
        }
    }
    line
}
