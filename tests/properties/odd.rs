//! Texts nobody writes, which come all the same; and time that grows with the text and not faster.

use super::{check, texts};
use reportedly::Extractor;
use std::time::{Duration, Instant};

fn odd() -> Vec<(&'static str, String)> {
    let said = "“It is late,” Mara Voss said. ";
    vec![
        ("nothing", String::new()),
        ("a line end", "\n".to_owned()),
        ("straight marks", "\"".repeat(10_000)),
        ("opening marks", "“".repeat(10_000)),
        ("closing marks", "”".repeat(10_000)),
        ("apostrophes", "'".repeat(10_000)),
        ("marks with words", "\" a ".repeat(10_000)),
        ("brackets", "(".repeat(10_000)),
        ("full stops", ".".repeat(10_000)),
        ("one long line", said.repeat(3_000)),
        ("one long word", "a".repeat(100_000)),
        ("one long number", "1,".repeat(50_000)),
        ("one long name", "Mara ".repeat(10_000)),
        ("one long sentence", format!("She said {}.", "that he said ".repeat(5_000))),
        ("commas", "the man, the woman, ".repeat(5_000)),
        ("colons", "Voss: ".repeat(10_000)),
        ("empty lines", "\r\n".repeat(50_000)),
        ("short paragraphs", "Voss\n\n".repeat(10_000)),
        ("one open quote", format!("“{}", "Nobody closes it. ".repeat(5_000))),
        ("open quotes", "“Nobody closes it.\n\n".repeat(3_000)),
        ("zeros", "\0".repeat(10_000)),
        ("accents", format!("a{}", "\u{301}".repeat(10_000))),
        ("families", "👨‍👩‍👧‍👦 ".repeat(5_000)),
        ("another script", "市长说桥是安全的。".repeat(2_000)),
        ("right to left", "\u{202E}she said it was late\u{202C} ".repeat(2_000)),
    ]
}

#[test]
fn odd_texts_keep_the_promises() {
    let extractor = Extractor::new();
    for (name, text) in odd() {
        let begin = Instant::now();
        let faults = check::faults(&extractor, &text);
        assert!(faults.is_empty(), "{name}: {}", faults[..faults.len().min(5)].join("\n"));
        // Far above what it takes, in a debug build on a busy machine, and far below what a quadratic stage takes.
        assert!(begin.elapsed() < Duration::from_secs(20), "{name} takes {:?}", begin.elapsed());
    }
}

#[test]
fn time_grows_with_the_text() {
    let extractor = Extractor::new();
    let article: String = texts::corpus().into_iter().map(|(_, text)| text + "\n\n").collect();
    let seconds = |copies: usize| {
        let text = article.repeat(copies);
        let times = (0..3).map(|_| {
            let begin = Instant::now();
            std::hint::black_box(extractor.extract(&text));
            begin.elapsed().as_secs_f64()
        });
        times.fold(f64::INFINITY, f64::min)
    };
    let (once, much) = (seconds(2), seconds(16));
    // Eight times the text: linear is 8, quadratic 64.
    assert!(much < once * 24.0, "{once} s for 2 copies, {much} s for 16");
}
