//! YAML: all records in one dossier, laid out as people write it.

use std::io::Write;

use chancery_codegen::Shape;
use chancery_model::Kind;
use serde_json::Value;

use crate::text::text;
use crate::yaml::{entries, item};
use crate::{Exported, Exporter, Fault, Run, Selection};

pub(super) const EXPORTER: Exporter = Exporter {
    name: "yaml",
    summary: "one YAML dossier with a list for each kind, which `chancery check` reads again",
    extension: Some("yaml"),
    needs_referents: false,
    has_records: true,
    run: Run::Stream(run),
};

fn run(selection: &Selection<'_>, out: &mut dyn Write) -> Result<Exported, Fault> {
    let shape = Shape::interchange();
    let mut of: Option<Kind> = None;
    for record in selection.records() {
        let kind = record.kind();
        let refused = |why: &str| Fault::Refused(format!("{kind} `{}` {why}", record.id()));
        if of != Some(kind) {
            writeln!(out, "{}:", kind.plural())?;
            of = Some(kind);
        }
        // By way of its text, which has everything in the canonical order.
        let value: Value = serde_json::from_str(&text(&shape, record)?)
            .map_err(|error| refused(&error.to_string()))?;
        let fields = value.as_object().map(entries).unwrap_or_default();
        if has_long_key(&value) {
            return Err(refused(
                "has a key of over a thousand characters in `ext`, which YAML cannot hold",
            ));
        }
        out.write_all(item(&fields, 2).as_bytes())?;
    }
    if of.is_none() {
        out.write_all(b"{}\n")?;
    }
    Ok(Exported::of_records(selection))
}

/// Whether there is a key that is longer than YAML lets one be on its line, which is 1,024
/// characters; with quotes and escapes each may take six.
fn has_long_key(value: &Value) -> bool {
    match value {
        Value::Object(map) => map
            .iter()
            .any(|(key, value)| key.chars().count() > 170 && is_long(key) || has_long_key(value)),
        Value::Array(items) => items.iter().any(has_long_key),
        _ => false,
    }
}

fn is_long(key: &str) -> bool {
    let written =
        crate::yaml::document(&[(key.to_owned(), crate::yaml::Node::Literal("1".to_owned()))]);
    written.chars().count() > 1_000
}
