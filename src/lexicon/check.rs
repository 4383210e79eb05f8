//! Runs every example of lexicon files and tells how each came out: the tests of the lexicons.

use super::compare::{Verdict, compare};
use super::entry::{Entry, EntryKind, Expectation, Lines};
use super::examples::{Example, every_example};
use super::files::LexiconFile;
use super::format::parse;
use super::markup::{Marked, parse_markup, write_markup};
use crate::claim::names;
use crate::error::Fault;
use crate::extractor::Extractor;
use rustc_hash::FxHashSet;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

names! {
    /// How an example came out.
    Outcome {
        /// Just what the example says was found: its claim, or nothing.
        AsExpected = "found",
        /// A `+` in which no claim was found.
        Missed = "missed",
        /// A `+` whose claim was found with other words in it.
        Differs = "wrong",
        /// More claims than the example has.
        Extra = "extra",
        /// A `?`, still not as it is marked.
        KnownMiss = "known miss",
        /// A `?` that has come true: it wants to be a `+`, or a `-` when nothing is marked.
        NowFound = "now found",
    }
}

impl Outcome {
    /// Whether it is a fault of the lexicon or of the program.
    pub fn is_failure(self) -> bool {
        !matches!(self, Outcome::AsExpected | Outcome::KnownMiss)
    }
}

/// One example of one headword, and how it came out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// The file.
    pub path: Arc<str>,
    /// 1-based line of the example.
    pub line: usize,
    /// Whose example it is.
    pub headword: String,
    /// What that is.
    pub kind: EntryKind,
    /// What should have happened.
    pub expectation: Expectation,
    /// What happened.
    pub outcome: Outcome,
    /// The roles that differ (`content`, `source`, `cue`, `evidential`), when the outcome is [`Outcome::Differs`].
    pub differing: Vec<&'static str>,
    /// The example with its brackets; empty when the outcome is no failure.
    pub expected: String,
    /// The claims that were found, each in the same brackets; empty when the outcome is no failure.
    pub found: Vec<String>,
}

/// How all examples came out, and what is wrong with the files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Faults of format and markup. The entries of a file with faults in its format are not run.
    pub faults: Vec<Fault>,
    /// All examples, in the order of the files.
    pub checks: Vec<Check>,
}

/// Runs every example of `files` through `extractor`, which should know them. Examples of a block are run for each of its
/// headwords.
pub fn check(files: &[LexiconFile], extractor: &Extractor) -> Report {
    let mut report = Report::default();
    for file in files {
        match parse(&file.path, &file.text) {
            Ok(entries) => check_file(file, &entries, extractor, &mut report),
            Err(mut faults) => {
                let markup =
                    every_example(&file.text).into_iter().filter_map(|example| example.marked(&file.path).err());
                faults.extend(markup.map(|fault| *fault));
                faults.sort_by_key(|fault| (fault.line, fault.column));
                report.faults.append(&mut faults);
            }
        }
    }
    report
}

fn check_file(file: &LexiconFile, entries: &[Entry], extractor: &Extractor, report: &mut Report) {
    let path: Arc<str> = file.path.as_str().into();
    // Examples without `@` are run once, for the first of the headwords that share them.
    let mut done: FxHashSet<usize> = FxHashSet::default();
    let (mut lines, mut shared) = (Lines::default(), Vec::new());
    for entry in entries {
        if entry.shared != lines {
            lines = entry.shared;
            shared = entry.shared_examples(&file.text);
        }
        for example in shared.iter().chain(&entry.own_examples(&file.text)) {
            let is_first = done.insert(example.number);
            if is_first && let Err(fault) = example.marked(&file.path) {
                report.faults.push(*fault);
                continue;
            }
            if is_first || example.has_slot {
                report.checks.extend(run(&path, entry, example, extractor));
            }
        }
    }
}

