//! Texts with their quotes in brackets: `[` before each opening mark, `]` behind each closing one, `/` behind the last
//! token of a quote that is not closed, `[+` where a quote continues one of the paragraph before.

use crate::lexicon::builtin;
use crate::stages::{layout::layout, tokens::tokens};

/// `marked` with the brackets where the stage sets them.
fn bracketed(marked: &str) -> String {
    let text = marked.replace("[+", "").replace(['[', ']', '/'], "");
    let text = text.as_str();
    let lexicon = builtin();
    let tokens = tokens(text, &lexicon);
    let quotes = super::quotes(text, &tokens, &layout(text, &tokens, &lexicon), &lexicon);
    let mut out = String::new();
    for (i, token) in tokens.iter().enumerate() {
        let gap = if i == 0 { 0 } else { tokens[i - 1].end };
        out += &text[gap as usize..token.start as usize];
        for quote in quotes.list.iter().filter(|q| q.open as usize == i) {
            out += if quote.continues.is_some() { "[+" } else { "[" };
        }
        out += &text[token.span()];
        for quote in quotes.list.iter().rev().filter(|q| q.close as usize == i) {
            out += if quote.closed { "]" } else { "/" };
        }
    }
    out
}

fn check(cases: &[&str]) {
    let wrong: Vec<String> =
        cases.iter().filter(|case| bracketed(case) != **case).map(|case| bracketed(case)).collect();
    assert!(wrong.is_empty(), "found:\n{}", wrong.join("\n"));
}

#[test]
fn all_kinds_of_marks() {
    check(&[
        "[“It is late,”] she said. [“Go.”]",
        "[\"It is late,\"] she said. [\"Go.\"]",
        "[''It is late,''] she said. [''Go.'']",
        "[``It is late,''] she said.",
        "[„It is late,“] she said. [„Go.”]",
        "[«It is late,»] she said. [« Go. »]",
        "[»It is late,«] she said.",
        "[‘It is late,’] she said. [‘Go.’]",
        "[‚It is late,‘] she said.",
        "['It is late,'] she said. ['Go.']",
        "[“It is late,\"] she said. [\"Go.”] Then [“stay.”]",
        "[\" It is late , \"] she said .",
    ]);
}

#[test]
fn nesting() {
    check(&[
        "[“He said [‘no’] to me,”] she said.",
        "['He said [\"no\"] to me,'] she said.",
        "[\"He said ['no,'] twice,\"] she said.",
        "[\"He said, ['No.']\"] Then he left.",
        "[“He said [“no”] to me,”] she said.",
        "[‘He said [“no”] to me,’] she said.",
        "[\"['No,'] he said.\"]",
    ]);
}

#[test]
fn apostrophes() {
    check(&[
        "The players’ lounge and the mayor’s car were [“gone.”]",
        "The players' lounge is ['shut,'] he said.",
        "['The players' lounge is shut,'] he said.",
        "[‘The players’ lounge is shut,’] he said.",
        "['Get 'em out,'] he said. ['It's rock 'n' roll.']",
        "In the '90s and the ’80s they loved rock 'n' roll.",
        "In the ‘90s the boys' team had ‘em all.",
        "He was goin' home at five o'clock, the workers' van said.",
        "They called him ['the boss'] and her ['the brains'].",
        "[“I told ‘em, I told ’em all,”] he said.",
    ]);
}

#[test]
fn odd_marks() {
    check(&[
        "[“It is late, she said./ [“Go.”] It rained.",
        "[“It is late, she said./ Then it rained.\n\nNobody came. [“Go,”] he said.",
        "It is late,” she said. [“Go.”]",
        "[\"It is late.\"] Then it\" rained. [\"Go,\"] he said.",
        "It was 12\" wide and 6'2\" high, [\"too big,\"] he said.",
        "[\"It was 12\" wide,\"] he said.",
    ]);
}

#[test]
fn quotes_over_paragraphs() {
    check(&[
        "[“It is late. It rains./\n\n[+“We must go,”] she said. [“Now.”]",
        "['It is late. It rains./\n\n[+'We must go,'] she said.",
        "[“One./\n\n[+“Two./\n\n[+“Three,”] she said.\n\n[“Four,”] he said.",
        "[“One,”] she said.\n\n[“Two,”] he said.",
    ]);
}

#[test]
fn tokens_know_their_quotes() {
    let text = "She said, “He said ‘no’ to me.” Then it rained.";
    let lexicon = builtin();
    let tokens = tokens(text, &lexicon);
    let quotes = super::quotes(text, &tokens, &layout(text, &tokens, &lexicon), &lexicon);
    let at = |word: &str| tokens.iter().position(|t| &text[t.span()] == word).expect("it stands there");
    assert_eq!(quotes.innermost(at("She")), None);
    assert_eq!(quotes.innermost(at("no")), Some(1));
    assert_eq!(quotes.innermost(at("to")), Some(0));
    assert!(quotes.opens(at("“")) && quotes.closes(at("”")) && quotes.closes(at("’")));
    assert_eq!(quotes.list[1].depth, 1);
    assert_eq!(quotes.list[1].inner().len(), 1);
    assert_eq!(quotes.innermost(at("Then")), None);
}
