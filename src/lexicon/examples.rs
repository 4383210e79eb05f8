//! The examples of an entry, read from its file when they are to be checked.

use super::entry::{Entry, Expectation, Lines};
use super::format::without_note;
use super::markup::{Marked, MarkupFault, parse_markup};
use crate::error::Fault;
use std::borrow::Cow;

/// An example sentence as its file has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Example<'t> {
    pub expectation: Expectation,
    /// The sentence with its brackets, and with `@` where headwords go.
    pub template: &'t str,
    /// The whole line.
    pub line: &'t str,
    /// 1-based.
    pub number: usize,
    /// Whether every headword has to be put in for `@`.
    pub has_slot: bool,
}

impl<'t> Example<'t> {
    /// The sentence with its brackets, for one headword.
    pub fn markup(&self, headword: &str) -> Cow<'t, str> {
        if self.has_slot { Cow::Owned(self.template.replace('@', headword)) } else { Cow::Borrowed(self.template) }
    }

    /// What the markup of the template says, or its fault.
    pub fn marked(&self, path: &str) -> Result<Marked, Box<Fault>> {
        parse_markup(self.template)
            .and_then(|marked| match self.expectation {
                Expectation::Found if marked.content.is_empty() => {
                    Err(MarkupFault { at: 0, message: "an example with `+` marks its `<content>`".to_owned() })
                }
                Expectation::Nothing if !marked.is_bare() => {
                    let at = self.template.find(['{', '[', '<', '~']).unwrap_or(0);
                    Err(MarkupFault { at, message: "an example with `-` marks nothing".to_owned() })
                }
                _ => Ok(marked),
            })
            .map_err(|fault| {
                let before = self.template.as_ptr() as usize - self.line.as_ptr() as usize + fault.at;
                Box::new(Fault::in_line(path, self.number, self.line, before, fault.message))
            })
    }
}

impl Entry {
    /// The examples of the entry's block; `text` is that of its file.
    pub(super) fn shared_examples<'t>(&self, text: &'t str) -> Vec<Example<'t>> {
        let mut examples = examples(self.shared, text);
        for example in &mut examples {
            // In a block any `@` is the headword's place, also in `@s`.
            example.has_slot = example.template.contains('@');
        }
        examples
    }

    /// The entry's own examples.
    pub(super) fn own_examples<'t>(&self, text: &'t str) -> Vec<Example<'t>> {
        examples(self.own, text)
    }
}

/// All examples of a file, whose entries may be faulty; those at the margin or without a sentence are faults of format.
pub(super) fn every_example(text: &str) -> Vec<Example<'_>> {
    let mut examples = examples(Lines { start: 0, end: text.len() as u32, line: 1 }, text);
    examples.retain(|example| example.line.starts_with([' ', '\t']) && !example.template.is_empty());
    examples
}

fn examples(lines: Lines, text: &str) -> Vec<Example<'_>> {
    let text = text.get(lines.start as usize..lines.end as usize).unwrap_or_default();
    let mut examples = Vec::new();
    for (line, number) in text.lines().zip(lines.line as usize..) {
        let words = without_note(line).trim();
        let expectation = match words.as_bytes().first() {
            Some(b'+') => Expectation::Found,
            Some(b'-') => Expectation::Nothing,
            Some(b'?') => Expectation::KnownMiss,
            _ => continue,
        };
        let template = words[1..].trim_start();
        examples.push(Example { expectation, template, line, number, has_slot: has_slot(template) });
    }
    examples
}

/// Whether an `@` stands alone in it; that of an address or a handle does not.
fn has_slot(template: &str) -> bool {
    template.match_indices('@').any(|(at, _)| {
        !template[..at].ends_with(char::is_alphanumeric) && !template[at + 1..].starts_with(char::is_alphanumeric)
    })
}
