//! Faults of a file, with the place of the words that are at fault.

use super::Reader;
use crate::error::Fault;
use crate::lexicon::entry::EntryKind;
use crate::lexicon::fields::Field;

impl Reader<'_, '_> {
    /// A fault in `part` of the line that is read.
    pub fn fault(&mut self, part: &str, message: impl Into<String>, suggestion: Option<String>) {
        self.fault_at(self.line, self.number, part, message, suggestion);
    }

    /// A fault in `part` of `line`, both of them slices of the text.
    pub fn fault_at(
        &mut self,
        line: &str,
        number: usize,
        part: &str,
        message: impl Into<String>,
        suggestion: Option<String>,
    ) {
        let at = self.offset(part).saturating_sub(self.offset(line));
        self.faults.push(Fault { suggestion, ..Fault::in_line(self.path, number, line, at, message.into()) });
    }

    /// Where a slice of the text begins in it.
    pub fn offset(&self, part: &str) -> usize {
        (part.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize)
    }
}

/// What a fault says of the fields that a kind has.
pub fn fields_of(kind: EntryKind) -> String {
    match Field::of(kind) {
        [] => String::new(),
        fields => format!(", only {}", fields.iter().map(|field| field.name()).collect::<Vec<_>>().join(", ")),
    }
}
