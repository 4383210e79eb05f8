//! The brackets of example sentences: `{source}` `[cue]` `<content>` `~evidential~`.
//!
//! The brackets of roles do not nest; `~ ~` may stand inside any of them. All other characters are text.

use crate::claim::Claim;
use crate::span::Span;

/// A sentence without its brackets, and what they marked: byte spans of it, in text order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marked {
    /// The sentence.
    pub text: String,
    /// `{source}`
    pub source: Vec<Span>,
    /// `[cue]`
    pub cue: Vec<Span>,
    /// `<content>`
    pub content: Vec<Span>,
    /// `~evidential~`
    pub evidentials: Vec<Span>,
}

impl Marked {
    /// What was found, as if it had been marked.
    pub fn of(claim: &Claim<'_>) -> Marked {
        Marked {
            text: claim.text.to_owned(),
            source: claim.source.as_ref().map_or_else(Vec::new, |source| source.spans.to_vec()),
            cue: claim.cue.as_ref().map_or_else(Vec::new, |cue| cue.spans.to_vec()),
            content: claim.content_spans.to_vec(),
            evidentials: claim.evidentials.iter().map(|evidential| evidential.span).collect(),
        }
    }

    /// Whether nothing is marked.
    pub fn is_bare(&self) -> bool {
        [&self.source, &self.cue, &self.content, &self.evidentials].iter().all(|spans| spans.is_empty())
    }
}

/// What is wrong with the markup, at which byte of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkupFault {
    /// A byte of the markup.
    pub at: usize,
    /// In lower case, without a full stop.
    pub message: String,
}

/// A bracket that is open: what it is, where in the markup and where in the text.
struct Open {
    bracket: char,
    at: usize,
    start: usize,
}

/// Reads the markup of one example.
///
/// # Errors
///
/// Its first fault.
pub fn parse_markup(markup: &str) -> Result<Marked, MarkupFault> {
    let mut marked = Marked { text: String::with_capacity(markup.len()), ..Marked::default() };
    let mut role: Option<Open> = None;
    let mut evidential: Option<Open> = None;
    for (at, c) in markup.char_indices() {
        let fault = |message: String| Err(MarkupFault { at, message });
        match c {
            '{' | '[' | '<' => {
                if let Some(outer) = &role {
                    return fault(format!("`{c}` inside `{}`", outer.bracket));
                }
                if evidential.is_some() {
                    return fault(format!("`{c}` inside `~`"));
                }
                role = Some(Open { bracket: c, at, start: marked.text.len() });
            }
            '}' | ']' | '>' => {
                let opening = partner(c);
                let Some(open) = role.take().filter(|open| open.bracket == opening) else {
                    return fault(format!("`{c}` without `{opening}` before it"));
                };
                if evidential.is_some() {
                    return fault(format!("`{c}` inside `~`"));
                }
                let span = Span::new(open.start, marked.text.len());
                if marked.text.as_str()[span].trim().is_empty() {
                    return Err(MarkupFault { at: open.at, message: format!("nothing between `{opening}` and `{c}`") });
                }
                match opening {
                    '{' => marked.source.push(span),
                    '[' => marked.cue.push(span),
                    _ => marked.content.push(span),
                }
            }
            '~' => match evidential.take() {
                Some(open) => {
                    let span = Span::new(open.start, marked.text.len());
                    if marked.text.as_str()[span].trim().is_empty() {
                        return Err(MarkupFault { at: open.at, message: "nothing between `~` and `~`".to_owned() });
                    }
                    marked.evidentials.push(span);
                }
                None => evidential = Some(Open { bracket: c, at, start: marked.text.len() }),
            },
            _ => marked.text.push(c),
        }
    }
    match evidential.or(role) {
        Some(open) => Err(MarkupFault { at: open.at, message: format!("`{}` is never closed", open.bracket) }),
        None => Ok(marked),
    }
}

/// Writes spans of a text back into it as brackets, for people to read; spans of different roles should not cross.
pub fn write_markup(marked: &Marked) -> String {
    let mut marks: Vec<(usize, usize, char)> = Vec::new();
    let roles = [(&marked.source, '{', '}'), (&marked.cue, '[', ']'), (&marked.content, '<', '>')];
    for (spans, open, close) in roles.into_iter().chain([(&marked.evidentials, '~', '~')]) {
        for span in spans {
            // At one place brackets close before others open, and an outer one opens before an inner one.
            marks.push((span.start, usize::MAX - span.len(), open));
            marks.push((span.end, span.len(), close));
        }
    }
    marks.sort_unstable();
    let mut out = String::with_capacity(marked.text.len() + marks.len());
    let mut at = 0;
    for (place, _, bracket) in marks {
        out.push_str(&marked.text[at..place]);
        out.push(bracket);
        at = place;
    }
    out.push_str(&marked.text[at..]);
    out
}

fn partner(closing: char) -> char {
    match closing {
        '}' => '{',
        ']' => '[',
        _ => '<',
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(markup: &str) -> (usize, String) {
        let fault = parse_markup(markup).expect_err("a fault");
        (fault.at, fault.message)
    }

    #[test]
    fn roles_and_evidentials() {
        let markup = "<“We’re late,”> {Lind’s aide} [~reportedly~ said], <~perhaps~ “for good.”>";
        let marked = parse_markup(markup).expect("clean");
        assert_eq!(marked.text, "“We’re late,” Lind’s aide reportedly said, perhaps “for good.”");
        let words =
            |spans: &[Span]| spans.iter().map(|&span| marked.text.as_str()[span].to_owned()).collect::<Vec<_>>();
        assert_eq!(words(&marked.source), ["Lind’s aide"]);
        assert_eq!(words(&marked.cue), ["reportedly said"]);
        assert_eq!(words(&marked.content), ["“We’re late,”", "perhaps “for good.”"]);
        assert_eq!(words(&marked.evidentials), ["reportedly", "perhaps"]);
        assert_eq!(write_markup(&marked), markup);
        assert!(!marked.is_bare() && parse_markup("It is late.").expect("clean").is_bare());
    }

    #[test]
    fn faults() {
        assert_eq!(fault("{She [said]"), (5, "`[` inside `{`".to_owned()));
        assert_eq!(fault("She] said"), (3, "`]` without `[` before it".to_owned()));
        assert_eq!(fault("{She} [said] <that"), (13, "`<` is never closed".to_owned()));
        assert_eq!(fault("{She} [] <that>"), (6, "nothing between `[` and `]`".to_owned()));
        assert_eq!(fault("~ ~"), (0, "nothing between `~` and `~`".to_owned()));
        assert_eq!(fault("{She} ~may"), (6, "`~` is never closed".to_owned()));
        assert_eq!(fault("{~She} may~"), (5, "`}` inside `~`".to_owned()));
        assert_eq!(fault("{She>"), (4, "`>` without `<` before it".to_owned()));
    }
}
