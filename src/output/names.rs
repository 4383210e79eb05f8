//! The closed sets of values, as records write them: by name, and as an `enum` in the schema.

use super::bytes::Json;
use super::offsets::Unit;
use crate::claim::{CueClass, EvidentialKind, Form, ResolvedBy, SourceKind, Zone};
use crate::entity::{EntityKind, MentionForm};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Serialize, Serializer};
use std::borrow::Cow;

macro_rules! by_name {
    ($($type:ident)+) => {$(
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.name())
            }
        }

        impl Json for $type {
            fn json(&self, out: &mut Vec<u8>) {
                out.push(b'"');
                out.extend_from_slice(self.name().as_bytes());
                out.push(b'"');
            }
        }

        impl JsonSchema for $type {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                stringify!($type).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                let names: Vec<&str> = $type::ALL.iter().map(|value| value.name()).collect();
                json_schema!({"type": "string", "enum": names})
            }
        }
    )+};
}

by_name! { Form CueClass SourceKind ResolvedBy EvidentialKind Zone Unit EntityKind MentionForm }
