//! `explain`: every layer, and the reasons behind each claim.

use super::reportedly;

const TEXT: &str =
    "Mara Voss met Tobias Wren. “It may hold,” she said. Wren said the dam could burst, but denied that it was his.";

fn explain(args: &[&str], stdin: impl Into<Vec<u8>>) -> String {
    let output = reportedly().arg("explain").args(args).write_stdin(stdin).output().expect("it runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// The lines of the layer or claim that begins with `head`, with single blanks.
fn part(page: &str, head: &str) -> String {
    let depth = |line: &str| line.len() - line.trim_start().len();
    let mut lines = page.lines().skip_while(|line| !line.trim_start().starts_with(head));
    let first = lines.next().unwrap_or_else(|| panic!("no `{head}` in {page}"));
    let rest = lines.take_while(|line| !line.is_empty() && depth(line) > depth(first));
    std::iter::once(first).chain(rest).flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ")
}

#[test]
fn every_layer_is_shown() {
    let page = explain(&[TEXT], "");
    for head in ["paragraphs", "quotes", "sentences", "entities", "groups", "proposals", "claims"] {
        assert!(part(&page, head).len() > head.len(), "{head} holds something: {page}");
    }
    assert!(part(&page, "groups").contains("“It … hold,” (she) [said]"), "{page}");
    assert!(part(&page, "proposals").contains("kept quote-before"), "{page}");
    assert!(part(&page, "sentences").contains("Mara/NNP Voss/NNP met/VBD"), "{page}");
    assert_eq!(explain(&["-"], TEXT), page, "stdin does as well");
    let page = explain(&["-"], &b"Lind said the caf\xe9 was late."[..]);
    assert!(page.contains("<the café was late>"), "in any encoding: {page}");
}

#[test]
fn a_claim_has_its_reasons() {
    let page = explain(&[TEXT], "");
    let quote = part(&page, "0  direct");
    assert!(quote.contains("Mara Voss (E1, person), by pronoun"), "{quote}");
    assert!(quote.contains("by “she”, of the mentions before"), "{quote}");
    assert!(quote.contains("Mara Voss, sentence 0 near +"), "{quote}");
    assert!(quote.contains("may (hedge, by the entry “may”) quoted words are somebody else's"), "{quote}");
    let clause = part(&page, "1  indirect");
    assert!(clause.contains("“Wren” is short for “Tobias Wren”, in sentence 0"), "{clause}");
    assert!(clause.contains("evidential could (hedge"), "{clause}");
    assert!(clause.contains("from log odds of +"), "{clause}");
}

#[test]
fn the_weights_shown_add_up_to_the_confidence() {
    let page = explain(&[TEXT], "");
    let number = |text: &str| text.trim().parse::<f64>().expect("a number");
    let given: Vec<(f64, f64)> = page
        .lines()
        .filter_map(|line| line.trim().strip_prefix("confidence"))
        .filter_map(|rest| rest.split_once(", from log odds of "))
        .map(|(confidence, sum)| (number(confidence), number(sum)))
        .collect();
    assert!(given.len() >= 3, "{page}");
    for (confidence, sum) in given {
        let probability = 1.0 / (1.0 + (-sum).exp());
        assert!((probability - confidence).abs() < 0.02, "{confidence} of {sum}");
    }
}
