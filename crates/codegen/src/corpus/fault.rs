//! Faults put into good documents, one in each.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::filler::{Filler, Fullness};
use super::{Bad, forms};
use crate::feature::Feature;
use crate::shape::{Field, Form, Shape, Type};

/// Stands where a key is to be written a second time. No good document has such a key.
const TWICE: &str = "\u{1}twice\u{1}";

/// A fault that a value may have.
pub(super) struct Fault {
    pub what: String,
    pub feature: Feature,
    pub with: Wrong,
}

/// How a value is made wrong.
pub(super) enum Wrong {
    /// Another value stands in its place.
    Value(Value),
    /// A text stands in its place that no JSON value can tell, such as `1e400`.
    Text(&'static str),
    /// One of its keys is written a second time.
    Twice(String),
}

impl Fault {
    pub fn value(feature: Feature, what: impl Into<String>, value: Value) -> Self {
        Self {
            what: what.into(),
            feature,
            with: Wrong::Value(value),
        }
    }
}

/// Collects faults. A definition's own faults are put once, wherever it is met first; those of
/// a field once a field.
pub(super) struct Faults<'s> {
    shape: &'s Shape,
    filler: Filler<'s>,
    /// The good document that is being spoilt, and which definition it is.
    host: Value,
    definition: String,
    done: BTreeSet<(String, String)>,
    bad: Vec<Bad>,
}

impl<'s> Faults<'s> {
    pub fn new(shape: &'s Shape) -> Self {
        Self {
            shape,
            filler: Filler::new(shape),
            host: Value::Null,
            definition: shape.root.clone(),
            done: BTreeSet::new(),
            bad: Vec::new(),
        }
    }

    pub fn finish(self) -> Vec<Bad> {
        self.bad
    }

    /// Faults of the tag, and of what stands where a record belongs.
    pub fn of_union(&mut self) {
        let union = self.shape.union();
        for (index, variant) in union.variants.iter().enumerate() {
            self.host = self.filler.named(&variant.definition, Fullness::Least);
            let other = &union.variants[(index + 1) % union.variants.len()];
            for fault in forms::of_tag(&union.tag, &variant.value, &other.value, &self.host) {
                self.put("", &variant.definition, &union.tag, fault);
            }
        }
        for fault in forms::of_mapping() {
            self.put("", &self.shape.root.clone(), "", fault);
        }
    }

    /// Faults of a kind of record, and of all that is within it: one field at a time is filled,
    /// so that the documents stay small.
    pub fn of_kind(&mut self, name: &str) {
        self.definition.clone_from(&self.shape.root);
        let definition = self.shape.definition(name);
        self.host = self.filler.named(name, Fullness::Least);
        self.of_definition("", name);
        for field in definition.form.fields() {
            if matches!(field.ty, Type::Constant(_)) {
                continue;
            }
            self.host = self.filler.named(name, Fullness::Least);
            self.host[&field.name] = self.filler.of_type(&field.ty, Fullness::Most);
            self.of_field("", name, field);
        }
    }

    /// Faults of a collection of records, whose entries were judged by themselves.
    pub fn of_collection(&mut self, name: &str, document: &Value) {
        self.definition = name.to_owned();
        self.host = document.clone();
        self.of_definition("", name);
        for field in self.shape.definition(name).form.fields() {
            self.of_field("", name, field);
        }
    }

    fn of_field(&mut self, pointer: &str, of: &str, field: &'s Field) {
        let place = format!("{pointer}/{}", field.name);
        if self.host.pointer(&place).is_none() {
            return;
        }
        for fault in forms::of_type(self.shape, &field.ty) {
            self.put(&place, of, &field.name, fault);
        }
        self.within(&place, &field.ty);
    }

    /// The faults of what a type refers to.
    fn within(&mut self, pointer: &str, ty: &'s Type) {
        match ty {
            Type::Named(name) => self.of_definition(pointer, name),
            Type::List { item, .. } => self.within(&format!("{pointer}/0"), item),
            Type::Constant(_) | Type::Boolean => {}
        }
    }

    fn of_definition(&mut self, pointer: &str, name: &str) {
        let (Some(value), definition) = (
            self.host.pointer(pointer).cloned(),
            self.shape.definition(name),
        ) else {
            return;
        };
        for fault in forms::of_form(self.shape, definition, &value) {
            self.put(pointer, name, "", fault);
        }
        match &definition.form {
            Form::Struct(_) | Form::Choice(_) if !pointer.is_empty() => {
                for field in definition.form.fields() {
                    self.of_field(pointer, name, field);
                }
            }
            Form::Map(map) => {
                if let Some(key) = value.as_object().and_then(|entries| entries.keys().next()) {
                    let place = format!("{pointer}/{key}");
                    for fault in forms::of_type(self.shape, &map.value) {
                        self.put(&place, name, "entry", fault);
                    }
                    self.within(&place, &map.value);
                }
            }
            _ => {}
        }
    }

    /// Puts a fault at a place of the host, unless one like it was put elsewhere.
    fn put(&mut self, pointer: &str, of: &str, field: &str, fault: Fault) {
        if !self
            .done
            .insert((format!("{of}.{field}"), fault.what.clone()))
        {
            return;
        }
        let mut document = self.host.clone();
        let place = document
            .pointer_mut(pointer)
            .expect("the fault has a place in its host");
        let text = match fault.with {
            Wrong::Value(value) => {
                *place = value;
                document.to_string()
            }
            Wrong::Text(text) => {
                *place = TWICE.into();
                document
                    .to_string()
                    .replace(&json!(TWICE).to_string(), text)
            }
            Wrong::Twice(key) => {
                let value = place[&key].clone();
                let entries = place.as_object_mut().expect("a mapping has a key twice");
                entries.insert(TWICE.to_owned(), value);
                let (marker, key) = (json!(TWICE).to_string(), json!(key).to_string());
                document.to_string().replace(&marker, &key)
            }
        };
        let place = if pointer.is_empty() { of } else { pointer };
        self.bad.push(Bad {
            reason: format!("{place}: {}", fault.what),
            feature: fault.feature,
            definition: self.definition.clone(),
            text,
        });
    }
}

/// A copy of a mapping without a key.
pub(super) fn without(value: &Value, key: &str) -> Value {
    let mut entries = entries(value);
    entries.remove(key);
    entries.into()
}

/// A copy of a mapping with one more key.
pub(super) fn with(value: &Value, key: &str, entry: Value) -> Value {
    let mut entries = entries(value);
    entries.insert(key.to_owned(), entry);
    entries.into()
}

fn entries(value: &Value) -> Map<String, Value> {
    value.as_object().cloned().unwrap_or_default()
}
