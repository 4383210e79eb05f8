//! Why a lexicon could not be used.

use std::borrow::Cow;
use std::fmt;
use unicode_width::UnicodeWidthStr;

/// One fault in a lexicon file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file as it was named.
    pub path: String,
    /// 1-based line; 0 when the whole file is meant.
    pub line: usize,
    /// 1-based column in code points; 0 when the whole line is meant.
    pub column: usize,
    /// What is wrong, in lower case without a full stop.
    pub message: String,
    /// What to write instead, where it can be guessed.
    pub suggestion: Option<String>,
    /// The faulty line, shown below the message.
    pub excerpt: String,
}

impl Fault {
    /// A fault of the line `number`, at one of its bytes.
    pub(crate) fn in_line(path: &str, number: usize, line: &str, at: usize, message: String) -> Fault {
        Fault {
            path: path.to_owned(),
            line: number,
            column: line.get(..at).map_or(0, |before| before.chars().count()) + 1,
            message,
            suggestion: None,
            excerpt: line.trim_end().replace('\t', " "),
        }
    }
}

/// All faults that keep a lexicon from being used, at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    faults: Vec<Fault>,
}

impl Error {
    pub(crate) fn new(faults: Vec<Fault>) -> Error {
        Error { faults }
    }

    /// Every fault, in file and line order.
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }
}

impl From<Vec<Fault>> for Error {
    fn from(faults: Vec<Fault>) -> Error {
        Error::new(faults)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (path, message) = (tame(&self.path), tame(&self.message));
        write!(f, "{path}:{}:{}: {}", self.line, self.column, shortened(&message))?;
        if let Some(suggestion) = &self.suggestion {
            write!(f, "; did you mean `{suggestion}`?")?;
        }
        if self.excerpt.is_empty() {
            return Ok(());
        }
        let excerpt = tame(&self.excerpt);
        let (before, behind) = excerpt.split_at(place(&excerpt, self.column.saturating_sub(1)));
        let (before, behind) = (ending(before), beginning(behind));
        write!(f, "\n    {before}{behind}")?;
        if self.column > 0 {
            write!(f, "\n    {:1$}^", "", before.width())?;
        }
        Ok(())
    }
}

/// Words of a file as a terminal can show them: a space for each control character, so that columns stay what they are.
fn tame(words: &str) -> String {
    words.replace(char::is_control, " ")
}

/// Code points of a line that are shown to either side of its fault.
const AROUND: usize = 100;
/// Code points of a message, which has words of the file in it.
const MESSAGE: usize = 400;

/// Where the code point `index` begins, or the end.
fn place(words: &str, index: usize) -> usize {
    words.char_indices().nth(index).map_or(words.len(), |(at, _)| at)
}

/// The beginning of words that are long.
fn beginning(words: &str) -> Cow<'_, str> {
    match place(words, AROUND) {
        end if end < words.len() => format!("{}…", &words[..end]).into(),
        _ => words.into(),
    }
}

/// The end of words that are long.
fn ending(words: &str) -> Cow<'_, str> {
    match words.char_indices().nth_back(AROUND) {
        Some((before, c)) => format!("…{}", &words[before + c.len_utf8()..]).into(),
        None => words.into(),
    }
}

/// Without the middle of a message that is long.
fn shortened(message: &str) -> Cow<'_, str> {
    match message.chars().nth(MESSAGE) {
        Some(_) => format!("{}{}", beginning(message), ending(message)).replace("……", "…").into(),
        None => message.into(),
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, fault) in self.faults.iter().enumerate() {
            if i > 0 {
                writeln!(f)?;
            }
            write!(f, "{fault}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests {
    /// The lines of the first fault of a file.
    fn shown(text: &str) -> Vec<String> {
        let faults = crate::lexicon::parse("a.lex", text).expect_err("it has one");
        faults[0].to_string().lines().map(str::to_owned).collect()
    }

    #[test]
    fn the_mark_stands_below_wide_and_combining_characters() {
        let lines = shown("kind title\n  役職 e\u{301}x\n  role 東京 yes\n");
        assert_eq!(lines[1..], ["      役職 e\u{301}x", "      ^"]);
        let lines = shown("kind reporting-verb\nx\n  class say\n  + <a>\n  frames that, 東e\u{301}京, 東京x, thatt\n");
        assert_eq!(lines[0].split_once(": ").map(|(place, _)| place), Some("a.lex:5:16"), "code points are counted");
        let lines = shown("kind reporting-verb\nx\n  class say\n  + <a>\n  frames that, wh, to, 東京 e\u{301}\n");
        assert_eq!(lines[1..], ["      frames that, wh, to, 東京 e\u{301}", "                           ^"]);
    }

    #[test]
    fn long_lines_are_shown_around_their_fault() {
        let long = "言".repeat(100_000);
        let lines = shown(&format!("kind title\n{long}\n"));
        assert!(lines.iter().all(|line| line.chars().count() < 300) && lines[0].ends_with("nor has its block"));
        let lines = shown(&format!("kind title\nDr\n  + <a>\n  role yes, {long}\n"));
        assert!(lines[1].ends_with('…') && lines[2].ends_with('^'), "{lines:?}");
        let lines = shown(&format!("kind reporting-verb\nx\n  frames {}thatt\n", "prep:to, ".repeat(9_000)));
        assert!(lines.iter().all(|line| line.chars().count() < 300), "{lines:?}");
    }

    #[test]
    fn control_characters_of_a_file_do_not_reach_the_terminal() {
        let text = "kind ti\u{1b}[31mtle\n";
        let faults = crate::lexicon::parse("a.lex", text).expect_err("no such kind");
        let shown = faults[0].to_string();
        assert!(shown.starts_with("a.lex:1:6: unknown kind `ti [31mtle`"), "{shown}");
        assert!(shown.lines().all(|line| !line.contains(char::is_control)), "{shown:?}");
    }
}
