//! Precision, recall and F1 of claims and relations, and how often the rest of a matched claim is right.
//!
//! A claim is found when its content shares at least half of its bytes with a marked one (Jaccard, one to one, the
//! nearest first). A relation is found when, besides, the sources overlap or both are absent.

use super::claim::{Facts, jaccard, same_place, shared};
use std::fmt;

/// Least Jaccard index of two contents that are the same.
const SAME: f64 = 0.5;

/// A field that every claim has, whether two matched claims agree in it, and whether that is asked only of claims
/// that have a source.
type Field = (&'static str, fn(&Facts, &Facts) -> bool, bool);

const FIELDS: [Field; 7] = [
    ("form", |a, b| a.form == b.form, false),
    ("cue", |a, b| same_place(&a.cue, &b.cue), false),
    ("class", |a, b| a.class == b.class, false),
    ("zone", |a, b| a.zone == b.zone, false),
    ("kind", |a, b| a.kind == b.kind, true),
    ("named", |a, b| a.named == b.named, true),
    ("speakers", |a, b| a.speakers == b.speakers, true),
];

/// Something that most claims have not: how often it is there, and how often it is the same. That two claims agree in
/// having nothing would tell nothing.
type Rarity = (&'static str, fn(&Facts) -> usize, fn(&Facts, &Facts) -> usize);

const RARITIES: [Rarity; 7] = [
    (
        "evidentials",
        |a| a.evidentials.len(),
        |a, b| {
            a.evidentials
                .iter()
                .filter(|(place, kind)| b.evidentials.iter().any(|(p, k)| p == place && k == kind))
                .count()
        },
    ),
    ("via", |a| usize::from(!a.via.is_empty()), |a, b| usize::from(!a.via.is_empty() && a.via == b.via)),
    ("addressee", |a| usize::from(!a.addressee.is_empty()), |a, b| usize::from(shared(&a.addressee, &b.addressee) > 0)),
    ("medium", |a| usize::from(!a.medium.is_empty()), |a, b| usize::from(shared(&a.medium, &b.medium) > 0)),
    ("time", |a| usize::from(!a.time.is_empty()), |a, b| usize::from(shared(&a.time, &b.time) > 0)),
    ("negated", |a| usize::from(a.negated), |a, b| usize::from(a.negated && b.negated)),
    ("within", |a| usize::from(a.within), |a, b| usize::from(a.within && b.within)),
];

const FORMS: [&str; 4] = ["all", "direct", "mixed", "indirect"];

/// How many there are, and how many of them are right, counted from both sides.
#[derive(Clone, Copy, Default)]
struct Tally {
    gold: usize,
    found: usize,
    /// Marked claims that are found, and found ones that are marked; these differ where forms do.
    recalled: usize,
    right: usize,
}

impl Tally {
    fn precision(self) -> f64 {
        percent(self.right, self.found)
    }

    fn recall(self) -> f64 {
        percent(self.recalled, self.gold)
    }

    fn f1(self) -> f64 {
        let (p, r) = (self.precision(), self.recall());
        if p + r > 0.0 { 2.0 * p * r / (p + r) } else { 0.0 }
    }
}

/// Counts over articles.
#[derive(Default)]
pub struct Score {
    claims: [Tally; FORMS.len()],
    relations: [Tally; FORMS.len()],
    /// Matched claims, and those of them that are marked with a source.
    matched: usize,
    sourced: usize,
    agree: [usize; FIELDS.len()],
    rarities: [Tally; RARITIES.len()],
}

/// For each marked claim the found one that it is.
pub struct Matching(Vec<Option<usize>>);

impl Score {
    /// Counts an article in.
    pub fn add(&mut self, gold: &[Facts], found: &[Facts]) -> Matching {
        let matching = Matching::new(gold, found);
        for (form, name) in FORMS.iter().enumerate() {
            let is = |facts: &Facts| *name == "all" || facts.form == *name;
            let count = |facts: &[Facts]| facts.iter().filter(|facts| is(facts)).count();
            for tally in [&mut self.claims[form], &mut self.relations[form]] {
                tally.gold += count(gold);
                tally.found += count(found);
            }
            for (g, f) in matching.pairs() {
                let (g, f) = (&gold[g], &found[f]);
                let add = |tally: &mut Tally| {
                    tally.recalled += usize::from(is(g));
                    tally.right += usize::from(is(f));
                };
                add(&mut self.claims[form]);
                if g.same_source(f) {
                    add(&mut self.relations[form]);
                }
            }
        }
        for (g, f) in matching.pairs() {
            let (g, f) = (&gold[g], &found[f]);
            self.matched += 1;
            self.sourced += usize::from(has_source(g));
            for (count, (_, agree, only_sourced)) in self.agree.iter_mut().zip(FIELDS) {
                *count += usize::from((!only_sourced || has_source(g)) && agree(g, f));
            }
            for (tally, (_, count, same)) in self.rarities.iter_mut().zip(RARITIES) {
                tally.gold += count(g);
                tally.found += count(f);
                tally.recalled += same(g, f);
                tally.right += same(f, g);
            }
        }
        matching
    }

    /// What must not drop, in percent, by name.
    pub fn figures(&self) -> Vec<(String, f64)> {
        let tallies = [("claims", &self.claims), ("relations", &self.relations)];
        let f1 = tallies.into_iter().flat_map(|(what, tallies)| {
            FORMS.iter().zip(tallies).map(move |(form, tally)| (format!("{what} {form} F1"), tally.f1()))
        });
        let rare = RARITIES.iter().zip(self.rarities).map(|((name, ..), tally)| (format!("{name} F1"), tally.f1()));
        f1.chain(self.agreement()).chain(rare).collect()
    }

    fn agreement(&self) -> impl Iterator<Item = (String, f64)> {
        FIELDS.iter().zip(self.agree).map(|((name, _, only_sourced), n)| {
            (format!("{name} agrees"), percent(n, if *only_sourced { self.sourced } else { self.matched }))
        })
    }
}

impl Matching {
    fn new(gold: &[Facts], found: &[Facts]) -> Matching {
        let mut pairs: Vec<(f64, bool, usize, usize)> = Vec::new();
        for (g, marked) in gold.iter().enumerate() {
            for (f, claim) in found.iter().enumerate() {
                let near = jaccard(&marked.content, &claim.content);
                if near >= SAME {
                    pairs.push((near, marked.same_source(claim), g, f));
                }
            }
        }
        pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then(b.1.cmp(&a.1)).then((a.2, a.3).cmp(&(b.2, b.3))));
        let (mut matching, mut taken) = (vec![None; gold.len()], vec![false; found.len()]);
        for (.., g, f) in pairs {
            if matching[g].is_none() && !taken[f] {
                (matching[g], taken[f]) = (Some(f), true);
            }
        }
        Matching(matching)
    }

    fn pairs(&self) -> impl Iterator<Item = (usize, usize)> {
        self.0.iter().enumerate().filter_map(|(g, f)| Some((g, (*f)?)))
    }

    /// Prints what is missed, extra, of another source, or otherwise in a field.
    pub fn print(&self, name: &str, text: &str, gold: &[Facts], found: &[Facts]) {
        println!("== {name}");
        for (g, f) in self.0.iter().enumerate() {
            match f {
                None => println!("missed  {}", gold[g].line(text)),
                Some(f) if !gold[g].same_source(&found[*f]) => {
                    println!("source  {}\n    not {}", gold[g].line(text), found[*f].line(text));
                }
                Some(_) => {}
            }
            let Some(f) = f.map(|f| &found[f]) else { continue };
            for name in differences(&gold[g], f) {
                let (marked, found) = (gold[g].show(name, text), f.show(name, text));
                println!("{name:8}{}\n    {found} for {marked}", gold[g].line(text));
            }
        }
        let extra = (0..found.len()).filter(|f| !self.0.contains(&Some(*f)));
        extra.for_each(|f| println!("extra   {}", found[f].line(text)));
    }
}

impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:20}{:>8}{:>8}{:>8}{:>8}{:>8}", "", "gold", "found", "P", "R", "F1")?;
        for (what, tallies) in [("claims", &self.claims), ("relations", &self.relations)] {
            for (form, t) in FORMS.iter().zip(tallies) {
                let (p, r, f1) = (t.precision(), t.recall(), t.f1());
                let name = format!("{what} {form}");
                writeln!(f, "{name:20}{:>8}{:>8}{p:>8.1}{r:>8.1}{f1:>8.1}", t.gold, t.found)?;
            }
        }
        for ((name, ..), t) in RARITIES.iter().zip(self.rarities) {
            let (p, r, f1) = (t.precision(), t.recall(), t.f1());
            writeln!(f, "{name:20}{:>8}{:>8}{p:>8.1}{r:>8.1}{f1:>8.1}", t.gold, t.found)?;
        }
        write!(f, "of {} matched claims, {} with a source", self.matched, self.sourced)?;
        self.agreement().try_for_each(|(name, percent)| write!(f, "\n  {name:18}{percent:>8.1}"))
    }
}

/// The names of the fields in which a found claim differs from the marked one.
fn differences(marked: &Facts, found: &Facts) -> Vec<&'static str> {
    let fields = FIELDS
        .iter()
        .filter(|(_, agree, only_sourced)| !(agree(marked, found) || *only_sourced && !has_source(marked)));
    let rarities = RARITIES.iter().filter(|(_, count, same)| {
        let shared = same(marked, found);
        shared < count(marked) || shared < count(found)
    });
    fields.map(|(name, ..)| *name).chain(rarities.map(|(name, ..)| *name)).collect()
}

/// Whether a source stands in the text, or goes on from a claim before.
fn has_source(facts: &Facts) -> bool {
    facts.kind.is_some()
}

fn percent(part: usize, whole: usize) -> f64 {
    100.0 * part as f64 / whole.max(1) as f64
}
