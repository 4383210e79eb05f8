//! What a set of entries knows: counts by kind, and each entry as a line of text.

use super::entry::{Entry, EntryKind, Frame};
use crate::claim::{CueClass, EvidentialKind, SourceKind};
use std::collections::BTreeMap;
use std::fmt;

/// How many entries and written forms there are of one kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Entries.
    pub entries: usize,
    /// Written forms of them, headwords included.
    pub forms: usize,
}

/// How much a set of entries knows. Its `Display` is a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// By kind.
    pub kinds: BTreeMap<EntryKind, Count>,
}

/// Counts `entries`.
pub fn summary(entries: &[Entry]) -> Summary {
    let mut summary = Summary::default();
    for entry in entries {
        let count = summary.kinds.entry(entry.kind).or_default();
        count.entries += 1;
        count.forms += entry.forms().count();
    }
    summary
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:20}{:>10}{:>10}", "kind", "entries", "forms")?;
        let mut total = Count::default();
        for (kind, count) in &self.kinds {
            write!(f, "\n{:20}{:>10}{:>10}", kind.name(), count.entries, count.forms)?;
            total.entries += count.entries;
            total.forms += count.forms;
        }
        write!(f, "\n{:20}{:>10}{:>10}", "total", total.entries, total.forms)
    }
}

/// One line, tab-separated: kind, class or sort, all forms, frames.
impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sort = (self.class.map(CueClass::name))
            .or(self.evidential.map(EvidentialKind::name))
            .or(self.is.map(SourceKind::name))
            .unwrap_or_default();
        let forms: Vec<_> = self.forms().map(|(_, form)| form).collect();
        let frames = Frame::ALL.iter().filter(|&&frame| self.frames.has(frame)).map(|frame| frame.name().to_owned());
        let prepositions = self.frames.prepositions.iter().map(|preposition| format!("prep:{preposition}"));
        let frames: Vec<_> = frames.chain(prepositions).collect();
        write!(f, "{}\t{sort}\t{}\t{}", self.kind.name(), forms.join(", "), frames.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::parse;

    #[test]
    fn counts_and_lines() {
        let entries = parse(
            "test.lex",
            "kind reporting-verb\n class say\n frames that, prep:of\n + {She} [said] <it>.\nadd\nnote\n\
             kind place\n + {@} [said] <it>.\nOslo\n",
        )
        .expect("clean");
        assert_eq!(entries[0].to_string(), "reporting-verb\tsay\tadd, adds, added, adding\tthat, prep:of");
        let summary = summary(&entries);
        assert_eq!(summary.kinds[&EntryKind::ReportingVerb], Count { entries: 2, forms: 8 });
        assert_eq!(summary.to_string().lines().count(), 4);
    }
}
