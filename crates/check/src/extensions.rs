//! A project's own fields, held against the schemas that it binds to their namespaces.

use std::sync::Arc;

use chancery_source::{Documents, escape_pointer};
use serde_json::Value;

use crate::findings::within;
use crate::{DataSet, Entry, Finding, Fix, ForeignSchema, Place};

/// A namespace under `ext` with the schema of its values.
#[derive(Clone, Debug)]
pub struct Extension {
    /// The namespace.
    pub namespace: String,
    /// The schema that its value in each record is to hold to.
    pub schema: Arc<ForeignSchema>,
}

/// What the schemas of extensions refuse in a data set.
///
/// Records that the model refuses are judged too, as far as they could be read: all that is
/// wrong with a record is said at once.
pub fn extensions(
    data: &DataSet<'_>,
    documents: &Documents,
    extensions: &[Extension],
) -> Vec<Finding> {
    let mut all = Vec::new();
    for extension in extensions {
        for entry in data.entries() {
            // What a broken file seems to lack may stand behind the fault.
            let is_whole = entry.record.is_some() || documents[entry.document].faults.is_empty();
            if is_whole {
                all.extend(of_entry(data, entry, extension));
            }
        }
    }
    all
}

fn of_entry(data: &DataSet<'_>, entry: &Entry, extension: &Extension) -> Vec<Finding> {
    let own = data.node(entry).get("ext");
    let Some(value) = own.and_then(|ext| ext.get(&extension.namespace)) else {
        return Vec::new();
    };
    let Ok(value) = value.read::<Value>() else {
        return Vec::new();
    };
    // The model refuses nothing but `null`, and has said so.
    if entry.record.is_none() && holds_null(&value) {
        return Vec::new();
    }
    let base = format!(
        "{}/ext/{}",
        entry.pointer,
        escape_pointer(&extension.namespace)
    );
    let explained = extension.schema.explain(&value).into_iter();
    explained
        .map(|(rule, explanation)| Finding {
            rule: rule.name,
            severity: rule.severity,
            message: explanation.message,
            document: entry.document,
            place: below(&base, explanation.place),
            label: None,
            related: Vec::new(),
            help: explanation.help,
            record: entry.name(),
            fix: explanation.fix.map(|(safety, changes)| Fix {
                safety,
                document: entry.document,
                changes: changes.into_iter().map(|c| within(&base, c)).collect(),
            }),
        })
        .collect()
}

fn holds_null(value: &Value) -> bool {
    let mut rest = vec![value];
    while let Some(next) = rest.pop() {
        match next {
            Value::Null => return true,
            Value::Array(items) => rest.extend(items),
            Value::Object(entries) => rest.extend(entries.values()),
            _ => {}
        }
    }
    false
}

fn below(base: &str, place: Place) -> Place {
    match place {
        Place::Value(pointer) => Place::Value(format!("{base}{pointer}")),
        Place::Key(pointer) => Place::Key(format!("{base}{pointer}")),
        bytes => bytes,
    }
}
