//! Reads gold lines and finds the places that they name by words. `corpus/README.md` says what a line means.

use super::claim::Facts;
use reportedly::Span;
use reportedly::claim::{CueClass, EvidentialKind, Form, ResolvedBy, SourceKind, Zone};
use serde::Deserialize;
use std::path::Path;
use std::{fs, slice};

/// Words of a paragraph, with `@k` behind those that are not the first such words in it.
#[derive(Deserialize)]
#[serde(untagged)]
enum Words {
    One(String),
    Pieces(Vec<String>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    paragraph: usize,
    /// Where all but the content stands, when that is another paragraph.
    source_paragraph: Option<usize>,
    content: Words,
    source: Option<Words>,
    cue: Option<Words>,
    addressee: Option<Words>,
    medium: Option<Words>,
    time: Option<Words>,
    form: String,
    class: Option<String>,
    #[serde(default)]
    negated: bool,
    kind: Option<String>,
    named: bool,
    speakers: Vec<String>,
    /// Checked by readers only: its wording is free.
    #[serde(rename = "role")]
    _role: Option<String>,
    resolved_by: Option<String>,
    #[serde(default)]
    evidentials: Vec<(String, String)>,
    #[serde(default)]
    via: Vec<String>,
    within: bool,
    zone: String,
}

/// The claims of a gold file for the article `text`, or everything that is wrong with it, a line each.
pub fn read(path: &Path, text: &str) -> Result<Vec<Facts>, String> {
    let lines = fs::read_to_string(path).map_err(|error| format!("{}: {error}\n", path.display()))?;
    let paragraphs = paragraphs(text);
    let (mut claims, mut faults) = (Vec::new(), String::new());
    for (number, line) in (1..).zip(lines.lines()) {
        let parsed = serde_json::from_str(line).map_err(|error| error.to_string());
        match parsed.and_then(|line| resolve(line, text, &paragraphs)) {
            Ok(facts) => claims.push(facts),
            Err(message) => faults += &format!("{}:{number}: {message}\n", path.display()),
        }
    }
    if faults.is_empty() { Ok(claims) } else { Err(faults) }
}

/// Every line that is not empty.
fn paragraphs(text: &str) -> Vec<Span> {
    let mut at = 0;
    let lines = text.split_inclusive('\n').map(|line| {
        at += line.len();
        Span::new(at - line.len(), at - line.len() + line.trim_end().len())
    });
    lines.filter(|span| !span.is_empty()).collect()
}

fn resolve(line: Line, text: &str, paragraphs: &[Span]) -> Result<Facts, String> {
    let paragraph = |index: usize| paragraphs.get(index).ok_or_else(|| format!("there is no paragraph {index}"));
    let home = *paragraph(line.paragraph)?;
    let frame = *paragraph(line.source_paragraph.unwrap_or(line.paragraph))?;
    // Quotes and lists go on in the paragraphs below; everything else stands in one.
    let content = places(text, Span::new(home.start, text.len()), &line.content)?;
    if content[0].start >= home.end {
        return Err("the content begins in a later paragraph".to_owned());
    }
    let role = |words: &Option<Words>| words.as_ref().map_or(Ok(Vec::new()), |words| places(text, frame, words));
    let known = |is: bool, what: &str| if is { Ok(()) } else { Err(format!("no such {what}")) };
    let all = |name: &Option<String>, is: fn(&str) -> bool| name.as_deref().is_none_or(is);
    known(Form::from_name(&line.form).is_some(), "form")?;
    known(Zone::from_name(&line.zone).is_some(), "zone")?;
    known(all(&line.class, |name| CueClass::from_name(name).is_some()), "class")?;
    known(all(&line.kind, |name| SourceKind::from_name(name).is_some()), "kind")?;
    known(all(&line.resolved_by, |name| ResolvedBy::from_name(name).is_some()), "resolved_by")?;
    known(line.cue.is_some() == line.class.is_some(), "class without a cue, or cue without a class")?;
    known(line.speakers.is_empty() == line.resolved_by.is_none(), "speaker, or nobody to resolve to")?;
    let mut evidentials = Vec::new();
    for (words, kind) in line.evidentials {
        known(EvidentialKind::from_name(&kind).is_some(), "evidential kind")?;
        evidentials.push((places(text, frame, &Words::One(words))?[0], kind));
    }
    Ok(Facts {
        content,
        source: role(&line.source)?,
        cue: role(&line.cue)?,
        addressee: role(&line.addressee)?,
        medium: role(&line.medium)?,
        time: role(&line.time)?,
        form: line.form,
        class: line.class,
        negated: line.negated,
        kind: line.kind,
        named: line.named,
        speakers: line.speakers,
        resolved_by: line.resolved_by,
        via: line.via,
        evidentials,
        within: line.within,
        zone: line.zone,
    })
}

/// Where the pieces of `words` stand in `span`; without `@k`, each behind the one before it.
fn places(text: &str, span: Span, words: &Words) -> Result<Vec<Span>, String> {
    let pieces = match words {
        Words::One(one) => slice::from_ref(one),
        Words::Pieces(many) => many,
    };
    let mut from = span.start;
    let mut found: Vec<Span> = Vec::new();
    for piece in pieces {
        let (words, place) = match piece.rsplit_once('@').map(|(words, k)| (words, k.parse::<usize>())) {
            Some((words, Ok(k))) => (words, occurrences(text, span, words).nth(k.saturating_sub(1))),
            _ => (piece.as_str(), occurrences(text, Span::new(from, span.end), piece).next()),
        };
        let place = place.ok_or_else(|| format!("`{words}` does not stand there"))?;
        found.push(place);
        from = place.end;
    }
    if found.is_empty() { Err("no pieces".to_owned()) } else { Ok(found) }
}

/// Where `words` stand as whole words: `he` is not in `the`.
fn occurrences<'t>(text: &'t str, span: Span, words: &'t str) -> impl Iterator<Item = Span> + 't {
    let joins = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text[span].match_indices(words).map(move |(at, _)| span.start + at).filter_map(move |start| {
        let place = Span::new(start, start + words.len());
        let before = joins(text[..start].chars().next_back()) && joins(words.chars().next());
        let after = joins(text[place.end..].chars().next()) && joins(words.chars().next_back());
        (!before && !after).then_some(place)
    })
}
