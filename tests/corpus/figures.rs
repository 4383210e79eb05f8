//! The figures that were reached, and that must not drop.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

const HEAD: &str = "# What is reached on corpus/, in percent; no figure may drop. REPORTEDLY_BLESS=1 writes it anew.\n";

/// Compares `figures` with those committed, at one decimal; or commits them.
pub fn hold(figures: &[(String, f64)]) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/figures.txt");
    if env::var_os("REPORTEDLY_BLESS").is_some() {
        let mut file = HEAD.to_owned();
        for (name, value) in figures {
            writeln!(file, "{name:24}{value:>6.1}").expect("a string grows");
        }
        fs::write(&path, file).expect("written");
    }
    let file = fs::read_to_string(&path).expect("the figures");
    let mut committed = Vec::new();
    for line in file.lines().filter(|line| !line.starts_with('#')) {
        let (name, value) = line.trim().rsplit_once(' ').expect("a name and a figure");
        committed.push((name.trim(), value.parse::<f64>().expect("a number")));
    }
    let names = |figures: &[(&str, f64)]| figures.iter().map(|(name, _)| (*name).to_owned()).collect::<Vec<_>>();
    let actual: Vec<(&str, f64)> =
        figures.iter().map(|(name, value)| (name.as_str(), (value * 10.0).round() / 10.0)).collect();
    assert_eq!(names(&committed), names(&actual), "{} has other figures", path.display());
    let mut dropped = String::new();
    for ((name, before), (_, now)) in committed.iter().zip(&actual) {
        if now < before {
            writeln!(dropped, "{name}: {before:.1} before, {now:.1} now").expect("a string grows");
        } else if now > before {
            println!("{name}: {before:.1} before, {now:.1} now; REPORTEDLY_BLESS=1 keeps it");
        }
    }
    assert!(dropped.is_empty(), "figures dropped\n{dropped}");
}
