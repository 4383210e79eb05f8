//! Why a lexicon could not be used.

use std::fmt;

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
        write!(f, "{}:{}:{}: {}", self.path, self.line, self.column, tame(&self.message))?;
        if let Some(suggestion) = &self.suggestion {
            write!(f, "; did you mean `{suggestion}`?")?;
        }
        if !self.excerpt.is_empty() {
            write!(f, "\n    {}", tame(&self.excerpt))?;
            if self.column > 0 {
                write!(f, "\n    {:>1$}", "^", self.column)?;
            }
        }
        Ok(())
    }
}

/// Words of a file as a terminal can show them: a space for each control character, so that columns stay what they are.
fn tame(words: &str) -> String {
    words.replace(char::is_control, " ")
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
    #[test]
    fn control_characters_of_a_file_do_not_reach_the_terminal() {
        let text = "kind ti\u{1b}[31mtle\n";
        let faults = crate::lexicon::parse("a.lex", text).expect_err("no such kind");
        let shown = faults[0].to_string();
        assert!(shown.starts_with("a.lex:1:6: unknown kind `ti [31mtle`"), "{shown}");
        assert!(shown.lines().all(|line| !line.contains(char::is_control)), "{shown:?}");
    }
}
