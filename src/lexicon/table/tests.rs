//! Small lexicons, and what is met by them.

use super::*;
use crate::lexicon::parse;
use crate::stages::tokens::tokens;

fn lexicon(text: &str) -> Lexicon {
    Lexicon::new(parse("test.lex", text).expect("a clean file"))
}

fn met<'a>(lexicon: &'a Lexicon, text: &str) -> Vec<(&'a str, Inflection, usize)> {
    let tokens = tokens(text, lexicon);
    lexicon.matches(&tokens, Kinds::of(EntryKind::ALL)).map(|m| (&*m.entry.headword, m.inflection, m.len)).collect()
}

const VERBS: &str = "kind reporting-verb\n class say\n frames that\n + {She} [said] <that it is late>.\n";

#[test]
fn the_longest_entry_comes_first() {
    let lexicon = lexicon(&format!("{VERBS}take\n forms takes, took, taken, taking\ntake issue with\n"));
    assert_eq!(met(&lexicon, "taken"), [("take", Inflection::Participle, 1)]);
    assert_eq!(
        met(&lexicon, "takes issue with it"),
        [("take issue with", Inflection::Third, 3), ("take", Inflection::Third, 1)]
    );
    assert_eq!(met(&lexicon, "issue"), []);
    assert_eq!(met(&lexicon, ""), []);
}

#[test]
fn a_capitalised_headword_needs_a_capital() {
    let lexicon = lexicon("kind given-name\n + {@ Lind} [said] <that it is late>.\nMay\n");
    assert_eq!(met(&lexicon, "May"), [("May", Inflection::Base, 1)]);
    assert_eq!(met(&lexicon, "may"), []);
}

#[test]
fn the_later_entry_wins() {
    let again = format!("{VERBS}add\n class assert\n");
    let mut entries = parse("a.lex", &format!("{VERBS}add\nsay\n")).expect("clean");
    entries.extend(parse("b.lex", &again).expect("clean"));
    let lexicon = Lexicon::new(entries);
    assert_eq!(lexicon.entries().len(), 2);
    assert_eq!(lexicon.entries()[1].headword, "add");
    assert_eq!(met(&lexicon, "added"), [("add", Inflection::Past, 1)]);
}

#[test]
fn titles_with_a_stop_are_one_word() {
    let lexicon = lexicon(
        "kind title\n + {@ Lind} [said] <that it is late>.\nSen., Lt. Gov., Dr\n\
         kind abbreviation\n before name\n + {@ Lind} [said] <that it is late>.\nSen., Lt., Gov., U.S.\n",
    );
    assert!(met(&lexicon, "Sen. Lind").contains(&("Sen.", Inflection::Base, 1)));
    assert_eq!(met(&lexicon, "Lt. Gov. Lind")[0], ("Lt. Gov.", Inflection::Base, 2));
    assert_eq!(met(&lexicon, "U.S. Lind"), [("U.S.", Inflection::Base, 1)]);
    assert_eq!(met(&lexicon, "Dr. Lind"), [("Dr", Inflection::Base, 1)]);
}

#[test]
fn two_words_tell_whether_a_phrase_may_vouch() {
    let lexicon =
        lexicon("kind attributive-phrase\n class accord\n + {Lind} [said] <that it is late>.\naccording to\nper\n");
    let word = |word: &str| lexicon.word_id(word.as_bytes());
    assert!(lexicon.may_vouch(word("according"), word("to")));
    assert!(lexicon.may_vouch(word("per"), WordId::UNKNOWN) && lexicon.may_vouch(word("per"), word("to")));
    assert!(!lexicon.may_vouch(word("according"), word("per")));
}
