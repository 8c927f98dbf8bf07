//! A record of any kind, told apart by its `type`.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::value::{MapAccessDeserializer, MapDeserializer};
use serde::de::{DeserializeSeed, Error, IntoDeserializer, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

use crate::kind::{Kind, with_kinds};
use crate::kinds::*;
use crate::values::{Citation, Dispute, Ext, ExtValue, ExternalIds, Prose, Text};

macro_rules! declare_record {
    ($($Kind:ident $Tag:ident $name:literal $plural:ident $folder:literal $doc:literal;)+) => {
        /// One record of any kind.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Record {
            $(#[doc = $doc] $Kind(Box<$Kind>),)+
        }

        /// Calls a method, or takes a field, of whatever record it is.
        macro_rules! of_any {
            ($record:expr, $inner:ident => $result:expr) => {
                match $record { $(Record::$Kind($inner) => $result,)+ }
            };
        }

        impl Record {
            /// The kind of the record.
            pub fn kind(&self) -> Kind {
                match self { $(Record::$Kind(_) => Kind::$Kind,)+ }
            }

            /// The identifier of the record, unique in its kind; for a country, its code.
            pub fn id(&self) -> &str {
                of_any!(self, record => record.id.as_str())
            }

            /// The sources of the record as a whole.
            pub fn sources(&self) -> &[Citation] {
                of_any!(self, record => &record.sources)
            }

            /// The identifiers of records that were merged into this one.
            pub fn previous_ids(&self) -> Vec<&str> {
                of_any!(self, record => record.previous_ids.iter().map(|id| id.as_str()).collect())
            }

            /// The identifiers of the same thing in other data sets.
            pub fn ids(&self) -> &ExternalIds {
                of_any!(self, record => &record.ids)
            }

            /// What the sources leave open.
            pub fn open(&self) -> &[Text] {
                of_any!(self, record => &record.open)
            }

            /// Fields of which other sources say something else.
            pub fn disputed(&self) -> &[Dispute] {
                of_any!(self, record => &record.disputed)
            }

            /// Notes of the keepers of the data.
            pub fn notes(&self) -> Option<&Prose> {
                of_any!(self, record => record.notes.as_ref())
            }

            /// A project's own fields.
            pub fn ext(&self) -> &Ext {
                of_any!(self, record => &record.ext)
            }

            /// Reads a record whose kind is known, such as an entry of a dossier. A `type` may
            /// be left out; one that is written must agree.
            pub fn deserialize_as<'de, D: Deserializer<'de>>(
                kind: Kind,
                deserializer: D,
            ) -> Result<Self, D::Error> {
                match kind {
                    $(Kind::$Kind => Box::<$Kind>::deserialize(deserializer).map(Record::$Kind),)+
                }
            }
        }

        $(
            impl From<$Kind> for Record {
                fn from(record: $Kind) -> Self {
                    Record::$Kind(Box::new(record))
                }
            }
        )+

        impl Serialize for Record {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                of_any!(self, record => record.serialize(serializer))
            }
        }

        /// The definitions of all kinds.
        fn kind_schemas(generator: &mut SchemaGenerator) -> Vec<Schema> {
            vec![$(generator.subschema_for::<$Kind>()),+]
        }
    };
}

with_kinds!(declare_record);

impl<'de> Deserialize<'de> for Record {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(RecordVisitor)
    }
}

struct RecordVisitor;

impl<'de> Visitor<'de> for RecordVisitor {
    type Value = Record;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a record: a mapping with a `type`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Record, A::Error> {
        let first = map.next_key::<String>()?;
        if first.as_deref() != Some("type") {
            return buffered(first, map);
        }
        let kind = map.next_value()?;
        let rest = WithType {
            kind,
            pending: Pending::Key,
            rest: map,
        };
        Record::deserialize_as(kind, MapAccessDeserializer::new(rest))
    }
}

