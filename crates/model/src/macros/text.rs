//! Texts that check themselves.

/// Reads a text by `FromStr` and states its form in the schema.
///
/// The type brings `FromStr<Err = String>`; the macro adds `Deserialize`, `JsonSchema` and the
/// entry by which [`explain`](crate::explain()) finds the reason of a refusal.
macro_rules! text_form {
    (
        $(#[doc = $doc:literal])*
        $Name:ident {
            pattern: $pattern:expr,
            expecting: $expecting:literal
            $(, $key:literal: $value:expr)* $(,)?
        }
    ) => {
        impl<'de> serde::Deserialize<'de> for $Name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct TextVisitor;
                impl serde::de::Visitor<'_> for TextVisitor {
                    type Value = $Name;
                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        formatter.write_str($expecting)
                    }
                    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<$Name, E> {
                        text.parse().map_err(E::custom)
                    }
                }
                deserializer.deserialize_str(TextVisitor)
            }
        }

        impl schemars::JsonSchema for $Name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($Name).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({
                    "description": concat!($($doc, "\n"),*),
                    "type": "string",
                    "pattern": $pattern
                    $(, $key: $value)*
                })
            }
        }

        impl crate::explain::Checked for $Name {
            const DEFINITION: &'static str = stringify!($Name);
            fn refusal(text: &str) -> Option<String> {
                text.parse::<$Name>().err().map(String::from)
            }
        }
    };
}

/// A text that a function checks and that is kept as it was written.
macro_rules! text_value {
    (
        $(#[doc = $doc:literal])*
        pub struct $Name:ident;
        check: $check:expr,
        pattern: $pattern:expr,
        expecting: $expecting:literal
        $(, $key:literal: $value:expr)* $(,)?
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $Name(Box<str>);

        impl $Name {
            /// The form that the schemas state, as a regular expression for the whole text.
            pub const PATTERN: &'static str = $pattern;

            /// Takes the text, or says in one sentence why it is refused.
            pub fn new(text: &str) -> Result<Self, crate::Invalid> {
                let check: fn(&str) -> Result<(), String> = $check;
                check(text)?;
                Ok(Self(text.into()))
            }

            /// The text as it was written.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::str::FromStr for $Name {
            type Err = crate::Invalid;
            fn from_str(text: &str) -> Result<Self, crate::Invalid> {
                Self::new(text)
            }
        }

        impl std::fmt::Display for $Name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.pad(&self.0)
            }
        }

        impl std::fmt::Debug for $Name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Debug::fmt(&self.0, formatter)
            }
        }

        impl AsRef<str> for $Name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl std::borrow::Borrow<str> for $Name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $Name {
            fn eq(&self, other: &str) -> bool {
                *self.0 == *other
            }
        }

        impl PartialEq<&str> for $Name {
            fn eq(&self, other: &&str) -> bool {
                *self.0 == **other
            }
        }

        impl serde::Serialize for $Name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        text_form! {
            $(#[doc = $doc])*
            $Name { pattern: $pattern, expecting: $expecting $(, $key: $value)* }
        }
    };
}
