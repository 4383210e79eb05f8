//! Reads case files.

use reportedly::lexicon::{Marked, parse_markup};

/// Fields of a claim that a case may name.
pub const FIELDS: [&str; 15] = [
    "form",
    "class",
    "lemma",
    "negated",
    "kind",
    "named",
    "speaker",
    "role",
    "by",
    "via",
    "within",
    "addressee",
    "medium",
    "time",
    "zone",
];

/// A text and all claims in it.
pub struct Case {
    pub line: usize,
    pub title: String,
    pub text: String,
    pub claims: Vec<Expected>,
}

/// A claim, and what else is known of it.
pub struct Expected {
    pub marked: Marked,
    pub fields: Vec<(&'static str, String)>,
}

/// The cases of a file, or its faults by line.
pub fn read(file: &str) -> Result<Vec<Case>, Vec<(usize, String)>> {
    let (mut cases, mut faults) = (Vec::new(), Vec::new());
    let lines: Vec<(usize, &str)> = (1..).zip(file.lines()).filter(|(_, line)| !line.starts_with('#')).collect();
    for block in lines.split(|(_, line)| line.trim().is_empty()).filter(|block| !block.is_empty()) {
        match case(block) {
            Ok(case) => cases.push(case),
            Err(fault) => faults.push(fault),
        }
    }
    if faults.is_empty() { Ok(cases) } else { Err(faults) }
}

fn case(block: &[(usize, &str)]) -> Result<Case, (usize, String)> {
    let (line, title) = block[0];
    let mut case = Case { line, title: title.to_owned(), text: String::new(), claims: Vec::new() };
    for &(number, line) in &block[1..] {
        added(&mut case, line).map_err(|message| (number, message))?;
    }
    if case.text.is_empty() {
        return Err((line, "a case without a line of text".to_owned()));
    }
    Ok(case)
}

fn added(case: &mut Case, line: &str) -> Result<(), String> {
    if let Some(field) = line.strip_prefix("  ") {
        let (name, value) = field.trim().split_once(' ').ok_or("a field has a name and a value")?;
        let name = FIELDS.into_iter().find(|known| *known == name).ok_or_else(|| format!("no field `{name}`"))?;
        let claim = case.claims.last_mut().ok_or("a field belongs below a claim")?;
        claim.fields.push((name, value.trim().to_owned()));
        return Ok(());
    }
    let (sign, markup) = line.split_at_checked(2).ok_or("a line begins with `+ `, `- ` or two spaces")?;
    let markup = markup.replace(" ¶ ", "\n\n").replace(" ↵ ", "\n");
    let marked = parse_markup(&markup).map_err(|fault| fault.message)?;
    if !case.text.is_empty() && case.text != marked.text {
        return Err("another text".to_owned());
    }
    case.text.clone_from(&marked.text);
    match (sign, marked.content.is_empty()) {
        ("+ ", false) => case.claims.push(Expected { marked, fields: Vec::new() }),
        ("+ ", true) => return Err("a claim has `<content>`".to_owned()),
        ("- ", _) if marked.is_bare() => {}
        ("- ", _) => return Err("nothing is marked where nothing is claimed".to_owned()),
        _ => return Err("a line begins with `+ `, `- ` or two spaces".to_owned()),
    }
    Ok(())
}
