//! `reportedly schema`: the JSON Schema of the records.

use crate::sink::Sink;
use anyhow::Result;

/// The JSON Schema that every record meets
#[derive(clap::Args)]
pub struct Args {}

/// Runs the command; gives the exit status.
pub fn run(_: Args) -> Result<u8> {
    let mut text = serde_json::to_string_pretty(&reportedly::output::schema())?;
    text.push('\n');
    Sink::open(None)?.write(text.as_bytes())?;
    Ok(crate::DONE)
}
