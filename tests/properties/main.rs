//! What holds whatever the text is: places, order, the same bytes for the same input, and no text that ends the program.
//!
//! The texts are those of `corpus/`; the articles of `../shared/data`, or of the folder `REPORTEDLY_SHARED`, where
//! there is one; and what seeded mutation makes of the corpus.

mod check;
mod growth;
mod joined;
mod mutations;
mod odd;
mod program;
mod streams;
mod texts;
mod threads;

use reportedly::Extractor;

#[test]
fn articles_keep_the_promises() {
    let extractor = Extractor::new();
    let texts = texts::corpus().into_iter().chain(texts::shared());
    let faults: String = texts
        .flat_map(|(name, text)| {
            let faults = check::faults(&extractor, &text);
            faults.into_iter().map(move |fault| format!("{name}: {fault}\n"))
        })
        .collect();
    assert!(faults.is_empty(), "\n{faults}");
}
