//! The stage that cuts headwords into tokens.

#[path = "../src/stages/tokens/mod.rs"]
pub mod tokens;
