//! The one text of a record: what every generated writer writes, byte for byte.

use serde_json::{Map, Value};

use crate::shape::{Field, Form, Shape, Type};

/// A document that the interchange schema accepts, as its canonical text.
///
/// - Keys stand in the order of the schema, those of maps and of a project's own values in the
///   order of code points.
/// - Optional lists and maps without entries are left out.
/// - Numbers are written as RFC 8785 has them: the shortest text that reads back as the same
///   binary64 number.
/// - Texts escape the quotation mark, the backslash and what lies below U+0020, and nothing
///   else.
/// - There are no blanks and no line feeds.
///
/// It is what serde writes of a typed record, but for two things: `57.0` becomes `57`, and the
/// keys of a project's own values are sorted, since not every language keeps their order.
///
/// # Panics
/// Where the value is not of the shape.
pub fn canonical(shape: &Shape, document: &Value) -> String {
    let mut out = String::new();
    write_named(shape, &shape.root, document, &mut out);
    out
}

fn write_named(shape: &Shape, name: &str, value: &Value, out: &mut String) {
    match &shape.definition(name).form {
        Form::Union(union) => {
            let tag = value[union.tag.as_str()].as_str();
            let mut variants = union.variants.iter();
            let variant = variants.find(|one| Some(one.value.as_str()) == tag);
            let variant = variant.expect("the document has a tag of the union");
            write_named(shape, &variant.definition, value, out);
        }
        form @ (Form::Struct(_) | Form::Choice(_)) => {
            write_fields(shape, form.fields(), mapping(value), out);
        }
        Form::Map(map) => write_entries(mapping(value), out, |entry, out| {
            write_type(shape, &map.value, entry, out);
        }),
        Form::Enumeration(_) | Form::Text(_) | Form::Number(_) | Form::Free => {
            write_free(value, out);
        }
    }
}

fn write_fields(shape: &Shape, fields: &[Field], value: &Map<String, Value>, out: &mut String) {
    let is_known = |key: &String| fields.iter().any(|field| field.name == *key);
    assert!(value.keys().all(is_known), "a key that the schema lacks");
    let mut separator = '{';
    for field in fields {
        let Some(value) = value.get(&field.name) else {
            continue;
        };
        if !field.is_required && shape.is_collection(&field.ty) && is_empty(value) {
            continue;
        }
        out.push(separator);
        write_text(&field.name, out);
        out.push(':');
        write_type(shape, &field.ty, value, out);
        separator = ',';
    }
    out.push_str(if separator == '{' { "{}" } else { "}" });
}

fn write_type(shape: &Shape, ty: &Type, value: &Value, out: &mut String) {
    match ty {
        Type::Named(name) => write_named(shape, name, value, out),
        Type::Constant(_) | Type::Boolean => write_free(value, out),
        Type::List { item, .. } => {
            let items = value
                .as_array()
                .expect("a list stands where the schema has one");
            write_list(items, out, |one, out| write_type(shape, item, one, out));
        }
    }
}

/// Writes a value by what it is.
fn write_free(value: &Value, out: &mut String) {
    match value {
        Value::Number(number) => {
            let number = number
                .as_f64()
                .expect("a number of JSON has a nearest binary64");
            out.push_str(&canonical_number(number));
        }
        Value::String(text) => write_text(text, out),
        Value::Array(items) => write_list(items, out, write_free),
        Value::Object(entries) => write_entries(entries, out, write_free),
        Value::Bool(_) | Value::Null => out.push_str(&value.to_string()),
    }
}

fn write_list(items: &[Value], out: &mut String, mut write: impl FnMut(&Value, &mut String)) {
    out.push('[');
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        write(item, out);
    }
    out.push(']');
}

fn write_entries(
    entries: &Map<String, Value>,
    out: &mut String,
    mut write: impl FnMut(&Value, &mut String),
) {
    let mut sorted: Vec<_> = entries.iter().collect();
    // The order of UTF-8 bytes is that of code points.
    sorted.sort_unstable_by_key(|(key, _)| *key);
    out.push('{');
    for (index, (key, value)) in sorted.into_iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        write_text(key, out);
        out.push(':');
        write(value, out);
    }
    out.push('}');
}

fn write_text(text: &str, out: &mut String) {
    out.push_str(&Value::from(text).to_string());
}

fn mapping(value: &Value) -> &Map<String, Value> {
    value
        .as_object()
        .expect("a mapping stands where the schema has one")
}

/// Whether a list or a map has no entries.
fn is_empty(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.is_empty(),
        Value::Object(entries) => entries.is_empty(),
        _ => false,
    }
}

