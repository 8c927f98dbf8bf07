//! The schemas of the forms for programs, from the very types that are written.

use schemars::generate::SchemaSettings;
use schemars::transform::{RestrictFormats, transform_subschemas};
use schemars::{JsonSchema, Schema};
use serde_json::Value;

use crate::envelope::{Envelope, Line};

/// The JSON Schemas (2020-12) of the report, each with its name: `report` is a document of
/// [`Format::Json`](crate::Format::Json), `report-line` a line of
/// [`Format::JsonLines`](crate::Format::JsonLines).
///
/// They describe what is written. A reader should let keys be that it does not know: a later
/// version may write more of them.
pub fn schemas() -> Vec<(&'static str, Value)> {
    vec![
        ("report", of::<Envelope<'static>>("report")),
        ("report-line", of::<Line<'static>>("report-line")),
    ]
}

fn of<T: JsonSchema>(name: &str) -> Value {
    // The formats of Rust's integers mean nothing to others.
    let settings = SchemaSettings::draft2020_12()
        .for_serialize()
        .with_transform(RestrictFormats::default())
        .with_transform(tidy);
    let mut schema = settings.into_generator().into_root_schema_for::<T>();
    let id = format!("urn:chancery:schema:{name}:1");
    schema.insert("$id".to_owned(), id.into());
    schema.to_value()
}

/// What the model's types bring along: descriptions as their comments have them, and those of
/// single values, which the model's own schemas hold.
fn tidy(schema: &mut Schema) {
    schema.remove("x-enum-descriptions");
    if let Some(Value::String(description)) = schema.get_mut("description") {
        let lines: Vec<&str> = description.trim().lines().map(str::trim).collect();
        *description = lines.join(" ");
    }
    transform_subschemas(&mut tidy, schema);
}
