//! Whether a document says what its case does.

use super::case::{Case, Expected};
use reportedly::lexicon::{Marked, differences, write_markup};
use reportedly::{Claim, Document, Span};
use std::fmt::Write as _;

/// What is not as it should be; none when just the claims of the case are found.
pub fn fault(case: &Case, document: &Document<'_>) -> Option<String> {
    let mut found: Vec<&Claim<'_>> = document.claims().collect();
    let mut report = String::new();
    for expected in &case.claims {
        let markup = write_markup(&expected.marked);
        match found.iter().position(|claim| wrong(expected, claim, document).is_empty()) {
            Some(at) => drop(found.remove(at)),
            None => {
                let nearest = document.claims().map(|claim| wrong(expected, claim, document)).min_by_key(Vec::len);
                let nearest = nearest.map_or(String::new(), |wrong| format!(" ({})", wrong.join("; ")));
                writeln!(report, "    missed {markup}{nearest}").expect("a string grows");
            }
        }
    }
    for claim in found {
        writeln!(report, "    found  {}", write_markup(&Marked::of(claim))).expect("a string grows");
    }
    (!report.is_empty()).then_some(report)
}

/// What in `claim` is not as expected.
fn wrong(expected: &Expected, claim: &Claim<'_>, document: &Document<'_>) -> Vec<String> {
    // A carried quote takes its source from elsewhere; the case says who speaks.
    let is_carried = expected.marked.cue.is_empty();
    let roles = differences(&expected.marked, claim).into_iter().filter(|role| *role != "source" || !is_carried);
    let mut wrong: Vec<String> = roles.map(str::to_owned).collect();
    let cue = claim.cue.as_ref().map_or(&[][..], |cue| &cue.spans);
    if expected.marked.cue != cue {
        wrong.push(format!("cue is {:?}", claim.cue()));
    }
    for (name, value) in &expected.fields {
        let actual = field(name, claim, document);
        if actual != *value {
            wrong.push(format!("{name} is {actual}"));
        }
    }
    wrong
}

/// The value of one of [`FIELDS`](super::case::FIELDS), as a case writes it: several names are joined with ` + `.
fn field(name: &str, claim: &Claim<'_>, document: &Document<'_>) -> String {
    let (source, cue) = (claim.source.as_ref(), claim.cue.as_ref());
    let speakers = source.map_or(&[][..], |source| &source.speakers);
    let yes = |is: bool| if is { "yes" } else { "no" }.to_owned();
    let words = |span: Option<Span>| span.map(|span| document.text()[span].to_owned());
    let joined = |names: Vec<String>| (!names.is_empty()).then(|| names.join(" + "));
    let value = match name {
        "form" => Some(claim.form.name().to_owned()),
        "class" => cue.map(|cue| cue.class.name().to_owned()),
        "lemma" => cue.map(|cue| cue.lemma.to_string()),
        "negated" => Some(yes(cue.is_some_and(|cue| cue.negated))),
        "kind" => source.map(|source| source.kind.name().to_owned()),
        "named" => Some(yes(source.is_some_and(|source| source.named))),
        "speaker" => joined(speakers.iter().map(|speaker| speaker.name.to_string()).collect()),
        "role" => speakers.first().and_then(|speaker| speaker.role.as_ref()).map(ToString::to_string),
        "by" => speakers.first().map(|speaker| speaker.resolved_by.name().to_owned()),
        "via" => joined(claim.via.iter().map(|via| via.name.to_string()).collect()),
        "within" => claim.within.and_then(|outer| document.claims().nth(outer)?.cue().map(String::from)),
        "addressee" => words(claim.addressee),
        "medium" => words(claim.medium),
        "time" => words(claim.time),
        "zone" => Some(claim.zone.name().to_owned()),
        _ => None,
    };
    value.unwrap_or_else(|| "none".to_owned())
}
