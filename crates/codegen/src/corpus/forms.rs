//! The faults that a value of each form may have.

use serde_json::{Value, json};

use super::fault::{Fault, Wrong, with, without};
use super::samples;
use crate::feature::Feature;
use crate::shape::{Definition, Field, Form, Number, Shape, Struct, Type};

const UNKNOWN: &str = "unheard_of";

/// Faults of the tag of a record.
pub(super) fn of_tag(tag: &str, value: &str, other: &str, record: &Value) -> Vec<Fault> {
    let tagged = |what: String, value: Value| {
        Fault::value(Feature::TaggedUnion, what, with(record, tag, value))
    };
    vec![
        Fault::value(
            Feature::TaggedUnion,
            format!("`{tag}` is missing"),
            without(record, tag),
        ),
        tagged(format!("`{tag}` is that of another kind"), json!(other)),
        tagged(format!("`{tag}` is of no kind"), json!("unheard-of")),
        tagged(
            format!("`{tag}` is in capitals"),
            json!(value.to_uppercase()),
        ),
        tagged(format!("`{tag}` is `null`"), Value::Null),
        tagged(format!("`{tag}` is a list"), json!([value])),
    ]
}

/// Other things than a mapping.
pub(super) fn of_mapping() -> Vec<Fault> {
    let other = |what: &str, value: Value| Fault::value(Feature::Types, what, value);
    vec![
        other("`null` in place of a mapping", Value::Null),
        other("a list in place of a mapping", json!([])),
        other("a text in place of a mapping", json!("")),
        other("a number in place of a mapping", json!(1)),
        other("`true` in place of a mapping", json!(true)),
    ]
}

/// Faults that a field of a type may have, whatever the definition that it refers to.
pub(super) fn of_type(shape: &Shape, ty: &Type) -> Vec<Fault> {
    let wrong = |what: &str, value: Value| Fault::value(Feature::Types, what, value);
    let null = || wrong("`null`", Value::Null);
    match ty {
        Type::Constant(_) => Vec::new(),
        Type::Boolean => vec![
            null(),
            wrong("a text in place of true or false", json!("true")),
            wrong("a number in place of true or false", json!(1)),
            wrong("zero in place of true or false", json!(0)),
        ],
        Type::List { least, .. } => {
            let mut faults = vec![
                null(),
                wrong("a list that holds `null`", json!([null])),
                wrong("a mapping in place of a list", json!({})),
                wrong("a text in place of a list", json!("")),
                wrong("a list within a list", json!([[]])),
            ];
            if *least > 0 {
                let what = "an empty list";
                faults.push(Fault::value(Feature::NonEmptyLists, what, json!([])));
            }
            faults
        }
        Type::Named(name) => match &shape.definition(name).form {
            Form::Union(_) | Form::Struct(_) | Form::Choice(_) | Form::Map(_) => of_mapping(),
            Form::Text(_) | Form::Enumeration(_) => vec![
                null(),
                wrong("a number in place of a text", json!(2021)),
                wrong("`false` in place of a text", json!(false)),
                wrong("a list in place of a text", json!([])),
                wrong("a mapping in place of a text", json!({})),
            ],
            Form::Number(_) => vec![
                null(),
                wrong("a text in place of a number", json!("1")),
                wrong("`true` in place of a number", json!(true)),
                wrong("a list in place of a number", json!([1])),
            ],
            Form::Free => vec![Fault::value(Feature::FreeValues, "`null`", Value::Null)],
        },
    }
}

/// Faults of the definition itself, of which `value` is a good value.
pub(super) fn of_form(shape: &Shape, definition: &Definition, value: &Value) -> Vec<Fault> {
    match &definition.form {
        Form::Union(_) => Vec::new(),
        Form::Struct(form) => of_struct(form, value),
        Form::Choice(form) => of_choice(&form.fields, value),
        Form::Enumeration(form) => {
            let first = &form.values[0].text;
            [
                ("a text that is none of the values", "unheard-of".to_owned()),
                ("a value in capitals", first.to_uppercase()),
                ("a value with a blank behind it", format!("{first} ")),
                ("an empty text", String::new()),
            ]
            .map(|(what, text)| Fault::value(Feature::Enumerations, what, json!(text)))
            .into()
        }
        Form::Text(text) => {
            let wrong = samples::wrong(definition, text).into_iter();
            let mut faults: Vec<Fault> = wrong
                .map(|(text, what)| Fault::value(Feature::Patterns, what, json!(text)))
                .collect();
            if let Some(long) = samples::too_long(text) {
                let what = "one character too many";
                faults.push(Fault::value(Feature::Lengths, what, json!(long)));
            }
            faults
        }
        Form::Number(number) => of_number(number),
        Form::Map(map) => {
            let key = shape.definition(&map.key);
            let (_, entry) = value
                .as_object()
                .and_then(|one| one.iter().next())
                .expect("a made map has an entry");
            let wrong = samples::wrong(key, samples::text_of(key)).into_iter();
            let mut faults: Vec<Fault> = wrong
                .map(|(text, what)| {
                    let map = with(value, &text, entry.clone());
                    Fault::value(Feature::KeyPatterns, format!("a key with {what}"), map)
                })
                .collect();
            faults.push(twice(value));
            faults
        }
        Form::Free => of_free(),
    }
}