/// A number as RFC 8785 writes it, which is how ECMAScript does.
///
/// ```
/// use chancery_codegen::canonical_number;
///
/// assert_eq!(canonical_number(57.0), "57");
/// assert_eq!(canonical_number(1e21), "1e+21");
/// ```
pub fn canonical_number(number: f64) -> String {
    if number == 0.0 {
        return "0".to_owned();
    }
    // Rust finds the same shortest digits; only where the point goes is told differently.
    let scientific = format!("{:e}", number.abs());
    let (digits, exponent) = scientific
        .split_once('e')
        .expect("`{:e}` writes an exponent");
    let exponent: i32 = exponent.parse().expect("`{:e}` writes a whole exponent");
    let digits = digits.replace('.', "");
    let sign = if number < 0.0 { "-" } else { "" };
    format!("{sign}{}", placed(&digits, exponent))
}

/// The digits with the point after the first one moved by the exponent.
fn placed(digits: &str, exponent: i32) -> String {
    let count = digits.len() as i32;
    match exponent {
        -6..0 => format!("0.{}{digits}", "0".repeat((-exponent - 1) as usize)),
        0..21 if count <= exponent + 1 => {
            format!("{digits}{}", "0".repeat((exponent + 1 - count) as usize))
        }
        0..21 => {
            let (whole, fraction) = digits.split_at((exponent + 1) as usize);
            format!("{whole}.{fraction}")
        }
        _ => {
            let (first, rest) = digits.split_at(1);
            let point = if rest.is_empty() { "" } else { "." };
            format!("{first}{point}{rest}e{exponent:+}")
        }
    }
}

#[cfg(test)]
mod tests {
    use chancery_model::Record;
    use serde_json::json;

    use super::*;

    #[test]
    fn numbers_are_written_as_ecmascript_writes_them() {
        for (number, text) in [
            (-0.0, "0"),
            (57.0, "57"),
            (-56.95, "-56.95"),
            (1e20, "100000000000000000000"),
            (1e21, "1e+21"),
            (1.5e300, "1.5e+300"),
            (0.000001, "0.000001"),
            (1e-7, "1e-7"),
            (1.25e-9, "1.25e-9"),
            (5e-324, "5e-324"),
            (9007199254740993.0, "9007199254740992"),
            (333333333.3333333, "333333333.3333333"),
        ] {
            assert_eq!(canonical_number(number), text);
        }
    }

    #[test]
    fn a_record_that_serde_writes_is_canonical_but_for_whole_degrees_and_own_values() {
        let record: Record = serde_json::from_value(json!({
            "type": "place", "id": "riga", "name": "R\u{12b}ga \"\\", "kind": "city",
            "names": { "lv": "R\u{12b}ga" }, "latitude": 57, "longitude": 24.1052,
            "ext": { "own": { "z": true, "\u{e9}": 0.5, "a": [1, { "b": 2 }] } },
        }))
        .unwrap();
        let start = "{\"type\":\"place\",\"id\":\"riga\",\"name\":\"R\u{12b}ga \\\"\\\\\",\
                     \"kind\":\"city\",\"names\":{\"lv\":\"R\u{12b}ga\"},";
        assert_eq!(
            canonical(
                &Shape::interchange(),
                &serde_json::to_value(&record).unwrap()
            ),
            start.to_owned()
                + "\"latitude\":57,\"longitude\":24.1052,\
                   \"ext\":{\"own\":{\"a\":[1,{\"b\":2}],\"z\":true,\"\u{e9}\":0.5}}}"
        );
        assert_eq!(
            serde_json::to_string(&record).unwrap(),
            start.to_owned()
                + "\"latitude\":57.0,\"longitude\":24.1052,\
                   \"ext\":{\"own\":{\"z\":true,\"\u{e9}\":0.5,\"a\":[1,{\"b\":2}]}}}"
        );
    }

    #[test]
    fn empty_lists_and_maps_are_left_out_and_keys_are_ordered() {
        let document = json!({
            "ext": {}, "aliases": [], "id": "energy", "sources": [{ "locator": "2", "source": "a" }],
            "label": "Energy", "type": "topic", "ids": { "z": "2", "a": "\u{2028}\u{1}" },
        });
        assert_eq!(
            canonical(&Shape::interchange(), &document),
            "{\"type\":\"topic\",\"id\":\"energy\",\"label\":\"Energy\",\
             \"sources\":[{\"source\":\"a\",\"locator\":\"2\"}],\
             \"ids\":{\"a\":\"\u{2028}\\u0001\",\"z\":\"2\"}}"
        );
    }
}
