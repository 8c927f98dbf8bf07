//! The files of `schema/`, as generated from the model.

use chancery_model::{Kind, schema};
use serde_json::Value;

/// A generated file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchemaFile {
    /// Its path below `schema/`, with forward slashes.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// All generated schemas: the authoring schema, the interchange schema, and one for a file
/// that holds a single record of each kind.
pub fn schema_files() -> Vec<SchemaFile> {
    let kinds = Kind::ALL.iter().map(|&kind| {
        let path = format!("kinds/{}.schema.json", kind.name());
        file(path, &schema::authoring_of(kind))
    });
    [
        file("chancery.schema.json".to_owned(), &schema::authoring()),
        file("interchange.schema.json".to_owned(), &schema::interchange()),
    ]
    .into_iter()
    .chain(kinds)
    .collect()
}

fn file(path: String, contents: &Value) -> SchemaFile {
    SchemaFile {
        path,
        text: schema::print(contents),
    }
}
