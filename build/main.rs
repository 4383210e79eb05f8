//! Compiles the files of `lexicons/` into the tables that the program begins with, and lists the files, so that adding one is
//! the whole registration. A fault in a file ends the build and is told as `reportedly lexicon check` tells it.
//!
//! The modules are those of the program itself: what a lexicon file means is written down once.

#![allow(dead_code, unused_imports, unused_macros)] // of the program's modules only a part is used

#[path = "../src/claim/mod.rs"]
mod claim;
#[path = "../src/entity.rs"]
mod entity;
#[path = "../src/error.rs"]
mod error;
mod lexicon;
#[path = "../src/span.rs"]
mod span;
#[path = "../src/spans.rs"]
mod spans;
mod stages;

use lexicon::{Lexicon, Packed, parse};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io, process};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("lexicons");
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets it"));
    println!("cargo::rerun-if-changed=lexicons");
    let mut files = Vec::new();
    collect(&root, &mut files)?;
    files.sort();
    fs::write(out.join("lexicons.rs"), list(&root, &files))?;
    let mut tables = Vec::new();
    compile(&root, &files)?.pack(&mut tables);
    fs::write(out.join("lexicon.bin"), tables)
}

fn compile(root: &Path, files: &[PathBuf]) -> io::Result<Lexicon> {
    let (mut entries, mut faults) = (Vec::new(), Vec::new());
    for file in files {
        match parse(&format!("lexicons/{}", name(root, file)), &fs::read_to_string(file)?) {
            Ok(more) => entries.extend(more),
            Err(more) => faults.extend(more.iter().map(ToString::to_string)),
        }
    }
    // The tagger's words get the first ids: they are the frequent ones, and so what is known of them stands close together.
    let mut lexicon = Lexicon::new(Vec::new());
    let tagger = lexicon.set_tagger(&fs::read_to_string(root.join("tagger.weights"))?);
    let mut lexicon = lexicon.extended(entries);
    let claims = lexicon.set_claim_models(&fs::read_to_string(root.join("claims.weights"))?);
    for (file, result) in [("tagger.weights", tagger), ("claims.weights", claims)] {
        faults.extend(result.err().map(|(line, message)| format!("lexicons/{file}:{line}: {message}")));
    }
    if !faults.is_empty() {
        eprintln!("{}", faults.join("\n"));
        process::exit(1);
    }
    Ok(lexicon)
}

/// The names and texts of the files as a Rust expression.
fn list(root: &Path, files: &[PathBuf]) -> String {
    let mut code = String::from("&[\n");
    for file in files {
        writeln!(code, "    ({:?}, include_str!({:?})),", name(root, file), file.display()).expect("a string grows");
    }
    code.push(']');
    code
}

/// The path of a file below `lexicons/`.
fn name(root: &Path, file: &Path) -> String {
    file.strip_prefix(root).expect("below the root").to_string_lossy().replace('\\', "/")
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|ending| ending == "lex") {
            files.push(path);
        }
    }
    Ok(())
}
