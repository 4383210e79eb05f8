//! Texts with a blank or a `|` between their tokens.

use crate::lexicon::{WordId, builtin};

fn cut(marked: &str) -> String {
    let text = marked.replace('|', "");
    let mut out = String::new();
    let mut at = 0;
    for token in super::tokens(&text, &builtin()).iter() {
        let gap = &text[at..token.start as usize];
        out += if gap.is_empty() && at > 0 { "|" } else { gap };
        at = token.end as usize;
        out += &text[token.start as usize..at];
    }
    out
}

#[test]
fn words_and_marks() {
    for case in [
        "The mayor|’s son did|n't pay $|3.5|.",
        "J. K. Lind of the U.S. has a Ph.D. in law|.",
        "It rained|.|Then it froze|, :-) at last :) he said|.",
        "*** or ==== or _____ or * one",
        "See budget.example.org or https://example.org/a?b=c:) now",
        "rock '|n|' roll and Zoë|’s café",
        "Ada Lind (|R-Wis.|) wore a T-shirt|.",
    ] {
        assert_eq!(cut(case), case);
    }
}

#[test]
fn a_word_is_the_same_before_a_stop() {
    let lexicon = builtin();
    let words: Vec<_> = super::tokens("sign V-sign V-sign.", &lexicon).iter().map(|token| token.word).collect();
    assert_ne!(words[0], WordId::UNKNOWN);
    assert_eq!(words[1], words[2]);
}
