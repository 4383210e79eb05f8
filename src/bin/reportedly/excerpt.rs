//! A claim in the words around it, marked as in the lexicons: `{source} [cue] <content>`.

use reportedly::Span;
use reportedly::gold::GoldClaim;
use reportedly::lexicon::{Marked, write_markup};

/// How many bytes are shown around what is marked.
const AROUND: usize = 60;
/// A gap between marked pieces, or a marked piece, that is longer than this is cut in its middle.
const LONG: usize = 360;

/// One line of `text` with the parts of `claim` in brackets.
pub fn excerpt(text: &str, claim: &GoldClaim) -> String {
    let spans = || claim.source.iter().chain(&claim.cue).chain(&claim.content);
    let (Some(start), Some(end)) = (spans().map(|span| span.start).min(), spans().map(|span| span.end).max()) else {
        return String::new();
    };
    let window = window(text, Span::new(start, end));
    let shift = |spans: &[Span]| {
        spans.iter().map(|span| Span::new(span.start - window.start, span.end - window.start)).collect::<Vec<_>>()
    };
    let marked = write_markup(&Marked {
        text: text[window].to_owned(),
        source: shift(&claim.source),
        cue: shift(&claim.cue),
        content: shift(&claim.content),
        evidentials: Vec::new(),
    });
    let marked = marked.replace('\u{1b}', "\u{FFFD}");
    let words: Vec<&str> = marked.split_whitespace().collect();
    let (before, after) = (&text[..window.start], &text[window.end..]);
    let open = |cut: bool| if cut { "… " } else { "" };
    let cut_before = !before.is_empty() && !before.ends_with('\n');
    let cut_after = !after.is_empty() && !after.starts_with(['\n', '\r']);
    format!("{}{}{}", open(cut_before), shorten(&words), if cut_after { " …" } else { "" })
}

/// The place of a claim with some words around it, within its paragraphs.
fn window(text: &str, whole: Span) -> Span {
    let line_start = text[..whole.start].rfind('\n').map_or(0, |at| at + 1);
    let line_end = text[whole.end..].find('\n').map_or(text.len(), |at| whole.end + at);
    let start = match whole.start - line_start <= AROUND {
        true => line_start,
        false => {
            let border = (whole.start - AROUND..whole.start).find(|&at| text.is_char_boundary(at));
            let from = border.unwrap_or(whole.start);
            text[from..whole.start].find(' ').map_or(from, |at| from + at + 1)
        }
    };
    let end = match line_end - whole.end <= AROUND {
        true => line_end,
        false => {
            let border = (whole.end..whole.end + AROUND).rev().find(|&at| text.is_char_boundary(at));
            let to = border.unwrap_or(whole.end);
            text[whole.end..to].rfind(' ').map_or(to, |at| whole.end + at)
        }
    };
    Span::new(start, end)
}

/// Joins words; from the middle of a long run without brackets some are left out.
fn shorten(words: &[&str]) -> String {
    let mut out = String::new();
    let mut run: Vec<&str> = Vec::new();
    let mut flush = |run: &mut Vec<&str>| {
        let length: usize = run.iter().map(|word| word.len() + 1).sum();
        let skip = match length > LONG {
            true => run.len() / 4..run.len() - run.len() / 4,
            false => 0..0,
        };
        for (i, word) in run.iter().enumerate() {
            match i {
                _ if !skip.is_empty() && i == skip.start => out.push_str(" …"),
                _ if skip.contains(&i) => {}
                _ => {
                    out.push_str(if out.is_empty() { "" } else { " " });
                    out.push_str(word);
                }
            }
        }
        run.clear();
    };
    for word in words {
        run.push(word);
        if word.contains(['{', '}', '[', ']', '<', '>']) {
            let last = run.pop();
            flush(&mut run);
            run.extend(last);
            flush(&mut run);
        }
    }
    flush(&mut run);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_claim_is_shown_in_its_paragraph() {
        let text = "One.\nThe mayor said\tit was late. Two.\nThree.";
        let claim = GoldClaim {
            source: vec![Span::new(5, 14)],
            cue: vec![Span::new(15, 19)],
            content: vec![Span::new(20, 31)],
        };
        assert_eq!(excerpt(text, &claim), "{The mayor} [said] <it was late>. Two.");
    }

    #[test]
    fn what_is_long_is_cut_in_the_middle() {
        let text = format!("{}Voss said {}it was late.", "über ".repeat(50), "und ".repeat(200));
        let at = |word: &str| text.find(word).map(|start| Span::new(start, start + word.len())).expect("there");
        let claim = GoldClaim { source: vec![at("Voss")], cue: vec![at("said")], content: vec![at("it was late")] };
        let line = excerpt(&text, &claim);
        assert!(line.starts_with("… über") && line.ends_with("<it was late>.") && line.contains("und … und"), "{line}");
        assert!(line.len() < 600, "{line}");
    }
}
