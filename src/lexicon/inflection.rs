//! Regular inflection, by spelling alone. What is irregular (said, took, men) or doubles its last consonant (planned)
//! is given in the file. Of a verb of several words the first is inflected, of a noun the last before a preposition.

use super::entry::{EntryKind, Inflection};
use std::borrow::Cow;

/// Which word of a headword is inflected, with what stands before and behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stem<'a> {
    before: &'a str,
    pub word: &'a str,
    behind: &'a str,
}

/// How a kind of entry inflects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paradigm {
    Verb,
    Noun,
    None,
}

impl Paradigm {
    /// The paradigm of a kind.
    pub fn of(kind: EntryKind) -> Paradigm {
        match kind {
            EntryKind::ReportingVerb | EntryKind::LightVerb | EntryKind::CausativeVerb | EntryKind::SetPhrase => {
                Paradigm::Verb
            }
            EntryKind::ReportingNoun
            | EntryKind::SourceNoun
            | EntryKind::Role
            | EntryKind::Temporal
            | EntryKind::Medium => Paradigm::Noun,
            _ => Paradigm::None,
        }
    }

    /// Which forms a file gives, when it gives that many.
    pub fn given(self, count: usize) -> Option<&'static [Inflection]> {
        use Inflection::{Gerund, Participle, Past, Third};
        match (self, count) {
            (Paradigm::Verb, 3) => Some(&[Third, Past, Gerund]),
            (Paradigm::Verb, 4) => Some(&[Third, Past, Participle, Gerund]),
            (Paradigm::Noun, 1) => Some(&[Third]),
            _ => None,
        }
    }

    /// The part of `headword` that is inflected.
    pub(super) fn stem(self, headword: &str) -> Stem<'_> {
        let (start, end) = match self {
            Paradigm::Verb => (0, headword.find(' ').unwrap_or(headword.len())),
            Paradigm::Noun => {
                let end = head_end(headword);
                (headword[..end].rfind(' ').map_or(0, |at| at + 1), end)
            }
            Paradigm::None => (0, headword.len()),
        };
        Stem { before: &headword[..start], word: &headword[start..end], behind: &headword[end..] }
    }

    /// The regular forms of a headword, itself left out.
    pub fn regular<'a>(self, headword: &'a str) -> Vec<(Inflection, Cow<'a, str>)> {
        let stem = self.stem(headword);
        let form = |inflection, word: String| (inflection, Cow::Owned(stem.with(word)));
        match self {
            Paradigm::Verb => {
                let mut forms = vec![
                    form(Inflection::Third, third(stem.word)),
                    form(Inflection::Past, past(stem.word)),
                    form(Inflection::Gerund, gerund(stem.word)),
                ];
                if doubles_abroad(stem.word) {
                    forms.push(form(Inflection::Past, format!("{}led", stem.word)));
                    forms.push(form(Inflection::Gerund, format!("{}ling", stem.word)));
                }
                forms
            }
            Paradigm::Noun => vec![form(Inflection::Third, plural(stem.word))],
            Paradigm::None => Vec::new(),
        }
    }
}

impl Stem<'_> {
    /// The whole headword with `form` in the place of its inflected word.
    pub fn with(self, mut form: String) -> String {
        form.push_str(self.behind);
        if self.before.is_empty() { form } else { format!("{}{form}", self.before) }
    }

    /// A form as a file gives it: the inflected word alone, or the whole phrase.
    pub fn given(self, form: &str) -> Option<String> {
        let alone = self.before.is_empty() && self.behind.is_empty();
        (!alone && !form.contains(' ')).then(|| self.with(form.to_owned()))
    }
}

/// Where the head of a noun phrase ends: before its first preposition, after a blank or a hyphen, or at the end.
fn head_end(noun: &str) -> usize {
    ["of", "in", "at", "to", "for", "on", "with", "from", "by", "without"]
        .iter()
        .flat_map(|preposition| {
            noun.match_indices(preposition).filter_map(|(at, _)| {
                let open = noun[..at].ends_with([' ', '-']);
                let close = noun[at + preposition.len()..].starts_with([' ', '-']);
                (open && close && at > 1).then(|| at - 1)
            })
        })
        .min()
        .unwrap_or(noun.len())
}

fn third(verb: &str) -> String {
    if verb.ends_with('o') && !ends_with_vowel_before(verb, 1) {
        return format!("{verb}es");
    }
    with_s(verb)
}

