//! Good documents in other spellings than the canonical one.

use serde_json::{Map, Value};

use super::Spelled;
use super::filler::{Filler, Fullness};
use crate::canonical::canonical;
use crate::shape::{Shape, Type};

pub(super) fn spelled(shape: &Shape) -> Vec<Spelled> {
    let mut filler = Filler::new(shape);
    let mut all = Vec::new();
    for variant in &shape.union().variants {
        let name = &variant.definition;
        let least = filler.named(name, Fullness::Least);
        let most = filler.named(name, Fullness::Most);
        let mut add = |reason: &str, text: String, of: &Value| {
            all.push(Spelled {
                reason: format!("a {}: {reason}", variant.value),
                text,
                canonical: canonical(shape, of),
            });
        };
        let backwards = backwards(&most).to_string();
        add("the keys in reverse order, `type` last", backwards, &most);
        add("blanks and line feeds", format!("\r\n\t{most:#} "), &most);
        add("every text escaped", escaped(&most.to_string()), &most);
        let empty = with_empty(shape, name, &least).to_string();
        add("optional lists and maps that are empty", empty, &least);
    }
    all.extend(numbers(shape));
    all
}

/// Numbers in spellings that JSON has for the same number.
fn numbers(shape: &Shape) -> Vec<Spelled> {
    let place = |ty: &str, latitude: &str| {
        let rest = r#""id":"riga","name":"Riga","kind":"city","#;
        format!(r#"{{"type":"{ty}",{rest}"latitude":{latitude}}}"#)
    };
    let seats = |seats: &str| {
        let rest = r#""id":"a","name":"A","portfolio":["other"]"#;
        format!(r#"{{"type":"office",{rest},"seats":{seats}}}"#)
    };
    let pair = |text: String, canonical: String| Spelled {
        reason: format!("numbers in another spelling: {text}"),
        text,
        canonical,
    };
    let mut all = Vec::new();
    // What is built by hand here must be of the shape.
    let is_there = |name: &str| shape.union().variants.iter().any(|one| one.value == name);
    if is_there("place") && is_there("office") {
        for (spelling, latitude) in [
            ("57.0", "57"),
            ("5.7e1", "57"),
            ("570E-1", "57"),
            ("-0", "0"),
            ("-0.0e5", "0"),
            ("0.00000001", "1e-8"),
            ("56.9500000", "56.95"),
            ("24.10518600000000000000000000001", "24.105186"),
        ] {
            all.push(pair(place("place", spelling), place("place", latitude)));
        }
        for spelling in ["10.0", "1e1", "1E+1", "100e-1"] {
            all.push(pair(seats(spelling), seats("10")));
        }
    }
    all
}

/// The same value with its keys in reverse order, at every depth.
fn backwards(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(backwards).collect(),
        Value::Object(entries) => {
            let entries = entries.iter().rev();
            let entries = entries.map(|(key, value)| (key.clone(), backwards(value)));
            Value::Object(entries.collect())
        }
        other => other.clone(),
    }
}

/// The record with each optional list and map that it lacks, empty.
fn with_empty(shape: &Shape, name: &str, record: &Value) -> Value {
    let mut entries: Map<String, Value> = record.as_object().cloned().unwrap_or_default();
    for field in shape.definition(name).form.fields() {
        let empty = match &field.ty {
            Type::List { least: 0, .. } => Value::Array(Vec::new()),
            Type::Named(_) if shape.is_collection(&field.ty) => Value::Object(Map::new()),
            _ => continue,
        };
        entries.entry(field.name.clone()).or_insert(empty);
    }
    entries.into()
}

/// A text of JSON with every letter beyond ASCII, and every solidus, as an escape.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for character in text.chars() {
        if character == '/' {
            out.push_str("\\/");
        } else if character.is_ascii() {
            out.push(character);
        } else {
            for unit in character.encode_utf16(&mut [0; 2]) {
                out.push_str(&format!("\\u{unit:04X}"));
            }
        }
    }
    out
}