/// Runs one example for one headword; none when its markup is faulty, which has been told.
fn run(path: &Arc<str>, entry: &Entry, example: &Example<'_>, extractor: &Extractor) -> Option<Check> {
    let markup = example.markup(&entry.headword);
    let marked = parse_markup(&markup).ok()?;
    let document = extractor.extract(&marked.text);
    let claims: Vec<_> = document.claims().filter(|claim| claim.within.is_none()).collect();
    let verdict = compare(&marked, &claims);
    let as_marked_there = verdict == Verdict::Exact || verdict == Verdict::None && marked.is_bare();
    let outcome = match (example.expectation, &verdict) {
        (Expectation::KnownMiss, _) if as_marked_there => Outcome::NowFound,
        (Expectation::KnownMiss, _) => Outcome::KnownMiss,
        _ if as_marked_there => Outcome::AsExpected,
        (_, Verdict::Differs(_)) => Outcome::Differs,
        (_, Verdict::Extra) => Outcome::Extra,
        (_, Verdict::None | Verdict::Exact) => Outcome::Missed,
    };
    let mut check = Check {
        path: Arc::clone(path),
        line: example.number,
        headword: entry.headword.to_string(),
        kind: entry.kind,
        expectation: example.expectation,
        outcome,
        differing: Vec::new(),
        expected: String::new(),
        found: Vec::new(),
    };
    if outcome.is_failure() {
        if let Verdict::Differs(roles) = verdict {
            check.differing = roles;
        }
        check.found = claims.iter().map(|claim| write_markup(&Marked::of(claim))).collect();
        check.expected = markup.into_owned();
    }
    Some(check)
}

impl Report {
    /// The examples that did not come out as their files say.
    pub fn failures(&self) -> impl Iterator<Item = &Check> {
        self.checks.iter().filter(|check| check.outcome.is_failure())
    }

    /// Whether the files have no fault and no example failed.
    pub fn is_ok(&self) -> bool {
        self.faults.is_empty() && self.failures().next().is_none()
    }

    /// How many examples of each kind came out how, in the order of [`Outcome::ALL`].
    pub fn counts(&self) -> BTreeMap<EntryKind, [usize; Outcome::ALL.len()]> {
        let mut counts = BTreeMap::new();
        for check in &self.checks {
            counts.entry(check.kind).or_insert([0; Outcome::ALL.len()])[check.outcome as usize] += 1;
        }
        counts
    }
}

impl fmt::Display for Check {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}: {}", self.path, self.line, self.headword, self.outcome.name())?;
        if !self.differing.is_empty() {
            write!(f, " {}", self.differing.join(" and "))?;
        }
        if !self.expected.is_empty() {
            write!(f, "\n    expected {}", self.expected)?;
        }
        self.found.iter().try_for_each(|found| write!(f, "\n    found    {found}"))
    }
}

/// The table of counts, one line a kind.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:20}", "kind")?;
        Outcome::ALL.iter().try_for_each(|outcome| write!(f, "{:>12}", outcome.name()))?;
        let mut total = [0; Outcome::ALL.len()];
        for (kind, counts) in self.counts() {
            write!(f, "\n{:20}", kind.name())?;
            counts.iter().try_for_each(|count| write!(f, "{count:>12}"))?;
            total.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
        }
        write!(f, "\n{:20}", "total")?;
        total.iter().try_for_each(|count| write!(f, "{count:>12}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(text: &'static str) -> Report {
        check(
            &[LexiconFile { path: "test.lex".to_owned(), text: text.into() }],
            &Extractor::builder().min_confidence(0.0).build().expect("no files"),
        )
    }

    #[test]
    fn block_examples_run_for_every_headword_and_shared_ones_once() {
        let report = report(
            "kind given-name\n - The street of @ was shut.\n ? {@ Lind} [said] <that zq blorp>.\n\
             Mara, Ilse\n + {Lind} [said] <that it is late>.\n - Lind slept.\nNuno\n + {Lind} [said] <that it is late>.\n",
        );
        assert!(report.faults.is_empty(), "{:?}", report.faults);
        let lines: Vec<_> = report.checks.iter().map(|check| (&*check.headword, check.line)).collect();
        assert_eq!(
            lines,
            [
                ("Mara", 2),
                ("Mara", 3),
                ("Mara", 5),
                ("Mara", 6),
                ("Ilse", 2),
                ("Ilse", 3),
                ("Nuno", 2),
                ("Nuno", 3),
                ("Nuno", 8)
            ]
        );
        assert!(report.checks[0].outcome == Outcome::AsExpected);
    }

    #[test]
    fn faulty_markup_is_told_once_with_its_place() {
        let report = report("kind place\n + {@ [said] <x>.\n + {She} [said] it.\n - {She} slept.\nOslo, Bergen\n");
        let faults: Vec<_> = report.faults.iter().map(|fault| (fault.line, fault.column, &*fault.message)).collect();
        assert_eq!(
            faults,
            [
                (2, 7, "`[` inside `{`"),
                (3, 4, "an example with `+` marks its `<content>`"),
                (4, 4, "an example with `-` marks nothing"),
            ]
        );
        assert!(!report.is_ok());
    }
}
