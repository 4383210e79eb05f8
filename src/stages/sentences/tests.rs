//! Texts with a bar between their sentences.

use crate::lexicon::builtin;
use crate::stages::{layout::layout, quotes::quotes, tokens::tokens};

/// `marked` with a bar between its sentences, as the stage cuts it.
fn cut(marked: &str) -> String {
    let text = marked.replace('|', "");
    let lexicon = builtin();
    let tokens = tokens(&text, &lexicon);
    let paragraphs = layout(&text, &tokens, &lexicon);
    let quotes = quotes(&text, &tokens, &paragraphs, &lexicon);
    let sentences = super::sentences(&text, &tokens, &paragraphs, &quotes, &lexicon);
    let mut out = String::new();
    let mut at = 0;
    for sentence in &sentences {
        let start = tokens[sentence.tokens.start as usize].start as usize;
        out += &text[at..start];
        out += if at > 0 { "|" } else { "" };
        at = tokens[sentence.tokens.end as usize - 1].end as usize;
        out += &text[start..at];
    }
    out + &text[at..]
}

fn check(cases: &[&str]) {
    for case in cases {
        assert_eq!(&cut(case), case);
    }
}

#[test]
fn marks_end_sentences() {
    check(&[
        "The gate was shut. |Nobody came.",
        "Was it shut? |Nobody knew! |It was… |Then it rained.",
        "Why?! |Because the pump broke.",
        "Prices rose 2.5 percent. |Wages rose 1.1.",
        "It was late.|Then it rained.",
        "The file is at budget.example.org today. |Read it.",
        "He waited … and waited. |Nothing.",
        "(The gate was shut.) |Then it rained.",
        "The road [shut since May.] |It rained. [12] |Nobody came.",
        "We saw it. :) |It was late.",
        "First.\n\n|Second",
        "1. The first road is shut. |It flooded.\n|2. The second is open.",
        "*** |The road is shut.",
    ]);
}

#[test]
fn quotation_marks_are_respected() {
    check(&[
        "“Really?” she asked. |“Yes.” |He left.",
        "“It is late. |We must go,” she said. |They went.",
        "She said: “It is late.” |Nobody moved.",
        "'It is late!' he cried. |'Go.' |They went.",
        "\"It is late,\" she said. |\"Go.\" |They went.",
        "She called it “a farce.” |He laughed.",
    ]);
}

#[test]
fn words_with_stops() {
    check(&[
        "Dr. Mara Voss and Sen. Lind left. |It rained.",
        "J. K. Lind left at 9 p.m. Tuesday. |It rained.",
        "He left at 9 p.m. |Then it rained.",
        "He left the U.S. |They stayed. |The U.S. Senate met.",
        "She works for Halden Inc. |The firm is small.",
        "See No. 5 on Jan. 4. |No. |It is late.",
        "“Will you go?” Mara Voss asked. |“Never!” |Nobody slept.",
    ]);
}

#[test]
fn every_token_lies_in_one_sentence() {
    for text in ["", " ", "...", "“", "a.", ". . . . b", "x\n\n\n\ny", "***\n***", "?!?!) ) :) 😀 Then"] {
        let lexicon = builtin();
        let tokens = tokens(text, &lexicon);
        let paragraphs = layout(text, &tokens, &lexicon);
        let quotes = quotes(text, &tokens, &paragraphs, &lexicon);
        let mut next = 0;
        for sentence in super::sentences(text, &tokens, &paragraphs, &quotes, &lexicon) {
            assert_eq!(sentence.tokens.start, next, "{text:?}");
            assert!(!sentence.tokens.is_empty(), "{text:?}");
            next = sentence.tokens.end;
        }
        assert_eq!(next as usize, tokens.len(), "{text:?}");
    }
}
