//! A dossier: records of several kinds in one value, in lists by kind.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Error, MapAccess, Visitor};
use serde::ser::{self, SerializeMap};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::json;

use crate::kind::{Kind, with_kinds};
use crate::kinds::*;
use crate::record::Record;
use crate::values::OneOrMore;

macro_rules! declare_dossier {
    ($($Kind:ident $Tag:ident $name:literal $plural:ident $folder:literal $doc:literal;)+) => {
        /// Records of several kinds. It holds at least one record, and so does each list that is
        /// written.
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Dossier {
            $(
                #[doc = concat!("The records of the kind `", $name, "`.")]
                pub $plural: Vec<$Kind>,
            )+
        }

        impl Dossier {
            /// All records, kind by kind.
            pub fn into_records(self) -> Vec<Record> {
                let mut records = Vec::with_capacity(self.len());
                $(records.extend(self.$plural.into_iter().map(Record::from));)+
                records
            }

            /// The number of records.
            pub fn len(&self) -> usize {
                0 $(+ self.$plural.len())+
            }

            /// Whether there is no record. Such a dossier cannot be written.
            pub fn is_empty(&self) -> bool {
                self.len() == 0
            }

            /// Adds a record to the list of its kind.
            pub fn push(&mut self, record: Record) {
                match record {
                    $(Record::$Kind(record) => self.$plural.push(*record),)+
                }
            }
        }

        impl Serialize for Dossier {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                if self.is_empty() {
                    return Err(ser::Error::custom("a dossier without records cannot be written"));
                }
                let mut map = serializer.serialize_map(None)?;
                $(
                    if !self.$plural.is_empty() {
                        map.serialize_entry(stringify!($plural), &self.$plural)?;
                    }
                )+
                map.end()
            }
        }

        impl<'de> Visitor<'de> for DossierVisitor {
            type Value = Dossier;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a dossier: a mapping from plural kinds to lists of records")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Dossier, A::Error> {
                let mut dossier = Dossier::default();
                while let Some(key) = map.next_key::<String>()? {
                    match Kind::from_plural(&key) {
                        $(Some(Kind::$Kind) => fill(&mut dossier.$plural, &key, &mut map)?,)+
                        None => return Err(A::Error::unknown_field(&key, PLURALS)),
                    }
                }
                if dossier.is_empty() {
                    return Err(A::Error::custom("the dossier is empty, it needs at least one record"));
                }
                Ok(dossier)
            }
        }

        const PLURALS: &[&str] = &[$(stringify!($plural)),+];

        /// One schema for each list of records.
        fn list_schemas(generator: &mut SchemaGenerator) -> Vec<(Kind, Schema)> {
            vec![$((Kind::$Kind, generator.subschema_for::<$Kind>())),+]
        }
    };
}

with_kinds!(declare_dossier);

struct DossierVisitor;

/// Reads the list of one kind. A list that was filled before is the same key once more, since
/// none is empty.
fn fill<'de, T, A>(list: &mut Vec<T>, key: &str, map: &mut A) -> Result<(), A::Error>
where
    T: Deserialize<'de>,
    A: MapAccess<'de>,
{
    if !list.is_empty() {
        return Err(A::Error::custom(format!(
            "the key `{key}` is written twice"
        )));
    }
    *list = map.next_value::<OneOrMore<T>>()?.into_vec();
    Ok(())
}

impl<'de> Deserialize<'de> for Dossier {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(DossierVisitor)
    }
}

impl FromIterator<Record> for Dossier {
    fn from_iter<I: IntoIterator<Item = Record>>(records: I) -> Self {
        let mut dossier = Dossier::default();
        for record in records {
            dossier.push(record);
        }
        dossier
    }
}

impl JsonSchema for Dossier {
    fn schema_name() -> Cow<'static, str> {
        "Dossier".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut properties = serde_json::Map::new();
        for (kind, schema) in list_schemas(generator) {
            let list = json!({
                "description": format!("The records of the kind `{kind}`; at least one."),
                "type": "array",
                "items": schema,
                "minItems": 1,
            });
            properties.insert(kind.plural().to_owned(), list);
        }
        json_schema!({
            "description": "Records of several kinds, in lists by kind.",
            "type": "object",
            "properties": properties,
            "additionalProperties": false,
            "minProperties": 1,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Dossier, String> {
        serde_json::from_str(text).map_err(|error| error.to_string())
    }

    #[test]
    fn entries_need_no_type_and_are_written_with_one() {
        let dossier = read(r#"{"topics": [{"id": "energy", "label": "Energy"}]}"#).unwrap();
        assert_eq!(
            serde_json::to_string(&dossier).unwrap(),
            r#"{"topics":[{"type":"topic","id":"energy","label":"Energy"}]}"#
        );
        assert_eq!(dossier.into_records()[0].kind(), Kind::Topic);
    }

    #[test]
    fn nothing_is_no_dossier() {
        assert!(read("{}").unwrap_err().starts_with("the dossier is empty"));
        assert!(
            read(r#"{"topics": []}"#)
                .unwrap_err()
                .starts_with("the list is empty")
        );
        assert!(serde_json::to_string(&Dossier::default()).is_err());
        let twice =
            r#"{"topics": [{"id": "a", "label": "A"}], "topics": [{"id": "b", "label": "B"}]}"#;
        assert!(
            read(twice)
                .unwrap_err()
                .starts_with("the key `topics` is written twice")
        );
        assert!(
            read(r#"{"topic": []}"#)
                .unwrap_err()
                .starts_with("unknown field `topic`")
        );
    }
}
