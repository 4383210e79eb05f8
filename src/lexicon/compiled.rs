//! The lexicon that was compiled when the program was built, and that lexicon with more entries.

use super::entry::Entry;
use super::packed::Packed;
use super::table::Lexicon;
use std::sync::{Arc, OnceLock};

/// All of `lexicons/`, as `build/main.rs` wrote it.
static TABLES: &Aligned<[u8]> = &Aligned(*include_bytes!(concat!(env!("OUT_DIR"), "/lexicon.bin")));

/// Begins where a line of the cache does, as tables in it do.
#[repr(align(64))]
struct Aligned<T: ?Sized>(T);

/// The lexicons in the program, read once in a process.
pub(crate) fn builtin() -> Arc<Lexicon> {
    static BUILTIN: OnceLock<Arc<Lexicon>> = OnceLock::new();
    Arc::clone(BUILTIN.get_or_init(|| Arc::new(Lexicon::unpack(&mut &TABLES.0))))
}

/// The lexicons in the program with `more` entries, which replace those with the same kind and headword.
pub(crate) fn extended(more: Vec<Entry>) -> Lexicon {
    Lexicon::unpack(&mut &TABLES.0).extended(more)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::{EntryKind, Kinds, builtin_entries, parse};

    fn bytes(lexicon: &Lexicon) -> Vec<u8> {
        let mut bytes = Vec::new();
        lexicon.pack(&mut bytes);
        bytes
    }

    #[test]
    fn the_tables_are_those_of_the_files() {
        let mut lexicon = Lexicon::new(Vec::new());
        lexicon.set_tagger(include_str!("../../lexicons/tagger.weights")).expect("a sound file");
        let mut lexicon = lexicon.extended(builtin_entries());
        lexicon.set_claim_models(include_str!("../../lexicons/claims.weights")).expect("a sound file");
        assert!(bytes(&lexicon) == TABLES.0, "compiling the files gives other tables than the build did");
        assert!(bytes(&builtin()) == TABLES.0, "the tables are not written as they were read");
    }

    #[test]
    fn more_entries_are_added_and_replace_their_like() {
        let more = "kind reporting-verb\n + {She} [said] <that it is late>.\n frames that\nsay\n class deny\nzorble\n class say\n";
        let more = parse("more.lex", more).expect("clean");
        let lexicon = extended(more.clone());
        let classes = |word: &str| {
            let entries =
                lexicon.entries().into_iter().filter(|entry| entry.headword == word && entry.kind == more[0].kind);
            entries.map(|entry| entry.class.map(|class| class.name())).collect::<Vec<_>>()
        };
        assert_eq!(classes("say"), [Some("deny")]);
        assert_eq!(classes("zorble"), [Some("say")]);
        assert_eq!(lexicon.entries().len(), builtin().entries().len() + 1);
        let tokens = crate::stages::tokens::tokens("zorbles says", &lexicon);
        let found: Vec<&str> =
            (0..2).filter_map(|i| lexicon.find(&tokens[i..], more[0].kind)).map(|m| &*m.entry.headword).collect();
        assert_eq!(found, ["zorble", "say"]);
        assert_eq!(lexicon.inflection_tags(tokens[0].word), lexicon.inflection_tags(tokens[1].word));
    }

    #[test]
    fn nothing_more_changes_nothing_but_the_order_of_uses() {
        let (plain, same) = (builtin(), extended(Vec::new()));
        assert_eq!(plain.entries(), same.entries());
        let text = "According to Sen. Mara Voss of the Harbor Board, the U.S. memo reportedly said so on Tuesday.";
        let tokens = crate::stages::tokens::tokens(text, &plain);
        for i in 0..tokens.len() {
            let met = |lexicon: &Lexicon| {
                lexicon
                    .matches(&tokens[i..], Kinds::of(EntryKind::ALL))
                    .map(|m| (m.entry.clone(), m.len))
                    .collect::<Vec<_>>()
            };
            assert_eq!(met(&plain), met(&same));
            assert_eq!(plain.flags(tokens[i].word), same.flags(tokens[i].word));
        }
    }
}
