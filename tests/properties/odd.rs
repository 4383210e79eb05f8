//! Texts nobody writes, which come all the same. A stage whose work grows faster than the text would not end on them soon.

use super::{check, texts};
use reportedly::Extractor;

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
        ("a turn of nothing but a mark", "VOSS: ”".to_owned()),
        ("soft hyphens", "It is late.” \u{ad}«It is» \u{2060}late. ".repeat(2_000)),
        ("a participle alone", "Told,".to_owned()),
        ("pieces that touch", "l said r fired on W''t. t. «P".to_owned()),
        ("a parent of many", format!("a mum{}", "-of-two".repeat(30_000))),
        ("a subject without end", "Quorl they ".repeat(20_000)),
        ("a body without end", "Common Authority of ".repeat(10_000)),
        ("families without a stop", "they met Ada and Paul Marsh, ".repeat(10_000)),
        ("right to left", "\u{202E}she said it was late\u{202C} ".repeat(2_000)),
    ]
}

#[test]
fn odd_texts_keep_the_promises() {
    let extractor = Extractor::new();
    for (name, text) in odd() {
        let faults = check::faults(&extractor, &text);
        assert!(faults.is_empty(), "{name}: {}", faults[..faults.len().min(5)].join("\n"));
    }
}

/// Rules look at the words around a word, and some of them are not there: all pieces of one to three words of our own sentences.
#[test]
fn pieces_of_sentences_keep_the_promises() {
    let extractor = Extractor::new();
    let sentences = texts::sentences();
    for sentence in sentences.iter().step_by(5) {
        let words: Vec<&str> = sentence.split(' ').collect();
        for length in 1..=3 {
            for piece in words.windows(length) {
                let faults = check::faults(&extractor, &piece.join(" "));
                assert!(faults.is_empty(), "{piece:?}: {}", faults.join("\n"));
            }
        }
    }
}
