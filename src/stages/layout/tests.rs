//! Articles in small, and what their paragraphs are.

use crate::lexicon::builtin;
use crate::stages::tokens::tokens;

/// One line a paragraph: its zone, then its text with `]` behind bullet, speaker label or dateline.
fn outline(text: &str) -> String {
    let lexicon = builtin();
    let tokens = tokens(text, &lexicon);
    let mut out = String::new();
    let mut next = 0;
    for p in super::layout(text, &tokens, &lexicon) {
        assert_eq!(p.tokens.start, next, "every token lies in one paragraph");
        next = p.tokens.end;
        let span = p.tokens.span(&tokens).expect("no paragraph is empty");
        let start = tokens.get(p.text_start as usize).map_or(span.end, |t| t.start as usize);
        let (label, body) = text[span].split_at(start.min(span.end) - span.start);
        let marks = [(p.turn.is_some(), "turn"), (p.dateline_end.is_some(), "dateline")];
        let marks = marks.iter().filter(|m| m.0).fold(String::new(), |all, m| all + " " + m.1);
        let label = if label.is_empty() { String::new() } else { format!("{}] ", label.trim_end()) };
        out += &format!("{}{marks}: {label}{}\n", p.zone.name(), body.replace('\n', "~"));
    }
    assert_eq!(next as usize, tokens.len());
    out
}

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    assert_eq!(outline(text), expected.iter().map(|line| format!("{line}\n")).collect::<String>());
}

const BODY: &str = "The mayor shut the old bridge on Monday, and two hundred people walked home through the rain.";

#[test]
fn headline_byline_dateline() {
    check(
        &format!(
            "Mayor Shuts Old Bridge\n\nRain ruins the evening of many\n\nBy Mara Voss\n\nPORT ELLERY (AP) — {BODY}"
        ),
        &[
            "headline: Mayor Shuts Old Bridge",
            "summary: Rain ruins the evening of many",
            "byline: By Mara Voss",
            &format!("body dateline: PORT ELLERY (AP) —] {BODY}"),
        ],
    );
    check(
        &format!("Mayor Shuts Old Bridge.\n\n{BODY}"),
        &["headline: Mayor Shuts Old Bridge.", &format!("body: {BODY}")],
    );
}

#[test]
fn one_paragraph_has_no_headline() {
    check("Mayor Shuts Old Bridge", &["body: Mayor Shuts Old Bridge"]);
    check("It was shut. It rained.\n\nNobody came.", &["body: It was shut. It rained.", "body: Nobody came."]);
    check("“It is shut!” she said.\n\nNobody came.", &["body: “It is shut!” she said.", "body: Nobody came."]);
}

#[test]
fn transcript_turns() {
    check(
        &format!("The Bridge\n\nWALLACE: Why?\n\nMS. ANA ADEBAYO (COUNCIL): {BODY}\n\nNote the rain: it fell."),
        &[
            "headline: The Bridge",
            "body turn: WALLACE:] Why?",
            &format!("body turn: MS. ANA ADEBAYO (COUNCIL):] {BODY}"),
            "body: Note the rain: it fell.",
        ],
    );
    check(
        &format!("The Bridge\n\nCastellanos: Why?\n\n{BODY}\n\nCastellanos: Who?"),
        &[
            "headline: The Bridge",
            "body turn: Castellanos:] Why?",
            &format!("body: {BODY}"),
            "body turn: Castellanos:] Who?",
        ],
    );
}

#[test]
fn lists() {
    check(
        &format!("{BODY}\n• The bridge is shut.\n- The road is open.\n2) Nobody came.\n*** so"),
        &[
            &format!("body: {BODY}"),
            "list: •] The bridge is shut.",
            "list: -] The road is open.",
            "list: 2)] Nobody came.",
            "body: *** so",
        ],
    );
}

#[test]
fn line_breaks_of_a_wrapped_text_do_not_divide() {
    let wrapped = "The mayor shut the old bridge on Monday, and two hundred people\n\
        walked home through the rain. Nobody knew how long it would take\n\
        to mend it, or who would pay for the work, or whether anyone had\n\
        asked the engineers.\n\
        The council meets again on Friday in the hall behind the library\n\
        to hear them.";
    let found = outline(wrapped);
    assert_eq!(found.lines().count(), 2, "{found}");
    check(
        "The bridge is shut.\nNobody came.\nIt rained.",
        &["body: The bridge is shut.", "body: Nobody came.", "body: It rained."],
    );
}

#[test]
fn captions_and_summaries() {
    check(
        &format!(
            "Mayor Shuts Old Bridge\n\nPhoto: Mara Voss\n\nKey points\n• It is shut.\n\n{BODY}\n\n(Photo by Per Lind)\n\nStory by Ana Voss"
        ),
        &[
            "headline: Mayor Shuts Old Bridge",
            "caption: Photo: Mara Voss",
            "summary: Key points",
            "summary: •] It is shut.",
            &format!("body: {BODY}"),
            "caption: (Photo by Per Lind)",
            "byline: Story by Ana Voss",
        ],
    );
}
