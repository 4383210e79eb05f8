//! The list of mistakes: by what they cost, by cause, by rule, the most frequent first, with examples in brackets.

use crate::excerpt::excerpt;
use anstyle::{AnsiColor, Style};
use reportedly::evaluation::{Kind, Mistake};
use reportedly::gold::{GoldArticle, GoldClaim};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// How many rules of a cause are listed.
const RULES: usize = 12;

const HEAD: Style = Style::new().bold();
const GOLD: Style = AnsiColor::Green.on_default();
const FOUND: Style = AnsiColor::Yellow.on_default();
const DIM: Style = Style::new().dimmed();

/// Writes the list, with up to `examples` for each cause and rule.
pub fn write(
    page: &mut String,
    mistakes: Vec<&Mistake>,
    articles: &[GoldArticle],
    examples: usize,
) -> std::fmt::Result {
    for (kind, title) in [
        (Kind::Missed, "marked claims that are missed, or have another source"),
        (Kind::False, "found claims that are not marked"),
        (Kind::Boundary, "right claims whose content is not word for word as marked"),
    ] {
        let of_kind: Vec<&Mistake> = mistakes.iter().copied().filter(|mistake| mistake.kind == kind).collect();
        if of_kind.is_empty() {
            continue;
        }
        writeln!(page, "\n{HEAD}{title}: {}{HEAD:#}", of_kind.len())?;
        for (cause, of_cause) in frequent(of_kind, |mistake| mistake.cause) {
            writeln!(page, "\n  {HEAD}{:5}  {}{HEAD:#}: {}", of_cause.len(), cause.name(), cause.meaning())?;
            let rules = frequent(of_cause, |mistake| mistake.rule.as_str());
            for (rule, of_rule) in rules.iter().take(RULES) {
                writeln!(page, "  {:5}    {rule}", of_rule.len())?;
                // What it was surest of teaches most: right readings that nearly made it, wrong ones it believed.
                let mut surest = of_rule.clone();
                let confidence = |mistake: &Mistake| mistake.confidence.unwrap_or(0.0);
                surest.sort_by(|a, b| confidence(b).total_cmp(&confidence(a)));
                for mistake in surest.into_iter().take(examples) {
                    example(page, mistake, &articles[mistake.article])?;
                }
            }
            if rules.len() > RULES {
                let rest: usize = rules[RULES..].iter().map(|(_, of_rule)| of_rule.len()).sum();
                writeln!(page, "  {rest:5}    {DIM}{} others{DIM:#}", rules.len() - RULES)?;
            }
        }
    }
    Ok(())
}

fn example(page: &mut String, mistake: &Mistake, article: &GoldArticle) -> std::fmt::Result {
    let sure = mistake.confidence.map_or(String::new(), |confidence| format!("  {confidence:.2}"));
    writeln!(page, "             {DIM}{}  {}{sure}{DIM:#}", article.id, mistake.form.name())?;
    let mut line = |label: &str, style: Style, claim: &Option<GoldClaim>| match claim {
        Some(claim) => writeln!(page, "             {style}{label}{style:#}  {}", excerpt(&article.text, claim)),
        None => Ok(()),
    };
    line("gold ", GOLD, &mistake.gold)?;
    line("found", FOUND, &mistake.found)
}

/// Groups of mistakes, the largest first.
fn frequent<'m, K: Ord + Copy>(
    mistakes: Vec<&'m Mistake>,
    key: impl Fn(&'m Mistake) -> K,
) -> Vec<(K, Vec<&'m Mistake>)> {
    let mut groups: BTreeMap<K, Vec<&Mistake>> = BTreeMap::new();
    for mistake in mistakes {
        groups.entry(key(mistake)).or_default().push(mistake);
    }
    let mut groups: Vec<_> = groups.into_iter().collect();
    groups.sort_by_key(|(_, group)| std::cmp::Reverse(group.len()));
    groups
}
