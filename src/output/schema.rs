//! The JSON Schema of the records.

use super::record::Record;
use schemars::Schema;

/// The JSON Schema (2020-12) that every line of output meets.
pub fn schema() -> Schema {
    let mut schema = schemars::schema_for!(Record<'static>);
    schema.insert("title".to_owned(), "Records of reportedly, version 1".into());
    schema
}
