//! Any file is a lexicon, or has faults that say where; what is a lexicon can be used.

#![no_main]

use libfuzzer_sys::fuzz_target;
use reportedly::lexicon::{LexiconFile, check, parse, summary};
use reportedly::Extractor;
use std::sync::LazyLock;

static EXTRACTOR: LazyLock<Extractor> = LazyLock::new(Extractor::new);

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes).into_owned();
    match parse("fuzz.lex", &text) {
        Ok(entries) => {
            let counted: usize = summary(&entries).kinds.values().map(|count| count.entries).sum();
            assert_eq!(counted, entries.len());
        }
        Err(faults) => {
            assert!(!faults.is_empty(), "refused, and nobody says why");
            for fault in faults {
                assert!(fault.line <= text.lines().count().max(1), "{fault}");
                assert!(fault.to_string().starts_with("fuzz.lex:"), "{fault}");
            }
        }
    }
    check(&[LexiconFile { path: "fuzz.lex".to_owned(), text: text.into() }], &EXTRACTOR);
});
