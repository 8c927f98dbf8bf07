//! Mappings from keys of the user's own choice, which refuse a key written twice.

use crate::words::shown;

/// A map by sorted keys. A derived map would keep the last of two equal keys in silence.
macro_rules! map_value {
    (
        $(#[doc = $doc:literal])*
        pub struct $Name:ident($Key:ty => $Value:ty);
        expecting: $expecting:literal,
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
        #[serde(transparent)]
        pub struct $Name(pub std::collections::BTreeMap<$Key, $Value>);

        impl $Name {
            /// Whether there is no entry. Empty maps are not written.
            pub fn is_empty(&self) -> bool {
                self.0.is_empty()
            }
        }

        impl std::ops::Deref for $Name {
            type Target = std::collections::BTreeMap<$Key, $Value>;
            fn deref(&self) -> &Self::Target {
                &self.0
            }
        }

        impl FromIterator<($Key, $Value)> for $Name {
            fn from_iter<I: IntoIterator<Item = ($Key, $Value)>>(entries: I) -> Self {
                Self(entries.into_iter().collect())
            }
        }

        impl<'de> serde::Deserialize<'de> for $Name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct EntriesVisitor;
                impl<'de> serde::de::Visitor<'de> for EntriesVisitor {
                    type Value = $Name;
                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        formatter.write_str($expecting)
                    }
                    fn visit_map<A: serde::de::MapAccess<'de>>(
                        self,
                        map: A,
                    ) -> Result<$Name, A::Error> {
                        crate::values::map::entries(map).map($Name)
                    }
                }
                deserializer.deserialize_map(EntriesVisitor)
            }
        }

        impl schemars::JsonSchema for $Name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($Name).into()
            }
            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({
                    "description": concat!($($doc, "\n"),*),
                    "type": "object",
                    "propertyNames": generator.subschema_for::<$Key>(),
                    "additionalProperties": generator.subschema_for::<$Value>(),
                })
            }
        }
    };
}
pub(super) use map_value;

/// Reads all entries of a mapping.
pub(super) fn entries<'de, A, K, V>(
    mut map: A,
) -> Result<std::collections::BTreeMap<K, V>, A::Error>
where
    A: serde::de::MapAccess<'de>,
    K: serde::Deserialize<'de> + Ord + AsRef<str>,
    V: serde::Deserialize<'de>,
{
    let mut entries = std::collections::BTreeMap::new();
    while let Some(key) = map.next_key::<K>()? {
        if entries.contains_key(&key) {
            return Err(serde::de::Error::custom(written_twice(key.as_ref())));
        }
        entries.insert(key, map.next_value()?);
    }
    Ok(entries)
}

/// The sentence for a key that a mapping holds twice.
pub(super) fn written_twice(key: &str) -> String {
    format!("the key {} is written twice", shown(key))
}

fn check_key(text: &str) -> Result<(), String> {
    if text.is_empty() {
        return Err("the key of a data set needs at least one character".to_owned());
    }
    if text
        .bytes()
        .all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
    {
        return Ok(());
    }
    Err(format!(
        "{} is no key of a data set, keys hold only `a` to `z`, `0` to `9` and hyphens",
        shown(text)
    ))
}

text_value! {
    /// The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or
    /// `unlocode`: lower-case letters, digits and hyphens.
    pub struct DatasetKey;
    check: check_key,
    pattern: "^[a-z0-9-]+$",
    expecting: "the key of a data set such as `wikidata`",
    "examples": ["wikidata", "geonames"],
}

map_value! {
    /// The identifiers of one thing in other data sets, by the key of the data set.
    pub struct ExternalIds(DatasetKey => crate::Text);
    expecting: "a mapping from the keys of data sets to identifiers",
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_may_stand_once() {
        let twice = serde_json::from_str::<ExternalIds>(r#"{"m49": "428", "m49": "440"}"#);
        assert!(
            twice
                .unwrap_err()
                .to_string()
                .starts_with("the key `m49` is written twice")
        );
        assert!(serde_json::from_str::<ExternalIds>(r#"{"Wikidata": "Q1"}"#).is_err());
        let one: ExternalIds = serde_json::from_str(r#"{"m49": "428"}"#).unwrap();
        assert_eq!(one.get("m49").map(crate::Text::as_str), Some("428"));
    }
}
