//! Values that a schema accepts, as a strategy built from the schema itself.

use std::cell::RefCell;
use std::collections::HashMap;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use proptest::string::string_regex;
use serde_json::{Map, Value, json};

/// Values of a definition.
pub fn of_definition(schema: &Value, name: &str) -> BoxedStrategy<Value> {
    let builder = Builder {
        definitions: &schema["$defs"],
        built: RefCell::default(),
    };
    builder.definition(name)
}

/// Texts of a definition's pattern, those of its examples among them.
pub fn of_pattern(definition: &Value) -> BoxedStrategy<String> {
    let pattern = definition["pattern"].as_str().expect("a pattern");
    let inner = pattern
        .strip_prefix('^')
        .and_then(|rest| rest.strip_suffix('$'))
        .expect("anchors");
    let longest = definition["maxLength"]
        .as_u64()
        .map_or(usize::MAX, |length| length as usize);
    let texts = string_regex(inner)
        .expect("a pattern that can be generated from")
        .prop_map(move |text| text.chars().take(longest).collect::<String>())
        // Cut to its length, a text may end in a hyphen.
        .prop_map(|text| text.trim_end_matches('-').to_owned());
    let simple: Vec<String> = match definition["examples"].as_array() {
        Some(examples) => examples
            .iter()
            .map(|one| one.as_str().expect("text").to_owned())
            .collect(),
        None => Vec::new(),
    };
    if simple.is_empty() {
        texts.boxed()
    } else {
        prop_oneof![2 => texts, 1 => select(simple)].boxed()
    }
}

/// How deep values of a definition that holds itself may go.
const DEPTH: usize = 3;

struct Builder<'a> {
    definitions: &'a Value,
    built: RefCell<HashMap<String, BoxedStrategy<Value>>>,
}

impl Builder<'_> {
    fn definition(&self, name: &str) -> BoxedStrategy<Value> {
        if name == "ExtValue" {
            return ext_values();
        }
        if let Some(built) = self.built.borrow().get(name) {
            return built.clone();
        }
        let strategy = self.schema(&self.definitions[name]);
        self.built
            .borrow_mut()
            .insert(name.to_owned(), strategy.clone());
        strategy
    }

    fn schema(&self, schema: &Value) -> BoxedStrategy<Value> {
        if let Some(to) = schema["$ref"].as_str() {
            return self.definition(to.strip_prefix("#/$defs/").expect("a definition"));
        }
        if let Some(only) = schema.get("const") {
            return Just(only.clone()).boxed();
        }
        if let Some(options) = schema["enum"].as_array() {
            return select(options.clone()).boxed();
        }
        let types = match &schema["type"] {
            Value::Array(types) => types.clone(),
            one => vec![one.clone()],
        };
        let strategies = types
            .iter()
            .map(|one| self.of_type(one.as_str().expect("a type"), schema));
        proptest::strategy::Union::new(strategies).boxed()
    }

    fn of_type(&self, name: &str, schema: &Value) -> BoxedStrategy<Value> {
        match name {
            "string" => of_pattern(schema).prop_map(Value::String).boxed(),
            "boolean" => any::<bool>().prop_map(Value::Bool).boxed(),
            "integer" => {
                let whole = bound(schema, "minimum")..=bound(schema, "maximum");
                // The same number with a fraction of zero is an integer too.
                (whole, prop::bool::weighted(0.1))
                    .prop_map(|(n, float)| if float { json!(n as f64) } else { json!(n) })
                    .boxed()
            }
            "number" => {
                let range = bound(schema, "minimum") as f64..=bound(schema, "maximum") as f64;
                prop_oneof![
                    range.clone().prop_map(|degrees| json!(degrees)),
                    range.prop_map(|degrees| json!(degrees as i64)),
                ]
                .boxed()
            }
            "array" => {
                let least = schema["minItems"].as_u64().unwrap_or(0) as usize;
                vec(self.schema(&schema["items"]), least..=2)
                    .prop_map(Value::Array)
                    .boxed()
            }
            "object" => self.object(schema),
            other => panic!("no values of the type {other} are known"),
        }
    }

    fn object(&self, schema: &Value) -> BoxedStrategy<Value> {
        let Some(properties) = schema["properties"].as_object() else {
            return self.map(schema);
        };
        let entries: Vec<(String, BoxedStrategy<Value>)> = properties
            .iter()
            .map(|(key, value)| (key.clone(), self.schema(value)))
            .collect();
        if schema.get("minProperties").is_some() {
            let most = schema["maxProperties"].as_u64().unwrap_or(2) as usize;
            let chosen = subsequence((0..entries.len()).collect::<Vec<_>>(), 1..=most);
            return chosen
                .prop_flat_map(move |indices| {
                    let some: Vec<_> = indices
                        .into_iter()
                        .map(|index| (Just(entries[index].0.clone()), entries[index].1.clone()))
                        .collect();
                    some.prop_map(in_order)
                })
                .boxed();
        }
        let required: Vec<&str> = schema["required"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let fields: Vec<BoxedStrategy<Option<(String, Value)>>> = entries
            .into_iter()
            .map(|(key, value)| {
                let is_required = required.contains(&key.as_str());
                let field = (Just(key), value);
                if is_required {
                    field.prop_map(Some).boxed()
                } else {
                    prop::option::weighted(0.2, field).boxed()
                }
            })
            .collect();
        fields
            .prop_shuffle()
            .prop_map(|fields| in_order(fields.into_iter().flatten()))
            .boxed()
    }

    /// A mapping from keys of the user's own choice.
    fn map(&self, schema: &Value) -> BoxedStrategy<Value> {
        let entry = (
            self.schema(&schema["propertyNames"]),
            self.schema(&schema["additionalProperties"]),
        );
        vec(entry, 0..=2)
            .prop_map(|entries| {
                in_order(
                    entries
                        .into_iter()
                        .map(|(key, value)| (key.as_str().expect("text").to_owned(), value)),
                )
            })
            .boxed()
    }
}

fn in_order(entries: impl IntoIterator<Item = (String, Value)>) -> Value {
    Value::Object(entries.into_iter().collect::<Map<_, _>>())
}

fn bound(schema: &Value, keyword: &str) -> i64 {
    schema[keyword]
        .as_i64()
        .unwrap_or_else(|| panic!("no {keyword} in {schema}"))
}

fn ext_values() -> BoxedStrategy<Value> {
    let scalars = prop_oneof![
        any::<bool>().prop_map(Value::Bool),
        any::<i64>().prop_map(|number| json!(number)),
        any::<u64>().prop_map(|number| json!(number)),
        prop::num::f64::NORMAL.prop_map(|number| json!(number)),
        any::<String>().prop_map(Value::String),
    ];
    scalars
        .prop_recursive(DEPTH as u32, 8, 2, |inner| {
            prop_oneof![
                vec(inner.clone(), 0..=2).prop_map(Value::Array),
                vec(("[a-z]{1,3}", inner), 0..=2).prop_map(in_order),
            ]
        })
        .boxed()
}
