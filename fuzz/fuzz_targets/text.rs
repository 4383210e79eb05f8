//! Any text gives a document that keeps every promise of `tests/properties/check.rs`.

#![no_main]

use libfuzzer_sys::fuzz_target;
use reportedly::Extractor;
use std::sync::LazyLock;

#[path = "../../tests/properties/check.rs"]
mod check;

static EXTRACTOR: LazyLock<Extractor> = LazyLock::new(Extractor::new);

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let faults = check::faults(&EXTRACTOR, &text);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
});
