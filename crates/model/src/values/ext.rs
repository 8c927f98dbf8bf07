//! What a project adds of its own: any value but `null`, under a namespace.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Error, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Number, Value};

use super::map::{map_value, written_twice};
use crate::Invalid;
use crate::words::shown;

fn check_namespace(text: &str) -> Result<(), String> {
    let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let mut parts = text.split(['-', '.']);
    if parts.all(|part| !part.is_empty() && part.bytes().all(allowed)) {
        return Ok(());
    }
    Err(format!(
        "{} is no namespace, a namespace is like `example` or `org.example`",
        shown(text)
    ))
}

text_value! {
    /// The name under which a project keeps fields of its own: lower-case letters and digits,
    /// joined by single hyphens or full stops.
    pub struct Namespace;
    check: check_namespace,
    pattern: "^[a-z0-9]+(?:[.-][a-z0-9]+)*$",
    expecting: "a namespace such as `example`",
    "examples": ["example", "org.example"],
}

map_value! {
    /// A project's own fields, by namespace. A project may bind its namespace to a JSON
    /// Schema of its own.
    pub struct Ext(Namespace => ExtValue);
    expecting: "a mapping from namespaces to values",
}

/// A value of a project's own: anything but `null`, which no depth of it may hold.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct ExtValue(Value);

impl ExtValue {
    /// Takes the value, or says that a `null` is in it.
    pub fn new(value: Value) -> Result<Self, Invalid> {
        let mut rest = vec![&value];
        while let Some(next) = rest.pop() {
            match next {
                Value::Null => return Err(NULL.to_owned().into()),
                Value::Array(items) => rest.extend(items),
                Value::Object(entries) => rest.extend(entries.values()),
                Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
            }
        }
        Ok(Self(value))
    }

    /// The value.
    pub fn value(&self) -> &Value {
        &self.0
    }

    /// The value, taken out.
    pub fn into_value(self) -> Value {
        self.0
    }
}

const NULL: &str = "`null` stands for nothing, leave the key out";

impl<'de> Deserialize<'de> for ExtValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ValueVisitor).map(Self)
    }
}

struct ValueVisitor;

impl<'de> Visitor<'de> for ValueVisitor {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any value but `null`")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        let number =
            Number::from_f64(value).ok_or_else(|| E::custom("the number is not finite"))?;
        Ok(Value::Number(number))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Err(E::custom(NULL))
    }

    fn visit_none<E: Error>(self) -> Result<Value, E> {
        Err(E::custom(NULL))
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element::<ExtValue>()? {
            items.push(item.0);
        }
        Ok(Value::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut entries = Map::new();
        while let Some(key) = map.next_key::<String>()? {
            if entries.contains_key(&key) {
                return Err(A::Error::custom(written_twice(&key)));
            }
            entries.insert(key, map.next_value::<ExtValue>()?.0);
        }
        Ok(Value::Object(entries))
    }
}

impl JsonSchema for ExtValue {
    fn schema_name() -> Cow<'static, str> {
        "ExtValue".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let itself = generator.subschema_for::<ExtValue>();
        json_schema!({
            "description": "A value of a project's own: anything but `null`, which no depth of \
                            it may hold.",
            "type": ["string", "number", "boolean", "array", "object"],
            "items": itself,
            "additionalProperties": itself,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn null_and_twins_are_refused_at_any_depth() {
        let reason = |text: &str| serde_json::from_str::<Ext>(text).unwrap_err().to_string();
        assert!(reason(r#"{"own": null}"#).starts_with(NULL));
        assert!(reason(r#"{"own": {"a": [1, null]}}"#).starts_with(NULL));
        assert!(reason(r#"{"own": {"a": 1, "a": 2}}"#).starts_with("the key `a` is written twice"));
        assert!(reason(r#"{"Own": 1}"#).starts_with("`Own` is no namespace"));
        assert!(ExtValue::new(serde_json::json!({"a": [{"b": null}]})).is_err());
    }

    #[test]
    fn what_is_read_is_what_is_written() {
        let text = r#"{"own":{"z":1,"a":[true,-2,0.5,"text",{}]}}"#;
        let read: Ext = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), text);
    }
}
