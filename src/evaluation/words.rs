//! An article as the words that spans are compared by.
//!
//! Spans count as the sets of their words, so that a comma or a quotation mark in or out of a span is no error. A word is
//! a run of letters and digits, with what follows an apostrophe; words that a span only touches count. A *that* at the
//! start of a content does not.

use crate::claim::Form;
use crate::lexicon::function;
use crate::span::Span;

/// Word numbers, ascending.
pub type Set = Vec<u32>;

/// The words of an article, and which of them stand in quotation marks.
#[derive(Debug)]
pub struct Words<'t> {
    text: &'t str,
    words: Vec<Span>,
    quoted: Vec<bool>,
}

impl<'t> Words<'t> {
    /// Reads `text`.
    pub fn new(text: &'t str) -> Words<'t> {
        let mut out = Words { text, words: words(text), quoted: Vec::new() };
        out.quoted = vec![false; out.words.len()];
        for quote in quotes(text) {
            for word in out.set(&[quote]) {
                out.quoted[word as usize] = true;
            }
        }
        out
    }

    /// The words that `spans` hold or touch.
    pub fn set(&self, spans: &[Span]) -> Set {
        let mut out = Set::new();
        for span in spans {
            let first = self.words.partition_point(|word| word.end <= span.start);
            let inside = self.words[first..].iter().zip(first as u32..).take_while(|(word, _)| word.start < span.end);
            out.extend(inside.map(|(_, number)| number));
        }
        out.sort_unstable();
        out.dedup();
        out
    }

    /// The words of a content.
    pub fn content(&self, spans: &[Span]) -> Set {
        let mut words = self.set(spans);
        if words.len() > 1 && self.word(words[0]).eq_ignore_ascii_case("that") {
            words.remove(0);
        }
        words
    }

    /// How much of a content is quoted: direct from 95 % of its words on, mixed from two words on.
    pub fn form(&self, content: &[u32]) -> Form {
        let quoted = content.iter().filter(|&&word| self.quoted[word as usize]).count();
        match quoted {
            _ if !content.is_empty() && quoted * 100 >= content.len() * 95 => Form::Direct,
            0 | 1 => Form::Indirect,
            _ => Form::Mixed,
        }
    }

    /// The words of a cue in lower case, from the first on that is no form of be, have or do, and no negation.
    pub fn bare(&self, cue: &[u32]) -> String {
        let all: Vec<String> = cue.iter().map(|&word| self.word(word).to_lowercase()).collect();
        let from = all.iter().position(|word| !AUXILIARIES.contains(&word.as_str())).unwrap_or(0);
        all[from..].join(" ")
    }

    /// A word as it is written.
    pub fn word(&self, number: u32) -> &'t str {
        &self.text[self.words[number as usize]]
    }
}

/// The forms of be, have and do, and the negations.
const AUXILIARIES: &[&str] = function::WORDS.split_at(function::NEVER.0 as usize).0;

/// How many words two sets share.
pub fn shared(a: &[u32], b: &[u32]) -> usize {
    match (a.first().zip(a.last()), b.first().zip(b.last())) {
        (Some((a_first, a_last)), Some((b_first, b_last))) if a_first <= b_last && b_first <= a_last => {
            a.iter().filter(|word| b.binary_search(word).is_ok()).count()
        }
        _ => 0,
    }
}

/// Dice's coefficient, 0 to 1; two empty sets are the same.
pub fn dice(a: &[u32], b: &[u32]) -> f64 {
    if a.is_empty() && b.is_empty() { 1.0 } else { 2.0 * shared(a, b) as f64 / (a.len() + b.len()) as f64 }
}

fn words(text: &str) -> Vec<Span> {
    let run =
        |from: usize| text[from..].find(|c: char| !c.is_alphanumeric()).map_or(text.len(), |length| from + length);
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(char::is_alphanumeric).map(|skipped| at + skipped) {
        let mut end = run(start);
        let mut rest = text[end..].chars();
        if let Some(apostrophe @ ('\'' | '’')) = rest.next()
            && rest.next().is_some_and(char::is_alphanumeric)
        {
            end = run(end + apostrophe.len_utf8());
        }
        out.push(Span::new(start, end));
        at = end;
    }
    out
}

/// What stands in double quotation marks, straight, curly or made of two single ones. A quote ends with its paragraph.
fn quotes(text: &str) -> Vec<Span> {
    const OPEN: [&str; 5] = ["\"", "“", "''", "‘‘", "``"];
    const CLOSE: [&str; 4] = ["\"", "”", "''", "’’"];
    let mark = |at: usize, marks: &[&'static str]| marks.iter().copied().find(|mark| text[at..].starts_with(mark));
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let inside = mark(at, &OPEN).map(|open| at + open.len());
        let end = inside.and_then(|inside| {
            for (i, c) in text[inside..].char_indices().map(|(i, c)| (inside + i, c)) {
                match (c, mark(i, &CLOSE)) {
                    (_, Some(close)) => return Some(i + close.len()),
                    ('\n', _) => return Some(i),
                    // Another quote begins: this mark did not open one.
                    ('“', _) => return None,
                    _ => {}
                }
            }
            Some(text.len())
        });
        out.extend(end.map(|end| Span::new(at, end)));
        at = end.unwrap_or(at + c.len_utf8());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_keeps_what_follows_its_apostrophe() {
        let text = "Lind’s dogs' 3-year_old l'";
        assert_eq!(
            words(text).iter().map(|&span| &text[span]).collect::<Vec<_>>(),
            ["Lind’s", "dogs", "3", "year", "old", "l"]
        );
    }

    #[test]
    fn quotes_end_with_their_mark_or_paragraph() {
        let text = "\"One.\" He said ''two'' and “three\nfour” \" “five” \"six";
        let found: Vec<&str> = quotes(text).iter().map(|&span| &text[span]).collect();
        assert_eq!(found, ["\"One.\"", "''two''", "“three", "“five”", "\"six"]);
    }

    #[test]
    fn contents_are_compared_by_words() {
        let text = "She said that “it is late,” and it is.";
        let words = Words::new(text);
        let content = words.content(&[Span::new(9, 29)]);
        assert_eq!(content.iter().map(|&word| words.word(word)).collect::<Vec<_>>(), ["it", "is", "late"]);
        assert_eq!(words.form(&content), Form::Direct);
        assert_eq!(words.form(&words.set(&[Span::new(9, text.len())])), Form::Mixed);
        assert_eq!(words.set(&[Span::new(1, 2)]), [0], "a word that is touched counts");
        assert_eq!(Words::new("Had never been Seen in").bare(&[0, 1, 2, 3, 4]), "seen in");
        assert_eq!(dice(&[0, 1, 2], &[2, 3, 4]), 1.0 / 3.0);
    }
}
