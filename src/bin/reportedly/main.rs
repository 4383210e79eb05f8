//! The program.
fn main() {
    let a: Vec<String> = std::env::args().collect();
    let lines = std::io::read_to_string(std::io::stdin()).unwrap();
    if a.len() > 2 { println!("{}", reportedly::training::tagger_agreement(&lines, std::path::Path::new(&a[1])).unwrap()); return; }
    let (file, fit) = reportedly::training::train_tagger(&lines, std::path::Path::new(&a[1])).unwrap();
    eprintln!("{fit}");
    print!("{file}");
}
