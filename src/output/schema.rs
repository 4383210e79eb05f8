//! The JSON Schema of the records.

use super::record::Record;
use schemars::Schema;
use schemars::generate::SchemaSettings;

/// The JSON Schema (2020-12) that every line of output meets.
pub fn schema() -> Schema {
    let generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    let mut schema = generator.into_root_schema_for::<Record<'static>>();
    schema.insert("title".to_owned(), "Records of reportedly, version 1".into());
    schema
}