fn of_struct(form: &Struct, value: &Value) -> Vec<Fault> {
    let required = form.fields.iter().filter(|field| field.is_required);
    let mut faults: Vec<Fault> = required
        .filter(|field| !matches!(field.ty, Type::Constant(_)))
        .map(|field| {
            let what = format!("`{}` is missing", field.name);
            Fault::value(Feature::RequiredFields, what, without(value, &field.name))
        })
        .collect();
    faults.push(unknown(with(value, UNKNOWN, json!(true))));
    // Some readers look for keys without regard to capitals.
    let last = form
        .fields
        .last()
        .expect("a struct has a field")
        .name
        .to_uppercase();
    faults.push(Fault::value(
        Feature::ClosedObjects,
        format!("the key `{last}`, which is a field in capitals"),
        with(value, &last, json!("x")),
    ));
    if value.as_object().is_some_and(|entries| !entries.is_empty()) {
        faults.push(twice(value));
    }
    if form.least > 0 {
        let what = "a mapping without a key";
        faults.push(Fault::value(Feature::AtLeastOneKey, what, json!({})));
    }
    faults
}

fn of_choice(fields: &[Field], value: &Value) -> Vec<Fault> {
    let mut faults = vec![
        Fault::value(Feature::Alternatives, "no key", json!({})),
        Fault::value(
            Feature::ClosedObjects,
            "a key that is none of the alternatives",
            json!({ UNKNOWN: "riga" }),
        ),
        unknown(with(value, UNKNOWN, json!(true))),
        twice(value),
    ];
    let absent = fields.iter().find(|field| value.get(&field.name).is_none());
    if let Some(other) = absent {
        let what = "two keys, of which there may be one";
        // Of all the identifiers that a choice may hold, this one is of every form but that
        // of a code of a country.
        let id = if other.name == "country" {
            "LV"
        } else {
            "riga"
        };
        let both = with(value, &other.name, json!(id));
        faults.push(Fault::value(Feature::Alternatives, what, both));
    }
    faults
}

fn of_number(number: &Number) -> Vec<Fault> {
    let bound = |what: &str, value: Value| Fault::value(Feature::Bounds, what, value);
    let mut faults = vec![
        bound("a number below the least", json!(number.least - 1)),
        bound("a number above the greatest", json!(number.greatest + 1)),
        bound("a number far above the greatest", json!(1e300)),
        Fault {
            what: "a number that is greater than any binary64".to_owned(),
            feature: Feature::Bounds,
            with: Wrong::Text("1e400"),
        },
    ];
    if number.is_whole {
        let fraction = json!(number.least as f64 + 0.5);
        faults.push(Fault::value(Feature::WholeNumbers, "a fraction", fraction));
    } else {
        let above = json!(number.greatest as f64 + 1e-7);
        faults.push(bound("a number just above the greatest", above));
    }
    faults
}

fn of_free() -> Vec<Fault> {
    let free = |what: &str, value: Value| Fault::value(Feature::FreeValues, what, value);
    let text = |what: &str, text: &'static str, feature: Feature| Fault {
        what: what.to_owned(),
        feature,
        with: Wrong::Text(text),
    };
    vec![
        free("a list that holds `null`", json!([1, null])),
        free("a mapping that holds `null`", json!({ "a": null })),
        free("`null` at some depth", json!({ "a": [{ "b": [[null]] }] })),
        text(
            "a key written twice within",
            r#"{"a":1,"a":1}"#,
            Feature::KeysOnce,
        ),
        text(
            "a key written twice at some depth",
            r#"[{"b":{"a":1,"a":2}}]"#,
            Feature::KeysOnce,
        ),
        text(
            "a number greater than any binary64",
            "[1e400]",
            Feature::FreeValues,
        ),
        text(
            "half of a surrogate pair",
            r#""\ud83d""#,
            Feature::FreeValues,
        ),
        text("a number with a zero in front", "01", Feature::FreeValues),
        text("a number that is none", "NaN", Feature::FreeValues),
        text("a comma behind the last item", "[1,]", Feature::FreeValues),
    ]
}

fn unknown(value: Value) -> Fault {
    let what = format!("the unknown key `{UNKNOWN}`");
    Fault::value(Feature::ClosedObjects, what, value)
}

/// The first key of a mapping, written twice.
fn twice(value: &Value) -> Fault {
    let key = value.as_object().and_then(|entries| entries.keys().next());
    let key = key.expect("what has a key twice has one").clone();
    Fault {
        what: format!("the key `{key}` is written twice"),
        feature: Feature::KeysOnce,
        with: Wrong::Twice(key),
    }
}
