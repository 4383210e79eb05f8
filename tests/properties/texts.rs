//! The texts that properties are tried on.

use std::path::{Path, PathBuf};
use std::{env, fs};

/// Articles of other people that are tried at most, evenly chosen.
const SHARED: usize = 150;

/// The articles of `corpus/`, by name.
pub fn corpus() -> Vec<(String, String)> {
    let texts = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus"));
    assert!(texts.len() >= 20, "the corpus is there");
    texts
}

/// Articles that lie beside the project on some machines.
pub fn shared() -> Vec<(String, String)> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared");
    let folder = env::var_os("REPORTEDLY_SHARED").map_or_else(beside, PathBuf::from).join("data");
    let texts = read(&folder);
    let step = texts.len().div_ceil(SHARED).max(1);
    texts.into_iter().step_by(step).collect()
}

/// The sentences of `tests/cases/*.case`, without their brackets.
pub fn sentences() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "case"));
    files.sort();
    let read = |path: PathBuf| fs::read_to_string(path).unwrap_or_default();
    let lines = files.into_iter().map(read).collect::<String>();
    let text = |line: &str| line.strip_prefix("+ ").or_else(|| line.strip_prefix("- ")).map(str::to_owned);
    let plain = |text: String| text.replace(['{', '}', '[', ']', '<', '>', '~'], "");
    let sentences: Vec<String> = lines.lines().filter_map(text).map(plain).collect();
    assert!(sentences.len() >= 100, "the cases are there");
    sentences
}

/// All `.txt` files below a folder that are UTF-8, in the order of their paths.
fn read(folder: &Path) -> Vec<(String, String)> {
    let (mut folders, mut files) = (vec![folder.to_owned()], Vec::new());
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path())) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "txt") {
                files.push(path);
            }
        }
    }
    files.sort();
    let text = |path: PathBuf| Some((path.display().to_string(), fs::read_to_string(&path).ok()?));
    files.into_iter().filter_map(text).collect()
}
