//! One extractor, many threads: everyone finds the same.

use super::texts;
use reportedly::output::{JsonLines, Unit};
use reportedly::{Builder, Claim, Document, Entity, Error, Extractor, Span};
use std::thread;

fn records(extractor: &Extractor, texts: &[(String, String)]) -> Vec<u8> {
    let mut out = Vec::new();
    for (name, text) in texts {
        JsonLines { offsets: Unit::Chars, documents: true }.write(&extractor.extract(text), name, None, &mut out);
    }
    out
}

#[test]
fn an_extractor_is_shared() {
    let (extractor, texts) = (Extractor::new(), texts::corpus());
    let alone = records(&extractor, &texts);
    thread::scope(|scope| {
        let others: Vec<_> = (0..4).map(|_| scope.spawn(|| records(&extractor, &texts))).collect();
        for other in others {
            assert!(other.join().expect("no panic") == alone, "a thread finds something else");
        }
    });
    assert!(records(&Extractor::new(), &texts) == alone, "another extractor finds something else");
    assert!(records(&extractor.clone(), &texts) == alone, "a clone finds something else");
}

#[test]
fn order_of_articles_does_not_matter() {
    let (extractor, texts) = (Extractor::new(), texts::corpus());
    let one = |(name, text): &(String, String)| records(&extractor, &[(name.clone(), text.clone())]);
    let forward: Vec<_> = texts.iter().map(one).collect();
    let mut backward: Vec<_> = texts.iter().rev().map(one).collect();
    backward.reverse();
    assert!(forward == backward, "what is found in an article depends on those before it");
}

#[test]
fn public_types_cross_threads() {
    fn crosses<T: Send + Sync>() {}
    crosses::<Extractor>();
    crosses::<Builder>();
    crosses::<Document<'_>>();
    crosses::<Claim<'_>>();
    crosses::<Entity<'_>>();
    crosses::<Error>();
    crosses::<Span>();
}
