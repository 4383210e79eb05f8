//! What a set of entries knows: counts by kind, and each entry as a line of text.

use super::entry::{Entry, EntryKind, Position, TemporalRole};
use super::frames::Frame;
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

/// One line, tab-separated: kind, class or sort, all forms, frames, and every other field as lexicon files have it.
impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sort = (self.class.map(CueClass::name))
            .or(self.evidential.map(EvidentialKind::name))
            .or(self.temporal.map(TemporalRole::name))
            .or(self.is.map(SourceKind::name))
            .unwrap_or_default();
        let forms: Vec<_> = self.forms().map(|(_, form)| form).collect();
        let frames = Frame::ALL.iter().filter(|&&frame| self.frames.has(frame)).map(|frame| frame.name().to_owned());
        let prepositions = self.frames.prepositions.iter().map(|preposition| format!("prep:{preposition}"));
        let frames: Vec<_> = frames.chain(prepositions).collect();
        let (kind, forms, frames) = (self.kind.name(), forms.join(", "), frames.join(", "));
        write!(f, "{kind}\t{sort}\t{forms}\t{frames}\t{}", others(self).join("; "))
    }
}

/// The fields of an entry that are no class, form or frame.
fn others(entry: &Entry) -> Vec<String> {
    let mut out = Vec::new();
    let mut add = |name: &str, value: &str| out.push(format!("{name} {value}"));
    if let Some(is) = entry.is.filter(|_| entry.class.is_some()) {
        add("is", is.name());
    }
    if let Some(gender) = entry.gender {
        add("gender", gender.name());
    }
    if let Some(sort) = entry.sort {
        add("sort", sort.name());
    }
    for (name, is_so) in [
        ("general", entry.is_general),
        ("claim", entry.makes_claim),
        ("role", entry.is_role),
        ("metonym", entry.is_metonym),
    ] {
        if is_so {
            add(name, "yes");
        }
    }
    if !entry.called.is_empty() {
        add("called", &entry.called.join(", "));
    }
    if entry.position != Position::Any {
        add("position", entry.position.name());
    }
    if entry.kind == EntryKind::Abbreviation {
        add("before", entry.before.name());
    }
    out
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
        assert_eq!(entries[0].to_string(), "reporting-verb\tsay\tadd, adds, added, adding\tthat, prep:of\t");
        let titles = parse(
            "test.lex",
            "kind title\n + {@ Lind} [said] <it>.\nSen.\n gender female\n role yes\n called senator\n",
        );
        let line = titles.expect("clean")[0].to_string();
        assert_eq!(line, "title\t\tSen.\t\tgender female; role yes; called senator");
        let summary = summary(&entries);
        assert_eq!(summary.kinds[&EntryKind::ReportingVerb], Count { entries: 2, forms: 8 });
        assert_eq!(summary.to_string().lines().count(), 4);
    }
}