/// Nouns in -man are mostly men (spokesman); a human and a shaman give their `forms`.
fn plural(noun: &str) -> String {
    match noun.strip_suffix("man") {
        Some(stem) => format!("{stem}men"),
        None => with_s(noun),
    }
}

fn with_s(word: &str) -> String {
    if let Some(stem) = word.strip_suffix('y')
        && !ends_with_vowel_before(word, 1)
    {
        return format!("{stem}ies");
    }
    let hisses = ["s", "x", "z", "ch", "sh"].iter().any(|end| word.ends_with(end));
    format!("{word}{}", if hisses { "es" } else { "s" })
}

fn past(verb: &str) -> String {
    match verb.as_bytes() {
        [.., b'e'] => format!("{verb}d"),
        [.., b'y'] if !ends_with_vowel_before(verb, 1) => format!("{}ied", &verb[..verb.len() - 1]),
        [.., b'c'] => format!("{verb}ked"),
        _ => format!("{verb}ed"),
    }
}

fn gerund(verb: &str) -> String {
    match verb.as_bytes() {
        [_, .., b'i', b'e'] => format!("{}ying", &verb[..verb.len() - 2]),
        [.., b'e' | b'o' | b'y', b'e'] => format!("{verb}ing"),
        [_, _, .., b'e'] => format!("{}ing", &verb[..verb.len() - 1]),
        [.., b'c'] => format!("{verb}king"),
        _ => format!("{verb}ing"),
    }
}

/// Whether a verb of more than one syllable ends in an *l* behind one vowel, which British spelling doubles: "labelled".
fn doubles_abroad(verb: &str) -> bool {
    matches!(verb.as_bytes(), [_, _, .., before, b'a' | b'e' | b'o', b'l'] if !b"aeiouw".contains(before))
}

/// Whether a vowel stands before the last `count` letters.
fn ends_with_vowel_before(word: &str, count: usize) -> bool {
    let before = word.bytes().rev().nth(count);
    before.is_none_or(|b| matches!(b.to_ascii_lowercase(), b'a' | b'e' | b'i' | b'o' | b'u'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms(paradigm: Paradigm, headword: &str) -> String {
        let forms: Vec<_> = paradigm.regular(headword).into_iter().map(|(_, form)| form).collect();
        forms.join(", ")
    }

    #[test]
    fn verbs() {
        for (verb, expected) in [
            ("report", "reports, reported, reporting"),
            ("deny", "denies, denied, denying"),
            ("say", "says, sayed, saying"),
            ("argue", "argues, argued, arguing"),
            ("agree", "agrees, agreed, agreeing"),
            ("stress", "stresses, stressed, stressing"),
            ("preach", "preaches, preached, preaching"),
            ("veto", "vetoes, vetoed, vetoing"),
            ("radio", "radios, radioed, radioing"),
            ("lie", "lies, lied, lying"),
            ("canoe", "canoes, canoed, canoeing"),
            ("label", "labels, labeled, labeling, labelled, labelling"),
            ("reveal", "reveals, revealed, revealing"),
            ("howl", "howls, howled, howling"),
            ("panic", "panics, panicked, panicking"),
            ("be", "bes, bed, being"),
            ("call for", "calls for, called for, calling for"),
            ("cross-examine", "cross-examines, cross-examined, cross-examining"),
        ] {
            assert_eq!(forms(Paradigm::Verb, verb), expected);
        }
    }

    #[test]
    fn nouns() {
        for (noun, expected) in [
            ("claim", "claims"),
            ("attorney", "attorneys"),
            ("agency", "agencies"),
            ("boss", "bosses"),
            ("memo", "memos"),
            ("council aide", "council aides"),
            ("chief of staff", "chiefs of staff"),
            ("secretary of state for health", "secretaries of state for health"),
            ("commander-in-chief", "commanders-in-chief"),
            ("stand-in", "stand-ins"),
            ("spokeswoman", "spokeswomen"),
            ("man", "men"),
            ("official", "officials"),
        ] {
            assert_eq!(forms(Paradigm::Noun, noun), expected);
        }
    }

    #[test]
    fn given_forms_are_a_word_or_the_whole_phrase() {
        let stem = Paradigm::Verb.stem("take issue with");
        assert_eq!(stem.given("took").as_deref(), Some("took issue with"));
        assert_eq!(stem.given("took issue with"), None);
        assert_eq!(Paradigm::Noun.stem("man of letters").given("men").as_deref(), Some("men of letters"));
        assert_eq!(Paradigm::Verb.stem("take").given("took"), None);
    }
}
