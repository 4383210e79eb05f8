//! What the program finds in `corpus/` against what careful readers marked there.
//!
//! `cargo test --test corpus -- --nocapture` prints the table; with `REPORTEDLY_MISSES=1` also every claim that is missed,
//! extra, or has another source. `REPORTEDLY_BLESS=1` writes `figures.txt`, below which no figure may drop.

mod claim;
mod figures;
mod gold;
mod score;

use claim::Facts;
use reportedly::Extractor;
use score::Score;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// An article with its gold.
struct Article {
    name: String,
    text: String,
    gold: Vec<Facts>,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus")
}

/// All articles in the order of their names, or everything that is wrong with their gold.
fn articles() -> Result<Vec<Article>, String> {
    let entries = fs::read_dir(folder()).expect("the corpus");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "txt"));
    paths.sort();
    let (mut articles, mut faults) = (Vec::new(), String::new());
    for path in paths {
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).expect("an article");
        match gold::read(&folder().join(format!("gold/{name}.jsonl")), &text) {
            Ok(gold) => articles.push(Article { name, text, gold }),
            Err(more) => faults += &more,
        }
    }
    if faults.is_empty() { Ok(articles) } else { Err(faults) }
}

#[test]
fn gold_is_sound() {
    let articles = articles().unwrap_or_else(|faults| panic!("\n{faults}"));
    let gold = fs::read_dir(folder().join("gold")).expect("the gold").count();
    assert_eq!(articles.len(), gold, "every gold file has its article");
    assert!(articles.iter().all(|article| article.gold.len() >= 20), "an article without claims says nothing");
}

/// Gold against itself is perfect, and against nothing worth nothing: the scorer can tell.
#[test]
fn the_scorer_can_tell() {
    let articles = articles().expect("sound gold");
    let (mut same, mut none) = (Score::default(), Score::default());
    for article in &articles {
        same.add(&article.gold, &article.gold);
        none.add(&article.gold, &[]);
    }
    assert!(same.figures().iter().all(|(name, value)| *value == 100.0 || panic!("{name} {value}")));
    assert!(none.figures().iter().all(|(_, value)| *value == 0.0));
}

#[test]
fn figures_do_not_drop() {
    let extractor = Extractor::new();
    let mut score = Score::default();
    for article in articles().expect("sound gold") {
        let document = extractor.extract(&article.text);
        let found: Vec<Facts> = document.claims().map(Facts::of).collect();
        let matching = score.add(&article.gold, &found);
        if env::var_os("REPORTEDLY_MISSES").is_some() {
            matching.print(&article.name, &article.text, &article.gold, &found);
        }
    }
    println!("{score}");
    figures::hold(&score.figures());
}
