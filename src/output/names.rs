//! The closed sets of values, as records write them: by name, and as an `enum` in the schema.

use super::bytes::Json;
use super::offsets::Unit;
use crate::claim::{CueClass, EvidentialKind, Form, ResolvedBy, SourceKind, Zone};
use crate::entity::{EntityKind, MentionForm};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Serialize, Serializer};
use std::borrow::Cow;

/// `Type { all values, name of a value }`.
macro_rules! by_name {
    ($($type:ident { $all:expr, $name:expr })+) => {$(
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str($name(*self))
            }
        }

        impl Json for $type {
            fn json(&self, out: &mut Vec<u8>) {
                out.push(b'"');
                out.extend_from_slice($name(*self).as_bytes());
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
                let names: Vec<&str> = $all.iter().map(|&value| $name(value)).collect();
                json_schema!({"type": "string", "enum": names})
            }
        }
    )+};
}

by_name! {
    Form { Form::ALL, Form::name }
    CueClass { CueClass::ALL, CueClass::name }
    SourceKind { SourceKind::ALL, SourceKind::name }
    ResolvedBy { ResolvedBy::ALL, ResolvedBy::name }
    EvidentialKind { EvidentialKind::ALL, EvidentialKind::name }
    Zone { Zone::ALL, Zone::name }
    Unit { Unit::ALL, Unit::name }
    EntityKind { [EntityKind::Person, EntityKind::Organization, EntityKind::Media, EntityKind::Place], entity_kind }
    MentionForm { [MentionForm::Name, MentionForm::Nominal, MentionForm::Pronoun], mention_form }
}

fn entity_kind(kind: EntityKind) -> &'static str {
    match kind {
        EntityKind::Person => "person",
        EntityKind::Organization => "organization",
        EntityKind::Media => "media",
        EntityKind::Place => "place",
    }
}

fn mention_form(form: MentionForm) -> &'static str {
    match form {
        MentionForm::Name => "name",
        MentionForm::Nominal => "nominal",
        MentionForm::Pronoun => "pronoun",
    }
}
