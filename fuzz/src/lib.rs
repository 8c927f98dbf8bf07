//! What the fuzz targets share: what must hold of every document, the law of the model, and
//! the folder in which a target lays its files.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use chancery_model::Record;
use chancery_source::{Document, Kind, Node, Reading};
use jsonschema::{PatternOptions, Validator};
use serde::Deserialize;
use serde_json::{Value, json};

/// Holds a document to what must hold of each, broken or not: every place lies in the text,
/// children lie in their parents and in order, and every pointer leads back to its node.
///
/// # Panics
/// If any of it does not hold.
pub fn sound(document: &Document) {
    let text = document.tree.text();
    for fault in &document.faults {
        assert!(text.get(fault.bytes.clone()).is_some(), "{fault:?}");
        let span = document.tree.span(fault.bytes.clone());
        assert!(span.start <= span.end && span.start.line >= 1 && span.start.column >= 1);
        assert!(!fault.message.contains('\n') && !fault.message.ends_with('.'));
    }
    for comment in document.tree.comments() {
        assert!(text.get(comment.clone()).is_some(), "{comment:?}");
    }
    for found in document.tree.duplicates() {
        assert!(found.first.end <= found.second.start);
    }
    let Some(root) = document.tree.root() else {
        return assert!(!document.faults.is_empty(), "neither a value nor a fault");
    };
    let mut nodes = vec![root];
    while let Some(node) = nodes.pop() {
        assert!(text.get(node.range()).is_some(), "{node:?}");
        let mark = document.tree.span(node.mark());
        assert_eq!(mark.start.line, mark.end.line, "{node:?}");
        let found = document.tree.find(&node.pointer());
        assert_eq!(found.map(|found| found.value.id()), Some(node.id()));
        children(node);
        nodes.extend(node.entries().map(|(_, value)| value));
        nodes.extend(node.items());
    }
}

fn children(node: Node<'_>) {
    let outer = node.range();
    let mut at = outer.start;
    let mut comes = |other: Node<'_>| {
        let inner = other.range();
        assert!(
            at <= inner.start && inner.end <= outer.end,
            "{other:?} in {node:?}"
        );
        at = inner.end;
    };
    for (key, value) in node.entries() {
        assert_eq!(key.kind(), Kind::Text);
        comes(key);
        comes(value);
    }
    node.items().for_each(comes);
}

/// The value of a document without faults, its plain scalars as JSON's grammar has them.
pub fn value(document: &Document) -> Option<Value> {
    let root = document.tree.root()?;
    document
        .faults
        .is_empty()
        .then(|| root.read().expect("every tree is a value"))
}

static AUTHORING: LazyLock<Value> = LazyLock::new(chancery_model::schema::authoring);

static RECORD: LazyLock<Validator> = LazyLock::new(|| {
    let root = json!({
        "$schema": AUTHORING["$schema"],
        "$ref": "#/$defs/Record",
        "$defs": AUTHORING["$defs"],
    });
    jsonschema::draft202012::options()
        .with_pattern_options(PatternOptions::regex())
        .build(&root)
        .expect("the schema is one")
});

static READING: LazyLock<Reading> = LazyLock::new(|| Reading::of_schema(&AUTHORING));

/// The law of the model: the schema accepts a record exactly when its type reads it, and what
/// the type writes is read as the same record.
///
/// # Panics
/// If it does not hold of the value.
pub fn law(value: &Value) {
    let read = Record::deserialize(value);
    let accepted = RECORD.is_valid(value);
    assert_eq!(accepted, read.is_ok(), "{:?}: {value}", read.err());
    if let Ok(record) = read {
        let written = serde_json::to_string(&record).expect("a record can be written");
        let again: Record = serde_json::from_str(&written).expect("what is written is read");
        assert_eq!(again, record);
    }
}

/// Has the schema decide how the plain scalars of a record are read.
pub fn as_record(mut document: Document) -> Document {
    if let (Some(root), Some(start)) = (document.tree.root(), READING.start("Record")) {
        let root = root.id();
        READING.apply(&mut document.tree, root, start);
    }
    document
}

/// The folder of this process, in memory where the machine has such a place.
pub fn scratch(target: &str) -> PathBuf {
    let memory = Path::new("/dev/shm");
    let parent = if memory.is_dir() {
        memory.to_owned()
    } else {
        std::env::temp_dir()
    };
    let folder = parent.join(format!("chancery-fuzz-{target}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("the temporary folder is writable");
    folder
}