/// Reads a record whose `type` does not come first: all of it has to be held before its kind
/// is known.
fn buffered<'de, A: MapAccess<'de>>(first: Option<String>, mut map: A) -> Result<Record, A::Error> {
    let mut entries = Map::new();
    let mut next = first;
    while let Some(key) = next {
        if entries.contains_key(&key) {
            return Err(A::Error::custom(format!(
                "the key `{key}` is written twice"
            )));
        }
        let value = map.next_value::<ExtValue>()?.into_value();
        entries.insert(key, value);
        next = map.next_key()?;
    }
    let kind = match entries.get("type") {
        None => return Err(A::Error::missing_field("type")),
        Some(tag) => Kind::deserialize(tag).map_err(A::Error::custom)?,
    };
    let entries: MapDeserializer<'_, _, serde_json::Error> = MapDeserializer::new(
        entries
            .into_iter()
            .map(|(key, value): (String, Value)| (key, value)),
    );
    Record::deserialize_as(kind, entries).map_err(A::Error::custom)
}

/// The entries of a mapping with the `type` that was read from its front put back, so that a
/// second one is a duplicate.
struct WithType<A> {
    kind: Kind,
    pending: Pending,
    rest: A,
}

enum Pending {
    Key,
    Value,
    Nothing,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for WithType<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        if matches!(self.pending, Pending::Key) {
            self.pending = Pending::Value;
            return seed.deserialize("type".into_deserializer()).map(Some);
        }
        self.rest.next_key_seed(seed)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        if matches!(self.pending, Pending::Value) {
            self.pending = Pending::Nothing;
            return seed.deserialize(self.kind.name().into_deserializer());
        }
        self.rest.next_value_seed(seed)
    }
}

impl JsonSchema for Record {
    fn schema_name() -> Cow<'static, str> {
        "Record".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let names: Vec<&str> = Kind::ALL.iter().map(|kind| kind.name()).collect();
        let descriptions: Vec<&str> = Kind::ALL.iter().map(|kind| kind.description()).collect();
        json_schema!({
            "description": "A record of any kind, which its `type` names.",
            "type": "object",
            "properties": {
                "type": {
                    "description": "The kind of the record.",
                    "type": "string",
                    "enum": names,
                    "x-enum-descriptions": descriptions,
                },
            },
            "required": ["type"],
            "oneOf": kind_schemas(generator),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Record, String> {
        serde_json::from_str(text).map_err(|error| error.to_string())
    }

    #[test]
    fn the_type_may_stand_anywhere() {
        let first = read(r#"{"type": "topic", "id": "energy", "label": "Energy"}"#).unwrap();
        let last = read(r#"{"id": "energy", "label": "Energy", "type": "topic"}"#).unwrap();
        assert_eq!(first, last);
        assert_eq!((first.kind(), first.id()), (Kind::Topic, "energy"));
    }

    #[test]
    fn a_type_is_needed_and_written_once() {
        assert!(
            read(r#"{"id": "energy", "label": "Energy"}"#)
                .unwrap_err()
                .starts_with("missing field `type`")
        );
        assert!(read("{}").unwrap_err().starts_with("missing field `type`"));
        assert!(
            read(r#"{"type": "topik", "id": "energy"}"#)
                .unwrap_err()
                .starts_with("`topik` is not one of `visit`, ")
        );
        for twice in [
            r#"{"type": "topic", "type": "topic", "id": "energy", "label": "Energy"}"#,
            r#"{"id": "energy", "type": "topic", "label": "Energy", "type": "topic"}"#,
            r#"{"id": "energy", "type": "topic", "label": "Energy", "id": "energy"}"#,
        ] {
            assert!(read(twice).is_err(), "{twice}");
        }
    }

    #[test]
    fn the_type_must_agree() {
        let mut text = serde_json::Deserializer::from_str(r#"{"type": "visit", "id": "energy"}"#);
        let error = Record::deserialize_as(Kind::Topic, &mut text)
            .unwrap_err()
            .to_string();
        assert!(
            error.starts_with("the type `visit` stands where a topic belongs"),
            "{error}"
        );
    }

    #[test]
    fn a_list_is_no_record() {
        assert!(read(r#"["topic", "energy", "Energy"]"#).is_err());
        let mut text = serde_json::Deserializer::from_str(r#"["topic", "energy", "Energy"]"#);
        assert!(Record::deserialize_as(Kind::Topic, &mut text).is_err());
    }
}
