//! What a document says after a change, worked out on its values and not on its bytes.

use serde_json::{Map, Value};

use super::is_json;
use crate::{Change, Document, Syntax};

/// The value of a document, its scalars as JSON's grammar has them.
pub(super) fn value(document: &Document) -> Option<Value> {
    document.tree.root()?.read().ok()
}

/// The value that a document has after changes; none if a change has no place in it.
pub(super) fn after(document: &Document, changes: &[Change]) -> Option<Value> {
    // Read anew: a schema may have had the scalars of this tree read in its own way.
    let text = document.tree.text().to_owned();
    let mut value = value(&super::parse(document, text))?;
    let mut sorted: Vec<&Change> = changes.iter().collect();
    // Removals last and from behind, so that the pointers before them stay true.
    sorted.sort_by_key(|change| matches!(change, Change::Remove { .. }));
    let removals = sorted
        .iter()
        .position(|c| matches!(c, Change::Remove { .. }));
    if let Some(first) = removals {
        sorted[first..].reverse();
    }
    for change in sorted {
        apply(document, &mut value, change)?;
    }
    Some(value)
}

fn apply(document: &Document, value: &mut Value, change: &Change) -> Option<()> {
    match change {
        Change::SetText { pointer, text } => {
            *value.pointer_mut(pointer)? = Value::String(text.clone());
        }
        Change::SetSource { pointer, source } => {
            *value.pointer_mut(pointer)? = read(document, source)?;
        }
        Change::Quote { pointer } => {
            let node = document.tree.find(pointer)?.value;
            *value.pointer_mut(pointer)? = Value::String(node.text().to_owned());
        }
        Change::RenameKey { pointer, key } => {
            let (map, old) = entry(value, pointer)?;
            if map.contains_key(key) {
                return None;
            }
            let renamed = std::mem::take(map).into_iter().map(|(name, value)| {
                let name = if name == old { key.clone() } else { name };
                (name, value)
            });
            *map = renamed.collect();
        }
        Change::Add {
            pointer,
            key,
            source,
        }
        | Change::AddFirst {
            pointer,
            key,
            source,
        } => {
            let added = read(document, source)?;
            let map = value.pointer_mut(pointer)?.as_object_mut()?;
            if map.insert(key.clone(), added).is_some() {
                return None;
            }
        }
        Change::Remove { pointer } => remove(value, pointer)?,
        Change::Reorder { pointer, order } => {
            let list = value.pointer_mut(pointer)?.as_array_mut()?;
            let moved: Option<Vec<Value>> = order.iter().map(|&at| list.get(at).cloned()).collect();
            *list = moved.filter(|moved| moved.len() == list.len())?;
        }
        Change::Bytes { .. } | Change::RenameFile { .. } => {}
    }
    Some(())
}

fn read(document: &Document, source: &str) -> Option<Value> {
    let syntax = if is_json(document) {
        Syntax::Json
    } else {
        Syntax::Yaml
    };
    let read = Document::parse_as("", syntax, source.as_bytes().to_vec());
    read.faults.is_empty().then(|| value(&read))?
}

/// The mapping that holds the value at a pointer, and the value's key.
fn entry<'v>(value: &'v mut Value, pointer: &str) -> Option<(&'v mut Map<String, Value>, String)> {
    let (parent, key) = pointer.rsplit_once('/')?;
    let key = key.replace("~1", "/").replace("~0", "~");
    Some((value.pointer_mut(parent)?.as_object_mut()?, key))
}

fn remove(value: &mut Value, pointer: &str) -> Option<()> {
    let (parent, key) = pointer.rsplit_once('/')?;
    match value.pointer_mut(parent)? {
        Value::Object(map) => {
            map.shift_remove(&key.replace("~1", "/").replace("~0", "~"))?;
        }
        Value::Array(list) => {
            let index: usize = key.parse().ok()?;
            (index < list.len()).then(|| list.remove(index))?;
        }
        _ => return None,
    }
    Some(())
}
