//! What the program is made of besides itself: licences, sources and duplicates, as `deny.toml` allows them.
//!
//! `cargo deny` does this and more, but takes longer to compile than the project; this asks `cargo metadata`.

use serde_json::Value;
use std::collections::BTreeMap;
use std::process::Command;

/// The strings in quotation marks of the line of `deny.toml` that begins with `key`.
fn listed(key: &str) -> Vec<&'static str> {
    let line = include_str!("../deny.toml").lines().find(|line| line.starts_with(key)).expect("deny.toml has it");
    line.split('"').skip(1).step_by(2).collect()
}

/// All packages of `Cargo.lock` that this machine builds.
fn packages() -> Vec<Value> {
    let host = Command::new(env!("CARGO")).args(["-vV"]).output().expect("cargo runs");
    let host = String::from_utf8(host.stdout).expect("UTF-8");
    let host = host.lines().find_map(|line| line.strip_prefix("host: ")).expect("cargo knows its host").to_owned();
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--locked", "--offline", "--format-version", "1", "--filter-platform", &host])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    metadata["packages"].as_array().expect("packages").clone()
}

/// Whether a licence expression can be met with what is allowed: one part of each `AND` that `OR` divides. `/` is an `OR`.
fn is_allowed(expression: &str, allowed: &[&str]) -> bool {
    let met = |one: &str| allowed.contains(&one.trim().trim_matches(['(', ')']));
    let one_of = |part: &str| part.replace('/', " OR ").split(" OR ").any(met);
    expression.split(" AND ").all(one_of)
}

#[test]
fn licences_are_allowed() {
    let allowed = listed("allow");
    let others: Vec<String> = packages()
        .iter()
        .filter(|package| !package["license"].as_str().is_some_and(|licence| is_allowed(licence, &allowed)))
        .map(|package| format!("{}: {}", package["name"], package["license"]))
        .collect();
    assert!(others.is_empty(), "{others:#?}");
    assert!(is_allowed("(MIT OR GPL-3.0) AND Zlib", &allowed) && !is_allowed("MIT AND GPL-3.0", &allowed));
}

#[test]
fn all_comes_from_the_registry() {
    for package in packages() {
        let is_ours = package["name"] == "reportedly" && package["source"].is_null();
        let registry = package["source"].as_str().is_some_and(|source| source.starts_with("registry+"));
        assert!(is_ours || registry, "{} comes from {}", package["name"], package["source"]);
    }
}

#[test]
fn nothing_is_there_twice_but_what_is_known() {
    let mut versions: BTreeMap<String, u32> = BTreeMap::new();
    for package in packages() {
        *versions.entry(package["name"].as_str().expect("a name").to_owned()).or_default() += 1;
    }
    let twice: Vec<&String> = versions.iter().filter(|(_, count)| **count > 1).map(|(name, _)| name).collect();
    assert_eq!(twice, listed("skip"), "`skip` of deny.toml is what is there twice");
}
